"""How good the predictions are: which classes are taken for which, or how far off the numbers are."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from nnstudio.catalog import Task
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.words import shown_name
from nnstudio.gui.plots.confusion_plot import ConfusionPlot
from nnstudio.gui.plots.drawing import percent_text
from nnstudio.gui.plots.residual_plot import ResidualPlot
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.segmented import Segmented
from nnstudio.session.session import Session

CLASSES_MAX = 20  # more have no room in a table


class MetricsPanel(Card):
    """The confusion matrix, hits per label, or residuals, of the training or the test rows."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._dataset: Dataset | None = None
        self._part = Segmented("", parent=self)
        self._part.add_choice("test", "")
        self._part.add_choice("train", "")
        self._part.choice_edited.connect(self._show_again)
        self.add_to_header(self._part)
        self._confusion = ConfusionPlot("", theme, self)
        self._confusion.reading_changed.connect(self.show_subtitle)
        self._residuals = ResidualPlot("", theme, self)
        self._words = QLabel(self)
        self._words.setProperty("role", "quiet")
        self._words.setWordWrap(True)
        self._stack = QStackedLayout()
        for widget in (self._words, self._confusion, self._residuals):
            self._stack.addWidget(widget)
        self.body.addLayout(self._stack)
        self.retranslate()
        self.show_dataset(session.dataset)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("Metrics"))
        self._part.show_name(self.tr("Rows"), self.tr("Which rows are counted."))
        self._part.show_text("test", self.tr("Test"), self.tr("Rows the network was never trained on."))
        self._part.show_text("train", self.tr("Train"), self.tr("Rows the network is trained on."))
        self._confusion.setAccessibleName(self.tr("Confusion matrix"))
        self._residuals.setAccessibleName(self.tr("Residuals"))
        self._confusion.set_titles(self.tr("true"), self.tr("predicted as"))
        self._residuals.set_titles(self.tr("prediction"), self.tr("prediction − target"))
        self._residuals.setToolTip(self.tr("How far off each prediction is; on the line it is right."))
        self._confusion.setToolTip(self.tr("How many rows of each true class were taken for which class."))

    def show_experiment(self, experiment: Experiment) -> None:
        """Nothing here depends on the experiment alone."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Choose what fits what is predicted."""
        self._dataset = dataset
        self._residuals.start_over()
        self._words.setText(self.tr("The metrics show once the data are loaded."))
        self._stack.setCurrentWidget(self._words)

    def show_frame(self, frame: Frame) -> None:
        """Count the predictions of one moment."""
        dataset = self._dataset
        if dataset is None:
            return
        is_test = self._part.choice() != "train"
        predicted = frame.predictions.test if is_test else frame.predictions.train
        rows = dataset.test if is_test else dataset.train
        targets = rows.targets[: len(predicted)]
        if dataset.task is Task.REGRESSION:
            self._show_residuals(predicted, targets)
        elif dataset.task is Task.MULTILABEL:
            self._show_labels(dataset, predicted, targets)
        else:
            self._show_confusion(dataset, predicted, targets)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._confusion.set_theme(theme)
        self._residuals.set_theme(theme)

    def _show_confusion(self, dataset: Dataset, predicted: NDArray[np.float64], targets: NDArray[np.generic]) -> None:
        classes = dataset.classes
        if classes > CLASSES_MAX:
            self._words.setText(self.tr("{count} classes are too many for a table.").format(count=classes))
            self._stack.setCurrentWidget(self._words)
            return
        flat = np.nan_to_num(predicted.reshape(len(targets), -1)[:, 0])
        pairs = targets.astype(np.int64) * classes + np.clip(flat, 0, classes - 1).astype(np.int64)
        counts = np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)
        self._confusion.set_counts([shown_name(name) for name in dataset.class_names], counts)
        share = float(np.trace(counts) / max(1, counts.sum()))
        self._confusion.setAccessibleDescription(self.tr("{share} right").format(share=percent_text(share)))
        self._stack.setCurrentWidget(self._confusion)

    def _show_residuals(self, predicted: NDArray[np.float64], targets: NDArray[np.generic]) -> None:
        numbers = targets.astype(np.float64)
        self._residuals.set_points(predicted.ravel(), (predicted - numbers).ravel())
        self._stack.setCurrentWidget(self._residuals)

    def _show_labels(self, dataset: Dataset, predicted: NDArray[np.float64], targets: NDArray[np.generic]) -> None:
        hits = (predicted == targets.astype(np.float64)).mean(axis=0)
        lines = [
            self.tr("{label}: {share} right").format(label=shown_name(name), share=percent_text(float(hit)))
            for name, hit in zip(dataset.target_names, hits, strict=True)
        ]
        self._words.setText("\n".join(lines))
        self._stack.setCurrentWidget(self._words)

    def _show_again(self, _part: str) -> None:
        self._residuals.start_over()
        if self._session.frame is not None:
            self.show_frame(self._session.frame)
