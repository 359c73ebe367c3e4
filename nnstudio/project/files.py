"""Projects on the disk: read with suspicion, written so that nothing is ever half there."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from nnstudio.catalog import FILE, N_, UserError
from nnstudio.data.dataset import Dataset, Enclosed
from nnstudio.engine.race.kept import RaceRecord
from nnstudio.experiment import Experiment, format_experiment, parse_experiment, write_atomically
from nnstudio.experiment.edits import with_data
from nnstudio.project.archive import is_table_name, pack, unpack
from nnstudio.project.arrays import pack_arrays, unpack_arrays
from nnstudio.project.parts import VERSION, GoneBy, ProjectPart, RunPart, VersionPart, gone_by, versions
from nnstudio.project.project import EARLIER_MAX, NOTES_MAX, KeptCurves, Project
from nnstudio.project.race_parts import RacePart, race_arrays, race_part, read_race
from nnstudio.project.run_parts import (
    curve_arrays,
    decode_part,
    read_curves,
    read_gone_by,
    read_run,
    run_arrays,
    run_part,
)

BACKUP_SUFFIX = ".bak"  # after the whole name: the version before
BYTES_MAX = 2**30
TEXT_MAX = 2**22  # bytes of each part that is text
Parts = dict[str, bytes]

# From version n to n + 1; a file of an older version goes through all that follow.
MIGRATIONS: Mapping[int, Callable[[Parts], Parts]] = {}


# ---- reading ----


def read_project(path: Path) -> Project:
    """The project in the file at ``path``; nothing else on the machine is read.

    Raises:
        UserError: it cannot be read, is no project, damaged, or holds what a project never holds.
    """
    try:
        return parse_project(_content(path))
    except UserError as error:
        backup = path.with_name(path.name + BACKUP_SUFFIX)
        if backup.is_file():
            raise UserError(
                N_("project", "{path} cannot be opened: {reason}. Its version before is kept as {backup}."),
                path=path,
                reason=str(error).removesuffix("."),
                backup=backup.name,
            ) from None
        raise UserError(
            N_("project", "{path} cannot be opened: {reason}. Choose another file, or ask for it once more."),
            path=path,
            reason=str(error).removesuffix("."),
        ) from None


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UserError(N_("project", "it is a folder"))
        if not path.exists():
            raise UserError(N_("project", "it does not exist"))
        if not path.is_file():
            raise UserError(N_("project", "it is not a plain file"))
        if path.stat().st_size > BYTES_MAX:
            raise UserError(N_("project", "it is larger than {most} MB"), most=BYTES_MAX // 2**20)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise UserError(N_("project", "the system refuses it ({reason})"), reason=reason) from None


def parse_project(content: bytes) -> Project:
    """The project in the zip ``content``.

    Raises:
        UserError: it is no project, damaged, or holds what a project never holds.
    """
    parts = unpack(content)
    for name, part in parts.items():
        if name.endswith((".json", ".md")) and len(part) > TEXT_MAX:
            raise UserError(N_("project", "its part “{part}” is too large"), part=name)
    written: int = decode_part(_part(parts, "project.json"), VersionPart, "project.json").nnstudio_project
    if written > VERSION:
        raise UserError(N_("project", "a newer nnstudio has written it; install that one to open it"))
    for version in range(written, VERSION):
        parts = MIGRATIONS[version](parts)
    return _project(parts, decode_part(_part(parts, "project.json"), ProjectPart, "project.json"))


def _project(parts: Parts, head: ProjectPart) -> Project:
    _refuse_others(parts, head)
    experiment = parse_experiment(_text(parts, "experiment.json"), "experiment.json")
    enclosed = _enclosed(parts, head, experiment)
    notes = _text(parts, "notes.md") if "notes.md" in parts else ""
    run = None
    if head.run:
        run = read_run(
            decode_part(_part(parts, "run/run.json"), RunPart, "run/run.json"),
            unpack_arrays(_part(parts, "run/tensors.safetensors"), "run/tensors.safetensors"),
            unpack_arrays(_part(parts, "run/history.safetensors"), "run/history.safetensors"),
            experiment,
        )
        _refuse_foreign_data([run.snapshot.continuation.experiment if run.snapshot.continuation else None], enclosed)
        _refuse_foreign_data([segment.experiment for segment in run.segments], enclosed)
    earlier = tuple(_earlier(parts, number, experiment) for number in range(1, head.earlier + 1))
    return Project(experiment, notes[:NOTES_MAX], enclosed, run, earlier, _race(parts, head, experiment, enclosed))


def _race(parts: Parts, head: ProjectPart, experiment: Experiment, enclosed: Enclosed | None) -> RaceRecord | None:
    if not head.race:
        return None
    part = decode_part(_part(parts, "race/race.json"), RacePart, "race/race.json")
    arrays = unpack_arrays(_part(parts, "race/tensors.safetensors"), "race/tensors.safetensors")
    race = read_race(part, arrays, experiment)
    _refuse_foreign_data([race.race.experiment], enclosed)
    return race


def _refuse_others(parts: Parts, head: ProjectPart) -> None:
    expected = {"project.json", "experiment.json", "notes.md"}
    if head.table is not None:
        expected.add(f"data/{head.table}")
    if head.run:
        expected |= {f"run/{name}" for name in ("run.json", "tensors.safetensors", "history.safetensors")}
    if head.race:
        expected |= {"race/race.json", "race/tensors.safetensors"}
    for number in range(1, head.earlier + 1):
        expected |= {f"earlier/{number}.json", f"earlier/{number}.safetensors"}
    for name in parts:
        if name not in expected:
            raise UserError(N_("project", "it holds “{name}”, which no project holds"), name=name)


def _enclosed(parts: Parts, head: ProjectPart, experiment: Experiment) -> Enclosed | None:
    enclosed = None
    if head.table is not None:
        if not is_table_name(head.table):
            raise UserError(N_("project", "its part “{part}” is damaged"), part="project.json")
        content = _part(parts, f"data/{head.table}")
        if hashlib.sha256(content).hexdigest() != head.table_sha256:
            raise UserError(N_("project", "the table in it is not the one that it was saved with"))
        enclosed = Enclosed(head.table, content)
    _refuse_foreign_data([experiment], enclosed)
    return enclosed


def _refuse_foreign_data(experiments: list[Experiment | None], enclosed: Enclosed | None) -> None:
    """A project reads its own table and no file of whoever opens it."""
    for experiment in experiments:
        if experiment is None or experiment.data.source != FILE:
            continue
        if enclosed is None or experiment.data.path != enclosed.name:
            raise UserError(N_("project", "its table is missing; a project carries the table that it is trained on"))


def _earlier(parts: Parts, number: int, like: Experiment) -> KeptCurves:
    name = f"earlier/{number}"
    arrays = unpack_arrays(_part(parts, f"{name}.safetensors"), f"{name}.safetensors")
    went_by = decode_part(_part(parts, f"{name}.json"), GoneBy, f"{name}.json")
    return KeptCurves(read_curves(arrays), read_gone_by(went_by, like))


def _part(parts: Parts, name: str) -> bytes:
    if name not in parts:
        raise UserError(N_("project", "its part “{part}” is missing"), part=name)
    return parts[name]


def _text(parts: Parts, name: str) -> str:
    try:
        return _part(parts, name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(N_("project", "its part “{part}” is damaged"), part=name) from None


# ---- writing ----


def write_project(path: Path, project: Project) -> None:
    """Replace the file at ``path`` in one go, and keep the version before as its backup.

    Raises:
        UserError: the folder cannot be written, or the disk is full; the older file then stays as it was.
    """
    try:
        write_atomically(path, format_project(project), backup=path.with_name(path.name + BACKUP_SUFFIX))
    except OSError as error:
        raise UserError(
            N_("project", "{path} could not be saved: {reason}. Nothing was changed; choose another place."),
            path=path,
            reason=error.strerror or str(error),
        ) from None


def format_project(project: Project) -> bytes:
    """The bytes of the file; a run whose table is not enclosed leaves the table out."""
    project = _as_carried(project)
    experiment, run, enclosed = project.experiment, project.run, project.enclosed
    head = ProjectPart(
        nnstudio_project=VERSION,
        table=None if enclosed is None else enclosed.name,
        table_sha256=None if enclosed is None else hashlib.sha256(enclosed.content).hexdigest(),
        run=run is not None,
        race=project.race is not None,
        earlier=min(len(project.earlier), EARLIER_MAX),
        versions=versions(),
    )
    parts: Parts = {
        "project.json": _json(head),
        "experiment.json": format_experiment(experiment).encode(),
        "notes.md": project.notes.encode(),
    }
    if enclosed is not None:
        parts[f"data/{enclosed.name}"] = enclosed.content
    if run is not None:
        parts["run/run.json"] = _json(run_part(run, experiment))
        parts["run/tensors.safetensors"] = pack_arrays(run_arrays(run))
        parts["run/history.safetensors"] = pack_arrays(curve_arrays(run.curves))
    if project.race is not None:
        parts["race/race.json"] = _json(race_part(project.race, experiment))
        parts["race/tensors.safetensors"] = pack_arrays(race_arrays(project.race))
    for number, kept in enumerate(project.earlier[-EARLIER_MAX:], 1):
        parts[f"earlier/{number}.json"] = _json(gone_by(kept.experiment, experiment))
        parts[f"earlier/{number}.safetensors"] = pack_arrays(curve_arrays(kept.curves))
    return pack(parts)


def enclosed_of(dataset: Dataset) -> Enclosed | None:
    """The table that ``dataset`` was read from, where that was a file."""
    if dataset.layout is None:
        return None
    return Enclosed(dataset.name if is_table_name(dataset.name) else "table.csv", dataset.layout.content)


def _as_carried(project: Project) -> Project:
    """The project with the name of its own table in place of every path; no folder of this machine is told."""
    name = None if project.enclosed is None else project.enclosed.name

    def carried(experiment: Experiment) -> Experiment:
        if experiment.data.source != FILE:
            return experiment
        return with_data(experiment, path=name or Path(experiment.data.path or "").name)

    run = project.run
    if run is not None and run.snapshot.continuation is not None:
        there = replace(run.snapshot.continuation, experiment=carried(run.snapshot.continuation.experiment))
        segments = tuple(replace(segment, experiment=carried(segment.experiment)) for segment in run.segments)
        run = replace(run, snapshot=replace(run.snapshot, continuation=there), segments=segments)
    earlier = tuple(KeptCurves(kept.curves, carried(kept.experiment)) for kept in project.earlier)
    race = project.race
    if race is not None:
        race = replace(race, race=replace(race.race, experiment=carried(race.race.experiment)))
    return replace(project, experiment=carried(project.experiment), run=run, earlier=earlier, race=race)


def _json(part: msgspec.Struct) -> bytes:
    return msgspec.json.format(msgspec.json.encode(part), indent=2) + b"\n"
