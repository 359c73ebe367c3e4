"""Small experiments as files, and the program as a person starts it."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

Write = Callable[..., Path]
Program = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def content() -> dict[str, Any]:
    """A small experiment, as the file holds it."""
    return {
        "nnstudio": 1,
        "name": "Small circle",
        "data": {"source": "circle", "samples": 60},
        "network": {"hidden": [{"units": 4, "activation": "tanh"}], "output_activation": "sigmoid"},
        "loss": {"name": "bce_with_logits"},
        "training": {"learning_rate": 0.03, "batch_size": 10, "epochs": 5},
    }


@pytest.fixture
def write(tmp_path: Path, content: dict[str, Any]) -> Write:
    """Writes the small experiment, with other sections where given, and returns its path."""

    def write_experiment(**sections: object) -> Path:
        path = tmp_path / "experiment.json"
        path.write_text(json.dumps(content | sections), encoding="utf-8")
        return path

    return write_experiment


@pytest.fixture
def program() -> Program:
    """Starts nnstudio in a process of its own."""

    def start(
        *arguments: object, stdout: int = PIPE, stderr: int = PIPE, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "nnstudio", *map(str, arguments)]
        return subprocess.run(
            command, stdout=stdout, stderr=stderr, env=env, text=True, encoding="utf-8", timeout=120, check=False
        )

    return start


@pytest.fixture
def modules_after() -> Callable[..., set[str]]:
    """Runs a command that must succeed in a process of its own; returns the packages that it imported."""
    code = (
        "import sys\nfrom nnstudio.__main__ import main\ncode = main(sys.argv[1:])\n"
        "sys.stdout.write('\\n' + ' '.join({name.partition('.')[0] for name in sys.modules}))\nsys.exit(code)"
    )

    def start(*arguments: object) -> set[str]:
        command = [sys.executable, "-c", code, *map(str, arguments)]
        result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
        assert result.returncode == 0, result.stderr
        return set(result.stdout.splitlines()[-1].split())

    return start
