"""The right and lower part of the race: the table, the verdict, and the curves, which share their colours."""

import time
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from nnstudio.catalog import Task
from nnstudio.data import Dataset
from nnstudio.engine.race.frame import RaceFrame, RaceLoaded
from nnstudio.engine.race.numbers import score_name
from nnstudio.engine.race.ranking import Ranking, ranked
from nnstudio.gui.parts.plot_numbers import PlotNumbers
from nnstudio.gui.parts.race_table import RaceTable, score_text
from nnstudio.gui.parts.words import LocalNumber, translated
from nnstudio.gui.plots.band_plot import Band, BandPlot
from nnstudio.gui.plots.curve_colors import curve_color
from nnstudio.gui.plots.drawing import Floats
from nnstudio.gui.plots.pairing_pictures import Scene
from nnstudio.gui.theme import Theme

CURVES = 6  # so many bands can be told apart
TABLE_SECONDS = 0.25  # how often the table sorts itself
SENTENCE_SECONDS = 1.0  # how often is worked out anew whether a difference is luck: it takes 10 ms


class RaceBoard(QObject):
    """Owns what is known of the standing; whoever places the parts tells when it changes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = RaceTable(parent)
        self.curves = BandPlot("", theme, parent)
        self.numbers = PlotNumbers(self.curves, self.curves.numbers)
        self.verdict = QLabel(parent)
        self.verdict.setWordWrap(True)
        self.ranking: Ranking | None = None
        self.colors: dict[int, QColor] = {}
        self._said: dict[tuple[int, int, bool], tuple[float, str]] = {}  # when, and what
        self._score = ""
        self._ranked_at, self._bands_shown = 0.0, object()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.table.setAccessibleName(self.tr("How the variants stand"))
        self.curves.setAccessibleName(self.tr("Training losses of the variants"))
        self.curves.set_titles(self.tr("epoch"), self.tr("training loss"))
        self._said = {}
        self.table.race_model.show_score(self._score_name())
        self.table.fit_columns()

    def _score_name(self) -> str:
        return self.tr("Test R²") if self._score == "r2" else self.tr("Test accuracy")

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme, self.colors = theme, {}
        self.curves.set_theme(theme)

    def show_race(self, loaded: RaceLoaded) -> None:
        """Begin with another race, or with more variants."""
        self.ranking, self.colors, self._said = None, {}, {}
        self._score = score_name(loaded.dataset.task)
        self.table.race_model.show_variants([variant.name for variant in loaded.variants], self._score_name())
        self.table.fit_columns()
        self.curves.start_over(loaded.race.experiment.training.epochs, self.tr("epoch"), self.tr("training loss"))
        self.verdict.setText("")

    def expect_ranking(self) -> None:
        """Show the next standing, however soon it comes."""
        self._ranked_at = 0.0

    def is_due(self, frame: RaceFrame) -> bool:
        """Whether the standing is to be shown anew: now and then, and once the race has come to rest."""
        has_come_to_rest = not frame.training and frame.bands is not self._bands_shown
        return has_come_to_rest or frame.is_over or time.perf_counter() - self._ranked_at >= TABLE_SECONDS

    def show_ranking(self, frame: RaceFrame, loaded: RaceLoaded, picked: Sequence[int]) -> None:
        """Show how the variants stand now; those that are picked have a curve."""
        self._ranked_at, self._bands_shown = time.perf_counter(), frame.bands
        self.ranking = ranking = ranked(frame.result, loaded.race.seeds, at_goal=loaded.at_goal)
        if not frame.training:
            self._said = {}
        first = [*picked, *(int(place) for place in ranking.order if int(place) not in picked)][:CURVES]
        free = [slot for slot in range(CURVES) if slot not in slots_taken(self.colors, first, self._theme)]
        kept = {variant: self.colors[variant] for variant in first if variant in self.colors}
        for variant in first:
            if variant not in kept:
                kept[variant] = curve_color(self._theme, free.pop(0))
        self.colors = kept
        self.table.race_model.show_ranking(ranking, self.colors)
        bands = frame.bands
        if bands.middle.shape[1:] == (len(loaded.variants),):
            self.curves.set_bands(
                bands.epochs.astype(np.float64),
                [
                    Band(
                        loaded.variants[place].name,
                        color,
                        bands.low[:, place],
                        bands.middle[:, place],
                        bands.high[:, place],
                    )
                    for place, color in self.colors.items()
                ],
            )
        self._show_verdict(loaded, ranking, is_over=frame.is_over)

    def _show_verdict(self, loaded: RaceLoaded, ranking: Ranking, *, is_over: bool) -> None:
        """Say who leads, and by what; a difference that comes and goes while the race is on is none yet."""
        said = self._say(loaded, ranking, *map(int, ranking.order[:2])) if len(ranking.order) > 1 else ""
        self.verdict.setText(said if is_over or not said else self.tr("So far: {sentence}").format(sentence=said))
        self.verdict.setToolTip(
            self.tr(
                "Runs end at the goal in this race, so variants are compared by how soon they are there. A run that "
                "is not there counts with the last epoch."
            )
            if ranking.by_goal
            else ""
        )

    def sentence(self, loaded: RaceLoaded, first: int, second: int) -> str:
        """Whether two variants differ, or only by luck."""
        return self._say(loaded, self.ranking, first, second, only=True) if self.ranking is not None else ""

    def _say(self, loaded: RaceLoaded, ranking: Ranking, first: int, second: int, *, only: bool = False) -> str:
        """The sentence on two variants, or on all that lead with them; a new one now and then."""
        if not np.isfinite(ranking.scores[[first, second]]).any():
            return ""
        asked = first, second, only
        said_at, said = self._said.get(asked, (-SENTENCE_SECONDS, ""))
        if time.monotonic() - said_at < SENTENCE_SECONDS:
            return said

        def name_of(place: int) -> str:
            return loaded.variants[place].name

        pair = name_of(first), name_of(second)
        found = ranking.compared(first, second).said(*pair) if only else ranking.said(name_of)
        if found is None:
            return ""
        text, values = found
        figures = {name: LocalNumber(value) for name, value in values.items() if isinstance(value, float)}
        said = translated(text).format(**values | figures)
        self._said[asked] = time.monotonic(), said
        return said

    def meaning_of_curves(self, loaded: RaceLoaded | None) -> str:
        """What the curves are, and whose."""
        if loaded is None or len(loaded.variants) <= CURVES:
            return self.tr("median over the seeds, and the middle half of them")
        return self.tr("of those that lead or are picked: median over the seeds, and the middle half of them")

    def words(self, variant: int) -> str:
        """The line for the tile of a variant; of thousands only those in sight are asked for."""
        ranking = self.ranking
        if ranking is None:
            return ""
        score, reached = score_text(float(ranking.middle[variant])), int(ranking.reached[variant])
        return f"{score} · {reached}/{ranking.seeds}"


def scene_of(dataset: Dataset) -> Scene | None:
    """What the pictures of a race share; None where neither plane nor line can be drawn."""
    if not dataset.axes:
        return None
    return Scene(
        task=dataset.task,
        classes=dataset.classes or (dataset.target_columns if dataset.task is Task.MULTILABEL else 0),
        ranges=dataset.ranges,
        places=dataset.train.coordinates,
        targets=np.asarray(dataset.train.targets),
    )


def slots_taken(colors: dict[int, QColor], variants: list[int], theme: Theme) -> set[int]:
    """The places of the palette that some variants have already."""
    taken = {colors[variant].name() for variant in variants if variant in colors}
    return {slot for slot in range(CURVES) if curve_color(theme, slot).name() in taken}


def heights_of(frame: RaceFrame, variants: Sequence[int]) -> dict[int, Floats]:
    """The median loss of these variants, as heights from 0 to 1 on one logarithmic axis for all."""
    losses = np.log10(np.maximum(frame.bands.middle, 1e-12))
    known = losses[np.isfinite(losses)]
    if not len(known):
        return {}
    low, high = float(known.min()), max(float(known.max()), float(known.min()) + 1e-9)
    shares = (losses - low) / (high - low)
    columns = {variant: shares[:, variant] for variant in variants if variant < shares.shape[1]}
    return {variant: column[np.isfinite(column)] for variant, column in columns.items()}
