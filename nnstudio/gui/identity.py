"""The icon of the program on its windows, and where Qt itself may remember things."""

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from nnstudio.folders import own_home
from nnstudio.resources import app_icon_path


def show_identity(app: QApplication) -> None:
    """Give every window the program's icon, and keep Qt's own dialogs to the folder of a portable copy."""
    app.setWindowIcon(QIcon(str(app_icon_path())))
    home = own_home()
    if home is not None:  # file dialogs remember folders; a portable copy leaves nothing on the computer
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(home))
