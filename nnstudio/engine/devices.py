"""Where a network can be trained: the CPU, and each CUDA device by name."""

from dataclasses import dataclass

import torch

from nnstudio.catalog import N_, Text, UserError
from nnstudio.cuda_folder import has_nvidia_gpu


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """One device; ``reason`` says why it cannot be used, where it cannot."""

    name: str
    label: str
    usable: bool
    reason: Text | None = None


def list_devices() -> tuple[DeviceChoice, ...]:
    """The CPU and every CUDA device that PyTorch sees; one unusable entry that says why where it sees none."""
    cpu = DeviceChoice("cpu", "CPU", usable=True)
    if not torch.cuda.is_available():
        return cpu, DeviceChoice("cuda", "CUDA", usable=False, reason=_why_no_cuda())
    return cpu, *(
        DeviceChoice(f"cuda:{index}", torch.cuda.get_device_name(index), usable=True)
        for index in range(torch.cuda.device_count())
    )


def _why_no_cuda() -> Text:
    built_for_cuda, has_gpu = torch.version.cuda is not None, has_nvidia_gpu()
    if built_for_cuda and has_gpu:
        return N_("engine", "There is an NVIDIA GPU, but its driver is missing or too old for this PyTorch.")
    if built_for_cuda:
        return N_("engine", "PyTorch finds no usable NVIDIA GPU or driver.")
    if has_gpu:
        return N_(
            "engine",
            "There is an NVIDIA GPU, but this PyTorch was built for the CPU alone. “nnstudio doctor” prints the "
            "command that brings PyTorch for CUDA.",
        )
    return N_("engine", "This PyTorch was built for the CPU alone.")


def resolve_device(name: str) -> torch.device:
    """The device that ``cpu``, ``cuda``, ``cuda:N`` or ``auto`` means here.

    Raises:
        UserError: it is not to be had on this machine.
    """
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    if name == "cpu":
        return torch.device("cpu")
    index = int(name.partition(":")[2] or 0)
    choices = list_devices()
    if not choices[-1].usable:
        raise UserError(
            N_("engine", "The device {name} cannot be used here: {reason} Choose cpu or auto."),
            name=name,
            reason=choices[-1].reason,
        )
    if index >= torch.cuda.device_count():
        raise UserError(
            N_("engine", "There is no device {name}. Usable here: {names}."),
            name=name,
            names=", ".join(choice.name for choice in choices),
        )
    return torch.device("cuda", index)
