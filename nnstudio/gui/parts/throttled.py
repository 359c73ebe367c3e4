"""Values that change faster than anybody can use them: the newest is told at once, then a few times a second."""

from PySide6.QtCore import QObject, QTimer, Signal

APART_MS = 40


class Throttled(QObject):
    """Tells the first value at once, and of those that follow closely the last one of each moment."""

    told = Signal(object, object)
    """A key and its newest value."""

    def __init__(self, parent: QObject | None = None, *, apart_ms: int = APART_MS) -> None:
        super().__init__(parent)
        self._waiting: dict[object, object] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(apart_ms)
        self._timer.timeout.connect(self._tell)

    def tell(self, key: object, value: object) -> None:
        """Tell ``value`` soon."""
        self._waiting[key] = value
        if not self._timer.isActive():
            self._tell()

    def _tell(self) -> None:
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, {}
        self._timer.start()
        for key, value in waiting.items():
            self.told.emit(key, value)
