"""What Linux programs and libraries need, read from the files themselves by ``objdump``."""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF"

# Libraries that the system brings, since they belong to its drivers, services or settings: a copy of ours would be
# older or newer than what it has to work with. By the name they are linked with, and Debian's packages for them.
SYSTEM_LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libresolv.so.2": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    # drivers
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    # windows
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXau.so.6": "libxau6",
    "libXdmcp.so.6": "libxdmcp6",
    "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    # services and settings
    "libdbus-1.so.3": "libdbus-1-3",
    "libsystemd.so.0": "libsystemd0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgmodule-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
}


@dataclass(frozen=True)
class Elf:
    """One program or library: the names it needs, and the newest version of the C library that it asks for."""

    needed: frozenset[str]
    glibc: tuple[int, ...]


def is_elf(path: Path) -> bool:
    """Whether a file is a Linux program or library."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as opened:
        return opened.read(4) == MAGIC


def elf_files(folder: Path) -> list[Path]:
    """Every program and library below a folder, links left out."""
    return sorted(path for path in folder.rglob("*") if is_elf(path))


def read_elf(path: Path) -> Elf:
    """What one file needs."""
    text = subprocess.check_output(["objdump", "-p", str(path)], text=True, errors="replace")
    needed = frozenset(re.findall(r"^ +NEEDED +(\S+)", text, re.MULTILINE))
    versions = [tuple(map(int, found.split("."))) for found in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)", text)]
    return Elf(needed, max(versions, default=(0,)))


def names_inside(folder: Path) -> set[str]:
    """The names under which libraries can be found in a program's folder."""
    return {path.name for path in folder.rglob("*") if ".so" in path.name}


def debian_packages(folder: Path) -> list[str]:
    """The packages that bring what the program's files need and do not have among themselves.

    Raises:
        LookupError: a library is needed that is neither there nor known.
    """
    facts = {path: read_elf(path) for path in elf_files(folder)}
    inside = names_inside(folder)
    outside = {name: path for path, fact in facts.items() for name in fact.needed - inside}
    unknown = {name: path for name, path in outside.items() if name not in SYSTEM_LIBRARIES}
    if unknown:
        asked = ", ".join(f"{name} (for {path.name})" for name, path in sorted(unknown.items()))
        raise LookupError(f"Nobody brings {asked}. Install it here, or name its package in packaging/elf.py.")
    glibc = ".".join(map(str, max(fact.glibc for fact in facts.values())))
    packages = {SYSTEM_LIBRARIES[name] for name in outside} | {"libc6"}
    return sorted(f"{package} (>= {glibc})" if package == "libc6" else package for package in packages)


def unneeded(folder: Path, candidates: Iterable[Path]) -> list[Path]:
    """Those libraries among ``candidates`` that nothing in the folder needs, once such libraries are gone."""
    facts = {path: read_elf(path).needed for path in elf_files(folder)}
    left = {path for path in candidates if path in facts}
    gone: list[Path] = []
    while True:
        needed = frozenset[str]().union(*facts.values())
        now = [path for path in left if path.name not in needed]
        if not now:
            return sorted(gone)
        gone += now
        for path in now:
            left.discard(path)
            facts.pop(path)
