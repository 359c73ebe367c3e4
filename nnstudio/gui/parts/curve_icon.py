"""Small pictures of activations, drawn from the functions of the catalog."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPixmapCache, QPolygonF

from nnstudio.catalog import ACTIVATIONS
from nnstudio.gui.theme import Theme

Floats = NDArray[np.floating[Any]]

CURVE_SIZE = QSize(22, 16)
_REACH = 3.0  # inputs from −3 to 3 show what tells the curves apart
_WIDER = {"relu6": 9.0, "hardsigmoid": 6.0}  # these bend farther out
_POINTS = 45


def curve_icon(name: str, theme: Theme, ratio: float = 1.0, scale: float = 1.0) -> QIcon:
    """The curve of one activation in the accent of the theme, and in the colour of disabled text."""
    icon = QIcon(curve_picture(name, theme.accent, CURVE_SIZE * scale, ratio))
    icon.addPixmap(curve_picture(name, theme.faint, CURVE_SIZE * scale, ratio), QIcon.Mode.Disabled)
    return icon


def curve_picture(name: str, color: str, size: QSize, ratio: float) -> QPixmap:
    """The curve of one activation around 0, as high as the picture."""
    key = f"curve/{name}/{color}/{size.width()}x{size.height()}/{ratio}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(color), max(size.height() / 8, 1.6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(_points(name, QRectF(2, 2, size.width() - 4, size.height() - 4)))
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def _points(name: str, box: QRectF) -> QPolygonF:
    reach = _WIDER.get(name, _REACH)
    xs = np.linspace(-reach, reach, _POINTS)
    ys = _heights(name, xs)
    low, span = float(ys.min()), max(float(np.ptp(ys)), 1e-9)
    across = (xs + reach) / (2 * reach) * box.width() + box.left()
    down = box.bottom() - (ys - low) / span * box.height()
    return QPolygonF([QPointF(x, y) for x, y in zip(across.tolist(), down.tolist(), strict=True)])


def _heights(name: str, xs: Floats) -> Floats:
    activation = ACTIVATIONS[name]
    if activation.elementwise:
        return activation.value(xs)
    # A unit beside a second one that stays at 0.
    pairs = np.stack([xs, np.zeros_like(xs)], axis=-1)
    return activation.value(pairs)[:, 0]
