"""The race: what varies, the variants as tiles, the table that sorts itself, and the curves with their bands."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.catalog import SOURCES, Task
from nnstudio.engine.frame import Floats32, RunState
from nnstudio.engine.race.frame import RaceFrame, RaceLoaded
from nnstudio.engine.record import RunRecord
from nnstudio.experiment import Experiment
from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.parts.race_bar import RaceBar
from nnstudio.gui.parts.race_board import RaceBoard, heights_of, scene_of
from nnstudio.gui.parts.race_data import loader_of
from nnstudio.gui.parts.race_saving import RaceSaving
from nnstudio.gui.parts.race_setup import RaceSetup
from nnstudio.gui.parts.race_tiles import RaceTiles
from nnstudio.gui.parts.race_twins import RaceTwins
from nnstudio.gui.parts.words import sentence_of
from nnstudio.gui.plots.drawing import count_text
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.empty_state import EmptyState
from nnstudio.session.race_keeper import RaceKeeper
from nnstudio.session.race_session import RaceSession, RaceState
from nnstudio.session.session import Session

GAP = 12
SETUP_WIDTH = 250


class RacePanel(QWidget):
    """Nothing runs while it is hidden, before torch has loaded, or while the Studio trains."""

    studio_asked = Signal()
    """Something was put into the Studio, which is to be shown now."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self.race = RaceSession(self)
        self.setup = RaceSetup(self)
        self.setup.where.address.setText(session.preferences.cluster)
        self.bar = RaceBar(theme, self)
        self.tiles = RaceTiles("", theme, self)
        self.twins = RaceTwins(theme, self)
        self.board = RaceBoard(theme, self)
        self.table, self.curves, self.verdict = self.board.table, self.board.curves, self.board.verdict
        self._curves_card = Card("", parent=self)
        self.empty = EmptyState("race", "", parent=self)
        self.saving = RaceSaving(self.race, self)
        self._picked: tuple[int, ...] = ()
        self._twin_seed = 0
        self._seen: object = None
        self._arrange()
        self._listen()
        self._keeper = RaceKeeper(session, self.race, self)
        self.retranslate()

    # ---- build ----

    def _arrange(self) -> None:
        self._centre = QStackedWidget(self)
        for page in (self.tiles, self.twins):
            self._centre.addWidget(page)
        curves = self._curves_card
        curves.body.addWidget(self.curves, 1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(self.verdict)
        self._across = QSplitter(Qt.Orientation.Horizontal, self)
        self._across.addWidget(self._centre)
        self._across.addWidget(right)
        self._down = QSplitter(Qt.Orientation.Vertical, self)
        self._down.addWidget(self._across)
        self._down.addWidget(curves)
        for splitter, sizes in ((self._across, (470, 640)), (self._down, (540, 260))):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(GAP)
            splitter.setSizes(list(sizes))
        main = QVBoxLayout()
        main.setSpacing(GAP)
        main.addWidget(self.bar)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._down)
        main.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(self.setup)
        row.addLayout(main, 1)
        self.setup.setFixedWidth(round(SETUP_WIDTH * current_scale()))

    def _listen(self) -> None:
        race, session = self.race, self._session
        race.race_loaded.connect(self._show_race)
        race.race_refused.connect(self._says)
        race.frame_ready.connect(self._show_moment)
        race.state_changed.connect(self._show_state)
        race.run_taken.connect(self._open_run)
        race.crashed.connect(session.crashed)
        self.setup.start_asked.connect(self.start)
        self.setup.where.changed.connect(self._show_state)
        self.setup.add_asked.connect(self._add)
        self.bar.toggled.connect(self._toggle)
        self.bar.step_asked.connect(race.step)
        self.bar.compare_asked.connect(self.show_twins)
        self.bar.open_asked.connect(self._open_picked)
        self.bar.save_asked.connect(self.saving.ask_where)
        self.saving.notified.connect(session.notified)
        self.tiles.shown_changed.connect(self._ask_for_pictures)
        self.tiles.tile_picked.connect(self._pick)
        self.tiles.tile_opened.connect(self.open_variant)
        self.table.picked.connect(self._show_picked)
        self.table.open_asked.connect(self.open_variant)
        self.twins.closed.connect(self._leave_twins)
        self.twins.seed_asked.connect(self._show_other_seed)
        self.curves.reading_changed.connect(self._show_reading)
        session.experiment_changed.connect(self._catch_up)
        session.dataset_changed.connect(self._catch_up)
        session.state_changed.connect(self._follow_studio)
        session.devices_changed.connect(self._begin)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.empty.show_texts(
            self.tr(
                "A race trains many variants of the experiment in the Studio at once, from the same seeds. Choose at "
                "the left what varies, then start the race, or press Space. Pictures, a table that sorts itself and "
                "loss curves show how the variants learn, and a sentence says whether the best leads by luck."
            )
        )
        self._curves_card.show_texts(self.tr("Training loss"))
        self._show_reading("")
        self.tiles.setAccessibleName(self.tr("Variants as pictures"))
        for part in (self.bar, self.twins, self.board):
            part.retranslate()
        self._show_state()
        if self.race.frame is not None:
            self.board.expect_ranking()
            self._show_moment(self.race.frame)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        for part in (self.bar, self.tiles):
            part.show_theme(theme)
        self.twins.pictures.show_theme(theme)
        self.board.show_theme(theme)
        refresh_icons(self, theme)
        if self.race.frame is not None:
            self.board.expect_ranking()
            self._show_moment(self.race.frame)

    def _show_reading(self, reading: str) -> None:
        """What the cursor reads, or else what the curves are."""
        self._curves_card.show_subtitle(reading or self.board.meaning_of_curves(self.race.loaded))

    # ---- seen or not ----

    def showEvent(self, event: QShowEvent) -> None:
        """Train while somebody looks."""
        super().showEvent(event)
        self._catch_up()
        self._begin()
        if self.race.frame is not None:
            self._show_moment(self.race.frame)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs for a page that nobody sees."""
        super().hideEvent(event)
        self.race.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the choices their width."""
        super().resizeEvent(event)
        self.setup.setFixedWidth(round(SETUP_WIDTH * current_scale()))

    def _begin(self) -> None:
        # Once torch is there: the first thread to import it would make the Studio wait.
        if self.isVisible() and self._session.devices:
            self._follow_studio()
            self.race.wake()

    def _follow_studio(self, _state: object = None) -> None:
        self.race.hold(self._session.state is RunState.TRAINING)

    def _catch_up(self, *_news: object) -> None:
        """Offer what can vary in the experiment of the Studio."""
        experiment = self._session.experiment
        if self.isVisible() and self._seen is not experiment:
            self._seen = experiment
            self.setup.show_experiment(experiment, self._task_of(experiment))

    def _task_of(self, experiment: Experiment) -> Task:
        dataset, source = self._session.dataset, SOURCES.get(experiment.data.source)
        if source is not None:
            return source.task
        return dataset.task if dataset is not None else Task.BINARY

    # ---- the race ----

    def start(self) -> None:
        """Begin the race that is chosen."""
        if self._says(self.setup.where.problem or self.setup.problem):
            return
        at_goal, patience = self.setup.rule()
        self._leave_twins()
        self._keeper.begin()
        where = self.setup.where.where()
        if where.address:
            self._session.preferences = msgspec.structs.replace(self._session.preferences, cluster=where.address)
        self.race.begin(self.setup.race(), loader_of(self._session), where, at_goal=at_goal, patience=patience)

    def _says(self, problem: str) -> bool:
        """Say why nothing can be done; returns whether there is a reason."""
        if problem:
            self._session.notified.emit("bad", problem)
        return bool(problem)

    def _add(self) -> None:
        """Let what is ticked now and was not before join."""
        loaded = self.race.loaded
        if loaded is None or self._says(self.setup.problem):
            return
        known = {vary.key: set(vary.values) for vary in loaded.race.varies}
        alike = [vary for vary in self.setup.varies() if vary.key in known]
        joining = [vary for vary in alike if not set(vary.values) <= known[vary.key]]
        if not alike:
            self._says(self.tr("Only more values of what varies in this race can join it. Start another race instead."))
        elif not joining:
            self._says(self.tr("All these values are in the race already."))
        for vary in joining:
            self.race.add(vary)

    def _toggle(self) -> None:
        if self.race.state is RaceState.HELD:
            self._session.pause()
        elif self.race.state is RaceState.TRAINING:
            self.race.pause()
        elif not self._says(self.setup.where.problem):
            self.race.play(self.setup.where.where())

    # ---- show ----

    def _show_race(self, loaded: RaceLoaded) -> None:
        names, scene = [variant.name for variant in loaded.variants], scene_of(loaded.dataset)
        self._show_picked(tuple(place for place in self._picked if place < len(names)))
        self.board.expect_ranking()
        self.board.show_race(loaded)
        self.setup.show_race(loaded)
        self._show_reading("")
        self.twins.pictures.show_scene(scene)
        self._pages.setCurrentWidget(self._down)
        self._centre.setCurrentWidget(self.tiles)
        self.tiles.show_variants(names, scene)
        if loaded.left_out:
            name, error = loaded.left_out[0]
            self._session.notified.emit(
                "warn",
                self.tr("{count} variants cannot be trained and were left out. {name}: {reason}").format(
                    count=len(loaded.left_out), name=name, reason=sentence_of(error)
                ),
            )

    def _show_state(self) -> None:
        elsewhere = not (self.race.where if self.race.state is RaceState.TRAINING else self.setup.where.where()).is_here
        self.bar.show_state(self.race.state, *self._progress(), elsewhere=elsewhere)
        self.setup.show_state(self.race.state)

    def _progress(self) -> tuple[str, str]:
        """How far the race is, and the same for little room."""
        loaded, frame = self.race.loaded, self.race.frame
        if self.race.state is RaceState.LOADING:
            return self.tr("The networks are being made…"), ""
        if loaded is None or frame is None:
            return "", ""
        if self.race.trains_elsewhere:
            done, runs = count_text(frame.done), count_text(len(frame.result.reached))
            return self.tr("{done} of {runs} runs have come").format(done=done, runs=runs), f"{done}/{runs}"
        epoch, epochs = count_text(frame.epoch), count_text(loaded.race.experiment.training.epochs)
        return self.tr("epoch {epoch} of {epochs}").format(epoch=epoch, epochs=epochs), f"{epoch}/{epochs}"

    def _show_moment(self, frame: RaceFrame) -> None:
        loaded = self.race.loaded
        if loaded is None or len(frame.result.reached) != len(loaded.variants) * loaded.race.seeds:
            return
        if not self.isVisible():  # a race that others train goes on meanwhile
            return
        self.bar.show_words(*self._progress())
        if self.board.is_due(frame):
            self.board.show_ranking(frame, loaded, self._picked)
        self._show_pictures(frame, loaded)

    def _show_pictures(self, frame: RaceFrame, loaded: RaceLoaded) -> None:
        seeds = loaded.race.seeds
        if self._centre.currentWidget() is self.twins:
            self._show_pair(frame, loaded)
            return
        pictures = {run // seeds: picture for run, picture in frame.pictures.items()}
        curves = {} if loaded.dataset.axes else heights_of(frame, self.tiles.shown)
        self.tiles.show_moment(pictures, curves, self.board.words, self.board.colors)

    def _ask_for_pictures(self, variants: tuple[int, ...]) -> None:
        loaded = self.race.loaded
        if loaded is not None and self._centre.currentWidget() is not self.twins:
            self.race.show(tuple(variant * loaded.race.seeds for variant in variants))

    # ---- what is picked ----

    def _pick(self, variant: int) -> None:
        """Pick a tile; a third one takes the place of the first."""
        picked = tuple(place for place in self._picked if place != variant)
        self.table.pick((*picked, variant)[-2:] if variant not in self._picked else picked)

    def _show_picked(self, variants: tuple[int, ...]) -> None:
        self._picked = variants
        self.tiles.show_picked(variants)
        self.bar.show_picked(len(variants))
        if self._centre.currentWidget() is self.twins:
            self.show_twins()

    def show_twins(self) -> None:
        """Show the two variants that are picked side by side, from one seed."""
        loaded = self.race.loaded
        if loaded is None or len(self._picked) != 2:
            return
        self._centre.setCurrentWidget(self.twins)
        self.twins.pictures.show_scene(scene_of(loaded.dataset_of(self._twin_seed)))
        first, second = self._picked
        self.race.show(tuple(variant * loaded.race.seeds + self._twin_seed for variant in (first, second)))
        if self.race.frame is not None:
            self._show_pair(self.race.frame, loaded)

    def _show_other_seed(self, further: int) -> None:
        if self.race.loaded is not None:
            self._twin_seed = (self._twin_seed + further) % self.race.loaded.race.seeds
            self.show_twins()

    def _show_pair(self, frame: RaceFrame, loaded: RaceLoaded) -> None:
        if len(self._picked) != 2:
            return
        first, second = self._picked
        runs = [variant * loaded.race.seeds + self._twin_seed for variant in (first, second)]
        names = loaded.variants[first].name, loaded.variants[second].name, self.tr("second − first")
        pictures: list[Floats32 | None] = [frame.pictures.get(run) for run in runs]
        self.twins.pictures.show_pair(names, *pictures)
        seed = loaded.variants[first].runs[self._twin_seed].training.seed
        self.twins.show_words(self.board.sentence(loaded, first, second), self.tr("seed {seed}").format(seed=seed))

    def _leave_twins(self) -> None:
        self._twin_seed = 0
        self._centre.setCurrentWidget(self.tiles)
        self.tiles.ask_again()

    # ---- out of the race ----

    def _open_picked(self) -> None:
        if self._picked:
            self.open_variant(self._picked[-1])

    def open_variant(self, variant: int) -> None:
        """Open the run of a variant that is shown in the Studio, as it stands here."""
        if self.race.loaded is not None and self.race.frame is not None:
            self.race.take_out(variant * self.race.loaded.race.seeds + self._twin_seed)

    def _open_run(self, experiment: Experiment, record: RunRecord | None) -> None:
        self._session.take_run(experiment, record)
        self.studio_asked.emit()

    def save(self, path: Path) -> None:
        """Save a line for every run as CSV, or a report, as the ending of ``path`` says."""
        self.saving.save(path)

    # ---- keys ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Train and pause with Space, where no control takes it."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if self.race.state is RaceState.EMPTY:
                self.start()
            elif self.race.frame is not None:
                self._toggle()
            return
        super().keyPressEvent(event)
