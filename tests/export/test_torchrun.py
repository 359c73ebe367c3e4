"""The script for several processes trains as one process does, however many share the batches."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from nnstudio.data import load_dataset
from nnstudio.experiment import Experiment, default_experiment
from nnstudio.experiment.edits import fitted_to_task, with_data, with_loss, with_training
from nnstudio.export import script_of
from nnstudio.export.script import Dtype
from tests.export.support import Curve, relative, studio_curve


def experiment_on(source: str, **training: object) -> Experiment:
    experiment = with_training(with_data(default_experiment(), source=source, samples=61), epochs=5, batch_size=8)
    return with_training(fitted_to_task(experiment, load_dataset(experiment.data).task), **training)


def torchrun(text: str, folder: Path, processes: int) -> Curve:
    """The curve that the script prints under torchrun."""
    path = folder / "shared.py"
    path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", f"--nproc_per_node={processes}"]
    done = subprocess.run(
        [*command, str(path)],
        cwd=folder,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    words = [line.split() for line in done.stdout.splitlines()]
    assert [line[1] for line in words] == [str(epoch) for epoch in range(len(words))]  # one process tells, not all
    return np.array([[float(line[3]), float(line[5])] for line in words])


@pytest.mark.parametrize(
    ("source", "dtype", "training"),
    [
        ("circle", "float64", {"l1": 0.01}),
        pytest.param("iris", "float32", {}, marks=pytest.mark.long),
        # 30 rows in batches of 29: the last one has fewer rows than there are processes.
        pytest.param("plane", "float64", {"batch_size": 29, "optimizer": "sgd"}, marks=pytest.mark.long),
    ],
)
def test_that_two_processes_give_the_curve_of_one(
    source: str, dtype: Dtype, training: dict[str, object], tmp_path: Path
) -> None:
    experiment = experiment_on(source, **training)
    dataset = load_dataset(experiment.data)
    printed = torchrun(script_of(experiment, dataset, dtype=dtype, shared=True).text, tmp_path, 2)
    wanted = studio_curve(experiment, dataset, getattr(torch, dtype))
    assert relative(printed, wanted, dtype) < (1e-9 if dtype == "float64" else 1e-4)


@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_that_two_processes_share_the_weights_of_a_batch(scale: float, tmp_path: Path) -> None:
    experiment = with_loss(experiment_on("iris"), parameters={"weight": [0.5, 4.0, 1.25]}, scale=scale)
    dataset = load_dataset(experiment.data)
    printed = torchrun(script_of(experiment, dataset, dtype="float64", shared=True).text, tmp_path, 2)
    assert relative(printed, studio_curve(experiment, dataset, torch.float64), "float64") < 1e-9


def test_that_each_process_takes_a_gpu_of_its_own_where_there_are_some() -> None:
    experiment = experiment_on("circle", device="auto")
    text = script_of(experiment, load_dataset(experiment.data), shared=True).text
    assert 'device = f"cuda:{os.environ[\'LOCAL_RANK\']}" if has_gpus else "cpu"' in text
    assert "import os\n" in text
    compile(text, "shared.py", "exec")
