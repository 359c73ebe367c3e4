"""The slim bar on the left: one button for each page of the window."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnstudio.gui.icons import set_icon
from nnstudio.gui.widgets.wrapping import word_by_word


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
        for key in ("studio", "explore", "race", "lessons"):
            self._add(key)
        self._layout.addStretch(1)
        self.show_workspace("studio")
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        for key, name, tool_tip in (
            ("studio", self.tr("Studio"), self.tr("Build a network, train it and watch (Ctrl+1).")),
            ("explore", self.tr("Explore"), self.tr("See what each activation and each loss does (Ctrl+2).")),
            ("race", self.tr("Race"), self.tr("Train many variants at once and see which does best (Ctrl+3).")),
            ("lessons", self.tr("Lessons"), self.tr("Learn step by step, in the Studio itself (Ctrl+4).")),
        ):
            button = self._buttons[key]
            button.setText(word_by_word(name))
            button.setToolTip(tool_tip)
            button.setAccessibleName(self.tr("{name} workspace").format(name=name))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_workspace(self, key: str) -> None:
        """Mark the workspace that is shown, without telling anybody."""
        self._buttons[key].setChecked(True)

    def _add(self, key: str) -> None:
        button = QToolButton(self)
        button.setProperty("role", "workspace")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        set_icon(button, key, "quiet", checked_role="accent")
        self._group.addButton(button, len(self._buttons))
        self._buttons[key] = button
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._layout.addWidget(button)

    def _take(self, index: int) -> None:
        self.workspace_asked.emit(list(self._buttons)[index])
