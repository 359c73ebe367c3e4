"""Values typed one after the other are read as whoever types them means them."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from nnstudio.catalog import Task
from nnstudio.experiment import default_experiment
from nnstudio.gui.parts.race_setup import RaceSetup
from nnstudio.gui.parts.typed_values import values_typed


@pytest.mark.parametrize(
    ("text", "decimal_comma", "values"),
    [
        ("0.1, 0.01", False, (0.1, 0.01)),
        ("0.1,0.01", False, (0.1, 0.01)),
        ("4,16, 64", False, (4, 16, 64)),
        ("0.1; 0.01;", False, (0.1, 0.01)),
        ("0,1; 0,01", False, (0.1, 0.01)),
        ("1e-3，0.01、1", False, (0.001, 0.01, 1)),
        ("0,01", True, (0.01,)),
        ("0,1, 0,01", True, (0.1, 0.01)),
        ("0,1; 0,01", True, (0.1, 0.01)),
        ("0.1, 0.01", True, (0.1, 0.01)),
        ("0.1,0.01", True, (0.1, 0.01)),
        ("4,16,64", True, (4, 16, 64)),
        ("4, 16", True, (4, 16)),
        ("−1, x", True, (-1, "x")),
        (" , ", True, ()),
        ("", False, ()),
    ],
)
def test_that_values_are_read_as_they_are_written(text: str, decimal_comma: bool, values: tuple[object, ...]) -> None:
    assert values_typed(text, decimal_comma=decimal_comma) == values


def test_that_a_race_reads_a_decimal_comma_where_the_language_has_one(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        setup = _setup_of_rates(qtbot, "0,01")
        assert [vary.values for vary in setup.varies()] == [(0.01,)]
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["-1", "fast"])
def test_that_a_refusal_names_the_setting_as_the_form_does(qtbot: QtBot, typed: str) -> None:
    setup = _setup_of_rates(qtbot, typed)
    assert "$" not in setup.problem
    assert "“Learning rate”" in setup.problem


def _setup_of_rates(qtbot: QtBot, typed: str) -> RaceSetup:
    setup = RaceSetup()
    qtbot.addWidget(setup)
    setup.retranslate()
    setup.show_experiment(default_experiment(), Task.BINARY)
    key = setup.first.key
    key.setCurrentIndex(key.findData("training.learning_rate"))
    key.activated.emit(key.currentIndex())
    setup.first.numbers.setText(typed)
    return setup
