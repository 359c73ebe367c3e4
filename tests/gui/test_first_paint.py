"""What the program has imported when its window is seen for the first time: nothing that the picture can do without."""

import os
import subprocess
import sys
from importlib.util import find_spec

import pytest

# The window as a person starts it, who sees it, and who leaves at once.
SEEN = """
import os, sys
from nnstudio.cli import run
from nnstudio.gui import app

build = app.build_lasting_window

def leave():
    sys.stdout.write(" ".join(sys.modules))
    sys.stdout.flush()
    os._exit(0)

def build_and_watch(preferences):
    window = build(preferences)
    window.first_painted.connect(leave)
    return window

app.build_lasting_window = build_and_watch
run([])
"""

# Whole rooms, single modules, and what others have written; each with all that is below it.
LATER = (
    # ours
    "nnstudio.bench",
    "nnstudio.data.files",
    "nnstudio.data.load",
    "nnstudio.data.prepare",
    "nnstudio.data.toys",
    "nnstudio.engine.race",
    "nnstudio.engine.trainer",
    "nnstudio.engine.worker",
    "nnstudio.experiment.embedded",
    "nnstudio.experiment.given",
    "nnstudio.experiment.pairing",
    "nnstudio.experiment.playground_link",
    "nnstudio.experiment.race",
    "nnstudio.experiment.share",
    "nnstudio.export",
    "nnstudio.gui.lesson_controls",
    "nnstudio.gui.lesson_desk",
    "nnstudio.gui.panels.coach_panel",
    "nnstudio.gui.panels.code_panel",
    "nnstudio.gui.panels.data_panel",
    "nnstudio.gui.panels.lesson_panel",
    "nnstudio.gui.panels.loss_panel",
    "nnstudio.gui.panels.output_panel",
    "nnstudio.gui.recovery",
    "nnstudio.lessons",
    "nnstudio.project.files",
    "nnstudio.project.journal",
    "nnstudio.session.journaling",
    "nnstudio.session.lesson_session",
    # not ours
    "email",
    "filelock",
    "matplotlib",
    "pandas",
    "pyqtgraph",
    "safetensors",
    "scipy",
    "sklearn",
    "tomllib",
    "torch",
    "xml",
)


@pytest.mark.parametrize("name", [name for name in LATER if name.startswith("nnstudio.")])
def test_that_what_is_to_come_later_is_called_so(name: str) -> None:
    assert find_spec(name) is not None


def test_that_the_window_is_seen_before_the_rest_is_imported() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SEEN], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    seen = set(done.stdout.split())
    assert {"nnstudio.gui.main_window", "nnstudio.gui.panels.network_panel", "nnstudio.session.session"} <= seen
    too_early = {module for module in seen for name in LATER if module == name or module.startswith(f"{name}.")}
    assert not too_early
