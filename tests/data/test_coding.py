import msgspec
import numpy as np
import pytest

from nnstudio.catalog import UserError
from nnstudio.data import code_targets, load_dataset, outputs_for
from nnstudio.experiment import Data, Experiment, default_experiment


def experiment_of(source: str, loss: str, output: str, **choices: object) -> Experiment:
    plain = default_experiment()
    return msgspec.structs.replace(
        plain,
        data=Data(source=source, **choices),  # type: ignore[arg-type]
        network=msgspec.structs.replace(plain.network, output_activation=output),
        loss=msgspec.structs.replace(plain.loss, name=loss),
    )


@pytest.mark.parametrize(
    ("source", "loss", "output", "shape", "kind"),
    [
        ("circle", "bce_with_logits", "sigmoid", (250, 1), "f"),
        ("circle", "cross_entropy", "softmax", (250,), "i"),
        ("rings", "mse", "identity", (250, 3), "f"),
        ("multilabel", "bce_with_logits", "sigmoid", (250, 3), "f"),
        ("sine", "mse", "identity", (250, 1), "f"),
    ],
)
def test_that_targets_have_the_shape_that_the_loss_takes(
    source: str, loss: str, output: str, shape: tuple[int, ...], kind: str
) -> None:
    experiment = experiment_of(source, loss, output)
    dataset = load_dataset(experiment.data)
    coded = code_targets(experiment, dataset, dataset.train)
    assert coded.shape == shape
    assert coded.dtype.kind == kind
    if len(shape) == 2:
        assert shape[1] == outputs_for(experiment, dataset)


def test_that_classes_may_be_coded_as_minus_one_and_one() -> None:
    experiment = experiment_of("circle", "mse", "tanh", target_coding="minus_one_one")
    dataset = load_dataset(experiment.data)
    assert set(np.unique(code_targets(experiment, dataset, dataset.train))) == {-1, 1}


def test_that_bce_refuses_targets_that_are_no_probabilities() -> None:
    experiment = experiment_of("diabetes", "bce", "sigmoid")
    dataset = load_dataset(experiment.data)
    with pytest.raises(UserError, match="bce takes targets from 0 to 1"):
        code_targets(experiment, dataset, dataset.train)
