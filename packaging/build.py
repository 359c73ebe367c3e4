"""Builds everything that is handed out for the system it runs on. Nothing is needed first but Python 3.11 or newer.

    python packaging/build.py [--only wheel] [--verbose]

Leaves in `dist/`: the wheel and the sdist; on Linux a .deb and a portable .tar.zst, on Windows an installer and a
portable .zip, on macOS a disk image; SHA256SUMS and sizes.json, which says what takes how much room. Everything on the
way lies in `build/`, the environment it builds in among it, which the next build uses again.

What the system must bring is looked for first, and named with the line that installs it. Reading starts at `main`.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - said before a newer Python is needed to read on
    sys.exit("nnstudio is built with Python 3.11 or newer: start this file with such a one.")

import argparse
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import bootstrap
import deb
import freeze
import macos_image
import portable
import windows_installer
from bootstrap import Layout, Machine, Need, Pip, Progress, Trouble

ROOT = Path(__file__).resolve().parent.parent
# The extras of pyproject.toml that the installers bring along.
BUNDLED = ("onnx",)

TOOLS = (
    Need("program", "strip", "deb", ("binutils",), "binutils", "binutils"),
    Need("program", "objdump", "deb", ("binutils",), "binutils", "binutils"),
    Need("program", "dpkg-deb", "deb", ("dpkg",), "dpkg", "dpkg"),
    Need("program", "zstd", "deb", ("zstd",), "zstd", "zstd"),
)
NSIS = Need("program", "makensis", "windows", ("nsis",), "mingw32-nsis", "nsis")


class Builder(Machine):
    """The computer that builds. What GPU it has does not matter: the installers carry PyTorch for the CPU."""

    def has_nvidia_gpu(self) -> bool:
        """Say no, so that the build for the CPU is taken."""
        return False


@dataclass
class Build:
    """One build: where everything is, and what has been made so far."""

    machine: Machine
    progress: Progress
    version: str
    build: Path = ROOT / "build"
    dist: Path = ROOT / "dist"
    program: Path = Path()
    made: list[Path] = field(default_factory=list)

    @property
    def layout(self) -> Layout:
        """The environment that everything is built in."""
        return Layout(ROOT, self.build / "env", self.machine.system == "Windows")

    @property
    def environment(self) -> dict[str, str]:
        """What every tool runs with: alike everywhere, and dated by the commit."""
        kept = {name: value for name, value in self.machine.environment.items() if not name.startswith("PYTHON")}
        return {**kept, "SOURCE_DATE_EPOCH": commit_date(), "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def python(self, *words: str | Path) -> None:
        """Run the Python of the environment; what it says is kept for the case that it fails."""
        done = subprocess.run(
            [str(self.layout.python), *map(str, words)],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if done.returncode != 0:
            raise Trouble(f"{words[0]} {words[1]} failed, see its last lines", (done.stdout + done.stderr)[-3000:])


def version_of(root: Path) -> str:
    """The version that pyproject.toml names."""
    with (root / "pyproject.toml").open("rb") as opened:
        return str(tomllib.load(opened)["project"]["version"])


def commit_date() -> str:
    """The date of the commit in seconds: the same commit gives the same dates in the archives."""
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else "1600000000"


# ---- the steps ----


def look_around(build: Build) -> None:
    """Stop where the system lacks something, and say how it comes."""
    machine = build.machine
    wanted = {"window", "x11", "deb"} if machine.system == "Linux" else set()
    needs = [need for need in (*bootstrap.NEEDS, *TOOLS) if need.occasion in wanted and need.kind != "font"]
    needs.append(Need("module", "ensurepip", "venv", (f"python{machine.version}-venv",), "python3", "python"))
    if machine.system == "Windows" and not windows_installer.MAKENSIS.is_file():
        needs.append(NSIS)
    if missing := [need for need in needs if not machine.has(need)]:
        names = ", ".join(need.name for need in missing)
        raise Trouble(f"The system lacks {names}. Install what is missing with: {install_line(machine, missing)}")
    bootstrap.require_space(machine, build.build, 6)


def install_line(machine: Machine, missing: Sequence[Need]) -> str:
    """The command that brings what is missing, as far as the system is known."""
    if missing == [NSIS]:
        return "winget install NSIS.NSIS"
    known = bootstrap.packages_command(machine, missing) if machine.system == "Linux" else ""
    return known or "the packages of your system"


def make_environment(build: Build) -> None:
    """The tested versions of everything, in a folder of its own."""
    quiet = Progress((build.build / "environment.log").open("w", encoding="utf-8"), build.progress.verbose)
    with quiet.stream:
        bootstrap.set_up(build.machine, build.layout, quiet, dev=False, window=False)
        pip = Pip(build.machine, build.layout, quiet)
        extras = ",".join((*known_extras(), "installer"))
        pip.install("--no-build-isolation", "-e", f"{ROOT}[{extras}]")


def known_extras() -> list[str]:
    """Those of the bundled extras that pyproject.toml has."""
    with (ROOT / "pyproject.toml").open("rb") as opened:
        there = tomllib.load(opened)["project"]["optional-dependencies"]
    return [name for name in BUNDLED if name in there]


def make_wheel(build: Build) -> None:
    """The wheel and the sdist."""
    build.python("-m", "hatchling", "build", "-t", "sdist", "-t", "wheel", "-d", build.dist)
    build.made += sorted(build.dist.glob(f"nnstudio-{build.version}*.whl"))
    build.made += sorted(build.dist.glob(f"nnstudio-{build.version}.tar.gz"))


def freeze_program(build: Build) -> None:
    """The folder of the installed program, and beside it what an installer lays around it: icons, the manual."""
    build.python("packaging/app_icons.py", build.build / "icons")
    build.python("packaging/man_page.py", build.build / "nnstudio.1")
    if build.machine.system == "Windows":
        windows_installer.write_version_info(build.build / "version_info.txt", build.version)
    build.program = freeze.run_pyinstaller(ROOT, build.layout.python, build.build, build.environment)


def tidy_program(build: Build) -> None:
    """Out with what the system brings, in with the licences of what stays."""
    if build.machine.system == "Linux":
        freeze.tidy_linux(build.program)
    licences = build.program / "_internal" / "nnstudio" / "_resources" / "licences" / "third-parties"
    build.python("packaging/licences.py", licences, build.program, *known_extras())
    names = "\n".join(freeze.file_list(build.program))
    (build.dist / f"nnstudio-{build.version}-{platform_name(build)}.files").write_text(f"{names}\n", encoding="utf-8")


def smoke_test(build: Build) -> None:
    """The program as it was frozen does what it is for."""
    name = "nnstudio.exe" if build.machine.system == "Windows" else "nnstudio"
    report = build.dist / f"smoke-{platform_name(build)}.json"
    words = [sys.executable, ROOT / "packaging" / "smoke_test.py", "--report", report]
    done = subprocess.run(
        [*map(str, words), "--program", str(build.program / name), "--window", "offscreen"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Trouble("The frozen program failed its smoke test", done.stderr[-3000:])


def platform_name(build: Build) -> str:
    """The system and the processor, as file names have them."""
    processor = {"AMD64": "x86_64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    return f"{build.machine.system.lower().replace('darwin', 'macos')}-{processor}"


def pack_portable(build: Build) -> None:
    """The copy that needs no installation."""
    name = f"nnstudio-{build.version}-{platform_name(build)}-portable"
    build.made.append(portable.pack(build.program, build.dist, name, ROOT / "packaging", build.environment))


def pack_installer(build: Build) -> None:
    """The one file that people double-click."""
    pack = {"Linux": deb.pack, "Windows": windows_installer.pack, "Darwin": macos_image.pack}[build.machine.system]
    build.made.append(pack(build.program, build.dist, build.version, ROOT, build.build, build.environment))


def report(build: Build) -> None:
    """SHA-256 of every artefact, and what takes how much room."""
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in build.made}
    lines = "".join(f"{digest}  {name}\n" for name, digest in sums.items())
    (build.dist / "SHA256SUMS").write_text(lines, encoding="utf-8")
    sizes: dict[str, object] = {path.name: path.stat().st_size for path in build.made}
    if build.program.parts:
        files = [path for path in build.program.rglob("*") if path.is_file() and not path.is_symlink()]
        sizes["program"] = {"bytes": sum(path.stat().st_size for path in files), "files": len(files)}
        sizes["largest parts"] = largest_parts(build.program, files)
    (build.dist / "sizes.json").write_text(json.dumps(sizes, indent=2) + "\n", encoding="utf-8")
    for path in build.made:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path}")


def largest_parts(program: Path, files: Sequence[Path]) -> dict[str, int]:
    """The bytes of the twenty largest folders of the program."""
    parts: dict[str, int] = {}
    for path in files:
        name = "/".join(path.relative_to(program).parts[:3])
        parts[name] = parts.get(name, 0) + path.stat().st_size
    return dict(sorted(parts.items(), key=lambda part: -part[1])[:20])


def processor_seconds() -> float:
    """What this build and all that it started have used of the processors; the clock counts what others use, too."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


Step = tuple[str, Callable[[Build], None]]
WHEEL: tuple[Step, ...] = (
    ("Looking at the system", look_around),
    ("Making the environment (some minutes the first time)", make_environment),
    ("Building the wheel and the sdist", make_wheel),
)
PROGRAM: tuple[Step, ...] = (
    ("Freezing the program (some minutes)", freeze_program),
    ("Tidying it, gathering licences", tidy_program),
    ("Trying it", smoke_test),
    ("Packing the portable copy", pack_portable),
    ("Packing the installer (some minutes)", pack_installer),
)


def main(arguments: Sequence[str], machine: Machine | None = None) -> int:
    """Build; 0 done, 1 failed with one sentence."""
    parser = argparse.ArgumentParser(description="Build everything that is handed out for this system.")
    parser.add_argument("--only", choices=["wheel"], help="build only the wheel and the sdist")
    parser.add_argument("--verbose", action="store_true", help="say more")
    options = parser.parse_args(arguments)
    build = Build(machine or Builder(), Progress(sys.stderr, options.verbose), version_of(ROOT))
    steps = [*WHEEL, *(() if options.only else PROGRAM), ("Writing sums and sizes", report)]
    build.progress.total = len(steps)
    try:
        shutil.rmtree(build.dist, ignore_errors=True)
        build.dist.mkdir()
        build.build.mkdir(exist_ok=True)
        for title, action in steps:
            before = processor_seconds()
            with build.progress.step(title):
                action(build)
            build.progress.say(f"      {processor_seconds() - before:.0f} s of processor time")
    except Trouble as trouble:
        print(trouble.details, file=sys.stderr)
        print(f"nnstudio: {trouble}", file=sys.stderr)
        return 1
    except (OSError, RuntimeError, LookupError, subprocess.CalledProcessError) as error:
        print(f"nnstudio: {re.sub(r'^.*?Error: ', '', str(error))}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main(sys.argv[1:]))
