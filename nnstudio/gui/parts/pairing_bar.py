"""The transport of the pairing table: train and pause, reset, the epoch, the seed, and how many pairs are shown."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from nnstudio.gui.icons import set_icon
from nnstudio.gui.parts.live_line import LiveLine
from nnstudio.gui.parts.seed_edit import Seed, SeedEdit, next_seed
from nnstudio.gui.parts.train_button import TrainButton
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.segmented import Segmented
from nnstudio.session.pairing_session import TableState

_SEED_WIDTH = 64
_GAP = 8


class PairingBar(QWidget):
    """Says what is wanted and shows how the table stands; it decides nothing."""

    toggled = Signal()
    reset_asked = Signal()
    seed_chosen = Signal(object)
    choice_changed = Signal(bool)
    """Whether every pair is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._train = TrainButton(theme, self)
        self._train.clicked.connect(self.toggled)
        self._reset = self._button("reset")
        self._reset.clicked.connect(self.reset_asked)
        self._epoch = LiveLine("quiet", self)
        self._epoch.setMinimumWidth(110)
        self._seed_name = QLabel(self)
        self._seed_name.setProperty("role", "quiet")
        self._seed = SeedEdit("", "", self)
        self._seed.setFixedWidth(_SEED_WIDTH)
        self._seed.show_seed(1)
        self._seed.seed_edited.connect(self.seed_chosen)
        self._luck = self._button("luck")
        self._luck.clicked.connect(self._raise_seed)
        self._choice = Segmented("", parent=self)
        for key in ("common", "every"):
            self._choice.add_choice(key, "")
        self._choice.choice_edited.connect(self._choose)
        self._arrange()
        self.retranslate()
        self.show_state(TableState.LOADING, 0, 0)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        usual = (self.tr("Train"), self.tr("Pause"), self.tr("Train on"))
        self._train.show_vocabulary(usual, (), "")
        for button, name, tool_tip in (
            (self._reset, self.tr("Reset"), self.tr("Reset: every cell back to its start weights.")),
            (self._luck, self.tr("New luck"), self.tr("New luck: the next seed for all cells.")),
            (self._seed, self.tr("Seed of the table"), self.tr("All cells start from it.")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tool_tip)
        self._seed_name.setText(self.tr("Seed"))
        self._choice.show_name(self.tr("Which pairs"), self.tr("The pairs that people meet most, or all of them."))
        self._choice.show_text("common", self.tr("Common"), self.tr("The pairs that people meet most."))
        self._choice.show_text("every", self.tr("All"), self.tr("Every pair that teaches something."))

    def _button(self, icon_name: str) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(button, icon_name, size=16)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._train)
        row.addWidget(self._reset)
        row.addWidget(self._epoch, 1)
        for widget in (self._seed_name, self._seed, self._luck, self._choice):
            row.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """Insist on all but the word beside the seed, which gives way first."""
        least = super().minimumSizeHint()
        return QSize(least.width() - (0 if self._seed_name.isHidden() else self._word_width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the word beside the seed out where there is little room."""
        super().resizeEvent(event)
        self._seed_name.setVisible(event.size().width() >= self.minimumSizeHint().width() + self._word_width())

    def _word_width(self) -> int:
        return self._seed_name.sizeHint().width() + _GAP

    def show_state(self, state: TableState, epoch: int, epochs: int) -> None:
        """Show how far the table is, and what the large button would do now."""
        words = {
            TableState.TRAINING: (self.tr("Pause"), "pause", self.tr("Pause all cells.")),
            TableState.FINISHED: (self.tr("Train on"), "play", self.tr("Train all cells for as long again.")),
            TableState.HELD: (self.tr("Train"), "play", self.tr("Pause the Studio and train the table.")),
        }
        word, icon_name, tool_tip = words.get(state, (self.tr("Train"), "play", self.tr("Train all cells at once.")))
        self._train.show_word(word, icon_name)
        self._train.setAccessibleName(word)
        self._train.setToolTip(tool_tip)
        self.show_epoch(state, epoch, epochs)

    def show_epoch(self, state: TableState, epoch: int, epochs: int) -> None:
        """Show how far the table is."""
        text = self.tr("epoch {epoch}/{epochs}").format(epoch=epoch, epochs=epochs)
        if state is TableState.LOADING:
            text = self.tr("getting ready…")
        elif state is TableState.HELD:
            text = self.tr("waits while the Studio trains")
        self._epoch.show_text(text)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._train.show_theme(theme)
        self._epoch.update()

    def show_every(self, every: bool) -> None:
        """Show which pairs are shown, without telling anybody."""
        self._choice.show_choice("every" if every else "common")

    def _raise_seed(self) -> None:
        seed: Seed = next_seed(self._seed.seed())
        self._seed.show_seed(seed)
        self.seed_chosen.emit(seed)

    def _choose(self, key: str) -> None:
        self.choice_changed.emit(key == "every")
