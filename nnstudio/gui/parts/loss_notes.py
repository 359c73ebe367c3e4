"""What the page of losses remembers: which loss is looked at, which are ticked, and what each family was asked last."""

from collections.abc import Mapping

from nnstudio.catalog import LOSSES
from nnstudio.gui.parts.loss_question import FAMILIES, Family, Question, asked_of, family_of, place_in
from nnstudio.gui.parts.loss_reading import first_question
from nnstudio.gui.plots.curve_colors import with_slots

Parameters = dict[str, float | bool | str | list[float]]
Place = tuple[int, ...]

FIRST_LOSS = "cross_entropy"
FIRST_TICKS: Mapping[Family, tuple[str, ...]] = {
    Family.NUMBERS: ("mse", "l1", "huber"),
    Family.COUNTS: ("poisson_nll",),
    Family.YES_NO: ("bce_with_logits", "soft_margin"),
    Family.CLASSES: ("cross_entropy", "multi_margin"),
}


class LossNotes:
    """One question for each family, since its losses are compared on the same numbers; parameters for each loss."""

    def __init__(self) -> None:
        self.chosen = FIRST_LOSS
        self._givens: dict[str, Parameters] = {name: {} for name in LOSSES}
        self._slots = {family: with_slots({}, names) for family, names in FIRST_TICKS.items()}
        self._questions = {family: first_question(names[0]) for family, names in FAMILIES.items()}
        self._places: dict[Family, Place] = {
            family: (0,) * question.typed.ndim for family, question in self._questions.items()
        }

    @property
    def family(self) -> Family:
        """The family of the loss that is looked at."""
        return family_of(self.chosen)

    @property
    def question(self) -> Question:
        """What it is asked."""
        return self._questions[self.family]

    @property
    def place(self) -> Place:
        """Which typed number the curve varies."""
        return self._places[self.family]

    def given(self, name: str) -> Parameters:
        """The parameters of a loss that differ from their defaults."""
        return self._givens[name]

    def slots(self, family: Family) -> Mapping[str, int]:
        """The ticked losses of a family, in the order of the list, with the slots of their colours."""
        slots = self._slots[family]
        return {name: slots[name] for name in FAMILIES[family] if name in slots}

    def choose(self, name: str) -> None:
        """Look at another loss; it is ticked, and asked what its family was asked last."""
        self.chosen = name
        question = self.question
        place = place_in(name, question, self.place)
        self.ask(asked_of(name, question, self._givens[name]))
        self._places[self.family] = place if place is not None else (0,) * self.question.typed.ndim
        self.tick(name, ticked=True)

    def ask(self, question: Question) -> None:
        """Ask something else of the loss that is looked at."""
        self._questions[self.family] = question
        kept = self._givens[self.chosen]
        self._givens[self.chosen] = {name: value for name, value in kept.items() if name in question.given}
        place = self.place
        if len(place) != question.typed.ndim or any(
            index >= size for index, size in zip(place, question.typed.shape, strict=True)
        ):
            self._places[self.family] = (0,) * question.typed.ndim

    def vary(self, place: Place) -> None:
        """Let the curve vary another typed number."""
        self._places[self.family] = place

    def tick(self, name: str, *, ticked: bool) -> None:
        """Draw a loss, or no longer; the one that is looked at is always drawn."""
        family = family_of(name)
        names = [known for known in FAMILIES[family] if known in self._slots[family] or known == name]
        if not ticked and name != self.chosen:
            names.remove(name)
        self._slots[family] = with_slots(self._slots[family], names)

    def set_parameters(self, given: Parameters) -> None:
        """Give the loss that is looked at other parameters."""
        self._givens[self.chosen] = dict(given)
        self.ask(asked_of(self.chosen, self.question, self._givens[self.chosen]))
