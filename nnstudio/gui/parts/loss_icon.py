"""Small pictures of losses: each over the number that it is about, drawn from the functions of the catalog."""

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPixmapCache, QPolygonF

from nnstudio.gui.parts.curve_icon import CURVE_SIZE
from nnstudio.gui.parts.loss_question import Family, along, family_of
from nnstudio.gui.parts.loss_reading import first_question
from nnstudio.gui.theme import Theme

_POINTS = 45
_REACH = {Family.NUMBERS: 2.4, Family.COUNTS: 2.0, Family.YES_NO: 4.0, Family.CLASSES: 4.0}


def loss_icon(name: str, theme: Theme, ratio: float = 1.0, scale: float = 1.0) -> QIcon:
    """The curve of one loss in the colour of quiet text."""
    size = CURVE_SIZE * scale
    key = f"loss/{name}/{theme.quiet}/{size.width()}x{size.height()}/{ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, theme.color("quiet"), size, ratio)
        QPixmapCache.insert(key, picture)
    return QIcon(picture)


def _drawn(name: str, color: QColor, size: QSize, ratio: float) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, max(size.height() / 8, 1.6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(_points(name, size))
    painter.end()
    return picture


def _points(name: str, size: QSize) -> QPolygonF:
    question = first_question(name)
    place = (0,) * question.typed.ndim
    is_miss = family_of(name) is Family.NUMBERS
    middle = float(question.target.flat[0]) if is_miss else 0.0
    reach = _REACH[family_of(name)]
    xs = np.linspace(middle - reach, middle + reach, _POINTS)
    ys, _ = along(question, place, xs)
    low, span = float(ys.min()), max(float(np.ptp(ys)), 1e-9)
    across = 2 + (xs - xs[0]) / (xs[-1] - xs[0]) * (size.width() - 4)
    down = size.height() - 2 - (ys - low) / span * (size.height() - 4)
    return QPolygonF([QPointF(x, y) for x, y in zip(across.tolist(), down.tolist(), strict=True)])
