"""The small pictures of the pairing table: what each network says, all planes in one image, lines as curves."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap

from nnstudio.catalog import Task
from nnstudio.gui.plots.colors import class_colors, class_table, share_image, value_image, value_table
from nnstudio.gui.plots.markers import class_shape, marker_stamp, stamp_all
from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import Theme

Floats32 = NDArray[np.float32]

_MOST_POINTS = 60  # rows drawn over a picture: enough to recognise the data
_LINE_STEP = 2  # every second point of a line is enough for a small picture
_ROOM = 1.15  # a line may rise so far beyond the targets before it leaves its picture


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What all pictures share: the task, how far the axes reach, and the rows: (N, K) places and their targets."""

    task: Task
    classes: int
    ranges: tuple[tuple[float, float], ...]
    places: NDArray[np.float64]
    targets: NDArray[np.generic]

    @property
    def is_line(self) -> bool:
        """Whether the pictures are curves over one input."""
        return len(self.ranges) == 1


class PairingPictures:
    """Draws the picture of any cell into any square."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._scene: Scene | None = None
        self._values: Floats32 | None = None
        self._atlas = QImage()
        self._cells = 0
        self._lines: NDArray[np.floating] = np.empty((0, 0))  # (cells, points) from 0 at the top to 1
        self._points = QPixmap()
        self._points_key: object = None

    def show_scene(self, scene: Scene) -> None:
        """Begin with other data."""
        self._scene, self._values, self._points_key = scene, None, None

    def show_values(self, values: Floats32) -> None:
        """Show (cells, points, C) what the networks say."""
        self._values = values
        if self._scene is not None and self._scene.is_line:
            bottom, top = _reach(self._scene)
            heights = np.nan_to_num(values[:, ::_LINE_STEP, 0])
            # What lies beyond runs along the edge: nothing needs to be cut off.
            self._lines = np.clip((top - heights) / (top - bottom), 0, 1)
        self._paint_atlas()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme, self._points_key = theme, None
        self._paint_atlas()

    @property
    def has_rows_beneath(self) -> bool:
        """Whether the rows lie beneath what the networks say, as under a line, or over it, as over a plane."""
        return self._scene is not None and self._scene.is_line

    def draw(self, painter: QPainter, cell: int, box: QRectF, ratio: float) -> None:
        """Draw the picture of one cell, with the rows."""
        if self._values is None:
            return
        if self.has_rows_beneath:
            self.draw_rows(painter, box, ratio)
        self.draw_answers(painter, cell, box)
        if not self.has_rows_beneath:
            self.draw_rows(painter, box, ratio)

    def draw_rows(self, painter: QPainter, box: QRectF, ratio: float) -> None:
        """Draw the rows alone, and under a line its ground."""
        scene = self._scene
        if scene is not None:
            if scene.is_line:
                painter.fillRect(box, self._theme.color("ground"))
            painter.drawPixmap(box.topLeft(), self._points_over(box.size().toSize(), ratio, scene))

    def draw_answers(self, painter: QPainter, cell: int, box: QRectF) -> None:
        """Draw what the network of one cell says, without the rows."""
        scene = self._scene
        if scene is None or self._values is None:
            return
        if scene.is_line:
            self._draw_line(painter, cell, box)
            return
        side = self._atlas.width()
        # The atlas is stored upside down, as pictures are: its last part is the first cell.
        painter.drawImage(box, self._atlas, QRectF(0, (self._cells - 1 - cell) * side, side, side))

    # ---- planes ----

    def _paint_atlas(self) -> None:
        scene, values = self._scene, self._values
        if scene is None or values is None or scene.is_line:
            return
        side = round(values.shape[1] ** 0.5)
        self._cells = len(values)
        shares, table = values.reshape(self._cells * side, side, -1), class_table(self._theme, max(scene.classes, 2))
        if scene.task is Task.BINARY:
            # Of two classes 256 mixtures say it all, and picking them is several times faster than mixing.
            mixed = np.linspace(table[0], table[1], 256, dtype=np.float32)
            self._atlas = value_image(shares[..., 0], 0.0, 1.0, mixed)
        elif scene.task is Task.MULTILABEL:
            self._atlas = share_image(_with_none(shares), np.vstack([_ground(self._theme), table]))
        elif scene.task is Task.REGRESSION:
            self._atlas = value_image(shares[..., 0], *_reach(scene), value_table(self._theme, pale=True))
        else:
            self._atlas = share_image(shares, table)

    # ---- lines ----

    def _draw_line(self, painter: QPainter, cell: int, box: QRectF) -> None:
        left, top, width, height = box.left(), box.top(), box.width(), box.height()
        painter.setPen(QPen(self._theme.color("plot_train"), curve_width(1.8)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        down = self._lines[cell].tolist()
        step = width / (len(down) - 1)
        painter.drawPolyline([QPointF(left + at * step, top + share * height) for at, share in enumerate(down)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    # ---- rows ----

    def _points_over(self, size: QSize, ratio: float, scene: Scene) -> QPixmap:
        """All rows on a transparent ground, painted once for all cells."""
        key = size.width(), size.height(), ratio
        if key == self._points_key:
            return self._points
        layer = QPixmap(size * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(0, 0, size.width(), size.height()), max(1.4, size.width() / 48)
        for name, of_class in self._shown_rows(scene):
            outline = self._theme.color("plot_ground")
            color = self._theme.color("plot_axis") if name < 0 else class_colors(self._theme, scene.classes)[name]
            shape = class_shape(max(name, 0), scene.classes)
            stamp = marker_stamp(shape, radius, color, outline, ratio, 0.5)
            pixels = _pixels(of_class[:, 0], of_class[:, 1], box, scene)
            stamp_all(painter, stamp, [(point.x(), point.y()) for point in pixels])
        painter.end()
        self._points, self._points_key = layer, key
        return layer

    def _shown_rows(self, scene: Scene) -> Sequence[tuple[int, NDArray[np.float64]]]:
        """Classes with the places of some of their rows; −1 where rows have no class; labels overlap, so none."""
        stride = max(1, -(-len(scene.places) // _MOST_POINTS))
        places, targets = scene.places[::stride], scene.targets[::stride]
        if scene.is_line:
            return [(-1, np.column_stack([places[:, 0], targets.reshape(len(targets), -1)[:, 0]]))]
        if scene.task is Task.MULTILABEL:
            return []
        return [(number, places[targets == number]) for number in range(scene.classes)]


def _pixels(x: NDArray[np.floating], y: NDArray[np.floating], box: QRectF, scene: Scene) -> list[QPointF]:
    low, high = scene.ranges[0]
    across = box.left() + (x - low) / (high - low) * box.width()
    bottom, top = scene.ranges[1] if not scene.is_line else _reach(scene)
    down = box.bottom() - np.clip((y - bottom) / (top - bottom), -1, 2) * box.height()
    return [QPointF(*point) for point in zip(across.tolist(), down.tolist(), strict=True)]


def _reach(scene: Scene) -> tuple[float, float]:
    """From the lowest to the highest number that a picture tells apart."""
    reach = _ROOM * max(float(np.abs(scene.targets).max(initial=0.0)), 1e-9)
    return -reach, reach


def _with_none(labels: Floats32) -> Floats32:
    """(…, L) labels, each there or not, as (…, 1 + L) shares: first that of none, then the labels among themselves."""
    known = np.clip(np.nan_to_num(labels, nan=0.0), 0.0, 1.0)
    strongest = known.max(axis=-1, keepdims=True)
    among = known * (strongest / np.maximum(known.sum(axis=-1, keepdims=True), 1e-12))
    return np.concatenate([1 - strongest, among], axis=-1)


def _ground(theme: Theme) -> Floats32:
    color = theme.color("plot_ground")
    return np.array([color.red(), color.green(), color.blue()], dtype=np.float32)
