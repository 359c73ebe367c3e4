"""A message inside the window: what happened, and what can be done about it."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnstudio.gui.icons import set_icon
from nnstudio.gui.widgets.announce import announce
from nnstudio.gui.widgets.flow_layout import FlowLayout

NoticeKind = Literal["info", "warn", "bad"]

_ICONS = {"info": ("info", "accent"), "warn": ("warning", "warn"), "bad": ("warning", "bad")}


class Notice(QFrame):
    """A coloured bar with a sentence, buttons if there is a choice, and a cross if it may be put away."""

    dismissed = Signal()
    """The user has put the notice away."""

    def __init__(
        self,
        text: str = "",
        kind: NoticeKind = "info",
        *,
        title: str = "",
        dismissable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.kind: NoticeKind = kind
        self._mark = QLabel(self)
        self._title = QLabel(self)
        self._title.setProperty("role", "strong")
        self._text = QLabel(self)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions = QWidget(self)
        self._action_row = FlowLayout(self._actions)
        self._cross = QToolButton(self)
        self._cross.setProperty("role", "small")
        self._cross.setProperty("flat", True)
        self._cross.setVisible(dismissable)
        self._cross.clicked.connect(self.dismiss)
        set_icon(self._cross, "cross", "quiet", size=14)
        self._arrange()
        self.retranslate()
        self.show_text(text, kind, title=title)

    def show_text(self, text: str, kind: NoticeKind = "info", *, title: str = "") -> None:
        """Say something else; it is read aloud to those who listen."""
        self.kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        icon_name, role = _ICONS[kind]
        set_icon(self._mark, icon_name, role)
        self._title.setText(title)
        self._title.setHidden(not title)
        self._text.setText(text)
        self.setAccessibleName(self.spoken())
        self._announce()

    def spoken(self) -> str:
        """Return everything that the notice says."""
        return " ".join(part for part in (self._title.text(), self._text.text()) if part)

    def add_button(self, text: str, tool_tip: str = "") -> QPushButton:
        """Add a button below the sentence and return it, to be connected."""
        button = QPushButton(text, self._actions)
        button.setProperty("role", "outline")
        button.setAccessibleName(text)
        button.setToolTip(tool_tip)
        self._action_row.addWidget(button)
        self._actions.show()
        return button

    def clear_buttons(self) -> None:
        """Take all buttons away."""
        while item := self._action_row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._actions.hide()

    def dismiss(self) -> None:
        """Put the notice away and tell so."""
        self.hide()
        self.dismissed.emit()

    def retranslate(self) -> None:
        """Write the words of the cross in the language of the window."""
        self._cross.setAccessibleName(self.tr("Dismiss"))
        self._cross.setToolTip(self.tr("Put this message away"))

    def sizeHint(self) -> QSize:
        """Ask for no more than the words need, which is more lines where the place is narrow."""
        hint = super().sizeHint()
        return hint if self.width() >= hint.width() else QSize(hint.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for other lines at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the notice aloud when it appears."""
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        announce(self, self.spoken(), urgent=self.property("kind") == "bad")

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.setContentsMargins(0, 3, 0, 3)
        words.addWidget(self._title)
        words.addWidget(self._text)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 8, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, 0, 1)
        grid.addWidget(self._cross, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._actions, 1, 1, 1, 2)
        self._mark.setContentsMargins(0, 3, 0, 0)
        self._actions.setContentsMargins(0, 0, 0, 4)
        self._actions.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
