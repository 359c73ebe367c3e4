"""The curves of earlier runs, kept beside the present one as long as they can be compared with it."""

from typing import NamedTuple

import msgspec

from nnstudio.engine.frame import Curves
from nnstudio.experiment import Experiment

GHOSTS_MAX = 5


class Ghost(NamedTuple):
    """The curves of an earlier run, and the experiment that it went by last."""

    curves: Curves
    experiment: Experiment
    left_at: float | None = None
    """The epoch from which the present run went on otherwise; None where it began anew."""

    def compares_with(self, experiment: Experiment) -> bool:
        """Whether its losses mean the same as those of ``experiment``: the same loss over the same rows."""
        return _measure(self.experiment) == _measure(experiment)


def _measure(experiment: Experiment) -> tuple[object, ...]:
    """What a loss is taken over and how; which columns the network reads, and what the loss is fed with, is no part."""
    rows = msgspec.structs.replace(experiment.data, features=("x",), inputs=None, standardize=True)
    loss = experiment.loss
    return rows, loss.name, loss.parameters, loss.scale


def with_ghost(
    ghosts: tuple[Ghost, ...], curves: Curves, experiment: Experiment, left_at: float | None = None
) -> tuple[Ghost, ...]:
    """``ghosts`` and one more, newest last; the oldest make room. A run that is there already is not kept twice."""
    if ghosts and ghosts[-1].curves is curves:
        return ghosts
    return (*ghosts, Ghost(curves, experiment, left_at))[-GHOSTS_MAX:]
