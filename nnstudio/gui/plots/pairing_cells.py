"""How one cell of the pairing table is painted: what stands still, and what moves with every frame."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from nnstudio.gui.plots.drawing import count_text, number_text
from nnstudio.gui.plots.verdict_marks import Mark, draw_mark
from nnstudio.gui.theme import Theme, tabular

Role = Literal["good", "warn", "bad"]

PADDING = 6.0
_GAP = 8.0
_MARK_GAP = 6.0
_RADIUS = 8.0
_LEAST_PICTURE = 52.0

_LOSS = "0.88"  # what the number beside the picture needs at least


@dataclass(frozen=True, slots=True)
class CellText:
    """What a cell says: the verdict in a word, why in a few more, and the error where PyTorch refuses it."""

    mark: Mark
    role: Role
    verdict: str
    short_verdict: str
    words: str
    refusal: str = ""
    floor: float | None = None


class CellLook:
    """Where the parts of a cell of one size are, in the letter of the widget; the words have so many lines."""

    def __init__(self, width: float, height: float, font: QFont, lines: int = 2) -> None:
        self.font, self.bold = QFont(font), QFont(font)
        self.bold.setBold(True)
        self.figures = tabular(font)
        self.mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.mono.setPointSizeF(font.pointSizeF())
        self.metrics, self.bold_metrics = QFontMetricsF(self.font), QFontMetricsF(self.bold)
        line = self.metrics.height()
        inner = width - 2 * PADDING
        # Whole pixels: a picture between them is drawn many times slower.
        beside = inner - _GAP - QFontMetricsF(self.figures).horizontalAdvance(_LOSS)
        side = int(max(_LEAST_PICTURE, min(height - 2 * PADDING - (1 + lines) * line - 6, 0.52 * inner, beside)))
        self.picture = QRectF(PADDING, PADDING, side, side)
        left = self.picture.right() + _GAP
        self.number = QRectF(left, PADDING, width - PADDING - left, line)
        self.curve = QRectF(left, PADDING + line + 3, width - PADDING - left, side - line - 4)
        self.badge = QRectF(PADDING, self.picture.bottom() + 4, inner, line)
        self.words = QRectF(PADDING, self.badge.bottom(), inner, lines * line + 1)
        self.whole = QRectF(PADDING, PADDING, inner, side)
        self._lines = lines

    def spare(self, text: CellText) -> float:
        """How much room its words leave: a refused cell gives it to PyTorch's own."""
        used = len(wrapped(text.words, self.font, self.words.width(), self._lines))
        return (self._lines - used) * self.metrics.height()


def word_lines(texts: Sequence[CellText], width: float, font: QFont) -> int:
    """How many lines the words need in cells of ``width``; more than two end in …"""
    inner = width - 2 * PADDING
    return 1 if all(text.refusal or len(wrapped(text.words, font, inner, 2)) < 2 for text in texts) else 2


def least_size(texts: Sequence[CellText], font: QFont) -> QSizeF:
    """How small a cell may become without cutting a verdict."""
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetricsF(bold)
    verdict = max((metrics.horizontalAdvance(text.short_verdict) for text in texts), default=0.0)
    height = 2 * PADDING + 4 + 2 + _LEAST_PICTURE + 3 * QFontMetricsF(font).height()
    return QSizeF(2 * PADDING + _MARK_GAP + 2 + metrics.capHeight() + verdict, height)


# ---- what stands still ----


def paint_frame(painter: QPainter, box: QRectF, text: CellText, look: CellLook, theme: Theme) -> None:
    """Paint a cell without its numbers."""
    fits = text.role == "good"
    painter.setPen(QPen(theme.color("good" if fits else "line"), 2.0 if fits else 1.0))
    painter.setBrush(theme.color("surface"))
    inset = 1.0 if fits else 0.5
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    origin = box.topLeft()
    if text.refusal:
        spare = look.spare(text)
        _paint_refusal(painter, look.whole.translated(origin).adjusted(0, 0, 0, spare), text.refusal, look, theme)
        origin += QPointF(0, spare)
    _paint_verdict(painter, look.badge.translated(origin), text, look, theme)
    painter.setFont(look.font)
    painter.setPen(theme.color("quiet"))
    draw_wrapped(painter, look.words.translated(origin), text.words, look.font)


def _paint_verdict(painter: QPainter, box: QRectF, text: CellText, look: CellLook, theme: Theme) -> None:
    color, side = theme.color(text.role), look.bold_metrics.capHeight()
    mark = QRectF(box.left() + 1, box.center().y() - side / 2, side, side)
    draw_mark(painter, text.mark, mark, color)
    painter.setFont(look.bold)
    painter.setPen(color)
    words = box.adjusted(side + _MARK_GAP, 0, 0, 0)
    fits = look.bold_metrics.horizontalAdvance(text.verdict) <= words.width()
    said = text.verdict if fits else text.short_verdict
    said = look.bold_metrics.elidedText(said, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), said)


def _paint_refusal(painter: QPainter, box: QRectF, message: str, look: CellLook, theme: Theme) -> None:
    pen = QPen(theme.color("edge"), 1.0, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(theme.color("quiet"))
    draw_wrapped(painter, box.adjusted(6, 3, -4, -3), message, look.mono)


def draw_wrapped(painter: QPainter, box: QRectF, text: str, font: QFont) -> None:
    """Write as many lines as there is room for; the last one ends in … where more would follow."""
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    most = max(1, int((box.height() + 1) / metrics.height()))
    for number, line in enumerate(wrapped(text, font, box.width(), most)):
        place = QRectF(box.left(), box.top() + number * metrics.height(), box.width(), metrics.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), line)


def wrapped(text: str, font: QFont, width: float, most: int) -> Sequence[str]:
    """``text`` in at most so many lines of ``width``."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    starts = list[int]()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    if len(lines) > most:
        rest = text[starts[most - 1] :]
        lines[most - 1 :] = [QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return lines


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


# ---- what moves ----


def paint_number(painter: QPainter, box: QRectF, loss: float, look: CellLook, theme: Theme) -> None:
    """Write the loss of a cell that is painted at ``box``."""
    painter.setFont(look.figures)
    painter.setPen(theme.color("text"))
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(look.number.translated(box.topLeft()), right, loss_text(loss))


def loss_text(loss: float) -> str:
    """The loss as it stands in a cell: two or three figures."""
    if 100 <= abs(loss) < 1e6:
        return count_text(loss)
    if 0.01 <= abs(loss) < 100:
        return number_text(round(loss, 3 if abs(loss) < 1 else 2), 3 if abs(loss) >= 1 else 2)
    return number_text(loss, 2)


def paint_ring(painter: QPainter, box: QRectF, color: QColor, width: float) -> None:
    """Mark a cell that is under the mouse or has the keyboard."""
    painter.setPen(QPen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
