"""The network panel: it shows the network of the experiment and what it answers; edits leave by the session."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.experiment import Experiment, HiddenLayer, InitializerChoice
from nnstudio.experiment.edits import (
    with_layer,
    with_layer_added,
    with_layer_removed,
    with_loss,
    with_network,
    with_output_activation,
    with_units,
)
from nnstudio.gui.panels.network_panel import NetworkPanel
from nnstudio.gui.parts.layer_health import Health
from nnstudio.gui.parts.neuron_lens import SHADOW
from nnstudio.gui.parts.row_values import values_of_row
from nnstudio.gui.theme import DARK, LIGHT
from tests.gui.panels.network_samples import NetworkSession, frame_of, table, toy, weights_for
from tests.gui.panels.recording_session import as_session


@pytest.fixture
def session() -> NetworkSession:
    made = NetworkSession()
    made.dataset = toy()
    return made


@pytest.fixture
def panel(qtbot: QtBot, session: NetworkSession) -> NetworkPanel:
    return panel_of(qtbot, session)


def panel_of(qtbot: QtBot, session: NetworkSession) -> NetworkPanel:
    made = NetworkPanel(as_session(session), LIGHT)
    qtbot.addWidget(made)
    made.resize(760, 560)
    made.show()
    qtbot.waitExposed(made)
    return made


def choose(combo: object, name: str) -> None:
    """Choose an entry as a user would."""
    index = combo.findData(name)  # type: ignore[attr-defined]
    combo.setCurrentIndex(index)  # type: ignore[attr-defined]
    combo.activated.emit(index)  # type: ignore[attr-defined]


def click_neuron(panel: NetworkPanel, layer: int, unit: int) -> None:
    center = panel.canvas.center_of(layer, unit)
    assert center is not None
    QTest.mouseClick(panel.canvas, Qt.MouseButton.LeftButton, pos=center)


# ---- the experiment → the cards ----


def test_that_the_cards_show_the_experiment(panel: NetworkPanel, session: NetworkSession) -> None:
    experiment = with_layer(session.experiment, 1, activation="gelu", units=5)
    experiment = with_loss(with_output_activation(experiment, "tanh"), name="mse")
    panel.show_experiment(experiment)
    assert [card.activation.choice() for card in panel.stage.layers] == ["relu", "gelu"]
    assert [card.units.value() for card in panel.stage.layers] == [8, 5]
    assert panel.stage.output.activation.choice() == "tanh"
    assert panel.stage.loss.loss.choice() == "mse"
    assert session.edits == []


@pytest.mark.parametrize("layers", [0, 1, 5, 64])
def test_that_there_is_a_card_per_layer_and_a_plus_at_every_place(panel: NetworkPanel, layers: int) -> None:
    hidden = tuple(HiddenLayer(units=3, activation="tanh") for _ in range(layers))
    panel.show_experiment(with_network(panel.stage.loss.experiment, hidden=hidden))
    assert len(panel.stage.layers) == layers
    assert [adder.place for adder in panel.stage.adders] == list(range(layers + 1))
    assert all(adder.isEnabled() == (layers < 64) for adder in panel.stage.adders)


def test_that_the_title_counts_the_numbers(panel: NetworkPanel) -> None:
    # 2·8 + 8 + 8·4 + 4 + 4·1 + 1
    assert panel._subtitle.text() == "65 numbers"


def test_that_neurons_stand_under_their_card(panel: NetworkPanel) -> None:
    for layer, card in enumerate(panel.stage.layers):
        center = panel.canvas.center_of(layer, 0)
        assert center is not None
        assert abs(center.x() - card.geometry().center().x()) <= 2


def test_that_cards_do_not_overlap(panel: NetworkPanel) -> None:
    cards = [*panel.stage.layers, panel.stage.output, panel.stage.loss]
    for first, second in pairwise(cards):
        assert not first.geometry().intersects(second.geometry())


@pytest.mark.parametrize(
    ("activation", "loss", "fed", "place", "feed"),
    [
        ("sigmoid", "bce_with_logits", "auto", "inside the loss", "fed with logits · fused"),
        ("sigmoid", "bce_with_logits", "output", "applied before the loss", "fed with the output"),
        ("tanh", "mse", "auto", "applied before the loss", "fed with the output"),
        ("tanh", "bce_with_logits", "logits", "for predictions only", "fed with logits"),
        ("identity", "mse", "auto", "the last sums as they are", "fed with the output"),
    ],
)
def test_that_the_cards_say_what_the_loss_is_fed_with(
    panel: NetworkPanel, session: NetworkSession, activation: str, loss: str, fed: str, place: str, feed: str
) -> None:
    experiment = with_loss(with_output_activation(session.experiment, activation), name=loss, input=fed)
    panel.show_experiment(experiment)
    assert panel.stage.output.place.text() == place
    assert panel.stage.loss.feed.text() == feed


def test_that_an_impossible_pair_is_named_on_the_loss_card(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_verdict("fits this task", "good", "They fit.")
    assert panel.stage.loss.badge.text() == "fits this task"
    experiment = with_loss(with_output_activation(session.experiment, "identity"), name="bce")
    panel.show_experiment(experiment)
    assert panel.stage.loss.badge.text() == "cannot be trained"
    assert "bce takes probabilities from 0 to 1" in panel.stage.loss.badge.toolTip()
    panel.show_experiment(session.experiment)
    assert panel.stage.loss.badge.text() == "fits this task"


# ---- the user → the session ----


def test_that_an_activation_is_chosen(panel: NetworkPanel, session: NetworkSession) -> None:
    before = session.experiment
    choose(panel.stage.layers[0].activation, "elu")
    assert session.edits == [with_layer(before, 0, activation="elu")]


def test_that_neurons_are_added_with_the_stepper(qtbot: QtBot, panel: NetworkPanel, session: NetworkSession) -> None:
    before = session.experiment
    panel.stage.layers[1].units._more.click()
    qtbot.waitUntil(lambda: bool(session.edits))
    assert session.edits == [with_units(before, 1, 5)]


def test_that_held_stepping_is_one_edit(qtbot: QtBot, panel: NetworkPanel, session: NetworkSession) -> None:
    before = session.experiment
    for _ in range(5):
        panel.stage.layers[0].units._more.click()
    qtbot.waitUntil(lambda: bool(session.edits) and session.edits[-1] == with_units(before, 0, 13))
    assert len(session.edits) <= 2


def test_that_a_layer_is_removed(panel: NetworkPanel, session: NetworkSession) -> None:
    before = session.experiment
    panel.stage.layers[0].remove.click()
    assert session.edits == [with_layer_removed(before, 0)]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_that_a_layer_is_added_at_a_plus(panel: NetworkPanel, session: NetworkSession, place: int) -> None:
    before = session.experiment
    panel.stage.adders[place].click()
    assert session.edits == [with_layer_added(before, place)]


def test_that_output_and_loss_are_chosen(panel: NetworkPanel, session: NetworkSession) -> None:
    before = session.experiment
    choose(panel.stage.output.activation, "tanh")
    assert session.edits[-1] == with_output_activation(before, "tanh")
    panel.show_experiment(session.experiment)
    choose(panel.stage.loss.loss, "huber")
    assert session.edits[-1] == with_loss(with_output_activation(before, "tanh"), name="huber")


def test_that_an_impossible_choice_is_still_sent(panel: NetworkPanel, session: NetworkSession) -> None:
    choose(panel.stage.loss.loss, "nll")
    assert session.edits[-1].loss.name == "nll"


def test_that_parameters_and_the_feed_are_chosen(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_experiment(with_layer(session.experiment, 0, activation="leaky_relu"))
    (slope,) = panel.stage.layers[0].parameters.editors("negative_slope")
    slope.setValue(0.2)  # type: ignore[attr-defined]
    assert session.edits[-1].network.hidden[0].parameters == {"negative_slope": 0.2}
    (weight,) = panel.stage.loss.parameters.editors("pos_weight")
    weight.setValue(3.0)  # type: ignore[attr-defined]
    assert session.edits[-1].loss.parameters == {"pos_weight": 3.0}
    panel.stage.loss.input._buttons["logits"].click()
    assert session.edits[-1].loss.input == "logits"


def test_that_a_start_bias_is_chosen_and_left_again(panel: NetworkPanel, session: NetworkSession) -> None:
    bias = panel.stage.layers[0].bias
    bias.box.click()
    assert session.edits[-1].network.hidden[0].bias == 0.0
    bias.editor.setValue(-6)
    assert session.edits[-1].network.hidden[0].bias == -6.0
    bias.box.click()
    assert session.edits[-1].network.hidden[0].bias is None


def test_that_start_weights_are_chosen_with_their_parameters(panel: NetworkPanel, session: NetworkSession) -> None:
    choose(panel.start_weights.choice, "uniform")
    assert session.edits[-1].network.initializer == "uniform"
    panel.show_experiment(session.experiment)
    assert panel.start_weights.text() == "Start: Uniform"
    (spread,) = panel.start_weights.parameters.editors("range")
    spread.setValue(0.1)  # type: ignore[attr-defined]
    chosen: object = session.edits[-1].network.initializer
    assert chosen == InitializerChoice(name="uniform", parameters={"range": 0.1})


# ---- frames ----


def test_that_a_frame_draws_edges_and_pictures(panel: NetworkPanel, session: NetworkSession) -> None:
    blank = picture(panel)
    panel.show_frame(frame_of(session.experiment, toy()))
    drawn = picture(panel)
    assert drawn != blank
    assert len(panel.canvas.edges()) == 52
    assert session.edits == []


def test_that_badges_tell_how_layers_fare(panel: NetworkPanel, session: NetworkSession) -> None:
    weights = list(weights_for(session.experiment, toy()))
    weight, bias = weights[0]
    weights[0] = (weight, np.where(np.arange(8) < 2, -100.0, bias))
    weights[1] = (weights[1][0] * 4, weights[1][1])
    panel.show_frame(frame_of(session.experiment, toy(), weights))
    assert panel.stage.layers[0].badge.text() == "2 of 8 dead"
    assert panel.stage.layers[1].badge.text().endswith("% saturated")


def test_that_a_neuron_is_read_out(panel: NetworkPanel, session: NetworkSession) -> None:
    weights = list(weights_for(session.experiment, toy()))
    weights[0][0][2], weights[0][1][2] = [1.42, -0.87], 0.31
    panel.show_frame(frame_of(session.experiment, toy(), weights))
    click_neuron(panel, 0, 2)
    assert panel.readout.title.text() == "Hidden 1 · neuron 3"
    assert panel.readout.formula.text().startswith("relu( 1.42·x − 0.87·y + 0.31 ) = relu(")
    assert "active on" in panel.readout.remark.text()
    assert panel.readout.remark.text().startswith("for this row · slope")


def test_that_without_a_row_a_typical_one_is_read(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy(), own_row=False))
    panel.show_neuron(1, 0)
    assert panel.readout.remark.text().startswith("for a typical row · slope")
    assert panel.readout.formula.text().startswith("tanh( ")


def test_that_an_input_and_nothing_are_read(panel: NetworkPanel, session: NetworkSession) -> None:
    assert panel.readout.hint.isVisible()
    panel.show_frame(frame_of(session.experiment, toy()))
    click_neuron(panel, -1, 1)
    assert panel.readout.title.text() == "Inputs · y"
    assert not panel.readout.look.isVisible()


def test_that_a_neuron_that_vanishes_is_no_longer_read(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    panel.show_neuron(0, 7)
    panel.show_experiment(with_units(session.experiment, 0, 3))
    assert panel.canvas.chosen() is None
    assert panel.readout.hint.isVisible()


def test_that_a_frame_of_before_the_edit_does_no_harm(panel: NetworkPanel, session: NetworkSession) -> None:
    old = frame_of(session.experiment, toy())
    panel.show_neuron(1, 3)
    for edited in (
        with_units(session.experiment, 0, 20),
        with_layer_added(session.experiment, 1),
        with_network(session.experiment, hidden=()),
    ):
        panel.show_experiment(edited)
        panel.show_frame(old)
        picture(panel)


def picture(panel: NetworkPanel) -> QImage:
    return panel.grab().toImage()


# ---- the lens ----


def test_that_a_click_opens_the_lens_on_the_neuron(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    click_neuron(panel, 0, 2)
    lens = panel.lens
    assert lens.isVisible()
    assert lens.title.text() == "Hidden 1 · neuron 3"
    assert sorted(lens.terms.editors()) == [-1, 0, 1]
    assert not panel.readout.look.isVisible()
    click_neuron(panel, 1, 0)
    assert lens.title.text() == "Hidden 2 · neuron 1"
    assert sorted(lens.terms.editors()) == [*range(-1, 8)]
    assert lens.accessibleName() == "Hidden 2 · neuron 1"
    assert lens.passes.text() in lens.accessibleDescription()


def test_that_choosing_with_the_arrow_keys_opens_nothing(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    QTest.keyClick(panel.canvas, Qt.Key.Key_Down)
    assert panel.canvas.chosen() == (0, 0)
    assert not panel.lens.isVisible()
    assert panel.readout.look.isVisible()


def test_that_enter_opens_the_lens_and_escape_closes_it(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    panel.show_neuron(0, 1)
    QTest.keyClick(panel.canvas, Qt.Key.Key_Return)
    assert panel.lens.isVisible()
    first = panel.lens.terms.rows[0].editor
    assert panel.lens.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not panel.lens.isVisible()
    assert panel.canvas.chosen() == (0, 1)
    QTest.keyClick(panel.canvas, Qt.Key.Key_Escape)
    assert panel.canvas.chosen() is None
    assert panel.readout.hint.isVisible()


def test_that_tab_goes_from_the_network_through_the_lens(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    click_neuron(panel, 0, 2)
    panel.canvas.setFocus()
    for before, after in pairwise([panel.canvas, *panel.lens.tab_order()]):
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert panel.focusWidget() is after


def test_that_weights_are_set_by_hand_in_the_lens(qtbot: QtBot, panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    click_neuron(panel, 0, 2)
    editors = panel.lens.terms.editors()
    editors[1].setValue(2.5)
    editors[-1].setValue(-1.0)
    wanted = [("set_weight", 0, 2, 1, 2.5), ("set_weight", 0, 2, -1, -1.0)]
    qtbot.waitUntil(lambda: session.calls == wanted)


def test_that_a_drag_sends_only_as_many_weights_as_can_be_used(
    qtbot: QtBot, panel: NetworkPanel, session: NetworkSession
) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    click_neuron(panel, 0, 2)
    for step in range(50):
        panel.lens.terms.editors()[0].setValue(step / 10 + 5)
    qtbot.waitUntil(lambda: session.calls[-1:] == [("set_weight", 0, 2, 0, 9.9)])
    assert len(session.calls) < 10


def test_that_the_lens_follows_the_training(qtbot: QtBot, panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    click_neuron(panel, 0, 2)
    before, at = panel.lens.sum.text(), panel.lens.curve.point()
    later = frame_of(session.experiment, toy(), weights_for(session.experiment, toy(), seed=5))
    panel.show_frame(later)
    assert panel.lens.curve.point() != at
    qtbot.waitUntil(lambda: panel.lens.sum.text() != before)
    assert later.row is not None
    point = panel.lens.curve.point()
    assert point is not None
    assert point[0] == pytest.approx(float(later.row.before[0][2]))


def test_that_the_lens_names_the_row(panel: NetworkPanel, session: NetworkSession) -> None:
    dataset = toy()
    panel.show_frame(frame_of(session.experiment, dataset))
    click_neuron(panel, 0, 2)
    assert panel.lens.row.text() == "a typical row"
    for values, words in (
        (values_of_row(dataset, dataset.train, 16), "training row 17 · class"),
        (values_of_row(dataset, dataset.test, 2), "test row 3 · class"),
        ({"x": 1.0, "y": 2.0}, "your own row"),
    ):
        session.row = values
        panel.show_neuron(0, 2)
        assert panel.lens.row.text().startswith(words)


def test_that_the_lens_does_not_cover_the_network(qtbot: QtBot, session: NetworkSession) -> None:
    window = QSplitter()
    qtbot.addWidget(window)
    data, panel = QFrame(), NetworkPanel(as_session(session), LIGHT)
    window.addWidget(data)
    window.addWidget(panel)
    window.resize(660, 371)
    window.setSizes([216, 424])
    window.show()
    qtbot.waitExposed(window)
    panel.show_frame(frame_of(session.experiment, toy()))
    click_neuron(panel, 1, 0)
    box = panel.lens.geometry().intersected(panel.lens.window().rect())
    seen = panel.scroll_area.viewport()
    network = QRect(seen.mapTo(window, QPoint(0, 0)), seen.size())
    assert panel.lens.isVisible()
    assert box.intersected(network).width() <= SHADOW
    assert panel.lens.height() >= panel.lens.minimumSizeHint().height()
    panel.hide()
    assert not panel.lens.isVisible()
    panel.show()
    assert panel.lens.isVisible()


def test_that_inputs_have_no_weights_in_the_lens(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    click_neuron(panel, -1, 1)
    assert not panel.lens.isVisible()
    click_neuron(panel, 0, 0)
    QTest.keyClick(panel.canvas, Qt.Key.Key_Left)
    assert panel.lens.title.text().startswith("Inputs")
    assert panel.lens.note.isVisible()
    assert not panel.lens.terms.isVisible()


def test_that_the_lens_closes_with_its_neuron(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    click_neuron(panel, 0, 7)
    panel.show_experiment(with_units(session.experiment, 0, 3))
    assert not panel.lens.isVisible()


def test_that_softmax_is_shown_as_a_vector(qtbot: QtBot, session: NetworkSession) -> None:
    session.dataset = table()
    session.experiment = with_loss(with_output_activation(session.experiment, "softmax"), name="cross_entropy")
    panel = panel_of(qtbot, session)
    panel.show_frame(frame_of(session.experiment, table()))
    click_neuron(panel, 2, 1)
    answers = panel.lens.bars.answers()
    assert [answer.name for answer in answers] == ["kind 0", "kind 1", "kind 2"]
    assert sum(answer.share or 0 for answer in answers) == pytest.approx(1, abs=1e-5)
    assert panel.lens.passes.text().startswith("softmax, inside the loss")


# ---- little room ----


def small_panel(qtbot: QtBot, session: NetworkSession) -> NetworkPanel:
    """A panel as large as at 1024 × 700, between a data panel of 216 and a column of 246 pixels."""
    panel = panel_of(qtbot, session)
    panel.resize(424, 371)
    QApplication.processEvents()
    panel.show_frame(frame_of(session.experiment, toy()))
    return panel


@pytest.mark.parametrize("verdict", ["", "✓ fits this task"])
def test_that_the_whole_network_is_seen_in_a_small_window(
    plain_app: QApplication, qtbot: QtBot, session: NetworkSession, verdict: str
) -> None:
    del plain_app
    panel = small_panel(qtbot, session)
    panel.show_verdict(verdict, "good", "They fit.")
    QApplication.processEvents()
    assert panel.scroll_area.horizontalScrollBar().maximum() == 0
    cards = [*panel.stage.layers, panel.stage.output, panel.stage.loss]
    seen = panel.scroll_area.viewport().rect()
    for card in cards:
        assert card.is_compact
        assert seen.contains(QRect(card.mapTo(panel.scroll_area.viewport(), QPoint(0, 0)), card.size()))
    for first, second in pairwise(cards):
        assert not first.geometry().intersects(second.geometry())
    assert all(
        panel.canvas.center_of(layer, unit) for layer, units in ((0, 8), (1, 4), (2, 1)) for unit in range(units)
    )
    assert not panel.hints.on.isVisible()


def test_that_letters_keep_their_size_in_a_small_window(
    plain_app: QApplication, qtbot: QtBot, session: NetworkSession
) -> None:
    panel = small_panel(qtbot, session)
    for card in (*panel.stage.layers, panel.stage.output, panel.stage.loss):
        for part in card.findChildren(QWidget):
            if part.isVisible():
                assert part.font().pointSizeF() >= plain_app.font().pointSizeF()


def test_that_small_cards_keep_everything_within_reach(
    plain_app: QApplication, qtbot: QtBot, session: NetworkSession
) -> None:
    del plain_app
    panel = small_panel(qtbot, session)
    before, card = session.experiment, panel.stage.layers[0]
    assert card.settings.isVisible()
    assert card.remove_here.isVisibleTo(card.popup)
    card.remove_here.click()
    assert session.edits == [with_layer_removed(before, 0)]
    panel.resize(1200, 560)
    QApplication.processEvents()
    assert not any(each.is_compact for each in panel.stage.layers)
    assert all(each.title.isVisible() for each in panel.stage.layers)


def test_that_a_small_card_warns_with_a_sign(plain_app: QApplication, qtbot: QtBot, session: NetworkSession) -> None:
    del plain_app
    panel = small_panel(qtbot, session)
    card = panel.stage.layers[0]
    card.show_health(Health(8, 0, None, broken=False))
    assert not card.mark.isVisible()
    card.show_health(Health(8, 3, None, broken=False))
    assert card.mark.isVisible()
    assert card.mark.accessibleName() == "3 of 8 dead"
    assert not card.badge.isVisible()


def test_that_a_deep_network_shows_that_there_is_more(
    plain_app: QApplication, qtbot: QtBot, session: NetworkSession
) -> None:
    del plain_app
    panel = small_panel(qtbot, session)
    deep = session.experiment
    for _ in range(5):
        deep = with_layer_added(deep, 0)
    panel.show_experiment(deep)
    QApplication.processEvents()
    assert panel.hints.on.isVisible()
    assert not panel.hints.back.isVisible()
    while panel.hints.on.isVisible():
        panel.hints.on.click()
    assert panel.hints.back.isVisible()
    loss = panel.stage.loss
    assert panel.scroll_area.viewport().rect().contains(loss.mapTo(panel.scroll_area.viewport(), QPoint(5, 5)))


# ---- all kinds of data, numbers and sizes ----


def test_that_it_paints_without_data(qtbot: QtBot, session: NetworkSession) -> None:
    session.dataset = None
    panel = panel_of(qtbot, session)
    picture(panel)
    panel.show_dataset(toy())
    panel.show_dataset(None)
    picture(panel)


@pytest.mark.parametrize(
    "dataset",
    [toy(rows=1), toy(axes=1), table(), table(classes=10)],
    ids=["one row", "one axis", "table", "ten classes"],
)
def test_that_it_paints_all_kinds_of_data(qtbot: QtBot, session: NetworkSession, dataset: object) -> None:
    session.dataset = dataset  # type: ignore[assignment]
    assert session.dataset is not None
    experiment = with_output_activation(session.experiment, "softmax") if not session.dataset.axes else None
    session.experiment = with_loss(experiment, name="cross_entropy") if experiment else session.experiment
    panel = panel_of(qtbot, session)
    panel.show_frame(frame_of(session.experiment, session.dataset))
    panel.show_neuron(0, 0)
    picture(panel)
    assert panel.readout.formula.text()


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e30])
def test_that_it_paints_numbers_that_are_none(panel: NetworkPanel, session: NetworkSession, value: float) -> None:
    weights = [(np.full_like(weight, value), bias) for weight, bias in weights_for(session.experiment, toy())]
    with np.errstate(all="ignore"):
        panel.show_frame(frame_of(session.experiment, toy(), weights))
    panel.show_neuron(0, 0)
    picture(panel)
    assert panel.stage.layers[0].badge.text() in {"not a number", "healthy"}


@pytest.mark.parametrize(
    "hidden",
    [(), (1024, 1024), (3,) * 64, (1,)],
    ids=["none", "wide", "deep", "single"],
)
def test_that_it_paints_every_size(panel: NetworkPanel, session: NetworkSession, hidden: tuple[int, ...]) -> None:
    layers = tuple(HiddenLayer(units=units, activation="tanh") for units in hidden)
    experiment = with_network(session.experiment, hidden=layers)
    panel.show_experiment(experiment)
    panel.show_frame(frame_of(experiment, toy()))
    picture(panel)
    assert len(panel.canvas.edges()) <= 300


def test_that_a_hint_says_when_weak_connections_are_left_out(panel: NetworkPanel, session: NetworkSession) -> None:
    hidden = (HiddenLayer(units=14), HiddenLayer(units=14), HiddenLayer(units=14))
    experiment = with_network(session.experiment, hidden=hidden)
    panel.resize(1200, 760)
    panel.show_experiment(experiment)
    panel.show_frame(frame_of(experiment, toy()))
    picture(panel)
    assert len(panel.canvas.edges()) == 300
    assert "the strongest 300 of 434 connections are drawn" in panel._subtitle.text()


def test_that_themes_and_sizes_may_change(panel: NetworkPanel, session: NetworkSession) -> None:
    panel.show_frame(frame_of(session.experiment, toy()))
    light = picture(panel)
    panel.show_theme(DARK)
    assert picture(panel) != light
    for size in ((480, 360), (1400, 300), (300, 900)):
        panel.resize(*size)
        picture(panel)


def test_that_it_scrolls_to_a_neuron_out_of_sight(panel: NetworkPanel, session: NetworkSession) -> None:
    deep: Experiment = session.experiment
    for _ in range(6):
        deep = with_layer_added(deep, 0)
    panel.show_experiment(deep)
    panel.show_neuron(6, 0)
    center = panel.canvas.center_of(6, 0)
    assert center is not None
    seen = panel.scroll_area.viewport().rect()
    assert seen.contains(panel.canvas.mapTo(panel.scroll_area.viewport(), QPoint(center.x(), 0)).x(), 10)


def test_that_every_control_has_a_name_and_a_tool_tip(panel: NetworkPanel) -> None:
    cards = [*panel.stage.layers, panel.stage.output, panel.stage.loss]
    controls = [*panel.stage.adders, *(control for card in cards for control in card.tab_order())]
    controls += [panel.canvas, panel.readout.look, panel.start_weights]
    panel.show_verdict("fits", "good", "They fit.")
    for control in controls:
        assert control.accessibleName(), control
        assert control.toolTip(), control
