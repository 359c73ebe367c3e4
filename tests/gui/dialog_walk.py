"""Every window that the studio opens over itself, one after the other: dialogs, questions and small cards."""

import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.dialogs import ask_swap, ask_to_save
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.fault_dialog import FaultDialog
from nnstudio.gui.panels.import_dialog import ImportDialog
from nnstudio.gui.panels.loader_dialog import LoaderDialog
from nnstudio.gui.panels.qr_dialog import QrDialog
from nnstudio.gui.parts.network_card import NetworkCard
from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.recovery import Recovery
from nnstudio.project.journal import Work
from nnstudio.project.project import Project
from tests.gui.walking import PATIENCE_MS, settle

Look = Callable[[QWidget, str], None]
_SOON_MS = 50
_TABLE = "length,width,tall,kind\n" + "".join(f"{n},{n % 7 or ''},{n % 2},{'abc'[n % 3]}\n" for n in range(30))
_CODE = "import torch\n\nnetwork = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.ReLU())\n"


def walk_dialogs(qtbot: QtBot, window: MainWindow, folder: Path, look: Look) -> None:
    """Open each dialog and question as the studio does, look at it, and close it."""
    for name, show in _shows(window, folder).items():
        _visit(qtbot, name, show, look)


def walk_popups(window: MainWindow, look: Look) -> None:
    """Open each small card of the Studio below its button, look at it, and close it."""
    window.show_workspace("studio")
    settle()
    for popup in window.studio.findChildren(Popup):
        opener = popup.parentWidget()
        button = opener.settings if isinstance(opener, NetworkCard) else opener
        if not isinstance(button, QAbstractButton) or not button.isVisible():
            continue
        button.click()
        settle()
        assert popup.isVisible(), button.accessibleName()
        look(popup, popup.accessibleName())
        popup.close()


def _shows(window: MainWindow, folder: Path) -> dict[str, Callable[[], object]]:
    actions, session = window.actions_by_id, window.session
    table, broken = folder / "flowers.csv", folder / "broken.csv"
    table.write_text(_TABLE, encoding="utf-8")
    broken.write_text("length\n", encoding="utf-8")
    too_long = "x" * 4000
    return {
        "keys": actions["keys"].trigger,
        "about": actions["about"].trigger,
        "QR code": actions["show_code"].trigger,
        "QR code, too long": lambda: QrDialog("Long", too_long, window).open(),
        "two moments": session.pin,
        "table": lambda: window.documents.import_table(str(table)),
        "broken table": lambda: window.documents.import_table(str(broken)),
        "load the weights": lambda: LoaderDialog("circle.pt", _CODE, window).open(),
        "fault": lambda: FaultDialog("Traceback: it went wrong\n", folder / "copy.nnstudio", window).open(),
        "loss by epoch": window.studio.loss.menu.table.trigger,
        "activations as numbers": window.studio.activations.numbers.show_table,
        "unsaved": lambda: ask_to_save(window, session.experiment.name),
        "swap": lambda: ask_swap(window),
        "recovery": lambda: _offer_recovery(window, folder),
    }


def _offer_recovery(window: MainWindow, folder: Path) -> None:
    """Offer work that was found, as after a crash."""
    found = SimpleNamespace(when=time.time(), let_go=lambda: None)
    recovery = Recovery(window.session, cast("Any", None), folder, window)
    recovery._found = [cast("Any", found)]
    recovery._offer(cast("Any", found), Work(Project(window.session.experiment)))


def _visit(qtbot: QtBot, name: str, show: Callable[[], object], look: Look) -> None:
    visited: list[str] = []

    def visit() -> None:
        dialog = _open_dialog()
        if dialog is None or (isinstance(dialog, ImportDialog) and dialog.is_reading()):
            QTimer.singleShot(_SOON_MS, visit)
            return
        settle()
        look(dialog, name)
        dialog.close()
        visited.append(name)

    QTimer.singleShot(_SOON_MS, visit)
    show()
    qtbot.waitUntil(lambda: bool(visited) and _open_dialog() is None, timeout=PATIENCE_MS)


def _open_dialog() -> QDialog | None:
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return shown[0] if shown else None
