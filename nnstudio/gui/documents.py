"""Files and the window: what is opened, saved and asked before work is dropped."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from nnstudio.catalog import UserError
from nnstudio.experiment import Experiment
from nnstudio.gui import dialogs
from nnstudio.gui.parts.sample_names import sample_title, shown_experiment
from nnstudio.gui.parts.words import filled, sentence_of
from nnstudio.gui.theme import current_theme
from nnstudio.project import is_project
from nnstudio.resources import alarm_sample_paths, sample_paths
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.experiment.playground_link import Note

TABLE_SUFFIXES = {".csv", ".tsv", ".txt", ".dat", ".data", ".tab"}


class Documents(QObject):
    """Opens and saves for one window; what cannot be done is told by ``refused`` and leaves everything as it is."""

    refused = Signal(str)
    opened = Signal()
    """Another experiment is there now."""
    lesson_offered = Signal(object)
    """A lesson is to be opened; carries its path."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.samples = QMenu(window)
        self.samples.aboutToShow.connect(self._fill_samples)
        self.wrong_samples = QMenu(window)
        self.wrong_samples.aboutToShow.connect(self._fill_wrong_samples)
        self.recent = QMenu(window)
        self.recent.aboutToShow.connect(self._fill_recent)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all in the language of the window."""
        self.samples.setTitle(self.tr("Open a s&ample"))
        self.wrong_samples.setTitle(self.tr("When it goes &wrong"))
        self.recent.setTitle(self.tr("Open &recent"))

    def start_over(self) -> None:
        """The default experiment, unless unsaved work is to be kept."""
        if self.may_drop_work():
            self._session.new_experiment()
            self.opened.emit()

    def open_copy(self, experiment: Experiment, notes: "tuple[Note, ...]" = ()) -> None:
        """An experiment that came as text and has no file, unless unsaved work is to be kept.

        The ``notes`` say what of the text it does not carry.
        """
        if not self.may_drop_work():
            return
        self._session.new_experiment(experiment)
        self.opened.emit()
        if notes:
            said = " ".join(filled(note.text, note.values) for note in notes)
            self._session.notified.emit("info", said)

    def open_example(self, experiment: Experiment) -> None:
        """An experiment without a file, to be watched at once, unless unsaved work is to be kept."""
        if self.may_drop_work():
            self._session.new_experiment(experiment)
            self.opened.emit()
            self._session.play()

    def ask_and_open(self) -> None:
        """Ask for a file and open it."""
        path = dialogs.ask_open_experiment(self._window, self._session.path)
        if path is not None:
            self.open(path)

    def open(self, path: Path, *, as_sample: bool = False) -> None:
        """Open an experiment, or a text table as data."""
        from nnstudio.experiment.given import is_text  # noqa: PLC0415 (not at start-up)
        from nnstudio.lessons.shelf import is_lesson  # noqa: PLC0415 (not at start-up)

        if path.suffix.lower() in TABLE_SUFFIXES:
            self.import_table(str(path))
            return
        if is_lesson(path):
            self.lesson_offered.emit(path)
            return
        if is_text(path):
            self.open_text(str(path))
            return
        if not self.may_drop_work():
            return
        if is_project(path):
            self._session.open_project(path, self.opened.emit, self._refuse)
            return
        try:
            self._session.open_experiment(path, as_sample=as_sample)
        except UserError as error:
            self.refused.emit(sentence_of(error))
            return
        self.opened.emit()

    def open_text(self, text: str) -> None:
        """Open the experiment in a text: a line, a link of TensorFlow Playground, or the text of an experiment file."""
        from nnstudio.experiment.given import read_text_given  # noqa: PLC0415 (not at start-up)

        try:
            experiment, notes = read_text_given(text, self.tr("The text"))
        except UserError as error:
            self._session.notified.emit("bad", sentence_of(error))
            return
        self.open_copy(experiment, notes)

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(sentence_of(error))

    def import_table(self, name: str) -> None:
        """Let the person say which column of a text table is predicted from which others."""
        from nnstudio.gui.panels.import_dialog import ImportDialog  # noqa: PLC0415 (not at start-up)

        folder = self._session.path.parent if self._session.path else Path()
        dialog = ImportDialog(self._session, current_theme(), str(folder / name), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save(self) -> bool:
        """Save to the experiment's file, or ask for one; returns whether it is saved."""
        return self._save(self._session.path)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        return self._save(None)

    def save_picture(self) -> None:
        """Save what the window shows."""
        path = dialogs.ask_save_picture(self._window, self._session.experiment.name)
        if path is not None and not self._window.grab().save(str(path)):
            self.refused.emit(self.tr("{path} could not be saved. Choose another place.").format(path=path))

    def may_drop_work(self) -> bool:
        """Whether the present experiment is saved, or the person lets it go."""
        if not self._session.modified or self._session.lesson.lesson is not None:
            return True  # what is tried in a lesson is kept with the lesson
        answer = dialogs.ask_to_save(self._window, shown_experiment(self._session.experiment.name))
        if answer is QMessageBox.StandardButton.Save:
            return self.save()
        return answer is QMessageBox.StandardButton.Discard

    def _save(self, path: Path | None) -> bool:
        session = self._session
        path = path or dialogs.ask_save(self._window, session.experiment.name, session.path)
        return path is not None and self._write(path)

    def _write(self, path: Path) -> bool:
        """Save, and wait for it: the run comes from the training thread, the file is written in another."""
        loop, saved = QEventLoop(), list[bool]()

        def done() -> None:
            saved.append(True)
            loop.quit()

        def failed(error: UserError) -> None:
            saved.append(False)
            self.refused.emit(sentence_of(error))
            loop.quit()

        self._session.save(path, done, failed)
        if not saved:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if saved == [True] and not is_project(path):
            self._tell_what_stays_behind(path)
        return saved == [True]

    def _tell_what_stays_behind(self, path: Path) -> None:
        """An experiment by itself has no room for what was written and raced."""
        if not self._session.notes and self._session.race is None:
            return
        text = self.tr("{file} holds the experiment alone. A project (.nnstudio) would keep notes and race as well.")
        self._session.notified.emit("warn", text.format(file=path.name))

    def _fill_samples(self) -> None:
        self._fill(self.samples, sample_paths(), as_sample=True)
        self.samples.addSeparator()
        self.samples.addMenu(self.wrong_samples)

    def _fill_wrong_samples(self) -> None:
        self._fill(self.wrong_samples, alarm_sample_paths(), as_sample=True)

    def _fill_recent(self) -> None:
        self._fill(self.recent, [Path(name) for name in self._session.preferences.recent], as_sample=False)

    def _fill(self, menu: QMenu, paths: list[Path], *, as_sample: bool) -> None:
        menu.clear()
        for path in paths:
            name = sample_title(path.stem) if as_sample else str(path)
            action = menu.addAction(name.replace("&", "&&"))  # a plain one would mark the letter after it
            action.setData((str(path), as_sample))
            action.triggered.connect(self._open_from_menu)
        if not paths:
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)

    def _open_from_menu(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            path, as_sample = action.data()
            self.open(Path(path), as_sample=as_sample)
