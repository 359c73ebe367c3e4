"""Every word that a window shows or tells a screen reader, found by walking through all its widgets."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

Found = tuple[str, str]  # where, and the words

_ROLES = {
    "text": Qt.ItemDataRole.DisplayRole,
    "tool tip": Qt.ItemDataRole.ToolTipRole,
    "accessible text": Qt.ItemDataRole.AccessibleTextRole,
}


def texts_of(window: QWidget) -> Iterator[Found]:
    """Yield every text below ``window``, hidden or not, with the place that it stands at."""
    for widget in (window, *window.findChildren(QWidget)):
        place = _place(widget)
        for kind, text in _texts_of_one(widget):
            if text:
                yield f"{place} {kind}", text
    for action in window.findChildren(QAction):
        place = f"{_place(action.parent())} action {action.objectName()}"
        for kind, text in (("text", action.text()), ("tool tip", action.toolTip()), ("status", action.statusTip())):
            if text:
                yield f"{place} {kind}", text


def _texts_of_one(widget: QWidget) -> Iterator[Found]:
    yield "tool tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "status tip", widget.statusTip()
    if widget.isWindow():
        yield "window title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from _items(widget.model(), QModelIndex())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _items(widget.model(), widget.rootIndex())
        if isinstance(widget, QTableView):
            yield from _headers(widget.model())


def _items(model: QAbstractItemModel, root: QModelIndex) -> Iterator[Found]:
    for row in range(model.rowCount(root)):
        for column in range(_columns(model, root)):
            index = model.index(row, column, root)
            for kind, role in _ROLES.items():
                value = model.data(index, role)
                if isinstance(value, str):
                    yield f"item {kind}", value


def _headers(model: QAbstractItemModel) -> Iterator[Found]:
    for orientation, count in (
        (Qt.Orientation.Horizontal, _columns(model, QModelIndex())),
        (Qt.Orientation.Vertical, model.rowCount()),
    ):
        for section in range(count):
            for kind, role in _ROLES.items():
                value = model.headerData(section, orientation, role)
                if isinstance(value, str):
                    yield f"header {kind}", value


def _columns(model: QAbstractItemModel, root: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)  # which a list keeps to itself


def _place(thing: object) -> str:
    """The class of a widget and of those around it that are ours."""
    names: list[str] = []
    while isinstance(thing, QWidget) and len(names) < 4:
        names.append(type(thing).__name__)
        thing = thing.parentWidget()
    return " < ".join(names)
