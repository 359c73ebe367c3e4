"""Parts of the network panel by themselves."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.catalog import ACTIVATIONS, LOSSES
from nnstudio.experiment import default_experiment
from nnstudio.gui.parts.add_layer_button import AddLayerButton
from nnstudio.gui.parts.choice_combo import ActivationCombo, ChoiceCombo, LossCombo
from nnstudio.gui.parts.curve_icon import CURVE_SIZE, curve_picture
from nnstudio.gui.parts.layer_card import LayerCard
from nnstudio.gui.parts.layer_health import Health, health_of, health_words
from nnstudio.gui.parts.live_line import LiveLine
from nnstudio.gui.parts.neuron_reading import (
    NeuronNumbers,
    formula_of,
    hidden_names,
    remark_on,
    slope_at,
    sum_of,
    typical_row,
)
from nnstudio.gui.theme import DARK, LIGHT

NO_ROWS = np.zeros(0)


def numbers(activation: str = "relu", **changes: object) -> NeuronNumbers:
    given = {
        "names": ("x", "y"),
        "weights": np.array([1.42, -0.87]),
        "bias": 0.31,
        "before": 0.94,
        "after": 0.94,
        "slope": 1.0,
        "all_before": np.array([1.0, -1.0]),
        "all_after": np.array([1.0, 0.0]),
    }
    return NeuronNumbers(activation, **{**given, **changes})  # type: ignore[arg-type]


# ---- combos ----


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_every_activation_has_a_curve(qapp: QApplication, name: str) -> None:
    del qapp
    drawn = curve_picture(name, "#5646D6", CURVE_SIZE, 2.0).toImage()
    assert drawn.width() == 2 * CURVE_SIZE.width()
    inked = sum(drawn.pixelColor(x, y).alpha() > 0 for x in range(drawn.width()) for y in range(drawn.height()))
    assert inked > 60


def test_that_curves_tell_activations_apart(qapp: QApplication) -> None:
    del qapp
    tell = {bytes(curve_picture(name, "#000000", CURVE_SIZE, 2.0).toImage().constBits()) for name in ACTIVATIONS}
    # Beside one unit at 0, softmax is sigmoid and log_softmax is log_sigmoid; celu is elu at α = 1.
    assert len(tell) >= len(ACTIVATIONS) - 3


def test_that_combos_offer_the_whole_catalog_with_purposes(qtbot: QtBot) -> None:
    activations, losses = ActivationCombo(LIGHT), LossCombo()
    for combo, entries in ((activations, ACTIVATIONS), (losses, LOSSES)):
        qtbot.addWidget(combo)
        assert [combo.itemData(index) for index in range(combo.count())] == list(entries)
        assert all(combo.itemData(index, Qt.ItemDataRole.ToolTipRole) for index in range(combo.count()))
    activations.show_theme(DARK)


@pytest.mark.parametrize("name", list(ACTIVATIONS))
def test_that_a_combo_is_wide_enough_for_its_text(qtbot: QtBot, plain_app: QApplication, name: str) -> None:
    del plain_app
    combo = ActivationCombo(LIGHT)
    qtbot.addWidget(combo)
    combo.show_choice(name)
    room = combo.sizeHint().width() - combo.iconSize().width() - combo.fontMetrics().horizontalAdvance(name)
    assert room >= 44


def test_that_a_combo_tells_what_the_user_chooses_only(qtbot: QtBot) -> None:
    combo = LossCombo()
    qtbot.addWidget(combo)
    with qtbot.assertNotEmitted(combo.choice_edited):
        combo.show_choice("huber")
    assert combo.choice() == "huber"
    with qtbot.waitSignal(combo.choice_edited) as told:
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert told.args == [list(LOSSES)[list(LOSSES).index("huber") + 1]]


def test_that_the_wheel_scrolls_the_panel_unless_the_list_is_used(qtbot: QtBot) -> None:
    combo = ChoiceCombo()
    qtbot.addWidget(combo)
    for name in "abc":
        combo.add_choice(name, name, "")
    combo.show_choice("b")
    none = Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, wheel)
    assert combo.choice() == "b"
    assert not wheel.isAccepted()


# ---- health ----


@pytest.mark.parametrize(
    ("health", "text", "kind"),
    [
        (None, "", "quiet"),
        (Health(6, 1, None, broken=False), "1 of 6 dead", "warn"),
        (Health(6, 0, 62, broken=False), "62 % saturated", "warn"),
        (Health(6, 0, 20, broken=False), "healthy", "good"),
        (Health(6, 2, 90, broken=True), "not a number", "bad"),
    ],
)
def test_that_the_badge_says_how_a_layer_fares(health: Health | None, text: str, kind: str) -> None:
    said, how, tip = health_words(health)
    assert (said, how) == (text, kind)
    assert bool(tip) == bool(text)


def test_that_health_is_read_from_the_answers() -> None:
    outputs, dead = np.zeros((4, 3), np.float32), np.array([True, False, False])
    assert health_of(outputs, dead, None) == Health(3, 1, None, broken=False)
    assert health_of(outputs, dead, 0.618) == Health(3, 1, 62, broken=False)
    assert health_of(outputs, dead, float("nan")).saturated is None
    assert health_of(np.full((4, 3), np.nan, np.float32), dead, 0.1).broken


# ---- readings ----


def test_that_a_neuron_reads_as_in_the_textbook() -> None:
    assert formula_of(numbers()) == "relu( 1.42·x − 0.87·y + 0.31 ) = relu(0.94) = 0.94"
    assert formula_of(numbers("identity")) == "1.42·x − 0.87·y + 0.31 = 0.94"
    assert remark_on(numbers(), own_row=True) == "for this row · slope 1 · active on 50 % of rows"
    quiet = remark_on(numbers("tanh"), own_row=False)
    assert quiet == "for a typical row · slope 1 · from 0 to 1 on the rows"
    assert remark_on(numbers(all_before=NO_ROWS, all_after=NO_ROWS), own_row=True) == "for this row · slope 1"


def test_that_a_long_sum_is_cut_after_its_first_terms() -> None:
    text = sum_of(np.arange(1.0, 9.0), hidden_names(8), -1.0, 6)
    assert text == "1·h₁ + 2·h₂ + 3·h₃ + 4·h₄ + 5·h₅ + 6·h₆ + … − 1"
    assert sum_of(np.array([-2.0]), ("x",), np.nan, 6) == "−2·x + NaN"


def test_that_the_typical_row_is_the_one_in_the_middle() -> None:
    before = np.array([[5.0], [1.0], [3.0]])
    assert typical_row(before, 0) == 2
    assert typical_row(np.array([[np.nan], [1.0]]), 0) == 1
    assert typical_row(np.full((2, 1), np.nan), 0) is None
    assert typical_row(np.zeros((0, 1)), 0) is None


def test_that_slopes_are_those_of_the_catalog() -> None:
    assert slope_at("relu", np.array([-1.0, 2.0], np.float32), 1) == 1.0
    assert slope_at("softmax", np.array([0.0, 0.0], np.float32), 0) == pytest.approx(0.25)


# ---- small things ----


def test_that_a_live_line_changes_without_a_new_layout(qtbot: QtBot) -> None:
    line = LiveLine()
    qtbot.addWidget(line)
    line.resize(80, 24)
    line.show_text("a long line that does not fit in eighty pixels", "the whole of it")
    hint = line.sizeHint()
    line.grab()
    line.show_text("short")
    assert line.sizeHint() == hint
    assert (line.text(), line.whole()) == ("short", "short")


def test_that_a_plus_can_be_hit_and_reached(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = AddLayerButton(2, holder)
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleName() == "Add a layer as hidden layer 3"
    for enabled in (True, False):
        button.setEnabled(enabled)
        button.grab()


def test_that_a_click_leaves_the_keyboard_to_the_window(qtbot: QtBot) -> None:
    card = LayerCard(default_experiment(), 0, LIGHT)
    qtbot.addWidget(card)
    controls = [*card.findChildren(QAbstractButton), *card.findChildren(QComboBox)]
    assert controls
    assert not [control for control in controls if control.focusPolicy() & Qt.FocusPolicy.ClickFocus]
