"""The colours, fonts and style sheet of the window, owned by the program so that every platform shows the same."""

import sys
from dataclasses import dataclass, fields
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from nnstudio.resources import indicator_folder, stylesheet_path

BASE_POINTS = 13.0 if sys.platform == "darwin" else 11.0
PRESENTER_SCALE = 18.0 / 11.0
SYSTEM = "system"
# What is drawn as a circle or with round ends: its inner size and its border (a margin, where negative).
_ROUND_PARTS = {
    "handle": (12, 2),
    "groove": (4, 0),
    "progress": (8, 0),
    "radio": (16, 1),
    "dot": (8, 5),
    "scroll": (10, -2),
}
_THEME_PROPERTY = "studioTheme"
_SCALE_PROPERTY = "studioScale"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, by what they mean; each is written ``#RRGGBB``."""

    name: str
    is_dark: bool

    ground: str
    """The window behind the cards."""
    surface: str
    """Cards, menus and plots."""
    line: str
    """Hairlines that part things; they carry no meaning."""
    edge: str
    """The outline of what can be typed into or ticked."""
    hover: str
    """Behind a button under the mouse."""
    groove: str
    """The empty part of a slider."""

    text: str
    quiet: str
    faint: str
    """What is disabled; readable all the same."""

    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    focus: str

    positive: str
    negative: str
    positive_text: str
    negative_text: str
    positive_pale: str
    negative_pale: str
    neutral: str
    """The middle between negative and positive: zero."""

    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    quiet_soft: str

    plot_ground: str
    plot_axis: str
    plot_grid: str
    plot_train: str
    plot_test: str
    plot_ghost: str
    plot_bar: str
    plot_mark: str

    class_colors: tuple[str, ...]
    """Okabe and Ito's first, then others chosen to stay apart for colour-blind eyes as well."""

    def color(self, role: str) -> QColor:
        """Return the colour of one role, such as ``"accent"``.

        Raises:
            ValueError: when the theme has no such role; the message lists those it has.
        """
        if role not in color_roles():
            raise ValueError(f"There is no colour {role!r}. Known: {', '.join(color_roles())}.")
        return QColor(getattr(self, role))

    def class_color(self, index: int) -> QColor:
        """Return the colour of class ``index``; beyond the last one they begin again, so mark classes by shape too."""
        return QColor(self.class_colors[index % len(self.class_colors)])


LIGHT = Theme(
    name="light",
    is_dark=False,
    ground="#F5F6F8",
    surface="#FFFFFF",
    line="#E1E5EA",
    edge="#7F8A99",
    hover="#EEF0F4",
    groove="#E1E5EA",
    text="#1B2430",
    quiet="#5C6778",
    faint="#7F8A99",
    accent="#5646D6",
    on_accent="#FFFFFF",
    accent_hover="#4739B8",
    accent_soft="#ECE9FB",
    focus="#5646D6",
    positive="#0072B2",
    negative="#D55E00",
    positive_text="#0072B2",
    negative_text="#B34700",
    positive_pale="#8FC1DD",
    negative_pale="#EBB68F",
    neutral="#F5F6F8",
    good="#0B7A4B",
    good_soft="#E3F4EC",
    warn="#8A5300",
    warn_soft="#FCEBD9",
    bad="#B3261E",
    bad_soft="#FDE7E5",
    quiet_soft="#EEF0F3",
    plot_ground="#FFFFFF",
    plot_axis="#5C6778",
    plot_grid="#E1E5EA",
    plot_train="#5646D6",
    plot_test="#1B2430",
    plot_ghost="#8A94A3",
    plot_bar="#7466E0",
    plot_mark="#B3261E",
    class_colors=(
        *("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#7A5C2E"),
        *("#690F2D", "#5B9E1E", "#3F1E78", "#D94FD9", "#2F45D8"),
    ),
)

DARK = Theme(
    name="dark",
    is_dark=True,
    ground="#13161B",
    surface="#1B1F26",
    line="#2B313B",
    edge="#6F7A89",
    hover="#262C35",
    groove="#2B313B",
    text="#E9ECF1",
    quiet="#9BA6B5",
    faint="#6F7A89",
    accent="#9C90FF",
    on_accent="#14121F",
    accent_hover="#B3A9FF",
    accent_soft="#2A2646",
    focus="#9C90FF",
    positive="#4DA6DB",
    negative="#F08A3C",
    positive_text="#4DA6DB",
    negative_text="#F08A3C",
    positive_pale="#12405C",
    negative_pale="#6A3A14",
    neutral="#1B1F26",
    good="#5FD0A0",
    good_soft="#17342A",
    warn="#FFB057",
    warn_soft="#3A2A17",
    bad="#FF8A80",
    bad_soft="#402221",
    quiet_soft="#2B313B",
    plot_ground="#1B1F26",
    plot_axis="#9BA6B5",
    plot_grid="#2B313B",
    plot_train="#9C90FF",
    plot_test="#E9ECF1",
    plot_ghost="#7B8594",
    plot_bar="#8A7DF0",
    plot_mark="#FF8A80",
    class_colors=(
        *("#4DA6DB", "#F08A3C", "#2FB98A", "#F4B6DC", "#E6F06A"),
        *("#B44BE6", "#8A8A2E", "#6E8BFF", "#63E455", "#F0D2A5"),
    ),
)

HIGH_CONTRAST = Theme(
    name="contrast",
    is_dark=False,
    ground="#FFFFFF",
    surface="#FFFFFF",
    line="#4A4F57",
    edge="#000000",
    hover="#E6E6E6",
    groove="#B9BEC6",
    text="#000000",
    quiet="#2E343C",
    faint="#5A616B",
    accent="#3A1FB8",
    on_accent="#FFFFFF",
    accent_hover="#24117F",
    accent_soft="#EAE6FF",
    focus="#000000",
    positive="#0063A0",
    negative="#B84A00",
    positive_text="#005080",
    negative_text="#8F3700",
    positive_pale="#9CC9E4",
    negative_pale="#F0BE99",
    neutral="#FFFFFF",
    good="#00532F",
    good_soft="#DDF3E7",
    warn="#663C00",
    warn_soft="#FCE7CF",
    bad="#8A0F0A",
    bad_soft="#FFE1DE",
    quiet_soft="#EDEFF2",
    plot_ground="#FFFFFF",
    plot_axis="#000000",
    plot_grid="#C4C8CE",
    plot_train="#3A1FB8",
    plot_test="#000000",
    plot_ghost="#767C86",
    plot_bar="#3A1FB8",
    plot_mark="#8A0F0A",
    class_colors=(
        *("#0063A0", "#B84A00", "#00704F", "#C34B78", "#4B3C0F"),
        *("#3C0F1E", "#0F871E", "#4B0F78", "#C31EC3", "#3C4BF0"),
    ),
)

THEMES = (LIGHT, DARK, HIGH_CONTRAST)


@cache
def color_roles() -> tuple[str, ...]:
    """Return the name of every single colour of a theme."""
    return tuple(field.name for field in fields(Theme) if field.name not in {"name", "is_dark", "class_colors"})


def theme_for(name: str, hints: QStyleHints | None = None) -> Theme:
    """Return the theme of a preference: ``light``, ``dark``, ``contrast``, or ``system`` for what the platform asks.

    Raises:
        ValueError: when there is no such theme; the message lists those that exist.
    """
    if name == SYSTEM:
        return _system_theme(hints)
    for theme in THEMES:
        if theme.name == name:
            return theme
    known = ", ".join([SYSTEM, *(theme.name for theme in THEMES)])
    raise ValueError(f"There is no theme {name!r}. Known: {known}.")


def _system_theme(hints: QStyleHints | None) -> Theme:
    if hints is None:
        return LIGHT
    if hints.colorScheme() == Qt.ColorScheme.Dark:
        return DARK
    return HIGH_CONTRAST if _asks_for_contrast(hints) else LIGHT


def _asks_for_contrast(hints: QStyleHints) -> bool:
    # Only Qt 6.10 and newer know what the platform prefers.
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, for everything that the style sheet does not name."""
    role = QPalette.ColorRole
    chosen = {
        role.Window: theme.ground,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.ground,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.PlaceholderText: theme.quiet,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.text,
        role.ToolTipText: theme.surface,
        role.Light: theme.surface,
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.edge,
        role.Shadow: theme.edge,
    }
    result = QPalette()
    for which, color in chosen.items():
        result.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.faint))
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.groove))
    return result


def stylesheet(theme: Theme, scale: float = 1.0) -> str:
    """Return the style sheet of the whole program, with every length and letter ``scale`` times as large."""
    template = Template(stylesheet_path().read_text(encoding="utf-8"))
    colors = {role: str(getattr(theme, role)) for role in color_roles()}
    lengths = {f"px{length}": f"{_scaled(length, scale)}px" for length in range(1, 65)}
    halves = {f"half_{part}": f"{_half(*sizes, scale)}px" for part, sizes in _ROUND_PARTS.items()}
    letters = {f"pt{extra}": f"{(BASE_POINTS + extra) * scale:g}pt" for extra in range(16)}
    return template.substitute(colors, **lengths, **halves, **letters, pictures=indicator_folder(theme.name).as_posix())


def _half(inner: int, border: int, scale: float) -> int:
    # Qt draws square corners as soon as a radius is larger than half the part, so rounding must not favour it.
    return (_scaled(inner, scale) + 2 * _scaled(border, scale)) // 2


def _scaled(length: int, scale: float) -> int:
    return round(length * scale)


def apply_theme(app: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """Dress the whole program in a theme; ``scale`` enlarges it for a projector."""
    apply_colors(app, theme, scale)
    apply_sheet(app, theme, scale)


def apply_colors(app: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """Everything of a theme but its style sheet.

    Where a sheet is set, every widget that is put into another is dressed again, with all that is in it. A window that
    is built before the sheet is set is dressed once.
    """
    if app.property(_THEME_PROPERTY) is None:
        # Once a style sheet is set, a new style would only be wrapped in it again.
        app.setStyle("Fusion")
    app.setProperty(_THEME_PROPERTY, theme.name)
    app.setProperty(_SCALE_PROPERTY, scale)
    app.setPalette(palette(theme))
    app.setFont(base_font(scale))


def apply_sheet(app: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """The style sheet of a theme; comes after :func:`apply_colors`."""
    app.setStyleSheet(stylesheet(theme, scale))


def current_theme() -> Theme:
    """Return the theme that was applied last, light before any was."""
    name = _app_property(_THEME_PROPERTY)
    return theme_for(name) if isinstance(name, str) else LIGHT


def current_scale() -> float:
    """Return how much larger than usual everything is drawn now."""
    scale = _app_property(_SCALE_PROPERTY)
    return scale if isinstance(scale, float) else 1.0


def _app_property(name: str) -> object:
    app = QApplication.instance()
    return None if app is None else app.property(name)


def base_font(scale: float = 1.0) -> QFont:
    """Return the platform's own font in the size of running text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(BASE_POINTS * scale)
    return font


def tabular(font: QFont) -> QFont:
    """Return ``font`` with figures of one width, so that a number does not tremble while it counts."""
    result = QFont(font)
    if hasattr(result, "setFeature"):  # Qt 6.7 and newer
        result.setFeature(QFont.Tag("tnum"), 1)
    return result
