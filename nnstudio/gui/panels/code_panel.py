"""The code: the experiment as plain PyTorch, changing as one chooses, with the lines of what one is at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Data, Experiment
from nnstudio.export import Script, ScriptLine, script_of
from nnstudio.gui.export_file import save_script
from nnstudio.gui.icons import refresh_icons, set_icon
from nnstudio.gui.parts.function_snippet import snippet_of
from nnstudio.gui.parts.part_finder import PartFinder
from nnstudio.gui.parts.script_view import ScriptView
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.announce import announce
from nnstudio.gui.widgets.card import Card

if TYPE_CHECKING:
    from nnstudio.session.session import Session

_COPIED_MS = 1500
_ROWS_SHOWN = 4  # of rows that stand in the script itself; copied and saved are all
_ROWS_PART = "data.rows"
_FIRST_PART = "hidden.0"
_SNIPPET_HEIGHT = 220
_LOW = 320  # below this height there is room for one of them
_BUTTON_PADDING = 12
_ICON = 14
_ROOMY = 520  # from this height on there is room for the script and the single function


class CodePanel(Card):
    """The script of the current experiment, and below it one function by itself."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._script: Script | None = None
        self._shown = Script(())
        self._data: Data | None = None  # those of the dataset that is there
        self._stale = True
        self._part = ""
        self._snippet_part = _FIRST_PART
        self._is_chosen = False  # whether somebody has said if the single function is to be seen
        self.view = ScriptView(theme, self)
        self.copy = QToolButton(self)
        self.save = QToolButton(self)
        self.alone = QPushButton(self)
        self._try = QFrame(self)
        self.snippet = ScriptView(theme, self._try, height_max=_SNIPPET_HEIGHT)
        self.copy_snippet = QToolButton(self._try)
        self.finder = PartFinder(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_COPIED_MS)
        self._arrange()
        self._connect()
        self.retranslate()
        self.show_dataset(session.dataset)

    @property
    def script(self) -> Script | None:
        """The script as it is copied and saved; None before the data are there."""
        self._write()
        return self._script

    # ---- what is shown ----

    def show_experiment(self, experiment: Experiment) -> None:
        """Write the script of ``experiment``; where its data are still being made, once they are there."""
        self._stale = True
        self._write_in_sight()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Write the script for the data that are there now."""
        self._data = self._session.experiment.data if dataset is not None else None
        self._stale = True
        self._write_in_sight()

    def show_frame(self, frame: Frame) -> None:
        """Nothing here moves with the training."""

    def show_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.view.show_theme(theme)
        self.snippet.show_theme(theme)
        refresh_icons(self, theme)

    def highlight(self, part: str | None) -> None:
        """Mark the lines of a control, such as ``hidden.0.activation``; None or an unknown one marks nothing."""
        self._part = part or ""
        self.view.point_at(self._shown.lines_of(self._part))
        if self._part and snippet_of(self._session.experiment, self._part) is not None:
            self._snippet_part = self._part
            self._show_snippet()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("Code"))
        self.view.setPlaceholderText(self.tr("The code shows once the data are loaded."))
        self.view.setAccessibleName(self.tr("The experiment as a PyTorch script"))
        self.copy.setAccessibleName(self.tr("Copy the script"))
        self.copy.setToolTip(self.tr("Copy the whole script; it runs with torch, numpy and scikit-learn alone."))
        self.save.setAccessibleName(self.tr("Save as a Python script"))
        self.save.setToolTip(self.tr("Save the whole script as a Python file."))
        self.copy_snippet.setAccessibleName(self.tr("Copy the function by itself"))
        self.copy_snippet.setToolTip(self.tr("Copy these lines; they run as they are in a Python prompt with PyTorch."))
        self.alone.setToolTip(self.tr("One function by itself, to try out in a Python prompt."))
        self._show_snippet()

    # ---- events ----

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Unfold the single function where there is room, unless somebody has said otherwise."""
        super().resizeEvent(event)
        if not self._is_chosen:
            self.alone.setChecked(event.size().height() >= _ROOMY)
        self._unfold(self.alone.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked, and follow where one points."""
        super().showEvent(event)
        self._write()
        self.finder.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow nobody while nobody looks."""
        super().hideEvent(event)
        self.finder.watch(False)

    # ---- inside ----

    def _arrange(self) -> None:
        for button, icon in ((self.copy, "copy"), (self.save, "save"), (self.copy_snippet, "copy")):
            button.setProperty("role", "small")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            set_icon(button, icon, "quiet", size=_ICON)
        self.alone.setProperty("role", "demand")
        self.alone.setCheckable(True)
        self.alone.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.header.insertWidget(1, self.alone)
        self.add_to_header(self.copy)
        self.add_to_header(self.save)
        self._try.setProperty("role", "inset")
        row = QHBoxLayout(self._try)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(4)
        row.addWidget(self.snippet, 1)
        row.addWidget(self.copy_snippet, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self._try)
        self.body.addStretch(0)
        self._try.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._unfold(False)

    def _connect(self) -> None:
        self.copy.clicked.connect(self._copy_all)
        self.save.clicked.connect(self._save)
        self.copy_snippet.clicked.connect(self._copy_alone)
        self.alone.clicked.connect(self._choose)
        self.alone.toggled.connect(self._unfold)
        self.finder.part_changed.connect(self.highlight)
        self._rest.timeout.connect(self._end_copied)

    def _write_in_sight(self) -> None:
        if self.isVisible():
            self._write()

    def _write(self) -> None:
        """Write the script anew where something has changed and the data that it needs are there."""
        dataset, experiment = self._session.dataset, self._session.experiment
        if not self._stale or dataset is None or experiment.data != self._data:
            return
        self._stale = False
        self._script = script_of(experiment, dataset)
        self._shown = _abridged(self._script)
        self.view.show_lines([line.text for line in self._shown.lines])
        self.view.point_at(self._shown.lines_of(self._part))
        self._show_snippet()

    def _show_snippet(self) -> None:
        experiment = self._session.experiment
        snippet = snippet_of(experiment, self._snippet_part) or snippet_of(experiment, "loss")
        if snippet is not None:
            _name(self.alone, self.tr("Try {name}").format(name=snippet.name))
            self._keep_room(self.alone)
            self.snippet.setAccessibleName(self.tr("{name} by itself").format(name=snippet.name))
            if self.alone.isChecked():
                self.snippet.show_lines(snippet.lines)

    @staticmethod
    def _keep_room(button: QPushButton) -> None:
        """As wide as its text in bold, in which it is written while it is pressed in."""
        font = button.font()
        font.setBold(True)
        button.setMinimumWidth(QFontMetrics(font).horizontalAdvance(button.text()) + _BUTTON_PADDING)

    def _choose(self) -> None:
        self._is_chosen = True

    def _unfold(self, unfolded: bool) -> None:
        """Show the single function below the script; in its place where there is no room for both."""
        self.view.setHidden(unfolded and self.height() < _LOW)
        self._try.setVisible(unfolded)
        if unfolded:
            self._show_snippet()

    def _copy_all(self) -> None:
        if self.script is not None:
            # In a Python prompt the empty line ends the loop, so that it runs.
            self._put_on_clipboard(f"{self.script.text}\n", self.copy)

    def _copy_alone(self) -> None:
        self._put_on_clipboard("".join(f"{line}\n" for line in self.snippet.lines()), self.copy_snippet)

    def _put_on_clipboard(self, text: str, button: QToolButton) -> None:
        QGuiApplication.clipboard().setText(text)
        self._end_copied()
        set_icon(button, "check", "good", size=_ICON)
        announce(self, self.tr("Copied"))
        self._rest.start()

    def _save(self) -> None:
        save_script(self._session, self)

    def _end_copied(self) -> None:
        for button in (self.copy, self.copy_snippet):
            set_icon(button, "copy", "quiet", size=_ICON)


def _name(button: QPushButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)


def _abridged(script: Script) -> Script:
    """The script without most of the rows that stand in it, of which there may be thousands."""
    rows = [number for number, line in enumerate(script.lines) if line.part == _ROWS_PART]
    if len(rows) <= _ROWS_SHOWN + 1:
        return script
    first, last = rows[_ROWS_SHOWN], rows[-1]
    left_out = ScriptLine(f"    # … and {last - first + 1} more lines", _ROWS_PART)
    return Script((*script.lines[:first], left_out, *script.lines[last + 1 :]))
