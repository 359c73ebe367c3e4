"""How the window looks: its colours and how large everything is, on a desk and before a projector, each remembered."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.plots.strokes import draw_for_projector
from nnstudio.gui.theme import HIGH_CONTRAST, PRESENTER_SCALE, Theme, apply_theme, theme_for

if TYPE_CHECKING:
    from nnstudio.gui.main_window import MainWindow

ZOOMS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""How large text may be, as a share of its usual size; smaller ones would not be readable."""
_PREFERENCE = {False: "zoom", True: "presenter_zoom"}


class Look(QObject):
    """Dresses the window; Ctrl and the wheel make everything larger or smaller, like the keys."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._for_projector = False
        self._filtered: QObject | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The colours of now: on a projector the strongest on white, else those of the preference."""
        if self._for_projector:
            return HIGH_CONTRAST
        return theme_for(self._session.preferences.theme, QGuiApplication.styleHints())

    @property
    def zoom(self) -> float:
        """How large text is, as a share of its usual size here."""
        return float(getattr(self._session.preferences, _PREFERENCE[self._for_projector]))

    @property
    def scale(self) -> float:
        """How large everything is, as a share of its size on a desk."""
        return self.zoom * (PRESENTER_SCALE if self._for_projector else 1.0)

    def choose_theme(self, name: str) -> None:
        """Take other colours, and remember them."""
        self._remember(theme=name)
        self.show()

    def zoom_by(self, steps: int) -> None:
        """Make everything so many steps larger, or smaller; remembered for the desk and the projector apart."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self.zoom))
        self.zoom_to(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    def zoom_to(self, zoom: float) -> None:
        """Make everything this share of its usual size."""
        if zoom != self.zoom:
            self._remember(**{_PREFERENCE[self._for_projector]: zoom})
            self.show()

    def present(self, *, wanted: bool) -> None:
        """Take the look of a projector, or that of the desk again."""
        self._for_projector = wanted
        draw_for_projector(wanted=wanted)
        self.show()

    def show(self) -> None:
        """Dress everything."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        window, theme = self._window, self.theme
        apply_theme(app, theme, self.scale)
        refresh_icons(window, theme)
        for workspace in (window.studio, window.explore, window.race):
            workspace.show_theme(theme)
        window.menus.show_theme(self._session.preferences.theme)

    def toggle_calm(self) -> None:
        """Let the pictures move once a second while it trains, or as fast as they can; remembered."""
        self._remember(calm=not self._session.preferences.calm)
        self.show_calm()

    def show_calm(self) -> None:
        """Draw as often as the preference wants."""
        calm = self._session.preferences.calm
        self._session.clock.keep_calm(wanted=calm)
        self._window.actions_by_id["calm"].setChecked(calm)

    def listen_to_wheel(self) -> None:
        """Hear of the wheel before the controls do; to be called once the window is on the screen."""
        handle = self._window.windowHandle()
        if handle is not self._filtered:
            self._filtered = handle
            # Of the window alone: a filter of all events of the program would cost more than the drawing.
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Zoom by the wheel while Ctrl is held."""
        if isinstance(event, QWheelEvent):
            turned = event.angleDelta().y()
            if turned and Qt.KeyboardModifier.ControlModifier in event.modifiers():
                self.zoom_by(1 if turned > 0 else -1)
                return True
        return super().eventFilter(watched, event)

    def _remember(self, **changes: object) -> None:
        self._session.preferences = msgspec.structs.replace(self._session.preferences, **changes)

    def _follow_system(self) -> None:
        if self._session.preferences.theme == "system":
            self.show()
