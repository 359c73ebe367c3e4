"""How much words stand out, measured in the picture that a person sees and not in the colours that were meant."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.contrast import READABLE, contrast
from tests.gui.walking import path_of, seen, seen_part, words_of

Pixels = NDArray[np.uint32]

_RATIO = 3  # as on a fine screen: strokes are wider than the soft edge of a letter
_FEW_PIXELS = 6  # of one colour: fewer are no stroke of a letter
_LEAST_SIDE = 6


def faint_words(root: QWidget) -> list[str]:
    """Every label, button and list that is enabled and whose words stand out less than 4.5 to 1."""
    pixels = pixels_of(root.window())
    found: list[str] = []
    for widget in seen(root):
        place = seen_part(widget)
        if not words_of(widget).strip() or not widget.isEnabled() or min(place.width(), place.height()) < _LEAST_SIDE:
            continue
        stands_out = _contrast_in(cut_out(pixels, place))
        if stands_out < READABLE:
            found.append(f"{path_of(widget)}: {words_of(widget)[:40]!r} stands out {stands_out:.2f} to 1")
    return found


def pixels_of(window: QWidget) -> Pixels:
    """What a person sees of a window, finer than on most screens."""
    picture = QImage(window.size() * _RATIO, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_RATIO)
    window.render(picture)
    pixels = np.frombuffer(picture.constBits(), dtype=np.uint32).reshape(picture.height(), picture.width())
    return pixels.copy()  # the picture goes


def cut_out(pixels: Pixels, place: QRect) -> Pixels:
    """The part of a window at ``place``."""
    left, top = place.left() * _RATIO, place.top() * _RATIO
    return pixels[top : top + place.height() * _RATIO, left : left + place.width() * _RATIO]


def ground_of(cut: Pixels) -> QColor:
    """The ground that words stand on: what there is most of."""
    colors, counts = np.unique(cut, return_counts=True)
    return QColor.fromRgb(int(colors[counts.argmax()]))


def _contrast_in(cut: Pixels) -> float:
    """The contrast of the ground and whatever stands out from it most."""
    colors, counts = np.unique(cut, return_counts=True)
    ground = ground_of(cut)
    strokes = colors[counts >= min(_FEW_PIXELS, counts.max())]
    return max(contrast(QColor.fromRgb(int(color)), ground) for color in strokes)
