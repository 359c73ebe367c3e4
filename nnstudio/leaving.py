"""The end of the process."""

import logging
import os
import sys
from typing import NoReturn


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
