"""Python's search for cycles of objects that only hold each other, in the window's thread alone.

CPython looks for them in whatever thread makes the next object, and ends there what it finds. A timer or a widget that
ends in the training thread takes the whole program with it. So while a window lives Python does not search by itself,
and this does between the events of the window's thread.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from nnstudio.engine.frame import RunState
from nnstudio.session.freed_memory import give_back
from nnstudio.session.state import SessionState

LOOK_MS = 500
YOUNG_MAX = 2_000  # more new objects than these are looked through: well under a millisecond
SEARCHES_BEFORE_OLDER = 10  # as Python itself has it: so many searches of the young ones, then their elders too
BUSY = {RunState.EMPTY, RunState.LOADING}


class CycleSearch(QObject):
    """Looks for cycles while ``session`` lives: among new objects at any time, among all of them while nothing trains.

    ``trains_beside`` says whether something trains beside its run, such as a race.

    What libraries make as they load stays for good: it is not looked through at all. Once a run has taken the place
    of another, the memory of that one goes back to the system.
    """

    def __init__(
        self, session: SessionState, parent: QObject | None = None, *, trains_beside: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._trains_beside = trains_beside
        self._settled = session.state not in BUSY
        self._is_replaced = False  # a run, since memory was last given back
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Search here, and nowhere else, from now on."""
        gc.disable()
        self._session.state_changed.connect(self._settle)
        self._timer.start(LOOK_MS)

    def _settle(self, state: RunState) -> None:
        """Once all is loaded for the first time, what is there is there to stay."""
        self._is_replaced |= state is RunState.READY
        if state is RunState.READY and not self._settled:
            self._settled = True
            gc.freeze()

    def _look(self) -> None:
        if self._session.state in BUSY:  # hundreds of thousands of objects come to stay
            return
        is_training = self._session.state is RunState.TRAINING or self._trains_beside()
        if self._is_replaced and not is_training:
            self._is_replaced = False
            give_back()
        young, young_searches, older_searches = gc.get_count()
        if older_searches >= SEARCHES_BEFORE_OLDER and not is_training:
            gc.collect()
        elif young >= YOUNG_MAX:
            gc.collect(1 if young_searches >= SEARCHES_BEFORE_OLDER else 0)
