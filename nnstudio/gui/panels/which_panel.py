"""Which one? The pairing table, the guide that says what to take, and how activations and losses differ."""

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from nnstudio.catalog import SOURCES, Task
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame, RunState
from nnstudio.engine.pairing_frame import PairingCell, TableFrame, TableLoaded
from nnstudio.experiment import Experiment
from nnstudio.experiment.guide import advise, built
from nnstudio.experiment.pairing_grid import PairingGrid, pairing_grid
from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.parts.key_differences import KeyDifferences
from nnstudio.gui.parts.pairing_bar import PairingBar
from nnstudio.gui.parts.pairing_details import PairingDetails, explanation
from nnstudio.gui.parts.pairing_view import PairingView
from nnstudio.gui.parts.seed_edit import Seed
from nnstudio.gui.parts.task_guide import TaskGuide
from nnstudio.gui.parts.verdict_words import cell_text
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.pairing_cells import loss_text
from nnstudio.gui.plots.pairing_pictures import Scene
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.elided_label import ElidedLabel
from nnstudio.session.pairing_session import PairingSession, TableState
from nnstudio.session.session import Session

GAP = 12
SIDE_SHARES, SIDE_LEAST, SIDE_MOST = (0.25, 0.26), 230, 380  # narrow and wide
WIDE = 1250  # from this width on, the title and the transport share a row


class WhichPanel(QWidget):
    """Nothing runs while it is hidden, before torch has loaded, or while the Studio trains."""

    studio_asked = Signal()
    """Something was put into the Studio, which is to be shown now."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task, self._every = Task.BINARY, False
        self._seed: Seed = 1
        self._wanted = ""  # a function to go to
        self._task_chosen = False  # until then the table follows the data
        self.grid: PairingGrid | None = None
        self.cells: tuple[PairingCell, ...] = ()
        self._frame: TableFrame | None = None
        self.table = PairingSession(self)
        self.view = PairingView("", theme, self)
        self.bar = PairingBar(theme, self)
        self.details = PairingDetails(self)
        self.guide = TaskGuide(self)
        self.differences = KeyDifferences(theme, self)
        self._title, self._subtitle = QLabel(self), ElidedLabel(parent=self)
        self._title.setProperty("role", "heading")
        self._subtitle.setProperty("role", "quiet")
        self._arrange()
        self._listen()
        self.retranslate()

    # ---- build ----

    def _arrange(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addWidget(self._title)
        self._head.addWidget(self.bar, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(self._head)
        left.addWidget(self._subtitle)
        left.addWidget(self.view, 1)
        left.addWidget(self.details)
        column = QWidget(self)
        column.setObjectName("whichColumn")
        cards = QVBoxLayout(column)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(GAP)
        for card in (self.guide, self.differences):
            cards.addWidget(card)
        cards.addStretch(1)
        self._side = QScrollArea(self)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidgetResizable(True)
        self._side.setWidget(column)
        row = QHBoxLayout(self)
        # The panel itself says how narrow it may be: its head gives way as it narrows.
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addLayout(left, 1)
        row.addWidget(self._side)

    def _listen(self) -> None:
        self.table.table_loaded.connect(self._show_table)
        self.table.frame_ready.connect(self._show_moment)
        self.table.state_changed.connect(self._show_state)
        self.table.crashed.connect(self._session.crashed)
        self.bar.toggled.connect(self._toggle)
        self.bar.reset_asked.connect(self.table.reset)
        self.bar.seed_chosen.connect(self._choose_seed)
        self.bar.choice_changed.connect(self._choose_every)
        self.view.cell_chosen.connect(self.open_cell)
        self.view.cell_changed.connect(self._explain)
        self.details.open_asked.connect(self._open_current)
        self.guide.task_chosen.connect(self._choose_task)
        self.guide.build_asked.connect(self._build)
        self._session.devices_changed.connect(self._begin)
        self._session.state_changed.connect(self._follow_studio)

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self._title.setText(self.tr("Which output with which loss?"))
        if not self.cells:
            self.view.show_message(self.tr("The networks are being made…"))
        self.view.setAccessibleName(self.tr("Pairing table: output activations down, losses across"))
        for part in (self.bar, self.details):
            part.retranslate()
        self._show_subtitle()
        if self.cells:
            self.view.show_texts([cell_text(cell) for cell in self.cells], [*map(explanation, self.cells)])
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_subtitle(self) -> None:
        self._subtitle.setText(
            self.tr("{task} · every cell trains on the same data and seed · click one to open it in the Studio").format(
                task=translated(self._task.label)
            )
        )

    # ---- the panel's shape ----

    def show_experiment(self, experiment: Experiment) -> None:
        """The table has experiments of its own."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Begin with the task of the data in the Studio, until another one is chosen here."""
        if dataset is not None and not self._task_chosen and dataset.task is not self._task:
            self._take_task(dataset.task)

    def show_frame(self, frame: Frame) -> None:
        """The table has frames of its own."""

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for part in (self.view, self.bar, self.differences):
            part.show_theme(theme)
        refresh_icons(self, theme)

    def show_function(self, name: str) -> None:
        """Go to the first pair of an activation or a loss; all pairs are shown where the common ones lack it."""
        if self.view.go_to_function(name):
            return
        self._wanted = name  # once the table is there
        common, every = pairing_grid(self._task), pairing_grid(self._task, every=True)
        if name not in (*common.activations, *common.losses) and name in (*every.activations, *every.losses):
            self.bar.show_every(True)
            self._choose_every(True)

    # ---- seen or not ----

    def showEvent(self, event: QShowEvent) -> None:
        """Train while somebody looks."""
        super().showEvent(event)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs for a page that nobody sees."""
        super().hideEvent(event)
        self.table.rest()

    def _begin(self) -> None:
        # Once torch is there: the first thread to import it would make the Studio wait.
        if not self.isVisible() or not self._session.devices:
            return
        if self.grid is None:
            self._start_table()
        self._follow_studio()
        self.table.wake()

    def _follow_studio(self, _state: object = None) -> None:
        self.table.hold(self._session.state is RunState.TRAINING)

    # ---- the table ----

    def _start_table(self, *, train: bool = True) -> None:
        self.grid = pairing_grid(self._task, every=self._every, seed=self._seed)
        self._show_subtitle()
        self.table.show(self.grid, train=train)

    def _show_table(self, loaded: TableLoaded) -> None:
        self.cells = loaded.cells
        dataset, grid = loaded.dataset, loaded.grid
        targets = np.asarray(dataset.train.targets)
        scene = Scene(
            task=dataset.task,
            classes=dataset.classes or (dataset.target_columns if dataset.task is Task.MULTILABEL else 0),
            ranges=dataset.ranges,
            places=dataset.train.coordinates,
            targets=targets,
        )
        self.view.show_pairs(grid.activations, grid.losses, scene)
        self.view.show_texts([cell_text(cell) for cell in self.cells], [*map(explanation, self.cells)])
        self.view.go_to_function(self._wanted)
        self._wanted = ""
        self._explain(self.view.current)

    def _show_moment(self, frame: TableFrame) -> None:
        self._frame = frame
        self.view.show_numbers(frame.losses, frame.pictures, self.table.epochs)
        self.bar.show_epoch(self.table.state, frame.epoch, self.table.epochs)

    def _show_state(self) -> None:
        self.bar.show_state(self.table.state, self.table.epoch, self.table.epochs)
        self._explain(self.view.current)

    def _explain(self, place: int) -> None:
        """Say all there is to say of the cell that is looked at."""
        if not 0 <= place < len(self.cells):
            return
        cell = self.cells[place]
        self.details.show_cell(cell)
        words = [
            self.tr("{activation} before {loss}").format(
                activation=cell.experiment.network.output_activation, loss=cell.experiment.loss.name
            ),
            cell_text(cell).verdict,
        ]
        if cell.trains and self._frame is not None and place < self._frame.losses.shape[1]:
            words.append(self.tr("loss {loss}").format(loss=loss_text(float(self._frame.losses[-1, place]))))
        self.view.setAccessibleDescription(". ".join([*words, explanation(cell)]))

    def _toggle(self) -> None:
        if self.table.state is TableState.HELD:
            self._session.pause()
        elif self.table.state is TableState.TRAINING:
            self.table.pause()
        else:
            self.table.play()

    def _choose_task(self, task: Task) -> None:
        self._task_chosen = True
        self._take_task(task)

    def _take_task(self, task: Task) -> None:
        self._task = task
        self.guide.show_task(task)
        self._restart()

    def _choose_every(self, every: bool) -> None:
        self._every = every
        self._restart()

    def _choose_seed(self, seed: Seed) -> None:
        self._seed = seed
        self._restart()

    def _restart(self) -> None:
        if self.grid is not None:
            self._start_table()

    # ---- into the Studio ----

    def open_cell(self, place: int) -> None:
        """Put the pair of one cell into the Studio, as it stands here; a refused one explains itself instead."""
        if not 0 <= place < len(self.cells):
            return
        self.view.go_to(place)
        if self.cells[place].trains:
            self._put(self.cells[place].experiment)

    def _open_current(self) -> None:
        self.open_cell(self.view.current)

    def _build(self, task: Task, outliers: bool) -> None:
        """Build the advised pair in the Studio, and say where the activation went."""
        experiment = built(self._session.experiment, self._studio_task(), task, outliers=outliers)
        self._put(experiment)
        advice = advise(task, outliers=outliers)
        self._session.notified.emit(
            "info",
            self.tr("Built: {activation} with {loss}. {inside}").format(
                activation=advice.activation, loss=advice.loss, inside=translated(advice.inside)
            ),
        )

    def _studio_task(self) -> Task | None:
        dataset, source = self._session.dataset, SOURCES.get(self._session.experiment.data.source)
        return dataset.task if dataset is not None else source.task if source else None

    def _put(self, experiment: Experiment) -> None:
        # From its own start weights, as here: nobody is asked whether to keep those of another pair.
        self._session.answer_swap(experiment, "restart", remember=False)
        self.studio_asked.emit()

    # ---- keys and room ----

    def minimumSizeHint(self) -> QSize:
        """Allow the panel to be as narrow as the transport beside the cards."""
        return QSize(self.bar.minimumSizeHint().width() + SIDE_LEAST + 3 * GAP, 360)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Train and pause with Space, where no control takes it."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._toggle()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cards their share of the width."""
        super().resizeEvent(event)
        width = event.size().width()
        beside = width >= WIDE * current_scale()
        left = width - self.bar.minimumSizeHint().width() - 3 * GAP  # what the transport leaves of it
        self._side.setFixedWidth(round(max(min(SIDE_SHARES[beside] * width, SIDE_MOST, left), SIDE_LEAST)))
        self._title.setWordWrap(not beside)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
