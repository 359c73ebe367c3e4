"""Writes the manual page: the words of packaging/linux/nnstudio.1.in, and of every command what its help says.

    python packaging/man_page.py FILE

Run by packaging/build.py with the Python of the build, in which nnstudio can be imported.
"""

import os
import sys
from pathlib import Path

from nnstudio.cli.arguments import COMMANDS, window_parser

TEMPLATE = Path(__file__).with_name("linux") / "nnstudio.1.in"
PLACE = "@COMMANDS@\n"
COLUMNS = "72"  # of a page of 80, as the text stands to the right


def manual_page() -> str:
    """The whole page, as man reads it."""
    os.environ["COLUMNS"] = COLUMNS  # for argparse, which has no other way to be told
    helps = {name: parser().format_help() for name, parser in COMMANDS.items()}
    commands = "".join(f".SS nnstudio {name}\n{as_it_stands(text)}" for name, text in helps.items())
    window = f".SH OPTIONS\n{as_it_stands(window_parser().format_help())}"
    return TEMPLATE.read_text(encoding="utf-8").replace(PLACE, f"{window}.SH COMMANDS\n{commands}")


def as_it_stands(text: str) -> str:
    """Text whose lines man keeps; it would read backslashes, and dots and quotes that begin a line, as orders."""
    lines = (line.replace("\\", "\\e").replace("-", "\\-") for line in text.rstrip().splitlines())
    kept = "\n".join(f"\\&{line}" if line[:1] in {".", "'"} else line for line in lines)
    return f".nf\n{kept}\n.fi\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(manual_page(), encoding="utf-8")
