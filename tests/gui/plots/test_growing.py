"""The bounds of a curve that grows."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.gui.plots.growing import GrowingCurve

numbers = st.lists(st.floats(-1e6, 1e6) | st.just(math.nan), min_size=1, max_size=30)


@given(numbers, st.integers(1, 30))
def test_that_growing_tells_the_same_as_reading_at_once(values: list[float], cut: int) -> None:
    array = np.array(values)
    grown, whole = GrowingCurve(), GrowingCurve()
    assert not grown.update(array[:cut]) or cut == 0
    assert not grown.update(array)
    whole.update(array)
    for name in ("low", "high", "lowest_positive", "best", "has_nonpositive", "has_negative"):
        assert getattr(grown, name) == getattr(whole, name)
    finite = array[np.isfinite(array)]
    if finite.size:
        assert (grown.low, grown.high) == (finite.min(), finite.max())
        assert grown.best is not None
        assert array[grown.best] == finite.min()


def test_that_another_run_is_noticed() -> None:
    curve = GrowingCurve()
    curve.update(np.array([3.0, 2.0, 1.0]))
    assert curve.update(np.array([3.0, 2.5]))
    assert curve.low == 2.5
    assert curve.update(np.array([9.0, 2.5, 1.0]))
    assert curve.high == 9.0
