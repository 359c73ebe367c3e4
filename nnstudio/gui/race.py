"""The Race workspace; its panel is made when somebody first looks, so that the window opens without it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.gui.theme import Theme
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.gui.panels.race_panel import RacePanel


class Filling(QVBoxLayout):
    """Takes the height there is: a scroll area would give a page whose texts wrap the height that they wish for."""

    def hasHeightForWidth(self) -> bool:
        """Return that the height hangs on nothing."""
        return False


class Race(QWidget):
    """Holds the panel of the race."""

    studio_asked = Signal()
    """Something was put into the Studio, which is to be shown now."""
    rebuilt = Signal()
    """The panel has come to be, with new controls."""
    race_begun = Signal()
    """A race has been loaded, so what was wrong with the one before is mended."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self.panel: RacePanel | None = None
        layout = Filling(self)
        layout.setContentsMargins(0, 0, 0, 0)

    @property
    def trains(self) -> bool:
        """Whether a race is on."""
        return self.panel is not None and self.panel.race.trains

    def showEvent(self, event: QShowEvent) -> None:
        """Make the panel once the empty page is painted."""
        super().showEvent(event)
        if self.panel is None:
            QTimer.singleShot(0, self._build)
        else:
            self.panel.setFocus()

    def _build(self) -> None:
        if self.panel is not None:
            return
        from nnstudio.gui.panels.race_panel import RacePanel  # noqa: PLC0415 (pyqtgraph comes with it)

        self.panel = RacePanel(self._session, self._theme, self)
        self.panel.studio_asked.connect(self.studio_asked)
        self.panel.race.race_begun.connect(self.race_begun)
        whole = self.layout()
        if whole is not None:
            whole.addWidget(self.panel)
        self.panel.setFocus()
        self.rebuilt.emit()

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        if self.panel is not None:
            self.panel.show_theme(theme)

    def leave(self) -> None:
        """The window closes: nothing goes on elsewhere."""
        if self.panel is not None:
            self.panel.race.leave()
