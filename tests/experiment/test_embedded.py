"""A web page carries an experiment, and can do no more than that."""

from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec
import pytest

from nnstudio.catalog import UserError
from nnstudio.experiment import default_experiment, parse_experiment, read_experiment
from nnstudio.experiment.edits import with_data
from nnstudio.experiment.embedded import embedded, embedded_metadata
from nnstudio.experiment.given import is_own_file, read_given
from nnstudio.resources import sample_paths


def page(folder: Path, block: str, name: str = "report.html") -> Path:
    path = folder / name
    path.write_text(f"<!DOCTYPE html><html><body><p>hello</p>{block}</body></html>", encoding="utf-8")
    return path


@pytest.mark.parametrize("path", sample_paths(), ids=lambda path: path.stem)
def test_that_a_sample_comes_back_from_a_page(path: Path, tmp_path: Path) -> None:
    experiment = read_experiment(path)
    assert read_given(page(tmp_path, embedded(experiment))) == experiment


@pytest.mark.parametrize("path", sample_paths(), ids=lambda path: path.stem)
def test_that_a_sample_comes_back_from_paper(path: Path, tmp_path: Path) -> None:
    experiment = msgspec.structs.replace(read_experiment(path), name="Grüße </nnstudio:experiment> & \U0001f642")
    paper = tmp_path / "report.PDF"
    paper.write_bytes(b"%PDF-1.4\n\xff\x00" + embedded_metadata(experiment) + b"\xfe endstream")
    assert read_given(paper) == experiment
    assert not is_own_file(paper)


def test_that_the_metadata_of_paper_are_sound() -> None:
    root = ET.fromstring(embedded_metadata(default_experiment()).decode().split("?>", 1)[1])  # noqa: S314
    (found,) = root.iter("{urn:nnstudio:1}experiment")
    assert parse_experiment(str(found.text)) == default_experiment()


def test_that_other_paper_carries_no_experiment(tmp_path: Path) -> None:
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(b"%PDF-1.4\n\xff\x00 nothing")
    with pytest.raises(UserError, match="carries no experiment"):
        read_given(paper)


def test_that_no_name_can_end_the_block(tmp_path: Path) -> None:
    name = '</script><script>alert("&amp;")</script><!-- \u2028'
    experiment = msgspec.structs.replace(default_experiment(), name=name)
    block = embedded(experiment)
    assert block.count("</script>") == 1
    assert "alert(\\" in block
    assert read_given(page(tmp_path, block, "r.HTM")) == experiment


def test_that_a_table_is_looked_for_beside_the_page(tmp_path: Path) -> None:
    experiment = with_data(default_experiment(), source="file", path="table.csv", target="y")
    opened = read_given(page(tmp_path, embedded(experiment)))
    assert opened == with_data(experiment, path=str(tmp_path / "table.csv"))


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("", "carries no experiment"),
        (embedded(default_experiment()).removesuffix("</script>"), "carries no experiment"),
        (embedded(default_experiment()).replace("circle", "square"), "square"),
        (embedded(default_experiment()).replace("{", "", 1), "not JSON"),
    ],
)
def test_that_a_page_without_a_sound_experiment_is_refused(block: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(f"<html>{block}", encoding="utf-8")
    with pytest.raises(UserError, match=said):
        read_given(path)


def test_that_only_a_file_of_its_own_is_saved_to_again() -> None:
    assert is_own_file(Path("circle.json"))
    assert not is_own_file(Path("report.html"))
    assert not is_own_file(Path("nnstudio1:abc"))
