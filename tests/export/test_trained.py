"""Script and notebook end with the network that the studio has trained, however long it trained."""

import contextlib
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from nnstudio.data import load_dataset
from nnstudio.engine.frame import LayerWeights, Mark
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment, default_experiment, feeds_logits
from nnstudio.experiment.edits import with_data, with_layer, with_loss, with_output_activation
from nnstudio.experiment.playground_link import read_playground_link
from nnstudio.export import script_of
from nnstudio.export.answers import Answers
from nnstudio.export.files import content_of
from nnstudio.export.kinds import kind_of
from nnstudio.export.notebook import code_cells
from nnstudio.export.work import Work
from tests.export.support import run_script
from tests.export.works import EPOCHS, every_sample, mixed_table, read_sample, sample, trained

Names = dict[str, Any]
Run = Callable[[Work, Path], Names]
# Its training makes most of the last bit: after all its epochs two machines differ by more than predictions can bear.
CHAOTIC = "spiral"


def script_run(work: Work, folder: Path) -> Names:
    """The names that the exported script leaves."""
    _, names = run_script(content_of(kind_of("script"), work, folder).decode(), folder / "script.py")
    return names


def notebook_run(work: Work, folder: Path) -> Names:
    """The names that the cells of the exported notebook leave, run in order in ``folder``."""
    names: Names = {"__name__": "__main__"}
    text = content_of(kind_of("notebook"), work, folder).decode()
    with contextlib.chdir(folder), contextlib.redirect_stdout(io.StringIO()):
        for cell in code_cells(text):
            exec(compile(cell, "cell", "exec"), names)  # noqa: S102 (what Jupyter does)
    return names


both = pytest.mark.parametrize("run", [script_run, notebook_run], ids=["script", "notebook"])


def asked(names: Names, part: str) -> NDArray[np.float64]:
    """What the network that a script leaves says to all rows of a part."""
    with torch.no_grad():
        said: NDArray[np.float64] = names["network"](names[f"x_{part}"]).double().numpy()
    return said


def of_studio(work: Work) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """What the studio's network puts out for the training and the test rows, as the loss is fed with it."""
    answers = Answers(work)
    if not feeds_logits(work.experiment):
        return answers.train().outputs, answers.test().outputs
    trainer = answers._trainer
    with torch.no_grad():
        train, test = (trainer.network.logits(x).float().numpy() for x in (trainer.x_train, trainer.x_test))
    return train, test


def assert_same(work: Work, names: Names) -> None:
    for part, expected in zip(("train", "test"), of_studio(work), strict=True):
        np.testing.assert_allclose(asked(names, part), expected, rtol=1e-5, atol=1e-5)


# ---- the same predictions ----


@both
@pytest.mark.parametrize("name", every_sample())
def test_that_a_sample_predicts_as_in_the_studio(name: str, run: Run, tmp_path: Path) -> None:
    work = sample(name)
    names = run(work, tmp_path)
    assert_same(work, names)
    assert names["difference"] < 1e-4 * max(1.0, float(np.abs(of_studio(work)[1]).max()))  # so few epochs agree anyway


@both
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name == CHAOTIC else pytest.mark.long) for name in every_sample()]
)
def test_that_a_sample_predicts_as_in_the_studio_after_all_its_epochs(name: str, run: Run, tmp_path: Path) -> None:
    work = sample(name, read_sample(name).training.epochs)
    assert_same(work, run(work, tmp_path))


@pytest.mark.long
@pytest.mark.parametrize("name", every_sample())
def test_that_a_whole_run_in_double_precision_comes_out_alike_without_any_help(name: str, tmp_path: Path) -> None:
    torch.set_num_threads(1)
    experiment = read_sample(name)
    trainer = Trainer(experiment, load_dataset(experiment.data), dtype=torch.float64)
    while trainer.epoch < experiment.training.epochs:
        trainer.train(trainer.batches_per_epoch)
    text = script_of(experiment, trainer.dataset, dtype="float64").text
    _, names = run_script(text, tmp_path / "script.py")
    with torch.no_grad():
        for part, x in (("train", trainer.x_train), ("test", trainer.x_test)):
            np.testing.assert_allclose(asked(names, part), trainer.feed(x).numpy(), rtol=1e-5, atol=1e-5)


@both
def test_that_a_table_with_gaps_and_texts_predicts_as_in_the_studio(run: Run, tmp_path: Path) -> None:
    work = mixed_table(tmp_path, epochs=3)
    assert_same(work, run(work, tmp_path))


def logits_of_prelu() -> Experiment:
    """Its output activation has a slope that the network of the script has not, as it serves predictions alone."""
    experiment = with_loss(with_data(default_experiment(), source="plane"), name="mse", input="logits")
    return with_output_activation(experiment, "prelu")


@pytest.mark.parametrize(
    "experiment",
    [
        with_layer(default_experiment(), 1, activation="prelu"),
        with_output_activation(with_loss(with_data(default_experiment(), source="plane"), name="mse"), "prelu"),
        logits_of_prelu(),
        read_playground_link("#seed=1&batchSize=8").experiment,  # in double precision
    ],
    ids=["learned slope", "learned slope of the output", "slope outside the network", "Playground"],
)
def test_that_every_kind_of_parameter_is_taken_over(experiment: Experiment, tmp_path: Path) -> None:
    work = trained(experiment, epochs=3)
    names = script_run(work, tmp_path)
    assert_same(work, names)
    assert len({parameter.dtype for parameter in names["network"].parameters()}) == 1


def scattered(array: NDArray[np.float32], chance: np.random.Generator) -> NDArray[np.float32]:
    """Numbers of very different sizes."""
    return (array * 10.0 ** chance.integers(-30, 30, array.shape)).astype(np.float32)


def test_that_the_weights_are_those_of_the_studio_to_the_last_bit(tmp_path: Path) -> None:
    work = sample(CHAOTIC)
    chance = np.random.default_rng(1)
    wild = tuple(LayerWeights(scattered(layer.weight, chance), scattered(layer.bias, chance)) for layer in work.layers)
    work = replace(work, run=replace(work.trained, snapshot=replace(work.trained.snapshot, layers=wild)))
    network = script_run(work, tmp_path)["network"]
    for index, layer in enumerate(wild):
        np.testing.assert_array_equal(network[2 * index].weight.detach().numpy(), layer.weight)
        np.testing.assert_array_equal(network[2 * index].bias.detach().numpy(), layer.bias)


# ---- what one reads ----


def text_of(work: Work) -> str:
    return content_of(kind_of("script"), work, Path()).decode()


def test_that_no_epochs_take_the_weights_over_at_once(tmp_path: Path) -> None:
    work = sample("circle")
    text = text_of(work)
    assert f"\nepochs = {EPOCHS}\n" in text
    printed, names = run_script(text.replace(f"\nepochs = {EPOCHS}\n", "\nepochs = 0\n"), tmp_path / "script.py")
    assert len(printed) == 1
    assert_same(work, names)


def test_that_the_training_stands_there_as_without_a_run() -> None:
    work = sample("circle")
    alone = text_of(replace(work, run=None)).splitlines()
    beside = text_of(work).splitlines()
    assert [line for line in alone if line not in beside] == [
        f"# Training: {EPOCHS} epochs in batches of 32 rows.",
        f"for epoch in range({EPOCHS}):",
    ]


def test_that_a_run_that_has_not_begun_is_not_taken_along() -> None:
    work = sample("circle")
    first = replace(work, run=replace(work.trained, snapshot=replace(work.trained.snapshot, step=0)))
    assert text_of(first) == text_of(replace(work, run=None))


def test_that_it_says_how_long_the_run_was_and_whether_it_was_changed() -> None:
    work = sample("circle")
    assert f"# Trained: nnstudio's weights after {EPOCHS} epochs (96 steps), first layer first.\n" in text_of(work)
    assert "changed on its way" not in text_of(work)
    curves = replace(work.trained.curves, marks=(Mark(3.0, "rate 0.1"),))
    stopped = replace(work.trained, curves=curves, snapshot=replace(work.trained.snapshot, epoch=4, step=35))
    text = text_of(replace(work, run=stopped))
    assert "# Trained: nnstudio's weights after 4 epochs (35 steps), first" in text
    assert "# That run was changed on its way, so that training anew leads elsewhere.\n" in text


def test_that_several_processes_train_anew_alone() -> None:
    work = sample("circle")
    shared = kind_of("torchrun")
    assert content_of(shared, work, Path()) == content_of(shared, replace(work, run=None), Path())
