"""Hands mutated projects, experiments, tables, lessons and hand-ins to what opens them, and looks what happens.

``python -m tests.project.fuzz --cases 200000 --seconds 600``. Mutations know the structure: parts of the zip, values in
the JSON, headers and numbers of the arrays, cells of the tables, lines of TOML and Markdown, and plain bytes. Each must
open, or be refused with a sentence: no other exception, nothing over 2 s, no more memory than 10 times the file and
64 MB, nothing written, no other file read. The counts are printed as one JSON object; the exit code is 1 where anything
else happened.
"""

import argparse
import io
import json
import os
import random
import re
import resource
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from nnstudio.catalog import N_, UserError
from nnstudio.data import Enclosed, load_dataset
from nnstudio.experiment import Data, Experiment, default_experiment, parse_experiment
from nnstudio.lessons import collect
from nnstudio.lessons.bundle import read_bundle
from nnstudio.lessons.handin import write_hand_in
from nnstudio.lessons.outcome import RunOutcome
from nnstudio.lessons.read import read_lesson
from nnstudio.lessons.shelf import shipped_lessons
from nnstudio.project.files import parse_project
from nnstudio.resources import sample_paths
from tests.lessons.support import handed_in, lesson_two, worked_through
from tests.project.mutations import Bytes, Mutate, change_parts, of_json, of_table, of_zip, zipped

SLOWEST_SECONDS = 2.0
SPARE_BYTES, TIMES = 64 * 2**20, 10
FILES = Path(__file__).parent / "files"
# ---- what opens them ----


def open_table(content: Bytes) -> None:
    """As the studio reads a table, from memory."""
    data = Data(source="file", path="t.csv", target="kind")
    load_dataset(data, None, Enclosed("t.csv", content))


def open_experiment(content: Bytes) -> None:
    """As the studio reads an experiment."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return  # what reads the file refuses it
    parse_experiment(text)


def open_lesson(content: Bytes) -> None:
    """As the studio reads a lesson that is one file."""
    path = PLACE / "given.nnlesson"
    path.write_bytes(content)
    read_lesson(path)


def open_folder(content: Bytes) -> None:
    """As the studio reads a lesson that is a folder; ``content`` is that of its files, see :func:`of_folder`."""
    folder = PLACE / "folder"
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    for name, part in json.loads(content).items():
        (folder / name).write_bytes(part.encode("latin-1"))
    read_lesson(folder)


def of_folder(chance: random.Random, content: Bytes) -> Bytes:
    """Another folder with one file changed; both as JSON, each byte being a letter."""
    parts = {name: part.encode("latin-1") for name, part in json.loads(content).items()}
    change_parts(chance, parts)
    plain = {name: part for name, part in parts.items() if re.fullmatch(r"[\w.]+", name)}
    return json.dumps({name: part.decode("latin-1") for name, part in plain.items()}).encode()


class Known:
    """Trains nothing: only what the good hand-ins hold has a run."""

    def run(self, experiment: Experiment) -> RunOutcome:
        """The run of ``experiment``, as it was handed in."""
        for run in RUNS:
            if msgspec.structs.replace(run.experiment, name="") == msgspec.structs.replace(experiment, name=""):
                return run
        raise UserError(N_("tests", "It is not trained here."))


LESSON = lesson_two()
RUNS: list[RunOutcome] = []
PLACE = Path(tempfile.mkdtemp())


def open_hand_in(content: Bytes) -> None:
    """As a teacher's command reads and judges a class of one."""
    folder = PLACE / "class"
    folder.mkdir(exist_ok=True)
    (folder / "given.nnwork").write_bytes(content)
    (row,) = collect.collect(folder, {LESSON.id: LESSON}).rows
    if row.result == "unreadable":
        raise UserError(N_("tests", "{sentence}"), sentence=row.flags[0])


def hand_ins() -> list[Bytes]:
    """A learner who did well, and one who did not."""
    made = []
    for right in (True, False):
        progress = worked_through(LESSON, right=right)
        RUNS.extend(record.run for record in progress.records.values() if record.run is not None)
        write_hand_in(PLACE / "good.nnwork", handed_in(LESSON, progress, "Ada"))
        made.append((PLACE / "good.nnwork").read_bytes())
    return made


def lessons() -> list[dict[str, Bytes]]:
    """The files of every lesson that ships."""
    return [read_bundle(shelved.path) for shelved in shipped_lessons()]


TABLES = (
    b"a;b;kind\n" + b"".join(b"%d,5;%d;%s\n" % (i, i % 3, b"xyz"[i % 3 : i % 3 + 1]) for i in range(30)),
    "größe\tfarbe\tkind\n".encode() + b"".join(b"%d.5\trot\t%d\n" % (i, i % 2) for i in range(30)),
    ("\ufeffa,b,kind\n" + "".join(f'"{i}","x, {i % 2}",{i % 2}\n' for i in range(30))).encode("utf-16-le"),
    b"kind one two\n" + b"".join(b"%d  %d %d \n" % (i % 2, i, i * i) for i in range(30)),
)


def corpus() -> list[tuple[str, Mutate, Callable[[Bytes], Any], list[Bytes]]]:
    """What is mutated: kind, mutation, what opens it, and good ones."""
    projects = [path.read_bytes() for path in sorted(FILES.glob("*.nnstudio"))]
    experiments = [path.read_bytes() for path in sample_paths()]
    with zipfile.ZipFile(io.BytesIO(projects[0])) as archive:
        tables = [archive.read("data/measured.csv"), *TABLES]
    chance = random.Random(0)  # noqa: S311 (nothing secret)
    zips = [zipped(chance, files) for files in lessons()]
    folders = [
        json.dumps({name: part.decode("latin-1") for name, part in files.items()}).encode() for files in lessons()
    ]
    project = ("project", of_zip, parse_project, projects)
    experiment = ("experiment", of_json, open_experiment, experiments)
    lesson = ("lesson", of_zip, open_lesson, zips)
    table = ("table", of_table, open_table, tables)
    folder = ("lesson folder", of_folder, open_folder, folders)
    hand_in = ("hand-in", of_zip, open_hand_in, hand_ins())
    return [
        project,
        experiment,
        lesson,
        table,
        project,
        experiment,
        folder,
        table,
        project,
        experiment,
        hand_in,
        lesson,
    ]


class Watch:
    """Notes every file that is opened to be written, and every one outside Python's own that is read."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._on = False
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._on and str(arguments[0] if arguments else "").startswith(str(PLACE)):
            return  # the file that is given
        if self._on and event in {"open", "os.remove", "os.rename", "os.mkdir", "subprocess.Popen", "socket.connect"}:
            path = str(arguments[0])
            if event != "open" or not path.endswith((".py", ".pyc", ".so", ".zip", ".txt", ".json")):
                self.seen.append(f"{event} {path}")

    def during(self, work: Callable[[], Any]) -> None:
        """Call ``work`` and watch."""
        self._on = True
        try:
            work()
        finally:
            self._on = False


def virtual_bytes() -> int:
    """The address space of this process."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * os.sysconf("SC_PAGESIZE")


def main() -> int:
    """Try as many as asked, or as fit into the time."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seconds", type=float, default=1e9)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    collect.Trainer = Known  # type: ignore[assignment, misc]
    kinds, watch = corpus(), Watch()
    for _, _, opens, good in kinds:
        for content in good:
            opens(content)  # whatever is imported on use is imported by now
    default_experiment()
    counts: Counter[str] = Counter()
    faults: list[str] = []
    began, slowest = time.monotonic(), 0.0
    for case in range(options.cases):
        if time.monotonic() - began > options.seconds or len(faults) >= 20:
            break
        chance = random.Random(f"{options.seed} {case}")  # noqa: S311 (nothing secret)
        kind, mutate, opens, good = kinds[case % len(kinds)]
        content = mutate(chance, chance.choice(good))
        resource.setrlimit(
            resource.RLIMIT_AS, (virtual_bytes() + SPARE_BYTES + TIMES * len(content), resource.RLIM_INFINITY)
        )
        started, result = time.process_time(), "opened"  # what another process takes of the time is none of it
        try:
            watch.during(lambda opens=opens, content=content: opens(content))  # type: ignore[misc]
        except UserError as error:
            result = "refused" if str(error).strip() else "silent"
        except BaseException as error:  # noqa: BLE001 (this is what is looked for)
            result = f"{type(error).__name__}"
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        took = time.process_time() - started
        slowest = max(slowest, took)
        counts[f"{kind} {result}"] += 1
        if result not in {"opened", "refused"} or took > SLOWEST_SECONDS or watch.seen:
            faults.append(f"case {case} of seed {options.seed} ({kind}): {result}, {took:.2f} s, {watch.seen}")
            watch.seen = []
    report = {
        "cases": sum(counts.values()),
        "counts": dict(sorted(counts.items())),
        "slowest_seconds": round(slowest, 3),
    }
    sys.stdout.write(json.dumps({**report, "faults": faults}, indent=2) + "\n")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
