"""Which rows come next: the order of the current epoch, how far it is used, and what is carried into the next one."""

import torch
from torch import Tensor

from nnstudio.engine.chance import row_order
from nnstudio.engine.continuation import OrderDraw
from nnstudio.experiment import Training


def draw_order(draw: OrderDraw, epoch: int, rows: int) -> Tensor:
    """The order of the training rows in ``epoch``, (rows,) of int64 on the CPU."""
    return row_order(draw.seed, epoch, rows) if draw.shuffle else torch.arange(rows)


class EpochRows:
    """The place in the epoch: ``position`` counts its rows already used, ``carried`` are rows of the one before."""

    def __init__(self, rows: int, device: torch.device) -> None:
        self._rows = rows
        self._device = device
        self.position = 0
        self.carried = torch.empty(0, dtype=torch.int64, device=device)
        self._order: Tensor | None = None
        self._begun: tuple[int, OrderDraw] | None = None

    def draw_of(self, epoch: int, training: Training) -> OrderDraw:
        """What draws, or has drawn, the order of ``epoch``."""
        if self._begun is not None and self._begun[0] == epoch:
            return self._begun[1]
        return OrderDraw(training.seed, training.shuffle)

    def keep_draw(self, epoch: int, draw: OrderDraw) -> None:
        """Let ``epoch`` keep its order, whatever seed comes with the next edit."""
        self._begun = epoch, draw

    def next(self, epoch: int, training: Training) -> tuple[Tensor, bool]:
        """The row numbers of the next batch, and whether it is to be used now or carried into the next epoch.

        As in TensorFlow Playground, carried rows join the first batch of the next epoch, which then has more rows.
        """
        size = min(training.batch_size, self._rows)
        if self._order is None:
            self._order = draw_order(self.draw_of(epoch, training), epoch, self._rows).to(self._device)
        taken = self._order[self.position : self.position + size]
        self.position += len(taken)
        batch = torch.cat([self.carried, taken]) if len(self.carried) else taken
        carries = training.partial_batch == "carry" and len(taken) < size
        self.carried = batch if carries else batch[:0]
        return batch, not carries

    @property
    def ended(self) -> bool:
        """Whether all rows of the epoch have been used."""
        return self.position >= self._rows

    def go_to(self, position: int, order: Tensor | None) -> None:
        """Go on from ``position``; without an ``order`` the epoch's is drawn when it is needed."""
        self.position = position
        self._order = None if order is None else order.to(self._device)

    def forget(self) -> None:
        """Go on from the start of an epoch, with nothing carried into it."""
        self.go_to(0, None)
        self._begun, self.carried = None, self.carried[:0]
