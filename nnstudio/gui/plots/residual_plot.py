"""How far off each prediction is: a point per row, the zero line in the middle."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.contrast import visible
from nnstudio.gui.plots.drawing import finite_bounds, nice_range, ticks
from nnstudio.gui.theme import Theme

_POINTS_MAX = 1_000
_POINT = 5


class ResidualPlot(Chart):
    """Residuals (prediction − target) over predictions, each (rows,); ranges grow in jumps and then stay."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._shown: tuple[tuple[float, float], tuple[float, float]] | None = None
        super().__init__(name, theme, parent)
        self._points = pg.ScatterPlotItem(size=_POINT, pxMode=True)
        self.addItem(self._points)
        self.recolor()
        self.set_axes((0.0, 1.0), (-1.0, 1.0), [], [])

    def start_over(self) -> None:
        """Forget the ranges of an earlier run."""
        self._shown = None

    def set_points(self, predicted: NDArray[np.float64], residuals: NDArray[np.float64]) -> None:
        """Show other rows; what is not finite is left out."""
        known = np.isfinite(predicted) & np.isfinite(residuals)
        x, y = predicted[known][:_POINTS_MAX], residuals[known][:_POINTS_MAX]
        self._fit(x, y)
        self._points.setData(x=x, y=y)
        self.viewport().update()

    def _fit(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        if not len(x):
            return
        left, right = finite_bounds([x])
        reach = float(np.abs(y).max()) or 1.0
        if self._shown is not None:
            (old_left, old_right), (_, old_reach) = self._shown
            if old_left <= left and right <= old_right and 0.2 * old_reach <= reach <= old_reach:
                return
        x_range, y_range = nice_range(left, right), nice_range(-1.2 * reach, 1.2 * reach)
        self._shown = x_range, y_range
        self.set_axes(x_range, y_range, ticks(*x_range, 5), ticks(*y_range, 5))

    def recolor(self) -> None:
        """Give the points the colour of the theme."""
        self._points.setBrush(visible(self.theme.color("plot_train"), self.theme.color("plot_ground"), 0.6))
        self._points.setPen(pg.mkPen(None))

    def paint_behind(self, painter: QPainter, area: QRectF) -> None:
        """Paint the line of no error."""
        y = round(self.to_pixels(self._x_range[0], 0.0).y())
        painter.setPen(QPen(self.theme.color("quiet"), 1))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
