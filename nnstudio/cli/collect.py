"""``nnstudio collect``: a class's hand-ins into marks.csv and index.html."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from nnstudio.catalog import N_, UserError
from nnstudio.cli.streams import complain, say
from nnstudio.experiment import write_atomically
from nnstudio.lessons.shelf import find_lesson, shipped_lessons

if TYPE_CHECKING:
    from nnstudio.lessons.collect import Row  # imports torch

CSV, HTML = "marks.csv", "index.html"


def collect_folder(options: argparse.Namespace) -> int:
    """Judge the hand-ins in ``options.folder`` and write the table; returns the exit code.

    Raises:
        UserError: there are no hand-ins, a lesson cannot be used, or the table cannot be written.
    """
    from nnstudio.lessons.collect import collect, hand_ins_below  # noqa: PLC0415 (torch comes with it)
    from nnstudio.lessons.report import as_csv, as_html, as_rows  # noqa: PLC0415 (as above)

    chosen = [*shipped_lessons(), *(find_lesson(name) for name in options.lesson)]
    lessons = {one.lesson.id: one.lesson for one in chosen}
    with _progress(len(hand_ins_below(options.folder))) as on_file:
        collected = collect(options.folder, lessons, on_file)
    out: Path = options.out or options.folder
    _write(out, CSV, "\ufeff" + as_csv(collected))  # the mark by which Excel knows UTF-8
    _write(out, HTML, as_html(collected))
    if options.json:
        say(json.dumps({"rows": as_rows(collected)}, ensure_ascii=False))
        return 0
    for row in collected.rows:
        numbers = f"{row.checks_passed}/{row.checks} checks  {row.quiz_right}/{row.quiz} quiz"
        say(f"{row.result:<15}{numbers:<26}{row.name or row.file}")
        for flag in row.flags:
            say(f"{'':<15}{flag}")
    complain(f"{len(collected.rows)} hand-ins: {out / CSV} and {out / HTML}")
    return 0


def _write(folder: Path, name: str, text: str) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / name, text.encode())
    except OSError as error:
        raise UserError(
            N_("cli", "{path} could not be written: {reason}. Choose another folder by --out."),
            path=folder / name,
            reason=error.strerror or error,
        ) from None


@contextmanager
def _progress(total: int) -> "Iterator[Callable[[Row], None]]":
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _row: None
        return
    from tqdm import tqdm  # noqa: PLC0415 (only where there is a terminal)

    with tqdm(total=total, unit="hand-in", leave=False, dynamic_ncols=True, file=sys.stderr) as bar:

        def on_file(_row: "Row") -> None:
            bar.update(1)

        yield on_file
