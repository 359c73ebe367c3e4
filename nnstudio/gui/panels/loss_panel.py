"""The loss over the epochs: train and test, earlier runs, chance, and the numbers behind them."""

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Curves, Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.parts.curves_table import CurvesTable, as_csv, columns_of
from nnstudio.gui.parts.loss_menu import LossMenu
from nnstudio.gui.plots.drawing import count_text, number_text
from nnstudio.gui.plots.line_legend import LegendEntry, LineLegend
from nnstudio.gui.plots.loss_plot import TEST_DASHES, LossPlot
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card

if TYPE_CHECKING:
    from nnstudio.session.session import Session

_EMPTY = np.empty(0)
_SAME = 0.01  # a loss that moved by less has stayed


class LossPanel(Card):
    """The live loss curves."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._curves: Curves | None = None
        self._ghosts: tuple[Curves, ...] = ()
        self._words = ""
        self.plot = LossPlot(self.tr("Loss"), theme, self)
        self.legend = LineLegend(theme, self)
        self.menu = LossMenu(self)
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
        self.show_texts(self.tr("Loss"))
        self.plot.setAccessibleName(self.tr("Loss"))
        self.plot.setToolTip(
            self.tr("The loss over all training and all test rows after each epoch. Move along it to read the values.")
        )
        self._words = ""
        self._show_numbers()

    # ---- what is shown ----

    def show_experiment(self, experiment: Experiment) -> None:
        """Nothing here depends on the experiment alone: the frames bring the curves."""

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
        self._show_surroundings()
        self.plot.set_curves(curves.epoch, curves.train_loss, curves.test_loss)
        self.plot.set_marks([(mark.epoch, mark.label) for mark in curves.marks])
        self._show_numbers()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.plot.set_theme(theme)
        self.legend.set_theme(theme)
        refresh_icons(self, theme)

    def _show_surroundings(self) -> None:
        """Earlier runs and the chance line change rarely."""
        if self._session.ghosts is not self._ghosts:
            self._ghosts = self._session.ghosts
            self.plot.set_ghosts([(ghost.epoch, _loss_to_compare(ghost)) for ghost in self._ghosts])
        self.plot.set_chance(self._session.chance_loss)

    def _show_numbers(self) -> None:
        train, test = (self._curves.train_loss, self._curves.test_loss) if self._curves else (_EMPTY, _EMPTY)
        entries = [
            LegendEntry(self.tr("train"), _last_text(train), "plot_train"),
            LegendEntry(self.tr("test"), _last_text(test), "plot_test", TEST_DASHES),
        ]
        if self._ghosts:
            entries.append(LegendEntry(self.tr("earlier runs, test"), "", "plot_ghost", width=1.0))
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

    def _show_reading(self, reading: str) -> None:
        # Who does not see the box at the cursor hears it.
        self.plot.setAccessibleDescription(reading or self.summary())

    def _show_axis(self) -> None:
        words = self._axis_words()
        if words != self._words:
            self._words = words
            self.show_subtitle(words)

    def _axis_words(self) -> str:
        if self.menu.log_loss.isChecked() and not self.plot.is_log:
            return self.tr("linear: it falls below zero")
        return self.tr("log axis") if self.plot.is_log else self.tr("linear axis")

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
