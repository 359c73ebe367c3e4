"""The session into its journal: every edit within a second, the run every few seconds while it trains."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.catalog import UserError
from nnstudio.engine.frame import RunState
from nnstudio.engine.record import RunRecord
from nnstudio.project.journal import Journal, Work
from nnstudio.project.project import Project
from nnstudio.session.session import Session
from nnstudio.session.words import sentence_of

EDIT_MS = 150  # an edit is kept so soon; a slider that moves is kept once for all its values in that time
RUN_MS = 1_500  # while it trains, the run is kept so often


class Journaling(QObject):
    """Keeps the work of ``session`` safe in a folder below ``root``; what cannot be kept is told in the window."""

    kept = Signal()
    """What was handed over last is on the disk."""

    _troubled = Signal(object)

    def __init__(self, session: Session, root: Path) -> None:
        super().__init__(session)
        self._session = session
        self._record: RunRecord | None = None
        self._step = -1  # of the run that was kept last
        self._edited = QTimer(self)
        self._edited.setSingleShot(True)
        self._edited.setInterval(EDIT_MS)
        self._edited.timeout.connect(self._keep_edit)
        self._trains = QTimer(self)
        self._trains.setInterval(RUN_MS)
        self._trains.timeout.connect(self._keep_run)
        self._troubled.connect(self._tell)
        self._afterwards: list[Callable[[], None]] = []
        self.kept.connect(self._go_on)
        self._journal = Journal(root, self.kept.emit, self._troubled.emit)
        session.document_changed.connect(self._note)
        session.state_changed.connect(self._show_state)

    @property
    def step(self) -> int:
        """Of the run that was handed over last; −1 before there was one."""
        return self._step

    @property
    def folder(self) -> Path:
        """Where the work of this window is kept."""
        return self._journal.folder

    def close(self, *, forget: bool) -> None:
        """End; with ``forget`` nothing is left to be recovered."""
        self._edited.stop()
        self._trains.stop()
        self._journal.close(forget=forget)

    def keep_now(self, then: Callable[[], None]) -> None:
        """Keep everything at once, and call ``then`` when it is on the disk."""
        self._afterwards.append(then)
        self._keep_edit()

    # ---- inside ----

    def _note(self) -> None:
        if not self._edited.isActive():
            self._edited.start()

    def _show_state(self, state: RunState) -> None:
        if state is RunState.TRAINING:
            self._trains.start()
        elif self._trains.isActive() or state is not RunState.LOADING:
            self._trains.stop()
            self._keep_run()

    def _go_on(self) -> None:
        waiting, self._afterwards = self._afterwards, []
        for then in waiting:
            then()

    def _keep_edit(self) -> None:
        """The experiment and the notes without waiting for the training thread, then the run as they left it."""
        self._write()
        self._session.ask_record(self._take)

    def _keep_run(self) -> None:
        frame = self._session.frame
        if frame is not None and frame.snapshot.step != self._step:
            self._session.ask_record(self._take)

    def _take(self, record: RunRecord | None) -> None:
        self._record = record
        self._step = -1 if record is None else record.snapshot.step
        self._write()

    def _write(self) -> None:
        session = self._session
        record = self._record if self._record is not None and session.fits(self._record) else session.last_record
        trained = record is not None and record.snapshot.step > 0
        if not session.modified and (session.holds_run or not trained):
            self._journal.keep(None)
            return
        try:
            self._journal.keep(Work(session.as_project(record if trained else None), session.path))
        except UserError:
            self._journal.keep_edit(Work(Project(session.experiment, session.notes), session.path))
            self._edited.start(10 * EDIT_MS)  # the table is being read: once more when it is there

    def _tell(self, error: UserError) -> None:
        self._session.notified.emit("warn", sentence_of(error))
