"""The window: workspaces on the left, menus above, one status line below; it arranges and decides nothing."""

import base64
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nnstudio.catalog import UserError
from nnstudio.engine.frame import RunState
from nnstudio.experiment import Experiment
from nnstudio.gui import dialogs
from nnstudio.gui.actions import ACTIONS
from nnstudio.gui.announcing import RunAnnouncer
from nnstudio.gui.commands import Commands
from nnstudio.gui.documents import Documents
from nnstudio.gui.explore import Explore
from nnstudio.gui.exporting import Exports
from nnstudio.gui.faults import Faults
from nnstudio.gui.lessons import Lessons
from nnstudio.gui.look import Look
from nnstudio.gui.menus import Menus
from nnstudio.gui.parts.click_focus import leave_keyboard_on_click
from nnstudio.gui.parts.sample_names import shown_experiment
from nnstudio.gui.parts.words import sentence_of
from nnstudio.gui.presenter import Presenter
from nnstudio.gui.race import Race
from nnstudio.gui.reading_order import ReadingOrder
from nnstudio.gui.sharing import Sharing
from nnstudio.gui.status import status_text
from nnstudio.gui.studio import Studio
from nnstudio.gui.theme import current_theme
from nnstudio.gui.widgets.elided_label import ElidedLabel
from nnstudio.gui.widgets.notice import Notice
from nnstudio.gui.widgets.page_scroll import PageScroll
from nnstudio.gui.workspace_bar import WorkspaceBar
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.gui.lesson_desk import LessonDesk
    from nnstudio.lessons.lesson import Lesson

FIRST_SIZE = (1440, 900)
STATUS_MS = 500


class MainWindow(QMainWindow):
    """The one window of the studio."""

    first_painted = Signal()
    workspace_shown = Signal(str)
    """Another workspace is shown now; carries its key."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self._painted = False
        self._problem = ""
        theme = current_theme()
        self.studio = Studio(session, theme)
        self.explore = Explore(session, theme)
        self.race = Race(session, theme)
        self.lessons = Lessons(session)
        self.documents = Documents(session, self)
        self._desk: LessonDesk | None = None
        self.exports = Exports(self)
        self.sharing = Sharing(self)
        self.faults = Faults(self, self._save_copy)
        self.notice = Notice("", parent=self)
        self.notice.hide()
        self.commands = Commands(self)
        self.menus = Menus(self)
        self.actions_by_id = self.menus.actions
        self.look = Look(self)
        self.presenter = Presenter(self)
        self.order = ReadingOrder(self)
        self.announcer = RunAnnouncer(session, self)
        self.look.show_calm()
        self._build_centre()
        self._build_status()
        self._listen()
        self._restore()
        self.setAcceptDrops(True)
        self._leave_clicks_unfocused()

    @property
    def desk(self) -> "LessonDesk":
        """What brings lessons into the window; made after the first paint, or when a lesson is wanted before."""
        if self._desk is None:
            from nnstudio.gui.lesson_desk import LessonDesk  # noqa: PLC0415 (all that lessons need comes with it)

            self._desk = LessonDesk(self.session, self.studio, self.documents, self)
            self._desk.begun.connect(self._show_studio)
            self._desk.left.connect(self._show_lessons)
            self.session.lesson.opened.connect(self._leave_clicks_unfocused)
            self.session.lesson.opened.connect(self._show_document)
            for other_controls in (self.session.lesson.stage_entered, self.session.lesson.changed):
                other_controls.connect(self.order.schedule)
        return self._desk

    # ---- build ----

    def _build_centre(self) -> None:
        centre = QWidget(self)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        self._workspaces = QStackedWidget(centre)
        self._pages: dict[str, QWidget] = {
            "studio": PageScroll(self.studio),
            "explore": PageScroll(self.explore),
            "race": PageScroll(self.race),
            "lessons": self.lessons,
        }
        for workspace in self._pages.values():
            self._workspaces.addWidget(workspace)
        column.addWidget(self._workspaces, 1)
        column.addWidget(self.presenter.bar)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.workspace_bar = WorkspaceBar(centre)
        row.addWidget(self.workspace_bar)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)

    def _build_status(self) -> None:
        self._status = ElidedLabel(parent=self)
        self._file_label = ElidedLabel(parent=self)
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().addPermanentWidget(self._file_label)
        self.statusBar().setSizeGripEnabled(False)
        self._status_timer = QTimer(self, singleShot=True)
        self._status_timer.setInterval(STATUS_MS)
        self._status_timer.timeout.connect(self._show_status)

    def _listen(self) -> None:
        session = self.session
        session.notified.connect(self._notify)
        session.crashed.connect(self.faults.take_report)
        session.swap_asked.connect(self._ask_swap)
        session.problem_changed.connect(self._show_problem)
        session.document_changed.connect(self._show_document)
        session.state_changed.connect(self._show_state)
        session.experiment_changed.connect(self._show_experiment)
        session.dataset_changed.connect(self._show_dataset)
        session.devices_changed.connect(self._show_status)
        session.looked.connect(self._show_status)
        self.notice.dismissed.connect(self.notice.hide)
        self.studio.table_offered.connect(self.documents.import_table)
        self.documents.refused.connect(self._refuse)
        self.workspace_bar.workspace_asked.connect(self.show_workspace)
        self.explore.studio_asked.connect(self._show_studio)
        self.explore.example_asked.connect(self.documents.open_example)
        self.documents.opened.connect(self._show_studio)
        self.documents.lesson_offered.connect(self._open_lesson)
        self.lessons.lesson_asked.connect(self._begin_lesson)
        self.lessons.file_asked.connect(self._open_lesson)
        self.explore.rebuilt.connect(self._leave_clicks_unfocused)
        self.race.rebuilt.connect(self._leave_clicks_unfocused)
        self.race.studio_asked.connect(self._show_studio)
        self.race.race_begun.connect(self.notice.hide)
        self._show_document()
        self._show_status()

    def _restore(self) -> None:
        preferences = self.session.preferences
        self.resize(*FIRST_SIZE)
        if preferences.geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(preferences.geometry)))
        screen = self.screen().availableGeometry()
        # A window wider than its screen is cropped, and one restored from another screen may lie outside.
        self.resize(self.size().boundedTo(screen.size()))
        if not screen.intersects(self.geometry()):
            self.move(screen.topLeft())
        self.studio.show_sizes(preferences.splitters, self.size())

    # ---- first paint ----

    def paintEvent(self, event: QPaintEvent) -> None:
        """Start the training thread once the window has been seen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def showEvent(self, event: QShowEvent) -> None:
        """Leave the keyboard to the window itself, so that Space trains at once."""
        super().showEvent(event)
        self.look.listen_to_wheel()
        self.setFocus()

    def _after_first_paint(self) -> None:
        self.first_painted.emit()
        self._steps = self.studio.complete()
        self._take_step()

    def _take_step(self) -> None:
        """Build what is still missing, piece by piece, then start the training thread."""
        if next(self._steps, self) is not self:
            QTimer.singleShot(0, self._take_step)
            return
        self.desk.reapply()  # lessons are at hand, and one that is taught already finds all controls
        self.commands.catch_up()
        self._leave_clicks_unfocused()
        self.session.start()

    # ---- workspaces ----

    @property
    def workspace(self) -> str:
        """Which of the workspaces is shown."""
        shown = self._workspaces.currentWidget()
        return next(key for key, page in self._pages.items() if page is shown)

    def show_workspace(self, key: str) -> None:
        """Show another workspace; the keyboard goes with it."""
        self.workspace_bar.show_workspace(key)
        if key != self.workspace:
            self._workspaces.setCurrentWidget(self._pages[key])
            self._show_status()
            self.session.clock.schedule()
            self.workspace_shown.emit(key)
            self.order.schedule()
            if key == "studio":
                self.setFocus()

    def _show_lessons(self) -> None:
        self.show_workspace("lessons")

    def _show_studio(self) -> None:
        self.show_workspace("studio")

    # ---- keys ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no focused control wanted: in the Studio Space trains, → steps, R resets."""
        if self.presenter.take_key(event):
            return
        pressed = QKeySequence(event.keyCombination()).toString()
        for spec in ACTIONS:
            if pressed in spec.soft_keys and self.workspace == "studio" and not event.isAutoRepeat():
                self.actions_by_id[spec.id].trigger()
                return
        super().keyPressEvent(event)

    # ---- lessons ----

    def _open_lesson(self, path: Path) -> None:
        self.desk.open(path)

    def _begin_lesson(self, lesson: "Lesson") -> None:
        self.desk.begin(lesson)

    # ---- files ----

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a file."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.documents.open(Path(local[0]))

    # ---- show ----

    def _show_experiment(self, old: Experiment, new: Experiment) -> None:
        if old != new and self.notice.kind == "bad":  # what was refused has been mended, or given up
            self.notice.hide()
        self._show_document()
        QTimer.singleShot(0, self._leave_clicks_unfocused)  # an edit may have brought new controls

    def _show_dataset(self, _dataset: object) -> None:
        QTimer.singleShot(0, self._leave_clicks_unfocused)  # and so may other columns

    def _leave_clicks_unfocused(self) -> None:
        """A click on a control does not take the keyboard: Space goes on training, and Tab still reaches everything."""
        leave_keyboard_on_click(self)
        self.order.schedule()

    def _show_document(self) -> None:
        session = self.session
        name = session.path.name if session.path else shown_experiment(session.experiment.name)
        lesson = None if self._desk is None else session.lesson.lesson  # all that lessons need comes with the desk
        if lesson is not None:
            name = lesson.words(self.locale().name()).title
        self.setWindowTitle(f"{name}[*] – nnstudio")
        self.setWindowModified(session.modified)
        seed = self.tr("seed {seed}").format(seed=session.experiment.training.seed)
        self._file_label.setText(f"{name}{'*' if session.modified else ''}   ·   {seed}")

    def _show_state(self, state: RunState) -> None:
        if state is RunState.TRAINING:
            self.notice.hide()
        self._status_timer.start()  # the last frame comes after the news that the run stands still
        self._show_status()

    def _show_status(self) -> None:
        away = self.workspace != "studio"
        key = QKeySequence("F5" if away else "Space").toString(QKeySequence.SequenceFormat.NativeText)
        self._status.setText(status_text(self.session, key, away=away))
        if self.session.state is RunState.TRAINING:
            self._status_timer.start()

    def _notify(self, kind: str, sentence: str) -> None:
        self.notice.show_text(sentence, "bad" if kind == "bad" else "warn" if kind == "warn" else "info")
        self.notice.show()

    def _show_problem(self, problem: UserError | None) -> None:
        """Say at once why the experiment as chosen cannot run, and take it back once it can."""
        if problem is not None:
            self._problem = sentence_of(problem)
            self._notify("bad", self._problem)
        elif self._problem and self.notice.isVisibleTo(self) and self.notice.spoken().endswith(self._problem):
            self.notice.hide()

    def _refuse(self, sentence: str) -> None:
        self._notify("bad", sentence)

    def _ask_swap(self, experiment: Experiment) -> None:
        answer = dialogs.ask_swap(self)
        if answer is None:
            self.session.refuse_swap()
            return
        self.session.answer_swap(experiment, answer, remember=True)

    def _save_copy(self) -> Path | None:
        """Keep a copy of unsaved work after a fault; returns its file."""
        from nnstudio.session.rescue import rescue, rescue_folder, unsaved_work  # noqa: PLC0415 (hopefully never)

        work = unsaved_work(self.session) if self.session.keeps else None
        return rescue(work, rescue_folder()) if work is not None else None

    # ---- language ----

    def retranslate(self) -> None:
        """Say all in the language of the window."""
        self._status.setAccessibleName(self.tr("Status"))
        self.menus.retranslate()
        self.documents.retranslate()
        self.exports.retranslate()
        self._show_document()
        self._show_status()

    def changeEvent(self, event: QEvent) -> None:
        """Frames are not drawn while nobody can see them; catch up when the window comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.WindowStateChange and not self.isMinimized():
            self.session.clock.schedule()

    # ---- the end ----

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work, remember the window, end the training thread."""
        if not self.documents.may_drop_work():
            event.ignore()
            return
        self.presenter.leave()
        self._remember()
        self.exports.close()
        self.race.leave()
        self.session.close()
        event.accept()

    def _remember(self) -> None:
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        preferences = msgspec.structs.replace(
            self.session.preferences, geometry=geometry, splitters=self.studio.sizes()
        )
        self.session.preferences = preferences
        self.session.remember_preferences()
