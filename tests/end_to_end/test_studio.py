"""The real window on the real platform, with real keys: train, pause, reset, close."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.screen import Program, missing_tools, virtual_screen

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(missing_tools()), reason=f"needs a virtual screen; missing: {missing_tools()}"
)
FAST = 60.0  # epochs a second: 200 epochs take a little over three seconds


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with virtual_screen() as display:
        running = Program(display, tmp_path, FAST)
        try:
            running.wait_for_state("ready")
            yield running
        finally:
            running.end()


def _finished(line: dict[str, object]) -> bool:
    return line["kind"] == "frame" and line["state"] == "finished"


def test_that_space_trains_to_a_good_accuracy_while_every_plot_moves_and_reset_repeats_the_curve(
    program: Program,
) -> None:
    program.press("space")
    program.wait_for_state("training")
    first = program.wait_for("a finished run", _finished)
    assert isinstance(first["accuracy"], float)
    assert first["accuracy"] >= 0.97
    assert len(first["curve"]) > 100

    looks = [line["plots"] for line in program.lines if line["kind"] == "pixels"]
    for plot in ("network", "output", "loss", "activations", "gradients"):
        assert len({look[plot] for look in looks if plot in look}) >= 3, f"{plot} stood still"

    program.press("r")
    program.wait_for("the start", lambda line: line["kind"] == "frame" and line["epoch"] == 0)
    program.press("space")
    second = program.wait_for("a second finished run", _finished)
    assert second["curve"] == first["curve"]


def test_that_pause_answers_within_two_hundred_milliseconds(program: Program) -> None:
    program.press("space")
    program.wait_for("training", lambda line: line["kind"] == "frame" and line["epoch"] >= 5)
    pressed = program.press("space")
    paused = program.wait_for_state("ready")
    assert paused["at"] - pressed < 0.2
    resting = program.wait_for("a frame at rest", lambda line: line["kind"] == "frame" and line["state"] == "ready")
    time.sleep(0.5)
    program.press("Right")
    after = program.wait_for(
        "one step more", lambda line: line["kind"] == "frame" and line["state"] == "ready" and line is not resting
    )
    assert after["epoch"] - resting["epoch"] in {0, 1}


def test_that_closing_during_training_ends_the_process_within_a_second(program: Program) -> None:
    program.press("space")
    program.wait_for("training", lambda line: line["kind"] == "frame" and line["epoch"] >= 5)
    program.press("ctrl+q")
    pressed = time.time()
    program.process.wait(5)
    assert time.time() - pressed < 1.0
    assert program.process.returncode == 0
    assert program.process.stderr is not None
    assert program.process.stderr.read() == ""
