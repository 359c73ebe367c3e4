"""Explore's page of activations: their curves over one input, what they make of a tensor, and what they are for."""

from collections.abc import Mapping
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.activation_curve import FlatPart, curve_slopes, curve_values, flat_parts, share_in
from nnstudio.gui.parts.activation_explanations import ActivationExplanations
from nnstudio.gui.parts.activation_mistakes import MISTAKES
from nnstudio.gui.parts.activation_words import note_on
from nnstudio.gui.parts.curve_icon import CURVE_SIZE, curve_picture
from nnstudio.gui.parts.function_list import Entry, FunctionList, Group
from nnstudio.gui.parts.function_names import names_like
from nnstudio.gui.parts.layer_rug import LayerRug, marks_of
from nnstudio.gui.parts.plot_numbers import PlotNumbers
from nnstudio.gui.parts.tensor_calculator import Drawn, TensorCalculator
from nnstudio.gui.parts.throttled import Throttled
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.curve_colors import curve_color
from nnstudio.gui.plots.function_plot import FARTHEST, REACH, FunctionPlot, PlottedFunction, Zone
from nnstudio.gui.plots.line_legend import LegendEntry, LineLegend
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.number_edit import NumberEdit
from nnstudio.gui.widgets.side_or_below import SideOrBelow
from nnstudio.session.session import Session

Parameters = dict[str, float | bool | str | list[float]]

GAP = 12
WIDE = 1150  # from this width on, list and explanations have all the room they like
LIST_WIDTHS, TEXT_WIDTH = (196, 244), 330  # narrow and wide
FIRST_TICKS = ("relu", "tanh", "sigmoid")
FIRST_INPUT = 1.25
REACHES = (2.0, REACH, 6.0, FARTHEST)
RUG_MS = 200
PLOT_HEIGHT = 320  # where there is little room, the calculator scrolls
CALCULATOR_HEIGHTS = (260, 430)


class ExploreActivationsPanel(QWidget):
    """A list of activations, their curves over a calculator, and what they are for."""

    studio_asked = Signal()
    """An experiment was put into the Studio, which is to be shown now."""
    example_asked = Signal(object)
    """An experiment of its own is to be opened in the Studio, once the present work may be dropped."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._function = FIRST_TICKS[0]
        self._ticked = list(FIRST_TICKS)
        self._slots = {name: slot for slot, name in enumerate(FIRST_TICKS)}
        self._given: dict[str, Parameters] = {}
        self._flat: list[FlatPart] = []
        self._frames = Throttled(self, apart_ms=RUG_MS)
        self.list = FunctionList("", theme, self)
        self.plot = FunctionPlot("", theme, self)
        self.numbers = PlotNumbers(self.plot, self.plot.numbers)
        self.rug = LayerRug(self)
        self.calculator = TensorCalculator(theme, self)
        self.explanations = ActivationExplanations(theme, self)
        self._arrange()
        self._connect()
        self.retranslate()
        self.rug.show_experiment(session.experiment)
        self._move_to(FIRST_INPUT)
        self._show_functions()

    # ---- build ----

    def _arrange(self) -> None:
        self._list_card, self._plot_card = Card("", parent=self), Card("", parent=self)
        self._list_card.body.addWidget(self.list)
        self._list_card.show_margins(8, 12, 8, 8)
        self.legend = LineLegend(self._theme, self)
        self._plot_card.add_to_header(self.legend)
        self._plot_card.add_to_header(self._input_field())
        self.reach = QComboBox(self)
        for reach in REACHES:
            self.reach.addItem(f"±{reach:g}", reach)
        self.reach.setCurrentIndex(REACHES.index(REACH))
        self._plot_card.add_to_header(self.reach)
        self._plot_card.body.addWidget(self.plot, 1)
        self._plot_card.body.addWidget(self.rug)
        self._cards = SideOrBelow(self._plot_card, self.calculator, self.explanations, gap=GAP, parent=self)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(GAP, GAP, GAP, GAP)
        columns.setSpacing(GAP)
        columns.addWidget(self._list_card)
        columns.addWidget(self._cards, 1)

    def _input_field(self) -> QWidget:
        holder = QWidget(self)
        self._input_label = QLabel("x", holder)
        self._input_label.setProperty("role", "quiet")
        self.input = NumberEdit("", "", lower=-FARTHEST, upper=FARTHEST, step=0.05, parent=holder)
        self.input.setFixedWidth(round(64 * current_scale()))
        row = QHBoxLayout(holder)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._input_label)
        row.addWidget(self.input)
        return holder

    def _connect(self) -> None:
        self.list.function_chosen.connect(self._look_at)
        self.list.tick_edited.connect(self._take_tick)
        self.plot.input_edited.connect(self._move_to)
        self.input.value_edited.connect(self._move_to)
        self.reach.activated.connect(self._take_reach)
        self.rug.layer_edited.connect(self._show_rug)
        self.explanations.parameters_edited.connect(self._take_parameters)
        self.explanations.mistake_asked.connect(self._show_mistake)
        self._frames.told.connect(self._show_rug)

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self._list_card.show_texts(self.tr("Activations"))
        self.list.setAccessibleName(self.tr("Activations"))
        self._cards.show_titles(self.tr("Try it on a tensor"), self.tr("What they are for"))
        self._plot_card.show_texts(self.tr("Value and slope"))
        self.plot.setAccessibleName(self.tr("Activations and their slopes over one input"))
        self.plot.setToolTip(self.tr("Drag the line, or move it with the arrow keys, with Shift by ten steps."))
        self.input.setAccessibleName(self.tr("Input x"))
        self.input.setToolTip(self.tr("The input at which every function is read."))
        self.reach.setAccessibleName(self.tr("Range of inputs"))
        self.reach.setToolTip(self.tr("How far the plot reaches to both sides of zero."))
        solid, dashed = self.tr("f(x)"), self.tr("slope f′(x)")
        self.legend.set_entries([LegendEntry(solid, "", "quiet"), LegendEntry(dashed, "", "quiet", (4.0, 3.0), 1.4)])
        self._list_functions()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_functions()

    def _list_functions(self) -> None:
        size, ratio, quiet = CURVE_SIZE * current_scale(), self.devicePixelRatioF(), self._theme.quiet
        self.list.setIconSize(size)
        entries = [
            Entry(name, QIcon(curve_picture(name, quiet, size, ratio)), note_on(name), translated(entry.purpose))
            for name, entry in ACTIVATIONS.items()
        ]
        self.list.set_groups([Group("", entries)])
        self._show_ticks()
        self.list.show_chosen(self._function)

    # ---- what the frame of Explore asks ----

    def function(self) -> str:
        """Return the name of the activation that is looked at."""
        return self._function

    def given(self) -> Mapping[str, float | bool | str | list[float]]:
        """Return its parameters that differ from their defaults."""
        return dict(self._given.get(self._function, {}))

    def show_function(self, name: str) -> None:
        """Tick an activation and look at it."""
        if name not in ACTIVATIONS:
            return
        if name not in self._ticked:
            self._ticked.append(name)
        self.list.show_chosen(name)
        self._look_at(name)

    def show_filter(self, text: str) -> None:
        """List only the activations that ``text`` may mean."""
        found = set(names_like(text))
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(item.text() not in found)

    # ---- what is shown ----

    def show_experiment(self, experiment: Experiment) -> None:
        """Offer the layers of this network for the marks."""
        self.rug.show_experiment(experiment)
        self._show_rug()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Take the marks away; those of other data come with the next frame."""
        self._show_rug()

    def show_frame(self, frame: Frame) -> None:
        """Move the marks, a few times a second."""
        if self.isVisible():
            self._frames.tell("frame", frame)

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        for part in (self.list, self.calculator, self.explanations):
            part.show_theme(theme)
        self.plot.set_theme(theme)
        self.legend.set_theme(theme)
        self._list_functions()
        self._show_functions()

    def _show_functions(self) -> None:
        """Show everything about what is drawn and what is looked at."""
        drawn = self._drawn()
        self.plot.set_functions(
            [
                PlottedFunction(
                    function.name,
                    function.color,
                    partial(curve_values, function.name, given=function.given),
                    partial(curve_slopes, function.name, given=function.given),
                )
                for function in drawn
            ]
        )
        self._flat = flat_parts(self._function, self.given())
        self.plot.set_zones([Zone(part.low, part.high, part.words) for part in self._flat])
        self.calculator.show_functions(drawn)
        self.explanations.show_activations(self._function, drawn)
        self.rug.show_function(self._function)
        self._show_ticks()
        self._show_rug()

    def _drawn(self) -> list[Drawn]:
        """What is ticked, and what is looked at, in the order of the list."""
        names = [name for name in ACTIVATIONS if name in {*self._ticked, self._function}]
        self._color_anew(names)
        return [Drawn(name, self._given.get(name, {}), self._color(name)) for name in names]

    def _color_anew(self, names: list[str]) -> None:
        """Give what is newly drawn the colour it had before, where that is free, else the first that is."""
        taken: dict[int, str] = {}
        for name in sorted(names, key=lambda known: (known not in self._slots, known not in self._ticked)):
            slot = self._slots.get(name)
            if slot is None or slot in taken:
                slot = next(free for free in range(len(ACTIVATIONS)) if free not in taken)
            self._slots[name] = slot
            taken[slot] = name

    def _color(self, name: str) -> QColor:
        return curve_color(self._theme, self._slots[name])

    def _show_ticks(self) -> None:
        self.list.show_ticks({name: self._color(name) for name in self._ticked})

    def _show_rug(self, *_news: object) -> None:
        frame = self._session.frame
        inputs = self.rug.inputs_of(frame)
        activation = self.rug.activation()
        self.plot.set_rug(marks_of(inputs).astype(np.float64), activation)
        parts = self._flat if activation == self._function else flat_parts(activation, {}) if activation else []
        self.rug.tell(frame, share_in(parts, inputs))

    # ---- what the user does ----

    def _look_at(self, name: str) -> None:
        self._function = name
        self._show_functions()

    def _take_tick(self, name: str, ticked: bool) -> None:
        if ticked:
            self.show_function(name)
            return
        self._ticked.remove(name)
        if name == self._function and self._ticked:
            self._function = self._ticked[-1]
            self.list.show_chosen(self._function)
        self._show_functions()

    def _move_to(self, x: float) -> None:
        self.plot.set_input(x)
        self.input.show_value(x)
        self.calculator.show_input(x)

    def _take_reach(self, index: int) -> None:
        self.plot.set_reach(float(self.reach.itemData(index)))

    def _take_parameters(self, given: Parameters) -> None:
        self._given[self._function] = given
        self._show_functions()

    def _show_mistake(self, name: str) -> None:
        self.example_asked.emit(MISTAKES[name].experiment())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give list and explanations as much width as the window has for them."""
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE * current_scale()
        self._list_card.show_subtitle(self.tr("tick to overlay") if wide else "")
        self._list_card.setFixedWidth(round(LIST_WIDTHS[wide] * current_scale()))
        self._cards.show_beside(wide, round(TEXT_WIDTH * current_scale()))
        self._cards.fit_heights(event.size().height() - 2 * GAP, PLOT_HEIGHT, CALCULATOR_HEIGHTS)
