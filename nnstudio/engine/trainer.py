"""One run of an experiment, readable as the textbook: forward, loss, backward, update.

What is read here is the path over autograd, which serves everything. The straight line takes the same steps many times
faster, wherever it can; the tests hold it to this path.

The trainer knows no threads and no clock: whoever drives it calls :meth:`Trainer.train_batch` and, at the end of an
epoch, :meth:`Trainer.evaluate`.
"""

import math
from dataclasses import replace
from functools import partial
from typing import Literal

import torch
from torch import Tensor

from nnstudio.catalog import N_, UserError
from nnstudio.data import Dataset, code_targets, outputs_for
from nnstudio.engine.continuation import Continuation
from nnstudio.engine.devices import resolve_device
from nnstudio.engine.epoch_rows import EpochRows, draw_order
from nnstudio.engine.flat import flat_values, gathered_by, give_gathered, lay_values, lay_weights, weights_of
from nnstudio.engine.frame import LayerWeights, Snapshot
from nnstudio.engine.looking import ROWS_AT_ONCE, look_along, look_over_all
from nnstudio.engine.losses import build_loss, weight_of_rows
from nnstudio.engine.metrics import chance_metrics, quick_metrics
from nnstudio.engine.network import build_network, own_parameters
from nnstudio.engine.non_finite import NonFiniteError, first_non_finite
from nnstudio.engine.optimizers import build_optimizer, groups_of
from nnstudio.engine.precision import precision_of
from nnstudio.engine.resuming import agrees, fixed, gathered_in, loose
from nnstudio.engine.stopping import step_with_l1
from nnstudio.engine.straight import Evaluation, NotFinite, Place, Served, WatchedLine, served_by
from nnstudio.engine.threads import core_count, threads_for
from nnstudio.experiment import Experiment, decision_rule, feeds_logits

Path = Literal["auto", "autograd", "straight"]


class Trainer:
    """A network on its way: parameters, optimiser, and the place in the current epoch.

    ``epoch`` counts completed passes, ``step`` parameter updates. ``path`` says who takes the steps: ``autograd``, or
    the ``straight`` line, which ``auto`` chooses for all that it serves.
    """

    def __init__(
        self,
        experiment: Experiment,
        dataset: Dataset,
        *,
        dtype: torch.dtype | None = None,
        path: Path = "auto",
    ) -> None:
        self.dataset = dataset
        self.dtype = dtype or precision_of(experiment)
        self.device = resolve_device(experiment.training.device)
        self.outputs = outputs_for(experiment, dataset)
        self.network = build_network(experiment, len(dataset.input_names), self.outputs).to(self.device, self.dtype)
        self.x_train, self.x_test = self._tensor(dataset.train.inputs), self._tensor(dataset.test.inputs)
        self.raw_train, self.raw_test = self._raw(dataset.train.targets), self._raw(dataset.test.targets)
        self.chance = chance_metrics(dataset)
        widths = [self.x_train.shape[1], *(linear.out_features for linear in self.network.linears)]
        # Rounding hangs on the number of threads: it is chosen once, whatever is edited later.
        self.threads = threads_for(widths, min(experiment.training.batch_size, len(self.x_train)))
        self.epoch = 0
        self.step = 0
        self._rows = EpochRows(len(self.x_train), self.device)
        self._line: WatchedLine | None = None
        self._look: Evaluation | None = None
        self._adopt(experiment)
        self._asked: Path = path
        reason = self._served(experiment).reason
        if path == "straight" and reason is not None:
            raise UserError(reason)
        if path != "autograd" and reason is None:
            self._take_straight_line()
        else:
            self.optimizer = build_optimizer(experiment, self.network)

    @property
    def path(self) -> Path:
        """Who takes the steps."""
        return "autograd" if self._line is None else "straight"

    @property
    def batches_per_epoch(self) -> int:
        """How many batches one pass over the training rows takes."""
        return math.ceil(len(self.x_train) / min(self.experiment.training.batch_size, len(self.x_train)))

    @property
    def progress(self) -> float:
        """Epochs done so far, the current one in part."""
        return self.epoch + self._rows_used / len(self.x_train)

    @property
    def _rows_used(self) -> int:
        """Rows of the current epoch already used."""
        return self._rows.position if self._line is None else max(self._rows.position, self._line.rows_used)

    # ---- training ----

    def train(self, batches: int) -> bool:
        """Use the next batches, ``batches`` at most and none beyond the epoch's end; returns whether it has ended.

        Raises:
            NonFiniteError: a loss, or what led to it, is NaN or infinite.
        """
        if self._line is not None:
            return self._train_straight(self._line, batches)
        return any(self._train_batch() for _ in range(batches))

    def train_batch(self) -> bool:
        """Use the next batch of rows; returns whether this ended the epoch."""
        return self.train(1)

    def _train_batch(self) -> bool:
        rows, complete = self._rows.next(self.epoch, self.experiment.training)
        if complete:
            self._update(self.x_train[rows], self.y_train[rows])
        if not self._rows.ended:
            return False
        self.epoch += 1
        self._rows.go_to(0, None)
        return True

    def _update(self, x: Tensor, y: Tensor) -> None:
        # Forward: what the network says to these rows, and how wrong that is.
        loss = self.loss_of(self.feed(x), y)
        if not bool(loss.isfinite()):
            raise self._first_non_finite(x)

        # Backward: how the loss changes with every parameter.
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]

        # Update: one step of the optimiser.
        step_with_l1(self.optimizer, self.network, self.experiment.training)
        self.step += 1

    def feed(self, x: Tensor) -> Tensor:
        """What the loss is fed with: raw values of the last layer, or activated outputs, (rows, outputs)."""
        output: Tensor = self.network.logits(x) if self.feeds_logits else self.network(x)
        return output

    def loss_of(self, fed: Tensor, targets: Tensor) -> Tensor:
        """The loss, a scalar, without regularisation and times ``loss.scale``."""
        loss: Tensor = self._loss(fed, targets)
        scale = self.experiment.loss.scale
        return loss if scale == 1 else loss * scale

    # ---- training on the straight line ----

    def _served(self, experiment: Experiment) -> Served:
        return served_by(experiment, len(self.x_train))

    def _take_straight_line(self) -> WatchedLine:
        self._line = WatchedLine(self.experiment, self.dataset, dtype=self.dtype)
        self._line.lend(self.network)
        self._look = self._look_along(self._line)
        return self._line

    def _look_along(self, line: WatchedLine) -> Evaluation | None:
        if len(self.x_train) + len(self.x_test) > ROWS_AT_ONCE:
            return None
        return line.evaluation(torch.cat([self.x_train, self.x_test]), torch.cat([self.y_train, self.y_test]))

    def _train_straight(self, line: WatchedLine, batches: int) -> bool:
        try:
            ended = line.train(batches)
        except NotFinite as found:
            raise self._failed_at(line, found) from None
        self.epoch, self.step = line.epoch, line.step
        return ended

    def _failed_at(self, line: WatchedLine, found: NotFinite) -> NonFiniteError:
        self._rows.position = len(found.inputs)  # the batch counts as begun
        self.epoch, self.step = line.epoch, line.step
        return self._first_non_finite(found.inputs)

    def _leave_straight_line(self) -> None:
        """Go on over autograd, from the same place."""
        if self._line is not None:
            self._rows.go_to(self._line.rows_used, self._line.order())
            self._line, self._look = None, None
            own_parameters(self.network)

    # ---- looking ----

    @torch.inference_mode()
    def evaluate(self, run_id: int = 0) -> Snapshot:
        """Loss and metrics over all training and all test rows with the parameters as they are now.

        Raises:
            NonFiniteError: a loss is NaN or infinite.
        """
        if self._look is not None:
            train_loss, train_output, test_loss, test_output = look_along(
                self._look, self.network, len(self.x_train), feeds_logits=self.feeds_logits
            )
        else:
            weight_of = partial(weight_of_rows, self.experiment)
            look = partial(
                look_over_all, self.network, self.loss_of, feeds_logits=self.feeds_logits, weight_of=weight_of
            )
            train_loss, train_output = look(self.x_train, self.y_train)
            test_loss, test_output = look(self.x_test, self.y_test)
        losses = train_loss.item(), test_loss.item()
        for loss, x in zip(losses, (self.x_train, self.x_test), strict=True):
            if not math.isfinite(loss):
                raise self._cause(x[:ROWS_AT_ONCE])
        train = quick_metrics(self.rule, train_output, self.raw_train)
        test = quick_metrics(self.rule, test_output, self.raw_test)
        metrics = {f"train_{name}": value for name, value in train.items()}
        metrics |= {f"test_{name}": value for name, value in test.items()} | self.chance
        return Snapshot(run_id, self.step, self.epoch, self.weights(), *losses, metrics)

    def _cause(self, x: Tensor) -> NonFiniteError:
        """Why a loss over the rows ``x`` is no number: the first batch that went wrong, where that is still known."""
        if self._line is not None:
            try:
                self._line.judge()
            except NotFinite as found:
                return self._failed_at(self._line, found)
        return self._first_non_finite(x)

    def weights(self) -> tuple[LayerWeights, ...]:
        """A copy of every layer's weights and biases."""
        if self._line is not None:
            return self._line.weights()
        return weights_of(self.network)

    # ---- changing ----

    def edit(self, experiment: Experiment) -> None:
        """Go on with another optimiser, rate, batch size, regularisation, activations or loss; weights stay.

        Raises:
            UserError: the new loss does not fit the outputs; the run then stays as it was.
        """
        if outputs_for(experiment, self.dataset) != self.outputs:
            raise UserError(
                N_("engine", "This change needs another number of outputs, so it begins a new run. Press Reset.")
            )
        code_targets(experiment, self.dataset, self.dataset.train)
        before, learned = self.experiment.training, self._learned_slopes()
        if self._rows_used > 0:
            self._rows.keep_draw(self.epoch, self._rows.draw_of(self.epoch, before))
        self._adopt(experiment)
        self.network.set_activations(experiment)
        now, others = experiment.training, self._learned_slopes() != learned
        if self._line is not None and self._served(experiment).straight:
            self._line.edit([experiment])
            self._look = self._look_along(self._line)
            return
        if self._line is not None or others or (before.optimizer, before.parameters) != (now.optimizer, now.parameters):
            self._leave_straight_line()
            self.optimizer = build_optimizer(experiment, self.network)
            return
        for group, settings in zip(self.optimizer.param_groups, groups_of(experiment, self.network), strict=True):
            group.update(lr=now.learning_rate, weight_decay=settings["weight_decay"])

    def _learned_slopes(self) -> set[int]:
        """Which slopes the optimiser has to know."""
        return {id(slope) for slope in self.network.slopes if slope is not None}

    def has_weight(self, layer: int, unit: int, source: int) -> bool:
        """Whether the network has this weight; ``source`` −1 means the bias."""
        linears = self.network.linears
        return layer < len(linears) and unit < linears[layer].out_features and source < linears[layer].in_features

    @torch.no_grad()
    def set_weight(self, layer: int, unit: int, source: int, value: float) -> None:
        """Set one weight by hand; ``source`` −1 means the bias."""
        linear = self.network.linears[layer]
        if source < 0:
            linear.bias[unit] = value
        else:
            linear.weight[unit, source] = value
        if self._line is not None:
            self._line.changed_by_hand()

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to the parameters, the step and the epoch of ``snapshot``; the optimiser begins anew.

        What it has gathered since may be what led astray, and after a NaN is NaN itself.
        """
        if self._line is not None:
            self._take_straight_line()
        else:
            self.optimizer = build_optimizer(self.experiment, self.network)
        lay_weights(self.network, snapshot.layers)
        self.step, self.epoch = snapshot.step, snapshot.epoch
        if self._line is not None:
            self._line.go_to(self.epoch, self.step)
        self._rows.forget()

    # ---- snapshots to go on from ----

    def take(self, run_id: int = 0, numbers: Snapshot | None = None) -> Snapshot:
        """A snapshot to go on from bit for bit, at any moment; ``numbers`` spares an evaluation that was just made.

        Raises:
            NonFiniteError: a loss is NaN or infinite.
        """
        return replace(numbers or self.evaluate(run_id), continuation=self.continuation())

    def continuation(self) -> Continuation:
        """What a run needs beside step and epoch to go on from here bit for bit."""
        line, rows_used = self._line, self._rows_used
        if line is None:
            values, block_start, block_batches = flat_values(self.network), rows_used, 0
            gathered = gathered_by(self.optimizer, self.experiment, self.network)
        else:
            values, place, gathered = line.parameters.values[0], line.place, line.gathered()
            block_start, block_batches = place.position, place.used
        return Continuation(
            experiment=self.experiment,
            path=self.path,
            threads=self.threads,
            values=fixed(values),
            first=fixed(gathered.first),
            second=fixed(gathered.second),
            updates=gathered.updates,
            rows_used=rows_used,
            block_start=block_start,
            block_batches=block_batches,
            carried=fixed(self._rows.carried),
            order=self._rows.draw_of(self.epoch, self.experiment.training),
        )

    def go_to(self, snapshot: Snapshot) -> None:
        """Stand exactly where the resumable ``snapshot`` was taken, with the experiment it was taken of.

        Training on from there takes the same steps as the run took that it was taken from.

        Raises:
            UserError: it is of another network, or there only to be shown; the run then stays as it is.
        """
        there = snapshot.continuation
        if there is None or not agrees(there, self.experiment, self.dataset):
            raise UserError(N_("engine", "One cannot go on from here: this moment is of another network or data."))
        edited = there.experiment != self.experiment
        if edited:
            self._adopt(there.experiment)
            self.network.set_activations(there.experiment)
        self.threads = min(there.threads, core_count())
        self.step, self.epoch = snapshot.step, snapshot.epoch
        self._rows.forget()
        order = None
        if there.rows_used > 0:
            self._rows.keep_draw(self.epoch, there.order)
            order = draw_order(there.order, self.epoch, len(self.x_train))
        path = there.path if self._asked == "auto" else self._asked
        if path == "straight" and self._served(there.experiment).straight:
            self._go_straight_to(there, order, edited=edited)
        else:
            self._go_by_autograd_to(there, order)

    def _go_straight_to(self, there: Continuation, order: Tensor | None, *, edited: bool) -> None:
        line = self._line
        if line is None:
            line = self._take_straight_line()
        elif edited:
            line.edit([there.experiment])
            self._look = self._look_along(line)
        place = Place(self.epoch, self.step, there.block_start, there.block_batches)
        values, gathered = loose(there.values, self.x_train), gathered_in(there, self.x_train)
        line.stand_at(place, there.rows_used, values, gathered, order)

    def _go_by_autograd_to(self, there: Continuation, order: Tensor | None) -> None:
        self._leave_straight_line()
        lay_values(self.network, loose(there.values, self.x_train))
        self.optimizer = build_optimizer(there.experiment, self.network)
        give_gathered(self.optimizer, there.experiment, self.network, gathered_in(there, self.x_train))
        self._rows.go_to(there.rows_used, order)
        self._rows.carried = loose(there.carried, self._rows.carried)

    def _adopt(self, experiment: Experiment) -> None:
        dataset = self.dataset
        self.experiment = experiment
        self.rule = decision_rule(experiment, dataset.task, self.outputs)
        self.feeds_logits = feeds_logits(experiment)
        self._loss = build_loss(experiment, self.dtype).to(self.device)
        self.y_train = self._raw(code_targets(experiment, dataset, dataset.train))
        self.y_test = self._raw(code_targets(experiment, dataset, dataset.test))

    # ---- tensors ----

    def _tensor(self, array: object) -> Tensor:
        return torch.as_tensor(array).to(self.device, self.dtype)

    def _raw(self, array: object) -> Tensor:
        # Class numbers stay int64, as the losses ask.
        raw = torch.as_tensor(array).to(self.device)
        return raw.to(self.dtype) if raw.is_floating_point() else raw

    def _first_non_finite(self, x: Tensor) -> NonFiniteError:
        return first_non_finite(self.network, x, self.epoch + (self._rows_used > 0))
