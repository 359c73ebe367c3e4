"""Whether a lesson keeps its word over many seeds: its solutions pass, its starters fail, its claims are seen."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.lessons.checks import Judged, judge
from nnstudio.lessons.lesson import CheckStage, ConfigureStage, Lesson, Requirement, RunStage, Stage
from nnstudio.lessons.measure import run_experiment
from nnstudio.lessons.outcome import RunOutcome
from nnstudio.lessons.requirements import unmet

PASSING_SHARE = 0.95


@dataclass
class Verification:
    """What came out: passes over seeds, seconds of the slowest seed, and what failed, in words."""

    id: str
    seeds: int = 0
    solution_passes: int = 0
    starter_passes: int = 0
    seconds: float = 0.0
    slowest_seconds: float = 0.0
    budget_seconds: float = 0.0
    failures: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether the lesson may be taught: solution in at least 95 % of seeds, starter in none, within its budget."""
        passes = self.solution_passes >= PASSING_SHARE * self.seeds and self.starter_passes == 0
        return passes and self.slowest_seconds <= self.budget_seconds


def with_seed(experiment: Experiment, seed: int) -> Experiment:
    """``experiment`` with other data, other start weights and another order of the rows."""
    return with_training(with_data(experiment, seed=seed), seed=seed)


def verify(lesson: Lesson, seeds: Sequence[int], on_seed: Callable[[int], None] = lambda _seed: None) -> Verification:
    """Work through the lesson once for every seed, as a learner who knows everything and as one who changes nothing."""
    found = Verification(lesson.id, budget_seconds=lesson.plan.budget_seconds)
    for seed in seeds:
        began = time.perf_counter()
        solution, starter, failures = _work_through(lesson, seed)
        seconds = time.perf_counter() - began
        found.seeds += 1
        found.solution_passes += solution
        found.starter_passes += starter
        found.seconds += seconds
        found.slowest_seconds = max(found.slowest_seconds, seconds)
        found.failures += failures
        on_seed(seed)
    return found


def _work_through(lesson: Lesson, seed: int) -> tuple[bool, bool, list[str]]:
    """Whether all that is claimed holds, whether any starter passes, and what is wrong."""
    runs: dict[str, RunOutcome] = {}
    failures: list[str] = []
    starter_passes = False
    present: str | None = None
    for stage in lesson.stages:
        if isinstance(stage, ConfigureStage):
            failures += _configured(lesson, stage)
            present = stage.solution
        elif isinstance(stage, RunStage):
            present = stage.experiment or present
            if present is not None:
                runs[stage.id] = run_experiment(with_seed(lesson.experiments[present], seed))
            failures += _failed(judge(stage.checks, runs, stage.id), stage, seed)
        elif isinstance(stage, CheckStage):
            passed = _passed(lesson, stage, stage.experiment, runs, seed)
            if passed:
                numbers = "; ".join(map(said, passed))
                failures.append(f"seed {seed}, {stage.id}: the starter “{stage.experiment}” passes: {numbers}")
            starter_passes |= bool(passed)
            present = stage.solution
            failures += [f"{stage.id}: the solution breaks {one.path}" for one in _unmet(lesson, stage)]
            runs[stage.id] = run_experiment(with_seed(lesson.experiments[stage.solution], seed))
            failures += _failed(judge(stage.checks, runs, stage.id), stage, seed)
        else:
            present = getattr(stage, "experiment", None) or present
    solution = not [failure for failure in failures if "the starter" not in failure]
    return solution, starter_passes, failures


def _configured(lesson: Lesson, stage: ConfigureStage) -> list[str]:
    failures = [f"{stage.id}: the solution breaks {one.path}" for one in _unmet(lesson, stage)]
    if stage.experiment is not None and not unmet(stage.require, lesson.experiments[stage.experiment]):
        failures.append(f"{stage.id}: nothing is left to be done")
    return failures


def _unmet(lesson: Lesson, stage: ConfigureStage | CheckStage) -> tuple[Requirement, ...]:
    return unmet(stage.require, lesson.experiments[stage.solution])


def _passed(lesson: Lesson, stage: CheckStage, name: str, runs: dict[str, RunOutcome], seed: int) -> tuple[Judged, ...]:
    """The checks by which experiment ``name`` passes; none where it fails, untrained where it breaks a requirement."""
    experiment = lesson.experiments[name]
    if unmet(stage.require, experiment):
        return ()
    tried = {**runs, stage.id: run_experiment(with_seed(experiment, seed))}
    judged = judge(stage.checks, tried, stage.id)
    return judged if all(one.passes for one in judged) else ()


def _failed(judged: Sequence[Judged], stage: Stage, seed: int) -> list[str]:
    return [f"seed {seed}, {stage.id}: {said(one)}" for one in judged if not one.passes]


def said(judged: Judged) -> str:
    """A check and its number on one line, for authors."""
    check = judged.check
    parts = [check.metric, f"layer {check.layer}" if check.layer is not None else "", f"({check.aggregate})"]
    wanted = " and ".join(f"{v:g}" for v in check.value) if isinstance(check.value, tuple) else f"{check.value:g}"
    against = f" {check.by} to {check.against}" if check.against else ""
    verdict = f"as wanted {check.op} {wanted}" if judged.passes else f"not {check.op} {wanted}"
    return f"{' '.join(part for part in parts if part)}{against} is {judged.value:.4g}, {verdict}"
