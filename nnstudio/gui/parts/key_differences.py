"""Activation or loss? Their differences, point by point; each point lights up what it means in a small network."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from nnstudio.gui.plots.roles_drawing import RolesDrawing
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.card import Card

_KEYS = ("purpose", "used_in", "affects", "examples", "applied_to", "use")
_SHARES, _STACKED_SHARES = (23, 38, 38), (1, 0, 1)
_BREAKABLE = "_\u200b"  # after it a line may end
_NARROW = 360


class KeyDifferences(Card):
    """The comparison; hovering or focusing a row highlights it in the drawing and explains it in a sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._stacked = False
        self.drawing = RolesDrawing(theme, self)
        self._explained = QLabel(self)
        self._explained.setWordWrap(True)
        self._explained.setProperty("role", "quiet")
        self._explained.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.rows = {key: DifferenceRow(key, theme, self) for key in _KEYS}
        self._heads = DifferenceRow("", theme, self)
        self._heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setSpacing(0)
        self.body.addWidget(self.drawing)
        self.body.addWidget(self._explained)
        self.body.addWidget(self._heads)
        for row in self.rows.values():
            row.pointed_at.connect(self._explain)
            self.body.addWidget(row)
        self._explained.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.show_texts(self.tr("Activation or loss?"), self.tr("key differences"))
        self.drawing.show_words(self.tr("loss"), self.tr("target"))
        self.drawing.setAccessibleName(self.tr("A network with its loss"))
        self._heads.show_words("", self.tr("activation"), self.tr("loss"), "")
        self._heads.show_roles("accent", "warn")
        texts = {
            "purpose": (
                *(self.tr("Purpose"), self.tr("bends what a neuron passes on"), self.tr("measures the mistake")),
                self.tr("Without activations all layers are one straight line; without a loss nothing gets better."),
            ),
            "used_in": (
                *(self.tr("Used in"), self.tr("hidden and output layers"), self.tr("training, to optimise")),
                self.tr("The activation is part of the network and always at work; the loss is there to train it."),
            ),
            "affects": (
                *(self.tr("Affects"), self.tr("which shapes can be learned"), self.tr("the gradients, weight updates")),
                self.tr("Numbers run forwards through the activations; from the loss the gradients run back."),
            ),
            "examples": (
                *(self.tr("Examples"), "relu, sigmoid, tanh, softmax", "mse, cross_entropy, bce"),
                self.tr("relu and tanh hide in the middle, sigmoid and softmax stand at the output of classes."),
            ),
            "applied_to": (
                *(self.tr("Applied to"), self.tr("each neuron"), self.tr("the whole output")),
                self.tr("Each neuron bends its own sum; the loss sets all of the output beside the target."),
            ),
            "use": (
                *(self.tr("Use it to"), self.tr("make the prediction"), self.tr("judge it, adjust the weights")),
                self.tr("Activations help the network predict; the loss says how good that was, and what to change."),
            ),
        }
        for key, (name, activation, loss, sentence) in texts.items():
            self.rows[key].show_words(name, activation, loss, sentence)
        self._explain("")

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.drawing.show_theme(theme)
        for row in self.rows.values():
            row.show_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the rows where the card is narrow."""
        super().resizeEvent(event)
        stacked = event.size().width() < _NARROW * current_scale()
        if stacked != self._stacked:
            self._stacked = stacked
            for row in (self._heads, *self.rows.values()):
                row.show_stacked(stacked)

    def _explain(self, key: str) -> None:
        for other, row in self.rows.items():
            row.show_lit(other == key)
        self.drawing.show_difference(key)
        hint = self.tr("Point at a row: the drawing shows what it means.")
        self._explained.setText(self.rows[key].sentence if key else hint)
        self.drawing.setAccessibleDescription(self._explained.text())


class DifferenceRow(QWidget):
    """One difference: what it is about, the activation's side and the loss's side."""

    pointed_at = Signal(str)
    """The mouse or the keyboard has come to this row: its key; empty when it has left."""

    def __init__(self, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._theme = theme
        self._lit = False
        self.sentence = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._labels = [QLabel(self) for _ in _SHARES]
        self._labels[0].setProperty("role", "quiet")
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 4, 6, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for label in self._labels:
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._grid = grid
        self.show_stacked(False)

    def show_stacked(self, stacked: bool) -> None:
        """Put the name above both sides, where there is no room beside them."""
        for label in self._labels:
            self._grid.removeWidget(label)
        name, activation, loss = self._labels
        row = 1 if stacked else 0
        self._grid.addWidget(name, 0, 0, 1, 3 if stacked else 1)
        self._grid.addWidget(activation, row, 0 if stacked else 1)
        self._grid.addWidget(loss, row, 2)
        for column, share in enumerate(_STACKED_SHARES if stacked else _SHARES):
            self._grid.setColumnStretch(column, share)
        name.setVisible(bool(self._key) or not stacked)
        self._stacked = stacked
        self._break_names()

    def _break_names(self) -> None:
        """Let long names go on in the next line where the columns are narrow."""
        for label in self._labels:
            plain = label.text().replace(_BREAKABLE, "_")
            label.setText(plain.replace("_", _BREAKABLE) if self._stacked else plain)
        self._keep_name_whole()

    def _keep_name_whole(self) -> None:
        """Give the name at least the width of its longest word, whatever its share is."""
        name = self._labels[0]
        name.ensurePolished()
        words = map(name.fontMetrics().horizontalAdvance, name.text().split())
        name.setMinimumWidth(0 if self._stacked else max(words, default=0))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._keep_name_whole()

    def show_words(self, name: str, activation: str, loss: str, sentence: str) -> None:
        """Say what this row is about."""
        for label, text in zip(self._labels, (name, activation, loss), strict=True):
            label.setText(text)
        self._break_names()
        self.sentence = sentence
        self.setToolTip(sentence)
        self.setAccessibleName(
            self.tr("{name}: activation {activation}; loss {loss}").format(name=name, activation=activation, loss=loss)
        )
        self.setAccessibleDescription(sentence)

    def show_roles(self, activation: str, loss: str) -> None:
        """Colour both sides, for the row of headings."""
        self._labels[1].setProperty("role", activation)
        self._labels[2].setProperty("role", loss)

    def show_lit(self, lit: bool) -> None:
        """Show whether the drawing is about this row."""
        self._lit = lit
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line above, a soft ground where the row is lit, and a ring where it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect()
        if self._lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self._key:
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.drawLine(box.topLeft(), box.topRight())
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that this row is meant."""
        super().enterEvent(event)
        if self._key:
            self.pointed_at.emit(self._key)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that it is no longer, unless the keyboard is here."""
        super().leaveEvent(event)
        self.pointed_at.emit(self._key if self.hasFocus() else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this row is meant."""
        super().focusInEvent(event)
        self.pointed_at.emit(self._key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is no longer."""
        super().focusOutEvent(event)
        self.pointed_at.emit("")
