"""The loss over the epochs: train and test, earlier runs, chance, and the numbers behind them."""

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Curves, Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.parts.curves_table import Columns, CurvesTable, as_csv, columns_of
from nnstudio.gui.parts.loss_menu import LossMenu
from nnstudio.gui.parts.mark_words import mark_words
from nnstudio.gui.parts.plot_numbers import PlotNumbers
from nnstudio.gui.parts.run_words import earlier_run, why_new_run
from nnstudio.gui.parts.words import filled
from nnstudio.gui.plots.drawing import count_text, number_text
from nnstudio.gui.plots.line_legend import LegendEntry, LineLegend
from nnstudio.gui.plots.loss_plot import TEST_DASHES, LossPlot
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.announce import announce
from nnstudio.gui.widgets.card import Card
from nnstudio.session.ghosts import Ghost

if TYPE_CHECKING:
    from nnstudio.session.session import Session

_EMPTY = np.empty(0)
NOTE_MS = 8_000  # long enough to be read, short enough not to stand in the way
_SAME = 0.01  # a loss that moved by less has stayed


class LossPanel(Card):
    """The live loss curves."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._curves: Curves | None = None
        self._surroundings: tuple[object, ...] = ()
        self._ghosts: tuple[Ghost, ...] = ()
        self._newest: Ghost | None = session.ghosts[-1] if session.ghosts else None
        self._run_id = 0
        self._words = ""
        self._hides_floor = False
        self._note_time = QTimer(self)
        self._note_time.setSingleShot(True)
        self._note_time.setInterval(NOTE_MS)
        self._note_time.timeout.connect(self._take_note_away)
        self.plot = LossPlot("", theme, self)
        self.numbers = PlotNumbers(self.plot, self.columns)
        self.legend = LineLegend(theme, self)
        self.menu = LossMenu(self)
        self._subtitle.keep_whole()
        self.add_to_header(self.legend)
        self.add_to_header(self.menu)
        self.body.addWidget(self.plot, 1)
        self.plot.reading_changed.connect(self._show_reading)
        self.menu.look_edited.connect(self._take_look)
        self.menu.table_asked.connect(self._show_table)
        self.menu.copy_asked.connect(self._copy)
        self.retranslate()
        self.show_dataset(session.dataset)
        if session.frame is not None:
            self.show_frame(session.frame)

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self._surroundings = ()  # to be said anew
        self.show_texts(self.tr("Loss"))
        self.plot.setAccessibleName(self.tr("Loss"))
        self.plot.setToolTip(
            self.tr("The loss over all training and all test rows after each epoch. Move along it to read the values.")
        )
        self._words = ""
        self._show_numbers()

    # ---- what is shown ----

    def show_experiment(self, experiment: Experiment) -> None:
        """Keep only the earlier runs that compare with ``experiment``; the frames bring the curves."""
        self._show_surroundings()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show no curve until the first frame of the new run."""
        self._curves = None
        self.plot.set_curves(_EMPTY, _EMPTY, _EMPTY)
        self.plot.set_marks(())
        self._show_surroundings()
        self._show_numbers()

    def show_frame(self, frame: Frame) -> None:
        """Show the history of the run so far."""
        curves = frame.curves
        self._curves = curves
        if frame.run_id != self._run_id:
            self._run_id = frame.run_id
            self._say_why_new()
        self._show_surroundings()
        self.plot.set_curves(curves.epoch, curves.train_loss, curves.test_loss)
        self.plot.set_marks([(mark.epoch, mark_words(mark.label)) for mark in curves.marks])
        self.plot.set_here(None if frame.past is None else frame.past.there.epoch)
        self._show_numbers()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.plot.set_theme(theme)
        self.legend.set_theme(theme)
        refresh_icons(self, theme)

    def hide_floor(self, *, wanted: bool) -> None:
        """Draw no floor for a while: a lesson asks where it lies."""
        if wanted != self._hides_floor:
            self._hides_floor = wanted
            self._show_surroundings()

    def _show_surroundings(self) -> None:
        """Earlier runs, constant lines and alarms change rarely."""
        session = self._session
        floor = None if self._hides_floor else session.loss_floor
        lines, alarms = (session.chance_loss, floor), session.coach.alarms
        surroundings = (session.experiment, session.ghosts, lines, alarms)
        if surroundings == self._surroundings:
            return
        self._surroundings = surroundings
        present = session.experiment
        self._ghosts = tuple(ghost for ghost in session.ghosts if ghost.compares_with(present))
        names = [earlier_run(ghost.experiment, present, ghost.left_at) for ghost in self._ghosts]
        self.plot.set_ghosts(
            [
                (ghost.curves.epoch, _loss_to_compare(ghost.curves), name)
                for ghost, name in zip(self._ghosts, names, strict=True)
            ]
        )
        self.legend.setToolTip("\n".join(names))
        self.plot.set_chance(lines[0])
        self.plot.set_floor(lines[1])
        self.plot.set_alarms([(float(alarm.epoch), filled(alarm.sentence, alarm.values)) for alarm in alarms])

    def _say_why_new(self) -> None:
        """Nobody is asked before a change begins a new run; so it is said where the curve begins anew."""
        newest = self._session.ghosts[-1] if self._session.ghosts else None
        if newest is None or newest is self._newest:
            return
        self._newest = newest
        note = why_new_run(newest.experiment, self._session.experiment)
        self.plot.set_note(note)
        self._note_time.start()
        announce(self, note)

    def _take_note_away(self) -> None:
        self.plot.set_note("")

    def _show_numbers(self) -> None:
        train, test = (self._curves.train_loss, self._curves.test_loss) if self._curves else (_EMPTY, _EMPTY)
        entries = [
            LegendEntry(self.tr("train"), _last_text(train), "plot_train"),
            LegendEntry(self.tr("test"), _last_text(test), "plot_test", TEST_DASHES),
        ]
        if self._ghosts:
            earlier = self.tr("earlier run, test") if len(self._ghosts) == 1 else self.tr("earlier runs, test")
            entries.append(LegendEntry(earlier, "", "plot_ghost", width=1.0))
        self.legend.set_entries(entries)
        self.menu.enable_data(enabled=self._curves is not None and len(self._curves.epoch) > 0)
        self._show_axis()
        if not self.plot.is_read:
            self.plot.setAccessibleDescription(self.summary())

    def summary(self) -> str:
        """Return what the curves show, in one sentence."""
        curves = self._curves
        if curves is None or len(curves.epoch) < 2:
            return self.tr("Nothing has been trained yet.")
        first, last, test = float(curves.train_loss[0]), float(curves.train_loss[-1]), float(curves.test_loss[-1])
        if not math.isfinite(last):
            sentence = self.tr("The loss is no number any more after {epochs} epochs.")
        elif abs(last - first) <= _SAME * abs(first):
            sentence = self.tr("Loss stayed at {last} for {epochs} epochs; test {test}.")
        elif last < first:
            sentence = self.tr("Loss fell from {first} to {last} in {epochs} epochs; test {test}.")
        else:
            sentence = self.tr("Loss rose from {first} to {last} in {epochs} epochs; test {test}.")
        return sentence.format(
            first=number_text(first, 2),
            last=number_text(last, 2),
            test=number_text(test, 2),
            epochs=count_text(float(curves.epoch[-1])),
        )

    def columns(self) -> Columns:
        """Return all numbers of the run, a row an epoch."""
        return {} if self._curves is None else columns_of(self._curves)

    def _show_reading(self, reading: str) -> None:
        # Who does not see the box at the cursor hears it.
        self.plot.setAccessibleDescription(reading or self.summary())

    def _show_axis(self) -> None:
        words = self._axis_words()
        if words != self._words:
            self._words = words
            self.show_subtitle(words)
            self._subtitle.setToolTip(self._axis_tip())

    def _axis_words(self) -> str:
        return self.tr("log") if self.plot.is_log else self.tr("linear")

    def _axis_tip(self) -> str:
        if self.plot.is_log:
            return self.tr("The loss axis is logarithmic: each line is a fixed factor below the one above.")
        if self.menu.log_loss.isChecked():
            return self.tr("The loss axis is linear: the loss falls below zero, where there is no logarithm.")
        return self.tr("The loss axis is linear.")

    # ---- what the user asks for ----

    def _take_look(self, log_loss: bool, log_epoch: bool, smoothing: float) -> None:
        self.plot.set_log(loss=log_loss, epoch=log_epoch)
        self.plot.set_smoothing(smoothing)
        self._show_axis()

    def _show_table(self) -> None:
        if self._curves is not None:
            CurvesTable(columns_of(self._curves), self).show()

    def _copy(self) -> None:
        if self._curves is not None:
            QGuiApplication.clipboard().setText(as_csv(columns_of(self._curves)))


def _loss_to_compare(curves: Curves) -> NDArray[np.float64]:
    """Test losses tell runs apart; where there are none, training losses."""
    return curves.test_loss if np.isfinite(curves.test_loss).any() else curves.train_loss


def _last_text(values: NDArray[np.float64]) -> str:
    return number_text(float(values[-1]), 2) if len(values) else ""
