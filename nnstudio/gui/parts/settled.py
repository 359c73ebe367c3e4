"""Edits held back while a control still moves: redrawing the data for every pixel of a drag helps nobody."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

REST_MS = 150


class SettledEdits(QObject):
    """Collects wishes by key and tells the last one of each: on letting go, or after a moment of rest."""

    settled = Signal(str, object)
    """A wish that is meant: its key and the value."""

    def __init__(self, parent: QObject | None = None, *, rest_ms: int = REST_MS) -> None:
        super().__init__(parent)
        self._pending: dict[str, object] = {}
        self._since_last = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(rest_ms)
        self._rest.timeout.connect(self.flush)

    def propose(self, key: str, value: object) -> None:
        """Remember what is wanted while the control moves."""
        self._pending[key] = value
        self._rest.start()

    def commit(self, key: str, value: object) -> None:
        """Tell what is wanted now; a key held down is told once it rests."""
        self.propose(key, value)
        if not self._since_last.isValid() or self._since_last.elapsed() > self._rest.interval():
            self.flush()

    def awaits(self, key: str) -> bool:
        """Return whether a wish for ``key`` is still held back."""
        return key in self._pending

    def flush(self) -> None:
        """Tell all that is held back."""
        self._rest.stop()
        self._since_last.start()
        wishes, self._pending = self._pending, {}
        for key, value in wishes.items():
            self.settled.emit(key, value)
