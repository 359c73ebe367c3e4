"""Reading and writing experiment files: plain JSON, one clear sentence for everything that can be wrong with one."""

import logging
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import msgspec

from nnstudio.catalog import N_, UserError
from nnstudio.experiment.check import check
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.explain import explain_structure, explain_syntax

logger = logging.getLogger(__name__)
BYTES_MAX = 64 * 1024 * 1024
# JSON takes up to 27 times as much memory as text: so much of it stays within what an experiment may take.
TEXT_MAX = 3 * 2**20
SUFFIX = ".json"


def read_experiment(path: Path) -> Experiment:
    """The experiment that the file at ``path`` holds.

    Raises:
        UserError: the file cannot be read, is not an experiment, or has a value that is not allowed.
    """
    text = read_text(path)
    if path.suffix.lower() in {".csv", ".tsv"}:
        raise UserError(
            N_(
                "experiment",
                "{path} is a table, not an experiment. Open it in the window, choose what to predict, and save the "
                "experiment.",
            ),
            path=path,
        )
    return parse_experiment(text, str(path))


def read_text(path: Path, encoding: str = "utf-8-sig") -> str:
    """The text of a small plain file.

    Raises:
        UserError: missing, a folder, not permitted, too large, or not UTF-8 text.
    """
    try:
        if path.is_dir():
            raise UserError(N_("experiment", "{path} is a folder. Choose an experiment file (.json) in it."), path=path)
        if not path.exists():
            raise UserError(N_("experiment", "{path} does not exist. Check the name and the folder."), path=path)
        if not path.is_file():
            raise UserError(
                N_("experiment", "{path} is not a plain file. Choose an experiment file (.json)."), path=path
            )
        if path.stat().st_size > BYTES_MAX:
            raise UserError(
                N_(
                    "experiment",
                    "{path} is larger than {most} MB, too large for an experiment. Tables are opened as data.",
                ),
                path=path,
                most=BYTES_MAX // 2**20,
            )
        return path.read_bytes().decode(encoding)
    except PermissionError:
        raise UserError(
            N_("experiment", "{path} may not be read by you. Ask for permission, or copy it to a folder of your own."),
            path=path,
        ) from None
    except UnicodeDecodeError as error:
        raise UserError(
            N_("experiment", "{path} is not UTF-8 text (byte {position}). Experiment files are JSON text in UTF-8."),
            path=path,
            position=error.start,
        ) from None
    except (OSError, ValueError) as error:
        raise UserError(
            N_("experiment", "{path} cannot be read: {reason}."), path=path, reason=_reason(error)
        ) from None


def parse_experiment(text: str, where: str = "experiment") -> Experiment:
    """The experiment that ``text`` holds; ``where`` names its origin in errors.

    Raises:
        UserError: as :func:`read_experiment`.
    """
    if len(text) > TEXT_MAX:
        raise UserError(
            N_(
                "experiment",
                "{where} is larger than {most} MB, too large for an experiment. Tables are opened as data.",
            ),
            where=where,
            most=TEXT_MAX // 2**20,
        )
    try:
        # Straight into the types: the way over plain values, which can tell what is wrong, takes twice the memory.
        experiment = msgspec.json.decode(text.encode(), type=Experiment)
        check(experiment)
    except (msgspec.DecodeError, UserError, RecursionError):
        return _explained(text, where)
    return experiment


def _explained(text: str, where: str) -> Experiment:
    """What is wrong with ``text``, as an error that names the place."""
    try:
        raw = msgspec.json.decode(text.encode())
    except (msgspec.DecodeError, RecursionError) as error:
        raise UserError(
            N_("experiment", "{where} is not JSON: {reason}."), where=where, reason=explain_syntax(text, error)
        ) from None
    return convert_experiment(raw, where)


def convert_experiment(raw: object, where: str) -> Experiment:
    """The experiment that the JSON values ``raw`` say; ``where`` names their origin in errors.

    Raises:
        UserError: something is missing, unknown, of the wrong type or out of range.
    """
    try:
        experiment = msgspec.convert(raw, Experiment)
        check(experiment)
    except msgspec.ValidationError as error:
        raise UserError(
            N_("experiment", "{where}: {reason}"), where=where, reason=explain_structure(error, raw)
        ) from None
    except UserError as error:
        raise UserError(N_("experiment", "{where}: {reason}"), where=where, reason=error) from None
    return experiment


def format_experiment(experiment: Experiment) -> str:
    """The file's text: JSON, two spaces, a newline at the end; keys at their default that few need are left out."""
    full = msgspec.to_builtins(experiment)
    for section, always in _ALWAYS_WRITTEN.items():
        part = getattr(experiment, section)
        full[section] = {
            key: value
            for key, value in full[section].items()
            if key in always or getattr(part, key) != _default_of(part, key)
        }
    full["network"]["hidden"] = [_without_defaults(layer) for layer in full["network"]["hidden"]]
    return msgspec.json.format(msgspec.json.encode(full), indent=2).decode() + "\n"


def write_experiment(path: Path, experiment: Experiment) -> None:
    """Replace the file at ``path`` in one go: whoever reads it finds the old or the new text, never half of one.

    Raises:
        UserError: the folder cannot be written, or the disk is full; an older file then stays as it was.
    """
    try:
        write_atomically(path, format_experiment(experiment).encode())
    except OSError as error:
        raise UserError(
            N_("experiment", "{path} could not be saved: {reason}. Nothing was changed; choose another place."),
            path=path,
            reason=_reason(error),
        ) from None


def write_atomically(path: Path, content: bytes, *, backup: Path | None = None) -> None:
    """Write beside the target, flush to disk, then rename over it; what was there becomes ``backup``, in one go too."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        if backup is not None and path.exists():
            _keep(path, backup)
        temporary.replace(path)
        _flush_folder(path.parent)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _keep(path: Path, backup: Path) -> None:
    """Let ``backup`` be the file at ``path`` as it is: under a second name, or as a copy where that cannot be."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{backup.name}.", suffix=".part")
    os.close(handle)
    temporary = Path(name)
    temporary.unlink()
    try:
        try:
            temporary.hardlink_to(path)
        except OSError:
            shutil.copyfile(path, temporary)
        temporary.replace(backup)
    finally:
        temporary.unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    """Have the new name itself on the disk; not every system lets a folder be flushed, and none needs to."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        logger.debug("The folder could not be flushed: %s", error)
    finally:
        os.close(handle)


_ALWAYS_WRITTEN = {
    "data": {"source", "samples", "noise", "test_fraction", "seed", "features", "standardize"},
    "network": {"hidden", "output_activation", "initializer"},
    "loss": {"name", "input"},
    "training": {"optimizer", "learning_rate", "l1", "l2", "batch_size", "epochs", "seed", "device"},
}


def _default_of(part: msgspec.Struct, key: str) -> object:
    for field in msgspec.structs.fields(part):
        if field.name == key:
            return (
                field.default_factory()
                if field.default is msgspec.NODEFAULT and callable(field.default_factory)
                else field.default
            )
    return msgspec.NODEFAULT


def _without_defaults(layer: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in layer.items() if key in {"units", "activation"} or value not in (None, {})}


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
