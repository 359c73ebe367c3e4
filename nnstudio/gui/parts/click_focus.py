"""A click on a control leaves the keyboard to the window, so that Space still trains; Tab reaches the control."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QWidget


def leave_keyboard_on_click(root: QWidget) -> None:
    """Let the controls inside ``root`` take the keyboard by Tab alone; for those made after the window."""
    for control in root.findChildren(QWidget):
        is_control = isinstance(control, QAbstractButton | QComboBox | QAbstractSlider)
        if is_control and control.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
