"""Project files: what is written is what is read, bit for bit; what a project never holds is refused."""

import io
import os
import stat
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest

from nnstudio.catalog import UserError
from nnstudio.data import load_dataset
from nnstudio.engine.frame import Curves
from nnstudio.engine.race.keeping import record_of_race
from nnstudio.engine.race.kept import RaceRecord
from nnstudio.engine.race.track import Track
from nnstudio.engine.record import HandEdit, Segment
from nnstudio.engine.training import train
from nnstudio.experiment import default_experiment
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.race import Race, Vary, variants_of
from nnstudio.project import Project, read_project, write_project
from nnstudio.project.files import format_project, parse_project
from tests.project.conftest import TABLE

FILES = Path(__file__).parent / "files"
VERSION_1_SHA256 = "a396c3b388aa886faa5a7211374425908ef12d136afd8853592d1878f1958146"


def assert_same_curves(one: Curves, other: Curves) -> None:
    assert one.marks == other.marks
    assert one.metrics.keys() == other.metrics.keys()
    for name in ("epoch", "train_loss", "test_loss"):
        assert np.array_equal(getattr(one, name), getattr(other, name))
    for name, column in one.metrics.items():
        assert np.array_equal(column, other.metrics[name], equal_nan=True)


def raced(parts: int) -> RaceRecord:
    race = Race(
        with_training(default_experiment(), epochs=8),
        (Vary("network.hidden.*.activation", ("relu", "tanh", "prelu")), Vary("training.l2", (0, 0.1))),
        seeds=2,
        goal=0.9,
    )
    variants = variants_of(race)
    track = Track([run for variant in variants for run in variant.runs], load_dataset(race.experiment.data), goal=0.9)
    for _ in range(parts):
        track.train_part()
    return record_of_race(race, variants, track)


@pytest.mark.parametrize("parts", [0, 9])
def test_that_a_race_comes_back_as_it_stood(parts: int) -> None:
    race = raced(parts)
    found = parse_project(format_project(Project(default_experiment(), race=race))).race
    assert found is not None
    assert (found.race, found.values, found.goal, found.stride) == (race.race, race.values, race.goal, race.stride)
    for kind in ("runs", "flats", "curves"):
        before, after = getattr(race, kind), getattr(found, kind)
        assert before.keys() == after.keys()
        for name, array in before.items():
            assert np.array_equal(array, after[name], equal_nan=array.dtype.kind == "f")


def test_that_a_damaged_race_is_refused() -> None:
    race = raced(3)
    for worse in (
        replace(race, runs={**race.runs, "size": race.runs["size"] + 1}),
        replace(race, values=tuple(values[:1] for values in race.values)),
        replace(race, race=replace(race.race, seeds=3)),
    ):
        with pytest.raises(UserError, match="damaged"):
            parse_project(format_project(Project(default_experiment(), race=worse)))


def assert_same_run(one: Project, other: Project) -> None:
    assert one.run is not None
    assert other.run is not None
    assert_same_curves(one.run.curves, other.run.curves)
    assert (one.run.segments, one.run.thinned) == (other.run.segments, other.run.thinned)
    here, there = one.run.snapshot, other.run.snapshot
    assert (here.step, here.epoch, here.train_loss, here.metrics) == (
        there.step,
        there.epoch,
        there.train_loss,
        there.metrics,
    )
    for mine, theirs in zip(here.layers, there.layers, strict=True):
        assert np.array_equal(mine.weight, theirs.weight)
        assert np.array_equal(mine.bias, theirs.bias)
        assert mine.slope == theirs.slope
    assert here.continuation is not None
    assert there.continuation is not None
    for name in ("values", "first", "second", "carried"):
        assert np.array_equal(getattr(here.continuation, name), getattr(there.continuation, name))
    for name in ("experiment", "path", "threads", "updates", "rows_used", "block_start", "block_batches", "order"):
        assert getattr(here.continuation, name) == getattr(there.continuation, name)


# ---- there and back ----


@pytest.mark.parametrize("name", ["with_run", "with_slopes"])
def test_that_a_project_comes_back_as_it_was(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    project: Project = request.getfixturevalue(name)
    write_project(tmp_path / "mine.nnstudio", project)
    again = read_project(tmp_path / "mine.nnstudio")
    assert (again.experiment, again.notes, again.enclosed) == (project.experiment, project.notes, None)
    assert_same_run(project, again)
    assert len(again.earlier) == 1
    assert_same_curves(again.earlier[0].curves, replace(project.earlier[0].curves, marks=()))


def test_that_the_same_project_makes_the_same_bytes(with_run: Project) -> None:
    assert format_project(with_run) == format_project(with_run)


def test_that_a_table_is_carried_along_and_no_folder_is_told(with_table: Project, tmp_path: Path) -> None:
    write_project(tmp_path / "mine.nnstudio", with_table)
    content = (tmp_path / "mine.nnstudio").read_bytes()
    path = with_table.experiment.data.path
    assert path is not None
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert all(str(Path(path).parent).encode() not in archive.read(entry) for entry in archive.infolist())
    again = read_project(tmp_path / "mine.nnstudio")
    assert again.experiment.data.path == "measured.csv"
    assert again.enclosed is not None
    assert again.enclosed.content == TABLE.encode()
    dataset = load_dataset(
        again.experiment.data, tmp_path, again.enclosed
    )  # no such file there: it is read from memory
    before = load_dataset(with_table.experiment.data)
    assert np.array_equal(dataset.train.inputs, before.train.inputs)


@pytest.mark.parametrize("name", ["with_run", "with_slopes", "with_table"])
def test_that_a_run_goes_on_from_the_file_as_if_it_had_never_stopped(
    name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    project: Project = request.getfixturevalue(name)
    longer = with_training(project.experiment, epochs=12)
    alone = train(longer, load_dataset(longer.data))
    write_project(tmp_path / "mine.nnstudio", project)
    again = read_project(tmp_path / "mine.nnstudio")
    longer = with_training(again.experiment, epochs=12)
    resumed = train(longer, load_dataset(longer.data, None, again.enclosed), resume=again.run)
    assert_same_curves(resumed.curves, alone.curves)
    for one, other in zip(resumed.layers, alone.layers, strict=True):
        assert np.array_equal(one.weight, other.weight)
        assert np.array_equal(one.bias, other.bias)
    assert resumed.steps == alone.steps
    assert [alarm.id for alarm in resumed.alarms] == [alarm.id for alarm in alone.alarms]


def test_that_segments_and_hand_edits_are_kept(with_run: Project) -> None:
    assert with_run.run is not None
    faster = with_training(with_run.experiment, learning_rate=0.5)
    segments = (*with_run.run.segments, Segment(faster, 9, 2.25, (HandEdit(0, 1, -1, 0.1),), anew=True))
    project = replace(with_run, run=replace(with_run.run, segments=segments))
    assert_same_run(parse_project(format_project(project)), project)


def test_that_an_experiment_alone_is_a_project(with_run: Project) -> None:
    again = parse_project(format_project(Project(with_run.experiment)))
    assert (again.experiment, again.notes, again.run, again.earlier) == (with_run.experiment, "", None, ())


# ---- replaced in one go ----


def test_that_the_version_before_is_kept(with_run: Project, tmp_path: Path) -> None:
    path = tmp_path / "mine.nnstudio"
    for notes in ("first", "second", "third"):
        write_project(path, replace(with_run, notes=notes))
    assert read_project(path).notes == "third"
    (tmp_path / "back.nnstudio").write_bytes((tmp_path / "mine.nnstudio.bak").read_bytes())
    assert read_project(tmp_path / "back.nnstudio").notes == "second"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["back.nnstudio", "mine.nnstudio", "mine.nnstudio.bak"]


def test_that_a_damaged_file_points_to_its_backup(with_run: Project, tmp_path: Path) -> None:
    path = tmp_path / "mine.nnstudio"
    write_project(path, with_run)
    write_project(path, with_run)
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(UserError, match=r"version before is kept as mine\.nnstudio\.bak"):
        read_project(path)


def test_that_a_write_that_fails_leaves_everything(
    with_run: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.nnstudio"
    for notes in ("first", "second"):
        write_project(path, replace(with_run, notes=notes))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match=r"No space left on device\. Nothing was changed"):
        write_project(path, replace(with_run, notes="third"))
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["mine.nnstudio", "mine.nnstudio.bak"]
    assert read_project(path).notes == "second"


# ---- what a project never holds ----


def zipped(parts: dict[str, bytes], how: Callable[[zipfile.ZipInfo], None] | None = None) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)
            if how is not None:
                how(entry)
            archive.writestr(entry, content)
    return buffer.getvalue()


def compressed(kind: int) -> Callable[[zipfile.ZipInfo], None]:
    def mark(entry: zipfile.ZipInfo) -> None:
        entry.compress_type = kind

    return mark


def parts_of(project: Project) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(format_project(project))) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def changed(project: Project, name: str, change: Callable[[bytes], bytes]) -> bytes:
    parts = parts_of(project)
    assert change(parts[name]) != parts[name]
    return zipped(parts | {name: change(parts[name])})


def replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda part: part.replace(old, new)


@pytest.mark.parametrize(
    "name",
    [
        "../outside.json", "/etc/passwd", "C:\\Windows\\x", "run/../../x", "\\\\server\\share", "run//x", "a/", "…",
        "data/../x", "data/a/b", "data/.", "data/..", "experiment.json/../../x", "x\n", "con:", "data/a\\b",
        "./notes.md",
    ],
)  # fmt: skip
def test_that_no_part_leads_out(with_run: Project, name: str) -> None:
    with pytest.raises(UserError, match=r"no plain file inside the project|which no project holds"):
        parse_project(zipped({**parts_of(with_run), name: b"x"}))


def test_that_links_devices_and_folders_are_refused(with_run: Project) -> None:
    for kind in (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFBLK, stat.S_IFDIR):

        def mark(entry: zipfile.ZipInfo, kind: int = kind) -> None:
            entry.external_attr = (kind | 0o777) << 16

        with pytest.raises(UserError, match="no plain file inside the project"):
            parse_project(zipped(parts_of(with_run), mark))


def test_that_a_bomb_is_not_unpacked(with_run: Project) -> None:
    content = zipped(parts_of(with_run) | {"notes.md": b"0" * 300_000_000}, compressed(zipfile.ZIP_DEFLATED))
    assert len(content) < 1_000_000
    with pytest.raises(UserError, match="many times as large"):
        parse_project(content)


def test_that_a_part_that_lies_about_its_size_is_refused(with_run: Project) -> None:
    content = bytearray(
        zipped(parts_of(with_run) | {"notes.md": b"1" * 5000}, lambda entry: setattr(entry, "compress_type", 8))
    )
    start = content.rfind(b"notes.md") - 46
    content[start + 24 : start + 28] = (10).to_bytes(4, "little")
    with pytest.raises(UserError, match="damaged"):
        parse_project(bytes(content))


def test_that_many_parts_and_parts_of_one_name_are_refused(with_run: Project) -> None:
    with pytest.raises(UserError, match="more than 64 parts"):
        parse_project(zipped({f"part{number}": b"" for number in range(70_000)}))
    with pytest.raises(UserError, match="two parts of one name"):
        parse_project(zipped(parts_of(with_run) | {"Notes.md": b"twice"}))


def test_that_other_compressions_and_locks_are_refused(with_run: Project) -> None:
    for kind in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        content = zipped(parts_of(with_run), compressed(kind))
        with pytest.raises(UserError, match="compressed in an unknown way"):
            parse_project(content)


def test_that_a_pickle_in_place_of_arrays_is_never_read(with_run: Project, tmp_path: Path) -> None:
    marker = tmp_path / "ran"

    class Evil:
        def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
            return Path.touch, (marker,)  # type: ignore[return-value]

    import pickle  # noqa: PLC0415 (made here, read nowhere)

    evil = pickle.dumps(Evil())
    for name in ("run/tensors.safetensors", "run/history.safetensors", "experiment.json", "project.json", "notes.md"):
        try:
            parse_project(zipped(parts_of(with_run) | {name: evil}))
        except UserError:
            continue
    assert not marker.exists()


@pytest.mark.parametrize("size", [2**63, 2**40, 2**31, 10**6])
def test_that_arrays_that_claim_to_be_huge_are_refused(with_run: Project, size: int) -> None:
    header = b'{"values":{"dtype":"F64","shape":[%d],"data_offsets":[0,%d]}}' % (size, 8 * size)
    for content in (len(header).to_bytes(8, "little") + header, size.to_bytes(8, "little") + b"{}"):
        with pytest.raises(UserError, match="is damaged"):
            parse_project(zipped(parts_of(with_run) | {"run/tensors.safetensors": content}))


def test_that_deep_nesting_is_refused(with_run: Project) -> None:
    for name in ("experiment.json", "project.json", "run/run.json"):
        for deep in (b"[" * 200_000, b'{"a":' * 200_000):
            with pytest.raises(UserError):
                parse_project(zipped(parts_of(with_run) | {name: deep}))


def test_that_a_project_reads_no_file_of_whoever_opens_it(with_table: Project, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text(TABLE, encoding="utf-8")
    for path in (str(secret), "/dev/zero", "//server/share/x.csv", "../secret.csv", "other.csv"):
        content = changed(with_table, "experiment.json", replaced(b'"measured.csv"', msgspec.json.encode(path)))
        with pytest.raises(UserError, match="its table is missing"):
            parse_project(content)


def test_that_another_table_is_noticed(with_table: Project) -> None:
    with pytest.raises(UserError, match="not the one that it was saved with"):
        parse_project(changed(with_table, "data/measured.csv", lambda part: part.replace(b"6.5", b"7.5")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"threads": 1', b'"threads": 100000000'),
        (b'"step": 20', b'"step": -1'),
        (b'"train_loss": 0', b'"train_loss": 1e999, "x": 0'),
        (b'"path": "straight"', b'"path": "elsewhere"'),
        (b'"rows_used": 0', b'"rows_used": 0, "more": 1'),
        (b'"relu"', b'"softmaxx"'),
    ],
)
def test_that_numbers_and_names_out_of_range_are_refused(with_run: Project, old: bytes, new: bytes) -> None:
    with pytest.raises(UserError):
        parse_project(changed(with_run, "run/run.json", lambda part: part.replace(old, new)))


def test_that_numbers_that_are_none_are_refused(with_run: Project) -> None:
    assert with_run.run is not None
    there = with_run.run.snapshot.continuation
    assert there is not None
    values = there.values.copy()
    values[3] = np.nan
    bad = replace(with_run.run, snapshot=replace(with_run.run.snapshot, continuation=replace(there, values=values)))
    with pytest.raises(UserError, match="the run in it is damaged"):
        parse_project(format_project(replace(with_run, run=bad)))


def test_that_what_is_no_project_is_said(tmp_path: Path) -> None:
    for content, sentence in (
        (b"", "not a project"),
        (b"{}", "not a project"),
        (zipped({"x.txt": b""}), "“project.json” is missing"),
        (b"PK\x03\x04" + os.urandom(200), "damaged"),
    ):
        path = tmp_path / "given.nnstudio"
        path.write_bytes(content)
        with pytest.raises(UserError, match=sentence):
            read_project(path)
    with pytest.raises(UserError, match="does not exist"):
        read_project(tmp_path / "none.nnstudio")
    with pytest.raises(UserError, match="is a folder"):
        read_project(tmp_path)
