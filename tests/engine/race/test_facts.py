"""What is known of some networks, from sixty seeds each: how many of them solve it."""

import pytest

from nnstudio.engine.race.engines import run_here, tasks_of
from nnstudio.engine.race.results import joined
from nnstudio.experiment import Data, Experiment, HiddenLayer, LossChoice, Network, Training
from nnstudio.experiment.race import Race, Vary, variants_of

SEEDS = 60
FACTS = [
    ("circle", "tanh", (4, 2), 0.03, 150, range(50, SEEDS + 1)),
    ("circle", "identity", (4, 2), 0.03, 150, range(1)),
    ("spiral", "relu", (16, 16), 0.01, 400, range(50, SEEDS + 1)),
    ("spiral", "relu", (8, 8), 0.01, 400, range(31)),
]


@pytest.mark.long
@pytest.mark.parametrize(("source", "activation", "units", "rate", "epochs", "expected"), FACTS)
def test_that_so_many_of_sixty_seeds_solve_it(
    source: str, activation: str, units: tuple[int, ...], rate: float, epochs: int, expected: range
) -> None:
    hidden = tuple(HiddenLayer(units=each, activation=activation) for each in units)
    experiment = Experiment(
        nnstudio=1,
        data=Data(source=source),
        network=Network(hidden=hidden, initializer="torch"),
        loss=LossChoice(name="bce_with_logits"),
        training=Training(optimizer="adam", learning_rate=rate, batch_size=32, epochs=epochs),
    )
    race = Race(experiment, (Vary("training.optimizer", ("adam",)),), SEEDS)
    result = joined(list(run_here(tasks_of(race, variants_of(race)))))
    assert int((result.last["test_score"] >= 0.95).sum()) in expected
