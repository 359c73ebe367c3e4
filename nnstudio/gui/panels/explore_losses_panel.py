"""Explore's page of losses: what each says of a prediction, how steep it is, and what an outlier does to it."""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.catalog import LOSSES, UserError
from nnstudio.data import Dataset, code_targets
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.curve_icon import CURVE_SIZE
from nnstudio.gui.parts.function_list import Entry, FunctionList, Group
from nnstudio.gui.parts.loss_calculator import LossCalculator
from nnstudio.gui.parts.loss_curve_view import Drawn, LossCurveView
from nnstudio.gui.parts.loss_dots import NOT_TRAINED, OTHER_LOSS, Dots, dots_of, no_dots
from nnstudio.gui.parts.loss_explanations import LossExplanations
from nnstudio.gui.parts.loss_icon import loss_icon
from nnstudio.gui.parts.loss_mistakes import MISTAKES
from nnstudio.gui.parts.loss_notes import LossNotes, Parameters, Place
from nnstudio.gui.parts.loss_question import FAMILIES, Family, Question
from nnstudio.gui.parts.loss_words import FAMILY_HEADINGS
from nnstudio.gui.parts.outlier_view import OutlierView
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.curve_colors import curve_color
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.segmented import Segmented
from nnstudio.gui.widgets.side_or_below import SideOrBelow

if TYPE_CHECKING:
    from nnstudio.session.session import Session

GAP = 12
WIDE = 1150  # from this width on, list and explanations have all the room they like
LEAST_SIZE = QSize(760, 420)
LIST_WIDTHS, TEXT_WIDTH = (196, 240), 330  # narrow and wide
PLOT_HEIGHT = 330  # where there is little room, the calculator scrolls
CALCULATOR_HEIGHTS = (260, 480)


class ExploreLossesPanel(QWidget):
    """A list of losses, their curves over a calculator, and what they are for."""

    studio_asked = Signal()
    """An experiment was put into the Studio, which is to be shown now."""
    example_asked = Signal(object)
    """An experiment of its own is to be opened in the Studio, once the present work may be dropped."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._experiment, self._dataset = session.experiment, session.dataset
        self._targets: NDArray[Any] | None = None
        self._notes = LossNotes()
        self.list = FunctionList("", theme, self)
        self.curves = LossCurveView(theme, self._notes.question, self)
        self.outlier = OutlierView(theme, self)
        self.calculator = LossCalculator(theme, self)
        self.explanations = LossExplanations(theme, self)
        self.scene = Segmented("", look="tabs", parent=self)
        self._arrange()
        self._connect()
        self.retranslate()
        self._show_loss()

    # ---- build ----

    def _arrange(self) -> None:
        self._list_card, self._plot_card = Card("", parent=self), Card("", parent=self)
        self._calculator_card = Card("", parent=self)
        self._list_card.body.addWidget(self.list)
        self._list_card.setContentsMargins(-8, 0, -8, 0)  # rows reach nearly to the border
        self.scene.add_choice("curve", "")
        self.scene.add_choice("outlier", "")
        self._plot_card.header.insertWidget(0, self.scene)
        self._plot_card.add_to_header(self.curves.choices)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.curves)
        self._stack.addWidget(self.outlier)
        self._plot_card.body.addWidget(self._stack)
        self._calculator_card.add_to_header(self.calculator.value)
        self._calculator_card.add_to_header(self.calculator.reduction)
        column = QVBoxLayout()
        column.addWidget(self.calculator)
        self._calculator_card.body.addWidget(ColumnScroll(column, self))
        self._cards = SideOrBelow(self._plot_card, self._calculator_card, self.explanations, gap=GAP, parent=self)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(GAP, GAP, GAP, GAP)
        columns.setSpacing(GAP)
        columns.addWidget(self._list_card)
        columns.addWidget(self._cards, 1)

    def _connect(self) -> None:
        self.list.function_chosen.connect(self.show_function)
        self.list.tick_edited.connect(self._take_tick)
        self.scene.choice_edited.connect(self._show_scene)
        self.curves.question_edited.connect(self._take_dragged)
        self.curves.place_chosen.connect(self._take_place)
        self.calculator.question_edited.connect(self._take_typed)
        self.calculator.place_chosen.connect(self._take_place)
        self.explanations.parameters_edited.connect(self._take_parameters)
        self.explanations.mistake_asked.connect(self._show_mistake)

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.list.setAccessibleName(self.tr("Losses"))
        self._list_card.show_texts(self.tr("Losses"), self.tr("tick to overlay"))
        self._calculator_card.show_texts(self.tr("Try it on numbers"))
        self._cards.show_titles(self.tr("Try it on numbers"), self.tr("What they are for"))
        self.scene.setAccessibleName(self.tr("What to look at"))
        self.scene.show_text("curve", self.tr("One prediction"), self.tr("The loss while one number varies."))
        self.scene.show_text("outlier", self.tr("An outlier"), self.tr("Lines fitted under each loss for numbers."))
        self._list_losses()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            QTimer.singleShot(0, self._show_loss)  # once all parts speak it

    def _list_losses(self) -> None:
        scale = current_scale()
        self.list.setIconSize(CURVE_SIZE * scale)
        self.list.set_groups(
            [
                Group(translated(FAMILY_HEADINGS[family]), [self._entry(name, scale) for name in names])
                for family, names in FAMILIES.items()
            ]
        )
        self._show_ticks()
        self.list.show_chosen(self._notes.chosen)

    def _entry(self, name: str, scale: float) -> Entry:
        icon = loss_icon(name, self._theme, self.devicePixelRatioF(), scale)
        return Entry(name, icon, tool_tip=translated(LOSSES[name].purpose))

    # ---- what the frame of Explore asks ----

    def function(self) -> str:
        """Return the name of the loss that is looked at."""
        return self._notes.chosen

    def given(self) -> Parameters:
        """Return its parameters that differ from their defaults."""
        return dict(self._notes.given(self._notes.chosen))

    def show_function(self, name: str) -> None:
        """Look at another loss, with the numbers that its family was asked about last."""
        if name not in LOSSES:
            return
        self._notes.choose(name)
        self.list.show_chosen(name)
        self._show_loss()

    # ---- what is shown ----

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the rows of this experiment, where it has the loss that is looked at."""
        self._experiment = experiment
        self._code_targets()
        self._show_dots(self._session.frame)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show the rows of other data; they come with the next frame."""
        self._dataset = dataset
        self._code_targets()
        self._show_dots(None)

    def show_frame(self, frame: Frame) -> None:
        """Move the dots."""
        if self.isVisible() and self.curves.isVisible():
            self._show_dots(frame)

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        for part in (self.list, self.curves, self.outlier, self.calculator, self.explanations):
            part.show_theme(theme)
        self._list_losses()
        self._show_loss()

    def _show_loss(self) -> None:
        """Show everything about the loss that is looked at."""
        notes = self._notes
        drawn = self._drawn(notes.family)
        self.calculator.show_question(notes.question, notes.place)
        self.curves.show_question(notes.question, notes.place, drawn)
        self.outlier.show_losses(self._drawn(Family.NUMBERS))
        self.explanations.show_losses(notes.chosen, drawn, notes.question.typed.shape[-1])
        self._show_ticks()
        self._show_dots(self._session.frame)

    def _drawn(self, family: Family) -> list[Drawn]:
        return [
            Drawn(name, curve_color(self._theme, slot), self._notes.given(name))
            for name, slot in self._notes.slots(family).items()
        ]

    def _show_ticks(self) -> None:
        """Colour the ticks of the losses that are drawn; those of the other families wait in grey."""
        shown = {self._notes.family, Family.NUMBERS} if self._shows_outlier() else {self._notes.family}
        grey = self._theme.color("faint")
        self.list.show_ticks(
            {
                drawn.name: drawn.color if family in shown else grey
                for family in FAMILIES
                for drawn in self._drawn(family)
            }
        )

    def _shows_outlier(self) -> bool:
        return self.scene.choice() == "outlier"

    def _show_scene(self) -> None:
        self._stack.setCurrentWidget(self.outlier if self._shows_outlier() else self.curves)
        self._show_headers()
        if self._shows_outlier() and self._notes.family is not Family.NUMBERS:
            self.show_function("mse")
            return
        self._show_ticks()
        self._show_dots(self._session.frame)

    # ---- the rows of the network ----

    def _code_targets(self) -> None:
        self._targets = None
        if self._dataset is None:
            return
        try:
            self._targets = np.asarray(code_targets(self._experiment, self._dataset, self._dataset.train))
        except UserError:
            return  # the Studio says why this experiment cannot be trained

    def _show_dots(self, frame: Frame | None) -> None:
        self.curves.show_dots(self._dots(frame))

    def _dots(self, frame: Frame | None) -> Dots:
        if self._experiment.loss.name != self._notes.chosen:
            return no_dots(OTHER_LOSS)
        if frame is None or not frame.layers or self._targets is None:
            return no_dots(NOT_TRAINED)
        return dots_of(self._notes.question, self._notes.place, self._experiment, frame.layers[-1], self._targets)

    # ---- what the user does ----

    def _take_tick(self, name: str, ticked: bool) -> None:
        if ticked:
            self.show_function(name)
            return
        self._notes.tick(name, ticked=False)
        self._show_loss()

    def _take_dragged(self, question: Question) -> None:
        self._notes.ask(question)
        self.calculator.show_question(question, self._notes.place)
        self._show_dots(self._session.frame)

    def _take_typed(self, question: Question) -> None:
        self._notes.ask(question)
        drawn = self._drawn(self._notes.family)
        self.curves.show_question(question, self._notes.place, drawn)
        self.explanations.show_losses(question.loss, drawn, question.typed.shape[-1])
        self._show_dots(self._session.frame)

    def _take_place(self, place: Place) -> None:
        self._notes.vary(place)
        self._show_loss()

    def _take_parameters(self, given: Parameters) -> None:
        self._notes.set_parameters(given)
        self._show_loss()

    def _show_mistake(self, name: str) -> None:
        """Ask for the experiment that makes the mistake."""
        self.example_asked.emit(MISTAKES[name].experiment())

    def minimumSizeHint(self) -> QSize:
        """Allow as little room as the page needs once the explanations give up their own column."""
        return QSize(round(LEAST_SIZE.width() * current_scale()), LEAST_SIZE.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give list and explanations as much width as the window has for them."""
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE * current_scale()
        self._list_card.setFixedWidth(round(LIST_WIDTHS[wide] * current_scale()))
        self._cards.show_beside(wide, round(TEXT_WIDTH * current_scale()))
        self._cards.fit_heights(event.size().height() - 2 * GAP, PLOT_HEIGHT, CALCULATOR_HEIGHTS)
        self._show_headers()

    def _show_headers(self) -> None:
        """What stands beside the headings goes where there is no room, or nothing to choose."""
        wide = self._cards.is_beside()
        self.curves.choices.setVisible(not self._shows_outlier())
        self._calculator_card.show_subtitle(self.tr("from the last layer to the loss") if wide else "")
