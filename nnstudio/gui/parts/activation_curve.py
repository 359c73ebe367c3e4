"""An activation as a curve over one input: its values, its slopes, and where it learns nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS, N_
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.drawing import number_text

Floats = NDArray[np.floating[Any]]
Given = Mapping[str, object]

FLAT = 0.05  # of the steepest slope: as the Studio counts saturated units
_FAR = 30.0  # what is flat up to here is flat for good
_POINTS = 6001

_DEAD = N_("explore", "{name}: slope 0 here, a unit that stays here is dead")
_STOPPED = N_("explore", "{name}: saturated, slope 0 here")
_SATURATED = N_("explore", "{name}: saturated, slope below {slope}")
_NEARLY = N_("explore", "{name}: nearly flat, slope below {slope}")


def curve_values(name: str, xs: Floats, given: Given) -> Floats:
    """The outputs for single inputs; of softmax and log_softmax those of a score beside a second one of 0."""
    activation = ACTIVATIONS[name]
    with np.errstate(all="ignore"):
        return activation.value(xs, given) if activation.elementwise else activation.value(_pairs(xs), given)[..., 0]


def curve_slopes(name: str, xs: Floats, given: Given) -> Floats:
    """The slopes for single inputs; of softmax and log_softmax as ``curve_values`` has them."""
    activation = ACTIVATIONS[name]
    with np.errstate(all="ignore"):
        return activation.slope(xs, given) if activation.elementwise else activation.slope(_pairs(xs), given)[..., 0]


def _pairs(xs: Floats) -> Floats:
    return np.stack([xs, np.zeros_like(xs)], axis=-1)


@dataclass(frozen=True, slots=True)
class FlatPart:
    """Inputs from ``low`` to ``high``, possibly without end, where a unit hardly learns; in words, why."""

    low: float
    high: float
    words: str


def flat_parts(name: str, given: Given) -> list[FlatPart]:
    """Where the slope is 0 or nearly 0, each part for itself; the two kinds do not overlap."""
    xs = np.linspace(-_FAR, _FAR, _POINTS)
    signed = curve_slopes(name, xs, given)
    slopes = np.abs(signed)
    steepest = float(slopes.max(initial=0.0))
    if steepest == 0:
        return [FlatPart(-np.inf, np.inf, _words(name, given, is_dead=True, slope=0.0))]
    limit = FLAT * steepest
    parts = []
    for first, last in _stretches(slopes < limit):
        stretch = signed[first : last + 1]
        if stretch.min() < 0 < stretch.max():
            continue  # the bottom of a dip, which a unit passes through
        # Far out the slope of any saturating function rounds to 0: dead is what is 0 from the bend on.
        is_dead = bool((stretch == 0).mean() > 0.9)
        low = -np.inf if first == 0 else float(xs[first])
        high = np.inf if last == len(xs) - 1 else float(xs[last])
        if high - low > 2 * (xs[1] - xs[0]):
            parts.append(FlatPart(low, high, _words(name, given, is_dead=is_dead, slope=limit)))
    return parts


def share_in(parts: list[FlatPart], sums: Floats) -> float:
    """How many of ``sums`` lie in these parts; NaN without any."""
    if not sums.size:
        return float("nan")
    inside = np.zeros(sums.shape, dtype=bool)
    for part in parts:
        inside |= (sums >= part.low) & (sums <= part.high)
    return float(inside.mean())


def _words(name: str, given: Given, *, is_dead: bool, slope: float) -> str:
    low, high = ACTIVATIONS[name].bounds_of(given)
    is_bounded = bool(np.isfinite(low) and np.isfinite(high))
    if is_dead:
        return translated(_STOPPED if is_bounded else _DEAD).format(name=name)
    return translated(_SATURATED if is_bounded else _NEARLY).format(name=name, slope=number_text(slope, 2))


def _stretches(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and last place of every unbroken stretch of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(first), int(end) - 1) for first, end in zip(edges[::2], edges[1::2], strict=True)]
