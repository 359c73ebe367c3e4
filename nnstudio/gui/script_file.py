"""The experiment saved as a Python script, asked for in the menu or in the code panel."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from nnstudio.catalog import UserError
from nnstudio.session.session import Session


def save_script(session: Session, parent: QWidget) -> None:
    """Ask where, and write the script there; what stands in the way is told by the session."""
    dataset = session.dataset
    if session.problem is not None:
        session.notified.emit("bad", str(session.problem))
        return
    if dataset is None:
        session.notified.emit("warn", _tr("The script can be saved once the data are loaded."))
        return
    path = _ask(session, parent)
    if path is None:
        return
    from nnstudio.export.files import write_export  # noqa: PLC0415 (not at start-up)
    from nnstudio.export.kinds import kind_of  # noqa: PLC0415
    from nnstudio.export.work import Work  # noqa: PLC0415

    try:
        work = Work(session.experiment, dataset, session.path.parent if session.path else None)
        write_export(path, kind_of("script"), work)
    except UserError as error:
        session.notified.emit("bad", str(error))
        return
    session.notified.emit("info", _tr("Saved {path}: run it with Python.").format(path=path.name))


def _ask(session: Session, parent: QWidget) -> Path | None:
    folder = session.path.parent if session.path else Path()
    kept = "".join(letter if letter.isalnum() else "_" for letter in session.experiment.name).strip("_").lower()
    start = folder / f"{kept or 'experiment'}.py"
    chosen, _ = QFileDialog.getSaveFileName(
        parent.window(), _tr("Export as a Python script"), str(start), "Python (*.py)"
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".py")


def _tr(text: str) -> str:
    return QCoreApplication.translate("script_file", text)
