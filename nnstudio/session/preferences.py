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
ZOOM_MAX = 2.0
ADDRESS_MAX = 200
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
    zoom: float = 1.0  # how large everything is on a desk
    calm: bool = False  # pictures move once a second while it trains
    presenter_zoom: float = 1.0  # and on a projector, where it is larger anyway
    cluster: str = ""  # the address of the scheduler that trained a race last

    def with_recent(self, path: Path) -> "Preferences":
        """With ``path`` first among the recent files."""
        others = tuple(name for name in self.recent if name != str(path))
        return msgspec.structs.replace(self, recent=(str(path), *others)[:RECENT_MAX])


SITE_KEYS = ("theme", "swap", "speed", "drawer", "zoom", "presenter_zoom", "calm", "language")
"""What an administrator can set for everybody."""


def preferences_path() -> Path:
    """Where the preferences of this user are kept."""
    return config_folder() / "preferences.json"


def load_preferences(
    path: Path, on_set_aside: Callable[[Path], None] | None = None, *, base: Preferences | None = None
) -> Preferences:
    """The preferences at ``path`` over those of ``base``; a file that cannot be read as such is set aside.

    ``on_set_aside`` hears where such a file has gone.
    """
    base = base or Preferences()
    try:
        return _sound(_over(base, path.read_bytes()))
    except FileNotFoundError:
        return base
    except (msgspec.DecodeError, msgspec.ValidationError, ValueError, RecursionError, OSError) as error:
        logger.info("Preferences could not be read (%s); starting with the defaults.", error)
        aside = set_aside(path, "unreadable")
        if aside is not None and on_set_aside is not None:
            on_set_aside(aside)
        return base


def load_site(path: Path | None) -> tuple[Preferences, str]:
    """The administrator's defaults at ``path``, and what is wrong with them: an empty string where nothing is.

    A file that is wrong changes nothing: everybody starts with the defaults of the program.
    """
    if path is None:
        return Preferences(), ""
    try:
        content = path.read_bytes()
        unknown = set(msgspec.json.decode(content, type=dict[str, object])) - set(SITE_KEYS)
        if unknown:
            return Preferences(), f"{min(unknown)} is not known. Known: {', '.join(SITE_KEYS)}"
        return _sound(_over(Preferences(), content)), ""
    except OSError as error:
        return Preferences(), error.strerror or str(error)
    except (msgspec.DecodeError, msgspec.ValidationError, ValueError, RecursionError) as error:
        return Preferences(), str(error)


def _over(base: Preferences, content: bytes) -> Preferences:
    """``base``, with what the JSON object ``content`` says instead."""
    said = msgspec.json.decode(content, type=dict[str, object])
    return msgspec.convert({**msgspec.to_builtins(base), **said}, Preferences)


def _sound(preferences: Preferences) -> Preferences:
    """``preferences``, if the window can be built with them.

    Raises:
        ValueError: a value of the right type means nothing.
    """
    base64.b64decode(preferences.geometry, validate=True)
    sizes = [size for splitter in preferences.splitters.values() for size in splitter]
    if not all(0 <= size <= PIXELS_MAX for size in sizes):
        raise ValueError("sizes that no screen has")
    if len(preferences.cluster) > ADDRESS_MAX or not preferences.cluster.isprintable():
        raise ValueError("an address that is none")
    if preferences.speed is not None and preferences.speed <= 0:
        raise ValueError("a speed that is none")
    if not all(1.0 <= zoom <= ZOOM_MAX for zoom in (preferences.zoom, preferences.presenter_zoom)):
        raise ValueError("letters that nobody can read")
    return preferences


def save_preferences(path: Path, preferences: Preferences, *, base: Preferences | None = None) -> None:
    """Write what differs from ``base``; a folder that cannot be written costs only the memory of it.

    What the person has left as it was goes on to follow the administrator's file.
    """
    before = msgspec.to_builtins(base or Preferences())
    changed = {key: value for key, value in msgspec.to_builtins(preferences).items() if value != before[key]}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, msgspec.json.format(msgspec.json.encode(changed), indent=2) + b"\n")
    except OSError as error:
        logger.info("Preferences could not be saved: %s", error)


def set_aside(path: Path, why: str) -> Path | None:
    """Give the file at ``path`` another name, with ``why`` in it; None where there is none, or it has to stay."""
    try:
        return path.replace(path.with_suffix(f".{why}.json"))
    except FileNotFoundError:
        return None
    except OSError as error:
        logger.info("The preferences stay where they are: %s", error)
        return None
