"""Takes the pictures of the window that the README and the guides show, from the real program.

    python packaging/pictures.py [FOLDER]

For each theme and each size one picture at the start, one during training and one at the end. Needs no screen.
"""

import os
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from nnstudio.engine.frame import Frame, RunState
from nnstudio.gui.app import build_application, build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.resources import docs_folder
from nnstudio.session.preferences import Preferences

SIZES = ((1440, 900), (1024, 700))
THEMES = ("light", "dark")
TRAINING_EPOCH = 60
PATIENCE_MS = 120_000
PAINT_MS = 400


def main() -> int:
    """Take all pictures; returns the exit code."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else docs_folder() / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    build_application()
    for theme, size in product(THEMES, SIZES):
        for moment, window in _moments(theme, size):
            path = folder / f"studio-{theme}-{size[0]}x{size[1]}-{moment}.png"
            window.grab().save(str(path))
            print(path)
    return 0


def _moments(theme: str, size: tuple[int, int]) -> Iterator[tuple[str, MainWindow]]:
    window = build_window(Preferences(theme=theme, speed=40.0))  # type: ignore[arg-type]
    window.resize(*size)
    session = window.session
    _wait_for(window, lambda frame: frame.state is RunState.READY)
    yield "start", window
    session.play()
    _wait_for(window, lambda frame: frame.snapshot.epoch >= TRAINING_EPOCH)
    yield "training", window
    session.set_speed(None)
    _wait_for(window, lambda frame: frame.state is RunState.FINISHED)
    yield "rest", window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)


def _wait_for(window: MainWindow, wanted: "object") -> None:
    """Run the window until a frame is wanted, then until it is painted."""
    loop = QEventLoop()

    def look(frame: Frame) -> None:
        if callable(wanted) and wanted(frame):
            loop.quit()

    window.session.frame_ready.connect(look)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    frame = window.session.frame
    if frame is None or not callable(wanted) or not wanted(frame):
        loop.exec()
    window.session.frame_ready.disconnect(look)
    QTimer.singleShot(PAINT_MS, loop.quit)
    loop.exec()
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
