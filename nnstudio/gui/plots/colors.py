"""Colours of classes and numbers, and the pale pictures that lie behind the points."""

import functools

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from nnstudio.gui.theme import Theme

Colors = NDArray[np.float32]
_PALENESS = 0.55


def class_colors(theme: Theme, count: int) -> tuple[QColor, ...]:
    """Return one colour per class; of two, class 1 has the colour of positive numbers and class 0 that of negative."""
    if count <= 2:
        return theme.color("negative"), theme.color("positive")
    return tuple(theme.class_color(index) for index in range(count))


def pale_class_colors(theme: Theme, count: int) -> tuple[QColor, ...]:
    """Return the colours of ``class_colors`` as they lie behind points."""
    if count <= 2:
        return theme.color("negative_pale"), theme.color("positive_pale")
    return tuple(blend(theme.color("plot_ground"), color, 1 - _PALENESS) for color in class_colors(theme, count))


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """Return the colour ``share`` of the way from ``first`` to ``second``."""
    kept = 1 - share
    return QColor(
        round(kept * first.red() + share * second.red()),
        round(kept * first.green() + share * second.green()),
        round(kept * first.blue() + share * second.blue()),
    )


def faded(color: QColor, alpha: float) -> QColor:
    """Return ``color``, see-through."""
    result = QColor(color)
    result.setAlphaF(alpha)
    return result


@functools.lru_cache(maxsize=16)
def class_table(theme: Theme, count: int) -> Colors:
    """Return the pale colours of the classes, (classes, 3), for ``share_image`` and ``index_image``."""
    return np.array([_rgb(color) for color in pale_class_colors(theme, count)], dtype=np.float32)


@functools.lru_cache(maxsize=16)
def value_table(theme: Theme, *, pale: bool) -> Colors:
    """Return 256 colours from negative through neutral to positive."""
    suffix = "_pale" if pale else ""
    stops = [theme.color("negative" + suffix), theme.color("neutral"), theme.color("positive" + suffix)]
    places = np.linspace(0, 2, 256)
    channels = [np.interp(places, (0, 1, 2), [_rgb(stop)[channel] for stop in stops]) for channel in range(3)]
    return np.stack(channels, axis=1).astype(np.float32)


def share_image(shares: NDArray[np.float32], table: Colors) -> QImage:
    """Return a picture of (R, R, C) shares of the classes, each point in the mixture of its classes' colours."""
    safe = np.clip(shares, 0.0, 1.0)
    total = safe.sum(axis=-1, keepdims=True)
    if total.min() > 0:  # so is every frame but the strangest, for which NaN has to be kept out
        return _image((safe / total) @ table)
    safe = np.nan_to_num(safe)
    total = safe.sum(axis=-1, keepdims=True)
    even = np.float32(1 / safe.shape[-1])
    return _image(np.where(total > 0, safe / np.maximum(total, 1e-12), even) @ table)


def index_image(classes: NDArray[np.int64], table: Colors) -> QImage:
    """Return a picture of (R, R) class numbers."""
    return _image(table[np.clip(classes, 0, len(table) - 1)])


def value_image(values: NDArray[np.float32], low: float, high: float, table: Colors) -> QImage:
    """Return a picture of (R, R) numbers from ``low`` to ``high``; what is no number takes the middle."""
    return _image(table[value_places(values, low, high)])


def value_places(values: NDArray[np.floating], low: float, high: float) -> NDArray[np.intp]:
    """Return the places of ``values`` in a table of 256 colours from ``low`` to ``high``."""
    width = high - low if high > low else 1.0
    shares = np.nan_to_num((values - low) / width, nan=0.5, posinf=1.0, neginf=0.0)
    places: NDArray[np.intp] = (np.clip(shares, 0.0, 1.0) * 255).astype(np.intp)
    return places


def _image(colors: Colors) -> QImage:
    """A picture of (R, R, 3) colours; row 0 is the lower edge."""
    height, width = colors.shape[:2]
    pixels = np.empty((height, width, 4), dtype=np.uint8)
    pixels[..., :3] = colors[::-1, :, ::-1]  # Qt keeps blue first
    pixels[..., 3] = 255
    return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _rgb(color: QColor) -> NDArray[np.float64]:
    return np.array([color.red(), color.green(), color.blue()], dtype=np.float64)
