"""The drawn network: what it shows, what a click and the keys choose, and how seldom connections are painted."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.plots.edge_cache import INTERVAL_MS
from nnstudio.gui.plots.network_canvas import NetworkCanvas
from nnstudio.gui.plots.network_painting import NetworkColumn, short_number
from nnstudio.gui.theme import DARK, THEMES

COLUMNS = (
    NetworkColumn("Inputs", 2, ("x", "y")),
    NetworkColumn("Hidden 1", 8),
    NetworkColumn("Hidden 2", 4),
    NetworkColumn("Output", 1),
)
CENTERS = (60.0, 220.0, 400.0, 560.0)
TOPS = (0.0,) * 4


def weights(scale: float = 1.0, seed: int = 0) -> list[np.ndarray]:
    random = np.random.default_rng(seed)
    return [scale * random.normal(size=shape) for shape in ((8, 2), (4, 8), (1, 4))]


def maps(value: float = 1.0) -> list[np.ndarray]:
    return [np.full((column.units, 6, 6), value, np.float32) for column in COLUMNS]


@pytest.fixture
def canvas(qtbot: QtBot) -> NetworkCanvas:
    made = NetworkCanvas()
    qtbot.addWidget(made)
    made.resize(640, 420)
    made.show_columns(COLUMNS, CENTERS, TOPS)
    made.show_weights(weights())
    made.show()
    qtbot.waitExposed(made)
    return made


def center(canvas: NetworkCanvas, layer: int, unit: int) -> QPoint:
    found = canvas.center_of(layer, unit)
    assert found is not None
    return found


def picture(canvas: NetworkCanvas) -> QImage:
    return canvas.grab().toImage()


# ---- painting ----


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_maps_are_painted_in_the_colours_of_the_theme(canvas: NetworkCanvas, theme: object) -> None:
    canvas.show_theme(theme)  # type: ignore[arg-type]
    canvas.show_pictures("plane", maps())
    color = picture(canvas).pixelColor(center(canvas, 0, 3))
    assert color.name() == getattr(theme, "positive").lower()  # noqa: B009
    canvas.show_pictures("plane", maps(-1.0))
    color = picture(canvas).pixelColor(center(canvas, 0, 3))
    assert color.name() == getattr(theme, "negative").lower()  # noqa: B009


def test_that_notes_of_columns_close_to_one_another_do_not_run_into_each_other(qtbot: QtBot) -> None:
    canvas = NetworkCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 160)
    columns = (NetworkColumn("Inputs", 64), NetworkColumn("Hidden 1", 32), NetworkColumn("Output", 10))
    canvas.show_columns(columns, (60.0, 100.0, 240.0), (0.0,) * 3)
    canvas.show()
    layout = canvas._scene.layout
    note = layout.columns[0].note_y
    assert note is not None
    image = picture(canvas)
    between = round((layout.columns[0].x + layout.columns[1].x) / 2)
    ground = image.pixelColor(1, 1)
    assert all(image.pixelColor(between, round(note) + dy) == ground for dy in range(-6, 7))


def test_that_curves_and_histograms_are_painted(canvas: NetworkCanvas) -> None:
    empty = picture(canvas)
    canvas.show_pictures("curve", [np.linspace(-1, 1, 32)[None].repeat(column.units, 0) for column in COLUMNS])
    curves = picture(canvas)
    canvas.show_pictures("histogram", [np.random.default_rng(0).normal(size=(50, column.units)) for column in COLUMNS])
    assert len({image_bytes(image) for image in (empty, curves, picture(canvas))}) == 3


def image_bytes(image: QImage) -> bytes:
    return bytes(image.constBits())


def test_that_a_frame_with_the_same_weights_paints_no_connection_anew(canvas: NetworkCanvas) -> None:
    picture(canvas)
    renders = canvas._cache.renders
    for _ in range(5):
        canvas.show_weights(weights(1.001))
        canvas.show_pictures("plane", maps())
        canvas.repaint()
    assert canvas._cache.renders == renders


def test_that_moved_weights_are_painted_soon_and_gap_by_gap(qtbot: QtBot, canvas: NetworkCanvas) -> None:
    picture(canvas)
    renders = canvas._cache.renders
    for step in range(10):
        canvas.show_weights(weights(seed=step))
        canvas.show_pictures("plane", maps(step / 10))
        canvas.repaint()
    assert canvas._cache.renders - renders <= 2
    wanted = np.sort(flat(weights(seed=9)))
    qtbot.waitUntil(lambda: bool(np.allclose(np.sort(canvas.edges().weight), wanted)))
    assert canvas._cache._interval >= INTERVAL_MS


def flat(arrays: list[np.ndarray]) -> np.ndarray:
    return np.concatenate([array.ravel() for array in arrays])


def test_that_it_paints_nothing_at_all(qtbot: QtBot) -> None:
    canvas = NetworkCanvas()
    qtbot.addWidget(canvas)
    canvas.show()
    picture(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.mouseMove(canvas, QPoint(20, 20))


def test_that_a_column_with_too_many_neurons_can_be_paged(qtbot: QtBot) -> None:
    canvas = NetworkCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(300, 200)
    canvas.show_columns([NetworkColumn("Inputs", 1), NetworkColumn("Output", 1000)], [60, 220], [0, 0])
    canvas.show()
    picture(canvas)
    column = canvas._scene.layout.columns[1]
    assert column.note_y is not None
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(220, round(column.note_y)))
    assert canvas._scene.layout.columns[1].first == len(column.ys)
    canvas.show_chosen(0, 999)
    assert canvas.center_of(0, 999) is not None


# ---- choosing ----


def test_that_a_click_chooses_a_neuron(qtbot: QtBot, canvas: NetworkCanvas) -> None:
    with qtbot.waitSignal(canvas.neuron_chosen) as told:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=center(canvas, 1, 2))
    assert told.args == [1, 2]
    assert canvas.chosen() == (1, 2)


def test_that_showing_a_choice_tells_nobody(qtbot: QtBot, canvas: NetworkCanvas) -> None:
    plain = picture(canvas)
    with qtbot.assertNotEmitted(canvas.neuron_chosen):
        canvas.show_chosen(0, 3)
    assert picture(canvas) != plain
    canvas.show_chosen(0, 99)
    assert canvas.chosen() is None


def test_that_the_arrow_keys_move_from_neuron_to_neuron(qtbot: QtBot, canvas: NetworkCanvas) -> None:
    told: list[tuple[int, int]] = []
    canvas.neuron_chosen.connect(lambda layer, unit: told.append((layer, unit)))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(canvas, key)
    assert told[:2] == [(0, 0), (0, 1)]
    assert [layer for layer, _ in told[2:]] == [1, 2, 1]
    with qtbot.waitSignal(canvas.neuron_activated) as activated:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert activated.args == list(told[-1])


def test_that_the_arrow_keys_are_kept_from_shortcuts_of_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    del qapp
    window = QWidget()
    qtbot.addWidget(window)
    canvas = NetworkCanvas(window)
    QVBoxLayout(window).addWidget(canvas)
    canvas.show_columns(COLUMNS, CENTERS, TOPS)
    steps = QAction(window)
    steps.setShortcut(QKeySequence(Qt.Key.Key_Right))
    window.addAction(steps)
    window.resize(640, 420)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    canvas.setFocus()
    with qtbot.assertNotEmitted(steps.triggered):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.chosen() is not None


def test_that_a_double_click_activates(qtbot: QtBot, canvas: NetworkCanvas) -> None:
    with qtbot.waitSignal(canvas.neuron_activated) as told:
        QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=center(canvas, 2, 0))
    assert told.args == [2, 0]


def test_that_the_mouse_lights_up_a_connection_with_its_weight(canvas: NetworkCanvas) -> None:
    plain = picture(canvas)
    QTest.mouseMove(canvas, QPoint(*map(round, edge_middle(canvas))))
    assert canvas._scene.hover.edge is not None
    assert picture(canvas) != plain
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert picture(canvas) == plain


def edge_middle(canvas: NetworkCanvas) -> list[float]:
    point: list[float] = canvas.edges().points[3, 8].tolist()
    return point


def test_that_the_mouse_reads_what_a_neuron_says(canvas: NetworkCanvas) -> None:
    canvas.show_answers([np.zeros(column.units) for column in COLUMNS])
    plain = picture(canvas)
    QTest.mouseMove(canvas, center(canvas, 0, 1))
    assert canvas._scene.hover.neuron == (1, 1)
    assert canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert picture(canvas) != plain


# ---- words ----


def test_that_it_is_described_for_those_who_listen(canvas: NetworkCanvas) -> None:
    assert canvas.accessibleName() == "Network"
    assert canvas.accessibleDescription() == "Inputs: 2, Hidden 1: 8, Hidden 2: 4, Output: 1"
    canvas.show_chosen(0, 2)
    assert canvas.accessibleDescription().startswith("Hidden 1 · neuron 3 chosen.")


def test_that_neurons_have_names(canvas: NetworkCanvas) -> None:
    assert canvas.title_of(-1, 1) == "Inputs · y"
    assert canvas.title_of(1, 3) == "Hidden 2 · neuron 4"
    assert canvas.title_of(2, 0) == "Output"


@pytest.mark.parametrize(
    ("number", "text"),
    [(0.0, "0"), (-0.5, "−0.5"), (1.42345, "1.42"), (np.nan, "NaN"), (-np.inf, "−∞"), (1e9, "1e+09"), (1e-9, "1e−09")],
)
def test_that_numbers_are_short(number: float, text: str) -> None:
    assert short_number(number) == text


def test_that_a_theme_changes_the_drawing(canvas: NetworkCanvas) -> None:
    light = picture(canvas)
    canvas.show_theme(DARK)
    assert picture(canvas) != light
