"""From experiments and data to what a line is made of: tensors, start parameters, and the plan of a step."""

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor
from torch.nn import functional

from nnstudio.catalog import LOSSES, Target
from nnstudio.data import Dataset, code_targets, outputs_for
from nnstudio.engine.network import build_network
from nnstudio.engine.straight.batches import Targets
from nnstudio.engine.straight.optimizers import Group, Update
from nnstudio.engine.straight.parameters import FlatParameters
from nnstudio.engine.straight.program import Plan
from nnstudio.engine.straight.replicas import Run, activations_of, loss_choice, runs, update_choice
from nnstudio.experiment import Experiment

Experiments = Sequence[Experiment]


class Ground:
    """What never changes during a run: the training rows on the device, ``inputs`` (N, D + 1) with a column of ones."""

    def __init__(self, first: Experiment, dataset: Dataset, dtype: torch.dtype, device: torch.device) -> None:
        self._dataset = dataset
        self._dtype = dtype
        self._device = device
        self._outputs = outputs_for(first, dataset)
        self.inputs = functional.pad(self._tensor(dataset.train.inputs), (0, 1), value=1.0)

    def start_parameters(self, experiments: Experiments) -> FlatParameters:
        """The weights that each experiment's seed draws."""
        inputs, hidden = len(self._dataset.input_names), [layer.units for layer in experiments[0].network.hidden]
        flat = FlatParameters([inputs, *hidden, self._outputs], len(experiments), self._dtype, self._device)
        with torch.no_grad():
            for at, experiment in enumerate(experiments):
                network = build_network(experiment, inputs, self._outputs)
                for layer, linear in zip(flat.layers, network.linears, strict=True):
                    layer.weight[at].copy_(linear.weight)
                    layer.bias[at].copy_(linear.bias)
        return flat

    def targets(self, experiments: Experiments) -> list[Targets]:
        """The targets of every run of replicas that share a loss."""
        return [self._targets_of(run) for run in _runs(experiments, map(loss_choice, experiments))]

    def _targets_of(self, run: Run) -> Targets:
        coded = code_targets(run.first, self._dataset, self._dataset.train)
        if LOSSES[run.first.loss.name].target is Target.SAME:
            numbers = self._tensor(coded)
            return Targets(run, numbers, numbers)
        raw = torch.as_tensor(coded).to(self._device)
        return Targets(run, raw, functional.one_hot(raw, self._outputs).to(self._dtype))

    def _tensor(self, array: object) -> Tensor:
        return torch.as_tensor(array).to(self._device, self._dtype)


def plan_of(experiments: Experiments, flat: FlatParameters, state: Sequence[Tensor]) -> Plan:
    """What every step of ``experiments`` does to ``flat``; ``state`` is what the optimisers gather, two tensors."""
    named = [activations_of(experiment) for experiment in experiments]
    activations = [_runs(experiments, map(repr, layer)) for layer in zip(*named, strict=True)]
    tensors = (flat.values, flat.gradients, *state, torch.zeros_like(flat.values))
    updates = [
        Update(
            Group(
                [experiment.training for experiment in experiments[run.replicas]],
                flat.is_weight,
                *(tensor[run.replicas] for tensor in tensors),
            )
        )
        for run in _runs(experiments, map(update_choice, experiments))
    ]
    return Plan(flat.layers, activations, updates)


def _runs(experiments: Experiments, choices: Iterable[str]) -> list[Run]:
    return list(runs(experiments, list(choices)))
