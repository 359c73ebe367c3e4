"""The pictures of formulas that ship are those of the catalog."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from nnstudio.catalog import ACTIVATIONS, LOSSES
from nnstudio.resources import formula_path, formulas_folder

ROOT = Path(__file__).resolve().parents[2]
FORMULAS = [("activation", name, entry.latex) for name, entry in ACTIVATIONS.items()]
FORMULAS += [("loss", name, entry.latex) for name, entry in LOSSES.items()]


@pytest.mark.parametrize(("kind", "name", "latex"), FORMULAS)
def test_that_a_formula_was_made_from_what_the_catalog_says_now(kind: str, name: str, latex: str) -> None:
    root = ET.fromstring(formula_path(kind, name).read_text(encoding="utf-8"))  # noqa: S314 (our own)
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == latex, "run: python packaging/formulas.py"


@pytest.mark.parametrize(("kind", "name", "latex"), FORMULAS)
def test_that_a_formula_can_take_any_colour_and_is_no_taller_than_a_few_lines(kind: str, name: str, latex: str) -> None:
    root = ET.fromstring(formula_path(kind, name).read_text(encoding="utf-8"))  # noqa: S314 (our own)
    colors = {each.get(key) for each in root.iter() for key in ("fill", "stroke")}
    assert colors <= {"currentColor", "none", None}
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert width < 450
    assert 15 < height < 110, latex


def test_that_no_formula_is_left_over() -> None:
    assert {path.stem for path in formulas_folder().glob("*")} == {f"{kind}_{name}" for kind, name, _ in FORMULAS}


def test_that_an_unknown_formula_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"'loss_pink'.*activation_relu.*loss_mse"):
        formula_path("loss", "pink")


def test_that_formulas_are_set_anew_just_as_they_ship(tmp_path: Path) -> None:
    pytest.importorskip("ziamath")
    (tmp_path / "loss_gone.svg").write_text("", encoding="utf-8")
    script = str(ROOT / "packaging" / "formulas.py")
    subprocess.run([sys.executable, script, str(tmp_path)], check=True, timeout=60, capture_output=True)
    made = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*.svg")}
    assert made == {path.name: path.read_text(encoding="utf-8") for path in formulas_folder().glob("*.svg")}
