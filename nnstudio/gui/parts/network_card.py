"""What the cards above the network have in common: a title, small buttons beside it, and parts below."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnstudio.experiment import Experiment
from nnstudio.gui.icons import set_icon
from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.theme import Theme

# Without a frame until it is pointed at or has the focus, so that the card stays calm.
_CALM = "QToolButton:!focus:!hover { border-color: transparent; background: transparent; }"


class NetworkCard(QFrame):
    """A small card for one choice of the network; an edit leaves as a whole new experiment."""

    experiment_edited = Signal(object)
    """The user has changed something; carries the experiment with it."""

    def __init__(self, experiment: Experiment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.experiment = experiment
        self.setProperty("role", "inset")
        self.title = QLabel(self)
        self.title.setProperty("role", "quiet")
        self.popup = Popup(self)
        self._parts: list[QWidget] = []
        self._small: list[QWidget] = []
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        self.settings = self.add_button("settings")
        self.settings.clicked.connect(self.open_settings)
        above = QHBoxLayout()
        above.setSpacing(2)
        above.addWidget(self.title, 1)
        above.addLayout(self._buttons)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(8, 4, 8, 8)
        self.body.setSpacing(4)
        self.body.addLayout(above)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add_button(self, icon_name: str) -> QToolButton:
        """Add a small button at the right of the title."""
        button = QToolButton(self)
        button.setProperty("role", "small")
        button.setStyleSheet(_CALM)
        set_icon(button, icon_name, "quiet", size=14)
        self._buttons.addWidget(button)
        self._small.append(button)
        return button

    def open_settings(self) -> None:
        """Open the card with what is seldom needed."""
        self.popup.open_below(self.settings)

    def show_title(self, title: str, settings_tip: str) -> None:
        """Write the title, and what the settings button opens."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.settings.setAccessibleName(self.tr("Settings of {title}").format(title=title))
        self.settings.setToolTip(settings_tip)
        self.popup.show_heading(title)

    def tab_order(self) -> list[QWidget]:
        """Return what takes the keyboard, in the order of reading."""
        reach = [part for part in self._parts if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
        return [*reach, *self._small]

    def add_part(self, part: QWidget) -> None:
        """Add a part at the end of the card."""
        self._parts.append(part)
        self.body.addWidget(part)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the part of ``experiment`` that the card stands for, without telling anybody."""
        self.experiment = experiment

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""

    def retranslate(self) -> None:
        """Write all words in the language of the window."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
