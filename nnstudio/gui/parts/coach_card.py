"""One thing that the Coach has to say: a sentence first, the reason and what to try on demand, mends in one click."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnstudio.experiment.verdicts import Mend
from nnstudio.gui.icons import set_icon
from nnstudio.gui.parts.click_focus import leave_keyboard_on_click
from nnstudio.gui.parts.words import filled
from nnstudio.gui.widgets.flow_layout import FlowLayout
from nnstudio.gui.widgets.notice import NoticeKind
from nnstudio.gui.widgets.unfolding import Unfolding
from nnstudio.gui.widgets.wrapping import WrappingButton


class CoachCard(QFrame):
    """A calm card: title and sentence, then buttons; where it is folded, the buttons wait as well."""

    mend_chosen = Signal(object)
    """The user wants this mend; carries it."""
    dismissed = Signal()
    """The user has put the card away."""
    show_asked = Signal()
    """The user wants to see what is meant."""
    trial_asked = Signal()
    """The user wants to train it as it is."""
    return_asked = Signal()
    """The user wants to go back to where the run was good, and train more slowly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "coach")
        self._mends: tuple[Mend, ...] = ()
        self._mend_buttons: list[WrappingButton] = []
        self._title, self._sentence = QLabel(self), QLabel(self)
        self._title.setProperty("role", "card-title")
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._cross = QToolButton(self)
        self._cross.setProperty("role", "small")
        self._cross.setProperty("flat", True)
        self._cross.clicked.connect(self.dismissed)
        set_icon(self._cross, "cross", "quiet", size=14)
        self._back = self._new_button(self.return_asked)
        self._show_me = self._new_button(self.show_asked)
        self._trial = self._new_button(self.trial_asked)
        self.why, self.advice = Unfolding(self), Unfolding(self)
        self._more = WrappingButton(self)
        self._more.setProperty("role", "demand")
        self._more.clicked.connect(self.unfold)
        self._below = QWidget(self)
        self._arrange()
        self.retranslate()
        self.show_choices()
        self.show_trial("")
        self.fold(folded=False)

    # ---- what is shown ----

    def show_words(self, title: str, sentence: str, kind: NoticeKind = "info") -> None:
        """Say what is seen."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            for widget in (self, self._title):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}: {sentence}")

    def show_choices(
        self, mends: Sequence[Mend] = (), *, back: bool = False, show: bool = False, dismiss: bool = False
    ) -> None:
        """Offer what one click can do."""
        self._back.setVisible(back)
        self._show_me.setVisible(show)
        self._cross.setVisible(dismiss)
        if tuple(mends) != self._mends:
            self._mends = tuple(mends)
            self._make_mend_buttons()

    def show_trial(self, text: str) -> None:
        """Offer to train it as it is; without a text it is not offered."""
        self._trial.setVisible(bool(text))
        self._trial.show_words(text, self.tr("Train it as it is, and watch what happens."))

    def fold(self, *, folded: bool) -> None:
        """Show the sentence alone, or everything."""
        self._below.setVisible(not folded)
        self._more.setVisible(folded)

    def unfold(self) -> None:
        """Show everything; the keyboard goes to the first button."""
        had_focus = self._more.hasFocus()
        self.fold(folded=False)
        first = next((button for button in self._below.findChildren(WrappingButton) if button.isVisible()), None)
        if had_focus and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Write the words of the buttons in the language of the window."""
        back = self.tr("Go back and take a tenth of the learning rate")
        self._back.show_words(
            back, self.tr("Take the weights of the lowest training loss, and smaller steps from there.")
        )
        self._show_me.show_words(self.tr("Show me"), self.tr("Go to what is meant."))
        self._more.show_words(self.tr("More"), self.tr("Show the reason and what can be done."))
        self._cross.setAccessibleName(self.tr("Dismiss"))
        self._cross.setToolTip(self.tr("Put this away for the rest of the run."))
        self.why.show_name(self.tr("Why?"), self.tr("Read the reason."))
        self.advice.show_name(self.tr("What to try"), self.tr("Read what may help."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap what has no room in one line."""
        super().resizeEvent(event)
        for button in (self._back, *self._mend_buttons, self._show_me, self._trial):
            button.fit(self._room())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # ---- inside ----

    def _new_button(self, asked: SignalInstance) -> WrappingButton:
        button = WrappingButton(self)
        button.setProperty("role", "outline")
        button.clicked.connect(asked)
        return button

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(self._title, 1)
        above.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        choices, demands = QWidget(self._below), QWidget(self._below)
        self._choices = FlowLayout(choices)
        self._make_mend_buttons()
        demand_row = FlowLayout(demands, spacing=4)
        for unfolding in (self.why, self.advice):
            demand_row.addWidget(unfolding.button)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(4)
        below.addWidget(choices)
        below.addWidget(demands)
        below.addWidget(self.why)
        below.addWidget(self.advice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(2)
        layout.addLayout(above)
        layout.addWidget(self._sentence)
        layout.addWidget(self._below)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _make_mend_buttons(self) -> None:
        while self._choices.takeAt(0):
            pass
        for button in self._mend_buttons:
            button.hide()
            button.deleteLater()
        self._mend_buttons = [self._new_mend_button(mend) for mend in self._mends]
        for button in (self._back, *self._mend_buttons, self._show_me, self._trial):
            self._choices.addWidget(button)
        leave_keyboard_on_click(self)

    def _new_mend_button(self, mend: Mend) -> WrappingButton:
        button = WrappingButton(self._choices.parentWidget())
        button.setProperty("role", "outline")
        button.show_words(filled(mend.label, mend.values), self.tr("Change the experiment so, in one click."))
        button.fit(self._room())
        button.clicked.connect(self._take_mend)
        button.show()
        return button

    def _room(self) -> int:
        """How wide a button may be."""
        margins = self.contentsMargins()
        if layout := self.layout():
            margins += layout.contentsMargins()
        return max(self.width() - margins.left() - margins.right(), 60)

    def _take_mend(self) -> None:
        sender = self.sender()
        index = next((index for index, button in enumerate(self._mend_buttons) if button is sender), None)
        if index is not None:
            self.mend_chosen.emit(self._mends[index])
