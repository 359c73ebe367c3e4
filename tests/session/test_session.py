"""The session with its training thread, as the panels meet it."""

import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from nnstudio.catalog import Task, UserError
from nnstudio.data import Dataset, DataSource
from nnstudio.engine.frame import RunState
from nnstudio.engine.goal import Goal
from nnstudio.experiment import Data, Experiment, default_experiment, read_experiment, write_experiment
from nnstudio.experiment.edits import (
    with_data,
    with_layer,
    with_loss,
    with_network,
    with_output_activation,
    with_training,
    with_units,
)
from nnstudio.session.ghosts import GHOSTS_MAX
from nnstudio.session.preferences import Preferences
from nnstudio.session.session import Session
from tests.session.conftest import PATIENCE_MS, Watched

Edit = Callable[[Experiment], Experiment]


def restart(experiment: Experiment) -> Experiment:
    return with_units(experiment, 0, experiment.network.hidden[0].units + 1)


# ---- start and end ----


def test_that_it_opens_with_the_default_and_a_first_frame(qtbot: QtBot) -> None:
    session = Session()
    assert session.experiment == default_experiment()
    assert (session.state, session.dataset, session.frame, session.devices) == (RunState.EMPTY, None, None, ())
    frames = QSignalSpy(session.frame_ready)
    session.start()
    qtbot.waitUntil(lambda: frames.count() > 0, timeout=PATIENCE_MS)
    assert session.state is RunState.READY
    assert session.dataset is not None
    assert session.dataset.name == "circle"
    assert session.devices[0].name == "cpu"
    assert session.chance_loss == pytest.approx(0.693, abs=0.01)
    assert session.problem is None
    assert session.projection is None
    assert not session.modified
    assert session.close()


def test_that_closing_ends_the_thread_while_it_trains(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, epochs=1_000_000))
    session.toggle()
    watched.frame_at(10)
    began = time.monotonic()
    assert session.close()
    assert time.monotonic() - began < 1


def test_that_a_session_never_started_can_be_closed() -> None:
    assert Session().close()


# ---- training ----


def test_that_toggle_trains_and_pauses(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, epochs=1_000_000))
    session.toggle()
    watched.until_state(RunState.TRAINING)
    first = watched.frame_at(1)
    later = watched.frame_at(first.snapshot.step + 1)
    assert later.snapshot.step > first.snapshot.step
    session.toggle()
    watched.until_state(RunState.READY)
    watched.settle()
    frame = session.frame
    assert frame is not None
    step = frame.snapshot.step
    watched.settle()
    assert session.frame is not None
    assert session.frame.snapshot.step == step


def test_that_it_stops_at_the_last_epoch_and_trains_on_to_twice_as_many(watched: Watched) -> None:
    session = watched.session
    session.toggle()
    watched.until_state(RunState.FINISHED)
    watched.settle()
    assert session.frame is not None
    assert session.frame.snapshot.epoch == 20
    session.toggle()
    watched.until(lambda: session.frame is not None and session.frame.snapshot.epoch == 40)
    watched.until_state(RunState.FINISHED)
    assert session.experiment.training.epochs == 40
    assert session.frame.curves.marks == ()


def test_that_one_step_is_one_step(watched: Watched) -> None:
    watched.session.step_once()
    assert watched.frame_at(1).snapshot.step == 1
    watched.until_state(RunState.READY)


def test_that_play_before_the_data_are_there_begins_when_they_are(qtbot: QtBot, preferences: Preferences) -> None:
    session = Session(preferences)
    session.play()
    session.start()
    qtbot.waitUntil(lambda: session.state in {RunState.TRAINING, RunState.FINISHED}, timeout=PATIENCE_MS)
    assert session.close()


def test_that_reset_goes_back_to_the_same_start_and_keeps_no_ghost(watched: Watched) -> None:
    session = watched.session
    assert session.frame is not None
    start = session.frame.snapshot.layers
    watched.train(2)
    watched.anew(session.reset)
    frame = session.frame
    assert frame is not None
    assert frame.snapshot.step == 0
    assert all((one.weight == two.weight).all() for one, two in zip(start, frame.snapshot.layers, strict=True))
    assert session.ghosts == ()


def test_that_new_luck_keeps_the_old_curve_and_goes_on_training(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, epochs=1_000_000))
    session.play()
    watched.frame_at(8)
    session.new_luck()
    assert session.experiment.training.seed == 2
    assert len(session.ghosts) == 1
    watched.until(lambda: session.frame is not None and session.frame.run_id > 2 and session.frame.snapshot.step > 0)
    assert session.state is RunState.TRAINING


def test_that_the_oldest_ghost_makes_room(watched: Watched) -> None:
    for _ in range(GHOSTS_MAX + 2):
        watched.train()
        watched.anew(watched.session.new_luck)
    assert len(watched.session.ghosts) == GHOSTS_MAX


def test_that_a_goal_ends_the_training(watched: Watched) -> None:
    session = watched.session
    session.set_goal(Goal(test_loss=1e6))
    session.play()
    watched.until_state(RunState.FINISHED)
    watched.settle()
    assert session.frame is not None
    assert session.frame.snapshot.epoch == 1
    assert session.goal == Goal(test_loss=1e6)


def test_that_a_run_that_flies_off_says_so_and_play_begins_anew(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, optimizer="sgd", learning_rate=1000.0))
    session.edit(with_loss(with_output_activation(session.experiment, "identity"), name="mse"))
    session.play()
    watched.until_state(RunState.FAILED)
    watched.until(lambda: bool(session.coach.alarms))
    assert session.coach.alarms[0].said.startswith("Training stopped in epoch")
    assert not watched.said, "the Coach tells of it"
    session.edit(with_training(session.experiment, learning_rate=0.01))
    session.play()
    watched.until_state(RunState.FINISHED)


def test_that_speed_is_remembered(watched: Watched) -> None:
    watched.session.set_speed(5.0)
    assert watched.session.speed == watched.session.preferences.speed == 5.0


@pytest.mark.parametrize("place", [(9, 0, 0), (0, 999, 0), (0, 0, 999), (0, 999, -1)])
def test_that_a_weight_that_the_network_has_not_is_passed_over(watched: Watched, place: tuple[int, int, int]) -> None:
    session = watched.session
    before = session.undo_name
    session.set_weight(*place, 2.5)
    assert session.undo_name == before


def test_that_a_weight_by_hand_is_drawn(watched: Watched) -> None:
    watched.session.set_weight(0, 0, 1, 2.5)
    watched.settle()
    assert watched.session.frame is not None
    assert watched.session.frame.snapshot.layers[0].weight[0, 1] == 2.5


# ---- edits ----


def run_id(watched: Watched) -> int:
    assert watched.session.frame is not None
    return watched.session.frame.run_id


def test_that_a_rate_goes_on_with_the_run_and_marks_the_curve(watched: Watched) -> None:
    watched.train(2)
    before = run_id(watched)
    watched.session.edit(with_training(watched.session.experiment, learning_rate=0.1))
    frame = watched.train(1)
    assert frame.run_id == before
    assert [(mark.epoch, mark.label) for mark in frame.curves.marks] == [(2, "rate 0.1")]
    assert watched.session.ghosts == ()


def test_that_a_name_marks_nothing(watched: Watched) -> None:
    watched.train()
    watched.session.edit(msgspec.structs.replace(watched.session.experiment, name="Other"))
    assert watched.train().curves.marks == ()


@pytest.mark.parametrize("edit", [restart, lambda e: with_network(e, initializer="zeros")])
def test_that_another_shape_begins_a_new_run_with_a_ghost(watched: Watched, edit: Edit) -> None:
    watched.train()
    before, dataset = run_id(watched), watched.session.dataset
    watched.anew(lambda: watched.session.edit(edit(watched.session.experiment)))
    assert run_id(watched) > before
    assert watched.session.dataset is dataset
    assert len(watched.session.ghosts) == 1


def test_that_other_data_begin_a_new_run(watched: Watched) -> None:
    watched.session.set_row({"x": 1.0})
    watched.session.edit(with_data(watched.session.experiment, noise=0.5))
    watched.until(lambda: watched.loads.count() == 2)
    assert watched.session.row == {}
    assert watched.session.ghosts == (), "nothing was trained yet"


def test_that_an_experiment_out_of_range_is_refused_and_shown_as_it_was(watched: Watched) -> None:
    before = watched.session.experiment
    shown = QSignalSpy(watched.session.experiment_changed)
    watched.session.edit(with_training(before, learning_rate=-1.0))
    assert watched.session.experiment == before
    assert watched.said[-1][0] == "bad"
    assert "learning_rate is -1" in watched.said[-1][1]
    assert shown.at(0) == [before, before]


def test_that_the_same_experiment_is_no_edit(watched: Watched) -> None:
    shown = QSignalSpy(watched.session.experiment_changed)
    watched.session.edit(watched.session.experiment)
    assert shown.count() == 0


def test_that_edits_while_data_load_are_kept(watched: Watched) -> None:
    session = watched.session
    session.edit(with_data(session.experiment, source="xor"))
    session.edit(with_training(session.experiment, learning_rate=0.07))
    session.edit(with_layer(session.experiment, 0, activation="gelu"))
    chosen = session.experiment
    watched.until(lambda: session.dataset is not None and session.dataset.name == "xor")
    watched.until_state(RunState.READY)
    watched.settle()
    assert session.experiment == chosen
    frame = watched.train()
    assert frame.layers[0].activation == "gelu"
    assert frame.curves.marks == ()
    watched.session.edit(with_training(chosen, learning_rate=0.08))
    assert [mark.label for mark in watched.train().curves.marks] == ["rate 0.08"]


def test_that_going_back_while_data_load_goes_back(watched: Watched) -> None:
    session = watched.session
    first = session.experiment
    session.edit(with_data(first, source="xor"))
    session.edit(first)
    watched.until(lambda: watched.loads.count() == 2)
    watched.until_state(RunState.READY)
    watched.settle()
    assert session.experiment == first
    assert session.dataset is not None
    assert session.dataset.name == "circle"


# ---- swaps ----


def swap(experiment: Experiment) -> Experiment:
    return with_layer(experiment, 0, activation="gelu")


def test_that_a_swap_before_training_asks_nothing(watched: Watched) -> None:
    watched.session.edit(swap(watched.session.experiment))
    assert watched.asked == []
    assert watched.session.experiment.network.hidden[0].activation == "gelu"


def test_that_a_swap_of_a_trained_network_asks_and_changes_nothing_yet(watched: Watched) -> None:
    watched.train()
    before = watched.session.experiment
    watched.session.edit(swap(before))
    assert watched.asked == [swap(before)]
    assert watched.session.experiment == before
    shown = QSignalSpy(watched.session.experiment_changed)
    watched.session.refuse_swap()
    assert shown.at(0) == [before, before]


def test_that_keep_keeps_the_weights_and_is_asked_again_unless_remembered(watched: Watched) -> None:
    session = watched.session
    weights = watched.train().snapshot.layers
    before = run_id(watched)
    session.edit(swap(session.experiment))
    session.answer_swap(watched.asked[0], "keep", remember=False)
    watched.settle()
    assert run_id(watched) == before
    assert session.frame is not None
    assert (session.frame.snapshot.layers[0].weight == weights[0].weight).all()
    assert session.frame.layers[0].activation == "gelu"
    assert [mark.label for mark in session.frame.curves.marks] == ["Hidden 1: gelu"]
    assert session.preferences.swap == "ask"
    session.edit(with_layer(session.experiment, 0, activation="relu"))
    assert len(watched.asked) == 2


def test_that_restart_begins_anew_and_is_remembered_where_asked(watched: Watched) -> None:
    session = watched.session
    watched.train()
    before = run_id(watched)
    session.edit(swap(session.experiment))
    watched.anew(lambda: session.answer_swap(watched.asked[0], "restart", remember=True))
    assert run_id(watched) > before
    assert len(session.ghosts) == 1
    assert session.preferences.swap == "restart"
    watched.train()
    session.edit(with_layer(session.experiment, 0, activation="relu"))
    assert len(watched.asked) == 1


def test_that_a_trained_network_that_is_given_up_for_another_shape_is_said_to_begin_anew(watched: Watched) -> None:
    session = watched.session
    watched.anew(lambda: session.edit(restart(session.experiment)))
    said = [session.begun_anew]
    watched.train()
    watched.anew(lambda: session.edit(restart(session.experiment)))
    said.append(session.begun_anew)
    watched.anew(lambda: session.edit(restart(session.experiment)))
    said.append(session.begun_anew)  # one click more of the same
    session.play()
    said.append(session.begun_anew)
    session.pause()
    watched.settle()
    watched.anew(session.new_luck)
    said.append(session.begun_anew)  # new luck says so itself
    assert said == [False, True, True, False, False]


def test_that_a_network_that_changes_its_shape_while_it_trains_is_said_to_train_anew(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, epochs=1_000_000))
    session.play()
    watched.frame_at(20)
    before = session.frame
    session.edit(restart(session.experiment))
    watched.until(lambda: session.state is RunState.TRAINING and session.frame is not before)
    assert session.begun_anew
    session.pause()


def test_that_a_swap_that_needs_other_outputs_begins_anew_without_asking(watched: Watched) -> None:
    session = watched.session
    watched.train()
    other = with_loss(with_output_activation(session.experiment, "softmax"), name="cross_entropy")
    watched.anew(lambda: session.edit(other))
    assert watched.asked == []
    assert session.frame is not None
    assert len(session.frame.snapshot.layers[-1].bias) == 2


# ---- what cannot be trained ----


def impossible(experiment: Experiment) -> Experiment:
    return with_loss(with_output_activation(experiment, "identity"), name="bce")


@pytest.mark.parametrize("trained", [False, True])
def test_that_an_impossible_pair_is_named_and_refuses_to_train(watched: Watched, trained: bool) -> None:
    session = watched.session
    if trained:
        watched.train()
    before = session.experiment
    session.edit(impossible(before))
    assert watched.asked == []
    problem = watched.problems[-1]
    assert isinstance(problem, UserError)
    assert session.problem == problem
    for order in (session.play, session.step_once, session.reset, lambda: session.train_epochs(1)):
        watched.said.clear()
        order()
        assert watched.said == [("bad", str(problem))]
    assert "bce takes probabilities" in watched.said[0][1]
    session.edit(before)
    assert watched.problems[-1] is None
    assert str(session.problem) == "None"
    step = session.frame.snapshot.step if session.frame else 0
    session.step_once()
    watched.frame_at(step + 1)


def test_that_an_impossible_pair_pauses_the_training(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, epochs=1_000_000))
    session.play()
    watched.frame_at(1)
    session.edit(impossible(session.experiment))
    watched.until_state(RunState.READY)


def test_that_targets_the_loss_cannot_take_are_a_problem_too(watched: Watched) -> None:
    session = watched.session
    session.choose_source("plane")
    watched.until(lambda: session.dataset is not None and session.dataset.task is Task.REGRESSION)
    watched.settle()
    watched.train()
    session.edit(with_loss(with_output_activation(session.experiment, "sigmoid"), name="bce"))
    assert session.problem is not None
    assert "bce takes targets from 0 to 1" in str(session.problem)


def test_that_data_the_loss_cannot_take_are_a_problem_until_another_loss_is_chosen(watched: Watched) -> None:
    session = watched.session
    watched.train()
    session.edit(with_data(session.experiment, source="rings"))
    watched.until(lambda: session.dataset is not None and session.dataset.name == "rings")
    watched.until_state(RunState.READY)
    session.edit(with_loss(with_output_activation(session.experiment, "softmax"), name="cross_entropy"))
    watched.until_state(RunState.READY)
    watched.settle()
    session.edit(with_data(session.experiment, source="plane"))
    watched.until(lambda: session.problem is not None)
    assert "cross_entropy needs one class per row" in str(session.problem)
    assert session.dataset is not None
    assert session.dataset.name == "rings", "the run before is still there"
    session.edit(with_loss(with_output_activation(session.experiment, "identity"), name="mse"))
    watched.until(lambda: session.dataset is not None and session.dataset.name == "plane")
    assert session.problem is None
    watched.settle()
    assert "train_rmse" in watched.train().snapshot.metrics


def test_that_going_back_after_refused_data_finds_the_run_as_it_was(watched: Watched) -> None:
    session = watched.session
    frame = watched.train()
    before = session.experiment
    session.edit(with_data(before, source="file", path="nowhere.csv"))
    watched.until(lambda: session.problem is not None)
    watched.until_state(RunState.READY)
    session.edit(before)
    assert session.problem is None
    watched.settle()
    assert run_id(watched) == frame.run_id


def test_that_a_device_that_is_not_there_is_a_problem_until_another_is_chosen(watched: Watched) -> None:
    session = watched.session
    watched.train()
    session.edit(with_training(session.experiment, device="cuda:99"))
    watched.until(lambda: session.problem is not None)
    session.edit(with_training(session.experiment, device="cpu"))
    assert session.problem is None
    session.step_once()
    watched.frame_at(5)


# ---- sources ----


def test_that_another_task_takes_its_own_output_and_loss(watched: Watched) -> None:
    session = watched.session
    session.choose_source("sine")
    assert (session.experiment.network.output_activation, session.experiment.loss.name) == ("identity", "mse")
    session.choose_source("circle")
    assert (session.experiment.network.output_activation, session.experiment.loss.name) == (
        "sigmoid",
        "bce_with_logits",
    )
    watched.until(lambda: session.dataset is not None and session.dataset.name == "circle")
    watched.until_state(RunState.READY)
    assert session.problem is None


def test_that_another_source_of_the_same_task_keeps_output_and_loss(watched: Watched) -> None:
    session = watched.session
    session.edit(with_loss(session.experiment, name="mse"))
    session.choose_source("xor")
    assert session.experiment.loss.name == "mse"
    watched.until(lambda: session.dataset is not None and session.dataset.name == "xor")


def test_that_a_table_gets_the_output_and_loss_that_suit_it(watched: Watched, table: Path) -> None:
    session = watched.session
    session.open_table(str(table), ("kind",), None, None, "fill")
    watched.until(lambda: session.dataset is not None and session.dataset.task is Task.MULTICLASS)
    assert (session.experiment.network.output_activation, session.experiment.loss.name) == ("softmax", "cross_entropy")
    assert session.experiment.data.target == "kind"
    assert session.problem is None
    watched.until_state(RunState.READY)
    watched.settle()
    frame = watched.train()
    assert len(frame.snapshot.layers[-1].bias) == 3
    session.choose_source("circle")
    assert session.experiment.data.path is None
    assert session.experiment.loss.name == "bce_with_logits"
    watched.until(lambda: session.dataset is not None and session.dataset.name == "circle")


def test_that_edits_while_a_table_loads_are_fitted_too(watched: Watched, table: Path) -> None:
    session = watched.session
    session.open_table(str(table), ("length",), ("width",), Task.REGRESSION, "fill")
    session.edit(with_training(session.experiment, learning_rate=0.07))
    watched.until(lambda: session.dataset is not None and session.dataset.task is Task.REGRESSION)
    assert session.experiment.loss.name == "mse"
    assert session.experiment.training.learning_rate == 0.07


def test_that_a_table_that_cannot_be_used_leaves_everything_as_it_was(watched: Watched, tmp_path: Path) -> None:
    session = watched.session
    frame = watched.train()
    before, dataset = session.experiment, session.dataset
    session.open_table(str(tmp_path / "none.csv"), ("kind",), None, None, "fill")
    watched.until(lambda: bool(watched.said))
    assert "none.csv" in watched.said[0][1]
    assert session.experiment == before
    assert session.dataset is dataset
    assert session.problem is None
    watched.until_state(RunState.READY)
    watched.settle()
    assert run_id(watched) == frame.run_id
    watched.train()


def test_that_a_table_is_looked_into_beside_the_window(watched: Watched, table: Path) -> None:
    reports: list[object] = []
    errors: list[UserError] = []
    watched.session.inspect_file(str(table), reports.append, errors.append)
    watched.until(lambda: bool(reports))
    watched.session.inspect_file(str(table.parent / "none.csv"), reports.append, errors.append)
    watched.until(lambda: bool(errors))
    assert len(reports) == 1
    assert "none.csv" in str(errors[0])


# ---- files ----


def test_that_what_is_saved_is_opened_again(watched: Watched, tmp_path: Path) -> None:
    session = watched.session
    documents = QSignalSpy(session.document_changed)
    path = tmp_path / "My circle.json"
    session.edit(with_layer(session.experiment, 0, activation="gelu"))
    assert (session.modified, session.path) == (True, None)
    session.save_experiment(path)
    assert (session.modified, session.path) == (False, path.resolve())
    assert session.experiment.name == "My circle"
    assert session.preferences.recent == (str(path),)
    assert documents.count() > 0
    saved = session.experiment
    assert read_experiment(path) == saved
    session.edit(with_layer(saved, 0, activation="relu"))
    assert (session.modified, session.path) == (True, path.resolve())
    session.new_experiment()
    assert (session.experiment, session.path, session.modified) == (default_experiment(), None, False)
    session.open_experiment(path)
    assert (session.experiment, session.path, session.modified) == (saved, path.resolve(), False)
    watched.until_state(RunState.READY)
    watched.settle()
    assert not session.modified


def test_that_saving_again_keeps_the_name(watched: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = watched.session
    monkeypatch.chdir(tmp_path)
    session.save_experiment(Path("file.json"))
    session.edit(msgspec.structs.replace(session.experiment, name="A name of my own"))
    session.save_experiment(Path("file.json"))
    assert session.experiment.name == "A name of my own"
    assert session.path == tmp_path.resolve() / "file.json"


def test_that_saving_while_data_load_keeps_the_name_and_is_no_change(watched: Watched, tmp_path: Path) -> None:
    session = watched.session
    session.edit(with_data(session.experiment, source="xor"))
    session.save_experiment(tmp_path / "named.json")
    watched.until(lambda: session.dataset is not None and session.dataset.name == "xor")
    watched.until_state(RunState.READY)
    assert session.experiment.name == "named"
    assert not session.modified


@pytest.mark.parametrize("content", ["{", "", '{"nnstudio": 2}', "\x00"])
def test_that_a_bad_file_leaves_everything_as_it_was(watched: Watched, tmp_path: Path, content: str) -> None:
    session = watched.session
    frame = watched.train()
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    before = (session.experiment, session.path, session.modified, session.dataset, session.preferences)
    with pytest.raises(UserError):
        session.open_experiment(path)
    assert (session.experiment, session.path, session.modified, session.dataset, session.preferences) == before
    watched.settle()
    assert run_id(watched) == frame.run_id


def test_that_a_file_whose_data_are_missing_leaves_everything_as_it_was(watched: Watched, tmp_path: Path) -> None:
    session = watched.session
    frame = watched.train()
    path = tmp_path / "experiment.json"
    write_experiment(path, with_data(default_experiment(), source="file", path="gone.csv"))
    before = (session.experiment, session.path, session.modified, session.dataset)
    session.open_experiment(path)
    watched.until(lambda: bool(watched.said))
    assert (session.experiment, session.path, session.modified, session.dataset) == before
    watched.until_state(RunState.READY)
    watched.settle()
    assert run_id(watched) == frame.run_id


def test_that_a_second_bad_file_falls_back_to_the_last_good_work(watched: Watched, tmp_path: Path) -> None:
    session = watched.session
    before = session.experiment
    for name in ("one", "two"):
        write_experiment(tmp_path / f"{name}.json", with_data(before, source="file", path=f"{name}.csv"))
    session.open_experiment(tmp_path / "one.json")
    session.open_experiment(tmp_path / "two.json")
    watched.until(lambda: bool(watched.said))
    assert session.experiment == before
    assert session.problem is None
    assert len(watched.said) == 1
    watched.train()


def test_that_data_are_looked_for_beside_the_experiment(watched: Watched, table: Path) -> None:
    path = table.parent / "experiment.json"
    experiment = with_data(default_experiment(), source="file", path=table.name, target="kind")
    experiment = with_loss(with_output_activation(experiment, "softmax"), name="cross_entropy")
    write_experiment(path, experiment)
    watched.session.open_experiment(path)
    watched.until(lambda: watched.loads.count() == 2)
    assert watched.session.problem is None
    assert watched.session.dataset is not None
    assert watched.session.dataset.classes == 3


def test_that_a_sample_opens_as_a_copy(watched: Watched, tmp_path: Path) -> None:
    path = tmp_path / "sample.json"
    write_experiment(path, with_data(default_experiment(), noise=0.3))
    watched.session.open_experiment(path, as_sample=True)
    assert watched.session.path is None
    assert not watched.session.modified
    assert watched.session.preferences.recent == ()
    watched.until(lambda: watched.loads.count() == 2)


# ---- a row of one's own ----


def test_that_a_row_is_answered_in_the_next_frame(watched: Watched) -> None:
    session = watched.session
    assert session.frame is not None
    assert session.frame.row is not None
    typical = session.frame.row.inputs
    rows = QSignalSpy(session.row_changed)
    session.set_row({"x": 3.0})
    session.set_row({"y": -2.0})
    assert session.row == {"x": 3.0, "y": -2.0}
    assert rows.count() == 2
    watched.settle()
    watched.settle()
    answer = session.frame.row
    assert answer is not None
    assert session.dataset is not None
    wanted = session.dataset.encoder.encode([{"x": 3.0, "y": -2.0}])[0]
    assert answer.inputs.tolist() == pytest.approx(wanted.tolist())
    assert answer.inputs.tolist() != typical.tolist()


# ---- what nobody expects ----


def test_that_an_error_in_the_program_is_told_and_the_work_goes_on(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = watched.session

    def broken(_: DataSource, __: Data) -> Dataset:
        raise ZeroDivisionError("nobody expected this")

    monkeypatch.setattr(DataSource, "load", broken)
    session.edit(with_data(session.experiment, noise=0.5))
    watched.until(lambda: session.problem is not None)
    assert "nobody expected this" in watched.crashes.pop()
    monkeypatch.undo()
    session.edit(with_data(session.experiment, noise=0.4))
    watched.until(lambda: session.problem is None)
    watched.until_state(RunState.READY)
    watched.settle()
    watched.train()
