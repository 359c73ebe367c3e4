"""What all plots share: ticks, decimation, smoothing and number texts."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QLocale

Floats = NDArray[np.float64]
Tick = tuple[float, str]

_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_SMOOTHING_BLOCK = 128
_LEAST_CARRY = 1e-9


# ---- ticks ----


def nice_ceiling(value: float) -> float:
    """Return the smallest of 1, 2, 5, 10, 20 … that is not below ``value``; 1 for what is not a positive number."""
    if not (math.isfinite(value) and value > 0):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    # A hair of room, so that rounding does not jump from 0.2 to 0.5.
    return next(factor * power for factor in (1.0, 2.0, 5.0, 10.0, 20.0) if factor * power >= value * (1 - 1e-9))


def nice_range(low: float, high: float) -> tuple[float, float]:
    """Return round numbers around ``low`` and ``high``, so that a plot keeps its range while the data move a little."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return 0.0, 1.0
    low, high = widened(low, high)
    step = nice_ceiling((high - low) / 10)
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step


def widened(low: float, high: float) -> tuple[float, float]:
    """Return a range wide enough to be drawn: around a single number, a little of its size to both sides."""
    least = 1e-9 * max(abs(low), abs(high))
    if high - low > least:
        return low, high
    reach = 0.5 * max(1.0, 1e-3 * max(abs(low), abs(high)))
    return low - reach, high + reach


def ticks(low: float, high: float, most: int) -> list[Tick]:
    """Return at most ``most`` round numbers from ``low`` to ``high`` with their texts."""
    if not (math.isfinite(low) and math.isfinite(high) and high > low):
        return []
    step = nice_ceiling((high - low) / max(most - 1, 1))
    first, last = math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return [(index * step, tick_text(index * step, decimals)) for index in range(first, last + 1)][: most + 1]


def log_ticks(low: float, high: float, most: int) -> list[Tick]:
    """Return ticks for an axis of logarithms: places are powers of ten, texts are the numbers themselves."""
    if not (math.isfinite(low) and math.isfinite(high) and high > low):
        return []
    first, last = math.ceil(low - 1e-9), math.floor(high + 1e-9)
    stride = max(1, math.ceil((last - first + 1) / max(most, 1)))
    places = [float(power) for power in range(first, last + 1) if power % stride == 0]
    for factors in ((1, 3), (1, 2, 5)):
        finer = [power + math.log10(factor) for power in range(first - 1, last + 1) for factor in factors]
        finer = [place for place in finer if low - 1e-9 <= place <= high + 1e-9]
        if stride == 1 and len(places) < min(len(finer), 3) and len(finer) <= max(most, 3):
            places = finer
    return [(place, power_text(place)) for place in places]


def apart(marks: Sequence[Tick], least: float) -> list[Tick]:
    """Return those of the rising ticks that are so far from one another that their texts do not touch."""
    kept: list[Tick] = []
    for mark in marks:
        if not kept or mark[0] - kept[-1][0] >= least:
            kept.append(mark)
    return kept


def tick_text(value: float, decimals: int) -> str:
    """Return a tick's number with exactly so many ``decimals``; far from 1 as a power of ten."""
    if value != 0 and (abs(value) >= 1e6 or decimals > 4):
        return number_text(value, 3)
    return _localized(f"{value:.{decimals}f}") if abs(value) < 10_000 else _grouped(value)


def power_text(place: float) -> str:
    """Return 10 to the power of ``place`` as a short text: ``0.01``, ``500``, ``10⁻⁵``."""
    value = 10.0**place
    if 1e-3 * 0.999 <= value < 1e5:
        return _grouped(value) if value >= 10_000 else _localized(f"{value:.1g}" if value < 1 else f"{value:.0f}")
    exponent = math.floor(place + 1e-9)
    factor = round(10.0 ** (place - exponent))
    power = "10" + str(exponent).translate(_SUPERSCRIPTS)
    return power if factor == 1 else f"{factor}·{power}"


# ---- number texts ----


def number_text(value: float, digits: int = 4) -> str:
    """Return ``value`` to so many significant digits in the language of the window; a dash for what is no number."""
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    if value != 0 and not 1e-4 <= abs(value) < 1e6:
        mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
        factor = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
        return f"{_localized(factor)}·10{str(int(exponent)).translate(_SUPERSCRIPTS)}"
    if abs(value) >= 10_000:
        return _grouped(value)
    return _localized(f"{value:#.{digits}g}".rstrip(".") if value != 0 else "0")


def figure_text(value: float, digits: int = 3) -> str:
    """Return ``value`` to so many significant digits without zeros at its end, for a single figure in a sentence."""
    text, point = number_text(value, digits), QLocale().decimalPoint()
    return text.rstrip("0").removesuffix(point) if point in text and "·" not in text else text


def fixed_text(value: float, decimals: int = 3) -> str:
    """Return ``value`` with so many decimals, for figures that stand below one another; small ones with two figures."""
    if not math.isfinite(value) or abs(value) >= 1e6 or 0 < abs(value) < 10.0 ** (1 - decimals):
        return number_text(value, 2)
    return _localized(f"{value:.{decimals}f}")


def count_text(value: float) -> str:
    """Return a whole number with the group marks of the language."""
    return QLocale().toString(round(value)).replace("-", "−")


def percent_text(share: float) -> str:
    """Return a share as percent: 0 and 100 only where nothing or everything is meant."""
    if math.isnan(share):
        return "–"
    percent = 100 * share
    if 0 < percent < 1:
        return "< 1 %"
    if 99 < percent < 100:
        return "> 99 %"
    return f"{percent:.0f} %"


def _localized(text: str) -> str:
    return text.replace("-", "−").replace(".", QLocale().decimalPoint())


def _grouped(value: float) -> str:
    return count_text(value)


# ---- curves ----


def decimate(x: Floats, y: Floats, edges: Floats) -> tuple[Floats, Floats]:
    """Return what can be seen of a curve: the lowest and the highest point between each two ``edges`` of x.

    ``x`` rises. Points outside of the edges are left out; a column without any number stays a gap.
    """
    borders = np.searchsorted(x, edges)
    first, last = int(borders[0]), int(np.searchsorted(x, edges[-1], side="right"))
    if last - first <= 2 * len(edges):
        return x[first:last], y[first:last]
    starts = np.unique(borders[:-1])
    starts = starts[starts < last]
    ends = np.append(starts[1:], last)
    visible = y[:last]
    low, high = np.fmin.reduceat(visible, starts), np.fmax.reduceat(visible, starts)
    falls = visible[starts] > visible[ends - 1]
    pairs = np.where(falls[:, np.newaxis], np.column_stack([high, low]), np.column_stack([low, high]))
    places = np.column_stack([x[starts], x[ends - 1]])
    return places.ravel(), pairs.ravel()


def smooth(values: Floats, weight: float) -> Floats:
    """Return the exponential moving average that keeps ``weight`` of the past; a NaN in ``values`` stays one.

    Works in blocks, so that a million values take milliseconds.
    """
    if weight <= 0 or len(values) == 0:
        return values
    known = np.isfinite(values)
    if not known.any():
        return values
    # What is no number repeats the last one before it, so that the average goes on behind it.
    last_known = np.maximum.accumulate(np.where(known, np.arange(len(values)), np.argmax(known)))
    filled = values[last_known]
    blocks = np.resize(filled, (-(-len(filled) // _SMOOTHING_BLOCK), _SMOOTHING_BLOCK))
    ages = np.subtract.outer(np.arange(_SMOOTHING_BLOCK), np.arange(_SMOOTHING_BLOCK))
    response = np.where(ages >= 0, (1 - weight) * weight ** np.maximum(ages, 0), 0.0)
    smoothed = blocks @ response.T
    fading = weight ** np.arange(1, _SMOOTHING_BLOCK + 1)
    carries = _carries(smoothed[:, -1], float(fading[-1]), float(filled[0]))
    smoothed += carries[:, np.newaxis] * fading
    return np.where(known, smoothed.ravel()[: len(values)], np.nan)


def _carries(ends: Floats, kept: float, start: float) -> Floats:
    """The average at the end of the block before each block."""
    carries = np.empty(len(ends))
    carry = start
    for index, end in enumerate(ends.tolist()):
        carries[index] = carry
        carry = end + (kept * carry if kept > _LEAST_CARRY else 0.0)
    return carries


def polyline_length(x: Floats, y: Floats) -> float:
    """Return how long the line through the points is, gaps left out; in the unit of the coordinates."""
    return float(np.nansum(np.hypot(np.diff(x), np.diff(y)))) if len(x) > 1 else 0.0


def finite_bounds(arrays: Sequence[ArrayLike]) -> tuple[float, float]:
    """Return the lowest and the highest finite number of all arrays; NaN twice where there is none."""
    kept = [array[np.isfinite(array)] for array in (np.asarray(given, dtype=np.float64) for given in arrays)]
    numbers = [part for part in kept if part.size]
    if not numbers:
        return math.nan, math.nan
    return min(float(part.min()) for part in numbers), max(float(part.max()) for part in numbers)
