"""What is handed over: an experiment with its data and, where there is one, the run on it as it stands."""

from dataclasses import dataclass
from pathlib import Path

from nnstudio.data import Dataset
from nnstudio.engine.frame import Alarm, Curves, LayerWeights, Snapshot
from nnstudio.experiment import Experiment


@dataclass(frozen=True, slots=True, eq=False)
class RunSoFar:
    """A run at one moment: its parameters and numbers, and how they came about."""

    snapshot: Snapshot
    curves: Curves
    alarms: tuple[Alarm, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Work:
    """An experiment to be handed over; relative paths in it count from ``base``.

    ``run`` is None where nothing has been trained.
    """

    experiment: Experiment
    dataset: Dataset
    base: Path | None = None
    run: RunSoFar | None = None
    notes: str = ""

    @property
    def trained(self) -> RunSoFar:
        """The run.

        Raises:
            ValueError: there is none; whoever makes an export that needs one provides it.
        """
        if self.run is None:
            raise ValueError("this export needs a run")
        return self.run

    @property
    def begun(self) -> RunSoFar | None:
        """The run, where at least one step has been trained."""
        return self.run if self.run is not None and self.run.snapshot.step > 0 else None

    @property
    def layers(self) -> tuple[LayerWeights, ...]:
        """The weights of the run, layer by layer."""
        return self.trained.snapshot.layers
