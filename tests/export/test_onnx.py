"""The ONNX model answers as the studio's network does, to rows in their own units; onnxruntime is the judge."""

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS, Task
from nnstudio.data import Rows
from nnstudio.experiment import default_experiment, parse_experiment
from nnstudio.experiment.edits import with_data, with_layer, with_loss, with_network, with_output_activation
from nnstudio.export.answers import Answers, RowAnswers
from nnstudio.export.onnx_graph import WAYS
from nnstudio.export.onnx_model import onnx_of
from nnstudio.export.tables import raw_values
from nnstudio.export.work import Work
from tests.export.random_experiments import random_experiment
from tests.export.works import every_sample, mixed_table, sample, trained

Arrays = dict[str, NDArray[Any]]
PARAMETERS = {"negative_slope": 0.2, "alpha": 0.7, "beta": 2.0, "threshold": 1.0, "min_val": -0.5, "lambd": 0.3}


def asked(work: Work, inputs: Arrays) -> Arrays:
    """What onnxruntime makes of ``inputs``."""
    session = onnxruntime.InferenceSession(onnx_of(work), providers=["CPUExecutionProvider"])
    return dict(zip([output.name for output in session.get_outputs()], session.run(None, inputs), strict=True))


def in_own_units(work: Work, rows: Rows) -> Arrays:
    return {"numbers": np.array(raw_values(work, rows), dtype=np.float64)}


def assert_agree(work: Work, got: Arrays, expected: RowAnswers) -> None:
    np.testing.assert_allclose(got["output"], expected.outputs, rtol=1e-5, atol=1e-5)
    if work.dataset.task is Task.REGRESSION:
        np.testing.assert_allclose(got["prediction"], expected.predicted, rtol=1e-5, atol=1e-5)
    else:
        np.testing.assert_array_equal(got["prediction"].reshape(expected.predicted.shape), expected.predicted)
    if expected.probabilities is None:
        assert "probabilities" not in got
    else:
        np.testing.assert_allclose(got["probabilities"], expected.probabilities, rtol=1e-5, atol=1e-5)


def assert_same(work: Work) -> None:
    for rows, answers in ((work.dataset.train, Answers(work).train()), (work.dataset.test, Answers(work).test())):
        assert_agree(work, asked(work, in_own_units(work, rows)), answers)


@pytest.mark.parametrize("name", every_sample())
def test_that_a_sample_answers_in_onnx_as_in_the_studio(name: str) -> None:
    assert_same(sample(name))


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("own", [False, True], ids=["plain", "with parameters"])
def test_that_every_activation_is_the_same_in_onnx(name: str, own: bool) -> None:
    known = {parameter.name for parameter in ACTIVATIONS[name].parameters}
    parameters = {key: value for key, value in PARAMETERS.items() if own and key in known}
    if own and not parameters:
        pytest.skip("it has no parameter to set")
    experiment = with_data(default_experiment(), source="bumps", samples=60)
    experiment = with_layer(with_loss(experiment, name="mse"), 0, activation=name, parameters=parameters)
    experiment = with_network(experiment, output_activation=name, output_parameters=parameters)
    assert_same(trained(experiment, epochs=2))


def test_that_every_activation_has_a_way() -> None:
    assert {*WAYS, "prelu"} == {*ACTIVATIONS}


@pytest.mark.parametrize("seed", range(12))
def test_that_whatever_is_chosen_answers_in_onnx_as_in_the_studio(seed: int) -> None:
    experiment, _ = random_experiment(seed)
    assert_same(trained(experiment, epochs=3))


def test_that_features_are_part_of_the_model() -> None:
    features = ("sinx", "y", "xy", "x2", "siny", "y2", "x")
    assert_same(trained(with_data(default_experiment(), features=features, standardize=False), epochs=2))


def test_that_gaps_and_texts_of_a_table_go_in_as_they_are(tmp_path: Path) -> None:
    work = mixed_table(tmp_path)
    with (tmp_path / "mixed.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    numbers = [[float(row["size"] or "nan"), float(row["weight"] or "nan")] for row in rows]
    texts = [[row["colour"]] for row in rows]
    got = asked(work, {"numbers": np.array(numbers), "texts": np.array(texts, dtype=object)})
    answers = Answers(work)
    for rows_of, expected in ((work.dataset.train, answers.train()), (work.dataset.test, answers.test())):
        assert_agree(work, {name: array[rows_of.numbers] for name, array in got.items()}, expected)


def test_that_a_text_nobody_has_seen_is_none_of_the_inputs(tmp_path: Path) -> None:
    work = mixed_table(tmp_path)
    got = asked(work, {"numbers": np.array([[3.0, 2025.0]]), "texts": np.array([["mauve"]], dtype=object)})
    expected = work.dataset.encoder.encode([{"size": 3.0, "weight": 2025.0, "colour": "mauve"}])
    assert expected.shape == (1, 5)
    assert np.isfinite(got["output"]).all()


def test_that_large_numbers_lose_nothing_on_their_way_in() -> None:
    # A second of 2026 in single precision is worth two minutes.
    rows = tuple((1_790_000_000.0 + 10 * step, float(step % 2)) for step in range(40))
    experiment = with_data(default_experiment(), source="rows", rows=rows, columns=("when", "what"), target="what")
    assert_same(trained(experiment))


def test_that_the_model_says_what_goes_in_and_which_experiment_it_is() -> None:
    work = sample("iris")
    model = onnx.load_from_string(onnx_of(work))
    facts = {fact.key: fact.value for fact in model.metadata_props}
    assert json.loads(facts["classes"]) == list(work.dataset.class_names)
    assert [column["name"] for column in json.loads(facts["columns"])] == [
        column.name for column in work.dataset.columns
    ]
    assert parse_experiment(facts["experiment"]) == work.experiment
    assert "numbers (N, columns), float64" in model.doc_string


def test_that_one_output_per_class_is_read_by_the_largest() -> None:
    experiment = with_output_activation(with_data(default_experiment(), source="rings"), "softmax")
    assert_same(trained(with_loss(experiment, name="cross_entropy")))
