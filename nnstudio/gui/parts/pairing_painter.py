"""Paints the pairing table: what stands still once, the curves as they grow, pictures and numbers with every frame."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPainter, QPixmap

from nnstudio.gui.parts.pairing_heads import label_width, paint_column_name, paint_row_name
from nnstudio.gui.parts.pairing_layout import PairingLayout, arranged
from nnstudio.gui.plots.pairing_cells import CellLook, CellText, least_size, paint_frame, paint_number, word_lines
from nnstudio.gui.plots.pairing_curves import PairingCurves
from nnstudio.gui.plots.pairing_pictures import PairingPictures, Scene
from nnstudio.gui.theme import Theme, current_scale

_NARROW = 760  # below this width the names of the rows take no more than they need


class PairingPainter:
    """Knows what the cells say and where they are; whoever shows it tells the size, the letter and the scrolling."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.activations: tuple[str, ...] = ()
        self.losses: tuple[str, ...] = ()
        self.texts: Sequence[CellText] = ()
        self.layout = PairingLayout(0, 0, 0.0, 0.0, QSizeF(), 0)
        self._view, self._font, self._offset = QSizeF(), QFont(), QPoint()
        self._look = CellLook(0.0, 0.0, self._font)
        self._numbers: NDArray[np.float64] = np.empty((0, 0))
        self._pictures, self._curves = PairingPictures(theme), PairingCurves()
        self._still: QPixmap | None = None
        self._seen: list[tuple[int, QRectF]] = []  # the cells in sight, and where

    # ---- what is shown ----

    def show_pairs(self, activations: Sequence[str], losses: Sequence[str], scene: Scene) -> None:
        """Begin with another table; nothing is known of its cells yet."""
        self.activations, self.losses, self.texts = tuple(activations), tuple(losses), ()
        self._numbers = np.empty((0, len(activations) * len(losses)))
        self._pictures.show_scene(scene)
        self._still = None

    def show_numbers(self, losses: NDArray[np.float64], pictures: NDArray[np.float32], epochs: int) -> None:
        """Show one moment of so many ``epochs``: (epochs so far + 1, cells) losses and (cells, points, C) pictures."""
        self._numbers = losses
        self._curves.set_epochs(epochs)
        self._pictures.show_values(pictures)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.theme = theme
        self._pictures.show_theme(theme)
        self._still = None

    # ---- where things are ----

    def arrange(self, view: QSizeF, font: QFont) -> None:
        """Fit the table into a view of this size."""
        self._view, self._font = view, font
        labels = label_width(self.activations, font, narrow=view.width() < _NARROW * current_scale())
        least = least_size(self.texts, font)
        self.layout = arranged(len(self.activations), len(self.losses), view, font, labels, least)
        cell = self.layout.cell
        self._look = CellLook(cell.width(), cell.height(), font, word_lines(self.texts, cell.width(), font))
        self._still = None

    def scroll_to(self, offset: QPoint) -> None:
        """Show another part of the table."""
        self._offset = offset
        self._still = None

    def box_of(self, place: int) -> QRectF:
        """Where a cell is in the view, scrolled as it is."""
        return self.layout.box(place).translated(-QPointF(self._offset))

    def place_at(self, point: QPointF) -> int:
        """Which cell is at a point of the view; −1 where there is none."""
        if not self.texts or not self.cells_area().contains(point):
            return -1
        return self.layout.place_at(point + QPointF(self._offset))

    def cells_area(self) -> QRectF:
        """The part of the view that the cells scroll in."""
        left, top = self.layout.labels, self.layout.head
        return QRectF(left, top, self._view.width() - left, self._view.height() - top)

    # ---- painting ----

    def paint(self, painter: QPainter, ratio: float) -> None:
        """Lay what moves over what stands still; leaves the painter clipped to the cells."""
        if self._still is None:
            self._still = self._paint_still(ratio)
        moving = [(place, box) for place, box in self._seen if len(self._numbers) and not self.texts[place].refusal]
        self._add_to_curves(self._still, moving)
        painter.drawPixmap(0, 0, self._still)
        painter.setClipRect(self.cells_area())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, box in moving:
            self._pictures.draw(painter, place, self._look.picture.translated(box.topLeft()), ratio)
            paint_number(painter, box, float(self._numbers[-1, place]), self._look, self.theme)

    def _paint_still(self, ratio: float) -> QPixmap:
        """Names, frames and words, painted once per size, place and theme."""
        still = QPixmap(self._view.toSize() * ratio)
        still.setDevicePixelRatio(ratio)
        still.fill(self.theme.color("ground"))
        self._curves.forget()
        area = self.cells_area()
        boxes = ((place, self.box_of(place)) for place in range(len(self.texts)))
        self._seen = [(place, box) for place, box in boxes if area.intersects(box)]
        painter = QPainter(still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter, area, ratio)
        painter.setClipRect(area)
        for place, box in self._seen:
            paint_frame(painter, box, self.texts[place], self._look, self.theme)
        painter.end()
        return still

    def _paint_names(self, painter: QPainter, area: QRectF, ratio: float) -> None:
        painter.setClipRect(QRectF(0, area.top(), area.left(), area.height()))
        for row, name in enumerate(self.activations):
            box = self.box_of(row * self.layout.columns)
            beside = QRectF(0, box.top(), area.left() - 10, box.height())
            paint_row_name(painter, beside, name, self._font, self.theme, ratio)
        painter.setClipRect(QRectF(area.left(), 0, area.width(), area.top()))
        for column, name in enumerate(self.losses):
            box = self.box_of(column)
            above = QRectF(box.left(), 0, box.width(), area.top())
            paint_column_name(painter, above, name, self._font, self.theme)

    def _add_to_curves(self, still: QPixmap, moving: Sequence[tuple[int, QRectF]]) -> None:
        """Curves only grow, so they are part of what stands still."""
        painter = QPainter(still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.cells_area())
        for place, box in moving:
            room = self._look.curve.translated(box.topLeft())
            self._curves.add(painter, place, room, self._numbers[:, place], self.texts[place].floor, self.theme)
        painter.end()
