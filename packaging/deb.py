"""The package for Debian and Ubuntu: the program below /usr/lib, and what makes it a citizen of the desktop."""

import gzip
import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import elf

MAINTAINER = "The nnstudio authors <nnstudio@localhost>"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# What no file says that it needs: the words of keyboards, a font, and what files the icon and the file type.
ALSO_NEEDED = ("fontconfig-config", "xkb-data", "hicolor-icon-theme", "shared-mime-info", "desktop-file-utils")
CONTROL = """\
Package: nnstudio
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Section: education
Priority: optional
Description: studio for learning what activations and losses do
 Build a small neural network by choosing an activation for every layer and a
 loss, press Space, and watch the loss curve, what every neuron outputs and the
 decision boundary move while it trains. It explains what each choice does,
 names what goes wrong, and hands the experiment over as plain PyTorch.
 .
 Works offline; brings PyTorch for the CPU along.
"""


def pack(program: Path, dist: Path, version: str, root: Path, build: Path, environment: Mapping[str, str]) -> Path:
    """Make the package; returns its file."""
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    tree = build / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_files(program, tree, version, root, build, environment["SOURCE_DATE_EPOCH"])
    write_control(tree, version, architecture)
    package = dist / f"nnstudio_{version}_{architecture}.deb"
    threads = f"--threads-max={os.cpu_count() or 1}"  # 0 would mean one, not all
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", threads, "--build"]
    subprocess.run([*command, str(tree), str(package)], check=True, env=environment, stdout=subprocess.DEVNULL)
    return package


def lay_files(program: Path, tree: Path, version: str, root: Path, build: Path, date: str) -> None:
    """Everything where the file system standard wants it."""
    recipes, share = root / "packaging" / "linux", tree / "usr" / "share"
    shutil.copytree(program, tree / "usr" / "lib" / "nnstudio", symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "nnstudio").symlink_to("../lib/nnstudio/nnstudio")
    copies = {
        recipes / "nnstudio.desktop": share / "applications" / "nnstudio.desktop",
        recipes / "nnstudio.metainfo.xml": share / "metainfo" / "nnstudio.metainfo.xml",
        recipes / "nnstudio.mime.xml": share / "mime" / "packages" / "nnstudio.xml",
        recipes / "lintian-overrides": share / "lintian" / "overrides" / "nnstudio",
        recipes / "copyright": share / "doc" / "nnstudio" / "copyright",
        root / "resources" / "app" / "nnstudio.svg": share / "icons/hicolor/scalable/apps/nnstudio.svg",
        root / "resources" / "app" / "nnstudio-file.svg": share
        / "icons/hicolor/scalable/mimetypes/application-x-nnstudio.svg",
    }
    for size in ICON_SIZES:
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "nnstudio.png"
        copies[build / "icons" / f"nnstudio-{size}.png"] = icon
    for source, place in copies.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)
    _compress((build / "nnstudio.1").read_text(encoding="utf-8"), share / "man" / "man1" / "nnstudio.1.gz")
    _compress(changelog(version, int(date)), share / "doc" / "nnstudio" / "changelog.gz")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (int(date), int(date)), follow_symlinks=False)


def _is_program(path: Path) -> bool:
    return path.name == "nnstudio" and path.parent.name == "nnstudio" and elf.is_elf(path)


def changelog(version: str, date: int) -> str:
    """As Debian wants it; what changed is told by CHANGELOG.md."""
    when = format_datetime(datetime.fromtimestamp(date, UTC))
    return f"nnstudio ({version}) stable; urgency=low\n\n  * See CHANGELOG.md.\n\n -- {MAINTAINER}  {when}\n"


def _compress(text: str, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def write_control(tree: Path, version: str, architecture: str) -> None:
    """The control file, with what the program's files say that they need, and the sums of all files."""
    program = tree / "usr" / "lib" / "nnstudio"
    control = tree / "DEBIAN"
    control.mkdir()
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    text = CONTROL.format(
        version=version,
        architecture=architecture,
        maintainer=MAINTAINER,
        kilobytes=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join((*elf.debian_packages(program), *ALSO_NEEDED)),
    )
    (control / "control").write_text(text, encoding="utf-8")
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)  # noqa: S324 (dpkg's format)
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
