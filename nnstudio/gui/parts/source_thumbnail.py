"""One data source in the gallery: a picture to choose it by."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from nnstudio.catalog import Source
from nnstudio.gui.icons import pixmap
from nnstudio.gui.parts.source_picture import Sampler, draw_source, points_for
from nnstudio.gui.parts.words import translated
from nnstudio.gui.theme import Theme, current_scale

_PICTURE_HEIGHT = 52
_ROW_HEIGHT = 32
_MARGIN = 5


class SourceThumbnail(QToolButton):
    """A toy as a picture of its points, a table as a line with its name; the ring shows which one is chosen.

    The picture is drawn when it is first seen, from a few rows that ``sampler`` draws.
    """

    def __init__(self, source: Source, sampler: Sampler, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._sampler = sampler
        self._theme = theme
        self._picture: QPixmap | None = None
        self.setProperty("role", "thumbnail")
        self.setCheckable(True)
        # Chosen with the mouse, it leaves the keyboard where it was: Space goes on to train.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def label(self) -> str:
        """Return the name of the source for people."""
        return translated(self.source.label)

    def retranslate(self) -> None:
        """Write name and purpose in the language of the window."""
        purpose = translated(self.source.purpose)
        self.setAccessibleName(self.label())
        self.setAccessibleDescription(purpose)
        self.setToolTip(self.tr("<b>{name}</b>: {purpose}").format(name=self.label(), purpose=purpose))
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._picture = None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a square for a picture, for a line for a table."""
        scale = current_scale()
        if self.source.is_toy:
            return QSize(round(_PICTURE_HEIGHT * scale), round(_PICTURE_HEIGHT * scale))
        name = self.fontMetrics().horizontalAdvance(self.label())
        return QSize(name + round(40 * scale), round(_ROW_HEIGHT * scale))

    def minimumSizeHint(self) -> QSize:
        """Allow the column to be narrow."""
        return QSize(round(32 * current_scale()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of the style sheet, then the picture."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self.source.is_toy:
            self._paint_picture(painter)
        else:
            self._paint_row(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        side = min(self.width(), self.height()) - 2 * _MARGIN
        if side < 8:
            return
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != QSize(side, side):
            sample = self._sampler(self.source.name, points_for(self.source))
            self._picture = draw_source(self.source, sample, self._theme, QSize(side, side), ratio)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, self._picture)

    def _paint_row(self, painter: QPainter) -> None:
        size = round(16 * current_scale())
        painter.drawPixmap(10, (self.height() - size) // 2, pixmap("table", self._theme.quiet, size))
        left = 10 + size + 8
        words = QRect(left, 0, self.width() - left - 8, self.height())
        painter.setPen(self._theme.color("text" if self.isChecked() else "quiet"))
        shown = self.fontMetrics().elidedText(self.label(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
