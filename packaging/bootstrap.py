"""Set nnstudio up by itself, then start it or test it. Nothing is needed first but Python 3.11 or newer.

    python packaging/bootstrap.py run [--verbose] [--out DIR] [ARGS...]    set up, then start nnstudio with ARGS
    python packaging/bootstrap.py test [--verbose] [PYTEST ARGS...]        set up, then run every check and all tests
    python packaging/bootstrap.py setup [--verbose] [--dev]                only set up (--dev: for tests as well)

Without a display, `run` trains the first experiment in a window that nobody sees, saves its picture in DIR and ends.
`test --long` also runs the tests that take minutes.

How it goes. Everything lands in one private folder, `.venv` beside this repository's README (the environment variable
NNSTUDIO_VENV names another one). Set-up looks at what is there, does only what is missing, and leaves a stamp when all
is well; the next start finds the stamp and is ready at once. A folder without a good stamp was left half-made, and is
made again. What cannot be done is said in one sentence.

Where to start reading: `main` at the end, then `set_up`. All contact with the outside goes through `Machine`, so that
tests can play any machine. This file uses the standard library alone, since nothing else is there yet.
"""

import sys

# First of all, and in words that every Python 3.6 or newer understands: what follows needs a newer one.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"nnstudio needs Python 3.11 or newer, and this is Python {sys.version_info[0]}.{sys.version_info[1]}: "
        "install a newer one (python.org or your system's packages) and start this file with it."
    )

import contextlib
import ctypes
import errno
import hashlib
import importlib
import importlib.util
import io
import json
import os
import platform
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple, TextIO

ROOT = Path(__file__).resolve().parent.parent
PYTORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
GIGABYTE = 10**9
STAMP = "nnstudio-setup.json"

Command = Sequence[str | Path]


class Trouble(Exception):  # noqa: N818 - it is a sentence for the reader, not a fault of the program
    """One clear sentence that ends the set-up; `details` are the last lines of the tool that failed."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


# ---- the outside world ----------------------------------------------------------------------------------------------


class Finished(NamedTuple):
    """A command that has ended: its exit code and all it said."""

    code: int
    output: str


class Need(NamedTuple):
    """Something the system must bring, and the packages that bring it."""

    kind: str  # library, program, module or font
    name: str
    occasion: str  # window, x11, wayland, test or venv
    apt: tuple[str, ...]  # newer systems renamed some: the first that is known is taken
    dnf: str
    pacman: str


class Machine:
    """The computer we run on. Tests replace it; nothing else in this file touches processes or libraries."""

    def __init__(self) -> None:
        self.system = platform.system()
        self.environment: Mapping[str, str] = dict(os.environ)
        self.python = Path(sys.executable)
        self.prefix = Path(sys.prefix).resolve()
        self.version = f"{sys.version_info[0]}.{sys.version_info[1]}"

    def run(
        self,
        command: Command,
        environment: Mapping[str, str],
        tick: Callable[[], None] = lambda: None,
        echo: TextIO | None = None,
    ) -> Finished:
        """Run to the end and keep what is said; `tick` is called while waiting, `echo` gets every line at once."""
        words = [str(word) for word in command]
        try:
            process = subprocess.Popen(
                words,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
            )
        except OSError as error:
            return Finished(127, f"{words[0]}: {error.strerror}")
        with process:
            try:
                output = _echo_output(process, echo) if echo else _await_output(process, tick)
            except BaseException:
                process.kill()
                raise
        return Finished(process.returncode, output)

    def call(self, command: Command, environment: Mapping[str, str], folder: Path | None = None) -> int:
        """Run a command that talks to the user itself; the exit code as a shell would give it."""
        with subprocess.Popen([str(word) for word in command], env=dict(environment), cwd=folder) as process:
            try:
                code = process.wait()
            except KeyboardInterrupt:
                _let_end(process)
                raise
        return code if code >= 0 else 128 - code

    def has(self, need: Need) -> bool:
        """Say whether the system brings this."""
        if need.kind == "library":
            return _loads(need.name)
        if need.kind == "program":
            return self.which(need.name)
        if need.kind == "module":
            importlib.invalidate_caches()
            return importlib.util.find_spec(need.name) is not None
        return _any_font()

    def which(self, program: str) -> bool:
        """Say whether a program is on the path."""
        return shutil.which(program) is not None

    def is_root(self) -> bool:
        """Say whether we are the administrator."""
        return hasattr(os, "geteuid") and os.geteuid() == 0

    def free_bytes(self, folder: Path) -> int:
        """Free space where `folder` is, or will be."""
        while not folder.exists():
            folder = folder.parent
        return shutil.disk_usage(folder).free

    def has_nvidia_gpu(self) -> bool:
        """Say whether an NVIDIA GPU with a working driver is there."""
        if self.run(["nvidia-smi", "-L"], self.environment).code == 0:
            return True
        return Path("/dev/nvidiactl").exists() and any(Path("/proc/driver/nvidia").glob("gpus/*"))


def _await_output(process: subprocess.Popen[str], tick: Callable[[], None]) -> str:
    while True:
        try:
            return process.communicate(timeout=0.5)[0]
        except subprocess.TimeoutExpired:
            tick()


def _echo_output(process: subprocess.Popen[str], echo: TextIO) -> str:
    lines = []
    for line in process.stdout or ():
        echo.write(line)
        echo.flush()
        lines.append(line)
    return "".join(lines)


def _let_end(process: subprocess.Popen[bytes]) -> None:
    """Ctrl+C reached the program as well: give it time to save its work before it is stopped."""
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.terminate()


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _any_font() -> bool:
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    with contextlib.suppress(RuntimeError):  # an account without a home folder
        folders += [Path.home() / ".fonts", Path.home() / ".local/share/fonts"]
    return any(any(folder.rglob("*.[ot]t[fc]")) for folder in folders)


# ---- telling what happens -------------------------------------------------------------------------------------------


@dataclass
class Progress:
    """Steps with their number and seconds, on stderr: stdout belongs to the program that is started."""

    stream: TextIO
    verbose: bool = False
    total: int = 0
    _number: int = 0
    _title: str = ""
    _began: float = field(default_factory=time.monotonic)

    @contextlib.contextmanager
    def step(self, title: str) -> Iterator[None]:
        """Show one step from its start to its end."""
        self._number += 1
        self._title = f"[{self._number}/{self.total}] {title} ..."
        self._began = time.monotonic()
        self._write(self._title + ("\n" if self.verbose else ""))
        ended = "stopped"
        try:
            yield
            ended = "done"
        finally:
            self._write(f" {ended} after {time.monotonic() - self._began:.1f} s\n")

    def tick(self) -> None:
        """Show the seconds that the running step has taken, where a terminal can rewrite its line."""
        if self.stream.isatty() and not self.verbose:
            self._write(f"\r{self._title} {time.monotonic() - self._began:.0f} s\r{self._title}")

    def say(self, sentence: str) -> None:
        """Write one line."""
        self._write(sentence + "\n")

    def _write(self, text: str) -> None:
        self.stream.write(text)
        self.stream.flush()


# ---- what the system must bring -------------------------------------------------------------------------------------

NEEDS = (
    # Qt loads these whatever it draws on.
    Need("library", "libGL.so.1", "window", ("libgl1",), "libglvnd-glx", "libglvnd"),
    Need("library", "libEGL.so.1", "window", ("libegl1",), "libglvnd-egl", "libglvnd"),
    Need("library", "libxkbcommon.so.0", "window", ("libxkbcommon0",), "libxkbcommon", "libxkbcommon"),
    Need("library", "libdbus-1.so.3", "window", ("libdbus-1-3",), "dbus-libs", "dbus"),
    Need("library", "libfontconfig.so.1", "window", ("libfontconfig1",), "fontconfig", "fontconfig"),
    Need("library", "libglib-2.0.so.0", "window", ("libglib2.0-0", "libglib2.0-0t64"), "glib2", "glib2"),
    Need("font", "a font", "window", ("fonts-dejavu-core",), "dejavu-sans-fonts", "ttf-dejavu"),
    # Qt loads these to draw on an X display.
    Need("library", "libxcb-cursor.so.0", "x11", ("libxcb-cursor0",), "xcb-util-cursor", "xcb-util-cursor"),
    Need("library", "libxcb-icccm.so.4", "x11", ("libxcb-icccm4",), "xcb-util-wm", "xcb-util-wm"),
    Need("library", "libxcb-keysyms.so.1", "x11", ("libxcb-keysyms1",), "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("library", "libxcb-shape.so.0", "x11", ("libxcb-shape0",), "libxcb", "libxcb"),
    Need("library", "libxcb-xkb.so.1", "x11", ("libxcb-xkb1",), "libxcb", "libxcb"),
    Need("library", "libxkbcommon-x11.so.0", "x11", ("libxkbcommon-x11-0",), "libxkbcommon-x11", "libxkbcommon-x11"),
    # And these to draw under Wayland.
    Need("library", "libwayland-client.so.0", "wayland", ("libwayland-client0",), "libwayland-client", "wayland"),
    Need("library", "libwayland-cursor.so.0", "wayland", ("libwayland-cursor0",), "libwayland-cursor", "wayland"),
    # The tests press real keys in a real window on a display of their own.
    Need("program", "Xvfb", "test", ("xvfb",), "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need("program", "xdotool", "test", ("xdotool",), "xdotool", "xdotool"),
    # They check the recipes of the installers: the one for Windows compiles, what the desktop reads is valid.
    Need("program", "makensis", "test", ("nsis",), "mingw32-nsis", "nsis"),
    Need("program", "7z", "test", ("p7zip-full",), "p7zip-plugins", "p7zip"),
    Need(
        "program", "desktop-file-validate", "test", ("desktop-file-utils",), "desktop-file-utils", "desktop-file-utils"
    ),
    Need("program", "appstreamcli", "test", ("appstream",), "appstream", "appstream"),
    Need("program", "objdump", "test", ("binutils",), "binutils", "binutils"),
    Need("program", "zstd", "test", ("zstd",), "zstd", "zstd"),
)


def occasions(environment: Mapping[str, str], *, dev: bool, window: bool = True) -> set[str]:
    """Name the occasions on which this machine will be used."""
    if not window:
        return set()
    wanted = {"window"}
    if dev:
        wanted |= {"x11", "test"}
    if environment.get("DISPLAY"):
        wanted.add("x11")
    if environment.get("WAYLAND_DISPLAY"):
        wanted.add("wayland")
    return wanted


def missing_needs(machine: Machine, wanted: set[str]) -> list[Need]:
    """List what the system lacks for these occasions; only Linux leaves Qt's libraries to its packages."""
    needs = [need for need in NEEDS if machine.system == "Linux" and need.occasion in wanted]
    if "venv" in wanted:
        needs.append(Need("module", "ensurepip", "venv", (f"python{machine.version}-venv",), "python3", "python"))
    return [need for need in needs if not machine.has(need)]


def apt_prefix(machine: Machine) -> list[str] | None:
    """Words that go before apt-get so that it may install, or None where it may not."""
    if machine.system != "Linux" or not machine.which("apt-get"):
        return None
    if machine.is_root():
        return []
    if machine.which("sudo") and machine.run(["sudo", "-n", "true"], machine.environment).code == 0:
        return ["sudo", "-n"]
    return None


def install_packages(machine: Machine, missing: Sequence[Need], prefix: Sequence[str], progress: Progress) -> None:
    """Install what is missing with apt; whether it helped is seen by looking again."""
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    echo = progress.stream if progress.verbose else None
    machine.run([*apt, "update"], machine.environment, progress.tick, echo)
    packages = apt_packages(machine, missing)
    machine.run([*apt, "install", "-y", "--no-install-recommends", *packages], machine.environment, progress.tick, echo)


def apt_packages(machine: Machine, missing: Sequence[Need]) -> list[str]:
    """Name each missing thing's package as this system knows it."""
    return [_known_package(machine, need.apt) for need in missing]


def _known_package(machine: Machine, names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    known = (name for name in names if machine.run(["apt-cache", "show", name], machine.environment).code == 0)
    return next(known, names[0])


def packages_command(machine: Machine, missing: Sequence[Need]) -> str:
    """Write the command that installs what is missing, as far as the system is known."""
    sudo = "" if machine.is_root() else "sudo "
    if machine.which("apt-get"):
        return f"{sudo}apt-get install " + " ".join(dict.fromkeys(apt_packages(machine, missing)))
    if machine.which("dnf"):
        return f"{sudo}dnf install " + " ".join(dict.fromkeys(need.dnf for need in missing))
    if machine.which("pacman"):
        return f"{sudo}pacman -S " + " ".join(dict.fromkeys(need.pacman for need in missing))
    return ""


def complain_of_missing(machine: Machine, missing: Sequence[Need], progress: Progress) -> None:
    """Stop where nothing can go on without what is missing; else say it and go on."""
    if not missing:
        return
    names = ", ".join(need.name for need in missing)
    command = packages_command(machine, missing) if machine.system == "Linux" else ""
    advice = f"install it with: {command}" if command else "install it with your system's packages"
    if any(need.kind == "module" for need in missing):
        raise Trouble(f"This Python cannot make a private folder, it lacks {names}: {advice}")
    if any(need.kind == "library" and need.occasion == "window" for need in missing):
        raise Trouble(f"Windows cannot be drawn, the system lacks {names}: {advice}")
    progress.say(f"Note: the system lacks {names}; if a window does not open, {advice}")


# ---- the private folder ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Layout:
    """Where everything is."""

    root: Path
    venv: Path
    windows: bool = False

    @property
    def bin(self) -> Path:
        """The folder of the private programs."""
        return self.venv / ("Scripts" if self.windows else "bin")

    @property
    def python(self) -> Path:
        """The private Python."""
        return self.bin / ("python.exe" if self.windows else "python")

    @property
    def constraints(self) -> Path:
        """The pinned versions."""
        return self.root / "packaging" / "constraints.txt"

    @property
    def stamp(self) -> Path:
        """The file that says how far set-up came."""
        return self.venv / STAMP


def layout_for(machine: Machine, root: Path = ROOT) -> Layout:
    """Place the private folder in the repository, or where NNSTUDIO_VENV says."""
    named = machine.environment.get("NNSTUDIO_VENV")
    venv = Path(named).expanduser() if named else root / ".venv"
    return Layout(root, venv.resolve(), machine.system == "Windows")


@dataclass(frozen=True)
class Stamp:
    """What a finished set-up was made from. `place` tells a moved folder, whose programs would point nowhere."""

    fingerprint: str
    python: str
    place: str
    dev: bool
    finished: bool = True


def fingerprint(layout: Layout, python: str) -> str:
    """Hash all that decides which packages are installed."""
    digest = hashlib.sha256(f"{python}\n{layout.root}\n".encode())
    for path in (layout.root / "pyproject.toml", layout.constraints):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def read_stamp(layout: Layout) -> Stamp | None:
    """Read the stamp; an unreadable one counts as a set-up that never finished."""
    try:
        return Stamp(**json.loads(layout.stamp.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError):
        return Stamp("", "", "", dev=False, finished=False)


def write_stamp(layout: Layout, stamp: Stamp) -> None:
    """Write the stamp."""
    layout.stamp.write_text(json.dumps(vars(stamp), indent=1), encoding="utf-8")


class Verdict(NamedTuple):
    """What is to be done with the private folder: ready, update, create or rebuild, and why."""

    action: str
    reason: str = ""


def judge(layout: Layout, wanted: Stamp, version_inside: Callable[[], str]) -> Verdict:
    """Decide from what is there; a folder that this set-up did not make is never deleted.

    `version_inside` asks the private Python for its version, if it starts and pip is there too.
    """
    if not layout.venv.exists() or (layout.venv.is_dir() and not any(layout.venv.iterdir())):
        return Verdict("create")
    found = read_stamp(layout)
    if found is None and (layout.venv / "pyvenv.cfg").exists() and version_inside() == wanted.python:
        return Verdict("update")
    if found is None:
        raise Trouble(
            f"{layout.venv} is in the way, this set-up did not make it and cannot use it: move it away, "
            "or name another folder in NNSTUDIO_VENV"
        )
    if not found.finished:
        return Verdict("rebuild", "the last set-up did not finish")
    if found.place != wanted.place:
        return Verdict("rebuild", "the folder was moved")
    if version_inside() != wanted.python:
        return Verdict("rebuild", f"its Python is gone or is not {wanted.python}")
    if found.fingerprint == wanted.fingerprint and (found.dev or not wanted.dev):
        return Verdict("ready")
    return Verdict("update")


def version_inside(machine: Machine, layout: Layout) -> str:
    """Ask the private Python for its version; nothing where it does not start or has no pip."""
    question = "import sys, importlib.util as u; print('%d.%d' % sys.version_info[:2]) if u.find_spec('pip') else None"
    asked = machine.run([layout.python, "-I", "-c", question], machine.environment)
    return asked.output.strip() if asked.code == 0 else ""


def remove_folder(folder: Path) -> None:
    """Delete a folder, and name it whole where that is refused."""
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(folder)) from error


def require_space(machine: Machine, folder: Path, gigabytes: int) -> None:
    """Stop before a disk is filled."""
    free = machine.free_bytes(folder)
    if free < gigabytes * GIGABYTE:
        raise Trouble(
            f"The disk of {folder} has {free / GIGABYTE:.1f} GB free, and nnstudio needs about {gigabytes} GB: "
            "make room, or name a folder on another disk in NNSTUDIO_VENV"
        )


# ---- pip ------------------------------------------------------------------------------------------------------------

# What the system says, as pip repeats it.
DISK_FULL = re.compile(r"No space left on device|Errno 28\b|not enough space on the disk", re.IGNORECASE)
FORBIDDEN = re.compile(r"Permission denied|Errno 13\b|Access is denied|Read-only file system|Errno 30\b", re.IGNORECASE)
UNREACHABLE = re.compile(
    r"""NewConnectionError | ConnectionError | Connection\ (refused|aborted|reset) | RemoteDisconnected
    | name\ ?resolution | getaddrinfo | Network\ is\ unreachable | No\ route\ to\ host
    | ConnectTimeout | ReadTimeout | timed\ out | ProxyError | SSLError | CERTIFICATE_VERIFY
    | Could\ not\ fetch\ URL""",
    re.IGNORECASE | re.VERBOSE,
)
MAKE_ROOM = "The disk is full: make room and start again"
OWN_FOLDER = "copy nnstudio to a folder of your own, or name one in NNSTUDIO_VENV"
NOT_OFFERED = re.compile(r"No matching distribution found for (\S+)|The user requested \(constraint\) (\S+)")


def outer_cause(output: str) -> str:
    """Say in one sentence what around pip made it fail, or nothing. Without a network pip also misses a version."""
    if DISK_FULL.search(output):
        return MAKE_ROOM
    if FORBIDDEN.search(output):
        return f"A folder may not be written to: {OWN_FOLDER}"
    if UNREACHABLE.search(output):
        return "The package index cannot be reached: connect to the internet (or set pip's proxy) and start again"
    return ""


def refused_package(output: str) -> str:
    """Name the package that pip did not find in the version we want, or nothing."""
    refused = NOT_OFFERED.search(output)
    return (refused.group(1) or refused.group(2)) if refused else ""


def explain(output: str, version: str) -> str:
    """Say in one sentence why pip failed, or nothing where it is not known."""
    package = refused_package(output)
    if outer_cause(output) or not package:
        return outer_cause(output)
    return (
        f"The package index offers no {package} for Python {version} on this system: "
        "try another Python from 3.11 to 3.14, or another index (pip config list shows which one is used)"
    )


def require_success(finished: Finished, machine: Machine, failure: str) -> None:
    """Stop with the cause where it is known, and with the command's last lines where it is not."""
    if finished.code == 0:
        return
    cause = explain(finished.output, machine.version)
    if cause:
        raise Trouble(cause)
    raise Trouble(failure, "\n".join(finished.output.strip().splitlines()[-15:]))


@dataclass(frozen=True)
class Pip:
    """The private pip, held to the pinned versions."""

    machine: Machine
    layout: Layout
    progress: Progress

    def run(self, *arguments: str) -> Finished:
        """Run `pip install` and keep what it says."""
        python, constraints = str(self.layout.python), str(self.layout.constraints)
        command = [python, "-m", "pip", "install", "--progress-bar", "off", "-c", constraints, *arguments]
        environment = {k: v for k, v in self.machine.environment.items() if k not in {"PYTHONPATH", "PYTHONHOME"}}
        environment.update(PIP_USER="0", PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1", PYTHONUTF8="1")
        echo = self.progress.stream if self.progress.verbose else None
        return self.machine.run(command, environment, self.progress.tick, echo)

    def install(self, *arguments: str) -> None:
        """Install, or stop with the cause."""
        require_success(self.run(*arguments), self.machine, "pip could not install what is needed, see its last lines")


def torch_source(pip: Pip) -> list[str]:
    """Choose where torch comes from, as arguments for pip: none for the configured index.

    The default index gives Linux a build for NVIDIA GPUs, gigabytes that most machines cannot use. So what
    the configured index offers is taken where it is a build for the CPU or where such a GPU is there, else the build
    of PyTorch's own CPU index.
    """
    if pip.machine.system != "Linux":
        return []
    from_pytorch = ["--no-deps", "--index-url", PYTORCH_CPU_INDEX]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        asked = pip.run("--dry-run", "--ignore-installed", "--quiet", "--report", str(report), "torch")
        if refused_package(asked.output).startswith("torch") and not outer_cause(asked.output):
            return from_pytorch
        require_success(asked, pip.machine, "pip could not look for torch, see its last lines")
        offered = json.loads(report.read_text(encoding="utf-8"))
    if is_cpu_build(offered):
        return []
    if not pip.machine.has_nvidia_gpu():
        return from_pytorch
    require_space(pip.machine, pip.layout.venv, 9)
    return []


def is_cpu_build(report: Mapping[str, list[dict[str, dict[str, str]]]]) -> bool:
    """Read from pip's report whether torch would come without the libraries of NVIDIA GPUs."""
    versions = {item["metadata"]["name"].lower(): item["metadata"]["version"] for item in report["install"]}
    if versions.get("torch", "").endswith("+cpu"):
        return True
    return not any(name.startswith(("nvidia-", "cuda-")) for name in versions)


# ---- set-up ---------------------------------------------------------------------------------------------------------


def set_up(machine: Machine, layout: Layout, progress: Progress, *, dev: bool, window: bool = True) -> None:
    """Bring the machine to where nnstudio starts, and its tests with `dev`; do nothing where it is there already."""
    found = read_stamp(layout)
    dev_inside = dev or (found is not None and found.dev)  # the tests' tools, once there, stay
    wanted = Stamp(fingerprint(layout, machine.version), machine.version, str(layout.venv), dev_inside)
    verdict = judge(layout, wanted, lambda: version_inside(machine, layout))
    uses = occasions(machine.environment, dev=dev, window=window)
    missing = missing_needs(machine, uses | {"venv"} if verdict.action in {"create", "rebuild"} else uses)
    prefix = apt_prefix(machine) if missing else None
    steps = [] if verdict.action == "ready" else setup_steps(machine, layout, progress, wanted, verdict)
    progress.total = len(steps) + (prefix is not None)
    if prefix is not None:
        with progress.step("Installing system packages for " + ", ".join(need.name for need in missing)):
            install_packages(machine, missing, prefix, progress)
        missing = [need for need in missing if not machine.has(need)]
    complain_of_missing(machine, missing, progress)
    for title, action in steps:
        with progress.step(title):
            action()


def setup_steps(
    machine: Machine, layout: Layout, progress: Progress, wanted: Stamp, verdict: Verdict
) -> list[tuple[str, Callable[[], None]]]:
    """List what set-up does, in order, each with the words that tell it."""
    pip = Pip(machine, layout, progress)
    if verdict.reason:
        progress.say(f"{layout.venv} is made again: {verdict.reason}.")
    steps: list[tuple[str, Callable[[], None]]] = []
    if verdict.action != "update":
        steps.append((f"Making a private Python in {layout.venv}", lambda: make_venv(pip, wanted)))
    return [
        *steps,
        ("Installing the installer itself", lambda: install_tools(pip, wanted)),
        ("Installing torch (the largest part, some minutes)", lambda: pip.install(*torch_source(pip), "torch")),
        ("Installing nnstudio and what it uses", lambda: install_nnstudio(pip, wanted)),
    ]


def make_venv(pip: Pip, wanted: Stamp) -> None:
    """Make the private folder anew, its unfinished stamp first."""
    machine, venv = pip.machine, pip.layout.venv
    require_space(machine, venv, 3)
    if venv.exists():
        if machine.prefix == venv:
            raise Trouble(f"{venv} must be made again: start this file with a Python that is not inside it")
        remove_folder(venv)
    venv.mkdir(parents=True)
    write_stamp(pip.layout, replace(wanted, finished=False))
    made = machine.run([machine.python, "-m", "venv", venv], machine.environment, pip.progress.tick)
    require_success(made, machine, f"{venv} could not be made")


def install_tools(pip: Pip, wanted: Stamp) -> None:
    """Bring pip and the build tools to their pinned versions, so that every machine installs in the same way."""
    write_stamp(pip.layout, replace(wanted, finished=False))
    pip.install("pip", "hatchling", "editables")


def install_nnstudio(pip: Pip, wanted: Stamp) -> None:
    """Install nnstudio in place, built with the pinned tools, and stamp the folder as finished."""
    root = str(pip.layout.root)
    pip.install("--no-build-isolation", "-e", f"{root}[test]" if wanted.dev else root)
    write_stamp(pip.layout, wanted)


# ---- the commands ---------------------------------------------------------------------------------------------------

# What nnstudio does without a window when its first argument is one of these.
WINDOWLESS = {"train", "export", "race", "lesson", "collect", "doctor", "bench", "--version", "--help", "-h", "--smoke"}


@dataclass(frozen=True)
class Options:
    """The command line: our own options stand first, the rest belongs to the program or to pytest."""

    command: str
    verbose: bool = False
    dev: bool = False
    out: Path = field(default_factory=lambda: Path(tempfile.gettempdir()) / "nnstudio-smoke")
    rest: tuple[str, ...] = ()


def parse(arguments: Sequence[str]) -> Options | None:
    """Read the command line, or give None where it cannot be understood."""
    if not arguments or arguments[0] not in COMMANDS:
        return None
    command, rest = arguments[0], list(arguments[1:])
    options: dict[str, bool] = {"verbose": False, "dev": False}
    out = Options(command).out
    while rest:
        if rest[0] == "--verbose" or (rest[0] == "--dev" and command == "setup"):
            options[rest.pop(0)[2:]] = True
        elif rest[0] == "--out" and command == "run" and len(rest) > 1:
            out = Path(rest[1])
            del rest[:2]
        else:
            break
    if rest and command == "setup":
        return None
    return Options(command, options["verbose"], options["dev"], out.absolute(), tuple(rest))


def has_display(machine: Machine) -> bool:
    """Say whether a window can be shown."""
    return machine.system != "Linux" or any(machine.environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def run_command(machine: Machine, layout: Layout, options: Options, progress: Progress) -> int:
    """Set up and start nnstudio; without a display let its window train unseen and leave a picture."""
    window = not WINDOWLESS.intersection(options.rest[:1])
    set_up(machine, layout, progress, dev=False, window=window)
    command = [str(layout.python), "-m", "nnstudio", *options.rest]
    if has_display(machine) or not window:
        return machine.call(command, machine.environment)
    environment = {**machine.environment, "QT_QPA_PLATFORM": "offscreen"}
    options.out.mkdir(parents=True, exist_ok=True)
    progress.say("There is no display: nnstudio trains its first experiment in a window that nobody sees.")
    code = machine.call([*command, "--smoke", str(options.out)], environment)
    if code == 0:
        print_smoke(options.out)
    return code


def print_smoke(folder: Path) -> None:
    """Say where the unseen window left its picture, and how to see a real one."""
    print(f"Picture: {folder / 'nnstudio.png'}")
    print(f"Result:  {folder / 'result.json'}")
    print("For a window, run this on a desktop, log in with `ssh -X`, or give it a display of its own:")
    print("  xvfb-run -a python3 packaging/bootstrap.py run", flush=True)


def setup_command(machine: Machine, layout: Layout, options: Options, progress: Progress) -> int:
    """Only set up."""
    set_up(machine, layout, progress, dev=options.dev)
    progress.say(f"nnstudio is set up in {layout.venv}")
    return 0


def checks(layout: Layout) -> dict[str, Command]:
    """List the checks that go before the tests."""
    python = layout.python
    return {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "mypy": [python, "-m", "mypy"],
        "lint-imports": [layout.bin / "lint-imports"],
    }


def run_tests(machine: Machine, layout: Layout, options: Options, progress: Progress) -> int:
    """Set up, run every check even if one fails, sum them up, then pytest, whose own last line ends the output."""
    set_up(machine, layout, progress, dev=True)
    environment = dict(machine.environment)
    if not has_display(machine):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    results = {}
    for name, command in checks(layout).items():
        heading(name)
        results[name] = machine.call(command, environment, layout.root)
    heading("Summary before the tests")
    for name, code in results.items():
        print(f"{name:<13} {'passed' if code == 0 else 'FAILED'}")
    heading("pytest")
    for arguments in pytest_runs(options.rest):
        command = [str(layout.python), "-m", "pytest", *arguments]
        results[" ".join(arguments)] = machine.call(command, environment, layout.root)
    return 1 if any(results.values()) else 0


def pytest_runs(rest: Sequence[str]) -> list[list[str]]:
    """Say with which arguments pytest runs: once as asked, or else all tests, those that look at the clock alone.

    The others share the cores: each waits for the disk and for other processes as much as it computes.
    """
    if set(rest) - {"--long"}:
        return [list(rest)]
    return [["-n", "auto", "--dist", "worksteal", "-m", "not alone", *rest], ["-m", "alone", *rest]]


def heading(text: str) -> None:
    """Print a heading before the command it names says anything."""
    print(f"\n==== {text} ====", flush=True)


COMMANDS: dict[str, Callable[[Machine, Layout, Options, Progress], int]] = {
    "run": run_command,
    "test": run_tests,
    "setup": setup_command,
}


def sentence_of(error: OSError) -> str:
    """Say in one sentence what the system refused us."""
    if error.errno == errno.ENOSPC:
        return MAKE_ROOM
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"{error.filename} may not be written to: {OWN_FOLDER}"
    return f"{error.strerror or error}: {error.filename}" if error.filename else str(error)


def main(arguments: Sequence[str], machine: Machine | None = None, root: Path = ROOT) -> int:
    """Do what the command line says: 0 done, 1 failed with one sentence, 2 not understood, 130 interrupted."""
    if set(arguments[:1]) & {"-h", "--help"}:
        print(__doc__)
        return 0
    options = parse(arguments)
    if options is None:
        print(__doc__, file=sys.stderr)
        return 2
    machine = machine or Machine()
    try:
        progress = Progress(sys.stderr, options.verbose)
        return COMMANDS[options.command](machine, layout_for(machine, root), options, progress)
    except Trouble as trouble:
        sentence = str(trouble)
        if trouble.details:
            print(trouble.details, file=sys.stderr)
    except OSError as error:
        sentence = sentence_of(error)
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)
        return 130
    print(f"nnstudio: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a path may hold letters that the console lacks
    sys.exit(main(sys.argv[1:]))
