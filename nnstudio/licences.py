"""The licences of all that nnstudio stands on.

An installed program brings their texts in its resources, gathered when it was built. A package of a Python reads them
from the packages beside it. Both tell the same of each: name, version, licence and text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from nnstudio.resources import licences_folder

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_UNDER_LGPL = {"pyside6-essentials", "shiboken6"}
_QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3, whose text follows. Their libraries are
files of their own and may be replaced by other builds of the same interface; nothing in nnstudio stands in the way.
Their source is offered by the Qt project.
"""


@dataclass(frozen=True, slots=True)
class Licence:
    """One third party: who, which version, under which licence, and its text."""

    name: str
    version: str
    licence: str
    text: str


def third_parties() -> list[Licence]:
    """Everything that nnstudio stands on, by name."""
    gathered = licences_folder() / "third-parties"
    if gathered.is_dir():
        found = [_read(path) for path in gathered.glob("*.txt")]
    else:
        found = [licence_of(distribution(name)) for name in needed_packages({"nnstudio"}) - {"nnstudio"}]
    return sorted(found, key=lambda licence: licence.name.lower())


def needed_packages(names: Iterable[str]) -> set[str]:
    """The packages of these names, what they need, and what that needs, as far as it is installed; without extras."""
    found: set[str] = set()
    waiting = {plain(name) for name in names}
    while waiting:
        name = waiting.pop()
        try:
            requires = distribution(name).requires or []
        except PackageNotFoundError:
            continue  # for another system
        found.add(name)
        needed = (_NAME.match(line) for line in requires if "extra ==" not in line)
        waiting |= {plain(match.group()) for match in needed if match} - found
    return found


def plain(name: str) -> str:
    """The one spelling of a package's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(package: Distribution) -> Licence:
    """What an installed package says of its licence."""
    facts = package.metadata
    classifiers = [line.rpartition(" :: ")[2] for line in facts.get_all("Classifier") or [] if "License ::" in line]
    free_text = _fact(package, "License").partition("\n")[0]
    short = _fact(package, "License-Expression") or "; ".join(classifiers) or free_text
    return Licence(facts["Name"], package.version, short or "see the text", _text_of(package))


def _fact(package: Distribution, name: str) -> str:
    return next(iter(package.metadata.get_all(name) or []), "")


def _text_of(package: Distribution) -> str:
    if plain(package.metadata["Name"]) in _UNDER_LGPL:
        return f"{_QT}\n{(licences_folder() / 'LGPL-3.txt').read_text(encoding='utf-8')}"
    files = [file for file in package.files or [] if ".dist-info/" in str(file) and _FILE.search(str(file))]
    texts = [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in sorted(files)]
    return "\n\n".join(texts) or _fact(package, "License") or "The package brings no text of its licence."


def as_text(licence: Licence) -> str:
    """As it is written into one file."""
    return f"{licence.name}\n{licence.version}\n{licence.licence}\n\n{licence.text.strip()}\n"


def _read(path: Path) -> Licence:
    head, _, text = path.read_text(encoding="utf-8").partition("\n\n")
    name, version, licence = head.split("\n")
    return Licence(name, version, licence, text)
