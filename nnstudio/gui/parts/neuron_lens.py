"""The neuron lens: a card beside the network with one neuron's sum in numbers and its place on the activation."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.gui.icons import refresh_icons, set_icon
from nnstudio.gui.parts.answer_bars import Answer, AnswerBars
from nnstudio.gui.parts.formula_view import FormulaView
from nnstudio.gui.parts.live_line import LiveLine
from nnstudio.gui.parts.neuron_reading import NeuronNumbers
from nnstudio.gui.parts.neuron_terms import NeuronTerms, SumLine
from nnstudio.gui.parts.neuron_words import NeuronWords
from nnstudio.gui.plots.drawing import number_text, percent_text
from nnstudio.gui.plots.network_painting import short_number
from nnstudio.gui.plots.neuron_curve import NeuronCurve
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.elided_label import ElidedLabel

SHADOW = 6
_RADIUS = 10.0
_HIGH, _HIGH_WITH_BARS = 440, 580  # from these heights on there is room for the formula
_CURVE_SHARE = 0.26  # of the height, at least
_BARS_MAX = 5  # of a softmax: the largest shares, and the neuron's own


class NeuronLens(QWidget):
    """Shows one neuron; it floats over what lies beside the network, and Escape closes it."""

    weight_edited = Signal(int, float)
    """The user has set a number: that of its source, −1 for the bias, and the value."""
    closed = Signal()
    """The user has closed the lens."""
    fields_changed = Signal()
    """The fields are those of another neuron."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground: QPixmap | None = None
        self.title = ElidedLabel(parent=self)
        self.title.setProperty("role", "accent")
        self.row = LiveLine("quiet", self)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("role", "small")
        self.close_button.setProperty("flat", True)
        set_icon(self.close_button, "cross", "quiet", size=14)
        self.terms = NeuronTerms(self)
        self.sum = SumLine(self)
        self.formula = FormulaView(theme, self)
        self.formula.setMinimumWidth(1)  # it shrinks rather than widen the lens
        self._function = ""
        self.curve = NeuronCurve("", theme, self)
        self.bars = AnswerBars(theme, self)
        self.made = LiveLine(parent=self)
        self.steep = LiveLine("quiet", self)
        self.passes = LiveLine("quiet", self, lines=2)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "quiet")
        self._arrange()
        self.terms.weight_edited.connect(self.weight_edited)
        self.close_button.clicked.connect(self.closed)
        self.retranslate()
        self.hide()

    # ---- what is shown ----

    def show_neuron(self, key: object, title: str, row: str, numbers: NeuronNumbers, words: NeuronWords) -> None:
        """Show one neuron; ``key`` says which and at which row, so that fields are made anew only for another one."""
        self._show_title(title, words.summary)
        self.row.show_text(row)
        if self.terms.show_neuron(key, numbers):
            self.fields_changed.emit()
        self.sum.show_number(short_number(numbers.before), self.terms.right_margin())
        if numbers.activation != self._function:
            self._function = numbers.activation
            self.formula.show_formula("activation", numbers.activation)
        is_elementwise = ACTIVATIONS[numbers.activation].elementwise
        self._show_parts(with_numbers=True, with_curve=is_elementwise)
        self.made.show_text(words.made)
        self.steep.show_text(words.steep, self._steep_tip(words), role="warn" if words.is_warning else "quiet")
        self.passes.show_text(words.passes)
        self.show_moment(numbers)

    def show_moment(self, numbers: NeuronNumbers) -> None:
        """Show only what moves on the curve; for the frames between two readings."""
        if ACTIVATIONS[numbers.activation].elementwise:
            point = (numbers.before, numbers.after, numbers.slope)
            self.curve.show_neuron(numbers.activation, numbers.given, numbers.all_before, point)

    def show_shares(self, names: Sequence[str], numbers: NeuronNumbers, unit: int) -> None:
        """Show a layer whose outputs are shares of one whole: the largest, this neuron's, and the others together."""
        shares = [_share(numbers.activation, float(output)) for output in numbers.layer_after]
        ranked = sorted(range(len(shares)), key=lambda index: (index != unit, -shares[index]))
        sums, outputs = numbers.layer_before.tolist(), numbers.layer_after.tolist()
        template = self.tr("z {sum} → {output}")
        bars = [
            Answer(
                names[index],
                template.format(sum=short_number(sums[index]), output=number_text(outputs[index], 3)),
                shares[index],
                index == unit,
                index,
                len(shares),
            )
            for index in sorted(ranked[:_BARS_MAX])
        ]
        others = ranked[_BARS_MAX:]
        if others:
            rest = sum(shares[index] for index in others)
            bars.append(Answer(self.tr("{count} others").format(count=len(others)), percent_text(rest), rest))
        self.bars.show_answers(bars)

    def show_input(self, title: str, sentence: str) -> None:
        """Show an input, which has no weights."""
        self._show_title(title, sentence)
        self.row.show_text("")
        self.note.setText(sentence)
        self._show_parts(with_numbers=False, with_curve=False)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme, self._ground = theme, None
        self.formula.show_theme(theme)
        self.curve.set_theme(theme)
        self.bars.show_theme(theme)
        refresh_icons(self, theme)
        self.update()

    def edit_first(self) -> None:
        """Give the keyboard to the first weight."""
        if self.terms.rows:
            first = self.terms.rows[0].editor
            first.setFocus(Qt.FocusReason.TabFocusReason)
            first.selectAll()

    def tab_order(self) -> list[QWidget]:
        """Return what takes the keyboard, in the order of reading."""
        return [*(row.editor for row in self.terms.rows), self.close_button]

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.close_button.setAccessibleName(self.tr("Close the lens"))
        self.close_button.setToolTip(self.tr("Close the lens (Escape)."))
        self.curve.setAccessibleName(self.tr("The neuron on its activation's curve"))
        self.curve.setToolTip(
            self.tr(
                "The activation f, its slope f′ dashed, this row's point, and below the sums z of all training rows."
            )
        )
        self.bars.setAccessibleName(self.tr("Shares of the layer"))

    # ---- inside ----

    def _arrange(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(4)
        header.addWidget(self.title, 1)
        header.addWidget(self.close_button)
        column = QVBoxLayout(self)
        margin = SHADOW + 10
        column.setContentsMargins(margin, SHADOW + 6, margin, SHADOW + 8)
        column.setSpacing(2)
        column.addLayout(header)
        column.addWidget(self.row)
        column.addWidget(self.note)
        column.addWidget(self.terms)
        column.addWidget(self.sum)
        column.addWidget(self.formula)
        column.addWidget(self.curve, 1)
        column.addWidget(self.bars)
        column.addWidget(self.made)
        column.addWidget(self.steep)
        column.addWidget(self.passes)
        column.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _show_title(self, title: str, summary: str) -> None:
        if self.title.text() != title:
            self.title.setText(title)
            self.setAccessibleName(title)
        self.setAccessibleDescription(summary)

    def _show_parts(self, *, with_numbers: bool, with_curve: bool) -> None:
        for part in (self.terms, self.sum, self.made, self.steep, self.passes):
            part.setVisible(with_numbers)
        self.row.setVisible(with_numbers)
        self.formula.setVisible(with_numbers and self._has_room_for_formula())
        self.note.setVisible(not with_numbers)
        self.curve.setVisible(with_curve)
        self.bars.setVisible(with_numbers and not with_curve)

    def _steep_tip(self, words: NeuronWords) -> str:
        tip = self.tr("Slope for this row; how it fares on all training rows: a slope of about 0 moves no weights.")
        return f"{words.steep}\n{tip}"

    def card(self) -> QRect:
        """Return where the card is, without its shadow."""
        return self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the curve a fair share of a high card."""
        super().resizeEvent(event)
        self.curve.setMinimumHeight(round(event.size().height() * _CURVE_SHARE))
        self.formula.setVisible(self.terms.isVisibleTo(self) and self._has_room_for_formula())

    def _has_room_for_formula(self) -> bool:
        is_curve = not self._function or ACTIVATIONS[self._function].elementwise
        return self.height() >= (_HIGH if is_curve else _HIGH_WITH_BARS) * current_scale()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its shadow."""
        if self._ground is None or self._ground.deviceIndependentSize().toSize() != self.size():
            self._ground = self._painted_ground()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        painter.end()

    def _painted_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card, scale = QRectF(self.card()), current_scale()
        painter.setPen(Qt.PenStyle.NoPen)
        shade = QColor(0, 0, 0, 9 if not self._theme.is_dark else 34)
        painter.setBrush(shade)
        for reach in range(SHADOW, 0, -1):
            painter.drawRoundedRect(card.adjusted(-reach, -reach + 2, reach, reach), _RADIUS + reach, _RADIUS + reach)
        painter.setPen(QPen(self._theme.color("accent"), 1.5))
        painter.setBrush(self._theme.color("surface"))
        radius = _RADIUS * scale
        painter.drawRoundedRect(card.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        painter.end()
        return picture


def _share(activation: str, output: float) -> float:
    """The share that an output stands for: log_softmax gives its logarithm."""
    share = math.exp(min(output, 0.0)) if activation == "log_softmax" else output
    return share if math.isfinite(share) else 0.0
