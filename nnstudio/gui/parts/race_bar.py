"""The transport of a race: train and pause, one epoch, how far it is, and what can be done with the result."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from nnstudio.gui.icons import set_icon
from nnstudio.gui.parts.live_line import LiveLine
from nnstudio.gui.parts.train_button import TrainButton
from nnstudio.gui.theme import Theme
from nnstudio.session.race_session import RaceState


class RaceBar(QWidget):
    """Says what is wanted and shows how the race stands; it decides nothing."""

    toggled = Signal()
    step_asked = Signal()
    compare_asked = Signal()
    open_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._train = TrainButton(theme, self)
        self._train.clicked.connect(self.toggled)
        self._step = QToolButton(self)
        set_icon(self._step, "step", size=16)
        self._step.clicked.connect(self.step_asked)
        self._epoch = LiveLine("quiet", self)
        self.compare, self.open, self.save = (QPushButton(self) for _ in range(3))
        for button, asked in (
            (self.compare, self.compare_asked),
            (self.open, self.open_asked),
            (self.save, self.save_asked),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._train, self._step):
            row.addWidget(widget)
        row.addWidget(self._epoch, 1)
        for button in (self.compare, self.open, self.save):
            row.addWidget(button)
        self.retranslate()
        self.show_state(RaceState.EMPTY, "")
        self.show_picked(0)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self._train.show_vocabulary((self.tr("Train"), self.tr("Pause")), (), "")
        self._step.setAccessibleName(self.tr("One epoch"))
        self._step.setToolTip(self.tr("Train all variants for one epoch."))
        for button, text, tool_tip in (
            (
                self.compare,
                self.tr("Compare two"),
                self.tr("Show two variants side by side; pick them in the table or among the pictures first."),
            ),
            (
                self.open,
                self.tr("Open in the Studio"),
                self.tr(
                    "Open a variant in the Studio, as it stands, to look into it and train it on; pick it in the table "
                    "or among the pictures first."
                ),
            ),
            (
                self.save,
                self.tr("Save as…"),
                self.tr("Save a report of the race, once there is one, or the numbers of every run as a table."),
            ),
        ):
            button.setText(text)
            button.setToolTip(tool_tip)

    def show_state(self, state: RaceState, words: str, short: str = "", *, elsewhere: bool = False) -> None:
        """Show how far the race is, and what the large button would do now; ``elsewhere`` where others train."""
        is_training = state is RaceState.TRAINING
        self._train.show_word(*((self.tr("Pause"), "pause") if is_training else (self.tr("Train"), "play")))
        tool_tips = {
            RaceState.TRAINING: self.tr("Give up what is under way elsewhere; what has come from there stays.")
            if elsewhere
            else self.tr("Pause all variants."),
            RaceState.HELD: self.tr("Pause the Studio and train the race."),
            RaceState.EMPTY: self.tr("There is no race yet: start one at the left."),
            RaceState.FINISHED: self.tr("All variants have been trained to the end: add some, or start another race."),
        }
        self._train.setToolTip(tool_tips.get(state, self.tr("Train all variants.")))
        self._train.setAccessibleName(self._train.text())
        self._train.setEnabled(state in {RaceState.TRAINING, RaceState.HELD, RaceState.PAUSED})
        self._step.setEnabled(state is RaceState.PAUSED and not elsewhere)
        self.save.setEnabled(state not in {RaceState.EMPTY, RaceState.LOADING})
        if state is RaceState.HELD:
            self.show_words(self.tr("waits while the Studio trains"))
        else:
            self.show_words(words, short)

    def show_words(self, words: str, short: str = "") -> None:
        """Show how far the race is, in a ``short`` form where there is little room."""
        fits = not short or self._epoch.fontMetrics().horizontalAdvance(words) <= self._epoch.width()
        self._epoch.show_text(words if fits else short, words)

    def show_picked(self, count: int) -> None:
        """Allow what can be done with so many variants."""
        self.compare.setEnabled(count == 2)
        self.open.setEnabled(count >= 1)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._train.show_theme(theme)
        self._epoch.update()
