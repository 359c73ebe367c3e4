"""Where a race is trained: in this window or on a cluster."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.engine.race.errand import HERE, Where
from nnstudio.engine.race.extras import has_dask
from nnstudio.gui.widgets.elided_combo import ElidedCombo
from nnstudio.session.preferences import ADDRESS_MAX

_HERE, _CLUSTER = "here", "cluster"


class RaceWhere(QWidget):
    """``kind``, a list of both to be placed anywhere; below it the cluster's address, or why there is none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = ElidedCombo(self)
        for kind in (_HERE, _CLUSTER):
            self.kind.addItem("", kind)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(8)
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.address = QLineEdit(self)
        self.address.setMaxLength(ADDRESS_MAX)
        self.address.setPlaceholderText("tcp://192.168.0.2:8786")
        self.hint = QLabel(self)
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.address, self.hint):
            layout.addWidget(widget)
        self.kind.currentIndexChanged.connect(self._show)
        self.address.textChanged.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.kind.setAccessibleName(self.tr("Where it trains"))
        self.kind.setToolTip(
            self.tr(
                "Who trains the networks: this window, or a Dask cluster. From there results come in part by part; the "
                "numbers are the same."
            )
        )
        texts = self.tr("this window"), self.tr("Dask cluster")
        for index, text in enumerate(texts):
            self.kind.setItemText(index, text)
        self.address.setAccessibleName(self.tr("Address of the scheduler"))
        self.address.setToolTip(
            self.tr(
                "The address that “dask scheduler” prints when it starts. Name only a cluster where you trust "
                "everyone: whoever is on it can run anything on this computer."
            )
        )
        self._show()

    def choose(self, where: Where) -> None:
        """Choose as if by hand."""
        self.address.setText(where.address)
        self.kind.setCurrentIndex(self.kind.findData(_CLUSTER if where.address else _HERE))

    def where(self) -> Where:
        """Return what is chosen."""
        if self.kind.currentData() == _CLUSTER:
            return Where(address=self.address.text().strip())
        return HERE

    @property
    def problem(self) -> str:
        """A sentence that says why nothing can be trained there; empty where it can."""
        if self.kind.currentData() != _CLUSTER:
            return ""
        if not has_dask():
            return self.tr(
                "A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”, then start the "
                "studio again."
            )
        return "" if self.address.text().strip() else self.tr("Type the address that “dask scheduler” prints.")

    def _show(self, *_news: object) -> None:
        self.address.setVisible(self.kind.currentData() == _CLUSTER and has_dask())
        problem = self.problem
        self.hint.setText(problem)
        self.hint.setVisible(bool(problem))
        self.setVisible(self.kind.currentData() == _CLUSTER or bool(problem))
        self.changed.emit()
