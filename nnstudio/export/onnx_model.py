"""The network of a run as ONNX: rows in their own units go in, outputs, predictions and probabilities come out.

What goes in: ``numbers`` (N, columns) in double precision, and where the table has columns of text ``texts``
(N, columns), both in the order of the table. Gaps, features, one-hot columns and the scaling are part of the graph.
"""

import json
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto

from nnstudio.catalog import SOURCES
from nnstudio.data import Column, Dataset
from nnstudio.data.features import usable_features
from nnstudio.experiment import Data, Decide, Link, Squash, decision_rule, format_experiment
from nnstudio.export.onnx_graph import Graph, activated
from nnstudio.export.work import Work


def onnx_of(work: Work) -> bytes:
    """The model as a file holds it."""
    graph, dataset, experiment = Graph(), work.dataset, work.experiment
    x = _scaled(graph, dataset, _inputs(graph, dataset, experiment.data))
    network = experiment.network
    chosen = [(layer.activation, layer.parameters) for layer in network.hidden]
    chosen.append((network.output_activation, network.output_parameters))
    for index, (layer, (name, parameters)) in enumerate(zip(work.layers, chosen, strict=True)):
        weight, bias = (
            graph.constant(array, f"{2 * index}.{kind}")
            for array, kind in ((layer.weight, "weight"), (layer.bias, "bias"))
        )
        x = activated(graph, graph.node("Gemm", x, weight, bias, transB=1), name, parameters, layer.slope)
    _give(graph, work, x, len(work.layers[-1].bias))
    content: bytes = graph.model("network", _description(dataset), _facts(work)).SerializeToString()
    return content


# ---- from rows to inputs ----


def _inputs(graph: Graph, dataset: Dataset, data: Data) -> str:
    """The (N, D) inputs in double precision, before they are scaled."""
    if data.source in SOURCES and SOURCES[data.source].is_toy:
        return _features(graph, dataset, data)
    numeric = [column for column in dataset.columns if not column.categories]
    textual = [column for column in dataset.columns if column.categories]
    numbers = graph.take("numbers", TensorProto.DOUBLE, len(numeric)) if numeric else ""
    texts = graph.take("texts", TensorProto.STRING, len(textual)) if textual else ""
    if not textual:
        return _filled(graph, numbers, numeric)
    pieces = []
    for column in dataset.columns:
        if column.categories:
            pieces.append(_one_hot(graph, _column(graph, texts, textual.index(column)), column))
        else:
            pieces.append(_filled(graph, _column(graph, numbers, numeric.index(column)), [column]))
    return graph.node("Concat", *pieces, axis=1)


def _features(graph: Graph, dataset: Dataset, data: Data) -> str:
    coordinates = len(dataset.columns)
    points = graph.take("numbers", TensorProto.DOUBLE, coordinates)
    x, y = (_column(graph, points, min(axis, coordinates - 1)) for axis in (0, 1))
    pieces = {
        "x": lambda: x,
        "y": lambda: y,
        "x2": lambda: graph.node("Mul", x, x),
        "y2": lambda: graph.node("Mul", y, y),
        "xy": lambda: graph.node("Mul", x, y),
        "sinx": lambda: graph.node("Sin", x),
        "siny": lambda: graph.node("Sin", y),
    }
    features = usable_features(data.source, data.features, coordinates)
    return graph.node("Concat", *(pieces[feature]() for feature in features), axis=1)


def _column(graph: Graph, rows: str, index: int) -> str:
    return graph.node("Gather", rows, graph.constant(np.array([index], dtype=np.int64)), axis=1)


def _filled(graph: Graph, numbers: str, columns: list[Column]) -> str:
    """Gaps, which are NaN, filled as those of the training rows were."""
    if not any(column.missing for column in columns):
        return numbers
    typical = np.array([[column.typical for column in columns]], dtype=np.float64)
    return graph.node("Where", graph.node("IsNaN", numbers), graph.constant(typical), numbers)


def _one_hot(graph: Graph, text: str, column: Column) -> str:
    if column.missing:
        text = graph.node(
            "Where", graph.node("Equal", text, graph.texts([""])), graph.texts([str(column.typical)]), text
        )
    return graph.node("Cast", graph.node("Equal", text, graph.texts(column.categories)), to=int(TensorProto.DOUBLE))


def _scaled(graph: Graph, dataset: Dataset, x: str) -> str:
    """In single precision, as the network takes it; scaled before, so that large numbers lose nothing."""
    if dataset.mean.any() or (dataset.scale != 1).any():
        mean, scale = (graph.constant(array[np.newaxis]) for array in (dataset.mean, dataset.scale))
        x = graph.node("Div", graph.node("Sub", x, mean), scale)
    return graph.node("Cast", x, to=int(TensorProto.FLOAT))


# ---- from outputs to predictions ----


class _Reading(NamedTuple):
    """What of the outputs predicts, and how many numbers that is."""

    value: str
    width: int


def _give(graph: Graph, work: Work, output: str, units: int) -> None:
    dataset = work.dataset
    rule = decision_rule(work.experiment, dataset.task, units)
    graph.give("output", output, TensorProto.FLOAT, ["N", units])
    reading = _read(graph, output, units, rule.link)
    if rule.decide is Decide.VALUE:
        graph.give("prediction", reading.value, TensorProto.FLOAT, ["N", reading.width])
    elif rule.decide is Decide.ARGMAX:
        graph.give("prediction", graph.node("ArgMax", reading.value, axis=1, keepdims=0), TensorProto.INT64, ["N"])
    else:
        reached = graph.node("GreaterOrEqual", reading.value, graph.number(rule.threshold))
        decided = graph.node("Cast", reached, to=int(TensorProto.INT64))
        if dataset.task.has_classes:
            decided = graph.node("Squeeze", decided, graph.constant(np.array([1], dtype=np.int64)))
        graph.give(
            "prediction", decided, TensorProto.INT64, ["N"] if dataset.task.has_classes else ["N", reading.width]
        )
    _give_probabilities(graph, dataset, reading, rule.squash)


def _read(graph: Graph, output: str, units: int, link: Link) -> _Reading:
    if link is Link.LOG:
        return _Reading(graph.node("Exp", output), units)
    if link is Link.MEAN:
        half: NDArray[np.int64] = np.arange(units // 2)
        return _Reading(graph.node("Gather", output, graph.constant(half), axis=1), units // 2)
    return _Reading(output, units)


def _give_probabilities(graph: Graph, dataset: Dataset, reading: _Reading, squash: Squash) -> None:
    value, width = reading
    match squash:
        case Squash.NONE:
            return
        case Squash.SIGMOID:
            value = graph.node("Sigmoid", value)
        case Squash.SOFTMAX:
            value = graph.node("Softmax", value, axis=1)
        case Squash.EXP:
            value = graph.node("Exp", value)
        case Squash.HALF_SHIFT:
            value = graph.node("Mul", graph.node("Add", value, graph.number(1)), graph.number(0.5))
        case Squash.AS_IS:
            pass
    if dataset.task.has_classes and width == 1:  # that of the second class alone
        value, width = graph.node("Concat", graph.node("Sub", graph.number(1), value), value, axis=1), 2
    graph.give("probabilities", value, TensorProto.FLOAT, ["N", width])


# ---- in words ----


def _description(dataset: Dataset) -> str:
    numeric = ", ".join(column.name for column in dataset.columns if not column.categories)
    textual = ", ".join(column.name for column in dataset.columns if column.categories)
    goes_in = [f"numbers (N, columns), float64, in their own units: {numeric}"] if numeric else []
    goes_in += [f"texts (N, columns): {textual}"] if textual else []
    classes = f" Classes: {', '.join(dataset.class_names)}." if dataset.class_names else ""
    return f"In: {'; '.join(goes_in)}. Out: output, prediction and, where there are any, probabilities.{classes}"


def _facts(work: Work) -> dict[str, str]:
    dataset = work.dataset
    columns = [{"name": column.name, "categories": list(column.categories)} for column in dataset.columns]
    return {
        "columns": json.dumps(columns, ensure_ascii=False),
        "classes": json.dumps(list(dataset.class_names), ensure_ascii=False),
        "targets": json.dumps(list(dataset.target_names), ensure_ascii=False),
        "experiment": format_experiment(work.experiment),
    }
