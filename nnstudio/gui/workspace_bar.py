"""The slim bar on the left: one button for each page of the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnstudio.gui.icons import set_icon


class WorkspaceBar(QFrame):
    """Leads from one workspace to another."""

    workspace_asked = Signal(str)
    """The user wants another workspace; carries its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._take)
        self._buttons: dict[str, QToolButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(4, 12, 4, 12)
        self._add("studio", self.tr("Studio"), self.tr("Build a network, train it and watch (Ctrl+1)."))
        self._add("explore", self.tr("Explore"), self.tr("See what each activation and each loss does (Ctrl+2)."))
        self._add("race", self.tr("Race"), self.tr("Train many variants at once and see which does best (Ctrl+3)."))
        self._add("lessons", self.tr("Lessons"), self.tr("Learn step by step, in the Studio itself (Ctrl+4)."))
        self._layout.addStretch(1)
        self.show_workspace("studio")

    def show_workspace(self, key: str) -> None:
        """Mark the workspace that is shown, without telling anybody."""
        self._buttons[key].setChecked(True)

    def _add(self, key: str, name: str, tool_tip: str) -> None:
        button = QToolButton(self)
        button.setProperty("role", "workspace")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setText(name)
        button.setToolTip(tool_tip)
        button.setAccessibleName(self.tr("{name} workspace").format(name=name))
        button.setCheckable(True)
        set_icon(button, key, "quiet", checked_role="accent")
        self._group.addButton(button, len(self._buttons))
        self._buttons[key] = button
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._layout.addWidget(button)

    def _take(self, index: int) -> None:
        self.workspace_asked.emit(list(self._buttons)[index])
