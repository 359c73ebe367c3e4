"""What works: pairings that something else does better, and those that are sound."""

import math

from nnstudio.catalog import N_, Takes, Task
from nnstudio.experiment.pair import Pair
from nnstudio.experiment.verdicts import Rule, Verdict

_OWN_PAIR = {  # what a loss can be fed without, because it has it inside
    "bce_with_logits": {"sigmoid"},
    "soft_margin": {"sigmoid"},
    "cross_entropy": {"softmax", "log_softmax"},
}
_SMOOTH = {"identity", "tanh", "softsign", "sigmoid", "softplus"}
_RECTIFIERS = {"relu", "relu6"}


def _is_unseen(pair: Pair) -> bool:
    """The loss is fed with logits, and the activation that makes the predictions is not the one inside it."""
    name = pair.activation.name
    return pair.fed_logits and name != "identity" and name not in _OWN_PAIR.get(pair.loss.name, set())


def _is_one_versus_rest(pair: Pair) -> bool:
    several = pair.task.has_classes and pair.outputs > 1
    return several and pair.loss.name in {"bce", "bce_with_logits", "soft_margin"}


def _measures_classes(pair: Pair) -> bool:
    """A loss for numbers takes the codes of classes or labels for numbers."""
    numbers = {Takes.VALUE, Takes.LOG_RATE, Takes.MEAN_AND_VARIANCE}
    return pair.task is not Task.REGRESSION and pair.loss.takes in numbers


def _touches_bounds(pair: Pair) -> bool:
    return pair.task is Task.REGRESSION and (pair.reach[0] == pair.range[0] or pair.reach[1] == pair.range[1])


def _bends(pair: Pair) -> bool:
    return pair.fed not in _SMOOTH | {"softmax", "log_softmax"}


DISCOURAGED = (
    Rule(
        Verdict.DISCOURAGED,
        _is_unseen,
        N_("coach", "the loss never sees it"),
        N_("coach", "The loss gets the raw scores and never sees {activation}, which only makes what is shown."),
        N_(
            "coach",
            "Training is as with identity. Which row gets which answer stays right as long as {activation} keeps the "
            "order of the scores, but the numbers shown are not the probabilities that the loss means.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: pair.task is Task.REGRESSION and pair.loss.takes in {Takes.PROBABILITY, Takes.LOGIT},
        N_("coach", "shares as soft targets"),
        N_("coach", "{loss} is made for yes and no; the targets, all from 0 to 1, are taken as soft answers."),
        N_(
            "coach",
            "That is sound for shares, and the loss stops at their own surprise, {floor:.4g}. For other numbers that "
            "happen to lie between 0 and 1, mse says what is meant.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: pair.loss.name == "bce" and pair.fed == "softmax",
        N_("coach", "unstable"),
        N_("coach", "softmax with bce works, but the sum of 1 is counted twice: cross_entropy says the same, stably."),
        N_(
            "coach",
            "bce looks at each class by itself, also at the classes that softmax has pushed down already; where an "
            "output rounds to 0 or 1 its slope is lost.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        _is_one_versus_rest,
        N_("coach", "classes apart"),
        N_("coach", "{loss} asks each class by itself, so that the probabilities of a row do not sum to 1."),
        N_(
            "coach",
            "It works, as {classes} questions of yes or no, each with few rows of yes. Only one class can be right, "
            "and cross_entropy knows that.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: pair.loss.name == "multi_margin",
        N_("coach", "no probabilities"),
        N_("coach", "multi_margin parts the classes by a margin and tells no probabilities."),
        N_(
            "coach",
            "Once the right class is 1 above the others the slope is 0: nothing is learnt from that row, and how sure "
            "the network is remains unknown.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: _measures_classes(pair) and pair.loss.takes is not Takes.VALUE,
        N_("coach", "made for numbers"),
        N_("coach", "{loss} is made to predict numbers; the classes are taken for the numbers {no:g} and {yes:g}."),
        N_("coach", "It can part the classes, but its outputs are no probabilities. {better} is made for this task."),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: _measures_classes(pair) and pair.fed == "softmax",
        N_("coach", "slow start"),
        N_("coach", "{loss} after softmax works, but its slope is small where the network is surely wrong."),
        N_(
            "coach",
            "The slope of mse through a softmax holds the factor p·(1 − p): at p = 0.01 it is a hundredth. That of "
            "cross_entropy is p − y, which is largest there.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: (
            _measures_classes(pair) and pair.activation.bounded and pair.range == pair.codes and not pair.fed_logits
        ),
        N_("coach", "weak where it is wrong"),
        N_("coach", "{loss} after {fed} works, but its slope is smallest where the network is surely wrong."),
        N_(
            "coach",
            "The miss is multiplied by the slope of {fed}. At a probability of 0.01 for a yes, mse after a sigmoid has "
            "the slope 0.0196, and the log-loss 0.99: fifty times as much.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: _measures_classes(pair) and pair.activation.bounded and not pair.fed_logits,
        N_("coach", "off its codes"),
        N_("coach", "{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}, so that it is off centre."),
        N_(
            "coach",
            "It can part the classes at {threshold:g}. With targets of −1 and 1 (data.target_coding) the range of tanh "
            "and the codes would fit, and a log-loss would push harder where it is wrong.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        _measures_classes,
        N_("coach", "scores without bounds"),
        N_("coach", "{loss} takes the classes for the numbers {no:g} and {yes:g}, and outputs may lie beyond them."),
        N_(
            "coach",
            "It works: what lies nearer to a code is taken for it. But the outputs are no probabilities, and a row "
            "that is right by more than asked costs as much as one that is wrong.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: pair.task is Task.REGRESSION and pair.fed in _RECTIFIERS,
        N_("coach", "may be dead"),
        N_("coach", "An output through {fed} that starts below 0 for every row has slope 0 and never learns."),
        N_(
            "coach",
            "The targets are within its range, but whether it learns hangs on the start weights. For numbers above 0 "
            "softplus is the smooth choice.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: (
            pair.loss.takes in {Takes.VALUE, Takes.MEAN_AND_VARIANCE}
            and pair.fed != "identity"
            and _touches_bounds(pair)
        ),
        N_("coach", "reached only far out"),
        N_("coach", "Some targets lie on the edge of what {fed} gives ({range}), where its slope goes to 0."),
        N_(
            "coach",
            "The edge is only reached with very large weights, and on the way there the slope fades. The targets reach "
            "from {lowest:.4g} to {highest:.4g}.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: pair.fed == "softplus" and pair.takes_scores,
        N_("coach", "no score below 0"),
        N_("coach", "{fed} before {loss} only takes the scores below 0 away; nothing is gained."),
        N_("coach", "Classes are told apart by differences of scores, and {loss} has the squashing inside."),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: pair.fed == "hardsigmoid",
        N_("coach", "flat at both ends"),
        N_("coach", "{fed} is exactly 0 or 1 beyond −3 and 3: a row that is wrong there teaches nothing."),
        N_("coach", "Its slope is 1/6 between and 0 beyond. A sigmoid has some slope everywhere."),
    ),
    Rule(
        Verdict.DISCOURAGED,
        _bends,
        N_("coach", "bent for nothing"),
        N_("coach", "{fed} bends what the last layer says, and the loss has no use for it; identity does better."),
        N_(
            "coach",
            "{fed} gives {range}. Hidden layers need a bend to learn curves; the last layer needs the range that the "
            "loss asks for, and no more.",
        ),
    ),
    Rule(
        Verdict.DISCOURAGED,
        lambda pair: pair.takes_scores and pair.fed in {"tanh", "softsign", "sigmoid"},
        N_("coach", "bent for nothing"),
        N_("coach", "{fed} squashes scores that {loss} would rather have raw."),
        N_("coach", "The squashing that is needed is inside the loss; {fed} only slows it down."),
    ),
)


def _takes_log(pair: Pair) -> bool:
    return pair.loss.takes is Takes.LOG_PROBABILITY


FINE = (
    Rule(
        Verdict.FINE,
        lambda pair: pair.fed_logits and pair.activation.name in _OWN_PAIR.get(pair.loss.name, set()),
        N_("coach", "fine: {activation} inside the loss"),
        N_("coach", "{loss} gets the raw scores and has its {inside} inside: exact, and never flat where it is wrong."),
        N_(
            "coach",
            "The slope by each score is simply prediction minus target. The {activation} is still what you see: it "
            "makes the predictions.",
        ),
    ),
    Rule(
        Verdict.FINE,
        lambda pair: pair.loss.name == "cross_entropy" and pair.fed == "log_softmax",
        N_("coach", "fine: log_softmax twice is once"),
        N_("coach", "cross_entropy has a log_softmax inside; a second one changes nothing."),
        N_("coach", "log_softmax of log_softmax is the same numbers, so that this pair trains exactly as with logits."),
    ),
    Rule(
        Verdict.FINE,
        lambda pair: pair.takes_scores,
        N_("coach", "fine: raw scores"),
        N_("coach", "{loss} takes raw scores and gets them: the squashing is inside the loss, where it is exact."),
        N_("coach", "The slope is largest where the network is most wrong, and 0 only where it is right."),
    ),
    Rule(
        Verdict.FINE,
        _takes_log,
        N_("coach", "fine: log-probabilities"),
        N_("coach", "{loss} takes log-probabilities and gets them: together that is cross_entropy."),
        N_(
            "coach",
            "log_softmax computes the logarithm stably, so that even very small probabilities keep their digits.",
        ),
    ),
    Rule(
        Verdict.FINE,
        lambda pair: pair.loss.takes is Takes.PROBABILITY,
        N_("coach", "fine: probabilities"),
        N_("coach", "{loss} takes probabilities and gets them; bce_with_logits does the same a little more exactly."),
        N_("coach", "Where a sigmoid rounds to 0 or 1 its slope is lost; with the sigmoid inside the loss it is not."),
    ),
    Rule(
        Verdict.FINE,
        lambda pair: pair.loss.takes is Takes.LOG_RATE,
        N_("coach", "fine: expected counts"),
        N_("coach", "{loss} reads the output as the expected count, and every count can be said."),
        N_(
            "coach",
            "Even the best network is surprised by counts that scatter: the loss stops at {floor:.4g} at the least.",
        ),
    ),
    Rule(
        Verdict.FINE,
        lambda pair: pair.loss.takes is Takes.MEAN_AND_VARIANCE,
        N_("coach", "fine: a mean and its doubt"),
        N_("coach", "{loss} reads one output as the mean and one as how uncertain it is; both can be said freely."),
        N_(
            "coach",
            "The variance is a softplus of the second output, so that it stays above 0. The loss may fall below 0.",
        ),
    ),
    Rule(
        Verdict.FINE,
        lambda pair: pair.fed == "identity",
        N_("coach", "fine: any number"),
        N_("coach", "{loss} compares numbers, and the output can be any number."),
        N_("coach", "Nothing stands between the last layer and the loss, so that every target can be reached."),
    ),
    Rule(
        Verdict.FINE,
        lambda pair: not math.isinf(pair.lost),
        N_("coach", "fine: all within reach"),
        N_("coach", "All targets, from {lowest:.4g} to {highest:.4g}, lie within what {fed} gives: {range}."),
        N_("coach", "The output can never leave the range that makes sense for these targets."),
    ),
)
