"""A sound experiment to spoil, and the one sentence that has to come of it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nnstudio.cli import run

Refused = Callable[[Path | str], str]
SENTENCE_MAX = 400


@pytest.fixture
def sound() -> dict[str, Any]:
    """An experiment with nothing wrong in it."""
    return {
        "nnstudio": 1,
        "name": "Sound",
        "data": {"source": "circle", "samples": 40},
        "network": {"hidden": [{"units": 4, "activation": "tanh"}], "output_activation": "sigmoid"},
        "loss": {"name": "bce_with_logits"},
        "training": {"optimizer": "adam", "learning_rate": 0.01, "epochs": 2},
    }


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Refused:
    """Trains a file that must be refused, and returns the sentence, which is one, clear and short."""

    def train(path: Path | str) -> str:
        code = run(["train", str(path), "--json"])
        out, err = capsys.readouterr()
        assert (code, out) == (1, ""), err
        assert err.endswith("\n")
        sentence = err[:-1]
        assert "\n" not in sentence
        assert sentence.isprintable()
        assert sentence.endswith(".")
        assert len(sentence.replace(str(tmp_path), "")) <= SENTENCE_MAX
        for noise in ("Traceback", "Error(", "<class", "object at 0x", "msgspec", "fault of its own", "b'", "[Errno"):
            assert noise not in sentence
        return sentence

    return train


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str | bytes | dict[str, Any]], Path]:
    """Writes an experiment file from text, bytes or a dictionary."""

    def write_file(content: str | bytes | dict[str, Any]) -> Path:
        path = tmp_path / "experiment.json"
        if isinstance(content, dict):
            content = json.dumps(content)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file
