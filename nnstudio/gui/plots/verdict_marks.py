"""The marks of the Coach's verdicts, drawn as shapes so that they never hang on colour or font: ✓, !, ✕."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

Mark = Literal["tick", "bang", "cross"]

_STROKES: dict[Mark, tuple[tuple[tuple[float, float], ...], ...]] = {
    "tick": (((0.12, 0.55), (0.4, 0.85), (0.88, 0.18)),),
    "bang": (((0.5, 0.08), (0.5, 0.6)), ((0.5, 0.88), (0.5, 0.9))),
    "cross": (((0.18, 0.18), (0.82, 0.82)), ((0.82, 0.18), (0.18, 0.82))),
}


def draw_mark(painter: QPainter, mark: Mark, box: QRectF, color: QColor) -> None:
    """Draw one mark into ``box``."""
    painter.setPen(
        QPen(
            color, max(1.8, box.width() / 6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        )
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in _STROKES[mark]:
        painter.drawPolyline([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in stroke])
