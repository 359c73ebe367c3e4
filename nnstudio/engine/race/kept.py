"""A race as it is kept: who takes part, where every run stands, and its curves. No torch: it may lie in files."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.frame import Floats
from nnstudio.engine.race.numbers import LOOKED_AT
from nnstudio.experiment.places import Value
from nnstudio.experiment.race import Race, Variant, variant_of

# Of every run: numbers, and whole numbers.
NUMBERS = (*LOOKED_AT, "best_loss", "seconds", "dead", "gradients")
STANDING = ("epoch_of", "best_epoch", "reached", "over", "diverged")
WHOLE = (
    *STANDING,
    *("epoch", "rows_used", "block_start", "block_batches", "updates", "threads", "straight", "size", "carried"),
)
FLATS = ("values", "first", "second")  # of every run one after the other, as many numbers as its size says
CURVE_ROWS = 256  # so many epochs of each curve are kept: more cannot be told apart


@dataclass(frozen=True, slots=True, eq=False)
class RaceRecord:
    """A race that can be looked at and gone on with.

    ``values`` are those of each variant, in the order of its runs. ``runs`` holds (m,) columns of ``NUMBERS`` and
    ``WHOLE``; a run that waits for its start has ``epoch`` −1 and no parameters. ``flats`` holds ``FLATS`` and the
    ``carried`` rows. ``curves`` holds ``epochs`` (rows,) and (rows, m) of what is looked at; of the epochs every
    ``stride``-th is there.
    """

    race: Race
    values: tuple[tuple[Value, ...], ...]
    goal: float
    at_goal: bool
    patience: int | None
    runs: Mapping[str, NDArray[Any]]
    flats: Mapping[str, NDArray[Any]]
    curves: Mapping[str, NDArray[Any]]
    stride: int

    @property
    def variants(self) -> tuple[Variant, ...]:
        """Everybody who takes part.

        Raises:
            UserError: a value may not stand where it stands.
        """
        keys = [vary.key for vary in self.race.varies]
        return tuple(variant_of(self.race, dict(zip(keys, values, strict=True))) for values in self.values)

    def stands_like(self, other: "RaceRecord") -> bool:
        """Whether both are the same race, and have come equally far."""
        if (self.race, self.values) != (other.race, other.values):
            return False
        return all(np.array_equal(self.runs[name], other.runs[name]) for name in ("epoch", "rows_used", "over"))

    @property
    def is_sound(self) -> bool:
        """Whether its parts agree with one another, so that nothing is looked for where it is not."""
        count = len(self.values) * self.race.seeds
        runs, flats, curves = self.runs, self.flats, self.curves
        if (
            set(runs) != {*NUMBERS, *WHOLE}
            or set(flats) != {*FLATS, "carried"}
            or set(curves) != {"epochs", *LOOKED_AT}
        ):
            return False
        if any(column.shape != (count,) for column in runs.values()) or count == 0:
            return False
        if any(runs[name].dtype != np.int64 for name in WHOLE) or any(
            runs[name].dtype != np.float64 for name in NUMBERS
        ):
            return False
        whole = int(np.clip(runs["size"], 0, 2**31).sum())
        rows = len(curves["epochs"])
        return (
            all(flats[name].shape == (whole,) and flats[name].dtype.kind == "f" for name in FLATS)
            and all(bool(np.isfinite(flats[name]).all()) for name in FLATS)
            and flats["carried"].shape == (int(np.clip(runs["carried"], 0, 2**31).sum()),)
            and all(int(runs[name].min()) >= 0 for name in ("size", "carried", "rows_used", "epoch_of", "updates"))
            and bool(np.all((runs["epoch"] >= 0) == (runs["size"] > 0)))
            and all(curves[name].shape == (rows, count) for name in LOOKED_AT)
            and curves["epochs"].shape == (rows,)
            and bool(np.all(np.diff(curves["epochs"]) > 0))
            and self.stride >= 1
        )

    def flat_parts(self, place: int) -> dict[str, Floats]:
        """The parameters of a run and what the optimiser has gathered for them."""
        start = int(self.runs["size"][:place].sum())
        part = slice(start, start + int(self.runs["size"][place]))
        return {name: self.flats[name][part] for name in FLATS}

    def carried(self, place: int) -> NDArray[np.int64]:
        """The rows that a run has left over from the last epoch."""
        start = int(self.runs["carried"][:place].sum())
        return self.flats["carried"][start : start + int(self.runs["carried"][place])]
