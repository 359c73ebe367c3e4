"""What runs and is wrong: pairings that PyTorch takes without a word, and that do something else than they seem to."""

import math

from nnstudio.catalog import N_, Takes, Target
from nnstudio.experiment.cases import (
    PROBABILITIES,
    cannot_reach_codes,
    cannot_reach_targets,
    decides_one_way,
    falls_for_ever,
    has_no_logarithm,
    holds_rates,
    is_out_of_range,
    is_squashed,
    is_yes_or_no,
    may_be_dead,
    needs_signs,
    predicts_scores,
    predicts_something_else,
    says_a_constant,
    stalls,
    sums_to_one_in_vain,
    takes_log_probabilities,
)
from nnstudio.experiment.verdicts import Rule, Verdict

WRONG = (
    Rule(
        Verdict.WRONG,
        says_a_constant,
        N_("coach", "always {constant:g}"),
        N_("coach", "{activation} over a single output always gives {constant:g}, whatever the network has learnt."),
        N_(
            "coach",
            "softmax shares out a total of 1 among the outputs, and one output alone gets all of it. Its slope is 0, "
            "so that nothing is learnt through it.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        sums_to_one_in_vain,
        N_("coach", "forced to sum to 1"),
        N_("coach", "{activation} makes all outputs share a total of 1, but they do not depend on each other here."),
        N_(
            "coach",
            "Where one output rises, the others have to fall. That is right for one class of several, and wrong for "
            "several labels or numbers: with this pair the training loss cannot get below {floor:.4g}.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        needs_signs,
        N_("coach", "needs targets −1 and 1"),
        N_("coach", "soft_margin takes targets of −1 and 1; with 0 and 1 the rows of 0 teach nothing."),
        N_(
            "coach",
            "A row costs ln(1 + e^(−y·z)). With y = 0 that is ln 2 = 0.6931 whatever the network says, and its slope "
            "is 0: the loss cannot get below {floor:.4f}, and nothing keeps the network from always saying yes.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: is_out_of_range(pair) and falls_for_ever(pair),
        N_("coach", "falls without end"),
        N_(
            "coach",
            "{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}: the loss falls below "
            "zero without end.",
        ),
        N_(
            "coach",
            "A row costs ln(1 + e^z) − y·z. With y below 0 or above 1 one of the two wins for ever: the larger the "
            "score, the lower the loss, so that the weights only grow.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        is_out_of_range,
        N_("coach", "targets beyond 0 and 1"),
        N_("coach", "{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}."),
        N_(
            "coach",
            "A row costs ln(1 + e^z) − y·z, which is a surprise only for y from 0 to 1. Here it can fall to "
            "{floor:.4g}, and it drives every output to an end of {range}.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: takes_log_probabilities(pair) and pair.fed in PROBABILITIES,
        N_("coach", "loss goes to {floor:.3g}"),
        N_(
            "coach",
            "{loss} takes log-probabilities, but {fed} gives probabilities: the loss falls below zero, to {floor:.3g}.",
        ),
        N_(
            "coach",
            "{loss} is minus the number of the right class. Of log-probabilities that is a surprise, never below 0; of "
            "probabilities it is −1 at best, and its slope is weakest where the network is most wrong.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: takes_log_probabilities(pair) and falls_for_ever(pair),
        N_("coach", "falls without end"),
        N_(
            "coach",
            "{loss} takes log-probabilities, but it gets {given}: raising every score lowers the loss without end.",
        ),
        N_(
            "coach",
            "{loss} is minus the number of the right class. log_softmax makes the numbers of all classes depend on "
            "each other; without it nothing stops them, and the loss has no lowest value.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: takes_log_probabilities(pair) and pair.fed != "log_softmax",
        N_("coach", "no log-probabilities"),
        N_(
            "coach",
            "{loss} takes log-probabilities of classes that add up to one, but {fed} looks at each class by itself.",
        ),
        N_(
            "coach",
            "Raising all classes at once is the cheapest way to a low loss, down to {floor:.3g}: nothing pushes the "
            "wrong classes down, and the network need not tell them apart.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: takes_log_probabilities(pair) and not pair.task.has_classes,
        N_("coach", "no shares of one whole"),
        N_("coach", "{loss} compares shares that add up to one; these targets do not."),
        N_("coach", "It is made for one class of several. For labels take bce_with_logits, for numbers mse."),
    ),
    Rule(
        Verdict.WRONG,
        falls_for_ever,
        N_("coach", "falls without end"),
        N_(
            "coach",
            "{loss} has no lowest value for targets from {lowest:.4g} to {highest:.4g}: the loss falls without end.",
        ),
        N_("coach", "It is made for counts: 0, 1, 2 and so on. Below 0 the lower the score, the lower the loss."),
    ),
    Rule(
        Verdict.WRONG,
        predicts_something_else,
        N_("coach", "fits one thing, predicts another"),
        N_("coach", "The loss fits the raw numbers, but the prediction is what {activation} makes of them."),
        N_(
            "coach",
            "With loss.input “logits” the loss never sees the output activation. The raw numbers come close to the "
            "targets, and the predictions do not.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: is_squashed(pair) and pair.fed in PROBABILITIES,
        N_("coach", "squashed twice: floor {floor:.3f}"),
        N_(
            "coach",
            "{loss} has the squashing inside, and {fed} squashes before it: the loss cannot get below {floor:.4f}.",
        ),
        N_(
            "coach",
            "{loss} takes raw scores. {fed} holds them between 0 and 1, so that no probability can rise above "
            "{sure:.2f}, however sure the network is, and the slopes are small.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: is_squashed(pair) and math.isinf(pair.range[1]) and pair.range[0] == 0,
        N_("coach", "never says no: floor {floor:.3f}"),
        N_("coach", "{fed} gives no score below 0, so that no probability of yes is below 0.5."),
        N_(
            "coach",
            "{loss} reads a score of 0 as a probability of 0.5. Each no costs at least ln 2 = 0.6931, so that the loss "
            "cannot get below {floor:.4f}; where all scores are 0, it stands still at 0.6931.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: is_squashed(pair) and math.isinf(pair.range[0]) and pair.range[1] == 0,
        N_("coach", "never says yes: floor {floor:.3f}"),
        N_("coach", "{fed} gives no score above 0, so that no probability of yes is above 0.5."),
        N_(
            "coach",
            "{loss} reads a score of 0 as a probability of 0.5. Each yes costs at least ln 2 = 0.6931, so that the "
            "loss cannot get below {floor:.4f}.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        is_squashed,
        N_("coach", "held back: floor {floor:.3f}"),
        N_(
            "coach",
            "{loss} takes raw scores, but {fed} holds them within {range}: the loss cannot get below {floor:.4f}.",
        ),
        N_(
            "coach",
            "The squashing is inside the loss, and within {range} no probability can rise above {sure:.2f}, however "
            "sure the network is.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        has_no_logarithm,
        N_("coach", "NaN below 0"),
        N_("coach", "Without log_input {loss} takes rates above 0, but it gets {given}: below 0 it becomes NaN."),
        N_(
            "coach",
            "A rate is how many are expected. Take softplus, or set log_input and let the loss take its logarithm.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        holds_rates,
        N_("coach", "rates held back: floor {floor:.3g}"),
        N_("coach", "{fed} gives {range}, so that not every expected count can be said: the floor is {floor:.4g}."),
        N_(
            "coach",
            "{loss} reads its input as the logarithm of the expected count. The counts reach from {lowest:.4g} to "
            "{highest:.4g}; fed with any number, the loss could get to {sound:.4g}.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        decides_one_way,
        N_("coach", "always the same answer"),
        N_(
            "coach",
            "{activation} gives {range_of_activation}, which lies on one side of the threshold {threshold:.3g}.",
        ),
        N_(
            "coach",
            "Yes is said at {threshold:.3g} and above. No output of {activation} is ever on the other side, so that "
            "every row gets the same answer.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        predicts_scores,
        N_("coach", "predicts scores"),
        N_("coach", "{loss} fits scores with a squashing inside, but the prediction is the score itself."),
        N_(
            "coach",
            "{loss} makes its score the logarithm of odds: for a target of 0.9 that is 2.2, and 2.2 is what would be "
            "predicted. To predict numbers take mse.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        cannot_reach_targets,
        N_("coach", "targets out of reach: floor {floor:.3g}"),
        N_(
            "coach",
            "{fed} gives {range}, but the targets reach from {lowest:.4g} to {highest:.4g}: some can never be hit.",
        ),
        N_(
            "coach",
            "Each target outside is missed at least by its distance to {range}. The best that any network can reach on "
            "these rows is a training loss of {floor:.4g}.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        cannot_reach_codes,
        N_("coach", "codes out of reach: floor {floor:.3g}"),
        N_(
            "coach",
            "{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}: one of them can never be hit.",
        ),
        N_(
            "coach",
            "{loss} measures the distance to the code, and it stays above 0 on one side: the loss cannot get below "
            "{floor:.4g}.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        stalls,
        N_("coach", "stalls where it is wrong"),
        N_("coach", "{fed} is flat where it is sure, and l1 does not push harder where it is wrong: training stalls."),
        N_(
            "coach",
            "The slope of l1 is 1 for a small and for a large miss. Multiplied by the slope of {fed}, next to 0 at "
            "both ends, little is left: rows that are surely wrong stay so.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: may_be_dead(pair) and pair.loss.target is Target.INDEX,
        N_("coach", "classes can die"),
        N_("coach", "{fed} gives no score below 0, and a class whose score is 0 for every row learns no more."),
        N_(
            "coach",
            "Below 0 the slope of {fed} is 0. A class that starts there gets no gradient and can never be chosen. "
            "Scores need no activation at all.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        may_be_dead,
        N_("coach", "can be born dead"),
        N_("coach", "An output through {fed} that starts below 0 for every row has slope 0 and never learns."),
        N_(
            "coach",
            "Whether that happens hangs on the start weights: with some seeds all is well, with others every row gets "
            "0 for ever. And above 0 it has no bound, so that it is no probability.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: pair.fed == "softplus" and pair.loss.takes is Takes.VALUE and is_yes_or_no(pair),
        N_("coach", "no probability"),
        N_("coach", "{fed} gives any number above 0, which is no probability of yes."),
        N_(
            "coach",
            "{loss} pulls the output to 0 and 1, but {fed} comes to 0 only far out and goes on above 1. A sigmoid has "
            "the range that is meant.",
        ),
    ),
    Rule(
        Verdict.WRONG,
        lambda pair: (
            pair.loss.name == "multi_margin" and pair.activation.bounded and pair.span <= 1 and not pair.fed_logits
        ),
        N_("coach", "margin hardly reached"),
        N_("coach", "multi_margin asks for a score 1 above all others, and {fed} keeps all scores within {range}."),
        N_(
            "coach",
            "The margin is reached only where the right class is at one end and all others are at the other, and there "
            "{fed} is flat: training slows down long before.",
        ),
    ),
)
