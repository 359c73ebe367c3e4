"""Regression on more than two inputs: predicted over true values, the diagonal where both agree."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.drawing import Floats, nice_range, ticks
from nnstudio.gui.plots.line_plot import value_bounds
from nnstudio.gui.plots.scatter import ScatterGroups, evenly
from nnstudio.gui.theme import Theme

_MARGIN = 0.1
_TICKS = 5


class FitPlot(Chart):
    """A point per row; train rows are filled, test rows hollow."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._train: Floats = np.empty((0, 2))
        self._test: Floats = np.empty((0, 2))
        self._shows_train, self._shows_test = True, False
        self._points = ScatterGroups(self)
        self.recolor()
        self.set_range_of(np.empty(0))

    def set_range_of(self, targets: NDArray[np.generic]) -> None:
        """Fix both axes to the values that occur, with a margin for predictions beyond them."""
        low, high = value_bounds(targets)
        margin = _MARGIN * (high - low)
        bounds = nice_range(low - margin, high + margin)
        self.set_axes(bounds, bounds, ticks(*bounds, _TICKS), ticks(*bounds, _TICKS))
        self.set_titles(self.tr("true"), self.tr("predicted"))

    def set_points(self, train: Floats, test: Floats) -> None:
        """Show (N, 2) true and predicted values of either part."""
        self._train, self._test = train, test
        self._show_points()

    def set_shown(self, *, train: bool, test: bool) -> None:
        """Choose which rows are shown."""
        self._shows_train, self._shows_test = train, test
        self._show_points()

    def _show_points(self) -> None:
        train = self._train[evenly(len(self._train))] if self._shows_train else self._train[:0]
        test = self._test[evenly(len(self._test))] if self._shows_test else self._test[:0]
        groups = np.repeat([1, 0], [len(train), len(test)])
        self._points.set_points(np.concatenate([train, test]), groups)

    def recolor(self) -> None:
        """Give the points the colours of the theme."""
        color = self.theme.color("plot_train")
        self._points.set_marks([(color, "circle", False), (color, "circle", True)])
        self._show_points()

    def paint_behind(self, painter: QPainter, area: QRectF) -> None:
        """Paint the diagonal on which a prediction is right."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("quiet"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(area.bottomLeft(), area.topRight())
