from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

from nnstudio.catalog import FILE, SOURCES, Task, UserError
from nnstudio.data import Dataset, load_dataset
from nnstudio.experiment import Data


def rows_data(rows: object, **choices: object) -> Data:
    return Data(source="rows", rows=rows, **choices)  # type: ignore[arg-type]


@pytest.mark.parametrize("source", SOURCES)
def test_that_every_source_becomes_two_whole_parts(source: str) -> None:
    dataset = load_dataset(Data(source=source, noise=0.1))
    width = len(dataset.input_names)
    for rows in (dataset.train, dataset.test):
        assert rows.inputs.shape == (len(rows), width)
        assert rows.coordinates.shape == (len(rows), len(dataset.axes))
        assert len(rows.targets) == len(rows.numbers) == len(rows)
        assert rows.inputs.dtype == np.float64
        assert np.isfinite(rows.inputs).all()
        if dataset.classes:
            assert set(rows.targets) == set(range(dataset.classes))
    assert not set(dataset.train.numbers) & set(dataset.test.numbers)
    assert dataset.mean.shape == dataset.scale.shape == (width,)
    assert dataset.name == source
    assert dataset.notes == ()


@pytest.mark.parametrize("source", SOURCES)
def test_that_the_same_data_gives_the_same_dataset_and_another_seed_another_one(source: str) -> None:
    first, again, other = (load_dataset(Data(source=source, seed=seed)) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first.train.inputs, again.train.inputs)
    np.testing.assert_array_equal(first.test.numbers, again.test.numbers)
    assert not np.array_equal(first.train.numbers, other.train.numbers)


@pytest.mark.parametrize("source", ["circle", "iris", "breast_cancer", "diabetes", "multilabel"])
@pytest.mark.parametrize("fraction", [0.5, 0.3, 0.2])
def test_that_the_split_is_scikit_learns(source: str, fraction: float) -> None:
    dataset = load_dataset(Data(source=source, seed=7, test_fraction=fraction))
    targets = np.concatenate([dataset.train.targets, dataset.test.targets])
    in_order = targets[np.argsort(np.concatenate([dataset.train.numbers, dataset.test.numbers]))]
    train, test = train_test_split(
        np.arange(len(in_order)),
        test_size=fraction,
        random_state=7,
        stratify=in_order if dataset.classes else None,
    )
    np.testing.assert_array_equal(dataset.train.numbers, train)
    np.testing.assert_array_equal(dataset.test.numbers, test)


@pytest.mark.parametrize("seed", [2**32, 2**63 - 1, "0.4711", ""])
def test_that_a_large_or_written_seed_divides_the_rows_too(seed: int | str) -> None:
    first, again = (load_dataset(Data(source="iris", seed=seed)) for _ in range(2))
    np.testing.assert_array_equal(first.train.numbers, again.train.numbers)


def test_that_classes_keep_their_shares() -> None:
    dataset = load_dataset(Data(source="imbalanced", samples=2000))
    assert dataset.train.targets.sum() == dataset.test.targets.sum() == 50


@pytest.mark.parametrize("fraction", [0.01, 0.5, 0.99])
def test_that_neither_part_is_ever_empty(fraction: float) -> None:
    dataset = load_dataset(Data(source="circle", samples=4, test_fraction=fraction))
    assert min(len(dataset.train), len(dataset.test)) >= 1


@pytest.mark.parametrize("seed", range(40))
def test_that_classes_of_any_size_are_shared_out_as_scikit_learn_does(seed: int) -> None:
    chance = np.random.default_rng(seed)
    sizes = chance.integers(4, [400, 9][seed % 2], size=chance.integers(2, 12))  # small ones leave equal rests
    kinds = chance.permutation(np.repeat(np.arange(len(sizes)), sizes))
    rows = [[float(number), f"class {kind:02}"] for number, kind in enumerate(kinds)]
    dataset = load_dataset(rows_data(rows, test_fraction=float(chance.uniform(0.3, 0.7)), seed=seed))
    tested = len(dataset.test)
    assert min(tested, len(kinds) - tested) >= len(sizes)
    train, test = train_test_split(np.arange(len(kinds)), test_size=tested, random_state=seed, stratify=kinds)
    np.testing.assert_array_equal(dataset.train.numbers, train)
    np.testing.assert_array_equal(dataset.test.numbers, test)


def test_that_a_lonely_class_does_not_stop_the_split() -> None:
    dataset = load_dataset(rows_data([[value, "b" if value else "a"] for value in range(8)]))
    assert dataset.notes[-1].startswith("The class “a” has one row alone")


def test_that_a_part_smaller_than_the_classes_does_not_stop_the_split() -> None:
    dataset = load_dataset(Data(source="iris", test_fraction=0.01))
    assert len(dataset.test) == 2
    assert dataset.notes == ("2 rows cannot hold all 3 classes, so the split does not keep the shares of the classes.",)


@pytest.mark.parametrize("source", ["spiral", "wine", "digits"])
def test_that_scaling_is_fitted_on_the_training_rows_alone(source: str) -> None:
    scaled = load_dataset(Data(source=source, seed=3))
    raw = load_dataset(Data(source=source, seed=3, standardize=False))
    scaler = StandardScaler().fit(raw.train.inputs)
    np.testing.assert_allclose(scaled.train.inputs, scaler.transform(raw.train.inputs))
    np.testing.assert_allclose(scaled.test.inputs, scaler.transform(raw.test.inputs))
    np.testing.assert_allclose(scaled.mean, scaler.mean_)
    np.testing.assert_allclose(scaled.scale, scaler.scale_)
    np.testing.assert_array_equal(raw.mean, 0)
    np.testing.assert_array_equal(raw.scale, 1)


def test_that_a_constant_column_stays_finite() -> None:
    dataset = load_dataset(rows_data([[5.0, value, value % 2] for value in range(10)]))
    assert (dataset.train.inputs[:, 0] == 0).all()
    assert dataset.scale[0] == 1
    assert dataset.ranges[0] == (4.5, 5.5)


MIXED = [
    [1.0, "red", 10.0, "no"],
    [2.0, "blue", None, "yes"],
    [None, "red", 30.0, "no"],
    [4.0, None, 40.0, "yes"],
    [5.0, "green", 50.0, "no"],
    [6.0, "red", 60.0, "yes"],
    [7.0, "blue", 70.0, "no"],
    [8.0, "red", 85.0, "yes"],
]
NAMES = ("size", "colour", "weight", "sold")


@pytest.fixture
def mixed() -> Dataset:
    return load_dataset(rows_data(MIXED, columns=NAMES, test_fraction=0.25))


def test_that_gaps_are_filled_from_the_training_rows(mixed: Dataset) -> None:
    size, colour, weight = mixed.columns
    train = [MIXED[number] for number in mixed.train.numbers]
    assert size.typical == np.median([row[0] for row in train if row[0] is not None])
    assert weight.typical == np.median([row[2] for row in train if row[2] is not None])
    colours = [row[1] for row in train if row[1] is not None]
    assert colour.typical == max(sorted(set(colours)), key=colours.count)
    assert [column.missing for column in mixed.columns] == [1, 1, 1]
    assert len([note for note in mixed.notes if "missing values in" in note]) == 3
    assert any(f"were filled with {size.typical:g}, the median" in note for note in mixed.notes)


def test_that_categories_become_one_input_each(mixed: Dataset) -> None:
    assert mixed.columns[1].categories == ("blue", "green", "red")
    assert mixed.input_names == ("size", "colour = blue", "colour = green", "colour = red", "weight")
    assert (mixed.train.inputs[:, 1:4].sum(axis=1) == 1).all()
    assert set(mixed.train.inputs[:, 1:4].ravel()) == {0, 1}
    assert mixed.axes == ()


@pytest.mark.parametrize("standardize", [True, False])
def test_that_a_persons_row_is_encoded_as_the_training_row_was(standardize: bool) -> None:
    dataset = load_dataset(rows_data(MIXED, columns=NAMES, standardize=standardize))
    for rows in (dataset.train, dataset.test):
        given = [
            {name: value for name, value in zip(NAMES[:3], MIXED[number], strict=False) if value is not None}
            for number in rows.numbers
        ]
        np.testing.assert_array_equal(dataset.encoder.encode(given), rows.inputs)


@pytest.mark.parametrize("source", SOURCES)
def test_that_the_plane_is_encoded_as_the_rows_were(source: str) -> None:
    dataset = load_dataset(Data(source=source, features=("x", "x2", "siny")))
    if dataset.axes:
        np.testing.assert_array_equal(dataset.encoder.encode_coordinates(dataset.test.coordinates), dataset.test.inputs)
        point = dict(zip(dataset.axes, dataset.test.coordinates[0].tolist(), strict=True))
        np.testing.assert_array_equal(dataset.encoder.encode([point])[0], dataset.test.inputs[0])
    else:
        assert dataset.encoder.encode_coordinates(np.empty((3, 0))).shape == (3, len(dataset.input_names))


def test_that_a_column_left_out_takes_its_typical_value(mixed: Dataset) -> None:
    typical = {column.name: column.typical for column in mixed.columns}
    np.testing.assert_array_equal(mixed.encoder.encode([{}]), mixed.encoder.encode([typical]))
    assert mixed.encoder.encode([]).shape == (0, 5)


def test_that_an_unknown_category_belongs_to_none(mixed: Dataset) -> None:
    assert (mixed.encoder.encode([{"colour": "pink"}])[0, 1:4] == 0).all()


def test_that_numbers_may_be_typed_as_text(mixed: Dataset) -> None:
    np.testing.assert_array_equal(mixed.encoder.encode([{"size": "3.5"}]), mixed.encoder.encode([{"size": 3.5}]))


@pytest.mark.parametrize("value", ["abc", "", "inf", float("nan")])
def test_that_what_is_no_number_is_refused_when_it_is_typed(mixed: Dataset, value: float | str) -> None:
    with pytest.raises(UserError, match="is not a number, but the column “size” takes numbers"):
        mixed.encoder.encode([{"size": value}])


def test_that_an_unknown_column_is_refused_when_it_is_typed(mixed: Dataset) -> None:
    with pytest.raises(UserError, match=r"“siz”, which is not there. Did you mean “size”"):
        mixed.encoder.encode([{"siz": 1.0}])


def test_that_points_of_another_plane_are_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="shape"):
        load_dataset(Data(source="circle")).encoder.encode_coordinates(np.zeros((4, 1)))


def test_that_rows_with_gaps_can_be_dropped() -> None:
    dataset = load_dataset(rows_data(MIXED, columns=NAMES, missing="drop"))
    assert sorted([*dataset.train.numbers, *dataset.test.numbers]) == [0, 4, 5, 6, 7]
    assert "3 rows with a missing value were dropped." in dataset.notes


def test_that_gaps_can_be_refused_with_the_first_place() -> None:
    with pytest.raises(UserError, match="rows misses 3 values, the first in column “weight”, row 2"):
        load_dataset(rows_data(MIXED, columns=NAMES, missing="refuse"))


def test_that_dropping_too_much_is_refused() -> None:
    rows = [[None, value, value % 2] for value in range(6)] + [[1, 2, 0], [2, 3, 1]]
    with pytest.raises(UserError, match=r"2 usable rows \(6 more miss a value\)"):
        load_dataset(rows_data(rows, missing="drop"))


def test_that_a_column_without_a_training_value_is_refused() -> None:
    rows = [[None, value, value * 0.7] for value in range(50)]
    outside = load_dataset(rows_data([[0, *row[1:]] for row in rows], task=Task.REGRESSION)).test.numbers[0]
    rows[outside][0] = 1.0
    with pytest.raises(UserError, match="“column 1” of rows has no value in any of the 25 training rows"):
        load_dataset(rows_data(rows))


def test_that_too_many_categories_are_refused() -> None:
    rows = [[f"name {value}", value, value % 2] for value in range(150)]
    with pytest.raises(UserError, match="“column 1” of rows has 75 different texts, but at most 50 are allowed"):
        load_dataset(rows_data(rows))


def test_that_too_many_inputs_are_refused() -> None:
    rows = [[*(float(row) for _ in range(1025)), row % 2] for row in range(8)]
    with pytest.raises(UserError, match="rows would give 1025 inputs, but at most 1024 are allowed"):
        load_dataset(rows_data(rows))


def test_that_an_unknown_source_is_refused() -> None:
    with pytest.raises(UserError, match="“cirle”, which is not known"):
        load_dataset(Data(source="cirle"))


def test_that_a_file_without_a_path_is_refused() -> None:
    with pytest.raises(UserError, match="path is empty"):
        load_dataset(Data(source=FILE))


@given(
    rows=st.lists(
        st.tuples(
            st.one_of(st.none(), st.floats(-1e6, 1e6)),
            st.one_of(st.none(), st.sampled_from(["a", "b", "c"])),
            st.floats(-10, 10),
        ),
        min_size=1,
        max_size=30,
    ),
    missing=st.sampled_from(["fill", "drop", "refuse"]),
)
@settings(max_examples=150, deadline=None)
def test_that_any_table_gives_a_dataset_or_a_sentence(rows: list[Any], missing: str) -> None:
    try:
        dataset = load_dataset(rows_data(rows, missing=missing))
    except UserError:
        return
    assert np.isfinite(dataset.train.inputs).all()
    assert np.isfinite(dataset.test.inputs).all()
    assert len(dataset.train) + len(dataset.test) <= len(rows)
