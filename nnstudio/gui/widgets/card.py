"""A card: a rounded surface with a heading, where a panel puts its parts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.gui.widgets.elided_label import ElidedLabel


class Card(QFrame):
    """A titled surface; parts go into ``body``, small controls beside the title through ``add_to_header``."""

    def __init__(self, title: str, subtitle: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
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

    def show_subtitle(self, subtitle: str) -> None:
        """Replace only the quiet words beside the heading."""
        self._subtitle.setText(subtitle)

    def add_to_header(self, widget: QWidget) -> None:
        """Place a small control at the right end of the heading."""
        self.header.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
