"""The trainer is plain PyTorch: held to a loop that is written out here, number by number."""

import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from nnstudio.catalog import ACTIVATIONS, LOSSES, OPTIMIZERS, Task, UserError
from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.chance import row_order
from nnstudio.engine.frame import Snapshot
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.probes import Probes
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment, HiddenLayer, feeds_logits, read_experiment
from nnstudio.experiment.edits import (
    fitted_to_task,
    with_data,
    with_layer,
    with_loss,
    with_network,
    with_output_activation,
    with_training,
)
from nnstudio.resources import sample_paths

DatasetOf = Callable[[Experiment], Dataset]
EPOCHS = 10


@pytest.fixture(params=["auto", "autograd"], autouse=True)
def path(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test here twice: whoever takes the steps, the numbers are the textbook's."""
    defaults = Trainer.__init__.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "path", request.param)


# ---- the other implementation ----

SHAPES: dict[str, Callable[..., Tensor]] = {
    "identity": lambda x: x,
    "leaky_relu": lambda x, negative_slope=0.01: functional.leaky_relu(x, negative_slope),
    "elu": lambda x, alpha=1.0: functional.elu(x, alpha),
    "softmax": lambda x: x.softmax(dim=1),
    "log_softmax": lambda x: x.log_softmax(dim=1),
    "hardtanh": lambda x, min_val=-1.0, max_val=1.0: x.clamp(min_val, max_val),
    "log_sigmoid": functional.logsigmoid,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
}
LOSS_CALLS: dict[str, Callable[..., Tensor]] = {
    "mse": functional.mse_loss,
    "l1": functional.l1_loss,
    "smooth_l1": functional.smooth_l1_loss,
    "huber": functional.huber_loss,
    "bce": functional.binary_cross_entropy,
    "bce_with_logits": functional.binary_cross_entropy_with_logits,
    "cross_entropy": functional.cross_entropy,
    "nll": functional.nll_loss,
    "kl_div": lambda o, y: functional.kl_div(o, y, reduction="sum") / len(o),
    "gaussian_nll": lambda o, y, **given: functional.gaussian_nll_loss(
        o[:, : y.shape[1]], y, functional.softplus(o[:, y.shape[1] :]) + 1e-6, **given
    ),
    "poisson_nll": functional.poisson_nll_loss,
    "soft_margin": functional.soft_margin_loss,
    "multi_margin": functional.multi_margin_loss,
}
OF_CLASS_NUMBERS = {"cross_entropy", "nll", "multi_margin"}


def shaped(name: str, parameters: dict[str, object], x: Tensor) -> Tensor:
    call = SHAPES.get(name) or getattr(functional, name)
    return call(x, **parameters)


def targets_of(experiment: Experiment, dataset: Dataset, targets: np.ndarray, outputs: int, like: Tensor) -> Tensor:
    """The textbook's target: class numbers for losses that take them, else one column of floats for each output."""
    raw = torch.as_tensor(targets)
    if experiment.loss.name in OF_CLASS_NUMBERS:
        return raw.long()
    outputs = outputs // 2 if experiment.loss.name == "gaussian_nll" else outputs  # a mean and a variance
    if dataset.task.has_classes:
        raw = raw[:, None] if outputs == 1 else functional.one_hot(raw.long(), outputs)
    raw = raw.to(like.dtype)
    coded = experiment.data.target_coding == "minus_one_one" and dataset.task is not Task.REGRESSION
    return 2 * raw - 1 if coded else raw


@dataclass
class Plain:
    """A training loop as a textbook has it: lists of tensors, ``torch.optim``, penalties added to the loss."""

    experiment: Experiment
    dataset: Dataset
    weights: list[Tensor]
    biases: list[Tensor]
    slopes: list[Tensor] = field(default_factory=list)  # of prelu, one for each hidden layer
    epoch: int = 0
    steps: int = 0
    carried: Tensor = field(default_factory=lambda: torch.empty(0, dtype=torch.int64))
    optimizer: torch.optim.Optimizer | None = None

    def __post_init__(self) -> None:
        for parameter in (*self.weights, *self.biases, *self.slopes):
            parameter.requires_grad_()
        like, outputs = self.weights[0], len(self.biases[-1])
        train, test = self.dataset.train, self.dataset.test
        self.x = torch.as_tensor(train.inputs).to(like.dtype)
        self.x_test = torch.as_tensor(test.inputs).to(like.dtype)
        self.y = targets_of(self.experiment, self.dataset, train.targets, outputs, like)
        self.y_test = targets_of(self.experiment, self.dataset, test.targets, outputs, like)
        self.choose_optimizer()

    def choose_optimizer(self) -> None:
        training = self.experiment.training
        chosen = dict(training.parameters)
        if "betas" in chosen:
            chosen["betas"] = tuple(chosen["betas"])  # type: ignore[assignment, arg-type]
        make = {
            "sgd": torch.optim.SGD,
            "adam": torch.optim.Adam,
            "adamw": torch.optim.AdamW,
            "rmsprop": torch.optim.RMSprop,
        }
        decay = {"weight_decay": 0.0} if training.optimizer == "adamw" else {}  # done by hand below
        self.optimizer = make[training.optimizer](
            [*self.weights, *self.biases, *self.slopes], lr=training.learning_rate, **chosen, **decay
        )

    def loss(self, x: Tensor, y: Tensor) -> Tensor:
        network, choice = self.experiment.network, self.experiment.loss
        shapes = [(layer.activation, layer.parameters) for layer in network.hidden]
        for index, (name, parameters) in enumerate(shapes):
            z = functional.linear(x, self.weights[index], self.biases[index])
            x = functional.prelu(z, self.slopes[index]) if name == "prelu" else shaped(name, dict(parameters), z)
        x = functional.linear(x, self.weights[-1], self.biases[-1])
        if not feeds_logits(self.experiment):
            x = shaped(network.output_activation, dict(network.output_parameters), x)
        given: dict[str, object] = dict(choice.parameters)
        if "pos_weight" in given:
            given["pos_weight"] = torch.tensor(given["pos_weight"])
        return choice.scale * LOSS_CALLS[choice.name](x, y, **given)

    def batches(self) -> Iterator[Tensor]:
        training, rows = self.experiment.training, len(self.x)
        size = min(training.batch_size, rows)
        order = row_order(training.seed, self.epoch, rows) if training.shuffle else torch.arange(rows)
        if training.partial_batch == "carry":
            whole = len(order) // size * size
            first = torch.cat([self.carried, order[:size]])
            self.carried, order = order[whole:], order[size:whole]
            yield first
        yield from (order[start : start + size] for start in range(0, len(order), size))

    def run_epoch(self) -> tuple[float, float]:
        for rows in self.batches():
            self.step(rows)
        self.epoch += 1
        return self.losses()

    def step(self, rows: Tensor) -> None:
        training, optimizer = self.experiment.training, self.optimizer
        assert optimizer is not None
        loss = self.loss(self.x[rows], self.y[rows])
        if training.l1:
            loss = loss + training.l1 * sum(weight.abs().sum() for weight in self.weights)
        if training.l2 and training.optimizer != "adamw":
            loss = loss + training.l2 / 2 * sum(weight.square().sum() for weight in self.weights)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        if training.l2 and training.optimizer == "adamw":
            with torch.no_grad():
                for weight in self.weights:
                    weight.mul_(1 - training.learning_rate * training.l2)
        optimizer.step()
        self.steps += 1

    @torch.no_grad()
    def losses(self) -> tuple[float, float]:
        return self.loss(self.x, self.y).item(), self.loss(self.x_test, self.y_test).item()


def plain_of(trainer: Trainer) -> Plain:
    """The other implementation, from the same start weights."""
    linears = trainer.network.linears
    return Plain(
        trainer.experiment,
        trainer.dataset,
        [linear.weight.detach().clone() for linear in linears],
        [linear.bias.detach().clone() for linear in linears],
        [slope.detach().clone() for slope in trainer.network.slopes if slope is not None],
    )


def run_epoch(trainer: Trainer) -> tuple[float, float]:
    while not trainer.train_batch():
        pass
    snapshot = trainer.evaluate()
    return snapshot.train_loss, snapshot.test_loss


def assert_equal_to_plain(trainer: Trainer, epochs: int = EPOCHS, tolerance: float = 1e-6) -> None:
    plain = plain_of(trainer)
    ours, theirs = [run_epoch(trainer) for _ in range(epochs)], [plain.run_epoch() for _ in range(epochs)]
    assert ours[-1] != ours[0], "nothing was trained"
    np.testing.assert_allclose(ours, theirs, rtol=tolerance, atol=tolerance / 10)
    for linear, weight, bias in zip(trainer.network.linears, plain.weights, plain.biases, strict=True):
        torch.testing.assert_close(linear.weight, weight, rtol=10 * tolerance, atol=tolerance)
        torch.testing.assert_close(linear.bias, bias, rtol=10 * tolerance, atol=tolerance)
    assert trainer.step == plain.steps


# ---- every choice ----


def test_that_every_loss_is_held_to_the_textbook() -> None:
    assert set(LOSS_CALLS) == set(LOSSES)


OPTIMIZER_CHOICES: list[tuple[str, dict[str, float | bool | str | list[float]]]] = [
    ("sgd", {}),
    ("sgd", {"momentum": 0.9}),
    ("sgd", {"momentum": 0.9, "nesterov": True}),
    ("adam", {}),
    ("adam", {"betas": [0.8, 0.99], "eps": 1e-6}),
    ("adamw", {}),
    ("rmsprop", {}),
    ("rmsprop", {"alpha": 0.9, "momentum": 0.5, "eps": 1e-6}),
]
DTYPES = pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=["float32", "float64"])


def test_that_every_optimizer_is_held_to_the_textbook() -> None:
    assert {name for name, _ in OPTIMIZER_CHOICES} == set(OPTIMIZERS)


@DTYPES
@pytest.mark.parametrize(("optimizer", "parameters"), OPTIMIZER_CHOICES)
@pytest.mark.parametrize(("l1", "l2"), [(0.0, 0.0), (0.0, 0.01), (0.003, 0.0), (0.002, 0.02)])
def test_that_every_optimizer_and_penalty_is_the_textbooks(
    small: Experiment,
    dataset_of: DatasetOf,
    optimizer: str,
    parameters: dict[str, float | bool | str | list[float]],
    l1: float,
    l2: float,
    dtype: torch.dtype,
) -> None:
    experiment = with_training(small, optimizer=optimizer, parameters=parameters, l1=l1, l2=l2)
    # tanh: smooth, so that a difference in the last digit does not flip a neuron.
    experiment = with_layer(experiment, 0, activation="tanh")
    # The penalty is a sum there and a decay here: the last digits of float32 differ, and training amplifies them.
    tolerance = 1e-10 if dtype == torch.float64 else 1e-6 if (l1, l2) == (0.0, 0.0) else 1e-4
    assert_equal_to_plain(Trainer(experiment, dataset_of(small), dtype=dtype), tolerance=tolerance)


ODD_SHAPES: dict[str, dict[str, float | bool | str | list[float]]] = {
    "leaky_relu": {"negative_slope": 0.2},
    "elu": {"alpha": 1.5},
    "celu": {"alpha": 0.5},
    "prelu": {"init": 0.5},
    "softplus": {"beta": 2.0, "threshold": 3.0},
    "hardtanh": {"min_val": -0.5, "max_val": 2.0},
    "softshrink": {"lambd": 0.1},
    "hardshrink": {"lambd": 0.1},
}


@DTYPES
@pytest.mark.parametrize("activation", [name for name, entry in ACTIVATIONS.items() if entry.elementwise])
def test_that_every_activation_trains_as_in_the_textbook(
    small: Experiment, dataset_of: DatasetOf, activation: str, dtype: torch.dtype
) -> None:
    layer = HiddenLayer(units=6, activation=activation, parameters=ODD_SHAPES.get(activation, {}))
    trainer = Trainer(with_network(small, hidden=(layer, layer)), dataset_of(small), dtype=dtype)
    assert_equal_to_plain(trainer, tolerance=1e-10 if dtype == torch.float64 else 2e-6)


SOURCES = {Task.BINARY: "circle", Task.MULTICLASS: "rings", Task.MULTILABEL: "multilabel", Task.REGRESSION: "bumps"}
ODD = {
    "huber": {"delta": 0.3},
    "smooth_l1": {"beta": 0.2},
    "bce_with_logits": {"pos_weight": 2.5},
    "gaussian_nll": {"full": True, "eps": 0.01},
    "poisson_nll": {"full": True},
    "multi_margin": {"p": 2, "margin": 0.5},
}
COMBINATIONS = [
    (task, loss, activation, given)
    for task, loss, activation, given in itertools.product(
        Task, LOSSES, ("identity", "sigmoid", "tanh", "softmax", "log_softmax"), ("auto", "output")
    )
    if (task.has_classes or loss not in OF_CLASS_NUMBERS)
    and (loss != "bce" or (activation in {"sigmoid", "softmax"} and task is not Task.REGRESSION))
    # No lower bound: nothing to compare for long.
    and not (loss in {"nll", "kl_div"} and activation in {"identity", "tanh"})
    and not (loss == "kl_div" and task is Task.REGRESSION)
    # No lower bound, and one output of a softmax is the same number always.
    and not (task is Task.REGRESSION and (loss == "bce_with_logits" or activation.endswith("softmax")))
    and (given == "auto" or (activation, loss) in {("softmax", "cross_entropy"), ("sigmoid", "bce_with_logits")})
]


@pytest.mark.parametrize(("task", "loss", "activation", "given"), COMBINATIONS)
def test_that_every_loss_trains_as_in_the_textbook(
    small: Experiment, dataset_of: DatasetOf, task: Task, loss: str, activation: str, given: str
) -> None:
    experiment = with_output_activation(with_data(small, source=SOURCES[task]), activation)
    experiment = with_layer(experiment, 0, activation="tanh")
    experiment = with_loss(experiment, name=loss, input=given, parameters=ODD.get(loss, {}), scale=0.5)
    trainer = Trainer(experiment, dataset_of(experiment), dtype=torch.float64)
    assert_equal_to_plain(trainer, epochs=3, tolerance=1e-10)


@DTYPES
@pytest.mark.parametrize(
    "changes",
    [
        {"batch_size": 7},
        {"batch_size": 1},
        {"batch_size": 30},
        {"batch_size": 1000},
        {"batch_size": 1000, "shuffle": False},
        {"batch_size": 7, "shuffle": False},
        {"batch_size": 7, "partial_batch": "carry"},
        {"batch_size": 7, "partial_batch": "carry", "shuffle": False},
        {"batch_size": 29, "partial_batch": "carry"},
        {"batch_size": 45, "partial_batch": "carry"},
        {"seed": 12345678901234},
        {"seed": "a text"},
    ],
    ids=str,
)
def test_that_rows_are_divided_as_in_the_textbook(
    small: Experiment, dataset_of: DatasetOf, changes: dict[str, object], dtype: torch.dtype
) -> None:
    experiment = with_training(with_layer(small, 0, activation="tanh"), **changes)
    trainer = Trainer(experiment, dataset_of(small), dtype=dtype)
    assert_equal_to_plain(trainer, tolerance=1e-10 if dtype == torch.float64 else 1e-6)


@pytest.mark.parametrize("sample", sample_paths(), ids=lambda sample: sample.stem)
def test_that_every_sample_trains_as_in_the_textbook(dataset_of: DatasetOf, sample: Path) -> None:
    experiment = read_experiment(sample)
    trainer = Trainer(experiment, dataset_of(experiment), dtype=torch.float64)
    epochs = 1 if len(trainer.x_train) > 5_000 else 3
    assert_equal_to_plain(trainer, epochs=epochs, tolerance=1e-9)


def test_that_other_target_codes_reach_the_loss(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_data(with_output_activation(with_loss(small, name="mse"), "tanh"), target_coding="minus_one_one")
    trainer = Trainer(experiment, dataset_of(experiment))
    assert set(trainer.y_train.flatten().tolist()) == {-1.0, 1.0}
    assert trainer.y_train.shape == (30, 1)
    assert_equal_to_plain(trainer)


# ---- chance ----


def test_that_the_order_of_an_epoch_follows_from_seed_and_epoch() -> None:
    orders = {(seed, epoch): tuple(row_order(seed, epoch, 50).tolist()) for seed in (1, 2, "x") for epoch in range(5)}
    assert all(sorted(order) == list(range(50)) for order in orders.values())
    assert len(set(orders.values())) == len(orders)
    assert all(tuple(row_order(*key, 50).tolist()) == order for key, order in orders.items())
    assert sorted(row_order(2**63 - 1, 10_000_000, 3).tolist()) == [0, 1, 2]


def test_that_a_run_neither_uses_nor_moves_the_global_generator(small: Experiment, dataset_of: DatasetOf) -> None:
    torch.manual_seed(1)
    state = torch.random.get_rng_state()
    one = Trainer(small, dataset_of(small))
    first = [run_epoch(one) for _ in range(3)]
    assert torch.equal(torch.random.get_rng_state(), state)
    torch.manual_seed(2)
    two = Trainer(small, dataset_of(small))
    assert [run_epoch(two) for _ in range(3)] == first


def test_that_the_same_experiment_gives_the_same_curve_bit_for_bit(small: Experiment, dataset_of: DatasetOf) -> None:
    runs = [Trainer(small, dataset_of(small)) for _ in range(2)]
    curves = [[run_epoch(trainer) for _ in range(EPOCHS)] for trainer in runs]
    assert curves[0] == curves[1]
    other = Trainer(with_training(small, seed=2), dataset_of(small))
    assert run_epoch(other) != curves[0][0]


def test_that_looking_never_changes_the_run(small: Experiment, dataset_of: DatasetOf) -> None:
    alone, watched = Trainer(small, dataset_of(small)), Trainer(small, dataset_of(small))
    probes = Probes(watched)
    for _ in range(20):
        alone.train_batch()
        watched.train_batch()
        watched.evaluate()
        probes.layers(), probes.plane(), probes.predictions(), probes.row({"x": 1.0})
    for one, two in zip(alone.network.parameters(), watched.network.parameters(), strict=True):
        assert torch.equal(one, two)
        assert torch.equal(one.grad, two.grad)  # type: ignore[arg-type]


# ---- edits of a running network ----


@pytest.mark.parametrize("position", [0, 1, 3])
def test_that_another_rate_holds_from_the_edit_on(small: Experiment, dataset_of: DatasetOf, position: int) -> None:
    trainer = Trainer(with_layer(small, 0, activation="tanh"), dataset_of(small), dtype=torch.float64)
    plain = plain_of(trainer)
    assert run_epoch(trainer) == pytest.approx(plain.run_epoch())
    batches = list(plain.batches())
    for rows in batches[:position]:
        trainer.train_batch()
        plain.step(rows)
    changed = with_training(trainer.experiment, learning_rate=0.1, l2=0.01)
    trainer.edit(changed)
    plain.experiment = changed
    assert plain.optimizer is not None
    for group in plain.optimizer.param_groups:
        group["lr"] = 0.1
    for rows in batches[position:]:
        trainer.train_batch()
        plain.step(rows)
    plain.epoch += 1
    assert trainer.epoch == 2
    assert run_epoch(trainer) == pytest.approx(plain.run_epoch(), rel=1e-10)


def test_that_another_optimizer_starts_afresh_on_the_same_weights(small: Experiment, dataset_of: DatasetOf) -> None:
    trainer = Trainer(with_layer(small, 0, activation="tanh"), dataset_of(small), dtype=torch.float64)
    plain = plain_of(trainer)
    assert run_epoch(trainer) == pytest.approx(plain.run_epoch())
    changed = with_training(trainer.experiment, optimizer="sgd", parameters={"momentum": 0.9}, learning_rate=0.05)
    trainer.edit(changed)
    plain.experiment = changed
    plain.choose_optimizer()
    for _ in range(3):
        assert run_epoch(trainer) == pytest.approx(plain.run_epoch(), rel=1e-10)


def test_that_another_activation_keeps_the_weights_and_what_adam_remembers(
    small: Experiment, dataset_of: DatasetOf
) -> None:
    trainer = Trainer(with_layer(small, 0, activation="tanh"), dataset_of(small), dtype=torch.float64)
    plain = plain_of(trainer)
    run_epoch(trainer), plain.run_epoch()
    before = trainer.weights()
    plain.experiment = with_layer(trainer.experiment, 0, activation="silu")
    trainer.edit(plain.experiment)
    for old, new in zip(before, trainer.weights(), strict=True):
        assert np.array_equal(old.weight, new.weight)
    assert run_epoch(trainer) == pytest.approx(plain.run_epoch(), rel=1e-10)


def test_that_another_loss_and_batch_size_hold_from_the_edit_on(small: Experiment, dataset_of: DatasetOf) -> None:
    trainer = Trainer(with_layer(small, 0, activation="tanh"), dataset_of(small), dtype=torch.float64)
    plain = plain_of(trainer)
    run_epoch(trainer), plain.run_epoch()
    plain.experiment = with_training(with_loss(trainer.experiment, name="mse"), batch_size=13)
    trainer.edit(plain.experiment)
    assert run_epoch(trainer) == pytest.approx(plain.run_epoch(), rel=1e-10)


def test_that_an_edit_that_does_not_fit_changes_nothing(numbers: Experiment, dataset_of: DatasetOf) -> None:
    trainer = Trainer(numbers, dataset_of(numbers))
    run_epoch(trainer)
    before = trainer.experiment
    squashed = with_output_activation(numbers, "sigmoid")
    for bad in (with_loss(numbers, name="nll"), with_loss(squashed, name="bce"), with_network(numbers, outputs=2)):
        with pytest.raises(UserError):
            trainer.edit(bad)
        assert trainer.experiment is before
    run_epoch(trainer)


def test_that_an_edit_never_changes_the_number_of_outputs(small: Experiment, dataset_of: DatasetOf) -> None:
    trainer = Trainer(small, dataset_of(small))
    with pytest.raises(UserError, match="another number of outputs"):
        trainer.edit(fitted_to_task(small, Task.MULTICLASS))


def test_that_a_weight_set_by_hand_is_the_weight(small: Experiment, dataset_of: DatasetOf) -> None:
    trainer = Trainer(small, dataset_of(small))
    trainer.set_weight(0, 3, 1, 2.5)
    trainer.set_weight(1, 2, -1, -0.75)
    assert trainer.weights()[0].weight[3, 1] == 2.5
    assert trainer.weights()[1].bias[2] == -0.75
    trainer.train_batch()
    assert trainer.weights()[0].weight[3, 1] != 2.5


# ---- numbers that stop being numbers ----


def until_not_finite(trainer: Trainer) -> tuple[NonFiniteError, Snapshot]:
    """Train until the numbers fly off: the error, and the last snapshot before it."""
    snapshot = trainer.evaluate()
    for _ in range(500):
        try:
            if trainer.train_batch():
                snapshot = trainer.evaluate()
        except NonFiniteError as error:
            return error, snapshot
    pytest.fail("the numbers stayed finite")


def test_that_a_run_that_flies_off_names_the_tensor_and_can_go_back(numbers: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_training(numbers, optimizer="sgd", learning_rate=1000.0)
    experiment = with_network(experiment, hidden=(HiddenLayer(units=4, activation="relu"),))
    trainer = Trainer(experiment, dataset_of(numbers))
    error, good = until_not_finite(trainer)
    epoch = good.epoch + 1 if trainer.epoch == good.epoch else trainer.epoch
    assert str(error).startswith(f"Training stopped in epoch {epoch}: the ")
    assert str(error.values["tensor"]) in {
        f"the {what} of {layer}" for what in ("weights", "biases", "output") for layer in ("Hidden 1", "Output")
    } | {"the sum in Hidden 1", "the sum in Output", "the loss"}
    trainer.restore(good)
    assert (trainer.step, trainer.epoch) == (good.step, good.epoch)
    again = trainer.evaluate()
    assert again.train_loss == pytest.approx(good.train_loss)
    assert math.isfinite(again.test_loss)


def test_that_the_first_bad_tensor_is_the_one_that_is_named(small: Experiment, dataset_of: DatasetOf) -> None:
    trainer = Trainer(small, dataset_of(small))
    trainer.set_weight(1, 0, 0, math.nan)
    with pytest.raises(NonFiniteError, match="epoch 1: the weights of Hidden 2 became"):
        trainer.train_batch()
    trainer = Trainer(small, dataset_of(small))
    trainer.set_weight(2, 0, -1, math.inf)
    with pytest.raises(NonFiniteError, match="the biases of Output became"):
        trainer.evaluate()


def test_that_a_handful_of_rows_is_enough(small: Experiment) -> None:
    rows = tuple((float(i), float(i % 3), "a" if i % 2 else "b") for i in range(5))
    experiment = with_data(small, source="rows", rows=rows, test_fraction=0.5)
    dataset = load_dataset(experiment.data)
    trainer = Trainer(with_training(experiment, batch_size=2), dataset)
    run_epoch(trainer)
    assert len(dataset.train) + len(dataset.test) == 5
