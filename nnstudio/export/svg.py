"""Drawings as SVG, made from numbers: what browsers, word processors and Qt's own small renderer all draw alike."""

import base64
import math
import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

INK, QUIET, LINE, GROUND = "#1B2430", "#5C6778", "#D5DAE1", "#FFFFFF"
BLUE, VERMILLION, ACCENT = "#0072B2", "#D55E00", "#5646D6"
_FONT = "Helvetica, Arial, sans-serif"


class Drawing:
    """Elements of one picture, in the order in which they lie on each other; lengths are pixels."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._elements: list[str] = []

    def rectangle(self, x: float, y: float, width: float, height: float, *, fill: str, edge: str = "none") -> None:
        """A rectangle."""
        size = f'x="{_short(x)}" y="{_short(y)}" width="{_short(width)}" height="{_short(height)}"'
        self._elements.append(f'<rect {size} fill="{fill}" stroke="{edge}"/>')

    def line(self, points: Floats, *, color: str, width: float = 1.5, dashes: str = "") -> None:
        """A line through (N, 2) points; it breaks where one is no number."""
        parts, pen = [], "M"
        for x, y in points:
            if not (math.isfinite(x) and math.isfinite(y)):
                pen = "M"
                continue
            parts.append(f"{pen}{_short(x)} {_short(y)}")
            pen = "L"
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        stroke = f'stroke="{color}" stroke-width="{_short(width)}"{dashed} stroke-linejoin="round"'
        self._elements.append(f'<path d="{" ".join(parts)}" fill="none" {stroke}/>')

    def marker(self, x: float, y: float, shape: int, *, color: str, hollow: bool = False) -> None:
        """A small mark; ``shape`` numbers the classes, so that they differ by more than their colour."""
        fill, edge = ("none", color) if hollow else (color, GROUND)
        paint = f'fill="{fill}" stroke="{edge}" stroke-width="{"1" if hollow else "0.5"}"'
        if shape % 4 == 0:
            self._elements.append(f'<circle cx="{_short(x)}" cy="{_short(y)}" r="3" {paint}/>')
            return
        corners = _SHAPES[shape % 4 - 1]
        path = " ".join(f"{_short(x + 3.4 * dx)} {_short(y + 3.4 * dy)}" for dx, dy in corners)
        self._elements.append(f'<polygon points="{path}" {paint}/>')

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        color: str = QUIET,
        size: float = 12,
        anchor: str = "start",
        bold: bool = False,
    ) -> None:
        """One line of text; ``y`` is its base line."""
        weight = ' font-weight="bold"' if bold else ""
        style = f'font-family="{_FONT}" font-size="{_short(size)}" text-anchor="{anchor}" fill="{color}"{weight}'
        self._elements.append(f'<text x="{_short(x)}" y="{_short(y)}" {style}>{_clean(text)}</text>')

    def picture(self, x: float, y: float, width: float, height: float, colors: NDArray[np.uint8]) -> None:
        """A picture of (R, C, 3) colours, stretched over a rectangle; row 0 is its lower edge."""
        data = base64.b64encode(_png(colors[::-1])).decode()
        size = f'x="{_short(x)}" y="{_short(y)}" width="{_short(width)}" height="{_short(height)}"'
        link = f'xlink:href="data:image/png;base64,{data}"'
        self._elements.append(f'<image {size} preserveAspectRatio="none" {link}/>')

    def place(self, other: "Drawing", x: float, y: float) -> None:
        """Lay a whole drawing into this one."""
        self._elements.append(f'<g transform="translate({_short(x)} {_short(y)})">{other.body}</g>')

    @property
    def body(self) -> str:
        """The elements, one after the other."""
        return "\n".join(self._elements)

    def svg(self, label: str) -> str:
        """The drawing as SVG; ``label`` says what it shows to those who do not see it."""
        size = f'width="{_short(self.width)}" height="{_short(self.height)}"'
        view = f'viewBox="0 0 {_short(self.width)} {_short(self.height)}"'
        names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        return f'<svg {names} {size} {view} role="img" aria-label="{_clean(label)}">\n{self.body}\n</svg>'


_SHAPES = (
    ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    ((0, -1.2), (1.1, 0.9), (-1.1, 0.9)),
    ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
)


@dataclass(frozen=True, slots=True)
class Scale:
    """From numbers between ``lower`` and ``upper`` to pixels between ``start`` and ``end``."""

    lower: float
    upper: float
    start: float
    end: float
    log: bool = False

    def places(self, values: Floats) -> Floats:
        """The pixels of ``values``; NaN where a logarithm has none."""
        lower, upper = self.lower, self.upper
        if self.log:
            values = np.log10(np.where(values > 0, values, np.nan))
            lower, upper = math.log10(lower), math.log10(upper)
        places: Floats = self.start + (values - lower) / ((upper - lower) or 1.0) * (self.end - self.start)
        return places

    def ticks(self) -> Sequence[float]:
        """Round numbers within the scale."""
        if self.log:
            return _log_ticks(self.lower, self.upper)
        return _linear_ticks(self.lower, self.upper)


def _linear_ticks(lower: float, upper: float, wanted: int = 5) -> Sequence[float]:
    rough = (upper - lower) / wanted
    if not math.isfinite(rough) or rough <= 0:
        return [lower]
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    first = math.ceil(lower / step - 1e-9)
    return [float(f"{number * step:.12g}") for number in range(first, math.floor(upper / step + 1e-9) + 1)]


def _log_ticks(lower: float, upper: float) -> Sequence[float]:
    first, last = math.floor(math.log10(lower)), math.ceil(math.log10(upper))
    stride = max(1, (last - first) // 6)
    tens = [10.0**power for power in range(first, last + 1, stride) if lower <= 10.0**power <= upper]
    return tens if len(tens) > 1 else [lower, upper]


def axes(drawing: Drawing, x: Scale, y: Scale, x_label: str, y_label: str) -> None:
    """A frame with ticks and their numbers; labels stand below and above the axis."""
    left, right, bottom, top = x.start, x.end, y.start, y.end
    for value, place in zip(y.ticks(), y.places(np.array(y.ticks())), strict=True):
        drawing.line(np.array([[left, place], [right, place]]), color=LINE, width=0.75)
        drawing.text(left - 6, float(place) + 4, tick_text(value), anchor="end")
    for value, place in zip(x.ticks(), x.places(np.array(x.ticks())), strict=True):
        drawing.line(np.array([[place, bottom], [place, bottom + 4]]), color=QUIET, width=0.75)
        drawing.text(float(place), bottom + 17, tick_text(value), anchor="middle")
    drawing.line(np.array([[left, top], [left, bottom], [right, bottom]]), color=QUIET, width=0.75)
    drawing.text((left + right) / 2, bottom + 34, x_label, anchor="middle")
    drawing.text(left - 40, top - 8, y_label)


def tick_text(value: float) -> str:
    """A number beside an axis, with the minus that is printed."""
    return f"{value:,.6g}".replace("-", "−")


def thinned(points: Floats, most: int = 600) -> Floats:
    """(N, 2) points, of many the smallest and the largest of each group: the line looks the same."""
    if len(points) <= 2 * most:
        return points
    groups = np.array_split(np.arange(len(points)), most)
    kept = [sorted({int(group[points[group, 1].argmin()]), int(group[points[group, 1].argmax()])}) for group in groups]
    chosen: Floats = points[[row for pair in kept for row in pair]]
    return chosen


def rgb(color: str) -> Floats:
    """The three channels of ``#RRGGBB``."""
    return np.array([int(color[place : place + 2], 16) for place in (1, 3, 5)], dtype=np.float64)


def pale(color: str, share: float = 0.45) -> str:
    """``color`` as it lies behind points: so much of it on white."""
    mixed = 255 + share * (rgb(color) - 255)
    return "#" + "".join(f"{round(channel):02X}" for channel in mixed)


def _png(colors: NDArray[np.uint8]) -> bytes:
    """An uncompromising little PNG: eight bits, three channels, no filter."""
    height, width, _ = colors.shape
    rows = np.concatenate([np.zeros((height, 1), np.uint8), colors.reshape(height, -1)], axis=1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks: Iterable[tuple[bytes, bytes]] = (
        (b"IHDR", header),
        (b"IDAT", zlib.compress(rows.tobytes(), 9)),
        (b"IEND", b""),
    )
    framed = (
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def _short(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def _clean(text: str) -> str:
    """Text that XML takes: no mark-up, no character that it forbids."""
    allowed = "".join(letter if letter.isprintable() else " " for letter in text)
    return escape(allowed.encode("utf-8", "replace").decode())
