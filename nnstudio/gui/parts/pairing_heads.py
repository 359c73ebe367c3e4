"""The names beside and above the pairing table: what each row applies, and which loss a column has."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from nnstudio.gui.parts.curve_icon import curve_picture
from nnstudio.gui.plots.pairing_cells import wrapped
from nnstudio.gui.theme import Theme

_ICON = QSize(22, 16)
_NOTE_LINES = 3
_ROOM = 11.0


def label_width(activations: Sequence[str], font: QFont, *, narrow: bool) -> float:
    """How wide the names of the rows are, with what happens to them in two lines, or ``narrow`` in three."""
    metrics = QFontMetricsF(_bold(font))
    widest = max((metrics.horizontalAdvance(name) for name in activations), default=0.0)
    note = QFontMetricsF(font).horizontalAdvance(row_note("sigmoid")) / (2.6 if narrow else 1.7)
    return round(max(widest, note) + _ROOM)


def row_note(activation: str) -> str:
    """What happens to the output on its way to the loss."""
    if activation == "identity":
        return QCoreApplication.translate("pairing", "raw, nothing applied")
    return QCoreApplication.translate("pairing", "applied before the loss")


def paint_row_name(painter: QPainter, box: QRectF, name: str, font: QFont, theme: Theme, ratio: float) -> None:
    """Paint the curve of an activation, its name and what is done with it, at the right of ``box``."""
    bold, line = _bold(font), QFontMetricsF(font).height()
    notes = wrapped(row_note(name), font, box.width(), _NOTE_LINES)
    top = box.center().y() - (_ICON.height() + 4 + (1 + len(notes)) * line) / 2
    painter.drawPixmap(round(box.right() - _ICON.width()), round(top), curve_picture(name, theme.accent, _ICON, ratio))
    top += _ICON.height() + 4
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    painter.setFont(bold)
    painter.setPen(theme.color("text"))
    painter.drawText(QRectF(box.left(), top, box.width(), line), right, name)
    painter.setFont(font)
    painter.setPen(theme.color("quiet"))
    for number, note in enumerate(notes):
        painter.drawText(QRectF(box.left(), top + (1 + number) * line, box.width(), line), right, note)


def paint_column_name(painter: QPainter, box: QRectF, name: str, font: QFont, theme: Theme) -> None:
    """Paint the name of a loss in the middle of ``box``."""
    bold = _bold(font)
    painter.setFont(bold)
    painter.setPen(theme.color("text"))
    text = QFontMetricsF(bold).elidedText(name, Qt.TextElideMode.ElideMiddle, box.width())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
