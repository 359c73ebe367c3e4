"""What the numbers around a loss are called, for learners."""

from collections.abc import Mapping

from nnstudio.catalog import N_, Loss, Takes, Target, Text
from nnstudio.gui.parts.loss_question import Family
from nnstudio.gui.parts.words import translated

FAMILY_HEADINGS: Mapping[Family, Text] = {
    Family.NUMBERS: N_("explore", "For numbers"),
    Family.COUNTS: N_("explore", "For counts"),
    Family.YES_NO: N_("explore", "For yes or no"),
    Family.CLASSES: N_("explore", "For classes"),
}

_TAKES: Mapping[Takes, Text] = {
    Takes.VALUE: N_("explore", "numbers"),
    Takes.PROBABILITY: N_("explore", "probabilities from 0 to 1"),
    Takes.LOGIT: N_("explore", "logits: the raw values of the last layer"),
    Takes.LOG_PROBABILITY: N_("explore", "log-probabilities"),
    Takes.SCORE: N_("explore", "scores: the raw values of the last layer"),
    Takes.LOG_RATE: N_("explore", "the logarithm of the expected count"),
    Takes.MEAN_AND_VARIANCE: N_("explore", "a mean and a spread s; the variance is softplus(s)"),
}
_TARGETS: Mapping[str, Text] = {
    "bce": N_("explore", "0 or 1 for each output, or a share between"),
    "bce_with_logits": N_("explore", "0 or 1 for each output, or a share between"),
    "soft_margin": N_("explore", "−1 or 1 for each output"),
    "kl_div": N_("explore", "a share for each class; they sum to 1"),
    "poisson_nll": N_("explore", "a count for each output, 0 or more"),
    "gaussian_nll": N_("explore", "one number for each pair of outputs"),
}
_ONE_EACH = N_("explore", "one number for each output")
_ONE_CLASS = N_("explore", "one class number for each row, from 0")
_AXIS: Mapping[Takes, Text] = {
    Takes.VALUE: N_("explore", "prediction"),
    Takes.LOG_RATE: N_("explore", "output"),
    Takes.MEAN_AND_VARIANCE: N_("explore", "mean"),
    Takes.SCORE: N_("explore", "score"),
}
_LOGIT = N_("explore", "logit")


def takes_words(loss: Loss) -> str:
    """Return what a loss is fed with."""
    return translated(_TAKES[loss.takes])


def target_words(loss: Loss) -> str:
    """Return what its target looks like."""
    if loss.target is Target.INDEX:
        return translated(_ONE_CLASS)
    return translated(_TARGETS.get(loss.name, _ONE_EACH))


def axis_word(loss: Loss) -> str:
    """Return what one typed number is called."""
    return translated(_AXIS.get(loss.takes, _LOGIT))
