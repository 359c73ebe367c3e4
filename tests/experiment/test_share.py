"""A line of text carries the whole experiment, and is refused in one sentence where it does not."""

import base64
import random
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.catalog import UserError
from nnstudio.experiment import check, default_experiment, read_experiment
from nnstudio.experiment.edits import with_data, with_layer
from nnstudio.experiment.share import (
    LETTERS_MAX,
    PREFIX,
    holds_shared_line,
    is_shared_line,
    read_shared_line,
    shared_line,
)
from nnstudio.resources import alarm_sample_paths, sample_paths
from tests.export.random_experiments import draw_experiment

# Lines that are out in the world: they open for as long as the format is 1.
KNOWN = [
    ("nnstudio1:TnGIZCPexSTbj5SqamsB", ("Circle", "circle", [8, 4], 100)),
    ("nnstudio1:ZCKa5YMbFg5JnRjuhSZujCg0weVqmJMNzbAGdawO1piFlQ2YvkTNveh-NMLqMTNEMjYDehIA", ("Wine", "wine", [16], 60)),
]


def packed(text: bytes) -> str:
    """A line with a sound checksum, whatever is in it."""
    from nnstudio.experiment import share  # noqa: PLC0415 (its own words are what is needed)

    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zdict=share._WORDS)
    content = packer.compress(text) + packer.flush()
    return line_of(content)


def line_of(content: bytes) -> str:
    check = zlib.crc32(content).to_bytes(4, "big")
    return PREFIX + base64.urlsafe_b64encode(check + content).decode().rstrip("=")


def refusal(text: str) -> str:
    with pytest.raises(UserError) as refused:
        read_shared_line(text)
    return str(refused.value)


# ---- there and back ----


@pytest.mark.parametrize("path", [*sample_paths(), *alarm_sample_paths()], ids=lambda path: path.stem)
def test_that_a_sample_goes_through_a_line_of_a_message(path: Path) -> None:
    experiment = read_experiment(path)
    line = shared_line(experiment)
    assert read_shared_line(line) == experiment
    assert len(line) < 140
    assert set(line) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:")


@given(st.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_that_every_experiment_goes_through_a_line(seed: int) -> None:
    experiment = draw_experiment(random.Random(seed))  # noqa: S311 (no secret)
    try:
        check(experiment)
    except UserError:
        return
    assert read_shared_line(shared_line(experiment)) == experiment


@given(
    st.lists(
        st.tuples(
            st.floats(allow_nan=False, allow_infinity=False), st.integers(-9, 9), st.none() | st.text(max_size=9)
        ),
        min_size=4,
        max_size=30,
    ),
    st.text(max_size=40),
)
@settings(max_examples=60, deadline=None)
def test_that_rows_and_names_go_through_a_line(rows: list[tuple[float | str | None, ...]], name: str) -> None:
    import msgspec  # noqa: PLC0415

    experiment = with_data(msgspec.structs.replace(default_experiment(), name=name), source="rows", rows=tuple(rows))
    assert read_shared_line(shared_line(experiment)) == experiment


@pytest.mark.parametrize(("line", "told"), KNOWN)
def test_that_lines_of_earlier_days_open(line: str, told: tuple[object, ...]) -> None:
    experiment = read_shared_line(line)
    units = [layer.units for layer in experiment.network.hidden]
    assert told == (experiment.name, experiment.data.source, units, experiment.training.epochs)


def test_that_a_line_may_be_broken_and_stand_among_words() -> None:
    experiment = with_layer(default_experiment(), 0, units=17)
    line = shared_line(experiment)
    assert read_shared_line(f"{line[:20]}\r\n  {line[20:]}\n") == experiment
    assert read_shared_line(f"Open this:\n{line} and press Space.") == experiment
    assert read_shared_line(f"<{line}>.") == experiment


def test_that_a_line_is_told_from_a_file() -> None:
    assert is_shared_line(" nnstudio1:abc")
    assert is_shared_line("nnstudio2:")
    assert not is_shared_line("nnstudio1.json")
    assert holds_shared_line("see nnstudio1:abc")
    assert not holds_shared_line("see nnstudio")


# ---- what is refused ----


def test_that_every_cut_and_every_mistyped_letter_is_noticed() -> None:
    line = shared_line(read_experiment(sample_paths()[0]))
    for end in range(len(PREFIX), len(line)):
        assert "cut off or mistyped" in refusal(line[:end])
    for place in range(len(PREFIX), len(line)):
        other = "A" if line[place] != "A" else "B"
        if place < len(line) - 1:  # the last letter may carry bits that mean nothing
            assert "cut off or mistyped" in refusal(line[:place] + other + line[place + 1 :])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "begins with nnstudio1:"),
        ("hello", "begins with nnstudio1:"),
        ("nnstudio2:abcd", "Update nnstudio"),
        (PREFIX, "cut off"),
        (PREFIX + "A" * (LETTERS_MAX + 1), "too long"),
        (line_of(b"\xff\xff\xff"), "cut off"),
        (packed(b"not JSON"), "cut off"),
        (packed(b"[]"), "cut off"),
        (packed(b"[" * 100_000), "cut off"),
        (packed(b"{}"), "data"),
        (packed(b'{"data":{"source":"circle"},"loss":{"name":"sorcery"}}'), "sorcery"),
        (packed(b'{"data":{"source":"circle"},"loss":{"name":"mse"},"evil":1}'), "evil"),
        (packed(b'{"data":{"source":"file","path":"/etc/passwd","target":"x"},"loss":{"name":"mse"}}'), "project file"),
    ],
    ids=lambda value: None if len(value) < 40 else f"{len(value)} letters",
)
def test_that_anything_else_is_refused_in_one_sentence(text: str, said: str) -> None:
    sentence = refusal(text)
    assert said in sentence
    assert "\n" not in sentence


def test_that_a_line_that_unpacks_to_gigabytes_is_never_unpacked() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    content = b"".join(packer.compress(b" " * 10_000_000) for _ in range(60)) + packer.flush()
    assert "more than an experiment" in refusal(line_of(content))


def test_that_rows_of_a_file_are_not_promised_to_a_line() -> None:
    experiment = with_data(default_experiment(), source="file", path="table.csv", target="y")
    with pytest.raises(UserError, match="project file"):
        shared_line(experiment)


def test_that_too_many_rows_are_not_promised_to_a_line() -> None:
    rows = tuple((random.random(), random.random()) for _ in range(60_000))  # noqa: S311 (no secret)
    with pytest.raises(UserError, match="too many rows"):
        shared_line(with_data(default_experiment(), source="rows", rows=rows))
