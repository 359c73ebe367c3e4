"""Rows as markers in a pyqtgraph plot: one item per class, so that a new frame costs no object per point."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.drawing import Floats
from nnstudio.gui.plots.markers import marker_path
from nnstudio.gui.plots.strokes import marker_radius

MOST_POINTS = 1500


class ScatterGroups:
    """A group of points for each mark; marks are colour, shape and whether they are filled."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._items: list[pg.ScatterPlotItem] = []

    def set_marks(self, marks: Sequence[tuple[QColor, str, bool]], radius: float = 3.2) -> None:
        """Have one group for each mark, without points."""
        for item in self._items:
            self._chart.removeItem(item)
        self._items = [self._item(*mark, marker_radius(radius)) for mark in marks]

    def _item(self, color: QColor, shape: str, is_filled: bool, radius: float) -> pg.ScatterPlotItem:
        ground = self._chart.theme.color("plot_ground")
        item = pg.ScatterPlotItem(
            symbol=marker_path(shape, 0.5),
            size=2 * radius,
            pen=pg.mkPen(ground if is_filled else color, width=0.8 if is_filled else 1.2),
            brush=pg.mkBrush(color if is_filled else ground),
            pxMode=True,
        )
        self._chart.addItem(item)
        return item

    def set_points(self, places: Floats, groups: NDArray[np.integer]) -> None:
        """Show (N, 2) places, each in the group of its number; what is no number is left out."""
        known = np.isfinite(places).all(axis=1)
        for number, item in enumerate(self._items):
            chosen = places[known & (groups == number)]
            item.setData(x=chosen[:, 0], y=chosen[:, 1])
        self._chart.viewport().update()


def evenly(count: int, most: int = MOST_POINTS) -> slice:
    """Return which of ``count`` rows to draw, so that they are at most so many."""
    return slice(None, None, max(1, -(-count // most)))
