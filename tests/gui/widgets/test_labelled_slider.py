"""A slider that tells what is edited, and stays silent when it is told."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets.labelled_slider import LabelledSlider, even_places, nearest_place
from nnstudio.gui.widgets.value_field import ValueField

BATCHES = (1, 2, 5, 10, 20, 50, 100)


@pytest.fixture
def noise(qtbot: QtBot) -> LabelledSlider:
    made = LabelledSlider("Noise", 0, 0.5, 0.05, tool_tip="How far the points stray")
    qtbot.addWidget(made)
    made.resize(200, made.sizeHint().height())
    made.show()
    return made


@pytest.fixture
def batch(qtbot: QtBot) -> LabelledSlider:
    made = LabelledSlider("Batch size", 1, 1000, values=BATCHES, whole=True)
    qtbot.addWidget(made)
    return made


def slider_of(widget: LabelledSlider) -> QSlider:
    slider = widget.findChild(QSlider)
    assert isinstance(slider, QSlider)
    return slider


def field_of(widget: LabelledSlider) -> ValueField:
    field = widget.findChild(ValueField)
    assert isinstance(field, ValueField)
    return field


def test_that_places_are_free_of_rounding() -> None:
    assert even_places(0, 0.5, 0.1) == (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)


@pytest.mark.parametrize(("value", "place"), [(0, 0), (3, 1), (4, 2), (30, 4), (9999, 6)])
def test_that_a_number_between_places_goes_to_the_nearest(value: float, place: int) -> None:
    assert nearest_place(BATCHES, value) == place


def test_that_the_arrow_keys_change_and_commit_at_once(qtbot: QtBot, noise: LabelledSlider) -> None:
    noise.show_value(0.25)
    with qtbot.waitSignals([noise.value_changed, noise.value_committed], order="strict"):
        QTest.keyClick(slider_of(noise), Qt.Key.Key_Right)
    assert noise.value() == 0.3


def test_that_a_drag_tells_every_place_and_commits_once(noise: LabelledSlider) -> None:
    changed: list[float] = []
    committed: list[float] = []
    noise.value_changed.connect(changed.append)
    noise.value_committed.connect(committed.append)
    slider = slider_of(noise)
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(60, middle))
    QTest.mouseMove(slider, QPoint(100, middle))
    QTest.mouseMove(slider, QPoint(150, middle))
    assert len(changed) >= 2
    assert committed == []
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(150, middle))
    assert committed == [changed[-1]]


def test_that_the_handle_comes_to_the_mouse(noise: LabelledSlider) -> None:
    slider = slider_of(noise)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, slider.height() // 2))
    assert noise.value() == 0.25


def test_that_a_typed_number_may_lie_between_the_places(qtbot: QtBot, batch: LabelledSlider) -> None:
    field_of(batch).begin_typing()
    editor = field_of(batch).currentWidget()
    assert editor is not None
    with qtbot.waitSignals([batch.value_changed, batch.value_committed], order="strict"):
        QTest.keyClicks(editor, "64")
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert batch.value() == 64
    assert slider_of(batch).value() == BATCHES.index(50)


def test_that_own_places_are_passed_one_by_one(batch: LabelledSlider) -> None:
    batch.show_value(10)
    QTest.keyClick(slider_of(batch), Qt.Key.Key_Right)
    assert batch.value() == 20


def test_that_showing_a_number_tells_nobody(qtbot: QtBot, noise: LabelledSlider) -> None:
    with qtbot.assertNotEmitted(noise.value_changed), qtbot.assertNotEmitted(noise.value_committed):
        noise.show_value(0.4)
        noise.show_places((0.1, 0.2))
    assert noise.value() == 0.4


def test_that_the_number_is_read_aloud_and_not_the_place(noise: LabelledSlider) -> None:
    noise.show_value(0.35)
    slider = slider_of(noise)
    assert slider.accessibleName() == "Noise"
    assert slider.accessibleDescription() == "0.35"


def test_that_the_caption_belongs_to_the_slider(noise: LabelledSlider) -> None:
    noise.show_texts("Rauschen", "Wie weit die Punkte streuen")
    caption = next(label for label in noise.findChildren(QLabel) if label.text())
    assert caption.text() == "Rauschen"
    assert caption.buddy() is slider_of(noise)
    assert slider_of(noise).toolTip() == "Wie weit die Punkte streuen"


def test_that_the_slider_is_high_enough_for_a_finger(plain_app: object, noise: LabelledSlider) -> None:  # noqa: ARG001
    assert slider_of(noise).height() >= 24
