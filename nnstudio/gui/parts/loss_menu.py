"""What can be chosen about the loss plot: its axes, smoothing, and its numbers as a table or text."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from nnstudio.gui.icons import set_icon

SMOOTHINGS = (0.0, 0.6, 0.9, 0.98)


class LossMenu(QToolButton):
    """A small button with a menu; the choices of looks are told together."""

    look_edited = Signal(bool, bool, float)
    """Whether the loss axis and the epoch axis are logarithmic, and how much of the past smoothing keeps."""
    table_asked = Signal()
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        set_icon(self, "menu", "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.log_loss = self._toggle(menu, checked=True)
        self.log_epoch = self._toggle(menu, checked=False)
        self.smoothings = self._smoothings(menu)
        menu.addSeparator()
        self.table = menu.addAction("")
        self.copy = menu.addAction("")
        self.table.triggered.connect(self.table_asked)
        self.copy.triggered.connect(self.copy_asked)
        self.setMenu(menu)
        self.retranslate()

    def _toggle(self, menu: QMenu, *, checked: bool) -> QAction:
        action = menu.addAction("")
        action.setCheckable(True)
        action.setChecked(checked)
        action.toggled.connect(self._tell_look)
        return action

    def _smoothings(self, menu: QMenu) -> QActionGroup:
        group = QActionGroup(self)
        self._submenu = menu.addMenu("")
        for weight in SMOOTHINGS:
            action = self._submenu.addAction("")
            action.setCheckable(True)
            action.setChecked(weight == 0)
            action.setData(weight)
            group.addAction(action)
        group.triggered.connect(self._tell_look)
        return group

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setAccessibleName(self.tr("Loss plot options"))
        self.setToolTip(self.tr("Logarithmic axes, smoothing, and the numbers as a table."))
        self.log_loss.setText(self.tr("Logarithmic loss axis"))
        self.log_epoch.setText(self.tr("Logarithmic epoch axis"))
        self.table.setText(self.tr("Show data as table"))
        self.copy.setText(self.tr("Copy data as CSV"))
        self._submenu.setTitle(self.tr("Smoothing"))
        names = (self.tr("Off"), self.tr("Light"), self.tr("Medium"), self.tr("Strong"))
        for action, name in zip(self.smoothings.actions(), names, strict=True):
            action.setText(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def smoothing(self) -> float:
        """Return how much of the past the smoothing keeps."""
        return float(self.smoothings.checkedAction().data())

    def _tell_look(self) -> None:
        self.look_edited.emit(self.log_loss.isChecked(), self.log_epoch.isChecked(), self.smoothing())

    def enable_data(self, *, enabled: bool) -> None:
        """Offer the numbers only where there are some."""
        for action in (self.table, self.copy):
            if action.isEnabled() != enabled:
                action.setEnabled(enabled)
