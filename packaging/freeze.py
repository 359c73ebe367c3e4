"""Makes the folder of the installed program: PyInstaller by its recipe, then what strips and checks the result."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import elf

# Their libraries keep their symbols: stripping moves what their own loader expects in place.
NEVER_STRIPPED = {"numpy.libs", "scipy.libs", "scikit_learn.libs", "pandas.libs"}


def run_pyinstaller(root: Path, python: Path, build: Path, environment: Mapping[str, str]) -> Path:
    """Run PyInstaller; returns the folder of the program.

    Raises:
        RuntimeError: it failed; the message holds its last lines.
    """
    log = build / "pyinstaller.log"
    out = build / "frozen"
    shutil.rmtree(out, ignore_errors=True)
    command = [python, "-m", "PyInstaller", "--noconfirm", "--distpath", out, "--workpath", build / "work"]
    with log.open("wb") as said:
        done = subprocess.run(
            [*map(str, command), str(root / "packaging" / "nnstudio.spec")],
            env={**environment, "PYTHONHASHSEED": "1"},
            cwd=root,
            stdout=said,
            stderr=said,
            check=False,
        )
    if done.returncode != 0:
        last = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])
        raise RuntimeError(f"PyInstaller failed, see {log}:\n{last}")
    return out / "nnstudio"


def tidy_linux(program: Path) -> None:
    """Take out the libraries that the system brings and those that nothing needs, and strip the others."""
    internal = program / "_internal"
    top = [path for path in internal.glob("lib*.so*") if path.name != "libpython" and not path.is_symlink()]
    for path in top:
        if path.name in elf.SYSTEM_LIBRARIES:
            path.unlink()
    rest = [path for path in top if path.exists() and not path.name.startswith("libpython")]
    for path in elf.unneeded(program, rest):
        path.unlink()
    remove_dead_links(internal)
    for path in elf.elf_files(internal):
        if not NEVER_STRIPPED.intersection(path.parts):
            path.chmod(0o644)
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True, stderr=subprocess.DEVNULL)


def remove_dead_links(folder: Path) -> None:
    """Remove links to what was taken out, and folders that are empty now."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink() and not path.exists():
            path.unlink()
        elif path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()


def file_list(program: Path) -> list[str]:
    """The name of every file of the program, in order: what must be alike for the same commit."""
    return sorted(path.relative_to(program).as_posix() for path in program.rglob("*") if not path.is_dir())
