"""Between a run that is kept and the parts of a file: nothing is rounded on the way."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import N_, UserError
from nnstudio.engine.continuation import Continuation, OrderDraw
from nnstudio.engine.frame import Curves, LayerWeights, Mark, Snapshot
from nnstudio.engine.record import HandEdit, RunRecord, Segment
from nnstudio.experiment import Experiment, check
from nnstudio.project.arrays import Arrays
from nnstudio.project.parts import GoneBy, HandEditPart, MarkPart, OrderPart, RunPart, SegmentPart, gone_by

_LOSSES = ("epoch", "train_loss", "test_loss")
_COLUMNS_MAX = 64
_FLATS = {"": "values", "optimizer.first.": "first", "optimizer.second.": "second"}

# ---- history ----


def curve_arrays(curves: Curves) -> Arrays:
    """The history as plain arrays, one for each curve."""
    return {"epoch": curves.epoch, "train_loss": curves.train_loss, "test_loss": curves.test_loss} | {
        f"metrics.{name}": column for name, column in curves.metrics.items()
    }


def read_curves(arrays: Arrays, marks: tuple[Mark, ...] = ()) -> Curves:
    """The history in ``arrays``.

    Raises:
        UserError: columns of several lengths, or none; epochs that do not grow, or losses that are no numbers.
    """
    metrics = {name.removeprefix("metrics."): column for name, column in arrays.items() if name.startswith("metrics.")}
    shapes = {array.shape for array in arrays.values()}
    if set(arrays) - set(_LOSSES) != {f"metrics.{name}" for name in metrics} or len(arrays) > _COLUMNS_MAX:
        raise _unfit()
    if len(shapes) != 1 or len(next(iter(shapes))) != 1 or not set(_LOSSES) <= set(arrays):
        raise _unfit()
    if any(array.dtype != np.float64 for array in arrays.values()):
        raise _unfit()
    epoch = arrays["epoch"]
    if not all(np.isfinite(arrays[name]).all() for name in _LOSSES) or np.any(np.diff(epoch) < 0) or np.any(epoch < 0):
        raise _unfit()
    return Curves(epoch, arrays["train_loss"], arrays["test_loss"], metrics, marks)


# ---- the run ----


def run_part(run: RunRecord, like: Experiment) -> RunPart:
    """Where ``run`` stands, in words and whole numbers; ``like`` is the project's experiment."""
    snapshot, there = run.snapshot, _continuation(run)
    return RunPart(
        experiment=gone_by(there.experiment, like),
        step=snapshot.step,
        epoch=snapshot.epoch,
        train_loss=snapshot.train_loss,
        test_loss=snapshot.test_loss,
        metrics={name: value if math.isfinite(value) else None for name, value in snapshot.metrics.items()},
        path="straight" if there.path == "straight" else "autograd",
        threads=there.threads,
        updates=there.updates,
        rows_used=there.rows_used,
        block_start=there.block_start,
        block_batches=there.block_batches,
        order=OrderPart(seed=there.order.seed, shuffle=there.order.shuffle),
        thinned=run.thinned,
        marks=tuple(MarkPart(epoch=mark.epoch, label=mark.label[:200]) for mark in run.curves.marks),
        segments=tuple(_segment_part(segment, like) for segment in run.segments),
    )


def _segment_part(segment: Segment, like: Experiment) -> SegmentPart:
    edits = tuple(
        HandEditPart(layer=edit.layer, unit=edit.unit, source=edit.source, value=edit.value) for edit in segment.edits
    )
    return SegmentPart(
        experiment=gone_by(segment.experiment, like),
        step=segment.step,
        epoch=segment.epoch,
        edits=edits,
        anew=segment.anew,
    )


def run_arrays(run: RunRecord) -> Arrays:
    """Parameters, what the optimiser has gathered for each of them, and the rows carried into the next epoch."""
    there, shapes = _continuation(run), [layer.weight.shape for layer in run.snapshot.layers]
    arrays: Arrays = {"carried": there.carried}
    for prefix, name in _FLATS.items():
        arrays |= {f"{prefix}{key}": part for key, part in _cut(getattr(there, name), shapes).items()}
    return arrays


def read_run(part: RunPart, arrays: Arrays, history: Arrays, like: Experiment) -> RunRecord:
    """The run that can be taken up again.

    Raises:
        UserError: the parts do not agree with one another, or hold what no run can.
    """
    experiment = read_gone_by(part.experiment, like)
    layers = len(experiment.network.hidden) + 1
    slopes = len(part.updates) - layers
    if slopes < 0 or len(arrays) != 1 + 3 * (2 * layers + slopes):
        raise _unfit()
    hidden = [layer.units for layer in experiment.network.hidden]
    flats = {name: _joined(arrays, prefix, hidden, slopes) for prefix, name in _FLATS.items()}
    carried = arrays.get("carried", np.empty(0))
    if carried.dtype != np.int64 or carried.ndim != 1 or len({flat.dtype for flat in flats.values()}) != 1:
        raise _unfit()
    there = Continuation(
        experiment=experiment,
        path=part.path,
        threads=part.threads,
        **flats,
        updates=part.updates,
        rows_used=part.rows_used,
        block_start=part.block_start,
        block_batches=part.block_batches,
        carried=carried,
        order=OrderDraw(part.order.seed, part.order.shuffle),
    )
    metrics = {name: math.nan if value is None else value for name, value in part.metrics.items()}
    weights = _layer_weights(arrays, experiment, slopes)
    losses = part.train_loss, part.test_loss
    if not all(map(math.isfinite, losses)):
        raise _unfit()
    curves = read_curves(history, tuple(Mark(mark.epoch, mark.label) for mark in part.marks))
    return RunRecord(
        Snapshot(0, part.step, part.epoch, weights, *losses, metrics, there),
        curves,
        (min(part.thinned[0], len(curves.epoch)), part.thinned[1]),
        tuple(_read_segment(segment, like) for segment in part.segments),
    )


def read_gone_by(part: GoneBy, like: Experiment) -> Experiment:
    """An experiment that a run goes by.

    Raises:
        UserError: it is none that could be trained.
    """
    experiment = part.experiment(like)
    check(experiment)
    return experiment


def _read_segment(part: SegmentPart, like: Experiment) -> Segment:
    edits = tuple(HandEdit(edit.layer, edit.unit, edit.source, edit.value) for edit in part.edits)
    return Segment(read_gone_by(part.experiment, like), part.step, part.epoch, edits, part.anew)


# ---- flat tensors, layer by layer ----


def _cut(flat: NDArray[Any], shapes: Sequence[tuple[int, ...]]) -> Arrays:
    """A flat tensor as weights, biases and learned slopes by name."""
    arrays: Arrays = {}
    start = 0
    for number, (units, inputs) in enumerate(shapes):
        augmented = flat[start : start + units * (inputs + 1)].reshape(units, inputs + 1)
        arrays[f"layers.{number}.weight"], arrays[f"layers.{number}.bias"] = augmented[:, :-1], augmented[:, -1]
        start += augmented.size
    return arrays | {
        f"slopes.{number}": flat[start + number : start + number + 1] for number in range(len(flat) - start)
    }


def _joined(arrays: Arrays, prefix: str, hidden: Sequence[int], slopes: int) -> NDArray[Any]:
    """The flat tensor again; all but the last layer have ``hidden`` units."""
    parts: list[NDArray[Any]] = []
    before: int | None = None
    for number in range(len(hidden) + 1):
        weight = _array(arrays, f"{prefix}layers.{number}.weight", 2)
        bias = _array(arrays, f"{prefix}layers.{number}.bias", 1)
        units = hidden[number] if number < len(hidden) else len(bias)
        if weight.shape != (units, before or weight.shape[1]) or bias.shape != (units,) or weight.dtype != bias.dtype:
            raise _unfit()
        parts.append(np.column_stack([weight, bias]).ravel())
        before = units
    parts += [_array(arrays, f"{prefix}slopes.{number}", 1) for number in range(slopes)]
    if any(slope.shape != (1,) for slope in parts[len(hidden) + 1 :]):
        raise _unfit()
    flat = np.concatenate(parts)
    flat.flags.writeable = False
    return flat


def _array(arrays: Mapping[str, NDArray[Any]], name: str, axes: int) -> NDArray[Any]:
    array = arrays.get(name)
    if array is None or array.ndim != axes or array.dtype.kind != "f" or not np.isfinite(array).all():
        raise _unfit()
    return array


def _layer_weights(arrays: Arrays, experiment: Experiment, slopes: int) -> tuple[LayerWeights, ...]:
    names = [*(layer.activation for layer in experiment.network.hidden), experiment.network.output_activation]
    learning = [number for number, name in enumerate(names) if name == "prelu"]
    if len(learning) != slopes:
        raise _unfit()
    found = []
    for number in range(len(names)):
        weight, bias = (arrays[f"layers.{number}.{kind}"].astype(np.float32) for kind in ("weight", "bias"))
        slope = float(arrays[f"slopes.{learning.index(number)}"][0]) if number in learning else None
        found.append(LayerWeights(weight, bias, slope))
    return tuple(found)


def _continuation(run: RunRecord) -> Continuation:
    there = run.snapshot.continuation
    if there is None:
        raise ValueError("only a resumable snapshot can be kept")
    return there


def _unfit() -> UserError:
    return UserError(N_("project", "the run in it is damaged"))


def decode_part(content: bytes, kind: type[msgspec.Struct], name: str) -> Any:  # noqa: ANN401 (an instance of kind)
    """The part ``name`` as ``kind``.

    Raises:
        UserError: it is no JSON, or not that kind of part.
    """
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise UserError(
            N_("project", "its part “{part}” is damaged: {reason}"), part=name, reason=str(error)[:200]
        ) from None
