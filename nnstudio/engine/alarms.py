"""The Coach during the run: a watcher that is fed at each evaluation, and tells what a person should know.

It only looks. What it says hangs on the numbers alone, never on the clock: the same run has the same alarms on every
machine. Thresholds stand in ``alarm_limits.py``, the sentences in ``alarm_words.py``.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np

from nnstudio.catalog import LOSSES, N_, Takes
from nnstudio.data import target_facts
from nnstudio.engine import alarm_limits as limits
from nnstudio.engine.alarm_words import ALARM_WORDS
from nnstudio.engine.baseline import chance_loss
from nnstudio.engine.frame import Alarm, Curves, Snapshot
from nnstudio.engine.health import LayerHealth, look_at_layers
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment.edits import with_network, with_training
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.pairing import Judgement, Mend, Verdict, is_mispaired, judge, judge_layers, loss_floor

__all__ = ["Alarm", "Watcher"]

SLOWER = 10.0  # what the learning rate is divided by where it was too high
_NEVER_BELOW_ZERO = {Takes.PROBABILITY, Takes.LOGIT, Takes.LOG_PROBABILITY}


class Watcher:
    """Watches one run; ``alarms`` grows, an alarm once for each place."""

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        self._facts = target_facts(trainer.dataset)
        self._experiment = trainer.experiment
        self._next_look = limits.FIRST_LOOK
        self._begin(trainer.experiment, 0)

    def seen(self) -> Mapping[str, Any]:
        """All that it has seen, without the trainer, whose thousands of tensors would live on with it."""
        own = {"_raised": set(self._raised), "_since": dict(self._since), "_looks": self._looks.copy()}
        return {name: value for name, value in {**vars(self), **own}.items() if name != "_trainer"}

    @classmethod
    def with_seen(cls, trainer: Trainer, seen: Mapping[str, Any]) -> "Watcher":
        """A watcher of ``trainer`` that has ``seen`` what another had, and takes that over."""
        watcher = cls(trainer)
        vars(watcher).update(seen)
        return watcher

    @property
    def alarms(self) -> tuple[Alarm, ...]:
        """All alarms of the run so far, oldest first."""
        return self._alarms

    def watch(self, snapshot: Snapshot) -> None:
        """Take the numbers of one evaluation."""
        self._take(snapshot)
        found = [*self._of_the_loss(snapshot), *self._of_accuracy(snapshot)]
        if snapshot.epoch >= self._next_look:
            self._next_look = snapshot.epoch + look_interval(self._trainer, snapshot.epoch)
            found += self._of_layers(snapshot, look_at_layers(self._trainer))
        self._add(found)

    def take_up(self, curves: Curves, since: float) -> None:
        """Take the numbers of a run that goes on, from epoch ``since``; its layers will be looked at anew."""
        each = self._trainer.batches_per_epoch
        for row in range(int(np.searchsorted(curves.epoch, since)), len(curves.epoch)):
            epoch, metrics = (
                float(curves.epoch[row]),
                {name: float(column[row]) for name, column in curves.metrics.items()},
            )
            losses = float(curves.train_loss[row]), float(curves.test_loss[row])
            snapshot = Snapshot(0, int(epoch * each), int(epoch), (), *losses, metrics)
            self._take(snapshot)
            self._add([*self._of_the_loss(snapshot), *self._of_accuracy(snapshot)])
        self._next_look = self._trainer.epoch + limits.FIRST_LOOK

    def failed(self, error: NonFiniteError) -> None:
        """Take the end of a run whose numbers became NaN or infinite."""
        epoch = int(str(error.values["epoch"]))
        self._add([self._alarm("not_finite", epoch, str(error.values["tensor"]), error.values, self._slower())])

    def edited(self, epoch: int) -> None:
        """The run goes on with another experiment; what was said of the one before is over where it hung on it."""
        before, now = self._experiment, self._trainer.experiment
        if (before.network, before.loss, before.data) != (now.network, now.loss, now.data):
            self._begin(now, epoch)
        self._experiment = now

    def rewound(self, epoch: int) -> None:
        """The run has gone back to ``epoch``, and what came after it is forgotten."""
        alarms = tuple(alarm for alarm in self._alarms if alarm.epoch <= epoch and alarm.id != "not_finite")
        self._begin(self._trainer.experiment, epoch)
        self._add(alarms)

    # ---- inside ----

    def _begin(self, experiment: Experiment, epoch: int) -> None:
        self._experiment = experiment
        self._alarms: tuple[Alarm, ...] = ()
        self._raised: set[tuple[str, str]] = set()
        self._since: dict[str, Snapshot] = {}  # since when a state lasts
        self._looks: Counter[tuple[str, str]] = Counter()  # in how many looks in a row something was seen
        self._first: Snapshot | None = None
        self._best: Snapshot | None = None  # of the lowest test loss
        self._lowest: Snapshot | None = None  # of the training loss that was the last clear progress
        self._next_look = epoch + limits.FIRST_LOOK
        self._chance = chance_loss(experiment, self._trainer.dataset)
        self._floor = loss_floor(experiment, self._facts) if is_mispaired(experiment, self._facts) else None
        self._judged = judge(experiment, self._facts)
        self._add(_of_choices(epoch, (self._judged, *judge_layers(experiment))))

    def _add(self, found: Iterable[Alarm]) -> None:
        for alarm in found:
            if (alarm.id, alarm.where) not in self._raised:
                self._raised.add((alarm.id, alarm.where))
                self._alarms = (*self._alarms, alarm)

    def _take(self, snapshot: Snapshot) -> None:
        self._first = self._first or snapshot
        if self._lowest is None or snapshot.train_loss < self._lowest.train_loss - limits.PROGRESS * (
            self._chance or 0
        ):
            self._lowest = snapshot
        if self._best is None or snapshot.test_loss <= self._best.test_loss:
            self._best = snapshot

    def _lasts(self, state: str, snapshot: Snapshot, *, now: bool) -> Snapshot | None:
        """Since which evaluation ``state`` holds without a break; None where it does not hold."""
        if not now:
            self._since.pop(state, None)
            return None
        return self._since.setdefault(state, snapshot)

    def _lasts_patiently(self, state: str, snapshot: Snapshot, *, now: bool) -> Snapshot | None:
        """The same, once it has lasted long enough to be believed."""
        since = self._lasts(state, snapshot, now=now)
        if since is None or snapshot.epoch - since.epoch < limits.PATIENT_EPOCHS:
            return None
        return since if snapshot.step - since.step >= limits.PATIENT_STEPS else None

    # ---- the loss ----

    def _of_the_loss(self, snapshot: Snapshot) -> Iterator[Alarm]:
        loss, chance = snapshot.train_loss, self._chance
        values: dict[str, object] = {"loss": loss, "chance": chance, "name": self._experiment.loss.name}
        if LOSSES[self._experiment.loss.name].takes in _NEVER_BELOW_ZERO and loss < -limits.BELOW_ZERO:
            yield self._alarm("below_floor", snapshot.epoch, "loss", values, self._judged.mends)
        yield from self._of_standing_still(snapshot, values)
        if chance is not None and chance > 0:
            yield from self._of_divergence(snapshot, chance, values)
            yield from self._of_overfitting(snapshot, chance)

    def _of_standing_still(self, snapshot: Snapshot, values: dict[str, object]) -> Iterator[Alarm]:
        loss, chance, floor = snapshot.train_loss, self._chance, self._floor
        if floor is not None:
            above = 1.0 if chance is None else max(chance - floor, 0.0)
            since = self._lasts_patiently("floor", snapshot, now=loss - floor <= limits.AT_FLOOR * above)
            if since is not None:
                yield self._alarm("floor", snapshot.epoch, "loss", {**values, "floor": floor}, self._judged.mends)
        if chance is None or chance <= 0:
            return
        since = self._lasts_patiently("chance", snapshot, now=abs(loss - chance) <= limits.AT_CHANCE * chance)
        if since is not None and since.train_loss - loss > limits.STANDS_STILL * chance:
            self._since["chance"] = snapshot  # it moves, if slowly: wait again from here
        elif since is not None:
            yield self._alarm("chance", snapshot.epoch, "loss", {**values, "epochs": snapshot.epoch}, ())

    def _of_divergence(self, snapshot: Snapshot, chance: float, values: dict[str, object]) -> Iterator[Alarm]:
        loss, first = snapshot.train_loss, self._first
        start = max(first.train_loss if first else 0.0, chance)
        self._looks["diverging", ""] = self._looks["diverging", ""] + 1 if loss > limits.DIVERGES * start else 0
        if self._looks["diverging", ""] >= limits.DIVERGES_FOR:
            values = {**values, "times": loss / chance}
            yield self._alarm("diverging", snapshot.epoch, "loss", values, self._slower())

    def _of_overfitting(self, snapshot: Snapshot, chance: float) -> Iterator[Alarm]:
        best = self._best
        if best is None or self._floor is not None:
            return
        learnt = chance - best.test_loss
        clearly = max(limits.OVERFITS * learnt, limits.OVERFITS_AT_LEAST * chance)
        risen = learnt > 0 and snapshot.test_loss - best.test_loss > clearly
        sinks = snapshot.train_loss < best.train_loss
        since = self._lasts("overfitting", snapshot, now=risen and sinks)
        if since is None:
            return
        lasted = snapshot.epoch - since.epoch
        if lasted >= limits.OVERFITS_EPOCHS and snapshot.epoch - best.epoch >= limits.OVERFITS_FOR * snapshot.epoch:
            values = {"loss": snapshot.test_loss, "best": best.test_loss, "at": best.epoch}
            yield self._alarm("overfitting", snapshot.epoch, "loss", values, _gentler(self._experiment))

    # ---- accuracy ----

    def _of_accuracy(self, snapshot: Snapshot) -> Iterator[Alarm]:
        accuracy, majority = snapshot.metrics.get("train_accuracy"), self._facts.majority
        if accuracy is None or majority <= limits.IMBALANCED:
            return
        now = abs(accuracy - majority) <= limits.AT_MAJORITY
        if self._lasts_patiently("majority", snapshot, now=now) is not None:
            values = {"accuracy": accuracy, "majority": majority}
            yield self._alarm("majority", snapshot.epoch, "data", values, ())

    # ---- layers ----

    def _of_layers(self, snapshot: Snapshot, layers: tuple[LayerHealth, ...]) -> Iterator[Alarm]:
        network = self._experiment.network
        names = [*(layer.activation for layer in network.hidden), network.output_activation]
        learnt = self._chance is not None and snapshot.train_loss < limits.NOT_LEARNT * self._chance
        hidden = len(network.hidden)
        for index, (name, layer) in enumerate(zip(names, layers, strict=True)):
            where = f"hidden.{index}" if index < hidden else "output"
            values: dict[str, object] = {"units": layer.units, "activation": name}
            many = max(limits.LOST_SHARE * layer.units, min(limits.LOST_AT_LEAST, layer.units))
            harmful = layer.dead >= limits.MOST_LOST * layer.units or (not learnt and self._stands_still(snapshot))
            dead = self._seen("dead", where, now=layer.dead >= many) and harmful
            if (
                dead
                and ("dead", where) not in self._raised
                and look_at_layers(self._trainer, limits.SURE_ROWS)[index].dead >= many
            ):
                yield self._alarm("dead", snapshot.epoch, where, {**values, "count": layer.dead}, ())
            if index < hidden and self._seen("saturated", where, now=layer.flat >= many and not learnt):
                mends = _fresh_start(self._experiment)
                yield self._alarm("saturated", snapshot.epoch, where, {**values, "count": layer.flat}, mends)
        yield from self._of_gradients(snapshot, layers, learnt=learnt)

    def _of_gradients(self, snapshot: Snapshot, layers: tuple[LayerHealth, ...], *, learnt: bool) -> Iterator[Alarm]:
        hidden = len(layers) - 1
        times = [layer.amplification for layer in layers]
        if self._seen("exploding", "", now=max(times) > limits.EXPLODES) and "exploding" not in self._names():
            worst = times.index(max(times))
            where = f"hidden.{worst}" if worst < hidden else "output"
            yield self._alarm("exploding", snapshot.epoch, where, {"times": max(times)}, _fresh_start(self._experiment))
        ratio = layers[0].gradient / layers[-1].gradient if layers[-1].gradient > 0 else 1.0
        if self._seen("vanishing", "hidden.0", now=0 < ratio < limits.VANISHES and hidden > 1 and not learnt):
            yield self._alarm("vanishing", snapshot.epoch, "hidden.0", {"ratio": ratio}, ())

    def _stands_still(self, snapshot: Snapshot) -> bool:
        """Whether the training loss has made no clear progress for long."""
        return self._lowest is not None and snapshot.epoch - self._lowest.epoch >= limits.PATIENT_EPOCHS

    def _names(self) -> set[str]:
        return {name for name, _ in self._raised}

    def _seen(self, what: str, where: str, *, now: bool) -> bool:
        """Whether something was seen in enough looks in a row."""
        self._looks[what, where] = self._looks[what, where] + 1 if now else 0
        return self._looks[what, where] >= limits.LOOKS

    # ---- alarms ----

    def _alarm(self, name: str, epoch: int, where: str, values: Mapping[str, object], mends: tuple[Mend, ...]) -> Alarm:
        words = ALARM_WORDS[name]
        return Alarm(name, epoch, where, words.sentence, words.why, words.try_, values, mends)

    def _slower(self) -> tuple[Mend, ...]:
        rate = float(f"{self._experiment.training.learning_rate / SLOWER:.12g}")
        label = N_("alarms", "Take the learning rate {rate:g}")
        return (Mend(label, with_training(self._experiment, learning_rate=rate), {"rate": rate}),)


def look_interval(trainer: Trainer, epoch: int) -> int:
    """After how many epochs the layers are looked at again: soon at first, and never more often than it may cost."""
    affordable = math.ceil(limits.LOOK_BATCHES / (limits.LOOK_SHARE * trainer.batches_per_epoch))
    return max(limits.FIRST_LOOK, min(affordable, epoch))


def _of_choices(epoch: int, judgements: tuple[Judgement, ...]) -> Iterator[Alarm]:
    """A choice that is wrong before the first step."""
    for judgement in judgements:
        if judgement.verdict is Verdict.WRONG:
            texts = (
                judgement.sentence,
                judgement.reason,
                N_("alarms", "One click mends it; or let it run, and watch."),
            )
            yield Alarm("pairing", epoch, judgement.where, *texts, judgement.values, judgement.mends)


def _fresh_start(experiment: Experiment) -> tuple[Mend, ...]:
    if experiment.network.initializer == "auto":
        return ()
    return (Mend(N_("alarms", "Take the start weights “auto”"), with_network(experiment, initializer="auto")),)


def _gentler(experiment: Experiment) -> tuple[Mend, ...]:
    if experiment.training.l2 > 0:
        return ()
    return (Mend(N_("alarms", "Set l2 to 0.01"), with_training(experiment, l2=0.01)),)
