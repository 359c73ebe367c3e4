"""The entries of losses for numbers, for yes or no, and for labels: the target has the shape of what is fed."""

import numpy as np

from nnstudio.catalog import loss_functions as functions
from nnstudio.catalog.loss import Loss, Reduction, Takes, Target
from nnstudio.catalog.parameters import Parameter, number, numbers, weight_of_outputs
from nnstudio.catalog.text import N_

_BETA = Parameter(
    name="beta",
    label=N_("catalog", "Beta"),
    default=1.0,
    lower=0.0,
    upper=1e6,
    help=N_("catalog", "The miss at which the loss turns from squared to straight."),
)
_DELTA = Parameter(
    name="delta",
    label=N_("catalog", "Delta"),
    default=1.0,
    lower=0.0,
    upper=1e6,
    lower_open=True,
    help=N_("catalog", "The miss at which the loss turns from squared to straight."),
)
_POS_WEIGHT = Parameter(
    name="pos_weight",
    label=N_("catalog", "Weight of yes"),
    default=1.0,
    lower=0.0,
    upper=1e6,
    lower_open=True,
    tensor=True,
    help=N_("catalog", "How many times a row whose answer is yes counts."),
)
_OUTPUT_WEIGHT = weight_of_outputs(N_("catalog", "How many times each output counts, whether its answer is yes or no."))
_FULL = Parameter(
    name="full",
    label=N_("catalog", "With constants"),
    default=False,
    lower=0,
    upper=1,
    help=N_("catalog", "Adds the part of the formula that no weight can change; learning stays the same."),
)
_LEAST_VARIANCE = Parameter(
    name="eps",
    label=N_("catalog", "Epsilon"),
    default=1e-6,
    lower=0.0,
    upper=1.0,
    lower_open=True,
    help=N_("catalog", "No variance counts as smaller than this."),
)
_LOG_INPUT = Parameter(
    name="log_input",
    label=N_("catalog", "Output is a logarithm"),
    default=True,
    lower=0,
    upper=1,
    help=N_("catalog", "Whether the output is the logarithm of the expected count, or the count itself."),
)
_SAFE_LOGARITHM = Parameter(
    name="eps",
    label=N_("catalog", "Epsilon"),
    default=1e-8,
    lower=0.0,
    upper=1.0,
    lower_open=True,
    help=N_("catalog", "A small number that keeps the logarithm safe where the output is the count itself."),
)

NUMBERS = (
    Loss(
        name="mse",
        label="MSE",
        torch_class="MSELoss",
        functional="mse_loss",
        formula="mean of (o − y)²",
        latex=r"\frac{1}{n} \sum (o - y)^2",
        takes=Takes.VALUE,
        target=Target.SAME,
        purpose=N_("catalog", "Squares each miss: the usual choice for predicting numbers; large misses count most."),
        used_in=N_("catalog", "regression, with an identity output"),
        mistake=N_("catalog", "Used for yes or no after a sigmoid: where it is sure and wrong, it hardly learns."),
        e=lambda o, y, _: (o - y) ** 2,
        de=lambda o, y, _: 2 * (o - y),
    ),
    Loss(
        name="l1",
        label="L1",
        torch_class="L1Loss",
        functional="l1_loss",
        formula="mean of |o − y|",
        latex=r"\frac{1}{n} \sum |o - y|",
        takes=Takes.VALUE,
        target=Target.SAME,
        purpose=N_("catalog", "Counts each miss by its size: outliers do not rule the fit."),
        used_in=N_("catalog", "regression with outliers, with an identity output"),
        mistake=N_(
            "catalog", "A large learning rate: its slope never shrinks, so the fit keeps jumping around the best."
        ),
        e=lambda o, y, _: np.abs(o - y),
        de=lambda o, y, _: np.sign(o - y),
    ),
    Loss(
        name="smooth_l1",
        label="Smooth L1",
        torch_class="SmoothL1Loss",
        functional="smooth_l1_loss",
        formula="mean of d²/(2β) below β, |d| − β/2 beyond",
        latex=r"\frac{1}{n} \sum \begin{cases} \frac{d^2}{2\beta} & \quad |d| < \beta \\"
        r" |d| - \frac{\beta}{2} & \quad \mathrm{else} \end{cases} \quad d = o - y",
        takes=Takes.VALUE,
        target=Target.SAME,
        purpose=N_("catalog", "Squared for small misses, straight for large ones: Huber divided by its width."),
        used_in=N_("catalog", "regression with outliers, with an identity output"),
        mistake=N_(
            "catalog", "Confusing its beta with the delta of huber: a large beta makes this loss small everywhere."
        ),
        e=lambda o, y, given: functions.smooth_l1_elements(o, y, number(given, "beta")),
        de=lambda o, y, given: functions.smooth_l1_slopes(o, y, number(given, "beta")),
        parameters=(_BETA,),
    ),
    Loss(
        name="huber",
        label="Huber",
        torch_class="HuberLoss",
        functional="huber_loss",
        formula="mean of d²/2 below δ, δ·(|d| − δ/2) beyond",
        latex=r"\frac{1}{n} \sum \begin{cases} \frac{1}{2} d^2 & \quad |d| \le \delta \\"
        r" \delta \left( |d| - \frac{\delta}{2} \right) & \quad \mathrm{else} \end{cases} \quad d = o - y",
        takes=Takes.VALUE,
        target=Target.SAME,
        purpose=N_("catalog", "Squared for small misses, straight for large ones: robust against outliers."),
        used_in=N_("catalog", "regression with outliers, with an identity output"),
        mistake=N_("catalog", "A delta far from the size of the noise: it is then nothing but half mse, or l1."),
        e=lambda o, y, given: functions.huber_elements(o, y, number(given, "delta")),
        de=lambda o, y, given: functions.huber_slopes(o, y, number(given, "delta")),
        parameters=(_DELTA,),
    ),
    Loss(
        name="gaussian_nll",
        label="Gaussian NLL",
        torch_class="GaussianNLLLoss",
        functional="gaussian_nll_loss",
        formula="mean of ½·(ln v + (m − y)²/v)",
        latex=r"\frac{1}{n} \sum \frac{1}{2} \left( \ln v + \frac{(m - y)^2}{v} \right)",
        takes=Takes.MEAN_AND_VARIANCE,
        target=Target.SAME,
        purpose=N_(
            "catalog",
            "Learns how unsure each prediction is: two outputs for each number, the mean m as it is and, through "
            "softplus + 0.000001, the variance v.",
        ),
        used_in=N_("catalog", "regression with a spread, with an identity output"),
        mistake=N_("catalog", "Put after a squashing output: neither the mean nor the variance can then become large."),
        e=lambda o, y, given: functions.gaussian_nll_elements(o, y, number(given, "eps"), full=bool(given["full"])),
        de=lambda o, y, given: functions.gaussian_nll_slopes(o, y, number(given, "eps")),
        parameters=(_FULL, _LEAST_VARIANCE),
        outputs_per_target=2,
        arguments=(
            "{fed}.chunk(2, dim=1)[0]",
            "{target}",
            f"F.softplus({{fed}}.chunk(2, dim=1)[1]) + {functions.VARIANCE_FLOOR}",
        ),
    ),
    Loss(
        name="poisson_nll",
        label="Poisson NLL",
        torch_class="PoissonNLLLoss",
        functional="poisson_nll_loss",
        formula="mean of eᶻ − y·z",
        latex=r"\frac{1}{n} \sum \left( e^{z} - y\,z \right)",
        takes=Takes.LOG_RATE,
        target=Target.SAME,
        purpose=N_("catalog", "For counts: the output is the logarithm of the count that is expected."),
        used_in=N_("catalog", "regression of counts, with an identity output"),
        mistake=N_("catalog", "Used for numbers below zero: counts are 0 or more, and nothing else can be fitted."),
        e=lambda o, y, given: functions.poisson_nll_elements(
            o, y, number(given, "eps"), log_input=bool(given["log_input"]), full=bool(given["full"])
        ),
        de=lambda o, y, given: functions.poisson_nll_slopes(
            o, y, number(given, "eps"), log_input=bool(given["log_input"])
        ),
        parameters=(_LOG_INPUT, _FULL, _SAFE_LOGARITHM),
    ),
)

YES_OR_NO = (
    Loss(
        name="bce",
        label="BCE",
        torch_class="BCELoss",
        functional="binary_cross_entropy",
        formula="mean of −[y·ln p + (1 − y)·ln(1 − p)]",
        latex=r"-\frac{1}{n} \sum \left[\, y \ln p + (1 - y) \ln(1 - p) \,\right]",
        takes=Takes.PROBABILITY,
        target=Target.SAME,
        purpose=N_("catalog", "Binary cross-entropy of probabilities: for yes or no, after a sigmoid."),
        used_in=N_("catalog", "yes or no, and several labels, with a sigmoid output"),
        mistake=N_("catalog", "Fed with raw scores: PyTorch refuses all that is not between 0 and 1."),
        e=lambda p, y, given: functions.weighted(functions.bce_elements(p, y), numbers(given, "weight")),
        de=lambda p, y, given: functions.weighted(functions.bce_slopes(p, y), numbers(given, "weight")),
        parameters=(_OUTPUT_WEIGHT,),
        not_offered=N_(
            "catalog",
            "Not offered: a weight of its own for every row, since the rows of a batch change at each step. To weigh "
            "yes more than no, take bce_with_logits, which has pos_weight.",
        ),
    ),
    Loss(
        name="bce_with_logits",
        label="BCE with logits",
        torch_class="BCEWithLogitsLoss",
        functional="binary_cross_entropy_with_logits",
        formula="mean of ln(1 + eᶻ) − y·z",
        latex=r"\frac{1}{n} \sum \left[\, \ln(1 + e^{z}) - y\,z \,\right]",
        takes=Takes.LOGIT,
        target=Target.SAME,
        purpose=N_(
            "catalog", "Binary cross-entropy with the sigmoid inside: for yes or no, exact even when very sure."
        ),
        used_in=N_("catalog", "yes or no, and several labels, fed with logits"),
        mistake=N_("catalog", "Fed with the output of a sigmoid: squashed twice, the loss cannot get small."),
        e=lambda z, y, given: functions.weighted(
            functions.bce_with_logits_elements(z, y, number(given, "pos_weight")), numbers(given, "weight")
        ),
        de=lambda z, y, given: functions.weighted(
            functions.bce_with_logits_slopes(z, y, number(given, "pos_weight")), numbers(given, "weight")
        ),
        parameters=(_POS_WEIGHT, _OUTPUT_WEIGHT),
        not_offered=N_(
            "catalog",
            "Not offered: a weight of its own for every row, since the rows of a batch change at each step; and a "
            "pos_weight of its own for every label.",
        ),
    ),
    Loss(
        name="soft_margin",
        label="Soft margin",
        torch_class="SoftMarginLoss",
        functional="soft_margin_loss",
        formula="mean of ln(1 + e^(−y·z))",
        latex=r"\frac{1}{n} \sum \ln(1 + e^{-y\,z})",
        takes=Takes.LOGIT,
        target=Target.SAME,
        purpose=N_("catalog", "The same as bce_with_logits, for targets of −1 and 1 instead of 0 and 1."),
        used_in=N_("catalog", "yes or no with targets of −1 and 1, fed with logits"),
        mistake=N_(
            "catalog", "Targets of 0 and 1: each row with a 0 costs ln 2 whatever the output, and teaches nothing."
        ),
        e=lambda z, y, _: functions.soft_margin_elements(z, y),
        de=lambda z, y, _: functions.soft_margin_slopes(z, y),
    ),
)

DISTRIBUTIONS = (
    Loss(
        name="kl_div",
        label="KL divergence",
        torch_class="KLDivLoss",
        functional="kl_div",
        formula="mean of Σ y·(ln y − ln p)",
        latex=r"\frac{1}{n} \sum y\,(\ln y - \ln p)",
        takes=Takes.LOG_PROBABILITY,
        target=Target.SAME,
        purpose=N_(
            "catalog", "How far log-probabilities are from a whole distribution: for targets that are probabilities."
        ),
        used_in=N_("catalog", "one of several classes with shares as targets, after log_softmax"),
        mistake=N_("catalog", "Fed with probabilities instead of their logarithms: the loss falls below 0."),
        e=lambda log_p, y, _: functions.kl_div_elements(log_p, y),
        de=lambda log_p, y, _: np.broadcast_to(-np.asarray(y, dtype=float), log_p.shape) * 1.0,
        fixed={"reduction": "batchmean"},
        not_offered=N_(
            "catalog",
            "Not offered: log_target, since targets here hold zeros, and the logarithm of 0 makes the loss NaN; and a "
            "reduction other than batchmean, which alone is the mean over the rows.",
        ),
        reduction=Reduction.BATCH_MEAN,
        per_class=True,
    ),
)
