"""Where neurons and connections of a drawn network lie: plain geometry, no Qt.

Columns run from the inputs over the hidden layers to the outputs; column 0 holds the inputs, so that the neurons of
layer ``n`` of the network stand in column ``n + 1``.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SIZE_MAX = 38.0
SIZE_MIN = 20.0  # with the gap a target of 24 pixels
GAP_MIN = 4.0
GAP_MAX = 16.0
NOTE_HEIGHT = 20.0  # the line "+ 500 more"
MARGIN = 6.0  # above and below a column, for the ring around a chosen neuron
CURVE_POINTS = 17


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``units`` neurons in all, of which those from ``first`` on are drawn at the heights ``ys``."""

    x: float
    units: int
    first: int
    ys: tuple[float, ...]
    note_y: float | None = None  # where the line about the neurons left out stands

    @property
    def shown(self) -> range:
        """The neurons that are drawn."""
        return range(self.first, self.first + len(self.ys))

    @property
    def left_out(self) -> int:
        """How many neurons are not drawn."""
        return self.units - len(self.ys)


@dataclass(frozen=True, slots=True)
class NetworkLayout:
    """All columns, and the side of a neuron's square, which is the same for all of them."""

    size: float
    columns: tuple[Column, ...]
    note_height: float = NOTE_HEIGHT

    def center(self, column: int, unit: int) -> tuple[float, float] | None:
        """The middle of one neuron; None where it is not drawn."""
        if not 0 <= column < len(self.columns) or unit not in self.columns[column].shown:
            return None
        found = self.columns[column]
        return found.x, found.ys[unit - found.first]

    def neuron_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Column and unit of the neuron at a point, with a little room around the squares."""
        reach = (self.size + GAP_MIN) / 2
        for index, column in enumerate(self.columns):
            if abs(column.x - x) <= reach:
                for unit, center in zip(column.shown, column.ys, strict=True):
                    if abs(center - y) <= reach:
                        return index, unit
        return None

    def note_at(self, x: float, y: float) -> int | None:
        """The column whose line about the neurons left out is at a point."""
        near = [
            (abs(column.x - x), index)
            for index, column in enumerate(self.columns)
            if column.note_y is not None and abs(column.x - x) <= 60 and abs(column.note_y - y) <= self.note_height / 2
        ]
        return min(near)[1] if near else None


@dataclass(frozen=True, slots=True)
class Strip:
    """Places along the columns: left edge and width of every card, the middle of every column, the whole length."""

    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    total: float

    @property
    def centers(self) -> tuple[float, ...]:
        """The middle of each place."""
        return tuple(left + width / 2 for left, width in zip(self.lefts, self.widths, strict=True))


def place_in_strip(widths: Sequence[float], gaps: Sequence[float], room: float, stretch: Sequence[float]) -> Strip:
    """Places side by side with at least ``gaps`` between them; room to spare goes to gaps by their ``stretch``.

    Raises:
        ValueError: unless there is one gap, and one stretch, between each two neighbours.
    """
    if not len(gaps) == len(stretch) == max(len(widths) - 1, 0):
        raise ValueError(f"{len(widths)} places need {max(len(widths) - 1, 0)} gaps, not {len(gaps)}.")
    needed = sum(widths) + sum(gaps)
    spare = max(room - needed, 0.0) / max(sum(stretch), 1e-9)
    lefts: list[float] = []
    left = 0.0
    for width, gap, share in zip(widths, [*gaps, 0.0], [*stretch, 0.0], strict=True):
        lefts.append(left)
        left += width + gap + spare * share
    return Strip(tuple(lefts), tuple(widths), max(needed, room))


def lay_out(
    centers: Sequence[float],
    units: Sequence[int],
    height: float,
    *,
    tops: Sequence[float] = (),
    firsts: Sequence[int] = (),
    largest: float = SIZE_MAX,
    scale: float = 1.0,
) -> NetworkLayout:
    """Stack the neurons of every column around its middle; as many as fit are drawn, the others are noted below.

    ``tops`` is the height at which each column may begin, ``firsts`` the first neuron drawn of each, ``largest`` the
    side of the largest squares; a ``scale`` above 1 lets gaps and notes grow with the letters.
    """
    tops = tops or [0.0] * len(units)
    firsts = firsts or [0] * len(units)
    size = fitting_size(units, height, tops=tops, largest=largest)
    columns = (
        _column(x, count, first, top, height, size, scale)
        for x, count, first, top in zip(centers, units, firsts, tops, strict=True)
    )
    return NetworkLayout(size, tuple(columns), NOTE_HEIGHT * scale)


def fitting_size(
    units: Sequence[int], height: float, *, tops: Sequence[float] = (), largest: float = SIZE_MAX
) -> float:
    """The side of the squares with which every column fits into the height, within what can be pointed at."""
    tops = tops or [0.0] * len(units)
    pitches = [(height - top - 2 * MARGIN) / max(count, 1) for count, top in zip(units, tops, strict=True)]
    return min([largest, *(max(min(pitch - GAP_MIN, pitch * 0.8), SIZE_MIN) for pitch in pitches)])


def least_height(units: int) -> float:
    """How high a column of so many of the smallest squares is."""
    return units * (SIZE_MIN + GAP_MIN) + 2 * MARGIN


def _column(x: float, units: int, first: int, top: float, height: float, size: float, scale: float) -> Column:
    room, note = height - top - 2 * MARGIN, NOTE_HEIGHT * scale
    fitting = _how_many(room, size)
    if units <= fitting:
        return Column(x, units, 0, _stack(units, top, height, size, scale))
    shown = max(_how_many(room - note, size), 1)
    ys = _stack(shown, top, height - note, size, scale)
    note_y = ys[-1] + size / 2 + note / 2 + 2
    return Column(x, units, min(max(first, 0), units - shown), ys, note_y)


def _how_many(room: float, size: float) -> int:
    return int((room + GAP_MIN) // (size + GAP_MIN))


def _stack(units: int, top: float, height: float, size: float, scale: float) -> tuple[float, ...]:
    room = height - top - 2 * MARGIN
    pitch = min(size + GAP_MAX * scale, max(room / max(units, 1), size + GAP_MIN))
    wanted = height / 2 - pitch * (units - 1) / 2
    lowest = height - MARGIN - size / 2 - pitch * (units - 1)
    start = max(min(wanted, lowest), top + MARGIN + size / 2)
    return tuple(start + pitch * index for index in range(units))


def scrolled_to(column: Column, unit: int) -> int:
    """The first neuron to draw so that ``unit`` can be seen, moved as little as possible."""
    shown = len(column.ys)
    if unit < column.first:
        return unit
    return max(column.first, unit - shown + 1)


def curve_points(x0: float, y0: Floats, x1: float, y1: Floats, *, straight: bool) -> Floats:
    """Points (edges, CURVE_POINTS, 2) along connections that leave and arrive level."""
    t = np.linspace(0.0, 1.0, CURVE_POINTS)
    rise = t if straight else 3 * t**2 - 2 * t**3
    xs = x0 + (x1 - x0) * (t if straight else 1.5 * t * (1 - t) + t**3)
    ys = y0[:, None] + (y1 - y0)[:, None] * rise[None, :]
    return np.stack([np.broadcast_to(xs, ys.shape), ys], axis=-1)


def neighbour(layout: NetworkLayout, column: int, unit: int, across: int, down: int) -> tuple[int, int]:
    """The neuron beside another one: ``down`` in its column, or the nearest in height in the column ``across``."""
    if across == 0:
        return column, min(max(unit + down, 0), layout.columns[column].units - 1)
    other = min(max(column + across, 0), len(layout.columns) - 1)
    here = layout.center(column, unit)
    if other == column or here is None:
        return column, unit
    ys = layout.columns[other].ys
    nearest = min(range(len(ys)), key=lambda place: abs(ys[place] - here[1]))
    return other, layout.columns[other].first + nearest
