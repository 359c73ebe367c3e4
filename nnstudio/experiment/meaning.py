"""What a choice means: what the loss is fed with, how many outputs there are, and how outputs become predictions.

Everything that trains, draws or exports asks here, so that it is decided in one place (never guessed in a panel).
"""

from dataclasses import dataclass
from enum import StrEnum

from nnstudio.catalog import ACTIVATIONS, LOSSES, N_, Loss, Takes, Target, Task, UserError
from nnstudio.experiment.experiment import Experiment, LossChoice

FUSED = {("softmax", "cross_entropy"), ("sigmoid", "bce_with_logits")}
_PROBABILITIES = {"sigmoid", "hardsigmoid", "softmax"}
_LOG_PROBABILITIES = {"log_sigmoid", "log_softmax"}
_PER_CLASS_ACTIVATIONS = {"softmax", "log_softmax"}


def feeds_logits(experiment: Experiment) -> bool:
    """Whether the loss gets the raw values of the last layer instead of the activated output."""
    if experiment.loss.input == "auto":
        return is_fused(experiment)
    return experiment.loss.input == "logits"


def is_fused(experiment: Experiment) -> bool:
    """Whether output activation and loss are a pair whose loss has the activation inside."""
    return (experiment.network.output_activation, experiment.loss.name) in FUSED


def output_units(experiment: Experiment, task: Task, classes: int, targets: int) -> int:
    """How many outputs the network has for a task with so many ``classes`` or target columns."""
    if experiment.network.outputs is not None:
        return experiment.network.outputs
    loss = LOSSES[experiment.loss.name]
    if not task.has_classes:
        return targets * loss.outputs_per_target
    per_class = loss.per_class or experiment.network.output_activation in _PER_CLASS_ACTIVATIONS
    return (classes if per_class or classes > 2 else 1) * loss.outputs_per_target


class Squash(StrEnum):
    """What turns the network's output into probabilities."""

    NONE = "none"  # there are none: the output is a score or a value
    AS_IS = "as_is"
    SIGMOID = "sigmoid"
    SOFTMAX = "softmax"
    EXP = "exp"
    HALF_SHIFT = "half_shift"  # (o + 1) / 2, for targets of −1 and 1


class Link(StrEnum):
    """How what is predicted lies in the outputs."""

    IDENTITY = "identity"  # it is the outputs themselves
    LOG = "log"  # the outputs are its logarithm
    MEAN = "mean"  # it is the first half of the outputs; the second half tells how sure it is


class Decide(StrEnum):
    """How an output becomes the predicted class, labels or number."""

    THRESHOLD = "threshold"  # one output: yes at or above the threshold; labels: each output by itself
    ARGMAX = "argmax"  # the class of the largest output
    VALUE = "value"  # regression: the output itself


@dataclass(frozen=True, slots=True)
class DecisionRule:
    """How the activated output is read: through ``link``, then decided by ``decide``, or shown after ``squash``."""

    decide: Decide
    squash: Squash
    threshold: float = 0.0
    link: Link = Link.IDENTITY


def decision_rule(experiment: Experiment, task: Task, outputs: int) -> DecisionRule:
    """The one reading of the activated output, from output activation, loss and target coding.

    A sigmoid or softmax output is read as the probability it is, whatever the loss. The loss decides for the others:
    a loss with the squashing inside reads scores, ``nll`` reads logarithms, ``bce`` probabilities, all others the
    distance to the target codes. ``gaussian_nll`` predicts its means, ``poisson_nll`` the counts it expects.
    """
    link = _link(experiment, task)
    if task is Task.REGRESSION:
        return DecisionRule(Decide.VALUE, Squash.NONE, link=link)
    predicted = outputs // LOSSES[experiment.loss.name].outputs_per_target
    decide = Decide.ARGMAX if task.has_classes and predicted > 1 else Decide.THRESHOLD
    squash, threshold = _reading(experiment, decide)
    return DecisionRule(decide, squash, threshold, link)


def _link(experiment: Experiment, task: Task) -> Link:
    takes = LOSSES[experiment.loss.name].takes
    if takes is Takes.MEAN_AND_VARIANCE:
        return Link.MEAN
    if takes is not Takes.LOG_RATE or experiment.loss.parameters.get("log_input") is False:
        return Link.IDENTITY
    is_read_already = experiment.network.output_activation in _PROBABILITIES | _LOG_PROBABILITIES
    return Link.IDENTITY if is_read_already and task is not Task.REGRESSION else Link.LOG


def _reading(experiment: Experiment, decide: Decide) -> tuple[Squash, float]:
    activation, takes = experiment.network.output_activation, LOSSES[experiment.loss.name].takes
    if activation in _PROBABILITIES:
        return Squash.AS_IS, 0.5
    if activation in _LOG_PROBABILITIES:
        return Squash.EXP, -0.6931471805599453
    if takes is Takes.PROBABILITY:
        return Squash.AS_IS, 0.5
    if takes is Takes.LOGIT:
        return (Squash.SOFTMAX if decide is Decide.ARGMAX else Squash.SIGMOID), 0.0
    if takes in {Takes.LOG_PROBABILITY, Takes.SCORE}:
        return Squash.NONE, 0.0
    if experiment.data.target_coding == "minus_one_one":
        bounds = ACTIVATIONS[activation].bounds_of(experiment.network.output_parameters)
        return (Squash.HALF_SHIFT if bounds == (-1.0, 1.0) else Squash.NONE), 0.0
    return Squash.NONE, 0.5


def refuse_impossible(experiment: Experiment, task: Task, classes: int, targets: int) -> None:
    """Refuse what PyTorch would refuse, before anything is built, with the reason.

    Raises:
        UserError: loss and task, or output activation and loss, cannot go together.
    """
    loss, outputs = LOSSES[experiment.loss.name], output_units(experiment, task, classes, targets)
    fed = "identity" if feeds_logits(experiment) else experiment.network.output_activation
    if loss.target is Target.INDEX and not task.has_classes:
        raise UserError(
            N_(
                "experiment",
                "{loss} needs one class per row, but the task is {task}. Choose mse for numbers, "
                "bce_with_logits for labels.",
            ),
            loss=loss.name,
            task=task.label,
        )
    if loss.target is Target.INDEX and outputs < classes:
        raise UserError(
            N_(
                "experiment",
                "{loss} needs one output for each of the {classes} classes, but the network has {outputs}. "
                "Remove network.outputs or set it to {classes}.",
            ),
            loss=loss.name,
            classes=classes,
            outputs=outputs,
        )
    if loss.target is Target.SAME:
        _refuse_other_width(loss, outputs, _target_columns(task, classes, targets, outputs // loss.outputs_per_target))
    _refuse_other_weights(experiment, outputs)
    if loss.takes is Takes.PROBABILITY and not _within_unit(experiment, outputs):
        raise UserError(
            N_(
                "experiment",
                "{loss} takes probabilities from 0 to 1, but {fed} gives {range}. Use sigmoid before it, or "
                "the loss bce_with_logits.",
            ),
            loss=loss.name,
            fed=fed if not feeds_logits(experiment) else "the raw last layer",
            range=ACTIVATIONS[fed].range_text_of(experiment.network.output_parameters),
        )
    if (
        loss.takes is Takes.PROBABILITY
        and experiment.data.target_coding == "minus_one_one"
        and task is not Task.REGRESSION
    ):
        raise UserError(
            N_("experiment", "{loss} takes targets of 0 and 1, but data.target_coding is minus_one_one. Use zero_one."),
            loss=loss.name,
        )


def averages_over_weights(choice: LossChoice) -> bool:
    """Whether the mean of the loss is over the weights of the rows instead of over their number."""
    return bool(choice.parameters.get("weight")) and LOSSES[choice.name].row_weights is not None


def has_other_weights(experiment: Experiment, outputs: int) -> bool:
    """Whether the loss has weights, but not one for each output; PyTorch repeats a single one, but not for classes."""
    weight = experiment.loss.parameters.get("weight", [])
    repeated = 1 if LOSSES[experiment.loss.name].target is Target.SAME else outputs
    return isinstance(weight, list) and len(weight) not in {0, outputs, repeated}


def _refuse_other_weights(experiment: Experiment, outputs: int) -> None:
    if has_other_weights(experiment, outputs):
        weight = experiment.loss.parameters["weight"]
        raise UserError(
            N_(
                "experiment",
                "{loss} has {weights} weights, but the network has {outputs} outputs. Give each output a weight in "
                "loss.parameters.weight, or leave them out.",
            ),
            loss=experiment.loss.name,
            weights=len(weight) if isinstance(weight, list) else 1,
            outputs=outputs,
        )


def _refuse_other_width(loss: Loss, outputs: int, columns: int) -> None:
    if outputs == columns * loss.outputs_per_target:
        return
    if loss.outputs_per_target == 1:
        raise UserError(
            N_(
                "experiment",
                "The network has {outputs} outputs, but {loss} needs as many as the target has columns "
                "({columns}). Remove network.outputs.",
            ),
            outputs=outputs,
            loss=loss.name,
            columns=columns,
        )
    raise UserError(
        N_(
            "experiment",
            "The network has {outputs} outputs, but {loss} needs {needed}: a mean and a variance for each column of "
            "the target. Remove network.outputs.",
        ),
        outputs=outputs,
        loss=loss.name,
        needed=columns * loss.outputs_per_target,
    )


def _target_columns(task: Task, classes: int, targets: int, outputs: int) -> int:
    if not task.has_classes:
        return targets
    if classes == 2 and outputs <= 1:
        return 1
    return classes


def _within_unit(experiment: Experiment, outputs: int) -> bool:
    activation = experiment.network.output_activation
    if feeds_logits(experiment):
        return False
    if activation == "log_softmax" and outputs == 1:
        return True  # the logarithm of the one probability there is: always 0
    lower, upper = ACTIVATIONS[activation].bounds_of(experiment.network.output_parameters)
    return lower >= 0 and upper <= 1


def refuse_targets(loss: str, lowest: float, highest: float) -> None:
    """Refuse targets, as the loss gets them, that it has no number for.

    Raises:
        UserError: the targets reach beyond what ``loss`` takes.
    """
    if loss == "bce" and (lowest < 0 or highest > 1):
        raise UserError(
            N_(
                "experiment",
                "bce takes targets from 0 to 1, but the targets reach from {lowest:g} to {highest:g}. Choose mse.",
            ),
            lowest=lowest,
            highest=highest,
        )
    if loss == "kl_div" and lowest < 0:
        # PyTorch raises no error, but answers NaN from the first step on.
        raise UserError(
            N_(
                "experiment",
                "kl_div takes the logarithm of the targets, but the lowest target is {lowest:g}, which has none. "
                "Choose mse for numbers, or target_coding zero_one for classes.",
            ),
            lowest=lowest,
        )
