"""A list of choices that may be narrow: a name without room is cut with an ellipsis, and a tool tip tells the rest."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

_AROUND = 40  # padding and tick of an entry


class ElidedCombo(QComboBox):
    """Shows of what is chosen as much as there is room for; the open list shows everything whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tool_tip = ""
        self.currentTextChanged.connect(self._tell)

    def setToolTip(self, tool_tip: str) -> None:
        """Say what is chosen here; what is cut is said before it."""
        self._tool_tip = tool_tip
        self._tell()

    def is_elided(self) -> bool:
        """Return whether some of the name is cut."""
        return elided_text(self) != self.currentText()

    def showPopup(self) -> None:
        """Open the list as wide as its longest name."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.view().setMinimumWidth(max(widest + bar + _AROUND, self.width()))
        super().showPopup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole name as soon as some of it is cut."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list with as much of the name as fits."""
        paint_elided(self)

    def _tell(self, *_news: object) -> None:
        cut = f"{self.currentText()}\n{self._tool_tip}" if self.is_elided() else self._tool_tip
        super().setToolTip(cut)


def elided_text(combo: QComboBox) -> str:
    """Return as much of what is chosen as there is room for."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo).width() - 2
    room -= combo.iconSize().width() + 4 if not option.currentIcon.isNull() else 0
    return combo.fontMetrics().elidedText(combo.currentText(), Qt.TextElideMode.ElideRight, room)


def paint_elided(combo: QComboBox) -> None:
    """Paint a list whose name gives way; to be called from its ``paintEvent``."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    painter = QStylePainter(combo)
    painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
    option.currentText = elided_text(combo)
    painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
    painter.end()
