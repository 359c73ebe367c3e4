"""What a run came to, as plain numbers that can be written to a file."""

import msgspec

from nnstudio.experiment import Experiment


class RunOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of one run; ``first`` and ``final`` hold what is no curve, by name, or name and layer (``x.1``)."""

    experiment: Experiment
    curves: dict[str, list[float]]
    first: dict[str, float]
    final: dict[str, float]

    @property
    def epochs(self) -> int:
        """The epoch at which the run ended."""
        return int(self.curves["epoch"][-1]) if self.curves["epoch"] else 0
