"""The networks that are measured, from the smallest to a wide one."""

from dataclasses import dataclass

from nnstudio.experiment import Data, Experiment, HiddenLayer, LossChoice, Network, Training
from nnstudio.experiment.edits import with_data, with_loss, with_output_activation, with_training


@dataclass(frozen=True, slots=True)
class Case:
    """One network on its rows."""

    name: str
    experiment: Experiment


def _experiment(hidden: tuple[tuple[int, str], ...], batch_size: int, samples: int = 500) -> Experiment:
    return Experiment(
        nnstudio=1,
        data=Data(source="circle", samples=samples, noise=0.1),
        network=Network(hidden=tuple(HiddenLayer(units=units, activation=name) for units, name in hidden)),
        loss=LossChoice(name="bce_with_logits"),
        training=Training(batch_size=batch_size),
    )


def _digits() -> Experiment:
    wide = _experiment(((256, "relu"), (256, "relu")), 128)
    wide = with_data(with_output_activation(wide, "softmax"), source="digits", test_fraction=0.25)
    return with_training(with_loss(wide, name="cross_entropy"), learning_rate=0.001)


SMALL = _experiment(((4, "relu"), (2, "tanh")), 10)
DEEP = _experiment(tuple((16, "relu") for _ in range(6)), 10)
CASES = (
    Case("2-4-2-1", SMALL),
    Case("2-8-8-8-1", _experiment(((8, "relu"), (8, "relu"), (8, "tanh")), 32)),
    Case("2-64-64-1", _experiment(((64, "relu"), (64, "relu")), 256, samples=4096)),
    Case("64-256-256-10", _digits()),
)

# Every activation against every other: 240 runs of 2-8-8-1.
RACE = _experiment(((8, "relu"), (8, "relu")), 10)
RACE_EPOCHS, RACE_SEEDS = 100, 20
RACE_ACTIVATIONS = (
    "relu",
    "leaky_relu",
    "elu",
    "selu",
    "gelu",
    "silu",
    "mish",
    "softplus",
    "tanh",
    "sigmoid",
    "softsign",
    "identity",
)
