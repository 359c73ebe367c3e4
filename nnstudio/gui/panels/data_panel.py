"""The data panel: which rows are learned from, and what the network gets to see of them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.catalog import FILE, ROWS, SOURCES
from nnstudio.data import Dataset
from nnstudio.data.toys import thumbnail
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.gui.icons import refresh_icons, set_icon
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.data_sliders import DataSliders
from nnstudio.gui.parts.feature_boxes import FeatureBoxes
from nnstudio.gui.parts.part_finder import tell_part
from nnstudio.gui.parts.seed_edit import Seed, SeedEdit, next_seed
from nnstudio.gui.parts.source_gallery import SourceGallery
from nnstudio.gui.parts.table_summary import TableSummary
from nnstudio.gui.parts.words import translated
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card

if TYPE_CHECKING:
    from nnstudio.session.session import Session

_BAR_WIDTH = 10
TABLE_SUFFIXES = (".csv", ".tsv", ".txt")


class DataPanel(Card):
    """Where the rows come from: a gallery, one's own file, and the numbers that shape both."""

    table_offered = Signal(str)
    """The user has chosen or dropped a table, or wants its columns again; carries the path."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._theme = theme
        self._dataset: Dataset | None = None
        self._is_dropping = False
        self.setAcceptDrops(True)
        self._gallery = SourceGallery(thumbnail, theme, self)
        self._open = QPushButton(self)
        self._summary = TableSummary(self)
        self._sliders = DataSliders(self)
        self._inputs_label = QLabel(self)
        self._features = FeatureBoxes(self)
        self._seed_label = QLabel(self)
        self._seed = SeedEdit("", parent=self)
        self._new_data = QToolButton(self)
        self._standardize = QCheckBox(self)
        self._notes = QLabel(self)
        self._dress()
        self._arrange()
        self._connect()
        self.retranslate()
        self.show_experiment(session.experiment)
        self.show_dataset(session.dataset)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the data part of ``experiment`` without telling anybody."""
        data = experiment.data
        source = SOURCES.get(data.source)
        is_toy = source is not None and source.is_toy
        self._gallery.show_source(data.source)
        self._summary.setVisible(data.source in {FILE, ROWS})
        self._summary.show_experiment(experiment)
        self._sliders.show_experiment(experiment)
        self._features.show_features(data.features, source.coordinates if source else ())
        for widget in (self._features, self._inputs_label):
            widget.setVisible(is_toy)
        self._seed.show_seed(data.seed)
        with QSignalBlocker(self._standardize):
            self._standardize.setChecked(data.standardize)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show what became of the data: task, rows, and what was inferred or mended."""
        self._dataset = dataset
        self._summary.show_dataset(dataset)
        self._sliders.show_train_rows(len(dataset.train) if dataset else 0)
        notes = [translated(note) for note in dataset.notes] if dataset else []
        self._notes.setText("\n\n".join(notes))
        self._notes.setVisible(bool(notes))

    def show_frame(self, frame: Frame) -> None:
        """Nothing here moves with the training."""

    def show_theme(self, theme: Theme) -> None:
        """Draw icons and thumbnails in other colours."""
        self._theme = theme
        self._gallery.show_theme(theme)
        refresh_icons(self, theme)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("Data"))
        self._open.setText(self.tr("Open a file…"))
        self._open.setAccessibleName(self.tr("Open a file with a table"))
        self._open.setToolTip(self.tr("Train on a table of your own: a text file with commas, semicolons or tabs."))
        self._inputs_label.setText(self.tr("Inputs"))
        self._seed_label.setText(self.tr("Seed"))
        self._seed.setAccessibleName(self.tr("Seed of the data"))
        self._seed.setToolTip(self.tr("The same seed draws and divides the same rows again."))
        self._new_data.setAccessibleName(self.tr("New data"))
        self._new_data.setToolTip(self.tr("New data: draw and divide the rows anew, from the next seed."))
        self._standardize.setText(self.tr("Standardize"))
        self._standardize.setAccessibleName(self.tr("Standardize the inputs"))
        self._standardize.setToolTip(
            self.tr("Bring every input to mean 0 and spread 1, as measured on the training rows.")
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no edit behind."""
        super().hideEvent(event)
        self._sliders.flush()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a table."""
        if _table_in(event):
            event.acceptProposedAction()
            self._show_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the frame away again."""
        super().dragLeaveEvent(event)
        self._show_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the table."""
        self._show_dropping(False)
        if path := _table_in(event):
            event.acceptProposedAction()
            self.table_offered.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, with a dashed frame while a table hovers over it."""
        super().paintEvent(event)
        if self._is_dropping:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -4, -4), 8, 8)
            painter.end()

    def _show_dropping(self, is_dropping: bool) -> None:
        self._is_dropping = is_dropping
        self.update()

    def _dress(self) -> None:
        self._inputs_label.setProperty("role", "strong")
        for label in (self._seed_label, self._notes):
            label.setProperty("role", "quiet")
        self._notes.setWordWrap(True)
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._seed_label.setBuddy(self._seed)
        tell_part("data", self)
        tell_part("data.source", self._gallery)
        tell_part("data.features", self._inputs_label, self._features)
        tell_part("data.seed", self._seed_label, self._seed, self._new_data)
        tell_part("data.standardize", self._standardize)
        set_icon(self._open, "open", "quiet", size=16)
        set_icon(self._new_data, "luck", "quiet", size=16)
        # Pressed with the mouse, they leave the keyboard where it was: Space goes on to train.
        for button in (self._open, self._new_data, self._standardize):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _arrange(self) -> None:
        chance = QHBoxLayout()
        chance.setSpacing(8)
        chance.addWidget(self._seed_label)
        chance.addWidget(self._seed, 1)
        chance.addWidget(self._new_data)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._gallery, self._open, self._summary, self._sliders, self._inputs_label, self._features):
            column.addWidget(part)
        column.addLayout(chance)
        column.addWidget(self._standardize)
        column.addWidget(self._notes)
        column.addStretch(1)
        self.body.addWidget(ColumnScroll(column, self))
        self.add_to_header(self._gallery.kind_combo())
        self._lend_margin_to_scroll_bar()

    def _lend_margin_to_scroll_bar(self) -> None:
        if layout := self.layout():
            margins = layout.contentsMargins()
            layout.setContentsMargins(margins.left(), margins.top(), margins.right() - _BAR_WIDTH, margins.bottom())
            self.header.setContentsMargins(0, 0, _BAR_WIDTH, 0)

    def _connect(self) -> None:
        self._gallery.source_chosen.connect(self._session.choose_source)
        self._open.clicked.connect(self.ask_for_file)
        self._summary.change_wanted.connect(self._offer_again)
        self._summary.missing_edited.connect(self._take_missing)
        self._sliders.value_settled.connect(self._take_number)
        self._features.features_edited.connect(self._take_features)
        self._seed.seed_edited.connect(self._take_seed)
        self._new_data.clicked.connect(self._take_new_data)
        self._standardize.clicked.connect(self._take_standardize)

    def _edit(self, **changes: object) -> None:
        self._session.edit(with_data(self._session.experiment, **changes))

    def _take_number(self, path: str, value: float) -> None:
        section, _, name = path.partition(".")
        change = with_data if section == "data" else with_training
        self._session.edit(change(self._session.experiment, **{name: value}))

    def _take_features(self, features: tuple[str, ...]) -> None:
        self._edit(features=features)

    def _take_missing(self, missing: str) -> None:
        self._edit(missing=missing)

    def _take_seed(self, seed: Seed) -> None:
        self._edit(seed=seed)

    def _take_new_data(self) -> None:
        self._edit(seed=next_seed(self._session.experiment.data.seed))

    def _take_standardize(self, standardize: bool) -> None:
        self._edit(standardize=standardize)

    def _offer_again(self) -> None:
        if path := self._session.experiment.data.path:
            self.table_offered.emit(path)

    def ask_for_file(self) -> None:
        """Let the person choose a text table, and offer it."""
        patterns = " ".join(f"*{suffix}" for suffix in TABLE_SUFFIXES)
        path, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Open a table"),
            "",
            self.tr("Text tables ({patterns});;All files (*)").format(patterns=patterns),
        )
        if path:
            self.table_offered.emit(path)


def _table_in(event: QDropEvent) -> str:
    """The path of the first table that is dragged, empty where there is none."""
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if Path(path).suffix.lower() in TABLE_SUFFIXES), "")
