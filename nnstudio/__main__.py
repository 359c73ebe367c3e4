"""The start: commands that need no window never import Qt, and the window shows before torch has loaded."""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

# Before torch is imported anywhere: small networks train faster on one thread.
os.environ.setdefault("OMP_NUM_THREADS", "1")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave the process with its exit code."""
    from nnstudio.cli import run  # noqa: PLC0415 (after the environment is set)
    from nnstudio.leaving import leave  # noqa: PLC0415

    leave(run(list(sys.argv[1:] if arguments is None else arguments)))


if __name__ == "__main__":
    main()
