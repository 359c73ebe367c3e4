"""The code panel: the script of what is chosen, what changed in it, and the lines of what one is at."""

import io
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.catalog import ACTIVATIONS, LOSSES, N_, UserError
from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Data, Experiment
from nnstudio.experiment.edits import with_data, with_layer, with_loss, with_output_activation, with_training
from nnstudio.export import script_of
from nnstudio.gui.panels.code_panel import CodePanel
from nnstudio.gui.parts.function_snippet import snippet_of
from nnstudio.gui.parts.part_finder import PartFinder, part_of, tell_part
from nnstudio.gui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from tests.gui.panels.recording_session import RecordingSession, as_session

T = TypeVar("T")


class CodeSession(RecordingSession):
    """A session with data, and a place for its file."""

    notified = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.dataset: Dataset | None = load_dataset(self.experiment.data)
        self.running: Experiment | None = self.experiment
        self.frame: Frame | None = None
        self.problem: UserError | None = None
        self.path: Path | None = None
        self.notes = ""

    def in_background(self, work: Callable[[], T], on_done: Callable[[T], None], _on_error: object) -> None:
        on_done(work())


@pytest.fixture
def session(qapp: QApplication) -> CodeSession:  # noqa: ARG001 (signals need it)
    return CodeSession()


@pytest.fixture
def panel(session: CodeSession, qtbot: QtBot) -> CodePanel:
    panel = CodePanel(as_session(session), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(320, 640)
    panel.show()
    return panel


def choose(session: CodeSession, panel: CodePanel, experiment: Experiment) -> None:
    session.experiment = experiment
    panel.show_experiment(experiment)


def pointed(panel: CodePanel) -> list[str]:
    return [panel.view.lines()[line].strip() for line in panel.view.pointed()]


# ---- the script ----


def test_that_the_script_of_the_experiment_is_shown(session: CodeSession, panel: CodePanel) -> None:
    assert session.dataset is not None
    assert panel.view.toPlainText() + "\n" == script_of(session.experiment, session.dataset).text


def test_that_a_choice_changes_its_line_and_marks_it_for_a_moment(
    session: CodeSession, panel: CodePanel, qtbot: QtBot
) -> None:
    choose(session, panel, with_layer(session.experiment, 0, activation="gelu"))
    assert [panel.view.lines()[line].strip() for line in panel.view.fresh()] == ["nn.GELU(),"]
    qtbot.waitUntil(lambda: panel.view.fresh() == (), timeout=4000)


def test_that_what_is_read_stays_where_it_is(session: CodeSession, panel: CodePanel) -> None:
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    choose(session, panel, with_layer(session.experiment, 0, activation="gelu"))
    assert bar.value() == before


def test_that_the_text_always_equals_its_lines(session: CodeSession, panel: CodePanel) -> None:
    base = session.experiment
    for experiment in (
        with_layer(base, 0, activation="gelu"),
        with_training(base, l1=0.1, partial_batch="carry"),
        with_loss(base, name="mse", scale=0.5),
        with_training(base, epochs=7),
        base,
    ):
        choose(session, panel, experiment)
        assert panel.view.toPlainText() == "\n".join(panel.view.lines())


def test_that_other_data_are_waited_for(session: CodeSession, panel: CodePanel) -> None:
    before = panel.view.lines()
    choose(session, panel, with_data(session.experiment, source="xor"))
    assert panel.view.lines() == before
    session.dataset = load_dataset(session.experiment.data)
    panel.show_dataset(session.dataset)
    assert any("Opposite" in line or "opposite" in line for line in panel.view.lines())


def test_that_nothing_is_written_while_nobody_looks(session: CodeSession, panel: CodePanel) -> None:
    panel.hide()
    before = panel.view.lines()
    choose(session, panel, with_training(session.experiment, epochs=7))
    assert panel.view.lines() == before
    panel.show()
    assert "for epoch in range(7):" in panel.view.lines()


def test_that_before_there_are_data_there_is_no_script(qtbot: QtBot) -> None:
    session = CodeSession()
    session.dataset = None
    panel = CodePanel(as_session(session), LIGHT)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.script is None
    panel.copy.click()
    panel.highlight("loss")


def test_that_thousands_of_rows_are_told_by_a_few(session: CodeSession, panel: CodePanel) -> None:
    rows = tuple((float(x), float(x * x)) for x in range(3000))
    choose(session, panel, with_data(session.experiment, source="rows", rows=rows))
    session.dataset = load_dataset(session.experiment.data)
    panel.show_dataset(session.dataset)
    assert len(panel.view.lines()) < 120
    assert "    # … and 2996 more lines" in panel.view.lines()
    assert panel.script is not None
    assert "    [2999.0, 8994001.0]," in panel.script.text


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_that_every_theme_can_be_taken(theme: Theme, panel: CodePanel) -> None:
    panel.show_theme(theme)
    assert not panel.grab().isNull()


# ---- to take along ----


def test_that_the_whole_script_is_copied(panel: CodePanel) -> None:
    panel.copy.click()
    assert panel.script is not None
    assert QGuiApplication.clipboard().text() == f"{panel.script.text}\n"


def test_that_the_script_is_saved_where_one_says(
    session: CodeSession, panel: CodePanel, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with qtbot.waitSignal(session.notified) as told:
        panel.save.click()
    assert told.args is not None
    assert told.args[0] == "info"
    assert panel.script is not None
    assert (tmp_path / "mine.py").read_text(encoding="utf-8") == panel.script.text


def test_that_what_pytorch_refuses_is_not_saved(session: CodeSession, panel: CodePanel, qtbot: QtBot) -> None:
    session.problem = UserError(N_("test", "This cannot be."))
    with qtbot.waitSignal(session.notified) as told:
        panel.save.click()
    assert told.args == ["bad", "This cannot be."]


# ---- the lines of what one is at ----


@pytest.mark.parametrize(
    ("part", "line"),
    [
        ("hidden.0.activation", "nn.ReLU(),"),
        ("hidden.1", "nn.Tanh(),"),
        ("loss", "loss_function = nn.BCEWithLogitsLoss()"),
        ("training.learning_rate", "optimizer = torch.optim.Adam(network.parameters(), lr=0.01)"),
    ],
)
def test_that_the_lines_of_a_control_are_marked(part: str, line: str, panel: CodePanel) -> None:
    panel.highlight(part)
    assert line in pointed(panel)


def test_that_marked_lines_come_into_sight(panel: CodePanel) -> None:
    panel.highlight("training.epochs")
    assert panel.view.verticalScrollBar().value() > 0
    panel.highlight("data.seed")
    assert panel.view.verticalScrollBar().value() < panel.view.viewport().height()


def test_that_the_mark_stays_with_its_lines_when_they_move(session: CodeSession, panel: CodePanel) -> None:
    panel.highlight("hidden.1.activation")
    choose(session, panel, with_data(session.experiment))
    choose(session, panel, with_training(with_layer(session.experiment, 0, units=3), batch_size=7))
    assert "nn.Tanh()," in pointed(panel)


def test_that_nothing_is_marked_where_no_control_is(panel: CodePanel) -> None:
    panel.highlight("hidden.0")
    panel.highlight(None)
    assert panel.view.pointed() == ()


# ---- one function by itself ----


def test_that_the_primer_s_relu_stands_below(panel: CodePanel) -> None:
    panel.highlight("hidden.0.activation")
    assert panel.alone.text() == "Try relu"
    assert panel.snippet.lines()[-2:] == ("F.relu(x)", "# tensor([1., 0., 3.])")
    assert panel.snippet.lines()[0] == "import torch"


def test_that_the_primer_s_cross_entropy_stands_below(session: CodeSession, panel: CodePanel) -> None:
    choose(session, panel, with_loss(with_output_activation(session.experiment, "softmax"), name="cross_entropy"))
    panel.highlight("loss")
    lines = panel.snippet.lines()
    assert "logits = torch.tensor([[2.0, 1.0, 0.1]])" in lines
    assert "target = torch.tensor([0])" in lines
    assert "# tensor(0.4170)" in lines


def test_that_the_function_by_itself_is_copied(panel: CodePanel) -> None:
    panel.highlight("hidden.0.activation")
    panel.copy_snippet.click()
    assert QGuiApplication.clipboard().text() == "".join(f"{line}\n" for line in panel.snippet.lines())


def test_that_a_low_panel_folds_the_function_away(panel: CodePanel) -> None:
    panel.resize(320, 300)
    assert not panel.snippet.isVisible()
    panel.alone.click()
    assert panel.snippet.isVisible()
    assert not panel.view.isVisible()
    panel.resize(320, 400)
    assert panel.snippet.isVisible()
    assert panel.view.isVisible()


@pytest.mark.parametrize("name", LOSSES)
def test_that_the_lines_of_a_loss_print_what_they_say(name: str, session: CodeSession) -> None:
    snippet = snippet_of(with_loss(session.experiment, name=name), "loss")
    assert snippet is not None
    run_and_compare(snippet.lines)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_the_lines_of_an_activation_print_what_they_say(name: str, session: CodeSession) -> None:
    snippet = snippet_of(with_layer(session.experiment, 0, activation=name), "hidden.0")
    assert snippet is not None
    run_and_compare([f"print({line})" if is_bare(line) else line for line in snippet.lines])


def is_bare(line: str) -> bool:
    return line == "x" or line.startswith("F.")


def run_and_compare(lines: Sequence[str]) -> None:
    """Run lines as a prompt would; what they print is what the comments below them say."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec("\n".join(lines), {})  # noqa: S102 (our own lines, as a person pastes them)
    without_gradient = printed.getvalue().replace(", grad_fn=", "\0").splitlines()
    shown = [line.partition("\0")[0].removesuffix(")") for line in without_gradient]
    assert [line.removeprefix("# ").removesuffix(")") for line in lines if line.startswith("# ")] == shown


# ---- where one is ----


def test_that_a_control_belongs_to_what_it_lies_in(qtbot: QtBot) -> None:
    card = QWidget()
    qtbot.addWidget(card)
    inner, other = QLabel(card), QLabel(card)
    tell_part("hidden.0", card)
    tell_part("hidden.0.units", inner)
    assert part_of(inner) == "hidden.0.units"
    assert part_of(other) == "hidden.0"
    assert part_of(None) == ""


def test_that_mouse_and_keyboard_are_followed_while_wanted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, label = QLineEdit(window), QLabel(window)
    tell_part("training.epochs", field)
    tell_part("loss", label)
    finder = PartFinder(window)
    told: list[str] = []
    finder.part_changed.connect(told.append)
    window.show()
    finder.watch(True)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: finder.part == "training.epochs")
    monkeypatch.setattr(QApplication, "widgetAt", lambda _: label)
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(3, 3))
    qtbot.waitUntil(lambda: finder.part == "loss")
    finder.watch(False)
    assert told == ["training.epochs", "loss", ""]


def test_that_a_table_s_path_stands_in_the_script(session: CodeSession, panel: CodePanel, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("a,b\n" + "".join(f"{x},{x % 2}\n" for x in range(20)), encoding="utf-8")
    data = Data(source="file", path="t.csv")
    session.dataset = load_dataset(data, tmp_path)
    session.experiment = with_data(session.experiment, source="file", path="t.csv")
    panel.show_dataset(session.dataset)
    assert 'path = Path(__file__).parent / "t.csv"' in panel.view.lines()
