"""How far somebody is in a lesson: what was predicted, answered, tried and found, stage by stage. Plain data."""

import datetime as dt
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from nnstudio.experiment import write_atomically
from nnstudio.lessons.checks import Judged, judge
from nnstudio.lessons.lesson import (
    CheckStage,
    ConfigureStage,
    Lesson,
    PredictStage,
    QuizStage,
    ReflectStage,
    RunStage,
    Stage,
    TextStage,
    checks_of,
)
from nnstudio.lessons.outcome import RunOutcome

Answer = float | str
EVENTS_MAX = 2_000
ATTEMPTS_KEPT = 200
WRONG_KEPT = 20
ANSWER_CHARACTERS_MAX = 5_000
PROGRESS_BYTES_MAX = 50 * 1024 * 1024


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened, and when, in universal time."""

    at: str
    stage: str
    what: Literal["begun", "predicted", "run", "answered", "right", "wrong", "passed", "failed", "hint", "skipped"]


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """One whole run of a check stage: whether it passed, and the number that each check found."""

    seed: int | str
    passed: bool
    values: list[float | None]
    performed: bool = False  # by Skip, not by the learner


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one stage."""

    done: bool = False
    skipped: bool = False
    answer: Answer | None = None
    right: bool | None = None
    wrong: list[Answer] = []  # answers to a quiz before the right one
    hints: int = 0
    attempts: list[Attempt] = []
    run: RunOutcome | None = None


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """The whole of it, as it is kept between two starts."""

    lesson: str
    version: str
    sha256: str
    stage: int = 0
    records: dict[str, Record] = {}
    events: list[Event] = []

    def record(self, stage_id: str) -> Record:
        """What is known of a stage."""
        return self.records.get(stage_id, Record())

    @property
    def done(self) -> int:
        """How many stages are done."""
        return sum(record.done for record in self.records.values())


def begin(lesson: Lesson) -> Progress:
    """Nothing done yet."""
    return Progress(lesson=lesson.id, version=lesson.plan.version, sha256=lesson.sha256)


def is_finished(progress: Progress, lesson: Lesson) -> bool:
    """Whether every stage is done."""
    return all(progress.record(stage.id).done for stage in lesson.stages)


def runs_of(progress: Progress) -> dict[str, RunOutcome]:
    """The run of every stage that has one."""
    return {name: record.run for name, record in progress.records.items() if record.run is not None}


# ---- what may be done ----


def may_train(progress: Progress, lesson: Lesson) -> bool:
    """Whether every prediction up to the present stage is made: before that nothing may be trained."""
    upto = lesson.stages[: progress.stage + 1]
    return all(progress.record(stage.id).done for stage in upto if isinstance(stage, PredictStage))


def may_go_on(progress: Progress, lesson: Lesson) -> bool:
    """Whether the present stage is done, or asks for nothing."""
    stage = lesson.stages[progress.stage]
    return isinstance(stage, TextStage) or progress.record(stage.id).done


# ---- what happens ----


def go_to(progress: Progress, lesson: Lesson, index: int) -> Progress:
    """Another stage; reading is done by leaving."""
    stage = lesson.stages[progress.stage]
    if isinstance(stage, TextStage) and index > progress.stage:
        progress = _with(progress, stage.id, done=True)
    return msgspec.structs.replace(progress, stage=min(max(index, 0), len(lesson.stages) - 1))


def answer(progress: Progress, lesson: Lesson, given: Answer, *, skipped: bool = False) -> Progress:
    """Take an answer to the present stage: a prediction is recorded, a quiz judged, a reflection kept."""
    stage = lesson.stages[progress.stage]
    given = given[:ANSWER_CHARACTERS_MAX] if isinstance(given, str) else given
    before = progress.record(stage.id)
    match stage:
        case PredictStage():
            if before.done:
                return progress  # a prediction stays as it was made
            right = is_right(stage, given)
            progress = _with(progress, stage.id, answer=given, right=right, done=True, skipped=skipped)
            return _log(progress, stage, "skipped" if skipped else "predicted")
        case QuizStage():
            right = is_right(stage, given)
            if right:
                progress = _with(progress, stage.id, answer=given, right=True, done=True, skipped=skipped)
                return _log(progress, stage, "skipped" if skipped else "right")
            progress = _with(progress, stage.id, wrong=[*before.wrong, given][-WRONG_KEPT:])
            return _log(progress, stage, "wrong")
        case ReflectStage():
            progress = _with(progress, stage.id, answer=given, done=True, skipped=skipped)
            return _log(progress, stage, "skipped" if skipped else "answered")
        case _:
            return progress


def is_right(stage: PredictStage | QuizStage, given: Answer) -> bool | None:
    """Whether an answer is the right one; None where there is none to compare with, or nothing was said."""
    if stage.answer is None or isinstance(given, str) or math.isnan(given):
        return None
    return abs(given - stage.answer) <= stage.tolerance + 1e-9


def configured(progress: Progress, lesson: Lesson, *, skipped: bool = False) -> Progress:
    """Every requirement of the present stage holds."""
    stage = lesson.stages[progress.stage]
    if not isinstance(stage, ConfigureStage) or progress.record(stage.id).done:
        return progress
    return _log(_with(progress, stage.id, done=True, skipped=skipped), stage, "skipped" if skipped else "passed")


def ran(
    progress: Progress, stage: Stage, run: RunOutcome, *, performed: bool = False
) -> tuple[Progress, tuple[Judged, ...]]:
    """Take a whole run of ``stage``: a run stage is done by it, a check stage if every check passes."""
    before = progress.record(stage.id)
    judged = judge(checks_of(stage), {**runs_of(progress), stage.id: run}, stage.id)
    if isinstance(stage, RunStage):
        progress = _with(progress, stage.id, run=run, done=True, skipped=before.skipped or performed)
        return _log(progress, stage, "skipped" if performed else "run"), judged
    if not isinstance(stage, CheckStage):
        return progress, judged
    passed = all(one.passes for one in judged)
    attempt = Attempt(
        seed=run.experiment.training.seed,
        passed=passed,
        values=[one.value if math.isfinite(one.value) else None for one in judged],
        performed=performed,
    )
    attempts = [*before.attempts, attempt][-ATTEMPTS_KEPT:]
    if passed or not before.done:  # a run that failed later does not undo one that passed
        skipped = performed if not before.done else before.skipped and performed
        progress = _with(progress, stage.id, run=run, done=before.done or passed, skipped=skipped)
    progress = _with(progress, stage.id, attempts=attempts)
    return _log(progress, stage, "skipped" if performed else "passed" if passed else "failed"), judged


def hinted(progress: Progress, lesson: Lesson, hints: Sequence[str]) -> Progress:
    """One more hint, in order."""
    stage = lesson.stages[progress.stage]
    shown = progress.record(stage.id).hints
    if shown >= len(hints):
        return progress
    return _log(_with(progress, stage.id, hints=shown + 1), stage, "hint")


def _with(progress: Progress, stage_id: str, **changes: object) -> Progress:
    record = msgspec.structs.replace(progress.record(stage_id), **changes)
    return msgspec.structs.replace(progress, records={**progress.records, stage_id: record})


def _log(progress: Progress, stage: Stage, what: str) -> Progress:
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    event = msgspec.convert({"at": now, "stage": stage.id, "what": what}, Event)
    return msgspec.structs.replace(progress, events=[*progress.events, event][-EVENTS_MAX:])


# ---- kept between two starts ----


def load_progress(path: Path, lesson: Lesson) -> Progress:
    """The progress kept at ``path``; a new one where there is none, or it is of another version of the lesson."""
    try:
        if path.stat().st_size > PROGRESS_BYTES_MAX:
            return begin(lesson)
        kept = msgspec.json.decode(path.read_bytes(), type=Progress)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return begin(lesson)
    known = {stage.id for stage in lesson.stages}
    fits = kept.lesson == lesson.id and kept.version == lesson.plan.version and set(kept.records) <= known
    if not fits or not 0 <= kept.stage < len(lesson.stages):
        return begin(lesson)
    return msgspec.structs.replace(kept, sha256=lesson.sha256)


def save_progress(path: Path, progress: Progress) -> None:
    """Keep ``progress`` at ``path``.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, msgspec.json.encode(progress))
