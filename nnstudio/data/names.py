"""Names of columns that were chosen: refused where they are not there, with a hint where they are misspelt."""

import difflib
from collections.abc import Sequence

from nnstudio.catalog import N_, UserError

_NAMES_SHOWN = 20


def refuse_unknown_columns(key: str, chosen: Sequence[str], names: Sequence[str]) -> None:
    """Refuse a chosen column that is not there, or is named twice; ``key`` is its place in the experiment.

    Raises:
        UserError: naming the column, the one that may be meant, and those that there are.
    """
    for position, name in enumerate(chosen):
        if name not in names:
            raise UserError(
                N_("data", "$.data.{key} names the column “{name}”, which is not there.{hint} Columns: {names}."),
                key=key,
                name=name,
                hint=_hint(name, names),
                names=listed(names),
            )
        if name in chosen[:position]:
            raise UserError(
                N_("data", "$.data.{key} names the column “{name}” twice. Name each column once."), key=key, name=name
            )


def listed(names: Sequence[str]) -> str:
    """Names for a sentence, not more than a reader takes in."""
    shown = ", ".join(names[:_NAMES_SHOWN])
    return shown if len(names) <= _NAMES_SHOWN else f"{shown} and {len(names) - _NAMES_SHOWN} more"


def _hint(name: str, names: Sequence[str]) -> str:
    folded = {known.casefold().strip(): known for known in names}
    close = difflib.get_close_matches(name.casefold().strip(), folded, n=1)
    return f" Did you mean “{folded[close[0]]}”?" if close else ""
