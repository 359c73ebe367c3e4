"""One network on the straight line, which stops before the batch whose loss is no number."""

import torch
from torch import Tensor, nn

from nnstudio.data import Dataset
from nnstudio.engine.flat import Gathered
from nnstudio.engine.frame import LayerWeights
from nnstudio.engine.network import Network
from nnstudio.engine.straight.line import StraightLine
from nnstudio.engine.straight.moment import Place
from nnstudio.experiment import Experiment


class NotFinite(Exception):  # noqa: N818 (what was found, not what went wrong)
    """The loss of a batch is NaN or infinite; ``inputs`` (rows, D) are the batch's."""

    def __init__(self, inputs: Tensor) -> None:
        super().__init__("the loss of a batch is not finite")
        self.inputs = inputs


class WatchedLine(StraightLine):
    """A line of one network.

    The losses of many batches are judged at once, since a question per batch would cost more than the batch. Where one
    is not finite, the line goes back, uses the batches again one by one, and stops where it has to.
    """

    def __init__(self, experiment: Experiment, dataset: Dataset, *, dtype: torch.dtype = torch.float32) -> None:
        super().__init__([experiment], dataset, dtype=dtype)
        self._doubtful = False

    def lend(self, network: Network) -> None:
        """Let the parameters of ``network`` be the line's: the same memory, as layers there and as one tensor here."""
        for linear, layer in zip(network.linears, self.parameters.layers, strict=True):
            linear.weight, linear.bias = nn.Parameter(layer.weight[0]), nn.Parameter(layer.bias[0])
            linear.weight.grad, linear.bias.grad = layer.gradient[0, :, :-1], layer.gradient[0, :, -1]

    def weights(self) -> tuple[LayerWeights, ...]:
        """A copy of every layer's weights and biases: one transfer, then cut into layers."""
        flat = self.parameters.values[0].to("cpu", torch.float32, copy=True).numpy()
        layers, start = [], 0
        for layer in self.parameters.layers:
            _, units, columns = layer.augmented.shape
            augmented = flat[start : start + units * columns].reshape(units, columns)
            start += units * columns
            layers.append(LayerWeights(augmented[:, :-1].copy(), augmented[:, -1].copy()))
        return tuple(layers)

    def train(self, batches: int) -> bool:
        """Use the next batches, ``batches`` at most and none beyond the epoch's end; returns whether it has ended.

        Raises:
            NotFinite: the loss of a batch, one of these or shortly before, is no number; the line then stands there.
        """
        if self._doubtful:
            self._doubtful = False
            return self._train_and_judge()
        ended = super().train(batches)
        if self.rests_between_blocks:
            self.judge()
        return ended

    def judge(self) -> None:
        """Stop at the first batch of the block whose loss is no number, if there is one.

        Raises:
            NotFinite: there is one.
        """
        if not self.is_finite():
            self._find_failure()

    def changed_by_hand(self) -> None:
        """Parameters have been changed from outside: what led here cannot be repeated, so the next batch is judged."""
        self.keep()
        self._doubtful = True

    def stand_at(self, place: Place, rows_used: int, values: Tensor, gathered: Gathered, order: Tensor | None) -> None:
        """Go on from ``place``; the parameters come from outside, so the next batch is judged."""
        super().stand_at(place, rows_used, values, gathered, order)
        self._doubtful = True

    def _find_failure(self) -> None:
        steps = self.step
        self.rewind()
        while self.step < steps:
            self._train_and_judge()

    def _train_and_judge(self) -> bool:
        self.keep()
        ended = super().train(1)
        if bool(self.last_losses().isfinite().all()):
            return ended
        inputs = self.last_inputs()[0]
        self.rewind()
        raise NotFinite(inputs)
