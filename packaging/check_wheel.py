"""Does the wheel work where nothing else is, and is it the one that the sdist builds?

    python packaging/check_wheel.py [DIST] [--window auto|xvfb|offscreen|none] [--report FILE]

Makes an empty environment, lets pip install the wheel that lies in DIST (`dist` unless named) and the tested versions
of what it needs, and runs the smoke test there. Then pip builds a wheel from the sdist beside it, and both must hold
the same files. Needs the package index and some minutes. Exit code 0 when all is well.
"""

import argparse
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import bootstrap
from bootstrap import ROOT, Layout, Machine, Pip, Progress, Trouble

SMOKE_TEST = Path(__file__).with_name("smoke_test.py")


def only_file(folder: Path, pattern: str) -> Path:
    """The one file of this kind in a folder.

    Raises:
        Trouble: there is none, or more than one.
    """
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise Trouble(f"{folder} holds {len(found)} files {pattern} instead of one: run packaging/build.py first")
    return found[0]


def hashes(wheel: Path) -> dict[str, str]:
    """The SHA-256 of every file in a wheel, by its name."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}


def install(pip: Pip, wheel: Path) -> None:
    """An environment with the wheel, its extra for ONNX, and what these need; pip chooses nothing newer than tested."""
    made = pip.machine.run([pip.machine.python, "-m", "venv", pip.layout.venv], pip.machine.environment)
    bootstrap.require_success(made, pip.machine, f"{pip.layout.venv} could not be made")
    pip.install("pip", "hatchling")
    pip.install(*bootstrap.torch_source(pip), "torch")
    pip.install(f"{wheel}[onnx]")


def rebuild(pip: Pip, sdist: Path, out: Path) -> Path:
    """The wheel that pip makes of the sdist."""
    words = ("-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-w", str(out), str(sdist))
    made = pip.machine.run([pip.layout.python, *words], pip.machine.environment)
    bootstrap.require_success(made, pip.machine, f"pip could not build {sdist.name}")
    return only_file(out, "*.whl")


def check(folder: Path, dist: Path, smoke_arguments: Sequence[str]) -> str:
    """Do all of it in an empty folder; returns what is not as it must be, or nothing."""
    machine = Machine()
    layout = Layout(ROOT, folder / "env", machine.system == "Windows")
    pip = Pip(machine, layout, Progress(sys.stderr))
    wheel, sdist = only_file(dist, "*.whl"), only_file(dist, "*.tar.gz")
    install(pip, wheel)
    again = hashes(rebuild(pip, sdist, folder / "again"))
    here = hashes(wheel)
    if differing := sorted(name for name in here.keys() | again.keys() if here.get(name) != again.get(name)):
        return f"the sdist builds another wheel: {', '.join(differing[:10])}"
    print(f"{sdist.name} builds the same {len(here)} files as {wheel.name}", file=sys.stderr)
    program = layout.bin / ("nnstudio.exe" if layout.windows else "nnstudio")
    command = [sys.executable, str(SMOKE_TEST), "--program", str(program), *smoke_arguments]
    return "the smoke test failed" if subprocess.run(command, check=False).returncode else ""


def main(arguments: Sequence[str]) -> int:
    """Check the wheel and the sdist of one folder; 0 when all is well."""
    parser = argparse.ArgumentParser(description="Check wheel and sdist of nnstudio in an empty environment.")
    parser.add_argument("dist", type=Path, nargs="?", default=ROOT / "dist")
    parser.add_argument("--window", choices=["auto", "xvfb", "offscreen", "none"], default="auto")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the report of the smoke test there as well")
    options = parser.parse_args(arguments)
    report = ["--report", str(options.report.absolute())] if options.report else []
    with tempfile.TemporaryDirectory(prefix="check-wheel-", ignore_cleanup_errors=True) as folder:
        try:
            fault = check(Path(folder), options.dist.absolute(), ["--window", options.window, *report])
        except Trouble as trouble:
            fault = "\n".join(filter(None, (trouble.details, str(trouble))))
    if fault:
        print(fault, file=sys.stderr)
    return 1 if fault else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
