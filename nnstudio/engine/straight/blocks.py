"""Many batches at a time: laid in order at once, and carried out as one list of calls or one CUDA graph."""

from collections.abc import Sequence

import torch
from torch import Tensor

from nnstudio.engine.straight.batches import Block, Part, Targets
from nnstudio.engine.straight.calls import Call, Scratch
from nnstudio.engine.straight.graph import CudaGraph
from nnstudio.engine.straight.program import Plan, Program

BATCHES_AT_ONCE = 256  # so many batches are laid in order at a time
NUMBERS_AT_ONCE = 2**23  # unless they hold more numbers than this


class Blocks:
    """The calls of every block that occurs; made when first met, and the same ever after."""

    def __init__(self, plan: Plan, inputs: Tensor, targets: Sequence[Targets], size: int, updates: int) -> None:
        """``inputs`` (N, D + 1) with a last column of ones; ``updates`` is how many the optimiser has made so far."""
        self._rows = len(inputs)
        self._plan = plan
        self._inputs = inputs
        self._targets = targets
        self._size = size
        numbers = len(plan.layers[0].bias) * size * 2 * (inputs.shape[1] + 2 * targets[0].numbers.shape[1])
        self._room = max(1, min(BATCHES_AT_ONCE, NUMBERS_AT_ONCE // numbers))
        # The number of each batch's update: every batch has its own, so that a step has nothing to count.
        first = updates + 1
        self._steps = torch.arange(first, first + self._room + 1, dtype=torch.float32, device=inputs.device)
        self._scratch = Scratch()
        self._parts: dict[tuple[int, int, int], Part] = {}
        self._calls: dict[Block, list[list[Call]]] = {}
        self._graphs: dict[Block, CudaGraph] = {}

    def first_of(self, rows: int) -> Block:
        """The block that begins the last ``rows`` rows of an epoch."""
        whole, ragged = divmod(rows, self._size)
        if whole > self._room:
            return Block(self._size, self._room, 0)
        # One graph is one epoch: between its batches nobody could look.
        together = rows == self._rows and self._inputs.device.type == "cpu"
        return Block(self._size, whole, ragged, max(1, self._room // (whole + 1)) if together else 1)

    def lay(self, block: Block, order: Tensor) -> None:
        """Put the rows of ``order`` (M, epochs, rows of an epoch) in their places."""
        start = 0
        for size, count in block.parts():
            self._part(size, count, block.epochs).fill(order[:, :, start : start + size * count])
            start += size * count

    def calls(self, block: Block, batches: int) -> list[list[Call]]:
        """The steps of ``block``, each a list of calls; made for the first ``batches`` of them at least."""
        found = self._calls.setdefault(block, [])
        if len(found) < batches:
            program = Program(self._plan, self._targets, self._scratch)
            for number in range(len(found), batches):
                part, batch = self._place(block, number)
                found.append(program.calls(part.batch(batch), self._steps[number]))
        return found

    def graph(self, block: Block, state: Sequence[Tensor]) -> CudaGraph:
        """All steps of ``block`` as one call; ``state`` is what they change for good."""
        if block not in self._graphs:
            self._graphs[block] = CudaGraph(self.calls(block, block.batches), state)
        return self._graphs[block]

    def count(self, updates: int) -> None:
        """So many updates have been made."""
        self._steps.add_(updates)

    def add_losses(self, block: Block, batches: range, total: Tensor) -> None:
        """Add the losses of all rows in some ``batches`` of the block that was carried out last to ``total`` (M,)."""
        ends = [divmod(batch, block.batches_per_epoch) for batch in (batches.start, batches.stop)]
        before = 0
        for size, count in block.parts():
            # Which batches of this size lie between the two ends.
            start, stop = (epochs * count + min(max(batch - before, 0), count) for epochs, batch in ends)
            if start < stop:
                losses = self._part(size, count, block.epochs).losses(slice(start, stop))
                total.add_(losses.sum(dim=(0, 2), dtype=total.dtype))
            before += count

    def batch_losses(self, block: Block, batch: int) -> Tensor:
        """The mean loss of every replica on one batch of the block, before its update: (M,)."""
        part, number = self._place(block, batch)
        return part.losses(slice(number, number + 1))[0].mean(dim=1)

    def batch_inputs(self, block: Block, batch: int) -> Tensor:
        """The inputs of one batch of the block: (M, rows, D)."""
        part, number = self._place(block, batch)
        return part.x[number, :, :-1].transpose(1, 2)

    def _place(self, block: Block, batch: int) -> tuple[Part, int]:
        """The part that a batch of the block is in, and its number there."""
        epoch, batch = divmod(batch, block.batches_per_epoch)
        if batch < block.whole:
            return self._part(block.size, block.whole, block.epochs), epoch * block.whole + batch
        return self._part(block.ragged, 1, block.epochs), epoch

    def _part(self, size: int, count: int, epochs: int) -> Part:
        key = size, count, epochs
        if key not in self._parts:
            self._parts[key] = Part(self._inputs, self._targets, *key)
        return self._parts[key]
