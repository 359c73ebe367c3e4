"""The entries of losses whose target is one class number for each row."""

from nnstudio.catalog import loss_functions as functions
from nnstudio.catalog.loss import Loss, Takes, Target
from nnstudio.catalog.parameters import Parameter, number, numbers, weight_of_outputs
from nnstudio.catalog.text import N_

_CLASS_WEIGHT = weight_of_outputs(
    N_("catalog", "How many times a row of each class counts: more for a rare class, so that it is not ignored.")
)
_NOT_IGNORED = N_(
    "catalog", "Not offered: ignore_index, since every row here has a class; and reduction, which is always the mean."
)
_LABEL_SMOOTHING = Parameter(
    name="label_smoothing",
    label=N_("catalog", "Label smoothing"),
    default=0.0,
    lower=0.0,
    upper=1.0,
    help=N_("catalog", "The share of certainty that is spread over all classes."),
)
_POWER = Parameter(
    name="p",
    label=N_("catalog", "Power"),
    default=1,
    lower=1,
    upper=2,
    whole=True,
    help=N_("catalog", "1 counts how far a wrong class comes too close, 2 the square of it."),
)
_MARGIN = Parameter(
    name="margin",
    label=N_("catalog", "Margin"),
    default=1.0,
    lower=-1000.0,
    upper=1000.0,
    help=N_("catalog", "By how much the right class has to lead before the loss is content."),
)

ONE_CLASS = (
    Loss(
        name="cross_entropy",
        label="Cross-entropy",
        torch_class="CrossEntropyLoss",
        functional="cross_entropy",
        formula="mean of ln Σ eᶻʲ − z_y",
        latex=r"\frac{1}{n} \sum (\ln \textstyle\sum_j e^{z_j} - z_y)",
        takes=Takes.LOGIT,
        target=Target.INDEX,
        purpose=N_("catalog", "The surprise at the right class, with the softmax inside: for one of several classes."),
        used_in=N_("catalog", "one of several classes, fed with logits"),
        mistake=N_("catalog", "Fed with the output of a softmax: squashed twice, the loss cannot get small."),
        e=lambda z, y, given: functions.cross_entropy_elements(
            z, y, number(given, "label_smoothing"), numbers(given, "weight")
        ),
        de=lambda z, y, given: functions.cross_entropy_slopes(
            z, y, number(given, "label_smoothing"), numbers(given, "weight")
        ),
        parameters=(_LABEL_SMOOTHING, _CLASS_WEIGHT),
        row_weights=lambda y, given: functions.row_weights(y, numbers(given, "weight")),
        not_offered=_NOT_IGNORED,
        per_class=True,
    ),
    Loss(
        name="nll",
        label="NLL",
        torch_class="NLLLoss",
        functional="nll_loss",
        formula="mean of −ln p_y",
        latex=r"-\frac{1}{n} \sum \ln p_y",
        takes=Takes.LOG_PROBABILITY,
        target=Target.INDEX,
        purpose=N_("catalog", "The surprise at the right class, of log-probabilities: for classes, after log_softmax."),
        used_in=N_("catalog", "one of several classes, with a log_softmax output"),
        mistake=N_("catalog", "Fed with a softmax instead of a log_softmax: the loss falls below 0 and learns badly."),
        e=lambda log_p, y, given: functions.nll_elements(log_p, y, numbers(given, "weight")),
        de=lambda log_p, y, given: functions.nll_slopes(log_p, y, numbers(given, "weight")),
        parameters=(_CLASS_WEIGHT,),
        row_weights=lambda y, given: functions.row_weights(y, numbers(given, "weight")),
        not_offered=_NOT_IGNORED,
        per_class=True,
    ),
    Loss(
        name="multi_margin",
        label="Multi-margin",
        torch_class="MultiMarginLoss",
        functional="multi_margin_loss",
        formula="mean of Σ max(0, 1 − z_y + z_j) / C",
        latex=r"\frac{1}{n} \sum \frac{1}{C} \sum_{j \ne y} \max(0, m - z_y + z_j)^p",
        takes=Takes.SCORE,
        target=Target.INDEX,
        purpose=N_("catalog", "Content once the right class leads by a margin: scores for classes, no probabilities."),
        used_in=N_("catalog", "one of several classes, with an identity output"),
        mistake=N_("catalog", "Reading its scores as probabilities: it only asks which one leads, and by how much."),
        e=lambda z, y, given: functions.multi_margin_elements(
            z, y, number(given, "p"), number(given, "margin"), numbers(given, "weight")
        ),
        de=lambda z, y, given: functions.multi_margin_slopes(
            z, y, number(given, "p"), number(given, "margin"), numbers(given, "weight")
        ),
        parameters=(_POWER, _MARGIN, _CLASS_WEIGHT),
        per_class=True,
    ),
)
