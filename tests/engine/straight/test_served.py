import pytest

from nnstudio.catalog import ACTIVATIONS, LOSSES, OPTIMIZERS
from nnstudio.engine.straight import activations, served_by, served_entries
from nnstudio.experiment.edits import with_loss, with_training
from tests.engine.straight.support import experiment


def test_that_the_table_names_every_entry_of_the_catalog() -> None:
    assert len(served_entries()) == len(ACTIVATIONS) + len(LOSSES) + len(OPTIMIZERS)
    assert all(served.straight or served.reason for served in served_entries().values())
    # What a beginner meets first is never left to the slow path.
    for name in ("activation relu", "activation sigmoid", "loss mse", "loss bce_with_logits", "loss cross_entropy"):
        assert served_entries()[name].straight


def test_that_an_ordinary_experiment_is_served() -> None:
    assert served_by(experiment()).by == "straight"


def test_that_carried_rows_are_left_to_autograd() -> None:
    served = served_by(with_training(experiment(), partial_batch="carry"))
    assert served.by == "autograd"
    assert "carried" in str(served.reason)


@pytest.mark.parametrize("loss", ["cross_entropy", "nll"])
def test_that_a_mean_over_the_weights_of_a_batch_is_left_to_autograd(loss: str) -> None:
    plain = experiment(output="log_softmax", loss=loss)
    weighted = with_loss(plain, parameters={"weight": [0.5, 2.0, 1.25]})
    assert served_by(plain).by == "straight"
    assert served_by(weighted).by == "autograd"
    assert "weights" in str(served_by(weighted).reason)


def test_that_an_activation_without_a_gradient_is_left_to_autograd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(activations.ACTIVATION_LINES, "mish")
    assert served_by(experiment(((3, "mish"),))).by == "autograd"
    assert served_by(experiment(((3, "relu"),), "mish")).by == "autograd"
    assert served_by(experiment()).by == "straight"
    assert served_entries()["activation mish"].reason is not None
