"""Inputs, seeds, sliders at rest, and numbers in words."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.catalog import N_, UserError
from nnstudio.experiment import default_experiment
from nnstudio.gui.parts.data_sliders import BATCH, DataSliders, share_left, train_percent
from nnstudio.gui.parts.feature_boxes import FeatureBoxes
from nnstudio.gui.parts.seed_edit import SeedEdit, next_seed, read_seed
from nnstudio.gui.parts.settled import SettledEdits
from nnstudio.gui.parts.words import first_upper, sentence_of, shown_number, translated


@pytest.fixture
def boxes(qtbot: QtBot) -> FeatureBoxes:
    made = FeatureBoxes()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_that_one_input_stays_ticked(qtbot: QtBot, boxes: FeatureBoxes) -> None:
    boxes.show_features(("x",), ("x", "y"))
    with qtbot.assertNotEmitted(boxes.features_edited):
        boxes.box("x").click()
    assert boxes.box("x").isChecked()


def test_that_a_toy_with_one_coordinate_offers_what_can_be_made_of_it(qtbot: QtBot, boxes: FeatureBoxes) -> None:
    boxes.show_features(("x", "y"), ("x",))
    assert [name for name in ("x", "y", "x2", "y2", "xy", "sinx", "siny") if boxes.box(name).isVisible()] == [
        "x",
        "x2",
        "sinx",
    ]
    with qtbot.waitSignal(boxes.features_edited) as edited:
        boxes.box("sinx").click()
    assert edited.args == [("x", "y", "sinx")]  # y is kept for the next toy that has one


@pytest.mark.parametrize(
    ("text", "seed"), [("7", 7), (" 7 ", 7), ("luck", "luck"), ("-1", "-1"), ("", None), ("9" * 30, None)]
)
def test_that_a_seed_is_read(text: str, seed: int | str | None) -> None:
    assert read_seed(text) == seed


def test_that_every_seed_has_a_next_one() -> None:
    assert next_seed(7) == 8
    assert next_seed("luck") == "luck+1"


def test_that_escape_takes_a_typed_seed_back(qtbot: QtBot) -> None:
    field = SeedEdit("Seed")
    qtbot.addWidget(field)
    field.show_seed(5)
    with qtbot.assertNotEmitted(field.seed_edited):
        QTest.keyClicks(field, "99")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "5"
    with qtbot.waitSignal(field.seed_edited) as edited:
        QTest.keyClicks(field, "1")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert edited.args == [51]


def test_that_a_single_wish_is_told_at_once(qtbot: QtBot) -> None:
    edits = SettledEdits()
    with qtbot.waitSignal(edits.settled, timeout=50) as told:
        edits.commit("a", 1)
    assert told.args == ["a", 1]


def test_that_a_key_held_down_is_told_once_it_rests(qtbot: QtBot) -> None:
    edits = SettledEdits(rest_ms=30)
    heard: list[object] = []
    edits.settled.connect(lambda _, value: heard.append(value))
    for value in range(5):
        edits.propose("a", value)
        edits.commit("a", value)
    assert heard == [0]
    assert edits.awaits("a")
    qtbot.waitUntil(lambda: heard == [0, 4], timeout=2000)
    assert not edits.awaits("a")


def test_that_a_batch_of_all_rows_says_so(qtbot: QtBot) -> None:
    sliders = DataSliders()
    qtbot.addWidget(sliders)
    sliders.show_experiment(default_experiment())
    sliders.show_train_rows(32)
    assert "all" in sliders.slider(BATCH).findChildren(type(sliders.slider(BATCH)._field))[0]._button.text()


@pytest.mark.parametrize("percent", range(1, 100))
def test_that_train_share_and_test_share_are_two_words_for_one_number(percent: int) -> None:
    assert train_percent(share_left(percent)) == percent


@pytest.mark.parametrize(
    ("value", "text"), [(0.25, "0.25"), (500.0, "500"), (1e-5, "0.00001"), (0.012, "0.012"), (12345, "12,345")]
)
def test_that_numbers_are_written_for_reading(value: float, text: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    try:
        assert shown_number(value) == text
    finally:
        QLocale.setDefault(before)


def test_that_numbers_follow_the_language() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert shown_number(0.25) == "0,25"
        assert shown_number(12345) == "12.345"
    finally:
        QLocale.setDefault(before)


def test_that_texts_and_errors_are_put_into_words() -> None:
    assert translated(N_("catalog", "circle")) == "circle"
    assert translated("as it is") == "as it is"
    assert first_upper("circle") == "Circle"
    assert first_upper("") == ""
    assert sentence_of(UserError(N_("data", "{name} is {what}."), name="a.csv", what=N_("data", "empty"))) == (
        "a.csv is empty."
    )
