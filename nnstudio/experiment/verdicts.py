"""The words of the Coach: how a choice is judged, and what can be done about it in one click."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nnstudio.catalog import N_, Text
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.pair import Pair


class Verdict(StrEnum):
    """How a choice is judged, from sound to impossible."""

    FINE = "fine"
    DISCOURAGED = "discouraged"  # it works, and something else works better
    WRONG = "wrong"  # it runs, and does something else than it seems to
    IMPOSSIBLE = "impossible"  # it cannot be trained, and nnstudio refuses it

    @property
    def label(self) -> Text:
        """The word for people."""
        return _LABELS[self]

    @property
    def severity(self) -> int:
        """0 for fine, to 3 for impossible."""
        return list(Verdict).index(self)


_LABELS = {
    Verdict.FINE: N_("coach", "fine"),
    Verdict.DISCOURAGED: N_("coach", "discouraged"),
    Verdict.WRONG: N_("coach", "wrong"),
    Verdict.IMPOSSIBLE: N_("coach", "impossible"),
}


@dataclass(frozen=True, slots=True)
class Mend:
    """One click that makes it better: what it says, and the experiment that it leads to."""

    label: Text
    experiment: Experiment
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def said(self) -> str:
        """The label in English."""
        return self.label.format(**self.values)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the Coach says of one choice; all texts take their numbers from ``values``.

    ``short`` fits into a table cell, ``sentence`` stands alone, ``reason`` says why, with the arithmetic.
    ``torch_error`` is PyTorch's own message, where it raises. ``where`` names the control: ``output`` for output
    activation and loss, ``hidden.0`` for the first hidden layer.
    """

    verdict: Verdict
    short: Text
    sentence: Text
    reason: Text
    values: Mapping[str, object]
    torch_error: str = ""
    mends: tuple[Mend, ...] = ()
    where: str = "output"

    @property
    def said(self) -> str:
        """The sentence in English."""
        return self.sentence.format(**self.values)


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the Coach's book: where it applies, and what it then says."""

    verdict: Verdict
    applies: Callable[[Pair], bool]
    short: Text
    sentence: Text
    reason: Text
