"""Tensors as text: read from what people type, written as Python and as PyTorch writes them."""

import ast

import numpy as np
import pytest
import torch

from nnstudio.catalog import UserError
from nnstudio.gui.parts.tensor_text import NUMBERS_MAX, literal, printed, read_tensor

EXAMPLE = "[2.0, 1.0]"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("[1.0, -2.0, 3.0]", [1.0, -2.0, 3.0]),
        ("1 2 3", [1.0, 2.0, 3.0]),
        ("1, 2; 3", [1.0, 2.0, 3.0]),
        ("[[1, 2], [3, 4]]", [[1.0, 2.0], [3.0, 4.0]]),
        ("torch.tensor([[2., 1e-3]])", [[2.0, 0.001]]),
        ("predictions = torch.tensor([[2.0, 1.0, 0.1]]) # Logits (before softmax)", [[2.0, 1.0, 0.1]]),
        ("target = torch.tensor([0], dtype=torch.int64)", [0.0]),
        ("y = [0, 1]  # two rows", [0.0, 1.0]),
        ("0", 0.0),
        ("−1.5", -1.5),
    ],
)
def test_that_numbers_are_read_however_they_are_typed(text: str, values: object) -> None:
    assert read_tensor(text, "Logits", EXAMPLE).tolist() == values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "empty"),
        ("[]", "0 numbers"),
        ("[1, two]", "“two” is no number"),
        ("[1, nan]", "“nan” is no number"),
        ("1_000", "“1_000” is no number"),
        ("[1, 2", "“[” has no partner"),
        ("1, 2]", "“]” has no partner"),
        ("{1}", "“{” has no partner"),
        ("[[1], [2, 3]]", "as many numbers"),
        ("[[1, 2], 3]", "as many numbers"),
        ("[[[1]]]", "rows"),
        ("__import__('os')", "is no number"),
        (" ".join(["1"] * (NUMBERS_MAX + 1)), "1 to 1000"),
    ],
)
def test_that_what_is_wrong_is_told_with_the_field_and_an_example(text: str, told: str) -> None:
    with pytest.raises(UserError) as error:
        read_tensor(text, "Logits", EXAMPLE)
    assert told in str(error.value)
    assert str(error.value).startswith("Logits")


@pytest.mark.parametrize("shape", [(), (3,), (23,), (2, 3), (3, 12)])
@pytest.mark.parametrize("kind", ["normal", "whole", "tiny", "far", "zero"])
def test_that_tensors_are_printed_as_pytorch_prints_them(shape: tuple[int, ...], kind: str) -> None:
    random = np.random.default_rng(0)
    values = {
        "normal": random.normal(size=shape),
        "whole": random.integers(-9, 200, size=shape).astype(float),
        "tiny": 1e-5 * random.normal(size=shape),
        "far": 10.0 ** random.uniform(-3, 9, size=shape),
        "zero": np.zeros(shape),
    }[kind]
    assert printed(np.asarray(values)) == str(torch.tensor(values, dtype=torch.float32))


def test_that_what_is_no_number_is_printed_as_pytorch_prints_it() -> None:
    values = np.array([np.nan, 1.0, np.inf])
    assert printed(values) == str(torch.tensor(values, dtype=torch.float32))


@pytest.mark.parametrize("values", [2.0, [2.0, 0.1], [[2.0, 1.0], [0.1, -3.5]]])
def test_that_a_literal_is_read_back_by_python(values: object) -> None:
    assert ast.literal_eval(literal(np.asarray(values))) == values


def test_that_class_numbers_are_written_without_a_point() -> None:
    assert literal(np.array([0.0, 2.0]), whole=True) == "[0, 2]"
