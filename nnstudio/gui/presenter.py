"""Presenter mode: the whole screen for a projector, a remote that leads through the lesson, and ways to point."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from nnstudio.gui.parts.presenter_bar import PresenterBar
from nnstudio.gui.plots.network_canvas import NetworkCanvas
from nnstudio.gui.presented_studio import PresentedStudio
from nnstudio.gui.widgets.announce import announce
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.veil import Veil

if TYPE_CHECKING:
    from nnstudio.gui.main_window import MainWindow

_FIRST = ("loss", "output", "network")  # the most important last
_IN_LESSON = ("output", "network", "drawer")
_HIDDEN_BY = {"data": "data", "output": "output", "loss_plot": "loss"}  # what a lesson may hide, and the part that goes


class Presenter(QObject):
    """Turns the window into what a room looks at, and back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._was_full = False
        self._picks = False
        self.is_on = False
        self.arrangement = PresentedStudio(window.studio)
        self.veil = Veil(window)
        self.bar = PresenterBar()
        self.bar.hide()
        self._keys = [self._key(Qt.Key.Key_PageDown, self.go_on), self._key(Qt.Key.Key_PageUp, self.go_back)]
        self.arrangement.changed.connect(self._show_bar)
        self.bar.part_toggled.connect(self.arrangement.toggle)
        self.bar.freeze.clicked.connect(self.toggle_freeze)
        self.bar.spotlight.clicked.connect(self.toggle_spotlight)
        self.bar.leave.clicked.connect(self.leave)
        window.workspace_shown.connect(self._show_bar)
        window.session.experiment_changed.connect(self._thaw)

    # ---- in and out ----

    def toggle(self) -> None:
        """In or out."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Take the whole screen; every part of the Studio must be there."""
        window = self._window
        if self.is_on:
            return
        self.is_on = True
        self._was_full = window.isFullScreen()
        for part in (window.menuBar(), window.statusBar(), window.workspace_bar):
            part.hide()
        # A hidden menu takes the keys of its actions with it.
        window.addActions(list(window.actions_by_id.values()))
        self.bar.show()
        self.arrangement.begin()
        window.look.present(wanted=True)
        window.showFullScreen()
        for key in self._keys:
            key.setEnabled(True)
        self._show_actions()
        lesson = window.desk  # by now lessons are at hand
        lesson.controls.applied.connect(self.show_stage)
        self.show_stage()
        announce(window, self.tr("Presenter mode"))

    def leave(self) -> None:
        """Give the desk back."""
        if not self.is_on:
            return
        window, self.is_on = self._window, False
        self._thaw()
        self._put_out()
        window.desk.controls.applied.disconnect(self.show_stage)
        for key in self._keys:
            key.setEnabled(False)
        self.bar.hide()
        window.studio.drawer.tabs.show()
        for part in (window.menuBar(), window.statusBar(), window.workspace_bar):
            part.show()
        for action in window.actions_by_id.values():
            window.removeAction(action)
        window.look.present(wanted=False)
        if not self._was_full:
            window.showNormal()
        self.arrangement.end()
        window.studio.make_room_for_lesson(wanted=self._session.lesson.lesson is not None)
        window.desk.reapply()
        self._show_actions()

    # ---- what is shown ----

    def show_stage(self) -> None:
        """Show the parts that the present stage of the lesson needs, or, without a lesson, network, output and loss."""
        lesson = self._session.lesson
        parts, hidden = list(_FIRST), set()
        if lesson.lesson is not None:
            parts = list(_IN_LESSON)
            hidden = {_HIDDEN_BY.get(name, "") for name in lesson.hidden()}
            for name in lesson.stage.highlight:
                part = self._part_of(self._window.desk.controls.named(name))
                parts = [*parts, part] if part and part not in parts else parts
            parts = [*(part for part in parts if part != "drawer"), "drawer"]
        taught = lesson.lesson is not None
        self.bar.show_lesson(taught=taught)
        self._window.studio.drawer.tabs.setVisible(not taught)  # a lesson fills the drawer
        self.arrangement.show_parts(parts, hidden)

    def _part_of(self, controls: list[QWidget]) -> str:
        """The part of the Studio in which controls lie; empty for those in its bar."""
        studio = self._window.studio
        places: dict[str, QWidget] = {"data": studio.data, "network": studio.network, "output": studio.output}
        places |= {"loss": studio.loss, "layers": studio.inner}
        for control in controls[:1]:
            for part, place in places.items():
                if place is control or place.isAncestorOf(control):
                    return part
        return ""

    def _show_bar(self) -> None:
        self.bar.show_parts(self.arrangement.shown, in_studio=self._window.workspace == "studio")

    def _show_actions(self) -> None:
        actions = self._window.actions_by_id
        actions["present"].setChecked(self.is_on)
        for name in ("freeze", "spotlight"):
            actions[name].setEnabled(self.is_on)
        actions["freeze"].setChecked(self.is_on and self._window.studio.is_frozen)
        self._show_spotlight()

    # ---- the remote ----

    def go_on(self) -> None:
        """To the next stage; what the present one asks for is done before everybody's eyes first."""
        lesson = self._session.lesson
        if lesson.is_free:
            lesson.return_to_lesson()
        else:
            lesson.skip()

    def go_back(self) -> None:
        """To the stage before."""
        self._session.lesson.back()

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape puts the spotlight out, then leads back to the desk; returns whether the key was taken."""
        if not self.is_on or event.key() != Qt.Key.Key_Escape:
            return False
        if self._picks or self.veil.target is not None:
            self._put_out()
        else:
            self.leave()
        return True

    def _key(self, key: Qt.Key, slot: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.activated.connect(slot)
        shortcut.setEnabled(False)
        return shortcut

    # ---- the picture stands still ----

    def toggle_freeze(self) -> None:
        """Let the picture stand while the training goes on, or catch up with it."""
        studio = self._window.studio
        studio.freeze(wanted=self.is_on and not studio.is_frozen)
        announce(self._window, self.tr("Picture frozen") if studio.is_frozen else self.tr("Picture moves again"))
        self.bar.show_frozen(frozen=studio.is_frozen)
        self._show_actions()

    def _thaw(self) -> None:
        """What is chosen has changed: a picture of something else must not stay."""
        if self._window.studio.is_frozen:
            self.toggle_freeze()

    # ---- the spotlight ----

    def toggle_spotlight(self) -> None:
        """Light what has the keyboard, else what is clicked next; a spotlight that is on goes out."""
        window, at = self._window, QApplication.focusWidget()
        if self._picks or self.veil.target is not None or not self.is_on:
            self._put_out()
        elif at is not None and at is not window and window.isAncestorOf(at) and not self.bar.isAncestorOf(at):
            self._light(at, None)
        else:
            self._picks = True
            handle = window.windowHandle()
            if handle is not None:
                handle.installEventFilter(self)
                handle.setCursor(Qt.CursorShape.PointingHandCursor)
        self._show_spotlight()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the click that says what to light; it does nothing else."""
        if self._picks and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonRelease:
                self._end_pick()
                self._pick(event.position().toPoint())
                self._show_spotlight()
                return True
            if event.type() == QEvent.Type.MouseButtonPress:
                return True
        return super().eventFilter(watched, event)

    def _pick(self, at: QPoint) -> None:
        found = self._window.childAt(at)
        while found is not None and not _is_meant(found):
            found = found.parentWidget()
        if found is not None and found is not self._window:
            self._light(found, found.mapFrom(self._window, at))

    def _light(self, target: QWidget, at: QPoint | None) -> None:
        if not isinstance(target, NetworkCanvas):
            self.veil.light(target)
            return
        neuron = target.chosen() if at is None else target.neuron_at(at)
        if neuron is None:
            self.veil.light(target)
            return

        def place() -> QRect | None:
            return target.rect_of(*neuron)

        self.veil.light(target, place)

    def _put_out(self) -> None:
        self._end_pick()
        self.veil.put_out()
        self._show_spotlight()

    def _end_pick(self) -> None:
        handle = self._window.windowHandle()
        if self._picks and handle is not None:
            handle.removeEventFilter(self)
            handle.unsetCursor()
        self._picks = False

    def _show_spotlight(self) -> None:
        lit = self._picks or self.veil.target is not None
        self.bar.spotlight.setChecked(lit)
        self._window.actions_by_id["spotlight"].setChecked(lit)


def _is_meant(widget: QWidget) -> bool:
    """Whether a click on it means this widget, and not only a place in a larger one."""
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_plain_area = isinstance(widget, QAbstractScrollArea) and not takes_keys
    return (takes_keys or isinstance(widget, Card | NetworkCanvas)) and not is_plain_area
