"""Delimited text as people have it: which encoding, which delimiter, which decimal point, whether there is a header."""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from nnstudio.catalog import N_, UserError

MISSING = frozenset({"", "?", "-", "--", "NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "NULL", "null"})
DELIMITERS = (",", ";", "\t", "|", " ")  # where several fit equally well, the first
_MARK_BYTES = 64  # enough for a line that names the delimiter, in every encoding
_SAMPLE = 200  # records looked at to tell delimiter and header
_AGREEING = 0.5  # at least this share of the records must have the same width
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before utf-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f]")
_SEPARATOR_LINE = re.compile(r'\A"?sep=."?(?=\n)')  # spreadsheets write one for each other; blank keeps the count
# Possessive: what is no number after all must not be tried again from each of its digits.
_NUMBER = re.compile(r"[-+]?+(?:\d++[.,]?+\d*+|[.,]\d++)(?:[eE][-+]?+\d++)?+")
_COMMA_NUMBER = re.compile(r"[-+]?\d+,\d+(?:[eE][-+]?\d+)?")
_POINT_NUMBER = re.compile(r"[-+]?\d*\.\d+(?:[eE][-+]?\d+)?")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a text divides into records and fields."""

    delimiter: str
    decimal: str
    has_header: bool


def decode(content: bytes, where: str) -> tuple[str, str]:
    """The text of a file with plain line ends, and its encoding: by its mark, else UTF-8, else a Western code page.

    Raises:
        UserError: empty, a spreadsheet, or not text at all; ``where`` names the file.
    """
    if content.startswith(_SPREADSHEETS):
        raise UserError(
            N_("data", "{where} is a spreadsheet or an archive, not text. Open it and save the table as CSV."),
            where=where,
        )
    marked = [encoding for mark, encoding in _BYTE_ORDER_MARKS if content.startswith(mark)]
    if not marked and _CONTROL.search(content):
        raise UserError(
            N_("data", "{where} is binary, not text. Choose a text table such as a .csv, in UTF-8."), where=where
        )
    text, encoding = _decode(content, marked, where)
    if not text.strip():
        raise UserError(N_("data", "{where} is empty. It needs a header and at least 4 rows."), where=where)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SEPARATOR_LINE.sub("", text), encoding


def has_separator_line(content: bytes, encoding: str) -> bool:
    """Whether a file begins with a line that tells spreadsheets its delimiter, which :func:`decode` leaves out."""
    first = content[:_MARK_BYTES].decode(encoding, errors="ignore").splitlines()[:1]
    return any(_SEPARATOR_LINE.match(f"{line}\n") for line in first)


def sniff(text: str, where: str) -> Dialect:
    """How ``text`` divides.

    Raises:
        UserError: no delimiter divides it into two columns or more.
    """
    head = "\n".join(text.split("\n", _SAMPLE)[:_SAMPLE])
    found = [(*_fit(head, delimiter, where), -rank, delimiter) for rank, delimiter in enumerate(DELIMITERS)]
    agreeing, *_, delimiter = max(found)
    if agreeing < _AGREEING:
        raise UserError(
            N_(
                "data",
                "{where} has one column only, or lines of many widths. A table needs an input and a target, "
                "with a comma, semicolon, tab, bar or space between them.",
            ),
            where=where,
        )
    sample = [fields for _, fields in islice(records(tidy(head, delimiter), delimiter, where, strict=False), _SAMPLE)]
    return Dialect(delimiter, _decimal(tidy(text, delimiter), delimiter), _has_header(sample))


def tidy(text: str, delimiter: str) -> str:
    """The text without what would be read as empty columns: spaces around lines where a space divides."""
    return text if delimiter != " " else "\n".join(line.strip() for line in text.split("\n"))


def records(text: str, delimiter: str, where: str, *, strict: bool = True) -> Iterator[tuple[int, list[str]]]:
    """Every record that is not blank: the line on which it begins, from 1, and its fields.

    Raises:
        UserError: a quotation mark is not closed, or a field has no end.
    """
    reader = csv.reader(_lines(text), delimiter=delimiter, skipinitialspace=True, strict=strict)
    line = 1
    try:
        for fields in reader:
            if fields and fields != [""]:
                yield line, fields
            line = reader.line_num + 1
    except csv.Error as error:
        raise UserError(
            N_("data", "{where}, line {line}: {reason}. Check the quotation marks from there on."),
            where=where,
            line=line,
            reason=error,
        ) from None


def _lines(text: str) -> Iterator[str]:
    """Line after line with its end; StringIO would hold four bytes for every letter."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start : end + 1]
        start = end + 1
    if start < len(text):
        yield text[start:]


def is_number(field: str) -> bool:
    """Whether a field is a number, with a point or a comma."""
    return _NUMBER.fullmatch(field.strip()) is not None


def _decode(content: bytes, marked: Sequence[str], where: str) -> tuple[str, str]:
    for encoding in marked[:1] or ("utf-8", "cp1252", "latin-1"):
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise UserError(
        N_("data", "{where} begins as {encoding}, but is damaged further on. Save it again as UTF-8."),
        where=where,
        encoding=marked[0],
    )


def _fit(head: str, delimiter: str, where: str) -> tuple[float, float]:
    """How well a delimiter fits: the share of records of the commonest width, and the share of numbers in them."""
    rows = [fields for _, fields in records(tidy(head, delimiter), delimiter, where, strict=False)]
    width, agreeing = Counter(map(len, rows)).most_common(1)[0] if rows else (1, 0)
    if width < 2:
        return 0.0, 0.0
    fields = [field for row in rows if len(row) == width for field in row]
    return agreeing / len(rows), sum(map(is_number, fields)) / len(fields)


def _decimal(text: str, delimiter: str) -> str:
    """A comma where numbers have one and none has a point."""
    if delimiter == ",":
        return "."
    between = '"*' if delimiter == " " else '[ "]*'  # a run of spaces is gone through once, not from each of them
    edge = rf"(?:^|[{re.escape(delimiter)}]){between}(?:{{number}}){between}(?=[{re.escape(delimiter)}]|$)"
    if not re.search(edge.format(number=_COMMA_NUMBER.pattern), text, re.MULTILINE):
        return "."
    return "." if re.search(edge.format(number=_POINT_NUMBER.pattern), text, re.MULTILINE) else ","


def _has_header(sample: Sequence[Sequence[str]]) -> bool:
    """Whether the first record names the columns: texts over numbers, or texts that never come again below them."""
    first, rest = sample[0], [row for row in sample[1:] if len(row) == len(sample[0])]
    below = [[row[index].strip() for row in rest] for index in range(len(first))]
    numeric = [_mostly_numbers(values) for values in below]
    named = [field.strip() not in MISSING and not is_number(field) for field in first]
    votes = sum(1 if name else -1 for name, numbers in zip(named, numeric, strict=True) if numbers)
    if votes or any(is_number(field) for field in first):
        return votes > 0
    return all(field.strip() not in values for field, values in zip(first, below, strict=True))


def _mostly_numbers(values: Sequence[str]) -> bool:
    given = [value for value in values if value not in MISSING]
    return bool(given) and sum(map(is_number, given)) > len(given) / 2
