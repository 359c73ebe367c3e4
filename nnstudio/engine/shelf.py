"""Runs that have been left and may be brought back: a few of them, as they were."""

import msgspec

from nnstudio.engine.run import LeftRun
from nnstudio.experiment import Experiment

SHELVED_MAX = 8
BYTES_MAX = 24 * 2**20


class Shelf:
    """At most ``SHELVED_MAX`` runs of ``BYTES_MAX`` in all, each under the number that its keeper gave it.

    The oldest make room; a run that is too large by itself is not kept.
    """

    def __init__(self) -> None:
        self._runs: dict[int, LeftRun] = {}

    def put(self, place: int, left: LeftRun) -> None:
        """Keep a run."""
        self._runs[place] = left
        while len(self._runs) > SHELVED_MAX or sum(run.nbytes for run in self._runs.values()) > BYTES_MAX:
            del self._runs[next(iter(self._runs))]

    def clear(self) -> None:
        """Keep nothing more."""
        self._runs.clear()

    def take(self, place: int, experiment: Experiment) -> LeftRun | None:
        """The run at ``place``, or the newest other one, that goes by ``experiment``; None where there is none.

        It is elsewhere where several edits led to it, or nowhere where it had to make room.
        """
        wanted = _trained(experiment)
        places = [place] if place in self._runs else []
        for found in (*places, *reversed(self._runs)):
            if _trained(self._runs[found].experiment) == wanted:
                return self._runs.pop(found)
        return None


def _trained(experiment: Experiment) -> Experiment:
    """What of it the numbers hang on: all but the name, and when to stop."""
    training = msgspec.structs.replace(experiment.training, epochs=1)
    return msgspec.structs.replace(experiment, name="", training=training)
