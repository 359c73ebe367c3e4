"""The Lessons workspace: all lessons in order, what is done, how long each takes."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnstudio.catalog import UserError
from nnstudio.gui.parts.click_focus import leave_keyboard_on_click
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.words import sentence_of
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.wrapping import WrappingButton
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.lessons.lesson import Lesson

_WIDEST = 860
_MARK_WIDTH = 36
_BUTTON_SHARE = 3  # of the width, for the words on a button


class Entry(NamedTuple):
    """A lesson in the list, and how far it is."""

    path: Path
    lesson: "Lesson"
    done: int

    @property
    def total(self) -> int:
        """How many stages it has."""
        return len(self.lesson.stages)


class Lessons(QWidget):
    """The list is read in a thread whenever it comes into sight; a lesson itself runs in the Studio."""

    lesson_asked = Signal(object)
    """The user wants a lesson; carries it."""
    file_asked = Signal(object)
    """The user wants a lesson from a file; carries the path."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[LessonRow] = []
        self.title, self.about = QLabel(self), QLabel(self)
        self.title.setProperty("role", "title")
        self.about.setProperty("role", "quiet")
        self.title.setWordWrap(True)
        self.about.setWordWrap(True)
        self.open_file = WrappingButton(self)
        self.open_file.setProperty("role", "outline")
        self.open_file.clicked.connect(self._ask_for_file)
        self._arrange()
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what there is, and how far everything is."""
        super().showEvent(event)
        self._session.lesson.save()
        language = self.locale().name()
        self._session.in_background(_entries, lambda entries: self._show_entries(entries, language), self._refuse)

    def show_theme(self, theme: Theme) -> None:
        """All colours here come with the style sheet."""

    def retranslate(self) -> None:
        """Write the words in the language of the window."""
        self.title.setText(self.tr("Lessons"))
        tool_tip = self.tr("Open a lesson that your teacher has given you.")
        self.open_file.show_words(self.tr("Open a lesson file…"), tool_tip)
        self.open_file.setAccessibleName(self.tr("Open a lesson file"))
        self._show_about()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            entries = [row.entry for row in self.rows if row.entry is not None]
            self._show_entries(entries, self.locale().name())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the button take two lines rather than the room of the words beside it."""
        super().resizeEvent(event)
        self.open_file.fit(min(self.width(), _WIDEST) // _BUTTON_SHARE)

    # ---- inside ----

    def _arrange(self) -> None:
        header = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.about)
        header.addLayout(words, 1)
        header.addWidget(self.open_file, 0, Qt.AlignmentFlag.AlignTop)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout()
        column.addLayout(self._list)
        column.addStretch(1)
        page = QWidget(self)
        page.setMaximumWidth(_WIDEST)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(12, 20, 12, 12)
        inner.setSpacing(16)
        inner.addLayout(header)
        inner.addWidget(ColumnScroll(column, page), 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(page, 20)
        outer.addStretch(1)

    def _show_entries(self, entries: list[Entry], language: str) -> None:
        while len(self.rows) > len(entries):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(entries):
            row = LessonRow(self)
            row.asked.connect(self.lesson_asked)
            self._list.addWidget(row)
            self.rows.append(row)
        for number, (row, entry) in enumerate(zip(self.rows, entries, strict=True), start=1):
            row.show_entry(number, entry, language)
        leave_keyboard_on_click(self)
        self._show_about()

    def _show_about(self) -> None:
        entries = [row.entry for row in self.rows if row.entry is not None]
        done = sum(entry.done == entry.total for entry in entries)
        text = self.tr("What activations and losses do, one idea each. They run in the Studio, beside the controls.")
        if done:
            text = self.tr("{done} of {total} lessons are done.").format(done=done, total=len(entries))
        self.about.setText(text)

    def _refuse(self, error: UserError) -> None:
        self._session.notified.emit("bad", sentence_of(error))

    def _ask_for_file(self) -> None:
        kinds = self.tr("Lessons")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a lesson file"), "", f"{kinds} (*.nnlesson *.zip lesson.toml)"
        )
        if name:
            self.file_asked.emit(Path(name))


class LessonRow(QFrame):
    """One lesson: a tick, its name and what it is about, and the button that leads into it."""

    asked = Signal(object)
    """The user wants this lesson; carries it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self.setProperty("role", "card")
        self.mark, self.title, self.summary, self.minutes = (QLabel(self) for _ in range(4))
        self.mark.setMinimumWidth(_MARK_WIDTH)
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mark.setProperty("role", "strong")
        self.title.setProperty("role", "strong")
        self.title.setWordWrap(True)
        for label in (self.summary, self.minutes):
            label.setProperty("role", "quiet")
            label.setWordWrap(True)
        self.button = WrappingButton(self)
        self.button.setProperty("role", "outline")
        self.button.clicked.connect(self._ask)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(self.mark)
        row.addLayout(words, 1)
        row.addWidget(self.minutes)
        row.addWidget(self.button)

    def show_entry(self, number: int, entry: Entry, language: str) -> None:
        """Show a lesson, and how far it is."""
        self.entry = entry
        words, done = entry.lesson.words(language), entry.done == entry.total
        self.mark.setText("✓" if done else str(number))
        role = "good" if done else "strong"
        if self.mark.property("role") != role:
            self.mark.setProperty("role", role)
            self.mark.style().unpolish(self.mark)
            self.mark.style().polish(self.mark)
        self.title.setText(words.title)
        self.summary.setText(words.summary.replace("\n", " ").replace("`", "").replace("*", ""))
        minutes = self.tr("{minutes} min").format(minutes=entry.lesson.plan.minutes)
        if 0 < entry.done < entry.total:
            minutes = self.tr("{done} of {total} · {minutes}").format(
                done=entry.done, total=entry.total, minutes=minutes
            )
        self.minutes.setText(minutes)
        text = self.tr("Look again") if done else self.tr("Go on") if entry.done else self.tr("Begin")
        self.button.show_words(text, self.tr("Open the lesson in the Studio."))
        self.button.setAccessibleName(self.tr("{begin}: {title}").format(begin=text, title=words.title))
        state = self.tr("done") if done else minutes
        self.setAccessibleName(self.tr("{title}, {state}").format(title=words.title, state=state))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words their room."""
        super().resizeEvent(event)
        self.button.fit(self.width() // _BUTTON_SHARE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the lesson."""
        self._ask()

    def _ask(self) -> None:
        if self.entry is not None:
            self.asked.emit(self.entry.lesson)


def _entries() -> list[Entry]:
    """What there is, and how far; in a thread."""
    # All that lessons need comes with these, and the window shows before it needs any.
    from nnstudio.lessons.progress import load_progress  # noqa: PLC0415
    from nnstudio.lessons.shelf import shipped_lessons  # noqa: PLC0415
    from nnstudio.session.lesson_session import progress_path  # noqa: PLC0415

    entries = []
    for path, lesson in ((shelved.path, shelved.lesson) for shelved in shipped_lessons()):
        entries.append(Entry(path, lesson, load_progress(progress_path(lesson.id), lesson).done))
    return entries
