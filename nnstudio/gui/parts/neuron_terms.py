"""The weighted sum of one neuron as a table: value times weight for every source, and the bias, to be set by hand."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.gui.parts.neuron_reading import Floats, NeuronNumbers
from nnstudio.gui.plots.drawing import number_text, tick_text
from nnstudio.gui.theme import current_theme, tabular
from nnstudio.gui.widgets.drag_number import DragNumber

BIAS = -1
LIMIT = 1e6
ROWS_MAX = 64  # more fields could neither be read nor be made quickly
SORT_FROM = 12  # so many products are found faster by their size than by their place
STEP = 0.1
NAME_MAX = 110
_GAP = 4
_ROW_GAP = 2
_NEARLY = 0.005  # rounds to 0.00, which it is not
_ROWS_SEEN = 3  # at least; the others are scrolled to


class TermColumns:
    """Where the parts of a row stand, from the right: product, equals sign, weight, times sign, value, name."""

    def __init__(self, metrics: QFontMetrics, width: int) -> None:
        number, sign = metrics.horizontalAdvance("−0.00") + 2, metrics.horizontalAdvance("×") + 2
        weight = metrics.horizontalAdvance("−0.000") + 2 * _GAP
        self.product = width - number
        self.equals = self.product - sign
        self.weight = self.equals - weight
        self.times = self.weight - sign
        self.value = self.times - number
        self.name_width = max(self.value - _GAP, 0)
        self.number_width, self.weight_width, self.sign_width = number, weight, sign

    @staticmethod
    def width_for(metrics: QFontMetrics, name: int) -> int:
        """Return how wide a row with so wide a name is."""
        empty = TermColumns(metrics, 0)
        return name + _GAP - empty.value


class TermRow(QWidget):
    """``x  0.03 × [1.42] = 0.04``; figures are painted, since they change with every frame."""

    def __init__(self, source: int, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.source = source
        self._texts = ("", "")
        is_bias = source == BIAS
        self.name = self.tr("bias") if is_bias else name
        self.editor = DragNumber(
            self.tr("Bias") if is_bias else self.tr("Weight of {name}").format(name=name),
            self.tr("The bias is added to the sum. Type it, step it with the arrow keys, or drag it sideways.")
            if is_bias
            else self.tr("What {name} is multiplied by. Type it, step it with the arrow keys, or drag it.").format(
                name=name
            ),
            lower=-LIMIT,
            upper=LIMIT,
            step=STEP,
            parent=self,
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def texts(self) -> tuple[str, str]:
        """Return the value and the product as they can be read."""
        return self._texts

    def show_numbers(self, value: float, weight: float, product: float) -> None:
        """Show other numbers; what the user types or drags stays."""
        if not self.editor.is_busy():
            self.editor.show_live(weight if math.isfinite(weight) else 0.0)
        texts = ("" if self.source == BIAS else term_text(value), term_text(product))
        if texts != self._texts:
            self._texts = texts
            self.setAccessibleName(f"{self.name} {texts[0]}, {texts[1]}")
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line of fields."""
        return QSize(TermColumns.width_for(self.fontMetrics(), self.name_width()), self.editor.sizeHint().height())

    def name_width(self) -> int:
        """Return how wide the name is."""
        return min(self.fontMetrics().horizontalAdvance(self.name), NAME_MAX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the field into its column."""
        super().resizeEvent(event)
        columns = TermColumns(self.fontMetrics(), self.width())
        self.editor.setGeometry(columns.weight, 0, columns.weight_width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the name, the value, the product and the signs between them."""
        theme, columns = current_theme(), TermColumns(self.fontMetrics(), self.width())
        painter = QPainter(self)
        painter.setFont(tabular(self.font()))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        height = self.height()
        is_bias = self.source == BIAS
        painter.setPen(QColor(theme.text))
        room = columns.weight - 2 * _GAP if is_bias else columns.name_width
        name = painter.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(0, 0, room, height), int(left), name)
        painter.drawText(QRect(columns.value, 0, columns.number_width, height), int(right), self._texts[0])
        painter.drawText(QRect(columns.product, 0, columns.number_width, height), int(right), self._texts[1])
        painter.setPen(QColor(theme.quiet))
        signs = ((columns.equals, "="),) if is_bias else ((columns.times, "×"), (columns.equals, "="))
        for place, sign in signs:
            painter.drawText(QRect(place, 0, columns.sign_width, height), int(Qt.AlignmentFlag.AlignCenter), sign)
        painter.end()


class SumLine(QWidget):
    """The sum below the products: ``z = w·x + b`` and the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._right = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the number."""
        return self._number

    def show_number(self, number: str, right: int) -> None:
        """Show another sum, so far from the right edge as the products are."""
        if (number, right) != (self._number, self._right):
            self._number, self._right = number, right
            self.setAccessibleName(self.tr("z = {sum}, the sum of all products and the bias").format(sum=number))
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line and a rule above it."""
        return QSize(120, self.fontMetrics().height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rule, what is summed up, and the sum."""
        theme, width = current_theme(), self.width() - self._right
        painter = QPainter(self)
        painter.fillRect(0, 1, width, 1, QColor(theme.line))
        box = QRect(0, 4, width, self.height() - 4)
        painter.setPen(QColor(theme.quiet))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), "z = w·x + b")
        font = tabular(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._number)
        painter.end()


class NeuronTerms(QScrollArea):
    """The rows of one neuron, scrolled where there are many; the strongest products first where there are very many."""

    weight_edited = Signal(int, float)
    """The user has set a number: that of its source, −1 for the bias, and the value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TermRow] = []
        self._key: object = None
        self._numbers: NeuronNumbers | None = None
        self._table = QWidget(self)
        self._column = QVBoxLayout(self._table)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_ROW_GAP)
        self._rest = QLabel(self._table)
        self._rest.setProperty("role", "quiet")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._table)
        self.viewport().setAutoFillBackground(False)
        self._table.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def editors(self) -> dict[int, DragNumber]:
        """Return the fields by their source, −1 for the bias."""
        return {row.source: row.editor for row in self.rows}

    def show_neuron(self, key: object, numbers: NeuronNumbers) -> bool:
        """Show one neuron; ``key`` says which, at which row. Returns whether the rows are others than before."""
        products = numbers.products
        is_other = key != self._key or len(self.rows) != min(len(products), ROWS_MAX) + 1
        if is_other:
            self._key = key
            self._make_rows(_order(products, numbers.weights), numbers.names)
        self._numbers = numbers
        self._show_numbers(only_seen=not is_other and len(self.rows) > SORT_FROM)
        self._show_rest(products)
        return is_other

    def _show_numbers(self, *, only_seen: bool = False) -> None:
        numbers = self._numbers
        if numbers is None:
            return
        products = numbers.products
        inputs = numbers.inputs if len(numbers.inputs) == len(products) else np.full(len(products), np.nan)
        for row in self.rows:
            if only_seen and row.visibleRegion().isEmpty():
                continue
            if row.source == BIAS:
                row.show_numbers(0.0, numbers.bias, numbers.bias)
            else:
                value, weight = float(inputs[row.source]), float(numbers.weights[row.source])
                row.show_numbers(value, weight, float(products[row.source]))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Show the numbers of the rows that come into sight."""
        super().scrollContentsBy(dx, dy)
        self._show_numbers()

    def right_margin(self) -> int:
        """Return how far from the right edge the products end."""
        return self.width() - self._table.width()

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        width = max((row.sizeHint().width() for row in self.rows), default=200)
        bar = self.verticalScrollBar().sizeHint().width() + 2
        return QSize(width + bar, self._table.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Insist on a few rows."""
        line = (self.rows[0].sizeHint().height() if self.rows else 24) + _ROW_GAP
        return QSize(160, min(self._table.sizeHint().height(), _ROWS_SEEN * line))

    def _make_rows(self, sources: Sequence[int], names: Sequence[str]) -> None:
        wanted = [*((source, names[source]) for source in sources), (BIAS, "")]
        if [(row.source, row.name) for row in self.rows[:-1]] == wanted[:-1]:
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        while self._column.takeAt(0):
            pass
        self.rows = [TermRow(source, name, self._table) for source, name in wanted]
        for row in self.rows:
            row.editor.value_edited.connect(self._take)
            self._column.addWidget(row)
            row.show()
        self._column.addWidget(self._rest)
        self._column.addStretch(1)
        self.updateGeometry()

    def _show_rest(self, products: Floats) -> None:
        shown = [row.source for row in self.rows[:-1]]
        left_out = len(products) - len(shown)
        self._rest.setHidden(not left_out)
        if left_out:
            together = float(products.sum() - products[shown].sum())
            words = self.tr("{count} weaker ones: {sum}")
            self._rest.setText(words.format(count=left_out, sum=term_text(together)))

    def _take(self, value: float) -> None:
        source = next(row.source for row in self.rows if row.editor is self.sender())
        self.weight_edited.emit(source, value)


def term_text(number: float) -> str:
    """A number of a term in five figures at most: two decimals where there is room for them."""
    if number != 0 and abs(number) < _NEARLY:
        return "≈0"
    if not math.isfinite(number) or abs(number) >= 1e5:
        return number_text(number, 2)
    number += 0.0  # there is no negative zero to read
    decimals = 2 if abs(number) < 99.995 else 1 if abs(number) < 999.95 else 0
    return tick_text(number, decimals)


def _order(products: Floats, weights: Floats) -> list[int]:
    """The sources to show: as they come, or the strongest first where there are many."""
    if len(products) <= SORT_FROM:
        return list(range(len(products)))
    sizes = np.abs(products if np.isfinite(products).all() else weights)
    return [int(source) for source in np.argsort(-sizes, kind="stable")[:ROWS_MAX]]
