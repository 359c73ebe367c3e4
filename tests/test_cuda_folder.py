"""PyTorch for CUDA beside the installed program, and what is said where a GPU is there and cannot be used."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from nnstudio import cuda_folder as module
from nnstudio.cli import doctor
from nnstudio.cuda_folder import cuda_command, cuda_folder, prefer_cuda_torch, suitable_cuda
from nnstudio.engine import devices

Patch = pytest.MonkeyPatch


@pytest.fixture(autouse=True)
def same_path() -> Iterator[None]:
    """Leaves the module path as it was."""
    before = list(sys.path)
    yield
    sys.path[:] = before


@pytest.fixture
def installed(monkeypatch: Patch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)


@pytest.mark.usefixtures("installed")
def test_that_an_installed_program_takes_the_torch_in_the_folder_first() -> None:
    (cuda_folder() / "torch").mkdir(parents=True)
    prefer_cuda_torch()
    assert sys.path[0] == str(cuda_folder())


@pytest.mark.usefixtures("installed")
def test_that_without_the_folder_nothing_changes() -> None:
    before = list(sys.path)
    prefer_cuda_torch()
    assert sys.path == before


def test_that_a_package_of_a_python_never_looks_there() -> None:
    (cuda_folder() / "torch").mkdir(parents=True)
    before = list(sys.path)
    prefer_cuda_torch()
    assert sys.path == before


@pytest.mark.usefixtures("installed")
def test_that_the_command_brings_the_same_torch_for_the_python_of_the_program() -> None:
    command = cuda_command("2.13.0+cpu")
    assert f'--target "{cuda_folder()}"' in command
    assert f"--python-version {sys.version_info[0]}.{sys.version_info[1]} " in command
    assert "torch==2.13.0 " in command


def test_that_a_package_of_a_python_is_exchanged_by_pip_itself() -> None:
    assert cuda_command("2.13.0+cpu").startswith("pip install --force-reinstall torch==2.13.0 ")


@pytest.mark.parametrize(
    ("cards", "cuda"),
    [
        ("8.6, 580.65.06\n", "cu130"),
        ("12.0, 590.10\n12.0, 590.10\n", "cu130"),
        ("8.6, 550.54.14\n", "cu126"),  # the driver knows no CUDA 13
        ("6.1, 580.65.06\n", "cu126"),  # nobody compiles CUDA 13 for Pascal
        ("8.6, 580.65.06\n6.1, 580.65.06\n", "cu126"),  # serves both
        ("", "cu130"),
        ("NVIDIA-SMI has failed because it could not talk to the driver.\n", "cu130"),
    ],
)
def test_that_the_cuda_fits_card_and_driver(cards: str, cuda: str) -> None:
    assert suitable_cuda(cards) == cuda


def test_that_the_kinds_of_cuda_are_those_of_the_pinned_torch() -> None:
    pins = (Path(__file__).parents[1] / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    assert f"\ntorch=={module.PYTORCH_SERIES}." in pins


@pytest.mark.parametrize(
    ("cuda", "gpu", "words"),
    [
        (None, False, "built for the CPU alone."),
        (None, True, "“nnstudio doctor” prints the command"),
        ("13.0", False, "no usable NVIDIA GPU or driver"),
        ("13.0", True, "driver is missing or too old"),
    ],
)
def test_that_the_device_list_says_why_there_is_no_cuda(
    monkeypatch: Patch, cuda: str | None, gpu: bool, words: str
) -> None:
    monkeypatch.setattr(torch.version, "cuda", cuda)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(devices, "has_nvidia_gpu", lambda: gpu)
    *_, last = devices.list_devices()
    assert (last.name, last.usable) == ("cuda", False)
    assert words in str(last.reason)


def test_that_the_doctor_prints_the_command_where_a_gpu_lies_idle(monkeypatch: Patch) -> None:
    monkeypatch.setattr(doctor, "has_display", lambda: False)
    monkeypatch.setattr(doctor, "has_nvidia_gpu", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    remarks = doctor.find(starts=1).remarks
    assert any(cuda_command(str(torch.__version__)) in remark for remark in remarks)


@pytest.mark.parametrize(
    ("vendor", "kind", "found"),
    [("0x10de", "0x030000", True), ("0x10de", "0x040300", False), ("0x8086", "0x030000", False)],
)
def test_that_a_gpu_is_told_by_what_the_system_lists(tmp_path: Path, vendor: str, kind: str, found: bool) -> None:
    (tmp_path / "vendor").write_text(f"{vendor}\n", encoding="ascii")
    (tmp_path / "class").write_text(f"{kind}\n", encoding="ascii")
    assert module._is_nvidia_gpu(tmp_path) is found
