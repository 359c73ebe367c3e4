"""The gallery of data sources: little pictures by kind, chosen with the mouse or the arrow keys."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from nnstudio.catalog import SOURCES, Source, Task
from nnstudio.gui.parts.source_picture import Sampler
from nnstudio.gui.parts.source_thumbnail import SourceThumbnail
from nnstudio.gui.parts.words import translated
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.elided_label import ElidedLabel

COLUMNS = 3
ALL = "all"
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def kind_of(source: Source) -> str:
    """Return under which heading of the gallery a source is found."""
    if not source.is_toy:
        return "tables"
    return "numbers" if source.task is Task.REGRESSION else "classes"


class SourceGallery(QWidget):
    """Every source of the catalog as a thumbnail, those of one kind at a time; the caption names the one looked at."""

    source_chosen = Signal(str)
    """The user has chosen another source; carries its name."""

    def __init__(
        self, sampler: Sampler, theme: Theme, parent: QWidget | None = None, *, sources: Mapping[str, Source] = SOURCES
    ) -> None:
        super().__init__(parent)
        self._chosen = ""
        self._kind = QComboBox(self)
        self._caption = ElidedLabel(parent=self)
        self._caption.setProperty("role", "quiet")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._thumbnails = {name: SourceThumbnail(source, sampler, theme, self) for name, source in sources.items()}
        for kind in (*dict.fromkeys(map(kind_of, sources.values())), ALL):
            self._kind.addItem(kind, kind)
        self._arrange()
        self._kind.activated.connect(self._show_kind)
        for thumbnail in self._thumbnails.values():
            thumbnail.clicked.connect(self._take_click)
            thumbnail.installEventFilter(self)
        self.retranslate()
        self._show_kind()

    def kind_combo(self) -> QComboBox:
        """Return the choice of what the gallery shows, to be placed beside the heading."""
        return self._kind

    def thumbnails(self) -> tuple[SourceThumbnail, ...]:
        """Return every thumbnail, in the order of the catalog."""
        return tuple(self._thumbnails.values())

    def show_source(self, name: str) -> None:
        """Ring the source of this name, or none, without telling anybody."""
        self._chosen = name
        for known, thumbnail in self._thumbnails.items():
            thumbnail.setChecked(known == name)
        if name in self._thumbnails and self._kind.currentData() not in {kind_of(self._thumbnails[name].source), ALL}:
            with QSignalBlocker(self._kind):
                self._kind.setCurrentIndex(self._kind.findData(kind_of(self._thumbnails[name].source)))
        self._show_kind()

    def show_theme(self, theme: Theme) -> None:
        """Draw every picture in other colours."""
        for thumbnail in self._thumbnails.values():
            thumbnail.show_theme(theme)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        words = {
            "classes": self.tr("Classes"),
            "numbers": self.tr("Numbers"),
            "tables": self.tr("Tables"),
            ALL: self.tr("All"),
        }
        for index in range(self._kind.count()):
            self._kind.setItemText(index, words[self._kind.itemData(index)])
        self._kind.setAccessibleName(self.tr("Kind of data to show"))
        self._kind.setToolTip(self.tr("Which data the gallery shows: points in classes, numbers to fit, or tables."))
        for thumbnail in self._thumbnails.values():
            thumbnail.retranslate()
        self._show_caption(self._chosen)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along the thumbnails with the arrow keys, choose with Enter, and name the one looked at."""
        if not isinstance(watched, SourceThumbnail):
            return False
        if event.type() in {QEvent.Type.Enter, QEvent.Type.FocusIn}:
            self._show_caption(watched.source.name)
        elif event.type() in {QEvent.Type.Leave, QEvent.Type.FocusOut}:
            self._show_caption(self._chosen)
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # The arrows belong to the gallery while it has the keyboard, not to the window's shortcuts.
            if event.key() in {*_ARROWS, *_ENTER}:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(watched, Qt.Key(event.key()))
        return False

    def _take_key(self, thumbnail: SourceThumbnail, key: Qt.Key) -> bool:
        if key in _ENTER:
            thumbnail.click()
            return True
        if key not in _ARROWS:
            return False
        across, down = _ARROWS[key]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = -across
        if neighbour := self._neighbour(thumbnail, across, down):
            neighbour.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _neighbour(self, thumbnail: SourceThumbnail, across: int, down: int) -> SourceThumbnail | None:
        shown = [other for other in self._thumbnails.values() if not other.isHidden()]
        here = thumbnail.geometry().center()
        if across:
            index = shown.index(thumbnail) + across
            return shown[index] if 0 <= index < len(shown) else None
        beyond = [other for other in shown if (other.geometry().center().y() - here.y()) * down > 4]
        return min(beyond, key=lambda other: (other.geometry().center() - here).manhattanLength(), default=None)

    def _arrange(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._grid)
        layout.addWidget(self._caption)

    def _show_kind(self) -> None:
        """Place the thumbnails of the chosen kind, pictures three in a row and tables one below the other."""
        kind = self._kind.currentData()
        row, column = 0, 0
        for thumbnail in self._thumbnails.values():
            self._grid.removeWidget(thumbnail)
            shown = kind in {kind_of(thumbnail.source), ALL}
            thumbnail.setVisible(shown)
            if not shown:
                continue
            span = 1 if thumbnail.source.is_toy else COLUMNS
            if column + span > COLUMNS:
                row, column = row + 1, 0
            self._grid.addWidget(thumbnail, row, column, 1, span)
            column += span
        self._show_tab_stop()
        self._show_caption(self._chosen)

    def _show_tab_stop(self) -> None:
        """Let Tab enter the gallery once: at the chosen source, or at the first."""
        shown = [thumbnail for thumbnail in self._thumbnails.values() if not thumbnail.isHidden()]
        stop = next((thumbnail for thumbnail in shown if thumbnail.isChecked()), shown[0])
        for thumbnail in self._thumbnails.values():
            here = thumbnail is stop
            thumbnail.setFocusPolicy(Qt.FocusPolicy.TabFocus if here else Qt.FocusPolicy.NoFocus)

    def _show_caption(self, name: str) -> None:
        self._caption.setVisible(self._chosen in self._thumbnails)  # nothing moves under the mouse
        if name not in self._thumbnails:
            self._caption.setText("")
            return
        thumbnail = self._thumbnails[name]
        task = translated(thumbnail.source.task.label)
        self._caption.setText(self.tr("{name} · {task}").format(name=thumbnail.label(), task=task))

    def _take_click(self) -> None:
        thumbnail = self.sender()
        if not isinstance(thumbnail, SourceThumbnail):
            return
        name = thumbnail.source.name
        is_new = name != self._chosen
        self.show_source(self._chosen)
        if is_new:
            self.source_chosen.emit(name)
