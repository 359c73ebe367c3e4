"""PyTorch for CUDA beside an installed program, which itself brings PyTorch for the CPU alone.

The installers stay small and work everywhere; who has an NVIDIA GPU puts a PyTorch for CUDA into one folder, and the
program takes that one instead. A package of a Python needs none of this: there pip exchanges PyTorch itself.
"""

import os
import platform
import subprocess
import sys
from pathlib import Path

from nnstudio.folders import data_folder, is_installed_program

PYTORCH_INDEX = "https://download.pytorch.org/whl/{cuda}"
# What PyTorch is built for. Another version may be built for others: see the table in PyTorch's RELEASE.md.
PYTORCH_SERIES = "2.13"
_NEW_CUDA, _OLD_CUDA = "cu130", "cu126"  # for cards since Turing; for those from Maxwell to Hopper
_NEW_CUDA_CAPABILITY, _NEW_CUDA_DRIVER = 7.5, 580
_NVIDIA_VENDOR = "0x10de"
_DISPLAY_CLASS = "0x03"


def cuda_folder() -> Path:
    """Where the installed program looks for a PyTorch for CUDA."""
    return data_folder() / "cuda"


def prefer_cuda_torch() -> None:
    """Let ``import torch`` find the one in the folder, where there is one; for the installed program alone."""
    if is_installed_program() and (cuda_folder() / "torch").is_dir():
        sys.path.insert(0, str(cuda_folder()))


def cuda_command(torch_version: str) -> str:
    """The one command that brings this very PyTorch for CUDA; it needs pip, and pip alone."""
    version = torch_version.partition("+")[0]
    index = PYTORCH_INDEX.format(cuda=suitable_cuda(_ask_nvidia_smi()))
    if not is_installed_program():
        return f"pip install --force-reinstall torch=={version} --index-url {index}"
    python = ".".join(platform.python_version_tuple()[:2])
    return (
        f'pip install --target "{cuda_folder()}" --python-version {python} --only-binary :all: '
        f"torch=={version} --index-url {index}"
    )


def suitable_cuda(cards: str) -> str:
    """The CUDA for the cards here, each told by a line ``capability, driver``, such as ``8.6, 580.65.06``.

    The new one serves current cards, and those alone, and needs a driver of its age. Where there is no driver yet, the
    one that will be put in is new.
    """
    for line in cards.splitlines():
        capability, _, driver = line.partition(",")
        try:
            new = float(capability) >= _NEW_CUDA_CAPABILITY and int(driver.partition(".")[0]) >= _NEW_CUDA_DRIVER
        except ValueError:
            continue  # a sentence instead of numbers: the driver answers nothing
        if not new:
            return _OLD_CUDA
    return _NEW_CUDA


def _ask_nvidia_smi() -> str:
    """What the driver's own tool says of every card; nothing where there is no driver."""
    command = ["nvidia-smi", "--query-gpu=compute_cap,driver_version", "--format=csv,noheader"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def has_nvidia_gpu() -> bool:
    """Whether this computer has an NVIDIA GPU, told without PyTorch."""
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvcuda.dll").is_file()
    return any(_is_nvidia_gpu(device) for device in Path("/sys/bus/pci/devices").glob("*"))


def _is_nvidia_gpu(device: Path) -> bool:
    try:
        vendor, kind = ((device / name).read_text(encoding="ascii").strip() for name in ("vendor", "class"))
    except OSError:
        return False
    return vendor == _NVIDIA_VENDOR and kind.startswith(_DISPLAY_CLASS)
