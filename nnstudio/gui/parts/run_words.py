"""What earlier runs are called beside the present one, and why a new one began."""

from PySide6.QtCore import QCoreApplication

from nnstudio.experiment import Experiment, HiddenLayer
from nnstudio.gui.parts.words import shown_number


def earlier_run(earlier: Experiment, present: Experiment, left_at: float | None = None) -> str:
    """An earlier run by what it had that the present one has not: "earlier run: relu, lr 0.03".

    One that was the same up to epoch ``left_at`` is named after that.
    """
    differences = _differences(earlier, present)
    if not differences and left_at is not None:
        return _tr("the run before the branch at epoch {epoch}").format(epoch=shown_number(round(left_at, 2)))
    if not differences:
        return _tr("earlier run")
    return _tr("earlier run: {differences}").format(differences=", ".join(differences))


def why_new_run(earlier: Experiment, present: Experiment) -> str:
    """Why the run did not go on, and where its curve is, in one sentence; empty where everybody can see it."""
    if earlier.data != present.data:
        return ""
    if (earlier.loss.name, earlier.loss.parameters) != (present.loss.name, present.loss.parameters):
        return _tr("New run: the loss changed.")
    if _units(earlier) != _units(present):
        return _tr("New run: the layers changed; the old curve stays grey.")
    if _names(earlier) != _names(present):
        return _tr("New run: an activation changed; the old curve stays grey.")
    if earlier.training.seed != present.training.seed:
        return _tr("New run: other start weights; the old curve stays grey.")
    if earlier.network != present.network:
        return _tr("New run: the network changed; the old curve stays grey.")
    return ""


def _differences(earlier: Experiment, present: Experiment) -> list[str]:
    """What the earlier run had, part by part, in the order of the window."""
    training, now = earlier.training, present.training
    said = []
    if earlier.data.features != present.data.features:
        said.append(_tr("inputs {names}").format(names=" ".join(earlier.data.features)))
    said += _hidden(earlier, present)
    if earlier.network.output_activation != present.network.output_activation:
        said.append(_tr("output {name}").format(name=earlier.network.output_activation))
    if earlier.loss.input != present.loss.input:
        said.append(_tr("loss fed with {input}").format(input=earlier.loss.input))
    if training.optimizer != now.optimizer:
        said.append(training.optimizer)
    if training.learning_rate != now.learning_rate:
        said.append(_tr("lr {rate}").format(rate=shown_number(training.learning_rate)))
    if training.batch_size != now.batch_size:
        said.append(_tr("batch {size}").format(size=training.batch_size))
    if (training.l1, training.l2) != (now.l1, now.l2):
        said.append(_tr("l1 {l1}, l2 {l2}").format(l1=shown_number(training.l1), l2=shown_number(training.l2)))
    if earlier.network.initializer != present.network.initializer:
        said.append(_tr("other start weights"))
    if training.seed != now.seed:
        said.append(_tr("seed {seed}").format(seed=training.seed))
    return said


def _hidden(earlier: Experiment, present: Experiment) -> list[str]:
    units, names = _units(earlier) != _units(present), _names(earlier) != _names(present)
    if not (units or names):
        return []
    if not earlier.network.hidden:
        return [_tr("no hidden layer")]
    return [" · ".join(_layer(layer, units=units, name=names) for layer in earlier.network.hidden)]


def _layer(layer: HiddenLayer, *, units: bool, name: bool) -> str:
    if units and name:
        return f"{layer.units} {layer.activation}"
    return str(layer.units) if units else layer.activation


def _units(experiment: Experiment) -> list[int]:
    return [layer.units for layer in experiment.network.hidden]


def _names(experiment: Experiment) -> list[str]:
    return [layer.activation for layer in experiment.network.hidden]


def _tr(text: str) -> str:
    return QCoreApplication.translate("runs", text)
