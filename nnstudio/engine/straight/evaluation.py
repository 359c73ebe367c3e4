"""A look at fixed rows: one forward pass in buffers of its own."""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from nnstudio.engine.straight.batches import Batch
from nnstudio.engine.straight.calls import Call, Scratch
from nnstudio.engine.straight.losses import LOSS_LINES
from nnstudio.engine.straight.program import Plan, Program
from nnstudio.engine.straight.replicas import loss_choice, loss_of, runs
from nnstudio.experiment import Experiment

ROWS_AT_ONCE = 512  # what a layer says to so many rows stays in the cache


class Evaluation:
    """What the loss is fed with for all rows, ``fed`` (M, rows, outputs), and how large it is."""

    def __init__(self, plan: Plan, experiments: Sequence[Experiment], inputs: Tensor, targets: Tensor) -> None:
        replicas, outputs = plan.layers[-1].bias.shape
        augmented = functional.pad(inputs, (0, 1), value=1.0)
        self.fed = inputs.new_zeros(replicas, len(inputs), outputs)
        self._targets = targets.expand(replicas, *targets.shape)
        self._losses = list(runs(experiments, list(map(loss_choice, experiments))))
        program = Program(plan, [], Scratch())
        self._calls = list[Call]()
        for start in range(0, len(inputs), ROWS_AT_ONCE):
            piece = slice(start, start + ROWS_AT_ONCE)
            x = augmented[piece].T.contiguous()
            self._calls += program.forward(Batch(x.expand(replicas, *x.shape), [], self.fed[:, piece]))

    def look(self) -> Tensor:
        """Carry out the pass with the parameters as they are; the loss of every replica and row, (M, rows)."""
        for call in self._calls:
            call()
        losses = []
        for run in self._losses:
            loss, part = loss_of(run.first), run.replicas
            rows = LOSS_LINES[loss.name].rows(self.fed[part], self._targets[part], loss.given)
            losses.append(rows if run.first.loss.scale == 1 else run.first.loss.scale * rows)
        return losses[0] if len(losses) == 1 else torch.cat(losses)
