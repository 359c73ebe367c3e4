"""What TensorFlow Playground's own generator has drawn, written down as numbers: rows, split and start weights."""

from collections.abc import Mapping

from nnstudio.catalog import SOURCES, Task
from nnstudio.data.playground import PlaygroundStream, draw_points
from nnstudio.experiment import Data
from nnstudio.experiment.playground import rows_to_train
from nnstudio.export.lines import Lines, ScriptLine, listed

_SOURCE, _SEED, _FRACTION = "data.source", "data.seed", "data.test_fraction"


def row_lines(data: Data) -> list[ScriptLine]:
    """The lines with ``points`` (N, 2) and the targets ``y``, in Playground's order."""
    points, targets = draw_points(data)
    lines = Lines(_SOURCE)
    lines.comment(f"These are the rows that TensorFlow Playground draws from the seed {str(data.seed)!r}.", _SEED)
    lines.comment("Each holds x, y and the target.", _SEED)
    lines.add("rows = np.array(")
    lines.add("    [")
    for (x, y), target in zip(points.tolist(), targets.ravel().tolist(), strict=True):
        lines.add(f"        [{x!r}, {y!r}, {target!r}],", _SOURCE, _SEED, "data.noise", "data.samples")
    lines.add("    ]")
    lines.add(")")
    lines.add("points = rows[:, :2]")
    fits = SOURCES[data.source].task is Task.REGRESSION
    lines.add("y = rows[:, 2:]" if fits else "y = rows[:, 2].astype(np.int64)")
    return lines.lines


def split_lines(data: Data, inputs: str) -> list[ScriptLine]:
    """The lines that divide ``inputs`` and ``y``: Playground has mixed the rows already."""
    trained = rows_to_train(data, data.samples)
    lines = Lines(_FRACTION)
    for name, whole in (("x", inputs), ("y", "y")):
        lines.add(f"{name}_train, {name}_test = {whole}[:{trained}], {whole}[{trained}:]")
    return lines.lines


def weight_lines(
    stream: PlaygroundStream,
    layer: str,
    size: tuple[int, int],
    parameters: Mapping[str, object],
    parts: tuple[str, ...],
) -> list[ScriptLine]:
    """The lines that give ``layer`` the next weights of the stream: ``size`` is (units, inputs)."""
    units, inputs = size
    reach = float(str(parameters.get("range", 0.5)))
    lines = Lines("network.initializer")
    lines.add("weight = [", *parts)
    for _ in range(units):
        drawn = [repr(2 * reach * (stream.random() - 0.5)) for _ in range(inputs)]
        lines.add("    [", *parts)
        for text in listed(drawn, "        "):
            lines.add(text, *parts)
        lines.add("    ],", *parts)
    lines.add("]", *parts)
    lines.add(f"{layer}.weight = nn.Parameter(torch.tensor(weight, dtype=torch.float64))", *parts)
    return lines.lines
