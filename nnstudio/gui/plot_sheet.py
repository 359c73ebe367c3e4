"""The plots of the Studio as they are now, in one picture, twice as fine as on the screen."""

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from nnstudio.export.work import Work
from nnstudio.gui.parts.words import shown_number
from nnstudio.gui.studio import Studio
from nnstudio.gui.theme import current_theme

_SCALE = 2  # pixels for each of the screen's
_GAP = 16
_TITLE = 44


def png_of(studio: Studio, work: Work) -> bytes:
    """The network, its output and the plots below them as PNG, as they stand on the screen."""
    rows: list[list[QWidget]] = [[studio.network, studio.output], [studio.loss, studio.inner]]
    shown = [[panel for panel in row if panel.isVisibleTo(studio)] for row in rows]
    width = max(sum(panel.width() + _GAP for panel in row) for row in shown) + _GAP
    height = _TITLE + sum(max((panel.height() for panel in row), default=0) + _GAP for row in shown)
    theme = current_theme()
    sheet = _canvas(width, height, theme.color("ground"))
    painter = QPainter(sheet)
    font = studio.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.3)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(_GAP, 0, width - 2 * _GAP, _TITLE, Qt.AlignmentFlag.AlignVCenter, _title(work))
    y = _TITLE
    for row in shown:
        x = _GAP
        for panel in row:
            painter.drawPixmap(QPoint(x, y), _grabbed(panel, theme.color("ground")))
            x += panel.width() + _GAP
        y += max((panel.height() for panel in row), default=0) + _GAP
    painter.end()
    return _png(sheet)


def _title(work: Work) -> str:
    said = QCoreApplication.translate("plot_sheet", "{name}, after {epochs} epochs")
    return said.format(name=work.experiment.name, epochs=shown_number(work.trained.snapshot.epoch))


def _canvas(width: int, height: int, color: QColor) -> QPixmap:
    canvas = QPixmap(_SCALE * width, _SCALE * height)
    canvas.setDevicePixelRatio(_SCALE)
    canvas.fill(color)
    return canvas


def _grabbed(panel: QWidget, ground: QColor) -> QPixmap:
    canvas = _canvas(panel.width(), panel.height(), ground)
    panel.render(canvas)
    return canvas


def _png(sheet: QPixmap) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.save(buffer, "PNG")
    buffer.close()
    return bytes(content.data())
