"""Metrics, baselines, history and probes: each number against another way to get it."""

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from scipy.optimize import minimize
from sklearn import metrics as sklearn_metrics

from nnstudio.catalog import ACTIVATIONS, LOSSES, Target, Task
from nnstudio.data import Dataset
from nnstudio.engine.baseline import chance_loss
from nnstudio.engine.frame import Snapshot
from nnstudio.engine.goal import Goal
from nnstudio.engine.history import History
from nnstudio.engine.losses import build_loss
from nnstudio.engine.metrics import chance_metrics, decide, final_metrics, probabilities, quick_metrics
from nnstudio.engine.probes import PREDICTED_ROWS, SAMPLE_ROWS, Probes, projection
from nnstudio.engine.trainer import Trainer
from nnstudio.engine.training import train
from nnstudio.experiment import Decide, DecisionRule, Experiment, HiddenLayer, Squash
from nnstudio.experiment.edits import (
    fitted_to_task,
    with_data,
    with_loss,
    with_network,
    with_output_activation,
    with_training,
)

DatasetOf = Callable[[Experiment], Dataset]
SOURCES = {Task.BINARY: "circle", Task.MULTICLASS: "rings", Task.MULTILABEL: "multilabel", Task.REGRESSION: "bumps"}


def of_task(experiment: Experiment, task: Task) -> Experiment:
    return fitted_to_task(with_data(experiment, source=SOURCES[task]), task)


def trained(experiment: Experiment, dataset: Dataset, epochs: int = 3) -> Trainer:
    trainer = Trainer(experiment, dataset)
    while trainer.epoch < epochs:
        trainer.train_batch()
    return trainer


# ---- metrics ----


@pytest.mark.parametrize("outputs", [1, 4])
def test_that_quick_accuracy_is_that_of_scikit_learn(outputs: int) -> None:
    generator = torch.Generator().manual_seed(1)
    output = torch.randn(250, outputs, generator=generator)
    targets = torch.randint(0, max(2, outputs), (250,), generator=generator)
    rule = DecisionRule(Decide.ARGMAX, Squash.NONE) if outputs > 1 else DecisionRule(Decide.THRESHOLD, Squash.NONE, 0.1)
    quick = quick_metrics(rule, output, targets)
    predicted = decide(rule, output).reshape(250)
    assert quick == {"accuracy": pytest.approx(sklearn_metrics.accuracy_score(targets, predicted))}


def test_that_quick_numbers_of_a_regression_are_those_of_scikit_learn() -> None:
    generator = torch.Generator().manual_seed(1)
    output = torch.randn(250, 1, generator=generator, dtype=torch.float64)
    targets = output + torch.randn(250, 1, generator=generator, dtype=torch.float64)
    quick = quick_metrics(DecisionRule(Decide.VALUE, Squash.NONE), output, targets)
    assert quick["rmse"] == pytest.approx(sklearn_metrics.root_mean_squared_error(targets, output))
    assert quick["r2"] == pytest.approx(sklearn_metrics.r2_score(targets, output))


def test_that_labels_are_counted_one_by_one() -> None:
    output = torch.tensor([[0.9, 0.1], [0.9, 0.9]])
    targets = torch.tensor([[1, 0], [1, 0]])
    rule = DecisionRule(Decide.THRESHOLD, Squash.AS_IS, 0.5)
    assert quick_metrics(rule, output, targets) == {"accuracy": 0.75}
    final = final_metrics(Task.MULTILABEL, "test", decide(rule, output).double().numpy(), targets.numpy())
    assert final == {"test_accuracy": 0.75, "test_exact_match": 0.5}


@pytest.mark.parametrize("task", Task)
def test_that_the_last_numbers_are_those_of_the_last_epoch(
    small: Experiment, dataset_of: DatasetOf, task: Task
) -> None:
    experiment = with_training(of_task(small, task), epochs=5)
    result = train(experiment, dataset_of(experiment))
    name = "rmse" if task is Task.REGRESSION else "accuracy"
    for part in ("train", "test"):
        assert result.metrics[f"{part}_{name}"] == pytest.approx(result.snapshot.metrics[f"{part}_{name}"])
    assert (result.epochs, result.steps, result.curves.epoch.tolist()) == (5, 20, [0, 1, 2, 3, 4, 5])
    assert result.curves.train_loss[-1] == result.snapshot.train_loss
    assert result.alarms == ()


def test_that_a_run_that_flies_off_ends_with_an_alarm_and_good_numbers(
    numbers: Experiment, dataset_of: DatasetOf
) -> None:
    experiment = with_training(numbers, optimizer="sgd", learning_rate=1000.0, epochs=50)
    result = train(experiment, dataset_of(experiment))
    (alarm,) = result.alarms
    assert alarm.id == "not_finite"
    assert alarm.where.startswith("the ")
    assert alarm.epoch in {result.epochs, result.epochs + 1}
    assert result.epochs < 50
    assert np.isfinite(result.curves.train_loss).all()
    assert all(np.isfinite(layer.weight).all() for layer in result.layers)
    assert result.steps == result.snapshot.step


@pytest.mark.parametrize("task", Task)
def test_that_chance_scores_what_the_best_constant_would(small: Experiment, dataset_of: DatasetOf, task: Task) -> None:
    from sklearn.dummy import DummyClassifier, DummyRegressor  # noqa: PLC0415 (slow)

    dataset = dataset_of(of_task(small, task))
    train_rows, test_rows = dataset.train, dataset.test
    dummy = DummyRegressor() if task is Task.REGRESSION else DummyClassifier()
    predicted = dummy.fit(train_rows.inputs, train_rows.targets).predict(test_rows.inputs)
    chance = chance_metrics(dataset)
    if task is Task.REGRESSION:
        wanted = sklearn_metrics.root_mean_squared_error(test_rows.targets, predicted)
        assert chance == {"chance_rmse": pytest.approx(wanted)}
    else:
        assert chance == {"chance_accuracy": pytest.approx(np.mean(predicted == test_rows.targets))}


@pytest.mark.parametrize("squash", Squash)
def test_that_probabilities_lie_between_zero_and_one(squash: Squash) -> None:
    output = torch.tensor([[0.2, 0.8], [0.5, 0.5]])
    shown = probabilities(DecisionRule(Decide.ARGMAX, squash), output.log() if squash is Squash.EXP else output)
    if squash is Squash.NONE:
        assert shown is None
        return
    assert shown is not None
    assert bool(((shown >= 0) & (shown <= 1)).all())
    if squash in {Squash.SOFTMAX, Squash.EXP, Squash.AS_IS}:
        torch.testing.assert_close(shown.sum(dim=1), torch.ones(2))


# ---- the loss of the best constant ----

CHANGED: tuple[dict[str, Any], ...] = (
    *({}, {"pos_weight": 3.0}, {"delta": 0.2}, {"beta": 0.3}, {"label_smoothing": 0.2}),
    *({"full": True}, {"log_input": False}, {"p": 2}, {"margin": 0.3}),
)
CHANCES = [
    (task, loss, parameters, coding)
    for (task, loss), parameters, coding in itertools.product(
        itertools.product(Task, LOSSES),
        CHANGED,
        ("zero_one", "minus_one_one"),
    )
    if set(parameters) <= {parameter.name for parameter in LOSSES[loss].parameters}
    and (task.has_classes or LOSSES[loss].target is not Target.INDEX)
    and not (task is Task.REGRESSION and loss in {"bce", "bce_with_logits"})
    and not (coding == "minus_one_one" and (loss in {"bce", "bce_with_logits"} or task is Task.REGRESSION))
    and not (loss == "poisson_nll" and coding == "minus_one_one")
    and not (loss == "kl_div" and (coding == "minus_one_one" or task is Task.REGRESSION))
]


THREE, TWO = {"weight": [0.5, 2.0, 1.25]}, {"weight": [0.5, 2.0]}
CHANCES += [
    *((Task.MULTICLASS, loss, THREE, "zero_one") for loss in ("cross_entropy", "nll", "multi_margin")),
    *((Task.BINARY, loss, TWO, "zero_one") for loss in ("cross_entropy", "nll", "multi_margin")),
    *((Task.MULTICLASS, loss, THREE, "zero_one") for loss in ("bce", "bce_with_logits")),
    *((Task.MULTILABEL, loss, THREE, "zero_one") for loss in ("bce", "bce_with_logits")),
    (Task.BINARY, "bce", {"weight": [3.0]}, "zero_one"),
    (Task.MULTICLASS, "cross_entropy", {**THREE, "label_smoothing": 0.2}, "zero_one"),
    (Task.MULTICLASS, "multi_margin", {**THREE, "p": 2}, "zero_one"),
    (Task.MULTILABEL, "bce_with_logits", {**THREE, "pos_weight": 3.0}, "zero_one"),
]


@pytest.mark.parametrize(("task", "loss", "parameters", "coding"), CHANCES)
def test_that_no_constant_prediction_beats_the_chance_loss(
    small: Experiment, dataset_of: DatasetOf, task: Task, loss: str, parameters: dict[str, Any], coding: str
) -> None:
    activation = {"bce": "sigmoid", "nll": "log_softmax", "kl_div": "log_softmax"}.get(loss, "identity")
    if parameters.get("log_input") is False:
        activation = "softplus"
    data = {"source": "counts", "features": ("x",)} if loss == "poisson_nll" and task is Task.REGRESSION else {}
    experiment = with_data(small, **{"source": SOURCES[task], "target_coding": coding, **data})
    experiment = with_output_activation(experiment, activation)
    experiment = with_loss(experiment, name=loss, parameters=parameters, scale=0.5)
    trainer = Trainer(experiment, dataset_of(experiment), dtype=torch.float64)
    call = build_loss(experiment).double()

    def constant(z: np.ndarray) -> float:
        logits = torch.tensor(z).expand(len(trainer.x_train), -1)
        fed = torch.tensor(ACTIVATIONS[activation].value(logits.numpy()))
        return 0.5 * float(call(fed, trainer.y_train))

    start = np.full(trainer.outputs, 0.1)
    # One output after the other, which a loss with kinks bears too.
    best = minimize(constant, start, method="Powell", options={"xtol": 1e-7, "ftol": 1e-10})
    assert chance_loss(experiment, trainer.dataset) == pytest.approx(best.fun, rel=1e-4)


def test_that_counts_below_zero_have_no_chance_loss(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_loss(with_data(small, target_coding="minus_one_one", source="imbalanced"), name="poisson_nll")
    assert chance_loss(experiment, dataset_of(experiment)) is None


@pytest.mark.parametrize("source", ["plane", "counts"])
def test_that_a_loss_without_a_floor_has_no_chance_loss(small: Experiment, dataset_of: DatasetOf, source: str) -> None:
    experiment = with_data(small, source=source, features=("x",))
    assert chance_loss(experiment, dataset_of(experiment)) is None


def test_that_more_outputs_than_classes_share_the_smoothing(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_loss(with_network(small, outputs=5), name="cross_entropy", parameters={"label_smoothing": 0.5})
    dataset = dataset_of(experiment)
    positive = float(dataset.train.targets.mean())
    shares = 0.5 * np.array([1 - positive, positive, 0, 0, 0]) + 0.5 / 5
    assert chance_loss(experiment, dataset) == pytest.approx(-(shares * np.log(shares)).sum())


# ---- history and goal ----


def snapshot_at(epoch: int, **metrics: float) -> Snapshot:
    return Snapshot(1, 10 * epoch, epoch, (), 1 / (epoch + 1), 2 / (epoch + 1), metrics)


def test_that_history_grows_without_touching_what_was_handed_out() -> None:
    history = History()
    assert history.curves().epoch.size == 0
    handed_out = []
    for epoch in range(1500):
        history.record(snapshot_at(epoch, test_accuracy=epoch / 1500))
        if epoch % 250 == 5:
            handed_out.append((epoch, history.curves()))
    handed_out.append((1499, history.curves()))
    for last, curves in handed_out:
        np.testing.assert_array_equal(curves.epoch, np.arange(last + 1))
        np.testing.assert_array_equal(curves.train_loss, 1 / (np.arange(last + 1) + 1))
        np.testing.assert_array_equal(curves.metrics["test_accuracy"], np.arange(last + 1) / 1500)
        with pytest.raises(ValueError, match="read-only"):
            curves.test_loss[0] = 0


def test_that_a_metric_that_comes_later_is_a_gap_before() -> None:
    history = History()
    history.record(snapshot_at(0))
    history.record(snapshot_at(1, test_accuracy=0.5))
    np.testing.assert_array_equal(history.curves().metrics["test_accuracy"], [np.nan, 0.5])


def test_that_marks_are_kept_in_order() -> None:
    history = History()
    history.mark(1.5, "rate 0.1")
    before = history.curves()
    history.mark(3, "sgd")
    assert [(mark.epoch, mark.label) for mark in history.curves().marks] == [(1.5, "rate 0.1"), (3, "sgd")]
    assert len(before.marks) == 1


def test_that_a_goal_is_reached_by_either_number() -> None:
    snapshot = snapshot_at(1, test_accuracy=0.9)
    assert not Goal().reached(snapshot)
    assert Goal(test_loss=1.0).reached(snapshot)
    assert not Goal(test_loss=0.99).reached(snapshot)
    assert Goal(test_accuracy=0.9).reached(snapshot)
    assert Goal(test_loss=0.1, test_accuracy=0.8).reached(snapshot)
    assert not Goal(test_accuracy=0.5).reached(snapshot_at(1))


# ---- probes ----


@pytest.mark.parametrize("task", Task)
def test_that_predictions_are_those_that_are_counted(small: Experiment, dataset_of: DatasetOf, task: Task) -> None:
    experiment = of_task(small, task)
    trainer = trained(experiment, dataset_of(experiment))
    predictions = Probes(trainer).predictions()
    for part, predicted in (("train", predictions.train), ("test", predictions.test)):
        targets = getattr(trainer.dataset, part).targets
        final = final_metrics(task, part, predicted.reshape(targets.shape), targets)
        name = f"{part}_rmse" if task is Task.REGRESSION else f"{part}_accuracy"
        assert final[name] == pytest.approx(trainer.evaluate().metrics[name], rel=1e-5)
        assert len(predicted) == min(len(targets), PREDICTED_ROWS)


@pytest.mark.parametrize("activation", [name for name, entry in ACTIVATIONS.items() if entry.elementwise])
def test_that_layers_answer_with_values_slopes_and_dead_units(
    small: Experiment, dataset_of: DatasetOf, activation: str
) -> None:
    experiment = with_network(small, hidden=(HiddenLayer(units=5, activation=activation),))
    trainer = trained(experiment, dataset_of(experiment))
    trainer.set_weight(0, 2, -1, -1e4)  # far below zero: relu is dead there, and sigmoid too
    hidden, output = Probes(trainer).layers()
    assert (hidden.activation, output.activation) == (activation, "sigmoid")
    assert hidden.outputs.shape == hidden.inputs.shape == (min(30, SAMPLE_ROWS), 5)
    learned = trainer.weights()[0].slope
    given = {} if learned is None else {ACTIVATIONS[activation].learned: learned}
    values = ACTIVATIONS[activation].value(hidden.inputs, given)
    np.testing.assert_allclose(hidden.outputs, values, rtol=1e-4, atol=1e-5)
    slopes = ACTIVATIONS[activation].slope(hidden.inputs.astype(np.float64), given)
    assert bool(hidden.dead[2]) == bool((np.abs(slopes[:, 2]) < 1e-30).all())
    assert hidden.zero_share == pytest.approx((hidden.outputs == 0).mean())
    assert (hidden.saturated_share is None) != ACTIVATIONS[activation].bounded
    assert hidden.counts.sum() == hidden.outputs.size
    assert len(hidden.edges) == len(hidden.counts) + 1


def test_that_gradient_norms_are_those_of_the_sample(small: Experiment, dataset_of: DatasetOf) -> None:
    trainer = trained(small, dataset_of(small))
    norms = [layer.gradient_norm for layer in Probes(trainer).layers()]
    trainer.network.zero_grad()
    trainer.loss_of(trainer.feed(trainer.x_train), trainer.y_train).backward()  # type: ignore[no-untyped-call]
    wanted = [float(linear.weight.grad.norm()) for linear in trainer.network.linears if linear.weight.grad is not None]
    assert norms == pytest.approx(wanted, rel=1e-5)


def test_that_the_plane_shows_what_rows_on_it_are_told(small: Experiment, dataset_of: DatasetOf) -> None:
    trainer = trained(small, dataset_of(small))
    probes = Probes(trainer)
    plane = probes.plane()
    assert plane is not None
    assert plane.classes is not None
    side = plane.decision.shape[0]
    assert [layer.shape for layer in plane.layers] == [(n, side // 2, side // 2) for n in (2, 8, 4, 1)]
    (left, right), (lower, upper) = plane.ranges
    for row, column in ((0, 0), (side - 1, 0), (10, side - 1), (20, 30)):
        x = left + (right - left) * column / (side - 1)
        y = lower + (upper - lower) * row / (side - 1)
        answer = probes.row({"x": x, "y": y})
        assert answer.after[-1][0] == pytest.approx(plane.decision[row, column, 0], abs=1e-5)
        assert answer.prediction[0] == plane.classes[row, column]
    half = plane.layers[-1][0]
    np.testing.assert_array_equal(half, plane.decision[::2, ::2, 0])


def test_that_one_input_is_a_line_and_many_are_neither(
    numbers: Experiment, dataset_of: DatasetOf, small: Experiment
) -> None:
    line = Probes(Trainer(numbers, dataset_of(numbers))).plane()
    assert line is not None
    assert line.decision.shape == (200, 1)
    assert line.classes is None
    iris = with_data(fitted_to_task(small, Task.MULTICLASS), source="iris")
    dataset = dataset_of(iris)
    assert Probes(Trainer(iris, dataset)).plane() is None
    shown = projection(dataset)
    assert shown is not None
    assert shown.shape == (150, 2)
    assert projection(dataset_of(small)) is None


@pytest.mark.parametrize("task", Task)
def test_that_a_row_of_ones_own_is_answered_in_full(small: Experiment, dataset_of: DatasetOf, task: Task) -> None:
    experiment = of_task(small, task)
    trainer = trained(experiment, dataset_of(experiment))
    answer = Probes(trainer).row({"x": 0.5})
    assert [len(layer) for layer in answer.before] == [8, 4, trainer.outputs]
    for name, before, after, slope in zip(
        ("relu", "tanh", experiment.network.output_activation), answer.before, answer.after, answer.slopes, strict=True
    ):
        np.testing.assert_allclose(after, ACTIVATIONS[name].value(before), rtol=1e-4, atol=1e-6)
        np.testing.assert_allclose(slope, ACTIVATIONS[name].slope(before.astype(np.float64)), rtol=1e-3, atol=1e-5)
    if task is Task.REGRESSION:
        assert answer.probabilities is None
    else:
        assert answer.probabilities is not None
        assert len(answer.probabilities) == (2 if task is Task.BINARY else trainer.outputs)
    assert answer.prediction.shape == (trainer.outputs if task in {Task.MULTILABEL, Task.REGRESSION} else 1,)


@pytest.mark.parametrize("value", [0.0, 0.25, -7.0, 1e27, -3e38])
def test_that_a_histogram_of_equal_numbers_has_bins(small: Experiment, dataset_of: DatasetOf, value: float) -> None:
    experiment = with_network(small, hidden=(HiddenLayer(units=3, activation="identity", initializer="zeros"),))
    trainer = Trainer(experiment, dataset_of(experiment))
    for unit in range(3):
        trainer.set_weight(0, unit, -1, value)
    layer = Probes(trainer).layers()[0]
    assert layer.counts.sum() == layer.outputs.size
    assert (np.diff(layer.edges) > 0).all()
    assert layer.edges[0] < value < layer.edges[-1]


@pytest.mark.parametrize("size", [1e10, 1e30, 3e38])
def test_that_probes_survive_numbers_that_are_nearly_too_large(
    small: Experiment, dataset_of: DatasetOf, size: float
) -> None:
    trainer = Trainer(small, dataset_of(small))
    for unit in range(8):
        trainer.set_weight(0, unit, -1, size if unit % 2 else -size)
    probes = Probes(trainer)
    probes.layers(), probes.plane(), probes.predictions(), probes.row({})
