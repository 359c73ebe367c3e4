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
