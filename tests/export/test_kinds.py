"""The table of exports as a table: each kind can be made, is written whole or not at all, and says what it needs."""

import csv
import io
import runpy
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load

from nnstudio.catalog import ACTIVATIONS, UserError
from nnstudio.data import Rows
from nnstudio.experiment import default_experiment, parse_experiment
from nnstudio.experiment.edits import with_layer
from nnstudio.export import kinds as table
from nnstudio.export.answers import Answers
from nnstudio.export.files import content_of, write_export
from nnstudio.export.kinds import KINDS, ExportKind, kind_of
from nnstudio.export.state_dict import loader_of
from nnstudio.export.work import Work
from tests.export.works import every_sample, mixed_table, sample, trained

MADE_HERE = [kind for kind in KINDS if kind.make is not None]
every_kind = pytest.mark.parametrize("kind", MADE_HERE, ids=lambda kind: kind.id)


def csv_rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


# ---- the table ----


def test_that_every_kind_has_an_id_and_words_of_its_own() -> None:
    assert len({kind.id for kind in KINDS}) == len({kind.label for kind in KINDS}) == len(KINDS)
    assert all(kind.tip.endswith(".") and kind.suffix.startswith(".") for kind in KINDS)
    letters = [kind.label[kind.label.index("&") + 1].lower() for kind in KINDS]
    assert len(set(letters)) == len(letters)


@every_kind
def test_that_an_export_replaces_the_one_before_and_leaves_nothing_beside_it(kind: ExportKind, tmp_path: Path) -> None:
    path = tmp_path / f"circle{kind.suffix}"
    write_export(path, kind, sample("circle"))
    first = path.read_bytes()
    path.write_bytes(b"something else")
    write_export(path, kind, sample("circle"))
    assert sorted(path.read_bytes()) == sorted(first)  # safetensors writes what it knows in any order
    assert [*tmp_path.iterdir()] == [path]


@every_kind
@pytest.mark.parametrize("name", ["diabetes", "digits", "multilabel", "sine"])
def test_that_every_task_can_be_exported(kind: ExportKind, name: str, tmp_path: Path) -> None:
    assert content_of(kind, sample(name), tmp_path)


@every_kind
def test_that_a_table_of_texts_with_gaps_can_be_exported(kind: ExportKind, tmp_path: Path) -> None:
    assert content_of(kind, mixed_table(tmp_path, epochs=1), tmp_path)


@every_kind
def test_that_what_cannot_be_written_leaves_what_was_there(kind: ExportKind, tmp_path: Path) -> None:
    work = sample("circle")
    with pytest.raises(UserError, match="is a folder"):
        write_export(tmp_path, kind, work)
    with pytest.raises(UserError, match="cannot be written"):
        write_export(tmp_path / "none" / f"a{kind.suffix}", kind, work)
    assert not [*tmp_path.iterdir()]


@every_kind
def test_that_the_table_of_the_experiment_is_never_overwritten(kind: ExportKind, tmp_path: Path) -> None:
    work = mixed_table(tmp_path, epochs=1)
    before = (tmp_path / "mixed.csv").read_bytes()
    with pytest.raises(UserError, match="is the table"):
        write_export(tmp_path / "mixed.csv", kind, work)
    assert (tmp_path / "mixed.csv").read_bytes() == before


def test_that_a_missing_package_is_named_with_its_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "find_spec", lambda _: None)
    with pytest.raises(UserError, match=r'pip install "nnstudio\[onnx\]"'):
        content_of(kind_of("onnx"), sample("circle"), tmp_path)


# ---- the state dict ----


@pytest.mark.parametrize("name", every_sample())
def test_that_the_lines_beside_a_state_dict_load_it_and_answer_as_the_studio_does(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_loads(sample(name), tmp_path, monkeypatch)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_every_activation_loads(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert_loads(trained(with_layer(default_experiment(), 0, activation=name), epochs=2), tmp_path, monkeypatch)


def assert_loads(work: Work, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_export(folder / "weights.safetensors", kind_of("state-dict"), work)
    (folder / "load.py").write_text(loader_of(work, "weights.safetensors"), encoding="utf-8")
    monkeypatch.chdir(folder)
    printed = io.StringIO()
    with redirect_stdout(printed):
        names = runpy.run_path("load.py")
    assert printed.getvalue().startswith("tensor([[")
    answers = Answers(work).test().outputs
    with torch.no_grad():
        outputs = names["network"](torch.tensor(work.dataset.test.inputs, dtype=torch.float32)).numpy()
    np.testing.assert_allclose(outputs, answers, rtol=1e-6, atol=1e-6)
    with torch.no_grad():
        scaled = (names["rows"] - names.get("mean", 0)) / names.get("scale", 1)
        own = names["network"](scaled.float()).numpy()
    np.testing.assert_allclose(own, Answers(work).train().outputs[:1], rtol=1e-4, atol=1e-5)


def test_that_a_state_dict_is_that_of_a_sequential() -> None:
    work = trained(with_layer(default_experiment(), 1, activation="prelu"), epochs=1)
    tensors = load(content_of(kind_of("state-dict"), work, Path()))
    assert sorted(tensors) == ["0.bias", "0.weight", "2.bias", "2.weight", "3.weight", "4.bias", "4.weight"]


# ---- tables ----


def test_that_the_weights_are_all_there_by_name() -> None:
    work = sample("circle")
    rows = csv_rows(content_of(kind_of("weights"), work, Path()))
    assert len(rows) == sum(layer.weight.size + layer.bias.size for layer in work.layers)
    found = {(row["layer"], row["neuron"], row["from"]): np.float32(row["value"]) for row in rows}
    assert found["hidden 1", "3", "y"] == work.layers[0].weight[2, 1]
    assert found["hidden 2", "1", "hidden 1 neuron 8"] == work.layers[1].weight[0, 7]
    assert found["output", "1", "bias"] == work.layers[2].bias[0]


def test_that_the_history_is_the_curve_to_the_last_digit() -> None:
    work = sample("circle")
    rows = csv_rows(content_of(kind_of("history"), work, Path()))
    assert [int(row["epoch"]) for row in rows] == work.trained.curves.epoch.tolist()
    assert [float(row["train_loss"]) for row in rows] == work.trained.curves.train_loss.tolist()
    assert [float(row["test_accuracy"]) for row in rows] == work.trained.curves.metrics["test_accuracy"].tolist()


@pytest.mark.parametrize("name", every_sample())
def test_that_the_predictions_stand_beside_their_rows(name: str) -> None:
    work = sample(name)
    rows = csv_rows(content_of(kind_of("predictions"), work, Path()))
    dataset, answers = work.dataset, Answers(work)
    assert [int(row["row"]) for row in rows] == list(range(1, len(dataset.train) + len(dataset.test) + 1))
    assert_predicted(work, dataset.test, answers.test().predicted, rows)


def assert_predicted(work: Work, part: Rows, predicted: object, rows: list[dict[str, str]]) -> None:
    dataset, first = work.dataset, work.dataset.target_names[0]
    for number, target, value in zip(part.numbers, part.targets, np.asarray(predicted), strict=True):
        row = rows[number]
        assert row["part"] == "test"
        if dataset.task.has_classes:
            assert row[first] == dataset.class_names[int(target)]
            assert row[f"predicted {first}"] == dataset.class_names[int(value)]
        else:
            assert float(row[first]) == pytest.approx(float(np.atleast_1d(target)[0]))
            assert float(row[f"predicted {first}"]) == pytest.approx(float(np.atleast_1d(value)[0]), rel=1e-6)


def test_that_the_values_of_a_row_are_those_of_the_table(tmp_path: Path) -> None:
    rows = csv_rows(content_of(kind_of("predictions"), mixed_table(tmp_path, epochs=1), Path()))
    assert [rows[0][name] for name in ("size", "colour", "weight", "kind")] == ["1.5", "red", "2020.25", "a"]
    assert rows[8]["size"] == "9.5"


# ---- everything says which experiment it is ----


def test_that_the_experiment_travels_with_the_weights() -> None:
    import tempfile  # noqa: PLC0415

    from safetensors import safe_open  # noqa: PLC0415

    work = sample("circle")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.safetensors"
        path.write_bytes(content_of(kind_of("state-dict"), work, Path()))
        with safe_open(path, "np") as file:
            assert parse_experiment(file.metadata()["nnstudio"]) == work.experiment
