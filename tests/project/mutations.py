"""Mutations that know the structure of what they change: JSON, TOML, Markdown, arrays, tables, and zips of them."""

import codecs
import io
import json
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

ODD: list[Any] = [
    None, True, False, 0, -1, 1, 2**31, 2**53, 2**63, 2**64, 10**30, -(10**30), 0.5, -0.0, 1e308, -1e308, 1e-320, "",
    "x", "\0", "relu", "softmax", "circle", "file", "../x", "/etc/passwd", "\\\\server\\x", "a" * 300, "🎈", [], {},
    [[]], [{}], [0] * 50, {"a": {"b": {"c": []}}}, [None], "1", "NaN", "Infinity", "cuda:99", "2026-01-01",
]  # fmt: skip
# Of what looks back and forth through a text, some would take for ever on a long run of one of these.
RUNS = [
    b" ", b"\n", b"\t", b".", b".a", b"a", b"[", b"{", b"[[", b'"', b"'", b"#", b"# ", b"`", b"-", b"0", b"9.", b",",
    b";", b"a,", b"\r", b"\xff", b"a=0\n", b"[a]\n", b"= ", b"\\", b"(", b"*", b"_", b"| ",
]  # fmt: skip
TOML_VALUES = [
    "1", "-1", "0", "1e308", "inf", "nan", "true", '""', '"x"', '"circle"', "[]", "[[]]", "{}", "{a = 1}", "[1, 2]",
    "9" * 20, "2026-01-01", "'" * 3, '"' * 3, '["relu"]', '"../x.json"', '"file"', "[0.0, 1.0]",
]  # fmt: skip
ODD_LINES = [
    "", "[", "[[stages]]", "[stages]", "[a.b.c]", "# ", "## x: y", "### why", "### choices", "- ", "1. a", "```",
    "a = ", "= 1", "\0", "| a | b |", "![x](y.png)", "![x](../../etc/passwd)", "[x](file:///etc/passwd)", "$$x$$",
    "<b>", "\ufeff", "🎈", "## : ", "#", "\x85", "\u2028",
]  # fmt: skip
KEYS = ["more", "type", "from", "", "a.b", '""']

Bytes = bytes
Mutate = Callable[[random.Random, Bytes], Bytes]
Parts = dict[str, Bytes]


# ---- plain bytes ----


def of_bytes(chance: random.Random, content: Bytes) -> Bytes:
    """Bits turned over, pieces cut out, doubled, or put elsewhere."""
    if chance.random() < 0.03:
        return with_run(chance, content)
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


def with_run(chance: random.Random, content: Bytes) -> Bytes:
    """The same few bytes over and over somewhere."""
    at = chance.randrange(len(content) + 1)
    run = chance.choice(RUNS) * chance.choice([100, 10_000, 300_000])
    return content[:at] + run + content[at:]


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
    if chance.random() < 0.3 or content.startswith(codecs.BOM_UTF16_LE):
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


# ---- TOML and Markdown ----


def of_lines(chance: random.Random, content: Bytes) -> Bytes:
    """Lines doubled, exchanged or left out, keys, values and headings replaced; sometimes plain bytes."""
    if chance.random() < 0.2 or not content:
        return of_bytes(chance, content)
    lines = content.decode().split("\n")
    for _ in range(chance.choice([1, 1, 2, 6])):
        _change_lines(chance, lines)
        lines = lines or [""]
    return "\n".join(lines).encode()


def _change_lines(chance: random.Random, lines: list[str]) -> None:
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    key, equals, value = lines[at].partition("=")
    match chance.randrange(6):
        case 0:
            del lines[at : at + chance.choice([1, 1, 8])]
        case 1:
            lines[at:at] = [lines[other]] * chance.choice([1, 1, 300])
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
        case 3 if equals:
            lines[at] = f"{key}= {chance.choice(TOML_VALUES)}"
        case 4 if equals:
            lines[at] = f"{chance.choice(KEYS)} ={value}"
        case _:
            lines[at] = chance.choice(ODD_LINES)


# ---- zips ----


def of_zip(chance: random.Random, content: Bytes) -> Bytes:
    """One part of the zip changed by its kind, or the zip itself."""
    if chance.random() < 0.15:
        return of_bytes(chance, content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    change_parts(chance, parts)
    return zipped(chance, parts)


def change_parts(chance: random.Random, parts: Parts) -> None:
    """One part changed by its kind, or left out, exchanged, doubled under an odd name, or made huge."""
    name = chance.choice(list(parts))
    if chance.random() < 0.15:
        _change_names(chance, parts, name)
    else:
        parts[name] = KINDS.get(Path(name).suffix, of_bytes)(chance, parts[name])


def zipped(chance: random.Random, parts: Parts) -> Bytes:
    """A zip of ``parts``, each compressed or not; rarely one of them claims to be a link."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for part, inside in parts.items():
            entry = zipfile.ZipInfo(part or "x")
            entry.compress_type = chance.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
            entry.external_attr = (0o120777 if chance.random() < 0.005 else 0o644) << 16
            archive.writestr(entry, inside)
    return buffer.getvalue()


def _change_names(chance: random.Random, parts: Parts, name: str) -> None:
    match chance.randrange(4):
        case 0:
            del parts[name]
        case 1:
            parts[chance.choice(["../x", "/x", "a\\b", "data/x/y", name.upper(), "run/x.json", "C:x"])] = parts[name]
        case 2:
            parts[name] = parts[chance.choice(list(parts))]
        case _:
            parts[name] = b"0" * chance.choice([0, 10_000, 30_000_000])


KINDS: dict[str, Mutate] = {
    ".json": of_json,
    ".safetensors": of_arrays,
    ".csv": of_table,
    ".toml": of_lines,
    ".md": of_lines,
}
