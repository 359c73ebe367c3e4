"""The Explore workspace: every activation, every loss, and which of them to choose; usable before torch has loaded."""

from collections.abc import Callable, Iterator
from typing import Protocol, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.function_finder import FunctionFinder
from nnstudio.gui.parts.use_button import FunctionSource, UseButton
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.segmented import Segmented
from nnstudio.session.session import Session

GAP = 12


class Page(Protocol):
    """What every page of Explore can do, beside being a widget."""

    studio_asked: SignalInstance

    def show_experiment(self, experiment: Experiment) -> None:
        """Show what is chosen in the Studio."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show what the data are."""

    def show_frame(self, frame: Frame) -> None:
        """Show one moment of the run."""

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""

    def show_function(self, name: str) -> None:
        """Select one function."""


class Explore(QWidget):
    """Arranges the pages and passes on to the one that is seen what the session says.

    A page is made when it is first looked at, step by step, so that the window stays alive; a page that nobody sees is
    told nothing, and catches up when it comes into sight.
    """

    studio_asked = Signal()
    """Something was put into the Studio, which is to be shown now."""
    example_asked = Signal(object)
    """An experiment of its own is to be opened in the Studio, once the present work may be dropped."""
    rebuilt = Signal()
    """A page has come to be, with new controls."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._pages: dict[str, Page] = {}
        self._building: dict[str, Iterator[None]] = {}
        self._seen: dict[str, tuple[object, object]] = {}
        self._wanted: dict[str, str] = {}  # the function that a page is to show once it is there
        self._arrange()
        session.experiment_changed.connect(self._catch_up)
        session.dataset_changed.connect(self._catch_up)
        session.frame_ready.connect(self._show_frame)

    # ---- build ----

    def _arrange(self) -> None:
        self._switch = Segmented("", parent=self)
        for key in ("activations", "losses", "which"):
            self._switch.add_choice(key, "")
        self.retranslate()
        self._switch.choice_edited.connect(self.show_page)
        self.finder = FunctionFinder(self)
        self.finder.function_found.connect(self.show_function)
        self.finder.textChanged.connect(self._filter)
        self.use = UseButton(self._session, self)
        self.use.used.connect(self.studio_asked)
        bar = QFrame(self)
        bar.setProperty("role", "bar")
        header = QHBoxLayout(bar)
        header.setContentsMargins(GAP, 8, GAP, 8)
        header.setSpacing(8)
        header.addWidget(self._switch)
        header.addStretch(1)
        header.addWidget(self.finder)
        header.addWidget(self.use)
        self._stack = QStackedWidget(self)
        self._empty = QWidget(self._stack)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._stack, 1)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        switch = self._switch
        switch.show_name(self.tr("What to explore"), self.tr("Activations, losses, or which of them to choose."))
        switch.show_text("activations", self.tr("Activations"), self.tr("What each neuron passes on."))
        switch.show_text("losses", self.tr("Losses"), self.tr("How the network's mistake is measured."))
        switch.show_text("which", self.tr("Which one?"), self.tr("Which to choose for the task, and why."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self, key: str) -> Iterator[None]:
        """Make a page, one piece at a time."""
        maker = _MAKERS[key]()
        yield
        theme = self._theme
        page = maker(self._session, theme, self._stack)
        widget = cast("QWidget", page)
        yield
        page.studio_asked.connect(self.studio_asked)
        examples = getattr(page, "example_asked", None)
        if examples is not None:
            examples.connect(self.example_asked)
        if theme is not self._theme:
            page.show_theme(self._theme)
        self._pages[key] = page
        self._stack.addWidget(widget)
        if key == self._switch.choice():
            self._show_present(key)
        self.rebuilt.emit()

    def _continue(self) -> None:
        """Take the next step of the page that is looked at."""
        key = self._switch.choice()
        if key not in self._building or not self.isVisible():
            return
        if next(self._building[key], self) is self:
            del self._building[key]
        else:
            QTimer.singleShot(0, self._continue)

    # ---- pages ----

    def page(self, key: str) -> QWidget | None:
        """The page ``activations``, ``losses`` or ``which``; None until somebody has looked at it."""
        return cast("QWidget | None", self._pages.get(key))

    def show_page(self, key: str) -> None:
        """Show one of the pages; it is made where it is not there yet."""
        self._switch.show_choice(key)
        self.use.setVisible(key != "which")
        if key in self._pages:
            self._show_present(key)
            return
        self._stack.setCurrentWidget(self._empty)
        if key not in self._building:
            self._building[key] = self._build(key)
        QTimer.singleShot(0, self._continue)

    def show_function(self, name: str) -> None:
        """Show one activation or loss on its page."""
        key = "activations" if name in ACTIVATIONS else "losses"
        self._wanted[key] = name
        self.show_page(key)

    def ask_for_function(self) -> None:
        """Let the user type the name of a function."""
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def _show_present(self, key: str) -> None:
        page, widget = self._pages[key], cast("QWidget", self._pages[key])
        holder = QApplication.focusWidget()
        keeps = holder is not None and self.isAncestorOf(holder) and not self._stack.isAncestorOf(holder)
        self._stack.setCurrentWidget(widget)
        if not keeps:
            widget.setFocus()  # the page takes the keys, and Tab goes on from there
        self.use.show_source(page if isinstance(page, FunctionSource) else None)
        self._catch_up()
        if key in self._wanted:
            page.show_function(self._wanted.pop(key))
        if self._session.frame is not None and self.isVisible():
            page.show_frame(self._session.frame)

    def _filter(self, text: str) -> None:
        """Let the list of the page show only what may be meant."""
        show = getattr(self._pages.get(self._switch.choice()), "show_filter", None)
        if show is not None:
            show(text)

    # ---- show ----

    def showEvent(self, event: QShowEvent) -> None:
        """Show the present, which nobody told while this was hidden."""
        super().showEvent(event)
        self.show_page(self._switch.choice())

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        for page in self._pages.values():
            page.show_theme(theme)

    def _catch_up(self, *_news: object) -> None:
        """Tell the page that is seen what has changed since it was told last."""
        key = self._switch.choice()
        if key not in self._pages or not self.isVisible():
            return
        experiment, dataset = self._session.experiment, self._session.dataset
        seen_experiment, seen_dataset = self._seen.get(key, (None, self))
        self._seen[key] = (experiment, dataset)
        if dataset is not seen_dataset:
            self._pages[key].show_dataset(dataset)
        if experiment is not seen_experiment:
            self._pages[key].show_experiment(experiment)

    def _show_frame(self, frame: Frame) -> None:
        page = self._pages.get(self._switch.choice())
        if page is not None and self.isVisible():
            page.show_frame(frame)


_Maker = Callable[[Session, Theme, QWidget], Page]


# pyqtgraph comes with the pages, so they are imported when they are made.


def _activations() -> _Maker:
    from nnstudio.gui.panels.explore_activations_panel import ExploreActivationsPanel  # noqa: PLC0415

    return ExploreActivationsPanel


def _losses() -> _Maker:
    from nnstudio.gui.panels.explore_losses_panel import ExploreLossesPanel  # noqa: PLC0415

    return ExploreLossesPanel


def _which() -> _Maker:
    from nnstudio.gui.panels.which_panel import WhichPanel  # noqa: PLC0415

    return WhichPanel


_MAKERS: dict[str, Callable[[], _Maker]] = {"activations": _activations, "losses": _losses, "which": _which}
