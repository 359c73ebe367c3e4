"""The lines of a script, each with the control that it follows from."""

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDTH = 88  # Ruff's own; narrower than our files, so that a script can be read beside the network


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One line; ``part`` names the control that it follows from, as in ``hidden.0.activation``, ``also`` others."""

    text: str
    part: str
    also: tuple[str, ...] = ()

    def belongs_to(self, part: str) -> bool:
        """Whether the line follows from ``part`` or from something within it."""
        return self.comes_from(part) or any(_is_within(own, part) for own in self.also)

    def comes_from(self, part: str) -> bool:
        """Whether the line follows from ``part`` first of all."""
        return _is_within(self.part, part)


def _is_within(own: str, part: str) -> bool:
    return own == part or own.startswith(f"{part}.")


Piece = tuple[str, str]
"""One argument of a call, and the part that it follows from; an empty part is that of the section."""


class Lines:
    """Gathers the lines of one section; what names no part belongs to ``home``."""

    def __init__(self, home: str) -> None:
        self._home = home
        self.lines: list[ScriptLine] = []

    def add(self, text: str = "", *parts: str) -> None:
        """Append one line."""
        part, *also = parts or (self._home,)
        self.lines.append(ScriptLine(text, part, tuple(also)))

    def comment(self, text: str, *parts: str, indent: str = "") -> None:
        """Append a comment, on as many lines as it takes."""
        clean = text if text.isprintable() else "".join(letter if letter.isprintable() else " " for letter in text)
        room = WIDTH - len(indent) - 2
        for line in [clean] if len(clean) <= room else textwrap.wrap(clean, room):
            self.add(f"{indent}# {line}".rstrip(), *parts)

    def call(
        self, head: str, arguments: Sequence[Piece], tail: str = "", *, part: str = "", open_up: bool = False
    ) -> None:
        """Append ``head(arguments)tail``: on one line, or one argument a line where that is too long."""
        part = part or self._home
        line = f"{head}({', '.join(text for text, _ in arguments)}){tail}"
        if not open_up and len(line) <= WIDTH:
            self.add(line, *dict.fromkeys([part, *(own for _, own in arguments if own)]))
            return
        indent = " " * (len(head) - len(head.lstrip()))
        self.add(f"{head}(", part)
        for text, own in arguments:
            self.add(f"{indent}    {text},", own or part)
        self.add(f"{indent})", part)

    def extend(self, others: Iterable[ScriptLine]) -> None:
        """Append lines that are finished."""
        self.lines.extend(others)


def number_code(number: int) -> str:
    """A whole number as one writes it in Python."""
    return str(number) if number < 100_000 else f"{number:_}"


def listed(items: Sequence[str], indent: str = "") -> list[str]:
    """``items`` with commas between them, on as many lines as they take."""
    wrapped = textwrap.wrap(", ".join(items), WIDTH - len(indent) - 1, break_long_words=False, break_on_hyphens=False)
    return [f"{indent}{line}" for line in wrapped]
