"""The wheel and the sdist: complete, alike at each build, and the wheel works where nothing of the checkout is seen."""

import configparser
import hashlib
import os
import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from nnstudio import __version__

ROOT = Path(__file__).resolve().parents[2]


def built(kind: str, source: Path, out: Path) -> Path:
    """Build one distribution with the tested hatchling, as pip would, without a network."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1600000000"}
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(out)]
    subprocess.run(command, cwd=source, env=environment, check=True, capture_output=True, timeout=120)
    (made,) = out.iterdir()
    return made


def contents(wheel: Path) -> dict[str, str]:
    """The hash of every file in a wheel, by its name."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def unpacked_sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    sdist = built("sdist", ROOT, tmp_path_factory.mktemp("sdist"))
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    return folder / f"nnstudio-{__version__}"


def tracked(folder: str) -> set[str]:
    """Every file of a folder that belongs to the program; what an editor or a test left behind does not."""
    paths = (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT / folder).as_posix() for path in paths}


def test_that_the_wheel_holds_the_program_and_its_resources_and_nothing_else(wheel: Path) -> None:
    names = set(contents(wheel))
    package = {f"nnstudio/{name}" for name in tracked("nnstudio")}
    resources = {f"nnstudio/_resources/{name}" for name in tracked("resources")}
    assert {name for name in names if ".dist-info/" not in name} == package | resources
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_that_the_sdist_builds_the_same_wheel(wheel: Path, unpacked_sdist: Path, tmp_path: Path) -> None:
    assert contents(built("wheel", unpacked_sdist, tmp_path)) == contents(wheel)


def test_that_two_builds_are_alike_to_the_byte(wheel: Path, tmp_path: Path) -> None:
    assert built("wheel", ROOT, tmp_path).read_bytes() == wheel.read_bytes()


def test_that_the_sdist_brings_tests_and_packaging(unpacked_sdist: Path) -> None:
    for name in ("tests/conftest.py", "packaging/bootstrap.py", "packaging/constraints.txt", "CHANGELOG.md", "LICENSE"):
        assert (unpacked_sdist / name).is_file(), name


def test_that_the_metadata_names_the_command_and_every_extra(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        folder = f"nnstudio-{__version__}.dist-info"
        metadata = Parser().parsestr(archive.read(f"{folder}/METADATA").decode())
        entries = configparser.ConfigParser()
        entries.read_string(archive.read(f"{folder}/entry_points.txt").decode())
    assert metadata["Version"] == __version__
    assert {"test", "installer"} <= set(metadata.get_all("Provides-Extra") or [])
    assert entries["console_scripts"]["nnstudio"] == "nnstudio.__main__:main"


def test_that_the_wheel_works_where_nothing_of_the_checkout_is_seen(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)  # noqa: S202 (our own wheel)
    code = (
        "from nnstudio import resources\n"
        "print(resources.resource_folder())\n"
        "print(len(resources.sample_paths()), len(resources.icon_names()))"
    )
    command = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONPATH": str(site)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True, timeout=60
    )
    folder, counts = done.stdout.splitlines()
    assert Path(folder) == site / "nnstudio" / "_resources"
    assert all(int(count) > 10 for count in counts.split())
