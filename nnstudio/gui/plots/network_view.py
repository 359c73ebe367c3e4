"""The network as a drawing: neurons with live pictures of what they answer, connections by sign and size.

A frame costs little because it only fills the pictures again: connections, names and background are one cached
layer, painted anew at most a few times a second and only when it would look different.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots import network_painting as strokes
from nnstudio.gui.plots.edge_cache import EdgeCache
from nnstudio.gui.plots.edge_layer import Edges, paint_one_edge
from nnstudio.gui.plots.network_layout import SIZE_MAX
from nnstudio.gui.plots.network_painting import NetworkColumn
from nnstudio.gui.plots.network_scene import Floats, NetworkScene, Neuron
from nnstudio.gui.plots.neuron_maps import shading
from nnstudio.gui.plots.neuron_pictures import NeuronPictures, PictureKind
from nnstudio.gui.theme import LIGHT, Theme, current_scale
from nnstudio.gui.widgets.wrapping import wrapped

_TIP_LETTERS = 56  # in a line of the tool tip


class NetworkView(QWidget):
    """Columns of neurons and the connections between them; layer −1 stands for the inputs, 0 for the first layer."""

    edges_counted = Signal(int, int)
    """How many connections are drawn, and of how many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the plots around it
        self._theme = LIGHT
        self._colors = shading(LIGHT)
        self._scene = NetworkScene()
        self._counted = (0, 0)
        self._pictures = NeuronPictures()
        self._cache = EdgeCache(self._scene.choose_edges, self._scene.place_of_gap, self)
        self._cache.outdated.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    # ---- what is shown ----

    def show_columns(
        self,
        columns: Sequence[NetworkColumn],
        centers: Sequence[float],
        tops: Sequence[float],
        largest: float = SIZE_MAX,
    ) -> None:
        """Show the columns, the inputs first, around ``centers``, not above ``tops``, in squares up to ``largest``."""
        if self._scene.show_columns(columns, centers, tops, largest):
            self._place()
            self._describe()

    def show_weights(self, weights: Sequence[Floats]) -> None:
        """Show weights (outputs, inputs), one array for every layer."""
        is_other_network = [each.shape for each in weights] != [each.shape for each in self._scene.weights]
        self._scene.weights = weights
        if is_other_network:
            self._cache.invalidate()
            self.update()
        else:
            self._cache.weights_moved()

    def show_pictures(self, kind: PictureKind, values: Sequence[Floats], centers: Sequence[float] = ()) -> None:
        """Show what the neurons of every column answer, inputs first; ``centers`` is what is painted neutral."""
        self._pictures.show(kind, values, centers)
        self.update(self._squares())

    def show_answers(self, answers: Sequence[Floats]) -> None:
        """Take the numbers that each column gives for the row looked at; empty for none."""
        self._scene.answers = answers

    def show_chosen(self, layer: int, unit: int) -> None:
        """Ring one neuron without telling anybody; a neuron that is not there takes the ring away."""
        wanted = (layer + 1, unit)
        self._ring(wanted if self._scene.exists(wanted) else None)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self._colors = shading(theme)
        self._forget()

    def chosen(self) -> Neuron | None:
        """Return layer and number of the ringed neuron."""
        chosen = self._scene.chosen
        return None if chosen is None else (chosen[0] - 1, chosen[1])

    def center_of(self, layer: int, unit: int) -> QPoint | None:
        """Return the middle of a neuron; None where it is not drawn."""
        center = self._scene.layout.center(layer + 1, unit)
        return None if center is None else QPointF(*center).toPoint()

    def rect_of(self, layer: int, unit: int) -> QRect | None:
        """Return the square of a neuron; None where it is not drawn."""
        center = self._scene.layout.center(layer + 1, unit)
        return None if center is None else strokes.square(self._scene.layout, center).toAlignedRect()

    def neuron_at(self, at: QPoint) -> Neuron | None:
        """Return layer and number of the neuron at a pixel; None where there is none."""
        found = self._scene.layout.neuron_at(at.x(), at.y())
        return None if found is None else (found[0] - 1, found[1])

    def edges(self) -> Edges:
        """Return the connections as they were painted last."""
        return self._cache.edges

    def title_of(self, layer: int, unit: int) -> str:
        """Return the name of a neuron: ``Hidden 1 · neuron 3``."""
        column = self._scene.columns[layer + 1]
        if column.units == 1 and not column.names:
            return column.title
        if unit < len(column.names) and column.names[unit]:
            return self.tr("{column} · {name}").format(column=column.title, name=column.names[unit])
        return self.tr("{column} · neuron {number}").format(column=column.title, number=unit + 1)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setAccessibleName(self.tr("Network"))
        tip = self.tr("Click a neuron to open it in the lens; the arrow keys move on, Enter opens it, Escape closes.")
        letters = QFontMetricsF(self.font())  # Qt breaks no line of a plain tool tip
        self.setToolTip("\n".join(wrapped(tip, letters, _TIP_LETTERS * letters.averageCharWidth())))
        self._describe()
        self._forget()

    # ---- painting ----

    def sizeHint(self) -> QSize:
        """Ask for room for six neurons."""
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        """Insist on room for three small neurons."""
        return QSize(120, 96)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the pictures over the still part."""
        area = self._area()
        if self._scene.look_at(area.left(), area.right()):
            self._pictures.forget()
        still = self._cache.picture(area, self.devicePixelRatioF(), self.font(), self._theme, self._paint_still)
        painter = QPainter(self)
        painter.drawPixmap(area.topLeft(), still)
        lit = self._cache.edges.find(self._scene.hover.edge)
        if lit is not None:
            paint_one_edge(painter, self._cache.edges, lit, self._theme)
        self._pictures.paint(painter, self._scene.layout, self._scene.in_sight, self._theme, self._colors)
        self._paint_rings(painter, area)
        self._paint_number(painter, area)
        painter.end()
        self._count_edges()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the neurons anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the letters of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._place()

    def _paint_still(self, painter: QPainter) -> None:
        strokes.paint_labels(painter, self._scene.layout, self._scene.columns, self._theme, self._area())
        strokes.paint_notes(painter, self._scene.layout, self.tr("+ {count} more"), self._theme)

    def _paint_rings(self, painter: QPainter, area: QRect) -> None:
        layout, chosen, over = self._scene.layout, self._scene.chosen, self._scene.hover.neuron
        if over is not None and (center := layout.center(*over)):
            strokes.paint_ring(painter, strokes.square(layout, center), self._theme.edge, 1.5, 1.5)
        center = None if chosen is None else layout.center(*chosen)
        if center is not None:
            strokes.paint_ring(painter, strokes.square(layout, center), self._theme.accent)
        if self.hasFocus():
            box = area.toRectF() if center is None else strokes.square(layout, center)
            strokes.paint_ring(painter, box, self._theme.focus, -3.0 if center is None else 6.5)

    def _paint_number(self, painter: QPainter, area: QRect) -> None:
        """Show the weight of the edge under the mouse, or what the neuron under it answers."""
        hover, edges, layout = self._scene.hover, self._cache.edges, self._scene.layout
        lit = edges.find(hover.edge)
        if lit is not None and hover.edge is not None:
            number = strokes.short_number(self._scene.weight_of(hover.edge))
            text = self.tr("weight {number}").format(number=number)
            at = QPointF(*edges.points[lit, edges.points.shape[1] // 2].tolist()) - QPointF(0, 6)
        elif hover.neuron is not None and (answer := self._scene.answer_of(hover.neuron)) is not None:
            center = layout.center(*hover.neuron) or (0.0, 0.0)
            text, at = strokes.short_number(answer), QPointF(*center) - QPointF(0, layout.size / 2 + 6)
        else:
            return
        strokes.paint_pill(painter, strokes.pill_box(text, at, QFontMetricsF(self.font()), area), text, self._theme)

    def _area(self) -> QRect:
        seen = self.visibleRegion().boundingRect() & self.rect()
        return self.rect() if seen.isEmpty() else seen

    def _squares(self) -> QRegion:
        """The parts of the widget that a new picture touches."""
        region, layout = QRegion(), self._scene.layout
        reach = round(layout.size / 2) + 10
        for index in self._scene.in_sight:
            column = layout.columns[index]
            top, bottom = round(column.ys[0]) - reach, round(column.ys[-1]) + reach
            region += QRect(round(column.x) - reach, top, 2 * reach, bottom - top)
        return region

    def _place(self) -> None:
        self._scene.place(self.height(), current_scale())
        self._forget()

    def _forget(self) -> None:
        self._cache.invalidate()
        self._pictures.forget()
        self.update()

    def _count_edges(self) -> None:
        counted = len(self._cache.edges), self._cache.edges.total
        if counted != self._counted:
            self._counted = counted
            self.edges_counted.emit(*counted)

    def _ring(self, neuron: Neuron | None) -> None:
        self._scene.chosen = neuron
        if neuron is not None and self._scene.reveal(neuron):
            self._place()
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Say in words what is drawn, for those who listen."""
        said = ", ".join(
            self.tr("{title}: {count}").format(title=column.title, count=column.units) for column in self._scene.columns
        )
        chosen = self.chosen()
        if chosen is not None:
            said = self.tr("{neuron} chosen. {network}").format(neuron=self.title_of(*chosen), network=said)
        self.setAccessibleDescription(said)
        if chosen is not None and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.title_of(*chosen)))
