"""What is painted once and copied: the same to the eye, and made anew when it has to be."""

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.stamps import Stamps
from nnstudio.gui.plots.still import Still
from nnstudio.gui.theme import DARK, LIGHT


@pytest.mark.usefixtures("qtbot")
def test_that_a_still_is_painted_once_until_it_is_forgotten_or_changes_its_size() -> None:
    still, paints = Still(), list[int]()

    def paint(painter: QPainter) -> None:
        paints.append(1)
        painter.fillRect(0, 0, 4, 4, QColor("red"))

    for _ in range(3):
        assert still.picture(QSize(8, 8), 1.0, paint).toImage().pixelColor(1, 1) == QColor("red")
    assert len(paints) == 1
    still.forget()
    still.picture(QSize(8, 8), 1.0, paint)
    assert still.picture(QSize(8, 9), 2.0, paint).size() == QSize(16, 18)
    assert len(paints) == 3


@pytest.mark.usefixtures("qtbot")
def test_that_stamps_go_where_single_copies_would() -> None:
    picture = QPixmap(2, 6)
    for index, color in enumerate(("red", "green", "blue")):
        painter = QPainter(picture)
        painter.fillRect(0, 2 * index, 2, 2, QColor(color))
        painter.end()
    parts = [(QRectF(8 * index, 4, 6, 6), QRectF(0, 2 * index, 2, 2)) for index in range(3)]
    stamped, single = (QImage(24, 12, QImage.Format.Format_RGB32) for _ in range(2))
    for image in (stamped, single):
        image.fill(Qt.GlobalColor.white)
    painter = QPainter(stamped)
    Stamps(parts).paint(painter, picture)
    Stamps([]).paint(painter, picture)
    painter.end()
    painter = QPainter(single)
    for place, part in parts:
        painter.drawPixmap(place, picture, part)
    painter.end()
    assert stamped == single
    assert stamped.pixelColor(10, 6) == QColor("green")


@pytest.fixture
def chart(qtbot: QtBot) -> Chart:
    chart = Chart("plot", LIGHT)
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    chart.set_axes((0.0, 10.0), (-1.0, 1.0), [(0.0, "0"), (10.0, "10")], [(0.0, "0")])
    chart.show()
    return chart


def test_that_a_curve_is_drawn_where_the_plot_says(chart: Chart) -> None:
    curve = pg.PlotCurveItem(pen=pg.mkPen("#ff0000", width=3))
    chart.addItem(curve)
    curve.setData(np.array([0.0, 10.0]), np.array([0.5, 0.5]))
    at = chart.to_pixels(5.0, 0.5).toPoint()
    assert chart.grab().toImage().pixelColor(at) == QColor("#ff0000")
    chart.removeItem(curve)
    assert chart.grab().toImage().pixelColor(at) == QColor(LIGHT.plot_ground)


def test_that_nothing_is_drawn_beyond_the_axes(chart: Chart) -> None:
    curve = pg.PlotCurveItem(pen=pg.mkPen("#ff0000", width=3))
    chart.addItem(curve)
    curve.setData(np.array([-10.0, 20.0]), np.array([0.5, 0.5]))
    at = chart.to_pixels(0.0, 0.5).toPoint()
    at.setX(at.x() - 4)
    assert chart.grab().toImage().pixelColor(at) == QColor(LIGHT.plot_ground)


def test_that_axes_follow_ranges_size_and_theme(chart: Chart) -> None:
    before = chart.grab().toImage()
    assert chart.grab().toImage() == before
    chart.set_axes((0.0, 10.0), (-1.0, 1.0), [(5.0, "5")], [(0.5, "0.5")])
    after = chart.grab().toImage()
    assert after != before
    chart.set_theme(DARK)
    assert chart.grab().toImage().pixelColor(150, 20) == QColor(DARK.plot_ground)
    area = chart.area()
    chart.resize(500, 300)
    assert chart.area().width() > area.width() + 150
