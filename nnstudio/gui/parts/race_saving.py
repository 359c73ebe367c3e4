"""Saving what a race came to: where, in which form, and what becomes of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nnstudio.gui.parts.race_files import save_race
from nnstudio.gui.parts.words import sentence_of
from nnstudio.session.background import Background
from nnstudio.session.race_session import RaceSession


class RaceSaving(QObject):
    """Writes in the background, since a report takes a moment."""

    notified = Signal(str, str)
    """A kind of notice, and a sentence."""

    def __init__(self, race: RaceSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._race, self._panel = race, parent
        self._background = Background(self)

    def ask_where(self) -> None:
        """Ask for a place, and save there."""
        kinds = {self.tr("Report (*.html)"): ".html", self.tr("Table of all runs (*.csv)"): ".csv"}
        chosen, kind = QFileDialog.getSaveFileName(
            self._panel.window(), self.tr("Save the race"), "race", ";;".join(kinds)
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(kinds.get(kind, ".html")))

    def save(self, path: Path) -> None:
        """Save a line for every run as CSV, or a report, as the ending of ``path`` says."""
        loaded, frame = self._race.loaded, self._race.frame
        if loaded is None or frame is None:
            return
        said = self.tr("Saved {path}.").format(path=path.name)
        self._background.run(
            partial(save_race, path, loaded, frame),
            lambda _: self.notified.emit("info", said),
            lambda error: self.notified.emit("bad", sentence_of(error)),
        )
