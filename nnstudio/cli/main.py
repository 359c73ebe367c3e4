"""From arguments to an exit code: 0 done, 1 failed with one clear sentence, 2 wrong arguments, 130 interrupted."""

import argparse
import errno
import traceback

from nnstudio.cli.arguments import parse
from nnstudio.cli.streams import abandon_output, complain, finish_output, prepare_streams

DONE, FAILED, INTERRUPTED = 0, 1, 130


def run(arguments: list[str]) -> int:
    """Do what ``arguments`` (without the program's name) ask for; returns the exit code."""
    prepare_streams()
    try:
        options = parse(arguments)
    except SystemExit as stop:  # argparse has already said what is wrong, or printed help or version
        return int(stop.code or DONE)
    return _guarded(options)


def _guarded(options: argparse.Namespace) -> int:
    """Run the command; whatever goes wrong becomes one sentence, never a traceback."""
    from nnstudio.catalog import UserError  # noqa: PLC0415 (numpy, which --version does without)

    try:
        code = _command(options)
        finish_output()
    except UserError as error:
        return _failed(str(error))
    except KeyboardInterrupt:
        complain("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        abandon_output()  # whoever read along, such as ``head``, has seen enough
        return DONE
    except MemoryError:
        return _failed("There is not enough memory for this. Take fewer rows, smaller layers or a smaller batch.")
    except OSError as error:
        return _failed(_system_sentence(error))
    except Exception as error:  # noqa: BLE001 (the outermost edge: a fault of the program must not print a traceback)
        if options.verbose:
            traceback.print_exc()
        return _failed(f"nnstudio met a fault of its own: {type(error).__name__}: {error}. -v shows where.")
    return code


def _command(options: argparse.Namespace) -> int:
    match options.command:
        case "train":
            from nnstudio.cli.train import train_file  # noqa: PLC0415 (each command loads only what it needs)

            return train_file(options)
        case "race":
            from nnstudio.cli.race import race_file  # noqa: PLC0415 (each command loads only what it needs)

            return race_file(options)
        case "export":
            from nnstudio.cli.export import export_file  # noqa: PLC0415 (each command loads only what it needs)

            return export_file(options)
        case "lesson":
            from nnstudio.cli.lesson import lesson  # noqa: PLC0415 (each command loads only what it needs)

            return lesson(options)
        case "collect":
            from nnstudio.cli.collect import collect_folder  # noqa: PLC0415 (each command loads only what it needs)

            return collect_folder(options)
        case "doctor":
            from nnstudio.cli.doctor import examine  # noqa: PLC0415 (each command loads only what it needs)

            return examine(options)
        case "bench":
            from nnstudio.cli.bench import measure  # noqa: PLC0415 (each command loads only what it needs)

            return measure(options)
        case _:
            return _open_window(options)


def _open_window(options: argparse.Namespace) -> int:
    from nnstudio.catalog import N_, UserError  # noqa: PLC0415 (numpy, which --version does without)
    from nnstudio.cli.display import has_display  # noqa: PLC0415 (belongs to the window alone)

    if not has_display():
        # Qt would end the program without a word of use.
        raise UserError(
            N_(
                "cli",
                "There is no display here, so no window can open. Train without one by nnstudio train FILE, or set "
                "DISPLAY or WAYLAND_DISPLAY.",
            )
        )
    from nnstudio.gui.app import run_window  # noqa: PLC0415 (Qt, which no other command imports)
    from nnstudio.gui.beginning import Start  # noqa: PLC0415 (Qt, too)

    start = Start(readonly=options.readonly, reset=options.reset, safe=options.safe)
    return run_window(options.file, options.smoke, options.lesson, start)


def _failed(sentence: str) -> int:
    complain(sentence)
    return FAILED


def _system_sentence(error: OSError) -> str:
    reason = error.strerror or str(error)
    if error.errno == errno.ENOSPC:
        return "The disk is full. Free some space and try again."
    place = f"{error.filename}: " if error.filename is not None else ""
    return f"The system refused: {place}{reason}."
