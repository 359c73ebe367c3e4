"""A picture of what does not move: painted once, and copied for every frame until it is forgotten."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

Paint = Callable[[QPainter], None]


class Still:
    """Keeps one picture; a copy of it costs a small part of what painting it again would."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None

    def forget(self) -> None:
        """Paint anew at the next occasion."""
        self._picture = None

    def picture(self, size: QSize, ratio: float, paint: Paint, ground: QColor | None = None) -> QPixmap:
        """Return the picture of ``size`` (pixels of the widget), as sharp as ``ratio`` asks; ``paint`` makes it.

        Without a ``ground`` it is transparent, which takes subpixels from its letters.
        """
        wanted = size * ratio
        if self._picture is None or self._picture.size() != wanted or self._picture.devicePixelRatio() != ratio:
            self._picture = _painted(wanted, ratio, paint, ground)
        return self._picture


def _painted(size: QSize, ratio: float, paint: Paint, ground: QColor | None) -> QPixmap:
    picture = QPixmap(size.expandedTo(QSize(1, 1)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent if ground is None else ground)
    painter = QPainter(picture)
    try:
        paint(painter)
    finally:
        painter.end()
    return picture
