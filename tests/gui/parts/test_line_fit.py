"""Lines of least loss, against least squares of numpy and a minimiser that knows nothing of lines."""

import time

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import minimize

from nnstudio.catalog import LOSSES
from nnstudio.gui.parts.line_fit import FITTED, fit_line

Floats = NDArray[np.float64]
CASES = [("mse", {}), ("l1", {}), ("huber", {}), ("huber", {"delta": 0.2}), ("smooth_l1", {"beta": 0.05}),
         ("smooth_l1", {"beta": 0.0})]  # fmt: skip


def points(outlier: float) -> tuple[Floats, Floats]:
    x = np.linspace(-1, 1, 12)
    y = 2 * x + 1 + 0.2 * np.random.default_rng(3).standard_normal(12)
    y[10] += outlier
    return x, y


@pytest.mark.parametrize(("loss", "given"), CASES)
@pytest.mark.parametrize("outlier", [0.0, 1.0, -6.0, 40.0])
def test_that_no_other_line_has_less_loss(loss: str, given: dict[str, object], outlier: float) -> None:
    x, y = points(outlier)
    entry, fit = LOSSES[loss], fit_line(loss, x, y, given)

    def mean_loss(line: Floats) -> float:
        return entry.reduced(entry.elements(line[0] * x + line[1], y, given), y, given)

    starts = [[fit.slope, fit.intercept], [fit.slope + 0.3, fit.intercept - 0.3]]
    options = {"xatol": 1e-10, "fatol": 1e-14, "maxiter": 4000}
    best = min(float(minimize(mean_loss, start, method="Nelder-Mead", options=options).fun) for start in starts)
    assert mean_loss(np.array([fit.slope, fit.intercept])) <= best + 1e-9


def test_that_mse_is_least_squares() -> None:
    x, y = points(-6.0)
    assert list(np.polyfit(x, y, 1)) == pytest.approx([(fit := fit_line("mse", x, y)).slope, fit.intercept])


def test_that_mse_follows_an_outlier_and_l1_does_not() -> None:
    near, far = points(0.0), points(-40.0)
    moved = {loss: abs(fit_line(loss, *far).slope - fit_line(loss, *near).slope) for loss in ("mse", "l1", "huber")}
    assert moved["mse"] > 5
    assert moved["l1"] < 0.5
    assert moved["huber"] < 1.0


def test_that_points_above_one_another_have_a_flat_line() -> None:
    x = np.zeros(4)
    fit = fit_line("mse", x, np.arange(4.0))
    assert (fit.slope, fit.intercept) == (0.0, 1.5)


def test_that_other_losses_are_refused_with_those_that_are_known() -> None:
    with pytest.raises(ValueError, match=", ".join(FITTED)):
        fit_line("nll", *points(0.0))


def test_that_all_fits_together_follow_a_drag() -> None:
    best = np.inf
    for _ in range(3):
        began = time.perf_counter()
        for loss in FITTED:
            fit_line(loss, *points(-6.0))
        best = min(best, time.perf_counter() - began)
    assert best < 0.005
