"""The legend of classes: the marker of each and its name, in as many lines as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots.colors import class_colors
from nnstudio.gui.plots.markers import class_shape, draw_marker, marker_path
from nnstudio.gui.plots.strokes import marker_radius
from nnstudio.gui.theme import Theme, current_scale

_RADIUS = 4.5
_MARKER = 14.0
_APART = 14.0
_WIDEST_NAME = 140.0


class ClassLegend(QWidget):
    """Markers with names; colours and shapes are those of the points."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the plots around it
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def set_names(self, names: Sequence[str]) -> None:
        """Show classes of these names, from 0."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self.setAccessibleDescription(", ".join(names))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line of moderate width."""
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        """Insist on one name."""
        return QSize(80, round(self._line_height()))

    def heightForWidth(self, width: int) -> int:
        """Return how high the lines are."""
        lines = max((line for line, _, _ in self._places(width)), default=0) + 1
        return round(lines * self._line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all markers and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, height = class_colors(self._theme, len(self._names)), self._line_height()
        for index, (line, left, text) in enumerate(self._places(self.width())):
            middle = (line + 0.5) * height
            path = marker_path(class_shape(index, len(self._names)), marker_radius(_RADIUS))
            draw_marker(painter, path, QPointF(left + _MARKER / 2, middle), colors[index], self._theme.color("surface"))
            painter.setPen(self._theme.color("text"))
            box = QRectF(left + _MARKER + 4, line * height, self.width(), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _places(self, width: int) -> list[tuple[int, float, str]]:
        """Line, left edge and shown name of each class."""
        metrics = QFontMetricsF(self.font())
        room = min(_WIDEST_NAME * current_scale(), width - _MARKER - 4)
        places, line, left = [], 0, 0.0
        for name in self._names:
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            needed = _MARKER + 4 + metrics.horizontalAdvance(text)
            if left > 0 and left + needed > width:
                line, left = line + 1, 0.0
            places.append((line, left, text))
            left += needed + _APART
        return places

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).height() + 4
