"""How a layer fares on the training rows, in a word or two."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import N_
from nnstudio.engine.frame import SATURATED_SHARE
from nnstudio.gui.parts.words import translated
from nnstudio.gui.widgets.badge import BadgeKind


@dataclass(frozen=True, slots=True)
class Health:
    """Numbers of one layer; ``saturated`` is a percentage, None where the activation has no flat ends."""

    units: int
    dead: int
    saturated: int | None
    broken: bool


def health_of(outputs: NDArray[np.float32], dead: NDArray[np.bool_], saturated_share: float | None) -> Health:
    """The health of a layer from what it answers (rows, units) and which of its units are dead."""
    broken = bool(outputs.size) and not bool(np.isfinite(outputs.sum()))
    known = saturated_share is not None and np.isfinite(saturated_share)
    percent = round(100 * saturated_share) if known and saturated_share is not None else None
    return Health(len(dead), int(dead.sum()), percent, broken)


_BROKEN = N_("network", "not a number")
_BROKEN_TIP = N_("network", "The outputs are no longer numbers: the training has blown up.")
_DEAD = N_("network", "{dead} of {units} dead")
_DEAD_TIP = N_("network", "A dead neuron has slope 0 on every training row, so that no row changes its weights.")
_FLAT = N_("network", "{percent} % saturated")
_FLAT_TIP = N_("network", "So many of the outputs lie where the activation is flat: little gradient passes.")
_HEALTHY = N_("network", "healthy")
_HEALTHY_TIP = N_("network", "No neuron is dead, and few outputs lie where the activation is flat.")


def health_words(health: Health | None) -> tuple[str, BadgeKind, str]:
    """Text, kind and tool tip of the badge; no text for a layer of which nothing is known yet."""
    if health is None:
        return "", "quiet", ""
    if health.broken:
        return translated(_BROKEN), "bad", translated(_BROKEN_TIP)
    if health.dead:
        return translated(_DEAD).format(dead=health.dead, units=health.units), "warn", translated(_DEAD_TIP)
    if health.saturated is not None and health.saturated >= 100 * SATURATED_SHARE:
        return translated(_FLAT).format(percent=health.saturated), "warn", translated(_FLAT_TIP)
    return translated(_HEALTHY), "good", translated(_HEALTHY_TIP)
