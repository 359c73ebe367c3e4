"""``nnstudio train``: what it prints where, what it leaves behind, and that it always says the same."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nnstudio import resources
from nnstudio.cli import run
from nnstudio.cli.result_files import safe_name
from nnstudio.data import load_dataset
from nnstudio.engine.training import train
from nnstudio.experiment import read_experiment
from nnstudio.project import read_project
from tests.samples.test_alarm_samples import PROVOKES

Write = Callable[..., Path]
Program = Callable[..., Any]
Capture = pytest.CaptureFixture[str]
KEYS = [
    "epochs", "steps", "seconds", "device", "torch", "seed", "parameters", "train_loss", "test_loss", "metrics",
    "history", "alarms",
]  # fmt: skip


def trained(capsys: Capture, *arguments: object) -> dict[str, Any]:
    """What ``train --json`` prints, once it has succeeded without a word on stderr."""
    assert run(["train", *map(str, arguments), "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    answer: dict[str, Any] = json.loads(out, parse_constant=lambda word: pytest.fail(f"{word} is not JSON"))
    return answer


def forbid_training(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("the training began")

    monkeypatch.setattr("nnstudio.engine.training.train", refuse)


# ---- the JSON object ----


def test_that_it_prints_one_object_of_these_keys(write: Write, capsys: Capture) -> None:
    answer = trained(capsys, write())
    assert list(answer) == KEYS
    assert answer["epochs"] == 5
    assert answer["steps"] == 5 * 3
    assert answer["seed"] == 1
    assert answer["device"] == "cpu"
    assert answer["parameters"] == (2 + 1) * 4 + (4 + 1)
    assert 0 < answer["seconds"] < 60
    assert answer["alarms"] == []
    assert {"train_accuracy", "test_accuracy", "chance_accuracy"} <= set(answer["metrics"])


def test_that_regression_has_its_own_metrics(write: Write, capsys: Capture) -> None:
    path = write(
        data={"source": "plane", "samples": 60}, network={"output_activation": "identity"}, loss={"name": "mse"}
    )
    names = {"train_rmse", "test_rmse", "train_r2", "test_r2", "chance_rmse"}
    assert names <= set(trained(capsys, path)["metrics"])


def test_that_the_history_begins_before_the_first_step(write: Write, capsys: Capture) -> None:
    answer = trained(capsys, write())
    history = answer["history"]
    assert list(history) == ["epoch", "train_loss", "test_loss"]
    assert history["epoch"] == [0, 1, 2, 3, 4, 5]
    assert len(history["train_loss"]) == len(history["test_loss"]) == 6
    assert history["train_loss"][-1] == answer["train_loss"]
    assert history["test_loss"][-1] == answer["test_loss"]


def test_that_it_says_what_the_engine_computes(write: Write, capsys: Capture) -> None:
    path = write()
    experiment = read_experiment(path)
    expected = train(experiment, load_dataset(experiment.data))
    assert trained(capsys, path)["history"]["test_loss"] == expected.curves.test_loss.tolist()


def test_that_a_text_may_be_the_seed(write: Write, capsys: Capture, content: dict[str, Any]) -> None:
    path = write(training=content["training"] | {"seed": "grüße"})
    assert trained(capsys, path)["seed"] == "grüße"


def test_that_numbers_out_of_bounds_end_the_run_with_an_alarm(
    write: Write, capsys: Capture, content: dict[str, Any]
) -> None:
    network = {"hidden": [{"units": 4, "activation": "relu"}] * 3, "output_activation": "identity"}
    training = content["training"] | {"optimizer": "sgd", "learning_rate": 1000, "epochs": 50}
    path = write(data={"source": "plane", "samples": 60}, network=network, loss={"name": "mse"}, training=training)
    answer = trained(capsys, path)
    (alarm,) = answer["alarms"]
    assert list(alarm) == ["id", "epoch", "where", "sentence"]
    assert alarm["id"] == "not_finite"
    assert alarm["epoch"] >= 1
    assert "NaN or infinite" in alarm["sentence"]
    assert answer["epochs"] < 50


def test_that_two_runs_say_the_same(write: Write, capsys: Capture, program: Program) -> None:
    path = write()
    here = trained(capsys, path)
    there = json.loads(program("train", path, "--json").stdout)
    assert here.pop("seconds") > 0
    assert there.pop("seconds") > 0
    assert here == there


# ---- what the command line overrides ----


def test_that_epochs_is_the_total(write: Write, capsys: Capture) -> None:
    answer = trained(capsys, write(), "--epochs", 2)
    assert answer["epochs"] == 2
    assert answer["history"]["epoch"] == [0, 1, 2]


def test_that_the_device_is_overridden(write: Write, capsys: Capture, content: dict[str, Any]) -> None:
    path = write(training=content["training"] | {"device": "cuda:77"})
    assert run(["train", str(path)]) == 1
    assert "cuda:77" in capsys.readouterr().err
    assert trained(capsys, path, "--device", "cpu")["device"] == "cpu"


# ---- data beside the experiment ----


def test_that_a_relative_path_is_looked_for_beside_the_experiment(
    write: Write, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write_table(tmp_path / "tables" / "two.csv")
    path = write(data={"source": "file", "path": "tables/two.csv", "target": "kind"})
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert run(["train", "../experiment.json", "--out", "left"]) == 0
    assert "task was taken to be" in capsys.readouterr().err  # what was decided about the table is said
    # The project that was left carries the table.
    (tmp_path / "tables" / "two.csv").unlink()
    assert run(["train", "left/Small circle.nnstudio", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["epochs"] == 5
    assert path.exists()


def _write_table(path: Path) -> None:
    path.parent.mkdir()
    rows = "".join(f"{number},{number % 7},{'yes' if number % 2 else 'no'}\n" for number in range(30))
    path.write_text(f"a,b,kind\n{rows}", encoding="utf-8")


# ---- the table for people ----


def test_that_people_get_a_short_table(write: Write, capsys: Capture) -> None:
    assert run(["train", str(write())]) == 0
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert err == ""
    assert lines[0].split() == ["experiment", "Small", "circle"]
    assert len(lines) < 20
    for word in ("epochs", "steps", "seconds", "device", "parameters", "loss", "accuracy", "train", "test", "chance"):
        assert word in out
    header = next(line for line in lines if "train" in line and "test" in line)
    loss = next(line for line in lines if line.startswith("loss"))
    assert len(loss) == header.index("test") + len("test")  # aligned to the right


def test_that_people_see_the_alarm(write: Write, capsys: Capture, content: dict[str, Any]) -> None:
    training = content["training"] | {"optimizer": "sgd", "learning_rate": 1000}
    network = {"hidden": [{"units": 4}] * 3, "output_activation": "identity"}
    path = write(data={"source": "plane", "samples": 60}, network=network, loss={"name": "mse"}, training=training)
    assert run(["train", str(path)]) == 0
    assert "smaller learning rate" in capsys.readouterr().out


@pytest.mark.parametrize("path", resources.alarm_sample_paths(), ids=lambda path: path.stem)
def test_that_each_sample_that_goes_wrong_says_so(capsys: Capture, path: Path) -> None:
    name, where = PROVOKES[path.stem]
    told = [alarm for alarm in trained(capsys, path)["alarms"] if alarm["id"] == name]
    assert told
    assert told[0]["where"].startswith(where)
    assert run(["train", str(path)]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert told[0]["sentence"] in printed


def test_that_a_wrong_choice_is_told_from_the_start(write: Write, capsys: Capture) -> None:
    path = write(loss={"name": "bce_with_logits", "input": "output"})
    assert run(["train", str(path)]) == 0
    assert "From the start, output: bce_with_logits has the squashing inside, and sigmoid" in capsys.readouterr().out
    (alarm,) = trained(capsys, path)["alarms"]
    assert (alarm["id"], alarm["epoch"], alarm["where"]) == ("pairing", 0, "output")
    assert alarm["sentence"].startswith("bce_with_logits has the squashing inside")


def test_that_a_layer_in_need_is_named(write: Write, capsys: Capture) -> None:
    hidden = [{"units": 4, "activation": "relu"}, {"units": 4, "activation": "relu", "bias": -90.0}]
    path = write(network={"hidden": hidden, "output_activation": "sigmoid"})
    assert run(["train", str(path), "--epochs", "6"]) == 0
    assert "Epoch 6, hidden layer 2: 4 of 4 neurons with relu are dead" in capsys.readouterr().out


def test_that_progress_is_told_on_stderr_where_asked_for(write: Write, capsys: Capture) -> None:
    assert run(["train", str(write()), "-v", "--json"]) == 0
    out, err = capsys.readouterr()
    assert len(err.splitlines()) == 5
    assert err.startswith("Epoch 1 of 5: train loss ")
    assert len(out.splitlines()) == 1


def test_that_many_epochs_make_ten_lines(write: Write, capsys: Capture) -> None:
    assert run(["train", str(write()), "-v", "--epochs", "33"]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 10
    assert lines[-1].startswith("Epoch 33 of 33")


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal is played by a pty")
def test_that_a_terminal_gets_a_bar(write: Write, program: Program) -> None:
    import pty  # noqa: PLC0415 (not on every system)
    import termios  # noqa: PLC0415

    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (25, 80))
    os.set_blocking(ours, False)
    result = program("train", write(), "--json", stderr=theirs)
    seen = os.read(ours, 65536).decode()
    os.close(theirs)
    os.close(ours)
    assert "/5" in seen
    assert json.loads(result.stdout)["epochs"] == 5


# ---- what it leaves behind ----


def test_that_out_leaves_the_result_and_the_project(write: Write, capsys: Capture, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    answer = trained(capsys, write(), "--out", folder, "--epochs", 2)
    assert sorted(path.name for path in folder.iterdir()) == ["Small circle.nnstudio", "result.json"]
    assert json.loads((folder / "result.json").read_text(encoding="utf-8")) == answer
    project = read_project(folder / "Small circle.nnstudio")
    assert project.experiment.training.epochs == 2
    assert project.run is not None
    assert project.run.snapshot.train_loss == answer["train_loss"]


def test_that_what_was_there_is_kept(write: Write, capsys: Capture, tmp_path: Path) -> None:
    first = trained(capsys, write(), "--out", tmp_path / "out", "--epochs", 1)
    trained(capsys, write(), "--out", tmp_path / "out", "--epochs", 2)
    kept = json.loads((tmp_path / "out" / "result.json.bak").read_text(encoding="utf-8"))
    assert kept == first
    names = ["Small circle.nnstudio", "Small circle.nnstudio.bak", "result.json", "result.json.bak"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == names


def test_that_a_resumed_run_equals_one_that_never_stopped(write: Write, capsys: Capture, tmp_path: Path) -> None:
    alone = trained(capsys, write(), "--epochs", 9)
    trained(capsys, write(), "--epochs", 4, "--out", tmp_path / "out")
    project = tmp_path / "out" / "Small circle.nnstudio"
    resumed = trained(capsys, project, "--resume", "--epochs", 9, "--out", tmp_path / "out")
    for told in (alone, resumed):
        told.pop("seconds")
    assert resumed == alone
    assert sorted(path.name for path in project.parent.iterdir())[:2] == [project.name, f"{project.name}.bak"]
    anew = trained(capsys, project, "--epochs", 4)
    assert anew["history"] == {name: column[:5] for name, column in alone["history"].items()}


def test_that_what_cannot_be_resumed_is_said(write: Write, capsys: Capture, tmp_path: Path) -> None:
    assert run(["train", str(write()), "--resume"]) == 1
    assert "holds no run that could be resumed" in capsys.readouterr().err
    trained(capsys, write(), "--epochs", 4, "--out", tmp_path)
    assert run(["train", str(tmp_path / "Small circle.nnstudio"), "--resume", "--epochs", "4"]) == 1
    assert "has done 4 epochs, and 4 are asked for in all" in capsys.readouterr().err


def test_that_a_file_in_place_of_the_folder_is_refused_before_the_training(
    write: Write, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forbid_training(monkeypatch)
    (tmp_path / "taken").write_text("mine", encoding="utf-8")
    assert run(["train", str(write()), "--out", str(tmp_path / "taken")]) == 1
    assert "taken is not a folder" in capsys.readouterr().err
    assert run(["train", str(write()), "--out", str(tmp_path / "taken" / "below")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_that_a_full_disk_leaves_the_old_result(
    write: Write, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = trained(capsys, write(), "--out", tmp_path / "out")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("nnstudio.cli.result_files.write_atomically", full)
    assert run(["train", str(write()), "--out", str(tmp_path / "out"), "--epochs", "1"]) == 1
    assert "No space left" in capsys.readouterr().err
    assert json.loads((tmp_path / "out" / "result.json").read_text(encoding="utf-8")) == first


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Circle", "Circle"),
        ("Größe 你好 🎈", "Größe 你好 🎈"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("C:\\temp\\x", "C--temp-x"),
        ("..", "experiment"),
        ("", "experiment"),
        (" .hidden. ", "hidden"),
        ("con", "_con"),
        ("NUL.tar", "_NUL.tar"),
        ("COM1", "_COM1"),
        ("comet", "comet"),
        ("a\nb\x00c\u202e", "abc"),
        ('what? <"*|">', "what- ------"),
        ("x" * 500, "x" * 120),
        ("é" * 500, "é" * 60),
        ("\u202e\n", "experiment"),
    ],
)
def test_that_a_name_is_safe_for_every_file_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe


# ---- without a window ----


def test_that_no_qt_is_imported(write: Write, modules_after: Callable[..., set[str]]) -> None:
    assert modules_after("train", write()).isdisjoint({"PySide6", "shiboken6", "pyqtgraph"})


def test_that_a_line_of_text_is_trained_like_its_file(program: Program, write: Write) -> None:
    from nnstudio.experiment.share import shared_line  # noqa: PLC0415

    path = write()
    outcomes = [
        json.loads(program("train", given, "--json").stdout) for given in (path, shared_line(read_experiment(path)))
    ]
    assert outcomes[0]["history"] == outcomes[1]["history"]


def test_that_a_line_that_was_cut_is_refused(program: Program) -> None:
    ended = program("train", "nnstudio1:TnGIZCPexSTbj5Sqam")
    assert ended.returncode == 1
    assert "cut off or mistyped" in ended.stderr


# ---- links of TensorFlow Playground ----


def test_that_a_link_trains_to_the_losses_that_playground_shows_and_says_what_it_leaves_out(capsys: Capture) -> None:
    known = json.loads((Path(__file__).parents[1] / "engine/playground_curves.json").read_text(encoding="utf-8"))
    expected = known["xor, relu, noise"]
    link = f"https://playground.tensorflow.org/{expected['link']}&discretize=true"
    assert run(["train", link, "--epochs", "5", "--json"]) == 0
    out, err = capsys.readouterr()
    history = json.loads(out)["history"]
    assert history["train_loss"] == pytest.approx(expected["train_loss"][:6], abs=1e-9)
    assert history["test_loss"] == pytest.approx(expected["test_loss"][:6], abs=1e-9)
    assert err.count("discretize") == 1


def test_that_another_link_is_refused_in_one_sentence(capsys: Capture) -> None:
    assert run(["train", "https://example.com/#a=1"]) == 1
    assert "is no link of TensorFlow Playground" in capsys.readouterr().err
