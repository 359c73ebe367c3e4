"""What the network of a run answers: to all rows, over the plane, layer by layer. It answers on the CPU."""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from nnstudio.engine.frame import LayerAnswer, PlaneAnswer
from nnstudio.engine.looking import ROWS_AT_ONCE
from nnstudio.engine.metrics import decide, final_metrics, probabilities
from nnstudio.engine.probes import Probes
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment.edits import with_training
from nnstudio.export.work import Work

Floats = NDArray[np.float64]
Floats32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class RowAnswers:
    """The answers to some rows: activated outputs (N, U), predictions as the targets are laid out, probabilities.

    ``probabilities`` (N, C) has a column for each class or label; None where outputs are no probabilities.
    """

    outputs: Floats32
    predicted: Floats
    probabilities: Floats32 | None


class Answers:
    """Asks the network of ``work.run``."""

    def __init__(self, work: Work) -> None:
        self._work = work
        experiment = with_training(work.experiment, device="cpu")
        self._trainer = Trainer(experiment, work.dataset, path="autograd")
        self._trainer.restore(work.trained.snapshot)
        self._probes = Probes(self._trainer)

    def train(self) -> RowAnswers:
        """The answers to the training rows."""
        return self._rows(self._trainer.x_train, self._work.dataset.train.targets.shape)

    def test(self) -> RowAnswers:
        """The answers to the test rows."""
        return self._rows(self._trainer.x_test, self._work.dataset.test.targets.shape)

    def plane(self) -> PlaneAnswer | None:
        """What is said over the plane or the line; None where there are more inputs than can be drawn."""
        return self._probes.plane()

    def layers(self) -> tuple[LayerAnswer, ...]:
        """What every layer does with the training rows."""
        return self._probes.layers()

    def metrics(self) -> dict[str, float]:
        """The textbook's numbers for both parts, and those of the best constant prediction."""
        task, dataset = self._work.dataset.task, self._work.dataset
        train = final_metrics(task, "train", self.train().predicted, dataset.train.targets)
        return train | final_metrics(task, "test", self.test().predicted, dataset.test.targets) | self._trainer.chance

    @torch.no_grad()
    def _rows(self, x: torch.Tensor, shape: tuple[int, ...]) -> RowAnswers:
        pieces = [self._trainer.network(x[start : start + ROWS_AT_ONCE]) for start in range(0, len(x), ROWS_AT_ONCE)]
        outputs = torch.cat(pieces)
        shown = probabilities(self._trainer.rule, outputs)
        if shown is not None and self._work.dataset.task.has_classes and shown.shape[1] == 1:
            shown = torch.cat([1 - shown, shown], dim=1)
        return RowAnswers(
            outputs=outputs.numpy(),
            predicted=decide(self._trainer.rule, outputs).reshape(shape).double().numpy(),
            probabilities=None if shown is None else shown.numpy(),
        )
