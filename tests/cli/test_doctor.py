"""``nnstudio doctor``: what it looks at, and what it says where something is missing."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from nnstudio.catalog import N_, UserError
from nnstudio.cli import doctor, run, startup
from nnstudio.cli.doctor import NO_DISPLAY
from nnstudio.cli.startup import Startup, measure_startup
from nnstudio.folders import data_folder

Capture = pytest.CaptureFixture[str]
Patch = pytest.MonkeyPatch
MEASURED = Startup(window_seconds=0.9, bare_window_seconds=0.45, longest_stall_ms=230.0, qt="6.11.3")


@pytest.fixture(autouse=True)
def quick_windows(monkeypatch: Patch) -> list[int]:
    """No window starts; gathers how many starts were asked for."""
    asked: list[int] = []

    def measure(starts: int) -> Startup:
        asked.append(starts)
        return MEASURED

    monkeypatch.setattr(doctor, "measure_startup", measure)
    monkeypatch.setattr(doctor, "has_display", lambda: True)
    return asked


def examined(capsys: Capture, *arguments: str, code: int = 0) -> dict[str, Any]:
    assert run(["doctor", "--json", *arguments]) == code
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def test_that_it_prints_one_object_of_these_keys(capsys: Capture) -> None:
    answer = examined(capsys)
    keys = ["ok", "python", "torch", "qt", "platform", "devices", "data_folder", "startup", "problems", "log"]
    keys.append("site_file")
    assert list(answer) == keys
    assert answer["ok"] is True
    assert answer["problems"] == []
    assert answer["python"].split(".")[:2] == [str(part) for part in sys.version_info[:2]]
    assert answer["devices"][0] == {"name": "cpu", "usable": True, "reason": None}
    assert all(device["usable"] or device["reason"].endswith(".") for device in answer["devices"])
    assert answer["startup"] == {"window_seconds": 0.9, "bare_window_seconds": 0.45, "longest_stall_ms": 230.0}


def test_that_the_data_folder_is_the_persons_own(capsys: Capture, home: Path) -> None:
    folder = Path(examined(capsys)["data_folder"])
    assert folder.is_relative_to(home)
    assert not folder.exists()  # looking changes nothing


def test_that_people_get_aligned_lines(capsys: Capture) -> None:
    assert run(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len({line[:14].rstrip() for line in lines}) >= 8
    assert all(line[13] == " " and line[14] != " " for line in lines)
    assert any("2.0 times a bare window" in line for line in lines)
    assert lines[-1].endswith("all is well")


def test_that_patience_starts_more_windows(capsys: Capture, quick_windows: list[int]) -> None:
    examined(capsys)
    examined(capsys, "--patience")
    assert quick_windows == [3, 5]


def test_that_no_display_is_no_fault(capsys: Capture, monkeypatch: Patch, quick_windows: list[int]) -> None:
    monkeypatch.setattr(doctor, "has_display", lambda: False)
    answer = examined(capsys)
    assert answer["ok"] is True
    assert answer["startup"] is None
    assert answer["problems"] == [NO_DISPLAY]
    assert answer["qt"]
    assert quick_windows == []


def test_that_a_window_that_does_not_come_up_is_a_fault(capsys: Capture, monkeypatch: Patch) -> None:
    def fail(_: int) -> Startup:
        raise UserError(N_("test", "The window could not be started: no such plugin."))

    monkeypatch.setattr(doctor, "measure_startup", fail)
    answer = examined(capsys, code=1)
    assert answer["ok"] is False
    assert answer["startup"] is None
    assert answer["problems"] == ["The window could not be started: no such plugin."]


def test_that_a_missing_library_is_named(capsys: Capture, monkeypatch: Patch) -> None:
    monkeypatch.setattr(doctor, "find_spec", lambda name: None if name in {"sklearn", "torch"} else find_spec(name))
    answer = examined(capsys, code=1)
    assert answer["torch"] is None
    assert answer["devices"] == []
    assert [problem.split()[0] for problem in answer["problems"]] == ["torch", "scikit-learn"]


def test_that_a_torch_that_does_not_load_is_named(capsys: Capture, monkeypatch: Patch) -> None:
    def fail() -> None:
        raise OSError("libtorch.so: cannot open shared object file")

    monkeypatch.setattr("nnstudio.engine.devices.list_devices", fail)
    answer = examined(capsys, code=1)
    assert answer["devices"] == []
    assert "PyTorch could not be loaded: libtorch.so" in answer["problems"][0]


def test_that_a_data_folder_without_permission_is_named(capsys: Capture, monkeypatch: Patch) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    answer = examined(capsys, code=1)
    assert answer["problems"][0].startswith(f"Nothing can be saved in {answer['data_folder']}: Permission denied.")


def test_that_people_see_what_needs_mending(capsys: Capture, monkeypatch: Patch) -> None:
    monkeypatch.setattr(doctor, "find_spec", lambda _: None)
    assert run(["doctor"]) == 1
    out, err = capsys.readouterr()
    assert "problem       torch is missing. Install it with: pip install torch" in out
    assert err == "Something needs mending here; the problems above say what.\n"


def test_that_a_site_file_that_does_not_count_needs_mending(
    capsys: Capture, tmp_path: Path, monkeypatch: Patch
) -> None:
    path = tmp_path / "site.json"
    path.write_text('{"theme": "pink"}', encoding="utf-8")
    monkeypatch.setenv("NNSTUDIO_SITE", str(path))
    answer = examined(capsys, code=1)
    assert answer["site_file"] == str(path)
    assert any(str(path) in problem and "theme" in problem for problem in answer["problems"])
    path.write_text('{"theme": "light"}', encoding="utf-8")
    assert examined(capsys)["ok"] is True


def test_that_no_qt_is_imported(modules_after: Callable[..., set[str]], monkeypatch: Patch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("always has a display")
    assert modules_after("doctor").isdisjoint({"PySide6", "shiboken6", "pyqtgraph"})


# ---- the windows themselves ----


def test_that_a_bare_window_is_measured() -> None:
    answer = startup._start(["--bare"])
    assert 0 < float(str(answer["window_seconds"])) < 60
    assert str(answer["qt"]).startswith("6.")


def test_that_the_medians_are_taken(monkeypatch: Patch) -> None:
    seconds = iter([0.5, 1.0, 0.3, 3.0, 0.4, 2.0])  # bare and studio in turns

    def start(arguments: list[str]) -> dict[str, object]:
        more = {} if arguments else {"longest_stall_ms": 100.0}
        return {"window_seconds": next(seconds), "qt": "6.11.3", **more}

    monkeypatch.setattr(startup, "_start", start)
    measured = measure_startup(3)
    assert measured == Startup(2.0, 0.4, 100.0, "6.11.3")
    assert measured.ratio == pytest.approx(5.0)


def test_that_a_window_that_ends_early_says_why(monkeypatch: Patch) -> None:
    monkeypatch.setattr(startup, "PROBE", "nnstudio.no_such_probe")
    with pytest.raises(UserError, match=r"could not be started: .*No module named nnstudio\.no_such_probe"):
        startup._start([])


def test_that_a_window_that_hangs_is_given_up(monkeypatch: Patch) -> None:
    def hang(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("probe", 60)

    monkeypatch.setattr(subprocess, "run", hang)
    with pytest.raises(UserError, match="did not come up within 60 seconds"):
        startup._start([])


def test_that_the_probe_measures_the_studio() -> None:
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        pytest.skip("would open a window on the screen")
    answer = startup._start([])
    assert 0 < float(str(answer["window_seconds"])) < 60
    assert 0 < float(str(answer["longest_stall_ms"])) < 60_000


def test_that_it_tells_what_went_wrong_lately_without_anything_private(capsys: Capture, home: Path) -> None:
    logs = data_folder() / "logs"
    logs.mkdir(parents=True)
    (logs / "nnstudio.log").write_text(
        "2026-11-24 17:00:00,123 ERROR nnstudio.gui.faults: A fault of the program.\n"
        f'  File "{home}/nnstudio/gui/app.py", line 3, in run\nValueError: my secret\n',
        encoding="utf-8",
    )
    answer = examined(capsys)
    assert answer["log"]["folder"] == str(logs)
    told = ["2026-11-24 17:00:00 ERROR nnstudio.gui.faults", "  nnstudio/gui/app.py:3 run", "ValueError"]
    assert answer["log"]["last_lines"] == told
    assert answer["problems"] == []
    assert run(["doctor"]) == 0
    assert "nnstudio/gui/app.py:3 run" in capsys.readouterr().out
