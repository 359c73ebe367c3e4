"""A formula of the catalog, set as in a book, in the colour of the text."""

from typing import Literal

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.catalog import ACTIVATIONS, LOSSES
from nnstudio.gui.theme import Theme
from nnstudio.resources import formula_path

Kind = Literal["activation", "loss"]

_SET_IN = 20.0  # pixels of the letters in the pictures that ship
_LARGER = 1.2  # than the text around: indices and exponents are smaller than letters
_MARGIN = 2


class FormulaView(QWidget):
    """Shows the formula of one activation or loss, as large as the text around it asks, smaller where it has to be."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_formula(self, kind: Kind, name: str) -> None:
        """Show the formula of one entry; those who listen get it as plain text."""
        self._source = formula_path(kind, name).read_text(encoding="utf-8")
        self.setAccessibleName((ACTIVATIONS if kind == "activation" else LOSSES)[name].formula)
        self._load()
        self.updateGeometry()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        if theme != self._theme:
            self._theme = theme
            self._load()

    def sizeHint(self) -> QSize:
        """Ask for the size at which the letters fit to the text around."""
        natural = self._natural()
        return QSize(round(natural.width()) + 2 * _MARGIN, round(natural.height()) + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Keep the height, and be content with half the width."""
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the formula at the left, or at the right where one reads from there."""
        if not self._renderer.isValid():
            return
        size, room = self._natural(), QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        shrink = min(1.0, room.width() / size.width(), room.height() / size.height())
        size *= shrink
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.right() - size.width() if mirrored else room.left()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Paths, drawn anew at each size: sharp on every screen.
        self._renderer.render(painter, QRectF(left, room.center().y() - size.height() / 2, size.width(), size.height()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the letters of the window."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def _load(self) -> None:
        color = QColor(self._theme.text).name()
        self._renderer.load(QByteArray(self._source.replace("currentColor", color).encode()))
        self.update()

    def _natural(self) -> QSizeF:
        scale = self.fontInfo().pixelSize() * _LARGER / _SET_IN
        return QSizeF(self._renderer.viewBoxF().size()) * scale
