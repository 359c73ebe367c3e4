"""Gathers the licences of all that the installers bring, one text for each.

    python packaging/licences.py OUT PROGRAM [EXTRA...]

Run by packaging/build.py with the Python of the build. The Python packages are those that nnstudio and its EXTRAs need,
and their packages' in turn. pip-licenses tells of them, and where it knows none, the package itself; the
libraries of the system that PyInstaller laid into the folder PROGRAM come with the copyright of their Debian package.
"""

import json
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

from nnstudio.licences import Licence, as_text, licence_of, needed_packages, plain


def extra_packages(extras: list[str]) -> set[str]:
    """What the extras of nnstudio name."""
    lines = distribution("nnstudio").requires or []
    wanted = [line for line in lines if any(f'extra == "{name}"' in line.replace("'", '"') for name in extras)]
    return {re.split(r"[^A-Za-z0-9._-]", line)[0] for line in wanted}


def package_licences(names: set[str]) -> list[Licence]:
    """What pip-licenses tells of the packages; the texts as the packages bring them."""
    command = [
        sys.executable,
        "-m",
        "piplicenses",
        "--format=json",
        "--with-system",
        "--from=mixed",
        "--packages",
        *sorted(names),
    ]
    told = {plain(entry["Name"]): entry["License"] for entry in json.loads(subprocess.check_output(command, text=True))}
    if missing := names - told.keys():
        raise LookupError(f"pip-licenses tells nothing of: {', '.join(sorted(missing))}")
    found = [licence_of(distribution(name)) for name in names]
    return [
        Licence(
            one.name, one.version, told[plain(one.name)].partition("\n")[0].replace("UNKNOWN", one.licence), one.text
        )
        for one in found
    ]


def python_licence() -> Licence:
    """The licence of Python itself, which the installers bring too."""
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    places += [Path(f"/usr/share/doc/python3.{sys.version_info[1]}/copyright")]
    text = next((path.read_text(encoding="utf-8") for path in places if path.is_file()), "See python.org.")
    return Licence("Python", sys.version.split()[0], "Python Software Foundation License", text)


def system_licences(program: Path) -> list[Licence]:
    """The copyright of every package of the system whose libraries lie in the program."""
    if shutil.which("dpkg") is None:
        return []
    names = {path.name for path in (program / "_internal").glob("lib*.so*") if not path.is_symlink()}
    owners = sorted({owner for name in names if (owner := _owner(name))})
    files = {owner: Path("/usr/share/doc") / owner / "copyright" for owner in owners}
    return [
        Licence(owner, _version(owner), "see the text", file.read_text(encoding="utf-8", errors="replace"))
        for owner, file in files.items()
        if file.is_file()
    ]


def _owner(library: str) -> str:
    done = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False)
    return done.stdout.partition(":")[0] if done.returncode == 0 else ""


def _version(package: str) -> str:
    return subprocess.check_output(["dpkg-query", "-W", "-f", "${Version}\n", package], text=True).splitlines()[0]


def main() -> int:
    """Write all licences into a folder, made anew."""
    out, program = Path(sys.argv[1]), Path(sys.argv[2])
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    names = needed_packages({"nnstudio", "pyinstaller", *extra_packages(sys.argv[3:])}) - {"nnstudio"}
    for licence in (*system_licences(program), *package_licences(names), python_licence()):
        (out / f"{licence.name}.txt").write_text(as_text(licence), encoding="utf-8")
    print(f"{len(list(out.iterdir()))} licences in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
