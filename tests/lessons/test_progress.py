"""Progress in a lesson: the gate before a run, answers, attempts, and what is kept."""

from pathlib import Path

import pytest

from nnstudio.lessons import progress as steps
from nnstudio.lessons.lesson import Lesson
from tests.lessons.support import lesson_two, trained, worked_through


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return lesson_two()


def at(lesson: Lesson, stage: str, progress: steps.Progress | None = None) -> steps.Progress:
    return steps.go_to(progress or steps.begin(lesson), lesson, lesson.index(stage))


def test_that_nothing_may_be_trained_before_the_prediction(lesson: Lesson) -> None:
    assert steps.may_train(steps.begin(lesson), lesson)
    progress = at(lesson, "guess")
    assert not steps.may_train(progress, lesson)
    assert not steps.may_train(at(lesson, "watch", progress), lesson), "also not by going on"
    assert steps.may_train(steps.answer(progress, lesson, 2.0), lesson)


def test_that_a_prediction_stays_as_it_was_made(lesson: Lesson) -> None:
    progress = steps.answer(at(lesson, "guess"), lesson, 2.0)
    progress = steps.answer(progress, lesson, 1.0)
    assert progress.record("guess").answer == 2.0
    assert progress.record("guess").right is False


def test_that_a_quiz_can_be_tried_again(lesson: Lesson) -> None:
    progress = steps.answer(at(lesson, "why"), lesson, 5.0)
    assert not progress.record("why").done
    progress = steps.answer(progress, lesson, 6.0)
    assert progress.record("why").done
    assert progress.record("why").wrong == [5.0]
    assert [event.what for event in progress.events] == ["wrong", "right"]


def test_that_a_later_failure_takes_nothing_back(lesson: Lesson) -> None:
    stage = lesson.stages[lesson.index("bend-it")]
    good, bad = trained(lesson.experiments["bend"]), trained(lesson.experiments["lines"])
    progress, _ = steps.ran(at(lesson, "bend-it"), stage, bad)
    assert not progress.record("bend-it").done
    progress, _ = steps.ran(progress, stage, good)
    progress, _ = steps.ran(progress, stage, bad)
    assert progress.record("bend-it").done
    assert progress.record("bend-it").run == good
    assert [attempt.passed for attempt in progress.record("bend-it").attempts] == [False, True, False]


def test_that_hints_come_in_order_and_end(lesson: Lesson) -> None:
    progress, hints = at(lesson, "bend-it"), lesson.words().stages["bend-it"].hints
    for shown in (1, 2, 3, 3):
        progress = steps.hinted(progress, lesson, hints)
        assert progress.record("bend-it").hints == shown


def test_that_what_is_kept_comes_back_as_it_was(lesson: Lesson, tmp_path: Path) -> None:
    progress = worked_through(lesson)
    assert steps.is_finished(steps.go_to(progress, lesson, 99), lesson)
    path = tmp_path / "deep" / "progress.json"
    steps.save_progress(path, progress)
    assert steps.load_progress(path, lesson) == progress


@pytest.mark.parametrize("content", [b"", b"{", b'{"lesson": "other"}', b"\xff\xfe", b"[]"])
def test_that_what_cannot_be_read_begins_anew(lesson: Lesson, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "progress.json"
    path.write_bytes(content)
    assert steps.load_progress(path, lesson) == steps.begin(lesson)
