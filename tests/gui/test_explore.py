from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.catalog import ACTIVATIONS, LOSSES
from nnstudio.experiment.edits import with_layer
from nnstudio.gui.explore import Explore
from nnstudio.gui.parts.function_names import ALIASES, aliases_like, names_like
from nnstudio.gui.parts.use_button import uses_of
from nnstudio.gui.theme import DARK, LIGHT
from nnstudio.session.preferences import Preferences
from nnstudio.session.session import Session

pytestmark = pytest.mark.usefixtures("plain_app")

PAGES = ("activations", "losses", "which")
Show = Callable[[str], None]


@pytest.fixture
def session() -> Iterator[Session]:
    session = Session(Preferences(speed=None))  # its training thread is not started: torch has not loaded
    yield session
    session.close()


@pytest.fixture
def explore(qtbot: QtBot, session: Session) -> Explore:
    explore = Explore(session, LIGHT)
    session.setParent(explore)
    qtbot.addWidget(explore)
    explore.resize(1340, 820)
    return explore


@pytest.fixture
def show(explore: Explore, qtbot: QtBot) -> Show:
    def show_page(key: str) -> None:
        explore.show()
        explore.show_page(key)
        qtbot.waitUntil(lambda: explore.page(key) is not None, timeout=30_000)

    return show_page


def test_that_nothing_is_made_before_somebody_looks(explore: Explore, qtbot: QtBot) -> None:
    explore.show_page("activations")
    qtbot.wait(50)
    assert explore.page("activations") is None


@pytest.mark.parametrize("key", PAGES)
def test_that_a_page_is_made_when_it_is_looked_at_and_not_the_others(explore: Explore, show: Show, key: str) -> None:
    show(key)
    assert explore._stack.currentWidget() is explore.page(key)
    assert [other for other in PAGES if explore.page(other) is not None] == [key]
    assert not explore.grab().isNull()


def test_that_a_page_that_nobody_sees_is_told_nothing_and_catches_up(
    explore: Explore, show: Show, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    show("activations")
    page = explore.page("activations")
    told: list[object] = []
    monkeypatch.setattr(page, "show_experiment", told.append)
    explore.hide()
    session.edit(with_layer(session.experiment, 0, activation="gelu"))
    assert told == []
    explore.show()
    assert told == [session.experiment]
    show("activations")
    assert len(told) == 1


def test_that_every_page_takes_the_theme(explore: Explore, show: Show) -> None:
    for key in PAGES:
        show(key)
    explore.show_theme(DARK)
    assert not explore.grab().isNull()


# ---- finding ----


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("relu", "relu"),
        ("ELU", "elu"),
        ("swish", "silu"),
        ("leaky relu", "leaky_relu"),
        ("LeakyReLU", "leaky_relu"),
        ("logistic", "sigmoid"),
        ("linear", "identity"),
        ("MSELoss", "mse"),
        ("mean squared error", "mse"),
        ("mae", "l1"),
        ("BCEWithLogitsLoss", "bce_with_logits"),
        ("binary cross-entropy", "bce"),
        ("cross entropy", "cross_entropy"),
        ("hinge", "multi_margin"),
    ],
)
def test_that_a_function_is_found_by_the_names_people_know(text: str, name: str) -> None:
    assert names_like(text)[0] == name


@pytest.mark.parametrize("name", [*ACTIVATIONS, *LOSSES])
def test_that_every_function_is_found_by_its_own_names(name: str) -> None:
    entry = ACTIVATIONS.get(name) or LOSSES[name]
    for known in (name, entry.label, entry.torch_class):
        assert names_like(known)[0] == name


def test_that_every_alias_is_of_a_function_that_is_there() -> None:
    assert set(ALIASES) <= {*ACTIVATIONS, *LOSSES}
    assert aliases_like("silu", "swi") == "swish"
    assert names_like("no such thing") == []


def test_that_a_name_that_is_typed_leads_to_its_page(explore: Explore, show: Show, qtbot: QtBot) -> None:
    show("activations")
    explore.finder.setText("swish")
    explore.finder.returnPressed.emit()
    page = explore.page("activations")
    assert page.function() == "silu"  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: explore.finder.text() == "")
    explore.finder.setText("huber")
    explore.finder.returnPressed.emit()
    qtbot.waitUntil(lambda: explore.page("losses") is not None, timeout=30_000)
    assert explore.page("losses").function() == "huber"  # type: ignore[union-attr]


def test_that_a_name_that_nobody_has_is_said_so(explore: Explore, show: Show) -> None:
    show("activations")
    explore.finder.setText("xyzzy")
    explore.finder.returnPressed.emit()
    assert "xyzzy" in explore.finder.accessibleDescription()
    QTest.keyClick(explore.finder, Qt.Key.Key_Escape)
    assert explore.finder.text() == ""


# ---- using ----


def test_that_an_activation_can_be_put_everywhere(session: Session) -> None:
    uses = uses_of(session.experiment, "gelu", {})
    assert [use.words for use in uses] == [
        "gelu in every hidden layer",
        "gelu in Hidden 1",
        "gelu in Hidden 2",
        "gelu as the output activation",
    ]
    everywhere, first, _, output = (use.experiment.network for use in uses)
    assert {layer.activation for layer in everywhere.hidden} == {"gelu"}
    assert [layer.activation for layer in first.hidden] == ["gelu", "tanh"]
    assert output.output_activation == "gelu"


def test_that_its_parameters_go_with_it(session: Session) -> None:
    uses = uses_of(session.experiment, "leaky_relu", {"negative_slope": 0.3})
    assert uses[1].experiment.network.hidden[0].parameters == {"negative_slope": 0.3}
    assert uses[-1].experiment.network.output_parameters == {"negative_slope": 0.3}


def test_that_a_loss_is_taken_as_the_loss(session: Session) -> None:
    (use,) = uses_of(session.experiment, "huber", {"delta": 2.0})
    assert (use.experiment.loss.name, use.experiment.loss.parameters) == ("huber", {"delta": 2.0})


def test_that_what_is_used_is_shown_in_the_studio(explore: Explore, show: Show, session: Session, qtbot: QtBot) -> None:
    show("activations")
    explore.show_function("mish")
    menu = explore.use.menu()
    menu.aboutToShow.emit()
    with qtbot.waitSignal(explore.studio_asked):
        menu.actions()[0].trigger()
    assert {layer.activation for layer in session.experiment.network.hidden} == {"mish"}
    menu.aboutToShow.emit()
    assert menu.actions()[0].isChecked()
