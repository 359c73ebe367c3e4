"""One activation in a few lines: its name in the colour of its curve, its use, its formula, range and slope."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.gui.parts.activation_curve import curve_slopes
from nnstudio.gui.parts.formula_view import FormulaView
from nnstudio.gui.parts.words import first_upper, translated
from nnstudio.gui.plots.contrast import readable
from nnstudio.gui.plots.drawing import figure_text
from nnstudio.gui.theme import Theme

Given = Mapping[str, Any]


class ActivationBrief(QWidget):
    """What tells one activation from the others."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self._title = QLabel(name, self)
        self._title.setProperty("role", "strong")
        self.formula = FormulaView(theme, self)
        self.formula.show_formula("activation", name)
        self._used_in, self.facts = QLabel(self), QLabel(self)
        for label in (self._used_in, self.facts):
            label.setProperty("role", "quiet")
            label.setWordWrap(True)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._title, self._used_in, self.formula, self.facts):
            layout.addWidget(part)
        layout.addSpacing(6)
        layout.addWidget(rule)

    def show_activation(self, theme: Theme, color: QColor, given: Given) -> None:
        """Show the name in the colour of its curve, and the facts with these parameters."""
        self._title.setStyleSheet(f"color: {readable(color, theme.color('surface')).name()};")
        self.formula.show_theme(theme)
        self._used_in.setText(first_upper(translated(ACTIVATIONS[self._name].used_in)))
        self.facts.setText(" · ".join(self._facts(given)))

    def _facts(self, given: Given) -> list[str]:
        entry = ACTIVATIONS[self._name]
        reach = entry.range_text if entry.bounds_of(given) == entry.bounds_of() else _between(*entry.bounds_of(given))
        slope = entry.slope_text if not given else self._measured_slope(given)
        centred = self.tr("zero‑centred") if entry.zero_centred else self.tr("not zero‑centred")
        return [self.tr("range {range}").format(range=reach), self.tr("slope {slope}").format(slope=slope), centred]

    def _measured_slope(self, given: Given) -> str:
        slopes = curve_slopes(self._name, np.linspace(-30, 30, 6001), given)
        low, high = figure_text(float(slopes.min())), figure_text(float(slopes.max()))
        return low if low == high else self.tr("{low} to {high}").format(low=low, high=high)


def _between(low: float, high: float) -> str:
    return f"({figure_text(low)}, {figure_text(high)})"
