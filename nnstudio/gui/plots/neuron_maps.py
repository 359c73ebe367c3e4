"""Small pictures of what neurons answer, all of them in one image: maps over the plane, curves, or histograms."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from nnstudio.gui.theme import Theme

Values = NDArray[np.floating[Any]]
Pixels = NDArray[np.uint32]

SCALE_FLOOR = 0.05  # outputs below this are shown pale, not blown up to full colour
BINS = 16
CURVE_WIDTH = 0.055  # of the side of a tile


@dataclass(frozen=True, slots=True)
class Shading:
    """How numbers become colours: index 0 stands for NaN, 1 … 255 for vermillion over neutral to blue."""

    table: Pixels
    ground: int
    bar: int


def shading(theme: Theme) -> Shading:
    """The colours of a theme."""
    negative, neutral, positive = (_channels(QColor(c)) for c in (theme.negative, theme.neutral, theme.positive))
    share = np.linspace(-1.0, 1.0, 255)[:, None]
    mixed = neutral + np.abs(share) * (np.where(share < 0, negative, positive) - neutral)
    table = np.empty(256, np.uint32)
    table[0] = QColor(theme.faint).rgba()
    red, green, blue = mixed.round().astype(np.uint32).T
    table[1:] = 0xFF000000 | red << 16 | green << 8 | blue
    return Shading(table, QColor(theme.neutral).rgba(), QColor(theme.plot_bar).rgba())


def largest(values: Values, center: float = 0.0) -> float:
    """The size of the largest finite value, seen from ``center``, and never less than the floor."""
    low, high = _span(values)
    if not (np.isfinite(low) and np.isfinite(high)):
        low, high = _span(values[np.isfinite(values)])
    return max(high - center, center - low, SCALE_FLOOR)


def _span(values: Values) -> tuple[float, float]:
    return (float(values.min()), float(values.max())) if values.size else (0.0, 0.0)


def draw_planes(
    target: Pixels, columns: Sequence[Values], scales: Sequence[float], centers: Sequence[float], colors: Shading
) -> None:
    """Fill ``target`` (n, R, R) with maps of the values of some ``columns``, each (units, R, R), row 0 the lower edge.

    All columns at once: for small maps the calls cost more than the numbers.
    """
    scaled = [
        _scaled(values[:, ::-1], scale, center) for values, scale, center in zip(columns, scales, centers, strict=True)
    ]
    np.take(colors.table, _places(np.concatenate(scaled)), out=target)


def draw_curves(target: Pixels, values: Values, scale: float, center: float, colors: Shading) -> None:
    """Fill ``target`` (n, S, S) with curves of ``values`` (n, R) over one axis; the area down to zero is tinted."""
    side = target.shape[-1]
    at = np.linspace(0, values.shape[-1] - 1, side).round().astype(np.intp)
    share = np.clip((values[:, at] - center) / scale, -1, 1)[:, None, :]
    height = np.linspace(1.0, -1.0, side)[None, :, None] * 1.15
    half = CURVE_WIDTH * 2
    slope = np.abs(np.gradient(share, axis=-1)) * side / 2
    near = np.clip(1.5 - np.abs(height - share) / (half * np.sqrt(1 + np.minimum(slope, 8.0) ** 2)), 0, 1)
    between = (height * share > 0) & (np.abs(height) < np.abs(share))
    strength = np.maximum(near, np.where(between, 0.35, 0.0)) * np.sign(share + (share == 0))
    np.take(colors.table, _places(_scaled(strength, 1.0, 0.0)), out=target)


def draw_histograms(target: Pixels, outputs: Values, colors: Shading) -> None:
    """Fill ``target`` (n, S, S) with histograms of ``outputs`` (rows, n), all over the range of the layer."""
    count, side = target.shape[0], target.shape[-1]
    bins = min(BINS, side)
    finite = np.isfinite(outputs)
    low, high = (float(outputs[finite].min()), float(outputs[finite].max())) if finite.any() else (0.0, 1.0)
    span = max(high - low, 1e-6)
    place = np.clip(np.where(finite, (outputs - low) / span, 0) * bins, 0, bins - 1).astype(np.intp)
    counts = np.bincount((place + np.arange(count) * bins)[finite], minlength=count * bins).reshape(count, bins)
    # The root keeps small bars in sight beside a large one.
    heights = np.sqrt(counts / np.maximum(counts.max(axis=1, keepdims=True), 1))
    column = np.minimum(np.arange(side) * bins // side, bins - 1)
    level = (np.arange(side)[::-1, None] + 1) / (side + 1)
    bars = level[None] <= heights[:, column][:, None, :] * 0.9
    np.copyto(target, np.where(bars, np.uint32(colors.bar), np.uint32(colors.ground)))
    target[~finite.any(axis=0)] = colors.table[0]


def _scaled(values: Values, scale: float, center: float) -> Values:
    """From -127 to 127 where a number is as large as ``scale``."""
    scaled = values * np.float32(127.0 / scale)
    if center:
        scaled -= np.float32(127.0 / scale * center)
    return scaled


def _places(scaled: Values) -> NDArray[np.uint8]:
    """Places in the table of colours; changes what it is given."""
    np.clip(scaled, -127, 127, out=scaled)
    scaled += 128.5
    if np.isnan(scaled.sum()):
        scaled[np.isnan(scaled)] = 0
    return scaled.astype(np.uint8)


def _channels(color: QColor) -> NDArray[np.float64]:
    return np.array([color.red(), color.green(), color.blue()], float)


class Atlas:
    """One image with the tile of every neuron drawn, stacked; ``tiles`` is its memory, to be filled in place."""

    def __init__(self) -> None:
        self.tiles: Pixels = np.zeros((0, 1, 1), np.uint32)
        self._starts: tuple[int, ...] = (0,)
        self._image = QImage()

    def reserve(self, counts: Sequence[int], side: int) -> None:
        """Make room for so many tiles of each column, ``side`` pixels wide."""
        total = sum(counts)
        self._starts = tuple(int(start) for start in np.cumsum([0, *counts]))
        if self.tiles.shape != (total, side, side):
            self.tiles = np.zeros((total, side, side), np.uint32)
            self._image = QImage()

    def column(self, index: int) -> Pixels:
        """The tiles of one column, to be filled."""
        return self.tiles[self._starts[index] : self._starts[index + 1]]

    def image(self) -> QImage:
        """The image over the memory of the tiles."""
        if self._image.isNull() and self.tiles.size:
            count, side, _ = self.tiles.shape
            form = QImage.Format.Format_RGB32
            self._image = QImage(self.tiles.data, side, count * side, side * 4, form)
        return self._image

    def source(self, column: int, place: int) -> QRectF:
        """Where the tile of the neuron at ``place`` of a column lies in the image."""
        side = self.tiles.shape[-1]
        return QRectF(0, (self._starts[column] + place) * side, side, side)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return self.tiles.size == 0
