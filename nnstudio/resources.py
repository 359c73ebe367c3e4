"""The only module that knows where the files live that ship with the program."""

from collections.abc import Iterable
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_folder() -> Path:
    """Return the folder of all resources: inside an installed package, or beside it in a checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def icon_names() -> list[str]:
    """Return the name of every icon that ships."""
    return [path.stem for path in _files("icons", "*.svg")]


def icon_path(name: str) -> Path:
    """Return the file of one icon.

    Raises:
        ValueError: when no icon has this name; the message lists those that exist.
    """
    path = resource_folder() / "icons" / f"{name}.svg"
    if not path.is_file():
        raise ValueError(_unknown("icon", name, icon_names()))
    return path


def formulas_folder() -> Path:
    """Return the folder of the formulas of activations and losses."""
    return resource_folder() / "formulas"


def formula_path(kind: str, name: str) -> Path:
    """Return the picture of the formula of one ``activation`` or ``loss``.

    Raises:
        ValueError: when there is no such formula; the message lists those that exist.
    """
    path = formulas_folder() / f"{kind}_{name}.svg"
    if not path.is_file():
        raise ValueError(_unknown("formula", f"{kind}_{name}", [known.stem for known in _files("formulas", "*.svg")]))
    return path


def stylesheet_path() -> Path:
    """Return the template of the one style sheet of the window."""
    return resource_folder() / "theme" / "studio.qss"


def indicator_folder(theme: str) -> Path:
    """Return the folder with the small pictures (arrows, ticks) that the style sheet of one theme points to.

    Raises:
        ValueError: when no theme has this name; the message lists those that exist.
    """
    folder = resource_folder() / "theme" / theme
    if not theme or not folder.is_dir():
        known = sorted(path.name for path in (resource_folder() / "theme").iterdir() if path.is_dir())
        raise ValueError(_unknown("theme", theme, known))
    return folder


def sample_paths() -> list[Path]:
    """Return the experiments that ship, in the order of their names."""
    return _files("samples", "*.json")


def alarm_sample_paths() -> list[Path]:
    """Return the experiments that go wrong on purpose, each to raise an alarm."""
    return _files("samples/alarms", "*.json")


def lessons_folder() -> Path:
    """Return the folder of the lessons that ship."""
    return resource_folder() / "lessons"


def translations_folder() -> Path:
    """Return the folder of the translation files."""
    return resource_folder() / "translations"


def licences_folder() -> Path:
    """Return the folder of the licences; an installed program has those of all third parties in it."""
    return resource_folder() / "licences"


def app_icon_path() -> Path:
    """Return the icon of the program itself."""
    return resource_folder() / "app" / "nnstudio.svg"


def docs_folder() -> Path:
    """Return the folder of the glossary and the guides."""
    return resource_folder() / "docs"


def _files(folder: str, pattern: str) -> list[Path]:
    return sorted((resource_folder() / folder).glob(pattern))


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    return f"There is no {what} {name!r}. Known: {', '.join(known)}."
