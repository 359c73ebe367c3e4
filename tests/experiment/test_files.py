"""The experiment file: what is written is read back, what is wrong is named, what was there survives a failure."""

import json
import os
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import msgspec
import pytest
from hypothesis import given, settings

from nnstudio.catalog import (
    ACTIVATIONS,
    FEATURES,
    INITIALIZERS,
    LOSSES,
    OPTIMIZERS,
    SOURCES,
    Parameter,
    Task,
    UserError,
)
from nnstudio.experiment import (
    FIELDS,
    Data,
    Experiment,
    HiddenLayer,
    InitializerChoice,
    LossChoice,
    Network,
    Training,
    check,
    default_experiment,
    format_experiment,
    parse_experiment,
    read_experiment,
    write_atomically,
    write_experiment,
)
from nnstudio.experiment.edits import with_data, with_network

# ---- random valid experiments ----

Values = st.SearchStrategy[Any]
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
seeds = st.integers(0, 2**63 - 1) | words


def numbers(path: str) -> Values:
    """Every number that the field at ``path`` allows."""
    field = FIELDS[path]
    if field.whole:
        return st.integers(int(field.lower), int(field.upper))
    return st.floats(field.lower, field.upper, exclude_min=field.lower_open)


def parameter_value(parameter: Parameter) -> Values:
    if isinstance(parameter.default, bool):
        return st.just(False)  # nesterov alone, which needs a momentum
    if parameter.whole:
        return st.integers(int(parameter.lower), int(parameter.upper)).map(float)
    if parameter.choices:
        return st.sampled_from(parameter.choices)
    number = st.floats(parameter.lower, parameter.upper, exclude_min=parameter.lower_open)
    if parameter.each:
        return st.lists(number, min_size=1, max_size=4)
    return number if parameter.length == 1 else st.lists(number, min_size=parameter.length, max_size=parameter.length)


def parameters(owner: object) -> Values:
    known: tuple[Parameter, ...] = getattr(owner, "parameters", ())
    return st.fixed_dictionaries({}, optional={parameter.name: parameter_value(parameter) for parameter in known})


@st.composite
def chosen(draw: st.DrawFn, registry: Any) -> tuple[str, dict[str, Any]]:  # noqa: ANN401 (registries share no base)
    name = draw(st.sampled_from(sorted(registry)))
    return name, draw(parameters(registry[name]))


@st.composite
def initializers(draw: st.DrawFn) -> str | InitializerChoice:
    name, given_parameters = draw(chosen(INITIALIZERS))
    return InitializerChoice(name=name, parameters=given_parameters) if draw(st.booleans()) else name


@st.composite
def layers(draw: st.DrawFn) -> HiddenLayer:
    activation, given_parameters = draw(chosen(ACTIVATIONS))
    return HiddenLayer(
        units=draw(numbers("network.hidden[*].units")),
        activation=activation,
        parameters=given_parameters,
        initializer=draw(st.none() | initializers()),
        bias=draw(st.none() | numbers("network.hidden[*].bias")),
    )


@st.composite
def networks(draw: st.DrawFn) -> Network:
    activation, given_parameters = draw(chosen(ACTIVATIONS))
    return Network(
        hidden=tuple(draw(st.lists(layers(), max_size=4))),
        output_activation=activation,
        output_parameters=given_parameters,
        output_bias=draw(st.none() | numbers("network.output_bias")),
        outputs=draw(st.none() | numbers("network.outputs")),
        initializer=draw(initializers()),
    )


@st.composite
def data_parts(draw: st.DrawFn) -> Data:
    source = draw(st.sampled_from([*SOURCES, "file", "rows"]))
    cells = st.none() | words | st.floats(allow_nan=False, allow_infinity=False)
    names = st.lists(words, min_size=1, max_size=3).map(tuple)
    return Data(
        source=source,
        samples=draw(numbers("data.samples")),
        noise=draw(numbers("data.noise")),
        test_fraction=draw(numbers("data.test_fraction")),
        seed=draw(seeds),
        features=tuple(draw(st.lists(st.sampled_from(sorted(FEATURES)), min_size=1, unique=True))),
        standardize=draw(st.booleans()),
        amplitude=draw(numbers("data.amplitude")),
        positive_share=draw(numbers("data.positive_share")),
        path=draw(words) if source == "file" else None,
        rows=draw(st.lists(st.tuples(cells, cells), min_size=1, max_size=4).map(tuple)) if source == "rows" else None,
        columns=draw(st.none() | names),
        target=draw(st.none() | words | names),
        inputs=draw(st.none() | names),
        task=draw(st.none() | st.sampled_from(Task)),
        missing=draw(st.sampled_from(["fill", "drop", "refuse"])),
        target_coding=draw(st.sampled_from(["zero_one", "minus_one_one"])),
    )


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    loss, loss_parameters = draw(chosen(LOSSES))
    optimizer, optimizer_parameters = draw(chosen(OPTIMIZERS))
    return Experiment(
        nnstudio=1,
        name=draw(words),
        data=draw(data_parts()),
        network=draw(networks()),
        loss=LossChoice(
            name=loss,
            input=draw(st.sampled_from(["auto", "output", "logits"])),
            parameters=loss_parameters,
            scale=draw(numbers("loss.scale")),
        ),
        training=Training(
            optimizer=optimizer,
            learning_rate=draw(numbers("training.learning_rate")),
            parameters=optimizer_parameters,
            l1=draw(numbers("training.l1")),
            l2=draw(numbers("training.l2")),
            batch_size=draw(numbers("training.batch_size")),
            epochs=draw(numbers("training.epochs")),
            seed=draw(seeds),
            device=draw(st.sampled_from(["cpu", "cuda", "cuda:0", "cuda:7", "auto"])),
            shuffle=draw(st.booleans()),
            partial_batch=draw(st.sampled_from(["use", "carry"])),
        ),
    )


@settings(max_examples=150, deadline=None, derandomize=True)
@given(experiments())
def test_that_what_is_written_is_read_back(experiment: Experiment) -> None:
    check(experiment)
    text = format_experiment(experiment)
    assert parse_experiment(text) == experiment
    assert format_experiment(parse_experiment(text)) == text


# ---- the text ----


def raw_default() -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(format_experiment(default_experiment()))
    return raw


def parse(raw: object) -> Experiment:
    return parse_experiment(json.dumps(raw))


def test_that_the_default_is_written_as_the_design_shows_it() -> None:
    raw = raw_default()
    assert raw["nnstudio"] == 1
    assert set(raw["data"]) == {"source", "samples", "noise", "test_fraction", "seed", "features", "standardize"}
    assert set(raw["network"]) == {"hidden", "output_activation", "initializer"}
    assert raw["network"]["hidden"] == [{"units": 8, "activation": "relu"}, {"units": 4, "activation": "tanh"}]
    assert raw["loss"] == {"name": "bce_with_logits", "input": "auto"}
    assert set(raw["training"]) == {
        "optimizer", "learning_rate", "l1", "l2", "batch_size", "epochs", "seed", "device",
    }  # fmt: skip
    assert format_experiment(default_experiment()).endswith("}\n")


def test_that_the_default_passes_its_own_check() -> None:
    check(default_experiment())


def test_that_only_a_few_keys_are_required_and_the_rest_has_defaults() -> None:
    least = {
        "nnstudio": 1, "data": {"source": "circle"}, "network": {}, "loss": {"name": "bce_with_logits"}, "training": {},
    }  # fmt: skip
    assert msgspec.structs.replace(parse(least), name="Circle") == default_experiment()


def test_that_files_of_other_editors_are_read() -> None:
    text = format_experiment(default_experiment())
    assert parse_experiment(text.replace("\n", "\r\n")) == default_experiment()
    assert parse_experiment(json.dumps(raw_default(), ensure_ascii=True)) == default_experiment()


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("nnstudio", 2, r"\$\.nnstudio is 2\."),
        ("data.source", "cirle", r"\$\.data\.source is “cirle”, which is not known\. Did you mean circle\?"),
        ("data.samples", 3, r"\$\.data\.samples is 3\. Allowed: a whole number from 4 to 1,000,000\."),
        ("data.samples", 10.5, r"\$\.data\.samples is 10\.5\. Allowed: a whole number from 4"),
        ("data.features", [], r"\$\.data\.features is empty"),
        ("data.features", ["x", "x"], r"\$\.data\.features names an input twice"),
        ("data.features", ["z"], r"\$\.data\.features\[0\] is \"z\""),
        ("data.seed", -1, r"\$\.data\.seed is -1"),
        ("data.nois", 0.1, r"\$\.data has the key “nois”, which is not known"),
        ("network.hidden.0.units", 0, r"hidden\[0\]\.units is 0\. Allowed: a whole number from 1 to 1,024"),
        ("network.hidden.1.activation", "ReLU", r"hidden\[1\]\.activation is “ReLU”.*Did you mean relu\?"),
        ("network.hidden.0.parameters", {"alpha": 1}, r"hidden\[0\]\.parameters\.alpha: relu has no such parameter"),
        ("network.hidden", [{}] * 65, r"\$\.network\.hidden has 65 layers\. Allowed: 0 to 64"),
        ("network.initializer", "he", r"\$\.network\.initializer is “he”"),
        ("network.initializer", {"name": "uniform", "parameters": {"range": -1}}, r"parameters\.range is -1"),
        ("loss.name", "crossentropy", r"\$\.loss\.name is “crossentropy”.*Did you mean cross_entropy\?"),
        ("loss.input", "raw", r"\$\.loss\.input is \"raw\""),
        ("loss.scale", 0, r"\$\.loss\.scale is 0\. Allowed: a number above 0 to 1,000"),
        ("training.learning_rate", 0, r"\$\.training\.learning_rate is 0\. Allowed: a number above 0 to 1,000"),
        ("training.learning_rate", 1001, r"learning_rate is 1001\. Allowed"),
        ("training.learning_rate", "0.1", r"learning_rate is \"0\.1\"\. Allowed: a number above 0"),
        ("training.device", "gpu", r"\$\.training\.device is “gpu”\. Allowed: cpu, cuda"),
        ("training.optimizer", "ADAM", r"optimizer is “ADAM”.*Did you mean adam\?"),
        ("training.parameters", {"eps": "small"}, r"\$\.training\.parameters\[?.*eps|parameters"),
        ("training.epochs", None, r"\$\.training\.epochs is null\. Allowed: a whole number from 1"),
    ],
)  # fmt: skip
def test_that_what_is_wrong_is_named_with_its_place_and_what_is_allowed(
    path: str, value: object, sentence: str
) -> None:
    raw = raw_default()
    place: Any = raw
    *way, last = path.split(".")
    for key in way:
        place = place[int(key)] if key.isdigit() else place[key]
    place[last] = value
    with pytest.raises(UserError, match=sentence):
        parse(raw)


@pytest.mark.parametrize("path", ["nnstudio", "data", "data.source", "network", "loss", "loss.name", "training"])
def test_that_what_every_experiment_needs_is_missed_by_name(path: str) -> None:
    raw = raw_default()
    section, _, key = path.partition(".")
    del (raw[section] if key else raw)[key or section]
    with pytest.raises(UserError, match=rf"\$\.{path} is missing"):
        parse(raw)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "the file is empty"),
        ("{", "is not JSON"),
        ('{"nnstudio": 1,\n  "data" "circle"}', "line 2"),
        ("[" * 100_000, "is not JSON"),
        ("[]", r"\$ is \[\]"),
        ("null", r"\$ is null"),
    ],
)
def test_that_what_is_no_experiment_is_refused_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        parse_experiment(text)


def test_that_nesterov_needs_momentum() -> None:
    raw = raw_default()
    raw["training"] |= {"optimizer": "sgd", "parameters": {"nesterov": True}}
    with pytest.raises(UserError, match="nesterov needs a momentum"):
        parse(raw)
    raw["training"]["parameters"]["momentum"] = 0.9
    assert parse(raw).training.parameters == {"nesterov": True, "momentum": 0.9}


def test_that_sources_with_rows_of_their_own_need_them() -> None:
    with pytest.raises(UserError, match=r"\$\.data\.path is missing"):
        check(with_data(default_experiment(), source="file"))
    with pytest.raises(UserError, match=r"\$\.data\.rows is missing"):
        check(with_data(default_experiment(), source="rows"))


# ---- the file ----


def test_that_a_file_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "einfach schön.json"
    experiment = with_network(default_experiment(), output_bias=0.5)
    write_experiment(path, experiment)
    assert read_experiment(path) == experiment
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_experiment(path) == experiment


def test_that_unreadable_files_are_refused_in_a_sentence(tmp_path: Path) -> None:
    binary = tmp_path / "picture.json"
    binary.write_bytes(b"\x89PNG\xff")
    for path, sentence in ((tmp_path, "is a folder"), (tmp_path / "none", "does not exist"), (binary, "not UTF-8")):
        with pytest.raises(UserError, match=sentence):
            read_experiment(path)


def test_that_a_failed_write_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "experiment.json"
    write_experiment(path, default_experiment())
    before = path.read_bytes()

    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(UserError, match=r"could not be saved: No space left on device\. Nothing was changed"):
        write_experiment(path, with_data(default_experiment(), noise=0.1))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_failed_rename_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "experiment.json"
    path.write_bytes(b"old")

    def locked(_: Path, _target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(PermissionError):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be saved"):
        write_experiment(tmp_path / "none" / "experiment.json", default_experiment())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_that_permissions_are_kept_and_new_files_follow_the_umask(tmp_path: Path) -> None:
    path = tmp_path / "experiment.json"
    write_atomically(path, b"one")
    assert path.stat().st_mode & 0o777 == 0o644
    path.chmod(0o600)
    write_atomically(path, b"two")
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_bytes() == b"two"


# ---- the table of numbers ----


def test_that_every_number_of_the_experiment_has_a_field() -> None:
    unranged = {"data.seed", "training.seed"}
    for section in ("data", "network", "loss", "training"):
        for field in msgspec.structs.fields(type(getattr(default_experiment(), section))):
            path = f"{section}.{field.name}"
            if field.type in {int, float, int | None, float | None}:
                assert path in FIELDS, path
                assert FIELDS[path].whole == (field.type in {int, int | None})
            else:
                assert path not in FIELDS or path in unranged


@pytest.mark.parametrize("path", FIELDS)
def test_that_a_field_says_what_it_is_and_what_it_allows(path: str) -> None:
    field = FIELDS[path]
    assert field.path == path
    assert field.label.strip()
    assert field.help.endswith(".")
    assert field.lower < field.upper
    assert field.accepts(field.upper)
    assert field.accepts(field.lower) != field.lower_open
    assert not any(map(field.accepts, (field.lower - 1, field.upper * 1.01, float("nan"), float("inf"))))
    assert field.allowed.startswith("a whole number" if field.whole else "a number")


def test_that_text_that_would_fill_the_memory_is_refused_unread() -> None:
    with pytest.raises(UserError, match="larger than 3 MB, too large for an experiment"):
        parse_experiment('{"data": {"rows": [' + "[]," * 2**20)
