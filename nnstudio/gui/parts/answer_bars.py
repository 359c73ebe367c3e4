"""What the network says to one row: a bar for every class or label, painted directly since it changes often."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots.colors import class_colors
from nnstudio.gui.theme import Theme, tabular

_GAP = 6
_BAR = 8


@dataclass(frozen=True, slots=True)
class Answer:
    """One line: a name, what stands at its right, how long its bar is (None for no bar), whether it is the answer."""

    name: str
    text: str
    share: float | None = None
    is_chosen: bool = False
    number: int | None = None  # of the class or label, for its colour
    of: int = 0  # so many classes or labels there are


class AnswerBars(QWidget):
    """Lines with bars; as many as there are answers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answers: tuple[Answer, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def answers(self) -> tuple[Answer, ...]:
        """Return what is shown."""
        return self._answers

    def show_answers(self, answers: Sequence[Answer]) -> None:
        """Show other answers."""
        if tuple(answers) == self._answers:
            return
        other_size = len(answers) != len(self._answers)
        self._answers = tuple(answers)
        self.setAccessibleDescription(", ".join(f"{answer.name} {answer.text}".strip() for answer in answers))
        if other_size:
            self.updateGeometry()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line and a bar for each answer."""
        return QSize(160, len(self._answers) * self._line_height())

    def minimumSizeHint(self) -> QSize:
        """Insist on all lines."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, answer in enumerate(self._answers):
            self._paint_line(painter, answer, index * self._line_height())
        painter.end()

    def _paint_line(self, painter: QPainter, answer: Answer, top: int) -> None:
        theme, height = self._theme, self.fontMetrics().height()
        font = tabular(self.font())
        font.setBold(answer.is_chosen)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if answer.is_chosen else theme.quiet))
        box = QRectF(0, top, self.width(), height)
        number = painter.fontMetrics().horizontalAdvance(answer.text)
        name = painter.fontMetrics().elidedText(answer.name, Qt.TextElideMode.ElideRight, self.width() - number - 12)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), answer.text)
        if answer.share is not None:
            groove = QRectF(0, top + height + 1, self.width(), _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.groove))
            painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)
            painter.setBrush(self._color_of(answer))
            groove.setWidth(max(groove.width() * min(max(answer.share, 0.0), 1.0), _BAR))
            painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)

    def _color_of(self, answer: Answer) -> QColor:
        if answer.number is None:
            return self._theme.color("accent")
        colors = class_colors(self._theme, answer.of)
        return colors[answer.number % len(colors)]

    def _line_height(self) -> int:
        has_bars = any(answer.share is not None for answer in self._answers)
        return self.fontMetrics().height() + (1 + _BAR if has_bars else 0) + _GAP
