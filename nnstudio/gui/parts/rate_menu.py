"""The learning rate: a button that opens a field and the usual values in steps of 1 and 3."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from nnstudio.experiment import FIELDS
from nnstudio.gui.parts.menu_button import MenuButton
from nnstudio.gui.parts.parameter_form import field_editor
from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.parts.words import shown_number, translated
from nnstudio.gui.theme import current_scale

RATES = (0.00001, 0.00003, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
_FIELD = FIELDS["training.learning_rate"]
_COLUMNS = 2

_LEAST_WIDTH, _AROUND = 96, 24  # of a button, and around its words


class RateMenu(MenuButton):
    """Shows the learning rate; a click offers others."""

    rate_edited = Signal(float)
    """The user has chosen another learning rate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rate = 0.01
        self._popup = Popup(self)
        self._field = field_editor(_FIELD, self._popup)
        self._buttons = {rate: QToolButton(self._popup) for rate in RATES}
        grid = QGridLayout()
        grid.setSpacing(4)
        for index, (rate, button) in enumerate(self._buttons.items()):
            button.setCheckable(True)
            button.setProperty("rate", rate)
            button.clicked.connect(self._take_button)
            grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)
        self._popup.body.addWidget(self._field)
        self._popup.body.addLayout(grid)
        self._field.value_edited.connect(self._take)
        self.clicked.connect(self._open)
        self.retranslate()

    def popup(self) -> Popup:
        """Return the card that the button opens."""
        return self._popup

    def show_rate(self, rate: float) -> None:
        """Show a learning rate without telling anybody."""
        self._rate = rate
        self._field.show_value(rate)
        for known, button in self._buttons.items():
            button.setChecked(known == rate)
        self.show_words(self.tr("lr {rate}").format(rate=shown_number(rate)), translated(_FIELD.label))

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setToolTip(translated(_FIELD.help))
        self._popup.show_heading(translated(_FIELD.label))
        self._field.setAccessibleName(translated(_FIELD.label))
        self._field.setToolTip(translated(_FIELD.help))
        for rate, button in self._buttons.items():
            button.setText(shown_number(rate))
            button.setAccessibleName(self.tr("Learning rate {rate}").format(rate=shown_number(rate)))
            button.setToolTip(self.tr("Train with this learning rate."))
        self.show_rate(self._rate)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _open(self) -> None:
        for button in self._buttons.values():
            button.ensurePolished()
            words = button.fontMetrics().horizontalAdvance(button.text())
            button.setMinimumWidth(max(_LEAST_WIDTH, words + round(_AROUND * current_scale())))
        self._popup.open_below(self)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._field.selectAll()

    def _take_button(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self._take(float(button.property("rate")))

    def _take(self, rate: float) -> None:
        is_new = rate != self._rate
        self.show_rate(rate)
        self._popup.hide()
        if is_new:
            self.rate_edited.emit(rate)
