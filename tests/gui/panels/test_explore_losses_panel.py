"""Explore's page of losses: one question, told alike by the curve, the calculator, the code and PyTorch."""

import contextlib
import io
import subprocess
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.catalog import LOSSES
from nnstudio.data import code_targets
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import fitted_to_task, with_loss, with_network
from nnstudio.gui.panels.explore_losses_panel import ExploreLossesPanel
from nnstudio.gui.parts.line_fit import fit_line
from nnstudio.gui.parts.loss_mistakes import MISTAKES
from nnstudio.gui.parts.loss_question import FAMILIES, Family, family_of
from nnstudio.gui.theme import DARK, LIGHT, THEMES, Theme
from tests.gui.panels.network_samples import frame_of
from tests.gui.panels.plot_samples import PlotSession, numbers_table, toy_of
from tests.gui.panels.recording_session import as_session

SMALL, LARGE = (962, 600), (1378, 776)


@pytest.fixture
def session() -> PlotSession:
    return PlotSession()


@pytest.fixture
def panel(qtbot: QtBot, session: PlotSession) -> ExploreLossesPanel:
    panel = ExploreLossesPanel(as_session(session), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(*LARGE)
    panel.show()
    return panel


def type_into(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def value_at_point(panel: ExploreLossesPanel) -> float:
    return next(curve.value for curve in panel.curves.plot.curves() if curve.is_chosen)


def outputs_of(code: str) -> list[str]:
    heard = io.StringIO()
    with contextlib.redirect_stdout(heard):
        exec(code, {})  # noqa: S102 (the lines under test)
    return heard.getvalue().splitlines()


# ---- every loss ----


@pytest.mark.parametrize("name", LOSSES)
def test_that_curve_calculator_code_and_pytorch_tell_the_same(panel: ExploreLossesPanel, name: str) -> None:
    panel.show_function(name)
    question = panel._notes.question
    row = question.elements.ravel() if question.elements.ndim == 1 else question.elements
    first = float(row.ravel()[0]) if name != "kl_div" else float(row[0].sum())
    assert value_at_point(panel) == pytest.approx(first, abs=1e-12)
    code = panel.calculator.code_text()
    said = [line.split("# ", 1)[1] for line in code.splitlines() if "# " in line]
    assert outputs_of(code) == said
    printed = float(said[0].removeprefix("tensor(").removesuffix(")"))
    shown = panel.calculator.value.text().split(" = ")[1].replace("−", "-")
    assert float(shown) == pytest.approx(printed, abs=5.1e-5)


@pytest.mark.parametrize("name", LOSSES)
def test_that_every_loss_can_be_looked_at_and_is_what_the_frame_of_explore_asks_for(
    panel: ExploreLossesPanel, name: str
) -> None:
    panel.show_function(name)
    assert panel.function() == name
    assert panel.given() == {}
    assert panel.list.chosen() == name
    assert name in panel.curves.summary()
    assert not panel.grab().isNull()


def test_that_it_opens_with_the_primer_s_cross_entropy(panel: ExploreLossesPanel) -> None:
    assert panel.calculator.typed.text() == "[[2.0, 1.0, 0.1]]"
    assert panel.calculator.value.text() == "cross_entropy = 0.4170"
    assert "tensor(0.4170)" in panel.calculator.code_text()


def test_that_an_activation_s_name_changes_nothing(panel: ExploreLossesPanel) -> None:
    panel.show_function("relu")
    assert panel.function() == "cross_entropy"


# ---- one question, told everywhere ----


def test_that_typed_numbers_move_the_curve(panel: ExploreLossesPanel) -> None:
    type_into(panel.calculator.typed, "[[1.0, 3.0, 0.5]]")
    assert panel.curves.varied() == 1.0
    assert value_at_point(panel) == pytest.approx(2.19672, abs=1e-4)


def test_that_a_dragged_point_is_written_into_the_field(panel: ExploreLossesPanel) -> None:
    panel.curves.plot.point_moved.emit(-1.513)
    assert panel.calculator.typed.text() == "[[-1.5, 1.0, 0.1]]"
    assert panel.calculator.value.text() != "cross_entropy = 0.4170"


def test_that_the_target_is_dragged_and_written_too(panel: ExploreLossesPanel) -> None:
    panel.show_function("mse")
    panel.curves.plot.target_moved.emit(1.26)
    assert panel.calculator.target.text().startswith("[1.25")


def test_that_up_and_down_change_the_right_answer(panel: ExploreLossesPanel) -> None:
    QTest.keyClick(panel.curves.plot, Qt.Key.Key_Up)
    assert panel.calculator.target.text() == "[1]"
    panel.show_function("bce_with_logits")
    QTest.keyClick(panel.curves.plot, Qt.Key.Key_Down)
    assert panel.calculator.target.text().startswith("[0.0")
    panel.show_function("poisson_nll")
    QTest.keyClick(panel.curves.plot, Qt.Key.Key_Up)
    assert panel.calculator.target.text().startswith("[4.0")


def test_that_another_class_can_be_varied_and_another_be_right(panel: ExploreLossesPanel) -> None:
    panel.curves.place.setCurrentIndex(1)
    panel.curves.place.activated.emit(1)
    assert panel.curves.varied() == 1.0
    panel.curves.answer.activated.emit(2)
    assert panel.calculator.target.text() == "[2]"
    panel.calculator.pipeline.line_chosen.emit(0)
    assert panel.curves.varied() == 2.0


def test_that_what_is_wrong_is_told_and_the_curve_stays(panel: ExploreLossesPanel) -> None:
    type_into(panel.calculator.typed, "[[2.0, x]]")
    assert panel.calculator.problem.isVisible()
    assert "“x” is no number" in panel.calculator.problem.text()
    assert panel.calculator.typed.property("invalid") is True
    assert panel.curves.varied() == 2.0
    type_into(panel.calculator.typed, "[[2.0, 1.0]]")
    assert not panel.calculator.problem.isVisible()


def test_that_fewer_numbers_leave_a_place_to_vary(panel: ExploreLossesPanel) -> None:
    panel.calculator.pipeline.line_chosen.emit(2)
    type_into(panel.calculator.typed, "[[2.0, 1.0]]")
    assert panel.curves.varied() == 2.0


def test_that_a_softmax_before_cross_entropy_shows_its_floor(panel: ExploreLossesPanel) -> None:
    before = panel.calculator.before
    before.setCurrentIndex(before.findData("softmax"))
    before.activated.emit(before.currentIndex())
    type_into(panel.calculator.typed, "[[99.0, 0.0, 0.0]]")
    assert panel.calculator.value.text() == "cross_entropy = 0.5514"


def test_that_bce_of_raw_scores_says_what_is_missing(panel: ExploreLossesPanel) -> None:
    panel.show_function("bce")
    before = panel.calculator.before
    before.setCurrentIndex(before.findData("identity"))
    before.activated.emit(before.currentIndex())
    assert "put sigmoid before the loss" in panel.calculator.problem.text()


# ---- several losses ----


def test_that_ticked_losses_of_one_family_are_drawn_over_one_another(panel: ExploreLossesPanel) -> None:
    panel.show_function("mse")
    drawn = {curve.name for curve in panel.curves.plot.curves()}
    assert drawn == {"mse", "l1", "huber"}
    panel.list.tick_edited.emit("l1", False)
    panel.list.tick_edited.emit("smooth_l1", True)
    assert {curve.name for curve in panel.curves.plot.curves()} == {"mse", "huber", "smooth_l1"}
    assert panel.function() == "smooth_l1"


def test_that_the_loss_one_looks_at_stays_drawn(panel: ExploreLossesPanel) -> None:
    panel.list.tick_edited.emit("cross_entropy", False)
    assert "cross_entropy" in {curve.name for curve in panel.curves.plot.curves()}


@pytest.mark.parametrize("family", Family)
def test_that_all_losses_of_a_family_can_be_ticked_together(panel: ExploreLossesPanel, family: Family) -> None:
    for name in FAMILIES[family]:
        panel.list.tick_edited.emit(name, True)
    curves = panel.curves.plot.curves()
    assert {curve.name for curve in curves} == set(FAMILIES[family])
    assert len({curve.color.name() for curve in curves}) == len(curves)


def test_that_the_numbers_stay_when_another_loss_of_the_family_is_looked_at(panel: ExploreLossesPanel) -> None:
    type_into(panel.calculator.typed, "[[0.5, 1.5, 3.0]]")
    panel.show_function("kl_div")
    assert panel.calculator.typed.text() == "[[0.5, 1.5, 3.0]]"
    assert panel.calculator.target.text() == "[[1.0, 0.0, 0.0]]"
    panel.show_function("mse")
    panel.show_function("nll")
    assert panel.calculator.typed.text() == "[[0.5, 1.5, 3.0]]"


def test_that_parameters_act_at_once_and_are_given_to_the_studio(panel: ExploreLossesPanel) -> None:
    panel.show_function("huber")
    before = panel.calculator.value.text()
    panel.explanations.parameters.parameters_edited.emit({"delta": 0.1})
    assert panel.calculator.value.text() != before
    assert panel.given() == {"delta": 0.1}
    assert "nn.HuberLoss(delta=0.1)" in panel.calculator.code_text()


# ---- the rows of the network ----


def shown_rows(session: PlotSession, panel: ExploreLossesPanel, experiment: Experiment, source: str) -> None:
    dataset = numbers_table() if source == "numbers" else toy_of(source)
    session.experiment, session.dataset = experiment, dataset
    session.frame = frame_of(experiment, dataset, own_row=False)
    panel.show_dataset(dataset)
    panel.show_experiment(experiment)
    panel.show_function(experiment.loss.name)
    panel.show_frame(session.frame)


def test_that_the_rows_of_the_network_are_dots_on_the_curve(panel: ExploreLossesPanel, session: PlotSession) -> None:
    experiment = with_loss(with_network(session.experiment, output_activation="identity"), name="bce_with_logits")
    shown_rows(session, panel, experiment, "circle")
    assert session.frame is not None
    assert session.dataset is not None
    targets = code_targets(experiment, session.dataset, session.dataset.train)
    logits = session.frame.layers[-1].outputs[targets == 1]
    low, high = panel.curves.plot.x_range()
    dots = panel.curves.plot.shown_dots()
    assert len(dots) == int(((logits >= low) & (logits <= high)).sum())
    np.testing.assert_allclose(dots[:, 1], np.logaddexp(0, -dots[:, 0]), rtol=1e-5)
    assert panel.curves.caption.text().startswith("Dots: ")


def test_that_regression_misses_are_counted_from_the_target(panel: ExploreLossesPanel, session: PlotSession) -> None:
    experiment = with_loss(with_network(session.experiment, output_activation="identity"), name="l1")
    shown_rows(session, panel, experiment, "numbers")
    dots = panel.curves.plot.shown_dots()
    assert len(dots)
    np.testing.assert_allclose(dots[:, 1], np.abs(dots[:, 0] - 3.0), rtol=1e-5, atol=1e-6)


def test_that_several_classes_are_placed_by_their_lead(panel: ExploreLossesPanel, session: PlotSession) -> None:
    from nnstudio.catalog import Task  # noqa: PLC0415

    experiment = fitted_to_task(session.experiment, Task.MULTICLASS)
    shown_rows(session, panel, experiment, "rings")
    dots = panel.curves.plot.shown_dots()
    assert len(dots)
    others = np.logaddexp(1.0, 0.1)
    np.testing.assert_allclose(dots[:, 1], np.logaddexp(0, others - dots[:, 0]), rtol=1e-5)


def test_that_another_loss_asks_to_train_with_it(panel: ExploreLossesPanel, session: PlotSession) -> None:
    shown_rows(session, panel, session.experiment, "circle")
    panel.show_function("mse")
    assert panel.curves.caption.text() == "Train with mse in the Studio to see its rows here as dots."
    assert not len(panel.curves.plot.shown_dots())


def test_that_the_axis_reaches_rows_that_are_far_away(panel: ExploreLossesPanel, session: PlotSession) -> None:
    experiment = with_loss(with_network(session.experiment, output_activation="identity"), name="bce_with_logits")
    dataset = toy_of("circle")
    weights = [(10 * np.ones((8, 2)), np.zeros(8)), (np.ones((4, 8)), np.zeros(4)), (7 * np.ones((1, 4)), np.zeros(1))]
    session.experiment, session.dataset = experiment, dataset
    panel.show_dataset(dataset)
    panel.show_experiment(experiment)
    panel.show_function("bce_with_logits")
    session.frame = frame_of(experiment, dataset, weights, own_row=False)
    panel.show_frame(session.frame)
    assert panel.curves.plot.x_range()[1] >= 28
    panel.show_frame(frame_of(experiment, dataset, own_row=False))
    assert panel.curves.plot.x_range()[1] < 28


def test_that_a_frame_costs_next_to_nothing_and_nothing_while_hidden(
    panel: ExploreLossesPanel, session: PlotSession
) -> None:
    experiment = with_loss(with_network(session.experiment, output_activation="identity"), name="bce_with_logits")
    shown_rows(session, panel, experiment, "circle")
    assert session.frame is not None
    best = np.inf
    for _ in range(20):
        began = time.perf_counter()
        panel.show_frame(session.frame)
        best = min(best, time.perf_counter() - began)
    assert best < 0.002
    panel.hide()
    panel.curves.show_dots = None  # type: ignore[method-assign, assignment] # would fail if it were asked
    panel.show_frame(session.frame)


# ---- the outlier ----


def test_that_a_dragged_outlier_pulls_mse_and_leaves_l1(panel: ExploreLossesPanel) -> None:
    panel.scene.show_choice("outlier")
    panel.scene.choice_edited.emit("outlier")
    assert panel.outlier.isVisible()
    assert family_of(panel.function()) is Family.NUMBERS
    before = panel.outlier.fits()
    panel.outlier.plot.point_moved.emit(10, -4.0)
    after = panel.outlier.fits()
    assert before["mse"].slope - after["mse"].slope > 0.8
    assert abs(before["l1"].slope - after["l1"].slope) < 0.5
    for name, fit in after.items():
        own = fit_line(name, *panel.outlier.places().T)
        assert (own.slope, own.intercept) == pytest.approx((fit.slope, fit.intercept))
    panel.outlier.put_back.click()
    assert panel.outlier.fits() == before


def test_that_parameters_reach_the_fits(panel: ExploreLossesPanel) -> None:
    panel.show_function("huber")
    panel.outlier.plot.point_moved.emit(10, -4.0)
    narrow = panel.outlier.fits()["huber"]
    panel.explanations.parameters.parameters_edited.emit({"delta": 1000.0})
    assert panel.outlier.fits()["huber"].slope < narrow.slope
    assert panel.outlier.fits()["huber"].slope == pytest.approx(panel.outlier.fits()["mse"].slope)


# ---- words ----


@pytest.mark.parametrize("name", LOSSES)
def test_that_a_mistake_can_be_seen_where_an_experiment_shows_it(panel: ExploreLossesPanel, name: str) -> None:
    asked: list[object] = []
    panel.example_asked.connect(asked.append)
    panel.show_function(name)
    assert LOSSES[name].mistake in panel.explanations.mistake.spoken()
    buttons = [button for button in panel.explanations.mistake.findChildren(QPushButton) if button.isVisible()]
    assert bool(buttons) == (name in MISTAKES)
    if buttons:
        buttons[0].click()
        assert asked == [MISTAKES[name].experiment()]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_that_the_page_fits_and_takes_the_colours(
    panel: ExploreLossesPanel, theme: Theme, size: tuple[int, int]
) -> None:
    panel.show_theme(theme)
    panel.resize(*size)
    panel.grab()
    layout = panel.layout()
    assert layout is not None
    assert layout.minimumSize().width() <= size[0]
    assert layout.minimumSize().height() <= size[1]
    assert panel.minimumSizeHint().width() <= SMALL[0]


def test_that_the_explanations_share_a_place_in_a_small_window(panel: ExploreLossesPanel) -> None:
    panel.resize(*SMALL)
    assert not panel.explanations.isVisible()
    assert panel.calculator.isVisible()
    panel.resize(*LARGE)
    assert panel.explanations.isVisible()


def test_that_every_control_has_a_name_and_a_tool_tip(panel: ExploreLossesPanel) -> None:
    kinds: tuple[type[QWidget], ...] = (QLineEdit, QComboBox, QAbstractButton)
    found: list[QWidget] = [control for kind in kinds for control in panel.findChildren(kind) if control.isVisible()]
    controls = [control for control in found if not isinstance(control.parent(), QAbstractSpinBox)]
    assert len(controls) > 6
    plots: list[QWidget] = [panel.curves.plot, panel.outlier.plot, panel.calculator.pipeline]
    for control in controls + plots:
        assert control.accessibleName(), control
        assert control.toolTip() or isinstance(control.parent(), QComboBox), control


def test_that_plots_say_in_one_sentence_what_they_show(panel: ExploreLossesPanel) -> None:
    description = panel.curves.plot.accessibleDescription()
    assert description.startswith("At logit of class 0 2.00: cross_entropy 0.4170, slope −0.3410")
    assert panel.calculator.pipeline.accessibleDescription() == ("From Logits to softmax to loss: the loss is 0.4170.")
    assert "mse: y = " in panel.outlier.plot.accessibleDescription()


def test_that_dark_colours_reach_every_part(panel: ExploreLossesPanel) -> None:
    light = panel.grab().toImage()
    panel.show_theme(DARK)
    assert panel.grab().toImage() != light


def test_that_the_page_needs_no_torch() -> None:
    code = (
        "import sys; import nnstudio.gui.panels.explore_losses_panel; "
        "sys.exit(bool({'torch', 'scipy', 'pandas', 'sklearn'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
