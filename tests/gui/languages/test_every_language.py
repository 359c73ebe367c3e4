"""The whole window in every language that ships, and in languages that are made to break it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.app import build_window
from nnstudio.gui.language import ENGLISH, LANGUAGES, show_language
from nnstudio.gui.lessons import LessonRow
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.lesson_panel import LessonPanel
from nnstudio.gui.panels.which_panel import WhichPanel
from nnstudio.gui.parts.activation_code import list_error
from nnstudio.gui.parts.lesson_answer import LessonAnswer
from nnstudio.gui.parts.lesson_text import LessonText
from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.network_view import NetworkView
from nnstudio.gui.plots.painted import PaintedPlot
from nnstudio.gui.plots.strokes import draw_for_projector
from nnstudio.session.preferences import Preferences
from tests.gui.painted_words import PaintedWords
from tests.gui.plain_english import plain_words
from tests.gui.pseudo import PSEUDO, speaking
from tests.gui.walking import PATIENCE_MS, SMALL, WAYS, path_of, seen, settle, show_in, stays_cut, walk, words_of

SHIPPED = [language for language in LANGUAGES if language != ENGLISH]
EVERY = [(language, way) for language in (*SHIPPED, *PSEUDO) for way in WAYS]
# Each language once and each way at least twice; the rest takes minutes.
ALWAYS = {
    ("de", "twice as large"),
    ("es", "presenter"),
    ("fr", "desk"),
    ("zh_CN", "twice as large"),
    ("accented", "desk"),
    ("long", "presenter"),
    ("doubled", "desk"),
    ("mirrored", "desk"),
}
Open = Callable[[str], MainWindow]


def _marks(case: tuple[str, str]) -> list[pytest.MarkDecorator]:
    return [] if case in ALWAYS else [pytest.mark.long]


@pytest.fixture
def open_in(qtbot: QtBot, plain_app: QApplication) -> Iterator[Open]:
    """Opens the window in a language, and speaks English again at the end."""
    before, opened, languages = QLocale(), [], ExitStack()

    def open_window(language: str) -> MainWindow:
        if language in PSEUDO:
            languages.enter_context(speaking(plain_app, language))
        else:
            show_language(plain_app, language)
        window = build_window(Preferences(theme="light", speed=None, language=language))
        opened.append(window)
        qtbot.addWidget(window)
        window.resize(*SMALL)
        qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
        return window

    yield open_window
    for window in opened:
        window.presenter.leave()
        draw_for_projector(wanted=False)
        window.session.close()
    languages.close()
    show_language(plain_app, ENGLISH)
    settle()  # what follows the change of the language comes a moment later
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "way"),
    [pytest.param(*case, marks=_marks(case), id="-".join(case).replace(" ", "_")) for case in EVERY],
)
def test_that_no_words_are_cut_in_any_language(
    qtbot: QtBot, open_in: Open, monkeypatch: pytest.MonkeyPatch, language: str, way: str
) -> None:
    window, painted, cut = open_in(language), PaintedWords(monkeypatch), list[str]()

    def look(root: QWidget, place: str) -> None:
        if (window.width(), window.height()) != SMALL:
            cut.append(f"{place}: the window is {window.size().toTuple()}")
        cut.extend(f"{place}: {found}" for found in (*stays_cut(qtbot, root), *painted.cut(root)))

    show_in(window, way)
    walk(qtbot, window, look)
    assert not cut, "\n".join(cut)


def test_that_every_word_comes_through_the_translator(
    qtbot: QtBot, open_in: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = PaintedWords(monkeypatch)
    window = open_in("accented")
    plain: set[str] = set()

    def look(root: QWidget, place: str) -> None:
        written = painted.heard(root)
        data = _words_of_others(window)
        for widget in seen(root):
            if not _is_content(widget):
                said = {words_of(widget), widget.toolTip(), widget.accessibleName()}
                plain.update(f"{place}: {path_of(widget)}: {text!r}" for text in said if plain_words(text, data))
        plain.update(f"{place}: {one.painter}: {one.text!r}" for one in written if plain_words(one.text, data))

    walk(qtbot, window, look)
    for menu in window.menuBar().findChildren(QMenu):
        plain.update(f"menu: {action.text()!r}" for action in menu.actions() if plain_words(_own(action.text())))
    assert not plain, "\n".join(plain)


def _own(text: str) -> str:
    """The words of a menu in its own language: one menu says in English as well that it is about languages."""
    return text.removesuffix(" · Language")


def _words_of_others(window: MainWindow) -> str:
    """The name that a person gave the experiment or the lesson, and PyTorch's own words where it refuses a pair."""
    lesson = window.session.lesson.lesson
    title = "" if lesson is None else lesson.words(window.locale().name()).title
    page = window.explore.page("which")
    refusals = [cell.judgement.torch_error for cell in page.cells] if isinstance(page, WhichPanel) else []
    return " ".join([window.session.experiment.name, title, *refusals, list_error("relu")])


def _is_content(widget: QWidget) -> bool:
    """Whether what is written there is code, or comes from a lesson and not from the window."""
    at: QWidget | None = widget
    while at is not None:
        if isinstance(at, QPlainTextEdit | QTextEdit | LessonRow | LessonText | LessonAnswer):
            return True
        if isinstance(at, LessonPanel):
            return widget is at.title
        at = at.parentWidget()
    return False


def test_that_the_window_is_mirrored_and_plots_code_and_numbers_are_not(qtbot: QtBot, open_in: Open) -> None:
    window = open_in("mirrored")
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.workspace_bar.x() > window.width() / 2
    studio = window.studio
    assert (
        studio.data.mapTo(window, studio.data.rect().topLeft()).x()
        > studio.output.mapTo(window, studio.output.rect().topLeft()).x()
    )
    mirrored: list[str] = []

    def look(root: QWidget, place: str) -> None:
        drawn = (Chart, PaintedPlot, NetworkView, QPlainTextEdit, QTextEdit)
        mirrored.extend(
            f"{place}: {path_of(widget)}"
            for widget in seen(root)
            if isinstance(widget, drawn)
            and widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
            and not _holds_words(widget)
        )

    walk(qtbot, window, look)
    settle()
    assert not mirrored, "\n".join(mirrored)


def _holds_words(widget: QWidget) -> bool:
    """Whether a person writes sentences there, such as notes."""
    return isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()
