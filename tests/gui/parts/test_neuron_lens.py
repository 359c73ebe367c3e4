"""The neuron lens on really made networks: what it shows equals torch, and its words fit."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
import torch
from pytestqt.qtbot import QtBot

from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.frame import Curves, Frame, Predictions, RunState
from nnstudio.engine.probes import Probes
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment, default_experiment
from nnstudio.experiment.edits import with_data, with_layer, with_loss, with_output_activation
from nnstudio.gui.parts.network_columns import activation_of, columns_of
from nnstudio.gui.parts.network_frame import numbers_of
from nnstudio.gui.parts.neuron_lens import NeuronLens
from nnstudio.gui.parts.neuron_reading import NeuronNumbers
from nnstudio.gui.parts.neuron_terms import BIAS, ROWS_MAX, SORT_FROM, NeuronTerms, term_text
from nnstudio.gui.parts.neuron_words import fares_on_rows, words_about
from nnstudio.gui.parts.picked_row import RowKind, picked_row, words_for
from nnstudio.gui.parts.row_values import typical_values, values_of_row
from nnstudio.gui.plots.network_painting import short_number
from nnstudio.gui.theme import LIGHT

ROW = 16


class Run:
    """A network after a few epochs, and what it answers to one of its training rows."""

    def __init__(self, experiment: Experiment) -> None:
        self.experiment = experiment
        self.dataset: Dataset = load_dataset(experiment.data)
        self.trainer = Trainer(experiment, self.dataset)
        while self.trainer.epoch < 3:
            self.trainer.train_batch()
        self.values: Mapping[str, float | str] = values_of_row(self.dataset, self.dataset.train, ROW)
        probes, none = Probes(self.trainer), np.zeros(0)
        self.frame = Frame(
            1, RunState.READY, self.trainer.evaluate(), Curves(none, none, none), probes.layers(), None,
            probes.row(self.values), Predictions(none, none), 0.0,
        )  # fmt: skip

    def numbers(self, layer: int, unit: int) -> NeuronNumbers:
        columns = columns_of(self.experiment, self.dataset)
        found = numbers_of(self.frame, columns, layer, unit, activation_of(self.experiment, layer)[1])
        assert found is not None
        return found

    def answers(self) -> list[tuple[torch.Tensor, torch.Tensor]]:
        """What torch says to the row, layer by layer."""
        inputs = self.dataset.encoder.encode([self.values])
        with torch.no_grad():
            return self.trainer.network.answers(torch.as_tensor(inputs, dtype=torch.float32))


@cache
def run_with(activation: str) -> Run:
    experiment = with_layer(default_experiment(), 0, activation=activation)
    return Run(with_layer(experiment, 1, activation=activation))


def lens_of(qtbot: QtBot, run: Run, layer: int, unit: int, after: tuple[str, int] | None = None) -> NeuronLens:
    lens = NeuronLens(LIGHT)
    qtbot.addWidget(lens)
    numbers = run.numbers(layer, unit)
    lens.show_neuron((layer, unit), "Neuron", "a row", numbers, words_about(numbers, run.experiment, after))
    return lens


@pytest.mark.parametrize("activation", ["relu", "tanh", "gelu", "leaky_relu", "prelu", "sigmoid", "hardswish"])
@pytest.mark.parametrize(("layer", "unit"), [(0, 0), (0, 7), (1, 2), (2, 0)])
def test_that_the_numbers_shown_equal_torch(qtbot: QtBot, activation: str, layer: int, unit: int) -> None:
    run = run_with(activation)
    numbers, lens = run.numbers(layer, unit), lens_of(qtbot, run, layer, unit)
    before, after = (float(part[0, unit]) for part in run.answers()[layer])
    assert numbers.before == pytest.approx(before, abs=1e-6)
    assert numbers.after == pytest.approx(after, abs=1e-6)
    assert float(numbers.products.sum()) + numbers.bias == pytest.approx(before, abs=1e-5)
    point = lens.curve.point()
    assert point is not None
    assert point[:2] == pytest.approx((before, after), abs=1e-6)
    assert point[2] == pytest.approx(_slope(run, layer, before), abs=1e-5)
    assert lens.sum.text() == short_number(before)
    assert lens.made.text().endswith(f"({short_number(before)}) = {short_number(after)}")


def _slope(run: Run, layer: int, z: float) -> float:
    x = torch.tensor([z], requires_grad=True)
    run.trainer.network.activations[layer](x).sum().backward()
    assert x.grad is not None
    return float(x.grad)


def test_that_the_curve_of_prelu_has_the_learned_slope() -> None:
    run = Run(with_layer(default_experiment(), 0, activation="prelu"))
    learned = run.frame.snapshot.layers[0].slope
    assert learned is not None
    assert learned != 0.25
    numbers = run.numbers(0, 0)
    assert numbers.given["init"] == learned
    assert numbers.after == pytest.approx(float(run.answers()[0][1][0, 0]), abs=1e-6)


def test_that_a_frame_of_other_data_says_nothing_of_their_neurons() -> None:
    experiment = with_output_activation(with_data(default_experiment(), source="digits", features=None), "softmax")
    run = Run(with_loss(experiment, name="cross_entropy"))
    other = with_data(run.experiment, source="iris", features=None)
    columns = columns_of(other, load_dataset(other.data))
    assert run.numbers(2, 1) is not None
    assert numbers_of(run.frame, columns, 2, 1) is None


def test_that_terms_can_be_added_up_as_they_are_shown(qtbot: QtBot) -> None:
    run = run_with("tanh")
    lens = lens_of(qtbot, run, 1, 0)
    assert [row.source for row in lens.terms.rows] == [*range(8), BIAS]
    inputs, weights = run.answers()[0][1][0], run.trainer.network.linears[1].weight[0].detach()
    for row in lens.terms.rows[:-1]:
        value, weight = float(inputs[row.source]), float(weights[row.source])
        assert row.texts() == (term_text(value), term_text(value * weight))
        assert row.editor.value() == pytest.approx(weight, abs=1e-6)
        assert row.accessibleName().startswith(row.name)


@pytest.mark.parametrize("name", ["softmax", "log_softmax"])
def test_that_a_vector_output_is_shown_as_shares_of_one(qtbot: QtBot, name: str) -> None:
    experiment = with_output_activation(with_data(default_experiment(), source="iris", features=None), name)
    run = Run(with_loss(experiment, name="cross_entropy" if name == "softmax" else "nll"))
    lens, numbers = lens_of(qtbot, run, 2, 1), run.numbers(2, 1)
    lens.show_shares(run.dataset.class_names, numbers, 1)
    answers = lens.bars.answers()
    shares = torch.softmax(run.answers()[2][0][0], 0)
    assert [answer.share for answer in answers] == pytest.approx(shares.tolist(), abs=1e-6)
    assert sum(answer.share or 0.0 for answer in answers) == pytest.approx(1.0, abs=1e-6)
    assert [answer.is_chosen for answer in answers] == [False, True, False]
    assert not lens.curve.isVisibleTo(lens)


def test_that_the_many_shares_of_digits_still_sum_to_one(qtbot: QtBot) -> None:
    experiment = with_output_activation(with_data(default_experiment(), source="digits", features=None), "softmax")
    run = Run(with_loss(experiment, name="cross_entropy"))
    lens = lens_of(qtbot, run, 2, 4)
    lens.show_shares(run.dataset.class_names, run.numbers(2, 4), 4)
    answers = lens.bars.answers()
    assert len(answers) == 6
    assert answers[-1].name == "5 others"
    assert sum(answer.share or 0.0 for answer in answers) == pytest.approx(1.0, abs=1e-6)


def test_that_a_fused_output_is_said_to_be_inside_the_loss() -> None:
    run = run_with("tanh")
    words = words_about(run.numbers(2, 0), run.experiment, None)
    assert words.passes == f"sigmoid, inside the loss: the loss gets z = {short_number(run.numbers(2, 0).before)}."
    before_loss = words_about(run.numbers(2, 0), with_loss(run.experiment, input="output"), None)
    assert before_loss.passes.endswith("is what the network says and the loss gets.")
    hidden = words_about(run.numbers(0, 0), run.experiment, ("Hidden 2", 4))
    assert hidden.passes.endswith("on to the 4 neurons of Hidden 2.")
    assert hidden.made in hidden.summary
    assert hidden.passes in hidden.summary


@pytest.mark.parametrize(
    ("activation", "sums", "words", "is_warning"),
    [
        ("relu", [-1.0, 1.0, 2.0, 3.0], "75 % active", False),
        ("relu", [-1.0, -2.0], "dead: 0 on all rows", True),
        ("sigmoid", [0.0, 9.0, -9.0, 9.0], "75 % saturated", True),
        ("tanh", [0.0, 0.1, -0.1, 9.0], "25 % saturated", False),
        ("gelu", [-9.0, 1.0], "50 % flat", True),
        ("identity", [1.0], "never flat", False),
        ("softmax", [1.0], "a share of 1", False),
        ("relu", [], "", False),
    ],
)
def test_that_it_says_how_a_neuron_fares_on_the_rows(
    activation: str, sums: list[float], words: str, is_warning: bool
) -> None:
    run = run_with("tanh")
    numbers = replace(run.numbers(0, 0), activation=activation, all_before=np.array(sums))
    assert fares_on_rows(numbers) == (words, is_warning)


# ---- many inputs ----


def terms_of(qtbot: QtBot, count: int) -> tuple[NeuronTerms, NeuronNumbers]:
    random = np.random.default_rng(0)
    run = run_with("tanh")
    names = tuple(f"pixel {index}" for index in range(count))
    numbers = replace(
        run.numbers(0, 0), names=names, weights=random.normal(size=count), inputs=random.normal(size=count)
    )
    terms = NeuronTerms()
    qtbot.addWidget(terms)
    terms.show_neuron("one", numbers)
    return terms, numbers


def test_that_the_strongest_products_come_first_where_there_are_many(qtbot: QtBot) -> None:
    terms, numbers = terms_of(qtbot, 64)
    sizes = [abs(numbers.products[row.source]) for row in terms.rows[:-1]]
    assert len(sizes) == 64
    assert sizes == sorted(sizes, reverse=True)
    few, _ = terms_of(qtbot, SORT_FROM)
    assert [row.source for row in few.rows[:-1]] == list(range(SORT_FROM))


def test_that_what_has_no_row_is_summed_up(qtbot: QtBot) -> None:
    terms, numbers = terms_of(qtbot, 100)
    shown = [row.source for row in terms.rows[:-1]]
    assert len(shown) == ROWS_MAX
    rest = float(numbers.products.sum() - numbers.products[shown].sum())
    assert terms._rest.text() == f"36 weaker ones: {term_text(rest)}"


def test_that_rows_stay_while_their_numbers_move(qtbot: QtBot) -> None:
    terms, numbers = terms_of(qtbot, 20)
    rows = list(terms.rows)
    assert not terms.show_neuron("one", replace(numbers, inputs=numbers.inputs[::-1].copy()))
    assert terms.rows == rows


@pytest.mark.parametrize(
    ("number", "text"),
    [(0.0, "0.00"), (0.004, "≈0"), (-0.004, "≈0"), (0.94, "0.94"), (-12.345, "−12.35"), (123.45, "123.5"),
     (1234.56, "1235"), (1e9, "1·10⁹"), (float("nan"), "–")],
)  # fmt: skip
def test_that_terms_are_short(qtbot: QtBot, number: float, text: str) -> None:
    del qtbot
    assert term_text(number) == text


# ---- which row ----


def test_that_a_row_of_the_data_is_recognised() -> None:
    for source in ("circle", "iris", "digits"):
        dataset = load_dataset(with_data(default_experiment(), source=source).data)
        for kind, rows in ((RowKind.TRAIN, dataset.train), (RowKind.TEST, dataset.test)):
            for index in (0, ROW, len(rows) - 1):
                values = values_of_row(dataset, rows, index)
                found = picked_row(dataset, values)
                same = rows if found.kind is kind else dataset.train
                assert values_of_row(dataset, same, found.index) == values


def test_that_rows_are_called_what_they_are() -> None:
    dataset = load_dataset(default_experiment().data)
    values = values_of_row(dataset, dataset.train, ROW)
    assert words_for(picked_row(dataset, values)) == "training row 17"
    assert words_for(picked_row(dataset, {**values, "x": 5.5})) == "your own row"
    assert words_for(picked_row(dataset, {})) == "a typical row"
    assert words_for(picked_row(dataset, typical_values(dataset))) == "a typical row"
    assert words_for(picked_row(dataset, values_of_row(dataset, dataset.test, 3))) == "test row 4"
