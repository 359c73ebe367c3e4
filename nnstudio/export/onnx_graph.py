"""A graph of ONNX, built node by node; ``onnx`` itself writes and checks it."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, ValueInfoProto, checker, helper, numpy_helper

from nnstudio.catalog import ACTIVATIONS, with_defaults
from nnstudio.catalog.activation_functions import GELU_CUBE, GELU_SCALE
from nnstudio.catalog.parameters import number

OPSET, IR_VERSION = 19, 9  # from the spring of 2023: texts can be compared, and every runtime since reads them
Given = Mapping[str, object]


class Graph:
    """Gathers nodes; every method takes and returns names of values."""

    def __init__(self) -> None:
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []
        self._inputs: list[ValueInfoProto] = []
        self._outputs: list[ValueInfoProto] = []
        self._count = 0

    def take(self, name: str, element: int, width: int) -> str:
        """An input (N, width) of the graph."""
        self._inputs.append(helper.make_tensor_value_info(name, element, ["N", width]))
        return name

    def give(self, name: str, value: str, element: int, shape: Sequence[int | str]) -> None:
        """Make ``value`` an output of the graph, under ``name``."""
        self._nodes.append(helper.make_node("Identity", [value], [name]))
        self._outputs.append(helper.make_tensor_value_info(name, element, list(shape)))

    def constant(self, array: NDArray[np.generic], name: str = "") -> str:
        """A tensor that is part of the graph."""
        name = name or self._fresh("constant")
        self._constants.append(numpy_helper.from_array(np.asarray(array), name))
        return name

    def texts(self, words: Sequence[str]) -> str:
        """A row (1, C) of texts."""
        return self.constant(np.array([list(words)], dtype=object))

    def number(self, value: float) -> str:
        """A number in single precision."""
        return self.constant(np.array(value, dtype=np.float32))

    def node(self, operator: str, *inputs: str, **attributes: float | int | Sequence[int]) -> str:
        """What ``operator`` makes of ``inputs``."""
        name = self._fresh(operator.lower())
        node = helper.make_node(operator, list(inputs), [name])
        node.attribute.extend(helper.make_attribute(key, value) for key, value in attributes.items())
        self._nodes.append(node)
        return name

    def model(self, name: str, text: str, facts: Mapping[str, str]) -> ModelProto:
        """The finished model, checked; ``text`` and ``facts`` describe it to whoever opens it."""
        graph = helper.make_graph(self._nodes, name, self._inputs, self._outputs, self._constants)
        opset = helper.make_opsetid("", OPSET)
        model = helper.make_model(graph, opset_imports=[opset], ir_version=IR_VERSION, producer_name="nnstudio")
        model.doc_string = text
        helper.set_model_props(model, dict(facts))
        checker.check_model(model, full_check=True)
        return model

    def _fresh(self, word: str) -> str:
        self._count += 1
        return f"{word}_{self._count}"


def activated(graph: Graph, x: str, name: str, given: Given, slope: float | None = None) -> str:
    """The activation ``name`` of ``x`` (N, units) in single precision; ``slope`` is what a prelu has learned."""
    parameters = with_defaults(ACTIVATIONS[name].parameters, given)
    if name == "prelu":
        return graph.node("PRelu", x, graph.constant(np.array([slope], dtype=np.float32)))
    return WAYS[name](graph, x, parameters)


def _plain(operator: str, **names: str) -> "Way":
    """An operator of ONNX by itself; ``names`` says which parameter is which of its attributes."""

    def way(graph: Graph, x: str, given: Given) -> str:
        return graph.node(operator, x, **{attribute: number(given, name) for attribute, name in names.items()})

    return way


def _clipped(lower: str, upper: str) -> "Way":
    def way(graph: Graph, x: str, given: Given) -> str:
        return graph.node("Clip", x, graph.number(number(given, lower)), graph.number(number(given, upper)))

    return way


def _relu6(graph: Graph, x: str, _: Given) -> str:
    return graph.node("Clip", x, graph.number(0), graph.number(6))


def _gelu(graph: Graph, x: str, given: Given) -> str:
    if given["approximate"] == "tanh":
        cube = graph.node("Mul", graph.node("Mul", graph.node("Mul", x, x), x), graph.number(GELU_CUBE))
        inside = graph.node("Tanh", graph.node("Mul", graph.node("Add", x, cube), graph.number(GELU_SCALE)))
    else:
        inside = graph.node("Erf", graph.node("Mul", x, graph.number(0.5**0.5)))
    return graph.node("Mul", graph.node("Mul", x, graph.number(0.5)), graph.node("Add", inside, graph.number(1)))


def _silu(graph: Graph, x: str, _: Given) -> str:
    return graph.node("Mul", x, graph.node("Sigmoid", x))


def _mish(graph: Graph, x: str, _: Given) -> str:
    return graph.node("Mul", x, graph.node("Tanh", graph.node("Softplus", x)))


def _softplus(graph: Graph, x: str, given: Given) -> str:
    beta = graph.number(number(given, "beta"))
    scaled = graph.node("Mul", x, beta)
    bent = graph.node("Div", graph.node("Softplus", scaled), beta)
    straight = graph.node("Greater", scaled, graph.number(number(given, "threshold")))
    return graph.node("Where", straight, x, bent)


def _log_sigmoid(graph: Graph, x: str, _: Given) -> str:
    return graph.node("Neg", graph.node("Softplus", graph.node("Neg", x)))


def _tanhshrink(graph: Graph, x: str, _: Given) -> str:
    return graph.node("Sub", x, graph.node("Tanh", x))


def _hardsigmoid(graph: Graph, x: str, _: Given) -> str:
    return graph.node("HardSigmoid", x, alpha=1 / 6, beta=0.5)


def _over_units(operator: str) -> "Way":
    def way(graph: Graph, x: str, _: Given) -> str:
        return graph.node(operator, x, axis=1)

    return way


Way = Callable[[Graph, str, Given], str]
# How each activation is written; prelu alone needs more than its parameters.
WAYS: Mapping[str, Way] = {
    "relu": _plain("Relu"),
    "leaky_relu": _plain("LeakyRelu", alpha="negative_slope"),
    "relu6": _relu6,
    "elu": _plain("Elu", alpha="alpha"),
    "celu": _plain("Celu", alpha="alpha"),
    "selu": _plain("Selu"),
    "gelu": _gelu,
    "silu": _silu,
    "mish": _mish,
    "hardswish": _plain("HardSwish"),
    "softplus": _softplus,
    "softsign": _plain("Softsign"),
    "tanh": _plain("Tanh"),
    "hardtanh": _clipped("min_val", "max_val"),
    "sigmoid": _plain("Sigmoid"),
    "hardsigmoid": _hardsigmoid,
    "log_sigmoid": _log_sigmoid,
    "tanhshrink": _tanhshrink,
    "softshrink": _plain("Shrink", lambd="lambd", bias="lambd"),
    "hardshrink": _plain("Shrink", lambd="lambd"),
    "identity": _plain("Identity"),
    "softmax": _over_units("Softmax"),
    "log_softmax": _over_units("LogSoftmax"),
}
