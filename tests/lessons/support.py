"""Learners made by script: each works through a lesson as a person of some kind would."""

import msgspec

from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_training
from nnstudio.lessons import progress as steps
from nnstudio.lessons.handin import HandIn, hand_in
from nnstudio.lessons.lesson import CheckStage, Lesson, PredictStage, QuizStage, ReflectStage, RunStage
from nnstudio.lessons.measure import run_experiment
from nnstudio.lessons.outcome import RunOutcome
from nnstudio.lessons.progress import Progress
from nnstudio.lessons.read import read_lesson
from nnstudio.resources import lessons_folder

_RUNS: dict[bytes, RunOutcome] = {}


def lesson_two() -> Lesson:
    return read_lesson(lessons_folder() / "02-straight-lines")


def trained(experiment: Experiment) -> RunOutcome:
    """The run of ``experiment``, trained once for all tests."""
    key = msgspec.json.encode(experiment)
    if key not in _RUNS:
        _RUNS[key] = run_experiment(experiment)
    return _RUNS[key]


def worked_through(lesson: Lesson, *, right: bool = True, seed: int = 1, words: str = "It needs a bend.") -> Progress:
    """A learner who predicts and answers well, or one who errs first and whose last run fails."""
    progress = steps.begin(lesson)
    for index, stage in enumerate(lesson.stages):
        progress = steps.go_to(progress, lesson, index)
        if isinstance(stage, PredictStage) and stage.answer is not None:
            progress = steps.answer(progress, lesson, stage.answer if right else stage.answer % 2 + 1)
        elif isinstance(stage, QuizStage):
            if not right:
                progress = steps.answer(progress, lesson, stage.answer % 2 + 1)
            progress = steps.answer(progress, lesson, stage.answer)
        elif isinstance(stage, ReflectStage):
            progress = steps.answer(progress, lesson, words)
        elif isinstance(stage, RunStage) and stage.experiment is not None:
            run = trained(with_training(lesson.experiments[stage.experiment], seed=seed))
            progress, _ = steps.ran(progress, stage, run)
        elif isinstance(stage, CheckStage):
            name = stage.solution if right else stage.experiment
            run = trained(with_training(lesson.experiments[name], seed=seed))
            progress, _ = steps.ran(progress, stage, run)
    return progress


def with_run(progress: Progress, stage: str, run: RunOutcome, **changes: object) -> Progress:
    """``progress`` with another run of ``stage``, as somebody who edits the file would put it there."""
    record = msgspec.structs.replace(progress.record(stage), run=run, **changes)
    return msgspec.structs.replace(progress, records={**progress.records, stage: record})


def handed_in(lesson: Lesson, progress: Progress, name: str) -> HandIn:
    return hand_in(lesson, progress, name, finished=steps.is_finished(progress, lesson))
