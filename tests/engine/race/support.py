"""What the tests of the race share."""

from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.race.track import Track
from nnstudio.experiment import Data, Experiment, HiddenLayer, LossChoice, Network, Training
from nnstudio.experiment.race import Race, Vary, variants_of


def base(*, epochs: int = 3, samples: int = 60, source: str = "circle", batch_size: int = 8) -> Experiment:
    return Experiment(
        nnstudio=1,
        data=Data(source=source, samples=samples, noise=0.1),
        network=Network(hidden=(HiddenLayer(units=5, activation="relu"), HiddenLayer(units=3, activation="tanh"))),
        loss=LossChoice(name="bce_with_logits"),
        training=Training(batch_size=batch_size, epochs=epochs),
    )


def data_of(experiment: Experiment) -> Dataset:
    return load_dataset(experiment.data, None)


def mixed(experiment: Experiment, seeds: int = 2) -> list[Experiment]:
    """Activations, losses, learning rates and optimisers, all different, each from several seeds."""
    race = Race(
        experiment,
        (
            Vary("network.hidden.0.activation", ("relu", "gelu", "prelu")),
            Vary("network.output_activation+loss.name", ("sigmoid+bce_with_logits", "sigmoid+mse", "tanh+l1")),
            Vary("training.optimizer+training.learning_rate", ("adam+0.003", "sgd+0.02", "rmsprop+0.001")),
        ),
        seeds,
    )
    return [run for variant in variants_of(race) for run in variant.runs]


def raced(experiments: list[Experiment], goal: float = 0.95, **given: object) -> Track:
    """The race of ``experiments``, trained to its end."""
    track = Track(experiments, data_of(experiments[0]), goal=goal, **given)  # type: ignore[arg-type]
    for _ in track.train():
        continue
    return track
