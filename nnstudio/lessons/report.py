"""The table of a class: as CSV for a mark book, and as one HTML page that needs nothing else."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape

from nnstudio.lessons.collect import Collected, Row
from nnstudio.lessons.lesson import CheckStage, Lesson, PredictStage, QuizStage, ReflectStage, Stage
from nnstudio.lessons.progress import Answer, is_right

COLUMNS = (
    "file", "name", "lesson", "version", "result", "checks_passed", "checks", "quiz_right", "quiz",
    "predictions_right", "predictions", "skipped", "hints", "attempts", "minutes",
)  # fmt: skip
_RESULTS = {
    "passed": ("✓", "passed"),
    "part": ("◐", "not all passed"),
    "flagged": ("⚑", "look at this"),
    "unreadable": ("✗", "cannot be read"),
    "unknown lesson": ("?", "lesson not here"),
}
_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b2430;background:#fff}
h1{font-size:1.6rem}h2{margin-top:2.5rem;border-bottom:1px solid #e1e5ea}h3{margin-bottom:.3rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #e1e5ea}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}tr.flagged td,tr.unreadable td{background:#fff4ec}
.flag{color:#8a3600;margin:0}
.bar{display:grid;grid-template-columns:minmax(12rem,2fr) 5fr 3rem;gap:.6rem;margin:.2rem 0}
.bar i{display:block;height:1.1em;background:#0072b2}.bar.wrong i{background:#8a94a6}
blockquote{margin:.3rem 0;padding-left:.8rem;
border-left:3px solid #e1e5ea;white-space:pre-wrap;overflow-wrap:anywhere}.quiet{color:#5c6778}
"""


def as_csv(collected: Collected) -> str:
    """One line for each hand-in; what a spreadsheet could take for a formula is made harmless."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([*COLUMNS, "flags"])
    for row in collected.rows:
        values = [getattr(row, column) for column in COLUMNS]
        writer.writerow([*("" if value is None else _harmless(value) for value in values), " ".join(row.flags)])
    return text.getvalue()


def _harmless(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value[:1] in {"=", "+", "-", "@", "\t"} else value


def as_rows(collected: Collected) -> list[dict[str, object]]:
    """The rows as plain objects, for JSON."""
    return [{column: getattr(row, column) for column in COLUMNS} | {"flags": row.flags} for row in collected.rows]


def as_html(collected: Collected) -> str:
    """One page: the table, then for each lesson what was predicted, answered and got wrong."""
    parts = [_table(collected.rows)]
    for key, lesson in collected.lessons.items():
        rows = [row for row in collected.rows if row.lesson == key and row.work is not None]
        parts.append(_of_lesson(lesson, rows))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Hand-ins</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>\n'
        f"<h1>{len(collected.rows)} hand-ins</h1>\n{''.join(parts)}</body></html>\n"
    )


def _table(rows: Sequence[Row]) -> str:
    heads = ("", "Name", "Lesson", "Checks", "Quiz", "Predictions", "Skipped", "Hints", "Attempts", "Minutes")
    head = "".join(
        f'<th class="{"n" if place > 2 else ""}" scope="col">{name}</th>' for place, name in enumerate(heads)
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(map(_line, rows))}</tbody></table>\n"


def _line(row: Row) -> str:
    sign, words = _RESULTS[row.result]
    numbers = (
        f"{row.checks_passed} / {row.checks}",
        f"{row.quiz_right} / {row.quiz}",
        f"{row.predictions_right} / {row.predictions}",
        row.skipped,
        row.hints,
        row.attempts,
        "" if row.minutes is None else row.minutes,
    )
    flags = "".join(f'<p class="flag">{escape(flag)}</p>' for flag in row.flags)
    name = f"{escape(row.name or row.file)}{flags}"
    cells = "".join(f'<td class="n">{number}</td>' for number in numbers)
    shown = f'<td title="{words}">{sign} <span class="quiet">{words}</span></td>'
    return f'<tr class="{row.result}">{shown}<td>{name}</td><td>{escape(row.lesson)}</td>{cells}</tr>\n'


def _of_lesson(lesson: Lesson, rows: Sequence[Row]) -> str:
    words = lesson.words()
    parts = [f"<h2>{escape(words.title)}</h2>", _mistakes(lesson, rows)]
    for stage in lesson.stages:
        title = words.stages[stage.id].title or stage.id
        body = _of_stage(lesson, stage, rows)
        if body:
            parts.append(f"<h3>{escape(title)}</h3>{body}")
    return "\n".join(parts)


def _mistakes(lesson: Lesson, rows: Sequence[Row]) -> str:
    """What most went wrong with: by the share of the class that was wrong at first, or did not pass."""
    found = []
    for stage in lesson.stages:
        wrong = sum(_went_wrong(stage, row) for row in rows)
        if wrong and rows:
            title = lesson.words().stages[stage.id].title or stage.id
            found.append((wrong, f"<li>{escape(title)}: {wrong} of {len(rows)}</li>"))
    found.sort(key=lambda entry: -entry[0])
    items = "".join(item for _, item in found[:5])
    return f"<h3>Where most went wrong</h3><ol>{items}</ol>" if items else ""


def _went_wrong(stage: Stage, row: Row) -> bool:
    if row.work is None:
        return False
    record = row.work.progress.record(stage.id)
    if isinstance(stage, PredictStage):
        return record.answer is not None and is_right(stage, record.answer) is False
    if isinstance(stage, QuizStage):
        return bool(record.wrong)
    return isinstance(stage, CheckStage) and (record.skipped or not record.done)


def _of_stage(lesson: Lesson, stage: Stage, rows: Sequence[Row]) -> str:
    records = [row.work.progress.record(stage.id) for row in rows if row.work is not None]
    if isinstance(stage, PredictStage | QuizStage):
        # In a quiz the first answer tells what was thought, also of those who gave up on it after that.
        answered = [record for record in records if record.wrong or not record.skipped]
        first = [record.wrong[0] if record.wrong else record.answer for record in answered]
        return _distribution(lesson, stage, [given for given in first if given is not None])
    if isinstance(stage, ReflectStage):
        said = [str(record.answer) for record in records if record.answer]
        return "".join(f"<blockquote>{escape(words)}</blockquote>" for words in said)
    if isinstance(stage, CheckStage):
        tries = [len(record.attempts) for record in records if record.attempts]
        return f'<p class="quiet">Attempts: {min(tries)} to {max(tries)}.</p>' if tries else ""
    return ""


def _distribution(lesson: Lesson, stage: PredictStage | QuizStage, given: Sequence[Answer]) -> str:
    choices = lesson.words().stages[stage.id].choices
    if not given:
        return ""
    if choices:
        counts = Counter(int(value) for value in given if isinstance(value, int | float))
        bars = [(words, counts[place], place == stage.answer) for place, words in enumerate(choices, start=1)]
    else:
        shown = Counter(f"{value:g}" if isinstance(value, int | float) else str(value)[:40] for value in given)
        right = {f"{v:g}" for v in given if isinstance(v, int | float) and is_right(stage, v)}
        bars = [(value, count, value in right) for value, count in shown.most_common(12)]
    return _bars(bars, len(given))


def _bars(bars: Iterable[tuple[str, int, bool]], total: int) -> str:
    lines = []
    for words, count, right in bars:
        mark = "✓ " if right else ""
        width = round(100 * count / max(1, total))
        lines.append(
            f'<div class="bar{"" if right else " wrong"}"><span>{mark}{escape(words)}</span>'
            f'<span><i style="width:{width}%"></i></span><span>{count}</span></div>'
        )
    return "".join(lines)
