"""M networks of one shape, trained side by side by a fixed list of calls."""

from collections.abc import Sequence

import torch
from torch import Tensor

from nnstudio.data import Dataset
from nnstudio.engine.chance import row_order
from nnstudio.engine.devices import resolve_device
from nnstudio.engine.flat import Gathered
from nnstudio.engine.straight.batches import Block
from nnstudio.engine.straight.blocks import Blocks
from nnstudio.engine.straight.build import Ground, plan_of
from nnstudio.engine.straight.evaluation import Evaluation
from nnstudio.engine.straight.moment import Moment, Place
from nnstudio.engine.straight.replicas import side_by_side
from nnstudio.experiment import Experiment

NO_BLOCK = Block(0, 0, 0)


class StraightLine:
    """Replicas on their way; ``epoch`` counts completed passes, ``step`` updates (of each replica).

    The experiments must agree in data, units per layer, number of outputs, batch size and device; seeds, start
    weights, order of rows, activations, losses, optimisers and their settings may all differ.
    """

    def __init__(
        self, experiments: Sequence[Experiment], dataset: Dataset, *, dtype: torch.dtype = torch.float32
    ) -> None:
        self.device = resolve_device(experiments[0].training.device)
        self._rows = len(dataset.train)
        self._places = side_by_side(experiments)
        self._sorted = [experiments[place] for place in self._places]
        self._ground = Ground(experiments[0], dataset, dtype, self.device)
        self.parameters = self._ground.start_parameters(self._sorted)
        self._state = [torch.zeros_like(self.parameters.values) for _ in range(2)]
        self._tensors = [self.parameters.values, *self._state]  # all that training changes for good
        self._loss_sum = torch.zeros(len(experiments), dtype=torch.float64, device=self.device)
        self._loss_rows = 0
        self._orders: dict[int, Tensor] = {}  # of the epochs in the block, each (M, N)
        self.epoch = 0
        self.step = 0
        self._updates_before = 0  # updates that the optimiser made before this block
        self._position = 0  # rows of the epoch that the blocks before this one have used
        self._blocks = self._built()
        self._block = NO_BLOCK
        self._used = 0  # batches of the block that have been used
        self._counted = 0  # batches of the block whose losses are in the sum
        self._moment = Moment(self._tensors)

    # ---- training ----

    def train_epoch(self) -> None:
        """Use the batches that are left of the current epoch."""
        while not self.train(self._rows):
            pass

    def train_batch(self) -> bool:
        """Use the next batch; returns whether this ended the epoch."""
        return self.train(1)

    def train(self, batches: int) -> bool:
        """Use the next batches, ``batches`` at most and none beyond the epoch's end; returns whether it has ended."""
        if self._used == self._block.batches:
            self._next_block()
        each = self._block.batches_per_epoch
        end = min(self._used + batches, self._used - self._used % each + each)
        if self.device.type == "cuda" and end - self._used == self._block.batches:
            self._blocks.graph(self._block, self._tensors)()
        else:
            # Inference mode spares every call the questions of autograd: a sixth of a small step.
            with torch.inference_mode():
                for calls in self._blocks.calls(self._block, end)[self._used : end]:
                    for call in calls:
                        call()
        self.step += end - self._used
        self._used = end
        ended = end % each == 0 and self._position + self._block.rows_per_epoch == self._rows
        self.epoch += ended
        if end == self._block.batches:
            self._end_block(ended)
        return ended

    def _next_block(self, used: int = 0) -> None:
        self._block = self._blocks.first_of(self._rows - self._position)
        self._used = self._counted = used
        part = slice(self._position, self._position + self._block.rows_per_epoch)
        begun = self._orders if self._position > 0 else {}  # an epoch keeps its order, whatever is edited meanwhile
        first = self.epoch - used // self._block.batches_per_epoch
        epochs = range(first, first + self._block.epochs)
        self._orders = {epoch: begun[epoch] if epoch in begun else self._drawn(epoch) for epoch in epochs}
        with torch.inference_mode():
            self._blocks.lay(self._block, torch.stack([order[:, part] for order in self._orders.values()], dim=1))
            self.keep()

    def _end_block(self, ended: bool) -> None:
        with torch.inference_mode():
            self._count_losses()
            self._blocks.count(self._block.batches)
        self._updates_before += self._block.batches
        self._position = 0 if ended else self._position + self._block.rows_per_epoch

    def _count_losses(self) -> None:
        """Add up the losses of the batches used since this was last done."""
        if self._used == self._counted:
            return
        self._blocks.add_losses(self._block, range(self._counted, self._used), self._loss_sum)
        self._loss_rows += self._block.rows_before(self._used) - self._block.rows_before(self._counted)
        self._counted = self._used

    def _drawn(self, epoch: int) -> Tensor:
        """Each replica's order of rows in ``epoch``, (M, N); replicas of one seed share it."""
        drawn: dict[tuple[int | str, bool], Tensor] = {}
        found = list[Tensor]()
        for experiment in self._sorted:
            key = experiment.training.seed, experiment.training.shuffle
            if key not in drawn:
                drawn[key] = row_order(key[0], epoch, self._rows) if key[1] else torch.arange(self._rows)
            found.append(drawn[key])
        return torch.stack(found)

    # ---- going back, and on with other choices ----

    @property
    def rests_between_blocks(self) -> bool:
        """Whether the batches used so far make whole blocks."""
        return self._used == self._block.batches

    def is_finite(self) -> bool:
        """Whether all losses so far are numbers; waits for the device."""
        with torch.inference_mode():
            self._count_losses()
            return bool(self._loss_sum.isfinite().all())

    def keep(self) -> None:
        """Remember this moment of the block, to go back to; whoever changes parameters from outside asks for it."""
        self._moment.keep(Place(self.epoch, self.step, self._position, self._used))

    def rewind(self) -> None:
        """Go back to the moment kept last, the start of the block as a rule; the same batches come again."""
        if self.rests_between_blocks:
            self._updates_before -= self._block.batches
            self._blocks.count(-self._block.batches)
        place = self._moment.give()
        self.epoch, self.step, self._position, self._used = place.epoch, place.step, place.position, place.used
        self._counted = self._used
        self._forget_losses()

    def go_to(self, epoch: int, step: int) -> None:
        """Go on from the start of ``epoch``, with the parameters as they are."""
        self._leave_block()
        self.epoch, self.step, self._position = epoch, step, 0
        self._forget_losses()

    @property
    def place(self) -> Place:
        """Where the line stands: the rows used before the block that it is in, and the batches of it used so far."""
        return Place(self.epoch, self.step, self._position, 0 if self.rests_between_blocks else self._used)

    def gathered(self, place: int = 0) -> Gathered:
        """What the optimiser of experiment ``place`` has gathered; not a copy."""
        at, updates = self._places.index(place), self._updates_before + self.place.used
        return Gathered(self._state[0][at], self._state[1][at], (updates,) * len(self.parameters.layers))

    def stand_at(self, place: Place, rows_used: int, values: Tensor, gathered: Gathered, order: Tensor | None) -> None:
        """Go on from ``place`` with the parameters ``values`` (P,) and what the optimiser had gathered there.

        ``order`` (N,) is that of the epoch, where ``rows_used`` of it have been used. Where the place in the block does
        not agree with them, a new block begins there.
        """
        with torch.inference_mode():
            for tensor, given in zip(self._tensors, (values, gathered.first, gathered.second), strict=True):
                tensor.copy_(given)
        self.epoch, self.step, self._position = place.epoch, place.step, place.position
        self._block, self._used, self._counted = NO_BLOCK, 0, 0
        self._forget_losses()
        used = place.used if self._lies_in_block(place, rows_used) else 0
        if used == 0:
            self._position = rows_used
        self._count_updates_before(gathered.updates[0] - used)
        self._orders = {} if order is None else {self.epoch: order[None]}
        if used > 0:
            self._next_block(used)
        self.keep()

    def _lies_in_block(self, place: Place, rows_used: int) -> bool:
        block = self._blocks.first_of(self._rows - place.position)
        return (
            0 < place.used < block.batches
            and rows_used == place.position + block.rows_before(place.used) % block.rows_per_epoch
        )

    def _count_updates_before(self, updates: int) -> None:
        with torch.inference_mode():
            self._blocks.count(updates - self._updates_before)
        self._updates_before = updates

    def edit(self, experiments: Sequence[Experiment]) -> None:
        """Go on with other activations, losses, batch sizes or optimisers; parameters stay.

        An optimiser keeps what it has gathered, unless it or its parameters (the rate apart) changed in any replica.
        """
        now = [experiments[place] for place in self._places]
        self._leave_block()
        if [_optimizer(experiment) for experiment in now] != [_optimizer(experiment) for experiment in self._sorted]:
            self._updates_before = 0
            for tensor in self._state:
                tensor.zero_()
        self._sorted = now
        self._blocks = self._built()

    def _leave_block(self) -> None:
        """Begin a new block at the next batch, wherever this one stands."""
        with torch.inference_mode():
            self._count_losses()
        if not self.rests_between_blocks:
            self._position = self.rows_used
            self._updates_before += self._used
        self._block, self._used, self._counted = NO_BLOCK, 0, 0

    # ---- looking ----

    @property
    def rows_used(self) -> int:
        """How many rows of the current epoch have been used."""
        if self.rests_between_blocks:
            return self._position
        return self._position + self._block.rows_before(self._used) % self._block.rows_per_epoch

    def order(self) -> Tensor | None:
        """The order of rows in the current epoch, (N,), of the first replica; None at the start of an epoch."""
        return self._orders[self.epoch][0].to(self.device) if self.rows_used > 0 else None

    def evaluation(self, inputs: Tensor, targets: Tensor) -> Evaluation:
        """A look at ``inputs`` (N, D) and ``targets``, as the loss takes them, that can be taken again and again."""
        return Evaluation(self._plan, self._sorted, inputs, targets)

    def last_inputs(self) -> Tensor:
        """The inputs of the batch used last: (M, rows, D), in the order of the replicas' places."""
        return self._blocks.batch_inputs(self._block, self._used - 1)

    def replica(self, place: int) -> list[tuple[Tensor, Tensor]]:
        """Weights (units, inputs) and biases (units,) of each layer of experiment ``place``: views, not copies."""
        at = self._places.index(place)
        return [(layer.weight[at], layer.bias[at]) for layer in self.parameters.layers]

    def last_losses(self) -> Tensor:
        """The loss of every experiment on the batch used last, before its update: (M,)."""
        return self._as_given(self._blocks.batch_losses(self._block, self._used - 1))

    def take_losses(self) -> Tensor:
        """The mean loss of every experiment over all rows used since this was last asked: (M,)."""
        with torch.inference_mode():
            self._count_losses()
        mean = self._as_given(self._loss_sum / max(1, self._loss_rows))
        self._forget_losses()
        return mean

    def _forget_losses(self) -> None:
        self._loss_sum.zero_()
        self._loss_rows = 0

    def _as_given(self, values: Tensor) -> Tensor:
        given = torch.empty_like(values)
        given[self._places] = values
        return given

    def _built(self) -> Blocks:
        """The calls for the experiments as they are now."""
        self._plan = plan_of(self._sorted, self.parameters, self._state)
        targets, size = self._ground.targets(self._sorted), min(self._sorted[0].training.batch_size, self._rows)
        return Blocks(self._plan, self._ground.inputs, targets, size, self._updates_before)


def _optimizer(experiment: Experiment) -> tuple[str, object]:
    return experiment.training.optimizer, experiment.training.parameters
