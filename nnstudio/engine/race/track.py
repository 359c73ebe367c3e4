"""A race on its way: which runs train together, who is next, and what is remembered of them."""

import math
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from nnstudio.catalog import UserError
from nnstudio.data import Dataset, code_targets, outputs_for
from nnstudio.engine.alarm_limits import LOOK_ROWS
from nnstudio.engine.frame import Flags, Floats
from nnstudio.engine.one_shape import groups_of_one_shape
from nnstudio.engine.pace import CALL_IN_ROWS
from nnstudio.engine.race.health import dead_share, gradient_ratio
from nnstudio.engine.race.heats import Heat, Replicas, heat_of
from nnstudio.engine.race.numbers import LOOKED_AT, Look, Records
from nnstudio.engine.race.results import HeatResult
from nnstudio.engine.race.stands import Stand
from nnstudio.engine.straight.replicas import side_by_side
from nnstudio.experiment import Data, Experiment
from nnstudio.experiment.race import Variant

# Measured on one core, 240 runs of 12 activations: in heats of 128 they take 7 % longer than in one, in heats of 64
# 25 %. But a heat is also what goes to another process: many runs are more than one machine's work, and are cut finer.
MOST_TOGETHER = 128
MANY_RUNS = 4_000
TOGETHER_OF_MANY = 64
# A heat holds up to some 20 MB of batches laid in order; those beyond wait until others have ended.
MOST_AT_ONCE = 24
Integers = NDArray[np.int64]
Number = TypeVar("Number", bound=np.generic)

NUMBERS_KEPT = 2**22  # of each curve of all runs together: 32 MB


@dataclass(frozen=True, slots=True)
class StopRule:
    """When a run may end before its last epoch: at the goal, or after so many epochs without a lower training loss."""

    at_goal: bool = False
    patience: int | None = None


def refusals(variants: Sequence[Variant], dataset: Dataset) -> dict[int, UserError]:
    """Which variants PyTorch would refuse, by their places, and why."""
    found = {}
    for place, variant in enumerate(variants):
        try:
            outputs_for(variant.runs[0], dataset)
            code_targets(variant.runs[0], dataset, dataset.train)
        except UserError as error:
            found[place] = error
    return found


def planned(experiments: Mapping[int, Experiment], dataset: Dataset, most: int) -> list[list[int]]:
    """The places of ``experiments`` in heats, each of one shape and of ``most`` runs at most; alike ones together."""
    return [
        places[start : start + most]
        for group in groups_of_one_shape(experiments, dataset)
        for places in [[group[at] for at in side_by_side([experiments[place] for place in group])]]
        for start in range(0, len(places), most)
    ]


def together_for(runs: int) -> int:
    """How many runs of a race of so many train together, wherever: rounding hangs on who trains beside whom."""
    return MOST_TOGETHER if runs <= MANY_RUNS else TOGETHER_OF_MANY


class Track:
    """Runs on their way to ``epochs``; all answers have one entry for each run, in their order.

    ``datasets`` are those of the runs, where the data vary; else all have ``dataset``. ``rows`` is how many epochs of
    each curve are kept, where these runs are but a part of a race. A run that waits for its start may be handed out, to
    be trained elsewhere and settled here once it has ended.
    """

    def __init__(
        self,
        experiments: Sequence[Experiment],
        dataset: Dataset,
        *,
        goal: float,
        rule: StopRule | None = None,
        dtype: torch.dtype = torch.float32,
        begins: bool = True,
        datasets: Mapping[Data, Dataset] | None = None,
        rows: int | None = None,
    ) -> None:
        self.dataset = dataset
        self._datasets = dict(datasets or {})
        self.experiments: list[Experiment] = []
        self.epochs = experiments[0].training.epochs
        self.goal = goal
        self.rule = rule or StopRule()
        self.dtype = dtype
        self._most_rows = rows
        self._rows: dict[int, Tensor] = {}  # of each dataset some, to look at neurons with
        self._waiting: list[list[int]] = []
        self._away: list[list[int]] = []
        self._heats: list[Heat] = []
        self._place_of: dict[int, tuple[Stand, int]] = {}
        self.records = Records(0, NUMBERS_KEPT)
        nothing: Floats = np.empty(0)
        self.seconds, self.best_loss, self.dead, self.gradients = nothing, nothing, nothing, nothing
        self.latest = Look(nothing, nothing, nothing, nothing)
        self.epoch_of: Integers = np.empty(0, dtype=np.int64)  # the epoch that the latest numbers are of
        self.best_epoch, self.reached = self.epoch_of, self.epoch_of  # reached: the first epoch at the goal, or -1
        self.over: Flags = np.empty(0, dtype=np.bool_)
        self.add(experiments, begins=begins)

    def dataset_of(self, place: int) -> Dataset:
        """The data that a run trains on."""
        return self._datasets.get(self.experiments[place].data, self.dataset)

    def take_up(self, resting: Sequence[Stand], heats: Sequence[Heat]) -> None:
        """Go on with runs that stood elsewhere: some rest, some train in ``heats``, and all others wait."""
        self._heats = list(heats)
        for stand in (*resting, *heats):
            self._place_of |= {place: (stand, at) for at, place in enumerate(stand.places)}
        waiting = [place for place in range(len(self.experiments)) if place not in self._place_of]
        self._waiting = self.planned(waiting)

    def planned(self, places: Sequence[int]) -> list[list[int]]:
        """These runs in heats, each of one dataset and one shape."""
        by_data: dict[int, dict[int, Experiment]] = {}
        for place in places:
            by_data.setdefault(id(self.dataset_of(place)), {})[place] = self.experiments[place]
        most = together_for(len(self.experiments))
        return [heat for alike in by_data.values() for heat in planned(alike, self.dataset_of(next(iter(alike))), most)]

    def add(self, experiments: Sequence[Experiment], *, begins: bool = True) -> None:
        """Let more runs take part, from their start; they catch up with the others first."""
        first = len(self.experiments)
        self._widen(experiments)
        self._waiting += self.planned(range(first, len(self.experiments)))
        if begins:
            self.begin_heats()

    def _widen(self, experiments: Sequence[Experiment]) -> None:
        """Room for the numbers of more runs."""
        first, count = len(self.experiments), len(experiments)
        self.experiments += experiments
        self.records = self.records if first else Records(0, self._most_rows or rows_for(count))
        self.records.widen(count)
        self.seconds = _longer(self.seconds, count, 0.0)
        self.best_loss = _longer(self.best_loss, count, np.inf)
        self.dead, self.gradients = (_longer(numbers, count, np.nan) for numbers in (self.dead, self.gradients))
        old = (self.latest.train_loss, self.latest.test_loss, self.latest.train_score, self.latest.test_score)
        self.latest = Look(*(_longer(numbers, count, np.nan) for numbers in old))
        self.epoch_of, self.best_epoch = (_longer(numbers, count, 0) for numbers in (self.epoch_of, self.best_epoch))
        self.reached = _longer(self.reached, count, -1)
        self.over = _longer(self.over, count, value=False)

    # ---- training ----

    @property
    def epoch(self) -> int:
        """How far the runs are that still train, those furthest behind; the last epoch once none is left."""
        waits = not self._heats and (self._waiting or self._away)
        return 0 if waits else min((heat.epoch for heat in self._heats), default=int(self.epoch_of.max(initial=0)))

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to train."""
        return not self._heats and not self._waiting and not self._away

    @property
    def can_train(self) -> bool:
        """Whether anything is left that nobody else trains."""
        return bool(self._heats or self._waiting)

    def train_part(self) -> None:
        """Some batches of the heat that is furthest behind."""
        self.begin_heats()
        heat = min(self._heats, key=lambda each: each.epoch)
        going, began = np.array(heat.places)[~heat.frozen], time.perf_counter()
        ended = heat.train_some()
        if ended and (heat.epoch % self._interval(heat) == 0 or heat.epoch >= self.epochs):
            self._note(heat)
        self.seconds[going] += (time.perf_counter() - began) / max(1, len(going))
        if ended and (heat.epoch >= self.epochs or bool(heat.frozen.all())):
            self._end(heat)

    def train_epoch(self) -> None:
        """Bring all heats that are furthest behind one epoch further."""
        epoch = self.epoch
        while self._heats and self.epoch == epoch:
            self.train_part()

    def train(self) -> Iterator[None]:
        """Train to the end, some batches of one heat at a time."""
        while not self.is_over:
            self.train_part()
            yield

    def _interval(self, heat: Heat) -> int:
        """Every how many epochs a heat is looked at, so that it costs about a fifth; the calls are shared by all."""
        dataset = self.dataset_of(heat.places[0])
        train_rows, test_rows = len(dataset.train), len(dataset.test)
        batch_size = min(self.experiments[heat.places[0]].training.batch_size, train_rows)
        training = 3 * train_rows + math.ceil(train_rows / batch_size) * CALL_IN_ROWS / len(heat.places)
        return self.records.stride * max(1, math.ceil(5 * (train_rows + test_rows) / training / 2))

    def begin_heats(self) -> None:
        """Bring runs that wait to their start, as many as may train at once."""
        while self._waiting and len(self._heats) < MOST_AT_ONCE:
            places = self._waiting.pop(0)
            dataset = self.dataset_of(places[0])
            heat = heat_of([self.experiments[place] for place in places], places, dataset, self.dtype)
            self._heats.append(heat)
            for at, place in enumerate(heat.places):
                self._place_of[place] = heat, at
            self._note(heat)

    def _end(self, heat: Heat) -> None:
        self._heats.remove(heat)
        self.refresh_health(heat.places)
        self.over[heat.places] = True
        if self._waiting and isinstance(heat, Replicas):  # what is needed of it later is small beside what it holds
            kept = heat.kept()
            self._place_of |= {place: (kept, at) for at, place in enumerate(heat.places)}
        self.begin_heats()

    def _note(self, heat: Heat) -> None:
        ended = heat.frozen.copy()
        look = heat.look()
        self.records.add(heat.epoch, heat.places, look)
        going = np.array(heat.places)[~heat.frozen]
        for name in ("train_loss", "test_loss", "train_score", "test_score"):
            getattr(self.latest, name)[going] = getattr(look, name)[~heat.frozen]
        self.epoch_of[going] = heat.epoch
        solved = going[(self.latest.test_score[going] >= self.goal) & (self.reached[going] < 0)]
        self.reached[solved] = heat.epoch
        better = going[self.latest.train_loss[going] < self.best_loss[going]]
        self.best_loss[better], self.best_epoch[better] = self.latest.train_loss[better], heat.epoch
        self._apply_rule(heat)
        self.over[np.array(heat.places)[heat.frozen & ~ended]] = True

    def _apply_rule(self, heat: Heat) -> None:
        for at, place in enumerate(heat.places):
            solved = self.rule.at_goal and self.reached[place] >= 0
            patience = self.rule.patience
            stuck = patience is not None and heat.epoch - self.best_epoch[place] >= patience
            if (solved or stuck) and not heat.frozen[at]:
                heat.freeze(at)

    # ---- elsewhere ----

    def hand_out(self) -> list[list[int]]:
        """The heats that wait for their start, for others to train; they begin no more here."""
        heats, self._waiting = self._waiting, []
        self._away += heats
        return heats

    def take_back(self) -> None:
        """Let the heats that were handed out and have not come back wait for their start again."""
        self._waiting, self._away = [*self._away, *self._waiting], []

    def settle(self, result: HeatResult, stands: Sequence[Stand]) -> None:
        """Take over a heat that others have trained to its end; ``stands`` are what its runs are now."""
        self._away = [heat for heat in self._away if heat[0] != result.places[0]]
        places = np.array(result.places)
        for epoch, *rows in zip(result.epochs, *(result.curves[name] for name in LOOKED_AT), strict=True):
            self.records.add(int(epoch), result.places, Look(*rows))
        for name in LOOKED_AT:
            getattr(self.latest, name)[places] = result.last[name]
        for name in ("reached", "seconds", "dead", "gradients", "best_loss", "best_epoch"):
            getattr(self, name)[places] = getattr(result, name)
        self.epoch_of[places], self.over[places] = result.last_epoch, True
        for stand in stands:
            self._place_of |= {place: (stand, at) for at, place in enumerate(stand.places)}

    # ---- looking ----

    def heat_at(self, place: int) -> tuple[Stand, int] | None:
        """The heat that a run is in, and where in it; None while it waits."""
        return self._place_of.get(place)

    def refresh_health(self, places: Sequence[int]) -> None:
        """Look how the neurons of some runs fare."""
        for place in places:
            found = self._place_of.get(place)
            if found is not None:
                heat, at = found
                self.dead[place] = dead_share(heat, at, self.experiments[place], self._rows_for(place))
                ratio = gradient_ratio(heat, at)
                if not math.isnan(ratio):
                    self.gradients[place] = ratio

    def _rows_for(self, place: int) -> Tensor:
        dataset = self.dataset_of(place)
        if id(dataset) not in self._rows:
            self._rows[id(dataset)] = torch.as_tensor(dataset.train.inputs[:LOOK_ROWS]).to(self.dtype)
        return self._rows[id(dataset)]

    def outputs(self, place: int, points: Tensor) -> Tensor | None:
        """(points, outputs) what a run says to ``points``; None while it waits."""
        found = self._place_of.get(place)
        return None if found is None else found[0].answers(found[1], points)[-1][1]

    @property
    def diverged(self) -> Flags:
        """(runs,) which runs ended because their numbers were none any more."""
        flags: Flags = np.zeros(len(self.experiments), dtype=np.bool_)
        for place, (heat, at) in self._place_of.items():
            flags[place] = heat.diverged[at]
        return flags


def rows_for(runs: int) -> int:
    """How many epochs of each curve a race of so many runs keeps; how often it looks hangs on it too."""
    return max(64, NUMBERS_KEPT // max(1, runs))


def _longer(array: NDArray[Number], count: int, value: float) -> NDArray[Number]:
    return np.concatenate([array, np.full(count, value, dtype=array.dtype)])
