"""The part of the smoke test that sees: a screen of its own, real keys, and the pixels that the window paints."""

import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

SIZE = "1440x900"
PATIENCE = 240.0  # a slow disk, a busy machine: PyTorch alone may load for a minute
PIXEL_BYTES = 4
MOVED = 0.02  # the share of the pixels that boundary, neurons and curves change together; text alone is far less
# Text and empty panels have 3,000 colours; shades of the boundary and of the neurons, once data are there, make 6,000.
COLOURS_WITH_DATA = 4500


class FailedError(Exception):
    """What is not as it must be, in one sentence."""


class Program(Protocol):
    """As much of the program as its window needs."""

    @property
    def words(self) -> Sequence[str]:
        """How it is started."""
        ...

    @property
    def work(self) -> Path:
        """Where files are exchanged."""
        ...

    @property
    def environment(self) -> Mapping[str, str]:
        """What it is started with."""
        ...

    def seen(self, name: str) -> str:
        """A file of the work folder as the program names it."""
        ...


def missing_tools() -> str:
    """The tools that are missing for a screen of our own."""
    return ", ".join(tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None)


class Screen:
    """A virtual screen whose pixels lie in a file."""

    def __init__(self, display: str, pixels: Path) -> None:
        self.display = display
        self._pixels = pixels

    def look(self) -> bytes:
        """Every pixel that is shown now, four bytes each; the file is an X window dump."""
        content = self._pixels.read_bytes()
        header = struct.unpack(">25I", content[:100])
        start = header[0] + 12 * header[19]
        return content[start : start + header[5] * header[12]]

    def tool(self, *arguments: str) -> str:
        """What xdotool answers; nothing where it finds nothing."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env={"DISPLAY": self.display, "PATH": "/usr/local/bin:/usr/bin:/bin"},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return done.stdout.strip()

    def find(self, title: str) -> str:
        """Wait for a visible window by a part of its title; returns its number."""
        return wait_for(f"a window called {title}", lambda: self.tool("search", "--onlyvisible", "--name", title))

    def press(self, title: str, *keys: str) -> None:
        """Press keys in a window, as a person would who has clicked on it."""
        window = self.find(title).split()[-1]
        self.tool("windowfocus", "--sync", window)
        for key in keys:
            self.tool("key", "--clearmodifiers", key)

    def write(self, title: str, text: str) -> None:
        """Write over what stands in a window's field, and confirm."""
        self.press(title, "ctrl+a")
        self.tool("type", "--delay", "5", text)
        self.tool("key", "Return")


@contextmanager
def own_screen() -> Iterator[Screen]:
    """A virtual screen; it goes with everything on it."""
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE}x24", "-fbdir", folder, "-nolisten", "tcp", "-ac"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            number = server.stdout.readline().strip() if server.stdout else ""
            yield Screen(f":{number}", Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait(10)


@contextmanager
def opened(program: Program, screen: Screen, name: str) -> Iterator["subprocess.Popen[bytes]"]:
    """The program with a file in its window; whatever happens, it does not stay."""
    environment = {**program.environment, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    log = program.work / "window.log"
    with log.open("wb") as said:
        process = subprocess.Popen([*program.words, program.seen(name)], env=environment, stdout=said, stderr=said)
        try:
            yield process
        except FailedError as error:
            raise FailedError(f"{error}; the window said: {log.read_text(encoding='utf-8')[-400:]!r}") from None
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(10)


def wait_for(what: str, look: Callable[[], str], patience: float = PATIENCE) -> str:
    """Wait until something is there."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.1)
    raise FailedError(f"{what} did not come within {patience:.0f} s")


def wait_for_file(path: Path) -> None:
    """Wait until a file is there with something in it."""
    wait_for(path.name, lambda: "yes" if path.is_file() and path.stat().st_size else "")


def changed(before: bytes, after: bytes) -> float:
    """The share of pixels that differ."""
    here, there = memoryview(before).cast("I"), memoryview(after).cast("I")
    return sum(one != other for one, other in zip(here, there, strict=True)) / len(here)


def colours(look: bytes) -> int:
    """How many colours are shown."""
    return len(set(memoryview(look).cast("I")))


def wait_for_rest(screen: Screen) -> bytes:
    """Wait until the window stands still, and return what it shows."""
    look = screen.look()
    for _ in range(60):
        time.sleep(0.5)
        again = screen.look()
        if changed(look, again) < 0.0005:
            return again
        look = again
    return look


def check(program: Program) -> str:
    """A sample opens on a screen, is trained, saved, exported, closed and opened again, all by keys."""
    if missing := missing_tools():
        raise FailedError(f"there is no screen here, {missing} is missing: apt-get install xvfb xdotool")
    with own_screen() as screen:
        with opened(program, screen, "circle.json") as process:
            moved = _train(screen)
            _save(program, screen)
            _export(program, screen)
            _quit(screen, process)
        with opened(program, screen, "saved.nnstudio") as process:
            screen.find("saved.nnstudio")
            wait_for_rest(screen)
            _quit(screen, process)
    return f"{moved:.0%} of the pixels moved; saved, exported, reopened, quit"


def _train(screen: Screen) -> float:
    began = time.monotonic()
    screen.find("circle.json")
    wait_for("a window with data", lambda: "yes" if colours(screen.look()) > COLOURS_WITH_DATA else "")
    wait_for_rest(screen)
    before = screen.look()
    screen.press("circle.json", "space")
    moved = 0.0
    while moved < MOVED:
        if time.monotonic() - began > PATIENCE:
            raise FailedError(f"after Space only {moved:.2%} of the pixels moved")
        time.sleep(0.5)
        moved = max(moved, changed(before, screen.look()))
    time.sleep(1.0)
    moved = max(moved, changed(before, screen.look()))
    screen.press("circle.json", "ctrl+r")
    wait_for_rest(screen)
    return moved


def _save(program: Program, screen: Screen) -> None:
    screen.press("circle.json", "ctrl+shift+s")
    screen.write("^Save$", program.seen("saved.nnstudio"))
    wait_for_file(program.work / "saved.nnstudio")
    screen.find("saved.nnstudio")


def _export(program: Program, screen: Screen) -> None:
    screen.press("saved.nnstudio", "ctrl+e")
    screen.write("^Export", program.seen("from-window.py"))
    wait_for_file(program.work / "from-window.py")


def _quit(screen: Screen, process: "subprocess.Popen[bytes]") -> None:
    screen.press("nnstudio", "ctrl+q")
    try:
        code = process.wait(20)
    except subprocess.TimeoutExpired:
        raise FailedError("Ctrl+Q did not close the program within 20 s") from None
    if code != 0:
        raise FailedError(f"the program ended with {code}")
