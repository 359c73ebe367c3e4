"""What the neurons answer, kept until it is painted: only the neurons in sight are turned into pictures."""

from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from nnstudio.gui.plots import neuron_maps
from nnstudio.gui.plots.network_layout import Column, NetworkLayout
from nnstudio.gui.plots.network_painting import frame_picture, square
from nnstudio.gui.plots.stamps import Stamps
from nnstudio.gui.theme import Theme

Floats = NDArray[np.floating[Any]]
PictureKind = Literal["plane", "curve", "histogram"]

# Dimensions of the values of a column: (units, R, R), (units, R) or (rows, units).
_DIMENSIONS = {"plane": 3, "curve": 2, "histogram": 2}


class NeuronPictures:
    """The answers of all columns, and one image with a tile for every neuron in sight."""

    def __init__(self) -> None:
        self._kind: PictureKind = "plane"
        self._values: Sequence[Floats] = ()
        self._centers: Sequence[float] = ()
        self._atlas = neuron_maps.Atlas()
        self._drawn: list[bool] = []
        self._stale = True
        self._frame = QPixmap()
        self._frame_key: tuple[float, float, str] = (0.0, 0.0, "")
        self._picture = QPixmap()  # of the atlas
        self._places_key: tuple[object, ...] = ()
        self._tiles, self._rims = Stamps(()), Stamps(())

    def show(self, kind: PictureKind, values: Sequence[Floats], centers: Sequence[float]) -> None:
        """Take the answers of the columns; ``centers`` holds the number that is painted neutral in each."""
        self._kind, self._values, self._centers = kind, values, centers
        self._stale = True

    def forget(self) -> None:
        """Paint all pictures again, because places or colours have changed."""
        self._stale = True

    def paint(
        self, painter: QPainter, layout: NetworkLayout, columns: range, theme: Theme, colors: neuron_maps.Shading
    ) -> None:
        """Draw the squares of the columns in sight: all pictures in one call, all rims in another."""
        ratio = painter.device().devicePixelRatio()
        self._make_frame(layout.size, ratio, theme)
        if self._stale:
            self._fill(layout, columns, colors, ratio)
        for index in columns:
            if not self._drawn[index]:
                column = layout.columns[index]
                for y in column.ys:
                    painter.fillRect(square(layout, (column.x, y)), theme.color("quiet_soft"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._tiles.paint(painter, self._picture)
        self._rims.paint(painter, self._frame)

    def _fill(self, layout: NetworkLayout, columns: range, colors: neuron_maps.Shading, ratio: float) -> None:
        self._stale = False
        self._drawn = [self._fits(column, index) for index, column in enumerate(layout.columns)]
        wanted = [index for index in columns if self._drawn[index]]
        counts = [len(column.ys) if index in wanted else 0 for index, column in enumerate(layout.columns)]
        self._atlas.reserve(counts, self._side(layout.size * ratio, wanted))
        if self._kind == "plane":
            self._fill_planes(wanted, layout, colors)
        else:
            for index in wanted:
                self._fill_column(index, layout.columns[index], colors)
        self._picture = QPixmap.fromImage(self._atlas.image().copy())
        key = layout, tuple(columns), tuple(counts), self._atlas.tiles.shape, self._frame_key
        if key != self._places_key:
            self._places_key = key
            self._place(layout, columns)

    def _place(self, layout: NetworkLayout, columns: range) -> None:
        """Say which part of which picture goes where; it stays so while the pictures change."""
        tiles, rims = [], []
        whole = QRectF(self._frame.rect())
        for index in columns:
            column = layout.columns[index]
            for place, y in enumerate(column.ys):
                box = square(layout, (column.x, y))
                if self._drawn[index]:
                    tiles.append((box, self._atlas.source(index, place)))
                rims.append((box.adjusted(-1, -1, 1, 1), whole))
        self._tiles, self._rims = Stamps(tiles), Stamps(rims)

    def _fill_planes(self, wanted: Sequence[int], layout: NetworkLayout, colors: neuron_maps.Shading) -> None:
        if not wanted:
            return
        centers = [self._center(index) for index in wanted]
        scales = [
            neuron_maps.largest(self._values[index], center) for index, center in zip(wanted, centers, strict=True)
        ]
        shown = [layout.columns[index].shown for index in wanted]
        values = [self._values[index][part.start : part.stop] for index, part in zip(wanted, shown, strict=True)]
        neuron_maps.draw_planes(self._atlas.tiles, values, scales, centers, colors)

    def _fill_column(self, index: int, column: Column, colors: neuron_maps.Shading) -> None:
        values, tiles = self._values[index], self._atlas.column(index)
        if self._kind == "histogram":
            neuron_maps.draw_histograms(tiles, values[:, column.shown.start : column.shown.stop], colors)
            return
        center = self._center(index)
        scale = neuron_maps.largest(values, center)
        neuron_maps.draw_curves(tiles, values[column.shown.start : column.shown.stop], scale, center, colors)

    def _center(self, index: int) -> float:
        return self._centers[index] if index < len(self._centers) else 0.0

    def _fits(self, column: Column, index: int) -> bool:
        """Whether there are answers for this column: right after an edit they may still be those of before."""
        if index >= len(self._values):
            return False
        values = self._values[index]
        if values.ndim != _DIMENSIONS[self._kind] or not values.size:
            return False
        return int(values.shape[1 if self._kind == "histogram" else 0]) == column.units

    def _side(self, pixels: float, columns: Sequence[int]) -> int:
        if self._kind == "plane" and columns:
            return int(self._values[columns[0]].shape[-1])
        return max(round(pixels), 8)

    def _make_frame(self, size: float, ratio: float, theme: Theme) -> None:
        key = (size, ratio, theme.name)
        if key != self._frame_key:
            self._frame_key = key
            self._frame = frame_picture(size, ratio, theme)
