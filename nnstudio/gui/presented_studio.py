"""The Studio before a projector: a few large parts, as many as fit, arranged for the width of the screen."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

if TYPE_CHECKING:
    from nnstudio.gui.studio import Studio

PARTS = ("data", "network", "output", "loss", "layers", "drawer")
_GAP = 12
_SIDE_SHARE = 0.4
_STRETCH = {"data": 1, "network": 3, "output": 2, "loss": 3, "layers": 3}


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which parts stand in two rows at the left, and which below one another at the right."""

    top: tuple[str, ...]
    bottom: tuple[str, ...]
    side: tuple[str, ...]
    top_share: float

    def of(self, shown: Collection[str]) -> "_Plan":
        """The same without what is not shown."""
        top, bottom, side = (tuple(part for part in row if part in shown) for row in (self.top, self.bottom, self.side))
        return _Plan(top, bottom, side, self.top_share)


_MOVABLE = ("output", "loss")  # the parts that do not stand in one splitter always
_BESIDE = _Plan(("data", "network"), ("layers",), ("output", "loss"), 0.7)
_BELOW = _Plan(("data", "network"), ("output", "loss", "layers"), ("drawer",), 0.6)


class PresentedStudio(QObject):
    """Shows some parts of the Studio and hides the others.

    The network has the whole height where it is wide enough for that, with output and loss at its right; beside the
    drawer, or with many layers, it has the whole width, with output and loss below it. What does not fit gives way: of
    the parts shown, the one that was asked for longest ago.
    """

    changed = Signal()
    """Other parts are shown now."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._studio = studio
        self._before: dict[str, tuple[int, ...]] = {}
        self._wanted: list[str] = []
        self._shown: list[str] = []
        self._plan = _BELOW
        self._fitted = QSize()
        self._was_low = False
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
        studio.transport.show_brief(wanted=True)
        self._was_low = studio.output.is_low
        studio.output.show_low(wanted=False)
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
        studio.splitters["bottom"].insertWidget(0, studio.loss)
        studio.transport.show_brief(wanted=False)
        studio.output.show_low(wanted=self._was_low)
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
        if event.type() == QEvent.Type.Resize and self._room() != self._fitted:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Show as many of the wanted parts as have room, the latest ones first."""
        room = self._fitted = self._room()
        self._shown = list(self._wanted)
        plan = self._plan_for(room)
        while plan is None and len(self._shown) > 1:
            self._shown.pop(0)
            plan = self._plan_for(room)
        self._plan = (plan or _BELOW).of(self._shown)
        self._place()
        self._give_room()
        self.changed.emit()

    def _restore(self) -> None:
        if not self.is_on:
            self._studio.show_sizes(self._before, self._studio.size())

    def _room(self) -> QSize:
        """The size of the page without bars to scroll it: what is shown decides on them, and they must not on it."""
        page = self._studio.parentWidget()
        area = None if page is None else page.parentWidget()
        return area.maximumViewportSize() if isinstance(area, QAbstractScrollArea) else self._studio.size()

    def _plan_for(self, room: QSize) -> _Plan | None:
        """How the parts shown find room; None where they do not."""
        shown = self._shown
        may_be_beside = "network" in shown and "drawer" not in shown and not {"output", "loss"}.isdisjoint(shown)
        if may_be_beside and self._fits(_BESIDE.of(shown), room, whole_network=True):
            return _BESIDE
        return _BELOW if self._fits(_BELOW.of(shown), room) else None

    def _fits(self, plan: _Plan, room: QSize, *, whole_network: bool = False) -> bool:
        least = {part: self._widget(part).minimumSizeHint() for part in self._shown}
        if whole_network:
            least["network"] = least["network"].expandedTo(QSize(self._studio.network.whole_width(), 0))
        rows = [[least[part] for part in row] for row in (plan.top, plan.bottom) if row]
        width = max((_sum([size.width() for size in row]) for row in rows), default=0)
        height = _sum([max(size.height() for size in row) for row in rows])
        if plan.side:
            side = [least[part] for part in plan.side]
            width = _sum([width, max(size.width() for size in side)] if rows else [side[0].width()])
            height = max(height, _sum([size.height() for size in side]))
        bar = self._studio.transport.minimumSizeHint().height()
        return width + 2 * _GAP <= room.width() and height + bar + 2 * _GAP <= room.height()

    def _place(self) -> None:
        """Bring every part to its place, and hide what is not shown."""
        splitters, plan = self._studio.splitters, self._plan
        for name, parts in (("right", plan.side), ("bottom", plan.bottom)):
            movable = [part for part in parts if part in _MOVABLE]
            for index, part in enumerate(movable):
                splitters[name].insertWidget(index, self._widget(part))
        for part in PARTS:
            self._widget(part).setVisible(part in self._shown)
        splitters["top"].setVisible(bool(plan.top))
        self._studio.below.setVisible(bool(plan.bottom))
        splitters["right"].setVisible(bool(plan.side))
        splitters["rows"].setVisible(bool(plan.top or plan.bottom))

    def _give_room(self) -> None:
        splitters, plan, studio = self._studio.splitters, self._plan, self._studio
        size, least = splitters["columns"].size(), 0
        if plan.side and "drawer" not in plan.side:
            least = studio.network.whole_width() + (studio.data.minimumSizeHint().width() if "data" in plan.top else 0)
        left = max(round((1 - _SIDE_SHARE) * size.width()), least)
        splitters["columns"].setSizes([left, size.width() - left])
        top = round(plan.top_share * size.height())
        splitters["rows"].setSizes([top, size.height() - top])
        for name, row in (("top", plan.top), ("bottom", plan.bottom), ("right", plan.side)):
            shares = [0] * splitters[name].count()
            for part in row:
                shares[splitters[name].indexOf(self._widget(part))] = 100 * _STRETCH.get(part, 1)
            splitters[name].setSizes(shares)

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
