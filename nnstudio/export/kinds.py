"""Everything that an experiment can be exported as: the one table that commands, menus and tests are made from."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from nnstudio.catalog import N_, Text
from nnstudio.folders import is_installed_program

if TYPE_CHECKING:
    from nnstudio.export.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportKind:
    """One kind of export; ``id`` is its name after ``--to``.

    ``make`` writes the bytes of the file for a folder; it is None where only the window can make it. ``needs_run`` says
    whether something must have been trained, ``extra`` which package it needs beyond those that nnstudio always has.
    """

    id: str
    label: Text
    tip: Text
    suffix: str
    make: "Callable[[Work, Path], bytes] | None" = None
    needs_run: bool = True
    extra: str = ""

    @property
    def missing(self) -> Text | None:
        """What to install first, in a sentence with the field ``extra``; None where everything is here."""
        if not self.extra or find_spec(self.extra) is not None:
            return None
        if is_installed_program():
            return N_("export", "The installed program comes without the package {extra} that this needs.")
        return N_(
            "export", 'This needs a package that is not installed. Install it with: pip install "nnstudio[{extra}]"'
        )


# Each imports on use: menus and --help show this table, and must not wait for any of it.


def _script(work: "Work", folder: Path) -> bytes:
    from nnstudio.export.files import script_text  # noqa: PLC0415

    return script_text(work, folder).encode()


def _torchrun(work: "Work", folder: Path) -> bytes:
    from nnstudio.export.files import script_text  # noqa: PLC0415

    return script_text(work, folder, shared=True).encode()


def _notebook(work: "Work", folder: Path) -> bytes:
    from nnstudio.export.files import beside  # noqa: PLC0415
    from nnstudio.export.notebook import notebook_of  # noqa: PLC0415

    return notebook_of(beside(work.experiment, work.base, folder), work.dataset, run=work.begun).encode()


def _onnx(work: "Work", _folder: Path) -> bytes:
    from nnstudio.export.onnx_model import onnx_of  # noqa: PLC0415

    return onnx_of(work)


def _state_dict(work: "Work", _folder: Path) -> bytes:
    from nnstudio.export.state_dict import state_dict_of  # noqa: PLC0415

    return state_dict_of(work)


def _weights(work: "Work", _folder: Path) -> bytes:
    from nnstudio.export.tables import weights_table  # noqa: PLC0415

    return weights_table(work)


def _history(work: "Work", _folder: Path) -> bytes:
    from nnstudio.export.tables import history_table  # noqa: PLC0415

    return history_table(work)


def _predictions(work: "Work", _folder: Path) -> bytes:
    from nnstudio.export.tables import predictions_table  # noqa: PLC0415

    return predictions_table(work)


def _svg(work: "Work", _folder: Path) -> bytes:
    from nnstudio.export.figures import sheet_of  # noqa: PLC0415

    return sheet_of(work).encode()


def _report(work: "Work", folder: Path) -> bytes:
    from nnstudio.export.files import reported  # noqa: PLC0415
    from nnstudio.export.report import report_of  # noqa: PLC0415

    return report_of(reported(work, folder)).encode()


KINDS = (
    ExportKind(
        id="report",
        label=N_("export", "&Lab report"),
        tip=N_("export", "A web page with settings, results and pictures, which opens as the same experiment."),
        suffix=".html",
        make=_report,
    ),
    ExportKind(
        id="pdf",
        label=N_("export", "Lab report as &PDF"),
        tip=N_("export", "The lab report on paper; the file opens as the same experiment."),
        suffix=".pdf",
    ),
    ExportKind(
        id="script",
        label=N_("export", "Python s&cript"),
        tip=N_(
            "export", "A script of plain PyTorch that trains as the studio does; the trained weights stand at its end."
        ),
        suffix=".py",
        make=_script,
        needs_run=False,
    ),
    ExportKind(
        id="torchrun",
        label=N_("export", "Script for several p&rocesses"),
        tip=N_("export", "The script for torchrun: its processes, on one machine or many, share every batch (DDP)."),
        suffix=".py",
        make=_torchrun,
        needs_run=False,
    ),
    ExportKind(
        id="notebook",
        label=N_("export", "&Jupyter notebook"),
        tip=N_("export", "The same lines as a notebook, one cell for each part."),
        suffix=".ipynb",
        make=_notebook,
        needs_run=False,
    ),
    ExportKind(
        id="onnx",
        label=N_("export", "&ONNX model"),
        tip=N_(
            "export", "The trained network for other programs: rows in their own units go in, predictions come out."
        ),
        suffix=".onnx",
        make=_onnx,
        extra="onnx",
    ),
    ExportKind(
        id="state-dict",
        label=N_("export", "&State dict"),
        tip=N_("export", "The trained weights as safetensors, with the lines that load them into PyTorch."),
        suffix=".safetensors",
        make=_state_dict,
    ),
    ExportKind(
        id="weights",
        label=N_("export", "&Weights as a table"),
        tip=N_("export", "Every weight and bias, one a line (CSV)."),
        suffix=".csv",
        make=_weights,
    ),
    ExportKind(
        id="history",
        label=N_("export", "&History as a table"),
        tip=N_("export", "Losses and metrics, epoch by epoch (CSV)."),
        suffix=".csv",
        make=_history,
    ),
    ExportKind(
        id="predictions",
        label=N_("export", "&Data with predictions as a table"),
        tip=N_("export", "Every row of the data with what the network predicts for it (CSV)."),
        suffix=".csv",
        make=_predictions,
    ),
    ExportKind(
        id="svg",
        label=N_("export", "Plots as S&VG"),
        tip=N_("export", "The pictures of the run as drawings that stay sharp at every size."),
        suffix=".svg",
        make=_svg,
    ),
    ExportKind(
        id="png",
        label=N_("export", "Plots as P&NG"),
        tip=N_("export", "The plots of the studio as they are now, in one picture."),
        suffix=".png",
    ),
)


def kind_of(name: str) -> ExportKind:
    """The kind with the id ``name``.

    Raises:
        KeyError: there is none.
    """
    return {kind.id: kind for kind in KINDS}[name]
