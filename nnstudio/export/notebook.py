"""An experiment as a Jupyter notebook: the same lines as the script, one cell for each part, in nbformat 4.5."""

import json
from collections.abc import Iterable

from nnstudio.data import Dataset
from nnstudio.experiment import Experiment
from nnstudio.export.script import Dtype, Section, sections_of
from nnstudio.export.trained_part import NOTE
from nnstudio.export.work import RunSoFar

_HEADINGS = {
    "imports": "## What is needed",
    "training.epochs": "## How long to train",
    "training.device": "## Device",
    "data": "## Data",
    "network": "## Network",
    "loss": "## Loss",
    "optimizer": "## Optimizer",
    "training": "## Training\n\nOne line for every epoch: the losses over all training and all test rows.",
    "trained": "## As trained in nnstudio\n\nFrom here on the network has the weights that it came to there.",
}
_LAST = """\
## Predictions

What the trained network says to the first test rows."""
_LAST_CODE = """\
with torch.no_grad():
    for output, target in zip(network(x_test[:5]), y_test[:5]):
        print("output", output.tolist(), "target", target.tolist())"""


def notebook_of(
    experiment: Experiment, dataset: Dataset, *, dtype: Dtype = "float32", run: RunSoFar | None = None
) -> str:
    """The text of the notebook; a relative path is looked for in the folder in which it runs.

    The weights of ``run`` are taken over before the predictions.
    """
    title = " ".join(experiment.name.split()) or "Experiment"
    note = "" if run is None else f" {NOTE}"
    cells = [_markdown(f"# {_escaped(title)}\n\nPlain PyTorch, with the same curve as in nnstudio.{note}")]
    for section in sections_of(experiment, dataset, dtype=dtype, beside="notebook", run=run):
        if code := _code_of(section):
            cells += [_markdown(_HEADINGS[section.name]), _code(code)]
    cells += [_markdown(_LAST), _code(_LAST_CODE)]
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    notebook = {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "cells": cells,
    }
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def _code_of(section: Section) -> str:
    return "\n".join(line.text for line in section.lines).strip("\n")


def _markdown(text: str) -> dict[str, object]:
    return {"cell_type": "markdown", "id": "", "metadata": {}, "source": _lines(text)}


def _code(text: str) -> dict[str, object]:
    cell = {"cell_type": "code", "id": "", "metadata": {}, "source": _lines(text)}
    return cell | {"execution_count": None, "outputs": []}


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _escaped(text: str) -> str:
    """A name as plain text in Markdown: it makes no link, no picture and no HTML."""
    return "".join(f"\\{letter}" if letter in r"\`*_{}[]()<>#+-.!|&$" else letter for letter in text)


def code_cells(text: str) -> Iterable[str]:
    """The code of a notebook, cell by cell."""
    for cell in json.loads(text)["cells"]:
        if cell["cell_type"] == "code":
            yield "".join(cell["source"])
