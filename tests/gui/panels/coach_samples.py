"""A session that only writes down what it is asked for, with a real Coach, and alarms for it."""

from dataclasses import replace

import numpy as np

from nnstudio.catalog import Text
from nnstudio.data import Dataset
from nnstudio.engine.frame import Alarm, Curves, Frame, Predictions, RunState, Snapshot
from nnstudio.experiment import Experiment
from nnstudio.experiment.verdicts import Mend
from nnstudio.session.coach import Coach
from nnstudio.session.state import SessionState
from tests.gui.panels.plot_samples import toy_of


class CoachSession(SessionState):
    """Takes every edit at once; nothing is trained."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.rewinds: list[Experiment] = []
        self.coach = Coach(self)  # type: ignore[arg-type]

    def edit(self, experiment: Experiment) -> None:
        old, self._experiment = self._experiment, experiment
        self.experiment_changed.emit(old, experiment)

    def load(self, dataset: Dataset | None = None) -> None:
        """The data are there."""
        self._dataset = dataset or toy_of("circle")
        self._running, self._state = self._experiment, RunState.READY
        self.dataset_changed.emit(self._dataset)

    def draw(self, *alarms: Alarm, step: int = 100, run_id: int = 1, state: RunState = RunState.TRAINING) -> Frame:
        """A frame arrives."""
        none = np.zeros(0)
        snapshot = Snapshot(run_id, step, step // 10, (), 0.1, 0.2, {})
        predictions = Predictions(none, none)
        self._frame = Frame(run_id, state, snapshot, Curves(none, none, none), (), None, None, predictions, 20.0)
        self._frame, self._state = replace(self._frame, alarms=alarms), state
        self.frame_ready.emit(self._frame)
        return self._frame

    def play(self) -> None:
        self.calls.append("play")

    def rewind(self, experiment: Experiment) -> None:
        self.rewinds.append(experiment)
        self.edit(experiment)


def alarm(name: str = "dead", where: str = "hidden.0", epoch: int = 12, mends: tuple[Mend, ...] = ()) -> Alarm:
    """An alarm as the engine makes them."""
    texts = {
        "floor": Text("alarms", "The loss stands at {loss}."),
        "dead": Text("alarms", "{count} neurons are dead."),
    }
    sentence = texts.get(name, Text("alarms", "Something is wrong."))
    why, try_ = Text("alarms", "Because of {count}."), Text("alarms", "Try something else.")
    return Alarm(name, epoch, where, sentence, why, try_, {"loss": 0.5, "count": 3}, mends)
