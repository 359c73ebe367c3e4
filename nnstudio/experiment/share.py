"""A whole experiment as one short line, to be sent in a message, read from a QR code, or typed after a command.

The line is ``nnstudio1:`` and, in the letters of base64url, a checksum and the experiment's JSON without its defaults,
compressed with a dictionary of the format's own words. The number is that of the experiment format, whose defaults
belong to it: they stay what they are for as long as it is 1.
"""

import base64
import binascii
import re
import zlib
from typing import Any

import msgspec

from nnstudio.catalog import FILE, N_, UserError
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.files import convert_experiment

PREFIX = "nnstudio1:"
LETTERS_MAX = 1_000_000  # of a line
_BYTES_MAX = 2_000_000  # of the JSON in it: what a line of zeros unpacks to is bounded before it is unpacked
_CHECK_BYTES = 4
_LINE = re.compile(r"nnstudio([0-9]{1,9}):([A-Za-z0-9_\-\s]*)")
# A version's words never change: another dictionary reads every line wrongly. What is common stands last.
_WORDS = (
    b'"playground""carry","shuffle":false,"partial_batch":"minus_one_one","target_coding":"random":"refuse""drop"'
    b'"missing":"multilabel","task":"regression","binary","multiclass","columns":["rows":[["inputs":["target":"path":'
    b'"amplitude":2.0,"positive_share":0.1,"outputs":1,"output_bias":0.0,"output_parameters":{"scale":0.5,"bias":0.1,'
    b'"initializer":{"name":"uniform","parameters":{"range":"value":"lecun_normal","he_uniform","he_normal",'
    b'"xavier_uniform","xavier_normal","constant","zeros","torch","alpha":"beta":"threshold":"negative_slope":"lambd":'
    b'"min_val":"max_val":"init":"delta":"margin":"label_smoothing":"pos_weight":"reduction":"log_input":"full":"eps":'
    b'"momentum":0.9,"nesterov":true,"betas":[0.9,0.999],"rho":"centered":"weight_decay":"rmsprop","adagrad","adamw",'
    b'"log_softmax","tanhshrink","softshrink","hardshrink","log_sigmoid","hardsigmoid","hardswish","softsign",'
    b'"softplus","hardtanh","relu6","prelu","celu","selu","mish","elu","silu","gelu","leaky_relu","identity","softmax",'
    b'"soft_margin","multi_margin","poisson_nll","gaussian_nll","smooth_l1","kl_div","huber","nll","l1","bce","mse",'
    b'"cross_entropy","line_outliers","breast_cancer","imbalanced","checkerboard","diabetes","digits","wine","iris",'
    b'"counts","bumps","plane","sine","moons","rings","gauss","spiral","xor","circle","name":"Untitled",'
    b'"optimizer":"sgd","l1":0.001,"l2":0.001,"device":"auto","batch_size":10,"seed":2,"epochs":100,"epochs":500,'
    b'"standardize":false,"features":["x","y","x2","y2","xy","sinx","siny"],"test_fraction":0.2,"noise":0.1,'
    b'"samples":200,"seed":"output_activation":"input":"output","input":"logits","activation":"sigmoid"},'
    b'{"units":4,"activation":"tanh"},{"units":8,"activation":"relu"}],"parameters":{"network":{"hidden":[]},'
    b'{"name":"Circle","data":{"source":"circle","noise":0.1},"network":{"hidden":[{},{"units":4}]},'
    b'"loss":{"name":"bce_with_logits"},"training":{"learning_rate":0.03,"batch_size":10}}'
)


def shared_line(experiment: Experiment) -> str:
    """The line that carries ``experiment``.

    Raises:
        UserError: its rows lie in a file, or are too many for a line.
    """
    if experiment.data.source == FILE:
        raise UserError(
            N_(
                "experiment",
                "The rows of this experiment are in a file of this computer, which one line cannot carry. Hand over a "
                "project file instead.",
            )
        )
    text = msgspec.json.encode(_brief(experiment))
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zdict=_WORDS)
    packed = packer.compress(text) + packer.flush()
    line = PREFIX + base64.urlsafe_b64encode(_checksum(packed) + packed).decode().rstrip("=")
    if len(text) > _BYTES_MAX or len(line) > LETTERS_MAX:
        raise UserError(
            N_("experiment", "The experiment holds too many rows for one line. Hand over a project file instead.")
        )
    return line


def is_shared_line(text: str) -> bool:
    """Whether ``text`` is meant as the line of an experiment, of whatever version, rather than as a file's name."""
    return re.match(r"\s*nnstudio[0-9]{1,9}:", text) is not None


def holds_shared_line(text: str) -> bool:
    """Whether a line of an experiment stands somewhere in ``text``."""
    return _LINE.search(text) is not None


def read_shared_line(text: str) -> Experiment:
    """The experiment of the line in ``text``, which may stand among other words and be broken into several lines.

    Raises:
        UserError: there is none, it is cut off or mistyped, it is of a newer version, or what it says is not allowed.
    """
    found = _LINE.search(text)
    if found is None:
        raise UserError(
            N_("experiment", "This is not the line of an experiment. Such a line begins with {prefix}"), prefix=PREFIX
        )
    if found[1] != "1":
        raise UserError(
            N_("experiment", "This line is of format {version}, but this studio reads format 1. Update nnstudio."),
            version=found[1],
        )
    pieces = found[2].split()
    if sum(map(len, pieces)) > LETTERS_MAX:
        raise UserError(N_("experiment", "This line is too long for an experiment."))
    return _unpacked(_payload(pieces))


def _brief(value: object) -> Any:  # noqa: ANN401 (plain JSON values of every kind)
    """``value`` as plain JSON values, without what is at its default."""
    if isinstance(value, Experiment):
        parts = {name: _brief(getattr(value, name)) for name in ("data", "network", "loss", "training")}
        return {"name": value.name} | {name: part for name, part in parts.items() if part}
    if isinstance(value, msgspec.Struct):
        fields = msgspec.structs.fields(value)
        return {
            field.name: _brief(getattr(value, field.name))
            for field in fields
            if field.required or getattr(value, field.name) != _default(field)
        }
    if isinstance(value, tuple):
        return [_brief(item) for item in value]
    return msgspec.to_builtins(value)


def _default(field: msgspec.structs.FieldInfo) -> object:
    factory = field.default_factory
    return factory() if field.default is msgspec.NODEFAULT and callable(factory) else field.default


def _checksum(packed: bytes) -> bytes:
    return zlib.crc32(packed).to_bytes(_CHECK_BYTES, "big")


def _payload(pieces: list[str]) -> bytes:
    """The compressed bytes: of all ``pieces``, or of the first one where other words follow it.

    Raises:
        UserError: a letter is missing, or is another one than it was.
    """
    for letters in ("".join(pieces), *pieces[:1]):
        try:
            content = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
        except binascii.Error:
            continue
        check, packed = content[:_CHECK_BYTES], content[_CHECK_BYTES:]
        if packed and check == _checksum(packed):
            return packed
    raise _damaged()


def _damaged() -> UserError:
    return UserError(
        N_(
            "experiment",
            "The line is cut off or mistyped: its checksum does not fit. Copy it again, from {prefix} to its end.",
        ),
        prefix=PREFIX,
    )


def _unpacked(packed: bytes) -> Experiment:
    unpacker = zlib.decompressobj(-15, zdict=_WORDS)
    try:
        text = unpacker.decompress(packed, _BYTES_MAX)
        if not unpacker.eof:
            raise UserError(N_("experiment", "This line holds more than an experiment can, or only a part of one."))
        raw = msgspec.json.decode(text)
    except (zlib.error, msgspec.DecodeError, RecursionError):
        raise _damaged() from None
    if not isinstance(raw, dict):
        raise _damaged()
    experiment = convert_experiment({"nnstudio": 1, "network": {}, "training": {}, **raw}, "The line")
    if experiment.data.source == FILE:
        raise UserError(
            N_(
                "experiment",
                "This line asks for a file of this computer, and a line from somebody else may read none. Ask for the "
                "project file.",
            )
        )
    return experiment
