"""The rows of a plane as a layer of markers that is painted once and then laid over every new picture."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from nnstudio.gui.plots.colors import class_colors, value_places, value_table
from nnstudio.gui.plots.drawing import Floats
from nnstudio.gui.plots.markers import class_shape, marker_stamp, stamp_all
from nnstudio.gui.plots.plane_axes import PlaneAxes
from nnstudio.gui.plots.strokes import LEAST_MARKER, is_for_projector
from nnstudio.gui.theme import Theme, current_scale

MOST_POINTS = 3000  # of either part; more would hide the picture
_CROWD = 250
_VALUE_STEPS = 16
_FULL_SIDE, _SMALLEST = 220.0, 0.7  # points shrink with a plane narrower than this, down to this share


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """Rows of one part: (N, 2) places in raw units and (N,) class numbers or numbers; every ``stride``-th of them."""

    places: Floats = field(default_factory=lambda: np.empty((0, 2)))
    targets: NDArray[np.generic] = field(default_factory=lambda: np.empty(0))
    stride: int = 1

    def thinned(self) -> "Points":
        """Return at most ``MOST_POINTS`` of the rows, evenly taken."""
        stride = -(-len(self.places) // MOST_POINTS) or 1
        return Points(self.places[::stride], np.asarray(self.targets)[::stride], stride)


def nearest_point(axes: PlaneAxes, points: Points, at: QPointF, reach: float) -> tuple[float, int] | None:
    """How far the nearest point is, in pixels, and which it is; None where none is within ``reach``."""
    if not len(points.places):
        return None
    (left, right), (low, high) = axes.ranges
    across = axes.area.left() + (points.places[:, 0] - left) / (right - left) * axes.area.width() - at.x()
    down = axes.area.bottom() - (points.places[:, 1] - low) / (high - low) * axes.area.height() - at.y()
    distances = np.nan_to_num(np.hypot(across, down), nan=np.inf)
    index = int(distances.argmin())
    return (float(distances[index]), index) if distances[index] <= reach else None


@dataclass(frozen=True, slots=True)
class PointLook:
    """How targets are drawn: ``classes`` of them, or numbers from ``low`` to ``high`` where there are none."""

    classes: int = 2
    low: float = 0.0
    high: float = 1.0


def paint_points(
    painter: QPainter, axes: PlaneAxes, ratio: float, theme: Theme, look: PointLook, train: Points, test: Points
) -> None:
    """Paint all points; train rows are filled, test rows hollow."""
    painter.setClipRect(axes.area)
    crowded = len(train.places) + len(test.places) > _CROWD
    radius = (2.6 if crowded else 3.4) * min(current_scale(), max(_SMALLEST, axes.area.width() / _FULL_SIDE))
    radius = max(radius, LEAST_MARKER) if is_for_projector() else radius
    for part, is_filled in ((test, False), (train, True)):
        _stamp_part(painter, axes, ratio, theme, look, part, radius, is_filled=is_filled)


def _stamp_part(
    painter: QPainter,
    axes: PlaneAxes,
    ratio: float,
    theme: Theme,
    look: PointLook,
    part: Points,
    radius: float,
    *,
    is_filled: bool,
) -> None:
    if not len(part.places):
        return
    known = np.isfinite(part.places).all(axis=1) & np.isfinite(part.targets.astype(np.float64))
    places, targets = part.places[known], part.targets[known]
    groups, marks = _groups(theme, look, targets)
    ground = theme.color("plot_ground")
    for number, (color, shape) in enumerate(marks):
        chosen = places[groups == number]
        if len(chosen):
            # A number near zero has the colour of the ground: only its outline can be seen.
            rim = ground if look.classes else theme.color("quiet")
            fill, outline = (color, rim) if is_filled else (ground, color if look.classes else rim)
            width = 0.8 if is_filled else 1.2
            stamp = marker_stamp(shape, radius, fill, outline, ratio, width * current_scale())
            stamp_all(painter, stamp, _to_pixels(axes, chosen))


def _groups(
    theme: Theme, look: PointLook, targets: NDArray[np.generic]
) -> tuple[NDArray[np.intp], list[tuple[QColor, str]]]:
    """Which marker each row has, and the markers."""
    if look.classes:
        colors = class_colors(theme, look.classes)
        marks = [(color, class_shape(index, look.classes)) for index, color in enumerate(colors)]
        return targets.astype(np.intp), marks
    steps = value_places(targets.astype(np.float64), look.low, look.high) * _VALUE_STEPS // 256
    table = value_table(theme, pale=False)[:: 256 // _VALUE_STEPS]
    return steps, [(QColor(*(round(float(part)) for part in color)), "circle") for color in table]


def _to_pixels(axes: PlaneAxes, places: Floats) -> list[tuple[float, float]]:
    area, ((left, right), (low, high)) = axes.area, axes.ranges
    x = area.left() + (places[:, 0] - left) / (right - left) * area.width()
    y = area.bottom() - (places[:, 1] - low) / (high - low) * area.height()
    return list(zip(x.tolist(), y.tolist(), strict=True))
