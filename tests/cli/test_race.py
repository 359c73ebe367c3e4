"""``nnstudio race`` from its arguments to what it prints."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nnstudio.cli import run
from nnstudio.experiment import default_experiment, read_experiment, write_experiment
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.experiment.embedded import read_embedded


@pytest.fixture
def file(tmp_path: Path) -> Path:
    experiment = with_training(with_data(default_experiment(), samples=60), epochs=4)
    write_experiment(tmp_path / "circle.json", experiment)
    return tmp_path / "circle.json"


def test_that_json_names_every_variant_and_run(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vary = ["--vary", "network.hidden.*.activation=relu,prelu", "--vary", "training.learning_rate=0.01,0.1"]
    assert run(["race", str(file), *vary, "--seeds", "2", "--json"]) == 0
    variants = json.loads(capsys.readouterr().out)["variants"]
    assert [variant["values"]["network.hidden.*.activation"] for variant in variants] == ["relu"] * 2 + ["prelu"] * 2
    assert [variant["values"]["training.learning_rate"] for variant in variants] == [0.01, 0.1] * 2
    for variant in variants:
        assert [each["seed"] for each in variant["runs"]] == [1, 2]
        for each in variant["runs"]:
            assert {"seed", "train_loss", "test_loss", "metrics", "seconds"} <= set(each)
            assert 0 <= each["metrics"]["test_accuracy"] <= 1
            assert each["epochs"] == 4


def test_that_json_says_who_leads_and_by_what(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vary = ["--vary", "network.hidden.*.activation=identity,tanh", "--seeds", "6", "--epochs", "30"]
    assert run(["race", str(file), *vary, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [variant["rank"] for variant in found["variants"]] == [2, 1]
    tanh = found["variants"][1]["summary"]
    assert found["verdict"].startswith("tanh does better than identity by")
    assert tanh["test_accuracy"]["lower_quartile"] <= tanh["test_accuracy"]["median"]
    assert 0 <= tanh["reached_goal"] <= 6
    assert run(["race", str(file), *vary, "--json", "--stop-at-goal", "--goal", "0.6"]) == 0
    assert "epochs sooner" in json.loads(capsys.readouterr().out)["verdict"]


@pytest.mark.parametrize(
    ("key", "named"),
    [
        ("learning_rate", "training.learning_rate"),
        ("activation", "network.hidden.*.activation"),
        ("optimiser", "training.optimizer"),
        ("Training.batch_size", "training.batch_size"),
    ],
)
def test_that_a_place_called_by_its_last_name_is_found(
    file: Path, capsys: pytest.CaptureFixture[str], key: str, named: str
) -> None:
    assert run(["race", str(file), "--vary", f"{key}=1,2"]) != 0
    assert f"such as {named}." in capsys.readouterr().err


def test_that_a_report_of_a_race_to_the_goal_says_so(file: Path, tmp_path: Path) -> None:
    page = tmp_path / "race.html"
    vary = ["--vary", "network.hidden.*.activation=relu,tanh", "--seeds", "6", "--epochs", "30"]
    assert run(["race", str(file), *vary, "--stop-at-goal", "--goal", "0.6", "--report", str(page)]) == 0
    text = page.read_text(encoding="utf-8")
    assert "and ends there" in text
    assert "mean epochs sooner at the goal" in text
    held = text[text.index("Held equal") :]
    assert "<th>hidden layers</th><td>8; 4</td>" in held  # the activation is what varies


def test_that_a_run_of_the_race_ends_where_train_ends(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["race", str(file), "--vary", "training.optimizer=adam,sgd", "--json"]) == 0
    raced = json.loads(capsys.readouterr().out)["variants"][0]["runs"][0]
    assert run(["train", str(file), "--json"]) == 0
    trained = json.loads(capsys.readouterr().out)
    assert raced["train_loss"] == pytest.approx(trained["train_loss"], abs=1e-5)
    assert raced["test_loss"] == pytest.approx(trained["test_loss"], abs=1e-5)
    assert raced["metrics"]["test_accuracy"] == pytest.approx(trained["metrics"]["test_accuracy"])


def test_that_the_table_ranks_and_says_whether_that_is_luck(
    file: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    table = tmp_path / "runs.csv"
    vary = [
        "--vary",
        "network.hidden.*.activation=identity,tanh",
        "--seeds",
        "6",
        "--epochs",
        "30",
        "--csv",
        str(table),
    ]
    report = tmp_path / "race.html"
    assert run(["race", str(file), *vary, "-v", "--report", str(report)]) == 0
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    assert lines[0].split() == [
        "variant",
        "test",
        "accuracy",
        "quartiles",
        "reached",
        "goal",
        "epochs",
        "to",
        "goal",
        "dead",
    ]
    assert [line.split()[0] for line in lines[1:3]] == ["tanh", "identity"]
    assert "tanh does better than identity by" in lines[-1]
    assert "12 of 12 runs done" in printed.err
    rows = list(csv.DictReader(table.read_text().splitlines()))
    assert len(rows) == 12
    assert {row["seed"] for row in rows} == set("123456")
    page = report.read_text(encoding="utf-8")
    assert page.count("tanh does better than identity by") == 1
    assert page.index("<th>tanh</th>") < page.index("<th>identity</th>")
    assert "<svg" in page
    assert read_embedded(report) == with_training(read_experiment(file), epochs=30)


@pytest.mark.timeout(120)
def test_that_no_process_outlives_the_race_that_it_trained(file: Path) -> None:
    command = [sys.executable, "-m", "nnstudio", "race", str(file), "--json", "--seeds", "2", "--processes", "2"]
    vary = ["--vary", "network.hidden.*.units=2,3"]  # of two shapes, and so two heats
    # What is left behind holds the pipe, so that this would not return.
    done = subprocess.run([*command, *vary], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["variants"]) == 2


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at processes in /proc")
@pytest.mark.timeout(120)
def test_that_a_race_in_processes_is_stopped_by_one_word(file: Path) -> None:
    command = [sys.executable, "-m", "nnstudio", "race", str(file), "--processes", "2", "--epochs", "100000"]
    vary = ["--vary", "network.hidden.*.units=2,3"]
    with subprocess.Popen(
        [*command, *vary], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        while processes_of(process.pid) < 2 and process.poll() is None:
            time.sleep(0.1)
        time.sleep(3)  # until they train
        os.killpg(process.pid, signal.SIGINT)  # as the terminal does
        # What is left behind holds the pipe, so that this would not return.
        said, complained = process.communicate(timeout=60)
    assert (process.returncode, said, complained) == (130, "", "Stopped.\n")


def processes_of(session: int) -> int:
    """How many processes train a race that was started as ``session``."""
    found = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            own = int(stat.read_text(encoding="utf-8").rpartition(") ")[2].split()[3]) == session
            found += own and b"popen_loky" in (stat.parent / "cmdline").read_bytes()
        except OSError:
            continue  # it has ended meanwhile
    return found


def test_that_impossible_pairings_are_named_before_the_start(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vary = ["--vary", "network.output_activation+loss.name=sigmoid+bce,identity+bce"]
    assert run(["race", str(file), *vary]) == 1
    error = capsys.readouterr().err
    assert "1 of 2 variants cannot be trained. identity+bce: bce takes probabilities" in error
    assert "--skip-impossible" in error
    assert run(["race", str(file), *vary, "--skip-impossible", "--json"]) == 0
    printed = capsys.readouterr()
    assert "Left out: identity+bce" in printed.err
    assert len(json.loads(printed.out)["variants"]) == 1


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ([], 2, "--vary"),
        (["--vary", "loss.name=mse", "--seeds", "0"], 2, "from 1 on"),
        (["--vary", "loss.name=mse", "--goal", "1.5"], 2, "up to 1"),
        (["--vary", "loss.nam=mse"], 1, "Did you mean name"),
        (["--vary", "training.learning_rate=0"], 1, "learning_rate is 0"),
        (["--vary", "loss.name=mse", "--csv", "/nowhere/at/all.csv"], 1, "could not be written"),
    ],
)
def test_that_wrong_arguments_get_one_sentence(
    file: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, words: str
) -> None:
    assert run(["race", str(file), *arguments]) == code
    assert words in capsys.readouterr().err
