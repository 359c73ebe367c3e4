"""How the cells of a list with ticks are drawn and ticked: boxes and circles as everywhere else in the window."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nnstudio.gui.icons import pixmap
from nnstudio.gui.theme import current_scale, current_theme

IS_ROUND = Qt.ItemDataRole.UserRole + 1
"""The role under which a model says that a tick is one of several: drawn as a circle."""

_PADDING = 8
_SIDE = 18
_TICK = 12

Index = QModelIndex | QPersistentModelIndex


class TickDelegate(QStyledItemDelegate):
    """Draws text with room around it, and ticks in the middle of their cell; a click anywhere in the cell ticks."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for room around the text."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * _PADDING, hint.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        self.initStyleOption(option, index)
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            self._paint_text(painter, option)
        elif index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            self._paint_tick(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(current_theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick with a click or with Space."""
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return False
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and option.rect.contains(event.position().toPoint())
        )
        typed = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        )
        if not clicked and not typed:
            return False
        is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = current_theme()
        place = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        is_enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.setPen(theme.color("text" if is_enabled else "faint"))
        painter.setFont(option.font)
        text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(option.displayAlignment), text)

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, scale = current_theme(), current_scale()
        side = round(_SIDE * scale)
        box = QRect(0, 0, side, side)
        box.moveCenter(option.rect.center())
        is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        is_round = bool(index.data(IS_ROUND))
        painter.setPen(QPen(theme.color("accent" if is_ticked else "edge"), 1))
        painter.setBrush(theme.color("accent" if is_ticked else "surface"))
        radius = side / 2 if is_round else 4 * scale
        painter.drawRoundedRect(box, radius, radius)
        if is_ticked and is_round:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("on_accent"))
            inner = round(5 * scale)
            painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner))
        elif is_ticked:
            tick = round(_TICK * scale)
            offset = (side - tick) // 2
            painter.drawPixmap(box.left() + offset, box.top() + offset, pixmap("check", theme.on_accent, tick))
