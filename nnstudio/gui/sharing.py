"""The experiment as one line of text: copied, pasted, and shown as a QR code."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from nnstudio.catalog import UserError
from nnstudio.gui.parts.sample_names import shown_experiment
from nnstudio.gui.parts.words import sentence_of
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.gui.main_window import MainWindow


class Sharing(QObject):
    """Hands the experiment of one window over as text, and takes others in."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session: Session = window.session

    def copy_line(self) -> None:
        """Put the line of the experiment on the clipboard."""
        line = self._line()
        if line is not None:
            QGuiApplication.clipboard().setText(line)
            said = self.tr("Copied: a line of {count} letters. Paste it into a message, or into another studio.")
            self._session.notified.emit("info", said.format(count=f"{len(line):,}"))

    def paste(self) -> None:
        """Open the experiment on the clipboard: a line, a link of TensorFlow Playground, or the text of a file."""
        self._window.documents.open_text(QGuiApplication.clipboard().text())

    def show_code(self) -> None:
        """Show the line as a QR code, for those who sit before the projector."""
        line = self._line()
        if line is not None:
            from nnstudio.gui.panels.qr_dialog import QrDialog  # noqa: PLC0415 (not at start-up)

            QrDialog(shown_experiment(self._session.experiment.name), line, self._window).open()

    def _line(self) -> str | None:
        from nnstudio.experiment.share import shared_line  # noqa: PLC0415 (not at start-up)

        try:
            return shared_line(self._session.experiment)
        except UserError as error:
            self._session.notified.emit("bad", sentence_of(error))
            return None
