"""Where is trained: the CPU or a CUDA device, with the reason where one cannot be used."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from nnstudio.gui.parts.words import translated

if TYPE_CHECKING:
    from nnstudio.engine.devices import DeviceChoice

_LETTERS = 4
_LETTERS_MAX = 12


class DeviceCombo(QComboBox):
    """Lists every device; those that cannot be used are there, disabled, and say why."""

    device_edited = Signal(str)
    """The user has chosen another device."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device = "cpu"
        self._choices: tuple[DeviceChoice, ...] = ()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setIconSize(QSize(0, 0))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._take)
        self.retranslate()

    def show_device(self, device: str) -> None:
        """Show which device is chosen, without telling anybody."""
        if device != self._device:
            self._device = device
            self._fill()
        self._select()

    def show_choices(self, choices: "Sequence[DeviceChoice]") -> None:
        """Show which devices there are, without telling anybody."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self._fill()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setAccessibleName(self.tr("Device"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self._items.clear()
            for choice in self._choices:
                item = _item(choice.label, choice.name)
                item.setEnabled(choice.usable)
                item.setToolTip(choice.name if choice.usable else translated(choice.reason or ""))
                self._items.appendRow(item)
            if self.findData(self._shown()) < 0:
                self._items.appendRow(_item(self._label_of(self._device), self._device))
        self._select()
        longest = max((len(choice.label) for choice in self._choices if choice.usable), default=_LETTERS)
        self.setMinimumContentsLength(min(max(longest, _LETTERS), _LETTERS_MAX))
        self._explain()

    def _select(self) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(self._shown()), self.findData(self._device)))

    def _shown(self) -> str:
        """The entry of the present device: plain ``cuda`` is the first of several."""
        usable = {choice.name for choice in self._choices if choice.usable}
        return "cuda:0" if self._device == "cuda" and "cuda:0" in usable else self._device

    def _label_of(self, device: str) -> str:
        words = {"cpu": self.tr("CPU"), "auto": self.tr("Automatic"), "cuda": self.tr("CUDA")}
        return words.get(device, device)

    def _explain(self) -> None:
        usable = [choice.name for choice in self._choices if choice.usable]
        reasons = [translated(choice.reason or "") for choice in self._choices if not choice.usable]
        self.setEnabled(len(usable) > 1 or (bool(usable) and self._device not in usable))
        words = " ".join([self.tr("Where the network is trained."), *reasons])
        self.setToolTip(words)
        self.setAccessibleDescription(words)

    def _take(self) -> None:
        name = self.currentData()
        if isinstance(name, str) and name != self._device:
            self.device_edited.emit(name)


def _item(label: str, name: str) -> QStandardItem:
    item = QStandardItem(label)
    item.setData(name, Qt.ItemDataRole.UserRole)
    return item
