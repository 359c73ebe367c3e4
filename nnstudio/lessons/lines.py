"""Where in a TOML text a key stands, so that an error can say the line."""

import re

_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[A-Za-z0-9_.-]+)\s*=""")


def key_lines(text: str) -> dict[str, int]:
    """The line (from 1) of every table and key, by its path, as in ``stages[2].checks[0].op``.

    Keys within an inline table or array have no line of their own; the nearest path above them has.
    """
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        header = line.partition("#")[0].strip()
        name = header.strip("[]").strip()
        if header.startswith("[") and header.endswith("]") and name and not set("[]") & set(name):
            table = _resolved(name, counts, is_entry=header.startswith("[["))
            lines.setdefault(table, number)
            continue
        key = _KEY.match(line)
        if key:
            name = key[1].strip("\"'")
            lines.setdefault(f"{table}.{name}" if table else name, number)
    return lines


def line_of(lines: dict[str, int], path: str) -> int:
    """The line of ``path``, or of the nearest place above it that has one; 1 where none has."""
    while path:
        if path in lines:
            return lines[path]
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return 1


def _resolved(name: str, counts: dict[str, int], *, is_entry: bool) -> str:
    """The path of a table: names of arrays with the number of their present entry."""
    path = ""
    parts = [part.strip().strip("\"'") for part in name.split(".")]
    for place, part in enumerate(parts):
        path = f"{path}.{part}" if path else part
        if place == len(parts) - 1 and is_entry:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = f"{path}[{counts[path]}]"
    return path
