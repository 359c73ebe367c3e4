"""What menus and keys ask for, carried out: one method for each entry of the table of actions."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from nnstudio.gui import dialogs
from nnstudio.gui.actions import ACTIONS
from nnstudio.gui.export_file import save_script

if TYPE_CHECKING:
    from nnstudio.gui.main_window import MainWindow


class Commands(QObject):
    """Passes every action on to the part of the window that knows how."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._waiting: list[Callable[[], None]] = []

    def handlers(self) -> dict[str, Callable[[], None]]:
        """The method of every action, by its id."""
        return {spec.id: getattr(self, f"on_{spec.id}") for spec in ACTIONS}

    def catch_up(self) -> None:
        """Do what was asked for before the Studio was complete."""
        waiting, self._waiting = self._waiting, []
        for command in waiting:
            command()

    def _once_complete(self, command: Callable[[], None]) -> None:
        """Do what needs every part of the Studio: at once, or as soon as the last of them is there."""
        if self._window.studio.is_complete:
            command()
        else:
            self._waiting.append(command)

    # ---- file ----

    def on_new(self) -> None:
        """Start over."""
        self._window.documents.start_over()

    def on_open(self) -> None:
        """Ask for an experiment file and open it."""
        self._window.documents.ask_and_open()

    def on_open_table(self) -> None:
        """Ask for a text table to train on."""
        self._window.show_workspace("studio")
        self._once_complete(self._ask_for_table)

    def _ask_for_table(self) -> None:
        self._window.studio.data.ask_for_file()

    def on_save(self) -> None:
        """Save to the experiment's file, or ask for one."""
        self._window.documents.save()

    def on_save_as(self) -> None:
        """Ask for a file and save to it."""
        self._window.documents.save_as()

    def on_export_script(self) -> None:
        """Ask for a file and save the experiment as a script."""
        save_script(self._session, self._window)

    def on_copy_text(self) -> None:
        """Put the experiment on the clipboard as one line."""
        self._window.sharing.copy_line()

    def on_paste_experiment(self) -> None:
        """Open the experiment that is on the clipboard."""
        self._window.sharing.paste()

    def on_show_code(self) -> None:
        """Show the experiment as a QR code."""
        self._window.sharing.show_code()

    def on_save_picture(self) -> None:
        """Save what the window shows."""
        self._window.documents.save_picture()

    def on_quit(self) -> None:
        """Close the window."""
        self._window.close()

    # ---- edit ----

    def on_undo(self) -> None:
        """Take the last edit back."""
        self._session.undo()

    def on_redo(self) -> None:
        """Bring it again."""
        self._session.redo()

    # ---- train ----

    def on_toggle(self) -> None:
        """Train or pause."""
        self._session.toggle()

    def on_step(self) -> None:
        """One step."""
        self._session.step_once()

    def on_step_back(self) -> None:
        """One step back."""
        self._session.step_back()

    def on_look_at_now(self) -> None:
        """Where the run has come to."""
        self._session.look_at_now()

    def on_compare(self) -> None:
        """Keep this moment."""
        self._session.pin()

    def on_epoch(self) -> None:
        """One epoch."""
        self._session.train_epochs(1)

    def on_ten_epochs(self) -> None:
        """Ten epochs."""
        self._session.train_epochs(10)

    def on_reset(self) -> None:
        """Back to the same start weights."""
        self._session.reset()

    def on_new_luck(self) -> None:
        """The next seed."""
        self._session.new_luck()

    # ---- view ----

    def on_show_studio(self) -> None:
        """The Studio workspace."""
        self._window.show_workspace("studio")

    def on_show_explore(self) -> None:
        """The Explore workspace."""
        self._window.show_workspace("explore")

    def on_show_race(self) -> None:
        """The Race workspace."""
        self._window.show_workspace("race")

    def on_show_lessons(self) -> None:
        """The Lessons workspace."""
        self._window.show_workspace("lessons")

    def on_find(self) -> None:
        """Find a function in Explore."""
        self._window.show_workspace("explore")
        self._window.explore.ask_for_function()

    def on_present(self) -> None:
        """Go before a projector, or come back."""
        self._once_complete(self._window.presenter.toggle)

    def on_freeze(self) -> None:
        """Let the picture stand, or move again."""
        self._window.presenter.toggle_freeze()

    def on_spotlight(self) -> None:
        """Point at one thing, or at none."""
        self._window.presenter.toggle_spotlight()

    def on_zoom_in(self) -> None:
        """Make everything larger."""
        self._window.look.zoom_by(1)

    def on_zoom_out(self) -> None:
        """Make everything smaller."""
        self._window.look.zoom_by(-1)

    def on_zoom_reset(self) -> None:
        """Give everything its usual size."""
        self._window.look.zoom_to(1.0)

    def on_calm(self) -> None:
        """Move the pictures less often, or as usual."""
        self._window.look.toggle_calm()

    def on_theme_system(self) -> None:
        """Follow the system."""
        self._window.look.choose_theme("system")

    def on_theme_light(self) -> None:
        """Light colours."""
        self._window.look.choose_theme("light")

    def on_theme_dark(self) -> None:
        """Dark colours."""
        self._window.look.choose_theme("dark")

    def on_theme_contrast(self) -> None:
        """High contrast."""
        self._window.look.choose_theme("contrast")

    def on_ask_again(self) -> None:
        """Forget the answer about swaps."""
        self._session.preferences = msgspec.structs.replace(self._session.preferences, swap="ask")

    def on_reset_layout(self) -> None:
        """Give every panel its first size."""
        self._window.studio.show_sizes({}, self._window.size())

    # ---- help ----

    def on_keys(self) -> None:
        """List every key."""
        dialogs.show_keys(self._window)

    def on_about(self) -> None:
        """Say what this is."""
        dialogs.show_about(self._window)
