"""Takes the pictures that lessons show, from the real program: each a run of the lesson's own experiment.

    python packaging/lesson_pictures.py [FOLDER]

Writes LESSON/NAME.png below FOLDER, the lessons that ship unless given. Needs no screen. The drawings hold no words of
any language but the names of the columns.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QTimer

from nnstudio.engine.frame import Frame, RunState
from nnstudio.gui.app import build_application, build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.lessons.shelf import find_lesson
from nnstudio.resources import lessons_folder
from nnstudio.session.preferences import Preferences

PICTURES = (  # the lesson, its experiment, and the name of the picture
    ("02-straight-lines", "lines", "one-line"),
    ("02-straight-lines", "bend", "bent"),
    ("08-within-reach", "sigmoid", "out-of-reach"),
    ("08-within-reach", "identity", "within-reach"),
    ("14-spiral", "wide", "unwound"),
)
SIZE = 1440, 900
SIDE = 300  # pixels, of the picture
PATIENCE_MS = 240_000
PAINT_MS = 600


def main() -> int:
    """Take all pictures; returns the exit code."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else lessons_folder()
    build_application()
    window = build_window(Preferences(theme="light", speed=None))
    window.resize(*SIZE)
    for lesson, experiment, name in PICTURES:
        path = folder / lesson / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        _take(window, lesson, experiment, path)
        print(path)
    window.close()
    return 0


def _take(window: MainWindow, lesson: str, experiment: str, path: Path) -> None:
    session = window.session
    session.new_experiment(find_lesson(lesson).lesson.experiments[experiment])
    session.play()
    loop = QEventLoop()

    def look(frame: Frame) -> None:
        if frame.state is RunState.FINISHED:
            loop.quit()

    session.frame_ready.connect(look)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    session.frame_ready.disconnect(look)
    QTimer.singleShot(PAINT_MS, loop.quit)
    loop.exec()
    window.studio.output.view.setFixedSize(SIDE, SIDE)
    window.studio.output.view.grab().save(str(path))


if __name__ == "__main__":
    sys.exit(main())
