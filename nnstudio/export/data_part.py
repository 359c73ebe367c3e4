"""The data: drawn or read, split, scaled, and coded as the loss takes them."""

from itertools import groupby

import numpy as np

from nnstudio.catalog import FEATURES, FILE, LOSSES, ROWS, SOURCES, Target, Task
from nnstudio.data import Dataset
from nnstudio.data.features import usable_features
from nnstudio.data.seeds import split_seed
from nnstudio.data.split import keeps_shares
from nnstudio.experiment import Data, Experiment, output_units
from nnstudio.experiment.playground import draws_as_playground
from nnstudio.export import playground_part
from nnstudio.export.lines import Lines, Piece, ScriptLine, number_code
from nnstudio.export.table_part import file_lines, row_lines, shipped_lines
from nnstudio.export.toy_part import toy_lines

_STANDARDIZE, _MISSING = "data.standardize", "data.missing"
_FORMULAS = {
    "x": "x1",
    "y": "x2",
    "x2": "x1**2",
    "y2": "x2**2",
    "xy": "x1 * x2",
    "sinx": "np.sin(x1)",
    "siny": "np.sin(x2)",
}


def data_lines(experiment: Experiment, dataset: Dataset, dtype: str, *, beside: str = "script") -> list[ScriptLine]:
    """The lines from nothing to the tensors ``x_train``, ``y_train``, ``x_test`` and ``y_test``."""
    data = experiment.data
    lines = Lines("data")
    lines.comment(_heading(data, dataset), "data.source")
    inputs = "x"
    if dataset.layout is not None:
        lines.extend(file_lines(data, dataset, dataset.layout, beside))
    elif data.source == ROWS:
        lines.extend(row_lines(data, dataset))
    elif draws_as_playground(data):
        lines.extend(playground_part.row_lines(data))
        inputs = _add_features(lines, data)
    elif SOURCES[data.source].is_toy:
        lines.extend(toy_lines(data))
        inputs = _add_features(lines, data)
    else:
        lines.extend(shipped_lines(data, dataset))
    lines.add()
    _add_split(lines, data, dataset, inputs)
    _add_preparation(lines, data, dataset)
    lines.add()
    _add_tensors(lines, experiment, dataset, dtype)
    return lines.lines


def _heading(data: Data, dataset: Dataset) -> str:
    if data.source == FILE:
        return "Data: a text table."
    if data.source == ROWS:
        return "Data: rows of one's own."
    purpose = str(SOURCES[data.source].purpose)
    return f"Data, {dataset.name}: {purpose[0].lower()}{purpose[1:]}"


def _add_features(lines: Lines, data: Data) -> str:
    """The inputs computed from the coordinates; returns the name that they have."""
    coordinates = len(SOURCES[data.source].coordinates)
    features = usable_features(data.source, data.features, coordinates)
    part = "data.features"
    if coordinates == 2:
        if features == ("x", "y"):
            return "points"
        lines.add("x1, x2 = points.T", part)
    elif features == ("x",):
        return "x"
    labels = ", ".join(FEATURES[feature] for feature in features)
    formulas = [_FORMULAS[feature].replace("x1", "x1" if coordinates == 2 else "x") for feature in features]
    lines.comment(f"The inputs: {labels}.", part)
    lines.call("x = np.column_stack", [(f"[{', '.join(formulas)}]", part)], part=part)
    return "x"


def _add_split(lines: Lines, data: Data, dataset: Dataset, inputs: str) -> None:
    if draws_as_playground(data):
        lines.extend(playground_part.split_lines(data, inputs))
        return
    tested = len(dataset.test)
    arguments: list[Piece] = [
        (inputs, ""),
        ("y", ""),
        (f"test_size={number_code(tested)}", "data.test_fraction"),
        (f"random_state={split_seed(data.seed)}", "data.seed"),
    ]
    if dataset.task.has_classes:
        targets = np.concatenate([dataset.train.targets, dataset.test.targets])
        if keeps_shares(targets, tested):
            arguments.append(("stratify=y", ""))
    head = "x_train, x_test, y_train, y_test = train_test_split"
    lines.call(head, arguments, part="data.test_fraction", open_up=True)


def _add_preparation(lines: Lines, data: Data, dataset: Dataset) -> None:
    """Gaps filled, texts one-hot, numbers scaled: each fitted on the training rows alone."""
    is_toy = data.source in SOURCES and SOURCES[data.source].is_toy
    columns = () if is_toy else dataset.columns
    gaps = any(column.missing for column in columns)
    if not any(column.categories for column in columns):
        steps = ['SimpleImputer(strategy="median")'] if gaps else []
        steps += ["StandardScaler()"] if data.standardize else []
        if not steps:
            return
        name = "scaler" if steps == ["StandardScaler()"] else "prepare"
        lines.add(f"{name} = {_pipeline(steps)}.fit(x_train)", _STANDARDIZE)
        lines.add(f"x_train, x_test = {name}.transform(x_train), {name}.transform(x_test)", _STANDARDIZE)
        return
    pieces, start = [], 0
    for is_text, run in groupby(columns, key=lambda column: bool(column.categories)):
        group = list(run)
        steps = _steps(data, is_text=is_text, gaps=any(column.missing for column in group))
        pieces.append((f"({_pipeline(steps)}, slice({start}, {start + len(group)}))", _STANDARDIZE))
        start += len(group)
    lines.call("prepare = make_column_transformer", pieces, part=_STANDARDIZE, open_up=True)
    lines.add("prepare.fit(x_train)", _STANDARDIZE)
    for name in ("x_train", "x_test"):
        lines.add(f"{name} = prepare.transform({name}).astype(np.float64)", _STANDARDIZE)


def _steps(data: Data, *, is_text: bool, gaps: bool) -> list[str]:
    if is_text:
        fill = ['SimpleImputer(strategy="most_frequent", missing_values=None)'] if gaps else []
        return [*fill, 'OneHotEncoder(handle_unknown="ignore", sparse_output=False)']
    fill = ['SimpleImputer(strategy="median")'] if gaps else []
    return [*fill, *(["StandardScaler()"] if data.standardize else [])]


def _pipeline(steps: list[str]) -> str:
    if not steps:
        return '"passthrough"'
    return steps[0] if len(steps) == 1 else f"make_pipeline({', '.join(steps)})"


def _add_tensors(lines: Lines, experiment: Experiment, dataset: Dataset, dtype: str) -> None:
    on = "" if experiment.training.device == "cpu" else ".to(device)"
    for name in ("x_train", "x_test"):
        lines.add(f"{name} = torch.tensor({name}, dtype=torch.{dtype}){on}")
    coded = _coded(experiment, dataset, dtype)
    for name in ("y_train", "y_test"):
        lines.add(f"{name} = {coded.format(y=name)}{on}", "data.targets", "loss.name", "data.target_coding")
    is_index = LOSSES[experiment.loss.name].target is Target.INDEX
    if experiment.data.target_coding == "minus_one_one" and dataset.task is not Task.REGRESSION and not is_index:
        lines.add("y_train, y_test = 2 * y_train - 1, 2 * y_test - 1  # -1 and 1", "data.target_coding")


def _coded(experiment: Experiment, dataset: Dataset, dtype: str) -> str:
    """The targets as the loss takes them; the same choice as in ``nnstudio.data.coding``."""
    loss = LOSSES[experiment.loss.name]
    if loss.target is Target.INDEX:
        return "torch.tensor({y}, dtype=torch.int64)"
    if not dataset.task.has_classes:
        return f"torch.tensor({{y}}, dtype=torch.{dtype})"
    outputs = output_units(experiment, dataset.task, dataset.classes, dataset.target_columns)
    columns = outputs // loss.outputs_per_target
    if columns == 1:
        return f"torch.tensor({{y}}, dtype=torch.{dtype}).unsqueeze(1)"
    return f"torch.tensor(np.eye({columns})[{{y}}], dtype=torch.{dtype})"
