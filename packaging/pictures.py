"""Takes the pictures of the window that the README and the guides show, from the real program.

    python packaging/pictures.py [FOLDER]

For each theme and each size one picture at the start, one during training, one at the end, one of the lens, one of
each page of Explore, and of the race its tiles midway and two variants compared at its end. Needs no screen.
"""

import os
import sys
from collections.abc import Callable, Iterator
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
from nnstudio.gui.panels.which_panel import WhichPanel
from nnstudio.gui.parts.row_values import values_of_row
from nnstudio.resources import docs_folder
from nnstudio.session.pairing_session import TableState
from nnstudio.session.preferences import Preferences
from nnstudio.session.race_session import RaceState

SIZES = ((1440, 900), (1024, 700))
THEMES = ("light", "dark")
TRAINING_EPOCH = 60
LENS_NEURON, LENS_ROW = (1, 1), 16
PATIENCE_MS = 120_000
PAINT_MS = 400
PAGES = ("activations", "losses", "which")
PAGE_MS = 1_500  # until all icons and formulas are there


def main() -> int:
    """Take all pictures; returns the exit code."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else docs_folder() / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    build_application()
    for theme, size in product(THEMES, SIZES):
        for moment, window in _moments(theme, size):
            look = f"{theme}-{size[0]}x{size[1]}"
            path = folder / (f"{moment}-{look}.png" if "-" in moment else f"studio-{look}-{moment}.png")
            window.grab().save(str(path))
            print(path)
    return 0


def _moments(theme: str, size: tuple[int, int]) -> Iterator[tuple[str, MainWindow]]:
    window = build_window(Preferences(theme=theme, speed=40.0))  # type: ignore[arg-type]
    window.resize(*size)
    window.studio.show_sizes({}, window.size())  # the screen that is none is smaller than the window
    session = window.session
    _wait_for(window, lambda frame: frame.state is RunState.READY)
    yield "start", window
    session.play()
    _wait_for(window, lambda frame: frame.snapshot.epoch >= TRAINING_EPOCH)
    yield "training", window
    session.set_speed(None)
    _wait_for(window, lambda frame: frame.state is RunState.FINISHED)
    yield "rest", window
    dataset = session.dataset
    if dataset is not None:
        session.set_row(values_of_row(dataset, dataset.train, LENS_ROW))
    window.studio.network.show_neuron(*LENS_NEURON)
    window.studio.network.open_lens()
    _wait_for(window, lambda frame: frame.row is not None)
    yield "lens", window
    window.show_workspace("explore")
    for page in PAGES:
        window.explore.show_page(page)
        _wait_until(lambda page=page: window.explore.page(page) is not None)  # type: ignore[misc]
        _wait(PAGE_MS)
        if isinstance(shown := window.explore.page(page), WhichPanel):
            _wait_until(lambda table=shown.table: table.state is TableState.FINISHED)  # type: ignore[misc]
        yield f"explore-{page}", window
    yield from _race_moments(window)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)


def _race_moments(window: MainWindow) -> Iterator[tuple[str, MainWindow]]:
    window.show_workspace("race")
    _wait_until(lambda: window.race.panel is not None and window.race.panel.isVisible())
    panel = window.race.panel
    if panel is None:
        return
    panel.start()
    _wait_until(lambda: panel.race.frame is not None and panel.race.frame.epoch >= TRAINING_EPOCH)
    panel.race.pause()
    _wait(PAINT_MS)
    yield "race-tiles", window
    panel.race.play()
    _wait_until(lambda: panel.race.state is RaceState.FINISHED)
    _wait(PAINT_MS)
    panel.table.pick([panel.table.race_model.variant_at(row) for row in (0, panel.table.race_model.rowCount() - 1)])
    panel.show_twins()
    _wait(PAINT_MS)
    yield "race-twins", window


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
    _wait(PAINT_MS)


def _wait_until(done: Callable[[], bool]) -> None:
    """Run the window until something is there."""
    for _ in range(PATIENCE_MS // PAINT_MS):
        if done():
            return
        _wait(PAINT_MS)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
