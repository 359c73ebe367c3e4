"""The program's own icons, drawn in the colour that their place asks for."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from nnstudio.gui.theme import Theme, current_scale, current_theme
from nnstudio.resources import icon_path

ICON_SIZE = 20
_GAP = 4
_NAME, _ROLE, _CHECKED_ROLE, _SIZE = "iconName", "iconRole", "iconCheckedRole", "iconBaseSize"


def pixmap(name: str, color: QColor | str, size: int = ICON_SIZE, *, gap: int = 0) -> QPixmap:
    """Return one icon, ``size`` pixels wide and high, sharp on the finest screen there is.

    ``gap`` adds empty pixels on the right, or on the left when it is negative.

    Raises:
        ValueError: when no icon has this name; the message lists those that exist.
    """
    ratio = _finest_ratio()
    key = f"icon/{name}/{QColor(color).name(QColor.NameFormat.HexArgb)}/{size}/{gap}/{ratio}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    drawn = _draw(name, QColor(color), QSize(size + abs(gap), size) * ratio, round(max(-gap, 0) * ratio))
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(
    name: str,
    color: QColor | str,
    size: int = ICON_SIZE,
    *,
    disabled: QColor | str | None = None,
    checked: QColor | str | None = None,
    gap: int = 0,
) -> QIcon:
    """Return one icon in ``color``, and in colours of their own where it is disabled or checked.

    Raises:
        ValueError: when no icon has this name; the message lists those that exist.
    """
    result = QIcon(pixmap(name, color, size, gap=gap))
    if disabled is not None:
        result.addPixmap(pixmap(name, disabled, size, gap=gap), QIcon.Mode.Disabled)
    if checked is not None:
        result.addPixmap(pixmap(name, checked, size, gap=gap), QIcon.Mode.Normal, QIcon.State.On)
    return result


def theme_icon(name: str, role: str = "text", size: int = ICON_SIZE) -> QIcon:
    """Return an icon in a colour of the present theme, for actions and menus."""
    theme = current_theme()
    return icon(name, theme.color(role), round(size * current_scale()), disabled=theme.faint)


def set_icon(
    widget: QAbstractButton | QLabel, name: str, role: str = "text", *, checked_role: str = "", size: int = ICON_SIZE
) -> None:
    """Give a button or a label an icon that follows the theme; ``role`` names a colour of the theme.

    Set a tool button's style first: an icon beside text keeps its distance from it.

    Raises:
        ValueError: when there is no such icon or colour; the message lists those that exist.
    """
    for key, value in ((_NAME, name), (_ROLE, role), (_CHECKED_ROLE, checked_role), (_SIZE, size)):
        widget.setProperty(key, value)
    _dress(widget, current_theme(), current_scale())


def refresh_icons(root: QWidget, theme: Theme, scale: float | None = None) -> None:
    """Redraw in the colours of ``theme`` every icon that ``set_icon`` gave to ``root`` or to anything inside it."""
    wanted = current_scale() if scale is None else scale
    for widget in (root, *root.findChildren(QAbstractButton), *root.findChildren(QLabel)):
        if isinstance(widget, QAbstractButton | QLabel) and widget.property(_NAME):
            _dress(widget, theme, wanted)


def _dress(widget: QAbstractButton | QLabel, theme: Theme, scale: float) -> None:
    name, role, checked_role = (str(widget.property(key)) for key in (_NAME, _ROLE, _CHECKED_ROLE))
    size = round(int(widget.property(_SIZE)) * scale)
    if isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, theme.color(role), size))
        return
    checked = theme.color(checked_role) if checked_role else None
    gap = _gap_to_text(widget, scale)
    widget.setIcon(icon(name, theme.color(role), size, disabled=theme.faint, checked=checked, gap=gap))
    widget.setIconSize(QSize(size + abs(gap), size))


def _gap_to_text(button: QAbstractButton, scale: float) -> int:
    # Qt sets icon and text too close together, and its style sheets have no word for the space between them.
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    if isinstance(button, QToolButton) and button.toolButtonStyle() != beside:
        return 0
    mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return round((-_GAP if mirrored else _GAP) * scale)


def _draw(name: str, color: QColor, room: QSize, left: int) -> QPixmap:
    source = icon_path(name).read_text(encoding="utf-8").replace("currentColor", color.name())
    drawn = QPixmap(room)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(color.alphaF())
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(left, 0, room.height(), room.height()))
    painter.end()
    return drawn


def _finest_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
