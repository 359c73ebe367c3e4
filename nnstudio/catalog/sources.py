"""Every data source that ships: toys drawn from a seed, and the tables of scikit-learn."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnstudio.catalog.tasks import Task
from nnstudio.catalog.text import N_, Text


@dataclass(frozen=True, slots=True)
class Source:
    """One data source; ``coordinates`` names what a toy draws, tables have none."""

    name: str
    label: Text
    task: Task
    purpose: Text
    coordinates: tuple[str, ...] = ()
    options: tuple[str, ...] = ()

    @property
    def is_toy(self) -> bool:
        """Whether the rows are drawn from a seed."""
        return bool(self.coordinates)


_XY = ("x", "y")
_ENTRIES = (
    Source("circle", N_("catalog", "circle"), Task.BINARY, N_("catalog", "A disc inside a ring."), _XY),
    Source("xor", N_("catalog", "xor"), Task.BINARY, N_("catalog", "Opposite quarters belong together."), _XY),
    Source("gauss", N_("catalog", "gauss"), Task.BINARY, N_("catalog", "Two clouds that a straight line parts."), _XY),
    Source("spiral", N_("catalog", "spiral"), Task.BINARY, N_("catalog", "Two arms wound around each other."), _XY),
    Source("moons", N_("catalog", "moons"), Task.BINARY, N_("catalog", "Two half moons, interlocked."), _XY),
    Source("rings", N_("catalog", "rings"), Task.MULTICLASS, N_("catalog", "Three rings, one class each."), _XY),
    Source("checkerboard", N_("catalog", "checkerboard"), Task.BINARY, N_("catalog", "Four by four squares."), _XY),
    Source(
        "imbalanced",
        N_("catalog", "imbalanced"),
        Task.BINARY,
        N_("catalog", "Two clouds, one of them rare: accuracy alone misleads."),
        _XY,
        ("positive_share",),
    ),
    Source("multilabel", N_("catalog", "multilabel"), Task.MULTILABEL, N_("catalog", "Three overlapping discs."), _XY),
    Source("plane", N_("catalog", "plane"), Task.REGRESSION, N_("catalog", "A slope to fit."), _XY),
    Source("bumps", N_("catalog", "bumps"), Task.REGRESSION, N_("catalog", "Hills and hollows to fit."), _XY),
    Source(
        "sine",
        N_("catalog", "sine"),
        Task.REGRESSION,
        N_("catalog", "One wave over one input."),
        ("x",),
        ("amplitude",),
    ),
    Source(
        "line_outliers",
        N_("catalog", "line with outliers"),
        Task.REGRESSION,
        N_("catalog", "A line with one row in ten far off: which misses should count?"),
        ("x",),
    ),
    Source(
        "counts",
        N_("catalog", "counts"),
        Task.REGRESSION,
        N_("catalog", "Whole numbers that grow with the input."),
        ("x",),
    ),
    Source("iris", N_("catalog", "iris"), Task.MULTICLASS, N_("catalog", "Three kinds of iris by four lengths.")),
    Source("wine", N_("catalog", "wine"), Task.MULTICLASS, N_("catalog", "Three growers by thirteen measurements.")),
    Source(
        "breast_cancer",
        N_("catalog", "breast cancer"),
        Task.BINARY,
        N_("catalog", "Benign or malignant by thirty measurements."),
    ),
    Source("digits", N_("catalog", "digits"), Task.MULTICLASS, N_("catalog", "Handwritten digits of 8 × 8 pixels.")),
    Source(
        "diabetes",
        N_("catalog", "diabetes"),
        Task.REGRESSION,
        N_("catalog", "How a disease goes on, by ten measurements."),
    ),
)

SOURCES: Mapping[str, Source] = {entry.name: entry for entry in _ENTRIES}
FILE = "file"
ROWS = "rows"

FEATURES: Mapping[str, str] = {
    "x": "x",
    "y": "y",
    "x2": "x²",
    "y2": "y²",
    "xy": "x·y",
    "sinx": "sin x",
    "siny": "sin y",
}
