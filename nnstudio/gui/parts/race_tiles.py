"""The variants as small multiples: what each of them says over the plane, or its loss curve, live."""

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from nnstudio.gui.plots.pairing_cells import paint_ring
from nnstudio.gui.plots.pairing_pictures import PairingPictures, Scene
from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import Theme, current_scale, tabular

Floats32 = NDArray[np.float32]
_GAP = 10
_PADDING = 8
_LEAST_SIDE = 96.0
_MOST_SIDE = 220.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class RaceTiles(QAbstractScrollArea):
    """Arrow keys move, Space picks, Enter opens; a click picks a variant, a second one opens it."""

    shown_changed = Signal(object)
    """Other variants are in sight: a tuple of their numbers."""
    tile_picked = Signal(int)
    tile_opened = Signal(int)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = PairingPictures(theme)
        self._has_scene = False
        self._names: Sequence[str] = ()
        self._words_of: Callable[[int], str] = lambda _: ""
        self._words: Mapping[int, str] = {}  # of those in sight
        self._colors: Mapping[int, QColor] = {}
        self._curves: Mapping[int, NDArray[np.float64]] = {}
        self._order: list[int] = []  # of the pictures in the atlas
        self._picked: tuple[int, ...] = ()
        self._shown: tuple[int, ...] = ()
        self._current, self._columns, self._side = 0, 1, _LEAST_SIDE
        self._under, self._over = QPixmap(), QPixmap()  # what lies under and over the pictures, painted once for many
        self._layers_key: object = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(160, 140)

    # ---- what is shown ----

    @property
    def shown(self) -> tuple[int, ...]:
        """The variants in sight."""
        return self._shown

    def show_variants(self, names: Sequence[str], scene: Scene | None) -> None:
        """Begin with other variants; without a scene their curves are drawn."""
        self._names, self._words, self._order = names, {}, []
        self._words_of = lambda _: ""
        self._has_scene = scene is not None
        if scene is not None:
            self._pictures.show_scene(scene)
        self._shown, self._current = (), min(self._current, max(len(names) - 1, 0))
        self._layers_key = None
        self._arrange()

    def show_moment(
        self,
        pictures: Mapping[int, Floats32],
        curves: Mapping[int, NDArray[np.float64]],
        words_of: Callable[[int], str],
        colors: Mapping[int, QColor],
    ) -> None:
        """Show pictures (points, C), curves from 0 to 1 and words of some variants, by their numbers."""
        self._words_of, words = words_of, {variant: words_of(variant) for variant in self._shown}
        self._curves, order = curves, sorted(pictures)
        if words != self._words or colors != self._colors or order != self._order:
            self._words, self._colors, self._order = words, dict(colors), order
            self._layers_key = None
        if self._order:
            self._pictures.show_values(np.stack([pictures[variant] for variant in self._order]))
        self.viewport().update()

    def show_picked(self, variants: tuple[int, ...]) -> None:
        """Mark what is picked."""
        self._picked, self._layers_key = variants, None
        self.viewport().update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._pictures.show_theme(theme)
        self._layers_key = None
        self.viewport().update()

    # ---- where things are ----

    def _arrange(self) -> None:
        """As large as all fit, but never too small to read."""
        scale, count = current_scale(), max(1, len(self._names))
        width, height = self.viewport().width(), self.viewport().height()
        label = 2 * self._line() + 2 * _PADDING + 6
        best, columns = 0.0, 1
        for candidate in range(1, count + 1):
            side = (width - _GAP * (candidate - 1)) / candidate - 2 * _PADDING
            if side < _LEAST_SIDE * scale and candidate > 1:
                break
            rows = -(-count // candidate)
            fits = (height - _GAP * (rows - 1)) / rows - label
            usable = min(side, fits) if fits >= _LEAST_SIDE * scale else min(side, _LEAST_SIDE * scale)
            if usable > best + 0.5:
                best, columns = usable, candidate
            elif usable > best - 0.5 and fits < _LEAST_SIDE * scale:
                columns = candidate  # where one scrolls anyway, in as few rows as can be
        self._columns, self._layers_key = columns, None
        self._side = float(int(min(max(best, 48.0), _MOST_SIDE * scale)))
        rows = -(-count // columns)
        whole = rows * (self._side + label) + (rows - 1) * _GAP
        self.verticalScrollBar().setRange(0, max(0, round(whole - height)))
        self.verticalScrollBar().setPageStep(height)
        self.verticalScrollBar().setSingleStep(40)
        self._tell_shown()
        self.viewport().update()

    def _line(self) -> float:
        return QFontMetricsF(self.font()).height()

    def box_of(self, variant: int) -> QRectF:
        """Return where a tile is, scrolled as it is."""
        row, column = divmod(variant, self._columns)
        width = (self.viewport().width() - _GAP * (self._columns - 1)) / self._columns
        height = self._height()
        top = row * (height + _GAP) - self.verticalScrollBar().value()
        return QRectF(column * (width + _GAP), top, width, height)

    def _height(self) -> float:
        return self._side + 2 * self._line() + 2 * _PADDING + 6

    def variant_at(self, point: QPointF) -> int:
        """Return which tile is there; −1 for none."""
        return next((variant for variant in self._shown if self.box_of(variant).contains(point)), -1)

    def _tell_shown(self) -> None:
        """Which rows are in sight is worked out, not looked up: of thousands of tiles that would take too long."""
        step, top = self._height() + _GAP, self.verticalScrollBar().value()
        first, end = int((top + _GAP) // step), math.ceil((top + self.viewport().height()) / step)
        shown = tuple(range(min(first * self._columns, len(self._names)), min(end * self._columns, len(self._names))))
        if shown != self._shown:
            self._shown = shown
            self.shown_changed.emit(shown)

    def ask_again(self) -> None:
        """Tell once more what is in sight."""
        self.shown_changed.emit(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tiles into the new room."""
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Show other tiles."""
        self._tell_shown()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew for another letter."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def sizeHint(self) -> QSize:
        """Return room for twelve."""
        return QSize(560, 460)

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every tile in sight: what moves is painted between two layers that are kept."""
        self._prepare_layers()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        try:
            painter.drawPixmap(0, 0, self._under)
            for variant in self._shown:
                if self._has_scene and variant in self._order:
                    self._pictures.draw_answers(painter, self._order.index(variant), self._picture_of(variant))
                elif variant in self._curves:
                    self._paint_curve(painter, self._picture_of(variant), self._curves[variant])
            painter.drawPixmap(0, 0, self._over)
            if self.hasFocus() and self._names:
                paint_ring(painter, self.box_of(self._current).adjusted(3, 3, -3, -3), self._theme.color("focus"), 2.0)
        finally:
            painter.end()

    def _picture_of(self, variant: int) -> QRectF:
        box = self.box_of(variant)
        left, top = box.left() + (box.width() - self._side) / 2, box.top() + _PADDING
        return QRectF(round(left), round(top), self._side, self._side)

    def _prepare_layers(self) -> None:
        """Paint both layers anew where anything in them has changed."""
        size, ratio = self.viewport().size(), self.devicePixelRatioF()
        key = (size.width(), size.height(), ratio, self.verticalScrollBar().value(), self._shown)
        if key == self._layers_key:
            return
        self._layers_key = key
        self._under, self._over = (QPixmap(size * ratio) for _ in range(2))
        for layer, has_tiles in ((self._under, True), (self._over, False)):
            layer.setDevicePixelRatio(ratio)
            layer.fill(Qt.GlobalColor.transparent)
            painter = QPainter(layer)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for variant in self._shown:
                if has_tiles:
                    self._paint_tile(painter, variant)
                if self._pictures.has_rows_beneath is has_tiles and self._has_scene and variant in self._order:
                    self._pictures.draw_rows(painter, self._picture_of(variant), ratio)
            painter.end()

    def _paint_tile(self, painter: QPainter, variant: int) -> None:
        """The frame of a tile, its colour, its name and its numbers."""
        box, picture, picked = self.box_of(variant), self._picture_of(variant), variant in self._picked
        painter.setPen(QPen(self._theme.color("accent" if picked else "line"), 2.0 if picked else 1.0))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line, inner = self._line(), box.width() - 2 * _PADDING
        name = QRectF(box.left() + _PADDING, picture.bottom() + 4, inner, line)
        if variant in self._colors:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colors[variant])
            painter.drawEllipse(QPointF(name.left() + 5, name.center().y()), 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            name.setLeft(name.left() + 15)
        painter.setFont(self.font())
        painter.setPen(self._theme.color("text"))
        text = QFontMetricsF(self.font()).elidedText(self._names[variant], Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.setFont(tabular(self.font()))
        painter.setPen(self._theme.color("quiet"))
        below = QRectF(box.left() + _PADDING, name.bottom(), inner, line)
        words = QFontMetricsF(self.font()).elidedText(self._words.get(variant, ""), Qt.TextElideMode.ElideRight, inner)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_curve(self, painter: QPainter, box: QRectF, heights: NDArray[np.float64]) -> None:
        painter.fillRect(box, self._theme.color("ground"))
        painter.setPen(QPen(self._theme.color("plot_train"), curve_width(1.8)))
        places = zip(np.linspace(box.left(), box.right(), len(heights)).tolist(), heights.tolist(), strict=True)
        painter.drawPolyline([QPointF(x, box.bottom() - share * box.height()) for x, share in places])

    # ---- mouse and keys ----

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the tile that was clicked."""
        variant = self.variant_at(event.position())
        if variant >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = variant
            self.tile_picked.emit(variant)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the tile."""
        variant = self.variant_at(event.position())
        if variant >= 0:
            self.tile_opened.emit(variant)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the tiles from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        vertical = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_P}
        return event.key() in {*_STEPS, *vertical}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, pick with P, open with Enter."""
        key, last = Qt.Key(event.key()), len(self._names) - 1
        steps = {**_STEPS, Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}
        if last < 0 or not self._takes(event):
            event.ignore()
        elif key in steps:
            self._current = min(max(self._current + steps[key], 0), last)
            self._bring_into_sight()
        elif key == Qt.Key.Key_P:
            self.tile_picked.emit(self._current)
        else:
            self.tile_opened.emit(self._current)

    def _bring_into_sight(self) -> None:
        box, view, bar = self.box_of(self._current), self.viewport().rect(), self.verticalScrollBar()
        if box.top() < 0:
            bar.setValue(round(bar.value() + box.top()))
        elif box.bottom() > view.height():
            bar.setValue(round(bar.value() + box.bottom() - view.height()))
        self.setAccessibleDescription(f"{self._names[self._current]}. {self._words_of(self._current)}")
        self.viewport().update()
