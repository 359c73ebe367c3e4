"""What the drawn network consists of at the moment, and what lies where: no painting, no words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect

from nnstudio.gui.plots.edge_layer import Edge, Edges, choose_edges
from nnstudio.gui.plots.network_layout import SIZE_MAX, NetworkLayout, lay_out, neighbour, scrolled_to
from nnstudio.gui.plots.network_painting import NetworkColumn

Floats = NDArray[np.floating[Any]]
Neuron = tuple[int, int]  # column, with 0 for the inputs, and number in it


@dataclass(frozen=True, slots=True)
class Hover:
    """What is under the mouse: a neuron, or a connection."""

    neuron: Neuron | None = None
    edge: Edge | None = None


class NetworkScene:
    """Columns, their places, the weights between them, and which neuron is chosen."""

    def __init__(self) -> None:
        self.columns: tuple[NetworkColumn, ...] = ()
        self.layout = NetworkLayout(0.0, ())
        self.weights: Sequence[Floats] = ()
        self.answers: Sequence[Floats] = ()
        self.chosen: Neuron | None = None
        self.hover = Hover()
        self.in_sight = range(0)
        self._gaps_in_sight = range(0)
        self._centers: tuple[float, ...] = ()
        self._tops: tuple[float, ...] = ()
        self._firsts: list[int] = []
        self._height = 0.0
        self._largest = SIZE_MAX
        self._edges: Edges | None = None  # as chosen last in this layout

    def show_columns(
        self,
        columns: Sequence[NetworkColumn],
        centers: Sequence[float],
        tops: Sequence[float],
        largest: float = SIZE_MAX,
    ) -> bool:
        """Take columns and their places, and how large a neuron may be; whether they are others than before."""
        before = self.columns, self._centers, self._tops, self._largest
        if (tuple(columns), tuple(centers), tuple(tops), largest) == before:
            return False
        self._largest = largest
        if len(columns) != len(self.columns):
            self._firsts = [0] * len(columns)
        self.columns, self._centers, self._tops = tuple(columns), tuple(centers), tuple(tops)
        if self.chosen is not None and not self.exists(self.chosen):
            self.chosen = None
        return True

    def place(self, height: float, scale: float = 1.0) -> None:
        """Stack the neurons in the height there is; gaps and notes grow with the letters."""
        self._height = height
        units = [column.units for column in self.columns]
        self.layout = lay_out(
            self._centers,
            units,
            height,
            tops=self._tops,
            firsts=self._firsts,
            largest=self._largest,
            scale=scale,
        )
        self.hover, self._edges = Hover(), None
        self.in_sight = self._gaps_in_sight = range(0)  # until it is painted

    def look_at(self, left: float, right: float) -> bool:
        """Note which columns are in sight; whether they are others than before."""
        columns, reach = self.layout.columns, self.layout.size / 2 + 8
        seen = [index for index, column in enumerate(columns) if left - reach <= column.x <= right + reach]
        gaps = [
            index
            for index in range(len(columns) - 1)
            if columns[index].x <= right + reach and columns[index + 1].x >= left - reach
        ]
        before = self.in_sight, self._gaps_in_sight
        self.in_sight = range(seen[0], seen[-1] + 1) if seen else range(0)
        self._gaps_in_sight = range(gaps[0], gaps[-1] + 1) if gaps else range(0)
        return before != (self.in_sight, self._gaps_in_sight)

    def choose_edges(self) -> Edges:
        """The connections to draw of those in sight."""
        self._edges = choose_edges(self.layout, self.weights, self._gaps_in_sight, before=self._edges)
        return self._edges

    def weight_of(self, edge: Edge) -> float:
        """The weight of a connection as it is now, though the picture may be a moment old."""
        column, source, target = edge
        return float(self.weights[column - 1][target, source])

    def place_of_gap(self, column: int) -> QRect:
        """The room between a column and the one before it."""
        left, right = self.layout.columns[column - 1].x, self.layout.columns[column].x
        return QRect(round(left), 0, round(right) - round(left), round(self._height))

    def exists(self, neuron: Neuron) -> bool:
        """Whether there is such a neuron, drawn or not."""
        column, unit = neuron
        return 0 <= column < len(self.columns) and 0 <= unit < self.columns[column].units

    def reveal(self, neuron: Neuron) -> bool:
        """Move its column on so that the neuron is drawn; whether anything moved."""
        column, unit = neuron
        if self.layout.center(column, unit) is not None:
            return False
        self._firsts[column] = scrolled_to(self.layout.columns[column], unit)
        return True

    def turn_page(self, column: int) -> None:
        """Draw the next neurons of a column that has more than fit, after the last ones the first again."""
        place = self.layout.columns[column]
        end = place.first + len(place.ys)
        self._firsts[column] = 0 if end >= place.units else end

    def beside_chosen(self, across: int, down: int) -> Neuron:
        """The neuron one step away from the chosen one; without one, the first of the first layer."""
        if self.chosen is None:
            return min(1, len(self.columns) - 1), 0
        return neighbour(self.layout, *self.chosen, across, down)

    def answer_of(self, neuron: Neuron) -> float | None:
        """What a neuron says to the row looked at."""
        column, unit = neuron
        if column >= len(self.answers) or unit >= len(self.answers[column]):
            return None
        return float(self.answers[column][unit])
