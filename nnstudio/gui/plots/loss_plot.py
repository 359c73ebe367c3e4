"""Train and test loss over the epochs, with earlier runs, the chance line, the best epoch and a cursor to read with."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots import loss_labels as labels
from nnstudio.gui.plots import loss_overlay as overlay
from nnstudio.gui.plots.chart import CURSOR_KEYS
from nnstudio.gui.plots.drawing import Floats, count_text, number_text
from nnstudio.gui.plots.growing import GrowingCurve
from nnstudio.gui.plots.loss_chart import TEST_DASHES, LossChart
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.wrapping import wrapped

__all__ = ["TEST_DASHES", "LossPlot"]

_REACH = 9.0  # pixels around the mouse in which something is pointed at


class LossPlot(LossChart):
    """The loss curves with all that is written around them, and a cursor that reads them."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._marks: list[tuple[float, str]] = []
        self._alarms: list[tuple[float, str]] = []
        self._note = ""
        self._here: float | None = None
        self._cursor: int | None = None
        self._mouse: QPointF | None = None
        self._line_places = labels.LinePlaces()
        self._taken: list[QRectF] = []  # where words stand already

    # ---- what is shown ----

    def set_curves(self, epoch: Floats, train: Floats, test: Floats) -> None:
        """Show the losses of a run; arrays that begin like the last ones count as the same run, grown."""
        if self.take_curves(epoch, train, test):
            self._cursor = None
            self.say("")
        if self._cursor is not None:
            self._tell_cursor()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Show changes during the run: where, and in a few words what."""
        if list(marks) != self._marks:
            self._marks = list(marks)
            self.viewport().update()

    def set_alarms(self, alarms: Sequence[tuple[float, str]]) -> None:
        """Mark on the training curve where something went wrong, and in one sentence what."""
        if list(alarms) != self._alarms:
            self._alarms = list(alarms)
            self.viewport().update()

    def set_note(self, note: str) -> None:
        """Write a few words over the plot; without any there is no note."""
        if note != self._note:
            self._note = note
            self.viewport().update()

    def set_here(self, epoch: float | None) -> None:
        """Mark the moment that is looked at; None where that is the end of the curves."""
        if epoch != self._here:
            self._here = epoch
            self.viewport().update()

    @property
    def is_read(self) -> bool:
        """Whether the cursor is shown."""
        return self._cursor is not None

    # ---- cursor ----

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return left and right."""
        return CURSOR_KEYS - {Qt.Key.Key_Up, Qt.Key.Key_Down}

    def point_at(self, at: QPointF, *, pressed: bool) -> None:
        """Read the epoch under the mouse."""
        if not len(self._epoch):
            return
        self._mouse = at
        wanted = self.from_pixels(at)[0]
        wanted = 10.0**wanted if self._limits.log_epoch else wanted
        after = int(np.clip(np.searchsorted(self._epoch, wanted), 0, len(self._epoch) - 1))
        before = max(after - 1, 0)
        self._cursor = before if wanted - self._epoch[before] < self._epoch[after] - wanted else after
        self._tell_cursor()

    def move_cursor(self, across: int, up: int) -> None:
        """Read an epoch further on; with a million of them, a pixel further on."""
        if not len(self._epoch):
            return
        self._mouse = None
        stride = max(1, len(self._epoch) // max(round(self.area().width()), 1))
        start = len(self._epoch) - 1 - across * stride if self._cursor is None else self._cursor
        self._cursor = int(np.clip(start + across * stride, 0, len(self._epoch) - 1))
        self._tell_cursor()

    def clear_cursor(self) -> None:
        """Show no cursor any more."""
        self._cursor = None
        self.say("")
        self.viewport().update()

    def _tell_cursor(self) -> None:
        index = self._cursor
        if index is None:
            return
        self.say(" · ".join(text for text, _ in self._cursor_lines(index)))
        self.viewport().update()

    def _cursor_lines(self, index: int) -> list[tuple[str, str]]:
        """What is read at one epoch, each with the role of its colour."""
        epoch, train, test = (float(values[index]) for values in (self._epoch, self._train.values, self._test.values))
        return [
            (self.tr("epoch {epoch}").format(epoch=count_text(epoch)), "quiet"),
            (self.tr("train {loss}").format(loss=number_text(train)), "plot_train"),
            (self.tr("test {loss}").format(loss=number_text(test)), "plot_test"),
            *((line, "warn") for line in self._alarm_lines(epoch)),
            *((line, "quiet") for line in self._ghost_lines()),
        ]

    def _alarm_lines(self, epoch: float) -> list[str]:
        """The alarm under the cursor, in lines that fit a box."""
        places = [self.to_pixels(self._x_of(at), 0).x() for at, _ in self._alarms]
        found = labels.nearest(places, self.to_pixels(self._x_of(epoch), 0).x(), _REACH)
        return [] if found is None else self._in_box(self._alarms[found][1])

    def _ghost_lines(self) -> list[str]:
        """The name of the earlier run whose curve is under the mouse."""
        if self._mouse is None or not self._ghosts:
            return []
        wanted = self.from_pixels(self._mouse)[0]
        wanted = 10.0**wanted if self._limits.log_epoch else wanted
        heights = [
            self.to_pixels(0, self._y_of(float(np.interp(wanted, epoch, losses)))).y() if len(epoch) else math.inf
            for epoch, losses, _ in self._ghosts
        ]
        found = labels.nearest(heights, self._mouse.y(), _REACH)
        return [] if found is None else self._in_box(self._ghosts[found][2])

    def _in_box(self, words: str) -> list[str]:
        return wrapped(words, QFontMetricsF(self.font()), min(labels.LONGEST, 0.6 * self.width()))

    # ---- painting ----

    def paint_behind(self, painter: QPainter, area: QRectF) -> None:
        """Paint marks and constant lines."""
        marks = [(self._x_of(epoch), label) for epoch, label in self._marks]
        self._taken = overlay.paint_marks(self, painter, area, marks)
        for value, _ in self._lines():
            overlay.paint_line(self, painter, area, self._y_of(value))

    def _lines(self) -> list[tuple[float, tuple[str, str]]]:
        """The constant lines that can be drawn, each with its words, and with fewer of them."""
        lines = (
            (self._chance, self.tr("chance {value}"), self.tr("chance")),
            (self._floor, self.tr("floor {value}"), self.tr("floor")),
        )
        return [
            (value, (label.format(value=number_text(value, 3)), short))
            for value, label, short in lines
            if value is not None and math.isfinite(value) and not (self.is_log and value <= 0)
        ]

    def _paint_line_words(self, painter: QPainter, area: QRectF) -> None:
        """Write the words of the constant lines where they cover no others."""
        curves = [self._pixels_of(item) for item in (self._train_item, self._test_item)]
        for index, (value, words) in enumerate(self._lines()):
            y = self.to_pixels(0, self._y_of(value)).y()
            if area.top() <= y <= area.bottom():
                self._paint_words(painter, area, index, y, words, curves)

    def _paint_words(
        self,
        painter: QPainter,
        area: QRectF,
        line: int,
        y: float,
        words: Sequence[str],
        curves: Sequence[labels.Pixels],
    ) -> None:
        """Write the first of ``words`` that has room on the line."""
        for label in words:
            wanted = labels.words_on_line(self, y, label)
            box = self._line_places.place(line, wanted, area, self._taken, curves)
            if box is not None:
                labels.paint_label(self, painter, box, label)
                self._taken.append(box)
                return

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the names of the curves, the best epoch and the cursor."""
        if not len(self._epoch):
            self._paint_line_words(painter, area)
            return
        overlay.paint_epoch_word(self, painter, self.tr("epoch"))
        self._paint_ends(painter, area)
        if self._note:
            self._taken.append(labels.paint_note(self, painter, area, self._note))
        for epoch, _ in self._alarms:
            self._paint_alarm(painter, area, epoch)
        self._paint_line_words(painter, area)
        if self._test.best is not None and self._test.best > 0:
            self._paint_dot(painter, self._test.best, self._test, "plot_test", hollow=True)
        if len(self._epoch) == 1:  # a curve of one point has no line
            self._paint_dot(painter, 0, self._train, "plot_train")
            self._paint_dot(painter, 0, self._test, "plot_test")
        if self._here is not None:
            overlay.paint_here(self, painter, area, self._x_of(self._here))
        if self._cursor is not None:
            x = self._x_of(float(self._epoch[self._cursor]))
            overlay.paint_cursor(self, painter, area, x)
            self._paint_dot(painter, self._cursor, self._train, "plot_train")
            self._paint_dot(painter, self._cursor, self._test, "plot_test")
            overlay.paint_box(self, painter, area, x, self._cursor_lines(self._cursor))

    def _paint_ends(self, painter: QPainter, area: QRectF) -> None:
        if len(self._epoch) < 2 or not overlay.has_ends(
            self
        ):  # the legend names the colours; here the words would cover the chance line's
            return
        names = ((self.tr("train"), self._train, "plot_train"), (self.tr("test"), self._test, "plot_test"))
        ends = [(name, self._end_of(curve), role) for name, curve, role in names]
        self._taken += overlay.paint_ends(self, painter, area, ends)

    def _paint_alarm(self, painter: QPainter, area: QRectF, epoch: float) -> None:
        x = self._x_of(epoch)
        if not self._limits.x[0] <= x <= self._limits.x[1]:
            return
        index = int(np.clip(np.searchsorted(self._epoch, epoch), 0, len(self._epoch) - 1))
        value = float(self._train.values[index])
        at = self.to_pixels(x, self._y_of(value)) if math.isfinite(value) else QPointF(self.to_pixels(x, 0).x(), 0)
        # As a whole inside the plot, wherever the curve runs.
        at.setY(min(max(at.y(), area.top() + 14), area.bottom()))
        self._taken.append(labels.paint_alarm(self, painter, at))

    def _paint_dot(
        self, painter: QPainter, index: int, curve: GrowingCurve, role: str, *, hollow: bool = False
    ) -> None:
        value = float(curve.values[index])
        if math.isfinite(value) and index < len(self._epoch):
            at = self.to_pixels(self._x_of(float(self._epoch[index])), self._y_of(value))
            overlay.paint_dot(self, painter, at, self.theme.color(role), hollow=hollow)

    def _end_of(self, curve: GrowingCurve) -> QPointF | None:
        """Where a curve ends now, ahead of what is drawn by less than a pixel."""
        finite = np.flatnonzero(np.isfinite(curve.values[-100:]))
        if not finite.size:
            return None
        index = max(len(curve.values) - 100, 0) + int(finite[-1])
        return self.to_pixels(self._x_of(float(self._epoch[index])), self._y_of(float(curve.values[index])))
