"""Losses along one typed number: the curves, what to vary, what the right answer is, and the numbers at the point."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.catalog import LOSSES
from nnstudio.gui.parts.loss_dots import Dots, right_class
from nnstudio.gui.parts.loss_question import (
    Array,
    Family,
    Given,
    Question,
    along,
    asked_of,
    family_of,
    place_in,
)
from nnstudio.gui.parts.loss_stages import lines_of, places_of
from nnstudio.gui.parts.loss_words import axis_word
from nnstudio.gui.parts.plot_numbers import PlotNumbers
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.curve_colors import name_color
from nnstudio.gui.plots.drawing import fixed_text, nice_ceiling, nice_range, number_text
from nnstudio.gui.plots.line_legend import LegendEntry, LineLegend
from nnstudio.gui.plots.loss_curves import LossCurve, LossCurves
from nnstudio.gui.theme import Theme, tabular
from nnstudio.gui.widgets.elided_combo import ElidedCombo

Range = tuple[float, float]

_POINTS = 321
_LEAST_WIDTH = 84  # of a list of choices that has to give way
_STEP = 0.05  # dragged numbers are round
_MOST = 0.8  # of the dots are to be seen; outliers are not to make all others small
_SHRINKS = 0.3  # an axis so many times too long becomes shorter
_FARTHEST = 50.0
_REACH: Mapping[Family, Range] = {
    Family.NUMBERS: (-4.0, 4.0),  # around the target
    Family.COUNTS: (-2.0, 4.0),
    Family.YES_NO: (-6.0, 6.0),
    Family.CLASSES: (-6.0, 6.0),
}
_HEIGHT: Mapping[Family, Range] = {
    Family.NUMBERS: (-3.0, 6.0),
    Family.COUNTS: (-6.0, 10.0),
    Family.YES_NO: (-1.5, 5.0),
    Family.CLASSES: (-1.5, 5.0),
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """One loss that is drawn: its colour and its parameters."""

    name: str
    color: QColor
    given: Given


class LossCurveView(QWidget):
    """The plot and what belongs to it; the question is the calculator's, so that both tell the same."""

    question_edited = Signal(object)
    """The user has dragged the prediction or the target; carries the new :class:`Question`."""
    place_chosen = Signal(object)
    """The user wants to vary another typed number; carries its place."""

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._place: tuple[int, ...] = places_of(question)[0]
        self._drawn: tuple[Drawn, ...] = ()
        self._theme = theme
        self._words = ""
        self._dots_reach = 0.0
        self.plot = LossCurves("", theme, self)
        self.numbers = PlotNumbers(self.plot, self.plot.numbers)
        self.choices = QWidget(self)  # the panel puts them beside its heading
        self.place, self.answer = ElidedCombo(self.choices), ElidedCombo(self.choices)
        self.readings, self.caption = QLabel(self), QLabel(self)
        self.legend = LineLegend(theme, self)
        self._arrange()
        self.place.activated.connect(self._take_place)
        self.answer.activated.connect(self._take_answer)
        self.plot.point_moved.connect(self._take_point)
        self.plot.target_moved.connect(self._take_target)
        self.plot.target_stepped.connect(self._step_target)
        self.retranslate()

    # ---- build ----

    def _arrange(self) -> None:
        choices = QHBoxLayout(self.choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(8)
        for box in (self.place, self.answer):
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumWidth(_LEAST_WIDTH)
            choices.addWidget(box)
        self.readings.setTextFormat(Qt.TextFormat.RichText)
        self.readings.setFont(tabular(self.readings.font()))
        self.caption.setProperty("role", "quiet")
        for label in (self.readings, self.caption):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.readings, 1)
        below.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignTop)
        self.plot.setMinimumHeight(150)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.plot, 1)
        layout.addLayout(below)
        layout.addWidget(self.caption)

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.place.setAccessibleName(self.tr("Number to vary"))
        self.place.setToolTip(self.tr("Which of the typed numbers runs along the axis; the others stay as they are."))
        self.answer.setAccessibleName(self.tr("Right answer"))
        self.answer.setToolTip(self.tr("What the loss takes for right; up and down in the plot change it too."))
        self.plot.setAccessibleName(self.tr("Loss and slope over one number"))
        self.plot.setToolTip(
            self.tr("Drag the point or the target; left and right move the point, up and down change the target.")
        )
        loss = LegendEntry(self.tr("loss"), "", "quiet")
        self.legend.set_entries([loss, LegendEntry(self.tr("slope"), "", "quiet", (4.0, 3.0), 1.4)])
        self._show_choices()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # ---- what is shown ----

    def show_question(self, question: Question, place: tuple[int, ...], drawn: Sequence[Drawn]) -> None:
        """Show these losses, the chosen one among them, along the number at ``place`` of ``question``."""
        self._question, self._place, self._drawn = question, place, tuple(drawn)
        self._show_choices()
        self._show_curves(fits=True)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours; the curves get theirs with ``show_question``."""
        self._theme = theme
        self.plot.set_theme(theme)
        self.legend.set_theme(theme)
        self._show_readings()

    def show_dots(self, dots: Dots) -> None:
        """Show rows as dots, and say what they are; every frame of the run asks for this."""
        self._make_room(dots.x)
        beyond = self.plot.set_dots(dots.x, dots.y)
        words = translated(dots.words).format(
            count=len(dots.x),
            target=dots.target,
            axis=axis_word(LOSSES[self._question.loss]),
            loss=self._question.loss,
            before=self._question.before,
        )
        if beyond:
            words = self.tr("{words} {count} of them lie beyond the axes.").format(words=words, count=beyond)
        if words != self._words:
            self._words = words
            self.caption.setText(words)

    def _make_room(self, x: Array) -> None:
        """Let the axis reach most of the dots; it grows and shrinks in big jumps, so that it is still between them."""
        far = float(np.quantile(np.abs(x - self._middle()), _MOST)) if len(x) else 0.0
        if not np.isfinite(far) or self._dots_reach * _SHRINKS < far <= max(self._dots_reach, self._own_reach()):
            return
        reach = min(nice_ceiling(far), _FARTHEST) if far > self._own_reach() else 0.0
        if reach != self._dots_reach:
            self._dots_reach = reach
            self._show_curves(fits=True)

    def varied(self) -> float:
        """Return the number that is varied."""
        return float(self._question.typed[self._place])

    def _show_choices(self) -> None:
        question = self._question
        with QSignalBlocker(self.place), QSignalBlocker(self.answer):
            _fill(self.place, self._place_names())
            self.place.setCurrentIndex(places_of(question).index(self._place))
            answers = self._answers()
            _fill(self.answer, [name for name, _ in answers])
            self.answer.setCurrentIndex(self._answer_index())
        self.answer.setVisible(bool(answers))
        self.place.setVisible(len(places_of(question)) > 1)

    def _place_names(self) -> list[str]:
        lines = lines_of(self._question)
        rows = {line.row for line in lines}
        if len(rows) == 1:
            return [self.tr("vary {name}").format(name=line.name) for line in lines]
        return [self.tr("vary row {row}, {name}").format(row=line.row + 1, name=line.name) for line in lines]

    def _answers(self) -> list[tuple[str, float]]:
        """What can be right, by name, where it is one of a few."""
        family = family_of(self._question.loss)
        if family is Family.YES_NO:
            no = -1.0 if self._question.loss == "soft_margin" else 0.0
            return [(self.tr("right: no"), no), (self.tr("right: yes"), 1.0)]
        if family is Family.CLASSES:
            numbers = range(self._question.typed.shape[1])
            return [(self.tr("right: class {number}").format(number=number), float(number)) for number in numbers]
        return []

    def _answer_index(self) -> int:
        question, family = self._question, family_of(self._question.loss)
        if family is Family.CLASSES:
            return right_class(question, self._place[0])
        if family is not Family.YES_NO:
            return -1
        values = [value for _, value in self._answers()]
        target = float(question.target[self._place])
        return values.index(target) if target in values else -1  # a share between no and yes

    def _show_curves(self, *, fits: bool) -> None:
        question, x = self._question, self.varied()
        if fits:
            self._fit_view()
        xs = np.linspace(*self.plot.x_range(), _POINTS)
        asked = np.append(xs, x)
        curves = []
        for drawn in self._drawn:
            place = place_in(drawn.name, question, self._place)
            if place is not None:
                values, slopes = along(asked_of(drawn.name, question, drawn.given), place, asked)
                curves.append(_curve(drawn, values, slopes, is_chosen=drawn.name == question.loss))
        self.plot.set_curves(xs, curves)
        number = number_text(x, 3)
        word = self.tr("{axis} {number}").format(axis=axis_word(LOSSES[question.loss]), number=number)
        self.plot.set_point(x, word)
        self._show_target()
        self._show_readings()

    def _fit_view(self) -> None:
        family, x = family_of(self._question.loss), self.varied()
        middle = self._middle()
        below = max(-_REACH[family][0], self._dots_reach, middle - x + 1)
        above = max(_REACH[family][1], self._dots_reach, x - middle + 1)
        x_range = nice_range(middle - below, middle + above)
        self.plot.set_view(x_range, self._height(family), self._axis(), "")

    def _middle(self) -> float:
        return self._target() or 0.0

    def _own_reach(self) -> float:
        return _REACH[family_of(self._question.loss)][1]

    def _height(self, family: Family) -> Range:
        low, high = _HEIGHT[family]
        values, slopes = along(self._question, self._place, np.array([self.varied()]))
        known = [float(number) for number in (values[0], slopes[0]) if np.isfinite(number)]
        if not known or (low <= min(known) and max(known) <= high):
            return low, high
        return nice_range(min(low, 1.1 * min(known)), max(high, 1.1 * max(known)))

    def _axis(self) -> str:
        question = self._question
        if question.loss == "gaussian_nll" and self._place[1] == 1:
            return self.tr("spread")
        if family_of(question.loss) is Family.CLASSES:
            word = axis_word(LOSSES[question.loss])
            return self.tr("{axis} of class {number}").format(axis=word, number=self._place[1])
        return axis_word(LOSSES[question.loss])

    def _target(self) -> float | None:
        """The target where it is a place on the axis."""
        question = self._question
        if family_of(question.loss) is not Family.NUMBERS or question.before != "identity":
            return None
        if question.loss == "gaussian_nll":
            return float(question.target[self._place[0], 0]) if self._place[1] == 0 else None
        return float(question.target[self._place])

    def _show_target(self) -> None:
        target = self._target()
        words = "" if target is None else self.tr("target {number}").format(number=number_text(target, 3))
        self.plot.set_target(target, words)

    def _show_readings(self) -> None:
        quiet = self._theme.color("quiet").name()
        template = self.tr("{name} {value} <span style='color:{quiet}'>slope {slope}</span>")
        parts = [
            template.format(
                name=f"<b style='color:{name_color(self._theme, curve.color).name()}'>{curve.name}</b>",
                value=fixed_text(curve.value, 4),
                slope=fixed_text(curve.slope, 4),
                quiet=quiet,
            )
            .replace(" ", "&nbsp;")
            .replace("<b&nbsp;", "<b ")
            .replace("<span&nbsp;", "<span ")
            for curve in self.plot.curves()
        ]
        self.readings.setText("&nbsp;&nbsp;&nbsp; ".join(parts))
        self.plot.setAccessibleDescription(self.summary())

    def summary(self) -> str:
        """Return what the plot says at the point, in one sentence."""
        template = self.tr("At {axis} {number}: {readings}.")
        return template.format(axis=self._axis(), number=number_text(self.varied(), 3), readings=self.plot.reading())

    # ---- what the user does ----

    def _take_place(self, index: int) -> None:
        self.place_chosen.emit(places_of(self._question)[index])

    def _take_point(self, x: float) -> None:
        self._tell(self._question.with_typed(self._place, _rounded(x)))

    def _take_target(self, x: float) -> None:
        question = self._question
        target = question.target.copy()
        place = (self._place[0], 0) if question.loss == "gaussian_nll" else self._place
        target[place] = _rounded(x)
        self._tell(replace(question, target=target))

    def _step_target(self, steps: int) -> None:
        family = family_of(self._question.loss)
        target = self._target()
        if target is not None:
            self._take_target(target + steps * self.plot.step())
        elif family is Family.COUNTS:
            self._take_target(max(0.0, round(float(self._question.target[self._place])) + steps))
        elif self._answers():
            last = len(self._answers()) - 1
            self._take_answer(min(max(self._answer_index() + steps, 0), last))

    def _take_answer(self, index: int) -> None:
        question, (_, value) = self._question, self._answers()[index]
        target = question.target.copy()
        if question.loss == "kl_div":
            target[self._place[0]] = np.roll(target[self._place[0]], index - right_class(question, self._place[0]))
        else:
            target[self._place[0] if family_of(question.loss) is Family.CLASSES else self._place] = value
        self._tell(replace(question, target=target))

    def _tell(self, question: Question) -> None:
        self._question = question
        self._show_choices()
        self._show_curves(fits=False)
        self.question_edited.emit(question)


def _curve(drawn: Drawn, values: Array, slopes: Array, *, is_chosen: bool) -> LossCurve:
    """The last of the numbers is the one at the point."""
    return LossCurve(drawn.name, drawn.color, values[:-1], slopes[:-1], float(values[-1]), float(slopes[-1]), is_chosen)


def _rounded(x: float) -> float:
    return round(round(x / _STEP) * _STEP, 6)


def _fill(box: QComboBox, names: Sequence[str]) -> None:
    if [box.itemText(index) for index in range(box.count())] != list(names):
        box.clear()
        box.addItems(list(names))
