"""The shapes that tell classes apart where colour alone would not."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

SHAPES = (
    *("circle", "triangle", "square", "diamond", "triangle_down"),
    *("plus", "cross", "pentagon", "star", "hexagon"),
)


def class_shape(index: int, count: int) -> str:
    """Return the shape of one of ``count`` classes; of two, class 1 is the circle and class 0 the triangle."""
    if count <= 2:
        return "circle" if index == 1 else "triangle_down"
    return SHAPES[index % len(SHAPES)]


def marker_path(shape: str, radius: float) -> QPainterPath:
    """Return a shape around (0, 0), so large that all shapes cover about the area of a circle of ``radius``.

    Raises:
        ValueError: when there is no such shape; the message lists those there are.
    """
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(QPointF(), radius, radius)
        return path
    if shape not in SHAPES:
        raise ValueError(f"There is no shape {shape!r}. Known: {', '.join(SHAPES)}.")
    path.addPolygon(_polygon(shape, radius))
    path.closeSubpath()
    return path


def _polygon(shape: str, radius: float) -> QPolygonF:
    if shape in {"plus", "cross"}:
        return _plus(1.25 * radius, 0.42 * radius, turned=shape == "cross")
    corners, size, turn = {
        "triangle": (3, 1.35, 0.0),
        "triangle_down": (3, 1.35, math.pi),
        "square": (4, 1.25, math.pi / 4),
        "diamond": (4, 1.3, 0.0),
        "pentagon": (5, 1.15, 0.0),
        "hexagon": (6, 1.1, math.pi / 6),
        "star": (10, 1.4, 0.0),
    }[shape]
    sizes = (size, 0.45 * size) if shape == "star" else (size,)
    angles = [turn + 2 * math.pi * corner / corners for corner in range(corners)]
    return QPolygonF(
        [
            QPointF(math.sin(angle), -math.cos(angle)) * (sizes[corner % len(sizes)] * radius)
            for corner, angle in enumerate(angles)
        ]
    )


def _plus(reach: float, half: float, *, turned: bool) -> QPolygonF:
    outline = [
        *((-half, -reach), (half, -reach), (half, -half), (reach, -half), (reach, half), (half, half)),
        *((half, reach), (-half, reach), (-half, half), (-reach, half), (-reach, -half), (-half, -half)),
    ]
    angle = math.pi / 4 if turned else 0.0
    cos, sin = math.cos(angle), math.sin(angle)
    return QPolygonF([QPointF(x * cos - y * sin, x * sin + y * cos) for x, y in outline])


def draw_marker(painter: QPainter, path: QPainterPath, at: QPointF, fill: QColor, outline: QColor | QPen) -> None:
    """Draw one marker."""
    painter.setPen(outline)
    painter.setBrush(fill)
    painter.drawPath(path.translated(at))


def marker_stamp(shape: str, radius: float, fill: QColor, outline: QColor, ratio: float, width: float = 1.0) -> QPixmap:
    """Return one marker as a small picture, to be stamped many times."""
    side = 2 * math.ceil(1.5 * radius + width) + 1
    stamp = QPixmap(round(side * ratio), round(side * ratio))
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_marker(painter, marker_path(shape, radius), QPointF(side / 2, side / 2), fill, QPen(outline, width))
    painter.end()
    return stamp


def stamp_all(painter: QPainter, stamp: QPixmap, points: Sequence[tuple[float, float]]) -> None:
    """Stamp a marker at every point."""
    half = stamp.width() / stamp.devicePixelRatio() / 2
    for x, y in points:
        painter.drawPixmap(QPointF(x - half, y - half), stamp)
