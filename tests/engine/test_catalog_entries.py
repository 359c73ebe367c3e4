"""Every entry of the catalog through the whole program: trained, looked at, swapped, restored."""

from collections.abc import Callable

import msgspec
import numpy as np
import pytest
import torch
from torch.nn import functional

from nnstudio.catalog import ACTIVATIONS, LOSSES, Task, UserError
from nnstudio.data import Dataset
from nnstudio.engine.network import count_parameters
from nnstudio.engine.probes import Probes
from nnstudio.engine.straight import served_by, served_entries
from nnstudio.engine.trainer import Trainer
from nnstudio.engine.training import train
from nnstudio.experiment import Experiment, HiddenLayer, check
from nnstudio.experiment.edits import with_data, with_layer, with_loss, with_network, with_training

DatasetOf = Callable[[Experiment], Dataset]
SOURCES = {Task.BINARY: "circle", Task.MULTICLASS: "rings", Task.MULTILABEL: "multilabel", Task.REGRESSION: "bumps"}

# A toy and an output that fit each loss.
FITTING: dict[str, tuple[str, str]] = {
    "mse": ("plane", "identity"),
    "l1": ("plane", "identity"),
    "smooth_l1": ("plane", "identity"),
    "huber": ("line_outliers", "identity"),
    "bce": ("circle", "sigmoid"),
    "bce_with_logits": ("circle", "sigmoid"),
    "cross_entropy": ("rings", "softmax"),
    "nll": ("rings", "log_softmax"),
    "kl_div": ("rings", "log_softmax"),
    "gaussian_nll": ("sine", "identity"),
    "poisson_nll": ("counts", "identity"),
    "soft_margin": ("circle", "identity"),
    "multi_margin": ("rings", "identity"),
}


def fitting(small: Experiment, loss: str) -> Experiment:
    """An experiment for which ``loss`` is made."""
    source, output = FITTING[loss]
    features = ("x",) if source in {"sine", "counts", "line_outliers"} else ("x", "y")
    coding = "minus_one_one" if loss == "soft_margin" else "zero_one"
    experiment = with_data(small, source=source, features=features, target_coding=coding)
    return with_training(with_loss(with_network(experiment, output_activation=output), name=loss), epochs=3)


def with_hidden(experiment: Experiment, activation: str, **parameters: float) -> Experiment:
    """``experiment`` with one hidden layer."""
    return with_network(experiment, hidden=(HiddenLayer(units=6, activation=activation, parameters={**parameters}),))


def run(trainer: Trainer, epochs: int) -> None:
    while trainer.epoch < epochs:
        trainer.train_batch()


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_that_every_activation_trains_as_hidden_layer(
    small: Experiment, dataset_of: DatasetOf, activation: str
) -> None:
    experiment = with_training(with_hidden(small, activation), epochs=3)
    check(experiment)
    result = train(experiment, dataset_of(experiment))
    assert result.epochs == 3
    assert "not_finite" not in {alarm.id for alarm in result.alarms}
    losses = result.curves.train_loss
    assert np.isfinite(losses).all()
    assert losses[-1] != losses[0]


@pytest.mark.parametrize("loss", LOSSES)
def test_that_every_loss_gets_smaller_on_what_it_is_made_for(
    small: Experiment, dataset_of: DatasetOf, loss: str
) -> None:
    experiment = with_training(fitting(small, loss), epochs=30)
    check(experiment)
    dataset = dataset_of(experiment)
    losses = train(experiment, dataset).curves.train_loss
    assert np.isfinite(losses).all()
    assert losses[-1] < losses[0]
    Probes(Trainer(experiment, dataset)).predictions()


@pytest.mark.parametrize("task", Task)
@pytest.mark.parametrize("loss", LOSSES)
def test_that_every_task_trains_with_a_loss_or_is_refused_in_one_sentence(
    small: Experiment, dataset_of: DatasetOf, loss: str, task: Task
) -> None:
    output = FITTING[loss][1]
    experiment = with_loss(with_network(with_data(small, source=SOURCES[task]), output_activation=output), name=loss)
    dataset = dataset_of(experiment)
    of_classes = loss in {"cross_entropy", "nll", "multi_margin"}
    if (of_classes and not task.has_classes) or (loss in {"bce", "kl_div"} and task is Task.REGRESSION):
        with pytest.raises(UserError, match=loss):
            Trainer(experiment, dataset)
        return
    trainer = Trainer(experiment, dataset)
    run(trainer, 2)
    probes = Probes(trainer)
    plane, predictions, row = probes.plane(), probes.predictions(), probes.row({})
    assert plane is not None
    columns = 1 if task is Task.BINARY and LOSSES[loss].per_class is False else max(dataset.classes, 1)
    columns = dataset.target_columns if not task.has_classes else columns
    assert plane.decision.shape[-1] == columns
    assert len(predictions.train) == len(dataset.train)
    assert row.prediction.size == dataset.target_columns
    accuracy = trainer.evaluate().metrics.get("train_accuracy")
    assert (accuracy is None) == (task is Task.REGRESSION)


def test_that_entries_left_to_autograd_say_why() -> None:
    for name, served in served_entries().items():
        assert served.straight or served.reason, name


@pytest.mark.parametrize(
    ("activation", "parameters"), [("softplus", {"beta": 2.0}), ("hardtanh", {"min_val": -2.0, "max_val": 0.5})]
)
def test_that_other_parameters_are_never_trained_as_the_plain_ones(
    small: Experiment, dataset_of: DatasetOf, activation: str, parameters: dict[str, float]
) -> None:
    plain, other = with_hidden(small, activation), with_hidden(small, activation, **parameters)
    trained = {}
    for name, experiment in (("plain", plain), ("other", other)):
        trainer = Trainer(experiment, dataset_of(small))
        run(trainer, 2)
        reference = Trainer(experiment, dataset_of(small), path="autograd")
        run(reference, 2)
        trained[name] = trainer.weights()[0].weight
        np.testing.assert_allclose(trained[name], reference.weights()[0].weight, rtol=1e-4, atol=1e-6)
    assert not np.allclose(trained["plain"], trained["other"])
    assert served_by(plain).straight or served_by(plain).reason


# ---- prelu: a parameter of the activation ----


def slope_of(trainer: Trainer) -> float:
    slope = trainer.weights()[0].slope
    assert slope is not None
    return slope


def test_that_the_slope_of_prelu_is_learned_counted_and_kept(small: Experiment, dataset_of: DatasetOf) -> None:
    trainer = Trainer(with_hidden(small, "prelu"), dataset_of(small))
    assert slope_of(trainer) == 0.25
    relu = Trainer(with_hidden(small, "relu"), dataset_of(small))
    assert count_parameters(trainer.network) == count_parameters(relu.network) + 1
    run(trainer, 2)
    snapshot, learned = trainer.evaluate(), slope_of(trainer)
    assert learned != 0.25
    run(trainer, 5)
    assert slope_of(trainer) != learned
    trainer.restore(snapshot)
    assert slope_of(trainer) == learned
    assert trainer.evaluate().train_loss == pytest.approx(snapshot.train_loss, rel=1e-6)
    assert relu.weights()[0].slope is None


def test_that_a_new_run_begins_with_the_start_slope(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_hidden(small, "prelu", init=0.5)
    first = Trainer(experiment, dataset_of(small))
    run(first, 3)
    again = Trainer(experiment, dataset_of(small))
    assert slope_of(again) == 0.5
    run(again, 3)
    assert slope_of(again) == slope_of(first)


def test_that_an_edit_keeps_the_learned_slope_and_goes_on_training_it(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_hidden(small, "prelu")
    trainer = Trainer(experiment, dataset_of(small))
    run(trainer, 2)
    learned = slope_of(trainer)
    trainer.edit(with_training(experiment, learning_rate=0.02))
    assert slope_of(trainer) == learned
    run(trainer, 3)
    assert slope_of(trainer) != learned


@pytest.mark.parametrize("before", ["relu", "celu"])
def test_that_a_prelu_that_is_swapped_in_learns(small: Experiment, dataset_of: DatasetOf, before: str) -> None:
    experiment = with_hidden(small, before)
    trainer = Trainer(experiment, dataset_of(small))
    run(trainer, 1)
    snapshot = trainer.evaluate()
    trainer.edit(with_layer(experiment, 0, activation="prelu"))
    assert slope_of(trainer) == 0.25
    run(trainer, 3)
    assert slope_of(trainer) != 0.25
    trainer.restore(snapshot)  # from before the swap: there was no slope
    assert slope_of(trainer) == 0.25


def test_that_double_precision_reaches_the_learned_slope(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_hidden(small, "celu")
    trainer = Trainer(experiment, dataset_of(small), dtype=torch.float64)
    trainer.edit(with_layer(experiment, 0, activation="prelu"))
    run(trainer, 1)
    assert {parameter.dtype for parameter in trainer.network.parameters()} == {torch.float64}


# ---- what is predicted ----


def test_that_two_heads_are_read_as_mean_and_variance(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = fitting(small, "gaussian_nll")
    trainer = Trainer(experiment, dataset_of(experiment))
    run(trainer, 3)
    with torch.no_grad():
        output = trainer.network(trainer.x_train)
    assert output.shape[1] == 2
    probes = Probes(trainer)
    np.testing.assert_allclose(probes.predictions().train, output[:, :1].numpy(), rtol=1e-6)
    plane = probes.plane()
    assert plane is not None
    assert plane.decision.shape == (200, 1)
    np.testing.assert_allclose(plane.decision[:, 0], plane.layers[-1][0], rtol=1e-6)
    assert probes.row({}).prediction.shape == (1,)
    variance = functional.softplus(output[:, 1:]) + 1e-6
    wanted = functional.gaussian_nll_loss(output[:, :1], trainer.y_train, variance)
    assert trainer.evaluate().train_loss == pytest.approx(wanted.item(), rel=1e-6)
    rmse = (output[:, :1] - trainer.y_train).square().mean().sqrt().item()
    assert trainer.evaluate().metrics["train_rmse"] == pytest.approx(rmse, rel=1e-6)


def test_that_counts_are_predicted_not_their_logarithms(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = fitting(small, "poisson_nll")
    trainer = Trainer(experiment, dataset_of(experiment))
    run(trainer, 3)
    with torch.no_grad():
        rates = trainer.network(trainer.x_train).exp().numpy()
    probes = Probes(trainer)
    np.testing.assert_allclose(probes.predictions().train, rates, rtol=1e-5)
    plane = probes.plane()
    assert plane is not None
    assert float(plane.decision.min()) > 0


# ---- targets ----


@pytest.mark.parametrize("coding", ["zero_one", "minus_one_one"])
def test_that_soft_margin_gets_the_codes_that_are_asked_for(
    small: Experiment, dataset_of: DatasetOf, coding: str
) -> None:
    experiment = with_data(fitting(small, "soft_margin"), target_coding=coding)
    trainer = Trainer(experiment, dataset_of(experiment))
    lowest = 0.0 if coding == "zero_one" else -1.0
    assert set(trainer.y_train.flatten().tolist()) == {lowest, 1.0}
    with torch.no_grad():
        wanted = functional.soft_margin_loss(trainer.network(trainer.x_train), trainer.y_train)
    assert trainer.evaluate().train_loss == pytest.approx(wanted.item(), rel=1e-6)


def test_that_kl_div_gets_a_distribution_for_each_row(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = fitting(small, "kl_div")
    trainer = Trainer(experiment, dataset_of(experiment))
    assert trainer.y_train.shape == (30, 3)
    assert trainer.y_train.sum(dim=1).tolist() == [1.0] * 30
    nll = Trainer(with_loss(experiment, name="nll"), dataset_of(experiment))
    # Of one-hot targets it is the surprise at the right class.
    assert trainer.evaluate().train_loss == pytest.approx(nll.evaluate().train_loss, rel=1e-6)


@pytest.mark.parametrize(
    "changes", [{"source": "plane"}, {"source": "circle", "target_coding": "minus_one_one"}], ids=["numbers", "codes"]
)
def test_that_kl_div_refuses_targets_without_a_logarithm(
    small: Experiment, dataset_of: DatasetOf, changes: dict[str, str]
) -> None:
    experiment = with_data(fitting(small, "kl_div"), **changes)
    with pytest.raises(UserError, match=r"kl_div takes the logarithm of the targets, but the lowest target is -"):
        Trainer(experiment, dataset_of(experiment))


def test_that_whole_parameters_may_be_written_with_a_point(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_loss(fitting(small, "multi_margin"), parameters={"p": 2.0})
    check(experiment)
    run(Trainer(experiment, dataset_of(experiment)), 1)
    with pytest.raises(UserError, match=r"\$\.loss\.parameters\.p is 1\.5\. Allowed: a whole number from 1 to 2"):
        check(msgspec.structs.replace(experiment, loss=msgspec.structs.replace(experiment.loss, parameters={"p": 1.5})))
