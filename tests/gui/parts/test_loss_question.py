"""Questions to losses: every number on the way against PyTorch and its autograd, and what may be typed."""

import contextlib
import io

import numpy as np
import pytest
import torch
from torch import nn

from nnstudio.catalog import LOSSES, Target, UserError
from nnstudio.engine.network import build_activation
from nnstudio.gui.parts.loss_code import code_of
from nnstudio.gui.parts.loss_question import FAMILIES, STAGES, Question, along, asked_of, family_of, place_in
from nnstudio.gui.parts.loss_reading import first_question, read_question
from nnstudio.gui.parts.loss_stages import lines_of, places_of, stages_of

GIVENS: dict[str, dict[str, object]] = {
    "smooth_l1": {"beta": 0.3},
    "huber": {"delta": 0.4},
    "bce_with_logits": {"pos_weight": 2.5},
    "cross_entropy": {"label_smoothing": 0.2},
    "multi_margin": {"margin": 1.5, "p": 2},
    "gaussian_nll": {"full": True},
    "poisson_nll": {"full": True},
}
CASES = [(name, given) for name in LOSSES for given in ({}, GIVENS.get(name, {}))]


def told_by_torch(question: Question) -> tuple[float, torch.Tensor]:
    """The loss and its slope by every typed number, from PyTorch's own modules, in float64."""
    code = code_of(question).replace("torch.tensor(", "tensor(").splitlines()
    names: dict[str, object] = {"tensor": lambda values: torch.tensor(values, dtype=kind(values))}
    typed = next(line.split(" = ")[0] for line in code if " = tensor(" in line)
    lines = [line for line in code if not line.startswith(("print", "#"))]
    exec("\n".join(lines), names)  # noqa: S102 (the lines under test)
    numbers, target, loss_fn = names[typed], names["target"], names["loss_fn"]
    assert isinstance(numbers, torch.Tensor)
    call = next(line for line in code if line.startswith("loss_fn(")).removesuffix(".backward()")
    value = eval(call, {**names, typed: numbers.detach(), "target": target, "loss_fn": loss_fn})  # noqa: S307
    gradient = numbers.grad
    assert gradient is not None
    return float(value), gradient


def own_loss(question: Question, place: tuple[int, ...]) -> float:
    """The loss of the row, or of the number alone, that ``place`` lies in."""
    elements = question.elements
    if elements.shape == question.typed.shape and question.loss != "kl_div":
        return float(elements[place])
    return float(elements[place[0]].sum())


def kind(values: object) -> torch.dtype:
    flat = np.asarray(values)
    return torch.int64 if flat.dtype.kind == "i" else torch.float64


@pytest.mark.parametrize(("name", "given"), CASES)
def test_that_value_and_slope_are_those_of_pytorch(name: str, given: dict[str, object]) -> None:
    question = first_question(name, given)
    value, gradient = told_by_torch(question)
    assert question.value == pytest.approx(value, abs=1e-12)
    np.testing.assert_allclose(question.gradient, gradient.numpy(), atol=1e-12)


@pytest.mark.parametrize("before", STAGES)
@pytest.mark.parametrize("name", ["mse", "bce_with_logits", "cross_entropy", "multi_margin", "gaussian_nll"])
def test_that_any_activation_may_stand_before_the_loss(name: str, before: str) -> None:
    words = first_question(name)
    typed = np.atleast_2d(words.typed) if before in {"softmax", "log_softmax"} else words.typed
    is_shaped = LOSSES[name].target is not Target.INDEX and name != "gaussian_nll"
    target = words.target.reshape(typed.shape) if is_shaped else words.target
    question = Question(name, typed, target, before)
    value, gradient = told_by_torch(question)
    assert question.value == pytest.approx(value, abs=1e-12)
    np.testing.assert_allclose(question.gradient, gradient.numpy(), atol=1e-12)


@pytest.mark.parametrize(("name", "given"), CASES)
def test_that_the_curve_goes_through_the_row_s_own_loss_and_its_slope_is_the_curve_s(
    name: str, given: dict[str, object]
) -> None:
    question = first_question(name, given)
    for place in places_of(question):
        x = float(question.typed[place])
        values, slopes = along(question, place, np.array([x - 1e-6, x, x + 1e-6]))
        assert slopes[1] == pytest.approx((values[2] - values[0]) / 2e-6, abs=1e-5)
        own = own_loss(question, place)
        assert values[1] == pytest.approx(own, abs=1e-12)


def test_that_the_primer_s_logits_cost_what_the_primer_says() -> None:
    question = first_question("cross_entropy")
    assert question.typed.tolist() == [[2.0, 1.0, 0.1]]
    assert f"{question.value:.4f}" == "0.4170"
    assert "print(loss_fn(logits, target))  # tensor(0.4170)" in code_of(question)


@pytest.mark.parametrize("name", LOSSES)
def test_that_the_copied_lines_print_what_they_say(name: str) -> None:
    code = code_of(first_question(name, GIVENS.get(name)))
    said = [line.split("# ", 1)[1] for line in code.splitlines() if "# " in line]
    heard = io.StringIO()
    with contextlib.redirect_stdout(heard):
        exec(code, {})  # noqa: S102 (the lines under test)
    assert heard.getvalue().splitlines() == said


@pytest.mark.parametrize("name", LOSSES)
def test_that_every_loss_is_in_one_family_and_has_stages_for_all_its_numbers(name: str) -> None:
    assert sum(name in names for names in FAMILIES.values()) == 1
    question = first_question(name)
    stages, lines = stages_of(question), lines_of(question)
    assert len(lines) == question.typed.size
    assert [stage.title for stage in stages][-2:] == ["loss", "slope"]
    for stage in stages:
        rows = lines[-1].row + 1
        assert len(stage.values) == (rows if stage.by_row else len(lines))


@pytest.mark.parametrize("name", LOSSES)
def test_that_the_numbers_go_over_to_the_others_of_the_family_and_come_back(name: str) -> None:
    question = first_question(name)
    for other in FAMILIES[family_of(name)]:
        there = asked_of(other, question, {})
        assert np.isfinite(there.value)
        place = place_in(other, question, (0,) * question.typed.ndim)
        assert place is not None
        assert there.typed[place] == question.typed.flat[0]
        assert asked_of(name, there, {}).typed.ravel()[0] == question.typed.ravel()[0]


@pytest.mark.parametrize(
    ("name", "typed", "target", "before", "told"),
    [
        ("cross_entropy", "[[2, 1]]", "[2]", "identity", "Class: 2 cannot stand there. Allowed: 0 … 1."),
        ("cross_entropy", "[[2, 1]]", "[0.5]", "identity", "Class: 0.5 cannot"),
        ("cross_entropy", "[[2, 1]]", "[0, 1]", "identity", "2 classes for 1 rows"),
        ("bce", "[1.5]", "[1]", "identity", "Logits: 1.5 cannot stand there. Allowed: probabilities from 0 to 1"),
        ("bce_with_logits", "[1.5]", "[-1]", "identity", "Targets: -1 cannot"),
        ("soft_margin", "[1.5]", "[0]", "identity", "-1 for no and 1 for yes"),
        ("poisson_nll", "[1.5]", "[-2]", "identity", "counts from 0 on"),
        ("kl_div", "[[1, 2]]", "[[0.5, 0.2]]", "log_softmax", "sum to 1"),
        ("mse", "[1, 2]", "[1, 2, 3]", "identity", "Targets has the shape 3, but Predictions has 2"),
        ("gaussian_nll", "[1, 2, 3]", "[1]", "identity", "a mean, a spread"),
        ("nll", "[[a]]", "[0]", "log_softmax", "Logits: “a” is no number"),
    ],
)
def test_that_what_the_loss_does_not_take_is_told_in_one_sentence(
    name: str, typed: str, target: str, before: str, told: str
) -> None:
    with pytest.raises(UserError) as error:
        read_question(name, typed, target, before, {})
    assert told in str(error.value)


def test_that_one_row_may_be_typed_without_its_outer_brackets() -> None:
    question = read_question("cross_entropy", "2.0 1.0 0.1", "0", "identity", {})
    assert question.typed.shape == (1, 3)
    assert f"{question.value:.4f}" == "0.4170"


@pytest.mark.parametrize("name", ["cross_entropy", "nll", "multi_margin", "bce", "bce_with_logits"])
def test_that_weights_go_into_value_slope_and_curve_as_in_torch(name: str) -> None:
    question = first_question(name, {"weight": [0.5, 2.0, 1.25]})
    entry = LOSSES[name]
    weight = torch.tensor([0.5, 2.0, 1.25], dtype=torch.float64)
    call: nn.Module = getattr(nn, entry.torch_class)(weight=weight)
    typed = torch.tensor(question.typed, requires_grad=True)
    before = build_activation(question.before, {})
    target = torch.tensor(question.target)
    loss = call(before(typed), target.long() if entry.target is Target.INDEX else target)
    assert question.value == pytest.approx(loss.item(), rel=1e-9)
    assert question.gradient == pytest.approx(torch.autograd.grad(loss, typed)[0].numpy(), rel=1e-9)
    place = (0,) * question.typed.ndim
    xs = np.linspace(-2, 2, 41)
    values, slopes = along(question, place, xs)
    assert np.gradient(values, xs)[10:-10] == pytest.approx(slopes[10:-10], abs=0.05)


def test_that_weights_for_other_outputs_are_dropped_where_the_numbers_change() -> None:
    typed = read_question("cross_entropy", "[[2.0, 1.0]]", "[0]", "identity", {"weight": [0.5, 2.0, 1.25]})
    assert typed.given == {}
