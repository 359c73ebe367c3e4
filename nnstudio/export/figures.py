"""The pictures of a run: its curves, what it says over the plane, how it is wrong, what its layers put out."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS, Task
from nnstudio.engine.frame import LayerAnswer
from nnstudio.export.answers import Answers
from nnstudio.export.figure import BOTTOM, HEIGHT, LEFT, POINTS_MAX, RIGHT, TOP, WIDTH, Figure, fitted, framed
from nnstudio.export.plane_figures import plane_figure
from nnstudio.export.svg import ACCENT, BLUE, GROUND, INK, LINE, QUIET, VERMILLION, Drawing, Scale, axes, pale, thinned
from nnstudio.export.work import Work

Floats = NDArray[np.float64]
_CELLS_TEXT = 12  # up to so many classes there is room for numbers


def figures_of(work: Work) -> list[Figure]:
    """Every picture that the run of ``work`` has."""
    answers = Answers(work)
    found = [_loss(work), *_metric(work)]
    plane = answers.plane()
    if plane is not None:
        found.append(plane_figure(work, plane))
    if work.dataset.task.has_classes:
        found.append(_confusion(work, answers))
    elif work.dataset.task is Task.REGRESSION:
        found.append(_residuals(work, answers))
    found.append(_activations(answers.layers()))
    return found


def sheet_of(work: Work) -> str:
    """All pictures on one sheet, two in a row."""
    figures = figures_of(work)
    gap, rows = 20.0, (len(figures) + 1) // 2
    sheet = Drawing(2 * WIDTH + 3 * gap, 50 + rows * (HEIGHT + gap))
    sheet.rectangle(0, 0, sheet.width, sheet.height, fill=GROUND)
    sheet.text(
        gap, 34, f"{work.experiment.name}, after {work.trained.snapshot.epoch:,} epochs", color=INK, size=18, bold=True
    )
    for index, figure in enumerate(figures):
        sheet.place(figure.drawing, gap + index % 2 * (WIDTH + gap), 50 + index // 2 * (HEIGHT + gap))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n' + sheet.svg(f"{work.experiment.name}: the plots of its run") + "\n"
    )


# ---- curves ----


def _loss(work: Work) -> Figure:
    curves = work.trained.curves
    both = np.concatenate([curves.train_loss, curves.test_loss])
    log = bool((both > 0).all()) and float(both.max()) > 20 * float(both.min())
    drawing = _curves(
        "Loss", curves.epoch, {"train": curves.train_loss, "test": curves.test_loss}, log=log, marks=_marks(work)
    )
    last = work.trained.snapshot
    caption = f"At the end {last.train_loss:.4g} over the training rows and {last.test_loss:.4g} over the test rows."
    return Figure("Loss", caption, drawing)


def _metric(work: Work) -> Iterator[Figure]:
    curves = work.trained.curves
    name = "accuracy" if "train_accuracy" in curves.metrics else "rmse"
    if f"train_{name}" in curves.metrics:
        lines = {part: curves.metrics[f"{part}_{name}"] for part in ("train", "test")}
        title = "Accuracy" if name == "accuracy" else "Root mean squared error"
        last = {part: f"{line[-1]:.4g}" for part, line in lines.items()}
        drawing = _curves(title, curves.epoch, lines, unit=name == "accuracy", marks=_marks(work))
        yield Figure(
            title, f"At the end {last['train']} on the training rows, {last['test']} on the test rows.", drawing
        )


def _marks(work: Work) -> list[float]:
    return [mark.epoch for mark in work.trained.curves.marks]


def _curves(
    title: str, epochs: Floats, lines: dict[str, Floats], *, marks: list[float], log: bool = False, unit: bool = False
) -> Drawing:
    drawing = framed(title)
    values = np.concatenate([line[np.isfinite(line)] for line in lines.values()])
    lower, upper = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    if unit:
        lower, upper = 0.0, 1.0
    elif not log:
        lower, upper = min(0.0, lower), upper or 1.0
    x = Scale(0, max(1.0, float(epochs[-1])), LEFT, WIDTH - RIGHT)
    y = Scale(lower, upper if upper > lower else lower + 1, HEIGHT - BOTTOM, TOP, log=log)
    axes(drawing, x, y, "epoch", "")
    for place in x.places(np.array(marks)):
        drawing.line(np.array([[place, y.start], [place, y.end]]), color=ACCENT, width=0.75, dashes="2 3")
    looks = {"train": (BLUE, ""), "test": (VERMILLION, "6 3")}
    for index, (part, line) in enumerate(lines.items()):
        color, dashes = looks[part]
        drawing.line(
            thinned(np.column_stack([x.places(epochs), y.places(line)])), color=color, width=1.75, dashes=dashes
        )
        place = WIDTH - RIGHT - 120 + 62 * index
        drawing.line(np.array([[place, 26], [place + 22, 26]]), color=color, width=1.75, dashes=dashes)
        drawing.text(place + 27, 30, part)
    return drawing


# ---- right and wrong ----


def _confusion(work: Work, answers: Answers) -> Figure:
    dataset, predicted = work.dataset, answers.test().predicted.astype(np.int64)
    counts = np.zeros((dataset.classes, dataset.classes), dtype=np.int64)
    np.add.at(counts, (dataset.test.targets.astype(np.int64), predicted), 1)
    drawing = framed("Confusion matrix of the test rows")
    side = (HEIGHT - TOP - BOTTOM) / dataset.classes
    left, top = 118.0, TOP + 14
    side = min(side, (HEIGHT - BOTTOM - top) / dataset.classes)
    for row in range(dataset.classes):
        drawing.text(left - 8, top + (row + 0.5) * side + 4, fitted(dataset.class_names[row], 15), anchor="end")
        for column in range(dataset.classes):
            share = counts[row, column] / max(1, counts[row].sum())
            color = pale(BLUE if row == column else VERMILLION, float(share) * 0.85)
            drawing.rectangle(left + column * side, top + row * side, side, side, fill=color, edge=LINE)
            if dataset.classes <= _CELLS_TEXT:
                middle = (left + (column + 0.5) * side, top + (row + 0.5) * side + 4)
                drawing.text(*middle, f"{counts[row, column]:,}", anchor="middle", color=GROUND if share > 0.6 else INK)
    bottom = top + dataset.classes * side
    for column in range(dataset.classes if dataset.classes <= _CELLS_TEXT else 0):
        name = fitted(dataset.class_names[column], max(2, int(side / 7)))
        drawing.text(left + (column + 0.5) * side, bottom + 17, name, anchor="middle")
    drawing.text(left, TOP + 4, "predicted →, true ↓")
    right = int(np.trace(counts))
    return Figure("Confusion matrix", f"{right:,} of {len(predicted):,} test rows are right.", drawing)


def _residuals(work: Work, answers: Answers) -> Figure:
    drawing = framed("Predicted against true, test rows")
    true = work.dataset.test.targets.astype(np.float64)[:POINTS_MAX, 0]
    predicted = answers.test().predicted[:POINTS_MAX, 0]
    both = np.concatenate([true, predicted[np.isfinite(predicted)]])
    lower, upper = float(both.min()), float(both.max())
    x, y = Scale(lower, upper, LEFT, WIDTH - RIGHT), Scale(lower, upper, HEIGHT - BOTTOM, TOP)
    axes(drawing, x, y, f"true {work.dataset.target_names[0]}", "predicted")
    drawing.line(np.array([[x.start, y.start], [x.end, y.end]]), color=QUIET, width=1, dashes="4 3")
    for across, up in zip(x.places(true), y.places(predicted), strict=True):
        if np.isfinite(up):
            drawing.marker(across, up, 0, color=BLUE)
    return Figure("Predicted against true", "On the dashed line a prediction is exactly right.", drawing)


# ---- layers ----


def _activations(layers: tuple[LayerAnswer, ...]) -> Figure:
    drawing = framed("What each layer puts out")
    shown = layers[:6]
    each = (HEIGHT - TOP - 12) / len(shown)
    for index, layer in enumerate(shown):
        name = f"Hidden {index + 1}" if index < len(layers) - 1 else "Output"
        top = TOP + index * each
        tall = each - 34
        drawing.text(16, top + 14, f"{name}: {ACTIVATIONS[layer.activation].name}", color=INK)
        drawing.text(16, top + 30, f"{int(layer.dead.sum())} of {len(layer.dead)} dead")
        x = Scale(float(layer.edges[0]), float(layer.edges[-1]), 170, WIDTH - RIGHT)
        places = x.places(layer.edges)
        most = max(1, int(layer.counts.max()))
        for count, left, right in zip(layer.counts, places[:-1], places[1:], strict=True):
            high = tall * count / most
            drawing.rectangle(left, top + 6 + tall - high, max(0.5, right - left - 0.5), high, fill=BLUE)
        drawing.line(np.array([[x.start, top + 6 + tall], [x.end, top + 6 + tall]]), color=QUIET, width=0.75)
        for value, anchor, place in ((x.lower, "start", x.start), (x.upper, "end", x.end)):
            drawing.text(place, top + 6 + tall + 15, f"{value:.3g}".replace("-", "−"), anchor=anchor, size=11)
    return Figure("Activations", "How often each layer puts out what, over the training rows.", drawing)
