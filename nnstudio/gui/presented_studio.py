"""The Studio before a projector: a few large parts, as many as fit, arranged for the width of the screen."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from nnstudio.gui.studio import Studio

PARTS = ("data", "network", "output", "loss", "layers", "drawer")
_ROWS = ("data", "network"), ("output", "loss", "layers")
_SIDE = "drawer"
_GAP = 12
_TOP_SHARE, _SIDE_SHARE = 0.5, 0.4
_STRETCH = {"data": 1, "network": 3, "output": 2, "loss": 3, "layers": 3}


class PresentedStudio(QObject):
    """Shows some parts of the Studio and hides the others; the output stands beside the loss, under the network.

    What does not fit gives way: of the parts shown, the one that was asked for longest ago.
    """

    changed = Signal()
    """Other parts are shown now."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._studio = studio
        self._before: dict[str, tuple[int, ...]] = {}
        self._wanted: list[str] = []
        self._shown: list[str] = []
        self.is_on = False
        # Fires once every part has taken the letters of the desk and asks for less room; QTimer.singleShot(0) is a
        # posted event, and would come before those of the layouts.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._restore)

    @property
    def shown(self) -> tuple[str, ...]:
        """The parts that are shown, in the order of the screen."""
        return tuple(part for part in PARTS if part in self._shown)

    def begin(self) -> None:
        """Arrange everything for a projector; :meth:`show_parts` says what is shown."""
        studio, self.is_on = self._studio, True
        studio.is_presented = True
        page = studio.parentWidget()
        if page is not None:
            page.installEventFilter(self)
        self._before = {name: tuple(splitter.sizes()) for name, splitter in studio.splitters.items()}
        studio.splitters["bottom"].insertWidget(0, studio.output)
        studio.transport.show_brief(wanted=True)
        studio.output.show_brief(wanted=True)
        studio.network.show_brief(wanted=True)
        studio.timeline.hide()

    def end(self) -> None:
        """Arrange everything as before."""
        studio, self.is_on, self._wanted = self._studio, False, []
        studio.is_presented = False
        page = studio.parentWidget()
        if page is not None:
            page.removeEventFilter(self)
        studio.splitters["right"].insertWidget(0, studio.output)
        studio.transport.show_brief(wanted=False)
        studio.output.show_brief(wanted=False)
        studio.network.show_brief(wanted=False)
        studio.timeline.show()
        for splitter in (*studio.splitters.values(), studio.below):
            splitter.show()
        for part in PARTS:
            self._widget(part).show()
        self._settled.start()
        self.changed.emit()

    def show_parts(self, parts: Iterable[str], hidden: Iterable[str] = ()) -> None:
        """Show these, the most important last, but none that is ``hidden``."""
        self._wanted = [part for part in parts if part not in set(hidden)]
        self.fit()

    def toggle(self, part: str) -> None:
        """Show a part that is hidden, or hide one that is shown, unless it is the only one."""
        was_shown = part in self._shown
        self._wanted = [wanted for wanted in self._wanted if wanted != part]
        if not was_shown or not self._wanted:
            self._wanted.append(part)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the parts into a page that has become larger or smaller."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Show as many of the wanted parts as have room, the latest ones first."""
        page = self._studio.parentWidget()
        room = self._studio.size() if page is None else page.size()
        self._shown = list(self._wanted)
        while len(self._shown) > 1 and not self._fits(room):
            self._shown.pop(0)
        shown = set(self._shown)
        for part in PARTS:
            self._widget(part).setVisible(part in shown)
        splitters = self._studio.splitters
        splitters["top"].setVisible(not shown.isdisjoint(_ROWS[0]))
        self._studio.below.setVisible(not shown.isdisjoint(_ROWS[1]))
        splitters["right"].setVisible(_SIDE in shown)
        splitters["rows"].setVisible(not shown.isdisjoint({*_ROWS[0], *_ROWS[1]}))
        self._give_room()
        self.changed.emit()

    def _restore(self) -> None:
        if not self.is_on:
            self._studio.show_sizes(self._before, self._studio.size())

    def _fits(self, room: QSize) -> bool:
        least = {part: self._widget(part).minimumSizeHint() for part in self._shown}
        rows = [[least[part] for part in row if part in least] for row in _ROWS]
        width = max(_sum([size.width() for size in row]) for row in rows)
        height = _sum([max(size.height() for size in row) for row in rows if row])
        if _SIDE in least:
            width = _sum([max(width, 1), least[_SIDE].width()])
            height = max(height, least[_SIDE].height())
        bar = self._studio.transport.minimumSizeHint().height()
        return width + 2 * _GAP <= room.width() and height + bar + 2 * _GAP <= room.height()

    def _give_room(self) -> None:
        splitters, shown = self._studio.splitters, self._shown
        size = splitters["columns"].size()
        splitters["columns"].setSizes([round((1 - _SIDE_SHARE) * size.width()), round(_SIDE_SHARE * size.width())])
        splitters["rows"].setSizes([round(_TOP_SHARE * size.height()), round((1 - _TOP_SHARE) * size.height())])
        for name, row in zip(("top", "bottom"), _ROWS, strict=True):
            splitters[name].setSizes([_STRETCH[part] * 100 * (part in shown) for part in row])

    def _widget(self, part: str) -> QWidget:
        studio = self._studio
        widgets: dict[str, QWidget] = {
            "data": studio.data,
            "network": studio.network,
            "output": studio.output,
            "loss": studio.loss,
            "layers": studio.inner,
            "drawer": studio.drawer,
        }
        return widgets[part]


def _sum(lengths: Sequence[int]) -> int:
    """Lengths beside one another, with the gaps between them."""
    return sum(lengths) + _GAP * max(len(lengths) - 1, 0)
