"""A column that scrolls where the panel is low, and keeps its width when the bar comes and goes."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

_LOW = 120


class ColumnScroll(QScrollArea):
    """Scrolls one column up and down; what gets the keyboard is brought into view."""

    def __init__(self, column: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._column = QWidget(self)
        self._column.setLayout(column)
        column.setContentsMargins(0, 0, self._bar_width(), 0)
        self.setWidget(self._column)
        # A style sheet paints the viewport and the column in the colour of the window otherwise.
        self.viewport().setAutoFillBackground(False)
        self._column.setAutoFillBackground(False)
        self.verticalScrollBar().installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Allow the column to be low, but not narrower than its parts."""
        bar = self._bar_width() if self.verticalScrollBar().isVisible() else 0
        return QSize(self._column.minimumSizeHint().width() + bar, _LOW)

    def sizeHint(self) -> QSize:
        """Ask for the whole column."""
        return QSize(self.minimumSizeHint().width(), self._column.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the column the width of the bar while the bar is away, and tell when it needs another width."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()  # a scroll area thinks that what lies in it is of no concern to others
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide} and watched is self.verticalScrollBar():
            margin = 0 if event.type() == QEvent.Type.Show else self._bar_width()
            layout = self._column.layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, margin, 0)
        return super().eventFilter(watched, event)

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()
