"""The recipes of the installers hold together, and compile over a stand-in for the program."""

import json
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import app_icons
import deb
import elf
import leave_out
import macos_image
import man_page
import portable
import windows_installer
from nnstudio import __version__
from nnstudio.cli.arguments import COMMANDS, window_parser
from nnstudio.folders import PORTABLE_MARKER

ROOT = Path(__file__).resolve().parents[2]
RECIPES = ROOT / "packaging"
DATE = {"SOURCE_DATE_EPOCH": "1700000000", "PATH": "/usr/bin:/bin"}


def needs(*tools: str) -> pytest.MarkDecorator:
    """Skips where a tool is missing, with its name."""
    missing = ", ".join(tool for tool in tools if shutil.which(tool) is None)
    return pytest.mark.skipif(bool(missing), reason=f"needs {missing}")


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out: Path = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, str(RECIPES / "app_icons.py"), str(out)], check=True, timeout=60)
    return out


@pytest.fixture
def root(tmp_path: Path, icons: Path) -> Path:
    """As much of a checkout as a recipe looks at, with icons drawn."""
    (tmp_path / "build").mkdir()
    shutil.copytree(icons, tmp_path / "build" / "icons")
    (tmp_path / "build" / "nnstudio.1").write_text(".TH NNSTUDIO 1\n", encoding="utf-8")
    for name in ("packaging", "resources", "LICENSE"):
        (tmp_path / name).symlink_to(ROOT / name)
    return tmp_path


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A stand-in for the program's folder: one real executable, some files."""
    folder = tmp_path / "nnstudio"
    (folder / "_internal" / "torch" / "lib").mkdir(parents=True)
    shutil.copy("/bin/true" if sys.platform == "linux" else sys.executable, folder / "nnstudio")
    for name in ("_internal/base_library.zip", "_internal/torch/lib/ä part.dll", "_internal/torch/notes.txt"):
        (folder / name).write_bytes(name.encode())
    return folder


# ---- what is left out ----


def test_that_everything_left_out_has_a_reason_and_nothing_that_torch_needs_is_left_out() -> None:
    reasons = {**leave_out.MODULES, **leave_out.FILES, **leave_out.START_HOOKS}
    assert all(len(reason.split()) >= 2 for reason in reasons.values())
    needed = {"sympy", "mpmath", "torch._dynamo", "torch._inductor", "torchgen", "filelock", "narwhals", "numpy.f2py"}
    assert not needed & set(leave_out.MODULES)


@pytest.mark.parametrize(
    ("name", "out"),
    [
        ("torch/test/cpp", True),
        ("torch\\bin\\protoc.exe", True),
        ("torch/bin/FileStoreTest", True),
        ("torch/bin/torch_shm_manager", False),
        ("torch/_inductor/config.py", False),  # reads its own source
        ("sklearn/tests/test_base.py", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("torch/lib/libtorch_cpu.so", False),
        ("torch/testing/_internal/common_utils.py", False),
        ("nnstudio/_resources/samples/circle.json", False),
        ("nnstudio/_resources/translations/nnstudio_de.ts", True),
        ("nnstudio/_resources/translations/nnstudio_de.qm", False),
    ],
)
def test_that_files_are_left_out_by_their_place(name: str, out: bool) -> None:
    assert leave_out.is_left_out(name) is out


# ---- icons ----


def test_that_the_icon_of_windows_holds_every_size(icons: Path) -> None:
    content = (icons / "nnstudio.ico").read_bytes()
    _, kind, count = struct.unpack("<HHH", content[:6])
    assert (kind, count) == (1, len(app_icons.ICO_SIZES))
    for index in range(count):
        length, offset = struct.unpack("<II", content[6 + 16 * index + 8 : 6 + 16 * index + 16])
        assert content[offset : offset + 4] == b"\x89PNG"
        assert offset + length <= len(content)


def test_that_the_icon_of_macos_holds_every_size(icons: Path) -> None:
    content = (icons / "nnstudio.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8])[0] == len(content)
    kinds, place = [], 8
    while place < len(content):
        kinds.append(content[place : place + 4])
        place += struct.unpack(">I", content[place + 4 : place + 8])[0]
    assert kinds == list(app_icons.ICNS_TYPES.values())


# ---- Linux ----


@needs("desktop-file-validate")
def test_that_the_desktop_entry_is_valid() -> None:
    subprocess.run(["desktop-file-validate", str(RECIPES / "linux" / "nnstudio.desktop")], check=True)


@needs("appstreamcli")
def test_that_the_metadata_are_valid() -> None:
    path = RECIPES / "linux" / "nnstudio.metainfo.xml"
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_that_entry_metadata_and_file_type_speak_of_the_same_program() -> None:
    entry = (RECIPES / "linux" / "nnstudio.desktop").read_text(encoding="utf-8")
    metadata = ET.parse(RECIPES / "linux" / "nnstudio.metainfo.xml")  # noqa: S314 (our own file)
    kinds = ET.parse(RECIPES / "linux" / "nnstudio.mime.xml")  # noqa: S314 (our own file)
    kind = next(iter(kinds.getroot())).attrib["type"]
    assert f"MimeType={kind};" in entry
    assert metadata.findtext("provides/mediatype") == kind
    assert metadata.findtext("launchable") == "nnstudio.desktop"
    assert "Exec=nnstudio %f" in entry
    release = metadata.find("releases/release")
    assert release is not None
    assert release.attrib["version"] == __version__


@pytest.fixture(scope="module")
def manual() -> str:
    """The page as man shows it."""
    done = subprocess.run(
        ["man", "--warnings", "-l", "-"],
        input=made_manual(),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "MANWIDTH": "200", "LC_ALL": "C.UTF-8"},
    )
    assert done.stderr == ""
    return done.stdout


def made_manual() -> str:
    """The page as the build writes it, in a process of its own, since it sets how wide a terminal is."""
    code = "import man_page; print(man_page.manual_page())"
    path = os.pathsep.join((str(ROOT), str(RECIPES)))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"}
    return subprocess.check_output([sys.executable, "-c", code], env=environment, text=True, encoding="utf-8")


@needs("man")
def test_that_the_manual_page_tells_every_command_and_every_option(manual: str) -> None:
    assert "studio for learning" in manual
    for name, parser in {"": window_parser, **COMMANDS}.items():
        assert f"usage: nnstudio {name}".strip() in manual
        options = set(re.findall(r"--[a-z][a-z-]+", parser().format_help()))
        assert not {option for option in options if option not in manual}, name


def test_that_the_manual_keeps_lines_that_man_would_take_for_orders() -> None:
    assert man_page.as_it_stands(".order 'here'\n'there' a\\b --long\n") == (
        ".nf\n\\&.order 'here'\n\\&'there' a\\eb \\-\\-long\n.fi\n"
    )


def test_that_the_help_tells_every_command() -> None:
    told = re.findall(r"^ +nnstudio ([a-z]+)\b", window_parser().format_help(), re.MULTILINE)
    assert told == list(COMMANDS)


@pytest.mark.parametrize("script", sorted([*RECIPES.glob("*/*.sh")]), ids=lambda path: path.name)
def test_that_the_scripts_can_be_read_by_their_shell(script: Path) -> None:
    shell = script.read_text(encoding="utf-8").splitlines()[0].removeprefix("#!").rpartition("/")[2]
    if shutil.which(shell) is None:
        pytest.skip(f"needs {shell}")
    subprocess.run([shell, "-n", str(script)], check=True)
    if shutil.which("shellcheck"):
        subprocess.run(["shellcheck", str(script)], check=True)


@needs("objdump")
def test_that_a_program_says_what_it_needs() -> None:
    fact = elf.read_elf(Path("/bin/true"))
    assert "libc.so.6" in fact.needed
    assert fact.glibc >= (2, 2)


@needs("objdump", "dpkg", "dpkg-deb")
def test_that_the_package_lays_files_where_the_desktop_looks_for_them(root: Path, program: Path) -> None:
    package = deb.pack(program, root, "1.2.3", root, root / "build", DATE)
    listed = subprocess.check_output(["dpkg-deb", "--fsys-tarfile", str(package)])
    names = set(subprocess.check_output(["tar", "-t"], input=listed).decode().splitlines())
    for name in (
        "usr/bin/nnstudio",
        "usr/lib/nnstudio/nnstudio",
        "usr/share/applications/nnstudio.desktop",
        "usr/share/metainfo/nnstudio.metainfo.xml",
        "usr/share/mime/packages/nnstudio.xml",
        "usr/share/icons/hicolor/48x48/apps/nnstudio.png",
        "usr/share/icons/hicolor/scalable/mimetypes/application-x-nnstudio.svg",
        "usr/share/man/man1/nnstudio.1.gz",
        "usr/share/doc/nnstudio/copyright",
    ):
        assert f"./{name}" in names, name
    control = subprocess.check_output(["dpkg-deb", "--field", str(package)], text=True)
    assert re.search(r"^Depends: libc6 \(>= 2\.\d+\), fontconfig-config", control, re.MULTILINE)
    assert "Version: 1.2.3" in control


@needs("objdump", "dpkg", "dpkg-deb")
def test_that_two_packages_of_one_program_are_alike_to_the_byte(root: Path, program: Path, tmp_path: Path) -> None:
    first = deb.pack(program, root, "1.2.3", root, root / "build", DATE).read_bytes()
    again = deb.pack(program, tmp_path, "1.2.3", root, root / "build", DATE).read_bytes()
    assert first == again


@needs("objdump", "dpkg", "dpkg-deb")
def test_that_the_package_installs_upgrades_and_goes_without_a_trace(root: Path, program: Path) -> None:
    package = deb.pack(program, root, "1.2.3", root, root / "build", DATE)
    report = root / "report.json"
    command = [sys.executable, str(RECIPES / "check_deb.py"), "--quick", str(package), "--report", str(report)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = json.loads(report.read_text(encoding="utf-8"))
    assert [line["name"] for line in lines if not line["passed"]] == [], done.stdout
    assert len(lines) == 6
    assert done.returncode == 0


@needs("objdump", "dpkg", "dpkg-deb")
def test_that_a_package_without_its_menu_entry_is_found_out(root: Path, program: Path) -> None:
    package = deb.pack(program, root, "1.2.3", root, root / "build", DATE)
    tree = root / "tree"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(tree)], check=True)
    (tree / "usr/share/applications/nnstudio.desktop").unlink()
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", str(tree), str(package)], check=True)
    command = [sys.executable, str(RECIPES / "check_deb.py"), "--quick", str(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert re.search(r"^FAILED .*file type and menu", done.stdout, re.MULTILINE)


@needs("tar", "zstd")
def test_that_the_portable_copy_has_its_marker_and_its_start_script(root: Path, program: Path) -> None:
    (root / "dist").mkdir()
    archive = portable.pack(program, root / "dist", "nnstudio-portable", RECIPES, DATE)
    names = subprocess.check_output(["tar", "--zstd", "-tf", str(archive)], text=True).splitlines()
    assert portable.MARKER == PORTABLE_MARKER
    for name in ("nnstudio", PORTABLE_MARKER, "program/nnstudio", "program/_internal/base_library.zip"):
        assert f"nnstudio-portable/{name}" in names


# ---- Windows ----


def test_that_windows_gets_its_four_numbers() -> None:
    assert windows_installer.numbers_of("1.2.3") == (1, 2, 3, 0)
    assert windows_installer.numbers_of("1.2.3.dev4") == (1, 2, 3, 0)


def test_that_the_uninstaller_takes_exactly_what_was_laid(program: Path) -> None:
    lay, take = windows_installer.file_commands(program)
    files = sorted(path.relative_to(program) for path in program.rglob("*") if path.is_file())
    assert lay.count("File ") == len(files)
    deleted = re.findall(r'^Delete "\$INSTDIR\\(.*)"$', take, re.MULTILINE)
    assert sorted(deleted) == sorted(str(path).replace("/", "\\") for path in files)
    script = (RECIPES / "windows" / "nnstudio.nsi").read_text(encoding="utf-8")
    assert "RMDir /r" not in script + take


@needs("makensis")
def test_that_the_installer_compiles_and_holds_exactly_the_program(root: Path, program: Path) -> None:
    shutil.copy(program / "nnstudio", program / "nnstudio.exe")
    made = windows_installer.compile_installer(program, root / "nnstudio-setup.exe", "1.2.3", root, root / "nsis")
    assert made.read_bytes()[:2] == b"MZ"
    if shutil.which("7z") is None:
        pytest.skip("compiled; needs 7z to list what it holds")
    listed = subprocess.check_output(["7z", "l", "-slt", "-sccUTF-8", str(made)]).decode()
    names = set(re.findall(r"^Path = (.+)$", listed, re.MULTILINE)) - {str(made)}
    ours = {name.replace("\\", "/") for name in names if not name.startswith("$PLUGINSDIR")}
    files = {path.relative_to(program).as_posix() for path in program.rglob("*") if path.is_file()}
    assert ours == files | {"Uninstall.exe", "nnstudio-file.ico"}


# ---- macOS ----


def test_that_the_entitlements_and_the_bundle_can_be_read_by_macos() -> None:
    entitlements = plistlib.loads((RECIPES / "macos" / "entitlements.plist").read_bytes())
    assert all(name.startswith("com.apple.security.") and value is True for name, value in entitlements.items())
    info = plistlib.loads(plistlib.dumps(macos_image.bundle_info("1.2.3")))
    (kind,) = info["CFBundleDocumentTypes"]
    (declared,) = info["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["nnstudio"]
    assert json.dumps(info)
