"""One step as a list of calls: forward, loss, backward, update.

Layer l has inputs x (units of the layer before, and a last row of ones), sums z = [W b]·x and outputs a = f(z); all
but the last hold one column per row of the batch, so that a layer's outputs and the ones below them are one buffer. The
last layer holds one row per row of the batch, as losses want it. Backwards, with g = ∂L/∂z of a layer:
∂L/∂[W b] = g·xᵀ, and ∂L/∂a of the layer before is Wᵀ·g (Rumelhart, Hinton & Williams 1986).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from nnstudio.engine.straight.activations import ACTIVATION_LINES, Site
from nnstudio.engine.straight.batches import Batch, Targets
from nnstudio.engine.straight.calls import Call, Scratch
from nnstudio.engine.straight.losses import LOSS_LINES, LossSite
from nnstudio.engine.straight.optimizers import Update
from nnstudio.engine.straight.parameters import LayerViews
from nnstudio.engine.straight.replicas import Run, activations_of, loss_of

# From so many multiplications on, bmm calls the library of matrix products for each replica by itself if the result
# has gaps: 240 replicas of 8 units then take several times as long as in a buffer without gaps and a copy.
LARGE_PRODUCT = 400


@dataclass(frozen=True, slots=True)
class Plan:
    """What every step does, whichever batch it uses: layers, the runs of each layer's activations, and the updates."""

    layers: Sequence[LayerViews]
    activations: Sequence[Sequence[Run]]
    updates: Sequence[Update]


@dataclass(frozen=True, slots=True)
class Buffers:
    """One layer's numbers: x (M, inputs + 1, rows); z, a and g in the layer's own order, ``dim`` the axis of units."""

    x: Tensor
    z: Tensor
    a: Tensor
    g: Tensor
    dim: int

    @property
    def g_columns(self) -> Tensor:
        """g as (M, units, rows)."""
        return self.g if self.dim == 1 else self.g.transpose(1, 2)


class Program:
    """Writes the calls of a step."""

    def __init__(self, plan: Plan, targets: Sequence[Targets], scratch: Scratch) -> None:
        self._plan = plan
        self._targets = targets
        self._scratch = scratch

    def calls(self, batch: Batch, step: Tensor) -> list[Call]:
        """The step with ``batch``; ``step`` (0-dimensional) is its number, from 1."""
        buffers = self._buffers(batch)
        sites = [self._sites(layer, found) for layer, found in enumerate(buffers)]
        return [
            *self._forward(buffers, sites),
            *self._loss(batch, buffers[-1]),
            *self._backward(buffers, sites),
            *(call for update in self._plan.updates for call in update.calls(step)),
        ]

    def forward(self, batch: Batch) -> list[Call]:
        """From ``batch.x`` to ``batch.fed``, and no further."""
        buffers = self._buffers(batch)
        return self._forward(buffers, [self._sites(layer, found) for layer, found in enumerate(buffers)])

    # ---- the four parts of a step ----

    def _forward(self, buffers: Sequence[Buffers], sites: Sequence[Sequence[Site]]) -> list[Call]:
        calls = list[Call]()
        for layer, at, places in zip(self._plan.layers, buffers, sites, strict=True):
            if at.dim == 1:
                calls += self._product(layer.augmented, at.x, at.z)
            else:
                calls += self._product(at.x.transpose(1, 2), layer.augmented.transpose(1, 2), at.z)
            for site in places:
                line = ACTIVATION_LINES[_name(site)]
                if at.z is not at.a and not line.keeps_z:
                    calls.append(partial(site.a.copy_, site.z))
                calls += line.forward(site)
        return calls

    def _loss(self, batch: Batch, last: Buffers) -> list[Call]:
        calls, rows = list[Call](), last.a.shape[1]
        for number, (targets, encoded) in enumerate(zip(self._targets, batch.targets, strict=True)):
            run, loss = targets.run, loss_of(targets.run.first)
            site = LossSite(
                place=f"loss {number}",
                o=last.a[run.replicas],
                targets=encoded,
                g=last.g[run.replicas],
                c=targets.factor(rows),
                given=loss.given,
                scratch=self._scratch,
            )
            calls += LOSS_LINES[loss.name].gradient(site)
        return calls

    def _backward(self, buffers: Sequence[Buffers], sites: Sequence[Sequence[Site]]) -> list[Call]:
        calls = list[Call]()
        for number in reversed(range(len(buffers))):
            layer, at = self._plan.layers[number], buffers[number]
            for site in sites[number]:
                calls += ACTIVATION_LINES[_name(site)].backward(site)
            calls += self._product(at.g_columns, at.x.transpose(1, 2), layer.gradient)
            if number > 0:
                calls += self._product(layer.weight.transpose(1, 2), at.g_columns, buffers[number - 1].g)
        return calls

    def _product(self, left: Tensor, right: Tensor, out: Tensor) -> list[Call]:
        """The products of all replicas; on the CPU larger ones are taken one by one unless ``out`` has no gaps."""
        if out.is_contiguous() or left.shape[1] * left.shape[2] * right.shape[2] < LARGE_PRODUCT:
            return [partial(torch.bmm, left, right, out=out)]
        whole = self._scratch.shaped("product", tuple(out.shape), out)
        return [partial(torch.bmm, left, right, out=whole), partial(out.copy_, whole)]

    # ---- where the numbers are ----

    def _buffers(self, batch: Batch) -> list[Buffers]:
        x, found = batch.x, list[Buffers]()
        last = len(self._plan.layers) - 1
        for number, layer in enumerate(self._plan.layers):
            replicas, units = layer.bias.shape
            if number == last:
                a, dim = batch.fed, 2
            else:
                # The ones below the outputs are the next layer's bias input; nothing ever writes to them.
                below = self._scratch.shaped(("x", number + 1), (replicas, units + 1, x.shape[2]), x)
                a, dim = below[:, :units], 1
            z = self._scratch.like(("z", number), a) if self._keeps_z(number) else a
            found.append(Buffers(x, z, a, self._scratch.like(("g", number), a), dim))
            if number != last:
                x = below
        return found

    def _keeps_z(self, layer: int) -> bool:
        runs = self._plan.activations[layer]
        return any(ACTIVATION_LINES[activations_of(run.first)[layer].name].keeps_z for run in runs)

    def _sites(self, layer: int, at: Buffers) -> list[Site]:
        sites = []
        for number, run in enumerate(self._plan.activations[layer]):
            named, part = activations_of(run.first)[layer], run.replicas
            place = f"{named.name} {layer} {number}"
            site = Site(place, at.z[part], at.a[part], at.g[part], at.dim, named.given, self._scratch)
            sites.append(site)
        return sites


def _name(site: Site) -> str:
    return site.place.partition(" ")[0]
