"""Which experiments the straight line serves, and why it leaves the others to autograd."""

from dataclasses import dataclass

from nnstudio.catalog import ACTIVATIONS, LOSSES, N_, OPTIMIZERS, Text
from nnstudio.engine.straight.activations import ACTIVATION_LINES
from nnstudio.engine.straight.losses import LOSS_LINES
from nnstudio.engine.straight.optimizers import OPTIMIZER_LINES
from nnstudio.experiment import Experiment
from nnstudio.experiment.meaning import averages_over_weights


@dataclass(frozen=True, slots=True)
class Served:
    """Who computes the gradients; ``reason`` says why it is autograd, where it is."""

    by: str  # straight or autograd
    reason: Text | None = None

    @property
    def straight(self) -> bool:
        """Whether the straight line serves it."""
        return self.reason is None


STRAIGHT = Served("straight")
_NO_BACKWARD = N_("engine", "It has no gradient written by hand.")
_REASONS = {
    "activation prelu": N_("engine", "Its slope is learned, and stands in no layer's weights."),
    "loss gaussian_nll": N_("engine", "It reads two outputs for each number."),
}


def served_by(experiment: Experiment, rows: int | None = None) -> Served:
    """Who trains ``experiment``; where it has so many training ``rows``, no row may be left to be carried."""
    network, training = experiment.network, experiment.training
    chosen = [*(layer.activation for layer in network.hidden), network.output_activation]
    names = {f"activation {name}" for name in chosen}
    names |= {f"loss {experiment.loss.name}", f"optimizer {training.optimizer}"}
    for name, served in served_entries().items():
        if name in names and not served.straight:
            return served
    if averages_over_weights(experiment.loss):
        return Served("autograd", N_("engine", "The mean is over the weights of a batch's own rows."))
    if training.partial_batch == "carry" and (rows is None or rows % min(training.batch_size, rows) != 0):
        return Served("autograd", N_("engine", "Rows are carried from one epoch into the next."))
    return STRAIGHT


def served_entries() -> dict[str, Served]:
    """Every entry of the catalog, such as ``activation relu``, and who computes its gradient."""
    tables = (
        ("activation", ACTIVATIONS, ACTIVATION_LINES),
        ("loss", LOSSES, LOSS_LINES),
        ("optimizer", OPTIMIZERS, OPTIMIZER_LINES),
    )
    return {
        f"{kind} {name}": STRAIGHT
        if name in lines
        else Served("autograd", _REASONS.get(f"{kind} {name}", _NO_BACKWARD))
        for kind, catalog, lines in tables
        for name in catalog
    }
