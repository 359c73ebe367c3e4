"""``nnstudio doctor``: whether everything is here, what can be trained on, and how fast the window starts."""

import argparse
import json
import platform
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from nnstudio.catalog import UserError
from nnstudio.cli.display import has_display
from nnstudio.cli.startup import Startup, measure_startup
from nnstudio.cli.streams import complain, say
from nnstudio.cuda_folder import cuda_command, has_nvidia_gpu
from nnstudio.fault_log import last_lines, log_folder
from nnstudio.folders import data_folder, is_installed_program, site_file
from nnstudio.session.preferences import load_site

_LOG_LINES = 12
NO_DISPLAY = "There is no display here, so no window was started."
_LIBRARIES = {  # by the name they are imported under
    "torch": "torch",
    "numpy": "numpy",
    "PySide6": "PySide6-Essentials",
    "pyqtgraph": "pyqtgraph",
    "msgspec": "msgspec",
    "sklearn": "scikit-learn",
    "pandas": "pandas",
    "platformdirs": "platformdirs",
    "tqdm": "tqdm",
    "safetensors": "safetensors",
    "segno": "segno",
}


@dataclass(frozen=True, slots=True)
class Device:
    """One device; ``reason`` says why it cannot be used."""

    name: str
    usable: bool
    reason: str | None


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found; ``faults`` need mending, ``remarks`` only say what could not be looked at."""

    data_folder: Path
    torch: str | None = None
    qt: str | None = None
    devices: tuple[Device, ...] = ()
    startup: Startup | None = None
    faults: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    site: Path | None = None  # the administrator's defaults
    log: tuple[str, ...] = ()  # what went wrong lately, without anything private


def examine(options: argparse.Namespace) -> int:
    """Look at everything and print what was found; returns 1 where something needs mending."""
    findings = find(starts=5 if options.patience else 3)
    say(_as_json(findings) if options.json else _as_lines(findings))
    if not findings.faults:
        return 0
    complain("Something needs mending here; the problems above say what.")
    return 1


def find(starts: int) -> Findings:
    """Look at libraries, devices, the data folder and, where there is a display, the start of the window."""
    folder = data_folder()
    faults = [
        f"{package} is missing. {_how_to_mend(package)}"
        for module, package in _LIBRARIES.items()
        if find_spec(module) is None
    ]
    faults += _folder_faults(folder)
    site = site_file()
    faults += _site_faults(site)
    torch, devices, torch_faults = _torch()
    startup, startup_faults, remarks = _startup(starts)
    if torch is not None and has_nvidia_gpu() and not any(device.usable for device in devices if device.name != "cpu"):
        remarks.append(f"PyTorch for CUDA, for the NVIDIA GPU here, comes by: {cuda_command(torch)}")
    return Findings(
        data_folder=folder,
        torch=torch,
        qt=startup.qt if startup else _installed("PySide6-Essentials"),
        devices=devices,
        startup=startup,
        faults=faults + torch_faults + startup_faults,
        remarks=remarks,
        site=site,
        log=tuple(last_lines(log_folder())),
    )


def _how_to_mend(package: str) -> str:
    if is_installed_program():
        return "Install nnstudio anew: its own copy is damaged."
    return f"Install it with: pip install {package}"


def _torch() -> tuple[str | None, tuple[Device, ...], list[str]]:
    if find_spec("torch") is None:
        return None, (), []  # already said
    try:
        import torch  # noqa: PLC0415 (it is what may fail here)

        from nnstudio.engine.devices import list_devices  # noqa: PLC0415 (torch)

        choices = list_devices()
    except (ImportError, OSError, RuntimeError) as error:
        return _installed("torch"), (), [f"PyTorch could not be loaded: {error}. Install torch anew."]
    devices = tuple(
        Device(choice.name, choice.usable, None if choice.reason is None else str(choice.reason)) for choice in choices
    )
    return str(torch.__version__), devices, []


def _startup(starts: int) -> tuple[Startup | None, list[str], list[str]]:
    if not has_display():
        return None, [], [NO_DISPLAY]
    if find_spec("PySide6") is None or find_spec("pyqtgraph") is None:
        return None, [], []  # already said
    try:
        return measure_startup(starts), [], []
    except UserError as error:
        return None, [str(error)], []


def _folder_faults(folder: Path) -> list[str]:
    """Whether files can be made in ``folder``, or in the nearest folder above it that is there."""
    try:
        there = next(path for path in (folder, *folder.parents) if path.exists())
        with tempfile.TemporaryFile(dir=there):
            return []
    except OSError as error:
        return [f"Nothing can be saved in {folder}: {error.strerror}. Give yourself the right to write there."]


def _site_faults(path: Path | None) -> list[str]:
    """Whether the administrator's defaults count."""
    if path is None:
        return []
    wrong = load_site(path)[1]
    return [f"The defaults of {path} do not count: {wrong}."] if wrong else []


def _installed(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _as_json(findings: Findings) -> str:
    startup = findings.startup
    content = {
        "ok": not findings.faults,
        "python": platform.python_version(),
        "torch": findings.torch,
        "qt": findings.qt,
        "platform": platform.platform(),
        "devices": [
            {"name": device.name, "usable": device.usable, "reason": device.reason} for device in findings.devices
        ],
        "data_folder": str(findings.data_folder),
        "startup": startup
        and {
            "window_seconds": startup.window_seconds,
            "bare_window_seconds": startup.bare_window_seconds,
            "longest_stall_ms": startup.longest_stall_ms,
        },
        "problems": findings.faults + findings.remarks,
        "log": {"folder": str(log_folder()), "last_lines": list(findings.log)},
        "site_file": None if findings.site is None else str(findings.site),
    }
    return json.dumps(content)


def _as_lines(findings: Findings) -> str:
    facts = [
        ("python", platform.python_version()),
        ("torch", findings.torch or "missing"),
        ("qt", findings.qt or "missing"),
        ("platform", platform.platform()),
        *(("device", _device_line(device)) for device in findings.devices),
        ("data folder", str(findings.data_folder)),
        ("log folder", str(log_folder())),
        *([] if findings.site is None else [("site file", str(findings.site))]),
        *_startup_lines(findings.startup),
        *_log_lines(findings.log),
        *(("problem", sentence) for sentence in findings.faults),
        *(("note", sentence) for sentence in findings.remarks),
        ("verdict", "something needs mending" if findings.faults else "all is well"),
    ]
    return "\n".join(f"{name:<14}{text}" for name, text in facts)


def _log_lines(log: Sequence[str]) -> Sequence[tuple[str, str]]:
    """The last few; --json tells more."""
    return [("went wrong" if number == 0 else "", line) for number, line in enumerate(log[-_LOG_LINES:])]


def _device_line(device: Device) -> str:
    return device.name if device.usable else f"{device.name}, not usable: {device.reason}"


def _startup_lines(startup: Startup | None) -> Sequence[tuple[str, str]]:
    if startup is None:
        return []
    return [
        ("window", f"{startup.window_seconds:.2f} s to the first paint, {startup.ratio:.1f} times a bare window"),
        ("bare window", f"{startup.bare_window_seconds:.2f} s"),
        ("longest stall", f"{startup.longest_stall_ms:.0f} ms while PyTorch loaded behind the window"),
    ]
