"""What is wrong with a file, in the words of the person who wrote it: the place, what stands there, what may."""

import re
from collections.abc import Iterable

import msgspec
from msgspec import inspect

from nnstudio.catalog import shortened
from nnstudio.experiment.experiment import Experiment, Parameters
from nnstudio.experiment.fields import FIELDS

_SYNTAX = {
    "Input data was truncated": "it ends too early",
    "Number out of range": "a number in it is too large",
}
_SIMPLE = {
    inspect.IntType: "a whole number",
    inspect.FloatType: "a number",
    inspect.StrType: "a text",
    inspect.BoolType: "true or false",
    inspect.NoneType: "null",
    inspect.StructType: "an object {…}",
    inspect.DictType: "an object {…}",
}
_Steps = list[tuple[str, str]]  # (key, "") or ("", index), the index "..." standing for some parameter


def explain_syntax(text: str, error: Exception) -> str:
    """Why ``text`` is not JSON, with line and column where they are known."""
    if not text.strip("\ufeff \t\r\n"):
        return "the file is empty"
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    reason = str(error).removeprefix("JSON is malformed: ").partition(" (byte")[0].partition(" - at")[0].rstrip(".")
    reason = _SYNTAX.get(reason, reason)
    found = re.search(r"\(byte (\d+)\)", str(error))
    if found is None:
        return reason
    before = text.encode()[: int(found[1])].decode(errors="ignore")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return f"{reason} at line {line}, column {column}"


def explain_structure(error: msgspec.ValidationError, raw: object) -> str:
    """What msgspec found in ``raw`` that an experiment cannot have there."""
    message, _, found = str(error).partition(" - at `")
    steps = re.findall(r"\.([^.\[]+)|\[(\d+|\.\.\.)\]", found.rstrip("`"))
    place, value = _resolve(steps, raw)
    missing = re.search(r"missing required field `(\w+)`", message)
    if missing:
        return f"{place}.{missing[1]} is missing. Every experiment needs it."
    unknown = re.search(r"unknown field `(.*)`", message, re.DOTALL)
    if unknown:
        return f"{place} has the key “{shortened(unknown[1])}”, which is not known. Check its spelling, or remove it."
    shown = shortened(msgspec.json.encode(value).decode())
    newer = " A newer nnstudio may have written the file." if place == "$.nnstudio" else ""
    return f"{place} is {shown}. Allowed: {_allowed_at(place, steps)}.{newer}"


def _resolve(steps: _Steps, raw: object) -> tuple[str, object]:
    """The place as people read it, and what stands there."""
    place, value = "$", raw
    for key, index in steps:
        if isinstance(value, dict):
            name = key or _wrong_parameter(value)
            place, value = f"{place}.{shortened(name)}", value[name]
        elif isinstance(value, list):
            place, value = f"{place}[{index}]", value[int(index)]
    return place, value


def _wrong_parameter(given: dict[str, object]) -> str:
    """The parameter that msgspec means by ``...``: the first whose value none can have."""
    for name, value in given.items():
        try:
            msgspec.convert({name: value}, Parameters)
        except msgspec.ValidationError:
            return name
    raise ValueError("every parameter has a value that it can have")


def _allowed_at(place: str, steps: _Steps) -> str:
    """What may stand at ``place``: the range of a number that has one, else its type in words."""
    field = FIELDS.get(re.sub(r"\[\d+\]", "[*]", place.removeprefix("$.")))
    if field:
        return field.allowed
    kind: inspect.Type = inspect.type_info(Experiment)
    for key, _ in steps:
        kind = _step_into(kind, key)
    return _in_words(_without_null(kind))


def _without_null(kind: inspect.Type) -> inspect.Type:
    """What else may stand where null means nothing but leaving the key out."""
    if not isinstance(kind, inspect.UnionType):
        return kind
    return inspect.UnionType(tuple(option for option in kind.types if not isinstance(option, inspect.NoneType)))


def _step_into(kind: inspect.Type, key: str) -> inspect.Type:
    """The type of an object's ``key``; of a list's entries, or of any parameter, where ``key`` is empty."""
    options = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    for option in options:
        if key and isinstance(option, inspect.StructType):
            return next(field.type for field in option.fields if field.encode_name == key)
        if not key and isinstance(option, inspect.DictType):
            return option.value_type
        if not key and isinstance(option, inspect.ListType | inspect.VarTupleType):
            return option.item_type
    return inspect.AnyType()


def _in_words(kind: inspect.Type) -> str:
    if isinstance(kind, inspect.LiteralType):
        return ", ".join(map(str, kind.values))
    if isinstance(kind, inspect.EnumType):
        return ", ".join(member.value for member in kind.cls)
    if isinstance(kind, inspect.ListType | inspect.VarTupleType):
        return f"a list [ … ], each entry {_in_words(kind.item_type)}"
    if isinstance(kind, inspect.UnionType):
        return _alternatives(_in_words(option) for option in kind.types)
    return _SIMPLE.get(type(kind), "another value")


def _alternatives(words: Iterable[str]) -> str:
    *others, last = words
    return f"{', '.join(others)} or {last}" if others else last
