"""The lessons that ship keep their word: solutions pass, starters fail, what the words claim is seen."""

import pytest

from nnstudio.lessons.lesson import CheckStage, PredictStage, RunStage
from nnstudio.lessons.read import read_lesson
from nnstudio.lessons.verify import verify
from nnstudio.resources import lessons_folder

IDS = sorted(path.name for path in lessons_folder().iterdir())
CI_SEEDS = range(5001, 5003)
OTHER_SEEDS = range(90_001, 90_021)  # none of those that the lessons were written with


def test_that_there_are_fourteen() -> None:
    assert len(IDS) == 14


@pytest.mark.parametrize("name", IDS)
def test_that_a_prediction_comes_before_its_run(name: str) -> None:
    lesson = read_lesson(lessons_folder() / name)
    assert lesson.id == name
    predictions = [stage for stage in lesson.stages if isinstance(stage, PredictStage)]
    assert predictions
    for prediction in predictions:
        if prediction.outcome is not None:
            assert lesson.index(prediction.id) < lesson.index(prediction.outcome.run)
    assert any(isinstance(stage, CheckStage) for stage in lesson.stages)
    for stage in lesson.stages:
        if isinstance(stage, CheckStage):
            assert len(lesson.words().stages[stage.id].hints) >= 2
            assert lesson.words().stages[stage.id].passed
        if isinstance(stage, RunStage):
            assert lesson.words().stages[stage.id].text


@pytest.mark.parametrize("name", IDS)
def test_that_a_lesson_keeps_its_word_for_a_seed(name: str) -> None:
    found = verify(read_lesson(lessons_folder() / name), CI_SEEDS[:1])
    assert found.holds, found.failures


@pytest.mark.long
@pytest.mark.parametrize("name", IDS)
def test_that_a_lesson_keeps_its_word_for_twenty_other_seeds(name: str) -> None:
    found = verify(read_lesson(lessons_folder() / name), OTHER_SEEDS)
    assert found.holds, found.failures
