"""A small picture of a data source: its points by colour and shape, or its curve."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from nnstudio.catalog import Source, Task
from nnstudio.gui.plots.colors import blend, class_colors
from nnstudio.gui.plots.markers import class_shape, marker_path
from nnstudio.gui.theme import Theme

Numbers = NDArray[np.generic]
Sample = tuple[Numbers, Numbers]
Sampler = Callable[[str, int], Sample]
Mark = tuple[QColor, str]

POINTS = 90
_CURVE_POINTS = 60
_CLASSES_MAX = 3  # what a toy has at most


def points_for(source: Source) -> int:
    """Return how many points make a picture that is full and not crowded."""
    return _CURVE_POINTS if len(source.coordinates) == 1 else POINTS


def draw_source(source: Source, sample: Sample, theme: Theme, size: QSize, ratio: float) -> QPixmap:
    """Return the picture of a toy, drawn from some of its rows; transparent, sharp at the screen's ``ratio``."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    radius = max(1.4, side / 28)
    area = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
    area.adjust(radius + 1, radius + 1, -radius - 1, -radius - 1)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    places = _places(_points(source, sample), area)
    for place, (color, shape) in zip(places, _marks(source, sample[1], theme), strict=True):
        painter.setBrush(color)
        painter.drawPath(marker_path(shape, radius).translated(place))
    painter.end()
    return picture


def _points(source: Source, sample: Sample) -> NDArray[np.float64]:
    """(N, 2) points; a toy with one coordinate is drawn as target over input."""
    coordinates = np.asarray(sample[0], dtype=np.float64).reshape(len(sample[0]), -1)
    if len(source.coordinates) == 1:
        return np.column_stack([coordinates[:, 0], _first_target(sample[1])])
    return coordinates[:, :2]


def _places(points: NDArray[np.float64], area: QRectF) -> list[QPointF]:
    lowest, highest = points.min(axis=0), points.max(axis=0)
    shares = (points - lowest) / np.where(highest > lowest, highest - lowest, 1)
    return [QPointF(area.left() + x * area.width(), area.bottom() - y * area.height()) for x, y in shares.tolist()]


def _marks(source: Source, targets: Numbers, theme: Theme) -> list[Mark]:
    """Colour and shape of each row, the same as in the large plots."""
    if len(source.coordinates) == 1:
        return [(theme.color("accent"), "circle")] * len(targets)
    if source.task is Task.REGRESSION:
        return [(color, "circle") for color in _value_colors(_first_target(targets), theme)]
    if source.task is Task.MULTILABEL:
        return [_label_mark(row, theme) for row in targets.astype(np.int64).tolist()]
    count = 2 if source.task is Task.BINARY else _CLASSES_MAX
    colors = class_colors(theme, count)
    return [(colors[number], class_shape(number, count)) for number in targets.astype(np.int64).tolist()]


def _label_mark(labels: list[int], theme: Theme) -> Mark:
    """A row of one label has its colour, a row of several is dark, a row of none is faint."""
    if sum(labels) != 1:
        return theme.color("text" if any(labels) else "plot_ghost"), "circle"
    number = labels.index(1)
    return class_colors(theme, len(labels))[number], class_shape(number, len(labels))


def _value_colors(values: NDArray[np.float64], theme: Theme) -> list[QColor]:
    """From negative over grey to positive."""
    centred = values - values.mean()
    largest = float(np.abs(centred).max()) or 1.0
    middle = theme.color("plot_grid")
    return [
        blend(middle, theme.color("positive" if value > 0 else "negative"), min(1.0, 0.2 + abs(value)))
        for value in (centred / largest).tolist()
    ]


def _first_target(targets: Numbers) -> NDArray[np.float64]:
    return targets.reshape(len(targets), -1)[:, 0].astype(np.float64)
