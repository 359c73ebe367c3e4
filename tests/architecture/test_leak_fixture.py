"""The fixtures of tests/conftest.py catch what they promise to catch."""

from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"

INI = """
[pytest]
addopts = -p no:cacheprovider
qt_api = pyside6
filterwarnings = error
"""

CLEAN = """
import threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget
import pytest

def test_a_window_given_to_qtbot(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()

def test_a_window_without_references(qtbot):
    QLabel("gone with the test").show()

def test_a_window_deleted_later(qtbot):
    qtbot.kept = QWidget()
    qtbot.kept.deleteLater()

def test_a_timer_stopped(qtbot):
    timer = QTimer()
    timer.start(1000)
    timer.stop()

def test_a_thread_ended(qtbot):
    thread = threading.Thread(target=lambda: None, name="training")
    thread.start()

@pytest.mark.allow_log
def test_a_log_record_that_is_meant():
    import logging
    logging.getLogger("nnstudio").error("meant")
"""

DIRTY = """
import logging
import threading
from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

kept = []

class Lambda(QWidget):
    def __init__(self, sender):
        super().__init__()
        sender.objectNameChanged.connect(lambda: self.update())

def test_a_window_kept_by_a_lambda_over_self(qtbot, qapp):
    Lambda(qapp)

def test_a_window_kept_by_a_list(qtbot):
    kept.append(QPushButton("kept"))

def test_a_running_timer(qtbot):
    timer = QTimer()
    timer.start(100_000)
    kept.append(timer)

def test_a_running_thread_of_qt(qtbot):
    thread = QThread()
    thread.start()
    kept.append(thread)

def test_a_training_thread():
    threading.Thread(target=threading.Event().wait, name="training", daemon=True).start()

def test_a_background_thread(qtbot):
    threading.Thread(target=threading.Event().wait, name="background", daemon=True).start()

def test_a_log_record():
    logging.getLogger("nnstudio").warning("nobody expected this")

def test_a_failure_is_no_leak_besides(qtbot):
    window = QWidget()
    kept.append(window)
    assert False, "the real cause"

def test_end(qtbot):
    thread = next(thing for thing in kept if isinstance(thing, QThread))
    thread.quit()
    thread.wait()
"""


@pytest.fixture
def checked(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeini(INI)
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    return pytester


def test_that_tidy_tests_pass(checked: pytest.Pytester) -> None:
    checked.makepyfile(CLEAN)
    checked.runpytest_subprocess().assert_outcomes(passed=6)


def test_that_everything_left_behind_fails_its_own_test_and_names_the_cause(checked: pytest.Pytester) -> None:
    checked.makepyfile(DIRTY)
    result = checked.runpytest_subprocess()
    result.assert_outcomes(passed=8, errors=7, failed=1)
    result.stdout.fnmatch_lines_random(
        [
            "*ERROR at teardown of test_a_window_kept_by_a_lambda_over_self*",
            "*the window Lambda*lambda over self*",
            "*the window QPushButton*",
            "*the running QTimer of nobody*",
            "*the running QThread*quit() and wait()*",
            "*threads left alive: training*",
            "*threads left alive: background*",
            "*nnstudio: WARNING: nobody expected this*",
        ]
    )


def test_that_long_and_cuda_tests_wait_to_be_asked(checked: pytest.Pytester) -> None:
    checked.makeini(INI + "markers =\n    long: takes minutes\n    cuda: needs a GPU\n")
    checked.makepyfile("import pytest\n\n@pytest.mark.long\ndef test_long():\n    pass\n")
    checked.runpytest_subprocess().assert_outcomes(skipped=1)
    checked.runpytest_subprocess("--long").assert_outcomes(passed=1)


def test_that_every_test_has_a_home_of_its_own(home: Path) -> None:
    assert Path.home() == home
    assert list(home.iterdir()) == []
