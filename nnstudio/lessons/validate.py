"""Whether the parts of a lesson fit together: names that are spoken of exist, and every stage has its words."""

import re

from nnstudio.experiment import Experiment
from nnstudio.lessons.bundle import PLAN
from nnstudio.lessons.lesson import (
    Check,
    CheckStage,
    ConfigureStage,
    Lesson,
    Limits,
    Outcome,
    PredictStage,
    QuizStage,
    RunStage,
    Stage,
    checks_of,
    experiments_of,
    requirements_of,
)
from nnstudio.lessons.metrics import METRICS
from nnstudio.lessons.prose import Prose
from nnstudio.lessons.requirements import values_at

_STAGES_MAX = 40
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")


class Fault(Exception):  # noqa: N818 (a finding, which becomes a UserError once its line is known)
    """What is wrong, and where: a path in ``lesson.toml``, or a line of another file."""

    def __init__(self, path: str, reason: str, *, file: str = PLAN, line: int = 0) -> None:
        super().__init__(reason)
        self.path, self.reason, self.file, self.line = path, reason, file, line


def validate(lesson: Lesson) -> None:
    """Refuse a lesson whose parts do not fit.

    Raises:
        Fault: the first that is found.
    """
    _check_head(lesson)
    seen: set[str] = set()
    for index, stage in enumerate(lesson.stages):
        path = f"stages[{index}]"
        if not _NAME.fullmatch(stage.id):
            raise Fault(f"{path}.id", "the id of a stage is made of a to z, 0 to 9 and -")
        if stage.id in seen:
            raise Fault(f"{path}.id", f"there are two stages “{stage.id}”")
        for key, name in experiments_of(stage):
            if name not in lesson.experiments:
                known = ", ".join(lesson.experiments) or "none"
                raise Fault(f"{path}.{key}", f"there is no experiment “{name}”; there are: {known}")
        _check_checks(lesson, index, stage, seen)
        _check_requirements(lesson, path, stage)
        seen.add(stage.id)
    for language, prose in lesson.prose.items():
        _check_prose(lesson, prose, f"{language}.md")
    for language, prose in lesson.prose.items():
        _check_translation(lesson.words(), prose, f"{language}.md")


def _check_head(lesson: Lesson) -> None:
    plan = lesson.plan
    if not _NAME.fullmatch(plan.id):
        raise Fault("id", "the id is made of a to z, 0 to 9 and -")
    if not 1 <= len(plan.stages) <= _STAGES_MAX:
        raise Fault("stages", f"a lesson has 1 to {_STAGES_MAX} stages")
    if not 1 <= plan.minutes <= 300:
        raise Fault("minutes", "minutes are from 1 to 300")
    if not 0 < plan.budget_seconds <= 3600:
        raise Fault("budget_seconds", "budget_seconds is from above 0 to 3600")
    for name, experiment in lesson.experiments.items():
        reason = too_large(experiment, plan.limits)
        if reason:
            raise Fault(f"experiments.{name}", f"experiment “{name}” is larger than the lesson's limits: {reason}")
        if experiment.data.source == "file":
            raise Fault(f"experiments.{name}", "a lesson cannot rely on a file elsewhere; put the numbers in as rows")


def too_large(experiment: Experiment, limits: Limits) -> str:
    """By what ``experiment`` exceeds ``limits``, in words; empty where it does not."""
    rows = len(experiment.data.rows) if experiment.data.rows else experiment.data.samples
    units = max((layer.units for layer in experiment.network.hidden), default=0)
    found = {
        "epochs": (experiment.training.epochs, limits.epochs),
        "rows": (rows, limits.rows),
        "units": (units, limits.units),
        "layers": (len(experiment.network.hidden), limits.layers),
    }
    return ", ".join(f"{has:,} {name} (at most {most:,})" for name, (has, most) in found.items() if has > most)


def _check_checks(lesson: Lesson, index: int, stage: Stage, before: set[str]) -> None:
    path = f"stages[{index}]"
    if isinstance(stage, CheckStage) and not stage.checks:
        raise Fault(path, "a stage of type check needs at least one check")
    if isinstance(stage, CheckStage) and not 1 <= stage.attempts <= 100:
        raise Fault(f"{path}.attempts", "attempts are from 1 to 100")
    own = {stage.id} if isinstance(stage, RunStage | CheckStage) else set()
    runs = own | {name for name in before if isinstance(lesson.stages[lesson.index(name)], RunStage | CheckStage)}
    for number, check in enumerate(checks_of(stage)):
        _check_check(f"{path}.checks[{number}]", check, runs)
    if isinstance(stage, PredictStage) and stage.outcome is not None:
        later = {one.id for one in lesson.stages if isinstance(one, RunStage | CheckStage)}
        _check_metric(f"{path}.outcome", stage.outcome)
        if stage.outcome.run not in later:
            raise Fault(f"{path}.outcome.run", f"there is no run “{stage.outcome.run}”")


def _check_check(path: str, check: Check, runs: set[str]) -> None:
    _check_metric(path, check)
    for key in ("run", "against"):
        name = getattr(check, key)
        if name is not None and name not in runs:
            raise Fault(f"{path}.{key}", f"there is no run “{name}” up to here; there are: {', '.join(sorted(runs))}")
    pair = check.op in {"between", "outside"}
    if pair != isinstance(check.value, tuple):
        wanted = "two numbers, [lower, upper]" if pair else "one number"
        raise Fault(f"{path}.value", f"“{check.op}” needs {wanted}")


def _check_metric(path: str, about: Check | Outcome) -> None:
    metric = METRICS.get(about.metric)
    if metric is None:
        raise Fault(f"{path}.metric", f"there is no metric “{about.metric}”; there are: {', '.join(METRICS)}")
    if about.layer is not None and not metric.of_layer:
        raise Fault(f"{path}.layer", f"{about.metric} is not a number of one layer")
    if not metric.is_curve and about.aggregate not in {"first", "final", "ratio"}:
        raise Fault(f"{path}.aggregate", f"{about.metric} is known at the first and the final epoch only")
    if (about.aggregate == "epochs_to") != (about.reaches is not None):
        raise Fault(f"{path}.reaches", "“reaches” belongs to the aggregate epochs_to, and to it alone")


def _check_requirements(lesson: Lesson, path: str, stage: Stage) -> None:
    if isinstance(stage, ConfigureStage) and not stage.require:
        raise Fault(path, "a stage of type configure needs at least one requirement")
    for number, requirement in enumerate(requirements_of(stage)):
        for experiment in lesson.experiments.values():
            if values_at(experiment, requirement.path) is None:
                raise Fault(
                    f"{path}.require[{number}].path",
                    f"“{requirement.path}” is no place in an experiment; write it as in network.hidden.*.activation",
                )
        if (requirement.op in {"in", "not_in"}) != isinstance(requirement.value, tuple):
            raise Fault(f"{path}.require[{number}].value", "“in” and “not_in” need a list, every other op one value")


def _check_prose(lesson: Lesson, prose: Prose, file: str) -> None:
    known = {stage.id for stage in lesson.stages}
    for name, words in prose.stages.items():
        if name not in known:
            raise Fault("", f"there is no stage “{name}” in {PLAN}", file=file, line=words.line)
    for index, stage in enumerate(lesson.stages):
        own = prose.stages.get(stage.id)
        if own is None:
            raise Fault(f"stages[{index}]", f"{file} has no words for the stage “{stage.id}”")
        if isinstance(stage, PredictStage | QuizStage):
            _check_answer(file, own.line, stage, len(own.choices))


def _check_translation(english: Prose, other: Prose, file: str) -> None:
    """Whoever reads another language gets the same choices, hints and explanations."""
    for name, words in other.stages.items():
        model = english.stages[name]
        parts = {
            "choices": (len(model.choices), len(words.choices)),
            "hints": (len(model.hints), len(words.hints)),
            "why": (int(bool(model.why)), int(bool(words.why))),
            "passed": (int(bool(model.passed)), int(bool(words.passed))),
        }
        for part, (meant, found) in parts.items():
            if found != meant:
                reason = f"the stage “{name}” has {found} below “### {part}”, and {meant} in en.md"
                raise Fault("", reason, file=file, line=words.line)


def _check_answer(file: str, line: int, stage: PredictStage | QuizStage, choices: int) -> None:
    """A choice is answered by its number; without choices a number is asked for."""
    if choices == 1:
        raise Fault("", f"the stage “{stage.id}” has a single choice", file=file, line=line)
    answer = stage.answer
    if choices and answer is not None and (not float(answer).is_integer() or not 1 <= answer <= choices):
        reason = f"the answer of “{stage.id}” is number {answer:g}, and there are {choices} choices"
        raise Fault("", reason, file=file, line=line)
