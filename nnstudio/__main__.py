"""The start: commands that need no window never import Qt, and the window shows before torch has loaded."""

import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

# Before torch is imported anywhere: small networks train faster on one thread.
os.environ.setdefault("OMP_NUM_THREADS", "1")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave the process with its exit code."""
    from nnstudio.cli import run  # noqa: PLC0415 (after the environment is set)

    leave(run(list(sys.argv[1:] if arguments is None else arguments)))


def leave(code: int) -> NoReturn:
    """End the process at once, once everything is written and every thread of ours has ended.

    Taking the interpreter apart with torch and scikit-learn in it takes over half a second, in which a window that was
    closed seems to hang.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program may have none
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
