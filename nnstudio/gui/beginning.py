"""With what the window begins: whose preferences count, and whether anything is kept."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nnstudio.folders import site_file
from nnstudio.session.preferences import Preferences, load_preferences, load_site, preferences_path, set_aside


@dataclass(frozen=True, slots=True)
class Start:
    """What was asked for on the command line.

    ``readonly``: nothing is written but what the person saves or hands in. ``reset``: the preferences are put aside
    first. ``safe``: neither the person's preferences nor the administrator's count, and nothing is kept.
    """

    readonly: bool = False
    reset: bool = False
    safe: bool = False

    @property
    def keeps(self) -> bool:
        """Whether preferences, progress, recovered work and logs are written."""
        return not (self.readonly or self.safe)


@dataclass(frozen=True, slots=True)
class Beginning:
    """The preferences to begin with, what they are based on, and what is to be told once the window is there."""

    preferences: Preferences
    base: Preferences
    notes: tuple[str, ...] = field(default=())


def begin_with(start: Start) -> Beginning:
    """Read preferences as ``start`` asks; whatever is wrong with them costs a sentence, never the start."""
    if start.safe:
        return Beginning(Preferences(), Preferences())
    notes: list[str] = []
    site = site_file()
    base, wrong = load_site(site)
    if wrong:
        notes.append(_tr("The defaults of {path} do not count: {reason}.").format(path=site, reason=wrong))
    path = preferences_path()
    if start.reset and start.keeps:
        put_aside = set_aside(path, "before-reset")
        if put_aside is not None:
            notes.append(
                _tr("The studio starts as at first. Your preferences are kept as {path}.").format(path=put_aside)
            )
    if start.reset:
        return Beginning(base, base, tuple(notes))
    preferences = load_preferences(path, lambda aside: notes.append(_set_aside_text(aside)), base=base)
    return Beginning(preferences, base, tuple(notes))


def _set_aside_text(path: Path) -> str:
    text = _tr("Your preferences could not be read, so the studio starts as at first. They are kept as {path}.")
    return text.format(path=path)


def _tr(text: str) -> str:
    return QCoreApplication.translate("app", text)
