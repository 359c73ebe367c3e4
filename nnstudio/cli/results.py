"""What a run came to: as one JSON object for programs, as a short table for people."""

import json
import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from nnstudio.experiment import Experiment

if TYPE_CHECKING:
    from nnstudio.engine.frame import Alarm
    from nnstudio.engine.training import TrainingResult  # imports torch

JsonNumber = float | None
_PARTS = ("train", "test", "chance")


def result_as_json(experiment: Experiment, result: "TrainingResult") -> str:
    """One JSON object; a number that is not finite is null, since JSON has no word for it."""
    import torch  # noqa: PLC0415 (its version alone; the run has loaded it already)

    curves = result.curves
    content = {
        "epochs": result.epochs,
        "steps": result.steps,
        "seconds": result.seconds,
        "device": result.device,
        "torch": str(torch.__version__),
        "seed": experiment.training.seed,
        "parameters": result.parameters,
        "train_loss": _finite(result.snapshot.train_loss),
        "test_loss": _finite(result.snapshot.test_loss),
        "metrics": {name: _finite(value) for name, value in result.metrics.items()},
        "history": {
            "epoch": [int(epoch) for epoch in curves.epoch],
            "train_loss": [_finite(float(loss)) for loss in curves.train_loss],
            "test_loss": [_finite(float(loss)) for loss in curves.test_loss],
        },
        "alarms": [
            {"id": alarm.id, "epoch": alarm.epoch, "where": alarm.where, "sentence": alarm.said}
            for alarm in result.alarms
        ],
    }
    return json.dumps(content, allow_nan=False)


def result_as_table(experiment: Experiment, result: "TrainingResult") -> str:
    """Aligned lines: the run, the loss and every metric by part, and a line for each alarm."""
    facts = {
        "experiment": experiment.name,
        "epochs": f"{result.epochs:,}",
        "steps": f"{result.steps:,}",
        "seconds": f"{result.seconds:.2f}",
        "device": result.device,
        "parameters": f"{result.parameters:,}",
    }
    lines = [f"{name:<18}{value}" for name, value in facts.items()]
    lines += ["", _row("", _PARTS), _row("loss", map(_shown, (result.snapshot.train_loss, result.snapshot.test_loss)))]
    for name in _metric_names(result.metrics):
        values = (result.metrics.get(f"{part}_{name}") for part in _PARTS)
        lines.append(_row(name.replace("_", " "), map(_shown, values)))
    lines += [f"\n{alarm_line(alarm)}" for alarm in result.alarms]
    return "\n".join(lines)


def alarm_line(alarm: "Alarm") -> str:
    """One line for people: when, where and what; a choice that is wrong is so from the start."""
    part, _, index = alarm.where.partition(".")
    place = {"hidden": f"hidden layer {int(index) + 1}" if index else "", "output": "output"}.get(part, "")
    if alarm.id == "not_finite":
        return alarm.said  # tells both itself
    when = f"Epoch {alarm.epoch:,}" if alarm.epoch else "From the start"
    return f"{when}{', ' if place else ''}{place}: {alarm.said}"


def _finite(value: float) -> JsonNumber:
    return value if math.isfinite(value) else None


def _metric_names(metrics: Iterable[str]) -> list[str]:
    """The names without their parts, each once, in order."""
    return list(dict.fromkeys(name.partition("_")[2] for name in metrics))


def _shown(value: float | None) -> str:
    return "" if value is None else f"{value:.4g}"


def _row(name: str, cells: Iterable[str]) -> str:
    return f"{name:<18}{''.join(f'{cell:>12}' for cell in cells)}".rstrip()
