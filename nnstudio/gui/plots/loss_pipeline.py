"""What a loss does step by step: the typed numbers, what becomes of them, the loss and the slope, as numbers and bars.

Every stage is a column; what belongs to one typed number stands on one line, what belongs to one row in one block.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots.drawing import Floats, fixed_text
from nnstudio.gui.plots.painted import PaintedPlot
from nnstudio.gui.theme import Theme, tabular

Kind = Literal["signed", "share", "size"]
LINES_MAX = 24
_ARROW = 22.0
_LABEL_GAP = 8.0
_PAD = 4.0
_BLOCK_GAP = 8.0
_BAR = 0.5  # of the height of a line


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """One column: (lines,) numbers, or (rows,) where ``by_row``; ``kind`` says what their bars mean."""

    title: str
    note: str
    values: Floats
    kind: Kind = "signed"
    by_row: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One typed number: what it is called, the row it belongs to, and whether it is the right one of its row."""

    name: str
    row: int
    is_right: bool = False


class LossPipeline(PaintedPlot):
    """Stages from left to right with arrows between them; a click on a line chooses its number."""

    line_chosen = Signal(int)
    """The user has chosen another typed number; carries its line."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._lines: tuple[Line, ...] = ()
        self._stages: tuple[Stage, ...] = ()
        self._chosen = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # ---- what is shown ----

    def set_stages(self, lines: Sequence[Line], stages: Sequence[Stage], chosen: int) -> None:
        """Show other numbers; of very many only the first."""
        height = self.sizeHint().height()
        self._lines, self._stages, self._chosen = tuple(lines[:LINES_MAX]), tuple(stages), chosen
        if self.sizeHint().height() != height:
            self.updateGeometry()
        self.update()

    def stages(self) -> tuple[Stage, ...]:
        """Return the columns that are shown."""
        return self._stages

    def sizeHint(self) -> QSize:
        """Ask for a line for every number."""
        blocks = self._lines[-1].row if self._lines else 0
        lines = max(len(self._lines), 1)
        return QSize(420, round(self._head() + lines * self._line() + blocks * _BLOCK_GAP + 2 * _PAD))

    def minimumSizeHint(self) -> QSize:
        """Insist on the lines; the columns give way."""
        return QSize(240, self.sizeHint().height())

    # ---- painting ----

    def paint(self, painter: QPainter) -> None:
        """Paint the columns."""
        if not self._stages or not self._lines:
            return
        painter.setFont(tabular(self.font()))
        labels = self._label_width()
        room = self.width() - labels - _ARROW * (len(self._stages) - 1) - 2 * _PAD
        width = room / len(self._stages)
        self._paint_right(painter, labels + width + _PAD)
        self._paint_labels(painter, labels)
        left = _PAD + labels
        for index, stage in enumerate(self._stages):
            if index:
                self._paint_arrow(painter, left - _ARROW)
            self._paint_stage(painter, stage, left, width)
            left += width + _ARROW

    def _paint_right(self, painter: QPainter, first: float) -> None:
        """Lay a tint under the right class, and a frame around the typed number that can be dragged above."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("good_soft"))
        for index, line in enumerate(self._lines):
            if line.is_right:
                painter.drawRoundedRect(self._line_box(index), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(self._lines) > 1 and self._chosen < len(self._lines):
            painter.setPen(QPen(self.theme.color("accent"), 1.2))
            frame = self._line_box(self._chosen)
            frame.setWidth(first)
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_labels(self, painter: QPainter, width: float) -> None:
        for index, line in enumerate(self._lines):
            box = self._line_box(index)
            painter.setPen(self.theme.color("good" if line.is_right else "quiet"))
            place = QRectF(_PAD + 4, box.top(), width - _LABEL_GAP, box.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line.name)

    def _paint_arrow(self, painter: QPainter, left: float) -> None:
        y, end = self._head() / 4 + 2, left + _ARROW - 6
        painter.setPen(QPen(self.theme.color("quiet"), 1.4))
        painter.drawLine(QPointF(left + 4, y), QPointF(end, y))
        painter.drawPolyline(QPolygonF([QPointF(end - 4, y - 4), QPointF(end, y), QPointF(end - 4, y + 4)]))

    def _paint_stage(self, painter: QPainter, stage: Stage, left: float, width: float) -> None:
        self._paint_head(painter, stage, left, width)
        reach = float(np.max(np.abs(stage.values[np.isfinite(stage.values)]), initial=0.0)) or 1.0
        reach = 1.0 if stage.kind == "share" and reach <= 1 else reach
        numbers = min(QFontMetricsF(painter.font()).horizontalAdvance("−00.0000"), width)
        for index, value in enumerate(stage.values.tolist()):
            box = self._row_box(index) if stage.by_row else self._value_box(index)
            if box is None:
                break  # beyond the lines that are shown
            if stage.by_row and box.height() > 1.5 * self._line():
                self._paint_bracket(painter, QRectF(left, box.top(), 4, box.height()))
            place = QRectF(left, box.top(), width, box.height())
            self._paint_value(painter, stage, value, value / reach, place, numbers)

    def _paint_head(self, painter: QPainter, stage: Stage, left: float, width: float) -> None:
        metrics, height = QFontMetricsF(painter.font()), self._head() / 2
        start = _PAD + 4 if stage is self._stages[0] else left  # over the names of the lines too
        painter.setPen(self.theme.color("text"))
        title = metrics.elidedText(stage.title, Qt.TextElideMode.ElideRight, left + width - start)
        painter.drawText(QRectF(start, 0, left + width - start + 1, height), Qt.AlignmentFlag.AlignLeft, title)
        room = width if stage is self._stages[-1] else width + _ARROW / 2
        if metrics.horizontalAdvance(stage.note) <= room:
            painter.setPen(self.theme.color("quiet"))
            painter.drawText(QRectF(left, height, room + 1, height), Qt.AlignmentFlag.AlignLeft, stage.note)

    def _paint_bracket(self, painter: QPainter, box: QRectF) -> None:
        """Show which lines one number belongs to."""
        box = box.adjusted(0, 4, 0, -4)
        painter.setPen(QPen(self.theme.color("quiet"), 1))
        painter.drawPolyline(QPolygonF([box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()]))

    def _paint_value(
        self, painter: QPainter, stage: Stage, value: float, share: float, box: QRectF, numbers: float
    ) -> None:
        """Write one number, ``numbers`` pixels wide, and draw its bar beside it."""
        painter.setPen(self.theme.color("text"))
        text = QRectF(box.left(), box.top(), numbers, box.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, fixed_text(value, 4))
        room = box.width() - numbers - 8
        if room < 12 or not np.isfinite(share):
            return
        thick = min(_BAR * self._line(), box.height())
        left, top = box.left() + numbers + 8, box.center().y() - thick / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar_color(stage, value))
        if stage.kind == "signed":
            middle = left + room / 2
            painter.drawRect(QRectF(min(middle, middle + share * room / 2), top, abs(share) * room / 2, thick))
            painter.setPen(QPen(self.theme.color("plot_axis"), 1))
            painter.drawLine(QPointF(middle, top - 3), QPointF(middle, top + thick + 3))
        else:
            painter.drawRect(QRectF(left, top, max(share, 0.0) * room, thick))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _bar_color(self, stage: Stage, value: float) -> QColor:
        if stage.kind == "signed":
            return self.theme.color("positive" if value > 0 else "negative")
        return self.theme.color("plot_bar")

    # ---- places ----

    def _line(self) -> float:
        return QFontMetricsF(self.font()).height() + 6

    def _head(self) -> float:
        return 2 * (QFontMetricsF(self.font()).height() + 3)

    def _label_width(self) -> float:
        metrics = QFontMetricsF(tabular(self.font()))
        return max(metrics.horizontalAdvance(line.name) for line in self._lines) + _LABEL_GAP + 8

    def _line_box(self, index: int) -> QRectF:
        top = self._head() + _PAD + index * self._line() + self._lines[index].row * _BLOCK_GAP
        return QRectF(_PAD, top, self.width() - 2 * _PAD, self._line())

    def _value_box(self, index: int) -> QRectF | None:
        return self._line_box(index) if index < len(self._lines) else None

    def _row_box(self, row: int) -> QRectF | None:
        boxes = [self._line_box(index) for index, line in enumerate(self._lines) if line.row == row]
        return boxes[0].united(boxes[-1]) if boxes else None

    # ---- mouse and keys ----

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the number on the line under the mouse."""
        for index in range(len(self._lines)):
            if self._line_box(index).contains(event.position()):
                self.line_chosen.emit(index)

    def move_cursor(self, across: int, up: int) -> None:
        """Choose the number on another line."""
        wanted = min(max(self._chosen - up, 0), len(self._lines) - 1)
        if wanted != self._chosen and self._lines:
            self.line_chosen.emit(wanted)

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return up and down."""
        return frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
