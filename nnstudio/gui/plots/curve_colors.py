"""The colours of functions drawn over one another: the accent first, then those that eyes tell apart best."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QColor

from nnstudio.gui.plots.colors import blend
from nnstudio.gui.theme import Theme

_DEEPER = 0.3  # colours that suit a line are too pale for letters


def curve_color(theme: Theme, slot: int) -> QColor:
    """Return the colour of the curve in one slot; slot 0 is the accent."""
    return theme.color("accent") if slot == 0 else theme.class_color(slot - 1)


def name_color(theme: Theme, color: QColor) -> QColor:
    """Return the colour in which the name of a curve can be read."""
    return blend(color, theme.color("text"), _DEEPER)


def with_slots(slots: Mapping[str, int], names: Sequence[str]) -> dict[str, int]:
    """Return a slot for each of ``names``: those that had one keep it, new ones take the lowest that is free."""
    kept = {name: slots[name] for name in names if name in slots}
    for name in names:
        if name not in kept:
            kept[name] = next(slot for slot in range(len(names)) if slot not in kept.values())
    return kept
