"""Which inputs the network gets, as boxes to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QToolTip, QWidget

from nnstudio.catalog import FEATURES
from nnstudio.gui.widgets.flow_layout import FlowLayout

_OF_X = ("x", "x2", "sinx")


class FeatureBoxes(QWidget):
    """One box for each input that can be made of the coordinates; at least one stays ticked."""

    features_edited = Signal(tuple)
    """The user has chosen other inputs; carries their names in the order of the file format."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._features: tuple[str, ...] = ("x", "y")
        self._boxes = {name: QCheckBox(label, self) for name, label in FEATURES.items()}
        layout = FlowLayout(self, spacing=4)
        for box in self._boxes.values():
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.clicked.connect(self._take)
            layout.addWidget(box)
        self.retranslate()

    def box(self, name: str) -> QCheckBox:
        """Return the box of one input."""
        return self._boxes[name]

    def show_features(self, features: Sequence[str], coordinates: Sequence[str]) -> None:
        """Tick ``features`` without telling anybody, and hide what cannot be made of ``coordinates``."""
        self._features = tuple(features)
        for name, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(name in features)
            box.setHidden(len(coordinates) < 2 and name not in _OF_X)
        self.updateGeometry()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setAccessibleName(self.tr("Inputs"))
        for name, box in self._boxes.items():
            words = self.tr("Give the network {feature} as an input.").format(feature=FEATURES[name])
            box.setToolTip(words)
            box.setAccessibleName(self.tr("Input {feature}").format(feature=FEATURES[name]))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _take(self) -> None:
        shown = [name for name, box in self._boxes.items() if not box.isHidden()]
        ticked = [name for name in shown if self._boxes[name].isChecked()]
        if not ticked:
            self._keep_one()
            return
        # What this source has no use for is kept for the next one that has.
        wanted = [name for name in FEATURES if name in ticked or (name not in shown and name in self._features)]
        self._features = tuple(wanted)
        self.features_edited.emit(self._features)

    def _keep_one(self) -> None:
        box = self.sender()
        if not isinstance(box, QCheckBox):
            return
        with QSignalBlocker(box):
            box.setChecked(True)
        QToolTip.showText(
            box.mapToGlobal(QPoint(0, box.height())), self.tr("The network needs at least one input."), box
        )
