"""Forms made from the tables: nothing is written twice, and defaults stay out of the experiment."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from nnstudio.catalog import ACTIVATIONS, INITIALIZERS, LOSSES, OPTIMIZERS, Parameter
from nnstudio.experiment import FIELDS
from nnstudio.gui.parts.output_weights import OutputWeights
from nnstudio.gui.parts.parameter_form import FieldForm, ParameterForm, field_editor
from nnstudio.gui.widgets.number_edit import NumberEdit, WholeEdit
from nnstudio.gui.widgets.segmented import Segmented

OWNERS: list[tuple[str, tuple[Parameter, ...]]] = [
    (f"{kind}-{name}", entry.parameters)
    for kind, table in (
        ("activation", ACTIVATIONS),
        ("loss", LOSSES),
        ("optimizer", OPTIMIZERS),
        ("start", INITIALIZERS),
    )
    for name, entry in table.items()
    if entry.parameters
]


@pytest.fixture
def form(qtbot: QtBot) -> ParameterForm:
    made = ParameterForm()
    qtbot.addWidget(made)
    return made


def press(choice: Segmented, text: str) -> None:
    next(button for button in choice.findChildren(QToolButton) if button.text() == text).click()


def weights_in(form: ParameterForm) -> OutputWeights:
    (weights,) = form.editors("weight")
    assert isinstance(weights, OutputWeights)
    return weights


@pytest.mark.parametrize(("owner", "parameters"), OWNERS, ids=[owner for owner, _ in OWNERS])
def test_that_every_parameter_of_the_catalog_has_editors(
    form: ParameterForm, owner: str, parameters: tuple[Parameter, ...]
) -> None:
    form.show_parameters(parameters, {}, ["A", "B"])
    labels = {label.text() for label in form.findChildren(QLabel)}
    for parameter in parameters:
        editors = form.editors(parameter.name)
        if parameter.each:
            assert [editor.accessibleName() for editor in weights_in(form).editors] == ["Weight: A", "Weight: B"]
            continue
        assert len(editors) == parameter.length
        assert parameter.label in labels
        for editor in editors:
            assert editor.accessibleName().startswith(parameter.label), owner
            assert editor.toolTip() == parameter.help


def test_that_a_word_is_chosen_among_those_that_torch_knows(qtbot: QtBot, form: ParameterForm) -> None:
    form.show_parameters(ACTIVATIONS["gelu"].parameters, {"approximate": "tanh"})
    (choice,) = form.editors("approximate")
    assert isinstance(choice, Segmented)
    assert choice.choice() == "tanh"
    form.show_parameters(ACTIVATIONS["gelu"].parameters, {})
    with qtbot.waitSignal(form.parameters_edited) as edited:
        press(choice, "tanh")
    assert edited.args == [{"approximate": "tanh"}]
    with qtbot.waitSignal(form.parameters_edited) as edited:
        press(choice, "none")
    assert edited.args == [{}]


def test_that_each_class_has_a_weight_and_equal_ones_are_none(qtbot: QtBot, form: ParameterForm) -> None:
    form.show_parameters(LOSSES["nll"].parameters, {}, ["setosa", "virginica"])
    first, second = weights_in(form).editors
    assert (first.value(), second.value()) == (1.0, 1.0)
    assert second.accessibleName() == "Weight: virginica"
    with qtbot.waitSignal(form.parameters_edited) as edited:
        second.setValue(3.0)
    assert edited.args == [{"weight": [1.0, 3.0]}]
    with qtbot.waitSignal(form.parameters_edited) as edited:
        second.setValue(1.0)
    assert edited.args == [{}]


def test_that_weights_follow_the_outputs_and_one_output_has_none(qtbot: QtBot, form: ParameterForm) -> None:
    parameters = LOSSES["bce"].parameters
    with qtbot.assertNotEmitted(form.parameters_edited):
        form.show_parameters(parameters, {"weight": [2.0, 3.0]}, ["A", "B"])
        assert [editor.value() for editor in weights_in(form).editors] == [2.0, 3.0]
        form.show_parameters(parameters, {"weight": [2.0]}, ["A", "B", "C"])
        assert [editor.value() for editor in weights_in(form).editors] == [2.0, 2.0, 2.0]
        form.show_parameters(parameters, {"weight": [2.0, 3.0]}, ["A", "B", "C"])
        assert [editor.value() for editor in weights_in(form).editors] == [1.0, 1.0, 1.0]
        form.show_parameters(parameters, {}, ["0"])
    assert not weights_in(form).editors
    assert form.isHidden()


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_that_showing_tells_nobody(qtbot: QtBot, form: ParameterForm, name: str) -> None:
    with qtbot.assertNotEmitted(form.parameters_edited):
        form.show_parameters(OPTIMIZERS[name].parameters, {})
        form.show_parameters(OPTIMIZERS[name].parameters, {"momentum": 0.5, "betas": [0.5, 0.9], "nesterov": True})


def test_that_only_what_differs_from_its_default_is_told(qtbot: QtBot, form: ParameterForm) -> None:
    form.show_parameters(OPTIMIZERS["adam"].parameters, {"eps": 1e-6})
    slower = form.editors("betas")[1]
    assert isinstance(slower, NumberEdit)
    assert slower.value() == 0.999
    with qtbot.waitSignal(form.parameters_edited) as edited:
        slower.setValue(0.99)
    assert edited.args == [{"betas": [0.9, 0.99], "eps": 1e-6}]


def test_that_a_switch_is_a_box(qtbot: QtBot, form: ParameterForm) -> None:
    form.show_parameters(OPTIMIZERS["sgd"].parameters, {})
    box = form.editors("nesterov")[0]
    assert isinstance(box, QCheckBox)
    with qtbot.waitSignal(form.parameters_edited) as edited:
        box.click()
    assert edited.args == [{"nesterov": True}]


def test_that_what_is_disabled_says_why(form: ParameterForm) -> None:
    form.show_parameters(OPTIMIZERS["sgd"].parameters, {})
    form.show_enabled("nesterov", False, "Because.")
    assert form.editors("nesterov")[0].toolTip() == "Because."
    form.show_enabled("nesterov", True)
    assert form.editors("nesterov")[0].toolTip() != "Because."


@pytest.mark.parametrize("path", FIELDS)
def test_that_every_field_has_an_editor_with_its_range(qtbot: QtBot, path: str) -> None:
    field = FIELDS[path]
    editor = field_editor(field)
    qtbot.addWidget(editor)
    assert isinstance(editor, WholeEdit if field.whole else NumberEdit)
    assert (editor.minimum(), editor.maximum()) == (field.lower, field.upper)
    assert editor.accessibleName() == field.label
    assert editor.toolTip() == field.help


def test_that_fields_are_shown_and_edited(qtbot: QtBot) -> None:
    form = FieldForm(("training.epochs", "training.l2"))
    qtbot.addWidget(form)
    with qtbot.assertNotEmitted(form.value_edited):
        form.show_values({"training.epochs": 300, "training.l2": 0.01})
    assert form.editor("training.epochs").value() == 300
    decay = form.editor("training.l2")
    assert isinstance(decay, NumberEdit)
    with qtbot.waitSignal(form.value_edited) as edited:
        decay.setValue(0.03)
    assert edited.args == ["training.l2", 0.03]


def test_that_a_whole_number_gets_a_field_without_decimals(qtbot: QtBot) -> None:
    form = ParameterForm()
    qtbot.addWidget(form)
    form.show_parameters(LOSSES["multi_margin"].parameters, {"p": 2.0})
    (power,) = form.editors("p")
    assert isinstance(power, WholeEdit)
    assert (power.value(), power.minimum(), power.maximum()) == (2, 1, 2)
    with qtbot.waitSignal(form.parameters_edited) as edited:
        power.setValue(1)
    assert edited.args == [{}]
