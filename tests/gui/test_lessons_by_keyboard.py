"""Lessons done in the real window by the keys of the keyboard alone, from the list to the last stage."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.experiment import Experiment
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.lesson_panel import LessonPanel
from nnstudio.lessons.lesson import CheckStage, PredictStage, QuizStage, ReflectStage, RunStage
from nnstudio.resources import lessons_folder
from nnstudio.session.preferences import Preferences
from tests.gui.keyboard import Key, Keyboard

# Popups of the offscreen platform.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)

PATIENCE_MS = 40_000
IDS = sorted(path.name for path in lessons_folder().iterdir())
OFTEN = [IDS[0], IDS[5]]  # the others take a minute more


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = build_window(Preferences(theme="light", speed=None, swap="restart"))
    qtbot.addWidget(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.session.close()


class Learner:
    """Does what each stage asks for."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window
        self.keys = Keyboard(window)

    @property
    def panel(self) -> LessonPanel:
        panel = self._window.desk.panel
        assert panel is not None
        return panel

    def begin(self, name: str) -> None:
        """Go to the list of lessons and open one of them."""
        window = self._window
        QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        rows = window.lessons.rows
        self._qtbot.waitUntil(lambda: len(rows) == len(IDS) and rows[0].isVisible(), timeout=PATIENCE_MS)
        window.order.apply()
        self.keys.push(rows[IDS.index(name)].button)
        assert window.workspace == "studio"
        window.order.apply()

    def do_stage(self) -> None:
        """Do the present stage, and go on to the next one."""
        lesson = self._window.session.lesson
        stage = lesson.stage
        match stage:
            case PredictStage() | QuizStage():
                self._answer(stage.answer)
            case ReflectStage():
                self._say()
            case RunStage():
                self._train()
            case CheckStage():
                assert lesson.lesson is not None
                self._change_to(lesson.lesson.experiments[stage.solution])
                self._train()
            case _:
                pass
        self._qtbot.waitUntil(lambda: lesson.may_go_on, timeout=PATIENCE_MS)
        self._window.order.apply()
        self.keys.push(self.panel.next)

    def _answer(self, right: float | None) -> None:
        answer, keys = self.panel.answer, self.keys
        if answer.choices:
            wanted = answer.choices[int(right or 1) - 1]
            keys.tab_to(*answer.choices)
            for _ in answer.choices:
                if keys.at() is not wanted:
                    keys.press(Key.Key_Down)
            assert keys.at() is wanted
            keys.press(Key.Key_Space)
            keys.push(answer.button)
        else:
            keys.tab_to(answer.number)
            keys.type(f"{1 if right is None else right:g}")
            keys.press(Key.Key_Return)

    def _say(self) -> None:
        self.keys.tab_to(self.panel.answer.words)
        self.keys.type("Because it bends")
        self.keys.push(self.panel.answer.button)

    def _train(self) -> None:
        session = self._window.session
        (train,) = self._window.desk.controls.named("train")[:1]
        assert isinstance(train, QAbstractButton)
        self._qtbot.waitUntil(lambda: session.state is RunState.READY and train.isEnabled(), timeout=PATIENCE_MS)
        self._window.order.apply()
        self.keys.push(train)
        self._qtbot.waitUntil(lambda: session.state is RunState.FINISHED, timeout=PATIENCE_MS)

    def _change_to(self, solution: Experiment) -> None:
        """Set with the controls what the solution has otherwise; epochs and rate are the learner's own affair."""
        session, stage, keys = self._window.session, self._window.studio.network.stage, self.keys
        layers = solution.network.hidden
        while len(session.experiment.network.hidden) > len(layers):
            card = stage.layers[-1]
            if card.is_compact:
                keys.open(card.settings)
                keys.push(card.remove_here)
            else:
                keys.push(card.remove)
            self._settle()
        for index, layer in enumerate(layers):
            if session.experiment.network.hidden[index].activation != layer.activation:
                keys.choose(stage.layers[index].activation, layer.activation)
            if session.experiment.network.hidden[index].units != layer.units:
                keys.set_number(stage.layers[index].units, layer.units)
            self._settle()
        if session.experiment.network.initializer != solution.network.initializer:
            self._draw_start_weights(solution)
        if session.experiment.network.output_activation != solution.network.output_activation:
            keys.choose(stage.output.activation, solution.network.output_activation)
        self._change_loss(solution)
        self._settle()

    def _draw_start_weights(self, solution: Experiment) -> None:
        weights = self._window.studio.network.start_weights
        assert isinstance(solution.network.initializer, str)
        self.keys.open(weights)
        self.keys.choose(weights.choice, solution.network.initializer)
        self.keys.press(Key.Key_Escape)

    def _change_loss(self, solution: Experiment) -> None:
        session, card, keys = self._window.session, self._window.studio.network.stage.loss, self.keys
        if session.experiment.loss.name != solution.loss.name:
            keys.choose(card.loss, solution.loss.name)
        if session.experiment.loss.input != solution.loss.input:
            keys.open(card.settings)
            keys.tab_into(card.input)
            while card.input.choice() != solution.loss.input:
                keys.press(Key.Key_Left)
                keys.press(Key.Key_Space)
            keys.press(Key.Key_Escape)
        for name, value in solution.loss.parameters.items():
            if session.experiment.loss.parameters.get(name) != value:
                self._type_parameter(name, value)

    def _type_parameter(self, name: str, value: object) -> None:
        card, keys = self._window.studio.network.stage.loss, self.keys
        keys.open(card.settings)
        editor = card.parameters.editors(name)[0]
        keys.tab_into(editor)
        field = keys.at()
        if isinstance(field, QLineEdit):
            keys.press(Key.Key_Delete, len(field.text()))
        keys.type(f"{value:g}" if isinstance(value, int | float) else str(value))
        keys.press(Key.Key_Return)
        keys.press(Key.Key_Escape)

    def _settle(self) -> None:
        """Wait until an edit has arrived, with the controls that it brings."""
        self._qtbot.wait(450)
        self._window.order.apply()


each_lesson = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in OFTEN else pytest.mark.long) for name in IDS]
)


@each_lesson
def test_that_a_lesson_is_done_by_keyboard_alone(qtbot: QtBot, window: MainWindow, name: str) -> None:
    learner, lesson = Learner(qtbot, window), window.session.lesson
    learner.begin(name)
    taught = lesson.lesson
    assert taught is not None
    for stage in taught.stages:
        assert lesson.stage is stage, stage.id
        learner.do_stage()
        assert lesson.lesson is None or not lesson.progress.record(stage.id).skipped
    assert window.workspace == "lessons"
    assert lesson.lesson is None
