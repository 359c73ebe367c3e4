"""Which lessons there are: those that ship, in the order of their folders, and any that a path leads to."""

from dataclasses import dataclass
from pathlib import Path

from nnstudio.catalog import N_, UserError
from nnstudio.lessons.bundle import PLAN
from nnstudio.lessons.lesson import Lesson
from nnstudio.lessons.read import read_lesson
from nnstudio.resources import lessons_folder

SUFFIX = ".nnlesson"  # a lesson as one zip


@dataclass(frozen=True, slots=True)
class Shelved:
    """A lesson and where it lies."""

    path: Path
    lesson: Lesson


def shipped_lessons() -> list[Shelved]:
    """The lessons that come with the program, in the order in which they are taught."""
    return lessons_in(lessons_folder())


def lessons_in(folder: Path) -> list[Shelved]:
    """Every lesson below ``folder``, in the order of names.

    Raises:
        UserError: one of them cannot be used.
    """
    if not folder.is_dir():
        return []
    found = [path for path in sorted(folder.iterdir()) if is_lesson(path)]
    return [Shelved(path, read_lesson(path)) for path in found]


def is_lesson(path: Path) -> bool:
    """Whether ``path`` looks like a lesson: its folder, its zip, or the ``lesson.toml`` in it."""
    return path.name == PLAN or path.suffix.lower() in {SUFFIX, ".zip"} or (path / PLAN).is_file()


def find_lesson(name: str) -> Shelved:
    """The lesson that ``name`` means: a path, or the id, or the number of one that ships.

    Raises:
        UserError: there is none, or it cannot be used.
    """
    path = Path(name)
    if path.exists():
        return Shelved(path, read_lesson(path))
    shelved = shipped_lessons()
    for one in shelved:
        if name in {one.lesson.id, one.path.name, one.lesson.id.partition("-")[0]}:
            return one
    raise UserError(
        N_("lessons", "There is no lesson “{name}”. Give a lesson's folder or file, or one of: {known}."),
        name=name,
        known=", ".join(one.lesson.id for one in shelved),
    )
