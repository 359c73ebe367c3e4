"""A small network that shows what is meant: where activations stand, where the loss does, and what each reaches."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.theme import Theme

Feature = Literal[
    "neurons", "curves", "layers", "rings", "forward", "loss", "ends", "training", "backward", "parabola", "whole"
]

_COLUMNS = (2, 3, 3, 1)  # neurons of each layer; the first holds inputs
_RADIUS = 8.0
_HEIGHT = 124
_CURVES = (
    ((-1, 0.55), (0, 0.55), (1, -0.7)),  # relu
    ((-1, 0.6), (-0.35, 0.5), (0, 0.0), (0.35, -0.5), (1, -0.6)),  # sigmoid
)

_LIT: dict[str, frozenset[Feature]] = {
    "": frozenset({"neurons", "loss"}),
    "purpose": frozenset({"neurons", "curves", "loss", "ends"}),
    "used_in": frozenset({"layers", "neurons", "loss", "training"}),
    "affects": frozenset({"neurons", "forward", "loss", "backward"}),
    "examples": frozenset({"neurons", "curves", "loss", "parabola"}),
    "applied_to": frozenset({"neurons", "rings", "loss", "whole"}),
    "use": frozenset({"neurons", "forward", "loss", "training"}),
}


class RolesDrawing(QWidget):
    """Lights up the neurons for activations, and output, target and gradients for the loss."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the plots around it
        self._theme = theme
        self._lit = _LIT[""]
        self._words = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, loss: str, target: str) -> None:
        """Name the loss and the target in the language of the window."""
        self._words = loss, target
        self.update()

    def show_difference(self, key: str) -> None:
        """Light up what one of the differences is about; nothing in particular where ``key`` is empty."""
        self._lit = _LIT[key]
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of three neurons and what is below them."""
        return QSize(260, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Allow it to be narrow."""
        return QSize(180, _HEIGHT)

    # ---- where things are ----

    def _neurons(self) -> list[list[QPointF]]:
        right = 0.62 * self.width()
        step = (right - 16) / (len(_COLUMNS) - 1)
        columns = []
        for column, count in enumerate(_COLUMNS):
            x = 16 + column * step
            columns.append([QPointF(x, 44 + (number - (count - 1) / 2) * 28) for number in range(count)])
        return columns

    def _boxes(self) -> tuple[QRectF, QRectF]:
        """The loss, and the target below it."""
        metrics = self.fontMetrics()
        width = max(metrics.horizontalAdvance(word) for word in self._words) + 20
        left = self.width() - width - 6
        return QRectF(left, 30, width, 28), QRectF(left, 80, width, 28)

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint edges, neurons, output, target and loss."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            neurons, (loss, target) = self._neurons(), self._boxes()
            if "layers" in self._lit:
                self._paint_layers(painter, neurons)
            self._paint_edges(painter, neurons)
            self._paint_loss(painter, neurons[-1][0], loss, target)
            self._paint_neurons(painter, neurons)
        finally:
            painter.end()

    def _paint_layers(self, painter: QPainter, neurons: list[list[QPointF]]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        for column in neurons[1:]:
            x = column[0].x()
            painter.drawRoundedRect(QRectF(x - 15, 2, 30, 84), 8, 8)

    def _paint_edges(self, painter: QPainter, neurons: list[list[QPointF]]) -> None:
        role = "accent" if "forward" in self._lit else "edge"
        color = self._theme.color("warn" if "backward" in self._lit else role)
        strong = {"forward", "backward"} & self._lit
        painter.setPen(QPen(color, 1.4 if strong else 0.8))
        for start, end in _edges(neurons):
            painter.drawLine(start, end)
        if strong and "training" not in self._lit:  # whose way back runs where the arrows would
            for index in range(len(neurons) - 1):
                left, right = neurons[index][0].x(), neurons[index + 1][0].x()
                back = "backward" in self._lit
                self._arrow(painter, QPointF(left, 100), QPointF(right, 100), color, backward=back)

    def _paint_neurons(self, painter: QPainter, neurons: list[list[QPointF]]) -> None:
        theme = self._theme
        for column, layer in enumerate(neurons):
            for at in layer:
                lit = column > 0 and "neurons" in self._lit
                painter.setPen(QPen(theme.color("accent" if lit else "edge"), 1.8 if lit else 1.2))
                painter.setBrush(theme.color("accent_soft" if lit else "surface"))
                painter.drawEllipse(at, _RADIUS, _RADIUS)
                if lit and "rings" in self._lit:
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(theme.color("accent"), 1.2, Qt.PenStyle.DotLine))
                    painter.drawEllipse(at, _RADIUS + 4, _RADIUS + 4)
                if lit and "curves" in self._lit:
                    painter.setPen(QPen(theme.color("accent"), 1.6))
                    shape = _CURVES[1 if column == len(neurons) - 1 else 0]
                    painter.drawPolyline(
                        QPolygonF([at + QPointF(0.6 * _RADIUS * x, 0.7 * _RADIUS * y) for x, y in shape])
                    )

    def _paint_loss(self, painter: QPainter, output: QPointF, loss: QRectF, target: QRectF) -> None:
        theme, lit = self._theme, self._lit
        warn = theme.color("warn")
        if "whole" in lit:
            painter.setPen(QPen(warn, 1.4, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(output.x() - 16, output.y() - 16, 32, 32), 8, 8)
            painter.drawRoundedRect(target.adjusted(-4, -4, 4, 4), 8, 8)
        ends = {"ends", "whole"} & lit
        line = warn if ends or "backward" in lit else theme.color("edge")
        start, end = QPointF(output.x() + _RADIUS + 2, output.y()), QPointF(loss.left() - 2, loss.center().y())
        self._arrow(painter, start, end, line, backward="backward" in lit)
        middle = loss.center().x()
        below = theme.color("edge") if "backward" in lit and not ends else line
        self._arrow(painter, QPointF(middle, target.top() - 2), QPointF(middle, loss.bottom() + 2), below)
        for box, word, role in ((loss, self._words[0], "warn"), (target, self._words[1], "edge")):
            painter.setPen(QPen(theme.color(role), 1.6 if role == "warn" else 1.2))
            painter.setBrush(theme.color("warn_soft" if role == "warn" else "surface"))
            painter.drawRoundedRect(box, 6, 6)
            if role == "warn" and "parabola" in lit:
                _paint_parabola(painter, box)
                continue
            painter.setPen(theme.color("warn" if role == "warn" else "text"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), word)
        if "training" in lit:
            self._paint_training(painter, loss, target)

    def _paint_training(self, painter: QPainter, loss: QRectF, target: QRectF) -> None:
        """The way back from the loss to the weights, round by round."""
        low, left = target.bottom() + 9, 16 + 0.1 * self.width()
        pen = QPen(self._theme.color("warn"), 1.8)
        painter.setPen(pen)
        right = loss.right() + 4
        painter.drawLine(QPointF(loss.right(), loss.center().y()), QPointF(right, loss.center().y()))
        painter.drawLine(QPointF(right, loss.center().y()), QPointF(right, low))
        painter.drawLine(QPointF(right, low), QPointF(left, low))
        self._arrow(painter, QPointF(left, low), QPointF(left, 94), self._theme.color("warn"))

    def _arrow(self, painter: QPainter, start: QPointF, end: QPointF, color: QColor, *, backward: bool = False) -> None:
        if backward:
            start, end = end, start
        painter.setPen(QPen(color, 1.8))
        painter.drawLine(start, end)
        along = end - start
        along /= max((along.x() ** 2 + along.y() ** 2) ** 0.5, 1e-9)
        across = QPointF(-along.y(), along.x())
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([end, end - along * 6 + across * 3.5, end - along * 6 - across * 3.5]))


def _edges(neurons: list[list[QPointF]]) -> Iterator[tuple[QPointF, QPointF]]:
    for left, right in pairwise(neurons):
        for start in left:
            for end in right:
                yield start, end


def _paint_parabola(painter: QPainter, box: QRectF) -> None:
    inner = box.adjusted(10, 5, -10, -6)
    places = [step / 12 for step in range(13)]
    painter.drawPolyline(
        [QPointF(inner.left() + x * inner.width(), inner.bottom() - (2 * x - 1) ** 2 * inner.height()) for x in places]
    )
