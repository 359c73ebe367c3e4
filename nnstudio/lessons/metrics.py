"""The numbers that a check may speak of, and how they are read off a run."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnstudio.catalog import N_, Text


@dataclass(frozen=True, slots=True)
class Metric:
    """One number: known at every epoch (a curve), or at the first and the final one; of the run or of one layer."""

    name: str
    label: Text
    is_curve: bool = False
    of_layer: bool = False
    default_layer: int | None = None
    higher_is_better: bool = True


def _curve(name: str, label: Text, *, higher_is_better: bool = True) -> Metric:
    return Metric(name, label, is_curve=True, higher_is_better=higher_is_better)


_ENTRIES = (
    _curve("train_loss", N_("lessons", "training loss"), higher_is_better=False),
    _curve("test_loss", N_("lessons", "test loss"), higher_is_better=False),
    _curve("train_accuracy", N_("lessons", "training accuracy")),
    _curve("test_accuracy", N_("lessons", "test accuracy")),
    _curve("train_rmse", N_("lessons", "training RMSE"), higher_is_better=False),
    _curve("test_rmse", N_("lessons", "test RMSE"), higher_is_better=False),
    _curve("train_r2", N_("lessons", "training R²")),
    _curve("test_r2", N_("lessons", "test R²")),
    Metric("train_recall", N_("lessons", "training recall")),
    Metric("test_recall", N_("lessons", "test recall")),
    Metric("train_precision", N_("lessons", "training precision")),
    Metric("test_precision", N_("lessons", "test precision")),
    Metric("train_balanced_accuracy", N_("lessons", "balanced training accuracy")),
    Metric("test_balanced_accuracy", N_("lessons", "balanced test accuracy")),
    Metric("gradient_norm", N_("lessons", "gradient norm"), of_layer=True, default_layer=1),
    Metric("gradient_ratio", N_("lessons", "gradient of the first ÷ the last hidden layer")),
    Metric("dead_share", N_("lessons", "share of dead neurons"), of_layer=True),
    Metric("activation_mean", N_("lessons", "mean activation"), of_layer=True, default_layer=1),
    Metric("same_sign_share", N_("lessons", "share of gradients of one sign"), of_layer=True, default_layer=2),
    Metric("bias", N_("lessons", "bias of the first neuron"), of_layer=True, default_layer=-1),
    Metric("floor_gap", N_("lessons", "training loss above its floor"), higher_is_better=False),
    Metric("parameters", N_("lessons", "parameters"), higher_is_better=False),
    Metric("epochs", N_("lessons", "epochs"), higher_is_better=False),
    Metric("diverged", N_("lessons", "diverged"), higher_is_better=False),
)

METRICS: Mapping[str, Metric] = {entry.name: entry for entry in _ENTRIES}
