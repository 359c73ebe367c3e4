"""All pairs of a pairing table, trained side by side on the same rows from the same seed.

Pairs whose networks and targets have one shape train as replicas of one straight line; what the line does not serve
trains alone, over autograd. Either way the numbers are those of the same experiment in a run of its own.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from nnstudio.catalog import UserError
from nnstudio.data import Dataset, code_targets, outputs_for, target_facts
from nnstudio.engine.frame import Floats, Floats32
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.one_shape import as_tensor, groups_of_one_shape
from nnstudio.engine.pairing_frame import PairingCell
from nnstudio.engine.pictures import picture_channels, picture_of, picture_points
from nnstudio.engine.straight import StraightLine, served_by
from nnstudio.engine.straight.replicas import side_by_side
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.pairing import TargetFacts, judge, loss_floor


class PairingTable:
    """The cells of a table on their way; ``epoch`` counts completed passes over the training rows."""

    def __init__(self, experiments: Sequence[Experiment], dataset: Dataset) -> None:
        self.dataset = dataset
        self.cells = judged_cells(experiments, dataset)
        self.epoch = 0
        points = torch.as_tensor(picture_points(dataset), dtype=torch.float32)
        self._groups = [
            _group([experiments[place] for place in places], places, dataset, points)
            for places in groups_of_one_shape(
                {at: cell.experiment for at, cell in enumerate(self.cells) if cell.trains}, dataset
            )
        ]
        self._points = len(points)
        self._losses = np.full((256, len(self.cells)), np.nan)
        self._record()

    def train_epoch(self) -> None:
        """One pass over the training rows in every cell that trains."""
        for _ in self.epoch_in_parts():
            continue

    def epoch_in_parts(self) -> Iterator[None]:
        """The same in pieces, between which other work may be done: what trains alone takes its time."""
        for group in self._groups:
            group.train_epoch()
            yield
        self.epoch += 1
        self._record()

    def losses(self) -> Floats:
        """(epochs + 1, cells) the loss over all training rows after every epoch; never written again."""
        view = self._losses[: self.epoch + 1]
        view.flags.writeable = False
        return view

    def pictures(self) -> Floats32:
        """(cells, points, C) what every network says over the plane or along the line; NaN where none is trained."""
        shown = np.full((len(self.cells), self._points, picture_channels(self.dataset)), np.nan, dtype=np.float32)
        for group in self._groups:
            for place, output in zip(group.places, group.outputs(), strict=True):
                shown[place] = picture_of(self.cells[place].experiment, self.dataset, output)
        return shown

    def _record(self) -> None:
        if self.epoch == len(self._losses):
            self._losses = np.concatenate([self._losses, np.full_like(self._losses, np.nan)])
        for group in self._groups:
            self._losses[self.epoch, group.places] = group.losses()


# ---- which cells train, and which of them together ----


def judged_cells(experiments: Sequence[Experiment], dataset: Dataset) -> tuple[PairingCell, ...]:
    """Every experiment with the Coach's judgement, and with the reason where it cannot be trained."""
    facts = target_facts(dataset)
    return tuple(_judged(experiment, dataset, facts) for experiment in experiments)


def _judged(experiment: Experiment, dataset: Dataset, facts: TargetFacts) -> PairingCell:
    refusal = None
    try:
        outputs_for(experiment, dataset)
        code_targets(experiment, dataset, dataset.train)
    except UserError as error:
        refusal = error.with_traceback(None)  # which would keep all that was made on the way
    return PairingCell(experiment, judge(experiment, facts), loss_floor(experiment, facts), refusal)


class _Group(Protocol):
    """Cells that are trained by one piece of code."""

    places: list[int]

    def train_epoch(self) -> None:
        """One pass over the training rows."""

    def losses(self) -> Floats:
        """(cells,) the loss over all training rows."""

    def outputs(self) -> Tensor:
        """(cells, points, outputs) what the networks say to the points of the picture."""


def _group(experiments: Sequence[Experiment], places: list[int], dataset: Dataset, points: Tensor) -> _Group:
    if served_by(experiments[0]).straight:
        return _Replicas(experiments, places, dataset, points)
    return _Alone(experiments[0], places, dataset, points)


class _Replicas:
    """Cells of one shape as replicas of one straight line."""

    def __init__(self, experiments: Sequence[Experiment], places: list[int], dataset: Dataset, points: Tensor) -> None:
        # In the line's own order, so that its answers need no sorting.
        order = side_by_side(experiments)
        self.places = [places[at] for at in order]
        self._line = StraightLine([experiments[at] for at in order], dataset)
        inputs = torch.as_tensor(dataset.train.inputs, dtype=torch.float32)
        targets = as_tensor(code_targets(experiments[0], dataset, dataset.train))
        self._numbers = self._line.evaluation(inputs, targets)
        nothing = targets.new_zeros(len(points), *targets.shape[1:])
        self._picture = self._line.evaluation(points, nothing)

    def train_epoch(self) -> None:
        self._line.train_epoch()

    @torch.inference_mode()
    def losses(self) -> Floats:
        mean: Floats = self._numbers.look().mean(dim=1, dtype=torch.float64).numpy()
        return mean

    @torch.inference_mode()
    def outputs(self) -> Tensor:
        self._picture.look()
        return self._picture.fed


class _Alone:
    """A cell that autograd serves; it stands still from the moment its numbers are none."""

    def __init__(self, experiment: Experiment, places: list[int], dataset: Dataset, points: Tensor) -> None:
        self.places = places
        self._trainer = Trainer(experiment, dataset)
        self._points = points
        self._broken = False

    def train_epoch(self) -> None:
        try:
            while not self._broken and not self._trainer.train_batch():
                continue
        except NonFiniteError:
            self._broken = True

    def losses(self) -> Floats:
        try:
            return np.array([np.nan if self._broken else self._trainer.evaluate().train_loss])
        except NonFiniteError:
            self._broken = True
            return np.array([np.nan])

    @torch.inference_mode()
    def outputs(self) -> Tensor:
        output: Tensor = self._trainer.network(self._points)
        return output[None]
