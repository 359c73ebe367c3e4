"""How thick curves and how large markers are drawn: as the text is enlarged, and for a projector never too fine."""

from PySide6.QtCore import QCoreApplication

from nnstudio.gui.theme import current_scale

LEAST_CURVE, LEAST_MARKER = 4.0, 5.0
"""On a projector, in pixels: the width of a curve and the radius of a marker."""
_PROPERTY = "studioProjected"


def draw_for_projector(*, wanted: bool) -> None:
    """Let all curves and markers be seen from the back row, from the next painting on."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, wanted)


def is_for_projector() -> bool:
    """Whether curves and markers are drawn for a projector."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(_PROPERTY))


def curve_width(width: float) -> float:
    """How wide a curve is drawn now, in pixels, that is ``width`` wide on a desk."""
    scaled = width * current_scale()
    return max(scaled, LEAST_CURVE) if is_for_projector() else scaled


def marker_radius(radius: float) -> float:
    """How large a marker is drawn now, in pixels, whose radius is ``radius`` on a desk."""
    scaled = radius * current_scale()
    return max(scaled, LEAST_MARKER) if is_for_projector() else scaled
