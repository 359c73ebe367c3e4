"""What can be the matter with a pairing: the questions that the rules of the Coach ask."""

import math

from nnstudio.catalog import Takes, Task
from nnstudio.experiment.meaning import decision_rule
from nnstudio.experiment.pair import PER_CLASS, Pair

FLOOR_MATTERS = 0.01  # a floor below this is lost in the noise of a curve
_BORN_DEAD = {"relu", "relu6"}
PROBABILITIES = {"sigmoid", "hardsigmoid", "softmax"}


def says_a_constant(pair: Pair) -> bool:
    """Whether softmax or log_softmax has a single output, which then gets all there is."""
    return pair.activation.name in PER_CLASS and pair.outputs == 1


def falls_for_ever(pair: Pair) -> bool:
    """Nothing stops the loss from falling."""
    return pair.floor == -math.inf


def is_out_of_range(pair: Pair) -> bool:
    """Targets of 0 to 1 are asked for, and there are others."""
    return pair.loss.name == "bce_with_logits" and (pair.reach[0] < 0 or pair.reach[1] > 1)


def takes_log_probabilities(pair: Pair) -> bool:
    """The loss is nll or one of its kind."""
    return pair.loss.takes is Takes.LOG_PROBABILITY


def needs_signs(pair: Pair) -> bool:
    """A loss for targets of −1 and 1 gets 0 and 1."""
    return pair.loss.name == "soft_margin" and pair.task is not Task.REGRESSION and pair.codes == (0.0, 1.0)


def sums_to_one_in_vain(pair: Pair) -> bool:
    """Outputs that do not depend on each other share a total of 1."""
    return pair.activation.name in PER_CLASS and not pair.task.has_classes


def fits_numbers(pair: Pair) -> bool:
    """Numbers are fitted by their distance, or as counts."""
    return pair.task is Task.REGRESSION and pair.loss.takes in {Takes.VALUE, Takes.LOG_RATE, Takes.MEAN_AND_VARIANCE}


def cannot_reach_targets(pair: Pair) -> bool:
    """Some numbers to predict lie beyond what the loss gets."""
    out = pair.reach[0] < pair.range[0] or pair.reach[1] > pair.range[1]
    return fits_numbers(pair) and pair.loss.takes is not Takes.LOG_RATE and out


def cannot_reach_codes(pair: Pair) -> bool:
    """The code of no or of yes lies beyond what the loss gets."""
    out = pair.codes[0] < pair.range[0] or pair.codes[1] > pair.range[1]
    return pair.loss.takes is Takes.VALUE and pair.task is not Task.REGRESSION and out


def is_squashed(pair: Pair) -> bool:
    """The loss has a squashing inside, and what it gets is held back already."""
    return pair.takes_scores and pair.lost > FLOOR_MATTERS


def stalls(pair: Pair) -> bool:
    """The slope of l1 is the same everywhere; where the activation is flat at both codes, nothing is left of it."""
    flat_at_codes = pair.activation.bounded and pair.range == pair.codes
    return pair.loss.name == "l1" and pair.task is not Task.REGRESSION and not pair.fed_logits and flat_at_codes


def holds_rates(pair: Pair) -> bool:
    """Not every expected count can be said."""
    return pair.loss.takes is Takes.LOG_RATE and pair.lost > FLOOR_MATTERS


def has_no_logarithm(pair: Pair) -> bool:
    """The loss takes the logarithm of what may be below 0."""
    rates = pair.experiment.loss.parameters.get("log_input", True) is False
    return pair.loss.takes is Takes.LOG_RATE and rates and pair.range[0] < 0


def may_be_dead(pair: Pair) -> bool:
    """An output or a class that starts on the flat side never learns."""
    return pair.fed in _BORN_DEAD and pair.task is not Task.REGRESSION


def decides_one_way(pair: Pair) -> bool:
    """Whether no output can ever lie on one side of the threshold."""
    if pair.task is Task.REGRESSION or (pair.outputs > 1 and pair.task.has_classes):
        return False
    threshold = decision_rule(pair.experiment, pair.task, pair.outputs).threshold
    activation = pair.activation
    return activation.lower >= threshold or activation.upper <= threshold


def predicts_something_else(pair: Pair) -> bool:
    """A number is fitted before the activation and predicted after it."""
    bent = pair.fed_logits and pair.activation.name != "identity"
    inside = pair.loss.name == "bce_with_logits" and pair.activation.name == "sigmoid"
    return pair.task is Task.REGRESSION and bent and not inside


def predicts_scores(pair: Pair) -> bool:
    """In regression the output itself is the prediction, and a loss with a squashing inside fits something else."""
    return pair.task is Task.REGRESSION and pair.takes_scores and pair.activation.name != "sigmoid"


def is_yes_or_no(pair: Pair) -> bool:
    """Each output answers a question of its own."""
    return pair.task is Task.MULTILABEL or (pair.task is Task.BINARY and pair.outputs == 1)
