"""One run of an experiment, readable as the textbook: forward, loss, backward, update.

What is read here is the path over autograd, which serves everything. The straight line takes the same steps many times
faster, wherever it can; the tests hold it to this path.

The trainer knows no threads and no clock: whoever drives it calls :meth:`Trainer.train_batch` and, at the end of an
epoch, :meth:`Trainer.evaluate`.
"""

import math
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from nnstudio.catalog import N_, Text, UserError
from nnstudio.data import Dataset, code_targets, outputs_for
from nnstudio.engine.chance import row_order
from nnstudio.engine.devices import resolve_device
from nnstudio.engine.frame import LayerWeights, Snapshot
from nnstudio.engine.losses import build_loss
from nnstudio.engine.metrics import chance_metrics, quick_metrics
from nnstudio.engine.network import Network, build_network
from nnstudio.engine.optimizers import build_optimizer, groups_of
from nnstudio.engine.straight import Evaluation, NotFinite, WatchedLine, served_by
from nnstudio.engine.threads import threads_for
from nnstudio.experiment import Experiment, decision_rule, feeds_logits

Path = Literal["auto", "autograd", "straight"]

ROWS_AT_ONCE = 65_536  # an evaluation of more rows goes in pieces, to bound memory


class NonFiniteError(UserError):
    """A number of the run became NaN or infinite."""


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
        dtype: torch.dtype = torch.float32,
        path: Path = "auto",
    ) -> None:
        self.dataset = dataset
        self.dtype = dtype
        self.device = resolve_device(experiment.training.device)
        self.outputs = outputs_for(experiment, dataset)
        self.network = build_network(experiment, len(dataset.input_names), self.outputs).to(self.device, dtype)
        self.x_train, self.x_test = self._tensor(dataset.train.inputs), self._tensor(dataset.test.inputs)
        self.raw_train, self.raw_test = self._raw(dataset.train.targets), self._raw(dataset.test.targets)
        self.chance = chance_metrics(dataset)
        self.epoch = 0
        self.step = 0
        self._position = 0  # rows of the current epoch already used
        self._carried = torch.empty(0, dtype=torch.int64, device=self.device)
        self._order: Tensor | None = None
        self._line: WatchedLine | None = None
        self._look: Evaluation | None = None
        self._adopt(experiment)
        served = served_by(experiment)
        if path == "straight" and served.reason is not None:
            raise UserError(served.reason)
        if path != "autograd" and served.straight:
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
    def threads(self) -> int:
        """How many threads its steps want."""
        widths = [self.x_train.shape[1], *(linear.out_features for linear in self.network.linears)]
        return threads_for(widths, min(self.experiment.training.batch_size, len(self.x_train)))

    @property
    def progress(self) -> float:
        """Epochs done so far, the current one in part."""
        return self.epoch + self._rows_used / len(self.x_train)

    @property
    def _rows_used(self) -> int:
        """Rows of the current epoch already used."""
        return self._position if self._line is None else max(self._position, self._line.rows_used)

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
        rows, complete = self._next_rows()
        if complete:
            self._update(self.x_train[rows], self.y_train[rows])
        if self._position < len(self.x_train):
            return False
        self.epoch, self._position, self._order = self.epoch + 1, 0, None
        return True

    def _update(self, x: Tensor, y: Tensor) -> None:
        # Forward: what the network says to these rows, and how wrong that is.
        loss = self.loss_of(self.feed(x), y)
        if not bool(loss.isfinite()):
            raise self._first_non_finite(x)

        # Backward: how the loss changes with every parameter.
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self._add_l1()

        # Update: one step of the optimiser.
        self.optimizer.step()
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

    def _add_l1(self) -> None:
        l1 = self.experiment.training.l1
        if l1 == 0:
            return
        for linear in self.network.linears:
            if linear.weight.grad is not None:
                linear.weight.grad.add_(linear.weight.detach().sign(), alpha=l1)

    def _next_rows(self) -> tuple[Tensor, bool]:
        """The row numbers of the next batch, and whether it is to be used now or carried into the next epoch."""
        rows = len(self.x_train)
        size = min(self.experiment.training.batch_size, rows)
        if self._order is None:
            self._order = self._draw_order()
        taken = self._order[self._position : self._position + max(1, size - len(self._carried))]
        self._position += len(taken)
        batch = torch.cat([self._carried, taken]) if len(self._carried) else taken
        carries = self.experiment.training.partial_batch == "carry" and len(batch) < size and self._position == rows
        self._carried = batch if carries else batch[:0]
        return batch, not carries

    def _draw_order(self) -> Tensor:
        rows, training = len(self.x_train), self.experiment.training
        if not training.shuffle:
            return torch.arange(rows, device=self.device)
        return row_order(training.seed, self.epoch, rows).to(self.device)

    # ---- training on the straight line ----

    def _take_straight_line(self) -> None:
        self._line = WatchedLine(self.experiment, self.dataset, dtype=self.dtype)
        self._line.lend(self.network)
        self._look = self._look_along(self._line)

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
        self._position = len(found.inputs)  # the batch counts as begun
        self.epoch, self.step = line.epoch, line.step
        return self._first_non_finite(found.inputs)

    def _leave_straight_line(self) -> None:
        """Go on over autograd, from the same place."""
        if self._line is not None:
            self._position, self._order = self._line.rows_used, self._line.order()
            self._line, self._look = None, None

    # ---- looking ----

    @torch.inference_mode()
    def evaluate(self, run_id: int = 0) -> Snapshot:
        """Loss and metrics over all training and all test rows with the parameters as they are now.

        Raises:
            NonFiniteError: a loss is NaN or infinite.
        """
        if self._look is not None:
            train_loss, train_output, test_loss, test_output = self._looked(self._look)
        else:
            train_loss, train_output = self._over_all(self.x_train, self.y_train)
            test_loss, test_output = self._over_all(self.x_test, self.y_test)
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

    def _over_all(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        total, outputs = torch.zeros((), dtype=torch.float64, device=self.device), []
        for start in range(0, len(x), ROWS_AT_ONCE):
            piece = slice(start, start + ROWS_AT_ONCE)
            logits = self.network.logits(x[piece])
            output = self.network.activations[-1](logits)
            loss = self.loss_of(logits if self.feeds_logits else output, y[piece])
            total += loss.double() * len(x[piece])
            outputs.append(output)
        return total / len(x), torch.cat(outputs)

    def _looked(self, look: Evaluation) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        losses, rows = look.look()[0], len(self.x_train)
        output = self.network.activations[-1](look.fed[0]) if self.feeds_logits else look.fed[0]
        train_loss, test_loss = (part.mean(dtype=torch.float64) for part in (losses[:rows], losses[rows:]))
        return train_loss, output[:rows], test_loss, output[rows:]

    def weights(self) -> tuple[LayerWeights, ...]:
        """A copy of every layer's weights and biases."""
        if self._line is not None:
            return self._line.weights()
        return tuple(
            LayerWeights(_copied(linear.weight), _copied(linear.bias), None if slope is None else slope.item())
            for linear, slope in zip(self.network.linears, self.network.slopes, strict=True)
        )

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
        self._adopt(experiment)
        self.network.set_activations(experiment)
        now, others = experiment.training, self._learned_slopes() != learned
        if self._line is not None and served_by(experiment).straight:
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

    @torch.no_grad()
    def restore(self, snapshot: Snapshot) -> None:
        """Go back to the parameters, the step and the epoch of ``snapshot``; the optimiser begins anew.

        What it has gathered since may be what led astray, and after a NaN is NaN itself.
        """
        self.network.set_slopes([layer.slope for layer in snapshot.layers])
        if self._line is not None:
            self._take_straight_line()
        else:
            self.optimizer = build_optimizer(self.experiment, self.network)
        for linear, layer in zip(self.network.linears, snapshot.layers, strict=True):
            linear.weight.copy_(torch.from_numpy(layer.weight.copy()))
            linear.bias.copy_(torch.from_numpy(layer.bias.copy()))
        self.step, self.epoch = snapshot.step, snapshot.epoch
        if self._line is not None:
            self._line.go_to(self.epoch, self.step)
        self._position, self._order, self._carried = 0, None, self._carried[:0]

    def _adopt(self, experiment: Experiment) -> None:
        dataset = self.dataset
        self.experiment = experiment
        self.rule = decision_rule(experiment, dataset.task, self.outputs)
        self.feeds_logits = feeds_logits(experiment)
        self._loss = build_loss(experiment).to(self.device, self.dtype)
        self.y_train = self._raw(code_targets(experiment, dataset, dataset.train))
        self.y_test = self._raw(code_targets(experiment, dataset, dataset.test))

    # ---- tensors ----

    def _tensor(self, array: object) -> Tensor:
        return torch.as_tensor(array).to(self.device, self.dtype)

    def _raw(self, array: object) -> Tensor:
        # Class numbers stay int64, as the losses ask.
        raw = torch.as_tensor(array).to(self.device)
        return raw.to(self.dtype) if raw.is_floating_point() else raw

    @torch.no_grad()
    def _first_non_finite(self, x: Tensor) -> NonFiniteError:
        """The first NaN or infinity on the way from the inputs to the loss, in words."""
        return NonFiniteError(
            N_(
                "engine",
                "Training stopped in epoch {epoch}: {tensor} became NaN or infinite. Try a smaller learning rate, then "
                "press Reset.",
            ),
            epoch=self.epoch + (self._rows_used > 0),
            tensor=self._first_bad_tensor(x),
        )

    def _first_bad_tensor(self, x: Tensor) -> Text:
        last = len(self.network.linears) - 1
        for index, (linear, (before, after)) in enumerate(
            zip(self.network.linears, self.network.answers(x), strict=True)
        ):
            layer = f"Hidden {index + 1}" if index < last else "Output"
            slope = self.network.slopes[index]
            named = {
                f"the weights of {layer}": linear.weight,
                f"the biases of {layer}": linear.bias,
                f"the sum in {layer}": before,
                f"the slope of {layer}": before[:0] if slope is None else slope,
                f"the output of {layer}": after,
            }
            for name, tensor in named.items():
                if not bool(tensor.isfinite().all()):
                    return Text("engine", name)
        return N_("engine", "the loss")


def _copied(tensor: Tensor) -> NDArray[np.float32]:
    copied: NDArray[np.float32] = tensor.detach().to("cpu", torch.float32, copy=True).numpy()
    return copied


def count_parameters(network: Network) -> int:
    """How many numbers the training may change."""
    return sum(parameter.numel() for parameter in network.parameters())
