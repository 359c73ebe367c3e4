"""The optimiser, and the loop over epochs and batches with a line for each epoch."""

from collections.abc import Iterable

from nnstudio.catalog import OPTIMIZERS, Optimizer, with_defaults
from nnstudio.data import Dataset
from nnstudio.engine.seeds import EPOCH_STRIDE, SEED_LIMIT, seed_number
from nnstudio.experiment import Experiment
from nnstudio.export.lines import Lines, Piece, ScriptLine, number_code
from nnstudio.export.processes_part import shared_lines

_RATE, _L1, _L2, _BATCH = "training.learning_rate", "training.l1", "training.l2", "training.batch_size"
_EPOCHS, _OPTIMIZER, _SHUFFLE = "training.epochs", "training.optimizer", "training.shuffle"


def optimizer_lines(experiment: Experiment) -> list[ScriptLine]:
    """The lines that make ``optimizer``; l2 decays weights, never biases."""
    training = experiment.training
    entry = OPTIMIZERS[training.optimizer]
    lines = Lines(_OPTIMIZER)
    lines.comment("Optimizer: how a gradient becomes a step.")
    if training.l1 or training.l2:
        parts = [part for part, value in ((_L1, training.l1), (_L2, training.l2)) if value]
        lines.add("weights = [parameter for parameter in network.parameters() if parameter.ndim == 2]", *parts)
    if training.l1 and training.l1_at_zero == "stop":
        lines.add("stopped = [torch.zeros_like(weight, dtype=torch.bool) for weight in weights]", _L1)
    head = f"optimizer = torch.optim.{entry.torch_class}"
    settings = [(f"lr={training.learning_rate!r}", _RATE), *_settings(entry, experiment)]
    if not training.l2:
        decay = [("weight_decay=0.0", _L2)] if entry.decoupled_decay else []
        lines.call(head, [("network.parameters()", ""), *settings, *decay])
        return lines.lines
    lines.add("biases = [parameter for parameter in network.parameters() if parameter.ndim == 1]", _L2)
    lines.add(f"{head}(")
    lines.add("    [")
    lines.add(f'        {{"params": weights, "weight_decay": {training.l2!r}}},', _L2)
    lines.add('        {"params": biases, "weight_decay": 0.0},', _L2)
    lines.add("    ],")
    for text, part in settings:
        lines.add(f"    {text},", part)
    lines.add(")")
    return lines.lines


def _settings(entry: Optimizer, experiment: Experiment) -> Iterable[Piece]:
    """The parameters of the optimiser that differ from those of the catalog, which are PyTorch's."""
    given = with_defaults(entry.parameters, experiment.training.parameters)
    for parameter in entry.parameters:
        value = given[parameter.name]
        plain = tuple(value) if isinstance(value, list | tuple) else value
        if plain != parameter.default:
            yield f"{parameter.name}={plain!r}", _OPTIMIZER


def loop_lines(
    experiment: Experiment, dataset: Dataset, *, shared: bool = False, switched: bool = False
) -> list[ScriptLine]:
    """The lines of ``report`` and of the training itself, which several processes share where it is ``shared``."""
    training, rows = experiment.training, len(dataset.train)
    size = min(training.batch_size, rows)
    lines = Lines("training")
    if shared:
        lines.extend(shared_lines(experiment))
    _add_report(lines, shared=shared)
    length = "so many" if switched else training.epochs
    lines.comment(f"Training: {length} epochs in batches of {size} rows.", _EPOCHS, _BATCH)
    carries = training.partial_batch == "carry" and rows % size != 0
    if carries:
        lines.add("carried = torch.empty(0, dtype=torch.int64)", _BATCH)
    lines.add("report(0)")
    lines.add(f"for epoch in range({'epochs' if switched else number_code(training.epochs)}):", _EPOCHS)
    _add_order(lines, experiment)
    batches = f"order.split({number_code(size)})"
    if carries:
        lines.add(f"    batches = list({batches})", _BATCH)
        lines.comment("A batch that is not full joins the first one of the next epoch.", _BATCH, indent="    ")
        lines.add("    batches[0] = torch.cat([carried, batches[0]])", _BATCH)
        lines.add("    carried = batches.pop()", _BATCH)
        batches = "batches"
    lines.add(f"    for rows in {batches}:", _BATCH)
    _add_step(lines, experiment, shared=shared)
    lines.add("    report(epoch + 1)")
    if shared:
        lines.add("dist.destroy_process_group()", "training.device")
    return lines.lines


def _add_report(lines: Lines, *, shared: bool) -> None:
    lines.add()
    lines.add()
    lines.add("def report(epoch):")
    lines.add("    with torch.no_grad():")
    for part in ("train", "test"):
        lines.add(f"        {part}_loss = loss_function(network(x_{part}), y_{part}).item()")
    indent = "    "
    if shared:
        lines.add("    if rank == 0:")
        indent *= 2
    lines.add(f'{indent}print("epoch", epoch, "train_loss", train_loss, "test_loss", test_loss)')
    lines.add()
    lines.add()


def _add_order(lines: Lines, experiment: Experiment) -> None:
    training = experiment.training
    if not training.shuffle:
        lines.add("    order = torch.arange(len(x_train))", _SHUFFLE)
        return
    seed = f"{EPOCH_STRIDE:_} * seed + epoch"
    if seed_number(training.seed) * EPOCH_STRIDE + training.epochs >= SEED_LIMIT:
        seed = f"({seed}) % 2**63"
    lines.add(f"    generator = torch.Generator().manual_seed({seed})", "training.seed")
    lines.add("    order = torch.randperm(len(x_train), generator=generator)", _SHUFFLE, "training.seed")


def _add_step(lines: Lines, experiment: Experiment, *, shared: bool) -> None:
    l1, step = experiment.training.l1, "training.step"
    stops = experiment.training.l1_at_zero == "stop" and l1
    if shared:
        lines.add("        own, weight_of_own = share_of(rows)", step)
        lines.add("        output = shared(x_train[own])", step)
        lines.add("        loss = loss_function(output, y_train[own]) * weight_of_own", step, "loss")
    else:
        lines.add("        output = network(x_train[rows])", step)
        lines.add("        loss = loss_function(output, y_train[rows])", step, "loss")
    if l1 and not stops:
        lines.add(f"        loss += {l1!r} * sum(weight.abs().sum() for weight in weights)", _L1)
    lines.add("        optimizer.zero_grad()", step)
    lines.add("        loss.backward()", step)
    if not stops:
        lines.add("        optimizer.step()", step, _OPTIMIZER)
        return
    lines.add("        signs = [weight.detach().sign() for weight in weights]", _L1)
    lines.add("        optimizer.step()", step, _OPTIMIZER)
    lines.add("        with torch.no_grad():  # l1 stops a weight that it would carry past 0", _L1)
    lines.add("            for weight, sign, stop in zip(weights, signs, stopped):", _L1)
    lines.add(f"                pulled = weight - {experiment.training.learning_rate!r} * {l1!r} * sign", _L1, _RATE)
    lines.add("                stop |= weight * pulled < 0", _L1)
    lines.add("                weight.copy_(pulled.masked_fill(stop, 0))", _L1)
