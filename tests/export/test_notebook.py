"""The notebook is valid, runs cell by cell as it is, and trains as the studio does."""

import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import nbformat
import numpy as np
import pytest

from nnstudio.experiment import default_experiment
from nnstudio.experiment.edits import with_data
from nnstudio.export.kinds import kind_of
from nnstudio.export.notebook import code_cells, notebook_of
from nnstudio.export.work import Work
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
def test_that_the_notebook_of_a_sample_is_valid(name: str, tmp_path: Path) -> None:
    work = sample(name)
    for made in (work, replace(work, run=None)):
        nbformat.validate(json.loads(text_of(made, tmp_path)))


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
