"""From the files of a lesson to a Lesson: everything that can be wrong with them is said with file and line."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from nnstudio.catalog import N_, UserError, shortened
from nnstudio.experiment import Experiment, parse_experiment
from nnstudio.lessons.bundle import PLAN, fingerprint, read_bundle
from nnstudio.lessons.explained import explained
from nnstudio.lessons.lesson import Lesson, Plan
from nnstudio.lessons.lines import key_lines, line_of
from nnstudio.lessons.prose import parse_prose
from nnstudio.lessons.validate import Fault, validate

_DEPTH_MAX = 20
_PLAN_CHARACTERS_MAX = 256 * 1024
_DOTS_MAX = 30  # in a line, those of decimals aside: of a name with many, time and memory grow with the square
_COMMA = re.compile(r"=\s*[-+]?\d+,\d+\s*(#|$)")
_DECIMAL = re.compile(r"(?<![\w.])[-+]?\d+\.\d+(?![\w.])")


def read_lesson(path: Path) -> Lesson:
    """The lesson in a folder, or in one zip.

    Raises:
        UserError: it cannot be used; the sentence names the file, the line and what is allowed.
    """
    return parse_lesson(read_bundle(path), path.parent.name if path.name == PLAN else path.name)


def parse_lesson(files: Mapping[str, bytes], where: str) -> Lesson:
    """The lesson that ``files`` hold; ``where`` names their folder or zip in errors.

    Raises:
        UserError: as :func:`read_lesson`.
    """
    text = _text(files, PLAN, where)
    plan, raw_lines = _plan(text, where)
    prose = {
        name.removesuffix(".md"): parse_prose(_text(files, name, where), f"{where}/{name}")
        for name in files
        if name.endswith(".md") and name != "README.md"
    }
    if "en" not in prose:
        raise _at(where, PLAN, 1, "there are no words for it: en.md is missing")
    lesson = Lesson(
        plan=plan,
        experiments=_experiments(plan, files, where, raw_lines),
        prose=prose,
        pictures={name: content for name, content in files.items() if name.endswith(".png")},
        sha256=fingerprint(files),
    )
    try:
        validate(lesson)
    except Fault as fault:
        line = fault.line or line_of(raw_lines, fault.path)
        raise _at(where, fault.file, line, fault.reason) from None
    return lesson


def _text(files: Mapping[str, bytes], name: str, where: str) -> str:
    try:
        return files[name].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = files[name][: error.start].count(b"\n") + 1
        raise _at(where, name, line, "this is not UTF-8 text; save the file as UTF-8") from None


def _refuse_excess(text: str, where: str) -> None:
    if len(text) > _PLAN_CHARACTERS_MAX:
        raise _at(where, PLAN, 1, f"it is too long; allowed: {_PLAN_CHARACTERS_MAX // 1024} KB")
    for number, line in enumerate(text.splitlines(), start=1):
        if line.count(".") > _DOTS_MAX and _DECIMAL.sub("", line).count(".") > _DOTS_MAX:
            raise _at(where, PLAN, number, f"there are too many dots in this line; allowed: {_DOTS_MAX}")


def _plan(text: str, where: str) -> tuple[Plan, dict[str, int]]:
    _refuse_excess(text, where)
    lines = key_lines(text)
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is no TOMLDecodeError
        found = re.search(r"line (\d+)", str(error))
        reason = re.sub(r"\s*\(at .*\)", "", str(error)) or "it is nested too deeply"
        line = int(found[1]) if found else text.count("\n") + 1
        if _COMMA.search(text.split("\n")[line - 1]):
            reason += " A number has a point: write 0.95, not 0,95"
        raise _at(where, PLAN, line, f"this is not TOML: {reason}") from None
    try:
        return msgspec.convert(raw, Plan, strict=True), lines
    except msgspec.ValidationError as error:
        path, reason = explained(error, raw)
        raise _at(where, PLAN, line_of(lines, path), reason) from None
    except OverflowError:
        raise _at(where, PLAN, 1, "a number in it is too large") from None


# ---- experiments ----


def _experiments(plan: Plan, files: Mapping[str, bytes], where: str, lines: Mapping[str, int]) -> dict[str, Experiment]:
    experiments = {}
    for name in plan.experiments:
        line = line_of(dict(lines), f"experiments.{name}")
        try:
            whole = _merged(plan.experiments, name, files, where, 0)
            whole = {"nnstudio": 1, "name": name, **whole}
            experiments[name] = parse_experiment(msgspec.json.encode(whole).decode(), f"experiment “{name}”")
        except UserError as error:
            raise _at(where, PLAN, line, str(error).rstrip(".")) from None
        except (msgspec.MsgspecError, TypeError, OverflowError) as error:
            raise _at(where, PLAN, line, f"experiment “{name}” cannot be read: {error}") from None
    return experiments


def _merged(
    given: Mapping[str, dict[str, object]], name: str, files: Mapping[str, bytes], where: str, depth: int
) -> dict[str, object]:
    """One experiment laid over the one that its ``from`` names, which may be laid over another."""
    if depth > _DEPTH_MAX:
        raise UserError(N_("lessons", "experiment “{name}” comes from itself."), name=name)
    own = dict(given[name])
    base = own.pop("from", None)
    if base is None:
        return own
    if isinstance(base, str) and base.endswith(".json") and base in files:
        experiment = parse_experiment(_text(files, base, where), base)
        return _laid_over(msgspec.to_builtins(experiment), own)
    if not isinstance(base, str) or base not in given:
        raise UserError(
            N_("lessons", "experiment “{name}” comes from “{base}”, which is neither an experiment nor a .json file."),
            name=name,
            base=shortened(str(base)),
        )
    return _laid_over(_merged(given, base, files, where, depth + 1), own)


def _laid_over(base: Mapping[str, object], own: Mapping[str, object]) -> dict[str, object]:
    """Tables are merged key by key; any other value, lists too, takes the place of the one below."""
    merged = dict(base)
    for key, value in own.items():
        below = merged.get(key)
        merges = isinstance(value, dict) and isinstance(below, dict) and key != "parameters"
        merged[key] = _laid_over(below, value) if merges else value  # type: ignore[arg-type] # both are dicts here
    return merged


def _at(where: str, file: str, line: int, reason: str) -> UserError:
    return UserError(
        N_("lessons", "{where}/{file}, line {line}: {reason}."), where=where, file=file, line=line, reason=reason
    )
