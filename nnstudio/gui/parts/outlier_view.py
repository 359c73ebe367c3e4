"""A line fitted under every ticked loss, and a point to drag away: which fit follows it?"""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.gui.parts.line_fit import FITTED, Line, fit_line
from nnstudio.gui.parts.loss_curve_view import Drawn
from nnstudio.gui.plots.drawing import Floats, number_text
from nnstudio.gui.plots.outlier_plot import FittedLine, OutlierPlot
from nnstudio.gui.theme import Theme

POINTS = 12
RANGES = ((-1.1, 1.1), (-4.0, 6.0))
_SLOPE, _INTERCEPT, _NOISE = 2.0, 1.0, 0.25
_FIRST_CHOSEN = 10  # near the right end, where an outlier turns a line most
_DASHES = ((), (6.0, 3.0), (2.0, 2.0), (8.0, 3.0, 2.0, 3.0))


class OutlierView(QWidget):
    """A dozen points around 2x + 1, the fits through them, and what each of them is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: tuple[Drawn, ...] = ()
        self._fits: dict[str, Line] = {}
        self._x = np.linspace(-1.0, 1.0, POINTS)
        self._y = _heights(self._x)
        self.plot = OutlierPlot("", theme, RANGES, self)
        self.plot.set_points(self.places(), _FIRST_CHOSEN)
        self.caption = QLabel(self)
        self.caption.setProperty("role", "quiet")
        self.caption.setWordWrap(True)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.put_back = QPushButton(self)
        self.put_back.clicked.connect(self.reset)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.caption, 1)
        foot.addWidget(self.put_back)
        self.plot.setMinimumHeight(150)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.plot, 1)
        layout.addLayout(foot)
        self.plot.point_moved.connect(self._move)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.plot.setAccessibleName(self.tr("Lines fitted through points"))
        self.plot.setToolTip(
            self.tr("Drag a point up or down; left and right choose another one, up and down move it.")
        )
        self.put_back.setText(self.tr("Put back"))
        self.put_back.setAccessibleName(self.tr("Put back"))
        self.put_back.setToolTip(self.tr("Put every point back where it was."))
        self.plot.set_titles("x", "")
        self._show_words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # ---- what is shown ----

    def show_losses(self, drawn: Sequence[Drawn]) -> None:
        """Fit a line under each of these losses that a line can be fitted under."""
        self._drawn = tuple(loss for loss in drawn if loss.name in FITTED)
        self._fit()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours; the lines get theirs with ``show_losses``."""
        self.plot.set_theme(theme)

    def places(self) -> Floats:
        """Return the points, (N, 2)."""
        return np.column_stack([self._x, self._y])

    def fits(self) -> dict[str, Line]:
        """Return the line of every loss that is drawn."""
        return dict(self._fits)

    def reset(self) -> None:
        """Put every point back where it was."""
        self._y = _heights(self._x)
        self.plot.set_points(self.places(), self.plot.chosen())
        self._fit()

    def _move(self, index: int, y: float) -> None:
        self._y[index] = y
        self.plot.set_points(self.places(), index)
        self._fit()

    def _fit(self) -> None:
        self._fits = {loss.name: fit_line(loss.name, self._x, self._y, loss.given) for loss in self._drawn}
        ends = np.array(RANGES[0])
        lines = []
        for index, loss in enumerate(self._drawn):
            left, right = self._fits[loss.name].at(ends).tolist()
            lines.append(FittedLine(loss.name, loss.color, left, right, _DASHES[index % len(_DASHES)]))
        self.plot.set_lines(lines)
        self._show_words()

    def _show_words(self) -> None:
        self.plot.setAccessibleDescription(self.summary())
        if self._drawn:
            self.caption.setText(
                self.tr("Each line has the least loss on these points. Drag one far away: which line follows it?")
            )
        else:
            self.caption.setText(self.tr("Tick mse, l1, huber or smooth_l1 in the list to fit a line under it."))

    def summary(self) -> str:
        """Return every fitted line in one sentence."""
        template = self.tr("{name}: y = {slope} x + {intercept}")
        parts = [
            template.format(name=name, slope=number_text(fit.slope, 3), intercept=number_text(fit.intercept, 3))
            for name, fit in self._fits.items()
        ]
        return "; ".join(parts) + "." if parts else self.tr("No line is fitted.")


def _heights(x: Floats) -> Floats:
    return _SLOPE * x + _INTERCEPT + _NOISE * np.random.default_rng(4).standard_normal(len(x))
