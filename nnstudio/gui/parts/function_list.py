"""A list of functions: each can be looked at, and ticked to be drawn beside the others in a colour of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nnstudio.gui.icons import pixmap
from nnstudio.gui.theme import Theme, current_scale

_NAME = Qt.ItemDataRole.UserRole
_NOTE = Qt.ItemDataRole.UserRole + 1
_COLOR = Qt.ItemDataRole.UserRole + 2
_PADDING = 8
_SIDE = 18
_TICK = 12
_ROW = 30
_HEADING = 28
_BESIDE = 10  # between box, picture and name

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One function: its name, its picture, a word on what it is for, and a sentence."""

    name: str
    icon: QIcon
    note: str = ""
    tool_tip: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Functions under one heading; without one where it is empty."""

    heading: str
    entries: Sequence[Entry]


class FunctionList(QListWidget):
    """The arrow keys look at a function, Space ticks it; the mouse does either by where it clicks."""

    function_chosen = Signal(str)
    """The user looks at another function; carries its name."""
    tick_edited = Signal(str, bool)
    """The user has ticked a function, or no longer; carries its name."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QListWidgetItem] = {}
        self._ticks: dict[str, QColor] = {}
        self._telling = True
        self.setAccessibleName(name)
        self.setProperty("role", "functions")
        self.setItemDelegate(_RowDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._take_current)

    # ---- what is shown ----

    def set_groups(self, groups: Sequence[Group]) -> None:
        """List these functions; ticks and what is looked at stay where their names do."""
        chosen = self.chosen()
        self._telling = False
        self._items = {}
        while self.count():  # one by one: while ``clear`` ends them all, Python may end one that it still knows
            self.takeItem(0)
        for group in groups:
            if group.heading:
                self._add_heading(group.heading)
            for entry in group.entries:
                self._add_entry(entry)
        self._show_ticks()
        self._telling = True
        if chosen in self._items:
            self.show_chosen(chosen)

    def show_chosen(self, name: str) -> None:
        """Look at another function without telling anybody."""
        self._telling = False
        self.setCurrentItem(self._items[name])
        self._telling = True

    def show_ticks(self, colors: Mapping[str, QColor]) -> None:
        """Tick exactly these functions, each in its colour."""
        self._ticks = dict(colors)
        self._show_ticks()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours; pictures come with ``set_groups``."""
        delegate = self.itemDelegate()
        if isinstance(delegate, _RowDelegate):
            delegate.theme = theme
        self.viewport().update()

    def chosen(self) -> str:
        """Return the name of the function that is looked at; empty before there is one."""
        item: QListWidgetItem | None = self.currentItem()
        return str(item.data(_NAME) or "") if item is not None else ""

    def names(self) -> tuple[str, ...]:
        """Return the name of every function in the list."""
        return tuple(self._items)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pictures out where names would be cut."""
        super().resizeEvent(event)
        delegate = self.itemDelegate()
        if isinstance(delegate, _RowDelegate):
            bold = QFont(self.font())
            bold.setBold(True)
            widest = max(map(QFontMetrics(bold).horizontalAdvance, self._items), default=0)
            around = delegate.left_of_names() + widest + _PADDING
            delegate.shows_pictures = self.viewport().width() >= around + self.iconSize().width() + _BESIDE

    def minimumSizeHint(self) -> QSize:
        """Allow the list to be low: it scrolls."""
        return QSize(120, 90)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setToolTip(text)
        item.setSizeHint(QSize(0, round(_HEADING * current_scale())))

    def _add_entry(self, entry: Entry) -> None:
        item = QListWidgetItem(entry.icon, entry.name, self)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setData(_NAME, entry.name)
        item.setData(_NOTE, entry.note)
        item.setToolTip(entry.tool_tip)
        item.setSizeHint(QSize(0, round(_ROW * current_scale())))
        self._items[entry.name] = item

    def _show_ticks(self) -> None:
        for name, item in self._items.items():
            item.setData(_COLOR, self._ticks.get(name))
            ticked = self.tr("{name}, drawn") if name in self._ticks else self.tr("{name}, not drawn")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ticked.format(name=name))

    # ---- what the user does ----

    def tick(self, item: QListWidgetItem) -> None:
        """Tick the function of an item, or take its tick away."""
        name = item.data(_NAME)
        if name:
            self.tick_edited.emit(name, name not in self._ticks)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the window's shortcuts."""
        keys = {Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down}
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None:
            self.tick(item)
            return
        super().keyPressEvent(event)

    def _take_current(self, item: QListWidgetItem | None) -> None:
        if self._telling and item is not None and item.data(_NAME):
            self.function_chosen.emit(item.data(_NAME))


class _RowDelegate(QStyledItemDelegate):
    """Draws box, picture, name and note; a click on the box ticks."""

    def __init__(self, theme: Theme, parent: FunctionList) -> None:
        super().__init__(parent)
        self.theme = theme
        self.shows_pictures = True

    def left_of_names(self) -> int:
        """Return how much room the box and its margins take."""
        return _PADDING + round(_SIDE * current_scale()) + _BESIDE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        self.initStyleOption(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(_NAME):
            self._paint_row(painter, option, index)
        else:
            self._paint_heading(painter, option)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setPen(self.theme.color("quiet"))
        painter.setFont(option.font)
        place = option.rect.adjusted(_PADDING, 0, -_PADDING, -4)
        words = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = option.rect.adjusted(1, 1, -1, -1)
        if is_chosen or is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("accent_soft" if is_chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        self._paint_tick(painter, option.rect, index.data(_COLOR))
        left = option.rect.left() + self.left_of_names()
        size = option.decorationSize
        if self.shows_pictures and not option.icon.isNull():
            picture = QRect(left, option.rect.center().y() - size.height() // 2, size.width(), size.height())
            option.icon.paint(painter, picture)
            left = picture.right() + _BESIDE
        self._paint_words(painter, option, index, left, is_chosen=is_chosen)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, left: int, *, is_chosen: bool
    ) -> None:
        place = QRect(left, option.rect.top(), option.rect.right() - _PADDING - left, option.rect.height())
        font = QFont(option.font)
        font.setBold(is_chosen)
        painter.setFont(font)
        painter.setPen(self.theme.color("text"))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        note = str(index.data(_NOTE) or "")
        painter.setFont(option.font)
        if note and metrics.horizontalAdvance(name) + option.fontMetrics.horizontalAdvance(note) + 8 <= place.width():
            painter.setPen(self.theme.color("quiet"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note)

    def _paint_tick(self, painter: QPainter, row: QRect, color: QColor | None) -> None:
        box, theme = self._tick_box(row), self.theme
        painter.setPen(QPen(color or theme.color("edge"), 1))
        painter.setBrush(color or theme.color("surface"))
        painter.drawRoundedRect(box, 4, 4)
        if color is not None:
            side = round(_TICK * current_scale())
            mark = pixmap("check", theme.surface, side)
            painter.drawPixmap(box.center().x() - side // 2 + 1, box.center().y() - side // 2 + 1, mark)

    def _tick_box(self, row: QRect) -> QRect:
        side = round(_SIDE * current_scale())
        return QRect(row.left() + _PADDING, row.center().y() - side // 2, side, side)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick with a click on the box or left of it."""
        view = self.parent()
        if (
            isinstance(view, FunctionList)
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.position().x() <= self._tick_box(option.rect).right() + _PADDING / 2
        ):
            view.tick(view.item(index.row()))
            return True
        return False
