"""With every plot, by its menu: what it shows as a table, and as text to be copied."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.gui.parts.curves_table import Columns, CurvesTable, as_csv


class PlotNumbers(QObject):
    """The menu of a plot: it opens with the menu key, with Shift+F10 and with the right button of the mouse."""

    def __init__(self, plot: QWidget, numbers: Callable[[], Columns]) -> None:
        super().__init__(plot)
        self._plot, self._numbers = plot, numbers
        plot.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        plot.customContextMenuRequested.connect(self._open_menu)

    def menu(self) -> QMenu:
        """Return the menu in the language of the window; it offers nothing where there is nothing to show."""
        menu = QMenu(self._plot)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        has_numbers = any(len(column) for column in self._numbers().values())
        for words, slot in (
            (self.tr("Show data as table"), self.show_table),
            (self.tr("Copy data as CSV"), self.copy),
        ):
            action = menu.addAction(words)
            action.triggered.connect(slot)
            action.setEnabled(has_numbers)
        return menu

    def show_table(self) -> None:
        """Open a window with the numbers of now."""
        CurvesTable(self._numbers(), self._plot, title=self._plot.accessibleName()).show()

    def copy(self) -> None:
        """Put the numbers of now on the clipboard."""
        QGuiApplication.clipboard().setText(as_csv(self._numbers()))

    def _open_menu(self, at: QPoint) -> None:
        self.menu().popup(self._plot.mapToGlobal(at))
