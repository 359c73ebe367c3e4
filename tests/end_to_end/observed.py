"""Starts the real window and says on standard output, one JSON object a line, what happens in it."""

import json
import sys
import time
import zlib

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from nnstudio.engine.frame import Frame, RunState
from nnstudio.gui.app import build_application, build_window
from nnstudio.leaving import leave
from nnstudio.session.preferences import Preferences

LOOK_MS = 400


class Observer:
    """Watches one window from inside; changes nothing."""

    def __init__(self) -> None:
        self.app = build_application()
        self.window = build_window(Preferences(theme="light", speed=float(sys.argv[1])))
        session = self.window.session
        session.state_changed.connect(self.say_state)
        session.frame_ready.connect(self.say_frame)
        session.notified.connect(self.say_notice)
        self.look_timer = QTimer(self.window)
        self.look_timer.timeout.connect(self.look)
        self.look_timer.start(LOOK_MS)

    def say(self, kind: str, **values: object) -> None:
        """One line of what happened."""
        print(json.dumps({"kind": kind, "at": time.time(), **values}), flush=True)  # noqa: T201

    def say_state(self, state: RunState) -> None:
        """Where the run stands."""
        self.say("state", state=str(state))

    def say_notice(self, kind: str, sentence: str) -> None:
        """What the window tells the person."""
        self.say("notice", notice=kind, sentence=sentence)

    def say_frame(self, frame: Frame) -> None:
        """The numbers of a frame, and at rest its whole curve, digit for digit."""
        at_rest = frame.state is not RunState.TRAINING
        curve = [value.hex() for value in frame.curves.train_loss.tolist()] if at_rest else []
        accuracy = frame.snapshot.metrics.get("test_accuracy")
        self.say("frame", epoch=frame.snapshot.epoch, state=str(frame.state), accuracy=accuracy, curve=curve)

    def look(self) -> None:
        """A checksum of the pixels of every visible plot."""
        pixels = {}
        for name in ("network", "output", "loss", "activations", "gradients"):
            plot: QWidget | None = getattr(self.window.studio, name, None)  # the plots come after the first paint
            if plot is not None and plot.isVisible():
                image = plot.grab().toImage()
                pixels[name] = zlib.crc32(bytes(image.constBits()))
        self.say("pixels", plots=pixels)


if __name__ == "__main__":
    observer = Observer()
    code = observer.app.exec()
    observer.window.session.close()
    leave(code)
