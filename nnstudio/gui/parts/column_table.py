"""The columns of a table that is opened: which are inputs, which one is the target."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnstudio.data.encoder import CATEGORIES_MAX
from nnstudio.gui.parts.tick_delegate import IS_ROUND, TickDelegate
from nnstudio.gui.parts.words import shown_number

if TYPE_CHECKING:
    from nnstudio.data.files import ColumnReport

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class Part(IntEnum):
    """The columns of the list, from left to right."""

    NAME = 0
    INPUT = 1
    TARGET = 2
    KIND = 3
    EXAMPLES = 4
    MISSING = 5


def _is_fit(column: "ColumnReport") -> bool:
    """Whether a column is ticked at first: names and numbers of rows, a different text each, tell nothing."""
    return not column.problem and column.categories <= CATEGORIES_MAX


class ColumnModel(QAbstractTableModel):
    """One row for each column of the file; inputs and targets can be ticked, and no column is both."""

    choice_edited = Signal()
    """The user has ticked or unticked something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[ColumnReport, ...] = ()
        self._inputs: set[str] = set()
        self._targets: list[str] = []
        self._takes_several = False

    # ---- what is chosen ----

    def show_columns(self, columns: "Sequence[ColumnReport]", targets: Sequence[str]) -> None:
        """Show the columns of a file; all that can be used are inputs, but for ``targets``."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._targets = list(targets)
        self._inputs = {column.name for column in columns if _is_fit(column)} - set(targets)
        self.endResetModel()

    def show_inputs(self, inputs: Sequence[str]) -> None:
        """Tick just these inputs, without telling anybody."""
        self._inputs = set(inputs) - set(self._targets)
        self._redraw()

    def show_targets(self, targets: Sequence[str]) -> None:
        """Tick just these targets, without telling anybody; what was a target becomes an input again."""
        freed = set(self._targets) - set(targets)
        self._inputs |= {column.name for column in self._columns if column.name in freed and not column.problem}
        self._inputs -= set(targets)
        self._targets = list(targets)
        self._redraw()

    def show_several(self, several: bool) -> None:
        """Allow several targets, or keep the first alone, without telling anybody."""
        self._takes_several = several
        if not several:
            self.show_targets(self._targets[:1])

    def column(self, name: str) -> "ColumnReport | None":
        """Return what is known about one column of the file."""
        return next((column for column in self._columns if column.name == name), None)

    def inputs(self) -> tuple[str, ...]:
        """Return the names of the inputs, in the order of the file."""
        return tuple(column.name for column in self._columns if column.name in self._inputs)

    def targets(self) -> tuple[str, ...]:
        """Return the names of the targets, in the order of the file."""
        return tuple(column.name for column in self._columns if column.name in self._targets)

    def takes_all(self) -> bool:
        """Return whether every column that is no target is an input."""
        return len(self._inputs) == len(self._columns) - len(self._targets)

    # ---- Qt's questions ----

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many columns the file has."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how much is told about each."""
        return 0 if parent is not None and parent.isValid() else len(Part)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Return the heading of one part."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        headings = {
            Part.NAME: (self.tr("Column"), self.tr("The name in the first line, or the column's number.")),
            Part.INPUT: (self.tr("Input"), self.tr("Whether the network gets the column.")),
            Part.TARGET: (self.tr("Target"), self.tr("What the network is to predict.")),
            Part.KIND: (self.tr("Kind"), self.tr("Numbers, or how many different texts.")),
            Part.EXAMPLES: (self.tr("Examples"), self.tr("The first different values.")),
            Part.MISSING: (self.tr("Gaps"), self.tr("How many values are missing.")),
        }
        text, words = headings[Part(section)]
        return {_ROLE.DisplayRole: text, _ROLE.ToolTipRole: words}.get(_ROLE(role))

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what stands in one cell."""
        column, part = self._columns[index.row()], Part(index.column())
        if role == _ROLE.DisplayRole:
            return self._text(column, part)
        if role == _ROLE.CheckStateRole and part in {Part.INPUT, Part.TARGET}:
            ticked = column.name in (self._inputs if part is Part.INPUT else self._targets)
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == IS_ROUND and part is Part.TARGET:
            return not self._takes_several
        if role == _ROLE.ToolTipRole:
            return column.problem or self._text(column, part) or None
        if role == _ROLE.AccessibleTextRole and part in {Part.INPUT, Part.TARGET}:
            words = self.tr("Input {name}") if part is Part.INPUT else self.tr("Target {name}")
            return words.format(name=column.name)
        if role == _ROLE.TextAlignmentRole and part is Part.MISSING:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Take a tick of the user."""
        part, name = Part(index.column()), self._columns[index.row()].name
        if role != _ROLE.CheckStateRole or part not in {Part.INPUT, Part.TARGET}:
            return False
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        if part is Part.TARGET:
            self._tick_target(name, ticked)
        elif ticked:
            self._inputs.add(name)
        else:
            self._inputs.discard(name)
        self._redraw()
        self.choice_edited.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with one cell."""
        column, part = self._columns[index.row()], Part(index.column())
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if part is Part.INPUT:
            if column.problem or column.name in self._targets:
                return Qt.ItemFlag.ItemIsSelectable
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if part is Part.TARGET else flags

    # ---- inside ----

    def _tick_target(self, name: str, ticked: bool) -> None:
        if not self._takes_several:
            self.show_targets([name])  # one of them is always ticked
        elif ticked:
            self.show_targets([*self._targets, name])
        else:
            self.show_targets([other for other in self._targets if other != name])

    def _text(self, column: "ColumnReport", part: Part) -> str:
        if part is Part.NAME:
            return column.name
        if part is Part.KIND:
            return self._kind(column)
        if part is Part.EXAMPLES:
            return ", ".join(column.examples)
        if part is Part.MISSING:
            return shown_number(column.missing) if column.missing else "–"
        return ""

    def _kind(self, column: "ColumnReport") -> str:
        if column.problem:
            return self.tr("cannot be used")
        if column.numeric:
            return self.tr("numbers")
        return self.tr("{count} categories").format(count=shown_number(column.categories))

    def _redraw(self) -> None:
        if self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._columns) - 1, len(Part) - 1))


class ColumnTable(QTableView):
    """The list of columns; Space ticks, Tab leaves."""

    def __init__(self, model: ColumnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(TickDelegate(self))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for part in (Part.INPUT, Part.TARGET, Part.KIND, Part.MISSING):
            header.setSectionResizeMode(part, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Part.EXAMPLES, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Part.NAME, 190)
        self.setAccessibleName(self.tr("Columns of the table"))
        self.setToolTip(self.tr("Tick what the network gets and what it is to predict; Space ticks as well."))
