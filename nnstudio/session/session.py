"""The one current experiment and the run on it.

An edit flows: editor → :meth:`Session.edit` → a new frozen Experiment → ``experiment_changed`` → each panel touches
what differs. A frame flows: the training thread answers a request → ``frame_ready`` → visible panels draw.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from nnstudio.catalog import SOURCES, Task, Text, UserError
from nnstudio.engine.frame import RunState
from nnstudio.engine.record import RunRecord
from nnstudio.experiment import Experiment, check
from nnstudio.experiment.changes import Change, change_between
from nnstudio.experiment.edits import fitted_to_task, with_data, with_new_luck, with_training
from nnstudio.session import edit_names
from nnstudio.session.coach import Coach
from nnstudio.session.documents import SessionDocuments
from nnstudio.session.preferences import Preferences, Swap, preferences_path, save_preferences
from nnstudio.session.words import sentence_of

if TYPE_CHECKING:
    from nnstudio.data.files import FileReport
    from nnstudio.session.lesson_session import LessonSession


class Session(SessionDocuments):
    """Holds the experiment, owns the training thread, and tells the panels what happened."""

    def __init__(self, preferences: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(preferences, parent)
        self.coach = Coach(self)
        self._lesson: LessonSession | None = None

    @property
    def lesson(self) -> "LessonSession":
        """The lesson that is taught; first asked for after the first paint, as all that lessons need comes with it."""
        if self._lesson is None:
            from nnstudio.session.lesson_session import LessonSession  # noqa: PLC0415

            self._lesson = self._guard = LessonSession(self)
        return self._lesson

    # ---- what is kept ----

    def keep(self, *, base: Preferences, wanted: bool) -> None:
        """Say what the preferences began as, and whether they and the progress in lessons are written at all."""
        self._base, self.keeps = base, wanted

    def remember_preferences(self) -> None:
        """Write what the person has changed of the preferences, if anything is kept."""
        if self.keeps:
            save_preferences(preferences_path(), self.preferences, base=self._base)

    # ---- edits ----

    def edit(self, experiment: Experiment, name: Text | None = None) -> None:
        """Take ``experiment`` as the current one; the run goes on, forks or begins anew as the edit asks.

        ``name`` is what the edit is called where it can be undone, if what differs does not tell.
        """
        if experiment == self._experiment:
            return
        try:
            check(experiment)
            if self._lesson is not None:
                self._lesson.allow_edit(experiment)
        except UserError as error:
            self.notified.emit("bad", sentence_of(error))
            self.experiment_changed.emit(self._experiment, self._experiment)
            return
        # While a run is being made, every edit makes it anew: nothing is told to a run that may not come to be.
        change = max(change_between(self._running or self._experiment, experiment), self._making or Change.NONE)
        if change is Change.SWAP and self._must_ask(experiment):
            self.swap_asked.emit(experiment)
            return
        place = self._note_edit(experiment, name)
        self._show(experiment)
        self._apply(change, place)

    def take_run(self, experiment: Experiment, record: RunRecord | None) -> None:
        """Go on with a run of the race, which stands as ``record`` says; undoing it brings the run before back."""
        try:
            if self._lesson is not None:
                self._lesson.allow_edit(experiment)
        except UserError as error:
            self.notified.emit("bad", sentence_of(error))
            return
        place = self._note(edit_names.FROM_RACE)
        self._show(experiment)
        self._record = record
        self._begin_run(Change.DATA, place=place)
        self._play_when_ready = False

    def answer_swap(self, experiment: Experiment, swap: Swap, *, remember: bool) -> None:
        """Carry out the edit that ``swap_asked`` asked about."""
        before = self.preferences
        self.preferences = msgspec.structs.replace(before, swap=swap)
        self.edit(experiment)
        if not remember:
            self.preferences = msgspec.structs.replace(self.preferences, swap=before.swap)

    def refuse_swap(self) -> None:
        """Drop the edit that ``swap_asked`` asked about."""
        self.experiment_changed.emit(self._experiment, self._experiment)

    def choose_source(self, name: str) -> None:
        """Take another source that ships; output and loss are fitted where what is predicted changes."""
        experiment = with_data(self._experiment, source=name, path=None, rows=None, columns=None, target=None)
        experiment = self._named(with_data(experiment, inputs=None, task=None), str(SOURCES[name].label))
        self._edit_data(experiment, SOURCES[name].task)

    def open_table(
        self, path: str, target: tuple[str, ...], inputs: tuple[str, ...] | None, task: Task | None, missing: str
    ) -> None:
        """Take the rows of a text table; output and loss are fitted to what is predicted once that is known."""
        experiment = with_data(
            self._experiment,
            source="file",
            path=path,
            target=target[0] if len(target) == 1 else target,
            inputs=inputs,
            task=task,
            missing=missing,
            rows=None,
            columns=None,
        )
        self._fallback = self._fallback or self._document()
        place = self._note(edit_names.TABLE)
        self._show(self._named(experiment, Path(path).stem))
        self._begin_run(Change.DATA, fit=True, place=place)

    def inspect_file(
        self, path: str, on_report: "Callable[[FileReport], None]", on_error: Callable[[UserError], None]
    ) -> None:
        """Look into a text table in a thread, and answer here."""
        from nnstudio.data.files import inspect_file  # noqa: PLC0415 (pandas comes with it)

        self._background.run(lambda: inspect_file(Path(path)), on_report, on_error)

    def close(self) -> bool:
        """Keep the progress in a lesson, and end the training thread; returns whether it ended in time."""
        if self._lesson is not None:
            self._lesson.save()
        return super().close()

    def set_row(self, values: Mapping[str, float | str] | None) -> None:
        """Change some values of the row of one's own; None goes back to a typical row."""
        self._row = {} if values is None else {**self._row, **values}
        self._runner.set_row(self._row)
        self.row_changed.emit(self._row)
        self.clock.schedule()

    # ---- the run ----

    def toggle(self) -> None:
        """Train or pause."""
        if self._state is RunState.TRAINING:
            self.pause()
        elif self._state is RunState.FINISHED and not self.looks_back:
            self.train_on()
        else:
            self.play()

    def play(self) -> None:
        """Train until the last epoch, the goal, or pause; as soon as the data are there."""
        if self._refuses_to_train():
            return
        self._begun_anew = False
        if self._making is not None or self._state is RunState.EMPTY:
            self._play_when_ready = True
            return
        if self.looks_back:
            self.train_from_here()
            return
        if self._state is RunState.FAILED:
            self.reset()
        self._runner.play()

    def train_on(self) -> None:
        """Double the epochs and go on."""
        epochs = min(2 * self._experiment.training.epochs, 10_000_000)
        self.edit(with_training(self._experiment, epochs=epochs))
        self.play()

    def new_luck(self) -> None:
        """Other start weights and another order: the next seed."""
        self.edit(with_new_luck(self._experiment), edit_names.NEW_LUCK)

    # ---- inside: edits ----

    def _note_edit(self, experiment: Experiment, name: Text | None) -> int:
        old = self._experiment
        if name is not None:
            return self._note(name)
        return self._note(edit_names.name_of_edit(old, experiment), gesture=edit_names.gesture_of_edit(old, experiment))

    def _edit_data(self, experiment: Experiment, task: Task) -> None:
        self.edit(experiment if task is self._chosen_task() else fitted_to_task(experiment, task))
