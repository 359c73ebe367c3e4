"""Every activation as calls on buffers: its output, and the chain rule through it.

Notation: z is the sum that goes in, a = f(z) what comes out, and g the gradient of the loss. ``forward`` fills a;
``backward`` turns g = ∂L/∂a into ∂L/∂z = g · f′(z), in place. Where the slope can be told from the output alone, a is
computed in the place of z; the others keep z. Sources of the slopes: PyTorch's ``derivatives.yaml`` and the catalog.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor
from torch.nn import functional

from nnstudio.catalog.activations import SELU_ALPHA, SELU_SCALE
from nnstudio.catalog.parameters import number
from nnstudio.engine.straight.calls import Call, Scratch

aten = torch.ops.aten


@dataclass(frozen=True, slots=True)
class Site:
    """Where an activation stands: its buffers, all of one shape, and ``dim``, the axis of the units."""

    place: str
    z: Tensor
    a: Tensor
    g: Tensor
    dim: int
    given: Mapping[str, object]
    scratch: Scratch

    def buffer(self, name: str) -> Tensor:
        """A buffer of this site alone, which keeps its numbers from forward to backward."""
        return self.scratch.like((self.place, name), self.a)

    def sums(self) -> Tensor:
        """A buffer for sums over the units."""
        shape = list(self.a.shape)
        shape[self.dim] = 1
        return self.scratch.shaped((self.place, "sums"), tuple(shape), self.a)


@dataclass(frozen=True, slots=True)
class StraightActivation:
    """One activation; where it does not keep z, ``forward`` finds z in a and replaces it."""

    forward: Callable[[Site], list[Call]]
    backward: Callable[[Site], list[Call]]
    keeps_z: bool = False


# ---- activations whose slope is told from their output ----


def _nothing(_: Site) -> list[Call]:
    return []


def _relu_backward(at: Site) -> list[Call]:
    """f′ = 1 where a > 0, else 0: the sign of a, which may take its place once a hidden layer's a has been used."""
    if at.dim == 1:
        return [at.a.sign_, partial(at.g.mul_, at.a)]
    slope = at.buffer("slope")
    return [partial(torch.sign, at.a, out=slope), partial(at.g.mul_, slope)]


def _leaky_relu(at: Site) -> list[Call]:
    return [partial(functional.leaky_relu_, at.a, number(at.given, "negative_slope"))]


def _leaky_relu_backward(at: Site) -> list[Call]:
    slope, from_output = number(at.given, "negative_slope"), True
    return [partial(aten.leaky_relu_backward.grad_input, at.g, at.a, slope, from_output, grad_input=at.g)]


def _clipped(limits: Callable[[Site], tuple[float, float]]) -> StraightActivation:
    """f = min(max(lower, z), upper); f′ = 1 strictly between, else 0."""
    return StraightActivation(
        forward=lambda at: [partial(functional.hardtanh_, at.a, *limits(at))],
        backward=lambda at: [partial(aten.hardtanh_backward.grad_input, at.g, at.a, *limits(at), grad_input=at.g)],
    )


def _elu(at: Site) -> list[Call]:
    return [partial(functional.elu_, at.a, number(at.given, "alpha"))]


def _elu_slope(at: Site, alpha: float, scale: float, steepness: float = 1.0) -> list[Call]:
    """f′ = scale where z > 0, else steepness·(a + scale·α): the exponential again."""
    from_output = True
    return [partial(aten.elu_backward.grad_input, at.g, alpha, scale, steepness, from_output, at.a, grad_input=at.g)]


def _tanh_backward(at: Site) -> list[Call]:
    """f′ = 1 − a²."""
    return [partial(aten.tanh_backward.grad_input, at.g, at.a, grad_input=at.g)]


def _sigmoid_backward(at: Site) -> list[Call]:
    """f′ = a·(1 − a)."""
    return [partial(aten.sigmoid_backward.grad_input, at.g, at.a, grad_input=at.g)]


# ---- activations that keep their input ----


def _gelu(at: Site) -> list[Call]:
    gelu = partial(aten.gelu.out, at.z, approximate=at.given["approximate"])
    if at.a.is_contiguous():
        return [partial(gelu, out=at.a)]
    # In float32 on the CPU PyTorch 2.13 writes as if the result had no gaps, which that of many replicas has.
    whole = at.buffer("whole")
    return [partial(gelu, out=whole), partial(at.a.copy_, whole)]


def _gelu_backward(at: Site) -> list[Call]:
    """f′ = Φ(z) + z·φ(z), or that of the formula with tanh."""
    approximate = at.given["approximate"]
    return [partial(aten.gelu_backward.grad_input, at.g, at.z, approximate=approximate, grad_input=at.g)]


def _silu(at: Site) -> list[Call]:
    sigmoid = at.buffer("sigmoid")
    return [partial(torch.sigmoid, at.z, out=sigmoid), partial(torch.mul, at.z, sigmoid, out=at.a)]


def _silu_backward(at: Site) -> list[Call]:
    """f′ = σ(z)·(1 + z·(1 − σ(z)))."""
    return [partial(aten.silu_backward.grad_input, at.g, at.z, grad_input=at.g)]


def _mish(at: Site) -> list[Call]:
    t = at.buffer("tanh of softplus")
    return [partial(aten.softplus.out, at.z, out=t), t.tanh_, partial(torch.mul, at.z, t, out=at.a)]


def _mish_backward(at: Site) -> list[Call]:
    """f′ = t + z·σ(z)·(1 − t²) with t = tanh(softplus(z)), which the way forward has left."""
    t, square, slope = at.buffer("tanh of softplus"), at.buffer("square"), at.buffer("slope")
    return [
        partial(torch.sigmoid, at.z, out=slope),
        partial(slope.mul_, at.z),
        partial(torch.mul, t, t, out=square),
        partial(slope.addcmul_, slope, square, value=-1),
        partial(slope.add_, t),
        partial(at.g.mul_, slope),
    ]


def _softplus(at: Site) -> list[Call]:
    return [partial(aten.softplus.out, at.z, number(at.given, "beta"), number(at.given, "threshold"), out=at.a)]


def _softplus_backward(at: Site) -> list[Call]:
    """f′ = σ(β·z)."""
    beta, straight = number(at.given, "beta"), number(at.given, "threshold")
    return [partial(aten.softplus_backward.grad_input, at.g, at.z, beta, straight, grad_input=at.g)]


def _hardswish_backward(at: Site) -> list[Call]:
    """f′ = 0 below −3, 1 above 3, z/3 + ½ between."""
    return [partial(aten.hardswish_backward.out, at.g, at.z, out=at.g)]


def _hardsigmoid_backward(at: Site) -> list[Call]:
    """f′ = ⅙ between −3 and 3, else 0."""
    return [partial(aten.hardsigmoid_backward.grad_input, at.g, at.z, grad_input=at.g)]


def _log_sigmoid(at: Site) -> list[Call]:
    return [partial(aten.log_sigmoid_forward.output, at.z, output=at.a, buffer=at.buffer("exponential"))]


def _log_sigmoid_backward(at: Site) -> list[Call]:
    """f′ = 1 − σ(z)."""
    kept = at.buffer("exponential")
    return [partial(aten.log_sigmoid_backward.grad_input, at.g, at.z, kept, grad_input=at.g)]


def _tanhshrink(at: Site) -> list[Call]:
    t = at.buffer("tanh")
    return [partial(torch.tanh, at.z, out=t), partial(torch.sub, at.z, t, out=at.a)]


def _tanhshrink_backward(at: Site) -> list[Call]:
    """f′ = tanh²(z), taken as 1 − (1 − tanh²(z)): near 0 that rounds, and here it rounds as PyTorch does."""
    t, through = at.buffer("tanh"), at.buffer("through tanh")
    return [partial(aten.tanh_backward.grad_input, at.g, t, grad_input=through), partial(at.g.sub_, through)]


def _softshrink(at: Site) -> list[Call]:
    return [partial(aten.softshrink.out, at.z, number(at.given, "lambd"), out=at.a)]


def _softshrink_backward(at: Site) -> list[Call]:
    """f′ = 0 between −λ and λ, else 1."""
    return [partial(aten.softshrink_backward.grad_input, at.g, at.z, number(at.given, "lambd"), grad_input=at.g)]


def _hardshrink(at: Site) -> list[Call]:
    return [partial(aten.hardshrink.out, at.z, number(at.given, "lambd"), out=at.a)]


def _hardshrink_backward(at: Site) -> list[Call]:
    """f′ = 0 between −λ and λ, else 1."""
    return [partial(aten.hardshrink_backward.grad_input, at.g, at.z, number(at.given, "lambd"), grad_input=at.g)]


def _softsign(at: Site) -> list[Call]:
    size = at.buffer("1 + |z|")
    one = at.scratch.constant(1.0, at.a)
    return [partial(torch.abs, at.z, out=size), partial(size.add_, one), partial(torch.div, at.z, size, out=at.a)]


def _softsign_backward(at: Site) -> list[Call]:
    """f′ = 1 / (1 + |z|)²."""
    size = at.buffer("1 + |z|")
    return [partial(at.g.div_, size), partial(at.g.div_, size)]


def _softmax(at: Site) -> list[Call]:
    return [partial(torch.softmax, at.z, at.dim, out=at.a)]


def _softmax_backward(at: Site) -> list[Call]:
    """∂L/∂zᵢ = aᵢ·(gᵢ − Σⱼ gⱼ·aⱼ)."""
    weighted, total = at.buffer("weighted"), at.sums()
    return [
        partial(torch.mul, at.g, at.a, out=weighted),
        partial(torch.sum, weighted, at.dim, keepdim=True, out=total),
        partial(torch.addcmul, weighted, at.a, total, value=-1, out=at.g),
    ]


def _log_softmax(at: Site) -> list[Call]:
    return [partial(torch.log_softmax, at.z, at.dim, out=at.a)]


def _log_softmax_backward(at: Site) -> list[Call]:
    """∂L/∂zᵢ = gᵢ − eᵃⁱ·Σⱼ gⱼ."""
    probability, total = at.buffer("probability"), at.sums()
    return [
        partial(torch.exp, at.a, out=probability),
        partial(torch.sum, at.g, at.dim, keepdim=True, out=total),
        partial(at.g.addcmul_, probability, total, value=-1),
    ]


ACTIVATION_LINES: Mapping[str, StraightActivation] = {
    "identity": StraightActivation(_nothing, _nothing),
    "relu": StraightActivation(lambda at: [at.a.relu_], _relu_backward),
    "leaky_relu": StraightActivation(_leaky_relu, _leaky_relu_backward),
    "relu6": _clipped(lambda _: (0.0, 6.0)),
    "elu": StraightActivation(_elu, lambda at: _elu_slope(at, number(at.given, "alpha"), 1.0)),
    "selu": StraightActivation(
        lambda at: [partial(torch.selu_, at.a)], lambda at: _elu_slope(at, SELU_ALPHA, SELU_SCALE)
    ),
    "celu": StraightActivation(
        lambda at: [partial(torch.celu_, at.a, number(at.given, "alpha"))],
        lambda at: _elu_slope(at, number(at.given, "alpha"), 1.0, 1.0 / number(at.given, "alpha")),
    ),
    "gelu": StraightActivation(_gelu, _gelu_backward, keeps_z=True),
    "silu": StraightActivation(_silu, _silu_backward, keeps_z=True),
    "mish": StraightActivation(_mish, _mish_backward, keeps_z=True),
    "hardswish": StraightActivation(
        lambda at: [partial(aten.hardswish.out, at.z, out=at.a)], _hardswish_backward, keeps_z=True
    ),
    "hardsigmoid": StraightActivation(
        lambda at: [partial(aten.hardsigmoid.out, at.z, out=at.a)], _hardsigmoid_backward, keeps_z=True
    ),
    "log_sigmoid": StraightActivation(_log_sigmoid, _log_sigmoid_backward, keeps_z=True),
    "tanhshrink": StraightActivation(_tanhshrink, _tanhshrink_backward, keeps_z=True),
    "softshrink": StraightActivation(_softshrink, _softshrink_backward, keeps_z=True),
    "hardshrink": StraightActivation(_hardshrink, _hardshrink_backward, keeps_z=True),
    "softplus": StraightActivation(_softplus, _softplus_backward, keeps_z=True),
    "softsign": StraightActivation(_softsign, _softsign_backward, keeps_z=True),
    "tanh": StraightActivation(lambda at: [at.a.tanh_], _tanh_backward),
    "hardtanh": _clipped(lambda at: (number(at.given, "min_val"), number(at.given, "max_val"))),
    "sigmoid": StraightActivation(lambda at: [at.a.sigmoid_], _sigmoid_backward),
    "softmax": StraightActivation(_softmax, _softmax_backward, keeps_z=True),
    "log_softmax": StraightActivation(_log_softmax, _log_softmax_backward, keeps_z=True),
}
