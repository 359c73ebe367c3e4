"""A class's hand-ins into one table: every final experiment is trained again, and what a file says is not believed.

A row is made of each file, whatever is in it. Experiments are bounded by the limits of the lesson before they are
trained, on the CPU; equal ones are trained once.
"""

import datetime as dt
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from nnstudio.catalog import N_, UserError
from nnstudio.experiment import Experiment, check
from nnstudio.experiment.edits import with_training
from nnstudio.lessons.checks import Runs, judge
from nnstudio.lessons.handin import SUFFIX, HandIn, clean_name, read_hand_in
from nnstudio.lessons.lesson import CheckStage, Lesson, PredictStage, QuizStage, RunStage
from nnstudio.lessons.locks import changed_locks
from nnstudio.lessons.measure import run_experiment
from nnstudio.lessons.outcome import RunOutcome
from nnstudio.lessons.progress import is_right
from nnstudio.lessons.requirements import unmet
from nnstudio.lessons.validate import too_large

FILES_MAX = 5_000
EARLY_EPOCHS = 10  # so far, runs on two machines agree closely
EARLY_TOLERANCE = 0.05  # relative; the machines of one class differ by far less
LONGEST_MINUTES = 24 * 60


@dataclass
class Row:
    """One hand-in as it was judged. ``flags`` are sentences for the teacher."""

    file: str
    name: str = ""
    lesson: str = ""
    version: str = ""
    result: str = "unreadable"  # passed, part, flagged, unreadable, unknown lesson
    checks: int = 0
    checks_passed: int = 0
    quiz: int = 0
    quiz_right: int = 0
    predictions: int = 0
    predictions_right: int = 0
    skipped: int = 0
    hints: int = 0
    attempts: int = 0
    minutes: int | None = None
    flags: list[str] = field(default_factory=list)
    work: HandIn | None = None


@dataclass(frozen=True, slots=True)
class Collected:
    """All rows, in the order of names, and the lessons that they are of."""

    rows: tuple[Row, ...]
    lessons: Mapping[str, Lesson]


class Trainer:
    """Trains an experiment once, however often it is handed in."""

    def __init__(self) -> None:
        self._known: dict[bytes, RunOutcome | UserError] = {}

    def run(self, experiment: Experiment) -> RunOutcome:
        """The run of ``experiment`` on the CPU of this machine.

        Raises:
            UserError: it cannot be trained.
        """
        chosen = with_training(msgspec.structs.replace(experiment, name=""), device="cpu")
        key = msgspec.json.encode(chosen)
        if key not in self._known:
            try:
                self._known[key] = run_experiment(chosen)
            except UserError as error:
                self._known[key] = error
        found = self._known[key]
        if isinstance(found, UserError):
            raise found
        return found


def hand_ins_below(folder: Path) -> list[Path]:
    """Every hand-in in ``folder`` and the folders below it; links are not followed.

    Raises:
        UserError: it is no folder, holds none, or more than a school has learners.
    """
    if not folder.is_dir():
        raise UserError(N_("lessons", "{folder} is not a folder. Give the folder with the hand-ins."), folder=folder)
    found = sorted(_plain_files(folder))
    if not found:
        raise UserError(
            N_("lessons", "There is no hand-in ({suffix}) in {folder}. Put the files of the class there."),
            suffix=SUFFIX,
            folder=folder,
        )
    if len(found) > FILES_MAX:
        raise UserError(N_("lessons", "{folder} holds more than {most} hand-ins."), folder=folder, most=FILES_MAX)
    return found


def _plain_files(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder, followlinks=False):
        for name in names:
            path = Path(place) / name
            if path.suffix.lower() == SUFFIX and path.is_file() and not path.is_symlink():
                yield path


def collect(
    folder: Path,
    lessons: Mapping[str, Lesson],
    on_file: Callable[[Row], None] = lambda _row: None,
) -> Collected:
    """Judge every hand-in below ``folder`` by the lessons as they are here.

    Raises:
        UserError: as :func:`hand_ins_below`.
    """
    trainer, rows = Trainer(), list[Row]()
    for path in hand_ins_below(folder):
        row = Row(file=path.relative_to(folder).as_posix())
        try:
            row.work = read_hand_in(path)
            _fill(row, row.work, lessons, trainer)
        except UserError as error:
            row.flags.append(str(error))
        rows.append(row)
        on_file(row)
    _flag_copies(rows)
    rows.sort(key=lambda row: (row.lesson, row.name.casefold(), row.file))
    used = {row.lesson for row in rows}
    return Collected(tuple(rows), {key: lesson for key, lesson in lessons.items() if key in used})


# ---- one hand-in ----


def _fill(row: Row, work: HandIn, lessons: Mapping[str, Lesson], trainer: Trainer) -> None:
    row.name, row.lesson, row.version = clean_name(work.name), work.lesson[:60], work.version[:20]
    lesson = lessons.get(work.lesson)
    if lesson is None:
        row.lesson = clean_name(row.lesson)
        row.result = "unknown lesson"
        row.flags.append("The lesson is not here; give it by --lesson.")
        return
    if work.sha256 != lesson.sha256:
        row.flags.append(f"Made with another version of the lesson ({row.version}; here {lesson.plan.version}).")
    _count(row, work, lesson)
    row.minutes = _minutes(work)
    suspicious = [*_order_flags(work, lesson), *_judge_checks(row, work, lesson, trainer)]
    row.flags += suspicious
    if suspicious:
        row.result = "flagged"
    else:
        row.result = "passed" if row.checks_passed == row.checks else "part"


def _count(row: Row, work: HandIn, lesson: Lesson) -> None:
    """What was predicted and answered, judged by the lesson; right means right at the first try, and not skipped."""
    for stage in lesson.stages:
        record = work.progress.record(stage.id)
        row.skipped += record.skipped
        row.hints += max(0, record.hints)
        row.attempts += len(record.attempts)
        given = record.answer
        if isinstance(stage, PredictStage) and stage.answer is not None:
            row.predictions += 1
            right = given is not None and bool(is_right(stage, given))
            row.predictions_right += right and not record.skipped
        elif isinstance(stage, QuizStage):
            row.quiz += 1
            right = given is not None and bool(is_right(stage, given))
            row.quiz_right += right and not record.skipped and not record.wrong


def _minutes(work: HandIn) -> int | None:
    """From the first event to the last one; None where that makes no sense."""
    try:
        times = [dt.datetime.fromisoformat(event.at) for event in work.progress.events]
        minutes = round((max(times) - min(times)).total_seconds() / 60)
    except (ValueError, TypeError, OverflowError):
        return None
    return minutes if 0 <= minutes <= LONGEST_MINUTES else None


def _order_flags(work: HandIn, lesson: Lesson) -> Iterator[str]:
    """A prediction made after what it predicts is none."""
    first: dict[tuple[str, str], int] = {}
    for place, event in enumerate(work.progress.events):
        what = "run" if event.what in {"run", "passed", "failed"} else event.what
        first.setdefault((event.stage, what), place)
    for stage in lesson.stages:
        if not isinstance(stage, PredictStage) or stage.outcome is None:
            continue
        predicted = first.get((stage.id, "predicted"), first.get((stage.id, "skipped")))
        seen = first.get((stage.outcome.run, "run"))
        has_run = work.progress.record(stage.outcome.run).run is not None
        if seen is not None and (predicted is None or predicted > seen):
            yield f"“{stage.id}” was predicted after the run that it is about."
        elif has_run and predicted is None and work.progress.record(stage.id).done:
            yield f"There is no trace of when “{stage.id}” was predicted."


def _judge_checks(row: Row, work: HandIn, lesson: Lesson, trainer: Trainer) -> Iterator[str]:
    """Train again what is said to have passed; yields what does not hold."""
    for stage in lesson.stages:
        if not isinstance(stage, CheckStage):
            continue
        row.checks += 1
        record = work.progress.record(stage.id)
        claimed = record.done and not record.skipped
        if record.run is None or not claimed:
            continue
        reason = _refusal(record.run.experiment, lesson, stage)
        if reason:
            yield f"“{stage.id}”: {reason}"
            continue
        try:
            runs = _runs_again(work, lesson, stage, trainer)
        except UserError as error:
            yield f"“{stage.id}” cannot be trained: {error}"
            continue
        if not all(one.passes for one in judge(stage.checks, runs, stage.id)):
            yield f"“{stage.id}” is said to have passed, but fails when it is trained again."
            continue
        if not _same_beginning(record.run, runs[stage.id]):
            yield f"“{stage.id}”: the curves in the file are not those of its experiment."
            continue
        row.checks_passed += 1


def _refusal(experiment: Experiment, lesson: Lesson, stage: CheckStage) -> str:
    """Why ``experiment`` is not to be trained: nothing that the lesson does not allow, nothing from elsewhere."""
    try:
        check(experiment)
    except UserError as error:
        return str(error)
    if experiment.data.source == "file":
        return "its data are a file, which no lesson has"
    large = too_large(experiment, lesson.plan.limits)
    if large:
        return f"it is larger than the lesson allows: {large}"
    locks = set(lesson.plan.lock) - set(stage.allow)
    changed = changed_locks(lesson.experiments[stage.experiment], experiment, sorted(locks))
    if changed:
        return f"it changes what the lesson has locked: {', '.join(changed)}"
    broken = unmet(stage.require, experiment)
    return f"it breaks a requirement: {broken[0].path}" if broken else ""


def _runs_again(work: HandIn, lesson: Lesson, stage: CheckStage, trainer: Trainer) -> Runs:
    """The run of ``stage`` and of every stage that its checks compare it with, all trained here."""
    names = {stage.id} | {name for one in stage.checks for name in (one.run, one.against) if name is not None}
    runs: dict[str, RunOutcome] = {}
    for name in sorted(names):
        other = lesson.stages[lesson.index(name)]
        run = work.progress.record(name).run
        if isinstance(other, RunStage) and other.experiment is not None:
            experiment = lesson.experiments[other.experiment]
            seed = run.experiment.training.seed if run is not None else experiment.training.seed
            runs[name] = trainer.run(with_training(experiment, seed=seed))
        elif run is not None and (other is stage or not _too_large(run.experiment, lesson)):
            runs[name] = trainer.run(run.experiment)
    return runs


def _too_large(experiment: Experiment, lesson: Lesson) -> bool:
    return experiment.data.source == "file" or bool(too_large(experiment, lesson.plan.limits))


def _same_beginning(claimed: RunOutcome, again: RunOutcome) -> bool:
    """Whether the first epochs agree; later ones may drift apart between machines."""
    epochs, losses = claimed.curves.get("epoch", []), claimed.curves.get("train_loss", [])
    if not epochs or len(epochs) != len(losses):
        return False
    known = dict(zip(again.curves["epoch"], again.curves["train_loss"], strict=True))
    early = [(epoch, loss) for epoch, loss in zip(epochs, losses, strict=True) if epoch <= EARLY_EPOCHS]
    if not early or any(epoch not in known for epoch, _ in early):
        return False
    return all(abs(known[epoch] - loss) <= EARLY_TOLERANCE * max(abs(known[epoch]), 1e-3) for epoch, loss in early)


def _flag_copies(rows: Sequence[Row]) -> None:
    """The same work under two names."""
    first: dict[bytes, Row] = {}
    for row in rows:
        if row.work is None or not row.work.progress.events:
            continue
        key = msgspec.json.encode(row.work.progress)
        if key not in first:
            first[key] = row
            continue
        for one, other in ((row, first[key]), (first[key], row)):
            one.result = "flagged"
            one.flags.append(f"The same work as in {other.file}.")
