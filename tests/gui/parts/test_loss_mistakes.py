"""The common mistakes with losses really happen in the experiments that are to show them."""

import msgspec
import numpy as np
import pytest

from nnstudio.catalog import LOSSES, UserError
from nnstudio.data.load import load_dataset
from nnstudio.engine.training import TrainingResult, train
from nnstudio.experiment import check
from nnstudio.experiment.edits import with_loss, with_training
from nnstudio.gui.parts.loss_mistakes import MISTAKES


def trained(mistake: str, epochs: int = 60, **loss: object) -> TrainingResult:
    experiment = with_training(MISTAKES[mistake].experiment(), epochs=epochs)
    if loss:
        experiment = with_loss(experiment, **loss)
    return train(experiment, load_dataset(experiment.data))


@pytest.mark.parametrize("name", MISTAKES)
def test_that_every_experiment_is_valid_and_has_the_loss_it_is_about(name: str) -> None:
    experiment = MISTAKES[name].experiment()
    check(experiment)
    assert experiment.loss.name == name
    assert experiment.name == MISTAKES[name].name
    assert LOSSES[name].mistake


@pytest.mark.parametrize(("name", "floor"), [("bce_with_logits", 0.503), ("cross_entropy", 0.551)])
def test_that_what_is_squashed_twice_is_right_and_has_a_floor(name: str, floor: float) -> None:
    result = trained(name, 150)
    assert result.metrics["train_accuracy"] > 0.95
    assert result.snapshot.train_loss >= floor


@pytest.mark.parametrize("name", ["nll", "kl_div"])
def test_that_without_the_logarithm_the_loss_falls_below_zero(name: str) -> None:
    assert trained(name, 20).snapshot.train_loss < -0.5


def test_that_mse_hardly_learns_where_a_sigmoid_is_sure_and_wrong() -> None:
    losses = trained("mse", 100).curves.train_loss
    assert abs(losses[-1] - losses[0]) < 0.01
    assert losses[0] > 0.4


def test_that_l1_jumps_with_a_large_rate() -> None:
    losses = trained("l1").curves.train_loss[20:]
    assert np.abs(np.diff(losses)).mean() > 0.1


def test_that_a_wide_huber_follows_the_outliers_as_mse_does() -> None:
    wide, mse = trained("huber"), trained("huber", name="mse")
    narrow = trained("huber", parameters={"delta": 0.5})
    assert wide.metrics["train_rmse"] == pytest.approx(mse.metrics["train_rmse"], rel=0.02)
    assert narrow.metrics["train_rmse"] > 1.02 * wide.metrics["train_rmse"]


def test_that_a_tanh_keeps_the_mean_of_gaussian_nll_small() -> None:
    assert trained("gaussian_nll").metrics["test_rmse"] > 1.0


def test_that_bce_of_raw_scores_is_refused_with_the_reason() -> None:
    with pytest.raises(UserError, match="probabilities from 0 to 1"):
        trained("bce")


def test_that_soft_margin_with_zeros_says_yes_to_every_row() -> None:
    result = trained("soft_margin", 100)
    assert result.metrics["train_recall"] > 0.98
    assert result.snapshot.train_loss == pytest.approx(np.log(2) / 2, abs=0.02)


def test_that_an_experiment_s_name_says_what_it_shows() -> None:
    names = [msgspec.structs.asdict(mistake.experiment())["name"] for mistake in MISTAKES.values()]
    assert len(set(names)) == len(names)
