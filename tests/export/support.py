"""Runs an exported script as a person would, and compares what it prints with the studio's own training."""

import io
import runpy
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from nnstudio.data import Dataset
from nnstudio.engine.training import train
from nnstudio.experiment import Experiment
from nnstudio.export import script_of
from nnstudio.export.script import Dtype

Curve = NDArray[np.float64]


def run_script(text: str, path: Path) -> tuple[Curve, dict[str, Any]]:
    """The curve that a script prints, (epochs, 2) training and test losses, and the names that it leaves.

    One that takes over the weights of a run says last how far its own outputs were from those.
    """
    path.write_text(text, encoding="utf-8")
    printed = io.StringIO()
    with redirect_stdout(printed):
        names = runpy.run_path(str(path))
    said = printed.getvalue().splitlines()
    if "difference" in names:
        assert said.pop() == f"largest difference to the outputs in nnstudio {names['difference']!r}"
    words = [line.split() for line in said]
    for epoch, line in enumerate(words):
        assert line[::2] == ["epoch", "train_loss", "test_loss"]
        assert line[1] == str(epoch)
        assert all(repr(float(number)) == number for number in line[3::2])
    return np.array([[float(line[3]), float(line[5])] for line in words]), names


def studio_curve(experiment: Experiment, dataset: Dataset, dtype: torch.dtype = torch.float32) -> Curve:
    """The curve of the studio, (epochs, 2) training and test losses."""
    curves = train(experiment, dataset, dtype=dtype).curves
    return np.column_stack([curves.train_loss, curves.test_loss])


def difference(experiment: Experiment, dataset: Dataset, folder: Path, dtype: Dtype = "float32") -> float:
    """The largest relative difference between the losses of the script and of the studio, over all epochs."""
    text = script_of(experiment, dataset, dtype=dtype).text
    printed, _ = run_script(text, folder / "script.py")
    return relative(printed, studio_curve(experiment, dataset, getattr(torch, dtype)), dtype)


def relative(printed: Curve, trained: Curve, dtype: Dtype = "float32") -> float:
    """The largest difference of two curves, as a share of the loss.

    A loss so far below the largest one that adding it would change nothing is taken as that rounding: 4e-185 and
    5e-185 are e^−424.4 and e^−424.2, of logits that agree to four digits, and both mean that nothing is left to learn.
    """
    assert printed.shape == trained.shape
    assert np.isfinite(printed).all()
    rounding = np.finfo(dtype).eps * max(float(np.abs(trained).max()), 1e-300)
    return float((np.abs(printed - trained) / np.maximum(np.abs(trained), rounding)).max())
