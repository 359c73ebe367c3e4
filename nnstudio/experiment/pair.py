"""An output activation and a loss as they meet: what the loss is fed with, and how low it can get.

``floors.py`` holds the arithmetic of single losses; ``pairing.py`` says what follows from it.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nnstudio.catalog import ACTIVATIONS, LOSSES, Activation, Loss, Takes, Target, Task
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.facts import TargetFacts
from nnstudio.experiment.floors import (
    Floats,
    lowest_of_class_scores,
    lowest_of_elements,
    lowest_of_labels,
    lowest_of_weighted_classes,
    weights_of,
)
from nnstudio.experiment.meaning import feeds_logits, output_units

PER_CLASS = {"softmax", "log_softmax"}
_SOUND = {Takes.PROBABILITY: (0.0, 1.0), Takes.LOG_PROBABILITY: (-math.inf, 0.0)}


@dataclass(frozen=True)
class Pair:
    """One pairing on targets of which the facts are known."""

    experiment: Experiment
    facts: TargetFacts

    @property
    def loss(self) -> Loss:
        """The loss."""
        return LOSSES[self.experiment.loss.name]

    @property
    def activation(self) -> Activation:
        """The output activation, whether the loss gets it or not."""
        return ACTIVATIONS[self.experiment.network.output_activation]

    @property
    def task(self) -> Task:
        """What is predicted."""
        return self.facts.task

    @cached_property
    def outputs(self) -> int:
        """How many outputs the network has."""
        return output_units(self.experiment, self.task, self.facts.classes, self.facts.targets)

    @property
    def predicted(self) -> int:
        """How many of the outputs are predictions: all, but for losses that want more than one output for each."""
        return self.outputs // self.loss.outputs_per_target

    @property
    def target_columns(self) -> int:
        """How many columns the target has where it has the shape of the prediction."""
        if not self.task.has_classes:
            return self.facts.targets
        return 1 if self.facts.classes == 2 and self.predicted == 1 else self.facts.classes

    @cached_property
    def fed_logits(self) -> bool:
        """Whether the loss gets the raw values of the last layer."""
        return feeds_logits(self.experiment)

    @property
    def fed(self) -> str:
        """The activation whose outputs the loss gets; identity for raw values."""
        return "identity" if self.fed_logits else self.activation.name

    @cached_property
    def range(self) -> tuple[float, float]:
        """Between which bounds each number lies that the loss gets."""
        if self.fed in PER_CLASS and self.outputs == 1:
            return (1.0, 1.0) if self.fed == "softmax" else (0.0, 0.0)
        return ACTIVATIONS[self.fed].bounds_of(self.given_to_fed)

    @property
    def given_to_fed(self) -> Mapping[str, object]:
        """The parameters of the activation whose outputs the loss gets."""
        return {} if self.fed_logits else self.experiment.network.output_parameters

    @property
    def span(self) -> float:
        """How far apart two numbers can be that the loss gets."""
        return self.range[1] - self.range[0]

    @property
    def codes(self) -> tuple[float, float]:
        """What no and yes are coded as."""
        return (-1.0, 1.0) if self.experiment.data.target_coding == "minus_one_one" else (0.0, 1.0)

    @cached_property
    def reach(self) -> tuple[float, float]:
        """The least and the largest target."""
        return (self.facts.lowest, self.facts.highest) if self.task is Task.REGRESSION else self.codes

    @property
    def takes_scores(self) -> bool:
        """Whether the loss has the squashing inside."""
        return self.loss.takes is Takes.LOGIT

    @cached_property
    def floor(self) -> float:
        """The lowest training loss that any network can reach with this pair; −∞ where there is none."""
        return self.experiment.loss.scale * self._lowest(self.range)

    @cached_property
    def sound_floor(self) -> float:
        """The same for the best thing that this loss could be fed with: 0 for most losses."""
        bounds = _SOUND.get(self.loss.takes, (-math.inf, math.inf))
        return self.experiment.loss.scale * self._lowest(bounds)

    @property
    def lost(self) -> float:
        """By how much the floor is raised by what stands before the loss; 0 for a sound pair."""
        return 0.0 if math.isinf(self.floor) else max(0.0, self.floor - self.sound_floor)

    def _lowest(self, bounds: tuple[float, float]) -> float:
        name, given = self.loss.name, self.experiment.loss.parameters
        if self.loss.target is Target.INDEX or name == "kl_div":
            if given.get("weight"):
                return lowest_of_weighted_classes(name, given, bounds, self._class_shares)
            return lowest_of_class_scores(name, given, bounds, self.outputs)
        if self.task is Task.REGRESSION:
            columns = [lowest_of_elements(name, given, column, bounds).mean() for column in self.facts.values]
            return self._mean_over_outputs(np.array(columns)) if columns else 0.0
        if (
            self.task is Task.MULTILABEL
            and self.fed == "softmax"
            and bounds == self.range
            and self.outputs == self.facts.targets
        ):
            # Which labels come together is not known: no more is sure than what the least weight leaves.
            weights = weights_of(given, self.outputs)
            least = 1.0 if weights is None else float(weights.min())
            return least * lowest_of_labels(name, given, self.codes, self.facts.label_counts)
        no, yes = lowest_of_elements(name, given, np.array(self.codes), bounds)
        shares = self._yes_shares if given.get("weight") else np.array([self.yes_share])
        with np.errstate(invalid="ignore"):
            lowest = np.where(shares > 0, shares * yes, 0.0) + np.where(shares < 1, (1 - shares) * no, 0.0)
        return self._mean_over_outputs(lowest)

    def _mean_over_outputs(self, lowest: Floats) -> float:
        weights = weights_of(self.experiment.loss.parameters, len(lowest))
        return float(np.mean(lowest if weights is None else weights * lowest))

    @property
    def _class_shares(self) -> Floats:
        """The share of the rows in each class, (outputs,); alike where nothing is known of them."""
        known = self.facts.shares or (1.0,) * self.outputs
        shares: Floats = np.zeros(self.outputs)
        shares[: len(known)] = known
        shares /= shares.sum()
        return shares

    @property
    def _yes_shares(self) -> Floats:
        """The share of yes in each column of the target, (outputs,)."""
        if self.task.has_classes and self.predicted > 1:
            return self._class_shares
        known = self.task is Task.MULTILABEL and len(self.facts.shares) == self.outputs
        return np.array(self.facts.shares) if known else np.full(self.outputs, self.yes_share)

    @property
    def yes_share(self) -> float:
        """The share of yes among all targets."""
        if self.task.has_classes and self.predicted > 1:
            return 1 / self.predicted  # one-hot
        return self.facts.positive_share
