"""The whole benchmark: measured in order, then as JSON for programs and as a table for people."""

import importlib.metadata
import json
import platform
import statistics
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import torch

from nnstudio.bench.measure import Headless, history_megabytes, measure_replicas, measure_steps
from nnstudio.bench.race import measure_race
from nnstudio.bench.watching import run_race_window, run_window

TURN_SECONDS = 1.5  # of the window
HEADLESS_SECONDS = 0.75  # each turn of the window has one of these before it and one after it

Report = dict[str, Any]
Startup = Callable[[int], dict[str, float]]


def run_bench(
    *,
    quick: bool = False,
    display: bool = True,
    window_seconds: float | None = None,
    startup: Startup | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> Report:
    """Measure everything, on one thread, in half a minute (``quick``) or in under three.

    Without ``display`` the parts with a window are None; else each window is watched for ``window_seconds``.
    ``startup`` starts the window so many times and tells its seconds and those of a bare one. ``say`` is told what is
    being measured.

    Raises:
        UserError: the window did not come up.
    """
    torch.set_num_threads(1)
    turns, turn_seconds = (5, 0.04) if quick else (15, 0.15)
    report: Report = {"steps": measure_steps(turns, turn_seconds, say), "cuda": _cuda(turns, turn_seconds, say)}
    say("replicas")
    report["replicas"] = measure_replicas((1, 100), rounds=3 if quick else 9)
    say("race")
    report["race"] = measure_race(**({"epochs": 20, "rounds": 1} if quick else {}))
    seconds = window_seconds or (3.0 if quick else 12.0)
    _measure_training(report, seconds, say, pauses=10 if quick else 50, display=display)
    report["window_deep"] = _deep(seconds) if display and not quick else None
    report["window_race"] = run_race_window(seconds) if display and not quick else None
    say("start-up")
    report["startup"] = startup(3 if quick else 5) if display and startup is not None else None
    say("history")
    epochs = 100_000 if quick else 1_000_000
    report["history"] = {"epochs": epochs, "megabytes": history_megabytes(epochs)}
    report["device"] = platform.processor() or platform.machine()
    report["versions"] = _versions()
    return report


def _measure_training(
    report: Report, seconds: float, say: Callable[[str], None], *, pauses: int, display: bool
) -> None:
    """Training without a window and in one, in turns, so that both meet the same machine."""
    say("training without a window")
    headless = Headless()
    try:
        headless.epochs_per_second(HEADLESS_SECONDS)
        report["pause_ms"] = headless.slowest_pause_ms(pauses)
        say("training in the window, in turns with training without one")
        report["window"] = _beside(headless, seconds) if display else None
    finally:
        headless.close()


def _beside(headless: Headless, seconds: float) -> Report:
    """The window, each turn of it between two of the training without a window; a turn's share is judged by both."""
    turns = max(2, round(seconds / TURN_SECONDS))
    without = [headless.epochs_per_second(HEADLESS_SECONDS)]

    def take_turn() -> None:
        without.append(headless.epochs_per_second(HEADLESS_SECONDS))

    window = run_window(seconds / turns, turns, "small", take_turn)
    take_turn()
    rates = window["epochs_per_second"]
    shares = [2 * rate / sum(around) for rate, around in zip(rates, pairwise(without), strict=True)]
    window["epochs_per_second"] = statistics.median(rates)
    window["headless_epochs_per_second"] = statistics.median(without)
    window["share_of_headless"] = statistics.median(shares)
    return window


def _deep(seconds: float) -> Report:
    window = run_window(seconds, 1, "deep", lambda: None)
    window["epochs_per_second"] = statistics.median(window["epochs_per_second"])
    return window


def _cuda(turns: int, turn_seconds: float, say: Callable[[str], None]) -> Report | None:
    """Steps on the first GPU, ours and a tight loop's; None without one."""
    if not torch.cuda.is_available():
        return None
    steps = measure_steps(turns, turn_seconds, say, "cuda", ("nnstudio", "eager"))
    return {"device": torch.cuda.get_device_name(0), "steps": steps}


def _versions() -> dict[str, str]:
    packages = ("nnstudio", "torch", "numpy", "scikit-learn", "PySide6-Essentials", "pyqtgraph")
    found = {"python": platform.python_version()}
    for package in packages:
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def as_json(report: Report) -> str:
    """The report for programs."""
    return json.dumps(report, indent=2)


def as_table(report: Report) -> str:
    """The report for people."""
    lines = _step_lines(report["steps"], "µs per step")
    if report.get("cuda"):
        lines += ["", *_step_lines(report["cuda"]["steps"], report["cuda"]["device"])]
    one, many = report["replicas"]["1"], report["replicas"]["100"]
    lines += [
        "",
        f"100 networks in one step    {many:.0f} µs, {many / one:.1f} times one network",
        *_race_lines(report["race"]),
        f"Pause, the slowest          {report['pause_ms']:.0f} ms",
        f"History of {report['history']['epochs']:,} epochs  {report['history']['megabytes']:.0f} MB",
    ]
    lines += _window_lines(report["window"])
    if report.get("window_deep"):
        lines += _latency_lines(report["window_deep"], "6 layers of 16")
    if report.get("window_race"):
        lines += _latency_lines(report["window_race"], f"a race of {report['window_race']['runs']} runs")
    startup = report["startup"]
    if startup is not None:
        window, bare = startup["window_seconds"], startup["bare_window_seconds"]
        lines.append(f"Start to window             {window:.2f} s, a bare window {bare:.2f} s")
    return "\n".join(lines)


def _step_lines(steps: dict[str, dict[str, float]], title: str) -> list[str]:
    """Everybody's µs per step, and how many times as fast as the others the studio is."""
    names = list(next(iter(steps.values())))
    lines = [f"{title:<16}{''.join(f'{name:>10}' for name in names)}   times as fast"]
    for network, taken in steps.items():
        ours, *others = taken.values()
        cells = "".join(f"{value:>10.1f}" for value in taken.values())
        lines.append(f"{network:<16}{cells}   " + " ".join(f"{other / ours:.1f}" for other in others))
    return lines


def _race_lines(race: Report) -> list[str]:
    seconds = race["race_seconds"]
    single, textbook = (race[f"{name}_seconds"] / seconds for name in ("single", "textbook"))
    ours = f"Race of {race['runs']} runs            {race['epochs']} epochs in {seconds:.1f} s"
    return [f"{ours}: {single:.1f} times as fast as one by one, {textbook:.0f} times as fast as the textbook's loop"]


def _window_lines(window: Report | None) -> list[str]:
    if window is None:
        return ["There is no display here, so no window was started."]
    rate = window["epochs_per_second"]
    share = window["share_of_headless"]
    return [
        f"In the window               {rate:.0f} epochs/s, {share:.0%} of headless",
        f"From Train to a moving frame {window['first_frame_ms']:.0f} ms",
        *_latency_lines(window, "2-4-2-1"),
    ]


def _latency_lines(window: Report, network: str) -> list[str]:
    late, frames = window["latency_ms"], window["frames_per_second"]
    return [
        f"Frames of {network:<18}{frames:.0f}/s",
        f"Event loop late by          {late['p50']:.1f} ms, p99 {late['p99']:.0f} ms, at worst {late['max']:.0f} ms",
    ]
