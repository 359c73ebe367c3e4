"""The thread of a race: an epoch of one heat at a time, what comes from elsewhere, and what there is to see of it."""

import queue
import time
from collections.abc import Callable, Mapping

import numpy as np
import torch
from torch import Tensor

from nnstudio.catalog import UserError
from nnstudio.data import Dataset
from nnstudio.engine.frame import Floats32
from nnstudio.engine.pictures import picture_of, picture_points
from nnstudio.engine.race.errand import HERE, Ended, Errand, Where
from nnstudio.engine.race.frame import (
    Bands,
    RaceCrashed,
    RaceEvent,
    RaceFrame,
    RaceLoaded,
    RaceRecorded,
    RaceRefused,
    RaceStopped,
    RunTaken,
)
from nnstudio.engine.race.keeping import record_of_race, resting_stand, resumed
from nnstudio.engine.race.kept import RaceRecord
from nnstudio.engine.race.leaving import record_of
from nnstudio.engine.race.numbers import held_on, usual_goal
from nnstudio.engine.race.ranking import quartiles
from nnstudio.engine.race.results import HeatResult, RaceResult
from nnstudio.engine.race.statistics import FEWEST_SEEDS, load_tests
from nnstudio.engine.race.tasks import result_of, tasks_for_others
from nnstudio.engine.race.track import StopRule, Track, refusals
from nnstudio.engine.side_worker import SideWorker
from nnstudio.experiment import Data
from nnstudio.experiment.race import Race, Variant, Vary, variants_of, with_variants

LoadData = Callable[[Data], Dataset]

BAND_SECONDS = 0.2  # how often bands are computed anew
BAND_ROWS = 160  # of a curve: more cannot be told apart
LEAVE_SECONDS = 3.0  # so long may it take until nothing is under way elsewhere
RUNS_LOOKED_AT = 48  # how many runs are looked into at such a time, one after the other


class RaceWorker(SideWorker):
    """Lives in the thread; its public methods are the commands."""

    def __init__(
        self, commands: "queue.SimpleQueue[Callable[[RaceWorker], None] | None]", emit: Callable[[RaceEvent], None]
    ) -> None:
        super().__init__(commands)
        self._emit = emit
        self._race: Race | None = None
        self._race_id = 0
        self._track: Track | None = None
        self._variants: tuple[Variant, ...] = ()
        self._left_out: tuple[tuple[str, UserError], ...] = ()
        self._points: dict[int, Tensor] = {}  # of each dataset
        self._where = HERE
        self._errand: Errand | None = None
        self._until = self._heard = 0
        self._shown: tuple[int, ...] = ()
        self._bands = Bands(np.empty(0, np.int64), *(np.empty((0, 0)) for _ in range(3)))
        self._bands_at, self._bands_epoch = 0.0, 0
        self._next_look = 0

    @property
    def has_work(self) -> bool:
        """Whether the race trains."""
        return self._track is not None and self._track.can_train and self._track.epoch < self._until

    def work(self) -> None:
        """Train some batches of the heat that is furthest behind."""
        if self._track is not None:
            self._track.train_part()

    # ---- commands ----

    def load(
        self, race_id: int, race: Race, load: LoadData, where: Where, *, at_goal: bool, patience: int | None
    ) -> None:
        """Bring another race to its start; what is to be trained elsewhere begins there.

        Where nobody can take part, the race before stays as it is.
        """
        try:
            everybody = variants_of(race)
            dataset, datasets = _data_of(everybody, load)
            refused = refusals(everybody, dataset)
            if len(refused) == len(everybody):
                raise next(iter(refused.values()))
        except UserError as error:
            self._stay(race_id, error)
            return
        self._forget(race_id, race)
        self._variants = tuple(variant for place, variant in enumerate(everybody) if place not in refused)
        self._left_out = tuple((everybody[place].name, error) for place, error in refused.items())
        goal = race.goal if race.goal is not None else usual_goal(dataset.task)
        runs = [run for variant in self._variants for run in variant.runs]
        rule, begins = StopRule(at_goal, patience), where.is_here
        self._track = Track(runs, dataset, goal=goal, rule=rule, begins=begins, datasets=datasets)
        self._begin_to_show()

    def _stay(self, race_id: int, error: UserError) -> None:
        """Say why there is no race of that number; the one before, if any, rests and goes by it from now on."""
        self.pause()
        self._race_id = race_id
        self._emit(RaceRefused(race_id, error))
        self._tell_who_takes_part()

    def _forget(self, race_id: int, race: Race) -> None:
        """Let go of the race before this one, wherever it is trained."""
        self._call_back()
        self._race_id, self._race, self._track, self._until = race_id, race, None, 0
        self._points = {}

    def _begin_to_show(self) -> None:
        if self._race is not None and self._race.seeds >= FEWEST_SEEDS:
            load_tests()  # before the first frame: the window compares variants from then on
        self._bands_at, self._next_look, self._shown = 0.0, 0, ()
        self._tell_who_takes_part()

    def load_kept(self, race_id: int, record: RaceRecord, load: LoadData) -> None:
        """Bring a race that was kept to where it stood."""
        self._forget(race_id, record.race)
        try:
            self._variants, self._left_out = record.variants, ()
            self._track = resumed(record, self._variants, *_data_of(self._variants, load))
        except UserError as error:
            self._emit(RaceRefused(race_id, error))
            return
        self._begin_to_show()

    def tell_record(self) -> None:
        """Hand out all that is to be kept of the race."""
        if self._race is not None and self._track is not None:
            self._emit(RaceRecorded(self._race_id, record_of_race(self._race, self._variants, self._track)))

    def add(self, vary: Vary) -> None:
        """Let more values of something that varies take part; they begin at their start."""
        race, track = self._race, self._track
        if race is None or track is None:
            return
        try:
            longer = with_variants(race, vary)
            known = {variant.name for variant in self._variants} | {name for name, _ in self._left_out}
            more = [variant for variant in variants_of(longer) if variant.name not in known]
            refused = refusals(more, track.dataset)
            joining = tuple(variant for place, variant in enumerate(more) if place not in refused)
        except UserError as error:
            self._emit(RaceRefused(self._race_id, error))
            return
        self._race = longer
        self._variants += joining
        self._left_out += tuple((more[place].name, error) for place, error in refused.items())
        if joining:
            track.add([run for variant in joining for run in variant.runs], begins=self._where.is_here)
        self._bands_at = 0.0
        self._tell_who_takes_part()

    def _tell_who_takes_part(self) -> None:
        race, track = self._race, self._track
        if race is not None and track is not None:
            by_seed = tuple(track.dataset_of(seed) for seed in range(race.seeds if race.vary_data else 1))
            ends = track.goal, track.rule.at_goal, track.rule.patience
            self._emit(RaceLoaded(self._race_id, race, by_seed, *ends, self._variants, self._left_out))
            self.answer()

    def play(self, where: Where) -> None:
        """Train to the end; what has not begun yet is trained there."""
        self._where, self._until = where, 2**62
        if where.is_here:
            self._call_back()
        else:
            self._send_out()

    def step(self) -> None:
        """Train one epoch of all that are furthest behind."""
        self._call_back()
        if self._track is not None:
            self._until = self._track.epoch + 1

    def pause(self) -> None:
        """Train no further; what is under way elsewhere is given up, what has come from there stays."""
        self._until = 0
        self._call_back()

    # ---- elsewhere ----

    def _send_out(self) -> None:
        """Hand out what has not begun yet, once what was handed out before has come."""
        track = self._track
        if track is None or self._errand is not None:
            return
        heats = track.hand_out()
        if heats:
            tasks = tasks_for_others(track, heats)
            self._errand = Errand(tasks, self._where, self._bring)

    def _call_back(self) -> None:
        errand, self._errand = self._errand, None
        if errand is not None:
            errand.give_up()
        if self._track is not None:
            self._track.take_back()

    def leave(self) -> None:
        """Leave nothing behind elsewhere: the program ends."""
        errand = self._errand
        self._call_back()
        if errand is not None:
            errand.wait(LEAVE_SECONDS)

    def _bring(self, errand: Errand, news: HeatResult | Ended) -> None:
        """Have the thread of the race take in what an errand has brought; called in that of the errand."""
        self._commands.put(lambda worker: worker.take_in(errand, news))

    def take_in(self, errand: Errand, news: HeatResult | Ended) -> None:
        """Take over a heat that was trained elsewhere, or go on without; of an errand called back, nothing."""
        track = self._track
        if errand is not self._errand or track is None:
            return
        if isinstance(news, HeatResult):
            ends = zip(news.places, news.runs, news.last_epoch.tolist(), news.diverged.tolist(), strict=True)
            track.settle(
                news,
                [resting_stand(track, place, run, epoch, diverged=gone) for place, run, epoch, gone in ends],
            )
            return
        self._errand = None
        track.take_back()
        if news.crash:
            self._emit(RaceCrashed(news.crash))
        elif news.error is not None:
            self._until = 0
            self._emit(RaceStopped(self._race_id, news.error))
        elif self._until:
            self._send_out()  # what has joined meanwhile

    def note(self, order: int) -> None:
        """Let frames tell that they know of ``order``."""
        self._heard = order

    def show(self, runs: tuple[int, ...]) -> None:
        """Make pictures of these runs from now on."""
        self._shown = runs

    def take_out(self, run: int) -> None:
        """Hand a run out as it stands; it stays in the race too."""
        track = self._track
        if track is None or run >= len(track.experiments):
            return
        try:
            record = record_of(track, run)
        except UserError as error:
            self._emit(RaceRefused(self._race_id, error))
            return
        self._emit(RunTaken(self._race_id, track.experiments[run], record))

    def answer(self) -> None:
        """Tell how the race stands."""
        track = self._track
        if track is None:
            return
        training = self.has_work or self._errand is not None
        has_come_to_rest = not training and track.epoch != self._bands_epoch
        if time.perf_counter() - self._bands_at > BAND_SECONDS or track.is_over or has_come_to_rest:
            self._look_into_some(track)
            self._bands = bands_of(track, self._variants)
            self._bands_at, self._bands_epoch = time.perf_counter(), track.epoch
        result = _without_curves(track)
        done, pictures, bands = int(track.over.sum()), self._pictures(track), self._bands
        is_over, heard = track.is_over, self._heard
        self._emit(RaceFrame(self._race_id, track.epoch, done, training, is_over, result, bands, pictures, heard))

    def _look_into_some(self, track: Track) -> None:
        runs = len(track.experiments)
        places = [place % runs for place in range(self._next_look, self._next_look + min(RUNS_LOOKED_AT, runs))]
        self._next_look = (self._next_look + len(places)) % runs
        track.refresh_health([place for place in places if not track.over[place]])

    def _pictures(self, track: Track) -> dict[int, Floats32]:
        found: dict[int, Floats32] = {}
        if not track.dataset.axes:
            return found
        for run in self._shown:
            if run >= len(track.experiments):
                continue
            dataset = track.dataset_of(run)
            output = track.outputs(run, self._points_of(dataset))
            if output is not None:
                with torch.inference_mode():
                    found[run] = picture_of(track.experiments[run], dataset, output.detach())
        return found

    def _points_of(self, dataset: Dataset) -> Tensor:
        if id(dataset) not in self._points:
            self._points[id(dataset)] = torch.as_tensor(picture_points(dataset), dtype=torch.float32)
        return self._points[id(dataset)]


def _data_of(variants: tuple[Variant, ...], load: LoadData) -> tuple[Dataset, Mapping[Data, Dataset]]:
    """The data of the first run, and those of all runs where they vary from seed to seed.

    Raises:
        UserError: they cannot be read.
    """
    seeds = dict.fromkeys(run.data for run in variants[0].runs)
    datasets = {data: load(data) for data in seeds}
    return next(iter(datasets.values())), datasets


def bands_of(track: Track, variants: tuple[Variant, ...]) -> Bands:
    """The training losses of all variants over their seeds; a run that ended by a rule counts on with its last one."""
    epochs = track.records.epochs
    rows = np.unique(np.linspace(0, len(epochs) - 1, min(BAND_ROWS, len(epochs))).astype(np.intp))
    losses = track.records.rows("train_loss", rows)
    losses = held_on(epochs[rows], losses, track.epoch_of, track.latest.train_loss, track.over & ~track.diverged)
    seeds = len(variants[0].runs)
    by_variant = losses.reshape(len(rows), len(variants), seeds)
    low, middle, high = quartiles(by_variant)
    return Bands(epochs[rows], low, middle, high)


def _without_curves(track: Track) -> RaceResult:
    result = result_of(track, (), curves=False)
    return RaceResult(
        last=result.last,
        last_epoch=result.last_epoch,
        reached=result.reached,
        diverged=result.diverged,
        seconds=result.seconds,
        dead=result.dead,
        gradients=result.gradients,
        heats=(),
    )
