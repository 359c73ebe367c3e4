import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from nnstudio.catalog import ACTIVATIONS
from nnstudio.engine.frame import Frame, LayerAnswer
from nnstudio.experiment.edits import with_layer
from nnstudio.gui.panels.explore_activations_panel import ExploreActivationsPanel
from nnstudio.gui.parts.activation_curve import curve_slopes, curve_values
from nnstudio.gui.parts.activation_mistakes import MISTAKES
from nnstudio.gui.plots.contrast import READABLE, contrast, readable
from nnstudio.gui.theme import LIGHT, THEMES, Theme, apply_theme
from tests.gui.panels.recording_session import RecordingSession, as_session, frame

pytestmark = pytest.mark.usefixtures("plain_app")


@pytest.fixture
def session() -> RecordingSession:
    return RecordingSession()


@pytest.fixture
def panel(qtbot: QtBot, session: RecordingSession) -> ExploreActivationsPanel:
    panel = ExploreActivationsPanel(as_session(session), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(1340, 760)
    panel.show()
    return panel


def layer(inputs: np.ndarray, activation: str) -> LayerAnswer:
    units = inputs.shape[1]
    return LayerAnswer(
        activation, inputs, inputs, np.ones(2, np.int64), np.arange(3.0), np.zeros(units, bool), 0.0, None, 0.1
    )


def frame_with(*layers: LayerAnswer) -> Frame:
    made = frame()
    return Frame(
        made.run_id,
        made.state,
        made.snapshot,
        made.curves,
        layers,
        made.plane,
        made.row,
        made.predictions,
        made.epochs_per_second,
    )


# ---- every activation ----


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_an_activation_that_is_ticked_is_drawn_read_and_explained(
    panel: ExploreActivationsPanel, name: str
) -> None:
    panel.show_function(name)
    panel._move_to(0.7)
    read = {reading[0]: reading[1:] for reading in panel.plot.readings()}
    if ACTIVATIONS[name].elementwise:
        at = np.array([0.7])
        expected = ACTIVATIONS[name].value(at)[0], ACTIVATIONS[name].slope(at)[0]
    else:  # a score beside a second one of 0
        at = np.array([0.7, 0.0])
        expected = ACTIVATIONS[name].value(at)[0], ACTIVATIONS[name].slope(at)[0]
    assert read[name] == pytest.approx(expected, abs=1e-12)
    assert name in [row[0] for row in panel.calculator.table.texts()[1:]]
    assert panel.function() == name
    assert panel.explanations._briefs[name].isVisibleTo(panel)
    assert not panel.grab().isNull()


def test_that_everything_can_be_ticked_at_once_each_in_a_colour(panel: ExploreActivationsPanel) -> None:
    for name in ACTIVATIONS:
        panel.show_function(name)
    assert len(panel.plot.readings()) == len(ACTIVATIONS)
    assert len(set(panel._slots.values())) == len(ACTIVATIONS)
    assert not panel.grab().isNull()


def test_that_a_function_keeps_its_colour_while_others_come_and_go(panel: ExploreActivationsPanel) -> None:
    before = panel._color("tanh")
    panel.show_function("gelu")
    panel._take_tick("relu", ticked=False)
    panel.show_function("leaky_relu")
    assert panel._color("tanh") == before


def test_that_what_is_looked_at_is_drawn_beside_what_is_ticked(panel: ExploreActivationsPanel) -> None:
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.function() == "leaky_relu"
    assert {name for name, _, _ in panel.plot.readings()} == {"relu", "leaky_relu", "tanh", "sigmoid"}
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert {name for name, _, _ in panel.plot.readings()} == {"relu", "prelu", "tanh", "sigmoid"}


def test_that_space_ticks_and_takes_the_tick_away(panel: ExploreActivationsPanel) -> None:
    panel.show_function("gelu")
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert "gelu" not in {name for name, _, _ in panel.plot.readings()}
    assert panel.function() == "sigmoid"


# ---- the line ----


def test_that_the_line_is_dragged_with_the_mouse_and_read_everywhere(panel: ExploreActivationsPanel) -> None:
    at = panel.plot.to_pixels(-2.0, 0.5)
    QTest.mousePress(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    x = panel.input.value()
    assert x == pytest.approx(-2.0, abs=0.05)
    heads = panel.calculator.table.texts()[0]
    assert heads[-2].startswith("x = −")
    assert panel.calculator.table.texts()[1][-2:] == ["0.0000", "0.0000"]  # relu there
    assert "relu 0, slope 0" in panel.plot.accessibleDescription()


def test_that_the_arrow_keys_move_the_line(panel: ExploreActivationsPanel) -> None:
    panel.plot.setFocus()
    QTest.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.input.value() == pytest.approx(1.30)
    QTest.keyClick(panel.plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert panel.input.value() == pytest.approx(0.80)


def test_that_the_line_stays_inside_the_plot(panel: ExploreActivationsPanel) -> None:
    panel.plot.point_at(QPointF(-500.0, 10.0), pressed=True)
    assert panel.input.value() == -4.0


def test_that_farther_inputs_can_be_shown(panel: ExploreActivationsPanel) -> None:
    panel._take_reach(panel.reach.count() - 1)
    panel.plot.point_at(QPointF(100_000.0, 10.0), pressed=True)
    assert panel.input.value() == 10.0


# ---- flat parts and the marks of the network ----


def test_that_the_dead_zone_of_relu_is_shaded_and_that_of_identity_is_not(panel: ExploreActivationsPanel) -> None:
    zone = panel.plot._zones[0]
    assert zone.low == -np.inf
    assert zone.high == pytest.approx(0.0, abs=0.01)
    assert "dead" in zone.words
    panel.show_function("identity")
    assert panel.plot._zones == ()


def test_that_both_ends_of_tanh_are_called_saturated(panel: ExploreActivationsPanel) -> None:
    panel.show_function("tanh")
    assert [(zone.low == -np.inf, zone.high == np.inf) for zone in panel.plot._zones] == [(True, False), (False, True)]
    assert all("saturated" in zone.words for zone in panel.plot._zones)


def test_that_there_are_no_marks_before_there_is_a_network(panel: ExploreActivationsPanel) -> None:
    panel.show_experiment(panel._session.experiment)
    assert panel.plot._rug.size == 0
    assert "train" in panel.rug.line.text()


def test_that_the_marks_are_what_the_first_layer_with_the_activation_receives(
    panel: ExploreActivationsPanel, session: RecordingSession
) -> None:
    first = np.array([[-1.0, 2.0], [-3.0, -0.5]], dtype=np.float32)
    second = np.array([[0.25], [0.75]], dtype=np.float32)
    session.frame = frame_with(layer(first, "relu"), layer(second, "tanh"), layer(second, "sigmoid"))
    panel.show_frame(session.frame)
    assert sorted(panel.plot._rug.tolist()) == [-3.0, -1.0, -0.5, 2.0]
    assert panel.plot._rug_on == "relu"
    assert "75 %" in panel.rug.line.text()
    panel.show_function("tanh")
    assert sorted(panel.plot._rug.tolist()) == [0.25, 0.75]


def test_that_the_user_can_choose_the_layer_of_the_marks(
    panel: ExploreActivationsPanel, session: RecordingSession
) -> None:
    sums = np.array([[0.25], [0.75]], dtype=np.float32)
    session.frame = frame_with(layer(-sums, "relu"), layer(sums, "tanh"), layer(2 * sums, "sigmoid"))
    panel.rug.combo.setCurrentIndex(2)
    panel.rug.combo.activated.emit(2)
    panel.show_function("gelu")
    assert sorted(panel.plot._rug.tolist()) == [0.5, 1.5]
    panel.rug.combo.setCurrentIndex(3)
    panel.rug.combo.activated.emit(3)
    assert panel.plot._rug.size == 0


def test_that_another_network_offers_its_own_layers(panel: ExploreActivationsPanel, session: RecordingSession) -> None:
    session.experiment = with_layer(session.experiment, 0, activation="mish")
    panel.show_experiment(session.experiment)
    assert panel.rug.combo.itemText(0) == "Hidden 1 · mish"


def test_that_sums_that_are_no_numbers_are_left_out(panel: ExploreActivationsPanel, session: RecordingSession) -> None:
    bad = np.array([[np.nan], [np.inf]], dtype=np.float32)
    session.frame = frame_with(layer(bad, "relu"))
    panel.show_frame(session.frame)
    assert panel.plot._rug.size == 0
    assert not panel.grab().isNull()


# ---- parameters ----


def test_that_the_curve_follows_a_parameter(panel: ExploreActivationsPanel) -> None:
    panel.show_function("leaky_relu")
    panel.explanations.parameters.parameters_edited.emit({"negative_slope": 0.3})
    panel._move_to(-2.0)
    read = {reading[0]: reading[1:] for reading in panel.plot.readings()}
    assert read["leaky_relu"] == pytest.approx((-0.6, 0.3))
    assert panel.given() == {"negative_slope": 0.3}
    assert "F.leaky_relu(x, negative_slope=0.3)" in panel.calculator.code.code()
    assert "0.3 to 1" in panel.explanations._briefs["leaky_relu"].facts.text()


# ---- the calculator ----


def test_that_the_primers_tensor_gives_what_the_primer_says(panel: ExploreActivationsPanel) -> None:
    for name in ("tanh", "sigmoid"):
        panel._take_tick(name, ticked=False)
    assert panel.calculator.table.texts()[1][:4] == ["relu", "1.0000", "0.0000", "3.0000"]
    assert panel.calculator.code.code().split("\n") == [
        "import torch",
        "import torch.nn.functional as F",
        "x = torch.tensor([1.0, -2.0, 3.0])",
        "F.relu(x)  # tensor([1., 0., 3.])",
    ]
    panel.calculator.code.copy.click()
    assert QGuiApplication.clipboard().text().rstrip("\n") == panel.calculator.code.code()


def test_that_what_is_typed_is_calculated_at_once_and_nonsense_is_named(panel: ExploreActivationsPanel) -> None:
    field = panel.calculator.field
    field.selectAll()
    QTest.keyClicks(field, "0 -1")
    assert panel.calculator.table.texts()[0][:2] == ["0.0", "−1.0"]
    assert panel.calculator.table.texts()[1][:3] == ["relu", "0.0000", "0.0000"]
    QTest.keyClicks(field, " x")
    assert "“x” is no number" in panel.calculator._said.text()
    assert panel.calculator.table.texts()[0][:2] == ["0.0", "−1.0"]
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert "no number" not in panel.calculator._said.text()


def test_that_nan_and_inf_are_numbers_too(panel: ExploreActivationsPanel) -> None:
    panel.calculator.field.setText("[nan, inf, -inf]")
    panel.calculator.field.textEdited.emit("[nan, inf, -inf]")
    assert panel.calculator.table.texts()[1][:4] == ["relu", "nan", "inf", "0.0000"]
    panel.show_function("softmax")
    assert not panel.grab().isNull()


def test_that_softmax_shares_add_up_to_the_whole(panel: ExploreActivationsPanel) -> None:
    assert not panel.calculator.shares.isVisibleTo(panel)
    panel.show_function("softmax")
    assert panel.calculator.shares.isVisibleTo(panel)
    assert panel.calculator.shares._shares.sum() == pytest.approx(1.0)


# ---- mistakes ----


def test_that_a_mistake_that_can_be_watched_offers_its_experiment(panel: ExploreActivationsPanel, qtbot: QtBot) -> None:
    panel.show_function("sigmoid")
    button = next(b for b in panel.explanations.mistake.findChildren(QAbstractButton) if b.text() == "See it happen")
    with qtbot.waitSignal(panel.example_asked) as asked:
        button.click()
    assert asked.args == [MISTAKES["sigmoid"].experiment()]


def test_that_a_mistake_that_cannot_be_watched_offers_nothing(panel: ExploreActivationsPanel) -> None:
    panel.show_function("silu")
    assert panel.explanations.mistake.isVisibleTo(panel)
    buttons = panel.explanations.mistake.findChildren(QAbstractButton)
    assert not [button for button in buttons if button.isVisibleTo(panel) and button.text()]


# ---- finding, room, looks, access ----


def test_that_the_list_shows_what_may_be_meant(panel: ExploreActivationsPanel) -> None:
    panel.show_filter("swish")
    shown = [panel.list.item(row).text() for row in range(panel.list.count()) if not panel.list.item(row).isHidden()]
    assert shown == ["silu", "hardswish"]
    panel.show_filter("")
    assert not any(panel.list.item(row).isHidden() for row in range(panel.list.count()))


@pytest.mark.parametrize("size", [(1340, 760), (936, 560)], ids=["large", "small"])
def test_that_the_page_is_whole_in_both_sizes(panel: ExploreActivationsPanel, size: tuple[int, int]) -> None:
    panel.show_function("gelu")
    panel.resize(*size)
    assert panel.minimumSizeHint().width() <= size[0]
    assert panel.minimumSizeHint().height() <= size[1]
    assert panel.plot.height() >= panel.plot.minimumHeight()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_every_theme_is_taken_and_names_can_be_read(
    panel: ExploreActivationsPanel, qapp: object, theme: Theme
) -> None:
    apply_theme(qapp, theme)  # type: ignore[arg-type]
    panel.show_theme(theme)
    assert not panel.grab().isNull()
    for slot in range(8):
        panel._slots["relu"] = slot
        name = readable(panel._color("relu"), theme.color("surface"))
        assert contrast(name, theme.color("surface")) >= READABLE


def test_that_every_control_has_a_name_and_a_tool_tip(panel: ExploreActivationsPanel) -> None:
    panel.show_function("hardtanh")
    for kind in (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit):
        for control in panel.findChildren(kind):
            is_part = isinstance(control.parent(), QAbstractSpinBox)
            if control.isVisibleTo(panel) and control.focusPolicy() != Qt.FocusPolicy.NoFocus and not is_part:
                assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name), control
                assert control.toolTip(), control


def test_that_hidden_frames_cost_nothing(panel: ExploreActivationsPanel, session: RecordingSession) -> None:
    panel.hide()
    session.frame = frame_with(layer(np.ones((4, 1), np.float32), "relu"))
    panel.show_frame(session.frame)
    assert panel.plot._rug.size == 0


def test_that_softmax_over_one_input_stands_beside_a_score_of_zero() -> None:
    at = np.array([0.3])
    assert curve_values("softmax", at, {})[0] == pytest.approx(1 / (1 + np.exp(-0.3)))
    assert curve_slopes("softmax", at, {})[0] == pytest.approx(curve_slopes("sigmoid", at, {})[0])
