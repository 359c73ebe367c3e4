"""A lab report: one web page with settings, seed, pictures, notes and environment, which carries the experiment itself.

It asks the network for nothing, holds no script that runs, and opens in the studio as the experiment that it tells of.
"""

import platform
from collections.abc import Iterable, Sequence
from html import escape

import numpy as np

from nnstudio import __version__
from nnstudio.catalog import FILE, ROWS, SOURCES, UserError
from nnstudio.experiment import Experiment, feeds_logits
from nnstudio.experiment.embedded import embedded
from nnstudio.experiment.share import shared_line
from nnstudio.export.answers import Answers
from nnstudio.export.figure import Figure
from nnstudio.export.figures import figures_of
from nnstudio.export.work import Work

_LINE_MAX = 2000
Facts = Sequence[tuple[str, str]]
# A report comes from somebody else as often as not: nothing in it runs, nothing is fetched.
_POLICY = (
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">"
)
_STYLE = """\
body { font: 15px/1.5 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; color: #1B2430; background: #FFFFFF;
  max-width: 980px; margin: 2em auto; padding: 0 1.5em; }
h1 { font-size: 1.8em; margin-bottom: 0.1em; } h2 { font-size: 1.2em; margin-top: 1.8em; }
table { border-collapse: collapse; } th, td { text-align: left; padding: 3px 18px 3px 0; vertical-align: top; }
th { font-weight: 600; color: #5C6778; } td { font-variant-numeric: tabular-nums; }
figure { display: inline-block; margin: 0 8px 16px 0; max-width: 460px; vertical-align: top; }
figcaption { color: #5C6778; font-size: 0.9em; } svg { max-width: 100%; height: auto; }
.quiet { color: #5C6778; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { margin: 0; } figure, table { break-inside: avoid; } }"""


def report_of(work: Work) -> str:
    """The whole page."""
    parts = [
        f'<p class="quiet">{plain(_summary(work))}</p>',
        *section("Results", table(_results(work), ("", "train", "test", "chance"))),
        *section("Pictures", _pictures(figures_of(work))),
        *section("Settings", table(settings_of(work))),
        *section("What was noticed", _alarms(work)),
        *section("Notes", _notes(work.notes)),
        *section("Environment", table(environment())),
        *section("Do it again", _again(work.experiment)),
        embedded(work.experiment),
    ]
    return page(work.experiment.name, parts)


def page(title: str, parts: Iterable[str]) -> str:
    """A page with ``title``, a plain text, over ``parts``, which are HTML."""
    name = plain(title)
    head = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        _POLICY,
        f'<meta name="generator" content="nnstudio {__version__}"><title>{name}</title>',
        f"<style>{_STYLE}</style></head><body>",
        f"<h1>{name}</h1>",
    ]
    return "\n".join([*head, *parts, "</body></html>"]) + "\n"


def report_texts(work: Work) -> tuple[list[str], list[str]]:
    """The same words in blocks, for paper: those before the pictures and those after them."""
    before = [
        f'<h1>{plain(work.experiment.name)}</h1><p class="quiet">{plain(_summary(work))}</p>',
        "".join(section("Results", table(_results(work), ("", "train", "test", "chance")))),
    ]
    sections = (
        section("Settings", table(settings_of(work))),
        section("What was noticed", _alarms(work)),
        section("Notes", _notes(work.notes)),
        section("Environment", table(environment())),
        section("Do it again", _again_from_paper(work.experiment)),
    )
    return before, ["".join(section) for section in sections if section]


def _summary(work: Work) -> str:
    rows = len(work.dataset.train), len(work.dataset.test)
    snapshot = work.trained.snapshot
    return (
        f"{snapshot.epoch:,} epochs ({snapshot.step:,} steps), {rows[0]:,} training and {rows[1]:,} test rows, "
        f"seed {work.experiment.training.seed}."
    )


def _results(work: Work) -> list[tuple[str, ...]]:
    snapshot, metrics = work.trained.snapshot, Answers(work).metrics()
    rows: list[tuple[str, ...]] = [("loss", f"{snapshot.train_loss:.6g}", f"{snapshot.test_loss:.6g}", "")]
    for name in dict.fromkeys(name.partition("_")[2] for name in metrics):
        values = (metrics.get(f"{part}_{name}") for part in ("train", "test", "chance"))
        rows.append((name.replace("_", " "), *("" if value is None else f"{value:.6g}" for value in values)))
    return rows


def settings_of(work: Work) -> Facts:
    """What was chosen, in words, in the order of the experiment."""
    experiment, dataset = work.experiment, work.dataset
    data, network, training = experiment.data, experiment.network, experiment.training
    layers = [f"{layer.units} {layer.activation}{_given(layer.parameters)}" for layer in network.hidden]
    units = len(work.layers[-1].bias)
    regularisation = [f"{name} {value:g}" for name, value in (("l1", training.l1), ("l2", training.l2)) if value]
    return [
        ("data", _data_text(work)),
        ("inputs", ", ".join(dataset.input_names)),
        ("predicted", f"{', '.join(dataset.target_names)} ({dataset.task.label})"),
        ("test share", f"{data.test_fraction:g}"),
        ("seed of the data", str(data.seed)),
        ("hidden layers", "; ".join(layers) or "none"),
        ("output", f"{units} {network.output_activation}{_given(network.output_parameters)}"),
        ("loss", f"{experiment.loss.name}{_given(experiment.loss.parameters)}, fed with {_fed(experiment)}"),
        ("optimiser", f"{training.optimizer}{_given(training.parameters)}, learning rate {training.learning_rate:g}"),
        ("regularisation", ", ".join(regularisation) or "none"),
        ("batch size", f"{training.batch_size:,}"),
        ("seed of the training", str(training.seed)),
        ("parameters", f"{sum(layer.weight.size + layer.bias.size for layer in work.layers):,}"),
    ]


def _data_text(work: Work) -> str:
    data = work.experiment.data
    if data.source == FILE:
        return f"the table {data.path}"
    if data.source == ROWS:
        return "rows of one's own"
    if SOURCES[data.source].is_toy:
        return f"{work.dataset.name}, {data.samples:,} rows, noise {data.noise:g}"
    return str(work.dataset.name)


def _fed(experiment: Experiment) -> str:
    return "logits" if feeds_logits(experiment) else "the output"


def _given(parameters: dict[str, object] | dict[str, float | bool | str | list[float]]) -> str:
    said = ", ".join(f"{name} {value}" for name, value in parameters.items())
    return f" ({said})" if said else ""


def environment() -> Facts:
    """What it was computed with."""
    import torch  # noqa: PLC0415 (its version alone)

    return [
        ("nnstudio", __version__),
        ("Python", platform.python_version()),
        ("PyTorch", str(torch.__version__)),
        ("numpy", np.__version__),
        ("system", f"{platform.system()} {platform.release()}, {platform.machine()}"),
    ]


# ---- as HTML ----


def section(title: str, body: str) -> Iterable[str]:
    """``body``, which is HTML, under its title; nothing where it is empty."""
    return [f"<h2>{title}</h2>", body] if body else []


def table(rows: Iterable[Sequence[str]], heads: Sequence[str] = ()) -> str:
    """Rows of plain texts, the first of each as its head."""
    head = f"<tr>{''.join(f'<th>{plain(name)}</th>' for name in heads)}</tr>" if heads else ""
    lines = [
        f"<tr><th>{plain(row[0])}</th>{''.join(f'<td>{plain(cell)}</td>' for cell in row[1:])}</tr>" for row in rows
    ]
    return f"<table>{head}{''.join(lines)}</table>"


def _pictures(figures: Iterable[Figure]) -> str:
    return "\n".join(
        f"<figure>{figure.drawing.svg(f'{figure.title}. {figure.caption}')}"
        f"<figcaption>{plain(figure.caption)}</figcaption></figure>"
        for figure in figures
    )


def _alarms(work: Work) -> str:
    lines = [f"<li>{plain(_alarm_text(alarm.epoch, alarm.said))}</li>" for alarm in work.trained.alarms]
    lines += [f"<li>Epoch {mark.epoch:g}: changed to {plain(mark.label)}</li>" for mark in work.trained.curves.marks]
    return f"<ul>{''.join(lines)}</ul>" if lines else ""


def _alarm_text(epoch: int, sentence: str) -> str:
    return f"Epoch {epoch:,}: {sentence}" if epoch else sentence


def _notes(notes: str) -> str:
    return f"<pre>{plain(notes, lines=True)}</pre>" if notes.strip() else ""


def _again(experiment: Experiment) -> str:
    sentence = "Open this file in nnstudio, or train it anew with <code>nnstudio train FILE</code>."
    try:
        line = shared_line(experiment)
    except UserError:
        return f"<p>{sentence}</p>"
    return f"<p>{sentence} As a line of text:</p><pre>{line}</pre>" if len(line) < _LINE_MAX else f"<p>{sentence}</p>"


def _again_from_paper(experiment: Experiment) -> str:
    try:
        line = shared_line(experiment)
    except UserError:
        return ""
    told = "This line is the whole experiment: paste it into nnstudio, or give it to <code>nnstudio train</code>."
    return f"<p>{told}</p><p>{line}</p>" if len(line) < _LINE_MAX else ""


def plain(text: str, *, lines: bool = False) -> str:
    """``text`` as HTML shows it."""
    kept = "".join(letter if letter.isprintable() or (lines and letter in "\n\t") else " " for letter in text)
    return escape(kept.encode("utf-8", "replace").decode())
