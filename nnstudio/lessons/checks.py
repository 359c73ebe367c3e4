"""Judging a check: one number of a run, or of two runs, compared with a value. Nothing is ever run as code."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nnstudio.lessons.lesson import Check, Outcome
from nnstudio.lessons.metrics import METRICS
from nnstudio.lessons.outcome import RunOutcome

Runs = Mapping[str, RunOutcome]


@dataclass(frozen=True, slots=True)
class Judged:
    """A check with the number it was judged by; NaN where that is not known (yet), which passes nothing."""

    check: Check
    value: float
    passes: bool


def judge(checks: Sequence[Check], runs: Runs, stage: str) -> tuple[Judged, ...]:
    """Judge the checks of ``stage`` by the runs of the stages so far, its own among them."""
    return tuple(judge_one(check, runs, stage) for check in checks)


def judge_one(check: Check, runs: Runs, stage: str) -> Judged:
    """Judge one check."""
    value = value_of(check, runs.get(check.run or stage))
    if check.against is not None:
        value = _against(value, value_of(check, runs.get(check.against)), check.by)
    return Judged(check, value, _compares(value, check))


def value_of(about: Check | Outcome, run: RunOutcome | None) -> float:
    """The number of ``run`` that is meant; NaN where it has none."""
    if run is None:
        return math.nan
    metric = METRICS[about.metric]
    if metric.is_curve:
        return _of_curve(about, run)
    first, final = (_number(about, numbers, run) for numbers in (run.first, run.final))
    if about.aggregate == "ratio":
        return _against(final, first, "ratio")
    return first if about.aggregate == "first" else final


def _number(about: Check | Outcome, numbers: Mapping[str, float], run: RunOutcome) -> float:
    metric = METRICS[about.metric]
    layer = about.layer if about.layer is not None else metric.default_layer
    if layer is None:
        return numbers.get(metric.name, math.nan)
    if layer == -1:
        layer = len(run.experiment.network.hidden) + 1
    return numbers.get(f"{metric.name}.{layer}", math.nan)


def _of_curve(about: Check | Outcome, run: RunOutcome) -> float:
    curve, epochs = run.curves.get(about.metric, []), run.curves["epoch"]
    if not curve:
        return math.nan
    match about.aggregate:
        case "first":
            return curve[0]
        case "final":
            return curve[-1]
        case "ratio":
            return _against(curve[-1], curve[0], "ratio")
        case "min":
            return min(curve)
        case "max":
            return max(curve)
        case "ever":
            return _best(about, curve)
        case "epochs_to":
            goal = about.reaches if about.reaches is not None else math.nan
            upwards = METRICS[about.metric].higher_is_better
            reached = [value >= goal if upwards else value <= goal for value in curve]
            return epochs[reached.index(True)] if True in reached else math.inf


def _best(about: Check | Outcome, curve: Sequence[float]) -> float:
    """The value of the epoch at which a comparison comes nearest to holding: it holds ever if it holds there."""
    downwards = isinstance(about, Check) and about.op in {"<", "<="}
    if isinstance(about, Check) and about.op in {"==", "between", "outside"}:
        return next((value for value in curve if _compares(value, about)), curve[-1])
    return min(curve) if downwards else max(curve)


def _against(value: float, other: float, by: str) -> float:
    if by == "ratio":
        if math.isinf(other) or math.isnan(other) or math.isnan(value):
            return math.nan
        return value / other if other != 0 else math.inf
    difference = value - other
    return abs(difference) if by == "distance" else difference


def _compares(value: float, check: Check) -> bool:
    if math.isnan(value):
        return False
    if isinstance(check.value, tuple):
        within = check.value[0] <= value <= check.value[1]
        return within is (check.op == "between")
    match check.op:
        case "<":
            return value < check.value
        case "<=":
            return value <= check.value
        case ">":
            return value > check.value
        case ">=":
            return value >= check.value
        case _:
            return math.isclose(value, check.value, rel_tol=1e-9, abs_tol=1e-12)
