"""Lessons in the real window: every one by Skip alone, one by doing, and what a lesson keeps from being changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.experiment.edits import with_data, with_layer, with_training, with_units
from nnstudio.gui import dialogs
from nnstudio.gui.app import build_window
from nnstudio.gui.drawer import LESSON
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.lesson_panel import LessonPanel
from nnstudio.lessons.handin import HandIn, read_hand_in
from nnstudio.lessons.lesson import CheckStage, QuizStage
from nnstudio.lessons.read import read_lesson
from nnstudio.lessons.template import write_template
from nnstudio.resources import lessons_folder
from nnstudio.session.lesson_session import progress_path
from nnstudio.session.preferences import Preferences

PATIENCE_MS = 60_000
IDS = sorted(path.name for path in lessons_folder().iterdir())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.session.close()


def begin(window: MainWindow, name: str) -> LessonPanel:
    window.desk.begin(read_lesson(lessons_folder() / name))
    assert window.desk.panel is not None
    return window.desk.panel


def stage_of(window: MainWindow) -> str:
    return window.session.lesson.stage.id


def skip_to(qtbot: QtBot, window: MainWindow, panel: LessonPanel, stage: str) -> None:
    """Skip until ``stage`` is the present one."""
    while stage_of(window) != stage:
        skip_stage(qtbot, window, panel)


def skip_stage(qtbot: QtBot, window: MainWindow, panel: LessonPanel) -> None:
    """Let the present stage be done, and go on, by the keys of the keyboard alone."""
    lesson = window.session.lesson
    if not lesson.may_go_on:
        QTest.keyClick(panel.skip, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: lesson.record.done, timeout=PATIENCE_MS)
    if not (lesson.lesson is not None and stage_of(window) == lesson.lesson.stages[-1].id):
        QTest.keyClick(panel.next, Qt.Key.Key_Space)


@pytest.mark.parametrize("size", [(1024, 700), (1366, 768), (1440, 900)], ids=str)
def test_that_a_lesson_may_be_opened_before_the_studio_is_complete(qtbot: QtBot, size: tuple[int, int]) -> None:
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    window.resize(*size)
    assert not window.studio.is_complete
    panel = begin(window, IDS[1])
    qtbot.waitUntil(lambda: window.session.frame is not None and window.studio.is_complete, timeout=PATIENCE_MS)
    assert panel.isVisible()
    assert window.studio.output.is_low == (size[1] < 900)
    window.session.close()


def test_that_the_keyboard_goes_from_the_question_to_its_answer_and_on(qtbot: QtBot, window: MainWindow) -> None:
    panel = begin(window, IDS[1])
    panel.next.setFocus()
    QTest.keyClick(panel.next, Qt.Key.Key_Return)
    assert stage_of(window) == "guess"
    window.order.apply()
    choices, button = panel.answer.choices, panel.answer.button
    assert QApplication.focusWidget() is choices[0]
    QTest.keyClick(choices[0], Qt.Key.Key_Return)
    assert choices[0].isChecked()
    window.order.apply()
    QTest.keyClick(choices[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel.next
    QTest.keyClick(panel.next, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is panel  # Space trains now
    QTest.keyClick(panel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.state is RunState.TRAINING, timeout=PATIENCE_MS)
    window.session.pause()
    QTest.keyClick(panel, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in {panel.show_me, panel.free}


def test_that_enter_hands_a_number_over_and_leaves_time_to_read(window: MainWindow) -> None:
    panel = begin(window, IDS[0])
    while not panel.answer.number.isVisibleTo(panel):
        window.session.lesson.skip()
    stage, number = window.session.lesson.stage, panel.answer.number
    assert isinstance(stage, QuizStage)
    number.setFocus()
    QTest.keyClicks(number, f"{stage.answer:g}")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert window.session.lesson.stage is stage
    assert "Right" in panel.why.words()
    assert QApplication.focusWidget() is panel.next


def test_that_the_first_arrow_chooses_the_first_answer(window: MainWindow) -> None:
    panel = begin(window, IDS[1])
    panel.next.setFocus()
    QTest.keyClick(panel.next, Qt.Key.Key_Return)
    first, second = panel.answer.choices[:2]
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert first.isChecked()
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.isChecked()
    assert second.hasFocus()


def test_that_the_plot_gives_away_no_floor_that_is_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    def shows_floor() -> bool:
        return any(short == "floor" for _, (_, short) in window.studio.loss.plot._lines())

    panel = begin(window, "07-softmax-once")
    qtbot.waitUntil(shows_floor, timeout=PATIENCE_MS)
    skip_to(qtbot, window, panel, "guess")
    assert not shows_floor()
    skip_stage(qtbot, window, panel)
    assert shows_floor()
    panel.back.click()
    assert stage_of(window) == "guess"
    assert shows_floor(), "it is answered"


def test_that_what_was_tried_in_a_lesson_is_not_asked_to_be_saved(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_window: QWidget, name: str) -> QMessageBox.StandardButton:
        asked.append(name)
        return QMessageBox.StandardButton.Discard

    monkeypatch.setattr(dialogs, "ask_to_save", ask)
    session = window.session
    panel = begin(window, "14-spiral")
    lesson = session.lesson.lesson
    assert lesson is not None
    while not isinstance(session.lesson.stage, CheckStage):
        session.lesson.skip()
    session.edit(with_layer(session.experiment, 0, activation="tanh"))
    assert session.modified
    panel.leave.click()
    begin(window, "02-straight-lines")
    assert not asked
    window.session.lesson.close()
    session.edit(with_training(session.experiment, epochs=7))
    begin(window, "02-straight-lines")
    assert len(asked) == 1


def test_that_handing_in_is_in_sight_at_the_end_of_a_lesson(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 700)
    panel = begin(window, IDS[0])
    lesson = window.session.lesson.lesson
    assert lesson is not None
    skip_to(qtbot, window, panel, lesson.stages[-1].id)
    skip_stage(qtbot, window, panel)
    for part in (panel.name, panel.hand_in, panel.next):
        assert part.visibleRegion().boundingRect().size() == part.size(), part.accessibleName()
    panel.hand_in_asked.disconnect()  # a dialog would open
    panel.name.setFocus()
    left: list[bool] = []
    panel.left.connect(lambda: left.append(True))
    with qtbot.waitSignal(panel.hand_in_asked):
        QTest.keyClick(panel.name, Qt.Key.Key_Return)
    assert not left


# ---- every lesson ----


@pytest.mark.parametrize("names", [IDS[3:4], pytest.param(IDS, marks=pytest.mark.long)], ids=["one", "all"])
def test_that_every_lesson_can_be_finished_by_skip_and_keyboard_alone(
    qtbot: QtBot, window: MainWindow, names: list[str]
) -> None:
    lesson = window.session.lesson
    for name in names:
        panel = begin(window, name)
        assert lesson.lesson is not None
        for stage in lesson.lesson.stages:
            assert stage_of(window) == stage.id
            assert panel.title.text()
            skip_stage(qtbot, window, panel)
        assert lesson.is_finished, name
        assert panel.hand_in.isVisibleTo(panel)
        for stage in lesson.lesson.stages:
            if isinstance(stage, CheckStage):
                assert lesson.progress.record(stage.id).skipped, "whoever skipped has not done it"
    QTest.keyClick(panel.next, Qt.Key.Key_Space)
    assert window.workspace == "lessons"
    assert lesson.lesson is None
    assert not window.studio.drawer.has(LESSON)
    qtbot.waitUntil(lambda: len(window.lessons.rows) == len(IDS), timeout=PATIENCE_MS)
    marks = [row.mark.text() for row in window.lessons.rows]
    assert [mark == "✓" for mark in marks] == [name in names for name in IDS]


def test_a_lesson_by_doing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    session, lesson = window.session, window.session.lesson
    panel = begin(window, "02-straight-lines")
    assert window.workspace == "studio"
    assert window.studio.drawer.choice == LESSON
    QTest.keyClick(panel.next, Qt.Key.Key_Space)

    # A prediction comes first.
    assert stage_of(window) == "guess"
    session.play()
    assert session.state is not RunState.TRAINING
    assert "First make your prediction" in window.notice.spoken()
    assert not panel.next.isEnabled()
    QTest.keyClick(panel.answer.choices[1], Qt.Key.Key_Space)
    QTest.keyClick(panel.answer.button, Qt.Key.Key_Space)
    assert lesson.record.answer == 2.0
    QTest.keyClick(panel.next, Qt.Key.Key_Space)

    # Then the run, and beside each other what was said and what came out.
    assert stage_of(window) == "watch"
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: lesson.record.done, timeout=PATIENCE_MS)
    assert "About 85 %" in panel.outcome.words()
    assert "**It came out:** test accuracy at the end 0." in panel.outcome.words()
    assert lesson.record.run is not None
    assert lesson.record.run.curves["test_accuracy"][-1] < 0.75

    # A quiz, wrong at first.
    skip_to(qtbot, window, panel, "why")
    answer_wrong_then_right(panel)
    QTest.keyClick(panel.next, Qt.Key.Key_Space)

    # The task: it fails as it is, then it is mended.
    assert stage_of(window) == "bend-it"
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(lesson.record.attempts) == 1, timeout=PATIENCE_MS)
    assert not lesson.record.done
    assert panel.checks.lines[0][0].text() == "✗"
    QTest.keyClick(panel.hint, Qt.Key.Key_Space)
    assert "must not be a straight line" in panel.hints.words()
    chosen = with_units(with_layer(session.experiment, 0, activation="relu"), 0, 16)
    session.edit(chosen)
    if session.experiment != chosen:
        session.answer_swap(chosen, "restart", remember=False)
    qtbot.waitUntil(lambda: session.state is RunState.READY, timeout=PATIENCE_MS)
    session.play()
    qtbot.waitUntil(lambda: lesson.record.done, timeout=PATIENCE_MS)
    assert panel.checks.lines[0][0].text() == "✓"
    assert "A bend in every neuron" in panel.why.words()

    # To the end, and handed in.
    skip_to(qtbot, window, panel, "say-it")
    work = handed_in(qtbot, window, panel, tmp_path / "ada.nnwork")
    assert (work.name, work.lesson, work.finished) == ("Ada", "02-straight-lines", True)
    assert work.progress.record("say-it").answer == "Which activation?"
    assert [attempt.passed for attempt in work.progress.record("bend-it").attempts] == [False, True]


def answer_wrong_then_right(panel: LessonPanel) -> None:
    for choice, said in ((4, "Not quite"), (5, "Right")):
        QTest.keyClick(panel.answer.choices[choice], Qt.Key.Key_Space)
        QTest.keyClick(panel.answer.button, Qt.Key.Key_Space)
        assert said in panel.why.words()


def handed_in(qtbot: QtBot, window: MainWindow, panel: LessonPanel, path: Path) -> HandIn:
    QTest.keyClicks(panel.answer.words, "Which activation?")
    QTest.keyClick(panel.answer.button, Qt.Key.Key_Space)
    assert window.session.lesson.is_finished
    assert panel.hand_in.isVisibleTo(panel)
    window.desk.hand_in_to(path, "Ada")
    qtbot.waitUntil(lambda: "Handed in" in window.notice.spoken(), timeout=PATIENCE_MS)
    return read_hand_in(path)


# ---- what a lesson lets one do ----


def test_that_what_is_locked_stays_and_free_play_frees_it(qtbot: QtBot, window: MainWindow) -> None:
    session, lesson = window.session, window.session.lesson
    panel = begin(window, "02-straight-lines")
    before = session.experiment
    session.edit(with_data(before, source="gauss"))
    assert session.experiment == before
    assert "This lesson keeps that as it is" in window.notice.spoken()
    assert not window.studio.data.isEnabled()
    session.edit(with_training(before, epochs=5000))
    assert "larger than the lesson needs" in window.notice.spoken()
    session.set_weight(0, 0, 0, 1.0)
    assert "not set by hand" in window.notice.spoken()
    skip_to(qtbot, window, panel, "guess")
    QTest.keyClick(panel.free, Qt.Key.Key_Space)
    assert window.studio.data.isEnabled()
    session.edit(with_data(before, source="gauss"))
    assert session.experiment.data.source == "gauss"
    session.play()
    qtbot.waitUntil(lambda: session.state is RunState.TRAINING, timeout=PATIENCE_MS)
    QTest.keyClick(panel.free, Qt.Key.Key_Space)
    assert stage_of(window) == "guess"
    assert session.experiment == before
    assert not lesson.progress.record("watch").done
    assert not window.studio.data.isEnabled()


def test_that_a_run_of_another_experiment_is_not_shown_as_the_one_that_is_meant(
    qtbot: QtBot, window: MainWindow
) -> None:
    panel = begin(window, "02-straight-lines")
    skip_to(qtbot, window, panel, "watch")
    before = window.session.experiment
    window.session.edit(with_layer(before, 0, activation="relu"))
    assert window.session.experiment == before


def test_that_the_control_that_is_meant_is_framed_and_found_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    panel = begin(window, "02-straight-lines")
    assert [light.target() for light in window.desk.controls.lights] == [window.studio.output]
    skip_to(qtbot, window, panel, "bend-it")
    cards = window.studio.network.stage.layers
    assert [light.target() for light in window.desk.controls.lights] == [card.activation for card in cards]
    QTest.keyClick(panel.show_me, Qt.Key.Key_Space)
    assert window.focusWidget() is cards[0].activation
    panel.leave.click()
    assert not window.desk.controls.lights
    assert window.studio.data.isEnabled()


def test_that_every_control_that_a_lesson_speaks_of_is_there(window: MainWindow) -> None:
    for name in IDS:
        for stage in read_lesson(lessons_folder() / name).stages:
            for control in stage.highlight:
                assert window.desk.controls.named(control), (name, stage.id, control)


# ---- room to read ----


@pytest.mark.parametrize("name", [IDS[0], IDS[1], IDS[6], IDS[13]])
def test_that_a_lesson_can_be_read_with_ease_in_the_smallest_window(window: MainWindow, name: str) -> None:
    window.resize(1024, 700)
    QApplication.processEvents()
    panel = begin(window, name)
    for _ in range(5):
        QApplication.processEvents()
    text = panel.column.viewport().height()
    assert text >= 12 * panel.fontMetrics().lineSpacing(), "title, place and ten lines"
    network = window.studio.network.scroll_area
    assert name != IDS[1] or not network.horizontalScrollBar().isVisible()
    panel.leave.click()
    assert window.studio.data.isVisibleTo(window.studio)
    assert window.studio.output.classes.isVisibleTo(window.studio.output)


def test_that_data_that_are_locked_give_way_in_a_narrow_window(qtbot: QtBot, window: MainWindow) -> None:
    data = window.studio.data
    window.resize(1024, 700)
    panel = begin(window, "14-spiral")
    assert "data" in window.session.lesson.stage.highlight
    assert data.isVisibleTo(window.studio)
    QTest.keyClick(panel.next, Qt.Key.Key_Space)
    assert not data.isVisibleTo(window.studio)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: data.isVisibleTo(window.studio), timeout=PATIENCE_MS)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: not data.isVisibleTo(window.studio), timeout=PATIENCE_MS)
    panel.free.click()
    assert data.isVisibleTo(window.studio)


def test_that_the_window_is_called_as_the_lesson(window: MainWindow) -> None:
    panel = begin(window, "02-straight-lines")
    assert "A stack of straight lines is a straight line" in window.windowTitle()
    panel.leave.click()
    assert "A stack" not in window.windowTitle()


# ---- progress ----


def test_that_a_lesson_goes_on_where_it_was_left(qtbot: QtBot, window: MainWindow) -> None:
    panel = begin(window, "02-straight-lines")
    skip_to(qtbot, window, panel, "why")
    window.session.lesson.close()
    begin(window, "02-straight-lines")
    assert stage_of(window) == "why"
    done = window.session.lesson.progress.record("watch")
    assert done.run is not None


def test_that_a_folder_that_cannot_be_written_costs_one_sentence(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocker = tmp_path / "a file"
    blocker.write_text("", encoding="utf-8")
    monkeypatch.setenv("NNSTUDIO_HOME", str(blocker))
    panel = begin(window, "02-straight-lines")
    said: list[str] = []
    window.session.notified.connect(lambda _kind, sentence: said.append(sentence))
    for _ in range(2):
        skip_stage(qtbot, window, panel)
        window.session.lesson.save()
    assert len(said) == 1
    assert "cannot be kept here" in said[0]


def test_that_progress_is_kept_in_the_folder_of_the_user() -> None:
    assert progress_path("x").parts[-2:] == ("lessons", "x.json")


# ---- opening ----


def test_that_a_lesson_file_can_be_dropped(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    write_template(tmp_path / "fence")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "fence" / "lesson.toml"))])
    copy, left, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, no_key))
    qtbot.waitUntil(lambda: window.session.lesson.lesson is not None, timeout=PATIENCE_MS)
    assert window.workspace == "studio"
    assert stage_of(window) == "begin"


def test_that_a_broken_lesson_file_is_refused_with_its_line(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    write_template(tmp_path / "fence")
    plan = tmp_path / "fence" / "lesson.toml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("minutes", "minuts"), encoding="utf-8")
    window.documents.open(plan)
    qtbot.waitUntil(lambda: "line 6" in window.notice.spoken(), timeout=PATIENCE_MS)
    assert window.session.lesson.lesson is None


def test_the_workspace_lists_all_lessons(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    window.show_workspace("lessons")
    rows = window.lessons.rows
    qtbot.waitUntil(lambda: len(rows) == len(IDS), timeout=PATIENCE_MS)
    assert rows[1].title.text() == "A stack of straight lines is a straight line"
    assert rows[1].minutes.text() == "12 min"
    assert rows[1].button.accessibleName() == "Begin: A stack of straight lines is a straight line"
    QTest.keyClick(rows[1].button, Qt.Key.Key_Space)
    assert window.workspace == "studio"
    assert window.session.lesson.lesson is not None


def test_that_another_experiment_ends_the_lesson(window: MainWindow) -> None:
    begin(window, "02-straight-lines")
    window.documents.start_over()
    assert window.session.lesson.lesson is None
    assert window.studio.data.isEnabled()
