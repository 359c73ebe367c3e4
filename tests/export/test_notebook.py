"""The notebook is valid, runs cell by cell as it is, and trains as the studio does."""

import contextlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import nbformat
import numpy as np
import pytest
import torch

from nnstudio.data import load_dataset
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import default_experiment, feeds_logits, read_experiment
from nnstudio.experiment.edits import with_data
from nnstudio.export import script_of
from nnstudio.export.answers import Answers
from nnstudio.export.files import content_of
from nnstudio.export.kinds import kind_of
from nnstudio.export.notebook import code_cells, notebook_of
from nnstudio.export.work import Work
from nnstudio.resources import sample_paths
from tests.export.support import run_script
from tests.export.works import every_sample, mixed_table, sample, trained


def text_of(work: Work, folder: Path) -> str:
    make = kind_of("notebook").make
    assert make is not None
    return make(work, folder).decode()


def run_cells(text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The names that the cells leave, run in order in ``folder``."""
    monkeypatch.chdir(folder)
    names: dict[str, Any] = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()):
        for cell in code_cells(text):
            exec(compile(cell, "cell", "exec"), names)  # noqa: S102 (what Jupyter does)
    return names


@pytest.mark.parametrize("name", every_sample())
def test_that_the_notebook_of_a_sample_predicts_as_the_studio_does(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = sample(name)
    text = text_of(work, tmp_path)
    nbformat.validate(json.loads(text))
    names = run_cells(text, tmp_path, monkeypatch)
    output = names["network"](names["x_test"])
    expected = logits_of(work) if feeds_logits(work.experiment) else Answers(work).test().outputs
    np.testing.assert_allclose(output.detach().numpy(), expected, rtol=1e-5, atol=1e-5)


def logits_of(work: Work) -> Any:  # noqa: ANN401 (an array)
    trainer = Answers(work)._trainer
    with torch.no_grad():
        return trainer.network.logits(trainer.x_test).numpy()


def test_that_a_table_is_read_from_the_folder_of_the_notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = mixed_table(tmp_path, epochs=2)
    below = tmp_path / "notebooks"
    below.mkdir()
    text = text_of(work, below)
    assert "__file__" not in text
    assert len(run_cells(text, below, monkeypatch)["x_train"]) == len(work.dataset.train)


def test_that_the_cells_run_in_a_process_without_nnstudio(tmp_path: Path) -> None:
    text = text_of(trained(default_experiment(), epochs=2), tmp_path)
    (tmp_path / "cells.json").write_text(json.dumps(list(code_cells(text))), encoding="utf-8")
    code = "import json\nnames = {}\nfor cell in json.load(open('cells.json')): exec(cell, names)"
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [sys.executable, "-P", "-c", code]
    ran = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[0].startswith("epoch 0 train_loss")
    assert ran.stdout.splitlines()[-1].startswith("output [")


def test_that_a_name_is_plain_text_in_the_title() -> None:
    experiment = msgspec.structs.replace(default_experiment(), name="![x](http://a)\n# <b>$y$")
    title = "".join(json.loads(notebook_of(experiment, trained(experiment, epochs=1).dataset))["cells"][0]["source"])
    assert title.splitlines()[0] == r"# \!\[x\]\(http://a\) \# \<b\>\$y\$"


def test_that_rows_in_the_notebook_are_those_of_the_experiment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = tuple((float(number), float(number % 2)) for number in range(12))
    work = trained(with_data(default_experiment(), source="rows", rows=rows, target="column 2"), epochs=1)
    names = run_cells(text_of(work, tmp_path), tmp_path, monkeypatch)
    np.testing.assert_allclose(names["x_train"].numpy(), work.dataset.train.inputs, rtol=1e-6)


@pytest.mark.parametrize("name", every_sample())
def test_that_the_script_of_a_sample_predicts_as_the_studio_does(name: str, tmp_path: Path) -> None:
    work = sample(name)
    _, names = run_script(content_of(kind_of("script"), work, tmp_path).decode(), tmp_path / "script.py")
    expected = logits_of(work) if feeds_logits(work.experiment) else Answers(work).test().outputs
    np.testing.assert_allclose(names["network"](names["x_test"]).detach().numpy(), expected, rtol=1e-5, atol=1e-5)


@pytest.mark.long
@pytest.mark.parametrize("path", sample_paths(), ids=lambda path: path.stem)
def test_that_a_whole_run_of_the_script_predicts_as_the_studio_does(path: Path, tmp_path: Path) -> None:
    torch.set_num_threads(1)
    # In double precision: hundreds of epochs in single precision make more of rounding than predictions can bear.
    experiment = read_experiment(path)
    trainer = Trainer(experiment, load_dataset(experiment.data), dtype=torch.float64)
    while trainer.epoch < experiment.training.epochs:
        trainer.train(trainer.batches_per_epoch)
    text = script_of(experiment, trainer.dataset, dtype="float64").text
    _, names = run_script(text, tmp_path / "script.py")
    with torch.no_grad():
        own, exported = trainer.feed(trainer.x_test), names["network"](names["x_test"])
    np.testing.assert_allclose(exported.numpy(), own.numpy(), rtol=1e-5, atol=1e-5)
