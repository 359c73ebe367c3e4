"""M networks of one shape, trained side by side by a fixed list of calls."""

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor
from torch.nn import functional

from nnstudio.catalog import LOSSES, Target
from nnstudio.data import Dataset, code_targets, outputs_for
from nnstudio.engine.chance import row_order
from nnstudio.engine.devices import resolve_device
from nnstudio.engine.network import build_network
from nnstudio.engine.straight.batches import Block, Targets
from nnstudio.engine.straight.blocks import Blocks
from nnstudio.engine.straight.calls import Call
from nnstudio.engine.straight.optimizers import Group, Update
from nnstudio.engine.straight.parameters import FlatParameters
from nnstudio.engine.straight.program import Plan
from nnstudio.engine.straight.replicas import Run, activations_of, loss_choice, runs, side_by_side, update_choice
from nnstudio.experiment import Experiment


class StraightLine:
    """Replicas on their way; ``epoch`` counts completed passes, ``step`` updates (of each replica).

    The experiments must agree in data, units per layer, number of outputs, batch size and device; seeds, start
    weights, order of rows, activations, losses, optimisers and their settings may all differ.
    """

    def __init__(
        self, experiments: Sequence[Experiment], dataset: Dataset, *, dtype: torch.dtype = torch.float32
    ) -> None:
        self.device = resolve_device(experiments[0].training.device)
        self._dataset = dataset
        self._dtype = dtype
        self._rows = len(dataset.train)
        self._outputs = outputs_for(experiments[0], dataset)
        self._places = side_by_side(experiments)
        self._sorted = [experiments[place] for place in self._places]
        self._inputs = functional.pad(self._tensor(dataset.train.inputs), (0, 1), value=1.0)
        self.parameters = self._start_parameters()
        self._state = [torch.zeros_like(self.parameters.values) for _ in range(2)]
        self._order = torch.empty(len(experiments), self._rows, dtype=torch.int64)
        self._loss_sum = torch.zeros(len(experiments), dtype=torch.float64, device=self.device)
        self._loss_rows = 0
        self.epoch = 0
        self.step = 0
        self._position = 0  # rows of the epoch that the blocks before this one have used
        self._blocks = self._built(updates=0)
        self._block = Block(0, 0, 0)
        self._calls: list[list[Call]] = []
        self._used = 0  # batches of the block that have been used

    # ---- training ----

    def train_batch(self) -> bool:
        """Use the next batch; returns whether this ended the epoch."""
        if self._used == len(self._calls):
            self._next_block()
        for call in self._calls[self._used]:
            call()
        self._used += 1
        self.step += 1
        return self._used == len(self._calls) and self._end_block()

    def train_epoch(self) -> None:
        """Use the batches that are left of the current epoch."""
        while not self._train_block():
            pass

    def _train_block(self) -> bool:
        """Use the batches that are left of the block; a whole block is one replay where there are graphs."""
        if self._used == len(self._calls):
            self._next_block()
        if self.device.type == "cuda" and self._used == 0:
            self._blocks.graph(self._block, [self.parameters.values, *self._state])()
        else:
            for calls in self._calls[self._used :]:
                for call in calls:
                    call()
        self.step += len(self._calls) - self._used
        self._used = len(self._calls)
        return self._end_block()

    def _next_block(self) -> None:
        if self._position == 0:
            self._draw_order()
        self._block = self._blocks.first_of(self._rows - self._position)
        self._blocks.lay(self._block, self._order[:, self._position : self._position + self._block.rows])
        self._calls, self._used = self._blocks.calls(self._block), 0

    def _end_block(self) -> bool:
        """Add up the losses of the block; returns whether the epoch is over."""
        self._blocks.add_losses(self._block, self._loss_sum)
        self._loss_rows += self._block.rows
        self._blocks.count(self._block)
        self._position += self._block.rows
        if self._position < self._rows:
            return False
        self.epoch, self._position = self.epoch + 1, 0
        return True

    def _draw_order(self) -> None:
        """Each replica's order of rows in this epoch; replicas of one seed share it."""
        drawn: dict[tuple[int | str, bool], Tensor] = {}
        for order, experiment in zip(self._order, self._sorted, strict=True):
            key = experiment.training.seed, experiment.training.shuffle
            if key not in drawn:
                drawn[key] = row_order(key[0], self.epoch, self._rows) if key[1] else torch.arange(self._rows)
            order.copy_(drawn[key])

    # ---- looking ----

    def replica(self, place: int) -> list[tuple[Tensor, Tensor]]:
        """Weights (units, inputs) and biases (units,) of each layer of experiment ``place``: views, not copies."""
        at = self._places.index(place)
        return [(layer.weight[at], layer.bias[at]) for layer in self.parameters.layers]

    def last_losses(self) -> Tensor:
        """The loss of every experiment on the batch used last, before its update: (M,)."""
        return self._as_given(self._blocks.batch_losses(self._block, self._used - 1))

    def take_losses(self) -> Tensor:
        """The mean loss of every experiment over all rows used since this was last asked, block by block: (M,)."""
        mean = self._as_given(self._loss_sum / max(1, self._loss_rows))
        self._loss_sum.zero_()
        self._loss_rows = 0
        return mean

    def _as_given(self, values: Tensor) -> Tensor:
        given = torch.empty_like(values)
        given[self._places] = values
        return given

    # ---- building ----

    def _built(self, updates: int) -> Blocks:
        """The calls for the experiments as they are now."""
        size = min(self._sorted[0].training.batch_size, self._rows)
        named = [activations_of(experiment) for experiment in self._sorted]
        activations = [self._runs(map(repr, layer)) for layer in zip(*named, strict=True)]
        plan = Plan(self.parameters.layers, activations, self._updates())
        targets = [self._targets_of(run) for run in self._runs(map(loss_choice, self._sorted))]
        return Blocks(plan, self._inputs, targets, size, updates)

    def _runs(self, choices: Iterable[str]) -> list[Run]:
        return list(runs(self._sorted, list(choices)))

    def _start_parameters(self) -> FlatParameters:
        inputs, hidden = len(self._dataset.input_names), [layer.units for layer in self._sorted[0].network.hidden]
        flat = FlatParameters([inputs, *hidden, self._outputs], len(self._sorted), self._dtype, self.device)
        with torch.no_grad():
            for at, experiment in enumerate(self._sorted):
                network = build_network(experiment, inputs, self._outputs)
                for layer, linear in zip(flat.layers, network.linears, strict=True):
                    layer.weight[at].copy_(linear.weight)
                    layer.bias[at].copy_(linear.bias)
        return flat

    def _targets_of(self, run: Run) -> Targets:
        coded = code_targets(run.first, self._dataset, self._dataset.train)
        if LOSSES[run.first.loss.name].target is Target.SAME:
            numbers = self._tensor(coded)
            return Targets(run, numbers, numbers)
        raw = torch.as_tensor(coded).to(self.device)
        return Targets(run, raw, functional.one_hot(raw, self._outputs).to(self._dtype))

    def _updates(self) -> list[Update]:
        flat = self.parameters
        tensors = (flat.values, flat.gradients, *self._state, torch.zeros_like(flat.values))
        return [
            Update(Group(run.first.training, flat.is_weight, *(tensor[run.replicas] for tensor in tensors)))
            for run in self._runs(map(update_choice, self._sorted))
        ]

    def _tensor(self, array: object) -> Tensor:
        return torch.as_tensor(array).to(self.device, self._dtype)
