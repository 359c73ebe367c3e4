"""The words of a lesson in one language: a Markdown file with a section for every stage.

``# Title`` and the paragraph below it head the file. ``## stage: What it is called`` begins the words of a stage;
``### choices``, ``### why``, ``### hints`` and ``### passed`` in it hold lists or paragraphs of their own. These four
words and the names of stages are the same in every language.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from nnstudio.catalog import N_, UserError, shortened

PARTS = ("choices", "why", "hints", "passed")
LISTS = ("choices", "hints")
_HEADING = re.compile(r"(#{1,3})\s+(\S.*)")
_ITEM = re.compile(r"(?:[-*]|\d+[.)])\s+(.*)")


@dataclass(frozen=True, slots=True)
class StageProse:
    """The words of one stage; ``line`` is where they begin in the file."""

    title: str
    text: str
    line: int
    choices: tuple[str, ...] = ()
    why: str = ""
    hints: tuple[str, ...] = ()
    passed: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """The words of a whole lesson in one language."""

    title: str
    summary: str
    stages: Mapping[str, StageProse] = field(default_factory=dict)


def parse_prose(text: str, name: str) -> Prose:
    """The words that the Markdown ``text`` of the file ``name`` holds.

    Raises:
        UserError: a heading is missing, unknown or there twice; it names file and line.
    """
    blocks = _blocks(text, name)
    if not blocks or blocks[0].level != 1:
        raise _error(name, 1, "begin the file with “# ” and the title of the lesson")
    stages: dict[str, StageProse] = {}
    for block, parts in _stages(blocks[1:], name):
        key, _, title = block.heading.partition(":")
        if key.strip() in stages:
            raise _error(name, block.line, f"the stage “{shortened(key.strip())}” is there twice")
        stages[key.strip()] = StageProse(
            title=title.strip(),
            text=block.text,
            line=block.line,
            choices=_items(parts.get("choices"), name),
            why=parts["why"].text if "why" in parts else "",
            hints=_items(parts.get("hints"), name),
            passed=parts["passed"].text if "passed" in parts else "",
        )
    return Prose(title=blocks[0].heading, summary=blocks[0].text, stages=stages)


@dataclass(frozen=True, slots=True)
class _Block:
    """A heading with what stands below it."""

    level: int
    heading: str
    line: int
    text: str


def _blocks(text: str, name: str) -> list[_Block]:
    blocks: list[_Block] = []
    heading: tuple[int, str, int] | None = None
    below: list[str] = []
    fenced = False
    for number, line in enumerate(text.splitlines(), start=1):
        fenced ^= line.startswith("```")
        found = None if fenced else _HEADING.match(line.rstrip())
        if found is None:
            if heading is None and line.strip():
                raise _error(name, number, "there are words above the first heading")
            below.append(line)
            continue
        if heading is not None:
            blocks.append(_Block(*heading, "\n".join(below).strip()))
        heading, below = (len(found[1]), found[2], number), []
    if heading is not None:
        blocks.append(_Block(*heading, "\n".join(below).strip()))
    return blocks


def _stages(blocks: list[_Block], name: str) -> list[tuple[_Block, dict[str, _Block]]]:
    stages: list[tuple[_Block, dict[str, _Block]]] = []
    for block in blocks:
        if block.level == 1:
            raise _error(name, block.line, "there is a second title; a stage begins with “## ”")
        if block.level == 2:
            stages.append((block, {}))
            continue
        if block.heading not in PARTS:
            raise _error(
                name, block.line, f"“### {shortened(block.heading)}” is not known; allowed: {', '.join(PARTS)}"
            )
        if not stages:
            raise _error(name, block.line, f"“### {block.heading}” belongs below the “## ” of a stage")
        stages[-1][1][block.heading] = block
    return stages


def _items(block: _Block | None, name: str) -> tuple[str, ...]:
    """The entries of a list; lines that are indented or plain go on with the entry above."""
    if block is None:
        return ()
    items: list[list[str]] = []
    for line in block.text.splitlines():
        found = _ITEM.match(line)
        if found:
            items.append([found[1].strip()])
        elif line.strip() and items:
            items[-1].append(line.strip())
        elif line.strip():
            raise _error(name, block.line, f"“### {block.heading}” holds a list: begin every entry with “- ”")
    return tuple(" ".join(lines) for lines in items)


def _error(name: str, line: int, reason: str) -> UserError:
    return UserError(N_("lessons", "{file}, line {line}: {reason}."), file=name, line=line, reason=reason)
