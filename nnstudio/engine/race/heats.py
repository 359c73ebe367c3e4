"""Heats: the runs of a race that one piece of code trains. Many replicas of one straight line, or one run alone.

A run whose numbers are none any more is frozen where they last were some; replicas share no number, so that the others
train on as if it were not there.
"""

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from nnstudio.data import Dataset, code_targets, outputs_for
from nnstudio.engine.continuation import Continuation, OrderDraw
from nnstudio.engine.flat import Gathered
from nnstudio.engine.frame import Floats, Snapshot
from nnstudio.engine.metrics import metrics_of_many
from nnstudio.engine.network import build_activation
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.one_shape import as_tensor
from nnstudio.engine.race.numbers import Look, score_name
from nnstudio.engine.race.stands import Answers, Flagged, Kept, Stand, answers_of, layers_in, steps_at
from nnstudio.engine.resuming import fixed
from nnstudio.engine.straight import StraightLine, served_by
from nnstudio.engine.straight.moment import Place
from nnstudio.engine.straight.replicas import Run, runs, side_by_side
from nnstudio.engine.threads import threads_for
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Decide, Experiment, decision_rule, feeds_logits

# Steps of single networks between two looks at what is wanted: some hundredths of a second.
STEPS_AT_ONCE = 2_400
PART_SECONDS = 0.04  # where these take longer, as with a learning rate for every run, fewer are taken


class Heat(Stand, Protocol):
    """Runs that train together."""

    def train_some(self) -> bool:
        """Some batches, short enough to be looked at between them; returns whether this ended the epoch."""

    def look(self) -> Look:
        """How all runs stand now; a run that is frozen has NaN."""

    def freeze(self, at: int) -> None:
        """Let a run end here; what it is stays to be looked at."""


def heat_of(experiments: Sequence[Experiment], places: Sequence[int], dataset: Dataset, dtype: torch.dtype) -> Heat:
    """The heat of ``experiments``, which are of one shape, at its start."""
    if served_by(experiments[0]).straight:
        return Replicas(experiments, places, dataset, dtype)
    return Alone(experiments[0], places[0], dataset, dtype)


class Replicas(Flagged):
    """Runs of one shape as replicas of one straight line."""

    def __init__(
        self, experiments: Sequence[Experiment], places: Sequence[int], dataset: Dataset, dtype: torch.dtype
    ) -> None:
        # In the line's own order, so that its answers need no sorting.
        order = side_by_side(experiments)
        super().__init__([places[at] for at in order])
        self._experiments = [experiments[at] for at in order]
        self._dataset = dataset
        self._batch_size = min(experiments[0].training.batch_size, len(dataset.train))
        self._line = StraightLine(self._experiments, dataset, dtype=dtype)
        layers = self._line.parameters.layers
        self.widths = [layers[0].weight.shape[2], *(layer.bias.shape[1] for layer in layers)]
        rows = [dataset.train, dataset.test]
        inputs = torch.cat([as_tensor(part.inputs, dtype) for part in rows]).to(self._line.device)
        coded = [as_tensor(code_targets(experiments[0], dataset, part), dtype) for part in rows]
        self._look = self._line.evaluation(inputs, torch.cat(coded).to(self._line.device))
        self._some = self._most = max(1, STEPS_AT_ONCE // len(order))  # steps between two looks at what is wanted
        self._readers = _readers(self._experiments, dataset, dtype, self._line.device)
        self._kept: dict[int, Continuation] = {}  # of runs that are frozen
        self._good = self._line.parameters.values.clone()  # where the numbers were last some

    @property
    def epoch(self) -> int:
        """How many passes over the training rows have been made."""
        return self._line.epoch

    def train_some(self) -> bool:
        """Some batches; returns whether this ended the epoch."""
        began = time.thread_time()
        ended = self._line.train(self._some)
        took = time.thread_time() - began
        if took > PART_SECONDS:
            self._some = max(1, self._some // 2)
        elif took < PART_SECONDS / 4:
            self._some = min(2 * self._some, self._most)
        return ended

    @torch.inference_mode()
    def look(self) -> Look:
        """How all runs stand now; a run that is frozen has NaN."""
        rows = len(self._dataset.train)
        losses, parts = self._look.look(), (slice(0, rows), slice(rows, None))
        train_loss, test_loss = (losses[:, part].mean(dim=1, dtype=torch.float64).cpu().numpy() for part in parts)
        train_score, test_score = (
            torch.cat([reader.scores(self._look.fed, part) for reader in self._readers]).double().cpu().numpy()
            for part in parts
        )
        batches: Floats = self._line.take_losses().cpu().numpy()
        good = np.isfinite(train_loss) & np.isfinite(test_loss) & np.isfinite(batches)
        for at in np.flatnonzero(~good & ~self._frozen):
            self._freeze_as_it_was(int(at))
        self._good.copy_(self._line.parameters.values)
        look = Look(train_loss, test_loss, train_score, test_score)
        for column in (train_loss, test_loss, train_score, test_score):
            column[self._frozen] = np.nan
        return look

    def stand_at(self, epoch: int, there: Sequence[Continuation]) -> None:
        """Go on from where these runs, in the order of their places, stood together in ``epoch``."""
        first, like = there[0], self._line.parameters.values
        step = epoch * -(-len(self._dataset.train) // self._batch_size) + -(-first.rows_used // self._batch_size)
        values, gathered, second = (
            torch.from_numpy(np.stack([getattr(each, name) for each in there])).to(like.device, like.dtype)
            for name in ("values", "first", "second")
        )
        place = Place(epoch, step, first.block_start, first.block_batches)
        self._line.stand_at(place, first.rows_used, values, Gathered(gathered, second, first.updates), None)
        self._good.copy_(values)

    def kept(self) -> Kept:
        """What is left of the heat once it has ended, small beside what it holds."""
        count = range(len(self.places))
        runs, gradients = [self.continuation(at) for at in count], [self.gradients(at) for at in count]
        return Kept(self.places, self.epoch, runs, gradients, self.widths, self.diverged)

    def freeze(self, at: int) -> None:
        """Let a run end here."""
        if not self._frozen[at]:
            self._kept[at] = self.continuation(at)
            self._frozen[at] = True

    def _freeze_as_it_was(self, at: int) -> None:
        """Its numbers are none any more; what the optimiser has gathered may be what led there, so it begins anew."""
        values = self._good[at]
        nothing = torch.zeros_like(values)
        self._kept[at] = self._continued(at, values, nothing, nothing, 0)
        self._frozen[at] = self._diverged[at] = True

    def answers(self, at: int, x: Tensor) -> Answers:
        """What every layer of a run makes of ``x``."""
        layers = layers_in(self._kept[at], self.widths) if at in self._kept else self._line.replica(at)
        return answers_of(self._experiments[at], layers, x)

    def gradients(self, at: int) -> list[float]:
        """The norm of the last step's gradient by each layer's weights."""
        if self._line.step == 0 or self._frozen[at]:
            return [float("nan")] * len(self._line.parameters.layers)
        return [float(layer.gradient[at, :, :-1].norm()) for layer in self._line.parameters.layers]

    def continuation(self, at: int) -> Continuation:
        """What a run needs to go on alone."""
        if at in self._kept:
            return self._kept[at]
        gathered, place = self._line.gathered(at), self._line.place
        values = self._line.parameters.values[at]
        there = self._continued(at, values, gathered.first, gathered.second, gathered.updates[0])
        return replace(there, rows_used=self._line.rows_used, block_start=place.position, block_batches=place.used)

    def _continued(self, at: int, values: Tensor, first: Tensor, second: Tensor, updates: int) -> Continuation:
        """At the start of an epoch."""
        experiment, layers = self._experiments[at], self._line.parameters.layers
        return Continuation(
            experiment=experiment,
            path="straight",
            threads=threads_for(self.widths, self._batch_size),
            values=fixed(values),
            first=fixed(first),
            second=fixed(second),
            updates=(updates,) * len(layers),
            rows_used=0,
            block_start=0,
            block_batches=0,
            carried=np.empty(0, dtype=np.int64),
            order=OrderDraw(experiment.training.seed, experiment.training.shuffle),
        )


class _Reader:
    """How some neighbouring replicas are read: the output activation, where the loss has it inside, and the rule."""

    def __init__(self, run: Run, dataset: Dataset, dtype: torch.dtype, device: torch.device) -> None:
        first, network = run.first, run.first.network
        self._part = run.replicas
        self._rule = decision_rule(first, dataset.task, outputs_for(first, dataset))
        self._name = score_name(dataset.task)
        inside = feeds_logits(first)
        self._activation = build_activation(network.output_activation, network.output_parameters) if inside else None
        numbers = dtype if self._rule.decide is Decide.VALUE else torch.int64
        self._targets = torch.cat(
            [torch.as_tensor(part.targets).to(device, numbers) for part in (dataset.train, dataset.test)]
        )

    def scores(self, fed: Tensor, rows: slice) -> Tensor:
        """(m,) how well the replicas do on some rows, of what their losses are fed with (M, rows, outputs)."""
        output = fed[self._part, rows]
        if self._activation is not None:
            flat: Tensor = self._activation(output.reshape(-1, output.shape[2]))
            output = flat.view(output.shape)
        return metrics_of_many(self._rule, output, self._targets[rows])[self._name]


def _readers(
    experiments: Sequence[Experiment], dataset: Dataset, dtype: torch.dtype, device: torch.device
) -> list[_Reader]:
    choices = [
        repr((each.network.output_activation, each.network.output_parameters, each.loss, each.data.target_coding))
        for each in experiments
    ]
    return [_Reader(run, dataset, dtype, device) for run in runs(experiments, choices)]


class Alone(Flagged):
    """A run that autograd serves."""

    def __init__(self, experiment: Experiment, place: int, dataset: Dataset, dtype: torch.dtype) -> None:
        super().__init__([place])
        self._trainer = Trainer(experiment, dataset, dtype=dtype)
        self._score = score_name(dataset.task)
        self._good = self._trainer.evaluate()
        self._epochs = 0

    @property
    def epoch(self) -> int:
        """How many passes over the training rows have been made."""
        return self._epochs

    def stand_at(self, epoch: int, there: Continuation) -> None:
        """Go on from where the run stood in ``epoch``."""
        step = steps_at(there, epoch, len(self._trainer.x_train))
        self._trainer.go_to(Snapshot(0, step, epoch, (), np.nan, np.nan, {}, there))
        self._epochs, self._good = epoch, self._trainer.evaluate()

    def end(self, *, diverged: bool) -> None:
        """Rest here, where the run has ended."""
        self._frozen[0], self._diverged[0] = True, diverged

    def train_some(self) -> bool:
        """One pass over the training rows."""
        self._epochs += 1
        try:
            while not self._frozen[0] and not self._trainer.train(self._trainer.batches_per_epoch):
                continue
        except NonFiniteError:
            self._break()
        return True

    def look(self) -> Look:
        """How all runs stand now; a run that is frozen has NaN."""
        try:
            self._good = self._good if self._frozen[0] else self._trainer.evaluate()
        except NonFiniteError:
            self._break()
        good = self._good
        numbers = (
            good.train_loss,
            good.test_loss,
            good.metrics[f"train_{self._score}"],
            good.metrics[f"test_{self._score}"],
        )
        return Look(*(np.array([np.nan if self._frozen[0] else number]) for number in numbers))

    def _break(self) -> None:
        self._trainer.restore(self._good)
        self._frozen[0] = self._diverged[0] = True

    def freeze(self, at: int) -> None:
        """Let a run end here."""
        self._frozen[at] = True

    @torch.inference_mode()
    def answers(self, at: int, x: Tensor) -> Answers:
        """What every layer of a run makes of ``x``."""
        del at
        return self._trainer.network.answers(x.to(self._trainer.device, self._trainer.dtype))

    def gradients(self, at: int) -> list[float]:
        """The norm of the last step's gradient by each layer's weights."""
        linears = self._trainer.network.linears
        if self._frozen[at] or any(linear.weight.grad is None for linear in linears):
            return [float("nan")] * len(linears)
        return [float(linear.weight.grad.norm()) for linear in linears if linear.weight.grad is not None]

    def continuation(self, at: int) -> Continuation:
        """What a run needs to go on alone."""
        del at
        return self._trainer.continuation()
