"""Exports from the window: the menu, where to, and the writing, in a thread where it may take long."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from nnstudio.catalog import UserError
from nnstudio.gui.actions import SUBMENUS
from nnstudio.gui.export_file import ask_path, work_of
from nnstudio.gui.parts.words import filled, sentence_of, translated
from nnstudio.session.background import Background

if TYPE_CHECKING:
    from nnstudio.export.kinds import ExportKind
    from nnstudio.export.work import Work
    from nnstudio.gui.main_window import MainWindow


class Exports(QObject):
    """The File menu's exports for one window; what stands in the way is told by the session."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._background = Background(self)
        self.menu = QMenu(window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all in the language of the window; what is filled in when the menu opens is filled in anew."""
        self.menu.setTitle(translated(SUBMENUS["export"]))
        for action in self.menu.actions():
            if action.data() is not None:
                self.menu.removeAction(action)
                action.deleteLater()

    def close(self) -> None:
        """Tell of no export any more."""
        self._background.close()

    def export(self, name: str) -> None:
        """Ask for a file and export to it, as the kind with the id ``name``."""
        from nnstudio.export.kinds import kind_of  # noqa: PLC0415 (not at start-up)

        kind = kind_of(name)
        try:
            work = work_of(self._session, kind)
        except UserError as error:
            self._session.notified.emit("bad", sentence_of(error))
            return
        path = ask_path(self._session, kind, self._window)
        if path is not None:
            self._write(kind, work, path)

    # ---- inside ----

    def _fill(self) -> None:
        """Add an entry for each kind; those that an action of the window stands for are there already."""
        if len(self.menu.actions()) > 1:
            return
        from nnstudio.export.kinds import KINDS  # noqa: PLC0415 (not at start-up)

        for kind in KINDS:
            if kind.id == "script":
                continue
            action = self.menu.addAction(f"{translated(kind.label)}…")
            tip = filled(kind.missing, {"extra": kind.extra}) if kind.missing else translated(kind.tip)
            action.setToolTip(tip)
            action.setStatusTip(tip)
            action.setData(kind.id)
            action.triggered.connect(self._export_from_menu)

    def _export_from_menu(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.export(str(action.data()))

    def _write(self, kind: "ExportKind", work: "Work", path: Path) -> None:
        from nnstudio.export.files import refuse_place, reported, write_export, write_file  # noqa: PLC0415 (not at start-up)

        def written() -> Path:
            write_export(path, kind, work)
            return path

        def written_content(content: Callable[[], bytes]) -> Callable[[], Path]:
            def write() -> Path:
                write_file(path, content())
                return path

            return write

        try:
            refuse_place(path, work)
        except UserError as error:
            self._refuse(error)
            return
        if kind.id == "pdf":
            from nnstudio.gui.paper import pdf_of  # noqa: PLC0415 (not at start-up)

            self._background.run(
                written_content(lambda: pdf_of(reported(work, path.absolute().parent))), self._tell, self._refuse
            )
        elif kind.id == "png":
            from nnstudio.gui.plot_sheet import png_of  # noqa: PLC0415 (not at start-up)

            content = png_of(self._window.studio, work)  # widgets are painted here and nowhere else
            self._background.run(written_content(lambda: content), self._tell, self._refuse)
        elif kind.id == "state-dict":
            self._loader = (work, path)
            self._background.run(written, self._tell_loader, self._refuse)
        else:
            self._background.run(written, self._tell, self._refuse)

    def _tell(self, path: Path) -> None:
        self._session.notified.emit("info", self.tr("Saved {path}.").format(path=path.name))

    def _tell_loader(self, path: Path) -> None:
        from nnstudio.export.state_dict import loader_of  # noqa: PLC0415 (not at start-up)
        from nnstudio.gui.panels.loader_dialog import LoaderDialog  # noqa: PLC0415

        self._tell(path)
        work, _ = self._loader
        LoaderDialog(path.name, loader_of(work, path.name), self._window).open()

    def _refuse(self, error: UserError) -> None:
        self._session.notified.emit("bad", sentence_of(error))
