"""What PyTorch itself says to a pairing that cannot be trained, in its own words."""

from nnstudio.catalog import Takes, Target
from nnstudio.experiment.meaning import has_other_weights
from nnstudio.experiment.pair import Pair

_ONE_DIMENSION = {
    "nll": "0D or 1D target tensor expected, multi-target not supported",
    "multi_margin": "multi_margin_loss: target tensor should be 1-D with size equal to the number of input samples",
}
_BROADCASTS = {
    "bce": "Using a target size ({target}) that is different to the input size ({fed}) is deprecated. "
    "Please ensure they have the same size.",
    "bce_with_logits": "Target size ({target}) must be the same as input size ({fed})",
}
_CLASS_WEIGHTS = (
    "weight tensor should be defined either for all {outputs} classes or no classes but got weight tensor of shape: "
    "[{count}]"
)
_OTHER_WEIGHTS = {
    "cross_entropy": _CLASS_WEIGHTS,
    "nll": _CLASS_WEIGHTS,
    "multi_margin": "inconsistent weight size, expected {outputs} but got [{count}]",
    "bce": "Attempting to broadcast a dimension of length {count} at -1! Mismatching argument at index 1 had "
    "torch.Size([{count}]); but expected shape should be broadcastable to [{rows}, {outputs}]",
    "bce_with_logits": "The size of tensor a ({outputs}) must match the size of tensor b ({count}) at non-singleton "
    "dimension 1",
}
_WARNS = (
    "Using a target size ({target}) that is different to the input size ({fed}). This will likely lead to incorrect "
    "results due to broadcasting. Please ensure they have the same size."
)


def torch_error(pair: Pair) -> str:
    """PyTorch's message for a pairing that nnstudio refuses; empty where PyTorch would be silent."""
    if pair.loss.target is Target.INDEX and (not pair.task.has_classes or pair.outputs < pair.facts.classes):
        return _index_error(pair)
    if pair.loss.target is Target.SAME and pair.predicted != pair.target_columns:
        return _shape_error(pair)
    if has_other_weights(pair.experiment, pair.outputs):
        return _weight_error(pair)
    if pair.loss.takes is Takes.PROBABILITY and (pair.range[0] < 0 or pair.range[1] > 1):
        return "all elements of input should be between 0 and 1"
    if pair.loss.takes is Takes.PROBABILITY and (pair.reach[0] < 0 or pair.reach[1] > 1):
        return "all elements of target should be between 0 and 1"
    return ""


def _index_error(pair: Pair) -> str:
    if pair.task.has_classes:
        return "target out of range" if pair.loss.name == "multi_margin" else f"Target {pair.outputs} is out of bounds."
    if pair.loss.name == "cross_entropy":
        # Floats of the shape of the scores are taken for class probabilities, without a word.
        return "" if pair.outputs == pair.facts.targets else _ONE_DIMENSION["nll"]
    return _ONE_DIMENSION[pair.loss.name]


def _weight_error(pair: Pair) -> str:
    weight = pair.experiment.loss.parameters["weight"]
    count = len(weight) if isinstance(weight, list) else 1
    rows = min(pair.experiment.training.batch_size, pair.facts.rows)
    return _OTHER_WEIGHTS[pair.loss.name].format(outputs=pair.outputs, count=count, rows=rows)


def _shape_error(pair: Pair) -> str:
    if pair.loss.takes is Takes.VALUE or pair.loss.name in _BROADCASTS:
        rows = min(pair.experiment.training.batch_size, pair.facts.rows)
        shapes = {
            "target": f"torch.Size([{rows}, {pair.target_columns}])",
            "fed": f"torch.Size([{rows}, {pair.outputs}])",
        }
        return _BROADCASTS.get(pair.loss.name, _WARNS).format(**shapes)
    if 1 in {pair.predicted, pair.target_columns} or pair.loss.outputs_per_target > 1:
        return ""  # one column is repeated for all, without a word; how outputs are halved is our own
    # Which of the two is a: some losses begin with their target, others with what they are fed with.
    sizes = (pair.predicted, pair.target_columns)
    a, b = reversed(sizes) if pair.loss.name in {"kl_div", "poisson_nll"} else sizes
    return f"The size of tensor a ({a}) must match the size of tensor b ({b}) at non-singleton dimension 1"
