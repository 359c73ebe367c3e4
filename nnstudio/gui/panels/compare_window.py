"""Two moments of a run beside each other: the one that was kept, and the one that is shown."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.gui.parts.metric_lines import MetricLine, MetricLines
from nnstudio.gui.parts.output_view import OutputView
from nnstudio.gui.parts.words import shown_number
from nnstudio.gui.plots.drawing import fixed_text, number_text
from nnstudio.gui.theme import Theme

if TYPE_CHECKING:
    from nnstudio.session.session import Session

_FIRST_SIZE = (720, 560)
_PLOT = 260
_METRICS = ("accuracy", "rmse", "r2")


class CompareWindow(QDialog):
    """Follows the run while it is open: what is shown there is shown here, beside the moment that was kept."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pinned: Frame | None = None
        self._pinned_experiment = session.experiment
        self.setWindowTitle(self.tr("Two moments"))
        self.resize(*_FIRST_SIZE)
        self.kept, self.shown = OutputView(theme, self), OutputView(theme, self)
        self._kept_title, self._shown_title = QLabel(self), QLabel(self)
        self.lines = MetricLines(self.tr("Numbers of both moments"), theme, self)
        self.lines.setToolTip(self.tr("The numbers of the moment kept, then of the moment shown."))
        self._other = QPushButton(self.tr("Keep the moment shown instead"), self)
        self._other.setToolTip(self.tr("Compare with the moment that is shown now."))
        self._other.clicked.connect(session.pin)
        self._arrange()
        session.frame_ready.connect(self.show_frame)

    def _arrange(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(16)
        for title, view, name in (
            (self._kept_title, self.kept, self.tr("The moment kept")),
            (self._shown_title, self.shown, self.tr("The moment shown")),
        ):
            title.setProperty("role", "strong")
            view.setMinimumSize(_PLOT, _PLOT)
            view.setAccessibleName(name)
            column = QVBoxLayout()
            column.addWidget(title)
            column.addWidget(view, 1)
            both.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(both, 1)
        layout.addWidget(self.lines)
        layout.addWidget(self._other, 0, Qt.AlignmentFlag.AlignRight)

    # ---- what is shown ----

    def show_pinned(self, frame: Frame | None) -> None:
        """Keep another moment; without one the window closes."""
        self._pinned, self._pinned_experiment = frame, self._session.experiment
        if frame is None:
            self.hide()
            return
        self._prepare(self._session.dataset)
        self.kept.show_frame(self._pinned_experiment, frame)
        self._kept_title.setText(self.tr("Kept: epoch {epoch}").format(epoch=_epoch(frame)))
        if self._session.frame is not None:
            self._show_shown(self._session.frame)
        self.show()

    def show_frame(self, frame: Frame) -> None:
        """Show the moment that the studio shows."""
        if self.isVisible() and self._pinned is not None:
            self._show_shown(frame)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.kept.show_theme(theme)
        self.shown.show_theme(theme)
        self.lines.set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever closes the window compares no more."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._session.unpin()

    def _prepare(self, dataset: Dataset | None) -> None:
        for view in (self.kept, self.shown):
            view.show_dataset(dataset, 0, self._session.projection)
            view.show_parts(train=True, test=False, sharp=False)

    def _show_shown(self, frame: Frame) -> None:
        self.shown.show_frame(self._session.experiment, frame)
        self._shown_title.setText(self.tr("Shown: epoch {epoch}").format(epoch=_epoch(frame)))
        if self._pinned is not None:
            self.lines.set_lines(self._numbers(self._pinned, frame))

    def _numbers(self, kept: Frame, shown: Frame) -> list[MetricLine]:
        names = {"accuracy": self.tr("Test accuracy"), "rmse": self.tr("Test RMSE"), "r2": self.tr("Test R²")}
        left, right = kept.snapshot, shown.snapshot
        lines = [
            _line(self.tr("Training loss"), left.train_loss, right.train_loss),
            _line(self.tr("Test loss"), left.test_loss, right.test_loss),
            *(
                _line(names[key], left.metrics[f"test_{key}"], right.metrics[f"test_{key}"])
                for key in _METRICS
                if f"test_{key}" in left.metrics and f"test_{key}" in right.metrics
            ),
        ]
        return [*lines, *self._changes(kept, shown)]

    def _changes(self, kept: Frame, shown: Frame) -> list[MetricLine]:
        """How far the weights of each layer lie apart, where the layers are the same."""
        layers = list(zip(kept.snapshot.layers, shown.snapshot.layers, strict=False))
        if len(kept.snapshot.layers) != len(shown.snapshot.layers):
            return []
        if any(left.weight.shape != right.weight.shape for left, right in layers):
            return []
        lines = []
        for index, (left, right) in enumerate(layers):
            last = index == len(layers) - 1
            name = self.tr("Output") if last else self.tr("Hidden {number}").format(number=index + 1)
            moved = float(np.linalg.norm(right.weight - left.weight))
            size = float(np.linalg.norm(left.weight))
            caption = self.tr("{layer}: weights moved by").format(layer=name)
            aside = self.tr("(length at first {size})").format(size=number_text(size, 3))
            lines.append(MetricLine(caption, aside, number_text(moved, 3)))
        return lines


def _line(caption: str, kept: float, shown: float) -> MetricLine:
    return MetricLine(caption, "", f"{fixed_text(kept)} → {fixed_text(shown)}")


def _epoch(frame: Frame) -> str:
    there = float(frame.snapshot.epoch) if frame.past is None else frame.past.there.epoch
    return shown_number(round(there, 2))
