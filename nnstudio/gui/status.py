"""What the status line says: where the run stands, on which device, and how fast it is drawn."""

from PySide6.QtCore import QCoreApplication

from nnstudio.engine.frame import RunState
from nnstudio.session.session import Session


def status_text(session: Session, key: str = "Space", *, away: bool = False) -> str:
    """The state of the run in a few words; ``key`` is what trains where the user is, ``away`` or not."""
    parts = [_tr("Studio") if away else "", _state_text(session).format(key=key), _device_text(session)]
    if session.state is RunState.TRAINING:
        parts.append(_tr("{count} frames/s").format(count=round(session.clock.frames_per_second)))
    return "   ·   ".join(part for part in parts if part)


def _state_text(session: Session) -> str:
    if session.problem is not None:
        return _tr("Cannot be trained as it stands")
    if session.looks_back:
        return _tr("Looking back: press {key} to train from here")
    has_begun = session.frame is not None and session.frame.snapshot.step > 0
    if session.begun_anew and session.state is RunState.TRAINING:
        return _tr("Training anew: the change asked for new weights")
    if session.begun_anew and session.state is RunState.READY and not has_begun:
        return _tr("New network, new weights: press {key} to train")
    texts = {
        RunState.EMPTY: _tr("Getting ready…"),
        RunState.LOADING: _tr("Loading the data…"),
        RunState.READY: _tr("Paused: press {key} to go on") if has_begun else _tr("Ready: press {key} to train"),
        RunState.TRAINING: _tr("Training"),
        RunState.FINISHED: _tr("Finished: press {key} to train on"),
        RunState.FAILED: _tr("Stopped: a number became NaN or infinite"),
    }
    return texts[session.state]


def _device_text(session: Session) -> str:
    if not session.devices:  # torch has not loaded yet
        return ""
    device = session.experiment.training.device
    labels = {choice.name: choice.label for choice in session.devices}
    return _tr("on {device}").format(device=labels.get(device, device.upper()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("status", text)
