"""What can be typed after ``nnstudio``."""

import argparse
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from nnstudio import __version__

_COMMANDS = """\
commands:
  nnstudio [FILE]       open the window
  nnstudio train FILE   train an experiment without a window
  nnstudio race FILE    train many variants of an experiment side by side
  nnstudio export FILE  hand an experiment over: as a script, a notebook, ONNX, a report …
  nnstudio lesson …     list the lessons, verify them, or begin one of your own
  nnstudio collect DIR  make one table of the hand-ins in a folder
  nnstudio doctor       say whether everything that nnstudio needs is here
  nnstudio bench        measure how fast nnstudio trains and draws on this machine

"nnstudio COMMAND --help" says more. A file that is called like a command is opened as ./train.
Exit codes: 0 done, 1 failed with one sentence on stderr, 2 wrong arguments, 130 interrupted."""

_FILE = (
    "the experiment (.json), a project (.nnstudio), a lab report (.html), an experiment as one line of text "
    "(nnstudio1:…), or a link of TensorFlow Playground (in quotes)"
)

_TRAIN = """\
Train an experiment to its last epoch and print what came out. Progress goes to stderr, the result to stdout."""

_TRAIN_OUT = """\
leave two files in DIR, which is made if need be: result.json, what --json prints, and NAME.nnstudio, the project with
its run, NAME being its name made safe for files. A file that is there already is kept as result.json.bak or
NAME.nnstudio.bak."""

_RACE = """\
Train many variants of an experiment side by side, from the same seeds on the same data, and print which do best and
whether that is luck. Progress goes to stderr, the result to stdout."""

_RACE_VARY = """\
what varies: a path of the experiment file and its values, such as network.hidden.*.activation=relu,tanh (* stands for
every hidden layer). Given twice, all combinations are trained. Paths joined by + vary together:
network.output_activation+loss.name=sigmoid+bce,tanh+mse"""

_RACE_SCHEDULER = """\
train on the Dask cluster whose scheduler is at ADDRESS, such as tcp://127.0.0.1:8786; needs nnstudio[cluster]"""

_EXPORT = """\
Write an experiment down as something that others can use. What needs a trained network trains it first, from the start
to the last epoch of the experiment."""

_LESSON = """\
list:   the lessons there are
verify: train every solution and every starter over many seeds, and say
        whether the solutions pass and the starters fail
new:    begin a lesson of your own, which verifies as it is"""

_COLLECT = """\
Read every hand-in (.nnwork) in FOLDER, train its final experiments again, and write marks.csv and index.html. What a
hand-in says of itself is never trusted."""

_DOCTOR = """\
Say whether everything that nnstudio needs is here, and how fast its window starts, beside a bare window. Where there is
no display, the windows are left out."""

_BENCH = """\
Measure how fast nnstudio trains and draws on this machine, beside a textbook PyTorch script, a tight loop and
scikit-learn, in one run. Close other programs first. Where there is no display, the windows are left out."""


def parse(arguments: list[str]) -> argparse.Namespace:
    """The options by name; ``command`` is the first word where it is one, else ``window``.

    The first word alone decides on the command. argparse's own sub-commands would take every FILE for one.

    Raises:
        SystemExit: with 0 after help or version, with 2 after wrong arguments, each already printed.
    """
    if arguments and arguments[0] in COMMANDS:
        return COMMANDS[arguments[0]]().parse_args(arguments[1:])
    return window_parser().parse_args(arguments)


def window_parser() -> argparse.ArgumentParser:
    """What can be typed where no command is."""
    parser = argparse.ArgumentParser(
        prog="nnstudio",
        description="A studio for learning what activations and losses do.",
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(command="window")
    parser.add_argument(
        "file", metavar="FILE", nargs="?", type=_path, help="an experiment, a table to train on, or a lesson"
    )
    parser.add_argument("--lesson", metavar="ID", help="begin, or go on with, a lesson: its id, or its file")
    parser.add_argument(
        "--smoke",
        metavar="OUTDIR",
        type=_path,
        help="train the default experiment in the real window, save a picture and the result, and quit",
    )
    parser.add_argument("--readonly", action="store_true", help="write nothing but what you save or hand in yourself")
    parser.add_argument("--reset", action="store_true", help="begin as at first; your preferences are put aside")
    parser.add_argument("--safe", action="store_true", help="ignore all preferences, also the site's, and keep nothing")
    parser.add_argument("--version", action="version", version=f"nnstudio {__version__}")
    return _with_verbose(parser)


def _train_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nnstudio train", description=_TRAIN, allow_abbrev=False)
    parser.set_defaults(command="train")
    parser.add_argument("file", metavar="FILE", type=_path, help=_FILE)
    parser.add_argument("--epochs", metavar="N", type=_epochs, help="train N epochs in all, whatever the file says")
    parser.add_argument("--resume", action="store_true", help="go on with the run that the project holds")
    parser.add_argument("--device", metavar="cpu|cuda|auto", type=_device, help="train there, whatever the file says")
    parser.add_argument("--out", metavar="DIR", type=_path, help=_TRAIN_OUT)
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    return _with_verbose(parser)


def _race_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nnstudio race", description=_RACE, allow_abbrev=False)
    parser.set_defaults(command="race")
    parser.add_argument("file", metavar="FILE", type=_path, help=_FILE)
    parser.add_argument("--vary", metavar="KEY=a,b,c", action="append", required=True, help=_RACE_VARY)
    parser.add_argument("--seeds", metavar="N", type=_count, default=1, help="train every variant from N seeds (1)")
    parser.add_argument("--vary-data", action="store_true", help="let every seed draw data and split of its own, too")
    parser.add_argument("--epochs", metavar="N", type=_epochs, help="train N epochs, whatever the file says")
    parser.add_argument("--goal", metavar="SCORE", type=_score, help="the test accuracy, or R², that is wanted")
    parser.add_argument("--stop-at-goal", action="store_true", help="let a run end once it has reached the goal")
    parser.add_argument("--patience", metavar="N", type=_count, help="end a run after N epochs without a lower loss")
    parser.add_argument("--skip-impossible", action="store_true", help="leave out what cannot be trained, and say so")
    parser.add_argument("--processes", metavar="N", type=_count, help="train in N processes (as many as are worth it)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help=_RACE_SCHEDULER)
    parser.add_argument("--csv", metavar="PATH", type=_path, help="also write every run as a line of a table")
    parser.add_argument("--report", metavar="PATH", type=_path, help="also write a report (HTML)")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    return _with_verbose(parser)


def _export_parser() -> argparse.ArgumentParser:
    from nnstudio.export.kinds import KINDS  # noqa: PLC0415 (only where something is exported)

    kinds = [kind for kind in KINDS if kind.make is not None]
    parser = argparse.ArgumentParser(
        prog="nnstudio export",
        usage="nnstudio export FILE --to KIND PATH [-v]",
        description=_EXPORT,
        epilog="kinds:\n" + "\n".join(f"  {kind.id:<14}{kind.tip}" for kind in kinds),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(command="export")
    parser.add_argument("file", metavar="FILE", type=_path, help=_FILE)
    parser.add_argument("--to", metavar="KIND", choices=[kind.id for kind in kinds], required=True, help="see below")
    parser.add_argument("path", metavar="PATH", type=_path, help="the file to write, or - for stdout")
    return _with_verbose(parser)


def _lesson_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nnstudio lesson",
        description=_LESSON,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(command="lesson")
    words = parser.add_subparsers(dest="what", metavar="list|verify|new", required=True)
    listing = words.add_parser("list", help="name the lessons that ship", allow_abbrev=False)
    verify = words.add_parser("verify", help="see whether lessons keep their word", allow_abbrev=False)
    verify.add_argument("lessons", metavar="LESSON", nargs="*", help="id, folder or file; all that ship unless given")
    verify.add_argument("--seeds", metavar="N", type=_count, default=20, help="so many seeds (20)")
    verify.add_argument("--first-seed", metavar="N", type=_count, default=1001, help="the first of them (1001)")
    for one in (listing, verify):
        one.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    new = words.add_parser("new", help="begin a lesson of your own", allow_abbrev=False)
    new.add_argument("folder", metavar="FOLDER", type=_path, help="the folder to make for it")
    for one in (listing, verify, new):
        _with_verbose(one)
    parser.epilog = "".join(one.format_usage() for one in (listing, verify, new))
    return parser


def _collect_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nnstudio collect", description=_COLLECT, allow_abbrev=False)
    parser.set_defaults(command="collect")
    parser.add_argument("folder", metavar="FOLDER", type=_path, help="where the hand-ins lie, also in folders below")
    parser.add_argument("--out", metavar="DIR", type=_path, help="where to write marks.csv and index.html (FOLDER)")
    parser.add_argument(
        "--lesson",
        metavar="LESSON",
        action="append",
        default=[],
        help="a lesson of your own that was handed in; may be given again",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    return _with_verbose(parser)


def _doctor_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nnstudio doctor", description=_DOCTOR, allow_abbrev=False)
    parser.set_defaults(command="doctor")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    parser.add_argument("--patience", action="store_true", help="start each window five times instead of three")
    return _with_verbose(parser)


def _bench_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nnstudio bench", description=_BENCH, allow_abbrev=False)
    parser.set_defaults(command="bench")
    parser.add_argument("--quick", action="store_true", help="measure for half a minute instead of three")
    parser.add_argument("--seconds", metavar="N", type=_count, help="watch each window for N seconds while it trains")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    return _with_verbose(parser)


def _with_verbose(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("-v", "--verbose", action="store_true", help="say more on stderr")
    return parser


def _path(text: str) -> Path:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("a path cannot be empty")
    return Path(text)


def _epochs(text: str) -> int:
    from nnstudio.experiment import FIELDS  # noqa: PLC0415 (slow, and only needed where epochs are given)

    field = FIELDS["training.epochs"]
    if not re.fullmatch(r"[0-9]{1,18}", text) or not field.accepts(int(text)):
        raise argparse.ArgumentTypeError(f"“{text}” is not allowed. Allowed: {field.allowed}")
    return int(text)


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text) or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is not allowed. Allowed: a whole number from 1 on")
    return int(text)


def _score(text: str) -> float:
    try:
        score = float(text)
    except ValueError:
        score = 2.0
    if not 0 < score <= 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not allowed. Allowed: a number above 0, up to 1")
    return score


def _device(text: str) -> str:
    if not re.fullmatch(r"cpu|auto|cuda(:[0-9]{1,4})?", text):
        raise argparse.ArgumentTypeError(f"“{text}” is not allowed. Allowed: cpu, cuda, cuda:0, cuda:1 …, auto")
    return text


COMMANDS: Mapping[str, Callable[[], argparse.ArgumentParser]] = {
    "train": _train_parser,
    "race": _race_parser,
    "export": _export_parser,
    "lesson": _lesson_parser,
    "collect": _collect_parser,
    "doctor": _doctor_parser,
    "bench": _bench_parser,
}
"""Every command by its name, in the order in which help and manual tell of them."""
