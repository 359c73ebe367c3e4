"""Every mistake that "See it happen" opens is really seen: the experiments are trained here."""

import pytest

from nnstudio.catalog import ACTIVATIONS
from nnstudio.data import load_dataset
from nnstudio.engine.training import TrainingResult, train
from nnstudio.experiment import check
from nnstudio.experiment.edits import with_training
from nnstudio.gui.parts.activation_mistakes import MISTAKES

EPOCHS = 80
STUCK = {"relu6", "hardswish", "hardtanh", "tanhshrink", "softshrink"}  # at ln 2, as good as guessing
STILL = {"relu": 0.5, "hardsigmoid": 50.0}  # the loss never moves
FLOORS = {"softplus": 0.3466, "sigmoid": 0.5032, "softmax": 0.551}


def trained(name: str) -> TrainingResult:
    experiment = with_training(MISTAKES[name].experiment(), epochs=EPOCHS)
    return train(experiment, load_dataset(experiment.data))


@pytest.mark.parametrize("name", MISTAKES)
def test_that_every_mistake_is_of_an_activation_and_can_be_trained(name: str) -> None:
    experiment = MISTAKES[name].experiment()
    check(experiment)
    assert name in ACTIVATIONS
    assert experiment.name == str(MISTAKES[name].name)
    assert MISTAKES[name].sight.endswith(".")


@pytest.mark.parametrize("name", sorted(STUCK))
def test_that_a_flat_start_learns_nothing(name: str) -> None:
    result = trained(name)
    assert result.metrics["test_accuracy"] <= 0.55
    assert result.snapshot.train_loss == pytest.approx(0.6931, abs=0.005)


@pytest.mark.parametrize(("name", "loss"), STILL.items())
def test_that_a_dead_output_never_moves(name: str, loss: float) -> None:
    assert trained(name).curves.train_loss == pytest.approx(loss)


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_that_what_is_squashed_twice_stops_at_its_floor(name: str, floor: float) -> None:
    loss = trained(name).snapshot.train_loss
    assert floor - 0.002 <= loss <= floor + 0.02


@pytest.mark.parametrize("name", ["identity", "leaky_relu"])
def test_that_layers_without_a_bend_draw_a_straight_line(name: str) -> None:
    assert trained(name).metrics["test_accuracy"] <= 0.7


def test_that_tanh_cannot_reach_beyond_one() -> None:
    assert trained("tanh").metrics["test_rmse"] > 1.0


def test_that_raw_scores_let_nll_fall_without_end() -> None:
    assert trained("log_softmax").snapshot.train_loss < -10
