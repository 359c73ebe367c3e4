import numpy as np
import pytest
from sklearn import datasets

from nnstudio.catalog import SOURCES, UserError
from nnstudio.data import load_dataset
from nnstudio.experiment import Data

TABLES = [name for name, source in SOURCES.items() if not source.is_toy]


@pytest.mark.parametrize("source", TABLES)
def test_that_a_table_holds_scikit_learns_rows_in_raw_units(source: str) -> None:
    options = {"scaled": False} if source == "diabetes" else {}
    bunch = getattr(datasets, f"load_{source}")(**options)
    dataset = load_dataset(Data(source=source, seed=3))
    for rows in (dataset.train, dataset.test):
        np.testing.assert_allclose(rows.inputs * dataset.scale + dataset.mean, bunch.data[rows.numbers], atol=1e-9)
        np.testing.assert_array_equal(rows.targets.ravel(), bunch.target[rows.numbers])
    assert [column.name for column in dataset.columns] == list(bunch.feature_names)
    assert dataset.input_names == tuple(bunch.feature_names)
    assert sorted([*dataset.train.numbers, *dataset.test.numbers]) == list(range(len(bunch.data)))


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("iris", ("setosa", "versicolor", "virginica")),
        ("breast_cancer", ("malignant", "benign")),
        ("digits", tuple("0123456789")),
        ("diabetes", ()),
    ],
)
def test_that_classes_have_names(source: str, names: tuple[str, ...]) -> None:
    dataset = load_dataset(Data(source=source))
    assert dataset.class_names == names
    assert dataset.task is SOURCES[source].task
    assert dataset.classes == len(names)


def test_that_two_chosen_columns_span_a_plane() -> None:
    chosen = ("petal width (cm)", "sepal length (cm)")
    dataset = load_dataset(Data(source="iris", inputs=chosen))
    assert dataset.axes == dataset.input_names == chosen
    lower, upper = dataset.ranges[0]
    assert (lower, upper) == pytest.approx((0.1 - 0.12, 2.5 + 0.12))
    np.testing.assert_allclose(dataset.encoder.encode_coordinates(dataset.test.coordinates), dataset.test.inputs)


def test_that_many_columns_span_no_plane() -> None:
    dataset = load_dataset(Data(source="wine"))
    assert dataset.axes == ()
    assert dataset.ranges == ()
    assert dataset.train.coordinates.shape == (len(dataset.train), 0)


def test_that_a_misspelt_column_is_refused_with_the_right_one() -> None:
    with pytest.raises(UserError, match=r"“alcool”, which is not there. Did you mean “alcohol”"):
        load_dataset(Data(source="wine", inputs=("alcool",)))


def test_that_what_toys_alone_have_is_ignored() -> None:
    plain, odd = (
        load_dataset(Data(source="iris")),
        load_dataset(Data(source="iris", samples=7, noise=0.9, features=("sinx",))),
    )
    np.testing.assert_array_equal(plain.train.inputs, odd.train.inputs)
