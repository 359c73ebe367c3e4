"""What a network says over the plane of its two inputs, or along the line of its only one."""

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import Task
from nnstudio.data import Dataset, Rows
from nnstudio.engine.frame import PlaneAnswer
from nnstudio.export.figure import (
    BOTTOM,
    HEIGHT,
    LEFT,
    POINTS_MAX,
    RIGHT,
    TOP,
    WIDTH,
    Figure,
    class_colors,
    fitted,
    framed,
)
from nnstudio.export.svg import BLUE, INK, QUIET, VERMILLION, Drawing, Scale, axes, pale, rgb
from nnstudio.export.work import Work

Floats = NDArray[np.float64]
_NEUTRAL = "#F4F4F4"


def plane_figure(work: Work, plane: PlaneAnswer) -> Figure:
    """The picture of ``plane``, with the rows of both parts."""
    return _line(work, plane) if len(plane.ranges) == 1 else _plane(work, plane)


def _plane(work: Work, plane: PlaneAnswer) -> Figure:
    dataset = work.dataset
    drawing = framed("What the network says over the plane")
    side = HEIGHT - TOP - BOTTOM
    x = Scale(*plane.ranges[0], LEFT, LEFT + side)
    y = Scale(*plane.ranges[1], HEIGHT - BOTTOM, TOP)
    drawing.picture(x.start, y.end, side, side, _plane_colors(dataset, plane))
    axes(drawing, x, y, dataset.axes[0], dataset.axes[1])
    for rows, hollow in ((dataset.train, False), (dataset.test, True)):
        _add_points(drawing, dataset, rows, x, y, hollow=hollow)
    _add_legend(drawing, dataset, x.end + 18)
    caption = "Full marks are training rows, hollow ones test rows; the ground is what the network answers there."
    return Figure("Over the plane", caption, drawing)


def _plane_colors(dataset: Dataset, plane: PlaneAnswer) -> NDArray[np.uint8]:
    """(R, R, 3) colours of the ground."""
    decision = plane.decision.astype(np.float64)
    if dataset.task is Task.REGRESSION:
        return _value_colors(decision[..., 0], _largest(dataset), share=0.6)
    if dataset.task.has_classes and decision.shape[-1] == 1:
        decision = np.concatenate([1 - decision, decision], axis=-1)
    colors = np.array([rgb(pale(color)) for color in class_colors(decision.shape[-1])])
    if plane.classes is not None and not _are_shares(decision):
        chosen: NDArray[np.uint8] = colors[plane.classes].round().astype(np.uint8)
        return chosen
    shares = np.clip(np.nan_to_num(decision), 0, 1)
    total = np.maximum(shares.sum(axis=-1, keepdims=True), 1)
    mixed: Floats = (shares / total) @ colors + (1 - (shares / total).sum(axis=-1, keepdims=True)) * 255
    ground: NDArray[np.uint8] = mixed.round().astype(np.uint8)
    return ground


def _are_shares(decision: Floats) -> bool:
    return bool((decision >= -1e-6).all()) and bool(np.allclose(decision.sum(axis=-1), 1, atol=1e-3))


def _value_colors(values: Floats, largest: float, share: float = 1.0) -> NDArray[np.uint8]:
    places = np.clip(np.nan_to_num(values / (largest or 1.0)), -1, 1)[..., np.newaxis]
    ends = np.where(places < 0, rgb(VERMILLION), rgb(BLUE))
    mixed = rgb(_NEUTRAL) + share * np.abs(places) * (ends - rgb(_NEUTRAL))
    ground: NDArray[np.uint8] = mixed.round().astype(np.uint8)
    return ground


def _largest(dataset: Dataset) -> float:
    return float(np.abs(np.concatenate([dataset.train.targets, dataset.test.targets])).max())


def _add_points(drawing: Drawing, dataset: Dataset, rows: Rows, x: Scale, y: Scale, *, hollow: bool) -> None:
    points, targets = rows.coordinates[:POINTS_MAX], rows.targets[:POINTS_MAX]
    places = np.column_stack([x.places(points[:, 0]), y.places(points[:, 1])])
    colors = class_colors(max(dataset.classes, 2))
    values = targets.reshape(len(targets), -1)[:, 0]
    if not dataset.task.has_classes:
        tones = _value_colors(values.astype(np.float64), _largest(dataset))
    for index, (across, up) in enumerate(places):
        if not (x.start <= across <= x.end and y.end <= up <= y.start):
            continue
        if dataset.task.has_classes:
            kind = int(values[index])
            drawing.marker(across, up, kind, color=colors[kind % len(colors)], hollow=hollow)
        elif dataset.task is Task.MULTILABEL:
            drawing.marker(across, up, 0, color=colors[0] if values[index] else QUIET, hollow=hollow)
        else:
            drawing.marker(across, up, 0, color="#" + bytes(tones[index]).hex(), hollow=hollow)


def _add_legend(drawing: Drawing, dataset: Dataset, x: float) -> None:
    names = dataset.class_names if dataset.task.has_classes else dataset.target_names
    colors = class_colors(max(len(names), 2))
    for index, name in enumerate(names[:10]):
        up = TOP + 10 + 20 * index
        if dataset.task.has_classes:
            drawing.marker(x, up, index, color=colors[index % len(colors)])
        drawing.text(x + 10, up + 4, fitted(name, 16))


def _line(work: Work, plane: PlaneAnswer) -> Figure:
    dataset = work.dataset
    drawing = framed("What the network says along the line")
    lower, upper = plane.ranges[0]
    along, said = np.linspace(lower, upper, len(plane.decision)), plane.decision[:, 0].astype(np.float64)
    targets = np.concatenate([dataset.train.targets, dataset.test.targets]).reshape(-1, dataset.target_columns)[:, 0]
    shown = np.concatenate([targets.astype(np.float64), said[np.isfinite(said)]])
    x = Scale(lower, upper, LEFT, WIDTH - RIGHT)
    y = Scale(float(shown.min()), float(shown.max()), HEIGHT - BOTTOM, TOP)
    axes(drawing, x, y, dataset.axes[0], dataset.target_names[0])
    for rows, color, hollow in ((dataset.train, BLUE, False), (dataset.test, VERMILLION, True)):
        values = rows.targets.reshape(len(rows), -1)[:POINTS_MAX, 0].astype(np.float64)
        for across, up in zip(x.places(rows.coordinates[:POINTS_MAX, 0]), y.places(values), strict=True):
            drawing.marker(across, up, 0, color=color, hollow=hollow)
    drawing.line(np.column_stack([x.places(along), y.places(said)]), color=INK, width=2)
    return Figure("Along the line", "The line is what the network answers; hollow marks are test rows.", drawing)
