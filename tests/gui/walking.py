"""A walk through the whole window, and what is looked for on the way: names, the order of Tab, cut and plain words."""

import itertools
from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.parts.choice_combo import ChoiceCombo
from nnstudio.gui.widgets.elided_combo import ElidedCombo
from nnstudio.gui.widgets.elided_label import ElidedLabel
from nnstudio.lessons.read import read_lesson
from nnstudio.resources import lessons_folder

PATIENCE_MS = 150_000
SMALL = 1024, 768
DRAWERS = ("coach", "code", "row", "metrics", "notes")
PAGES = ("activations", "losses", "which")
WAYS = ("desk", "twice as large", "presenter")
_FEW_LETTERS = 10  # pixels: less shows not even an ellipsis
STAYS_MS = 500  # a layout that was just asked for is made by then: only what stays is cut
Look = Callable[[MainWindow, str], None]


# ---- the walk ----


def walk(qtbot: QtBot, window: MainWindow, look: Look) -> None:
    """Go to every workspace, page and tab, and look at each."""
    window.show_workspace("studio")
    for drawer in DRAWERS:
        window.studio.drawer.choose(drawer)
        settle()
        look(window, f"studio, {drawer}")
    window.desk.begin(read_lesson(lessons_folder() / "02-straight-lines"))
    settle()
    look(window, "studio, lesson")
    window.session.lesson.close()
    window.show_workspace("explore")
    for page in PAGES:
        window.explore.show_page(page)
        qtbot.waitUntil(lambda page=page: window.explore.page(page) is not None, timeout=PATIENCE_MS)  # type: ignore[misc]
        settle()
        look(window, f"explore, {page}")
    for workspace in ("race", "lessons"):
        window.show_workspace(workspace)
        if workspace == "lessons":
            qtbot.waitUntil(lambda: len(window.lessons.rows) > 0, timeout=PATIENCE_MS)
        settle()
        look(window, workspace)


def show_in(window: MainWindow, way: str) -> None:
    """Show the window on a small screen: as at first, with letters twice as large, or before a projector."""
    window.presenter.leave()
    window.look.zoom_to(2.0 if way == "twice as large" else 1.0)
    if way == "presenter":
        window.presenter.enter()
        window.showNormal()
    window.resize(*SMALL)
    settle()


def settle() -> None:
    """Let everything be laid out."""
    for _ in range(4):
        QApplication.processEvents()


def seen(root: QWidget) -> list[QWidget]:
    """Every part of ``root`` that is shown, those in windows of their own left out."""
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible() and widget.window() is root.window()]


def path_of(widget: QWidget) -> str:
    """Say which widget is meant."""
    above = widget.parentWidget()
    return f"{type(widget).__name__} in {type(above).__name__}, {widget.accessibleName()!r}"


# ---- names, and the order of Tab ----


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab goes to it, and not to what it is a part of."""
    whole = widget.parentWidget()
    is_viewport = isinstance(whole, QAbstractScrollArea) and whole.viewport() is widget
    is_part = is_viewport or isinstance(whole, QAbstractSpinBox | QComboBox)
    return not is_part and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def nameless(root: QWidget) -> list[str]:
    """Every control without a name, and every button that no tool tip explains."""
    found: list[str] = []
    for widget in filter(takes_tab, seen(root)):
        spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
        # On Linux Qt reads a combo's choice where its name is asked for; elsewhere the name that it was given.
        given = widget.accessibleName() if isinstance(widget, QComboBox) else spoken
        if not spoken or not given:
            found.append(f"{path_of(widget)} has no name")
        if isinstance(widget, QAbstractButton | QComboBox) and not widget.toolTip() and _is_ours(widget):
            found.append(f"{path_of(widget)} explains nothing")
    return found


def _is_ours(widget: QWidget) -> bool:
    """Qt's own buttons of a dialog, such as Close, say all by their name."""
    return not isinstance(widget.parentWidget(), QDialogButtonBox)


def jumps_back(root: QWidget) -> list[str]:
    """Where Tab goes back up among the parts of one place."""
    return [
        f"from {path_of(one)} up to {path_of(other)}"
        for one, other in itertools.pairwise(tab_stops(root))
        if one.parentWidget() is other.parentWidget() and is_above(other, one)
    ]


def tab_stops(root: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What Tab goes to, pressed from the window itself on until it comes to a place where it has been."""
    stops: list[QWidget] = []
    root.setFocus()
    while (stop := _after(root, key)) not in stops:
        stops.append(stop)
    return stops


def _after(root: QWidget, key: Qt.Key) -> QWidget:
    """Press a key where the keyboard is, and return where it is then.

    Never by ``nextInFocusChain``: Python would take the answer for a child of the one that was asked.
    """
    QTest.keyClick(_focused(root), key)
    return _focused(root)


def _focused(root: QWidget) -> QWidget:
    at: QWidget | None = root.focusWidget()
    return root if at is None else at


def broken_circle(root: QWidget) -> list[str]:
    """What Tab, forwards or backwards, does not meet once in each round."""
    tab_stops(root)  # of choices that exclude each other only the one that holds takes Tab from now on
    there, back = tab_stops(root), tab_stops(root, Qt.Key.Key_Backtab)
    wanted = [widget for widget in seen(root) if takes_tab(widget) and widget.isEnabled()]
    found = [f"Tab does not meet {path_of(widget)}" for widget in wanted if widget not in there]
    found += [f"Shift+Tab does not meet {path_of(widget)}" for widget in wanted if widget not in back]
    found += [f"{path_of(widget)} is nothing to meet" for widget in there if widget not in wanted]
    if not found and there != back[::-1]:
        found.append("Shift+Tab goes another way than Tab")
    return found


def is_above(one: QWidget, other: QWidget) -> bool:
    """Whether one lies wholly above the other."""
    return one.geometry().bottom() <= other.geometry().top()


# ---- room for the words ----


def words_of(widget: QWidget) -> str:
    """What is written on a label, a button or a list; empty for anything else."""
    if isinstance(widget, QLabel | QAbstractButton) and not _icon_only(widget):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.placeholderText() or widget.text() if isinstance(widget, QLineEdit) else ""


def cut_words(root: QWidget) -> list[str]:
    """Every label, button and list that has less room than its words need, or lies where nobody can get at it."""
    found: list[str] = []
    for widget in seen(root):
        words = words_of(widget)
        if words and (_lacks_room(widget) or _is_out_of_reach(widget)):
            found.append(f"{path_of(widget)}: {words[:60]!r}")
    return [*found, *_one_upon_another(root)]


def stays_cut(qtbot: QtBot, root: QWidget) -> list[str]:
    """What is still cut once every layout has been made."""
    if cut_words(root):
        qtbot.wait(STAYS_MS)
    return cut_words(root)


def _lacks_room(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel | ElidedCombo | ChoiceCombo):
        # An ellipsis says that it goes on, and a tool tip tells the rest.
        return widget.width() < _FEW_LETTERS or (_is_elided(widget) and words_of(widget) not in widget.toolTip())
    if isinstance(widget, QLabel):
        needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
        wide = widget.wordWrap() or widget.minimumSizeHint().width() <= widget.width() + 1
        return needed > widget.height() + 2 or not wide
    if isinstance(widget, QAbstractButton):
        lines, letters = widget.text().replace("&", "").splitlines(), widget.fontMetrics()
        words = max(letters.horizontalAdvance(line) for line in lines)
        high = letters.height() * (len(lines) - 1) + letters.ascent()
        return words > _room_on(widget) or high > widget.height()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(kind, option, part, widget).width()
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) > room
    return False


def _is_elided(widget: QWidget) -> bool:
    return isinstance(widget, ChoiceCombo) or (isinstance(widget, ElidedLabel | ElidedCombo) and widget.is_elided())


def _room_on(button: QAbstractButton) -> int:
    """How wide the words on a button may be: beside its box, or beside its picture."""
    if isinstance(button, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        is_box = isinstance(button, QCheckBox)
        part = QStyle.SubElement.SE_CheckBoxContents if is_box else QStyle.SubElement.SE_RadioButtonContents
        return button.style().subElementRect(part, option, button).width()
    under = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    words_alone = isinstance(button, QToolButton) and (
        button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextOnly
        or (button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly and button.icon().isNull())
    )
    beside = 0 if button.icon().isNull() or under or words_alone else button.iconSize().width()
    return button.width() - beside


def _icon_only(widget: QWidget) -> bool:
    only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == only and not widget.icon().isNull()


def _is_out_of_reach(widget: QWidget) -> bool:
    """Whether a part of it lies outside of what is around it, where no bar scrolls to it."""
    place, at = QRect(widget.rect()), widget
    while not at.isWindow() and (above := at.parentWidget()) is not None:
        place = QRect(at.mapTo(above, place.topLeft()), place.size())
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            place = _scrolled_to(area, place)
        if not above.rect().adjusted(-2, -2, 2, 2).contains(place):
            return True
        at = above
    return False


def _scrolled_to(area: QAbstractScrollArea, place: QRect) -> QRect:
    """Where ``place`` is once the bars of the area have brought it into sight."""
    bounds, moved = area.viewport().rect(), QRect(place)
    if _leads(area.horizontalScrollBar(), area.horizontalScrollBarPolicy()):
        moved.setWidth(min(place.width(), bounds.width()))
        moved.moveLeft(min(max(place.left(), 0), bounds.right() + 1 - moved.width()))
    if _leads(area.verticalScrollBar(), area.verticalScrollBarPolicy()):
        moved.setHeight(min(place.height(), bounds.height()))
        moved.moveTop(min(max(place.top(), 0), bounds.bottom() + 1 - moved.height()))
    return moved


def _leads(bar: QScrollBar, policy: Qt.ScrollBarPolicy) -> bool:
    return bar.maximum() > bar.minimum() and policy != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def seen_part(widget: QWidget) -> QRect:
    """The part of a widget that can be seen, in its window."""
    place, at = QRect(widget.rect()), widget
    while not at.isWindow() and (above := at.parentWidget()) is not None:
        place = QRect(at.mapTo(above, place.topLeft()), place.size()).intersected(above.rect())
        at = above
    return place


def _one_upon_another(root: QWidget) -> list[str]:
    """Every two words that lie over each other."""
    places = list(_places(root))
    found: list[str] = []
    for (one, place), (other, there) in itertools.combinations(places, 2):
        both = place.intersected(there)
        if both.width() > 2 and both.height() > 2 and not one.isAncestorOf(other) and not other.isAncestorOf(one):
            found.append(f"{path_of(one)} lies over {path_of(other)}: {words_of(one)[:40]!r}, {words_of(other)[:40]!r}")
    return found


def _places(root: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    for widget in seen(root):
        if words_of(widget):
            place = seen_part(widget)
            if not place.isEmpty():
                yield widget, place
