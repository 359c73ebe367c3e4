"""One picture of a run, and what all pictures share: size, frame, colours."""

from typing import NamedTuple

from nnstudio.export.svg import GROUND, INK, LINE, Drawing

WIDTH, HEIGHT = 460.0, 330.0
LEFT, RIGHT, TOP, BOTTOM = 62.0, 14.0, 60.0, 44.0
POINTS_MAX = 400  # of each part: more hide each other
# The colours of Okabe and Ito, which those with colour-blindness tell apart, and some more.
_CLASSES = (
    "#D55E00",
    "#0072B2",
    "#009E73",
    "#CC79A7",
    "#E69F00",
    "#56B4E9",
    "#8B6A00",
    "#3B3B98",
    "#A23B3B",
    "#444444",
)


class Figure(NamedTuple):
    """One picture: what it is called, what it shows in a sentence, and the drawing."""

    title: str
    caption: str
    drawing: Drawing


def framed(title: str) -> Drawing:
    """An empty picture with its title."""
    drawing = Drawing(WIDTH, HEIGHT)
    drawing.rectangle(0.5, 0.5, WIDTH - 1, HEIGHT - 1, fill=GROUND, edge=LINE)
    drawing.text(16, 30, title, color=INK, size=13, bold=True)
    return drawing


def class_colors(count: int) -> tuple[str, ...]:
    """One colour for each class; beyond ten they begin anew."""
    return tuple(_CLASSES[index % len(_CLASSES)] for index in range(count))


def fitted(text: str, letters: int) -> str:
    """``text``, cut where it is longer than ``letters``."""
    return text if len(text) <= letters else f"{text[: letters - 1]}…"
