"""What the Coach's verdicts and places are called and coloured."""

from PySide6.QtCore import QCoreApplication

from nnstudio.experiment.verdicts import Judgement, Verdict
from nnstudio.gui.parts.words import filled, first_upper, translated
from nnstudio.gui.widgets.badge import BadgeKind
from nnstudio.gui.widgets.notice import NoticeKind

# The alarms of a run that has gone astray: what helps is to go back, and on more slowly.
MAY_GO_BACK = {"not_finite", "diverging"}

_KINDS: dict[Verdict, NoticeKind] = {
    Verdict.FINE: "info",
    Verdict.DISCOURAGED: "warn",
    Verdict.WRONG: "bad",
    Verdict.IMPOSSIBLE: "bad",
}


def kind_of(verdict: Verdict) -> NoticeKind:
    """The kind of card in which a verdict stands."""
    return _KINDS[verdict]


def badge_of(judgement: Judgement) -> tuple[str, BadgeKind, str]:
    """The word or two, the colour and the sentence of a badge."""
    sentence = filled(judgement.sentence, judgement.values)
    if judgement.verdict is Verdict.FINE:
        return _tr("✓ fits"), "good", sentence
    if judgement.verdict is Verdict.IMPOSSIBLE:
        return _tr("cannot be trained"), "bad", sentence
    # What follows a colon is a number, which a badge has no room for.
    words = filled(judgement.short, judgement.values).partition(":")[0]
    return words, "warn" if judgement.verdict is Verdict.DISCOURAGED else "bad", sentence


def place_name(where: str) -> str:
    """What the place of a judgement or an alarm is called in the window."""
    part, _, index = where.partition(".")
    if part == "hidden" and index.isdigit():
        return _tr("Hidden {number}").format(number=int(index) + 1)
    names = {"output": _tr("Output"), "loss": _tr("Loss"), "data": _tr("Data")}
    return names.get(part) or first_upper(translated(where))  # else a tensor: "the sum in Hidden 1"


def _tr(text: str) -> str:
    return QCoreApplication.translate("coach", text)
