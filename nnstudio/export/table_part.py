"""Tables: those of scikit-learn, rows that stand in the experiment, and text files, read as the studio reads them."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from nnstudio.catalog import Task
from nnstudio.data import Dataset
from nnstudio.data.dataset import FileLayout
from nnstudio.data.delimited import MISSING, is_number
from nnstudio.data.table import number_text
from nnstudio.experiment import Data
from nnstudio.export.lines import WIDTH, Lines, ScriptLine, listed

_SOURCE, _INPUTS, _MISSING = "data.source", "data.inputs", "data.missing"


def shipped_lines(data: Data, dataset: Dataset) -> list[ScriptLine]:
    """The lines that load a table of scikit-learn as ``x`` and ``y``, in raw units."""
    lines = Lines(_SOURCE)
    scaled = "scaled=False" if data.source == "diabetes" else ""
    lines.add(f"table = load_{data.source}({scaled})")
    lines.add("x, y = table.data, table.target")
    if data.inputs is not None:
        _add_list(lines, "inputs", (_string(column.name) for column in dataset.columns), _INPUTS)
        lines.add("x = x[:, [list(table.feature_names).index(name) for name in inputs]]", _INPUTS)
    if dataset.task is Task.REGRESSION:
        lines.add("y = y[:, np.newaxis]")
    return lines.lines


def row_lines(data: Data, dataset: Dataset) -> list[ScriptLine]:
    """The lines with the rows of the experiment itself, without those that the studio dropped, as ``x`` and ``y``."""
    given = data.rows or ()
    names = data.columns or tuple(f"column {number}" for number in range(1, len(given[0]) + 1))
    wanted = _wanted(dataset)
    kept = _kept(dataset)
    numeric = [not column.categories for column in dataset.columns]
    for name in dataset.target_names:
        cells = [given[row][names.index(name)] for row in kept]
        numeric.append(not dataset.task.has_classes or _is_numeric(cells))
    lines = Lines(_SOURCE)
    if len(kept) < len(given):
        lines.comment(f"{len(given) - len(kept)} rows that miss a value are left out.", _MISSING)
    lines.comment(f"Each row holds {', '.join(wanted)}.")
    lines.add("rows = [")
    for row in kept:
        codes = [_code(given[row][names.index(name)], whole) for name, whole in zip(wanted, numeric, strict=True)]
        for text in _bracketed(codes, "    "):
            lines.add(text, "data.rows")
    lines.add("]")
    targets = len(dataset.target_names)
    suffix = "" if all(numeric[:-targets]) else ", dtype=object"
    lines.add(f"x = np.array([row[:-{targets}] for row in rows]{suffix})")
    _add_targets(lines, dataset, "row[-1]", f"row[-{targets}:]")
    return lines.lines


def file_lines(data: Data, dataset: Dataset, layout: FileLayout, beside: str) -> list[ScriptLine]:
    """The lines that read a text table as ``x`` and ``y``; a relative path is looked for beside what they are in."""
    indices = [layout.names.index(name) for name in _wanted(dataset)]
    targets = len(dataset.target_names)
    dropped = len(_kept(dataset)) < layout.rows
    gaps = any(column.missing for column in dataset.columns)
    lines = Lines(_SOURCE)
    _add_path(lines, Path(data.path or ""), beside)
    _add_reader(lines, layout)
    if dropped or gaps:
        _add_list(lines, "missing", map(_string, sorted(MISSING)), _MISSING)
    if dropped:
        needed = indices if data.missing == "drop" else indices[-targets:]
        lines.add(f"needed = {needed}" if len(needed) > 1 else f"needed = [{needed[0]}]", _MISSING)
        test = "not any(row[i].strip() in missing for i in needed)"
        lines.add(f"rows = [row for row in rows if {test}]", _MISSING)
    _add_cell_readers(lines, gaps=gaps, comma=layout.decimal == ",")
    _add_inputs(lines, dataset, indices[:-targets])
    _add_file_targets(lines, dataset, layout, indices[-targets:])
    return lines.lines


# ---- files ----


def _add_path(lines: Lines, path: Path, beside: str) -> None:
    if path.is_absolute() or beside == "notebook":  # a notebook runs in its own folder, and knows no __file__
        line, head = f"path = Path({_string(path.as_posix())})", "path = Path"
    else:
        lines.comment("The table is looked for beside this script.")
        line = f"path = Path(__file__).parent / {_string(path.as_posix())}"
        head = "path = Path(__file__).parent.joinpath"
    if len(line) <= WIDTH:
        lines.add(line)
    else:
        lines.call(head, [(_string(part), "") for part in path.parts], open_up=True)


def _add_reader(lines: Lines, layout: FileLayout) -> None:
    delimiter = "" if layout.delimiter == "," else f", delimiter={_string(layout.delimiter)}"
    skipped = f"[{layout.above}:]" if layout.above else ""
    lines.add(f'with path.open(encoding="{layout.encoding}", newline="") as file:')
    lines.add(f"    reader = csv.reader(file{delimiter}, skipinitialspace=True)")
    lines.add(f"    rows = [row for row in reader if any(row)]{skipped}")


def _add_cell_readers(lines: Lines, *, gaps: bool, comma: bool) -> None:
    """Define ``number`` and ``text`` where a cell cannot be taken as it stands."""
    number = 'float(cell.replace(",", "."))' if comma else "float(cell)"
    functions = []
    if gaps:
        functions.append(("number", f"np.nan if cell.strip() in missing else {number}"))
        functions.append(("text", "None if cell.strip() in missing else cell.strip()"))
    elif comma:
        functions.append(("number", number))
    for name, value in functions:
        for text in ("", "", f"def {name}(cell):", f"    return {value}"):
            lines.add(text, _MISSING if gaps else _SOURCE)
    if functions:
        lines.add()
        lines.add()


def _add_inputs(lines: Lines, dataset: Dataset, indices: Sequence[int]) -> None:
    reads = {line.text.split("(")[0].removeprefix("def ") for line in lines.lines if line.text.startswith("def ")}
    number = "number(row[i])" if "number" in reads else "float(row[i])"
    text = "text(row[i])" if "text" in reads else "row[i].strip()"
    texts = [index for index, column in zip(indices, dataset.columns, strict=True) if column.categories]
    lines.comment(f"The inputs: {', '.join(column.name for column in dataset.columns)}.", _INPUTS)
    _add_list(lines, "inputs", map(str, indices), _INPUTS)
    if not texts:
        lines.add(f"x = np.array([[{number} for i in inputs] for row in rows])", _INPUTS)
        return
    _add_list(lines, "texts", map(str, texts), _INPUTS)
    cell = f"{text} if i in texts else {number}"
    lines.add("x = np.array(", _INPUTS)
    lines.add(f"    [[{cell} for i in inputs] for row in rows],", _INPUTS)
    lines.add("    dtype=object,", _INPUTS)
    lines.add(")", _INPUTS)


def _add_file_targets(lines: Lines, dataset: Dataset, layout: FileLayout, indices: Sequence[int]) -> None:
    number = 'float({cell}.replace(",", "."))' if layout.decimal == "," else "float({cell})"
    if dataset.task.has_classes:
        cell = number if all(map(is_number, dataset.class_names)) else "{cell}.strip()"
        _add_targets(lines, dataset, cell.format(cell=f"row[{indices[0]}]"), "")
        return
    where = f"{list(indices)}"
    _add_targets(lines, dataset, "", f"[{number.format(cell='row[i]')} for i in {where}]")


# ---- what rows and files share ----


def _add_targets(lines: Lines, dataset: Dataset, one: str, all_: str) -> None:
    """``y`` from the expression of one class or from that of all numbers of a row."""
    part = "data.target"
    lines.comment(f"The target: {', '.join(dataset.target_names)}.", part)
    if not dataset.task.has_classes:
        lines.add(f"y = np.array([{all_} for row in rows])", part)
        return
    present = np.unique(np.concatenate([dataset.train.targets, dataset.test.targets]))
    if len(present) == dataset.classes:
        lines.add(f"classes, y = np.unique([{one} for row in rows], return_inverse=True)", part)
        return
    # A class whose rows all miss a value is a class all the same.
    numeric = all(is_number(name) for name in dataset.class_names) and not one.endswith(".strip()")
    named = (repr(float(name)) if numeric else _string(name) for name in dataset.class_names)
    _add_list(lines, "classes", named, part)
    lines.add(f"y = np.array([classes.index({one}) for row in rows])", part)


def _wanted(dataset: Dataset) -> list[str]:
    return [*(column.name for column in dataset.columns), *dataset.target_names]


def _kept(dataset: Dataset) -> list[int]:
    """The numbers of the rows that are used, in the order of the source."""
    return sorted([*dataset.train.numbers.tolist(), *dataset.test.numbers.tolist()])


def _is_numeric(cells: Iterable[object]) -> bool:
    return all(not isinstance(cell, str) or cell.strip() in MISSING or is_number(cell) for cell in cells)


def _code(value: float | str | None, numeric: bool) -> str:
    """One cell of a row as Python, as the studio reads it."""
    if value is None or (isinstance(value, str) and value.strip() in MISSING):
        return "np.nan" if numeric else "None"
    if numeric:
        return repr(float(value))
    if isinstance(value, bool):
        return _string(str(value))
    return _string(value.strip() if isinstance(value, str) else number_text(float(value)))


def _bracketed(cells: Sequence[str], indent: str) -> list[str]:
    line = f"{indent}[{', '.join(cells)}],"
    if len(line) <= WIDTH:
        return [line]
    return [f"{indent}[", *(f"{text}" for text in listed([*cells], f"{indent}    ")), f"{indent}],"]


def _add_list(lines: Lines, name: str, items: Iterable[str], part: str) -> None:
    """``name = [items]``, on as many lines as it takes."""
    given = list(items)
    line = f"{name} = [{', '.join(given)}]"
    if len(line) <= WIDTH:
        lines.add(line, part)
        return
    lines.add(f"{name} = [", part)
    for text in listed(given, "    "):
        lines.add(text, part)
    lines.add("]", part)


def _string(text: str) -> str:
    """``text`` as Python, in double quotes where that is as readable."""
    return json.dumps(text, ensure_ascii=False) if text.isprintable() else repr(text)
