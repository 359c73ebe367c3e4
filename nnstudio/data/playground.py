"""Rows and start weights as TensorFlow Playground draws them, from the text of its seed.

Playground takes its chance from one stream of numbers: ARC4, keyed by the seed, seven bytes or more for each number
between 0 and 1, as the library seedrandom makes them. The stream gives, in this order, every point with its noise, the
shuffle that mixes the rows before they are split, and then the weights, layer by layer and neuron by neuron.
"""

import math
from collections.abc import Callable, Iterator, Mapping

import numpy as np

from nnstudio.data.dataset import Floats, Integers
from nnstudio.experiment.experiment import Data

Point = tuple[float, float, float]  # x, y and the label: −1 or 1, or a number to fit

_BYTES = 256
_DIGITS = 52  # of the numbers' binary digits, those after the first
_SMEAR = 19
_REACH, _WIDE_REACH, _PADDING, _TURNS = 5.0, 6.0, 0.3, 1.75
_BUMPS = ((-4.0, 2.5, 1), (0.0, 2.5, -1), (4.0, 2.5, 1), (-4.0, -2.5, -1), (0.0, -2.5, 1), (4.0, -2.5, -1))


class PlaygroundStream:
    """The numbers that Playground draws from a seed, one after the other."""

    def __init__(self, seed: int | str) -> None:
        key = _key(str(seed))
        self._box = list(range(_BYTES))
        self._i = self._j = 0
        other = 0
        for place in range(_BYTES):
            other = (other + key[place % len(key)] + self._box[place]) % _BYTES
            self._box[place], self._box[other] = self._box[other], self._box[place]
        self._bytes(_BYTES)  # the first ones tell too much of the key, so they are dropped

    def random(self) -> float:
        """The next number, from 0 up to but not including 1, random in all its digits."""
        numerator, power, last = self._bytes(6), 48, 0
        while numerator < 2**_DIGITS:
            numerator, power, last = (numerator + last) * _BYTES, power + 8, self._bytes(1)
        spare = max(numerator.bit_length() - _DIGITS - 1, 0)
        return math.ldexp((numerator >> spare) + (last >> spare), spare - power)

    def uniform(self, lower: float, upper: float) -> float:
        """The next number between two others."""
        return self.random() * (upper - lower) + lower

    def normal(self, mean: float, variance: float) -> float:
        """A normal number by Marsaglia's polar method, of whose two numbers the second is dropped."""
        while True:
            v1, v2 = 2 * self.random() - 1, 2 * self.random() - 1
            square = v1 * v1 + v2 * v2
            if 0 < square <= 1:
                return mean + math.sqrt(variance) * (math.sqrt(-2 * math.log(square) / square) * v1)

    def shuffle(self, points: list[Point]) -> None:
        """Mix ``points`` in place (Fisher & Yates), from the last one down."""
        for left in range(len(points), 0, -1):
            chosen = math.floor(self.random() * left)
            points[left - 1], points[chosen] = points[chosen], points[left - 1]

    def _bytes(self, count: int) -> int:
        """The next bytes, read as one number."""
        box, i, j, number = self._box, self._i, self._j, 0
        for _ in range(count):
            i = (i + 1) % _BYTES
            here = box[i]
            j = (j + here) % _BYTES
            there = box[j]
            box[i], box[j] = there, here
            number = number * _BYTES + box[(here + there) % _BYTES]
        self._i, self._j = i, j
        return number


def draw_points(data: Data) -> tuple[Floats, Integers | Floats]:
    """The rows of ``data`` in Playground's order: (N, 2) coordinates, and (N,) class numbers or (N, 1) numbers."""
    points = _drawn(data, PlaygroundStream(data.seed))
    table = np.array(points)
    if data.source in ("plane", "bumps"):
        return table[:, :2], table[:, 2:]
    return table[:, :2], (table[:, 2] > 0).astype(np.int64)


def weight_stream(data: Data, seed: int | str) -> PlaygroundStream:
    """What draws the start weights: the data's own stream where ``seed`` is theirs, as when Playground's page opens."""
    stream = PlaygroundStream(seed)
    if str(seed) == str(data.seed):
        _drawn(data, stream)
    return stream


def _drawn(data: Data, stream: PlaygroundStream) -> list[Point]:
    points = list(_GENERATORS[data.source](data.samples, data.noise, stream))
    stream.shuffle(points)
    return points


def _key(seed: str) -> list[int]:
    """Up to 256 numbers of a byte: the seed's UTF-16 code units, those of a longer one folded in."""
    content = seed.encode("utf-16-le", "surrogatepass")
    units = [int.from_bytes(content[at : at + 2], "little") for at in range(0, len(content), 2)]
    key, smear = list[int](), 0
    for at, unit in enumerate(units):
        if at < _BYTES:
            key.append(unit % _BYTES)
            continue
        smear ^= key[at % _BYTES] * _SMEAR
        key[at % _BYTES] = (smear + unit) % _BYTES
    return key or [0]


# ---- the six data sets ----


def _circle(samples: int, noise: float, stream: PlaygroundStream) -> Iterator[Point]:
    inner, outer = _halves(samples)
    for rows, lower, upper in ((inner, 0.0, _REACH / 2), (outer, 0.7 * _REACH, _REACH)):
        for _ in range(rows):
            radius, angle = stream.uniform(lower, upper), stream.uniform(0, 2 * math.pi)
            x, y = radius * math.sin(angle), radius * math.cos(angle)
            at_x, at_y = _shaken(x, y, noise, _REACH, stream)
            yield x, y, 1.0 if math.sqrt(at_x * at_x + at_y * at_y) < _REACH / 2 else -1.0


def _xor(samples: int, noise: float, stream: PlaygroundStream) -> Iterator[Point]:
    for _ in range(samples):
        x, y = (value + (_PADDING if value > 0 else -_PADDING) for value in _square(_REACH, stream))
        at_x, at_y = _shaken(x, y, noise, _REACH, stream)
        yield x, y, 1.0 if at_x * at_y >= 0 else -1.0


def _gauss(samples: int, noise: float, stream: PlaygroundStream) -> Iterator[Point]:
    share = noise / 0.5
    variance = 0.5 * (1 - share) + 4 * share
    for rows, center, label in zip(_halves(samples), (2.0, -2.0), (1.0, -1.0), strict=True):
        for _ in range(rows):
            yield stream.normal(center, variance), stream.normal(center, variance), label


def _spiral(samples: int, noise: float, stream: PlaygroundStream) -> Iterator[Point]:
    half = samples / 2
    for rows, start, label in zip(_halves(samples), (0.0, math.pi), (1.0, -1.0), strict=True):
        for row in range(rows):
            radius = row / half * _REACH
            angle = _TURNS * row / half * 2 * math.pi + start
            x = radius * math.sin(angle) + stream.uniform(-1, 1) * noise
            yield x, radius * math.cos(angle) + stream.uniform(-1, 1) * noise, label


def _plane(samples: int, noise: float, stream: PlaygroundStream) -> Iterator[Point]:
    for _ in range(samples):
        x, y = _square(_WIDE_REACH, stream)
        at_x, at_y = _shaken(x, y, noise, _WIDE_REACH, stream)
        yield x, y, (at_x + at_y) / 10


def _bumps(samples: int, noise: float, stream: PlaygroundStream) -> Iterator[Point]:
    for _ in range(samples):
        x, y = _square(_WIDE_REACH, stream)
        at_x, at_y = _shaken(x, y, noise, _WIDE_REACH, stream)
        heights = (sign * max(0.0, 1 - math.hypot(at_x - left, at_y - up) / 2) for left, up, sign in _BUMPS)
        yield x, y, max(heights, key=abs)


def _square(reach: float, stream: PlaygroundStream) -> tuple[float, float]:
    return stream.uniform(-reach, reach), stream.uniform(-reach, reach)


def _shaken(x: float, y: float, noise: float, reach: float, stream: PlaygroundStream) -> tuple[float, float]:
    """Where the label is read; drawn without noise too."""
    return x + stream.uniform(-reach, reach) * noise, y + stream.uniform(-reach, reach) * noise


def _halves(samples: int) -> tuple[int, int]:
    return samples - samples // 2, samples // 2


_GENERATORS: Mapping[str, Callable[[int, float, PlaygroundStream], Iterator[Point]]] = {
    "circle": _circle,
    "xor": _xor,
    "gauss": _gauss,
    "spiral": _spiral,
    "plane": _plane,
    "bumps": _bumps,
}
