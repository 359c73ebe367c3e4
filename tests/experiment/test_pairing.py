"""The Coach before the run, held to PyTorch: what it calls impossible raises, and no loss falls below its floor."""

import itertools
import math
import re
import warnings
from collections.abc import Iterator
from functools import cache

import numpy as np
import pytest
import torch
from torch import Tensor

from nnstudio.catalog import ACTIVATIONS, LOSSES, SOURCES, Target, Task, UserError
from nnstudio.data import Dataset, code_targets, load_dataset, outputs_for, target_facts
from nnstudio.engine.losses import build_loss
from nnstudio.engine.network import build_activation
from nnstudio.engine.trainer import Trainer
from nnstudio.engine.training import TrainingResult, train
from nnstudio.experiment import Data, Experiment, HiddenLayer, default_experiment, feeds_logits
from nnstudio.experiment.edits import with_data, with_loss, with_network, with_training
from nnstudio.experiment.experiment import Feature, InitializerChoice, LossInput, Parameters
from nnstudio.experiment.pair import Pair
from nnstudio.experiment.pairing import TargetFacts, judge, judge_layers, loss_floor
from nnstudio.experiment.verdicts import Judgement, Verdict

FINE, DISCOURAGED, WRONG, IMPOSSIBLE = Verdict
BINARY, MULTICLASS, MULTILABEL, REGRESSION = Task
SAMPLES = {BINARY: "circle", MULTICLASS: "iris", MULTILABEL: "multilabel", REGRESSION: "sine"}
LETTERS = {"f": FINE, "d": DISCOURAGED, "w": WRONG, "i": IMPOSSIBLE}
ROWS = ("identity", "sigmoid", "tanh", "relu", "softplus", "softmax", "log_softmax")


def table(losses: str, *rows: str, names: tuple[str, ...] = ROWS) -> list[tuple[str, str, Verdict]]:
    """A table of letters as cases: activation, loss, verdict."""
    columns = losses.split()
    return [
        (activation, loss, LETTERS[letter])
        for activation, row in zip(names, rows, strict=True)
        for loss, letter in zip(columns, row.split(), strict=True)
    ]


# The matrix as it was measured with PyTorch 2.13, loss.input “output”; binary with one output.
BINARY_TABLE = table(
    "mse l1 huber smooth_l1 bce bce_with_logits cross_entropy nll",
    "  d d d d i f i i",
    "  d w d d f w i i",
    "  d d d d i w i i",
    "  w w w w i w i i",
    "  w w w w i w i i",
    "  w w w w w w i i",
    "  w w w w w w i i",
)
MULTICLASS_TABLE = table(
    "cross_entropy nll mse bce bce_with_logits multi_margin",
    "  f w d i d d",
    "  w w d d w w",
    "  w w d i w d",
    "  w w w i w w",
    "  d w d i w d",
    "  w w d d w d",
    "  f f w i w d",
)
MULTILABEL_TABLE = table(
    "bce_with_logits bce mse cross_entropy nll",
    "f i d i i",
    "w f d i i",
    "w w w i i",
    names=("identity", "sigmoid", "softmax"),
)
REGRESSION_TABLE = table(  # of targets from −2 to 2
    "mse l1 huber smooth_l1 bce bce_with_logits cross_entropy nll",
    "  f f f f i w i i",
    "  w w w w i w i i",
    "  w w w w i w i i",
    "  w w w w i w i i",
    "  w w w w i w i i",
    "  w w w w i w i i",
    "  w w w w i w i i",
)
MATRIX = [
    (task, *case)
    for task, cases in (
        (BINARY, BINARY_TABLE),
        (MULTICLASS, MULTICLASS_TABLE),
        (MULTILABEL, MULTILABEL_TABLE),
        (REGRESSION, REGRESSION_TABLE),
    )
    for case in cases
]


@cache
def data_of(task: Task, amplitude: float = 2.0) -> Dataset:
    return load_dataset(Data(source=SAMPLES[task], samples=160, amplitude=amplitude, features=features_of(task)))


def features_of(task: Task) -> tuple[Feature, ...]:  # as the source has them
    return ("x",) if task is REGRESSION else ("x", "y")


@cache
def facts_of(task: Task) -> TargetFacts:
    return target_facts(data_of(task))


def pair(task: Task, activation: str, loss: str, fed: LossInput = "output", outputs: int | None = None) -> Experiment:
    """A small experiment of the task; in the matrix binary has one output."""
    experiment = with_data(default_experiment(), source=SAMPLES[task], samples=160, amplitude=2.0)
    experiment = with_data(experiment, features=features_of(task))
    experiment = with_network(experiment, output_activation=activation, outputs=outputs)
    experiment = with_network(experiment, hidden=(HiddenLayer(units=8, activation="tanh"),))
    return with_training(with_loss(experiment, name=loss, input=fed), learning_rate=0.03, batch_size=20, epochs=60)


def of_the_matrix(task: Task, activation: str, loss: str) -> Experiment:
    return pair(task, activation, loss, outputs=1 if task is BINARY else None)


@cache
def trained(task: Task, activation: str, loss: str) -> TrainingResult:
    return train(of_the_matrix(task, activation, loss), data_of(task))


# ---- the matrix ----


@pytest.mark.parametrize(("task", "activation", "loss", "verdict"), MATRIX)
def test_that_the_verdict_is_that_of_the_matrix(task: Task, activation: str, loss: str, verdict: Verdict) -> None:
    assert judge(of_the_matrix(task, activation, loss), facts_of(task)).verdict is verdict


@pytest.mark.parametrize(("task", "activation", "loss"), [case[:3] for case in MATRIX if case[3] is IMPOSSIBLE])
def test_that_the_impossible_raises_in_torch_and_is_refused_with_the_reason(
    task: Task, activation: str, loss: str
) -> None:
    experiment, dataset = of_the_matrix(task, activation, loss), data_of(task)
    judgement = judge(experiment, facts_of(task))
    said = torch_says(experiment, dataset)
    if judgement.torch_error:
        assert is_said(judgement.torch_error, said)
    else:  # floats of the shape of the scores, taken for class probabilities
        assert said is None
        assert loss == "cross_entropy"
    with pytest.raises(UserError) as refused:
        Trainer(experiment, dataset)
    assert str(refused.value) == judgement.said


@pytest.mark.parametrize(
    ("task", "activation", "loss"), [case[:3] for case in MATRIX if case[3] in {FINE, DISCOURAGED}]
)
def test_that_what_is_fine_or_discouraged_works(task: Task, activation: str, loss: str) -> None:
    metrics = trained(task, activation, loss).metrics
    if task is REGRESSION:
        assert metrics["train_r2"] > 0.9
    else:
        assert metrics["train_accuracy"] > 0.5 * (1 + metrics["chance_accuracy"])


@pytest.mark.parametrize(("task", "activation", "loss"), [case[:3] for case in MATRIX if case[3] is not IMPOSSIBLE])
def test_that_training_gets_no_lower_than_the_floor(task: Task, activation: str, loss: str) -> None:
    floor = Pair(of_the_matrix(task, activation, loss), facts_of(task)).floor
    result = trained(task, activation, loss)
    assert result.curves.train_loss.min() >= floor - 1e-5
    if math.isinf(floor):
        assert result.snapshot.train_loss < 0


# ---- floors, against free numbers in place of a network ----


@pytest.mark.parametrize("task", Task)
@pytest.mark.parametrize("loss", LOSSES)
def test_that_no_numbers_whatever_get_below_the_floor(task: Task, loss: str) -> None:
    for activation in ACTIVATIONS:
        experiment = pair(task, activation, loss)
        if judge(experiment, facts_of(task)).verdict is IMPOSSIBLE:
            continue
        floor = Pair(experiment, facts_of(task)).floor
        assert lowest_found(experiment, data_of(task)) >= floor - 1e-4, activation


@pytest.mark.parametrize(
    ("task", "activation", "loss", "outputs", "parameters", "expected"),
    [
        (BINARY, "sigmoid", "bce_with_logits", None, {}, 0.5032),
        (BINARY, "tanh", "bce_with_logits", None, {}, 0.3133),
        (BINARY, "relu", "bce_with_logits", None, {}, 0.3466),
        (BINARY, "softplus", "bce_with_logits", None, {}, 0.3466),
        (BINARY, "log_softmax", "bce_with_logits", 1, {}, math.log(2)),
        (BINARY, "softmax", "cross_entropy", None, {}, 0.3133),
        (BINARY, "tanh", "cross_entropy", None, {}, 0.1269),
        (MULTICLASS, "softmax", "cross_entropy", None, {}, 0.5514),
        (MULTICLASS, "sigmoid", "cross_entropy", None, {}, 0.5514),
        (MULTICLASS, "tanh", "cross_entropy", None, {}, 0.2395),
        (MULTICLASS, "softmax", "bce_with_logits", None, {}, 0.5665),
        (MULTICLASS, "softmax", "nll", None, {}, -1.0),
        (MULTICLASS, "softmax", "kl_div", None, {}, -1.0),
        (MULTICLASS, "identity", "cross_entropy", None, {"label_smoothing": 0.1}, None),
        (MULTICLASS, "softmax", "cross_entropy", None, {"label_smoothing": 0.2}, None),
        (MULTILABEL, "sigmoid", "bce_with_logits", None, {}, None),
        (MULTILABEL, "softmax", "bce", None, {}, None),
        (MULTILABEL, "softmax", "mse", None, {}, None),
        (BINARY, "sigmoid", "bce_with_logits", None, {"pos_weight": 4.0}, None),
        (MULTICLASS, "softmax", "cross_entropy", None, {"weight": [0.5, 2.0, 1.25]}, 0.5514),
        (MULTICLASS, "identity", "cross_entropy", None, {"weight": [0.5, 2.0, 1.25], "label_smoothing": 0.2}, None),
        (MULTICLASS, "tanh", "cross_entropy", None, {"weight": [0.5, 2.0, 1.25], "label_smoothing": 0.2}, None),
        (MULTICLASS, "softmax", "nll", None, {"weight": [0.5, 2.0, 1.25]}, -1.0),
        (MULTICLASS, "tanh", "multi_margin", None, {"weight": [0.5, 2.0, 1.25], "margin": 3.0}, None),
        (MULTICLASS, "sigmoid", "bce_with_logits", None, {"weight": [0.5, 2.0, 1.25]}, None),
        (MULTILABEL, "sigmoid", "bce_with_logits", None, {"weight": [0.5, 2.0, 1.25], "pos_weight": 2.0}, None),
        (REGRESSION, "tanh", "mse", None, {}, None),
        (REGRESSION, "sigmoid", "huber", None, {"delta": 0.5}, None),
        (REGRESSION, "softplus", "l1", None, {}, None),
        (REGRESSION, "tanh", "gaussian_nll", None, {}, None),
    ],
)
def test_that_the_floor_is_what_the_best_numbers_reach(
    task: Task, activation: str, loss: str, outputs: int | None, parameters: Parameters, expected: float | None
) -> None:
    experiment = with_loss(pair(task, activation, loss, outputs=outputs), parameters=parameters)
    floor = loss_floor(experiment, facts_of(task))
    assert floor is not None
    if expected is not None:
        assert floor == pytest.approx(expected, abs=1e-4)
    found = lowest_found(experiment, data_of(task), steps=1500)
    assert found == pytest.approx(floor, abs=0.005)


@pytest.mark.parametrize(
    ("activation", "loss"),
    [
        ("identity", "cross_entropy"),
        ("log_softmax", "nll"),
        ("identity", "multi_margin"),
        ("sigmoid", "bce"),
        ("identity", "bce_with_logits"),
    ],
)
@pytest.mark.parametrize("weight", [[0.5, 2.0], [1.0, 1.0, 2.0, 3.0]])
def test_that_weights_for_other_outputs_are_refused_in_torchs_words_and_mended(
    activation: str, loss: str, weight: list[float]
) -> None:
    experiment = with_loss(pair(MULTICLASS, activation, loss), parameters={"weight": weight})
    judgement = judge(experiment, facts_of(MULTICLASS))
    assert judgement.verdict is IMPOSSIBLE
    assert f"{len(weight)} weights" in judgement.said
    with pytest.raises(UserError, match=r"loss\.parameters\.weight"):
        Trainer(experiment, data_of(MULTICLASS))
    sound = Trainer(with_loss(experiment, parameters={}), data_of(MULTICLASS), path="autograd")
    rows = min(experiment.training.batch_size, len(sound.x_train))
    with pytest.raises(RuntimeError) as raised:
        build_loss(experiment)(sound.feed(sound.x_train[:rows]), sound.y_train[:rows])
    assert judgement.torch_error == str(raised.value)
    assert not judgement.mends[0].experiment.loss.parameters


def test_that_the_floor_of_double_sigmoid_follows_the_share_of_yes() -> None:
    data = with_data(default_experiment(), source="imbalanced", samples=200, positive_share=0.1)
    experiment = with_loss(data, input="output")
    floor = loss_floor(experiment, target_facts(load_dataset(experiment.data)))
    assert floor == pytest.approx(0.1 * 0.3133 + 0.9 * 0.6931, abs=1e-4)


def test_that_the_floor_is_scaled_with_the_loss() -> None:
    experiment = with_loss(pair(BINARY, "sigmoid", "bce_with_logits"), scale=0.5)
    assert loss_floor(experiment, facts_of(BINARY)) == pytest.approx(0.2516, abs=1e-4)


@pytest.mark.parametrize(
    ("task", "activation", "loss"),
    [(BINARY, "sigmoid", "bce_with_logits"), (MULTICLASS, "softmax", "cross_entropy"), (REGRESSION, "identity", "mse")],
)
def test_that_a_sound_pair_has_no_floor_to_draw(task: Task, activation: str, loss: str) -> None:
    assert loss_floor(pair(task, activation, loss, "auto"), facts_of(task)) is None


# ---- every pair there is ----


def every_pair(task: Task) -> Iterator[Experiment]:
    fed: tuple[LossInput, ...] = ("auto", "output", "logits")
    for activation, loss, given in itertools.product(ACTIVATIONS, LOSSES, fed):
        for coding in ("zero_one", "minus_one_one"):
            yield with_data(pair(task, activation, loss, given), target_coding=coding)


@pytest.mark.parametrize("task", Task)
def test_that_every_pair_is_judged_in_words_and_nothing_but_what_is_refused_is_impossible(task: Task) -> None:
    facts = facts_of(task)
    for experiment in every_pair(task):
        judgement = judge(experiment, facts)
        for text in texts_of(judgement):
            assert "{" not in text
            assert "nan" not in text.lower().split()
        assert (judgement.verdict is IMPOSSIBLE) == is_refused(experiment, data_of(task))


@pytest.mark.parametrize("task", Task)
def test_that_whatever_is_not_fine_can_be_mended_by_something_sound(task: Task) -> None:
    facts = facts_of(task)
    for experiment in every_pair(task):
        judgement = judge(experiment, facts)
        if judgement.verdict is FINE:
            assert judgement.mends == ()
            continue
        assert 1 <= len(judgement.mends) <= 3
        for mend in judgement.mends:
            assert judge(mend.experiment, facts).verdict is FINE, (experiment.network, experiment.loss, mend.said)
            assert mend.experiment.training == experiment.training


@pytest.mark.parametrize("task", Task)
def test_that_torch_says_what_the_coach_says_it_does(task: Task) -> None:
    dataset, facts = data_of(task), facts_of(task)
    losses = [loss for loss in LOSSES if loss != "gaussian_nll"]  # its two heads are our own
    for activation, loss, outputs in itertools.product(("identity", "sigmoid", "softmax"), losses, (None, 1, 2, 4)):
        experiment = pair(task, activation, loss, outputs=outputs)
        judgement = judge(experiment, facts)
        if judgement.verdict is IMPOSSIBLE:
            said = torch_says(experiment, dataset)
            assert is_said(judgement.torch_error, said), (activation, loss, outputs, judgement.torch_error, said)


# ---- single cases ----


def numbers(lowest: float, highest: float) -> TargetFacts:
    values = np.linspace(lowest, highest, 50)
    return TargetFacts(REGRESSION, 0, 1, lowest=lowest, highest=highest, values=(values,))


@pytest.mark.parametrize(
    ("activation", "lowest", "highest", "verdict"),
    [
        ("tanh", -0.9, 0.9, FINE),
        ("tanh", -1.0, 0.9, DISCOURAGED),
        ("tanh", -1.1, 0.9, WRONG),
        ("sigmoid", 0.1, 0.9, FINE),
        ("sigmoid", -0.1, 0.9, WRONG),
        ("softplus", 0.5, 300.0, FINE),
        ("softplus", -0.5, 300.0, WRONG),
        ("relu", 0.5, 3.0, DISCOURAGED),
        ("relu", -0.5, 3.0, WRONG),
        ("softmax", 0.5, 0.9, WRONG),
    ],
)
def test_that_a_range_is_judged_by_the_targets(
    activation: str, lowest: float, highest: float, verdict: Verdict
) -> None:
    for loss in ("mse", "l1", "huber"):
        assert judge(pair(REGRESSION, activation, loss), numbers(lowest, highest)).verdict is verdict


def test_that_shares_may_be_soft_targets() -> None:
    assert judge(pair(REGRESSION, "sigmoid", "bce"), numbers(0.1, 0.9)).verdict is DISCOURAGED
    assert judge(pair(REGRESSION, "sigmoid", "bce"), numbers(0.1, 1.1)).torch_error.startswith("all elements of target")


def test_that_targets_of_minus_one_and_one_fit_soft_margin_and_not_a_log_loss() -> None:
    for loss, coding, verdict in (
        ("soft_margin", "minus_one_one", FINE),
        ("soft_margin", "zero_one", WRONG),
        ("bce_with_logits", "minus_one_one", WRONG),
    ):
        experiment = with_data(pair(BINARY, "identity", loss), target_coding=coding)
        assert judge(experiment, facts_of(BINARY)).verdict is verdict


def test_that_counts_are_for_poisson() -> None:
    counts = target_facts(load_dataset(Data(source="counts")))
    assert judge(pair(REGRESSION, "identity", "poisson_nll"), counts).verdict is FINE
    assert judge(pair(REGRESSION, "tanh", "poisson_nll"), counts).verdict is WRONG
    rates = with_loss(pair(REGRESSION, "softplus", "poisson_nll"), parameters={"log_input": False})
    assert judge(rates, counts).verdict is FINE
    assert judge(with_network(rates, output_activation="identity"), counts).verdict is WRONG


@pytest.mark.parametrize(
    ("activation", "verdict"),
    [("identity", FINE), ("softmax", FINE), ("log_softmax", FINE), ("relu", DISCOURAGED), ("sigmoid", DISCOURAGED)],
)
def test_that_an_activation_outside_the_loss_is_judged_by_what_it_shows(activation: str, verdict: Verdict) -> None:
    assert judge(pair(MULTICLASS, activation, "cross_entropy", "logits"), facts_of(MULTICLASS)).verdict is verdict


def test_that_an_output_on_one_side_of_the_threshold_is_wrong_even_beside_the_loss() -> None:
    for activation in ("relu", "softplus", "softmax"):
        experiment = pair(BINARY, activation, "bce_with_logits", "logits", outputs=1)
        assert judge(experiment, facts_of(BINARY)).verdict is WRONG


@pytest.mark.parametrize(
    ("activation", "layers", "verdict"),
    [
        *((name, 2, None) for name in ("relu", "leaky_relu", "elu", "gelu", "silu", "mish", "selu", "tanh")),
        ("sigmoid", 1, None),
        ("sigmoid", 2, DISCOURAGED),
        ("identity", 1, DISCOURAGED),
        ("softmax", 1, WRONG),
        ("log_softmax", 1, WRONG),
        ("log_sigmoid", 1, WRONG),
    ],
)
def test_that_hidden_layers_are_judged(activation: str, layers: int, verdict: Verdict | None) -> None:
    hidden = (HiddenLayer(units=4, activation=activation),) * layers
    found = judge_layers(with_network(default_experiment(), hidden=hidden))
    assert [judgement.verdict for judgement in found] == ([verdict] * layers if verdict else [])
    assert [judgement.where for judgement in found] == [f"hidden.{index}" for index in range(len(found))]
    for judgement in found:
        assert all("{" not in text for text in texts_of(judgement))
        assert all(not judge_layers(mend.experiment)[layers - 1 :] for mend in judgement.mends)


@pytest.mark.parametrize("activation", ["relu", "tanh"])
def test_that_start_weights_of_zero_are_wrong_and_really_never_start(activation: str) -> None:
    hidden = (HiddenLayer(units=4, activation=activation),)
    experiment = with_network(pair(BINARY, "sigmoid", "bce_with_logits", "auto"), hidden=hidden, initializer="zeros")
    (found,) = judge_layers(experiment)
    assert found.verdict is WRONG
    assert not train(experiment, data_of(BINARY)).layers[0].weight.any()
    assert judge_layers(found.mends[0].experiment) == ()


def test_that_constant_start_weights_are_wrong_and_really_stay_alike() -> None:
    hidden = (HiddenLayer(units=4, activation="tanh"),)
    choice = InitializerChoice(name="constant", parameters={"value": 0.2})
    experiment = with_network(pair(BINARY, "sigmoid", "bce_with_logits", "auto"), hidden=hidden, initializer=choice)
    (found,) = judge_layers(experiment)
    assert found.verdict is WRONG
    weight = train(experiment, data_of(BINARY)).layers[0].weight
    assert weight.any()
    assert np.allclose(weight, weight[0], atol=1e-4)


# ---- facts ----


@pytest.mark.parametrize("source", SOURCES)
def test_that_facts_are_those_of_the_targets(source: str) -> None:
    dataset = load_dataset(Data(source=source))
    facts, targets = target_facts(dataset), dataset.train.targets
    assert (facts.task, facts.classes, facts.targets) == (dataset.task, dataset.classes, dataset.target_columns)
    assert facts.rows == len(targets)
    if dataset.task.has_classes:
        assert facts.shares == tuple(float(np.mean(targets == number)) for number in range(dataset.classes))
    elif dataset.task is MULTILABEL:
        assert facts.positive_share == pytest.approx(targets.mean())
        assert sum(facts.label_counts) == pytest.approx(1)
    else:
        assert facts.lowest <= targets.min() <= targets.max() <= facts.highest
        assert np.array_equal(facts.values[0], np.sort(targets[:, 0]))


# ---- tools ----


def texts_of(judgement: Judgement) -> list[str]:
    texts = (judgement.short, judgement.sentence, judgement.reason)
    return [text.format(**judgement.values) for text in texts] + [mend.said for mend in judgement.mends]


def is_refused(experiment: Experiment, dataset: Dataset) -> bool:
    try:
        outputs_for(experiment, dataset)
        code_targets(experiment, dataset, dataset.train)
    except UserError:
        return True
    return False


def torch_says(experiment: Experiment, dataset: Dataset) -> str | None:
    """What PyTorch complains about when a first batch is taken; None where it does not."""
    outputs = Pair(experiment, target_facts(dataset)).outputs
    targets = dataset.train.targets[: experiment.training.batch_size]
    logits = 5 * torch.randn(len(targets), outputs, generator=torch.Generator().manual_seed(1))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            loss_of(experiment, logits, raw_targets(experiment, dataset.task, targets, outputs))
    except (RuntimeError, ValueError, IndexError, UserWarning) as error:
        return str(error)
    return None


def is_said(expected: str, said: str | None) -> bool:
    """Whether PyTorch said it; which row or which of two faults it meets first hangs on the rows."""
    anyhow = re.sub(r"Target \d+|elements of (input|target)", "…", said or "")
    return re.sub(r"Target \d+|elements of (input|target)", "…", expected) in anyhow


def raw_targets(experiment: Experiment, task: Task, targets: np.ndarray, outputs: int) -> Tensor:
    """Targets as somebody would code them by hand, in the shape that the task suggests."""
    index = LOSSES[experiment.loss.name].target is Target.INDEX
    if not task.has_classes:
        return torch.as_tensor(targets, dtype=torch.float32)
    if index:
        return torch.as_tensor(targets)
    classes = 2 if task is BINARY else 3
    if task is BINARY and outputs // LOSSES[experiment.loss.name].outputs_per_target <= 1:
        return torch.as_tensor(targets, dtype=torch.float32)[:, None]
    return torch.eye(classes)[torch.as_tensor(targets)]


def loss_of(experiment: Experiment, logits: Tensor, targets: Tensor) -> Tensor:
    network = experiment.network
    fed = logits
    if not feeds_logits(experiment):
        fed = build_activation(network.output_activation, network.output_parameters).to(logits.dtype)(logits)
    loss: Tensor = build_loss(experiment).to(logits.dtype)(fed, targets)
    return loss * experiment.loss.scale


def lowest_found(experiment: Experiment, dataset: Dataset, steps: int = 60) -> float:
    """The lowest loss of numbers that are free for every row: what no network on these rows can beat."""
    coded = code_targets(experiment, dataset, dataset.train)
    targets = torch.as_tensor(coded)
    outputs = outputs_for(experiment, dataset)
    # Above 0, where no activation is flat.
    logits = torch.randn(len(targets), outputs, dtype=torch.float64, generator=torch.Generator().manual_seed(1)).abs()
    logits.requires_grad_()
    optimizer = torch.optim.Adam([logits], lr=0.1)
    lowest = math.inf
    for _ in range(steps):
        loss = loss_of(experiment, logits, targets)
        if not math.isfinite(loss.detach()):
            break
        lowest = min(lowest, float(loss.detach()))
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    return lowest
