"""The functions behind the activations, and their slopes, in numpy; the tests hold them to torch.

Where a formula has a kink, the slope there is the one PyTorch takes.
"""

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.floating]

# Klambauer et al. 2017: the two numbers with which mean 0 and variance 1 stay as they are.
SELU_ALPHA = 1.6732632423543772
SELU_SCALE = 1.0507009873554805

# PyTorch has one sixth in single precision here, whatever the precision of the numbers.
HARDSIGMOID_SLOPE = float(np.float32(1 / 6))

# How deep gelu dips, exactly and as its formula with tanh has it.
GELU_LEAST, GELU_TANH_LEAST = -0.16997120747990369, -0.17004075057125412
GELU_SCALE, GELU_CUBE = math.sqrt(2.0 / math.pi), 0.044715  # Hendrycks and Gimpel 2016


# ---- squashing ----


def sigmoid(x: Array) -> Array:
    """1 / (1 + e⁻ˣ), written with tanh, which neither overflows nor loses digits on either side."""
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * x)))


def sigmoid_slope(x: Array) -> Array:
    """σ(x)·(1 − σ(x)), of which the second factor is σ(−x)."""
    return np.asarray(sigmoid(x) * sigmoid(-x))


def log_sigmoid(x: Array) -> Array:
    """ln σ(x) = −ln(1 + e⁻ˣ)."""
    return -np.logaddexp(0.0, -x)


def hardsigmoid(x: Array) -> Array:
    """The straight line through (−3, 0) and (3, 1), cut off at 0 and 1."""
    return np.clip(x + 3, 0, 6) / 6


def hardsigmoid_slope(x: Array) -> Array:
    """1/6 strictly between −3 and 3, else 0."""
    return inside(x, -3, 3) * HARDSIGMOID_SLOPE


def inside(x: Array, lower: float, upper: float) -> Array:
    """1 strictly between the bounds, else 0: the slope of what is cut off at them."""
    return np.where((x > lower) & (x < upper), 1.0, 0.0)


def tanh_slope(x: Array) -> Array:
    """1 − tanh²(x)."""
    return np.asarray(1 - np.tanh(x) ** 2)


# ---- relu and its relatives ----


def leaky(x: Array, slope: float) -> Array:
    """x above 0, ``slope``·x below."""
    return np.where(x > 0, x, slope * x)


def leaky_slope(x: Array, slope: float) -> Array:
    """1 above 0, else ``slope``."""
    return np.where(x > 0, 1.0, slope)


def elu(x: Array, alpha: float) -> Array:
    """x above 0, α·(eˣ − 1) below."""
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def elu_slope(x: Array, alpha: float) -> Array:
    """1 above 0, else α·eˣ."""
    return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)))


def celu(x: Array, alpha: float) -> Array:
    """x above 0, α·(e^(x/α) − 1) below: an elu whose slope is 1 on both sides of 0, whatever α is."""
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_slope(x: Array, alpha: float) -> Array:
    """1 above 0, else e^(x/α)."""
    inverse = 1 / float(np.float32(alpha))  # PyTorch rounds α to single precision here, and only here
    return np.where(x > 0, 1.0, alpha * inverse * np.exp(np.minimum(x, 0) * inverse))


def softplus(x: Array, beta: float = 1.0, threshold: float = 20.0) -> Array:
    """ln(1 + e^(β·x)) / β, and x itself where β·x is above the threshold."""
    return np.where(beta * x > threshold, x, np.logaddexp(0.0, beta * x) / beta)


def softplus_slope(x: Array, beta: float = 1.0, threshold: float = 20.0) -> Array:
    """σ(β·x), and 1 where β·x is above the threshold."""
    return np.where(beta * x > threshold, 1.0, sigmoid(beta * x))


def normal_cdf(x: Array) -> Array:
    """Φ(x), the share of a standard normal distribution below x."""
    return np.asarray(0.5 * (1.0 + np.vectorize(math.erf, otypes=[float])(x / math.sqrt(2.0))))


def gelu_slope(x: Array) -> Array:
    """Φ(x) + x·φ(x)."""
    density = np.exp(-0.5 * x * x) / math.sqrt(2.0 * math.pi)
    return normal_cdf(x) + x * density


def gelu_tanh(x: Array) -> Array:
    """½·x·(1 + tanh u) with u = √(2/π)·(x + 0.044715·x³), which is close to x·Φ(x)."""
    return np.asarray(0.5 * x * (1.0 + np.tanh(GELU_SCALE * (x + GELU_CUBE * x**3))))


def gelu_tanh_slope(x: Array) -> Array:
    """½·(1 + t) + ½·x·(1 − t²)·u′ with t = tanh u."""
    t = np.tanh(GELU_SCALE * (x + GELU_CUBE * x**3))
    inner = GELU_SCALE * (1.0 + 3.0 * GELU_CUBE * x**2)
    return np.asarray(0.5 * (1.0 + t) + 0.5 * x * (1.0 - t**2) * inner)


def silu_slope(x: Array) -> Array:
    """σ·(1 + x·(1 − σ))."""
    s = sigmoid(x)
    return np.asarray(s * (1 + x * (1 - s)))


def mish(x: Array) -> Array:
    """x·tanh(ln(1 + eˣ))."""
    return np.asarray(x * np.tanh(np.logaddexp(0.0, x)))


def mish_slope(x: Array) -> Array:
    """t + x·(1 − t²)·σ(x) with t = tanh(ln(1 + eˣ))."""
    t = np.tanh(np.logaddexp(0.0, x))
    return np.asarray(t + x * (1 - t * t) * sigmoid(x))


def hardswish_slope(x: Array) -> Array:
    """x/3 + 1/2 strictly between −3 and 3; 0 below, 1 above."""
    return np.where(x >= 3, 1.0, inside(x, -3, 3) * (x / 3 + 0.5))


# ---- shrinking ----


def softshrink(x: Array, threshold: float) -> Array:
    """x moved towards 0 by the threshold, and 0 within it."""
    return np.asarray(np.sign(x) * np.maximum(np.abs(x) - threshold, 0.0))


def outside(x: Array, threshold: float) -> Array:
    """1 where |x| is above the threshold, else 0."""
    return np.where(np.abs(x) > threshold, 1.0, 0.0)


# ---- over all units of a layer ----


def log_softmax(x: Array) -> Array:
    """xᵢ − ln Σ eˣʲ over the last axis; the largest is taken off first, so that nothing overflows."""
    shifted = x - x.max(axis=-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True)))


def softmax(x: Array) -> Array:
    """eˣⁱ / Σ eˣʲ over the last axis."""
    return np.exp(log_softmax(x))


def softmax_slope(x: Array) -> Array:
    """pᵢ·(1 − pᵢ): each unit's slope along its own input."""
    p = softmax(x)
    return p * (1 - p)
