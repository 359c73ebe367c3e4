"""Whether a window can be shown here, told without Qt."""

import os
import sys


def has_display() -> bool:
    """Whether there is something to show a window on: always but on Unix without X or Wayland."""
    if sys.platform in {"win32", "darwin"}:
        return True
    # A Qt platform set by hand, such as offscreen, needs neither.
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))
