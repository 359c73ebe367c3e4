"""Small work beside the window: one function in a thread, its answer back on the GUI thread."""

import logging
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from nnstudio.catalog import N_, UserError
from nnstudio.engine.switching import wait_as_usual

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Background(QObject):
    """Runs functions in threads of their own; an answer that nobody waits for any more is dropped."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._answered.connect(self._deliver)

    def run(self, work: Callable[[], T], on_done: Callable[[T], None], on_error: Callable[[UserError], None]) -> None:
        """Call ``work`` in a thread, then ``on_done`` or, for a UserError, ``on_error`` here."""

        def in_thread() -> None:
            wait_as_usual()  # this computes in Python alone, as a training does not
            try:
                answer: object = work()
                callback: Callable[..., None] = on_done
            except UserError as error:
                answer, callback = error, on_error
            except Exception as error:  # whoever waits must hear of it
                logger.exception("An error in the background.")
                answer = UserError(N_("session", "This could not be done: {reason}."), reason=error)
                callback = on_error
            if self._open:
                self._answered.emit(callback, answer)

        threading.Thread(target=in_thread, name="background", daemon=True).start()

    def close(self) -> None:
        """Drop every answer from now on."""
        self._open = False

    def _deliver(self, callback: Callable[[object], None], answer: object) -> None:
        if self._open:
            callback(answer)
