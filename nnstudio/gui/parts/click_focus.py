"""A click on a control leaves the keyboard to the window, so that Space still trains; Tab reaches the control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider, QWidget


def leave_keyboard_on_click(root: QWidget) -> None:
    """Let the controls inside ``root`` take the keyboard by Tab alone; for those made after the window.

    Each kind is asked for by itself: whoever asks for all widgets makes PySide keep something of those that Qt has
    inside its own, such as the line edit of a spin box, for longer than they live.
    """
    for kind in (QAbstractButton, QComboBox, QSlider):
        for control in root.findChildren(kind):
            if control.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
