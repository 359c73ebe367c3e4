"""The small curves of the pairing table: each frame draws only what is new, for all of them would cost too much."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import Theme

Floats = NDArray[np.float64]

_MOST_POINTS = 64  # of a curve that is drawn anew: more cannot be told apart
_ROOM = 1.1  # how far beyond a loss its axis grows, so that it need not grow again at once


class _Curve:
    """How far one curve has been drawn, and the axis it was drawn on."""

    def __init__(self) -> None:
        self.low, self.high, self.drawn = 0.0, 0.0, 0

    def fits(self, low: float, high: float) -> bool:
        """Whether losses between these can be drawn on the axis as it is."""
        return self.drawn > 0 and self.low <= low and high <= self.high

    def grow(self, low: float, high: float) -> None:
        """Let the axis reach from 0 to the largest loss, and below 0 where losses are."""
        if self.drawn == 0:
            self.low, self.high = min(0.0, low), max(0.0, high)
        if low < self.low:
            self.low = 2 * low
        if high > self.high:
            self.high = _ROOM * high
        self.drawn = 0


class PairingCurves:
    """Adds to a painting what has come since; all curves share the axis of the epochs, from 0 to the last one."""

    def __init__(self) -> None:
        self._curves: dict[int, _Curve] = {}
        self._epochs = 0

    def forget(self) -> None:
        """The painting is a new one: draw everything anew."""
        self._curves.clear()

    def set_epochs(self, epochs: int) -> None:
        """How many epochs the axis has; another number draws everything anew."""
        if epochs != self._epochs:
            self._epochs = epochs
            self.forget()

    def add(self, painter: QPainter, cell: int, box: QRectF, losses: Floats, floor: float | None, theme: Theme) -> None:
        """Draw what is new of the losses of one cell into ``box``; what is no number ends the curve."""
        curve = self._curves.setdefault(cell, _Curve())
        if curve.drawn == len(losses):
            return
        fresh = losses[max(curve.drawn - 1, 0) :]
        known = fresh[np.isfinite(fresh)]
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 0.0)
        if not curve.fits(low, high):
            known = losses[np.isfinite(losses)]
            if len(known):
                curve.grow(float(known.min()), float(known.max()))
            _clear(painter, box, curve, floor, theme)
        self._draw(painter, box, losses, curve, theme)
        curve.drawn = len(losses)

    def _draw(self, painter: QPainter, box: QRectF, losses: Floats, curve: _Curve, theme: Theme) -> None:
        start, last = max(curve.drawn - 1, 0), len(losses) - 1
        places = np.unique(np.linspace(start, last, min(_MOST_POINTS, last - start + 1)).astype(np.intp))
        points = [
            QPointF(box.left() + place / max(self._epochs, 1) * box.width(), _down(loss, box, curve))
            for place, loss in zip(places.tolist(), losses[places].tolist(), strict=True)
            if math.isfinite(loss)
        ]
        if len(points) > 1:
            painter.setPen(
                QPen(theme.color("plot_train"), curve_width(1.6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            painter.drawPolyline(points)


def _clear(painter: QPainter, box: QRectF, curve: _Curve, floor: float | None, theme: Theme) -> None:
    """An empty axis: a line at 0, and a broken one at the floor."""
    painter.fillRect(box.adjusted(-1, -1, 1, 2), theme.color("surface"))
    for value, pen in (
        (0.0, QPen(theme.color("line"), 1.0)),
        (floor, QPen(theme.color("plot_mark"), 1.0, Qt.PenStyle.DashLine)),
    ):
        if value is not None and curve.low <= value <= curve.high:
            painter.setPen(pen)
            y = round(_down(value, box, curve)) - 0.5
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _down(loss: float, box: QRectF, curve: _Curve) -> float:
    span = max(curve.high - curve.low, 1e-9)
    return box.bottom() - (loss - curve.low) / span * box.height()
