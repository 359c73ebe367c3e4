"""Where a learner answers: choices, a number, or words of one's own."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from nnstudio.gui.widgets.wrapping import WrappingButton
from nnstudio.lessons.progress import ANSWER_CHARACTERS_MAX

_LINES_HEIGHT = 84
_ON, _OFF = "●", "○"
_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}


class LessonAnswer(QWidget):
    """One of three fields, and the button that hands the answer over."""

    given = Signal(object)
    """The learner answers: the number of a choice, a number, or words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._mark)
        self.choices: list[WrappingButton] = []
        self._texts: tuple[str, ...] = ()
        self.number = _Number(self)
        self.number.textChanged.connect(self._look)
        self.number.returnPressed.connect(self._give)
        self.words = _Words(self)
        self.words.textChanged.connect(self._look)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(_LINES_HEIGHT)
        self.button = QPushButton(self)
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self._give)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._column)
        layout.addWidget(self.number)
        layout.addWidget(self.words)
        layout.addWidget(self.button)
        self.retranslate()

    def ask_choice(self, texts: tuple[str, ...], chosen: int = 0, *, open_: bool = True) -> None:
        """Offer choices; ``chosen`` counts from 1."""
        self._show("choices", open_=open_)
        if texts != self._texts:
            self._texts = texts
            self._make_choices()
        for place, choice in enumerate(self.choices, start=1):
            choice.setEnabled(open_)
            if place == chosen:
                choice.setChecked(True)
        if not chosen:
            self._uncheck()
        self._look()

    def ask_number(self, present: float | None = None, *, open_: bool = True) -> None:
        """Ask for a number, written with a point or a comma."""
        self._show("number", open_=open_)
        self.number.setReadOnly(not open_)
        self.number.setText("" if present is None else f"{present:g}")
        self._look()

    def ask_words(self, present: str = "", *, open_: bool = True) -> None:
        """Ask for words of one's own."""
        self._show("words", open_=open_)
        self.words.setReadOnly(not open_)
        if self.words.toPlainText() != present:
            self.words.setPlainText(present)
        self._look()

    def ask_nothing(self) -> None:
        """Ask for nothing."""
        self._show("", open_=False)
        self.hide()

    def first_field(self) -> QWidget | None:
        """Where an answer begins; None where nothing is asked, or no longer."""
        if not self.button.isVisibleTo(self) or self.isHidden():
            return None
        if self.choices:
            return next((choice for choice in self.choices if choice.isChecked()), self.choices[0])
        return self.words if self.words.isVisibleTo(self) else self.number

    def show_button(self, text: str, tool_tip: str) -> None:
        """Write what handing the answer over is called."""
        self.button.setText(text)
        self.button.setAccessibleName(text)
        self.button.setToolTip(tool_tip)

    def retranslate(self) -> None:
        """Write the words in the language of the window."""
        self.number.setAccessibleName(self.tr("Your number"))
        self.number.setPlaceholderText(self.tr("A number"))
        self.number.setToolTip(self.tr("Type a number; a point and a comma are the same."))
        self.words.setAccessibleName(self.tr("Your words"))
        self.words.setPlaceholderText(self.tr("In your own words"))
        self.words.setToolTip(self.tr("A sentence or two; nobody marks them but your teacher."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap long choices."""
        super().resizeEvent(event)
        for choice in self.choices:
            choice.fit(self.width())

    # ---- inside ----

    def _show(self, kind: str, *, open_: bool) -> None:
        self.show()
        for choice in self.choices:
            choice.setVisible(kind == "choices")
        self.number.setVisible(kind == "number")
        self.words.setVisible(kind == "words")
        self.button.setVisible(bool(kind) and open_)
        if kind != "choices":
            self._texts = ()
            self._make_choices()

    def _make_choices(self) -> None:
        for choice in self.choices:
            self._group.removeButton(choice)
            choice.hide()
            choice.deleteLater()
        self.choices = [self._new_choice(place, text) for place, text in enumerate(self._texts, start=1)]

    def _new_choice(self, place: int, text: str) -> WrappingButton:
        choice = _Choice(self)
        choice.setProperty("role", "choice")
        choice.setCheckable(True)
        choice.show_words(f"{_OFF} {text}", self.tr("Choose this answer."))
        choice.setAccessibleName(text)
        choice.fit(max(self.width(), 200))
        self._group.addButton(choice, place)
        self._column.addWidget(choice)
        choice.show()
        return choice

    def _uncheck(self) -> None:
        self._group.setExclusive(False)
        for choice in self.choices:
            choice.setChecked(False)
        self._group.setExclusive(True)

    def _mark(self, place: int, checked: bool) -> None:
        choice, text = self.choices[place - 1], self._texts[place - 1]
        choice.show_words(f"{_ON if checked else _OFF} {text}", choice.toolTip())
        choice.setAccessibleName(text)
        self._look()

    def _answer(self) -> float | str | None:
        """What is filled in; None where that is nothing."""
        if self._texts:
            place = self._group.checkedId()
            return float(place) if place > 0 else None
        if self.words.isVisibleTo(self):
            return self.words.toPlainText().strip()[:ANSWER_CHARACTERS_MAX] or None
        try:
            return float(self.number.text().strip().replace(",", ".").replace("−", "-"))
        except ValueError:
            return None

    def _look(self) -> None:
        self.button.setEnabled(self._answer() is not None)

    def _give(self) -> None:
        answer = self._answer()
        if answer is not None:
            self.given.emit(answer)


class _Choice(WrappingButton):
    """One of several answers; arrows choose, and the first arrow chooses the answer that has the keyboard."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt moves on from the answer that is chosen; where none is yet, it would only move the keyboard."""
        if event.key() in _ARROWS and self.group().checkedId() < 0:
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)


class _Number(QLineEdit):
    """Keeps Enter to itself: the keyboard is on Next as soon as the answer is right, and what is said of it is read."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, or hand over."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class _Words(QPlainTextEdit):
    """Keeps Space and the arrows to itself, as a field to write in does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write."""
        super().keyPressEvent(event)
        if event.key() != Qt.Key.Key_Escape:
            event.accept()
