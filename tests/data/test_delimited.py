import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.catalog import UserError
from nnstudio.data.delimited import Dialect, decode, is_number, records, sniff


def dialect_of(text: str) -> Dialect:
    return sniff(text, "table.csv")


@pytest.mark.parametrize(
    ("text", "delimiter", "decimal"),
    [
        ("a,b\n1.5,2\n3.5,4\n", ",", "."),
        ("a;b\n1,5;2\n3,5;4\n", ";", ","),
        ("1,5;2,5\n3,5;4,5\n", ";", ","),
        ("a;b\n1.5;2\n3.5;4\n", ";", "."),
        ("a\tb\n1,5\t2\n", "\t", ","),
        ("a|b\n1.5|2\n", "|", "."),
        ("a   b\n1.5 2\n  3    4  \n", " ", "."),
        ("a, b\n1, 2\n", ",", "."),
        ('a,b\n"x;y",2\n"z;w",3\n', ",", "."),
        ("city,size\nNew York,8\nSan Jose,1\n", ",", "."),
        ("a b,c\nx y,1\n", ",", "."),
        ("when;size\n2020-01-01;1\n2020-01-02;2\n", ";", "."),
        ('"a";"b"\n"1,5";"2"\n', ";", ","),
    ],
)
def test_that_the_delimiter_and_the_decimal_point_are_found(text: str, delimiter: str, decimal: str) -> None:
    found = dialect_of(text)
    assert (found.delimiter, found.decimal) == (delimiter, decimal)


@pytest.mark.parametrize(
    ("text", "has_header"),
    [
        ("a,b\n1,2\n3,4\n", True),
        ("1,2\n3,4\n", False),
        ("x,1\ny,2\n", False),
        ("name,2019\nx,1\ny,2\n", False),
        ("colour,sold\nred,yes\nblue,no\n", True),
        ("red,yes\nblue,no\nred,no\n", False),
        (",a\n0,1\n1,2\n", True),
        ("?,2\n3,4\n", False),
        ("a,b\n", True),
        ("a,b\n?,1\n,2\n", True),
        ("a;b\n1,5;x\n2,5;y\n", True),
    ],
)
def test_that_a_header_is_told_from_a_row(text: str, has_header: bool) -> None:
    assert dialect_of(text).has_header is has_header


@pytest.mark.parametrize(
    "text", ["a\nb\nc\n", "1\n2\n3\n", "Call me Ishmael.\nSome years ago, never mind how long.\nx\n"]
)
def test_that_what_has_one_column_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="one column only"):
        dialect_of(text)


@pytest.mark.timeout(20)
def test_that_a_cell_of_a_million_digits_is_looked_at_once() -> None:
    digits = "0" * 1_000_000
    assert is_number(digits)
    assert not is_number(f"{digits} {digits}")
    assert not is_number(f"{digits}e")


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-32", "utf-32"),
        ("cp1252", "cp1252"), ("latin-1", "cp1252"),
    ],
)  # fmt: skip
def test_that_the_encoding_is_found(codec: str, encoding: str) -> None:
    assert decode("größe,é\n1,2\n".encode(codec), "table.csv") == ("größe,é\n1,2\n", encoding)


def test_that_bytes_of_no_code_page_are_read_as_latin_1() -> None:
    assert decode(b"a\x81,b\n", "table.csv") == ("a\x81,b\n", "latin-1")


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_that_every_line_end_is_read(end: str) -> None:
    assert decode(f"a,b{end}1,2{end}".encode(), "table.csv")[0] == "a,b\n1,2\n"


def test_that_the_separator_line_of_a_spreadsheet_is_blanked() -> None:
    text = decode(b"sep=;\r\na;b\r\n1,5;2\r\n", "table.csv")[0]
    assert list(records(text, ";", "table.csv")) == [(2, ["a", "b"]), (3, ["1,5", "2"])]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"), (b" \n\n", "is empty"), (b"\xff\xfe", "is empty"), (b"\xef\xbb\xbf\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is binary"), (b"a,b\n1,\x002\n", "is binary"), (b"\x01\x02", "is binary"),
        (b"PK\x03\x04abc", "is a spreadsheet"), (b"\xd0\xcf\x11\xe0abc", "is a spreadsheet"),
        (b"\xff\xfea\x00b", "begins as utf-16, but is damaged"), (b"\xef\xbb\xbfa\xff", "begins as utf-8-sig"),
    ],
)  # fmt: skip
def test_that_what_is_no_text_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=f"table.csv {sentence}"):
        decode(content, "table.csv")


def test_that_records_know_the_line_on_which_they_begin() -> None:
    text = 'a,b\n\n"two\nlines",1\n   \nc,2\n'
    assert list(records(text, ",", "x")) == [(1, ["a", "b"]), (3, ["two\nlines", "1"]), (6, ["c", "2"])]


@pytest.mark.parametrize("text", ['a,b\n1,"2\n3,4\n', 'a,b\n1,"2"x\n3,4\n', "a,b\n1," + "x" * 200_000])
def test_that_a_broken_record_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(UserError, match=r"table.csv, line 2: "):
        list(records(text, ",", "table.csv"))


@pytest.mark.parametrize("field", ["1", "-1.5", "+.5", "1.", "1e3", "1,5", "-1,5E-3", " 7 "])
def test_that_a_number_is_known(field: str) -> None:
    assert is_number(field)


@pytest.mark.parametrize("field", ["", "a", "1_000", "1.2.3", "1-2", "0x1f", "e5", ".", "12 kg"])
def test_that_other_fields_are_not_numbers(field: str) -> None:
    assert not is_number(field)


FIELDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=8).filter(
    lambda text: text.strip() == text
)


@given(
    rows=st.lists(st.lists(FIELDS, min_size=3, max_size=3), min_size=2, max_size=8), delimiter=st.sampled_from(",;\t|")
)
@settings(deadline=None)
def test_that_what_csv_writes_is_read_back(rows: list[list[str]], delimiter: str) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator="\n").writerows(rows)
    text, _ = decode(written.getvalue().encode(), "x")
    assert [fields for _, fields in records(text, delimiter, "x")] == rows
