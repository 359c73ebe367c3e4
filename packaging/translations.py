"""Keeps the translations of the window: collects its texts, takes in what translators wrote, compiles what ships.

    python packaging/translations.py extract             bring every nnstudio_LANG.ts up to the texts of the source
    python packaging/translations.py todo LANG FILE      write what is not translated yet: {context: {text: ""}} as JSON
    python packaging/translations.py import LANG FILE    take such a file in, filled; what is not sound is refused
    python packaging/translations.py compile             make the .qm files, which the program loads
    python packaging/translations.py check               say what is missing or unsound, and exit with 1 if anything is

The truth is in resources/translations/nnstudio_LANG.ts, in Qt's own format, which Qt Linguist opens as well. The .qm
files beside them are in the repository too, so that a checkout needs no tool of Qt to run. Texts are told apart by
their context and their English words: after a change of the English, its translation is missing again.
"""

import argparse
import json
import re
import string
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from nnstudio.gui.language import ENGLISH
from nnstudio.gui.language import LANGUAGES as SPOKEN
from nnstudio.resources import translations_folder
from translation_sources import Source, extract

LANGUAGES = tuple(language for language in SPOKEN if language != ENGLISH)
Catalogue = dict[Source, str]

_TAG = re.compile(r"</?[a-z][^<>]*>")
_MNEMONIC = re.compile(r"&(?=[^\s&;])")


def ts_path(language: str) -> Path:
    """Return the file that holds the translations into ``language``."""
    return translations_folder() / f"nnstudio_{language}.ts"


def read_ts(path: Path) -> Catalogue:
    """Return every text of a file with its translation; "" where it has none."""
    catalogue: Catalogue = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own)
        name = context.findtext("name", "")
        for message in context.iter("message"):
            catalogue[Source(name, message.findtext("source", ""))] = message.findtext("translation", "")
    return catalogue


def write_ts(path: Path, language: str, sources: Mapping[Source, list[str]], catalogue: Mapping[Source, str]) -> None:
    """Write the texts of the source with the translations that ``catalogue`` has for them, in Qt's format."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for source, files in sorted(sources.items()):
        if source.context not in contexts:
            contexts[source.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[source.context], "name").text = source.context
        message = ET.SubElement(contexts[source.context], "message")
        for file in files:
            ET.SubElement(message, "location", filename=f"../../nnstudio/{file}")
        ET.SubElement(message, "source").text = source.text
        translation = ET.SubElement(message, "translation")
        translation.text = catalogue.get(source, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, " " * 4)
    text = ET.tostring(root, encoding="unicode", short_empty_elements=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def compile_ts(language: str, target: Path) -> None:
    """Make the file that the program loads.

    Raises:
        RuntimeError: Qt's compiler refused the file.
    """
    import PySide6  # noqa: PLC0415 (only here)

    folder = Path(PySide6.__file__).parent
    tool = next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())
    done = subprocess.run(
        [tool, "-silent", ts_path(language), "-qm", target], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{ts_path(language).name}: {done.stdout}{done.stderr}")


def faults_of(source: str, translation: str) -> Iterator[str]:
    """Yield what would break or look wrong in the window if ``translation`` stood for ``source``."""
    if not translation.strip():
        yield "it is empty"
        return
    try:
        kept = _places(source) == _places(translation)
    except ValueError as error:
        yield f"its braces are not sound ({error})"
        return
    if not kept:
        yield f"its places differ: {_shown(_places(source))} became {_shown(_places(translation))}"
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(translation)):
        yield "its tags differ"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield "its & (the letter that the keyboard chooses by) is missing or too many"
    if _edges(source) != _edges(translation):
        yield "spaces or line ends around it differ"
    if source.rstrip().endswith("…") != translation.rstrip().endswith("…"):
        yield "the … at its end, which says that something opens, differs"


def _places(text: str) -> set[tuple[str, str]]:
    """Name and format of every {place}; a text of no places may hold braces of its own."""
    return {(name, form or "") for _, name, form, _ in string.Formatter().parse(text) if name is not None}


def _shown(places: set[tuple[str, str]]) -> str:
    return ", ".join(sorted(f"{{{name}}}" for name, _ in places)) or "none"


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _update() -> int:
    """Bring every file up to the source; a text that has moved to another context keeps its translation."""
    sources = extract()
    for language in LANGUAGES:
        path = ts_path(language)
        catalogue = read_ts(path) if path.exists() else {}
        moved = {source.text: said for source, said in catalogue.items() if source not in sources}
        catalogue = {source: catalogue.get(source) or moved.get(source.text, "") for source in sources}
        write_ts(path, language, sources, catalogue)
        missing = sum(not catalogue.get(source) for source in sources)
        print(f"{path.name}: {len(sources)} texts, {missing} not translated")
    return 0


def _write_todo(language: str, file: Path) -> int:
    todo: dict[str, dict[str, str]] = {}
    for source, translation in read_ts(ts_path(language)).items():
        if not translation:
            todo.setdefault(source.context, {})[source.text] = ""
    file.write_text(json.dumps(todo, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{sum(map(len, todo.values()))} texts in {file}")
    return 0


def _import(language: str, file: Path) -> int:
    sources, catalogue = extract(), read_ts(ts_path(language))
    refused = taken = 0
    for context, texts in json.loads(file.read_text(encoding="utf-8")).items():
        for text, translation in texts.items():
            source = Source(context, text)
            if not translation:
                continue
            faults = ["no such text in the source"] if source not in sources else list(faults_of(text, translation))
            for fault in faults:
                print(f"refused, {context}: “{text}” → “{translation}”: {fault}")
            if faults:
                refused += 1
            else:
                catalogue[source] = translation
                taken += 1
    write_ts(ts_path(language), language, sources, catalogue)
    print(f"{taken} taken, {refused} refused, {sum(not catalogue.get(source) for source in sources)} still to do")
    return 1 if refused else 0


def _compile() -> int:
    for language in LANGUAGES:
        compile_ts(language, ts_path(language).with_suffix(".qm"))
    return 0


def problems() -> Iterator[str]:
    """Yield everything that is missing, left over or unsound in the translations."""
    sources = extract()
    for language in LANGUAGES:
        catalogue = read_ts(ts_path(language))
        for source in sources.keys() - catalogue.keys():
            yield f"{language}: not extracted yet, {source.context}: “{source.text}”"
        for source in catalogue.keys() - sources.keys():
            yield f"{language}: no longer in the source, {source.context}: “{source.text}”"
        for source, translation in catalogue.items():
            for fault in faults_of(source.text, translation):
                yield f"{language}: {source.context}: “{source.text}” → “{translation}”: {fault}"


def _check() -> int:
    found = list(problems())
    print("\n".join(found) or "All texts are translated, and soundly.")
    return 1 if found else 0


def main() -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("extract", "compile", "check"):
        commands.add_parser(name)
    for name in ("todo", "import"):
        command = commands.add_parser(name)
        command.add_argument("language", choices=LANGUAGES)
        command.add_argument("file", type=Path)
    given = parser.parse_args()
    if given.command == "todo":
        return _write_todo(given.language, given.file)
    if given.command == "import":
        return _import(given.language, given.file)
    return {"extract": _update, "compile": _compile, "check": _check}[given.command]()


if __name__ == "__main__":
    sys.exit(main())
