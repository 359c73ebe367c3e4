import code
import contextlib
import io
import math

import numpy as np
import pytest
import torch
from torch.nn import functional

from nnstudio.catalog import ACTIVATIONS, UserError
from nnstudio.gui.parts.activation_code import code_of, list_error
from nnstudio.gui.parts.activation_curve import flat_parts, share_in
from nnstudio.gui.parts.vector_text import NUMBERS_MAX, read_vector, vector_code

VECTORS = (
    "[1.0, -2.0, 3.0]",
    "[0.5]",
    "[-1, 0, 1, 2]",
    "[0.1, 0.25, -0.3, 7.5]",
    "[nan, inf, 1.5]",
    "[-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, -4.25, 4.25, 5.0, -5.0]",
)


def in_a_prompt(lines: str) -> list[str]:
    """What a Python prompt answers, line by line."""
    prompt, answers = code.InteractiveConsole(), io.StringIO()
    with contextlib.redirect_stdout(answers), contextlib.redirect_stderr(answers):
        for line in lines.split("\n"):
            assert not prompt.push(line)
    return answers.getvalue().rstrip("\n").split("\n")


def announced(lines: str) -> list[str]:
    """What the comments say that PyTorch prints."""
    return [line.split("  # ", 1)[1] for line in lines.split("\n") if "  # " in line]


# Far below zero PyTorch's own single precision has gelu right to three digits, and to others in other places.
CASES = [(name, text) for name in ACTIVATIONS for text in VECTORS if name != "gelu" or "-3.5" not in text]


@pytest.mark.parametrize(("name", "text"), CASES)
def test_that_a_python_prompt_answers_the_copied_lines_as_the_comments_say(name: str, text: str) -> None:
    lines = code_of(read_vector(text), [(name, {})])
    assert in_a_prompt(lines) == announced(lines)


def test_that_parameters_are_in_the_call() -> None:
    lines = code_of(read_vector("1 -2 3"), [("leaky_relu", {"negative_slope": 0.2}), ("elu", {"alpha": 2.0})])
    assert "F.leaky_relu(x, negative_slope=0.2)" in lines
    assert in_a_prompt(lines) == announced(lines)


def test_that_several_calls_share_the_imports() -> None:
    lines = code_of(read_vector("1 -2 3"), [("relu", {}), ("softmax", {})])
    assert lines.count("import torch\n") == 1
    assert in_a_prompt(lines) == announced(lines)


# ---- what is typed ----

# Lines of Python, and all of a snippet, as a line edit takes them: with spaces for the ends of lines.
PASTED = [
    "x = torch.tensor([1.0, -2.0, 3.0])",
    "x = [1.0, -2.0, 3.0]  # three numbers",
    "torch.tensor([1, -2, 3], dtype=torch.float32)",
    "import torch.nn.functional as F x = torch.tensor([1.0, -2.0, 3.0]) y = F.relu(x) print(y) # tensor([1., 0., 3.])",
]


@pytest.mark.parametrize(
    "text",
    [
        "[1.0, -2.0, 3.0]",
        "1 -2 3",
        "1,-2,3",
        "1; −2; 3",
        "(1, -2, 3)",
        "torch.tensor([1., -2., 3.])",
        " 1 , -2 , 3, ",
        *PASTED,
    ],
)
def test_that_brackets_commas_and_spaces_do_not_matter(text: str) -> None:
    assert read_vector(text).tolist() == [1.0, -2.0, 3.0]


def test_that_numbers_that_are_none_are_read_as_python_writes_them() -> None:
    numbers = read_vector('[nan, -inf, float("inf"), 1e-3]')
    assert math.isnan(numbers[0])
    assert numbers[1:].tolist() == [-math.inf, math.inf, 0.001]
    assert vector_code(numbers) == '[float("nan"), float("-inf"), float("inf"), 0.001]'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "a few numbers"),
        ("[]", "a few numbers"),
        ("1 two 3", "“two” is no number"),
        ("[1, 2", "one row"),
        ("[[1, 2], [3, 4]]", "one row"),
        ("1_000", "no number"),
        ("__import__('os')", "one row"),
        (" ".join(["1"] * (NUMBERS_MAX + 1)), f"up to {NUMBERS_MAX}"),
    ],
)
def test_that_what_cannot_be_read_is_named_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(UserError) as error:
        read_vector(text)
    assert said in str(error.value)


# ---- where nothing is learned ----


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_flat_parts_are_flat_and_the_rest_is_not(name: str) -> None:
    xs = np.linspace(-9.95, 9.95, 399)
    activation = ACTIVATIONS[name]
    if not activation.elementwise:
        return
    slopes = np.abs(activation.slope(xs))
    steepest = np.abs(activation.slope(np.linspace(-30, 30, 6001))).max()
    parts = flat_parts(name, {})
    inside = np.zeros(xs.shape, dtype=bool)
    for part in parts:
        inside |= (xs > part.low) & (xs < part.high)
        assert part.words.startswith(name)
    assert (slopes[inside] <= 0.05 * steepest + 1e-12).all()
    signs = np.sign(activation.slope(xs))
    dips = (np.abs(np.gradient(signs)) > 0) | (slopes > 0.05 * steepest)
    narrow = ~inside & ~dips
    assert narrow.mean() < 0.06  # only the bottoms of dips, which a unit passes through


def test_that_the_share_of_flat_inputs_is_counted() -> None:
    parts = flat_parts("relu", {})
    assert share_in(parts, np.array([-1.0, -2.0, 3.0, 4.0])) == 0.5
    assert math.isnan(share_in(parts, np.empty(0)))


# ---- what a list does ----


@pytest.mark.parametrize("name", [name for name, entry in ACTIVATIONS.items() if entry.functional])
def test_that_what_pytorch_says_of_a_list_is_told_word_for_word(name: str) -> None:
    with pytest.raises((TypeError, AttributeError)) as raised:
        getattr(functional, ACTIVATIONS[name].functional)([1.0, -2.0], **_required(name))
    assert list_error(name) == f"{raised.type.__name__}: {raised.value}"


def _required(name: str) -> dict[str, object]:
    """What the function cannot do without."""
    return {"weight": torch.tensor(0.25)} if name == "prelu" else dict(ACTIVATIONS[name].fixed)
