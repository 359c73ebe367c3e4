"""How much words stand out, measured in the picture that a person sees and not in the colours that were meant."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.contrast import READABLE, contrast
from tests.gui.walking import path_of, seen, seen_part, words_of

_RATIO = 3  # as on a fine screen: strokes are wider than the soft edge of a letter
_FEW_PIXELS = 6  # of one colour: fewer are no stroke of a letter
_LEAST_SIDE = 6


def faint_words(root: QWidget) -> list[str]:
    """Every label, button and list that is enabled and whose words stand out less than 4.5 to 1."""
    window = root.window()
    picture = QImage(window.size() * _RATIO, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_RATIO)
    window.render(picture)
    pixels = np.frombuffer(picture.constBits(), dtype=np.uint32).reshape(picture.height(), picture.width())
    found: list[str] = []
    for widget in seen(root):
        place = seen_part(widget)
        if not words_of(widget).strip() or not widget.isEnabled() or min(place.width(), place.height()) < _LEAST_SIDE:
            continue
        stands_out = _contrast_in(_cut_out(pixels, place))
        if stands_out < READABLE:
            found.append(f"{path_of(widget)}: {words_of(widget)[:40]!r} stands out {stands_out:.2f} to 1")
    return found


def _cut_out(pixels: NDArray[np.uint32], place: QRect) -> NDArray[np.uint32]:
    left, top = place.left() * _RATIO, place.top() * _RATIO
    return pixels[top : top + place.height() * _RATIO, left : left + place.width() * _RATIO]


def _contrast_in(cut: NDArray[np.uint32]) -> float:
    """The contrast of the ground, which is what there is most of, and whatever stands out from it most."""
    colors, counts = np.unique(cut, return_counts=True)
    ground = QColor.fromRgb(int(colors[counts.argmax()]))
    strokes = colors[counts >= min(_FEW_PIXELS, counts.max())]
    return max(contrast(QColor.fromRgb(int(color)), ground) for color in strokes)
