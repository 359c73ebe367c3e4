import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.catalog import SOURCES, Task, UserError
from nnstudio.data import draw, load_dataset, thumbnail
from nnstudio.experiment import Data

TOYS = [name for name, source in SOURCES.items() if source.is_toy]
PLANE_TOYS = [name for name in TOYS if len(SOURCES[name].coordinates) == 2]


@pytest.mark.parametrize("source", TOYS)
@pytest.mark.parametrize("samples", [4, 5, 7, 100, 501])
def test_that_a_toy_has_exactly_as_many_rows_as_asked_for(source: str, samples: int) -> None:
    coordinates, targets = draw(Data(source=source, samples=samples, noise=0.2))
    assert coordinates.shape == (samples, len(SOURCES[source].coordinates))
    assert len(targets) == samples


@pytest.mark.parametrize("source", TOYS)
def test_that_targets_have_the_shape_and_type_of_the_task(source: str) -> None:
    coordinates, targets = draw(Data(source=source, noise=0.3))
    assert np.isfinite(coordinates).all()
    assert np.isfinite(targets).all()
    if SOURCES[source].task.has_classes:
        assert targets.dtype == np.int64
        assert targets.ndim == 1
        assert set(targets) == set(range(3 if source == "rings" else 2))
    else:
        assert targets.dtype == np.float64
        assert targets.ndim == 2


@pytest.mark.parametrize("source", TOYS)
@pytest.mark.parametrize("seed", [0, 1, 2**63 - 1, "0.12345", "été", ""])
def test_that_a_seed_gives_the_same_rows_again(source: str, seed: int | str) -> None:
    data = Data(source=source, seed=seed, noise=0.1)
    for first, second in zip(draw(data), draw(data), strict=True):
        np.testing.assert_array_equal(first, second)


@pytest.mark.parametrize("source", TOYS)
def test_that_another_seed_gives_other_rows(source: str) -> None:
    assert not np.array_equal(
        draw(Data(source=source, seed=1, noise=0.1))[0], draw(Data(source=source, seed=2, noise=0.1))[0]
    )
    assert not np.array_equal(
        draw(Data(source=source, seed="a", noise=0.1))[0], draw(Data(source=source, seed="b", noise=0.1))[0]
    )


@pytest.mark.parametrize("source", TOYS)
def test_that_noise_changes_the_rows(source: str) -> None:
    clean, noisy = draw(Data(source=source)), draw(Data(source=source, noise=0.5))
    assert any(not np.array_equal(before, after) for before, after in zip(clean, noisy, strict=True))


@pytest.mark.parametrize("source", ["circle", "xor", "rings", "checkerboard", "multilabel", "plane", "bumps"])
def test_that_noise_of_the_label_leaves_the_points_where_they_are(source: str) -> None:
    clean, noisy = draw(Data(source=source)), draw(Data(source=source, noise=0.5))
    np.testing.assert_array_equal(clean[0], noisy[0])
    assert not np.array_equal(clean[1], noisy[1])


@given(
    source=st.sampled_from(TOYS),
    samples=st.integers(4, 60),
    noise=st.floats(0, 1),
    seed=st.one_of(st.integers(0, 2**63 - 1), st.text(max_size=5)),
)
@settings(max_examples=150, deadline=None)
def test_that_every_allowed_setting_can_be_drawn_and_split(
    source: str, samples: int, noise: float, seed: int | str
) -> None:
    dataset = load_dataset(Data(source=source, samples=samples, noise=noise, seed=seed))
    assert len(dataset.train) + len(dataset.test) == samples
    assert np.isfinite(dataset.train.inputs).all()


def test_that_the_circle_is_a_disc_inside_a_ring() -> None:
    points, labels = draw(Data(source="circle", samples=2000))
    radii = np.hypot(*points.T)
    assert radii[labels == 1].max() < 2.5
    assert radii[labels == 0].min() >= 3.5
    assert radii.max() <= 5
    assert labels.sum() == 1000


def test_that_xor_keeps_away_from_the_axes_and_joins_opposite_quarters() -> None:
    points, labels = draw(Data(source="xor", samples=2000))
    assert np.abs(points).min() >= 0.3
    assert np.abs(points).max() <= 5.3
    np.testing.assert_array_equal(labels, points.prod(axis=1) >= 0)


@pytest.mark.parametrize(("noise", "variance"), [(0.0, 0.5), (0.5, 4.0), (0.8, 6.1)])
def test_that_gauss_has_the_variance_of_playground(noise: float, variance: float) -> None:
    points, labels = draw(Data(source="gauss", samples=40_000, noise=noise))
    assert points[labels == 1].mean(axis=0) == pytest.approx([2, 2], abs=0.1)
    assert points[labels == 0].mean(axis=0) == pytest.approx([-2, -2], abs=0.1)
    assert points[labels == 1].var(axis=0) == pytest.approx([variance] * 2, rel=0.05)


def test_that_the_spiral_winds_one_and_three_quarter_turns() -> None:
    points, labels = draw(Data(source="spiral", samples=1000))
    arm = points[labels == 1]
    along = np.arange(500) / 500
    angle = 1.75 * along * 2 * math.pi
    np.testing.assert_allclose(arm, np.column_stack([5 * along * np.sin(angle), 5 * along * np.cos(angle)]))
    np.testing.assert_allclose(points[labels == 0], -arm, atol=1e-12)


def test_that_noise_moves_the_points_of_the_spiral_by_at_most_itself() -> None:
    clean, noisy = draw(Data(source="spiral"))[0], draw(Data(source="spiral", noise=0.3))[0]
    assert 0.25 < np.abs(noisy - clean).max() <= 0.3


def test_that_the_plane_is_a_tenth_of_the_sum() -> None:
    points, targets = draw(Data(source="plane"))
    assert 5.5 < np.abs(points).max() <= 6
    np.testing.assert_allclose(targets[:, 0], points.sum(axis=1) / 10)


def test_that_bumps_are_highest_at_their_centres_and_flat_between() -> None:
    points, targets = draw(Data(source="bumps", samples=20_000))
    near_hill = np.hypot(*(points - [-4.0, 2.5]).T) < 0.2
    near_hollow = np.hypot(*(points - [0.0, 2.5]).T) < 0.2
    far = (np.abs(points) > 5.8).all(axis=1)
    assert targets[near_hill].min() >= 0.9
    assert targets[near_hollow].max() <= -0.9
    assert (targets[far] == 0).all()


def test_that_moons_fill_the_width() -> None:
    points, labels = draw(Data(source="moons", samples=2000))
    assert points[:, 0].min() == pytest.approx(-5, abs=0.05)
    assert points[:, 0].max() == pytest.approx(5, abs=0.05)
    assert points[labels == 0][:, 1].mean() > points[labels == 1][:, 1].mean()


def test_that_rings_do_not_touch() -> None:
    points, labels = draw(Data(source="rings", samples=3000))
    radii = np.hypot(*points.T)
    assert [radii[labels == ring].max() for ring in range(2)] < [radii[labels == ring].min() for ring in (1, 2)]


def test_that_the_checkerboard_has_four_by_four_alternating_squares() -> None:
    points, labels = draw(Data(source="checkerboard", samples=2000))
    cells = np.floor(points / 2.5).astype(int)
    assert len(np.unique(cells, axis=0)) == 16
    for cell in np.unique(cells, axis=0):
        assert len(set(labels[(cells == cell).all(axis=1)])) == 1


@pytest.mark.parametrize(("samples", "share", "rare"), [(2000, 0.05, 100), (4, 0.05, 1), (4, 0.99, 3), (10, 0.3, 3)])
def test_that_the_imbalanced_clouds_have_exactly_the_share(samples: int, share: float, rare: int) -> None:
    assert draw(Data(source="imbalanced", samples=samples, positive_share=share))[1].sum() == rare


def test_that_the_imbalanced_clouds_lie_one_and_a_half_deviations_apart() -> None:
    points, labels = draw(Data(source="imbalanced", samples=80_000, positive_share=0.5))
    positive, negative = points[labels == 1], points[labels == 0]
    assert np.hypot(*(positive.mean(axis=0) - negative.mean(axis=0))) == pytest.approx(1.5, abs=0.05)
    assert positive.std(axis=0) == pytest.approx([1, 1], rel=0.05)


def test_that_labels_overlap() -> None:
    targets = draw(Data(source="multilabel", samples=2000))[1]
    assert set(targets.sum(axis=1)) == {0, 1, 2, 3}


def test_that_the_sine_has_the_amplitude() -> None:
    x, y = draw(Data(source="sine", amplitude=2.0))
    assert 3 < np.abs(x).max() <= math.pi
    np.testing.assert_allclose(y, 2 * np.sin(x))


def test_that_one_row_in_ten_of_the_line_lies_twenty_above_it() -> None:
    x, y = draw(Data(source="line_outliers", samples=200))
    off = y - (2 * x + 1)
    assert np.abs(x).max() <= 1
    assert (off > 10).sum() == 20
    assert off[off > 10].mean() == pytest.approx(20, abs=0.1)
    assert off[off < 10].std() == pytest.approx(0.1, abs=0.02)


def test_that_counts_are_whole_and_grow_with_the_input() -> None:
    x, counts = draw(Data(source="counts", samples=20_000))
    assert (counts >= 0).all()
    assert (counts % 1 == 0).all()
    for centre in (-2.0, 0.0, 2.0):
        near = np.abs(x - centre) < 0.1
        assert counts[near].mean() == pytest.approx(math.exp(0.5 + 0.6 * centre), rel=0.15)


@pytest.mark.parametrize("source", TOYS)
def test_that_a_thumbnail_is_small_and_clean(source: str) -> None:
    coordinates, targets = thumbnail(source)
    assert len(coordinates) == len(targets) == 120
    if SOURCES[source].task.has_classes:
        assert min(np.bincount(targets)) >= 20


def test_that_a_million_rows_are_drawn() -> None:
    assert len(draw(Data(source="bumps", samples=1_000_000))[0]) == 1_000_000


@pytest.mark.parametrize("source", PLANE_TOYS)
def test_that_the_plane_of_a_toy_is_drawn_from_minus_six_to_six(source: str) -> None:
    dataset = load_dataset(Data(source=source))
    assert dataset.axes == ("x", "y")
    assert dataset.ranges == ((-6, 6), (-6, 6))


@pytest.mark.parametrize(("source", "reach"), [("sine", math.pi), ("line_outliers", 1.0), ("counts", 3.0)])
def test_that_a_curve_has_one_axis(source: str, reach: float) -> None:
    dataset = load_dataset(Data(source=source))
    assert dataset.axes == ("x",)
    assert dataset.ranges == ((-reach, reach),)
    assert dataset.task is Task.REGRESSION


def test_that_a_curve_leaves_features_of_y_out() -> None:
    dataset = load_dataset(Data(source="sine", features=("y", "sinx", "xy", "x2", "siny")))
    assert dataset.input_names == ("sin x", "x²")


def test_that_a_curve_without_a_usable_feature_is_refused() -> None:
    with pytest.raises(UserError, match=r"sine has one input, x, but .* has y, xy alone. Allowed: x, x2, sinx"):
        load_dataset(Data(source="sine", features=("y", "xy")))


def test_that_classes_of_toys_are_named_even_where_none_was_drawn() -> None:
    dataset = load_dataset(Data(source="rings", samples=4))
    assert dataset.class_names == ("class 0", "class 1", "class 2")
    assert load_dataset(Data(source="multilabel")).class_names == ()
    assert load_dataset(Data(source="multilabel")).target_names == ("disc 1", "disc 2", "disc 3")
