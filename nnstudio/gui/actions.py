"""Everything that a menu or a key can do, as data; menus, shortcuts and the list of keys are made from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from nnstudio.catalog import N_, Text
from nnstudio.session.words import translated


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: ``id`` names the method that carries it out, ``menu`` the menu that shows it.

    ``keys`` work wherever the focus is; ``soft_keys`` only where no focused control uses them.
    """

    id: str
    menu: str
    text: Text
    tip: Text
    keys: tuple[str, ...] = ()
    soft_keys: tuple[str, ...] = ()
    separated: bool = False
    checkable: bool = False


MENUS = {
    "file": N_("actions", "&File"),
    "edit": N_("actions", "&Edit"),
    "train": N_("actions", "&Train"),
    "view": N_("actions", "&View"),
    "help": N_("actions", "&Help"),
}

# Menus within the File menu.
SUBMENUS = {"export": N_("actions", "&Export")}

ACTIONS = (
    ActionSpec("new", "file", N_("actions", "&New"), N_("actions", "Start over."), ("Ctrl+N",)),
    ActionSpec("open", "file", N_("actions", "&Open…"), N_("actions", "Open a project or an experiment."), ("Ctrl+O",)),
    ActionSpec(
        "open_table",
        "file",
        N_("actions", "Open a &table as data…"),
        N_("actions", "Train on the rows of a text table of your own."),
        ("Ctrl+T",),
    ),
    ActionSpec("save", "file", N_("actions", "&Save"), N_("actions", "Save your work."), ("Ctrl+S",), separated=True),
    ActionSpec(
        "save_as",
        "file",
        N_("actions", "Save &as…"),
        N_("actions", "Save as a project with its run, or the experiment alone."),
        ("Ctrl+Shift+S",),
    ),
    ActionSpec(
        "export_script",
        "export",
        N_("actions", "Python s&cript…"),
        N_("actions", "Save the experiment as a script of plain PyTorch that trains alike."),
        ("Ctrl+E",),
    ),
    ActionSpec(
        "copy_text",
        "file",
        N_("actions", "Cop&y as text"),
        N_("actions", "Copy the whole experiment as one short line, to be sent in a message."),
        ("Ctrl+Shift+C",),
        separated=True,
    ),
    ActionSpec(
        "paste_experiment",
        "file",
        N_("actions", "Paste e&xperiment or link"),
        N_("actions", "Open what is on the clipboard: the line of an experiment, or a link of TensorFlow Playground."),
        ("Ctrl+V",),
    ),
    ActionSpec(
        "show_code",
        "file",
        N_("actions", "Show as QR &code…"),
        N_("actions", "Show the experiment as a QR code, for those who sit before the projector."),
        ("Ctrl+Shift+Q",),
    ),
    ActionSpec(
        "save_picture",
        "file",
        N_("actions", "Save a &picture of the window…"),
        N_("actions", "Save what the window shows as a PNG file."),
    ),
    ActionSpec("quit", "file", N_("actions", "&Quit"), N_("actions", "Close the studio."), ("Ctrl+Q",), separated=True),
    ActionSpec("undo", "edit", N_("actions", "&Undo"), N_("actions", "Take the last change back."), ("Ctrl+Z",)),
    ActionSpec(
        "redo",
        "edit",
        N_("actions", "&Redo"),
        N_("actions", "Make the change again that was taken back last."),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    ActionSpec(
        "toggle",
        "train",
        N_("actions", "&Train or pause"),
        N_("actions", "Start training, or pause it."),
        ("F5",),
        ("Space",),
    ),
    ActionSpec(
        "step", "train", N_("actions", "One &step"), N_("actions", "Update the weights once."), ("F10",), ("Right",)
    ),
    ActionSpec(
        "step_back",
        "train",
        N_("actions", "One step &back"),
        N_("actions", "Show the network one update earlier."),
        ("F9",),
        ("Left",),
    ),
    ActionSpec(
        "epoch",
        "train",
        N_("actions", "One &epoch"),
        N_("actions", "Pass over all training rows once."),
        ("Shift+F10",),
    ),
    ActionSpec(
        "ten_epochs",
        "train",
        N_("actions", "Ten e&pochs"),
        N_("actions", "Pass over all training rows ten times."),
        ("Ctrl+F10",),
    ),
    ActionSpec(
        "look_at_now",
        "train",
        N_("actions", "Back to no&w"),
        N_("actions", "Show the network as far as it has been trained."),
        ("Ctrl+F9",),
        separated=True,
    ),
    ActionSpec(
        "compare",
        "train",
        N_("actions", "&Compare with this moment"),
        N_("actions", "Keep the moment shown, and see it beside any other."),
        ("Ctrl+M",),
    ),
    ActionSpec(
        "reset",
        "train",
        N_("actions", "&Reset"),
        N_("actions", "Go back to the same start weights."),
        ("Ctrl+R",),
        ("R",),
        separated=True,
    ),
    ActionSpec(
        "new_luck",
        "train",
        N_("actions", "New &luck"),
        N_("actions", "Draw other start weights and another order of the rows."),
        ("Ctrl+L",),
    ),
    ActionSpec(
        "show_studio",
        "view",
        N_("actions", "St&udio"),
        N_("actions", "Build a network, train it and watch."),
        ("Ctrl+1",),
    ),
    ActionSpec(
        "show_explore",
        "view",
        N_("actions", "&Explore"),
        N_("actions", "See what each activation and each loss does."),
        ("Ctrl+2",),
    ),
    ActionSpec(
        "show_race",
        "view",
        N_("actions", "&Race"),
        N_("actions", "Train many variants at once and see which does best."),
        ("Ctrl+3",),
    ),
    ActionSpec(
        "show_lessons",
        "view",
        N_("actions", "&Lessons"),
        N_("actions", "Learn step by step, in the Studio itself."),
        ("Ctrl+4",),
    ),
    ActionSpec(
        "find",
        "view",
        N_("actions", "&Find a function…"),
        N_("actions", "Look an activation or a loss up by its name."),
        ("Ctrl+F",),
    ),
    ActionSpec(
        "present",
        "view",
        N_("actions", "&Presenter mode"),
        N_("actions", "Fill the screen for a projector: large, strong, and only what is taught. Esc leads back."),
        ("F11",),
        separated=True,
        checkable=True,
    ),
    ActionSpec(
        "spotlight",
        "view",
        N_("actions", "S&potlight"),
        N_("actions", "While presenting: light what you are in, or what you click next, and dim all else."),
        ("F7",),
        ("S",),
        checkable=True,
    ),
    ActionSpec(
        "freeze",
        "view",
        N_("actions", "Free&ze the picture"),
        N_("actions", "While presenting: let the picture stand still, and the training go on behind it."),
        ("F8",),
        ("B", "."),
        checkable=True,
    ),
    ActionSpec(
        "zoom_in",
        "view",
        N_("actions", "La&rger"),
        N_("actions", "Make everything larger; the wheel with Ctrl does it, too."),
        ("Ctrl++", "Ctrl+="),
        separated=True,
    ),
    ActionSpec("zoom_out", "view", N_("actions", "S&maller"), N_("actions", "Make everything smaller."), ("Ctrl+-",)),
    ActionSpec(
        "zoom_reset",
        "view",
        N_("actions", "Usual si&ze"),
        N_("actions", "Give everything its usual size."),
        ("Ctrl+0",),
    ),
    ActionSpec(
        "theme_system",
        "view",
        N_("actions", "As the &system"),
        N_("actions", "Follow the system's colours."),
        separated=True,
        checkable=True,
    ),
    ActionSpec("theme_light", "view", N_("actions", "L&ight"), N_("actions", "Dark text on light."), checkable=True),
    ActionSpec("theme_dark", "view", N_("actions", "&Dark"), N_("actions", "Light text on dark."), checkable=True),
    ActionSpec(
        "theme_contrast",
        "view",
        N_("actions", "High &contrast"),
        N_("actions", "The strongest colours."),
        checkable=True,
    ),
    ActionSpec(
        "calm",
        "view",
        N_("actions", "Calm pi&ctures"),
        N_("actions", "While it trains, let the pictures move once a second only, and when it stops."),
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "ask_again",
        "view",
        N_("actions", "&Ask again about swaps"),
        N_("actions", "Ask once more what happens to the weights when an activation or the loss is swapped."),
        separated=True,
    ),
    ActionSpec(
        "reset_layout", "view", N_("actions", "Arrange as at &first"), N_("actions", "Give every panel its first size.")
    ),
    ActionSpec("keys", "help", N_("actions", "&Keys"), N_("actions", "List every key."), ("F1",)),
    ActionSpec("about", "help", N_("actions", "&About nnstudio"), N_("actions", "Version and licence.")),
)


def build_actions(parent: QObject, handlers: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """A QAction for every entry, connected to its handler; :func:`name_actions` gives them their words."""
    actions = {}
    for spec in ACTIONS:
        action = QAction(parent)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        action.triggered.connect(handlers[spec.id])
        actions[spec.id] = action
    return actions


def name_actions(actions: Mapping[str, QAction]) -> None:
    """Say what each action does, in the language of the window."""
    for spec in ACTIONS:
        action = actions[spec.id]
        action.setText(translated(spec.text))
        action.setToolTip(translated(spec.tip))
        action.setStatusTip(translated(spec.tip))


def keys_of(spec: ActionSpec) -> str:
    """The keys of one action as people read them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in (*spec.soft_keys, *spec.keys))
