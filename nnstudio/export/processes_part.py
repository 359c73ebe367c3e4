"""What a script has beside the usual lines where torchrun starts it in several processes."""

from nnstudio.experiment import Experiment
from nnstudio.experiment.meaning import averages_over_weights
from nnstudio.export.lines import Lines, ScriptLine


def processes_lines(experiment: Experiment) -> list[ScriptLine]:
    """The lines that find the other processes, and choose the device of each."""
    lines, device = Lines("training.device"), experiment.training.device
    lines.comment("Processes: torchrun starts them, and each trains on its share of every batch.")
    if device == "cpu":
        lines.add('dist.init_process_group("gloo")')
    else:
        lines.add("has_gpus = torch.cuda.is_available()")
        lines.add('dist.init_process_group("nccl" if has_gpus else "gloo")')
        lines.add('device = f"cuda:{os.environ[\'LOCAL_RANK\']}" if has_gpus else "cpu"')
    lines.add("rank, processes = dist.get_rank(), dist.get_world_size()")
    return lines.lines


def shared_lines(experiment: Experiment) -> list[ScriptLine]:
    """The lines that share the network, and say which rows of a batch are whose."""
    lines = Lines("training.step")
    lines.comment("After every backward pass the gradients of all processes are averaged.")
    lines.add("shared = DistributedDataParallel(network)")
    lines.add()
    lines.add()
    lines.add("def share_of(rows):")
    lines.comment("The rows of this process, and how much their mean counts in that of all.", indent="    ")
    lines.add("    if len(rows) < processes:")
    lines.add("        return rows, 1.0")
    lines.add("    own = rows[rank::processes]")
    if averages_over_weights(experiment.loss):
        loss = "loss_function" if experiment.loss.scale == 1 else "mean_loss"
        lines.add(f"    weights = {loss}.weight[y_train[rows]]", "loss.parameters")
        lines.add("    return own, (weights[rank::processes].sum() * processes / weights.sum()).item()")
    else:
        lines.add("    return own, len(own) * processes / len(rows)")
    lines.add()
    lines.add()
    return lines.lines
