"""Colours of curves, made readable where they colour letters, and strong enough where they are seen through."""

import functools

from PySide6.QtGui import QColor

from nnstudio.gui.plots.colors import blend, faded

READABLE = 4.5  # the least contrast of text that is not large
VISIBLE = 3.0  # the least contrast of a line or a mark that means something
_STEPS = 20


def readable(color: QColor, ground: QColor) -> QColor:
    """Return ``color``, as much darker or lighter as letters on ``ground`` ask for."""
    end = QColor("black") if _luminance(ground) > 0.18 else QColor("white")
    tried = (blend(color, end, step / _STEPS) for step in range(_STEPS + 1))
    return next((found for found in tried if contrast(found, ground) >= READABLE), end)


def visible(color: QColor, ground: QColor, alpha: float) -> QColor:
    """Return ``color`` seen through by ``alpha``, or by as much more as it takes to stand out from ``ground``."""
    return faded(color, _least_alpha(color.rgb(), ground.rgb(), alpha))


@functools.lru_cache(maxsize=256)
def _least_alpha(color: int, ground: int, alpha: float) -> float:
    """Painting asks for the same few colours again and again."""
    front, back = QColor.fromRgb(color), QColor.fromRgb(ground)
    tried = (alpha + (1 - alpha) * step / _STEPS for step in range(_STEPS + 1))
    return next((found for found in tried if contrast(blend(back, front, found), back) >= VISIBLE), 1.0)


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours as WCAG measures it, from 1 to 21."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
