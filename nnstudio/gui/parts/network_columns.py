"""The columns of the drawn network: how many neurons each has, and what they are called."""

from collections.abc import Mapping
from itertools import pairwise

from nnstudio.catalog import ACTIVATIONS, FEATURES, LOSSES, N_, SOURCES, Task
from nnstudio.data import Dataset
from nnstudio.experiment import Experiment, output_units
from nnstudio.gui.parts.words import shown_name, translated
from nnstudio.gui.plots.network_painting import NetworkColumn

_INPUTS = N_("network", "Inputs")
_HIDDEN = N_("network", "Hidden {number}")
_OUTPUT = N_("network", "Output")
_HEADS = (N_("network", "mean"), N_("network", "variance"))


def columns_of(experiment: Experiment, dataset: Dataset | None) -> tuple[NetworkColumn, ...]:
    """Inputs, hidden layers and output of ``experiment``; without data, as far as they can be foretold."""
    hidden = (
        NetworkColumn(translated(_HIDDEN).format(number=number), layer.units)
        for number, layer in enumerate(experiment.network.hidden, start=1)
    )
    return (_inputs(experiment, dataset), *hidden, _outputs(experiment, dataset))


def activation_of(experiment: Experiment, layer: int) -> tuple[str, Mapping[str, object]]:
    """Name and parameters of the activation of a layer; the output comes after the hidden ones."""
    network = experiment.network
    if layer < len(network.hidden):
        return network.hidden[layer].activation, network.hidden[layer].parameters
    return network.output_activation, network.output_parameters


def count_numbers(experiment: Experiment, columns: tuple[NetworkColumn, ...]) -> int:
    """How many numbers the training may change: weights, biases, and what activations learn."""
    network = experiment.network
    chosen = [*(layer.activation for layer in network.hidden), network.output_activation]
    learned = sum(bool(ACTIVATIONS[name].learned) for name in chosen)
    return learned + sum((before.units + 1) * after.units for before, after in pairwise(columns))


def _inputs(experiment: Experiment, dataset: Dataset | None) -> NetworkColumn:
    title = translated(_INPUTS)
    if dataset is not None:
        return NetworkColumn(title, len(dataset.input_names), tuple(map(translated, dataset.input_names)))
    names = tuple(FEATURES[feature] for feature in experiment.data.features)
    return NetworkColumn(title, len(names), names)


def _outputs(experiment: Experiment, dataset: Dataset | None) -> NetworkColumn:
    title = translated(_OUTPUT)
    if dataset is None:
        source = SOURCES.get(experiment.data.source)
        task = source.task if source else Task.BINARY
        return NetworkColumn(title, output_units(experiment, task, 2 if task.has_classes else 0, 1))
    units = output_units(experiment, dataset.task, dataset.classes, dataset.target_columns)
    if LOSSES[experiment.loss.name].outputs_per_target == 2:
        return NetworkColumn(title, units, tuple(map(translated, _HEADS)) if units == len(_HEADS) else ())
    names = dataset.class_names if dataset.task.has_classes else dataset.target_names
    # One output for two classes stands for neither of them alone.
    fitting = tuple(map(shown_name, names)) if len(names) == units else ()
    return NetworkColumn(title, units, fitting)
