"""``nnstudio lesson``: the lessons there are, whether they keep their word, and the start of a new one."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from nnstudio.cli.streams import complain, say
from nnstudio.lessons.shelf import find_lesson, shipped_lessons

if TYPE_CHECKING:
    from nnstudio.lessons.verify import Verification  # imports torch

FAILURES_SHOWN = 10


def lesson(options: argparse.Namespace) -> int:
    """Do what ``options.what`` says; returns the exit code.

    Raises:
        UserError: a lesson cannot be found, read or written.
    """
    match options.what:
        case "list":
            return _list(as_json=options.json)
        case "new":
            from nnstudio.lessons.template import write_template  # noqa: PLC0415 (belongs to this word alone)

            for path in write_template(Path(options.folder)):
                say(str(path))
            return 0
        case _:
            return _verify(options)


def _list(*, as_json: bool) -> int:
    shelved = shipped_lessons()
    if as_json:
        entries = [
            {"id": one.lesson.id, "title": one.lesson.words().title, "minutes": one.lesson.plan.minutes}
            | {"version": one.lesson.plan.version, "languages": sorted(one.lesson.prose)}
            for one in shelved
        ]
        say(json.dumps({"lessons": entries}, ensure_ascii=False))
        return 0
    for one in shelved:
        say(f"{one.lesson.id:<28}{one.lesson.plan.minutes:>4} min   {one.lesson.words().title}")
    return 0


def _verify(options: argparse.Namespace) -> int:
    chosen = [find_lesson(name) for name in options.lessons] or shipped_lessons()
    seeds = range(options.first_seed, options.first_seed + options.seeds)
    from nnstudio.lessons.verify import verify  # noqa: PLC0415 (torch, once the lessons are sound)

    found: list[Verification] = []
    with _progress(len(chosen) * len(seeds)) as advance:
        found = [verify(shelved.lesson, seeds, advance) for shelved in chosen]
    if options.json:
        say(json.dumps({"lessons": [_as_json(one) for one in found]}))
    else:
        _say_table(found)
    for one in found:
        for failure in one.failures[:FAILURES_SHOWN]:
            complain(f"{one.id}: {failure}")
        if one.slowest_seconds > one.budget_seconds:
            complain(f"{one.id}: {one.slowest_seconds:.1f} s for one seed; its budget is {one.budget_seconds:g} s")
    broken = [one.id for one in found if not one.holds]
    if broken:
        complain(f"These lessons do not keep their word: {', '.join(broken)}.")
    return 1 if broken else 0


def _as_json(found: "Verification") -> dict[str, object]:
    return {
        "id": found.id,
        "seeds": found.seeds,
        "solution_passes": found.solution_passes,
        "starter_passes": found.starter_passes,
        "seconds": round(found.seconds, 3),
    }


def _say_table(found: "Sequence[Verification]") -> None:
    say(f"{'lesson':<28}{'seeds':>6}{'solution':>10}{'starter':>9}{'seconds':>9}")
    for one in found:
        say(f"{one.id:<28}{one.seeds:>6}{one.solution_passes:>10}{one.starter_passes:>9}{one.seconds:>9.1f}")


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _seed: None
        return
    from tqdm import tqdm  # noqa: PLC0415 (only where there is a terminal)

    with tqdm(total=total, unit="seed", leave=False, dynamic_ncols=True, file=sys.stderr) as bar:

        def advance(_seed: int) -> None:
            bar.update(1)

        yield advance
