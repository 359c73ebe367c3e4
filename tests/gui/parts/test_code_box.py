"""The lines of Python that are read and copied."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.gui.parts.code_box import CodeBox
from nnstudio.gui.theme import LIGHT


def test_that_the_wheel_moves_the_column_around_and_never_the_lines(qtbot: QtBot) -> None:
    box = CodeBox(LIGHT, "Lines")
    qtbot.addWidget(box)
    box.show_code("\n".join(f"line_{number} = {number}" for number in range(9)))
    box.resize(400, box.sizeHint().height())
    box.show()
    wheel = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box._view.viewport(), wheel)
    assert not wheel.isAccepted()
    box._view.verticalScrollBar().setValue(1)
    assert box._view.firstVisibleBlock().blockNumber() == 0
