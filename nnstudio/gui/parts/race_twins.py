"""Two variants from one seed side by side, where they differ, and whether the difference over all seeds is luck."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.gui.plots.colors import value_image, value_table
from nnstudio.gui.plots.pairing_pictures import PairingPictures, Scene
from nnstudio.gui.theme import Theme

Floats32 = NDArray[np.float32]
_GAP = 12


class TwinPictures(QWidget):
    """First, second, and the second minus the first: blue where it says more, vermillion where less."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = PairingPictures(theme)
        self._difference = QImage()
        self._names = ("", "", "")
        self._has_scene = False
        self._scene: Scene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)

    def show_scene(self, scene: Scene | None) -> None:
        """Begin with other data."""
        self._has_scene = scene is not None
        if scene is not None:
            self._pictures.show_scene(scene)
        self._scene = scene
        self._difference = QImage()

    def show_pair(self, names: tuple[str, str, str], first: Floats32 | None, second: Floats32 | None) -> None:
        """Show two pictures (points, C) of these names."""
        self._names = names
        if first is None or second is None or not self._has_scene:
            self._difference = QImage()
            self.update()
            return
        self._pictures.show_values(np.stack([first, second]))
        change = np.abs(second - first).max(axis=1) if first.shape[1] > 1 else (second - first)[:, 0]
        side = round(len(change) ** 0.5)
        if self._scene is not None and not self._scene.is_line and side * side == len(change):
            self._difference = value_image(change.reshape(side, side), -1.0, 1.0, value_table(self._theme, pale=False))
        self.setAccessibleDescription(" · ".join(names))
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._pictures.show_theme(theme)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for three pictures."""
        return QSize(560, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the three pictures, each under its name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        line = painter.fontMetrics().height()
        columns, side = self._arrangement(line + 6)
        left = (self.width() - columns * side - (columns - 1) * _GAP) / 2
        for number, name in enumerate(self._names):
            x, y = round(left + number % columns * (side + _GAP)), number // columns * (side + line + 6 + _GAP)
            painter.setPen(self._theme.color("text"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, side)
            painter.drawText(QRectF(x, y, side, line), int(Qt.AlignmentFlag.AlignCenter), shown)
            box = QRectF(x, y + line + 4, side, side)
            if number < 2 and not self._difference.isNull():
                self._pictures.draw(painter, number, box, self.devicePixelRatioF())
            elif number == 2 and not self._difference.isNull():
                painter.drawImage(box, self._difference)
        painter.end()

    def _arrangement(self, label: int) -> tuple[int, int]:
        """In how many columns the three pictures are largest, and their side; a label stands over each."""
        found = []
        for columns in (3, 2, 1):
            rows = -(-3 // columns)
            across = (self.width() - (columns - 1) * _GAP) / columns
            down = (self.height() - (rows - 1) * _GAP) / rows - label
            found.append((max(1, int(min(across, down))), columns))
        side, columns = max(found)
        return columns, side


class RaceTwins(QWidget):
    """The pictures, a sentence on what differs, and the way back."""

    closed = Signal()
    seed_asked = Signal(int)
    """The twins are to be shown from the seed so many places further on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = TwinPictures(theme, self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self._seed = QLabel(self)
        self._seed.setProperty("role", "quiet")
        self._back, self._other = QPushButton(self), QPushButton(self)
        self._back.clicked.connect(self.closed)
        self._other.clicked.connect(self._next_seed)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._back, self._other):
            row.addWidget(widget)
        row.addWidget(self._seed, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.pictures, 1)
        layout.addWidget(self.sentence)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self._back.setText(self.tr("All variants"))
        self._back.setToolTip(self.tr("Back to all variants."))
        self._other.setText(self.tr("Next seed"))
        self._other.setToolTip(self.tr("Show the same two variants from the next seed."))

    def show_words(self, sentence: str, seed: str) -> None:
        """Say what differs, and which seed is shown."""
        self.sentence.setText(sentence)
        self._seed.setText(seed)

    def _next_seed(self) -> None:
        self.seed_asked.emit(1)
