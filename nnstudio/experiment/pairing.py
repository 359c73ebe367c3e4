"""The Coach before the run: whether output activation, loss and task go together, why not, and what would.

The rules stand in ``rules_wrong.py``, ``rules_other.py`` and ``rules_layers.py``, the arithmetic in ``pair.py`` and
``floors.py``. What PyTorch refuses is refused by ``meaning.py`` alone: here it only gets its verdict.
"""

import math
from collections.abc import Iterator, Mapping

import numpy as np

from nnstudio.catalog import ACTIVATIONS, N_, Takes, Target, Text, UserError
from nnstudio.experiment.cases import FLOOR_MATTERS
from nnstudio.experiment.edits import fitted_to_task
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.facts import TargetFacts
from nnstudio.experiment.meaning import decision_rule, has_other_weights, refuse_impossible, refuse_targets
from nnstudio.experiment.mends import candidates
from nnstudio.experiment.pair import Pair
from nnstudio.experiment.rules_layers import judge_layers
from nnstudio.experiment.rules_other import DISCOURAGED, FINE
from nnstudio.experiment.rules_wrong import WRONG
from nnstudio.experiment.torch_errors import torch_error
from nnstudio.experiment.verdicts import Judgement, Mend, Rule, Verdict

__all__ = ["Judgement", "Mend", "TargetFacts", "Verdict", "judge", "judge_layers", "loss_floor"]

MENDS_MAX = 3
_RULES = (*WRONG, *DISCOURAGED, *FINE)
_NEEDS_CLASSES = N_("coach", "needs one class per row")
_NEEDS_OUTPUTS = N_("coach", "wrong number of outputs")
_NEEDS_PROBABILITIES = N_("coach", "needs probabilities")
_NEEDS_WEIGHTS = N_("coach", "wrong number of weights")
_NEEDS_TARGETS = N_("coach", "not for these targets")
_WHY_REFUSED = N_("coach", "PyTorch raises an error at the first batch: {error}")
_WHY_REFUSED_SILENTLY = N_(
    "coach",
    "PyTorch says nothing and takes the targets for something that they are not, so that the numbers mean nothing.",
)
_INSIDE = {"cross_entropy": "softmax"}


def judge(experiment: Experiment, facts: TargetFacts) -> Judgement:
    """What the Coach says of output activation and loss on targets of which ``facts`` are known."""
    pair = Pair(experiment, facts)
    refusal = _refusal(pair)
    if refusal is not None:
        return _impossible(pair, refusal)
    rule = _rule_for(pair)
    mends = tuple(_mends(pair, rule.verdict)) if rule.verdict is not Verdict.FINE else ()
    return Judgement(rule.verdict, rule.short, rule.sentence, rule.reason, _values(pair), mends=mends)


def loss_floor(experiment: Experiment, facts: TargetFacts) -> float | None:
    """The lowest training loss that any network can reach with this pair; None where that is 0 or has no meaning.

    Label smoothing and counts have a floor of their own; every other one is the mark of a mis-pairing.
    """
    pair = Pair(experiment, facts)
    if _refusal(pair) is not None or not math.isfinite(pair.floor) or abs(pair.floor) < 1e-9:
        return None
    sure = pair.loss.takes is Takes.MEAN_AND_VARIANCE and pair.lost == 0  # the variance at its least: of no interest
    return None if sure else pair.floor


def is_mispaired(experiment: Experiment, facts: TargetFacts) -> bool:
    """Whether :func:`loss_floor` is higher than this loss would allow."""
    return Pair(experiment, facts).lost > FLOOR_MATTERS * experiment.loss.scale


def _rule_for(pair: Pair) -> Rule:
    return next(rule for rule in _RULES if rule.applies(pair))


def _refusal(pair: Pair) -> UserError | None:
    facts = pair.facts
    try:
        refuse_impossible(pair.experiment, facts.task, facts.classes, facts.targets)
        refuse_targets(pair.loss.name, *pair.reach)
    except UserError as error:
        return error
    return None


def _impossible(pair: Pair, refusal: UserError) -> Judgement:
    error = torch_error(pair)
    values = {**refusal.values, "error": error}
    reason = _WHY_REFUSED if error else _WHY_REFUSED_SILENTLY
    mends = tuple(_mends(pair, Verdict.IMPOSSIBLE))
    return Judgement(
        Verdict.IMPOSSIBLE, _refused_for(pair), refusal.text, reason, values, torch_error=error, mends=mends
    )


def _refused_for(pair: Pair) -> Text:
    if pair.loss.target is Target.INDEX and not pair.task.has_classes:
        return _NEEDS_CLASSES
    if pair.outputs < pair.facts.classes if pair.loss.target is Target.INDEX else pair.predicted != pair.target_columns:
        return _NEEDS_OUTPUTS
    if has_other_weights(pair.experiment, pair.outputs):
        return _NEEDS_WEIGHTS
    is_out = pair.range[0] < 0 or pair.range[1] > 1
    return _NEEDS_PROBABILITIES if pair.loss.takes is Takes.PROBABILITY and is_out else _NEEDS_TARGETS


def _mends(pair: Pair, verdict: Verdict) -> Iterator[Mend]:
    """The few nearest experiments that are sound; where none is, those that are better at least."""
    better: list[tuple[int, Mend]] = []
    seen = [pair.experiment]
    for mend in candidates(pair):
        if mend.experiment in seen:
            continue
        seen.append(mend.experiment)
        mended = Pair(mend.experiment, pair.facts)
        severity = (Verdict.IMPOSSIBLE if _refusal(mended) else _rule_for(mended).verdict).severity
        if severity < verdict.severity:
            better.append((severity, mend))
    best = min((severity for severity, _ in better), default=0)
    return iter([mend for severity, mend in better if severity == best][:MENDS_MAX])


def _values(pair: Pair) -> Mapping[str, object]:
    """All numbers and names that the texts speak of."""
    activation, fed = pair.activation, ACTIVATIONS[pair.fed].range_text_of(pair.given_to_fed)
    better = fitted_to_task(pair.experiment, pair.task)
    no, yes = pair.codes
    return {
        "activation": activation.name,
        "loss": pair.loss.name,
        "fed": pair.fed,
        "given": N_("coach", "raw scores") if pair.fed_logits or pair.fed == "identity" else f"{pair.fed}, {fed}",
        "range": fed,
        "range_of_activation": activation.range_text_of(pair.experiment.network.output_parameters),
        "constant": 1.0 if activation.name == "softmax" else 0.0,
        "floor": pair.floor,
        "sound": pair.sound_floor,
        "sure": _surest(pair),
        "classes": pair.facts.classes,
        "outputs": pair.outputs,
        "lowest": pair.reach[0],
        "highest": pair.reach[1],
        "no": no,
        "yes": yes,
        "share": pair.facts.positive_share,
        "threshold": decision_rule(pair.experiment, pair.task, pair.outputs).threshold,
        "inside": _INSIDE.get(pair.loss.name, "sigmoid"),
        "better": better.loss.name,
    }


def _surest(pair: Pair) -> float:
    """The highest probability that a loss with the squashing inside can read out of what it gets."""
    if pair.loss.takes is not Takes.LOGIT:
        return 1.0
    if pair.loss.name == "cross_entropy":
        return float(1 / (1 + (pair.outputs - 1) * np.exp(-pair.span)))
    return float(1 / (1 + np.exp(-pair.range[1])))
