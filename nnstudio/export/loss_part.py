"""The loss as a module of PyTorch, called with what the network says and the target."""

from nnstudio.catalog import LOSSES, Target
from nnstudio.experiment import Experiment, feeds_logits
from nnstudio.export.lines import WIDTH, Lines, ScriptLine

_NAME, _PARAMETERS, _SCALE = "loss.name", "loss.parameters", "loss.scale"


def loss_lines(experiment: Experiment, dtype: str) -> list[ScriptLine]:
    """The lines that make ``loss_function(output, target)``."""
    choice, entry = experiment.loss, LOSSES[experiment.loss.name]
    arguments = entry.arguments_code("output", "target")
    plain = choice.scale == 1 and arguments == ["output", "target"]
    lines = Lines("loss")
    fed = "logits" if feeds_logits(experiment) else "outputs"
    target = "class numbers" if entry.target is Target.INDEX else "targets"
    lines.comment(f"Loss: how far the {fed} are from the {target}.", "loss.input")
    name = "loss_function" if plain else "mean_loss"
    lines.add(f"{name} = {entry.module_call(choice.parameters)}", _NAME, _PARAMETERS)
    if choice.parameters and experiment.training.device != "cpu":
        lines.add(f"{name}.to(device)", "training.device")
    if choice.parameters and dtype == "float64":
        lines.add(f"{name}.double()")
    if plain:
        return lines.lines
    lines.add()
    lines.add()
    lines.add("def loss_function(output, target):", _NAME, _SCALE)
    factor = "" if choice.scale == 1 else f"{float(choice.scale)!r} * "
    head = f"    return {factor}mean_loss"
    if len(f"{head}({', '.join(arguments)})") <= WIDTH:
        lines.add(f"{head}({', '.join(arguments)})", _NAME, *([_SCALE] if factor else []))
    else:
        lines.call(head, [(argument, _NAME) for argument in arguments], part=_SCALE, open_up=True)
    lines.add()
    return lines.lines
