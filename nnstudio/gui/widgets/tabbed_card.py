"""A card with tabs in its heading: one page at a time, the others hidden and quiet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.segmented import Segmented

_MARGIN = 12
_AROUND = 20  # padding and border of a tab, and a hair of room
_LEAST_AROUND = 6
_MANY = 4  # more tabs than that take their short names, since all get the same room
_LEAST_WIDTH = 200
_LEAST_PAGE, _LARGE_PAGE = 110, 200  # with usual letters, and what those of twice the size need more
_LEAST_NAME = 30


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: its name, a shorter one (if any) for where there is little room, and what it leads to."""

    name: str
    short: str
    tool_tip: str


class TabbedCard(QFrame):
    """Pages that share one place; a page that nobody looks at is hidden, so that it costs nothing."""

    choice_edited = Signal(str)
    """The user wants another page; carries its key."""
    rearranged = Signal()
    """Another page is shown now; it knows nothing yet of what happened while it was hidden."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(name)
        self._entries: dict[str, Tab] = {}
        self._news: dict[str, int] = {}
        self._away: set[str] = set()
        self._pages: dict[str, QWidget] = {}
        self._is_short = False
        self.tabs = Segmented(name, look="tabs", parent=self)
        self.tabs.choice_edited.connect(self._take)
        # The card may be narrower than the long names ask for; it then takes the short ones.
        self.tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._stack = QStackedWidget(self)
        # A page that is hidden takes no room: the card is as small as the page that is seen lets it be.
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)

    def add_tab(self, key: str, tab: Tab) -> None:
        """Add a tab at the end, with an empty page until :meth:`put_page` brings another."""
        self._entries[key] = tab
        self._news[key] = 0
        self.tabs.add_choice(key, tab.name, tab.tool_tip)
        self._pages[key] = QWidget(self._stack)
        self._stack.addWidget(self._pages[key])

    def name_tabs(self, tabs: Mapping[str, Tab]) -> None:
        """Give those tabs that are there other words."""
        self._entries.update({key: tab for key, tab in tabs.items() if key in self._entries})
        self.fit_tabs()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""

    def put_page(self, key: str, page: QWidget) -> None:
        """Show ``page`` under the tab ``key`` from now on."""
        before = self._pages[key]
        self._pages[key] = page
        self._stack.insertWidget(self._stack.indexOf(before), page)
        self._stack.removeWidget(before)
        before.deleteLater()
        self._stack.setCurrentWidget(self._pages[self.choice])

    def remove_tab(self, key: str) -> None:
        """Take a tab away with its page; where it was seen, the first of the others is."""
        page = self._pages.pop(key)
        del self._entries[key], self._news[key]
        self.tabs.remove_choice(key)
        self._stack.removeWidget(page)
        page.deleteLater()
        self.choose(self.choice)
        self.fit_tabs()

    def show_tab(self, key: str, *, shown: bool) -> None:
        """Show a tab, or put it away for a while; the page that is seen keeps its tab."""
        if shown:
            self._away.discard(key)
        elif key != self.choice:
            self._away.add(key)
        self.tabs.show_offered(key, offered=key not in self._away)
        self.fit_tabs()

    @property
    def choice(self) -> str:
        """The key of the page that is shown."""
        return self.tabs.choice()

    def has(self, key: str) -> bool:
        """Return whether there is such a page."""
        return key in self._pages

    def choose(self, key: str) -> None:
        """Show another page without telling that the user wanted it."""
        self.tabs.show_choice(key)
        self._stack.setCurrentWidget(self._pages[key])
        self.updateGeometry()
        self.rearranged.emit()

    def show_news(self, key: str, count: int) -> None:
        """Say on a tab how much there is that nobody has seen; 0 takes the number away."""
        if self._news[key] != count:
            self._news[key] = count
            self.fit_tabs()

    def minimumSizeHint(self) -> QSize:
        """Insist on the tabs, the width of the page that is seen, and a little of its height, more in large letters."""
        shown = self._stack.currentWidget()
        page = QSize() if shown is None else shown.minimumSizeHint()
        height = max(_LEAST_PAGE, min(page.height(), _LEAST_PAGE + round(_LARGE_PAGE * (current_scale() - 1))))
        width = max(_LEAST_WIDTH, page.width() + 2 * _MARGIN)
        return QSize(width, super().minimumSizeHint().height() + height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the short names where the long ones have no room."""
        super().resizeEvent(event)
        self.fit_tabs()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the names in another letter, and follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_tabs()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _take(self, key: str) -> None:
        self.choose(key)
        self.choice_edited.emit(key)

    def fit_tabs(self) -> None:
        """Give way step by step: first the room around the names, then the names themselves."""
        seen = [key for key in self._entries if key not in self._away]
        names, room = [self._shown(key, short=False) for key in seen], self.width() - 2 * _MARGIN
        tight = self.tabs.width_of(names, round(_AROUND * current_scale())) > room
        short = tight and self.tabs.width_of(names, round(_LEAST_AROUND * current_scale()), tight=True) > room
        short = short or len(seen) > _MANY
        widest = self._widest([self._shown(key, short=short) for key in seen], room) if short else room
        for key, tab in self._entries.items():
            news = self._news[key]
            spoken = self.tr("{name}, {count} new").format(name=tab.name, count=news) if news else tab.name
            shown = self.tabs.cut(self._shown(key, short=short), widest)
            self.tabs.show_text(key, shown, tab.tool_tip, spoken=spoken, is_marked=news > 0)
        self.tabs.show_tight(tight=tight)

    def _widest(self, names: Sequence[str], room: int) -> int:
        """How wide a name may be so that all of them have room; longer ones are cut."""
        around, widest = round(_LEAST_AROUND * current_scale()), room
        while widest > _LEAST_NAME and self._taken(names, widest, around) > room:
            widest -= 2
        return widest

    def _taken(self, names: Sequence[str], widest: int, around: int) -> int:
        return self.tabs.width_of([self.tabs.cut(name, widest) for name in names], around, tight=True)

    def _shown(self, key: str, *, short: bool) -> str:
        tab, news = self._entries[key], self._news[key]
        name = (tab.short if short else "") or tab.name
        if not news:
            return name
        pattern = self.tr("{name} {count}") if short else self.tr("{name} · {count}")
        return pattern.format(name=name, count=news)
