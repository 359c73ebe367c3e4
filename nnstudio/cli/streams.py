"""Results to stdout, all else to stderr; both may be closed, or speak a small character set."""

import io
import os
import re
import sys
from typing import TextIO


def prepare_streams() -> None:
    """Let no character that the terminal cannot show end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(text: str) -> None:
    """Write a result to stdout."""
    _write(sys.stdout, text)


def complain(sentence: str) -> None:
    """Write a sentence to stderr, on one line and without characters that steer a terminal."""
    line = re.sub(r"\s*[\r\n]\s*", " ", sentence)
    _write(sys.stderr, "".join(character if character.isprintable() else "�" for character in line))


def finish_output() -> None:
    """Hand stdout its last characters.

    Raises:
        OSError: nobody takes them any more.
    """
    if sys.stdout is not None:
        sys.stdout.flush()


def abandon_output() -> None:
    """Send what is left for stdout nowhere, so that the interpreter does not fail on it while it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:  # a program started without a console has none
        stream.write(f"{text}\n")
