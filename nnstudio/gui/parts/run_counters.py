"""How far a run is, and how fast: epochs, steps, epochs per second."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnstudio.engine.frame import Frame
from nnstudio.gui.parts.words import shown_number
from nnstudio.gui.widgets.figure_label import FigureLabel

_NO_RATE = "–"


class RunCounters(QWidget):
    """Epochs and steps; the rate is a figure of its own, to stand beside the speed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._is_brief = False
        self._epoch = FigureLabel("", digits=4, parent=self)
        self._steps = FigureLabel("", digits=5, parent=self)
        self.rate = FigureLabel("", digits=4, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._epoch)
        row.addWidget(self._steps)
        self.retranslate()
        self.show_frame(None, is_training=False)

    def show_total(self, epochs: int) -> None:
        """Show how many epochs there will be."""
        self._total = epochs
        self.retranslate()

    def show_frame(self, frame: Frame | None, *, is_training: bool) -> None:
        """Show how far the run is; None stands for a run that has not begun."""
        self._epoch.show_number(frame.snapshot.epoch if frame else 0)
        self._steps.show_number(frame.snapshot.step if frame else 0)
        is_moving = frame is not None and is_training and frame.epochs_per_second > 0
        self.rate.show_text(_rounded(frame.epochs_per_second) if frame and is_moving else _NO_RATE)

    def show_standing(self) -> None:
        """Show that nothing moves now."""
        self.rate.show_text(_NO_RATE)

    def show_level(self, *, has_rate: bool, has_steps: bool) -> None:
        """Give way where there is no room."""
        self.rate.setVisible(has_rate)
        self._steps.setVisible(has_steps)
        self._is_brief = not has_steps
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        caption = self.tr("of {total}") if self._is_brief else self.tr("of {total} epochs")
        words = self.tr("How often the training has passed over all training rows, of {total} times.")
        total = shown_number(self._total)
        self._epoch.show_texts(
            caption.format(total=total), name=self.tr("Epochs so far"), tool_tip=words.format(total=total)
        )
        self._steps.show_texts(
            self.tr("steps"),
            name=self.tr("Steps so far"),
            tool_tip=self.tr("How often all weights were updated so far."),
        )
        self.rate.show_texts(
            self.tr("epochs/s"),
            name=self.tr("Epochs per second"),
            tool_tip=self.tr("How many epochs a second are really trained."),
        )
        # At once, and not with the next event: whoever measures now is told the new widths.
        for widget in (self._epoch, self._steps, self.rate, self):
            widget.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _rounded(rate: float) -> str:
    return shown_number(round(rate, 1) if rate < 10 else round(rate))
