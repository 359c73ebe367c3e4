"""Sets the formula of every activation and every loss, as the pictures that the window shows.

    python packaging/formulas.py [FOLDER]

Run it after a formula in the catalog has changed; a test says when that was forgotten. Needs ziamath.
"""

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ziamath.config import config
from ziamath.zmath import Latex

from nnstudio.catalog import ACTIVATIONS, LOSSES
from nnstudio.resources import formulas_folder

SIZE = 20  # pixels, of the letters; who draws the picture scales it from there
SVG = "http://www.w3.org/2000/svg"


def main() -> int:
    """Write all pictures, and remove those of entries that are no more; returns the exit code."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else formulas_folder()
    folder.mkdir(parents=True, exist_ok=True)
    # Every letter as its own path, which Qt can draw, in the colour that the window puts in.
    config.svg2 = False
    config.precision = 2
    pictures = {f"{kind}_{name}.svg": picture(latex) for kind, name, latex in formulas()}
    for path in folder.glob("*.svg"):
        if path.name not in pictures:
            path.unlink()
    for name, text in pictures.items():
        (folder / name).write_text(text, encoding="utf-8")
    print(f"{len(pictures)} formulas in {folder}")
    return 0


def formulas() -> list[tuple[str, str, str]]:
    """Kind, name and LaTeX of every entry."""
    activations = [("activation", name, entry.latex) for name, entry in ACTIVATIONS.items()]
    return activations + [("loss", name, entry.latex) for name, entry in LOSSES.items()]


def picture(latex: str) -> str:
    """The SVG of one formula; its title is the LaTeX that it was made from."""
    ET.register_namespace("", SVG)
    root = ET.fromstring(Latex(latex, size=SIZE, color="currentColor").svg())  # noqa: S314 (our own)
    title = ET.Element(f"{{{SVG}}}title")
    title.text = latex
    root.insert(0, title)
    return ET.tostring(root, encoding="unicode") + "\n"


if __name__ == "__main__":
    sys.exit(main())
