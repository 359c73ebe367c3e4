"""The button for single steps: one parameter update, or whole epochs from its menu."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from nnstudio.gui.icons import set_icon

SEVERAL_EPOCHS = 10


class StepButton(QToolButton):
    """One step at a time; the arrow at its end offers one epoch and ten."""

    step_wanted = Signal()
    """The user wants one parameter update."""
    epochs_wanted = Signal(int)
    """The user wants so many whole epochs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reason = ""
        set_icon(self, "step", size=16)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._one_step, self._one_epoch, self._several = (QAction(menu) for _ in range(3))
        menu.addActions([self._one_step, self._one_epoch, self._several])
        self.setMenu(menu)
        self.clicked.connect(self.step_wanted)
        self._one_step.triggered.connect(self.step_wanted)
        self._one_epoch.triggered.connect(self._want_epoch)
        self._several.triggered.connect(self._want_several)
        self.retranslate()

    def show_enabled(self, enabled: bool, reason: str = "") -> None:
        """Enable or disable the button; ``reason`` says in its tool tip why it is disabled."""
        self.setEnabled(enabled)
        self._reason = "" if enabled else reason
        self._explain()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setText(self.tr("Step"))
        self.setAccessibleName(self.tr("Step"))
        self._explain()
        for action, text, words in (
            (self._one_step, self.tr("One step"), self.tr("A single update of all weights.")),
            (self._one_epoch, self.tr("One epoch"), self.tr("Once over all training rows.")),
            (
                self._several,
                self.tr("{count} epochs").format(count=SEVERAL_EPOCHS),
                self.tr("{count} times over all training rows.").format(count=SEVERAL_EPOCHS),
            ),
        ):
            action.setText(text)
            action.setToolTip(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _explain(self) -> None:
        words = self.tr("One step: a single update of all weights (→). The arrow beside it offers whole epochs.")
        self.setToolTip(self._reason or words)

    def _want_epoch(self) -> None:
        self.epochs_wanted.emit(1)

    def _want_several(self) -> None:
        self.epochs_wanted.emit(SEVERAL_EPOCHS)
