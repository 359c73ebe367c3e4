"""Hands mutated projects, experiments and tables to what opens them, and looks what happens.

``python tests/project/fuzz.py --cases 200000 --seconds 600``. Mutations know the structure: parts of the zip, values in
the JSON, headers and numbers of the arrays, cells of the tables, and plain bytes. Each must open, or be refused with a
sentence: no other exception, nothing over 2 s, no more memory than 10 times the file and 64 MB, nothing written, no
file read. The counts are printed as one JSON object; the exit code is 1 where anything else happened.
"""

import argparse
import io
import json
import os
import random
import resource
import struct
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nnstudio.catalog import UserError
from nnstudio.data import Enclosed, load_dataset
from nnstudio.experiment import Data, default_experiment, parse_experiment
from nnstudio.project.files import parse_project
from nnstudio.resources import sample_paths

SLOWEST_SECONDS = 2.0
SPARE_BYTES, TIMES = 64 * 2**20, 10
FILES = Path(__file__).parent / "files"
ODD: list[Any] = [
    None, True, False, 0, -1, 1, 2**31, 2**53, 2**63, 2**64, 10**30, -(10**30), 0.5, -0.0, 1e308, -1e308, 1e-320, "",
    "x", "\0", "relu", "softmax", "circle", "file", "../x", "/etc/passwd", "\\\\server\\x", "a" * 300, "🎈", [], {},
    [[]], [{}], [0] * 50, {"a": {"b": {"c": []}}}, [None], "1", "NaN", "Infinity", "cuda:99", "2026-01-01",
]  # fmt: skip

Bytes = bytes
Mutate = Callable[[random.Random, Bytes], Bytes]


# ---- plain bytes ----


def of_bytes(chance: random.Random, content: Bytes) -> Bytes:
    """Bits turned over, pieces cut out, doubled, or put elsewhere."""
    changed = bytearray(content)
    for _ in range(chance.choice([1, 1, 2, 8])):
        if not changed:
            break
        at = chance.randrange(len(changed))
        match chance.randrange(5):
            case 0:
                changed[at] ^= 1 << chance.randrange(8)
            case 1:
                changed[at] = chance.choice([0, 0xFF, 0x7F, 0x80, 0x22, 0x5B, 0x0A])
            case 2:
                del changed[at : at + chance.choice([1, 4, 100])]
            case 3:
                changed[at:at] = changed[at : at + chance.choice([1, 8, 500])]
            case _:
                del changed[at:]
    return bytes(changed)


# ---- JSON ----


def of_json(chance: random.Random, content: Bytes) -> Bytes:
    """Values exchanged, keys left out, doubled or made up; sometimes nested deeply, or no JSON at all."""
    if chance.random() < 0.1:
        return of_bytes(chance, content)
    if chance.random() < 0.02:
        return chance.choice([b"[", b'{"a":', b'{"data":[']) * chance.choice([10, 2_000, 50_000])
    value = json.loads(content)
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        value = _changed(chance, value)
    return json.dumps(value, ensure_ascii=chance.random() < 0.5).encode(errors="surrogatepass")


def _changed(chance: random.Random, value: Any) -> Any:  # noqa: ANN401 (any JSON)
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(list(value))
        match chance.randrange(12):
            case 0:
                return {name: kept for name, kept in value.items() if name != key}
            case 1:
                return {
                    **value,
                    chance.choice(["more", "", "__class__", key + "s", "name", "$ref"]): chance.choice(ODD),
                }
            case 2:
                return {**value, key: chance.choice(list(value.values()))}
            case _:
                return {**value, key: _changed(chance, value[key])}
    if isinstance(value, list) and value and chance.random() < 0.8:
        at = chance.randrange(len(value))
        if chance.random() < 0.2:
            return value * chance.choice([0, 2, 70])
        return [*value[:at], _changed(chance, value[at]), *value[at + 1 :]]
    if isinstance(value, int | float) and not isinstance(value, bool) and chance.random() < 0.5:
        return value * chance.choice([-1, 0, 2, 1000, 1e-9, 1e30])
    return chance.choice(ODD)


# ---- arrays ----


def of_arrays(chance: random.Random, content: Bytes) -> Bytes:
    """The list of arrays changed, or the numbers behind it."""
    if chance.random() < 0.3:
        return of_bytes(chance, content)
    size = struct.unpack_from("<Q", content)[0]
    header, numbers = content[8 : 8 + size], content[8 + size :]
    match chance.randrange(4):
        case 0:
            return struct.pack("<Q", chance.choice([0, 1, size + 8, 2**31, 2**62, 2**64 - 1])) + content[8:]
        case 1:
            at = chance.randrange(0, max(1, len(numbers) // 8)) * 8
            odd = struct.pack("<d", chance.choice([float("nan"), float("inf"), 1e308, -1.0]))
            return content[:8] + header + numbers[:at] + odd + numbers[at + 8 :]
        case 2:
            return content[:8] + header + numbers[: chance.randrange(len(numbers) + 1)]
        case _:
            changed = of_json(chance, header.rstrip())
            return struct.pack("<Q", len(changed)) + changed + numbers


# ---- tables ----


def of_table(chance: random.Random, content: Bytes) -> Bytes:
    """Cells exchanged, rows and columns cut short or doubled, quotation marks left open; sometimes plain bytes."""
    if chance.random() < 0.3:
        return of_bytes(chance, content)
    lines = content.decode().split("\n")
    odd = [
        "",
        "?",
        "NaN",
        "1e999",
        "-1e-999",
        "1,5",
        '"',
        '"a\nb"',
        "a" * 5000,
        "\0",
        "9" * 400,
        "∞",
        "kind",
        " ",
        "0x1F",
    ]
    for _ in range(chance.choice([1, 2, 10])):
        at = chance.randrange(len(lines))
        cells = lines[at].split(",")
        match chance.randrange(5):
            case 0:
                del lines[at]
            case 1:
                lines[at:at] = [lines[at]] * chance.choice([1, 200])
            case 2:
                cells.append(chance.choice(odd))
            case 3:
                cells = cells[:-1]
            case _:
                cells[chance.randrange(len(cells))] = chance.choice(odd)
        if at < len(lines):
            lines[at] = ",".join(cells)
        lines = lines or [""]
    return chance.choice(["\n", "\n", "\r\n", "\r"]).join(lines).encode()


# ---- projects ----


def of_project(chance: random.Random, content: Bytes) -> Bytes:
    """One part of the zip changed by its kind, or the zip itself."""
    if chance.random() < 0.15:
        return of_bytes(chance, content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    name = chance.choice(list(parts))
    if chance.random() < 0.15:
        _changed_parts(chance, parts, name)
    else:
        kinds: dict[str, Mutate] = {".json": of_json, ".safetensors": of_arrays, ".csv": of_table}
        parts[name] = kinds.get(Path(name).suffix, of_bytes)(chance, parts[name])
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for part, inside in parts.items():
            entry = zipfile.ZipInfo(part or "x")
            entry.compress_type = chance.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
            entry.external_attr = (0o120777 if chance.random() < 0.005 else 0o644) << 16
            archive.writestr(entry, inside)
    return buffer.getvalue()


def _changed_parts(chance: random.Random, parts: dict[str, Bytes], name: str) -> None:
    match chance.randrange(4):
        case 0:
            del parts[name]
        case 1:
            parts[chance.choice(["../x", "/x", "a\\b", "data/x/y", name.upper(), "run/x.json", "C:x"])] = parts[name]
        case 2:
            parts[name] = parts[chance.choice(list(parts))]
        case _:
            parts[name] = b"0" * chance.choice([0, 10_000, 30_000_000])


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


def corpus() -> list[tuple[str, Mutate, Callable[[Bytes], Any], list[Bytes]]]:
    """What is mutated: kind, mutation, what opens it, and good ones."""
    projects = [path.read_bytes() for path in sorted(FILES.glob("*.nnstudio"))]
    experiments = [path.read_bytes() for path in sample_paths()]
    with zipfile.ZipFile(io.BytesIO(projects[0])) as archive:
        tables = [archive.read("data/measured.csv")]
    return [
        ("project", of_project, parse_project, projects),
        ("experiment", of_json, open_experiment, experiments),
        ("project", of_project, parse_project, projects),
        ("experiment", of_json, open_experiment, experiments),
        ("project", of_project, parse_project, projects),
        ("experiment", of_json, open_experiment, experiments),
        ("experiment", of_json, open_experiment, experiments),
        ("table", of_table, open_table, tables),
    ]


class Watch:
    """Notes every file that is opened to be written, and every one outside Python's own that is read."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._on = False
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
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
        started, result = time.perf_counter(), "opened"
        try:
            watch.during(lambda opens=opens, content=content: opens(content))  # type: ignore[misc]
        except UserError as error:
            result = "refused" if str(error).strip() else "silent"
        except BaseException as error:  # noqa: BLE001 (this is what is looked for)
            result = f"{type(error).__name__}"
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        took = time.perf_counter() - started
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
