"""The Coach during the run: what it says, when, and that looking costs next to nothing."""

import threading
from collections.abc import Callable

import pytest
import torch

from nnstudio.data import Dataset, target_facts
from nnstudio.engine import alarm_limits as limits
from nnstudio.engine.alarm_words import ALARM_WORDS
from nnstudio.engine.alarms import Watcher, look_interval
from nnstudio.engine.baseline import chance_loss
from nnstudio.engine.frame import Alarm, RunState, Snapshot
from nnstudio.engine.health import look_at_layers
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.probes import Probes
from nnstudio.engine.runner import Runner
from nnstudio.engine.trainer import Trainer
from nnstudio.engine.training import train
from nnstudio.experiment import Experiment, HiddenLayer, InitializerChoice
from nnstudio.experiment.edits import with_data, with_loss, with_network, with_training
from nnstudio.experiment.pairing import loss_floor

DatasetOf = Callable[[Experiment], Dataset]


@pytest.fixture
def trainer(small: Experiment, dataset_of: DatasetOf) -> Trainer:
    return Trainer(small, dataset_of(small))


@pytest.fixture
def chance(trainer: Trainer) -> float:
    loss = chance_loss(trainer.experiment, trainer.dataset)
    assert loss is not None
    return loss


def fed(  # what one evaluation would tell
    watcher: Watcher, epoch: int, train_loss: float, test_loss: float = 0.5, accuracy: float = 0.5
) -> tuple[str, ...]:
    metrics = {"train_accuracy": accuracy, "test_accuracy": accuracy}
    watcher.watch(Snapshot(1, 20 * epoch, epoch, (), train_loss, test_loss, metrics))
    return ids(watcher.alarms)


def ids(alarms: tuple[Alarm, ...]) -> tuple[str, ...]:
    return tuple(alarm.id for alarm in alarms)


def quiet(trainer: Trainer) -> Watcher:
    """A watcher that does not look at the layers."""
    watcher = Watcher(trainer)
    watcher._next_look = 10**9
    return watcher


# ---- the loss ----


def test_that_a_run_that_learns_is_left_in_peace(trainer: Trainer) -> None:
    watcher = quiet(trainer)
    for epoch in range(200):
        assert fed(watcher, epoch, 0.7 * 0.97**epoch, 0.75 * 0.98**epoch) == ()


def test_that_a_run_at_chance_is_told_only_after_patience(trainer: Trainer, chance: float) -> None:
    watcher = quiet(trainer)
    assert all(fed(watcher, epoch, chance + 0.001) == () for epoch in range(limits.PATIENT_EPOCHS))
    assert fed(watcher, limits.PATIENT_EPOCHS, chance) == ("chance",)


def test_that_a_run_that_slowly_leaves_chance_is_left_in_peace(trainer: Trainer, chance: float) -> None:
    watcher = quiet(trainer)
    assert all(fed(watcher, epoch, chance + 0.005 - 0.0002 * epoch) == () for epoch in range(100))


def test_that_a_log_loss_below_zero_is_told_at_once(trainer: Trainer) -> None:
    watcher = quiet(trainer)
    assert fed(watcher, 0, -1e-6) == ()
    assert fed(watcher, 1, -0.01) == ("below_floor",)


def test_that_a_loss_below_zero_is_nothing_to_a_loss_made_for_it(numbers: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_loss(numbers, name="gaussian_nll")
    watcher = quiet(Trainer(experiment, dataset_of(experiment)))
    assert fed(watcher, 1, -2.0) == ()


def test_that_the_floor_of_a_wrong_pair_is_told_once_it_is_reached(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_loss(small, input="output")
    watcher = quiet(Trainer(experiment, dataset_of(experiment)))
    assert ids(watcher.alarms) == ("pairing",)
    assert watcher.alarms[0].epoch == 0
    assert all("floor" not in fed(watcher, epoch, 0.65) for epoch in range(50))
    assert all("floor" not in fed(watcher, 50 + epoch, 0.505) for epoch in range(limits.PATIENT_EPOCHS))
    assert "floor" in fed(watcher, 50 + limits.PATIENT_EPOCHS, 0.505)


def test_that_the_floor_of_label_smoothing_is_no_alarm(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_network(small, output_activation="softmax")
    experiment = with_loss(experiment, name="cross_entropy", parameters={"label_smoothing": 0.1})
    watcher = quiet(Trainer(experiment, dataset_of(experiment)))
    assert all(fed(watcher, epoch, 0.2) == () for epoch in range(100))


def test_that_a_loss_that_rises_and_rises_is_told_with_a_smaller_learning_rate(trainer: Trainer) -> None:
    watcher = quiet(trainer)
    for epoch, loss in enumerate((0.7, 2.0, 5.0, 0.7, 5.0, 9.0)):
        assert fed(watcher, epoch, loss) == ()
    assert fed(watcher, 6, 20.0) == ("diverging",)
    (mend,) = watcher.alarms[0].mends
    assert mend.experiment.training.learning_rate == pytest.approx(trainer.experiment.training.learning_rate / 10)


def test_that_overfitting_is_told_when_the_test_loss_has_risen_clearly_and_for_long(trainer: Trainer) -> None:
    watcher = quiet(trainer)
    for epoch in range(30):
        fed(watcher, epoch, 0.6 - 0.01 * epoch, 0.6 - 0.01 * epoch)
    for epoch in range(30, 30 + limits.OVERFITS_EPOCHS):
        assert fed(watcher, epoch, 0.3 - 0.001 * epoch, 0.5) == ()
    assert fed(watcher, 100, 0.1, 0.5) == ("overfitting",)


@pytest.mark.parametrize("test_loss", [0.31, 0.36])
def test_that_a_test_loss_a_little_above_its_best_is_no_overfitting(trainer: Trainer, test_loss: float) -> None:
    watcher = quiet(trainer)
    fed(watcher, 10, 0.4, 0.3)
    assert all(fed(watcher, epoch, 0.3 - 0.0001 * epoch, test_loss) == () for epoch in range(11, 500))


# ---- accuracy ----


def test_that_naming_only_the_majority_is_told(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_data(small, source="imbalanced", samples=200, positive_share=0.1)
    watcher = quiet(Trainer(experiment, dataset_of(experiment)))
    assert all(fed(watcher, epoch, 0.25, accuracy=0.9) == () for epoch in range(limits.PATIENT_EPOCHS))
    assert fed(watcher, limits.PATIENT_EPOCHS, 0.25, accuracy=0.9) == ("majority",)


def test_that_chance_of_even_classes_is_no_majority(trainer: Trainer) -> None:
    watcher = quiet(trainer)
    assert all(fed(watcher, epoch, 0.6, accuracy=0.5) == () for epoch in range(100))


# ---- layers ----


def with_hidden(experiment: Experiment, *layers: HiddenLayer) -> Experiment:
    return with_network(experiment, hidden=layers)


@pytest.mark.parametrize(
    ("activation", "bias"), [("relu", -50.0), ("relu6", 50.0), ("hardtanh", 50.0), ("hardsigmoid", 50.0)]
)
def test_that_neurons_that_no_row_moves_are_called_dead(
    small: Experiment, dataset_of: DatasetOf, activation: str, bias: float
) -> None:
    experiment = with_hidden(small, HiddenLayer(units=5, activation=activation, bias=bias))
    dead = [alarm for alarm in train(experiment, dataset_of(experiment)).alarms if alarm.id == "dead"]
    assert [(alarm.where, alarm.values["count"]) for alarm in dead] == [("hidden.0", 5)]


def test_that_a_few_dead_neurons_are_no_alarm(trainer: Trainer) -> None:
    with torch.no_grad():
        trainer.network.linears[0].bias[:3] = -100.0
    health = look_at_layers(trainer)
    assert (health[0].units, health[0].dead) == (8, 3)
    watcher = Watcher(trainer)
    for epoch in range(200):
        assert fed(watcher, epoch, 0.6) == ()


def test_that_a_neuron_is_dead_only_if_no_training_row_wakes_it(small: Experiment, dataset_of: DatasetOf) -> None:
    experiment = with_data(small, samples=1000)
    trainer = Trainer(experiment, dataset_of(experiment))
    looked, others = trainer.x_train[: limits.LOOK_ROWS], trainer.x_train[limits.LOOK_ROWS :]
    angles = torch.linspace(0, 6.28, 100)
    directions = torch.stack([angles.cos(), angles.sin()])
    reached, beyond = (looked @ directions).amax(dim=0), (others @ directions).amax(dim=0)
    furthest = int((beyond - reached).argmax())
    with torch.no_grad():  # awake only on rows beyond those that are looked at first
        linear = trainer.network.linears[0]
        linear.weight[:] = directions[:, furthest]
        linear.bias[:] = -(reached[furthest] + beyond[furthest]) / 2
    assert look_at_layers(trainer)[0].dead == 8
    watcher = Watcher(trainer)
    for epoch in range(100):
        assert "dead" not in fed(watcher, epoch, 0.6)


def test_that_saturated_neurons_are_told_unless_the_network_is_sure_and_right(
    small: Experiment, dataset_of: DatasetOf
) -> None:
    wide = InitializerChoice(name="uniform", parameters={"range": 100.0})
    experiment = with_hidden(small, HiddenLayer(units=6, activation="tanh", initializer=wide))
    trainer = Trainer(experiment, dataset_of(experiment))
    assert look_at_layers(trainer)[0].flat >= 3
    for loss, told in ((0.6, ("saturated",)), (0.05, ())):
        watcher = Watcher(trainer)
        for epoch in range(20):
            fed(watcher, epoch, loss - 0.001 * epoch)
        assert ids(watcher.alarms) == told


def test_that_a_gradient_that_fades_or_grows_on_its_way_back_is_told(small: Experiment, dataset_of: DatasetOf) -> None:
    for activation, initializer, name in (
        ("sigmoid", "auto", "vanishing"),
        ("leaky_relu", InitializerChoice(name="uniform", parameters={"range": 5.0}), "exploding"),
    ):
        layers = (HiddenLayer(units=8, activation=activation),) * 8
        experiment = with_network(with_hidden(small, *layers), initializer=initializer)
        watcher = Watcher(Trainer(experiment, dataset_of(experiment)))
        for epoch in range(20):
            fed(watcher, epoch, 0.6 - 0.001 * epoch)
        assert ids(watcher.alarms) == (name,)


def test_that_health_says_what_the_views_show(trainer: Trainer) -> None:
    for _ in range(50):
        trainer.train_batch()
    shown, seen = Probes(trainer).layers(), look_at_layers(trainer, len(trainer.x_train))
    for answer, health in zip(shown, seen, strict=True):
        assert health.gradient == pytest.approx(answer.gradient_norm, rel=1e-4)
        if answer.activation == "relu":
            assert health.dead == answer.dead.sum()


def test_that_looking_changes_no_number(small: Experiment, dataset_of: DatasetOf) -> None:
    looked, left = (Trainer(small, dataset_of(small)) for _ in range(2))
    for _ in range(40):
        look_at_layers(looked)
        looked.train_batch()
        left.train_batch()
    assert looked.evaluate().train_loss == left.evaluate().train_loss


def test_that_layers_are_looked_at_early_then_rarely_and_never_for_more_than_their_share(trainer: Trainer) -> None:
    epochs, epoch = [], limits.FIRST_LOOK
    while epoch < 10_000:
        epochs.append(epoch)
        epoch += look_interval(trainer, epoch)
    assert epochs[:4] == [3, 6, 12, 24]
    batches = 10_000 * trainer.batches_per_epoch
    assert len(epochs) * limits.LOOK_BATCHES <= (limits.LOOK_SHARE + 0.005) * batches


# ---- the run ----


def test_that_numbers_that_are_none_are_an_alarm_with_a_way_back(trainer: Trainer) -> None:
    watcher = quiet(trainer)
    text = ALARM_WORDS["not_finite"].sentence
    watcher.failed(NonFiniteError(text, epoch=7, tensor="the loss"))
    (alarm,) = watcher.alarms
    assert (alarm.id, alarm.epoch, alarm.where) == ("not_finite", 7, "the loss")
    assert alarm.mends[0].experiment.training.learning_rate == pytest.approx(0.001)
    watcher.rewound(5)
    assert watcher.alarms == ()


def test_that_each_alarm_is_raised_once_and_told_in_words(trainer: Trainer, chance: float) -> None:
    watcher = quiet(trainer)
    for epoch in range(200):
        fed(watcher, epoch, chance)
    (alarm,) = watcher.alarms
    for text in (alarm.sentence, alarm.why, alarm.try_):
        assert "{" not in text.format(**alarm.values)
    assert alarm.said == alarm.sentence.format(**alarm.values)


def test_that_a_mended_pair_ends_its_alarms(small: Experiment, dataset_of: DatasetOf) -> None:
    wrong = with_loss(small, input="output")
    trainer = Trainer(wrong, dataset_of(wrong))
    watcher = quiet(trainer)
    mended = watcher.alarms[0].mends[0].experiment
    trainer.edit(mended)
    watcher.edited(3)
    assert watcher.alarms == ()


def test_that_another_learning_rate_keeps_what_was_said(trainer: Trainer, chance: float) -> None:
    watcher = quiet(trainer)
    for epoch in range(30):
        fed(watcher, epoch, chance)
    trainer.edit(with_training(trainer.experiment, learning_rate=0.1))
    watcher.edited(30)
    assert ids(watcher.alarms) == ("chance",)


def test_that_frames_carry_the_alarms_of_the_run(small: Experiment, dataset_of: DatasetOf) -> None:
    wrong = with_loss(with_training(small, epochs=60), input="output")
    runner = Runner(lambda: None)
    runner.start()
    runner.load(wrong)
    runner.play()
    alarms: tuple[Alarm, ...] = ()
    state = RunState.LOADING
    floors = []
    for _ in range(600):
        for event in runner.take_events():
            state = getattr(event, "state", state)
            floors += [event.loss_floor] if hasattr(event, "loss_floor") else []
        runner.request_frame()
        frame = runner.take_frame()
        alarms = frame.alarms if frame is not None else alarms
        if state is RunState.FINISHED and frame is not None and frame.state is RunState.FINISHED:
            break
        threading.Event().wait(0.05)
    assert runner.close()
    assert floors == [loss_floor(wrong, target_facts(dataset_of(wrong)))]
    assert (alarms[0].id, alarms[0].epoch, alarms[0].where) == ("pairing", 0, "output")
