"""The report of a race: one web page with who does best, whether that is luck, the curves, and what was held equal."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.race.frame import Bands
from nnstudio.engine.race.numbers import held_on
from nnstudio.engine.race.ranking import Ranking, quartiles, ranked
from nnstudio.engine.race.results import RaceResult
from nnstudio.experiment import Experiment
from nnstudio.experiment.embedded import embedded
from nnstudio.experiment.race import Race, Variant
from nnstudio.export.figure import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, class_colors, fitted, framed
from nnstudio.export.report import environment, page, plain, section, table
from nnstudio.export.svg import Drawing, Floats, Scale, axes

CURVES = 6  # so many can be told apart
COMPARED = 20
_HEADS = ("variant", "median", "quartiles", "works in", "epochs to goal", "dead", "gradient", "seconds")


@dataclass(frozen=True, slots=True, eq=False)
class RaceNumbers:
    """What the report tells of: a race, who took part, how all runs stand, and the curves where they are known."""

    race: Race
    goal: float
    at_goal: bool  # whether a run ended there
    score: str
    variants: Sequence[Variant]
    result: RaceResult
    bands: Bands | None = None


def race_report_of(numbers: RaceNumbers) -> str:
    """The whole page."""
    race = numbers.race
    ranking = ranked(numbers.result, race.seeds, at_goal=numbers.at_goal)
    lines = [_line(numbers.variants[place].name, ranking, place) for place in ranking.order]
    name = f"{race.experiment.name}: race of {len(lines)} variants"
    what = f"Test {'R²' if numbers.score == 'r2' else numbers.score}"
    parts = [
        f'<p class="quiet">{plain(_summary(numbers))}</p>',
        *section("Verdict", _verdict(numbers, ranking)),
        *section(what, table(lines, _HEADS)),
        *section("Training loss", _curves(numbers, ranking)),
        *section("The best against the others", _comparisons(numbers, ranking)),
        *section("Held equal", table(_held_equal(numbers))),
        *section("Environment", table(environment())),
        embedded(race.experiment),
    ]
    return page(name, parts)


def bands_in(variants: Sequence[Variant], result: RaceResult) -> Bands | None:
    """The curves of a race that is over; None where its heats were looked at in different epochs."""
    heats = result.heats
    if not heats or any(not np.array_equal(heat.epochs, heats[0].epochs) for heat in heats):
        return None
    losses = np.full((len(heats[0].epochs), len(result.last_epoch)), np.nan)
    for heat in heats:
        losses[:, list(heat.places)] = heat.curves["train_loss"]
    losses = held_on(heats[0].epochs, losses, result.last_epoch, result.last["train_loss"], ~result.diverged)
    return Bands(heats[0].epochs, *quartiles(losses.reshape(len(losses), len(variants), -1)))


def _summary(numbers: RaceNumbers) -> str:
    race = numbers.race
    varied = " and ".join(vary.key for vary in race.varies)
    runs = len(numbers.result.last_epoch)
    return (
        f"{varied} varied: {len(numbers.variants)} variants from {race.seeds} seeds each, {runs:,} runs of up to "
        f"{race.experiment.training.epochs:,} epochs. A run works where it reaches {numbers.goal:g}"
        + (", and ends there: variants are ranked by how many do, and how soon." if numbers.at_goal else ".")
    )


def _verdict(numbers: RaceNumbers, ranking: Ranking) -> str:
    said = ranking.said(lambda place: numbers.variants[place].name)
    if said is None:
        return ""
    sentence, values = said
    return f"<p>{plain(sentence.format(**values))}</p>"


def _line(name: str, ranking: Ranking, variant: int) -> tuple[str, ...]:
    diverged = int(ranking.diverged[variant])
    return (
        name,
        _number(ranking.middle[variant], ".4f"),
        f"{_number(ranking.low[variant], '.4f')} to {_number(ranking.high[variant], '.4f')}",
        f"{ranking.reached[variant]} of {ranking.seeds}" + (f", {diverged} diverged" if diverged else ""),
        _number(ranking.epochs_to_goal[variant], ".0f"),
        f"{_number(100 * ranking.dead[variant], '.0f')} %",
        _number(ranking.gradients[variant], ".2g"),
        _number(ranking.seconds[variant], ".2g"),
    )


def _comparisons(numbers: RaceNumbers, ranking: Ranking) -> str:
    names = [variant.name for variant in numbers.variants]
    best, *others = (int(place) for place in ranking.order)
    rows, digits = [], 1 if ranking.by_goal else 4
    for other in others[:COMPARED]:
        found = ranking.compared(best, other)
        interval = f"{_number(found.low, f'.{digits}f')} to {_number(found.high, f'.{digits}f')}"
        rows.append((names[other], f"{found.difference:.{digits}f}", interval, _number(found.p, ".2g")))
    ahead = "mean epochs sooner at the goal" if ranking.by_goal else "mean difference"
    return table(rows, (f"{names[best]} against", ahead, "95 % interval", "p (paired t-test)")) if rows else ""


def _held_equal(numbers: RaceNumbers) -> list[tuple[str, str]]:
    experiment, varied = numbers.race.experiment, {vary.key for vary in numbers.race.varies}
    training = experiment.training
    facts = [
        (
            "data, split and scaling",
            "drawn anew with every seed" if numbers.race.vary_data else "the same for all runs",
        ),
        ("order of rows", "the same for all variants of one seed"),
        ("seeds", f"{training.seed} and the {numbers.race.seeds - 1} after it"),
        ("training.optimizer", training.optimizer),
        ("training.learning_rate", f"{training.learning_rate:g}"),
        ("training.batch_size", f"{training.batch_size:,}"),
        ("loss.name", experiment.loss.name),
        ("hidden layers", _hidden(experiment, varied)),
    ]
    shown = [(name, said) for name, said in facts if said and not _varies(name, varied)]
    return [(name.rpartition(".")[2].replace("_", " "), said) for name, said in shown]


def _hidden(experiment: Experiment, varied: set[str]) -> str:
    """The hidden layers, as far as all variants share them."""
    said = []
    for number, layer in enumerate(experiment.network.hidden):
        own = {"units": str(layer.units), "activation": layer.activation}
        places = ("*", str(number))
        kept = [
            text for name, text in own.items() if not {f"network.hidden.{place}.{name}" for place in places} & varied
        ]
        said += [" ".join(kept)] if kept else []
    return "; ".join(said)


def _varies(name: str, varied: set[str]) -> bool:
    return any(name in key.split("+") for key in varied)


def _curves(numbers: RaceNumbers, ranking: Ranking) -> str:
    bands = numbers.bands
    if bands is None or len(bands.epochs) < 2:
        return ""
    shown = [int(place) for place in ranking.order[:CURVES]]
    drawing = framed("Training loss: median and middle half of the seeds")
    known = np.concatenate([bands.low[:, shown].ravel(), bands.high[:, shown].ravel()])
    known = known[np.isfinite(known) & (known > 0)]
    if not len(known):
        return ""
    x = Scale(0, float(bands.epochs[-1]), LEFT, WIDTH - RIGHT)
    y = Scale(float(known.min()), float(known.max()) * 1.0001, HEIGHT - BOTTOM, TOP, log=True)
    axes(drawing, x, y, "epoch", "loss")
    for place, color in zip(shown, class_colors(len(shown)), strict=True):
        _curve(drawing, bands, place, (x, y), color)
    legend = _legend([numbers.variants[place].name for place in shown])
    return f"<figure>{drawing.svg('Training losses of the best variants')}<figcaption>{legend}</figcaption></figure>"


def _curve(drawing: Drawing, bands: Bands, place: int, scales: tuple[Scale, Scale], color: str) -> None:
    x, y = scales
    across = x.places(bands.epochs.astype(np.float64))

    def along(losses: Floats) -> Floats:
        return np.column_stack([across, y.places(losses[:, place])])

    drawing.line(along(bands.middle), color=color, width=2.0)
    for edge in (bands.low, bands.high):
        drawing.line(along(edge), color=color, width=0.7, dashes="3 3")


def _legend(shown: Sequence[str]) -> str:
    colors = class_colors(len(shown))
    names = (plain(fitted(name, 60)) for name in shown)
    return " · ".join(f'<span style="color:{color}">■</span> {name}' for name, color in zip(names, colors, strict=True))


def _number(value: float, form: str) -> str:
    return f"{value:{form}}" if np.isfinite(value) else "–"
