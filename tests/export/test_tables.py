"""Tables of one's own in the exported script: read, filled, split and scaled as the studio does."""

from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch

from nnstudio.catalog import Task, UserError
from nnstudio.data import load_dataset
from nnstudio.experiment import Data, Experiment, default_experiment
from nnstudio.experiment.edits import fitted_to_task, with_training
from nnstudio.export import script_of
from nnstudio.export.files import write_export
from nnstudio.export.kinds import kind_of
from nnstudio.export.work import Work
from tests.export.support import difference, run_script

PLAIN = "a,b,kind\n" + "".join(f"{x / 7},{x % 5},{'yes' if x % 3 else 'no'}\n" for x in range(24))
GAPS = (
    "size;colour;weight;price\n"
    + "".join(f"{x / 7:.3f};{'red' if x % 2 else 'blue'};{x % 5};{x},5\n".replace(".", ",") for x in range(20))
    + "NA;green;1;7,5\n3,5;;2;8,25\n1,5;red;n/a;\n"
)
NO_HEADER = "".join(f"{x / 7}\t{x % 4}\n" for x in range(20))
NUMBERED = "x,class\n" + "".join(f"{x},{3 - x % 3}\n" for x in range(30))
LABELS = "x y first second\n" + "".join(f"{x}  {x * x} {x % 2} {int(x > 9)} \n" for x in range(20))
SEPARATED = "sep=;\n" + PLAIN.replace(",", ";")
TRUTH = "x,is it\n" + "".join(f"{x},{'TRUE' if x % 2 else 'FALSE'}\n" for x in range(20))


TABLES = {
    "plain": (PLAIN, Data(source="file", path="table.csv")),
    "gaps filled": (GAPS, Data(source="file", path="table.csv")),
    "gaps dropped": (GAPS, Data(source="file", path="table.csv", missing="drop")),
    "as it is": (GAPS, Data(source="file", path="table.csv", standardize=False)),
    "chosen inputs": (GAPS, Data(source="file", path="table.csv", inputs=("weight", "size"), target="colour")),
    "no header": (NO_HEADER, Data(source="file", path="table.csv")),
    "numbers as classes": (NUMBERED, Data(source="file", path="table.csv")),
    "spaces and labels": (LABELS, Data(source="file", path="table.csv", target=("first", "second"))),
    "a line for spreadsheets": (SEPARATED, Data(source="file", path="table.csv")),
    "truths": (TRUTH, Data(source="file", path="table.csv")),
}

every_table = pytest.mark.parametrize(("text", "data"), TABLES.values(), ids=TABLES)


def experiment_on(data: Data, folder: Path) -> Experiment:
    torch.set_num_threads(1)
    experiment = msgspec.structs.replace(default_experiment(), data=data)
    experiment = with_training(experiment, epochs=2, batch_size=7)
    return fitted_to_task(experiment, load_dataset(data, folder).task)


@every_table
def test_that_a_file_is_read_as_in_the_studio(text: str, data: Data, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(text, encoding="utf-8")
    experiment = experiment_on(data, tmp_path)
    dataset = load_dataset(data, tmp_path)
    script = script_of(experiment, dataset, dtype="float64").text
    _, made = run_script(script, tmp_path / "script.py")
    for part, rows in (("train", dataset.train), ("test", dataset.test)):
        np.testing.assert_allclose(made[f"x_{part}"], rows.inputs, rtol=1e-12, atol=1e-12)
    assert difference(experiment, dataset, tmp_path, "float64") < 1e-8


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_that_a_file_is_read_in_its_encoding(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(GAPS.replace("green", "grün"), encoding=encoding)
    data = Data(source="file", path="table.csv")
    experiment = experiment_on(data, tmp_path)
    assert difference(experiment, load_dataset(data, tmp_path), tmp_path, "float64") < 1e-8


def test_that_a_long_path_still_fits_on_its_lines(tmp_path: Path) -> None:
    folder = tmp_path / ("a folder with a rather long name" * 2) / ("and another one inside of it" * 2)
    folder.mkdir(parents=True)
    (folder / "table.csv").write_text(PLAIN, encoding="utf-8")
    data = Data(source="file", path=str(folder / "table.csv"))
    experiment = experiment_on(data, tmp_path)
    script = script_of(experiment, load_dataset(data)).text
    assert max(map(len, script.splitlines())) <= 120
    run_script(script, tmp_path / "script.py")


def test_that_rows_of_the_experiment_stand_in_the_script(tmp_path: Path) -> None:
    kinds = ("red", None, "blue", " ? ", 3.0)
    rows = tuple((x / 7, kinds[x % 5], "7" if x == 3 else float(x % 4), None if x == 6 else x / 2) for x in range(24))
    data = Data(source="rows", columns=("size", "colour", "level", "price"), rows=rows)
    experiment = experiment_on(data, tmp_path)
    dataset = load_dataset(data)
    assert difference(experiment, dataset, tmp_path, "float64") < 1e-8
    assert '    [0.0, "red", 0.0, 0.0],' in script_of(experiment, dataset).text


def test_that_a_class_whose_rows_are_all_dropped_stays_a_class(tmp_path: Path) -> None:
    rows = (*((float(x), "yes" if x % 2 else "no") for x in range(20)), (None, "maybe"))
    data = Data(source="rows", rows=rows, missing="drop")
    experiment = experiment_on(data, tmp_path)
    assert difference(experiment, load_dataset(data), tmp_path, "float64") < 1e-8


def test_that_wide_rows_are_wrapped(tmp_path: Path) -> None:
    rows = tuple(tuple(float(x * column) + 1 / 3 for column in range(30)) for x in range(10))
    data = Data(source="rows", rows=rows, task=Task.REGRESSION)
    experiment = experiment_on(data, tmp_path)
    assert max(map(len, script_of(experiment, load_dataset(data)).text.splitlines())) <= 120
    assert difference(experiment, load_dataset(data), tmp_path, "float64") < 1e-8


def test_that_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(PLAIN, encoding="utf-8")
    experiment = experiment_on(Data(source="file", path="table.csv"), tmp_path)
    dataset = load_dataset(experiment.data, tmp_path)
    table.unlink()
    with pytest.raises(UserError, match="does not exist"):
        write_export(tmp_path / "script.py", kind_of("script"), Work(experiment, dataset, tmp_path))
