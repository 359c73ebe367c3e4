"""A card: a rounded surface with a heading, where a panel puts its parts."""

from PySide6.QtCore import QEvent, QMargins, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.gui.widgets.elided_label import ElidedLabel

_TITLE_AND_SUBTITLE = 2
_HAIR = 2  # letters are measured in whole pixels, and lines broken in parts of them


class Card(QFrame):
    """A titled surface; parts go into ``body``, small controls beside the title through ``add_to_header``."""

    def __init__(self, title: str, subtitle: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self._is_page = False
        self._subtitle = ElidedLabel(parent=self)
        self._subtitle.setProperty("role", "quiet")
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self.header.addWidget(self._subtitle, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.setSpacing(8)
        outer.addLayout(self.header)
        outer.addLayout(self.body, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_texts(title, subtitle)

    def show_texts(self, title: str, subtitle: str = "") -> None:
        """Replace the heading and the quiet words beside it."""
        self.setAccessibleName(title)
        self._title.setText(title)
        self.show_subtitle(subtitle)
        if self.isVisible():
            self._fit_title()

    def show_subtitle(self, subtitle: str) -> None:
        """Replace only the quiet words beside the heading."""
        self._subtitle.setText(subtitle)
        self._fit_header()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the heading take two lines where it has no room in one."""
        super().resizeEvent(event)
        self._fit_title()

    def event(self, event: QEvent) -> bool:
        """Let the heading follow what stands beside it, which may ask for more room at any time."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_title()
        return super().event(event)

    def _fit_title(self) -> None:
        margins, title = self.contentsMargins(), self._title
        if layout := self.layout():
            margins += layout.contentsMargins()
        items = [self.header.itemAt(index) for index in range(self.header.count())]
        beside = [item for item in items if item is not None and item.widget() is not title and not item.isEmpty()]
        taken = sum(item.minimumSize().width() + self.header.spacing() for item in beside)
        room = self.width() - margins.left() - margins.right() - taken
        words = title.fontMetrics().horizontalAdvance(title.text()) + _HAIR
        if title.wordWrap() != (words > room):
            title.setWordWrap(words > room)
        # What stands beside it can give way, and the layout would take as much from the heading as from that.
        title.setMinimumWidth(max(min(room, _in_two_lines(title)), 0) if words > room else 0)

    def embed(self) -> None:
        """Be a page of another card, which has the frame and the name: the heading keeps only what else is in it."""
        self.setProperty("role", "page")
        self._title.hide()
        self._is_page = True
        if layout := self.layout():
            layout.setContentsMargins(0, 0, 0, 0)
        self._fit_header()

    def _fit_header(self) -> None:
        """A page without anything in its heading has none."""
        if self._is_page:
            alone = self.header.count() == _TITLE_AND_SUBTITLE
            self._subtitle.setHidden(alone and not self._subtitle.text())

    def layout_margins(self) -> QMargins:
        """The distances of the parts to the edge."""
        layout = self.layout()
        return QMargins() if layout is None else layout.contentsMargins()

    def show_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Keep other distances to the edge, for parts that have room around them already."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(left, top, right, bottom)

    def add_to_header(self, widget: QWidget) -> None:
        """Place a small control at the right end of the heading."""
        self.header.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


def _in_two_lines(label: QLabel) -> int:
    """How wide the words are in two lines."""
    words, width_of = label.text().split(), label.fontMetrics().horizontalAdvance
    pairs = ((" ".join(words[:first]), " ".join(words[first:])) for first in range(1, len(words) + 1))
    return _HAIR + min((max(map(width_of, pair)) for pair in pairs), default=0)
