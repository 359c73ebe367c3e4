"""What the studio remembers between two starts: looks, window, answers given once, recent files."""

import base64
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec

from nnstudio.experiment import write_atomically
from nnstudio.folders import config_folder

RECENT_MAX = 10
PIXELS_MAX = 100_000
Swap = Literal["ask", "keep", "restart"]
logger = logging.getLogger(__name__)


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """Every preference with its default; unknown keys of newer versions are ignored."""

    theme: Literal["system", "light", "dark", "contrast"] = "system"
    language: str = "system"  # or one that the window speaks; another version may speak more
    swap: Swap = "ask"  # what becomes of the weights when an activation or the loss of a running network changes
    speed: float | None = 30.0
    recent: tuple[str, ...] = ()
    geometry: str = ""  # Qt's own bytes, in base64
    splitters: dict[str, tuple[int, ...]] = {}
    drawer: str = "coach"  # the tab at the right of the Studio that was open last

    def with_recent(self, path: Path) -> "Preferences":
        """With ``path`` first among the recent files."""
        others = tuple(name for name in self.recent if name != str(path))
        return msgspec.structs.replace(self, recent=(str(path), *others)[:RECENT_MAX])


def preferences_path() -> Path:
    """Where the preferences of this user are kept."""
    return config_folder() / "preferences.json"


def load_preferences(path: Path, on_set_aside: Callable[[Path], None] | None = None) -> Preferences:
    """The preferences at ``path``; a file that cannot be read as such is set aside, and the defaults are taken.

    ``on_set_aside`` hears where such a file has gone.
    """
    try:
        return _sound(msgspec.json.decode(path.read_bytes(), type=Preferences))
    except FileNotFoundError:
        return Preferences()
    except (msgspec.DecodeError, ValueError, RecursionError, OSError) as error:
        logger.info("Preferences could not be read (%s); starting with the defaults.", error)
        aside = _set_aside(path)
        if aside is not None and on_set_aside is not None:
            on_set_aside(aside)
        return Preferences()


def _sound(preferences: Preferences) -> Preferences:
    """``preferences``, if the window can be built with them.

    Raises:
        ValueError: a value of the right type means nothing.
    """
    base64.b64decode(preferences.geometry, validate=True)
    sizes = [size for splitter in preferences.splitters.values() for size in splitter]
    if not all(0 <= size <= PIXELS_MAX for size in sizes):
        raise ValueError("sizes that no screen has")
    if preferences.speed is not None and preferences.speed <= 0:
        raise ValueError("a speed that is none")
    return preferences


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Write the preferences; a folder that cannot be written costs only the memory of them."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, msgspec.json.format(msgspec.json.encode(preferences), indent=2) + b"\n")
    except OSError as error:
        logger.info("Preferences could not be saved: %s", error)


def _set_aside(path: Path) -> Path | None:
    try:
        return path.replace(path.with_suffix(".unreadable.json"))
    except OSError as error:
        logger.info("The unreadable preferences stay where they are: %s", error)
        return None
