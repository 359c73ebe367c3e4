"""Kills the real studio at random moments of training, editing and saving, and looks whether anything was lost.

``python tests/project/kill.py --rounds 200 --seconds 9``. Each round opens the real window without a screen, in a
process that is made by forking, edits, trains and saves in it at random, and ends it by SIGKILL. Then every file must
open, no edit older than 1 s and no more than 5 s of training may be lost. The counts are printed as one JSON object;
the exit code is 1 where anything was lost.
"""

import argparse
import json
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from nnstudio.project import Project

EDIT_SECONDS, TRAINING_SECONDS = 1.0, 5.0  # older than this, nothing may be lost
PATIENCE = 60.0
PROJECT = "mine.nnstudio"
EPOCHS = 10**6  # more than any studio here lives to see


@dataclass
class Told:
    """What a studio did, and when, by the clock that both processes share."""

    edits: list[tuple[float, int]] = field(default_factory=list)
    steps: list[tuple[float, int]] = field(default_factory=list)
    saves: int = 0
    saving: bool = False


@dataclass
class Outcome:
    """What one round came to; ages in seconds before the kill."""

    files: int
    damaged: int
    lost_edit: float
    lost_training: float
    doing: str


# ---- in the process that is killed ----


def drive(home: Path, seed: int, tell: int) -> None:
    """Open the real window and use it at random, until the end comes."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "NNSTUDIO_HOME": str(home)}
    from PySide6.QtCore import QTimer  # noqa: PLC0415 (in the child alone)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from nnstudio.gui.app import build_application, run_window  # noqa: PLC0415
    from nnstudio.gui.main_window import MainWindow  # noqa: PLC0415

    build_application()
    chance, number = random.Random(seed), 0  # noqa: S311 (nothing secret)

    def say(**words: object) -> None:
        os.write(tell, (json.dumps({"at": time.monotonic(), **words}) + "\n").encode())

    def start() -> None:
        window = next((found for found in QApplication.topLevelWidgets() if isinstance(found, MainWindow)), None)
        if window is None or window.session.frame is None:
            QTimer.singleShot(20, start)
            return
        session = window.session
        session.set_speed(100.0)  # so that several studios have room beside each other
        session.frame_ready.connect(lambda frame: say(step=frame.snapshot.step))
        say(ready=True)
        act(session)

    def act(session: Any) -> None:  # noqa: ANN401 (Session, which only the child imports)
        nonlocal number
        training = session.experiment.training
        match chance.choice(["notes", "rate", "rate", "play", "play", "pause", "save"]):
            case "notes":
                number += 1
                session.set_notes(f"{number}")
                say(edit=number)
            case "rate":
                number += 1
                # The number is read from the epochs: saving under a new name gives the experiment that name.
                rate = chance.choice([0.01, 0.02, 0.03])
                changed = msgspec.structs.replace(training, learning_rate=rate, epochs=EPOCHS + number)
                session.edit(msgspec.structs.replace(session.experiment, training=changed))
                say(edit=number)
            case "play":
                session.play()
            case "pause":
                session.pause()
            case _:
                say(save="begun")
                session.save(home / PROJECT, lambda: say(save="done"), lambda error: say(save=str(error)))
        QTimer.singleShot(chance.randrange(20, 250), lambda: act(session))

    QTimer.singleShot(0, start)
    run_window()


# ---- outside ----


def run_round(seed: int, longest: float, home: Path, end: float) -> Outcome | None:
    """One studio, its end, and what is left of it; None once the time is over."""
    if time.monotonic() > end:
        return None
    told, chance = Told(), random.Random(seed)  # noqa: S311 (nothing secret)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            drive(home, seed, writing)
        finally:
            os._exit(9)
    os.close(writing)
    with os.fdopen(reading) as lines:
        ready = json.loads(lines.readline() or "{}")
        if "ready" not in ready:
            os.kill(child, signal.SIGKILL)
            raise SystemExit(f"round {seed}: the studio did not open")
        os.set_blocking(lines.fileno(), True)
        time.sleep(chance.uniform(0.2, longest))
        killed_at = time.monotonic()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        for line in lines:
            _take(told, json.loads(line), killed_at)
    return _look(home, told, killed_at)


def _take(told: Told, line: dict[str, Any], killed_at: float) -> None:
    at = line["at"]
    if at > killed_at:
        return
    if "edit" in line:
        told.edits.append((at, line["edit"]))
    elif "step" in line:
        told.steps.append((at, line["step"]))
    elif "save" in line:
        told.saving = line["save"] == "begun"
        told.saves += line["save"] == "done"


def _look(home: Path, told: Told, killed_at: float) -> Outcome:
    from nnstudio.catalog import UserError  # noqa: PLC0415 (numpy)
    from nnstudio.project import read_project  # noqa: PLC0415
    from nnstudio.project.journal import find_journals  # noqa: PLC0415

    projects: list[Project] = []
    files = damaged = 0
    for path in (home / PROJECT, home / f"{PROJECT}.bak"):
        if path.exists():
            files += 1
            copy = path.with_name(f"looked-at-{path.name}.nnstudio")
            copy.write_bytes(path.read_bytes())
            try:
                projects.append(read_project(copy))
            except UserError:
                damaged += 1
    for found in find_journals(home / "journal"):
        files += 1
        try:
            projects.append(found.read().project)
        except UserError:
            damaged += 1
        found.let_go()
    edit = max((_number(project) for project in projects), default=0)
    step = max((project.run.snapshot.step for project in projects if project.run is not None), default=0)
    lost_edits = [killed_at - at for at, number in told.edits if number > edit]
    lost_steps = [killed_at - at for at, taken in told.steps if taken > step]
    doing = "saving" if told.saving else "training" if told.steps[-3:-2] != told.steps[-1:] else "editing"
    return Outcome(files, damaged, max(lost_edits, default=0.0), max(lost_steps, default=0.0), doing)


def _number(project: "Project") -> int:
    """Of the newest edit in it."""
    noted = int(project.notes) if project.notes.isdigit() else 0
    return max(noted, project.experiment.training.epochs - EPOCHS, 0)


def main() -> int:
    """Kill as often as asked, and print what it came to."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=2.5, help="the longest that a studio lives")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=1e6, help="begin no round after so long")
    options = parser.parse_args()
    os.environ |= {"OMP_NUM_THREADS": "1"}
    # All that is slow is imported once, before the forks; no thread may run by then.
    import nnstudio.engine.worker  # noqa: PLC0415
    import nnstudio.gui.app  # noqa: F401, PLC0415

    with tempfile.TemporaryDirectory() as folder, multiprocessing.get_context("fork").Pool(options.at_once) as pool:
        homes = [Path(folder, str(number)) for number in range(options.rounds)]
        for home in homes:
            home.mkdir()
        seeds = range(options.seed, options.seed + options.rounds)
        end = time.monotonic() + 60 * options.minutes
        rounds = [(seed, options.seconds, home, end) for seed, home in zip(seeds, homes, strict=True)]
        outcomes = [outcome for outcome in pool.starmap(run_round, rounds, chunksize=1) if outcome is not None]
    bad_edits = sum(outcome.lost_edit > EDIT_SECONDS for outcome in outcomes)
    bad_training = sum(outcome.lost_training > TRAINING_SECONDS for outcome in outcomes)
    counts = {
        "rounds": len(outcomes),
        "killed_while": {
            what: sum(outcome.doing == what for outcome in outcomes) for what in ("training", "editing", "saving")
        },
        "files_opened": sum(outcome.files for outcome in outcomes),
        "damaged": sum(outcome.damaged for outcome in outcomes),
        "edits_older_than_1_s_lost": bad_edits,
        "more_than_5_s_of_training_lost": bad_training,
        "rounds_that_lost": [
            seed
            for seed, outcome in zip(seeds, outcomes, strict=False)
            if outcome.lost_edit > EDIT_SECONDS or outcome.lost_training > TRAINING_SECONDS
        ],
        "oldest_edit_lost_seconds": round(max(outcome.lost_edit for outcome in outcomes), 3),
        "most_training_lost_seconds": round(max(outcome.lost_training for outcome in outcomes), 3),
    }
    sys.stdout.write(json.dumps(counts, indent=2) + "\n")
    return int(bool(counts["damaged"] or bad_edits or bad_training))


if __name__ == "__main__":
    sys.exit(main())
