"""What holds for every control."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.theme import PRESENTER_SCALE, THEMES, Theme, apply_theme
from nnstudio.gui.widgets.badge import Badge
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.elided_label import ElidedLabel
from nnstudio.gui.widgets.empty_state import EmptyState
from nnstudio.gui.widgets.figure_label import FigureLabel
from nnstudio.gui.widgets.labelled_slider import LabelledSlider
from nnstudio.gui.widgets.notice import Notice
from nnstudio.gui.widgets.number_edit import NumberEdit, WholeEdit
from nnstudio.gui.widgets.segmented import Segmented
from nnstudio.gui.widgets.stepper import Stepper
from nnstudio.gui.widgets.value_field import ValueField


def segmented() -> Segmented:
    made = Segmented("View", "Choose a view")
    made.add_choice("one", "One", "The one")
    made.add_choice("other", "Other", "The other")
    return made


def notice() -> Notice:
    made = Notice("Text", "warn", title="Title")
    made.add_button("Show me", "Show where")
    return made


MAKERS: dict[str, Callable[[], QWidget]] = {
    "badge": lambda: Badge("healthy", "good"),
    "card": lambda: Card("Data", "classification"),
    "elided label": lambda: ElidedLabel("text"),
    "empty state": lambda: EmptyState("race", "Nothing yet.", "Begin", tool_tip="Begin now"),
    "figure": lambda: FigureLabel("epoch", tool_tip="Passes over the rows"),
    "labelled slider": lambda: LabelledSlider("Noise", 0, 1, 0.1, tool_tip="How far points stray"),
    "notice": notice,
    "number edit": lambda: NumberEdit("Rate", "How far a step goes"),
    "segmented": segmented,
    "stepper": lambda: Stepper("Neurons", "How many"),
    "value field": lambda: ValueField("Share", "How much", lower=0, upper=1),
    "whole edit": lambda: WholeEdit("Epochs", "How often"),
}
every_widget = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS.keys())
every_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


def controls_of(widget: QWidget) -> list[QWidget]:
    inside = [widget, *widget.findChildren(QWidget)]
    return [part for part in inside if isinstance(part, QAbstractButton | QAbstractSpinBox | QSlider)]


@every_widget
def test_that_every_control_has_a_name_a_tool_tip_and_the_keyboard(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    for control in controls_of(widget):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name)
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.usefixtures("plain_app")
@every_theme
@every_widget
def test_that_every_widget_is_drawn_whole_in_every_theme(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QWidget], theme: Theme
) -> None:
    for scale in (1.0, PRESENTER_SCALE):
        apply_theme(qapp, theme, scale)
        room = QWidget()
        qtbot.addWidget(room)
        widget = make()
        QVBoxLayout(room).addWidget(widget)
        refresh_icons(room, theme)
        room.adjustSize()
        assert widget.minimumSizeHint().height() <= widget.height()
        assert not room.grab().isNull()
        room.close()


@pytest.mark.usefixtures("plain_app")
@every_widget
def test_that_every_control_is_large_enough(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    widget = make()
    QVBoxLayout(room).addWidget(widget)
    room.show()
    for control in controls_of(widget):
        if control.isVisible():
            assert min(control.width(), control.height()) >= 24, control


@every_widget
def test_that_a_change_of_language_is_survived(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))


@pytest.mark.usefixtures("qapp")
@every_widget
def test_that_a_widget_nobody_needs_goes_away(make: Callable[[], QWidget]) -> None:
    widget = make()
    gone = weakref.ref(widget)
    del widget
    gc.collect()
    assert gone() is None
