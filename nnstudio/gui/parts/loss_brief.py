"""One loss in a few lines: its name in the colour of its curve, where it is used, its formula and what it takes."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nnstudio.catalog import LOSSES
from nnstudio.gui.parts.formula_view import FormulaView
from nnstudio.gui.parts.loss_words import takes_words, target_words
from nnstudio.gui.parts.words import first_upper, translated
from nnstudio.gui.plots.curve_colors import name_color
from nnstudio.gui.theme import Theme


class LossBrief(QWidget):
    """What tells one loss from the others."""

    def __init__(
        self, name: str, theme: Theme, color: QColor, *, in_full: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        entry = LOSSES[name]
        self.setAccessibleName(name)
        self._name = QLabel(name, self)
        self._name.setProperty("role", "strong")
        self.formula = FormulaView(theme, self)
        self.formula.show_formula("loss", name)
        words = [first_upper(translated(entry.used_in))]
        if in_full:
            words.append(self.tr("Takes {what}").format(what=takes_words(entry)))
            words.append(self.tr("Target: {what}").format(what=target_words(entry)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._name)
        layout.addWidget(self.formula)
        for line in words:
            label = QLabel(line, self)
            label.setProperty("role", "quiet")
            label.setWordWrap(True)
            layout.addWidget(label)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        layout.addSpacing(6)
        layout.addWidget(rule)
        self.show_color(theme, color)

    def show_color(self, theme: Theme, color: QColor) -> None:
        """Write the name in the colour of its curve."""
        self._name.setStyleSheet(f"color: {name_color(theme, color).name()};")
        self.formula.show_theme(theme)
