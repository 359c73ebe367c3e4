"""``nnstudio export``: the script as a person gets it, and what is refused."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nnstudio.cli import run
from nnstudio.experiment import read_experiment
from nnstudio.export.kinds import KINDS, ExportKind
from nnstudio.project import Project, write_project
from tests.cli.conftest import Program, Write


def run_alone(script: Path) -> list[str]:
    """Run a script outside the repository, as somebody who has no nnstudio."""
    command = [sys.executable, "-P", str(script)]
    result = subprocess.run(command, cwd=script.parent, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def test_that_the_script_prints_the_history_of_train(program: Program, write: Write, tmp_path: Path) -> None:
    experiment, script = write(), tmp_path / "script.py"
    exported = program("export", experiment, "--to", "script", script)
    assert exported.returncode == 0, exported.stderr
    assert exported.stdout == ""
    history = json.loads(program("train", experiment, "--json").stdout)["history"]
    lines = [line.split() for line in run_alone(script)]
    assert [int(line[1]) for line in lines] == history["epoch"]
    for line, train_loss, test_loss in zip(lines, history["train_loss"], history["test_loss"], strict=True):
        assert abs(float(line[3]) / train_loss - 1) < 1e-5
        assert abs(float(line[5]) / test_loss - 1) < 1e-5


@pytest.mark.parametrize("stops_at", [3, None], ids=["stopped early", "to its end"])
def test_that_the_script_of_a_project_takes_its_run_along(
    program: Program, write: Write, tmp_path: Path, stops_at: int | None
) -> None:
    experiment, script = write(), tmp_path / "script.py"
    stop = [] if stops_at is None else ["--epochs", str(stops_at)]
    assert program("train", experiment, *stop, "--out", tmp_path).returncode == 0
    (project,) = tmp_path.glob("*.nnstudio")
    assert program("export", project, "--to", "script", script).returncode == 0
    epochs = read_experiment(experiment).training.epochs if stops_at is None else stops_at
    assert f"nnstudio's weights after {epochs} epochs" in script.read_text(encoding="utf-8")
    words, difference = run_alone(script)[-1].rsplit(" ", 1)
    assert words == "largest difference to the outputs in nnstudio"
    assert float(difference) >= 0


def test_that_a_dash_writes_the_script_to_stdout(program: Program, write: Write, tmp_path: Path) -> None:
    experiment, script = write(), tmp_path / "script.py"
    program("export", experiment, "--to", "script", script)
    printed = program("export", experiment, "--to", "script", "-")
    assert printed.returncode == 0
    assert printed.stdout == script.read_text(encoding="utf-8")


def test_that_a_table_is_found_from_where_the_script_lies(program: Program, write: Write, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("a,b\n" + "".join(f"{x},{x * x}\n" for x in range(20)), encoding="utf-8")
    data = {"source": "file", "path": "table.csv"}
    network = {"hidden": [], "output_activation": "identity"}
    experiment = write(data=data, network=network, loss={"name": "mse"})
    folder = tmp_path / "scripts"
    folder.mkdir()
    assert program("export", experiment, "--to", "script", folder / "script.py").returncode == 0
    assert '"../table.csv"' in (folder / "script.py").read_text(encoding="utf-8")
    assert len(run_alone(folder / "script.py")) == 6


def test_that_a_script_replaces_an_older_one(program: Program, write: Write, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("old", encoding="utf-8")
    assert program("export", write(), "--to", "script", script).returncode == 0
    assert script.read_text(encoding="utf-8").startswith("# Small circle: plain PyTorch")
    assert not list(tmp_path.glob(".*"))


def test_that_nothing_of_ones_own_is_overwritten(program: Program, write: Write, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("a,b\n" + "1,2\n" * 20, encoding="utf-8")
    experiment = write(data={"source": "file", "path": "table.csv"})
    for path in (experiment, table):
        before = path.read_text(encoding="utf-8")
        assert program("export", experiment, "--to", "script", path).returncode == 1
        assert path.read_text(encoding="utf-8") == before


def test_that_what_cannot_be_written_is_one_sentence(program: Program, write: Write, tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path, "folder"),
        (tmp_path / "none" / "a.py", "cannot be written"),
        ("/dev/null", "plain"),
    ):
        refused = program("export", write(), "--to", "script", path)
        assert refused.returncode == 1
        assert reason in refused.stderr
        assert refused.stderr.count("\n") == 1


def test_that_an_impossible_experiment_is_refused_with_the_reason(
    program: Program, write: Write, content: dict[str, Any], tmp_path: Path
) -> None:
    network = {**content["network"], "output_activation": "tanh"}
    refused = program("export", write(network=network, loss={"name": "bce"}), "--to", "script", tmp_path / "a.py")
    assert refused.returncode == 1
    assert "bce" in refused.stderr
    assert not (tmp_path / "a.py").exists()


def test_that_only_what_works_is_offered(program: Program, write: Write, tmp_path: Path) -> None:
    for arguments in (["--to", "magic", tmp_path / "a"], [tmp_path / "a"], ["--to", "script"]):
        assert program("export", write(), *arguments).returncode == 2


def test_that_it_needs_neither_a_window_nor_torch(modules_after: Callable[..., set[str]], write: Write) -> None:
    modules = modules_after("export", write(), "--to", "script", "-")
    assert not modules & {"PySide6", "torch"}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.make is not None], ids=lambda kind: kind.id)
def test_that_every_kind_is_written_from_the_command_line(
    kind: ExportKind, write: Write, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"out{kind.suffix}"
    assert run(["export", str(write()), "--to", kind.id, str(path)]) == 0
    assert path.stat().st_size > 0
    printed = capfd.readouterr()
    assert f"Wrote {path}." in printed.err
    assert ("load_file" in printed.out) == (kind.id == "state-dict")


def test_that_the_help_lists_every_kind(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["export", "--help"]) == 0
    shown = capfd.readouterr().out
    assert all(kind.id in shown and kind.tip in shown for kind in KINDS if kind.make is not None)


def test_that_the_notes_of_a_project_stand_in_its_report(write: Write, tmp_path: Path) -> None:
    project = Project(read_experiment(write()), notes="The disc & the ring")
    write_project(tmp_path / "a.nnstudio", project)
    assert run(["export", str(tmp_path / "a.nnstudio"), "--to", "report", str(tmp_path / "a.html")]) == 0
    assert "The disc &amp; the ring" in (tmp_path / "a.html").read_text(encoding="utf-8")
