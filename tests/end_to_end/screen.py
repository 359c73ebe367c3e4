"""A virtual screen and a program on it, with real keys."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 60.0
Line = dict[str, Any]


@contextmanager
def virtual_screen(size: str = "1440x900") -> Iterator[str]:
    """An X server of our own; yields its DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


class Program:
    """The observed window in a process of its own."""

    def __init__(self, display: str, home: Path, speed: float) -> None:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
            "PYTHONPATH": str(Path(__file__).parents[2]),
        }
        self._environment = environment
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).parent / "observed.py"), str(speed)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines: list[Line] = []
        self._queue: queue.SimpleQueue[Line] = queue.SimpleQueue()
        threading.Thread(target=self._read, name="reader", daemon=True).start()

    def _read(self) -> None:
        if self.process.stdout is None:
            return
        for text in self.process.stdout:
            self._queue.put(json.loads(text))

    def press(self, *keys: str) -> float:
        """Type keys as a person would; returns when the last one went down."""
        self._xdotool("windowfocus", self._window())
        for key in keys:
            self._xdotool("key", key)
        return time.time()

    def _window(self) -> str:
        found = self._xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "nnstudio")
        return found.split()[0]

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, check=True, timeout=20
        )
        return done.stdout

    def wait_for(self, what: str, wanted: Callable[[Line], bool], patience: float = PATIENCE) -> Line:
        """The next line that is wanted."""
        end = time.time() + patience
        while time.time() < end:
            try:
                line = self._queue.get(timeout=0.2)
            except queue.Empty:
                if self.process.poll() is not None:
                    break
                continue
            self.lines.append(line)
            if wanted(line):
                return line
        raise AssertionError(f"{what} did not come; last: {self.lines[-3:]}; errors: {self._errors()}")

    def wait_for_state(self, state: str) -> Line:
        """The next line that says the run stands there."""
        return self.wait_for(state, lambda line: line["kind"] == "state" and line["state"] == state)

    def _errors(self) -> str:
        if self.process.poll() is None or self.process.stderr is None:
            return ""
        return self.process.stderr.read()[-2000:]

    def end(self) -> None:
        """Whatever happened, leave no process behind."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)
        for stream in (self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


def missing_tools() -> str:
    """The tools of a virtual screen that this machine lacks."""
    return ", ".join(tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None)
