"""Checks: what number is read off a run, and how it is compared."""

import math

import msgspec
import pytest
import torch

from nnstudio.data import code_targets, load_dataset
from nnstudio.engine.network import build_network
from nnstudio.engine.training import train
from nnstudio.experiment import Data, Experiment, HiddenLayer, LossChoice, Network, Training, default_experiment
from nnstudio.lessons.checks import judge_one, value_of
from nnstudio.lessons.lesson import Check, Requirement
from nnstudio.lessons.measure import run_experiment
from nnstudio.lessons.outcome import RunOutcome
from nnstudio.lessons.requirements import holds, values_at


def outcome(**curves: list[float]) -> RunOutcome:
    length = max(len(curve) for curve in curves.values())
    epochs = [float(epoch) for epoch in range(length)]
    return RunOutcome(experiment=default_experiment(), curves={"epoch": epochs, **curves}, first={}, final={})


RUN = outcome(test_accuracy=[0.5, 0.7, 0.96, 0.9], train_loss=[0.8, 0.4, 0.3, 0.6])


@pytest.mark.parametrize(
    ("check", "value", "passes"),
    [
        (Check(metric="test_accuracy", op=">=", value=0.9), 0.9, True),
        (Check(metric="test_accuracy", op=">", value=0.9), 0.9, False),
        (Check(metric="test_accuracy", aggregate="first", op="==", value=0.5), 0.5, True),
        (Check(metric="test_accuracy", aggregate="max", op="<", value=0.95), 0.96, False),
        (Check(metric="test_accuracy", aggregate="ever", op=">=", value=0.95), 0.96, True),
        (Check(metric="train_loss", aggregate="ever", op="<", value=0.31), 0.3, True),
        (Check(metric="train_loss", aggregate="min", op=">=", value=0.31), 0.3, False),
        (Check(metric="test_accuracy", aggregate="epochs_to", reaches=0.95, op="<=", value=2), 2, True),
        (Check(metric="train_loss", aggregate="epochs_to", reaches=0.4, op="<=", value=1), 1, True),
        (Check(metric="train_loss", aggregate="epochs_to", reaches=0.1, op=">", value=9), math.inf, True),
        (Check(metric="train_loss", aggregate="ratio", op="<", value=0.8), 0.75, True),
        (Check(metric="train_loss", op="between", value=(0.5, 0.7)), 0.6, True),
        (Check(metric="train_loss", op="outside", value=(0.5, 0.7)), 0.6, False),
    ],
)
def test_one_number_of_a_curve(check: Check, value: float, passes: bool) -> None:
    judged = judge_one(check, {"here": RUN}, "here")
    assert judged.value == pytest.approx(value)
    assert judged.passes is passes


@pytest.mark.parametrize(("by", "value"), [("difference", -0.3), ("distance", 0.3), ("ratio", 0.6)])
def test_one_run_against_another(by: str, value: float) -> None:
    check = Check(metric="test_accuracy", op="<", value=9, against="there", by=by)  # type: ignore[arg-type] # of three
    runs = {"here": outcome(test_accuracy=[0.45]), "there": outcome(test_accuracy=[0.75])}
    assert judge_one(check, runs, "here").value == pytest.approx(value)


def test_that_what_is_not_known_passes_nothing() -> None:
    for op in ("<", ">", "=="):
        assert not judge_one(Check(metric="test_rmse", op=op, value=0), {"here": RUN}, "here").passes
        assert not judge_one(Check(metric="test_rmse", op=op, value=0), {}, "here").passes


# ---- numbers of the weights ----


def experiment(activation: str = "tanh", **training: object) -> Experiment:
    return Experiment(
        nnstudio=1,
        data=Data(source="circle", samples=100),
        network=Network(hidden=(HiddenLayer(units=5, activation=activation),) * 2),
        loss=LossChoice(name="bce_with_logits"),
        training=Training(epochs=3, **training),  # type: ignore[arg-type] # some of its fields
    )


def test_that_gradients_are_those_of_autograd() -> None:
    chosen = experiment()
    numbers = run_experiment(chosen).first
    dataset = load_dataset(chosen.data)
    network = build_network(chosen, 2, 1)
    x = torch.as_tensor(dataset.train.inputs, dtype=torch.float32)
    y = torch.as_tensor(code_targets(chosen, dataset, dataset.train), dtype=torch.float32)
    torch.nn.functional.binary_cross_entropy_with_logits(network.logits(x), y).backward()  # type: ignore[no-untyped-call]
    norms = [float(linear.weight.grad.norm()) for linear in network.linears if linear.weight.grad is not None]
    assert [numbers[f"gradient_norm.{layer}"] for layer in (1, 2, 3)] == pytest.approx(norms, rel=1e-5)
    assert numbers["gradient_ratio"] == pytest.approx(norms[0] / norms[1], rel=1e-5)
    assert numbers["parameters"] == 5 * 3 + 5 * 6 + 6


def test_that_signs_are_those_of_single_gradients() -> None:
    for activation, share in (("sigmoid", 1.0), ("tanh", None)):
        chosen = experiment(activation)
        dataset = load_dataset(chosen.data)
        network = build_network(chosen, 2, 1)
        x = torch.as_tensor(dataset.train.inputs, dtype=torch.float32)
        alike = []
        for row in x:
            gradient = torch.autograd.grad(network.logits(row[None]).sum(), network.linears[1].weight)[0]
            alike += [bool((unit > 0).all() or (unit < 0).all()) for unit in gradient]
        found = run_experiment(chosen).first["same_sign_share.2"]
        assert found == pytest.approx(sum(alike) / len(alike))
        assert share is None or found == share


def test_that_a_dead_layer_is_seen_as_such() -> None:
    chosen = experiment("relu")
    dead = HiddenLayer(units=5, activation="relu", bias=-100.0)
    run = run_experiment(msgspec.structs.replace(chosen, network=Network(hidden=(dead,))))
    assert run.first["dead_share"] == run.final["dead_share"] == 1.0
    assert run.first["gradient_norm.1"] == 0.0


def test_that_recall_and_its_kin_equal_those_of_scikit_learn() -> None:
    chosen = experiment()
    run = run_experiment(chosen)
    dataset = load_dataset(chosen.data)
    expected = train(chosen, dataset).metrics
    for name in ("test_recall", "test_precision", "test_balanced_accuracy", "train_recall"):
        assert run.final[name] == pytest.approx(expected[name]), name


def test_that_a_run_that_blows_up_has_diverged() -> None:
    blown = experiment("relu", optimizer="sgd", learning_rate=1000.0)
    network = Network(hidden=(HiddenLayer(units=5, activation="relu"),) * 2, output_activation="identity")
    run = run_experiment(msgspec.structs.replace(blown, network=network, loss=LossChoice(name="mse")))
    assert (run.first["diverged"], run.final["diverged"]) == (0.0, 1.0)
    assert value_of(Check(metric="diverged", op="==", value=1), run) == 1.0


# ---- what the experiment must say ----


def test_places_in_an_experiment() -> None:
    assert values_at(default_experiment(), "network.hidden.*.activation") == ["relu", "tanh"]
    assert values_at(default_experiment(), "network.hidden.count") == [2]
    assert values_at(default_experiment(), "network.hiden") is None
    assert values_at(default_experiment(), "__class__") is None


@pytest.mark.parametrize(
    ("path", "op", "value", "anywhere", "expected"),
    [
        ("network.hidden.*.activation", "in", ("relu",), False, False),
        ("network.hidden.*.activation", "in", ("relu",), True, True),
        ("network.hidden.*.activation", "not_in", ("identity",), False, True),
        ("network.hidden.*.units", "<=", 8, False, True),
        ("network.hidden.*.units", ">", 4, False, False),
        ("loss.name", "==", "bce_with_logits", False, True),
        ("loss.name", "<", 3, False, False),
        ("training.shuffle", "==", True, False, True),
    ],
)
def test_requirements(path: str, op: str, value: object, anywhere: bool, expected: bool) -> None:
    requirement = Requirement(path=path, op=op, value=value, any=anywhere)  # type: ignore[arg-type] # of the parameters
    assert holds(requirement, default_experiment()) is expected
