"""Arrows at the ends of what scrolls sideways: they show that there is more, and go there."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QToolButton

from nnstudio.gui.icons import set_icon

_EDGE = 2
_PAGE = 0.8  # of what is seen, for each press


class ScrollHints(QObject):
    """Keeps an arrow at each end of a scroll area, shown only where something lies beyond."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.back, self.on = (self._button(name) for name in ("chevron-left", "chevron-right"))
        bar = area.horizontalScrollBar()
        bar.valueChanged.connect(self._show)
        bar.rangeChanged.connect(self._show)
        area.installEventFilter(self)
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.back.setAccessibleName(self.tr("Scroll to the inputs"))
        self.back.setToolTip(self.tr("There is more of the network to the left."))
        self.on.setAccessibleName(self.tr("Scroll to the output"))
        self.on.setToolTip(self.tr("There is more of the network to the right: further layers, output and loss."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the area."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._show()
        return super().eventFilter(watched, event)

    def _button(self, icon_name: str) -> QToolButton:
        button = QToolButton(self._area)
        button.setProperty("role", "small")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys of the network scroll as well
        set_icon(button, icon_name, "accent", size=16)
        return button

    def _show(self) -> None:
        bar, view = self._area.horizontalScrollBar(), self._area.viewport().geometry()
        for button, is_more in ((self.back, bar.value() > bar.minimum()), (self.on, bar.value() < bar.maximum())):
            button.setVisible(is_more)
            button.adjustSize()
            left = view.left() + _EDGE if button is self.back else view.right() - button.width() - _EDGE
            button.move(left, view.bottom() - button.height() - _EDGE)
            button.raise_()

    def _go_back(self) -> None:
        self._go(-1)

    def _go_on(self) -> None:
        self._go(1)

    def _go(self, direction: int) -> None:
        bar = self._area.horizontalScrollBar()
        bar.setValue(bar.value() + direction * round(_PAGE * self._area.viewport().width()))
