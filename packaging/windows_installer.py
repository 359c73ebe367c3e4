"""The installer for Windows, made by NSIS from the program's folder. Compiles on Linux too, over any folder."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

# Where NSIS installs itself; it puts nothing on the path.
MAKENSIS = Path(r"C:\Program Files (x86)\NSIS\makensis.exe")
VERSION_INFO = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The nnstudio authors"),
      StringStruct("FileDescription", "nnstudio"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("ProductName", "nnstudio"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def numbers_of(version: str) -> tuple[int, int, int, int]:
    """Windows wants four numbers: of 0.1.0 it makes 0.1.0.0."""
    parts = [int(part) for part in version.split(".")[:3] if part.isdigit()]
    major, minor, patch = (*parts, 0, 0, 0)[:3]
    return major, minor, patch, 0


def write_version_info(place: Path, version: str) -> None:
    """What Windows shows of the programs under Properties."""
    place.write_text(VERSION_INFO.format(numbers=numbers_of(version), version=version), encoding="utf-8")


def file_commands(program: Path) -> tuple[str, str]:
    """What lays every file, and what takes exactly these away again: nothing else in the folder is touched.

    An uninstaller that removes a whole folder has removed people's own files before.
    """
    files = sorted(path for path in program.rglob("*") if path.is_file())
    folders = sorted((path for path in program.rglob("*") if path.is_dir()), reverse=True)
    lay, take, folder = [], [], None
    for path in files:
        place = PureWindowsPath(path.relative_to(program))
        if place.parent != folder:
            folder = place.parent
            lay.append(f'SetOutPath "$INSTDIR\\{folder}"' if folder.parts else 'SetOutPath "$INSTDIR"')
        lay.append(f'File "{path}"')
        take.append(f'Delete "$INSTDIR\\{place}"')
    take += [f'RMDir "$INSTDIR\\{PureWindowsPath(path.relative_to(program))}"' for path in folders]
    return "\n".join(lay) + "\n", "\n".join(take) + "\n"


def compile_installer(program: Path, installer: Path, version: str, root: Path, build: Path, *more: str) -> Path:
    """Let makensis make the installer of a folder; ``more`` words go to makensis before the script.

    Raises:
        RuntimeError: makensis refuses; the message holds its last lines.
    """
    makensis = shutil.which("makensis") or str(MAKENSIS)
    build.mkdir(parents=True, exist_ok=True)
    lay, take = file_commands(program)
    (build / "lay.nsh").write_text(lay, encoding="utf-8")
    (build / "take.nsh").write_text(take, encoding="utf-8")
    kilobytes = sum(path.stat().st_size for path in program.rglob("*") if path.is_file()) // 1024
    defines = {
        "VERSION": version,
        "NUMBERS": ".".join(map(str, numbers_of(version))),
        "KILOBYTES": str(kilobytes),
        "OUT": str(installer),
        "LAY": str(build / "lay.nsh"),
        "TAKE": str(build / "take.nsh"),
        "ICON": str(root / "build" / "icons" / "nnstudio.ico"),
        "FILE_ICON": str(root / "build" / "icons" / "nnstudio-file.ico"),
        "LICENCE": str(root / "LICENSE"),
    }
    words = [f"-D{name}={value}" for name, value in defines.items()]
    script = root / "packaging" / "windows" / "nnstudio.nsi"
    done = subprocess.run(
        [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, *more, str(script)],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"makensis failed:\n{(done.stdout + done.stderr)[-2000:]}")
    return installer


def pack(program: Path, dist: Path, version: str, root: Path, build: Path, environment: Mapping[str, str]) -> Path:
    """Make the installer, and sign it where a certificate is at hand; returns its file."""
    installer = dist / f"nnstudio-{version}-windows-x86_64-setup.exe"
    sign([*program.glob("*.exe")], environment)
    compile_installer(program, installer, version, root, build / "nsis")
    sign([installer], environment)
    return installer


def sign(files: list[Path], environment: Mapping[str, str]) -> None:
    """Sign with the certificate that NNSTUDIO_SIGN_THUMBPRINT names; without one nothing is signed."""
    thumbprint = environment.get("NNSTUDIO_SIGN_THUMBPRINT")
    if not thumbprint or not files:
        return
    server = environment.get("NNSTUDIO_TIMESTAMP_SERVER")
    stamp = ["/tr", server, "/td", "sha256"] if server else []
    subprocess.run(["signtool", "sign", "/sha1", thumbprint, "/fd", "sha256", *stamp, *map(str, files)], check=True)
