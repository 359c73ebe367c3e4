"""Which replicas share what: networks of one shape side by side, sorted so that equal choices stand together.

One call then serves all neighbours that share an activation, a loss or an optimiser's settings.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from nnstudio.catalog import ACTIVATIONS, LOSSES, Parameter, with_defaults
from nnstudio.experiment import Experiment, feeds_logits


@dataclass(frozen=True, slots=True)
class Named:
    """An entry of the catalog with all its parameters."""

    name: str
    given: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring replicas that make the same choice; ``first`` is the experiment of one of them."""

    replicas: slice
    first: Experiment


def activations_of(experiment: Experiment) -> list[Named]:
    """What every layer applies on the way to the loss; a loss fed with logits finds the last values as they are."""
    network = experiment.network
    named = [_named(layer.activation, layer.parameters) for layer in network.hidden]
    last = "identity" if feeds_logits(experiment) else network.output_activation
    return [*named, _named(last, network.output_parameters)]


def _named(name: str, given: Mapping[str, object]) -> Named:
    return Named(name, _complete(ACTIVATIONS[name].parameters, given))


def loss_of(experiment: Experiment) -> Named:
    """The loss with all its parameters."""
    loss = experiment.loss
    return Named(loss.name, _complete(LOSSES[loss.name].parameters, loss.parameters))


def _complete(known: tuple[Parameter, ...], given: Mapping[str, object]) -> dict[str, object]:
    """Every parameter, equal ones written alike: 2 as 2.0, false as 0.0, a list as a tuple."""
    return {name: _alike(value) for name, value in with_defaults(known, given).items()}


def _alike(value: object) -> object:
    if isinstance(value, list | tuple):
        return tuple(map(float, value))
    return float(value) if isinstance(value, int | float) else value


def side_by_side(experiments: Sequence[Experiment]) -> list[int]:
    """The places of ``experiments`` in the order that puts equal choices together."""
    return sorted(range(len(experiments)), key=lambda place: _choices(experiments[place]))


def _choices(experiment: Experiment) -> tuple[object, ...]:
    """Activations first: they cost the most calls for every stretch of neighbours that differ from the next."""
    return (
        *map(repr, activations_of(experiment)),
        loss_choice(experiment),
        update_choice(experiment),
        experiment.training.learning_rate,
    )


def update_choice(experiment: Experiment) -> str:
    """What two replicas must share to be moved together; rates and pulls may differ from one to the next."""
    training = experiment.training
    return repr((training.optimizer, training.parameters, training.l1_at_zero))


def loss_choice(experiment: Experiment) -> str:
    """What two replicas must share for one loss."""
    return repr((experiment.loss.name, loss_of(experiment), experiment.loss.scale, experiment.data.target_coding))


def runs(experiments: Sequence[Experiment], choices: Sequence[str]) -> Iterator[Run]:
    """The stretches of neighbours whose choices are equal."""
    start = 0
    for _, equal in groupby(choices):
        count = len(list(equal))
        yield Run(slice(start, start + count), experiments[start])
        start += count
