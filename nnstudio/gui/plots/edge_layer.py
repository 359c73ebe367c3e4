"""The connections of a drawn network: which of them are drawn, how thick, and their painting in few strokes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nnstudio.gui.plots.network_layout import CURVE_POINTS, NetworkLayout, curve_points
from nnstudio.gui.theme import Theme

Floats = NDArray[np.floating[Any]]
Integers = NDArray[np.intp]
Edge = tuple[int, int, int]  # the column where it arrives, its source and its target

CURVES_MAX = 150
EDGES_MAX = 300
WIDTH_MIN, WIDTH_MAX = 0.7, 4.6
LEVELS = 7
FAINTEST = 0.3
VISIBLE_CHANGE = 0.06  # of the full width: a quarter of a pixel
DASH = (4.5, 3.2)  # pixels
NO_POINTS = np.zeros((0, CURVE_POINTS, 2))


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """The connections that are drawn, arrays of one length; ``strength`` is 0 … 1, signed like the weight.

    ``column`` is where an edge arrives: it leaves a neuron ``source`` of the column before for ``target``.
    ``total`` counts all connections between neurons in sight, drawn or left out for being weak; ``straight`` says that
    there are too many for curves.
    """

    column: Integers
    source: Integers
    target: Integers
    weight: NDArray[np.float64]
    strength: NDArray[np.float64]
    points: NDArray[np.float64]  # (edges, points, 2)
    total: int
    straight: bool = False

    def __len__(self) -> int:
        return len(self.column)

    def gaps(self) -> list[int]:
        """The gaps in which there are edges, each named by the column at its right."""
        return [int(column) for column in np.unique(self.column)]

    def of_gap(self, column: int) -> "Edges":
        """The edges that arrive at one column."""
        return self._part(self.column == column)

    def without_gap(self, column: int) -> "Edges":
        """All edges but those that arrive at one column."""
        return self._part(self.column != column)

    def _part(self, kept: NDArray[np.bool_]) -> "Edges":
        ends = self.column[kept], self.source[kept], self.target[kept]
        return Edges(*ends, self.weight[kept], self.strength[kept], self.points[kept], self.total, self.straight)

    def are_same_as(self, other: "Edges") -> bool:
        """Whether these connect the same neurons, whatever their weights."""
        return len(self) == len(other) and all(
            np.array_equal(mine, its)
            for mine, its in ((self.column, other.column), (self.source, other.source), (self.target, other.target))
        )

    def differ_visibly(self, other: "Edges") -> bool:
        """Whether a picture of these would look different from one of ``other``."""
        if not self.are_same_as(other):
            return True
        if not len(self):
            return False
        apart = np.abs(self.strength - other.strength)
        crossed = np.signbit(self.strength) != np.signbit(other.strength)
        return bool(np.max(np.nan_to_num(apart, nan=1.0)) > VISIBLE_CHANGE or crossed.any())

    def find(self, edge: "Edge | None") -> int | None:
        """The place of an edge in the arrays; None where it is not drawn."""
        if edge is None:
            return None
        column, source, target = edge
        found = np.flatnonzero((self.column == column) & (self.source == source) & (self.target == target))
        return int(found[0]) if found.size else None

    def nearest(self, x: float, y: float, reach: float) -> "Edge | None":
        """The edge that passes within ``reach`` of a point, the closest one."""
        if not len(self):
            return None
        starts, ways = self.points[:, :-1], np.diff(self.points, axis=1)
        to = np.array([x, y]) - starts
        along = np.clip((to * ways).sum(-1) / np.maximum((ways * ways).sum(-1), 1e-9), 0, 1)
        distance = np.linalg.norm(to - along[..., None] * ways, axis=-1).min(axis=1)
        closest = int(distance.argmin())
        if distance[closest] > reach:
            return None
        return int(self.column[closest]), int(self.source[closest]), int(self.target[closest])


def no_edges() -> Edges:
    """Nothing to draw."""
    none, numbers = np.zeros(0, np.intp), np.zeros(0)
    return Edges(none, none, none, numbers, numbers, NO_POINTS, 0)


def choose_edges(
    layout: NetworkLayout,
    weights: Sequence[Floats],
    gaps: range,
    limit: int = EDGES_MAX,
    before: Edges | None = None,
) -> Edges:
    """The connections between drawn neurons in some of the gaps between columns, at most the strongest ``limit``.

    ``weights[n]`` (outputs, inputs) leads from column n to column n + 1. Where those chosen ``before`` in the same
    layout are the same connections, they run as they did.
    """
    known = [gap for gap in gaps if gap < len(weights) and _fits(layout, weights[gap], gap)]
    if not known:
        return no_edges()
    parts = [_edges_of_gap(layout, weights[gap], gap) for gap in known]
    column, source, target = (np.concatenate(arrays) for arrays in zip(*(part[:3] for part in parts), strict=True))
    weight, strength = (np.concatenate(arrays) for arrays in zip(*(part[3:] for part in parts), strict=True))
    total = len(column)
    if total > limit:
        strongest = np.sort(np.argpartition(-np.nan_to_num(np.abs(strength)), limit - 1)[:limit])
        column, source, target = column[strongest], source[strongest], target[strongest]
        weight, strength = weight[strongest], strength[strongest]
    straight = len(column) > CURVES_MAX
    chosen = Edges(column, source, target, weight, strength, NO_POINTS, total, straight)
    if before is not None and chosen.straight == before.straight and chosen.are_same_as(before):
        return replace(chosen, points=before.points)
    points = _points(layout, column, source, target, straight=straight)
    return replace(chosen, points=points)


def join_edges(some: Edges, others: Edges, total: int) -> Edges:
    """Both, as one."""
    both = (some, others)
    return Edges(
        np.concatenate([each.column for each in both]),
        np.concatenate([each.source for each in both]),
        np.concatenate([each.target for each in both]),
        np.concatenate([each.weight for each in both]),
        np.concatenate([each.strength for each in both]),
        np.concatenate([each.points for each in both]),
        total,
        others.straight,
    )


def _fits(layout: NetworkLayout, weight: Floats, gap: int) -> bool:
    """Whether the weights belong to the columns drawn: right after an edit they may still be those of before."""
    columns = layout.columns
    return gap + 1 < len(columns) and weight.shape == (columns[gap + 1].units, columns[gap].units)


_Part = tuple[Integers, Integers, Integers, NDArray[np.float64], NDArray[np.float64]]


def _edges_of_gap(layout: NetworkLayout, weight: Floats, gap: int) -> _Part:
    before, after = layout.columns[gap].shown, layout.columns[gap + 1].shown
    drawn = weight[after.start : after.stop, before.start : before.stop].astype(np.float64)
    sizes = np.abs(drawn[np.isfinite(drawn)])
    # Weights below 1 stay thin, so that growing can be seen.
    strength = np.clip(drawn / max(float(sizes.max(initial=0.0)), 1.0), -1, 1)
    target, source = np.indices(drawn.shape).reshape(2, -1)
    column = np.full(drawn.size, gap + 1, np.intp)
    return column, source + before.start, target + after.start, drawn.ravel(), strength.ravel()


def _points(
    layout: NetworkLayout, column: Integers, source: Integers, target: Integers, *, straight: bool
) -> NDArray[np.float64]:
    """Where the chosen edges run; they leave a square at its right side and arrive at the left side of another."""
    parts = []
    for index in np.unique(column):
        start, end = layout.columns[index - 1], layout.columns[index]
        mine = column == index
        y0 = np.array(start.ys)[source[mine] - start.first]
        y1 = np.array(end.ys)[target[mine] - end.first]
        half = layout.size / 2
        parts.append(curve_points(start.x + half, y0, end.x - half, y1, straight=straight))
    return np.concatenate(parts) if parts else np.zeros((0, CURVE_POINTS, 2))


def paint_edges(painter: QPainter, edges: Edges, theme: Theme) -> None:
    """Draw all edges, the weak ones first; those of one sign and about one width are one stroke."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    missing = np.isnan(edges.strength)
    level = np.ceil(np.nan_to_num(np.abs(edges.strength)) * LEVELS).astype(int)
    for step in range(LEVELS + 1):
        for sign in (-1, 1):
            chosen = (level == step) & ~missing & (np.signbit(edges.strength) == (sign < 0))
            if chosen.any():
                painter.setPen(edge_pen(theme, sign * step / LEVELS, negative=sign < 0))
                painter.drawPath(_path(edges, np.flatnonzero(chosen)))
    if missing.any():
        painter.setPen(QPen(QColor(theme.faint), 1.0, Qt.PenStyle.DotLine))
        painter.drawPath(_path(edges, np.flatnonzero(missing)))


def paint_one_edge(painter: QPainter, edges: Edges, index: int, theme: Theme) -> None:
    """Draw one edge on its own, in full colour with a halo."""
    path = _path(edges, np.array([index]))
    strength = float(np.nan_to_num(edges.strength[index]))
    pen = edge_pen(theme, 1.0, negative=strength < 0)
    pen.setWidthF(max(WIDTH_MIN + (WIDTH_MAX - WIDTH_MIN) * abs(strength), 2.4))
    painter.setPen(QPen(QColor(theme.accent_soft), pen.widthF() + 6))
    painter.drawPath(path)
    painter.setPen(pen)
    painter.drawPath(path)


def edge_pen(theme: Theme, strength: float, *, negative: bool) -> QPen:
    """The stroke of a weight: sign by colour and dash, size by width and strength of colour."""
    color = QColor(theme.negative if negative else theme.positive)
    color.setAlphaF(FAINTEST + (1 - FAINTEST) * abs(strength))
    width = WIDTH_MIN + (WIDTH_MAX - WIDTH_MIN) * abs(strength)
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if negative:
        # Dashes are counted in widths.
        pen.setDashPattern([max(DASH[0] / width, 1.2), max(DASH[1] / width, 0.75)])
    return pen


def _path(edges: Edges, which: Integers) -> QPainterPath:
    path = QPainterPath()
    for start, end in zip(edges.points[which, 0].tolist(), edges.points[which, -1].tolist(), strict=True):
        path.moveTo(*start)
        if edges.straight:
            path.lineTo(*end)
        else:
            middle = (start[0] + end[0]) / 2
            path.cubicTo(QPointF(middle, start[1]), QPointF(middle, end[1]), QPointF(*end))
    return path
