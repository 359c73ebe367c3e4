"""What does not fit into a lesson, in the words of its author: places are counted from 1, and choices are listed."""

import re
from collections.abc import Mapping
from typing import Any, get_args

import msgspec

from nnstudio.catalog import shortened
from nnstudio.lessons.lesson import Against, Aggregate, Comparison, Control, Hideable, Relation

_KINDS = ("text", "predict", "configure", "run", "check", "reflect", "quiz")
_CHOICES: Mapping[str, Any] = {
    "aggregate": Aggregate,
    "by": Against,
    "highlight": Control,
    "allow": Control,
    "lock": Control,
    "hide": Hideable,
}
_ENTRIES = {"stages": "stage", "checks": "check", "require": "requirement"}
_PART = re.compile(r"([\w-]+)(?:\[(\d+)\])?")


def explained(error: msgspec.ValidationError, raw: Mapping[str, object]) -> tuple[str, str]:
    """The path and the reason of what msgspec found in ``raw``."""
    message, _, place = str(error).partition(" - at `")
    path = place.rstrip("`").removeprefix("$").lstrip(".")
    unknown = re.search(r"unknown field `(.*)`", message, re.DOTALL)
    missing = re.search(r"missing required field `(\w+)`", message)
    if unknown:
        key = unknown[1]
        return (f"{path}.{key}" if path else key), f"the key “{shortened(key)}” is not known here"
    if missing:
        return path, f"the key “{missing[1]}” is missing" + (f" in {place_words(path, raw)}" if path else "")
    if path.endswith(".type"):
        return path, f"there is no such type of stage; allowed: {', '.join(_KINDS)}"
    choices = _choices(path)
    unlisted = re.fullmatch(r"[Ii]nvalid enum value '(.*)'", message, re.DOTALL)
    if unlisted and choices:
        return path, f"{place_words(path, raw)} cannot be “{shortened(unlisted[1])}”; allowed: {', '.join(choices)}"
    return path, f"{place_words(path, raw)} cannot be this: {message[:1].lower()}{message[1:]}"


def place_words(path: str, raw: Mapping[str, object]) -> str:
    """``stages[3].checks[0].op`` as a person says it: “op” of check 1 of stage 4 (“bend-it”)."""
    said: list[str] = []
    at: object = raw
    for name, index in _PART.findall(path):
        at = at.get(name) if isinstance(at, Mapping) else None
        if not index:
            said.append(f"“{shortened(name)}”")
            continue
        at = at[int(index)] if isinstance(at, list) and int(index) < len(at) else None
        number = int(index) + 1
        words = f"{_ENTRIES[name]} {number}" if name in _ENTRIES else f"entry {number} of “{name}”"
        own = at.get("id") if isinstance(at, Mapping) else None
        said.append(f"{words} (“{shortened(own)}”)" if isinstance(own, str) else words)
    return " of ".join(reversed(said))


def _choices(path: str) -> tuple[str, ...]:
    """What may stand at ``path``; nothing where that is no choice."""
    parts = [name for name, _ in _PART.findall(path)]
    if not parts:
        return ()
    if parts[-1] == "op":
        return get_args(Relation if "require" in parts else Comparison)
    return get_args(_CHOICES[parts[-1]]) if parts[-1] in _CHOICES else ()
