"""How far a training is: a bar on a terminal, a few lines where asked for, else nothing. All of it on stderr."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from nnstudio.cli.streams import complain
from nnstudio.engine.frame import Snapshot

OnEpoch = Callable[[Snapshot], None]
_LINES = 10


@contextmanager
def showing_progress(epochs: int, *, verbose: bool) -> Iterator[OnEpoch | None]:
    """Yield what is to be called after every epoch; None where nothing is shown."""
    if sys.stderr is not None and sys.stderr.isatty():
        with _bar(epochs) as on_epoch:
            yield on_epoch
    else:
        yield _lines(epochs) if verbose else None


@contextmanager
def _bar(epochs: int) -> Iterator[OnEpoch]:
    from tqdm import tqdm  # noqa: PLC0415 (only where there is a terminal)

    with tqdm(total=epochs, unit="epoch", leave=False, dynamic_ncols=True, file=sys.stderr) as bar:

        def on_epoch(snapshot: Snapshot) -> None:
            bar.update(snapshot.epoch - bar.n)
            bar.set_postfix_str(f"test loss {snapshot.test_loss:.4g}", refresh=False)

        yield on_epoch


def _lines(epochs: int) -> OnEpoch:
    def on_epoch(snapshot: Snapshot) -> None:
        if snapshot.epoch * _LINES // epochs > (snapshot.epoch - 1) * _LINES // epochs:
            complain(
                f"Epoch {snapshot.epoch:,} of {epochs:,}: train loss {snapshot.train_loss:.4g}, "
                f"test loss {snapshot.test_loss:.4g}"
            )

    return on_epoch


@contextmanager
def showing_race(runs: int, *, verbose: bool) -> Iterator[Callable[[float, str], None] | None]:
    """Yield what is to be told how many runs are done, parts of runs included, and a word beside it."""
    if sys.stderr is None or not (sys.stderr.isatty() or verbose):
        yield None
        return
    if not sys.stderr.isatty():
        yield _tenths(runs)
        return
    from tqdm import tqdm  # noqa: PLC0415 (only where there is a terminal)

    form = "{percentage:3.0f}% |{bar}| {n:.0f} of {total:.0f} runs [{elapsed}<{remaining}]{postfix}"
    with tqdm(total=runs, leave=False, dynamic_ncols=True, file=sys.stderr, bar_format=form) as bar:

        def on_progress(done: float, words: str) -> None:
            bar.update(done - bar.n)
            bar.set_postfix_str(words, refresh=False)

        yield on_progress


def _tenths(runs: int) -> Callable[[float, str], None]:
    told = 0

    def on_progress(done: float, words: str) -> None:
        nonlocal told
        tenth = int(done * _LINES // runs)
        if tenth > told:
            told = tenth
            complain(f"{done:,.0f} of {runs:,} runs done. {words}".rstrip())

    return on_progress
