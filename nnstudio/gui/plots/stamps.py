"""Many copies of parts of one picture in a single call: a call a copy would cost more than the copying."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from shiboken6 import Shiboken

_NUMBERS = 10  # of a fragment, all float64: middle, source, scales, rotation, opacity


class Stamps:
    """Which part of a picture goes where; it stays so while the picture changes."""

    def __init__(self, parts: Sequence[tuple[QRectF, QRectF]]) -> None:
        """``parts`` are pairs of a place in the drawing and the part of the picture, in its own pixels."""
        self._numbers = np.zeros((len(parts), _NUMBERS))
        for row, (place, part) in zip(self._numbers, parts, strict=True):
            middle, source = place.center(), (part.left(), part.top(), part.width(), part.height())
            scales = place.width() / part.width(), place.height() / part.height()
            row[:] = (middle.x(), middle.y(), *source, *scales, 0.0, 1.0)

    def paint(self, painter: QPainter, picture: QPixmap) -> None:
        """Copy all parts of ``picture`` to their places."""
        if len(self._numbers):
            # Qt wants an array; PySide takes a single fragment, so that the first one of ours stands for all.
            first: Any = Shiboken.wrapInstance(self._numbers.ctypes.data, QPainter.PixmapFragment)
            painter.drawPixmapFragments(first, len(self._numbers), picture)
