"""A link of TensorFlow Playground, read as the experiment that its page would open with.

What follows the ``#`` of such a link are ``name=value`` pairs. They are read as the page reads them: a name that is
missing or empty has its default, a word that the page does not know as well, and the last of equal names counts.
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import get_args
from urllib.parse import quote

from nnstudio.catalog import N_, Text, UserError, shortened
from nnstudio.experiment.check import check
from nnstudio.experiment.experiment import Data, Experiment, Feature, HiddenLayer, LossChoice, Network, Training
from nnstudio.experiment.playground import rows_to_train

SEED = "1"  # where a link has none; Playground's page would draw one
EPOCHS = 500  # Playground trains until it is stopped
LETTERS_MAX = 20_000
_HOST = "playground.tensorflow.org"
_LINK = re.compile(r"\s*[<\"'(]*\s*(https?:|(www\.)?playground\.tensorflow\.org\b|#\w+=)", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(\d++\.?\d*+|\.\d++)(e[+-]?\d++)?", re.IGNORECASE)
_HIDE = "_hide"
_ROWS = {"classification": 500, "regression": 1200}
_NOISE_MOST, _NOISE_INSTEAD = 80.0, 50.0

_ACTIVATIONS = {"relu": "relu", "tanh": "tanh", "sigmoid": "sigmoid", "linear": "identity"}
_DATA = {"circle": "circle", "xor": "xor", "gauss": "gauss", "spiral": "spiral"}
_DATA_TO_FIT = {"reg-plane": "plane", "reg-gauss": "bumps"}
_WORDS: Mapping[str, tuple[str, Iterable[str]]] = {
    "activation": ("tanh", _ACTIVATIONS),
    "regularization": ("none", ("none", "L1", "L2")),
    "dataset": ("circle", _DATA),
    "regDataset": ("reg-plane", _DATA_TO_FIT),
    "problem": ("classification", _ROWS),
}
_NUMBERS = {"batchSize": 10.0, "learningRate": 0.03, "regularizationRate": 0.0, "noise": 0.0, "percTrainData": 50.0}
_FEATURES = dict(
    zip(("x", "y", "xSquared", "ySquared", "xTimesY", "sinX", "sinY"), get_args(Feature), strict=True)
)  # in the order in which Playground has them, whatever that of the link is
_OTHERS = ("networkShape", "seed", "initZero")
_ONLY_SHOWN = ("showTestData", "discretize", "collectStats", "tutorial", "hideText", "cosX", "cosY")


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence, apart from its values, so that the window can say it in another language."""

    text: Text
    values: Mapping[str, object]

    def __str__(self) -> str:
        return self.text.format(**self.values)


@dataclass(frozen=True, slots=True)
class PlaygroundLink:
    """What a link asks for, and a sentence for everything in it that is not carried over."""

    experiment: Experiment
    notes: tuple[Note, ...]


def is_playground_link(text: str) -> bool:
    """Whether ``text`` is meant as a link rather than as a file's name."""
    return _LINK.match(text) is not None


def read_playground_link(text: str) -> PlaygroundLink:
    """The experiment of a link, or of what follows its ``#`` alone.

    Raises:
        UserError: it is no link of Playground, or one that cannot be trained.
    """
    link = _Link(_pairs(text))
    experiment = link.experiment()
    try:
        check(experiment)
    except UserError as error:
        raise UserError(N_("playground", "This link cannot be opened: {reason}"), reason=error) from None
    return PlaygroundLink(experiment, tuple(link.notes))


def _pairs(text: str) -> dict[str, str]:
    """The names and values after the ``#``."""
    if len(text) > LETTERS_MAX:
        raise UserError(N_("playground", "This is too long for a link of TensorFlow Playground."))
    # Copied out of a page's source, its “&” are written “&amp;”.
    place, mark, state = text.strip().strip("<>\"'()").strip().replace("&amp;", "&").partition("#")
    # Browsers put the letters that a link may not hold into this form, the seed's among them.
    state = quote(state, safe="!#$%&'()*+,-./:;=?@[]_~{}|\\^")
    pairs = {}
    for pair in state.split("&"):
        name, *values = pair.split("=")
        if values:
            pairs[name] = values[0]
    known = {*_WORDS, *_NUMBERS, *_FEATURES, *_OTHERS, *_ONLY_SHOWN}
    if not known & pairs.keys() and (mark or _HOST not in place.lower()) and (state or _HOST not in place.lower()):
        raise UserError(
            N_(
                "playground",
                "“{text}” is no link of TensorFlow Playground. Copy the whole address, {host}/#activation=…",
            ),
            text=shortened(text.strip()),
            host=_HOST,
        )
    return pairs


class _Link:
    """The pairs of a link on their way to an experiment; ``notes`` gathers what is not carried over."""

    def __init__(self, pairs: Mapping[str, str]) -> None:
        self._pairs = {name: value for name, value in pairs.items() if value.strip() or name == "networkShape"}
        self.notes: list[Note] = []
        self._words = {name: self._word(name) for name in _WORDS}
        self._numbers = {name: self._number(name) for name in _NUMBERS}

    def experiment(self) -> Experiment:
        """The experiment, in the words of its file."""
        fits = self._words["problem"] == "regression"
        zero = self._is_true("initZero", default=False)
        activation, bias = _ACTIVATIONS[self._words["activation"]], 0.0 if zero else 0.1
        data, training = self._data(fits=fits), self._training()
        training = self._batches(data, training)
        self._name_the_rest(fits=fits)
        return Experiment(
            nnstudio=1,
            name=f"Playground {data.source}",
            data=data,
            network=Network(
                hidden=tuple(HiddenLayer(units=units, activation=activation, bias=bias) for units in self._shape()),
                output_activation="identity" if fits else "tanh",
                output_bias=bias,
                initializer="zeros" if zero else "uniform",
            ),
            loss=LossChoice(name="mse", scale=0.5),
            training=training,
        )

    def _data(self, *, fits: bool) -> Data:
        source = _DATA_TO_FIT[self._words["regDataset"]] if fits else _DATA[self._words["dataset"]]
        trained = self._numbers["percTrainData"]
        if not 1 <= trained <= 99:
            raise _refused("percTrainData", f"{trained:g}", N_("playground", "a number from 1 to 99"))
        hidden = {name.removesuffix(_HIDE) for name in self._hidden()}
        features = tuple(
            feature
            for name, feature in _FEATURES.items()
            if self._is_true(name, default=name in ("x", "y")) and name not in hidden
        )
        if not features:
            raise UserError(
                N_("playground", "This link chooses no input. Choose at least one in Playground, such as x.")
            )
        return Data(
            source=source,
            samples=_ROWS[self._words["problem"]],
            noise=self._noise() / 100,
            test_fraction=1 - trained / 100,
            seed=self._seed(),
            features=features,
            standardize=False,
            target_coding="zero_one" if fits else "minus_one_one",
            random="playground",
        )

    def _training(self) -> Training:
        kind, rate = self._words["regularization"], self._numbers["regularizationRate"]
        if kind == "none" and rate:
            self._note(
                N_("playground", "regularizationRate={rate} has no effect without a regularization, as in Playground."),
                rate=f"{rate:g}",
            )
        return Training(
            optimizer="sgd",
            learning_rate=self._numbers["learningRate"],
            l1=rate if kind == "L1" else 0.0,
            l1_at_zero="stop" if kind == "L1" else "cross",
            l2=rate if kind == "L2" else 0.0,
            batch_size=_whole("batchSize", self._numbers["batchSize"]),
            epochs=EPOCHS,
            seed=self._pairs.get("seed", SEED),
            shuffle=False,
            partial_batch="carry",
        )

    def _batches(self, data: Data, training: Training) -> Training:
        rows = rows_to_train(data, data.samples)
        if training.batch_size > rows:
            self._note(
                N_(
                    "playground",
                    "batchSize={size} is more than the {rows} training rows. Playground then never changes a weight; "
                    "here all rows are one batch.",
                ),
                size=training.batch_size,
                rows=rows,
            )
        return training

    def _noise(self) -> float:
        noise = self._numbers["noise"]
        if 0 <= noise <= _NOISE_MOST:
            return noise
        taken = 0.0 if noise < 0 else _NOISE_INSTEAD
        self._note(
            N_("playground", "noise={noise} is out of range; as in Playground, {taken} is taken."),
            noise=f"{noise:g}",
            taken=f"{taken:g}",
        )
        return taken

    def _seed(self) -> str:
        if "seed" not in self._pairs:
            self._note(
                N_("playground", "The link has no seed, and Playground would draw one; here it is {seed}."), seed=SEED
            )
        return self._pairs.get("seed", SEED)

    def _shape(self) -> tuple[int, ...]:
        shape = self._pairs.get("networkShape", "4,2").strip()
        return tuple(_whole("networkShape", _number("networkShape", units)) for units in shape.split(",") if shape)

    # ---- single values ----

    def _word(self, name: str) -> str:
        default, known = _WORDS[name]
        word = self._pairs.get(name, default)
        if word in known:
            return word
        self._note(
            N_("playground", "{name}={word} is not known; as in Playground, {default} is taken."),
            name=name,
            word=shortened(word),
            default=default,
        )
        return default

    def _number(self, name: str) -> float:
        return _number(name, self._pairs[name]) if name in self._pairs else _NUMBERS[name]

    def _is_true(self, name: str, *, default: bool) -> bool:
        return self._pairs[name] != "false" if name in self._pairs else default

    def _hidden(self) -> list[str]:
        return [name for name, value in self._pairs.items() if name.endswith(_HIDE) and value == "true"]

    # ---- what is not carried over ----

    def _name_the_rest(self, *, fits: bool) -> None:
        passive = (*_ONLY_SHOWN, "dataset" if fits else "regDataset")
        shown = [name for name in self._pairs if name in passive]
        if shown:
            self._note(
                N_("playground", "Not carried over, since no number of the training follows from it: {names}."),
                names=", ".join(shown),
            )
        hidden = [name.removesuffix(_HIDE) for name in self._hidden()]
        if hidden:
            self._note(
                N_("playground", "Hidden in Playground, but not here: {names}."),
                names=", ".join(f"{name} (not an input then)" if name in _FEATURES else name for name in hidden),
            )
        known = {*_WORDS, *_NUMBERS, *_FEATURES, *_OTHERS, *_ONLY_SHOWN}
        unknown = [name for name in self._pairs if name not in known and not name.endswith(_HIDE)]
        if unknown:
            self._note(
                N_("playground", "Not known to Playground, and left out: {names}."),
                names=", ".join(shortened(name) for name in unknown),
            )

    def _note(self, text: Text, **values: object) -> None:
        self.notes.append(Note(text, values))


def _number(name: str, text: str) -> float:
    if not _NUMBER.fullmatch(text.strip()) or not math.isfinite(float(text)):
        raise _refused(name, text, N_("playground", "a number"))
    return float(text)


def _whole(name: str, number: float) -> int:
    if number < 1 or number != int(number):
        raise _refused(name, f"{number:g}", N_("playground", "a whole number from 1"))
    return int(number)


def _refused(name: str, value: str, allowed: Text) -> UserError:
    return UserError(
        N_("playground", "This link has {name}={value}. Allowed: {allowed}."),
        name=name,
        value=shortened(value),
        allowed=allowed,
    )
