"""The setup for Windows does what it says where no Windows is: under Wine, in 64 bits, over a stand-in program.

What this cannot show: the frozen program itself, the pages with buttons, and an installation by an administrator beside
one by a user, since Wine knows one user only.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import windows_installer

ROOT = Path(__file__).resolve().parents[2]
RECIPES = ROOT / "packaging"
WINE = shutil.which("wine64") or shutil.which("wine") or ""
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\nnstudio"
FOLDER = r"C:\Class\nnstudio"  # quoted, as Wine quotes blanks, no setup of NSIS takes it
PATIENCE_SECONDS = 240

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not (WINE and shutil.which("makensis")), reason="needs wine64 and makensis"),
]


class Windows:
    """A Windows of Wine in a folder of its own."""

    def __init__(self, prefix: Path) -> None:
        self.drive = prefix / "drive_c"
        self.installed = self.drive / "Class" / "nnstudio"
        self._environment = {**os.environ, "WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "DISPLAY": ""}

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a program of Windows to its end."""
        return subprocess.run(
            [WINE, *map(str, words)],
            env=self._environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE_SECONDS,
            check=False,
        )

    def value(self, hive: str, key: str, name: str | None = None) -> str | None:
        """What the registry holds there, None where it holds nothing."""
        asked = self.run("reg", "query", rf"{hive}\{key}", *(("/v", name) if name else ("/ve",)))
        found = re.search(r"REG_\w+\s+(.*?)\r?$", asked.stdout, re.MULTILINE)
        return found.group(1) if asked.returncode == 0 and found else None

    def files(self) -> set[str]:
        """Every file of the installation."""
        return {path.relative_to(self.installed).as_posix() for path in self.installed.rglob("*") if path.is_file()}

    def end(self) -> None:
        """Stop what Wine keeps running."""
        server = shutil.which("wineserver") or "/usr/lib/wine/wineserver"
        subprocess.run([server, "-k", "-w"], env=self._environment, check=False, timeout=PATIENCE_SECONDS)


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[Windows]:
    machine = Windows(tmp_path / "wine")
    machine.run("wineboot", "-i")
    yield machine
    machine.end()


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A stand-in for the program, with a folder in folders and a name that is not in ASCII."""
    folder = tmp_path / "nnstudio"
    for name in ("nnstudio.exe", "nnstudio-window.exe", "_internal/torch/lib/torch_cpu.dll", "_internal/ä part.txt"):
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(name.encode())
    return folder


def setup_of(program: Path, version: str, tmp_path: Path) -> Path:
    """Compile the setup; Wine alone, without 32 bits, asks for another target than people's Windows."""
    root = tmp_path / "root"
    if not root.exists():
        (root / "build").mkdir(parents=True)
        subprocess.run([sys.executable, str(RECIPES / "app_icons.py"), str(root / "build" / "icons")], check=True)
        for name in ("packaging", "LICENSE"):
            (root / name).symlink_to(ROOT / name)
    made = root / f"nnstudio-{version}-setup.exe"
    return windows_installer.compile_installer(program, made, version, root, root / "nsis", "-XTarget amd64-unicode")


def laid(program: Path) -> set[str]:
    """What the setup must lay: the program, its remover, and the icon of its files."""
    ours = {path.relative_to(program).as_posix() for path in program.rglob("*") if path.is_file()}
    return ours | {"Uninstall.exe", "nnstudio-file.ico"}


def test_that_the_setup_installs_upgrades_and_goes_silently(windows: Windows, program: Path, tmp_path: Path) -> None:
    first = windows.run(setup_of(program, "1.2.3", tmp_path), "/S", "/CurrentUser", f"/D={FOLDER}")
    assert first.returncode == 0, first.stderr
    assert windows.files() == laid(program)
    assert windows.value("HKCU", UNINSTALL, "DisplayVersion") == "1.2.3"
    assert windows.value("HKCU", UNINSTALL, "InstallLocation") == FOLDER
    assert windows.value("HKCU", r"Software\Classes\.nnstudio") == "nnstudio.project"
    opened = windows.value("HKCU", r"Software\Classes\nnstudio.project\shell\open\command")
    assert opened == f'"{FOLDER}\\nnstudio-window.exe" "%1"'
    assert list(windows.drive.rglob("nnstudio.lnk"))

    (windows.installed / "mine.nnstudio").write_text("mine", encoding="utf-8")
    (program / "_internal" / "ä part.txt").unlink()
    (program / "_internal" / "new.txt").write_text("new", encoding="utf-8")
    # Without a folder: an upgrade goes where the older version lies.
    again = windows.run(setup_of(program, "1.3.0", tmp_path), "/S", "/CurrentUser")
    assert again.returncode == 0, again.stderr
    assert windows.files() == laid(program) | {"mine.nnstudio"}
    assert windows.value("HKCU", UNINSTALL, "DisplayVersion") == "1.3.0"

    removed = windows.run(windows.installed / "Uninstall.exe", "/S", "/CurrentUser", f"_?={FOLDER}")
    assert removed.returncode == 0, removed.stderr
    # Told by _? to run where it lies, so that we can wait for it, the remover cannot remove itself.
    assert windows.files() <= {"mine.nnstudio", "Uninstall.exe"}
    assert (windows.installed / "mine.nnstudio").read_text(encoding="utf-8") == "mine"
    for key in (UNINSTALL, r"Software\Classes\.nnstudio", r"Software\Classes\nnstudio.project\shell\open\command"):
        assert windows.value("HKCU", key) is None
    assert not list(windows.drive.rglob("nnstudio.lnk"))
