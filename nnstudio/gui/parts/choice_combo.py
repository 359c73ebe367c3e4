"""A list of choices from the catalog that is as wide as what is chosen, and tells only what the user does."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from nnstudio.catalog import ACTIVATIONS, LOSSES
from nnstudio.gui.parts.curve_icon import CURVE_SIZE, curve_icon
from nnstudio.gui.parts.words import translated
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.elided_combo import paint_elided

_ARROW = 24
_FRAME = 20  # borders, and the room left and right of the text
_COMPACT = 24  # both of them where there is little room
_LETTERS = "mmm"  # what must be seen of a name


class ChoiceCombo(QComboBox):
    """A combo box of names; each has a sentence that says what it is for."""

    choice_edited = Signal(str)
    """The user has chosen another one; carries its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self._what = ""
        self._is_compact = False
        self.activated.connect(self._take)
        self._shown = ""

    def add_choice(self, name: str, text: str, purpose: str) -> None:
        """Add a choice at the end."""
        with QSignalBlocker(self):
            self.addItem(text, name)
            self.setItemData(self.count() - 1, purpose, Qt.ItemDataRole.ToolTipRole)

    def choice(self) -> str:
        """Return the name of what is chosen."""
        return self._shown

    def show_choice(self, name: str) -> None:
        """Show another choice without telling anybody."""
        self._shown = name
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(name))
        self.tell()
        self.updateGeometry()

    def show_name(self, what: str) -> None:
        """Say what is chosen here, for those who listen and in the tool tip."""
        self._what = what
        self.tell()

    def show_compact(self, compact: bool) -> None:
        """Draw the parts closer together, and allow the name to be cut."""
        self._is_compact = compact
        self.setProperty("compact", compact)
        width = QSizePolicy.Policy.Expanding if compact else QSizePolicy.Policy.MinimumExpanding
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the whole text of what is chosen, whatever else there is to choose."""
        return self._size_for(self.fontMetrics().horizontalAdvance(self.currentText()))

    def minimumSizeHint(self) -> QSize:
        """Insist on the whole text; where there is little room, on its beginning."""
        whole = self.fontMetrics().horizontalAdvance(self.currentText())
        few = self.fontMetrics().horizontalAdvance(_LETTERS)
        return self._size_for(min(few, whole) if self._is_compact else whole)

    def _size_for(self, text: int) -> QSize:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        icon = self.iconSize().width() + 4 if not option.currentIcon.isNull() else 0
        around = round((_COMPACT if self._is_compact else _ARROW + _FRAME) * current_scale())
        return QSize(text + icon + around, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list, its name cut with an ellipsis where there is no room for it."""
        if not self._is_compact:
            super().paintEvent(event)
            return
        paint_elided(self)

    def showPopup(self) -> None:
        """Open the list as wide as its longest text."""
        view = self.view()
        widest = max(self.fontMetrics().horizontalAdvance(self.itemText(row)) for row in range(self.count()))
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        view.setMinimumWidth(max(widest + self.iconSize().width() + bar + 40, self.width()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel unless the user works with this list."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the letters of the window."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def _take(self, index: int) -> None:
        name = self.itemData(index)
        if name != self._shown:
            self._shown = name
            self.tell()
            self.updateGeometry()
            self.choice_edited.emit(name)

    def tell(self) -> None:
        """Say what is chosen and what it is for, after either has other words."""
        purpose = self.itemData(self.currentIndex(), Qt.ItemDataRole.ToolTipRole) or ""
        self.setToolTip(f"{self._what}: {self.currentText()}. {purpose}" if purpose else self._what)
        self.setAccessibleName(self._what)
        self.setAccessibleDescription(self.currentText())


class ActivationCombo(ChoiceCombo):
    """All activations, each with its curve."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(len(ACTIVATIONS))  # all at a glance, as far as the screen goes
        for name, activation in ACTIVATIONS.items():
            self.add_choice(name, name, translated(activation.purpose))
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw the curves in other colours."""
        scale = current_scale()
        self.setIconSize(CURVE_SIZE * scale)
        for index in range(self.count()):
            self.setItemIcon(index, curve_icon(self.itemData(index), theme, self.devicePixelRatioF(), scale))

    def retranslate(self) -> None:
        """Write what each is for in the language of the window."""
        for index in range(self.count()):
            purpose = translated(ACTIVATIONS[self.itemData(index)].purpose)
            self.setItemData(index, purpose, Qt.ItemDataRole.ToolTipRole)
        self.tell()


class LossCombo(ChoiceCombo):
    """All losses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name, loss in LOSSES.items():
            self.add_choice(name, loss.label, translated(loss.purpose))

    def retranslate(self) -> None:
        """Write what each is for in the language of the window."""
        for index in range(self.count()):
            purpose = translated(LOSSES[self.itemData(index)].purpose)
            self.setItemData(index, purpose, Qt.ItemDataRole.ToolTipRole)
        self.tell()
