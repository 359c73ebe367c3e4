"""Opening a table of one's own: what the file turned out to be, and what is to be learned from it."""

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nnstudio.catalog import FILE, UserError
from nnstudio.experiment import Data
from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.parts.table_choice import TableChoice
from nnstudio.gui.parts.words import sentence_of
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.notice import Notice
from nnstudio.gui.widgets.screen_room import resize_within_screen

if TYPE_CHECKING:
    from nnstudio.data.files import FileReport
    from nnstudio.session.session import Session

_SIZE = (780, 600)


class ImportDialog(QDialog):
    """Reads a table in the background, lets the user say what is predicted from what, and hands it to the session."""

    def __init__(self, session: "Session", theme: Theme, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self._is_waiting = True
        self._choice = TableChoice(path, self)
        self._reading = QLabel(self)
        self._progress = QProgressBar(self)
        self._pages = QStackedWidget(self)
        self._notice = Notice(dismissable=False, parent=self)
        self._buttons = QDialogButtonBox(self)
        self._use = QPushButton(self)
        self._cancel = QPushButton(self)
        self._arrange()
        self._say()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._choice.choice_changed.connect(self._judge)
        resize_within_screen(self, QSize(*_SIZE) * current_scale())
        self.show_theme(theme)
        session.inspect_file(path, self._take_report, self._take_error)

    @property
    def choice(self) -> TableChoice:
        """What can be chosen."""
        return self._choice

    @property
    def use_button(self) -> QPushButton:
        """The button that takes the table."""
        return self._use

    @property
    def cancel_button(self) -> QPushButton:
        """The button that leaves everything as it was."""
        return self._cancel

    @property
    def notice(self) -> Notice:
        """What is wrong, where something is."""
        return self._notice

    def is_reading(self) -> bool:
        """Return whether the file is still being read."""
        return self._is_waiting

    def show_theme(self, theme: Theme) -> None:
        """Draw icons in other colours."""
        refresh_icons(self, theme)

    def accept(self) -> None:
        """Hand the table to the session."""
        if self._is_waiting or self._choice.problem():
            return
        choice = self._choice
        self._session.open_table(
            self._path, choice.targets(), choice.inputs(), choice.chosen_task(), choice.chosen_missing()
        )
        super().accept()

    def reject(self) -> None:
        """Leave everything as it was; an answer that still comes is dropped."""
        self._is_waiting = False
        super().reject()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Open a table"))
        name = PurePath(self._path).name
        self._reading.setText(self.tr("Reading {name} …").format(name=name))
        self._progress.setAccessibleName(self.tr("Reading {name}").format(name=name))
        self._use.setText(self.tr("Use this table"))
        self._use.setAccessibleName(self.tr("Use this table"))
        self._use.setToolTip(self.tr("Train on this table; the network's output and the loss are fitted to it."))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Leave everything as it is."))

    def _arrange(self) -> None:
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(round(260 * current_scale()))
        waiting = QWidget(self)
        column = QVBoxLayout(waiting)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._reading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._pages.addWidget(waiting)
        self._pages.addWidget(self._choice)
        self._use.setProperty("role", "primary")
        self._use.setEnabled(False)
        self._use.setDefault(True)
        self._buttons.addButton(self._use, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._notice.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._notice)
        layout.addWidget(self._buttons)

    def _take_report(self, report: "FileReport") -> None:
        if not self._is_waiting:
            return
        self._is_waiting = False
        self._choice.show_report(report, self._chosen_before())
        self._pages.setCurrentWidget(self._choice)
        self._choice.target.setFocus()
        self._judge()

    def _take_error(self, error: UserError) -> None:
        if not self._is_waiting:
            return
        self._is_waiting = False
        self._reading.setText(self.tr("This file cannot be used. Correct it, or choose another one."))
        self._progress.hide()
        self._use.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setAccessibleName(self.tr("Close"))
        self._show_problem(sentence_of(error))

    def _chosen_before(self) -> Data | None:
        data = self._session.experiment.data
        return data if data.source == FILE and data.path == self._path else None

    def _judge(self) -> None:
        if not self._is_waiting:
            self._show_problem(self._choice.problem())

    def _show_problem(self, sentence: str) -> None:
        is_readable = self._pages.currentWidget() is self._choice
        self._use.setEnabled(is_readable and not sentence)
        if sentence != self._notice.spoken() and sentence:
            self._notice.show_text(sentence, "bad")
        self._notice.setVisible(bool(sentence))
