"""The tables that ship with scikit-learn; nothing is fetched."""

from collections.abc import Iterable, Mapping

import numpy as np

from nnstudio.catalog import N_, SOURCES, Text
from nnstudio.data.dataset import Floats, Integers
from nnstudio.data.names import refuse_unknown_columns
from nnstudio.data.table import RawColumn, RawTable, row_place
from nnstudio.experiment.experiment import Data

_TARGETS: Mapping[str, Text] = {
    "iris": N_("data", "kind"),
    "wine": N_("data", "grower"),
    "breast_cancer": N_("data", "diagnosis"),
    "digits": N_("data", "digit"),
    "diabetes": N_("data", "progression"),
}
_CLASSES: Mapping[str, Text] = {name: name for name in (N_("data", "malignant"), N_("data", "benign"))}


def shipped_table(data: Data) -> RawTable:
    """The table of ``data.source`` in the units in which it was measured; ``data.inputs`` may choose among its columns.

    Raises:
        UserError: a chosen input is not there.
    """
    from sklearn import datasets  # noqa: PLC0415 (slow, so imported on use)

    # The other tables come in raw units by themselves; scaled body measurements would mean nothing to a person.
    options = {"scaled": False} if data.source == "diabetes" else {}
    bunch = getattr(datasets, f"load_{data.source}")(**options)
    source = SOURCES[data.source]
    names = [str(name) for name in bunch.feature_names]
    chosen = names if data.inputs is None else list(data.inputs)
    refuse_unknown_columns("inputs", chosen, names)
    values: Floats = np.asarray(bunch.data, dtype=np.float64)
    return RawTable(
        name=data.source,
        task=source.task,
        columns=tuple(RawColumn(name, values[:, names.index(name)]) for name in chosen),
        targets=_targets(bunch.target, has_classes=source.task.has_classes),
        target_names=(_TARGETS[data.source],),
        class_names=_class_names(bunch.target_names) if source.task.has_classes else (),
        numbers=np.arange(len(values)),
        place=row_place,
    )


def _class_names(found: Iterable[object]) -> tuple[str, ...]:
    """As the table calls its classes; everyday words are marked for the translators."""
    return tuple(_CLASSES.get(str(name), str(name)) for name in found)


def _targets(values: np.ndarray, *, has_classes: bool) -> Integers | Floats:
    if has_classes:
        return values.astype(np.int64)
    return values.astype(np.float64)[:, np.newaxis]
