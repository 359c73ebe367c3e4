"""Does the .deb work where nothing else is? Asked in a fresh, minimal Debian of its own, as a user would install it.

    python packaging/check_deb.py dist/nnstudio_X_amd64.deb [--release bookworm] [--report FILE]

Needs root, debootstrap, Xvfb and xdotool, a few hundred megabytes from Debian's mirror and some minutes. Inside, only
``apt-get install ./X.deb`` is ever run. The program is tried as a user without rights: first where there is no X
server, then on one outside. Mounts live in a namespace of each command and vanish with it, so that a tree is never
removed while something is mounted in it. Exit code 0 when every line of the table is good.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SMOKE_TEST = Path(__file__).with_name("smoke_test.py")
USER = 1000
OLDER = "0.0.1~older"
ENTER = """\
mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t tmpfs tmpfs "$0/dev/shm" \
&& exec chroot $CHROOT_USER "$0" "$@"
"""
# A stand-in for the version that people have: one file of it must go, all of theirs must stay.
OLD_FILE = "usr/lib/nnstudio/gone-in-the-new-version"
DATA = {
    "home/learner/.config/nnstudio/preferences.json": '{"theme": "dark"}\n',
    "home/learner/.local/share/nnstudio/recovered/mine.txt": "mine\n",
    "home/learner/mine.nnstudio": "mine\n",
}


PLAIN = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


class FailedError(Exception):
    """What is not as it must be."""


@dataclass
class Debian:
    """A small Debian in a folder."""

    root: Path
    lines: list[dict[str, object]] = field(default_factory=list)

    def command(self, *words: str, user: bool = False) -> list[str]:
        """A command as it is started from outside."""
        return ["env", f"CHROOT_USER={self._as(user)}", "unshare", "--mount", "sh", "-c", ENTER, str(self.root), *words]

    @staticmethod
    def _as(user: bool) -> str:
        return f"--userspec={USER}:{USER}" if user else "--userspec=0:0"

    def run(self, *words: str, user: bool = False) -> str:
        """Run a command inside; returns what it says."""
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
        }
        environment["HOME"] = "/home/learner" if user else "/root"
        done = subprocess.run(
            self.command(*words, user=user), env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise FailedError(f"{' '.join(words)} ended with {done.returncode}: {(done.stdout + done.stderr)[-1500:]}")
        return done.stdout

    def line(self, name: str, check: Callable[[], str]) -> None:
        """Run one check; its line in the table says how it ended."""
        began = time.monotonic()
        try:
            good, detail = True, check()
        except (FailedError, OSError, subprocess.CalledProcessError) as error:
            good, detail = False, str(error)
        seconds = round(time.monotonic() - began, 1)
        self.lines.append({"name": name, "passed": good, "seconds": seconds, "detail": detail})
        print(f"{'passed' if good else 'FAILED'}  {seconds:6.1f} s  {name}: {detail}", flush=True)


# ---- the checks ----


def bootstrap(debian: Debian, release: str) -> str:
    """Make the smallest Debian, with one user."""
    site = subprocess.check_output(["apt-get", "indextargets", "--format", "$(SITE)"], text=True).splitlines()[0]
    command = ["debootstrap", "--variant=minbase", release, str(debian.root), site]
    subprocess.run(command, check=True, capture_output=True)
    for name in ("etc/apt/sources.list", "etc/apt/apt.conf.d", "etc/ssl/certs"):
        _copy_if_there(Path("/") / name, debian.root / name)
    debian.run("apt-get", "-q", "update")
    debian.run("useradd", "--create-home", "--uid", str(USER), "learner")
    return f"{len(debian.run('dpkg-query', '-W').splitlines())} packages"


def _copy_if_there(source: Path, place: Path) -> None:
    """The way to the mirror is that of this computer."""
    if source.is_dir():
        shutil.copytree(source, place, dirs_exist_ok=True, symlinks=False, ignore_dangling_symlinks=True)
    elif source.is_file():
        shutil.copy(source, place)


def install_older(debian: Debian) -> str:
    """A stand-in for an older version, and files of the user."""
    tree = debian.root / "root" / "older"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / OLD_FILE).parent.mkdir(parents=True)
    (tree / OLD_FILE).write_text("old\n", encoding="utf-8")
    control = "Package: nnstudio\nVersion: {}\nArchitecture: amd64\nMaintainer: nobody\nDescription: older\n"
    (tree / "DEBIAN" / "control").write_text(control.format(OLDER), encoding="utf-8")
    command = ["dpkg-deb", "--root-owner-group", "--build", str(tree), str(debian.root / "root" / "older.deb")]
    subprocess.run(command, check=True, capture_output=True)
    debian.run("apt-get", "-q", "install", "-y", "/root/older.deb")
    for name, content in DATA.items():
        path = debian.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    debian.run("chown", "-R", "learner:learner", "/home/learner")
    return OLDER


def install(debian: Debian, package: Path) -> str:
    """What a user does; over the older version, it is an upgrade."""
    copy = debian.root / "root" / package.name
    shutil.copy(package, copy)
    before = set(debian.run("dpkg-query", "-W").splitlines())
    debian.run("apt-get", "-q", "install", "-y", "--no-install-recommends", f"/root/{package.name}")
    copy.unlink()
    more = len(set(debian.run("dpkg-query", "-W").splitlines()) - before)
    kilobytes = int(debian.run("dpkg-query", "-W", "-f", "${Installed-Size}", "nnstudio"))
    servers = re.findall(r"^(?:xserver-\S+|xvfb|xorg)\b", debian.run("dpkg-query", "-W"), re.MULTILINE)
    if servers:
        raise FailedError(f"it brought an X server: {servers}")
    return f"{kilobytes * 1024 / 1e6:.0f} MB installed, {more} packages came"


def keeps_data(debian: Debian) -> str:
    """The upgrade took the old file and nothing of the user's."""
    if (debian.root / OLD_FILE).exists():
        raise FailedError(f"{OLD_FILE} of the older version is still there")
    for name, content in DATA.items():
        if (debian.root / name).read_text(encoding="utf-8") != content:
            raise FailedError(f"{name} was changed")
    return f"{len(DATA)} files of the user are as they were"


def finds_libraries(debian: Debian) -> str:
    """ldd finds every library of every file."""
    internal = "/usr/lib/nnstudio/_internal"
    find = (
        f"find /usr/lib/nnstudio -type f \\( -name '*.so*' -o -name nnstudio \\) -print0 | LD_LIBRARY_PATH={internal} "
    )
    said = debian.run("sh", "-c", f"{find} xargs -0 ldd 2>&1 || true")
    missing = sorted(set(re.findall(r"^\s*(\S+) => not found", said, re.MULTILINE)))
    if missing:
        raise FailedError(f"missing: {', '.join(missing)}")
    return f"{said.count(':' + chr(10))} files, nothing missing"


def is_registered(debian: Debian) -> str:
    """A .nnstudio file opens by double-click, and the program stands in the menu."""
    globs = (debian.root / "usr/share/mime/globs2").read_text(encoding="utf-8")
    opens = (debian.root / "usr/share/applications/mimeinfo.cache").read_text(encoding="utf-8")
    if "application/x-nnstudio:*.nnstudio" not in globs or "application/x-nnstudio=nnstudio.desktop" not in opens:
        raise FailedError("the file type is not registered")
    return "*.nnstudio opens with nnstudio"


def smokes(debian: Debian, window: str, report: Path | None) -> str:
    """The smoke test, as a user without rights."""
    work = debian.root / "home" / "learner" / f"smoke-{window}"
    program = " ".join(f"'{word}'" for word in debian.command("nnstudio", user=True))
    found = report or work.with_suffix(".json")
    command = [sys.executable, str(SMOKE_TEST), "--program", program, "--window", window, "--report", str(found)]
    inside = f"/home/learner/smoke-{window}"
    done = subprocess.run(
        [*command, "--work", str(work), "--inside", inside], capture_output=True, text=True, umask=0, check=False
    )
    checks = json.loads(found.read_text(encoding="utf-8"))["checks"] if found.is_file() else []
    failed = [f"{check['name']}: {check['detail']}" for check in checks if not check["passed"]]
    if done.returncode != 0:
        raise FailedError("; ".join(failed) or done.stderr[-800:])
    shutil.rmtree(work)
    return f"{len(checks)} checks"


def leaves_nothing(debian: Debian) -> str:
    """After the removal nothing bears its name but what is the user's."""
    debian.run("apt-get", "-q", "purge", "-y", "nnstudio")
    others = " -o ".join(f"-path {name}" for name in ("/proc", "/dev", "/home", "/root", "/var/log"))
    search = f"find / -xdev \\( {others} \\) -prune -o -iname '*nnstudio*' -print"
    left = debian.run("sh", "-c", search).split()
    globs = (debian.root / "usr/share/mime/globs2").read_text(encoding="utf-8")
    if left or "nnstudio" in globs:
        raise FailedError(f"left behind: {left or 'the file type'}")
    keeps_data(debian)
    return "nothing left but the user's own files"


def main(arguments: Sequence[str]) -> int:
    """Check one package; 0 when every line is good."""
    parser = argparse.ArgumentParser(description="Check a .deb of nnstudio in a fresh, minimal Debian.")
    parser.add_argument("package", type=Path)
    parser.add_argument("--release", default="bookworm")
    parser.add_argument("--report", type=Path, help="write the table there as JSON")
    options = parser.parse_args(arguments)
    if os.geteuid() != 0:
        print("check_deb.py makes a Debian of its own, which needs root.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="check-deb-") as folder:
        debian = Debian(Path(folder) / "root")
        debian.line("minimal Debian", lambda: bootstrap(debian, options.release))
        if debian.lines[0]["passed"]:
            debian.line("an older version and the user's data", lambda: install_older(debian))
            debian.line("apt-get install ./X.deb", lambda: install(debian, options.package))
            debian.line("upgrade keeps the data", lambda: keeps_data(debian))
            debian.line("ldd", lambda: finds_libraries(debian))
            debian.line("file type and menu", lambda: is_registered(debian))
            debian.line("smoke test, no X server", lambda: smokes(debian, "offscreen", None))
            debian.line("smoke test, Xvfb outside", lambda: smokes(debian, "xvfb", None))
            debian.line("removal", lambda: leaves_nothing(debian))
    if options.report is not None:
        options.report.write_text(json.dumps(debian.lines, indent=2) + "\n", encoding="utf-8")
    return 0 if all(line["passed"] for line in debian.lines) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
