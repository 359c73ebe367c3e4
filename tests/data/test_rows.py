from typing import Any

import numpy as np
import pytest

from nnstudio.catalog import Task, UserError
from nnstudio.data import load_dataset
from nnstudio.experiment import Data

XOR = ((0.0, 0.0, 0.0), (0.0, 1.0, 1.0), (1.0, 0.0, 1.0), (1.0, 1.0, 0.0))


def test_that_a_truth_table_is_a_plane_with_two_classes() -> None:
    dataset = load_dataset(Data(source="rows", rows=XOR, columns=("a", "b", "a xor b")))
    assert dataset.task is Task.BINARY
    assert dataset.axes == ("a", "b")
    assert dataset.class_names == ("0", "1")
    assert dataset.target_names == ("a xor b",)
    assert len(dataset.train) == len(dataset.test) == 2


def test_that_columns_without_names_are_numbered() -> None:
    assert load_dataset(Data(source="rows", rows=XOR)).input_names == ("column 1", "column 2")


def test_that_texts_among_numbers_are_categories_and_keep_their_look() -> None:
    values: tuple[float | str, ...] = (1.0, "two", 1.0, "two", 3.5, "two", "1", 3.5)
    rows = tuple((value, float(index % 2)) for index, value in enumerate(values))
    assert load_dataset(Data(source="rows", rows=rows)).columns[0].categories == ("1", "3.5", "two")


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        ({"rows": None}, "rows is missing or empty"),
        ({"rows": XOR[:3]}, "rows has 3 usable rows"),
        ({"rows": (*XOR, (1.0, 2.0))}, r"rows\[4\] has 2 values, but there are 3 columns"),
        ({"rows": XOR, "columns": ("a", "b")}, r"rows\[0\] has 3 values, but there are 2 columns"),
        ({"rows": XOR, "columns": ("a", "b", "a")}, "two columns named “a”, columns 1 and 3"),
        ({"rows": ((1.0,),) * 5}, "one column only"),
        ({"rows": ((),) * 5}, "one column only"),
        ({"rows": (*XOR, (1e31, 0.0, 1.0))}, "row 5: 1e[+]31 in the column “column 1” is too large"),
    ],
)
def test_that_rows_that_are_no_table_are_refused(choices: dict[str, Any], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        load_dataset(Data(source="rows", **choices))


def test_that_rows_of_labels_are_multilabel() -> None:
    rows = tuple((float(value), float(value % 2), float(value % 3 == 0)) for value in range(12))
    dataset = load_dataset(Data(source="rows", rows=rows, target=("column 2", "column 3")))
    assert dataset.task is Task.MULTILABEL
    assert dataset.train.targets.shape == (6, 2)
    assert dataset.train.targets.dtype == np.float64
