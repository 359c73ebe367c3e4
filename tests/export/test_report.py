"""The lab report shows the run, carries the experiment, and does nothing by itself."""

import dataclasses
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import numpy as np
import pytest

from nnstudio.catalog import Text
from nnstudio.engine.frame import Alarm, Curves, Mark
from nnstudio.experiment.given import read_given
from nnstudio.experiment.share import read_shared_line
from nnstudio.export.figures import figures_of, sheet_of
from nnstudio.export.files import write_export
from nnstudio.export.kinds import kind_of
from nnstudio.export.report import report_of
from nnstudio.export.work import RunSoFar
from tests.export.works import every_sample, mixed_table, sample

SVG = "{http://www.w3.org/2000/svg}"


class Page(HTMLParser):
    """The tags and the text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("name", every_sample())
def test_that_the_report_of_a_sample_reopens_as_the_same_experiment(name: str, tmp_path: Path) -> None:
    work = sample(name)
    path = tmp_path / "report.html"
    write_export(path, kind_of("report"), work)
    assert read_given(path) == work.experiment


def test_that_a_report_of_a_table_finds_the_table_from_where_it_lies(tmp_path: Path) -> None:
    work = mixed_table(tmp_path, epochs=1)
    (tmp_path / "below").mkdir()
    path = tmp_path / "below" / "report.html"
    write_export(path, kind_of("report"), work)
    table = read_given(path).data.path
    assert table is not None
    assert Path(table).resolve() == tmp_path / "mixed.csv"


def test_that_the_report_tells_the_settings_and_the_numbers() -> None:
    work = sample("iris")
    words = Page(report_of(work)).words
    for expected in ("Iris", "cross_entropy", "fed with logits", "learning rate", "seed 1", "PyTorch", "accuracy"):
        assert expected in words
    assert f"{work.trained.snapshot.train_loss:.6g}" in words


def test_that_the_line_in_the_report_is_the_experiment() -> None:
    assert read_shared_line(Page(report_of(sample("circle"))).words) == sample("circle").experiment


def test_that_nothing_in_a_report_runs_or_is_fetched() -> None:
    name = "<script>alert(1)</script><img src=http://a/b onerror=alert(1)>"
    work = dataclasses.replace(sample("circle"), notes='<b onclick="x">\x00"&')
    work = dataclasses.replace(work, experiment=msgspec.structs.replace(work.experiment, name=name))
    page = Page(report_of(work))
    scripts = [attributes for tag, attributes in page.tags if tag == "script"]
    assert [script["type"] for script in scripts] == ["application/json"]
    for _, attributes in page.tags:
        assert not any(key.startswith("on") for key in attributes)
        links = [value for key, value in attributes.items() if key in {"src", "href", "xlink:href"}]
        assert all(link is not None and link.startswith("data:image/png;base64,") for link in links)
    assert name in page.words


def test_that_alarms_edits_and_notes_are_told() -> None:
    work = sample("circle")
    alarm = Alarm("dead", 7, "hidden.0", Text("a", "{count} are dead"), Text("a", ""), Text("a", ""), {"count": 3})
    curves = dataclasses.replace(work.trained.curves, marks=(Mark(4.0, "rate 0.1"),))
    work = dataclasses.replace(work, run=RunSoFar(work.trained.snapshot, curves, (alarm,)), notes="I saw\n<it>")
    words = Page(report_of(work)).words
    assert "Epoch 7: 3 are dead" in words
    assert "Epoch 4: changed to rate 0.1" in words
    assert "I saw\n<it>" in words


# ---- the pictures ----


@pytest.mark.parametrize("name", every_sample())
def test_that_the_pictures_are_sound_svg_within_their_frame(name: str) -> None:
    for figure in figures_of(sample(name)):
        root = ET.fromstring(figure.drawing.svg(figure.title))  # noqa: S314 (our own)
        assert not re.search(r'[" ](nan|-?inf)[" ]', figure.drawing.body)
        for mark in root.iter(f"{SVG}circle"):
            assert 0 <= float(mark.attrib["cx"]) <= figure.drawing.width
            assert 0 <= float(mark.attrib["cy"]) <= figure.drawing.height


def test_that_a_sheet_holds_every_picture() -> None:
    sheet = sheet_of(sample("rings"))
    root = ET.fromstring(sheet.encode())  # noqa: S314 (our own)
    assert len([*root.iter(f"{SVG}g")]) == len(figures_of(sample("rings")))


def test_that_the_curve_ends_where_the_loss_ends() -> None:
    work = sample("circle")
    root = ET.fromstring(figures_of(work)[0].drawing.svg("loss"))  # noqa: S314 (our own)
    curve = [path.attrib["d"] for path in root.iter(f"{SVG}path") if path.attrib["stroke"] == "#0072B2"]
    places = [float(pair.split()[1]) for pair in curve[0][1:].split(" L") if len(pair.split()) == 2]
    losses = work.trained.curves.train_loss
    assert len(places) == len(losses)
    assert np.corrcoef(places, losses)[0, 1] < -0.999  # up on paper is small in pixels


@pytest.mark.parametrize("losses", [[0.0, 0.0], [np.nan, np.nan], [1e300, 1.0], [-1.0, -2.0], [1e-30, 1e5], [3.0]])
def test_that_strange_losses_are_drawn_all_the_same(losses: list[float]) -> None:
    work = sample("circle")
    values = np.array(losses)
    curves = Curves(np.arange(len(values), dtype=np.float64), values, values[::-1])
    strange = dataclasses.replace(work, run=RunSoFar(work.trained.snapshot, curves))
    ET.fromstring(sheet_of(strange).encode())  # noqa: S314 (our own)


def test_that_a_million_epochs_make_no_large_file() -> None:
    work = sample("circle")
    epochs = np.arange(1_000_000, dtype=np.float64)
    curves = Curves(epochs, np.random.default_rng(1).random(len(epochs)), 1 / (1 + epochs))
    long = dataclasses.replace(work, run=RunSoFar(work.trained.snapshot, curves))
    assert len(report_of(long)) < 300_000
