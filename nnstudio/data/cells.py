"""What stands in a table before anyone says what it means: named columns of numbers, texts and gaps."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import N_, UserError
from nnstudio.data.dataset import Floats
from nnstudio.data.delimited import MISSING
from nnstudio.data.table import RawColumn, number_text

if TYPE_CHECKING:
    import pandas as pd

LARGEST = 1e30
Slips = Literal["refuse", "refuse every text", "keep"]
_LARGEST = int(np.finfo(np.float64).max)
_SLIP_SHARE = 0.05  # a column with fewer texts than this among its numbers is meant to be numeric
_SHOWN = 60


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """The cells of a source, one pandas Series of N cells per column; ``place`` says where a row stands."""

    name: str
    names: tuple[str, ...]
    columns: tuple["pd.Series", ...]
    place: Callable[[int], str]

    def __len__(self) -> int:
        return len(self.columns[0])

    def column(self, name: str, *, slips: Slips = "refuse") -> RawColumn:
        """The column of that name: numeric where all its values are numbers, else texts.

        A few texts among numbers are taken for a slip and refused; or every text is, or none is.

        Raises:
            UserError: such a text, or a number that is infinite or huge; with its place.
        """
        numbers, texts = _numbers(self._cells(name))
        if texts is not None:
            odd = np.isnan(numbers) & ~RawColumn(name, texts).missing()
            if odd.any() and (slips == "refuse every text" or (slips == "refuse" and _is_slip(numbers, odd))):
                raise self._not_a_number(name, texts, odd)
            if odd.any():
                return RawColumn(name, texts)
        self._refuse_huge(name, numbers)
        return RawColumn(name, numbers)

    def text_column(self, name: str) -> RawColumn:
        """The column of that name as texts, whatever they are."""
        return RawColumn(name, _texts(self._cells(name)))

    def _cells(self, name: str) -> "pd.Series":
        return self.columns[self.names.index(name)]

    def _not_a_number(self, name: str, texts: NDArray[np.object_], odd: NDArray[np.bool_]) -> UserError:
        row = int(odd.argmax())
        return UserError(
            N_(
                "data",
                "{source}, {place}: “{value}” in the column “{column}” is not a number, but the column holds numbers. "
                "Correct it, leave the cell empty if the value is missing, or leave the column out.",
            ),
            source=self.name,
            place=self.place(row),
            value=str(texts[row])[:_SHOWN],
            column=name,
        )

    def _refuse_huge(self, name: str, numbers: Floats) -> None:
        huge = np.abs(numbers) > LARGEST
        if huge.any():
            row = int(huge.argmax())
            raise UserError(
                N_(
                    "data",
                    "{source}, {place}: {value:g} in the column “{column}” is too large. Allowed: numbers up to "
                    "{largest:g}, positive or negative. Correct it, or leave the cell empty.",
                ),
                source=self.name,
                place=self.place(row),
                value=float(numbers[row]),
                column=name,
                largest=LARGEST,
            )


def refuse_repeated_names(source: str, names: tuple[str, ...]) -> None:
    """Refuse a table in which a name does not say which column is meant.

    Raises:
        UserError: naming the first repeated name and its columns.
    """
    seen: dict[str, int] = {}
    for position, name in enumerate(names):
        first = seen.setdefault(name, position)
        if first < position:
            raise UserError(
                N_(
                    "data",
                    "{source} has two columns named “{name}”, columns {first} and {second}. Give each its own name.",
                ),
                source=source,
                name=name,
                first=first + 1,
                second=position + 1,
            )


def _is_slip(numbers: Floats, odd: NDArray[np.bool_]) -> bool:
    """Whether texts are so few among numbers that they are an error rather than categories."""
    slips, right = int(odd.sum()), int((~np.isnan(numbers)).sum())
    return (slips == 1 and right >= 3) or slips < _SLIP_SHARE * (slips + right)


def _numbers(cells: "pd.Series") -> tuple[Floats, NDArray[np.object_] | None]:
    """(N,) floats, NaN where there is none, and (N,) texts where some cell was not read as a number."""
    import pandas as pd  # noqa: PLC0415 (slow, so imported on use)

    if cells.dtype.kind in "iuf":
        return cells.to_numpy(dtype=np.float64), None
    texts = _texts(cells)
    return pd.to_numeric(pd.Series(texts, dtype=object), errors="coerce").to_numpy(dtype=np.float64), texts


def _texts(cells: "pd.Series") -> NDArray[np.object_]:
    """(N,) texts without surrounding spaces, None where missing."""
    texts = np.empty(len(cells), dtype=object)
    texts[:] = [_text(cell) for cell in cells.tolist()]
    return texts


def _text(cell: str | float | bool) -> str | None:
    if isinstance(cell, bool) or (isinstance(cell, int) and abs(cell) > _LARGEST):
        return str(cell)  # such a whole number is none that could be computed with
    text = cell.strip() if isinstance(cell, str) else number_text(float(cell))
    return None if text in MISSING else text
