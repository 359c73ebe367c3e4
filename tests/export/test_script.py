"""The exported script is plain PyTorch that trains exactly as the studio does."""

import ast
import codeop
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from nnstudio.catalog import ACTIVATIONS, INITIALIZERS, LOSSES, OPTIMIZERS, SOURCES
from nnstudio.data import load_dataset
from nnstudio.experiment import Experiment, HiddenLayer, InitializerChoice, default_experiment, read_experiment
from nnstudio.experiment.edits import (
    fitted_to_task,
    with_data,
    with_layer,
    with_loss,
    with_network,
    with_output_activation,
    with_training,
)
from nnstudio.experiment.playground_link import read_playground_link
from nnstudio.export import Script, script_of
from nnstudio.resources import alarm_sample_paths, sample_paths
from tests.export.random_experiments import random_experiment
from tests.export.support import difference, relative, run_script
from tests.export.works import sample

QUICK = 8
EVERY_SAMPLE = (*sample_paths(), *alarm_sample_paths())
TRAINED = ("circle", "digits", "multilabel")
IN_THE_SCRIPT = {"csv", "numpy", "pathlib", "sklearn", "torch"}

every_source = pytest.mark.parametrize("source", SOURCES)


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


def short(experiment: Experiment, epochs: int = 2) -> Experiment:
    return with_training(experiment, epochs=epochs)


def small(source: str = "circle", **changes: object) -> Experiment:
    experiment = with_data(short(default_experiment()), source=source, samples=61, **changes)
    return fitted_to_task(experiment, SOURCES[source].task)


def script(experiment: Experiment) -> Script:
    return script_of(experiment, load_dataset(experiment.data))


def with_weights(name: str) -> str:
    """The script of a sample that has been trained."""
    work = sample(name)
    return script_of(work.experiment, work.dataset, run=work.run).text


def differs(experiment: Experiment, folder: Path) -> float:
    return difference(experiment, load_dataset(experiment.data), folder, "float64")


# ---- the same curve ----


@pytest.mark.parametrize("path", EVERY_SAMPLE, ids=lambda path: path.stem)
def test_that_a_sample_trains_in_the_script_as_in_the_studio(path: Path, tmp_path: Path) -> None:
    experiment = short(read_experiment(path), 20)
    assert difference(experiment, load_dataset(experiment.data), tmp_path) < 1e-5


@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=[] if seed < QUICK else pytest.mark.long) for seed in range(50)]
)
def test_that_whatever_is_chosen_trains_in_the_script_as_in_the_studio(seed: int, tmp_path: Path) -> None:
    experiment, dataset = random_experiment(seed)
    assert difference(experiment, dataset, tmp_path) < 1e-4
    assert difference(experiment, dataset, tmp_path, "float64") < 1e-8


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_every_activation_is_the_same_in_the_script(name: str, tmp_path: Path) -> None:
    experiment = with_output_activation(with_layer(small("plane"), 0, activation=name), name)
    assert differs(experiment, tmp_path) < 1e-8


@pytest.mark.parametrize("name", LOSSES)
def test_that_every_loss_is_the_same_in_the_script(name: str, tmp_path: Path) -> None:
    sources = {"multi_margin": "rings", "nll": "rings", "cross_entropy": "rings", "kl_div": "rings", "bce": "circle"}
    outputs = {"nll": "log_softmax", "kl_div": "log_softmax", "bce": "sigmoid"}
    experiment = with_output_activation(small(sources.get(name, "counts")), outputs.get(name, "identity"))
    assert differs(with_loss(experiment, name=name, scale=0.5), tmp_path) < 1e-8


@pytest.mark.parametrize(
    ("name", "output"),
    [
        ("cross_entropy", "identity"),
        ("nll", "log_softmax"),
        ("multi_margin", "identity"),
        ("bce", "sigmoid"),
        ("bce_with_logits", "identity"),
    ],
)
def test_that_weights_of_classes_are_the_same_in_the_script(name: str, output: str, tmp_path: Path) -> None:
    experiment = with_output_activation(small("rings"), output)
    assert differs(with_loss(experiment, name=name, parameters={"weight": [0.5, 2.0, 1.25]}), tmp_path) < 1e-8


def test_that_the_approximation_of_gelu_is_the_same_in_the_script(tmp_path: Path) -> None:
    tanh = HiddenLayer(units=5, activation="gelu", parameters={"approximate": "tanh"})
    assert differs(with_network(small("circle"), hidden=(tanh,)), tmp_path) < 1e-8


@pytest.mark.parametrize("name", INITIALIZERS)
def test_that_every_initializer_draws_the_same_weights_in_the_script(name: str, tmp_path: Path) -> None:
    plain = with_training(small(), optimizer="sgd")  # which makes nothing of gradients that are next to nothing
    assert differs(with_network(plain, initializer=name), tmp_path) < 1e-8
    own = with_layer(plain, 1, initializer=name, bias=0.5)
    assert differs(own, tmp_path) < 1e-8


def test_that_parameters_of_an_initializer_reach_the_script(tmp_path: Path) -> None:
    wide = InitializerChoice(name="uniform", parameters={"range": 0.7})
    experiment = with_layer(small(), 0, initializer=wide)
    assert "uniform_(network[0].weight, -0.7, 0.7, generator=generator)" in script(experiment).text
    assert differs(experiment, tmp_path) < 1e-8


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_that_every_optimizer_steps_alike_with_l1_and_l2(name: str, tmp_path: Path) -> None:
    experiment = with_training(small(), optimizer=name, l1=0.002, l2=0.03)
    assert differs(experiment, tmp_path) < 1e-8


@pytest.mark.parametrize("changes", [{"shuffle": False}, {"partial_batch": "carry"}, {"batch_size": 10_000}])
def test_that_batches_are_laid_out_alike(changes: dict[str, object], tmp_path: Path) -> None:
    assert differs(with_training(small(), **changes), tmp_path) < 1e-8


@pytest.mark.parametrize("link", ["#seed=1&noise=20&regularization=L1&regularizationRate=0.05&batchSize=8"])
def test_that_a_link_of_playground_trains_in_the_script_as_in_the_studio(link: str, tmp_path: Path) -> None:
    experiment = short(read_playground_link(link).experiment, 5)
    assert differs(experiment, tmp_path) < 1e-12


@pytest.mark.parametrize("seed", [0, 2**63 - 1, "Ada"])
def test_that_every_seed_is_the_same_chance_in_the_script(seed: int | str, tmp_path: Path) -> None:
    assert differs(with_training(small(seed=seed), seed=seed), tmp_path) < 1e-8


def test_that_losses_too_small_to_matter_count_as_none() -> None:
    began, small = [0.7, 0.7], 4e-185
    assert relative(np.array([began, [small, small]]), np.array([began, [2 * small, small]]), "float64") < 1e-100
    assert relative(np.array([began, [1e-12, 0.1]]), np.array([began, [2e-12, 0.1]]), "float64") == pytest.approx(0.5)
    assert relative(np.array([began, [1e-5, 0.1]]), np.array([began, [2e-5, 0.1]]), "float32") == pytest.approx(0.5)


# ---- the same data ----


@every_source
@pytest.mark.parametrize("noise", [0.0, 0.3])
def test_that_the_script_makes_the_same_rows_to_the_last_bit(source: str, noise: float, tmp_path: Path) -> None:
    experiment = small(source, noise=noise, amplitude=1.5, features=("y", "x", "sinx", "xy"))
    dataset = load_dataset(experiment.data)
    _, made = run_script(script_of(experiment, dataset, dtype="float64").text, tmp_path / "script.py")
    for part, rows in (("train", dataset.train), ("test", dataset.test)):
        np.testing.assert_array_equal(made[f"x_{part}"], rows.inputs)
        np.testing.assert_array_equal(np.ravel(made[f"y_{part}"]), rows.targets.ravel())


def test_that_chosen_columns_of_a_table_are_taken_by_name(tmp_path: Path) -> None:
    experiment = small("wine", inputs=("hue", "alcohol"))
    assert '["hue", "alcohol"]' in script(experiment).text
    assert differs(experiment, tmp_path) < 1e-8


def test_that_too_few_rows_of_a_class_are_split_without_shares(tmp_path: Path) -> None:
    experiment = with_data(small("imbalanced"), samples=20, positive_share=0.05)
    assert "stratify" not in script(experiment).text
    assert differs(experiment, tmp_path) < 1e-8


# ---- what one reads ----


def test_that_the_script_needs_only_what_a_learner_has() -> None:
    for seed in range(20):
        tree = ast.parse(script_of(*random_experiment(seed)).text)
        imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
        imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert {name.partition(".")[0] for name in imported} <= IN_THE_SCRIPT


def test_that_ruff_finds_nothing_in_any_script(tmp_path: Path) -> None:
    for path in EVERY_SAMPLE:
        (tmp_path / f"{path.stem}.py").write_text(script(read_experiment(path)).text, encoding="utf-8")
    for seed in range(QUICK):
        (tmp_path / f"random_{seed}.py").write_text(script_of(*random_experiment(seed)).text, encoding="utf-8")
    for name in TRAINED:
        (tmp_path / f"trained_{name}.py").write_text(with_weights(name), encoding="utf-8")
    for arguments in (["check"], ["check", "--extend-select", "E501,I", "--line-length", "120"], ["format", "--diff"]):
        command = [sys.executable, "-m", "ruff", *arguments, "--isolated", str(tmp_path)]
        checked = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert checked.returncode == 0, checked.stdout + checked.stderr


def test_that_any_script_can_be_pasted_into_a_python_prompt() -> None:
    texts = [script(read_experiment(path)).text for path in EVERY_SAMPLE]
    texts += map(with_weights, TRAINED)
    for text in [*texts, *(script_of(*random_experiment(seed)).text for seed in range(QUICK))]:
        typed: list[str] = []
        for line in [*text.splitlines(), ""]:
            typed.append(line)
            if codeop.compile_command("\n".join(typed)) is not None:  # raises where the prompt would
                typed.clear()
        assert not typed


def test_that_a_fused_pair_says_where_its_activation_went() -> None:
    text = script(small()).text
    assert "nn.Linear(4, 1),  # logits: the sigmoid is inside the loss" in text
    assert "nn.Sigmoid()" not in text
    assert "nn.BCEWithLogitsLoss()" in text


def test_that_an_output_applied_before_the_loss_stands_in_the_network() -> None:
    text = script(with_loss(small(), input="output")).text
    assert "    nn.Linear(4, 1),\n    nn.Sigmoid(),\n" in text


def test_that_a_name_cannot_break_out_of_its_comment(tmp_path: Path) -> None:
    import msgspec  # noqa: PLC0415

    experiment = msgspec.structs.replace(small(), name='a\nimport nothing\r\u2028"""')
    run_script(script(experiment).text, tmp_path / "script.py")


def test_that_the_device_of_the_experiment_is_named() -> None:
    experiment = with_training(small(), device="auto")
    text = script(experiment).text
    assert 'device = "cuda" if torch.cuda.is_available() else "cpu"' in text
    assert "network.to(device)" in text


def test_that_what_pytorch_would_refuse_is_written_down_all_the_same() -> None:
    experiment = with_loss(with_output_activation(small(), "tanh"), name="bce")
    assert "nn.BCELoss()" in script(experiment).text


# ---- which line belongs to which control ----


@pytest.mark.parametrize(
    ("part", "line"),
    [
        ("hidden.0.activation", "    nn.ReLU(),"),
        ("hidden.0.activation.parameters", "    nn.ReLU(),"),
        ("hidden.1.units", "    nn.Linear(8, 4),"),
        ("output", "    nn.Linear(4, 1),  # logits: the sigmoid is inside the loss"),
        ("loss", "loss_function = nn.BCEWithLogitsLoss()"),
        ("training.learning_rate", "optimizer = torch.optim.Adam(network.parameters(), lr=0.01)"),
        ("training.batch_size", "    for rows in order.split(30):"),
        ("data.seed", "rng = np.random.default_rng(1)"),
        ("data.samples", "inner = rng.uniform(0, 2.5, 31)"),
        ("data.standardize", "scaler = StandardScaler().fit(x_train)"),
    ],
)
def test_that_a_control_knows_its_lines(part: str, line: str) -> None:
    made = script(small())
    assert line in [made.lines[number].text for number in made.lines_of(part)]


def test_that_an_unknown_control_has_no_line() -> None:
    assert script(small()).lines_of("nothing.of.this") == ()
