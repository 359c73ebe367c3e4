"""The slim bar on the left: one button for each page of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from nnstudio.gui.icons import set_icon


class WorkspaceBar(QFrame):
    """Leads from one workspace to another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 12, 4, 12)
        layout.addWidget(self._button("studio", self.tr("Studio"), self.tr("Build a network, train it and watch.")))
        layout.addStretch(1)

    def _button(self, icon_name: str, name: str, tool_tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "workspace")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setText(name)
        button.setToolTip(tool_tip)
        button.setAccessibleName(self.tr("{name} workspace").format(name=name))
        button.setCheckable(True)
        button.setChecked(True)
        button.setAutoExclusive(True)
        set_icon(button, icon_name, "quiet", checked_role="accent")
        return button
