"""Who may import whom, and what a window must not wait for."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import nnstudio

PACKAGE = Path(nnstudio.__file__).parent
ROOT = PACKAGE.parent

SLOW = {"torch", "pandas", "sklearn", "scipy"}
# Rooms that a command without a window, or a machine without Qt, must be able to enter.
WITHOUT_QT = (
    "nnstudio.catalog",
    "nnstudio.experiment",
    "nnstudio.experiment.edits",
    "nnstudio.data",
    "nnstudio.engine.trainer",
    "nnstudio.engine.training",
    "nnstudio.engine.probes",
    "nnstudio.engine.worker",
    "nnstudio.engine.runner",
    "nnstudio.engine.baseline",
    "nnstudio.resources",
)

BLOCK_QT = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, NoQt())
"""


def python(code: str) -> str:
    """What ``code`` prints in an interpreter of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def imported_at_once(tree: ast.Module) -> Iterator[str]:
    """Every module that importing this one imports: not those inside functions or for type checkers alone."""
    waiting: list[ast.stmt] = list(tree.body)
    while waiting:
        statement = waiting.pop()
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom):
            yield statement.module or ""
        elif isinstance(statement, ast.If) and "TYPE_CHECKING" in ast.unparse(statement.test):
            waiting.extend(statement.orelse)
        elif not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting.extend(child for child in ast.walk(statement) if isinstance(child, ast.Import | ast.ImportFrom))


def test_that_imports_go_one_way() -> None:
    command = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["runner", "frame", "goal"])
def test_that_what_the_window_holds_of_the_engine_does_not_wait_for_torch(name: str) -> None:
    tree = ast.parse((PACKAGE / "engine" / f"{name}.py").read_text(encoding="utf-8"))
    assert SLOW.isdisjoint(module.partition(".")[0] for module in imported_at_once(tree))


def test_that_the_session_is_there_before_torch_pandas_and_scikit_learn() -> None:
    printed = python("import sys, nnstudio.session.session; print(*sys.modules)")
    assert SLOW.isdisjoint(printed.split())


def test_that_the_session_knows_no_more_of_qt_than_its_core() -> None:
    for path in (PACKAGE / "session").glob("*.py"):
        for module in imported_at_once(ast.parse(path.read_text(encoding="utf-8"))):
            assert not module.startswith("PySide6") or module == "PySide6.QtCore", path


def test_that_all_below_the_session_trains_where_qt_is_not_installed() -> None:
    imports = "\n".join(f"import {name}" for name in WITHOUT_QT)
    work = """
import msgspec
from nnstudio.data import load_dataset
from nnstudio.engine.training import train
from nnstudio.experiment import default_experiment
from nnstudio.experiment.edits import with_data, with_training
experiment = with_training(with_data(default_experiment(), samples=40), epochs=2)
print(train(experiment, load_dataset(experiment.data)).epochs)
"""
    assert python(BLOCK_QT + imports + work).split() == ["2"]
