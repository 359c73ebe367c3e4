"""Does the .deb work where nothing else is? Asked in a fresh, minimal Debian of its own, as a user would install it.

    python packaging/check_deb.py dist/nnstudio_X_amd64.deb [--quick] [--release bookworm] [--report FILE]

Needs root, debootstrap, Xvfb and xdotool, a few hundred megabytes from Debian's mirror and some minutes. Inside, only
``apt-get install ./X.deb`` is ever run. The program is tried as a user without rights: first where there is no X
server, then on one outside. Mounts live in a namespace of each command and vanish with it, so that a tree is never
removed while something is mounted in it. With ``--quick`` the package is laid into an empty folder by dpkg instead,
which needs neither root nor a network and takes seconds: size, upgrade, file type, what it depends on, removal. Exit
code 0 when every line of the table is good.
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
from collections.abc import Callable, Iterator, Sequence
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


PACKED_MAX, INSTALLED_MAX = 200, 760  # megabytes
NOT_OURS = {"proc", "dev", "sys", "home", "root", "var/log"}
PLAIN = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


class FailedError(Exception):
    """What is not as it must be."""


@dataclass
class System:
    """A place into which the package is installed, and the table of what came of it."""

    root: Path
    lines: list[dict[str, object]] = field(default_factory=list)

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

    def install(self, package: Path) -> None:
        """Install it; over an older version, it is an upgrade."""
        raise NotImplementedError

    def purge(self) -> None:
        """Remove it with all its settings."""
        raise NotImplementedError

    def give_to_user(self) -> None:
        """Let the user have the files below home."""

    def query(self, *words: str) -> str:
        """What dpkg-query says."""
        raise NotImplementedError


@dataclass
class Debian(System):
    """A small Debian in a folder."""

    def command(self, *words: str, user: bool = False) -> list[str]:
        """A command as it is started from outside."""
        return ["env", f"CHROOT_USER={self._as(user)}", "unshare", "--mount", "sh", "-c", ENTER, str(self.root), *words]

    @staticmethod
    def _as(user: bool) -> str:
        return f"--userspec={USER}:{USER}" if user else "--userspec=0:0"

    def run(self, *words: str, user: bool = False) -> str:
        """Run a command inside; returns what it says."""
        return _said_by(self.command(*words, user=user), PLAIN | {"HOME": "/home/learner" if user else "/root"})

    def install(self, package: Path) -> None:
        """What a user does."""
        copy = self.root / "root" / package.name
        shutil.copy(package, copy)
        self.run("apt-get", "-q", "install", "-y", "--no-install-recommends", f"/root/{package.name}")
        copy.unlink()

    def purge(self) -> None:
        """What a user does."""
        self.run("apt-get", "-q", "purge", "-y", "nnstudio")

    def give_to_user(self) -> None:
        """Let the user have the files below home."""
        self.run("chown", "-R", "learner:learner", "/home/learner")

    def query(self, *words: str) -> str:
        """What dpkg-query says inside."""
        return self.run("dpkg-query", *words)


@dataclass
class Folder(System):
    """An empty folder into which dpkg lays the package alone, whoever asks it to."""

    def __post_init__(self) -> None:
        """Make what dpkg keeps its books in."""
        for name in ("info", "updates", "triggers"):
            (self.root / "var/lib/dpkg" / name).mkdir(parents=True)
        (self.root / "var/lib/dpkg/status").touch()

    def _dpkg(self, *words: str) -> str:
        forced = ("--force-not-root", "--force-depends", "--force-script-chrootless", f"--root={self.root}")
        return _said_by(["dpkg", *forced, f"--log={self.root}/var/log-of-dpkg", *words], PLAIN)

    def install(self, package: Path) -> None:
        """Lay it in, though nothing that it depends on is there."""
        self._dpkg("--install", str(package))

    def purge(self) -> None:
        """Take it out."""
        self._dpkg("--purge", "nnstudio")

    def query(self, *words: str) -> str:
        """What dpkg-query says of it."""
        return _said_by(["dpkg-query", f"--admindir={self.root}/var/lib/dpkg", *words], PLAIN)


def _said_by(command: Sequence[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise FailedError(
            f"{' '.join(command[-4:])} ended with {done.returncode}: {(done.stdout + done.stderr)[-1500:]}"
        )
    return done.stdout


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


def install_older(system: System) -> str:
    """A stand-in for an older version, and files of the user."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "older"
        (tree / "DEBIAN").mkdir(parents=True)
        (tree / OLD_FILE).parent.mkdir(parents=True)
        (tree / OLD_FILE).write_text("old\n", encoding="utf-8")
        control = "Package: nnstudio\nVersion: {}\nArchitecture: amd64\nMaintainer: nobody\nDescription: older\n"
        (tree / "DEBIAN" / "control").write_text(control.format(OLDER), encoding="utf-8")
        package = tree.with_suffix(".deb")
        command = ["dpkg-deb", "--root-owner-group", "--build", str(tree), str(package)]
        subprocess.run(command, check=True, capture_output=True)
        for name, content in DATA.items():
            path = system.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        system.install(package)
    system.give_to_user()
    return OLDER


def install(system: System, package: Path) -> str:
    """What a user does; over the older version, it is an upgrade."""
    before = set(system.query("-W").splitlines())
    system.install(package)
    more = len(set(system.query("-W").splitlines()) - before)
    megabytes = int(system.query("-W", "-f", "${Installed-Size}", "nnstudio")) * 1024 / 1e6
    servers = re.findall(r"^(?:xserver-\S+|xvfb|xorg)\b", system.query("-W"), re.MULTILINE)
    if servers:
        raise FailedError(f"it brought an X server: {servers}")
    packed = package.stat().st_size / 1e6
    if packed > PACKED_MAX or megabytes > INSTALLED_MAX:
        raise FailedError(f"{packed:.0f} MB packed and {megabytes:.0f} MB installed are too much")
    return f"{packed:.1f} MB packed, {megabytes:.0f} MB installed, {more} packages came"


def keeps_data(system: System) -> str:
    """The upgrade took the old file and nothing of the user's."""
    if (system.root / OLD_FILE).exists():
        raise FailedError(f"{OLD_FILE} of the older version is still there")
    for name, content in DATA.items():
        if (system.root / name).read_text(encoding="utf-8") != content:
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


def can_be_registered(system: System) -> str:
    """What the system makes its lists of lies where it looks: entry of the menu, file type, icons, description."""
    kind = (system.root / "usr/share/mime/packages/nnstudio.xml").read_text(encoding="utf-8")
    entry = (system.root / "usr/share/applications/nnstudio.desktop").read_text(encoding="utf-8")
    if 'pattern="*.nnstudio"' not in kind or "application/x-nnstudio;" not in entry:
        raise FailedError("the file type is not named")
    program = re.search(r"^Exec=(\S+)", entry, re.MULTILINE)
    if program is None or not os.access(system.root / "usr/bin" / program[1], os.X_OK):
        raise FailedError("the entry of the menu starts nothing")
    for name in ("metainfo/nnstudio.metainfo.xml", "icons/hicolor/48x48/apps/nnstudio.png", "man/man1/nnstudio.1.gz"):
        if not (system.root / "usr/share" / name).is_file():
            raise FailedError(f"usr/share/{name} is missing")
    return "*.nnstudio is named, and the menu has an entry that starts something"


def asks_for_libraries(system: System) -> str:
    """It depends on the C library of a known age, without which dpkg would lay it where it cannot start."""
    depends = system.query("-W", "-f", "${Depends}", "nnstudio")
    if "libc6 (>=" not in depends:
        raise FailedError(f"it depends on no libc: {depends}")
    inside = {path.name for path in (system.root / "usr/lib/nnstudio").rglob("*.so*")}
    return f"depends on {len(depends.split(','))} packages, has {len(inside)} libraries of its own"


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


def leaves_nothing(system: System) -> str:
    """After the removal nothing bears its name but what is the user's."""
    system.purge()
    left = [str(path) for path in _files_in(system.root) if "nnstudio" in path.name.lower()]
    globs = system.root / "usr/share/mime/globs2"
    if left or (globs.is_file() and "nnstudio" in globs.read_text(encoding="utf-8")):
        raise FailedError(f"left behind: {left or 'the file type'}")
    keeps_data(system)
    return "nothing left but the user's own files"


def _files_in(root: Path) -> Iterator[Path]:
    """All that a package may have laid; but for the user's files, the system's and logs."""
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        folders[:] = [name for name in folders if str((here / name).relative_to(root)) not in NOT_OURS]
        yield from (here / name for name in (*folders, *files))


def main(arguments: Sequence[str]) -> int:
    """Check one package; 0 when every line is good."""
    parser = argparse.ArgumentParser(description="Check a .deb of nnstudio in a fresh, minimal Debian.")
    parser.add_argument("package", type=Path)
    parser.add_argument("--quick", action="store_true", help="only what needs neither root nor a network")
    parser.add_argument("--release", default="bookworm")
    parser.add_argument("--report", type=Path, help="write the table there as JSON")
    options = parser.parse_args(arguments)
    if not options.quick and os.geteuid() != 0:
        print("check_deb.py makes a Debian of its own, which needs root; --quick does not.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="check-deb-") as folder:
        root = Path(folder) / "root"
        lines = quick(options.package, root) if options.quick else whole(options.package, root, options.release)
    if options.report is not None:
        options.report.write_text(json.dumps(lines, indent=2) + "\n", encoding="utf-8")
    return 0 if all(line["passed"] for line in lines) else 1


def quick(package: Path, root: Path) -> list[dict[str, object]]:
    """The lines that dpkg alone can answer."""
    system = Folder(root)
    system.line("an older version and the user's data", lambda: install_older(system))
    system.line("dpkg --install", lambda: install(system, package))
    system.line("upgrade keeps the data", lambda: keeps_data(system))
    system.line("what it depends on", lambda: asks_for_libraries(system))
    system.line("file type and menu", lambda: can_be_registered(system))
    system.line("removal", lambda: leaves_nothing(system))
    return system.lines


def whole(package: Path, root: Path, release: str) -> list[dict[str, object]]:
    """The lines that need a Debian."""
    debian = Debian(root)
    debian.line("minimal Debian", lambda: bootstrap(debian, release))
    if debian.lines[0]["passed"]:
        debian.line("an older version and the user's data", lambda: install_older(debian))
        debian.line("apt-get install ./X.deb", lambda: install(debian, package))
        debian.line("upgrade keeps the data", lambda: keeps_data(debian))
        debian.line("ldd", lambda: finds_libraries(debian))
        debian.line("file type and menu", lambda: is_registered(debian))
        debian.line("smoke test, no X server", lambda: smokes(debian, "offscreen", None))
        debian.line("smoke test, Xvfb outside", lambda: smokes(debian, "xvfb", None))
        debian.line("removal", lambda: leaves_nothing(debian))
    return debian.lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
