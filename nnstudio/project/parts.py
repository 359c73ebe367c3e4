"""The parts of a project file as types; their names and defaults are the format, version 1."""

import platform
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from nnstudio import __version__
from nnstudio.experiment import Experiment
from nnstudio.experiment.experiment import Data, LossChoice, Network, Training

VERSION = 1

Count = Annotated[int, Meta(ge=0, le=2**53)]
Index = Annotated[int, Meta(ge=-1, le=1_000_000)]
Label = Annotated[str, Meta(max_length=200)]
Version = Annotated[str, Meta(max_length=100)]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the file: frozen, named keys only, unknown keys refused."""


class VersionPart(msgspec.Struct, frozen=True, kw_only=True):
    """The one thing in ``project.json`` that every version says in the same way."""

    nnstudio_project: Annotated[int, Meta(ge=1, le=1_000_000)]


class ProjectPart(_Part, frozen=True, kw_only=True):
    """``project.json``: which parts there are, and which version wrote them."""

    nnstudio_project: Annotated[int, Meta(ge=1, le=1_000_000)]
    table: str | None = None  # the name of the table in data/
    table_sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")] | None = None
    run: bool = False
    race: bool = False
    earlier: Annotated[int, Meta(ge=0, le=8)] = 0
    versions: Annotated[dict[str, Version], Meta(max_length=20)] = {}


class GoneBy(_Part, frozen=True, kw_only=True):
    """An experiment that a run goes by; without ``data`` they are those of the project's experiment."""

    name: str
    network: Network
    loss: LossChoice
    training: Training
    data: Data | None = None

    def experiment(self, like: Experiment) -> Experiment:
        """The experiment, where ``like`` is the project's."""
        return msgspec.structs.replace(
            like,
            name=self.name,
            network=self.network,
            loss=self.loss,
            training=self.training,
            data=self.data or like.data,
        )


def gone_by(experiment: Experiment, like: Experiment) -> GoneBy:
    """What to write of ``experiment`` where ``like`` is the project's."""
    return GoneBy(
        name=experiment.name,
        network=experiment.network,
        loss=experiment.loss,
        training=experiment.training,
        data=None if experiment.data == like.data else experiment.data,
    )


class HandEditPart(_Part, frozen=True, kw_only=True):
    """One weight set by hand."""

    layer: Count
    unit: Count
    source: Index
    value: float


class SegmentPart(_Part, frozen=True, kw_only=True):
    """A part of a run between two edits."""

    experiment: GoneBy
    step: Count
    epoch: Annotated[float, Meta(ge=0)]
    edits: Annotated[tuple[HandEditPart, ...], Meta(max_length=10_000)] = ()
    anew: bool = False


class MarkPart(_Part, frozen=True, kw_only=True):
    """A change on the curve."""

    epoch: float
    label: Label


class OrderPart(_Part, frozen=True, kw_only=True):
    """What drew the order of the rows in the current epoch."""

    seed: int | str
    shuffle: bool


class RunPart(_Part, frozen=True, kw_only=True):
    """``run/run.json``: where the run stands, and how it came there."""

    experiment: GoneBy
    step: Count
    epoch: Count
    train_loss: float
    test_loss: float
    metrics: Annotated[dict[Label, float | None], Meta(max_length=64)]
    path: Literal["straight", "autograd"]
    threads: Annotated[int, Meta(ge=1, le=4096)]
    updates: Annotated[tuple[Count, ...], Meta(max_length=256)]
    rows_used: Count
    block_start: Count
    block_batches: Count
    order: OrderPart
    thinned: tuple[Count, Annotated[int, Meta(ge=1, le=2**53)]]
    marks: Annotated[tuple[MarkPart, ...], Meta(max_length=100_000)] = ()
    segments: Annotated[tuple[SegmentPart, ...], Meta(max_length=100_000)] = ()


def versions() -> dict[str, str]:
    """What wrote the file, for whoever wonders why numbers differ elsewhere."""
    from importlib.metadata import version  # noqa: PLC0415 (only where something is written)

    found = {"nnstudio": __version__, "python": platform.python_version(), "machine": platform.machine()}
    return found | {name: version(name) for name in ("torch", "numpy")}
