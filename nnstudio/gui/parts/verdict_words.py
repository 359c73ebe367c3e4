"""The Coach's judgement of a pair in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nnstudio.engine.pairing_frame import PairingCell
from nnstudio.experiment.pairing import Judgement, Verdict
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.pairing_cells import CellText, Role
from nnstudio.gui.plots.verdict_marks import Mark

MARKS: Mapping[Verdict, tuple[Mark, Role]] = {
    Verdict.FINE: ("tick", "good"),
    Verdict.DISCOURAGED: ("bang", "warn"),
    Verdict.WRONG: ("cross", "bad"),
    Verdict.IMPOSSIBLE: ("cross", "bad"),
}


def said(text: str, values: Mapping[str, object]) -> str:
    """A marked text with its values, in the language of the window."""
    shown = {name: translated(value) if isinstance(value, str) else value for name, value in values.items()}
    return translated(text).format(**shown)


def verdict_words(judgement: Judgement) -> str:
    """The verdict in a word or two."""
    words = {
        Verdict.FINE: QCoreApplication.translate("verdict", "fits"),
        Verdict.DISCOURAGED: QCoreApplication.translate("verdict", "discouraged"),
        Verdict.WRONG: QCoreApplication.translate("verdict", "wrong"),
        Verdict.IMPOSSIBLE: QCoreApplication.translate("verdict", "refused"),
    }
    if judgement.torch_error:
        return QCoreApplication.translate("verdict", "PyTorch refuses")
    return words[judgement.verdict]


def cell_text(cell: PairingCell) -> CellText:
    """What a cell of the pairing table says of its pair."""
    judgement = cell.judgement
    mark, role = MARKS[judgement.verdict]
    refused = judgement.verdict is Verdict.IMPOSSIBLE
    verdict = verdict_words(judgement)
    return CellText(
        mark=mark,
        role=role,
        verdict=verdict,
        short_verdict=QCoreApplication.translate("verdict", "refused") if refused else verdict,
        words=said(judgement.short, judgement.values),
        refusal=(judgement.torch_error or said(judgement.sentence, judgement.values)) if refused else "",
        floor=cell.floor,
    )
