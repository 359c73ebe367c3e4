"""How each toy is drawn, as a few lines of numpy: the same numbers as ``nnstudio.data.toys``, to the last bit.

The lines are templates. Each field of a template belongs to a control, so that a line knows what it follows from.
A line with ``{shake}`` is left out where there is no noise, one with ``{amplitude}`` where that is 1; ``{at}`` is where
the targets are read.
"""

import string
from collections.abc import Mapping

from nnstudio.data.seeds import seed_number
from nnstudio.experiment import Data
from nnstudio.export.lines import ScriptLine, number_code

_FIELD_PARTS = {
    "samples": "data.samples",
    "class_1": "data.samples",
    "class_0": "data.samples",
    "far_off": "data.samples",
    "rare": "data.positive_share",
    "common": "data.positive_share",
    "amplitude": "data.amplitude",
    "seed": "data.seed",
}
_NOISE = "data.noise"  # every other field
_LEFT_OUT = {"shake", "amplitude"}

_TURN = (
    "angle = rng.uniform(0, 2 * np.pi, {samples})",
    "points = np.column_stack([radius * np.sin(angle), radius * np.cos(angle)])",
)
_SQUARE = "points = rng.uniform(-5, 5, ({samples}, 2))"
_WIDE_SQUARE = "points = rng.uniform(-6, 6, ({samples}, 2))"
_READ_AT = "read_at = points + {shake} * rng.uniform(-5, 5, ({samples}, 2))  # blurs the border"
_WIDE_READ_AT = "read_at = points + {shake} * rng.uniform(-6, 6, ({samples}, 2))"
_HALVES = "y = np.repeat([1, 0], [{class_1}, {class_0}])"

_TEMPLATES: Mapping[str, tuple[str, ...]] = {
    "circle": (
        "inner = rng.uniform(0, 2.5, {class_1})",
        "outer = rng.uniform(3.5, 5, {class_0})",
        "radius = np.concatenate([inner, outer])",
        *_TURN,
        _READ_AT,
        "y = (np.hypot(*{at}.T) < 2.5).astype(np.int64)",
    ),
    "xor": (
        _SQUARE,
        "points += np.where(points > 0, 0.3, -0.3)  # a gap between the quarters",
        _READ_AT,
        "y = ({at}.prod(axis=1) >= 0).astype(np.int64)",
    ),
    "gauss": (
        _HALVES,
        "centers = np.where(y == 1, 2.0, -2.0)[:, np.newaxis]",
        "spread = np.sqrt({variance})",
        "points = centers + spread * rng.standard_normal(({samples}, 2))",
    ),
    "spiral": (
        _HALVES,
        "arms = [np.arange({class_1}) / {class_1}, np.arange({class_0}) / {class_0}]",
        "along = np.concatenate(arms)  # from 0 in the middle towards 1",
        "angle = 1.75 * along * 2 * np.pi + np.where(y == 1, 0, np.pi)",
        "radius = 5 * along",
        "points = np.column_stack([radius * np.sin(angle), radius * np.cos(angle)])",
        "points += {shake} * rng.uniform(-1, 1, ({samples}, 2))",
    ),
    "moons": (
        _HALVES,
        "angle = rng.uniform(0, np.pi, {samples})",
        "upper = np.column_stack([np.cos(angle), np.sin(angle)])",
        "moons = np.where(y[:, np.newaxis] == 0, upper, [1.0, 0.5] - upper)",
        "centered = (moons - [0.5, 0.25]) / 1.5  # from -1 to 1",
        "points = 5 * centered",
        "points += 2 * {shake} * rng.standard_normal(({samples}, 2))",
    ),
    "rings": (
        "ring = np.arange({samples}) % 3",
        "inner = np.array([0, 2, 3.8])[ring]",
        "outer = np.array([1.4, 3.2, 5])[ring]",
        "radius = rng.uniform(inner, outer)",
        *_TURN,
        _READ_AT,
        "y = np.digitize(np.hypot(*{at}.T), [1.7, 3.5])",
    ),
    "checkerboard": (
        _SQUARE,
        _READ_AT,
        "cells = np.floor({at} / 2.5).astype(np.int64)",
        "y = 1 - cells.sum(axis=1) % 2",
    ),
    "imbalanced": (
        "y = np.repeat([1, 0], [{rare}, {common}])",
        "offset = 1.5 / 2 / np.sqrt(2)  # the centers are 1.5 apart",
        "centers = np.where(y == 1, offset, -offset)[:, np.newaxis]",
        "points = centers + {widening}rng.standard_normal(({samples}, 2))",
    ),
    "multilabel": (
        _SQUARE,
        _READ_AT,
        "angles = np.deg2rad([90, 210, 330])",
        "centers = 1.8 * np.column_stack([np.cos(angles), np.sin(angles)])",
        "distances = [np.hypot(*({at} - center).T) for center in centers]",
        "y = (np.column_stack(distances) < 3).astype(np.float64)  # inside each disc or not",
    ),
    "plane": (
        _WIDE_SQUARE,
        _WIDE_READ_AT,
        "y = {at}.sum(axis=1, keepdims=True) / 10",
    ),
    "bumps": (
        _WIDE_SQUARE,
        _WIDE_READ_AT,
        "centers = [[-4, 2.5], [0, 2.5], [4, 2.5], [-4, -2.5], [0, -2.5], [4, -2.5]]",
        "distances = np.column_stack([np.hypot(*({at} - center).T) for center in centers])",
        "heights = [1, -1, 1, -1, 1, -1] * np.maximum(0, 1 - distances / 2)",
        "tallest = np.abs(heights).argmax(axis=1)[:, np.newaxis]",
        "y = np.take_along_axis(heights, tallest, axis=1)",
    ),
    "sine": (
        "x = rng.uniform(-np.pi, np.pi, ({samples}, 1))",
        "y = np.sin(x)",
        "y += {shake} * rng.standard_normal(x.shape)",
        "y *= {amplitude}",
    ),
    "line_outliers": (
        "x = rng.uniform(-1, 1, ({samples}, 1))",
        "y = 2 * x + 1 + {scatter} * rng.standard_normal(x.shape)",
        "outliers = rng.permutation({samples})[:{far_off}]",
        "y[outliers] += 20",
    ),
    "counts": (
        "x = rng.uniform(-3, 3, ({samples}, 1))",
        "blur = {noise} * rng.standard_normal(x.shape)",
        "y = rng.poisson(np.exp(0.5 + 0.6 * x + blur)).astype(np.float64)",
    ),
}


def toy_lines(data: Data) -> list[ScriptLine]:
    """The lines that draw the toy of ``data.source``: ``points`` or ``x``, and the targets ``y``."""
    fields = _fields(data)
    lines = []
    for template in ("rng = np.random.default_rng({seed})", *_TEMPLATES[data.source]):
        used = [name for _, name, _, _ in string.Formatter().parse(template) if name]
        if any(not fields[name] and name in _LEFT_OUT for name in used):
            continue
        parts = dict.fromkeys(_FIELD_PARTS.get(name, _NOISE) for name in used)
        part, *also = parts or ("data.source",)
        lines.append(ScriptLine(template.format_map(fields), part, tuple(also)))
    drawn = any("rng." in line.text for line in lines[1:])
    return lines if drawn else lines[1:]


def _fields(data: Data) -> Mapping[str, str]:
    samples, noise = data.samples, data.noise
    class_1 = samples - samples // 2
    rare = min(max(round(data.positive_share * samples), 1), samples - 1)
    return {
        "samples": number_code(samples),
        "class_1": number_code(class_1),
        "class_0": number_code(samples - class_1),
        "rare": number_code(rare),
        "common": number_code(samples - rare),
        "far_off": number_code(max(round(0.1 * samples), 1)),
        "seed": str(seed_number(data.seed)),
        "amplitude": "" if data.amplitude == 1 else repr(float(data.amplitude)),
        "noise": repr(float(noise)),
        "shake": repr(float(noise)) if noise else "",
        "at": "read_at" if noise else "points",
        "variance": f"0.5 + 7 * {noise!r}" if noise else "0.5",
        "widening": f"(1 + {noise!r}) * " if noise else "",
        "scatter": f"(0.1 + {noise!r})" if noise else "0.1",
    }
