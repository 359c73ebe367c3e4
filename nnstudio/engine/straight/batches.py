"""The rows of many batches, picked and laid in order at once, each batch at an address that never changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from nnstudio.catalog import LOSSES
from nnstudio.catalog.loss import Reduction
from nnstudio.engine.straight.calls import Call
from nnstudio.engine.straight.losses import LOSS_LINES
from nnstudio.engine.straight.replicas import Run, loss_of


@dataclass(frozen=True, slots=True)
class Block:
    """So many whole batches of ``size`` rows, and one of ``ragged`` rows after them where that is not 0.

    A short epoch is repeated in it: ``epochs`` times the same batches, each time with rows in another order.
    """

    size: int
    whole: int
    ragged: int
    epochs: int = 1

    @property
    def batches_per_epoch(self) -> int:
        """How many batches of one epoch, the ragged one included."""
        return self.whole + (self.ragged > 0)

    @property
    def batches(self) -> int:
        """How many batches in all."""
        return self.epochs * self.batches_per_epoch

    @property
    def rows_per_epoch(self) -> int:
        """How many rows of each replica one epoch uses."""
        return self.size * self.whole + self.ragged

    def rows_before(self, batch: int) -> int:
        """How many rows the batches before ``batch`` (counted in the block) use."""
        epochs, batch = divmod(batch, self.batches_per_epoch)
        return epochs * self.rows_per_epoch + min(batch * self.size, self.rows_per_epoch)

    def parts(self) -> list[tuple[int, int]]:
        """Batch sizes and how many batches of each an epoch has, in order."""
        return [(size, count) for size, count in ((self.size, self.whole), (self.ragged, 1)) if size and count]


@dataclass(frozen=True, slots=True)
class Targets:
    """The targets of one run of replicas: ``raw`` as the loss takes them, ``numbers`` as (N, outputs)."""

    run: Run
    raw: Tensor
    numbers: Tensor

    def encoded(self, rows: int) -> tuple[Tensor, ...]:
        """What the gradient needs of them for batches of ``rows`` rows: tensors (N, outputs)."""
        loss = loss_of(self.run.first)
        return LOSS_LINES[loss.name].encode(self.numbers, self.factor(rows), loss.given)

    def factor(self, rows: int) -> float:
        """``loss.scale`` over the number of things that the mean is taken over."""
        by_row = self.raw.ndim == 1 or LOSSES[self.run.first.loss.name].reduction is Reduction.BATCH_MEAN
        return self.run.first.loss.scale / (rows if by_row else rows * self.numbers.shape[1])


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch of M replicas: where its inputs, its targets and what the loss is fed with are.

    ``x`` (M, D + 1, rows) has a last row of ones; ``targets`` holds the encoded targets of each run of replicas, (m,
    rows, outputs); ``fed`` (M, rows, outputs).
    """

    x: Tensor
    targets: list[tuple[Tensor, ...]]
    fed: Tensor


class Part:
    """The batches of one size in a block: their room, and the calls that fill it with the rows in ``rows``.

    What the loss was fed with stays in ``fed`` (batches, M, rows, outputs), so that losses can be read afterwards, all
    at once: a step computes none. Batches are counted through all epochs of the block, ``count`` in each.
    """

    def __init__(self, inputs: Tensor, targets: Sequence[Targets], size: int, count: int, epochs: int) -> None:
        replicas = max(target.run.replicas.stop for target in targets)
        room = (epochs * count, replicas, size)
        self.size, self.count, self.epochs = size, count, epochs
        self.rows = torch.zeros(room, dtype=torch.int64, device=inputs.device)
        self.x = inputs.new_empty(room[0], replicas, inputs.shape[1], size)
        self.fed = inputs.new_zeros(*room, targets[0].numbers.shape[1])
        picked = inputs.new_empty(*room, inputs.shape[1])
        self._fill: list[Call] = [_pick(inputs, self.rows, picked), partial(self.x.copy_, picked.transpose(2, 3))]
        self._targets = targets
        self._raw: list[Tensor] = []
        self._encoded: list[tuple[Tensor, ...]] = []
        for target in targets:
            self._make_room(target)

    def _make_room(self, target: Targets) -> None:
        rows = self.rows
        if len(self._targets) > 1:
            of_run = self.rows[:, target.run.replicas]
            rows = of_run.clone()
            self._fill.append(partial(rows.copy_, of_run))
        sources = target.encoded(self.size)
        rooms = tuple(source.new_empty(*rows.shape, source.shape[1]) for source in sources)
        raw = target.raw.new_empty(*rows.shape, *target.raw.shape[1:])
        self._fill += [_pick(source, rows, room) for source, room in zip(sources, rooms, strict=True)]
        self._fill.append(_pick(target.raw, rows, raw))
        self._encoded.append(rooms)
        self._raw.append(raw)

    def fill(self, order: Tensor) -> None:
        """Lay the batches of ``order``, row numbers (M, epochs, batches of an epoch · rows)."""
        _, replicas, size = self.rows.shape
        laid = self.rows.view(self.epochs, self.count, replicas, size)
        laid.copy_(order.reshape(replicas, self.epochs, self.count, size).permute(1, 2, 0, 3))
        for call in self._fill:
            call()

    def batch(self, number: int) -> Batch:
        """One batch of them."""
        return Batch(
            self.x[number], [tuple(room[number] for room in rooms) for rooms in self._encoded], self.fed[number]
        )

    def losses(self, batches: slice) -> Tensor:
        """The loss of each replica and row in some batches, with ``loss.scale``: (batches, M, rows)."""
        parts = []
        for target, raw in zip(self._targets, self._raw, strict=True):
            first, loss = target.run.first, loss_of(target.run.first)
            losses = LOSS_LINES[loss.name].rows(self.fed[batches, target.run.replicas], raw[batches], loss.given)
            parts.append(losses if first.loss.scale == 1 else first.loss.scale * losses)
        return parts[0] if len(parts) == 1 else torch.cat(parts, dim=1)


def _pick(source: Tensor, rows: Tensor, room: Tensor) -> Call:
    """The call that copies rows of ``source`` (N, …) into ``room`` (…, …)."""
    return partial(torch.index_select, source, 0, rows.view(-1), out=room.view(-1, *source.shape[1:]))
