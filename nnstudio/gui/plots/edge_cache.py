"""The still part of the drawn network as one picture: ground, names and connections, painted anew now and then."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from nnstudio.gui.plots.edge_layer import Edges, join_edges, no_edges, paint_edges
from nnstudio.gui.theme import Theme

INTERVAL_MS = 220  # between two looks at the weights
APART_MS = 100  # between two gaps that are painted at rest; while frames come, each brings one
FRAME_MS = 25  # no two gaps are painted closer than frames come
SHARE = 0.06  # of the time of the window at most, for all gaps together

Choose = Callable[[], Edges]
PlaceOfGap = Callable[[int], QRect]
PaintRest = Callable[[QPainter], None]


class EdgeCache(QObject):
    """Keeps the picture; where weights have moved visibly, one gap between two columns after another is renewed."""

    outdated = Signal(QRect)
    """The picture would look different now, in this part of the widget."""

    def __init__(self, choose: Choose, place_of_gap: PlaceOfGap, parent: QObject) -> None:
        super().__init__(parent)
        self.edges = self._chosen = no_edges()
        self.renders = 0
        self._choose, self._place_of_gap = choose, place_of_gap
        self._picture = QPixmap()
        self._area = QRect()
        self._valid = False
        self._waiting: list[int] = []
        self._due: int | None = None
        self._interval = INTERVAL_MS
        self._cost_ms = 0.0  # of the gaps painted since the weights were last looked at
        self._since, self._since_gap = QElapsedTimer(), QElapsedTimer()
        self._later = self._timer(self._compare)
        self._next = self._timer(self._ask_for_next)

    def invalidate(self) -> None:
        """Paint all anew at the next occasion: places, names or colours have changed."""
        self._valid = False

    def weights_moved(self) -> None:
        """Look whether the picture is still right, now or when the interval is over."""
        if self._waiting:
            if self._since_gap.elapsed() >= FRAME_MS:
                self._ask_for_next()
            return
        if self._later.isActive():
            return
        elapsed = int(self._since.elapsed()) if self._since.isValid() else self._interval
        if elapsed >= self._interval:
            self._compare()
        else:
            self._later.start(max(self._interval - elapsed, APART_MS))

    def picture(self, area: QRect, ratio: float, font: QFont, theme: Theme, paint_rest: PaintRest) -> QPixmap:
        """The picture of ``area``, as sharp as ``ratio`` asks."""
        if not self._valid or self._area != area or self._picture.devicePixelRatio() != ratio:
            self._make_picture(area, ratio)
            self.edges = self._choose()
            self._render(area, self.edges, font, theme, paint_rest)
        elif self._due is not None:
            gap, chosen = self._due, self._chosen
            self.edges = join_edges(self.edges.without_gap(gap), chosen.of_gap(gap), chosen.total)
            self._render(self._place_of_gap(gap), chosen.of_gap(gap), font, theme, paint_rest)
        self._due = None
        return self._picture

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def _compare(self) -> None:
        self._since.start()
        self._cost_ms = 0.0
        if self._valid:
            chosen = self._chosen = self._choose()
            gaps = sorted({*chosen.gaps(), *self.edges.gaps()})
            self._waiting = [gap for gap in gaps if chosen.of_gap(gap).differ_visibly(self.edges.of_gap(gap))]
            self._ask_for_next()

    def _ask_for_next(self) -> None:
        if self._waiting and self._due is None:
            self._due = self._waiting.pop(0)
            self._since_gap.start()
            self.outdated.emit(self._place_of_gap(self._due))
        if self._waiting:
            self._next.start(APART_MS)

    def _make_picture(self, area: QRect, ratio: float) -> None:
        self._area, self._valid, self._waiting, self._due = area, True, [], None
        wanted = area.size() * ratio
        if self._picture.size() != wanted:
            self._picture = QPixmap(wanted)
        self._picture.setDevicePixelRatio(ratio)

    def _render(self, part: QRect, edges: Edges, font: QFont, theme: Theme, paint_rest: PaintRest) -> None:
        """Paint a part of the picture, in places of the widget."""
        cost = QElapsedTimer()
        cost.start()
        self.renders += 1
        painter = QPainter(self._picture)
        painter.translate(-self._area.topLeft())
        painter.setClipRect(part)
        painter.fillRect(part, QColor(theme.surface))
        painter.setFont(font)
        paint_edges(painter, edges, theme)
        paint_rest(painter)
        painter.end()
        self._cost_ms += cost.nsecsElapsed() / 1e6
        self._interval = max(INTERVAL_MS, round(self._cost_ms / SHARE))
