"""What is open and where it lies: experiments and projects, read and written without holding the window up."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from nnstudio.catalog import FILE, N_, UserError
from nnstudio.engine.record import RunRecord
from nnstudio.experiment import Experiment, default_experiment, write_experiment
from nnstudio.experiment.changes import Change, change_between
from nnstudio.project import KeptCurves, Project, is_project
from nnstudio.session.ghosts import Ghost
from nnstudio.session.past import SessionPast
from nnstudio.session.preferences import Preferences

if TYPE_CHECKING:
    from nnstudio.engine.race.kept import RaceRecord

T = TypeVar("T")
Done = Callable[[], None]
RaceAnswer = Callable[["RaceRecord | None"], None]
Refusal = Callable[[UserError], None]


class SessionDocuments(SessionPast):
    """Opens and saves: an experiment is a description, a project is that with notes, its table and its run."""

    race_opened = Signal(object)
    """RaceRecord | None: something else has been opened, with this race in it."""

    def __init__(self, preferences: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(preferences, parent)
        self._saved_step: int | None = None  # where the run stood when it was saved; None while it is in no file
        self._race: RaceRecord | None = None
        self._saved_race: RaceRecord | None = None
        self._race_source: Callable[[RaceAnswer], None] | None = None  # who knows how the race stands now

    @property
    def modified(self) -> bool:
        """Whether there is something to save; in a project the run counts too."""
        if super().modified or (self._saved_step is not None and self._step() != self._saved_step):
            return True
        return self._race is not self._saved_race and self._path is not None and is_project(self._path)

    @property
    def race(self) -> "RaceRecord | None":
        """The race that belongs to the experiment, as it was kept last."""
        return self._race

    def keep_race(self, record: "RaceRecord | None") -> None:
        """Let the race be kept with what is open, as it stands now."""
        if record is not self._race:
            self._race = record
            self.document_changed.emit()

    def ask_race_of(self, source: Callable[[RaceAnswer], None]) -> None:
        """Ask ``source`` for the race whenever everything is saved, as it goes on until then."""
        self._race_source = source

    @property
    def last_record(self) -> RunRecord | None:
        """The run of the project that is being opened; None once it is there."""
        return self._record

    @property
    def holds_run(self) -> bool:
        """Whether the file that is open is a project with a run in it."""
        return self._saved_step is not None

    def at_hand(self) -> Project | None:
        """All that is in no file yet, the run as it was kept last; None where everything is saved.

        Nothing is waited for: not for the training thread, nor for a table that is still being read.
        """
        record = self._recorded if self._recorded is not None and self.fits(self._recorded) else self._record
        trained = record is not None and record.snapshot.step > 0
        if not self.modified and (self.holds_run or not trained):
            return None
        try:
            return self.as_project(record if trained else None)
        except UserError:
            return Project(self._experiment, self._notes)

    def fits(self, record: RunRecord) -> bool:
        """Whether the run kept in ``record`` is one of the experiment as it is chosen now."""
        there = record.snapshot.continuation
        return there is not None and change_between(there.experiment, self._experiment) < Change.RUN

    def in_background(self, work: Callable[[], T], on_done: Callable[[T], None], on_error: Refusal) -> None:
        """Call ``work`` in a thread, and answer here."""
        self._background.run(work, on_done, on_error)

    def _step(self) -> int | None:
        """How far the run is; None where that is not known yet."""
        if self._record is not None:
            return self._record.snapshot.step
        return self._saved_step if self._frame is None else self._frame.snapshot.step

    def set_notes(self, notes: str) -> None:
        """Keep what the person has written down."""
        if notes != self._notes:
            self._notes = notes
            self.document_changed.emit()

    # ---- open ----

    def open_experiment(self, path: Path, *, as_sample: bool = False) -> None:
        """Open an experiment file; a sample or a lab report opens as a copy without a file of its own.

        Raises:
            UserError: the file cannot be used; the current work is untouched.
        """
        from nnstudio.experiment.given import is_own_file, read_given  # noqa: PLC0415 (not for every start)

        self._take_project(Project(read_given(path)), None if as_sample or not is_own_file(path) else path, beside=path)

    def open_project(self, path: Path, on_done: Done, on_error: Refusal) -> None:
        """Open a project, with its run; the file is read in a thread."""
        from nnstudio.project import read_project  # noqa: PLC0415 (the archive and its arrays come with it)

        def opened(project: Project) -> None:
            self._take_project(project, path, beside=path)
            on_done()

        self._background.run(lambda: read_project(path), opened, on_error)

    def recover(self, project: Project, path: Path | None) -> None:
        """Go on with work that was never saved; ``path`` is where it would have been."""
        self._take_project(project, path, beside=path)
        self._saved = default_experiment() if path is None else self._saved
        self._saved_notes, self._saved_step = "", -1
        self.document_changed.emit()

    def let_go(self) -> None:
        """Ask for no file for what stands here now; what is edited from now on counts again."""
        if self._path is None:
            self._saved = self._experiment
            self.document_changed.emit()

    def new_experiment(self, experiment: Experiment | None = None) -> None:
        """Start over with an experiment that has no file: the default one, or ``experiment``."""
        self._fallback = None
        self._take_project(Project(experiment or default_experiment()), None, beside=None)

    def _take_project(self, project: Project, path: Path | None, *, beside: Path | None) -> None:
        """Take ``project`` as what is open; ``beside`` is the file that relative paths are meant beside."""
        self._fallback = (self._fallback or self._document()) if beside is not None else None
        self._path = beside.resolve() if beside is not None else None
        self._enclosed, self._record = project.enclosed, project.run
        self._notes = self._saved_notes = project.notes
        self._saved_step = project.run.snapshot.step if project.run is not None else None
        self._race = self._saved_race = project.race
        self._forget_edits()
        if project.earlier:
            self._ghosts = tuple(Ghost(kept.curves, kept.experiment) for kept in project.earlier)
        self._show(project.experiment)
        self._apply(Change.DATA)
        self._saved, self._path = self._experiment, None if path is None else path.resolve()
        if path is not None:
            self.preferences = self.preferences.with_recent(path.resolve())
        self.notes_changed.emit(self._notes)
        self.document_changed.emit()
        self.race_opened.emit(self._race)

    # ---- save ----

    def save_experiment(self, path: Path) -> None:
        """Write the experiment alone to ``path``, which becomes its file.

        Raises:
            UserError: the file cannot be written.
        """
        if self._enclosed is not None and self._experiment.data.path == self._enclosed.name:
            raise UserError(
                N_("session", "The table lies inside the project. Save it as a project (.nnstudio) to keep it.")
            )
        experiment = self._named_for(path)
        write_experiment(path, experiment)
        self._take_saved(experiment, path, self._notes, None)

    def save_project(self, path: Path, on_done: Done, on_error: Refusal) -> None:
        """Write everything to ``path``, which becomes its file; the run as it stands, the file in a thread."""
        from nnstudio.project import write_project  # noqa: PLC0415 (the archive and its arrays come with it)

        experiment, notes = self._named_for(path), self._notes

        def write(record: RunRecord | None) -> None:
            try:
                project = self.as_project(record, experiment)
            except UserError as error:
                on_error(error)
                return
            step = record.snapshot.step if record is not None else None
            self._background.run(lambda: write_project(path, project), lambda _: written(project, step), on_error)

        def written(project: Project, step: int | None) -> None:
            self._saved_race = project.race
            self._take_saved(experiment, path, notes, step)
            on_done()

        def with_race(race: "RaceRecord | None") -> None:
            self.keep_race(race or self._race)
            self.ask_record(write)

        if self._race_source is None:
            with_race(self._race)
        else:
            self._race_source(with_race)

    def as_project(self, record: RunRecord | None, experiment: Experiment | None = None) -> Project:
        """All that is open, with the run as it was kept.

        Raises:
            UserError: the table of the experiment has not been read, so that it cannot be enclosed.
        """
        from nnstudio.project import enclosed_of  # noqa: PLC0415 (the archive and its arrays come with it)

        experiment = experiment or self._experiment
        enclosed = enclosed_of(self._dataset) if self._dataset is not None else None
        running = self._running
        if experiment.data.source == FILE:
            if running is None or running.data.path != experiment.data.path or enclosed is None:
                enclosed, record = self._enclosed, None
            if enclosed is None or (running is None and experiment.data.path != enclosed.name):
                raise UserError(
                    N_(
                        "session",
                        "The table has not been read yet, so that the project cannot carry it. Try again.",
                    )
                )
        elif running is None or running.data.source != FILE:
            enclosed = None
        earlier = tuple(KeptCurves(ghost.curves, ghost.experiment) for ghost in self._ghosts)
        return Project(experiment, self._notes, enclosed, record, earlier, self._race)

    def save(self, path: Path, on_done: Done, on_error: Refusal) -> None:
        """Write to ``path`` what its ending says: a project, or the experiment alone."""
        if is_project(path):
            self.save_project(path, on_done, on_error)
            return
        try:
            self.save_experiment(path)
        except UserError as error:
            on_error(error)
            return
        on_done()

    def _named_for(self, path: Path) -> Experiment:
        name = self._experiment.name if path.resolve() == self._path else path.stem
        return msgspec.structs.replace(self._experiment, name=name)

    def _take_saved(self, experiment: Experiment, path: Path, notes: str, step: int | None) -> None:
        """What was written; what was edited meanwhile stays, and is still to be saved."""
        self._path, self._saved, self._saved_notes, self._saved_step = path.resolve(), experiment, notes, step
        self._stack = self._stack.renamed(experiment.name)
        self._show(msgspec.structs.replace(self._experiment, name=experiment.name))
        self.preferences = self.preferences.with_recent(path.resolve())
        self.document_changed.emit()
