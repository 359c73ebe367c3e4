"""The Coach's panel: a sentence first, the rest on demand, one click to mend, and silence once dismissed."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from nnstudio.catalog import Text
from nnstudio.engine.frame import RunState
from nnstudio.experiment import Experiment, default_experiment
from nnstudio.experiment.edits import with_layer, with_loss, with_output_activation, with_training
from nnstudio.experiment.verdicts import Mend
from nnstudio.gui.panels.coach_panel import CoachPanel
from nnstudio.gui.parts.coach_card import CoachCard
from nnstudio.gui.theme import DARK, LIGHT
from tests.gui.panels.coach_samples import CoachSession, alarm
from tests.gui.panels.recording_session import as_session


@pytest.fixture
def session(qapp: QApplication) -> Iterator[CoachSession]:
    session = CoachSession()
    session.setParent(qapp)
    session.load()
    yield session
    session.deleteLater()


@pytest.fixture
def panel(qtbot: QtBot, session: CoachSession) -> CoachPanel:
    panel = CoachPanel(as_session(session), LIGHT)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.show()
    return panel


def squashed_twice() -> Experiment:
    return with_loss(default_experiment(), input="output")


def refused() -> Experiment:
    return with_output_activation(with_loss(default_experiment(), name="bce"), "identity")


def button(card: CoachCard, words: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.accessibleName() == words)


def only(panel: CoachPanel) -> CoachCard:
    (card,) = panel.alarm_cards.values()
    return card


# ---- before the run ----


def test_that_a_pair_that_fits_gets_one_calm_sentence(panel: CoachPanel) -> None:
    assert "sigmoid, inside bce_with_logits." in panel.calm.text()
    assert panel.calm.isVisible()
    assert not panel.why.isVisible()
    assert not panel.verdict_cards
    panel.why.button.click()
    assert "prediction minus target" in panel.why.text()
    assert panel.why.isVisible()


def test_that_without_data_it_says_what_it_waits_for(qtbot: QtBot) -> None:
    session = CoachSession()
    panel = CoachPanel(as_session(session), LIGHT)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    assert "as soon as the data are there" in panel.calm.text()
    session.deleteLater()


def test_that_a_wrong_pair_says_what_is_wrong_and_mends_it_in_one_click(
    panel: CoachPanel, session: CoachSession
) -> None:
    session.edit(squashed_twice())
    (card,) = panel.verdict_cards
    assert card.accessibleName().startswith("Squashed twice")
    assert not card.why.isVisible()
    assert not panel.calm.isVisible()
    card.why.button.click()
    assert card.why.isVisible()
    button(card, "Feed the loss with logits").click()
    assert session.experiment.loss.input == "auto"
    assert not panel.verdict_cards


def test_that_a_wrong_pair_may_be_seen_to_fail_once(panel: CoachPanel, session: CoachSession) -> None:
    session.edit(squashed_twice())
    trial = button(panel.verdict_cards[0], "Let me see it fail")
    assert trial.isVisible()
    trial.click()
    assert session.calls == ["play"]
    panel.show_frame(session.draw(step=40))
    assert not trial.isVisible()


def test_that_a_discouraged_pair_may_be_seen_too(panel: CoachPanel, session: CoachSession) -> None:
    session.edit(with_loss(default_experiment(), name="mse"))
    assert button(panel.verdict_cards[0], "Let me see it").isVisible()


def test_that_what_pytorch_refuses_gives_its_own_error_and_no_trial(panel: CoachPanel, session: CoachSession) -> None:
    session.edit(refused())
    (card,) = panel.verdict_cards
    assert "all elements of input should be between 0 and 1" in card.why.text()
    assert not [each for each in card.findChildren(QPushButton) if "Let me" in each.text() and each.isVisible()]


def test_that_hidden_layers_are_judged_too(panel: CoachPanel, session: CoachSession) -> None:
    shown = QSignalSpy(panel.place_shown)
    session.edit(with_layer(default_experiment(), 1, activation="softmax"))
    (card,) = panel.verdict_cards
    assert card.accessibleName().startswith("Hidden 2: neurons compete")
    assert panel.calm.isVisible(), "output and loss are as they were"
    button(card, "Show me").click()
    assert shown.at(0) == ["hidden.1"]
    button(card, "Take relu").click()
    assert session.experiment.network.hidden[1].activation == "relu"


# ---- during the run ----


def test_that_an_alarm_says_one_sentence_and_more_on_demand(panel: CoachPanel, session: CoachSession) -> None:
    session.draw(alarm())
    card = only(panel)
    assert card.accessibleName() == "Hidden 1 · epoch 12: 3 neurons are dead."
    assert not card.why.isVisible()
    assert not card.advice.isVisible()
    card.why.button.click()
    card.advice.button.click()
    assert (card.why.text(), card.advice.text()) == ("Because of 3.", "Try something else.")
    assert card.why.isVisible()
    assert card.advice.isVisible()


def test_that_the_newest_is_open_and_the_others_wait(panel: CoachPanel, session: CoachSession) -> None:
    session.draw(alarm(epoch=12))
    session.draw(alarm(epoch=12), alarm("floor", "loss", epoch=50))
    first, second = panel.alarm_cards["floor", "loss"], panel.alarm_cards["dead", "hidden.0"]
    assert first.accessibleName().startswith("Loss · epoch 50")
    assert first.why.button.isVisible()
    assert not second.why.button.isVisible()
    assert first.y() < second.y()
    button(second, "More").click()
    assert second.why.button.isVisible()


def test_that_what_is_dismissed_stays_so_for_the_run(panel: CoachPanel, session: CoachSession) -> None:
    session.draw(alarm(), alarm(where="hidden.1"))
    assert len(panel.alarm_cards) == 2
    panel.alarm_cards["dead", "hidden.0"].dismissed.emit()
    assert list(panel.alarm_cards) == [("dead", "hidden.1")]
    session.draw(alarm(), alarm(where="hidden.1"), alarm("floor", "loss"))
    assert ("dead", "hidden.0") not in panel.alarm_cards
    session.draw(alarm(), run_id=2)
    assert list(panel.alarm_cards) == [("dead", "hidden.0")], "another run begins without a memory"


def test_that_a_mend_of_an_alarm_leaves_what_was_edited_since(panel: CoachPanel, session: CoachSession) -> None:
    mended = with_layer(default_experiment(), 0, activation="leaky_relu")
    mend = Mend(Text("coach", "Take {activation}"), mended, {"activation": "leaky_relu"})
    session.draw(alarm(mends=(mend,)))
    session.edit(with_training(session.experiment, learning_rate=0.003))
    button(only(panel), "Take leaky_relu").click()
    assert session.experiment.network.hidden[0].activation == "leaky_relu"
    assert session.experiment.training.learning_rate == 0.003


def test_that_show_me_names_the_place(panel: CoachPanel, session: CoachSession) -> None:
    shown = QSignalSpy(panel.place_shown)
    session.draw(alarm(where="hidden.1"))
    button(only(panel), "Show me").click()
    assert shown.at(0) == ["hidden.1"]


def test_that_a_run_gone_astray_goes_back_with_a_tenth_of_the_rate(panel: CoachPanel, session: CoachSession) -> None:
    session.edit(with_training(session.experiment, learning_rate=0.03))
    session.draw(alarm("not_finite", "the loss"), step=100, state=RunState.FAILED)
    card = only(panel)
    assert card.accessibleName().startswith("The loss · epoch 12")
    button(card, "Go back and take a tenth of the learning rate").click()
    assert session.rewinds == [with_training(session.experiment, learning_rate=0.003)]
    panel.show_frame(session.draw(step=60, state=RunState.READY))
    assert panel.returned.isVisible()
    assert panel.returned.text() == "Back at epoch 6 with learning rate 0.003. Press Space to train on."
    assert not panel.alarm_cards
    panel.show_frame(session.draw(step=70))
    assert not panel.returned.isVisible()


def test_that_of_what_cannot_be_trained_only_that_is_said(panel: CoachPanel, session: CoachSession) -> None:
    session.draw(alarm())
    session.edit(refused())
    assert not panel.alarm_cards
    session.edit(default_experiment())
    assert panel.alarm_cards


def test_that_a_choice_judged_wrong_is_not_said_twice(panel: CoachPanel, session: CoachSession) -> None:
    session.edit(squashed_twice())
    session.draw(alarm("pairing", "output", epoch=0))
    assert not panel.alarm_cards
    assert len(panel.verdict_cards) == 1


# ---- as a whole ----


def test_that_what_is_seen_counts_no_more(panel: CoachPanel, session: CoachSession) -> None:
    panel.hide()
    session.draw(alarm())
    assert session.coach.unseen == 1
    panel.show()
    assert session.coach.unseen == 0


def test_that_every_control_has_a_name_and_says_what_it_does(panel: CoachPanel, session: CoachSession) -> None:
    session.edit(squashed_twice())
    session.draw(alarm(), alarm("not_finite", "the loss"))
    controls = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
    assert controls
    assert not [each.text() for each in controls if not (each.accessibleName() and each.toolTip())]


@pytest.mark.parametrize("width", [210, 300, 600])
def test_that_no_card_is_wider_than_the_panel(
    panel: CoachPanel, session: CoachSession, qtbot: QtBot, width: int
) -> None:
    panel.resize(width, 400)
    session.edit(squashed_twice())
    session.draw(alarm("not_finite", "the loss"))
    qtbot.wait(20)
    for card in (*panel.alarm_cards.values(), *panel.verdict_cards):
        assert card.width() <= width
        visible = [each for each in card.findChildren(QPushButton) if each.isVisible()]
        assert all(each.mapTo(card, each.rect().topRight()).x() < card.width() for each in visible)
    panel.grab()


def test_that_it_is_drawn_in_other_colours(panel: CoachPanel) -> None:
    before = panel.calm.text()
    panel.show_theme(DARK)
    assert panel.calm.text() != before
