"""The still part of the drawn network as one picture: ground, names and connections, painted anew now and then."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from nnstudio.gui.plots.edge_layer import Edges, no_edges, paint_edges
from nnstudio.gui.theme import Theme

INTERVAL_MS = 220

Choose = Callable[[], Edges]
PaintRest = Callable[[QPainter], None]


class EdgeCache(QObject):
    """Keeps the picture; asks for a repaint when the weights have moved visibly, at most every ``INTERVAL_MS``."""

    outdated = Signal()
    """The connections would look different now."""

    def __init__(self, choose: Choose, parent: QObject) -> None:
        super().__init__(parent)
        self.edges = no_edges()
        self.renders = 0
        self._choose = choose
        self._picture = QPixmap()
        self._area = QRect()
        self._valid = False
        self._since = QElapsedTimer()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._compare)

    def invalidate(self) -> None:
        """Paint anew at the next occasion: places, names or colours have changed."""
        self._valid = False

    def weights_moved(self) -> None:
        """Look whether the picture is still right, now or when the interval is over."""
        if not self._since.isValid() or self._since.elapsed() >= INTERVAL_MS:
            self._compare()
        elif not self._later.isActive():
            self._later.start(INTERVAL_MS - int(self._since.elapsed()))

    def picture(self, area: QRect, ratio: float, font: QFont, theme: Theme, paint_rest: PaintRest) -> QPixmap:
        """The picture of ``area``, as sharp as ``ratio`` asks."""
        if self._valid and self._area == area and self._picture.devicePixelRatio() == ratio:
            return self._picture
        self._render(area, ratio, font, theme, paint_rest)
        return self._picture

    def _compare(self) -> None:
        self._since.start()
        if self._valid and self._choose().differ_visibly(self.edges):
            self._valid = False
            self.outdated.emit()

    def _render(self, area: QRect, ratio: float, font: QFont, theme: Theme, paint_rest: PaintRest) -> None:
        self._since.start()
        self._area, self._valid = area, True
        self.renders += 1
        self.edges = self._choose()
        wanted = area.size() * ratio
        if self._picture.size() != wanted:
            self._picture = QPixmap(wanted)
            self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(QColor(theme.surface))
        painter = QPainter(self._picture)
        painter.translate(-area.topLeft())
        painter.setFont(font)
        paint_edges(painter, self.edges, theme)
        paint_rest(painter)
        painter.end()
