"""packaging/build.py says what the system lacks, and with which line it comes."""

import io
from pathlib import Path

import pytest

import bootstrap
import build
from bootstrap import Machine, Need, Progress, Trouble


class BareMachine(Machine):
    """A computer that lacks what the test says, and on which nothing is run."""

    def __init__(self, system: str, *missing: str) -> None:
        super().__init__()
        self.system = system
        self._missing = missing

    def has(self, need: Need) -> bool:
        return need.name not in self._missing

    def which(self, program: str) -> bool:
        return program == "apt-get"

    def is_root(self) -> bool:
        return False

    def free_bytes(self, folder: Path) -> int:
        del folder
        return 100 * bootstrap.GIGABYTE


def looked_around(machine: Machine) -> None:
    build.look_around(build.Build(machine, Progress(io.StringIO()), "1.2.3"))


@pytest.mark.parametrize(
    ("system", "missing", "names", "command"),
    [
        ("Linux", ("zstd",), "zstd", "sudo apt-get install zstd"),
        ("Linux", ("strip", "objdump"), "strip, objdump", "sudo apt-get install binutils"),
        ("Linux", ("libxcb-cursor.so.0",), "libxcb-cursor.so.0", "sudo apt-get install libxcb-cursor0"),
        ("Windows", ("makensis",), "makensis", "winget install NSIS.NSIS"),
    ],
)
def test_that_what_is_missing_is_named_with_the_line_that_installs_it(
    system: str, missing: tuple[str, ...], names: str, command: str
) -> None:
    with pytest.raises(Trouble) as raised:
        looked_around(BareMachine(system, *missing))
    assert str(raised.value) == f"The system lacks {names}. Install what is missing with: {command}"


def test_that_a_python_that_makes_no_environment_is_named() -> None:
    machine = BareMachine("Linux", "ensurepip")
    with pytest.raises(Trouble, match=f"ensurepip.*apt-get install python{machine.version}-venv"):
        looked_around(machine)


@pytest.mark.parametrize("system", ["Linux", "Windows", "Darwin"])
def test_that_a_system_with_everything_is_left_in_peace(system: str) -> None:
    looked_around(BareMachine(system))


def test_that_the_installers_carry_pytorch_for_the_cpu_whatever_the_builder_has() -> None:
    assert not build.Builder().has_nvidia_gpu()


def test_that_the_version_is_one_in_all_places() -> None:
    from nnstudio import __version__  # noqa: PLC0415 (the others are files)

    assert build.version_of(build.ROOT) == __version__
