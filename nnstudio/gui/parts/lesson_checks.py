"""The checks of a stage: what is asked for, what the run has come to, and a tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnstudio.gui.parts.lesson_words import found
from nnstudio.lessons.checks import Judged

_PASSES, _FAILS, _OPEN = "✓", "✗", "○"


class LessonChecks(QWidget):
    """One line for each check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.lines: list[tuple[QLabel, QLabel]] = []

    def show_checks(self, wanted: Sequence[str], judged: Sequence[Judged], *, over: bool) -> None:
        """Show what is asked for; ``over`` says that the run has ended, so that a miss is one."""
        self.setHidden(not wanted)
        while len(self.lines) > len(wanted):
            for label in self.lines.pop():
                label.hide()
                label.deleteLater()
        while len(self.lines) < len(wanted):
            self._add_line()
        for place, (text, (mark, words)) in enumerate(zip(wanted, self.lines, strict=True)):
            one = judged[place] if place < len(judged) else None
            sign = _OPEN if one is None else _PASSES if one.passes else _FAILS if over else _OPEN
            mark.setText(sign)
            shown = text if one is None else self.tr("{check} · now {value}").format(check=text, value=found(one))
            words.setText(shown)
            spoken = {_PASSES: self.tr("holds"), _FAILS: self.tr("does not hold"), _OPEN: self.tr("open")}[sign]
            words.setAccessibleName(self.tr("{check}: {state}").format(check=shown, state=spoken))
            tone = {_PASSES: "good", _FAILS: "bad", _OPEN: "quiet"}[sign]
            if mark.property("tone") != tone:
                mark.setProperty("tone", tone)
                mark.style().unpolish(mark)
                mark.style().polish(mark)

    def _add_line(self) -> None:
        mark, words = QLabel(self), QLabel(self)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = len(self.lines)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self.lines.append((mark, words))
