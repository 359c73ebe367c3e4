"""An experiment as one plain PyTorch script, which gives the same curve as the studio."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from nnstudio.data import Dataset
from nnstudio.experiment import Experiment
from nnstudio.experiment.playground import draws_as_playground
from nnstudio.export.data_part import data_lines
from nnstudio.export.imports import import_lines
from nnstudio.export.lines import Lines, ScriptLine
from nnstudio.export.loss_part import loss_lines
from nnstudio.export.network_part import network_lines
from nnstudio.export.processes_part import processes_lines
from nnstudio.export.trained_part import NOTE, epochs_lines, trained_lines
from nnstudio.export.training_part import loop_lines, optimizer_lines
from nnstudio.export.work import RunSoFar

Dtype = Literal["float32", "float64"]
Beside = Literal["script", "notebook"]


@dataclass(frozen=True, slots=True)
class Script:
    """A script line by line, each with the control that it follows from."""

    lines: tuple[ScriptLine, ...]

    @property
    def text(self) -> str:
        """The whole script, with a newline at its end."""
        return "".join(f"{line.text}\n" for line in self.lines)

    def lines_of(self, part: str) -> tuple[int, ...]:
        """Which lines follow from ``part``, else from what ``part`` is a detail of; none where nothing does.

        Lines that follow from it first of all come first.
        """
        while part:
            found = [number for number, line in enumerate(self.lines) if line.text and line.belongs_to(part)]
            if found:
                return tuple(sorted(found, key=lambda number: not self.lines[number].comes_from(part)))
            part = part.rpartition(".")[0]
        return ()


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one part of a script."""

    name: str
    lines: tuple[ScriptLine, ...]


def script_of(
    experiment: Experiment,
    dataset: Dataset,
    *,
    dtype: Dtype = "float32",
    shared: bool = False,
    run: RunSoFar | None = None,
) -> Script:
    """The script of ``experiment``, whose data are ``dataset``; a relative path is looked for beside the script.

    It trains in single precision as the studio does; ``dtype`` is for comparisons free of rounding. What PyTorch would
    refuse is written down as it is. Where it is ``shared``, torchrun starts it in several processes. The weights of
    ``run`` are taken over at its end.
    """
    lines = Lines("experiment")
    lines.comment(f"{experiment.name}: plain PyTorch, with the same curve as in nnstudio.")
    if shared:
        lines.comment("Start it with: torchrun --nproc_per_node 2 THIS_FILE.py")
    if run is not None:
        lines.comment(NOTE)
    for section in sections_of(experiment, dataset, dtype=dtype, shared=shared, run=run):
        lines.extend(section.lines)
        lines.add("", section.lines[-1].part)
    return Script(tuple(_tidied(lines.lines)))


def sections_of(
    experiment: Experiment,
    dataset: Dataset,
    *,
    dtype: Dtype = "float32",
    beside: Beside = "script",
    shared: bool = False,
    run: RunSoFar | None = None,
) -> list[Section]:
    """The parts of the script that have lines, imports first; ``beside`` says what the lines stand in."""
    if draws_as_playground(experiment.data):
        dtype = "float64"
    parts = {
        "training.epochs": epochs_lines(experiment) if run is not None else [],
        "training.device": processes_lines(experiment) if shared else _device_lines(experiment),
        "data": data_lines(experiment, dataset, dtype, beside=beside),
        "network": network_lines(experiment, dataset, dtype),
        "loss": loss_lines(experiment, dtype),
        "optimizer": optimizer_lines(experiment),
        "training": loop_lines(experiment, dataset, shared=shared, switched=run is not None),
        "trained": trained_lines(experiment, run, dtype) if run is not None else [],
    }
    body = [Section(name, tuple(lines)) for name, lines in parts.items() if lines]
    imports = import_lines(line for section in body for line in section.lines)
    return [Section("imports", tuple(imports)), *(Section(part.name, tuple(_tidied(part.lines))) for part in body)]


def _device_lines(experiment: Experiment) -> list[ScriptLine]:
    lines, device = Lines("training.device"), experiment.training.device
    if device == "auto":
        lines.add('device = "cuda" if torch.cuda.is_available() else "cpu"')
    elif device != "cpu":
        lines.add(f'device = "{device}"')
    return lines.lines


def _tidied(lines: Iterable[ScriptLine]) -> Iterator[ScriptLine]:
    """Blank lines as Ruff sets them: two around functions, else one at most; none at the end."""
    blank: ScriptLine | None = None
    in_function = False
    for line in lines:
        if not line.text:
            blank = line
            continue
        begins = not line.text.startswith(" ")
        if blank is not None:
            yield blank
            if begins and (in_function or line.text.startswith("def ")):
                yield blank
            blank = None
        if begins:
            in_function = line.text.startswith("def ")
        yield line
