"""What the cards above the network have in common: a title, small buttons beside it, and parts below."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from nnstudio.experiment import Experiment
from nnstudio.gui.icons import set_icon
from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.theme import Theme

# Without a frame until it is pointed at or has the focus, so that the card stays calm.
_CALM = "QToolButton:!focus:!hover { border-color: transparent; background: transparent; }"


_ROOMY, _COMPACT = (8, 4, 8, 8), (3, 4, 3, 3)


class NetworkCard(QFrame):
    """A small card for one choice of the network; an edit leaves as a whole new experiment.

    Where there is little room it is two lines high: without its title, and with the settings at the end of the second.
    """

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
        self._small: list[QToolButton] = []
        self.is_compact = False
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        self.settings = self.add_button("settings")
        self.settings.clicked.connect(self.open_settings)
        above = QHBoxLayout()
        above.setSpacing(2)
        above.addWidget(self.title, 1)
        above.addLayout(self._buttons)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*_ROOMY)
        self.body.setSpacing(4)
        self.body.addLayout(above)
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lines.setSpacing(4)
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
        return [*reach, *(button for button in self._small if not button.isHidden())]

    def add_part(self, part: QWidget) -> None:
        """Add a part at the end of the card; where there is little room, all but the first share a line."""
        if not self._parts:
            self.body.addWidget(part)
            self.body.addLayout(self._lines)
        else:
            self._lines.addWidget(part)
        self._parts.append(part)

    def show_compact(self, compact: bool) -> None:
        """Take two lines, or all the room that is comfortable."""
        if compact == self.is_compact:
            return
        self.is_compact = compact
        self.title.setHidden(compact)
        for button in self._small:
            button.setHidden(compact and button is not self.settings)
        self.settings.setProperty("compact", compact)
        self.settings.style().unpolish(self.settings)
        self.settings.style().polish(self.settings)
        if compact:
            self._lines.addWidget(self.settings)
        else:
            self._lines.removeWidget(self.settings)
            self._buttons.insertWidget(0, self.settings)
        direction = QBoxLayout.Direction.LeftToRight if compact else QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(direction)
        self._lines.setSpacing(1 if compact else 4)
        self.body.setContentsMargins(*(_COMPACT if compact else _ROOMY))
        self.body.setSpacing(2 if compact else 4)
        self.arrange_compact()
        self.body.invalidate()
        self.body.activate()  # the lines inside keep their old sizes until then
        self.updateGeometry()

    def arrange_compact(self) -> None:
        """Show and hide what a card has of its own, after ``is_compact`` has changed."""

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
