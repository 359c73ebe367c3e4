"""A script to read beside the network: it changes line by line, marks what changed and what one points at."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from math import ceil

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from nnstudio.gui.parts.code_box import fixed_font
from nnstudio.gui.parts.python_colors import PythonColors
from nnstudio.gui.theme import Theme

_FRESH_MS = 1600  # how long a changed line stays marked
_HANGING = 4  # letters by which the rest of a wrapped line is set in


class ScriptView(QTextEdit):
    """Lines of Python, read-only; a long line goes on below, set in, so that nothing lies outside the view.

    With ``height_max`` the view is as high as its lines, up to so much, and marks nothing.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, height_max: int = 0) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Python is, in any language
        self._theme = theme
        self._height_max = self._wanted = height_max
        self._lines: list[str] = []
        self._pointed: tuple[int, ...] = ()
        self._fresh: tuple[int, ...] = ()
        self._colors = PythonColors(self.document(), theme)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_FRESH_MS)
        self._rest.timeout.connect(self._forget_fresh)
        self.setProperty("role", "plain")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.setFont(fixed_font(self.font()))
        if height_max:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    # ---- what is shown ----

    def lines(self) -> tuple[str, ...]:
        """Return the lines that are shown."""
        return tuple(self._lines)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show other lines: only what differs is written anew, and stays marked for a moment."""
        before, self._lines = self._lines, list(lines)
        if self._lines == before:
            return
        if not before:
            self._write_all()
            return
        fresh: list[int] = []
        changes = SequenceMatcher(None, before, self._lines, autojunk=False).get_opcodes()
        scroll = self.verticalScrollBar().value()
        for kind, start, end, new_start, new_end in reversed(changes):
            if kind != "equal":
                self._replace(start, end, self._lines[new_start:new_end])
                fresh += range(new_start, new_end)
        self.verticalScrollBar().setValue(scroll)
        self._fit_height()
        self._fresh = () if self._height_max else tuple(fresh)
        if self._fresh:
            self._rest.start()
        self._mark()

    def point_at(self, lines: Iterable[int]) -> None:
        """Mark the lines of what one is at, the first of which comes into sight."""
        self._pointed = tuple(lines)
        self._mark()
        if self._pointed and not self._is_in_sight(self._pointed[0]):
            self._bring_into_sight(self._pointed[0])

    def pointed(self) -> tuple[int, ...]:
        """Return the lines that are marked as those of what one is at."""
        return self._pointed

    def fresh(self) -> tuple[int, ...]:
        """Return the lines that are marked as changed just now."""
        return self._fresh

    def show_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._theme = theme
        self._colors.show_theme(theme)
        self._mark()

    def sizeHint(self) -> QSize:
        """Ask for all lines where the view is to be as high as they are."""
        hint = super().sizeHint()
        return QSize(hint.width(), self._wanted) if self._height_max else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is pointed at in sight while lines wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_height()
        if self._pointed and not self._is_in_sight(self._pointed[0]):
            self._bring_into_sight(self._pointed[0])

    # ---- writing ----

    def _write_all(self) -> None:
        self.setPlainText("\n".join(self._lines))
        self._hang(0, len(self._lines))
        self._fit_height()
        self._mark()

    def _replace(self, start: int, end: int, lines: Sequence[str]) -> None:
        """Put ``lines`` in the place of the blocks from ``start`` to before ``end``."""
        document = self.document()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        at_end = start >= document.blockCount()
        if at_end:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("".join(f"\n{line}" for line in lines))
        elif end >= document.blockCount():
            # The last block has no line end of its own: take that before it along.
            cursor.setPosition(document.findBlockByNumber(start).position())
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("\n".join(lines))
        else:
            cursor.setPosition(document.findBlockByNumber(start).position())
            cursor.setPosition(document.findBlockByNumber(end).position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText("".join(f"{line}\n" for line in lines))
        cursor.endEditBlock()
        self._hang(start, start + len(lines) + 1)

    def _hang(self, start: int, end: int) -> None:
        """Set in what is wrapped of the blocks from ``start`` to before ``end``."""
        letter = self.fontMetrics().horizontalAdvance("0")
        block = self.document().findBlockByNumber(start)
        while block.isValid() and block.blockNumber() < end:
            text = block.text()
            margin = (len(text) - len(text.lstrip()) + _HANGING) * letter
            if block.blockFormat().leftMargin() != margin:
                look = QTextBlockFormat()
                look.setLeftMargin(margin)
                look.setTextIndent(-margin)
                QTextCursor(block).setBlockFormat(look)
            block = block.next()

    def _fit_height(self) -> None:
        """Ask for the height of all lines at this width, as it is without a scroll bar, so that it settles at once."""
        if not self._height_max:
            return
        bar = self.verticalScrollBar()
        measured = self.document().clone(self)
        measured.setTextWidth(self.viewport().width() + (bar.width() if bar.isVisible() else 0))
        around = self.height() - self.viewport().height()
        wanted = min(ceil(measured.size().height()) + around, self._height_max)
        measured.deleteLater()
        if wanted != self._wanted:
            self._wanted = wanted
            self.updateGeometry()

    # ---- marks ----

    def _mark(self) -> None:
        marks = [(line, self._theme.color("quiet_soft")) for line in self._fresh if line not in self._pointed]
        marks += [(line, self._theme.color("accent_soft")) for line in self._pointed]
        self.setExtraSelections([self._selection(line, color) for line, color in marks])

    def _selection(self, line: int, color: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document().findBlockByNumber(line))
        # With its end, so that the mark reaches over the whole width.
        if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format.setBackground(color)
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return selection

    def _forget_fresh(self) -> None:
        self._fresh = ()
        self._mark()

    def _is_in_sight(self, line: int) -> bool:
        top, bottom = self._place_of(self.document().findBlockByNumber(line))
        seen = self.verticalScrollBar().value()
        return top >= seen and bottom <= seen + self.viewport().height()

    def _bring_into_sight(self, line: int) -> None:
        top, _ = self._place_of(self.document().findBlockByNumber(line))
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3))

    def _place_of(self, block: QTextBlock) -> tuple[float, float]:
        rectangle = self.document().documentLayout().blockBoundingRect(block)
        return rectangle.top(), rectangle.bottom()
