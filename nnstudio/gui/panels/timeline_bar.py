"""The timeline under the plots: one slider to every kept moment of the run, exact steps, and a comparison."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QToolButton, QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame, Moment, RunState
from nnstudio.experiment import Experiment
from nnstudio.gui.icons import refresh_icons, set_icon
from nnstudio.gui.parts.words import shown_number
from nnstudio.gui.theme import Theme, current_scale, tabular
from nnstudio.gui.widgets.announce import announce

if TYPE_CHECKING:
    from nnstudio.session.session import Session

_MARGIN = 4
_WIDE, _NARROW = 800, 480


class TimelineBar(QWidget):
    """While the run trains nothing moves here: the slider waits at its end, and costs no frame anything."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._points: tuple[Moment, ...] = ()
        self._words = ""
        self._shown: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.back, self.forward = QToolButton(self), QToolButton(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.place = QLabel(self)
        self.place.setFont(tabular(self.place.font()))
        self.pin, self.now, self.train = (QPushButton(self) for _ in range(3))
        for button in (self.back, self.forward, self.pin, self.now, self.train):
            button.setProperty("role", "small")
        set_icon(self.back, "chevron-left", size=16)
        set_icon(self.forward, "chevron-right", size=16)
        self._arrange()
        self._connect()
        self.retranslate()
        self.show_theme(theme)
        self._show_moment(None)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(8)
        for widget in (self.back, self.slider, self.forward, self.place, self.pin, self.now, self.train):
            row.addWidget(widget, 1 if widget is self.slider else 0)

    def _connect(self) -> None:
        session = self._session
        self.slider.sliderPressed.connect(session.pause)
        self.slider.valueChanged.connect(self._take_value)
        self.back.clicked.connect(session.step_back)
        self.forward.clicked.connect(session.step_once)
        self.pin.clicked.connect(session.pin)
        self.now.clicked.connect(session.look_at_now)
        self.train.clicked.connect(session.train_from_here)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setAccessibleName(self.tr("Timeline"))
        for control, text, name, tip in (
            (self.back, "", self.tr("One step back"), self.tr("Show the network one update earlier (←).")),
            (
                self.forward,
                "",
                self.tr("One step forward"),
                self.tr("Show the network one update later; at the end of the run, train one (→)."),
            ),
            (
                self.pin,
                self.tr("Compare"),
                self.tr("Compare with this moment"),
                self.tr("Keep the moment shown, and see it beside any other."),
            ),
            (
                self.now,
                self.tr("Back to now"),
                self.tr("Back to now"),
                self.tr("Show the network as far as it has been trained."),
            ),
            (
                self.train,
                self.tr("Train from here"),
                self.tr("Train from here"),
                self.tr("Train on from the moment shown; the curve that was stays in grey (Space)."),
            ),
        ):
            control.setText(text)
            control.setAccessibleName(name)
            control.setToolTip(tip)
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setAccessibleName(self.tr("Moment of the run"))
        self.slider.setToolTip(self.tr("Drag to see the network as it was at any epoch; training pauses meanwhile."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the button that Space stands for out where the slider would be left no room."""
        super().resizeEvent(event)
        self.train.setVisible(event.size().width() >= round(_WIDE * current_scale()))

    def minimumSizeHint(self) -> QSize:
        """Allow the bar to be as narrow as it is without that button."""
        return QSize(round(_NARROW * current_scale()), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(400, super().sizeHint().height())

    # ---- what is shown ----

    def show_experiment(self, _experiment: Experiment) -> None:
        """Nothing here hangs on the choices."""

    def show_dataset(self, _dataset: Dataset | None) -> None:
        """Other data: there is no moment yet."""
        self._show_moment(None)

    def show_frame(self, frame: Frame) -> None:
        """Show which moments there are and which one is seen; while the run trains, all stays as it is."""
        if frame.state is RunState.TRAINING and self._shown == (frame.run_id,):
            return
        self._show_moment(frame)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        refresh_icons(self, theme)

    def _show_moment(self, frame: Frame | None) -> None:
        trains = frame is not None and frame.state is RunState.TRAINING
        self._shown = (frame.run_id,) if trains and frame else ()
        self._points = () if frame is None else points_of(frame)
        index = len(self._points) - 1
        past = frame.past if frame is not None else None
        if past is not None:
            steps = np.array([point.step for point in self._points])
            index = int(np.searchsorted(steps, past.there.step, side="right")) - 1
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setRange(0, max(len(self._points) - 1, 0))
                self.slider.setValue(max(index, 0))
        self.slider.setEnabled(len(self._points) > 1 or trains)
        self.back.setEnabled(trains or bool(frame and frame.snapshot.step > 0))
        self.forward.setEnabled(frame is not None)
        self.pin.setEnabled(frame is not None)
        self.now.setEnabled(past is not None)
        self.train.setEnabled(past is not None)
        self._say(frame)

    def _say(self, frame: Frame | None) -> None:
        if frame is None or frame.past is None:
            words = self.tr("now")
        else:
            there, now = shown_number(round(frame.past.there.epoch, 2)), shown_number(round(frame.past.now.epoch, 2))
            words = self.tr("{there} of {now}").format(there=there, now=now)
        if words != self._words:
            self._words = words
            self.place.setText(words)
            spoken = self.tr("epoch {words}").format(words=words) if frame is not None and frame.past else words
            self.slider.setAccessibleDescription(spoken)
            if spoken != words:
                announce(self.slider, spoken)

    # ---- what the user asks for ----

    def _take_value(self, index: int) -> None:
        if index >= len(self._points) - 1:
            self._session.look_at_now()
        else:
            self._session.look_back(self._points[index].step)


def points_of(frame: Frame) -> tuple[Moment, ...]:
    """All moments that one can go to, the present one last."""
    now = Moment(frame.snapshot.step, float(frame.snapshot.epoch)) if frame.past is None else frame.past.now
    moments = frame.moments
    return moments if moments and moments[-1].step >= now.step else (*moments, now)
