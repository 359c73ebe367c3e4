"""What the window exports, and where to; and the script, which two places of the window offer."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from nnstudio.catalog import UserError
from nnstudio.experiment.changes import Change, change_between
from nnstudio.gui.parts.words import sentence_of, translated
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.export.kinds import ExportKind
    from nnstudio.export.work import Work

_TABLES = {"weights", "history", "predictions"}


def work_of(session: Session, kind: "ExportKind") -> "Work":
    """What the window has to export, with the run as it stands.

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
        raise UserError(N_("export_file", "This can be exported once the data are loaded."))
    base = session.path.parent if session.path else None
    if change_between(running, session.experiment) > Change.NONE:
        raise UserError(N_("export_file", "The run is just being made anew. Export it in a moment."))
    run = RunSoFar(frame.snapshot, frame.curves, frame.alarms) if frame is not None else None
    return Work(session.experiment, dataset, base, run, session.notes)


def ask_path(session: Session, kind: "ExportKind", parent: QWidget) -> Path | None:
    """Where to export to, always with a suffix; None when the person thinks better of it."""
    kept = "".join(letter if letter.isalnum() else "_" for letter in session.experiment.name).strip("_").lower()
    tail = f"_{kind.id}" if kind.id in _TABLES else ""
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
    """Ask where, and write the script there; what stands in the way is told by the session."""
    from nnstudio.export.files import write_export  # noqa: PLC0415 (not at start-up)
    from nnstudio.export.kinds import kind_of  # noqa: PLC0415

    def refuse(error: UserError) -> None:
        session.notified.emit("bad", sentence_of(error))

    kind = kind_of("script")
    try:
        work = work_of(session, kind)
    except UserError as error:
        refuse(error)
        return
    path = ask_path(session, kind, parent)
    if path is None:
        return
    saved = _tr("Saved {path}: run it with Python.").format(path=path.name)
    # A large network has a million weights, and to write them down takes a while.
    session.in_background(
        lambda: write_export(path, kind, work), lambda _: session.notified.emit("info", saved), refuse
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("export_file", text)
