"""Links of TensorFlow Playground, read: every parameter is carried over, or named as not carried."""

from pathlib import Path

import pytest

from nnstudio.catalog import UserError
from nnstudio.experiment import HiddenLayer, format_experiment, parse_experiment
from nnstudio.experiment.given import is_own_file, notes_on, read_given
from nnstudio.experiment.playground_link import SEED, is_playground_link, read_playground_link
from nnstudio.experiment.share import read_shared_line, shared_line

HOST = "https://playground.tensorflow.org/"
PARAMETERS = {
    "activation": "sigmoid",
    "regularization": "L1",
    "batchSize": "7",
    "dataset": "spiral",
    "regDataset": "reg-gauss",
    "learningRate": "0.1",
    "regularizationRate": "0.003",
    "noise": "15",
    "networkShape": "5,3",
    "seed": "0.98765",
    "showTestData": "true",
    "discretize": "true",
    "percTrainData": "70",
    "x": "false",
    "y": "true",
    "xTimesY": "true",
    "xSquared": "true",
    "ySquared": "false",
    "cosX": "false",
    "sinX": "true",
    "cosY": "false",
    "sinY": "false",
    "collectStats": "false",
    "tutorial": "mine",
    "problem": "classification",
    "initZero": "true",
    "hideText": "true",
}
LINK = f"{HOST}#{'&'.join(f'{name}={value}' for name, value in PARAMETERS.items())}"
NOT_CARRIED = {"regDataset", "showTestData", "discretize", "cosX", "cosY", "collectStats", "tutorial", "hideText"}


def told(text: str) -> str:
    return " ".join(map(str, read_playground_link(text).notes))


def test_that_every_parameter_is_carried_over_or_named() -> None:
    link = read_playground_link(LINK)
    experiment = link.experiment
    assert experiment.data.source == "spiral"
    assert (experiment.data.samples, experiment.data.noise, experiment.data.seed) == (500, 0.15, "0.98765")
    assert experiment.data.test_fraction == pytest.approx(0.3)
    assert experiment.data.features == ("y", "x2", "xy", "sinx")  # in Playground's order
    assert (experiment.data.target_coding, experiment.data.standardize) == ("minus_one_one", False)
    assert experiment.data.random == "playground"
    assert experiment.network.hidden == tuple(HiddenLayer(units=n, activation="sigmoid", bias=0.0) for n in (5, 3))
    assert (experiment.network.initializer, experiment.network.output_activation) == ("zeros", "tanh")
    assert (experiment.loss.name, experiment.loss.scale) == ("mse", 0.5)
    training = experiment.training
    assert (training.optimizer, training.learning_rate, training.batch_size) == ("sgd", 0.1, 7)
    assert (training.l1, training.l1_at_zero, training.l2) == (0.003, "stop", 0.0)
    assert (training.shuffle, training.partial_batch, training.seed) == (False, "carry", "0.98765")
    assert told(LINK) == (
        "Not carried over, since no number of the training follows from it: regDataset, showTestData, discretize, "
        "cosX, cosY, collectStats, tutorial, hideText."
    )


OTHERWISE = {
    "dataset": "xor",
    "problem": "regression",
    **{
        name: "false" if value == "true" else "true" for name, value in PARAMETERS.items() if value in ("true", "false")
    },
}


@pytest.mark.parametrize("name", sorted(set(PARAMETERS) - NOT_CARRIED))
def test_that_each_carried_parameter_makes_a_difference(name: str) -> None:
    other = f"&{name}={OTHERWISE[name]}" if name in OTHERWISE else ""
    changed = LINK.replace(f"&{name}={PARAMETERS[name]}", other).replace(f"#{name}={PARAMETERS[name]}", "#")
    assert read_playground_link(changed).experiment != read_playground_link(LINK).experiment


def test_that_a_link_without_parameters_is_playgrounds_default() -> None:
    link = read_playground_link(HOST)
    assert [layer.units for layer in link.experiment.network.hidden] == [4, 2]
    assert link.experiment.network.hidden[0] == HiddenLayer(units=4, activation="tanh", bias=0.1)
    assert link.experiment.network.initializer == "uniform"
    assert link.experiment.data.seed == link.experiment.training.seed == SEED
    assert "has no seed" in str(link.notes[0])


@pytest.mark.parametrize(
    "text",
    [
        LINK.removeprefix(HOST),
        LINK.removeprefix("https://"),
        f"http://www.{LINK.removeprefix('https://')}",
        f"  <{LINK}>\n",
        LINK.replace("&", "&amp;"),
        LINK.replace("://", ":/"),  # as a path of the command line keeps it
        LINK.replace(HOST, "https://developers.google.com/machine-learning/crash-course/playground/?hl=en"),
    ],
)
def test_that_a_link_opens_however_it_is_written(text: str) -> None:
    assert is_playground_link(text)
    assert read_playground_link(text).experiment == read_playground_link(LINK).experiment


def test_that_regression_has_its_own_rows_output_and_targets() -> None:
    experiment = read_playground_link("#problem=regression&regDataset=reg-gauss&dataset=xor&seed=1").experiment
    assert (experiment.data.source, experiment.data.samples) == ("bumps", 1200)
    assert (experiment.data.target_coding, experiment.network.output_activation) == ("zero_one", "identity")
    assert "dataset" in told("#problem=regression&dataset=xor&seed=1")


def test_that_a_hidden_input_is_none_and_hidden_controls_are_named() -> None:
    link = read_playground_link("#seed=1&x=true&y=true&y_hide=true&batchSize_hide=true&noise_hide=false")
    assert link.experiment.data.features == ("x",)
    assert told("#seed=1&y_hide=true&batchSize_hide=true") == (
        "Hidden in Playground, but not here: y (not an input then), batchSize."
    )


@pytest.mark.parametrize(
    ("link", "sentence"),
    [
        ("#seed=1&dataset=moons", "dataset=moons is not known; as in Playground, circle is taken."),
        ("#seed=1&noise=90", "noise=90 is out of range; as in Playground, 50 is taken."),
        ("#seed=1&goalTestLossMinThresholdFirst=0.2", "left out: goalTestLossMinThresholdFirst."),
        ("#seed=1&regularizationRate=0.1", "regularizationRate=0.1 has no effect without a regularization"),
        ("#seed=1&percTrainData=1&batchSize=30", "batchSize=30 is more than the 5 training rows."),
    ],
)
def test_that_what_differs_is_said_in_a_sentence(link: str, sentence: str) -> None:
    assert sentence in told(link)


@pytest.mark.parametrize(
    ("link", "sentence"),
    [
        ("https://example.com/", "is no link of TensorFlow Playground"),
        ("https://example.com/#section=3", "is no link of TensorFlow Playground"),
        (f"{HOST}#nothing", "is no link of TensorFlow Playground"),
        ("#seed=1&batchSize=2.5", "batchSize=2.5. Allowed: a whole number from 1."),
        ("#seed=1&learningRate=fast", "learningRate=fast. Allowed: a number."),
        ("#seed=1&learningRate=0", "$.training.learning_rate is 0."),
        ("#seed=1&networkShape=4,x", "networkShape=x. Allowed: a number."),
        ("#seed=1&networkShape=4,0", "networkShape=0. Allowed: a whole number from 1."),
        ("#seed=1&networkShape=4096", "$.network.hidden[0].units is 4,096."),
        ("#seed=1&percTrainData=100", "percTrainData=100. Allowed: a number from 1 to 99."),
        ("#seed=1&x=false&y=false", "chooses no input"),
        (f"#seed={'1' * 30_000}", "too long"),
        ("#seed=1&batchSize=1e999", "batchSize=1e999. Allowed: a number."),
    ],
)
def test_that_a_bad_link_gets_one_clear_sentence(link: str, sentence: str) -> None:
    with pytest.raises(UserError) as refused:
        read_playground_link(link)
    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)


def test_that_files_are_not_taken_for_links() -> None:
    assert not any(map(is_playground_link, ["experiment.json", "./#1.json", "a/b#c.json", "nnstudio1:abc", ""]))


def test_that_a_link_is_taken_wherever_an_experiment_is() -> None:
    given = Path(LINK)
    assert read_given(given) == read_playground_link(LINK).experiment
    assert not is_own_file(given)
    assert len(notes_on(given)) == 1
    assert notes_on(Path("experiment.json")) == ()


def test_that_the_experiment_of_a_link_is_kept_by_file_and_line() -> None:
    experiment = read_playground_link(LINK).experiment
    assert parse_experiment(format_experiment(experiment)) == experiment
    assert read_shared_line(shared_line(experiment)) == experiment
