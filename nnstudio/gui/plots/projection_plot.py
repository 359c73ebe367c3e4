"""More than two inputs: all rows on a plane of two projected coordinates, wrong predictions ringed."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.colors import class_colors
from nnstudio.gui.plots.drawing import Floats, finite_bounds
from nnstudio.gui.plots.markers import class_shape
from nnstudio.gui.plots.scatter import ScatterGroups, evenly
from nnstudio.gui.theme import Theme

_MARGIN = 0.06
_RING = 6.0


class ProjectionPlot(Chart):
    """Points in the colour and the shape of the class they are taken for; a ring marks those that belong to another.

    Before anything is predicted, points show the class they belong to.
    """

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._classes = 2
        self._places: Floats = np.empty((0, 2))
        self._true: NDArray[np.intp] = np.empty(0, dtype=np.intp)
        self._is_test: NDArray[np.bool_] = np.empty(0, dtype=np.bool_)
        self._taken_for: NDArray[np.intp] = self._true
        self._chosen = slice(None)
        self._shows_train, self._shows_test = True, False
        self._points, self._rings = ScatterGroups(self), ScatterGroups(self)
        self.recolor()
        self.set_axes((0.0, 1.0), (0.0, 1.0), [], [])

    def set_rows(self, places: Floats, true: NDArray[np.integer], is_test: NDArray[np.bool_], classes: int) -> None:
        """Show (N, 2) places with the classes of the rows; ``is_test`` tells the rows kept from training."""
        chosen = evenly(len(places))
        self._places, self._true, self._is_test = places[chosen], true[chosen].astype(np.intp), is_test[chosen]
        self._chosen, self._taken_for = chosen, self._true
        self._classes = max(classes, 1)
        self._fit()
        self.recolor()

    def set_predicted(self, predicted: NDArray[np.generic]) -> None:
        """Show what the network takes the rows for: (N,) classes of the rows as they were set; −1 where not known."""
        classes = predicted[self._chosen].astype(np.intp)
        taken_for = np.where(classes >= 0, np.minimum(classes, self._classes - 1), self._true)
        if not np.array_equal(taken_for, self._taken_for):
            self._taken_for = taken_for
            self._show_points()
            self._show_rings()

    def set_shown(self, *, train: bool, test: bool) -> None:
        """Choose which rows are shown."""
        self._shows_train, self._shows_test = train, test
        self._show_points()
        self._show_rings()

    def _fit(self) -> None:
        ranges = []
        for column in range(2):
            low, high = finite_bounds([self._places[:, column]])
            if not np.isfinite(low):
                low, high = 0.0, 1.0
            margin = _MARGIN * (high - low) if high > low else 0.5
            ranges.append((low - margin, high + margin))
        self.set_axes(ranges[0], ranges[1], [], [])
        self.set_titles(self.tr("first principal component"), self.tr("second principal component"))

    def recolor(self) -> None:
        """Give the points the colours of the theme."""
        colors = class_colors(self.theme, self._classes)[: max(self._classes, 2)]
        marks: list[tuple[QColor, str, bool]] = [
            (color, class_shape(index, self._classes), is_filled)
            for is_filled in (True, False)
            for index, color in enumerate(colors)
        ]
        self._rings.set_marks([(self.theme.color("text"), "circle", False)], _RING)
        self._points.set_marks(marks)
        self._show_points()
        self._show_rings()

    def _visible(self) -> NDArray[np.bool_]:
        visible: NDArray[np.bool_] = np.where(self._is_test, self._shows_test, self._shows_train).astype(np.bool_)
        return visible

    def _show_points(self) -> None:
        visible = self._visible()
        groups = self._taken_for + np.where(self._is_test, max(self._classes, 2), 0)
        self._points.set_points(self._places[visible], groups[visible])

    def _show_rings(self) -> None:
        places = self._places[(self._taken_for != self._true) & self._visible()]
        self._rings.set_points(places, np.zeros(len(places), dtype=np.intp))
