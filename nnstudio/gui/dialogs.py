"""The questions that the window asks; what follows from an answer is decided elsewhere."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui.actions import ACTIONS, keys_of
from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.screen_room import TallScroll, resize_within_screen
from nnstudio.session.preferences import Swap
from nnstudio.session.words import translated

_KEYS_WIDTH = 760


def _tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)


_OPENED = "*.nnstudio *.json *.html *.htm *.pdf *.nnlesson *.csv *.tsv *.txt *.dat *.data *.tab"


def ask_open_experiment(parent: QWidget, present: Path | None) -> Path | None:
    """The experiment file to open; None when the person thinks better of it."""
    folder = str(present.parent) if present else ""
    everything = _tr("Projects, experiments and tables")
    name, _ = QFileDialog.getOpenFileName(
        parent,
        _tr("Open"),
        folder,
        f"{everything} ({_OPENED});;{_tr('All files')} (*)",
    )
    return Path(name) if name else None


def ask_save(parent: QWidget, name: str, present: Path | None) -> Path | None:
    """Where to save: as a project (``.nnstudio``), or the experiment alone (``.json``)."""
    project = _tr("Project with its run, notes and table") + " (*.nnstudio)"
    alone = _tr("Experiment alone") + " (*.json)"
    first = alone if present is not None and present.suffix.lower() == ".json" else project
    start = present or Path(f"{_file_name(name)}.nnstudio")
    chosen, kind = QFileDialog.getSaveFileName(
        parent,
        _tr("Save"),
        str(start),
        f"{project};;{alone}",
        first,  # the last one is what is chosen at first
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() in {".nnstudio", ".json"}:
        return path
    return path.with_name(path.name + (".json" if kind == alone else ".nnstudio"))


def ask_save_picture(parent: QWidget, name: str) -> Path | None:
    """Where to save a picture of the window."""
    chosen, _ = QFileDialog.getSaveFileName(parent, _tr("Save a picture"), f"{_file_name(name)}.png", "PNG (*.png)")
    return Path(chosen).with_suffix(".png") if chosen else None


def ask_to_save(parent: QWidget, name: str) -> QMessageBox.StandardButton:
    """Save, Discard or Cancel, before unsaved work is dropped."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("Unsaved changes"))
    box.setText(_tr("Save the changes to “{name}” first?").format(name=name))
    box.setInformativeText(_tr("Otherwise they are lost."))
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    return QMessageBox.StandardButton(box.exec())


def ask_swap(parent: QWidget) -> Swap | None:
    """Whether a swapped activation or loss keeps the trained weights; None to leave everything as it was."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_tr("Keep the weights?"))
    box.setText(_tr("This network has been trained. Keep its weights, or start anew with the change?"))
    box.setInformativeText(_tr("Your answer is remembered. View, “Ask again about swaps” brings the question back."))
    keep = box.addButton(_tr("Keep the weights"), QMessageBox.ButtonRole.AcceptRole)
    restart = box.addButton(_tr("Start anew"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    clicked = box.clickedButton()
    if clicked is keep:
        return "keep"
    return "restart" if clicked is restart else None


def show_keys(parent: QWidget) -> None:
    """List every key, made from the table of actions."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("Keys"))
    form = QGridLayout()
    form.setHorizontalSpacing(32)
    form.setColumnStretch(0, 1)
    for spec in ACTIONS:
        if keys_of(spec):
            keys = QLabel(keys_of(spec))
            keys.setProperty("role", "strong")
            does = QLabel(translated(spec.tip))
            does.setWordWrap(True)
            row = form.rowCount()
            form.addWidget(does, row, 0)
            form.addWidget(keys, row, 1)
    note = QLabel(_tr("Space, → and R act in the Studio, where no control that you are in uses them."))
    note.setProperty("role", "quiet")
    note.setWordWrap(True)
    _finish(dialog, form, note)


def show_about(parent: QWidget) -> None:
    """Version, licence, and the licences of all that it stands on."""
    import torch  # noqa: PLC0415 (already loaded by now; never at start-up)

    from nnstudio.gui.about import AboutDialog  # noqa: PLC0415 (not at start-up)

    dialog = AboutDialog(str(torch.__version__), parent)
    dialog.exec()
    dialog.deleteLater()


def _finish(dialog: QDialog, content: QGridLayout, note: QLabel) -> None:
    page = QWidget()
    page.setLayout(content)
    content.setContentsMargins(0, 0, 0, 0)
    scroll = TallScroll(page, dialog)
    scroll.setAccessibleName(dialog.windowTitle())
    layout = QVBoxLayout(dialog)
    layout.addWidget(scroll, 1)
    layout.addWidget(note)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    resize_within_screen(dialog, QSize(round(_KEYS_WIDTH * current_scale()), dialog.sizeHint().height()))
    dialog.exec()
    dialog.deleteLater()


def _file_name(name: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in name).strip()
    return kept or "experiment"
