"""Exports from the window: the menu, where to, and the writing, in a thread where it may take long."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from nnstudio.catalog import UserError
from nnstudio.gui.actions import SUBMENUS
from nnstudio.gui.parts.words import filled, sentence_of, translated
from nnstudio.session.background import Background
from nnstudio.session.changes import Change, change_between
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.export.kinds import ExportKind
    from nnstudio.export.work import Work
    from nnstudio.gui.main_window import MainWindow

_SHARING_A_SUFFIX = {"weights", "history", "predictions", "svg", "png"}


class Exports(QObject):
    """The File menu's exports for one window; what stands in the way is told by the session."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._background = Background(self)
        self.menu = QMenu(translated(SUBMENUS["export"]), window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)

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
        from nnstudio.export.files import refuse_place, write_export, write_file  # noqa: PLC0415 (not at start-up)

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

            self._background.run(written_content(lambda: pdf_of(work)), self._tell, self._refuse)
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


def work_of(session: Session, kind: "ExportKind") -> "Work":
    """What the window has to export, with the run as it stands where ``kind`` needs one.

    Raises:
        UserError: the experiment cannot run, its data are not there yet, or a package is missing.
    """
    from nnstudio.catalog import N_  # noqa: PLC0415
    from nnstudio.export.work import RunSoFar, Work  # noqa: PLC0415 (not at start-up)

    if kind.missing is not None:
        raise UserError(kind.missing, extra=kind.extra)
    if session.problem is not None:
        raise session.problem
    dataset, frame, running = session.dataset, session.frame, session.running
    if dataset is None or running is None or (kind.needs_run and frame is None):
        raise UserError(N_("exporting", "This can be exported once the data are loaded."))
    base = session.path.parent if session.path else None
    if change_between(running, session.experiment) > Change.NONE:
        raise UserError(N_("exporting", "The run is just being made anew. Export it in a moment."))
    run = RunSoFar(frame.snapshot, frame.curves, frame.alarms) if kind.needs_run and frame is not None else None
    return Work(session.experiment, dataset, base, run)


def ask_path(session: Session, kind: "ExportKind", parent: QWidget) -> Path | None:
    """Where to export to, always with a suffix; None when the person thinks better of it."""
    kept = "".join(letter if letter.isalnum() else "_" for letter in session.experiment.name).strip("_").lower()
    tail = f"_{kind.id}" if kind.id in _SHARING_A_SUFFIX and kind.suffix == ".csv" else ""
    folder = session.path.parent if session.path else Path()
    start = folder / f"{kept or 'experiment'}{tail}{kind.suffix}"
    label = translated(kind.label).replace("&", "")
    chosen, _ = QFileDialog.getSaveFileName(
        parent.window(), _tr("Export: {kind}").format(kind=label), str(start), f"{label} (*{kind.suffix})"
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(kind.suffix)


def save_script(session: Session, parent: QWidget) -> None:
    """Ask where, and write the script there at once; what stands in the way is told by the session."""
    from nnstudio.export.files import write_export  # noqa: PLC0415 (not at start-up)
    from nnstudio.export.kinds import kind_of  # noqa: PLC0415

    kind = kind_of("script")
    try:
        work = work_of(session, kind)
        path = ask_path(session, kind, parent)
        if path is None:
            return
        write_export(path, kind, work)
    except UserError as error:
        session.notified.emit("bad", sentence_of(error))
        return
    session.notified.emit("info", _tr("Saved {path}: run it with Python.").format(path=path.name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("exporting", text)
