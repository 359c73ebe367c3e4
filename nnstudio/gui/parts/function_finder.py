"""A field that finds an activation or a loss while its name is typed."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QSizePolicy, QStyledItemDelegate, QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.gui.parts.function_names import aliases_like, names_like
from nnstudio.gui.theme import current_scale

_WIDTH = 250
_LEAST_WIDTH = 90
_NAME = Qt.ItemDataRole.UserRole


class FunctionFinder(QLineEdit):
    """Lists what the letters may mean; Return takes the likeliest."""

    function_found = Signal(str)
    """The user has chosen a function; carries its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(round(_LEAST_WIDTH * current_scale()))
        self.setMaximumWidth(round(_WIDTH * current_scale()))
        self._found = QStandardItemModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_NAME)
        completer.setMaxVisibleItems(10)
        popup = QListView(self)
        completer.setPopup(popup)
        popup.setItemDelegate(QStyledItemDelegate(popup))  # its own takes nothing from the style sheet
        popup.setAccessibleName(self.tr("Functions found"))
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self._popup = popup
        self.textEdited.connect(self._look_for)
        self.returnPressed.connect(self._take_likeliest)
        self._retranslate()

    def sizeHint(self) -> QSize:
        """Ask for room for its own words."""
        return QSize(round(_WIDTH * current_scale()), super().sizeHint().height())

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Find a function…   Ctrl+F"))
        self.setAccessibleName(self.tr("Find a function"))
        self.setToolTip(self.tr("Type any name of an activation or a loss, such as relu, swish or MSELoss (Ctrl+F)."))

    def _look_for(self, text: str) -> None:
        self._show_missing(missing=False)
        self._found.clear()
        for name in names_like(text):
            item = QStandardItem(self._line(name, text))
            item.setData(name, _NAME)
            self._found.appendRow(item)
        if not self._found.rowCount():
            nothing = QStandardItem(self._missing(text))
            nothing.setEnabled(False)
            self._found.appendRow(nothing)

    def _line(self, name: str, text: str) -> str:
        line = (
            self.tr("{name}   activation").format(name=name)
            if name in ACTIVATIONS
            else self.tr("{name}   loss").format(name=name)
        )
        alias = aliases_like(name, text)
        return self.tr("{line}, also {alias}").format(line=line, alias=alias) if alias else line

    def _take_likeliest(self) -> None:
        chosen = self._popup.isVisible() and self._popup.currentIndex().isValid()  # the list tells by itself
        if chosen or not self.text().strip():
            return
        names = names_like(self.text())
        if names:
            self._take(names[0])
        else:
            self._show_missing(missing=True)

    def _take(self, name: str) -> None:
        self._popup.hide()
        self.clearFocus()
        self.function_found.emit(name)
        QTimer.singleShot(0, self.clear)  # the list writes what was chosen into the field once it has told it

    def _show_missing(self, *, missing: bool) -> None:
        self.setProperty("invalid", missing)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleDescription(self._missing(self.text()) if missing else "")

    def _missing(self, text: str) -> str:
        return self.tr("No activation or loss is called “{text}”.").format(text=text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field and gives the keyboard back."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._show_missing(missing=False)
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
