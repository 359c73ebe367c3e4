"""What those hear who do not see the run: its start, how far it is now and then, and how it ended."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from nnstudio.engine.frame import RunState
from nnstudio.gui.plots.drawing import figure_text
from nnstudio.gui.widgets.announce import announce
from nnstudio.session.session import Session

APART_MS = 10_000  # while it trains, nobody is told anything more often


class RunAnnouncer(QObject):
    """Says it politely: a reader finishes its sentence first."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._before = session.state
        self._clock = QTimer(self)
        self._clock.setInterval(APART_MS)
        self._clock.timeout.connect(self._say_place)
        session.state_changed.connect(self._take_state)
        session.frame_ready.connect(self._take_frame)
        self._ending = False  # whether the numbers of the end are still to come

    def _take_state(self, state: RunState) -> None:
        before, self._before = self._before, state
        if state is RunState.TRAINING and before is not RunState.TRAINING:
            self._ending = False
            self._clock.start()
            announce(self._window, self.tr("Training started."))
        elif before is RunState.TRAINING and state is not RunState.TRAINING:
            self._clock.stop()
            self._ending = state in {RunState.READY, RunState.FINISHED}

    def _take_frame(self, frame: object) -> None:
        if self._ending and self._session.state is not RunState.TRAINING:
            self._ending = False
            finished = self._session.state is RunState.FINISHED
            words = self.tr("Training finished. {numbers}") if finished else self.tr("Training paused. {numbers}")
            announce(self._window, words.format(numbers=self._numbers()))

    def _say_place(self) -> None:
        announce(self._window, self._numbers())

    def _numbers(self) -> str:
        frame = self._session.frame
        if frame is None:
            return ""
        snapshot = frame.snapshot
        words = self.tr("Epoch {epoch}: train loss {train}, test loss {test}.").format(
            epoch=snapshot.epoch, train=figure_text(snapshot.train_loss), test=figure_text(snapshot.test_loss)
        )
        accuracy = snapshot.metrics.get("test_accuracy")
        if accuracy is not None:
            words += " " + self.tr("Test accuracy {accuracy}.").format(accuracy=figure_text(accuracy))
        return words
