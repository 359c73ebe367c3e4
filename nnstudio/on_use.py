"""Packages that offer names of their modules, each imported when it is first asked for: few starts need them all."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module


def offered_on_use(package: str, homes: Mapping[str, Sequence[str]]) -> Callable[[str], object]:
    """A ``__getattr__`` for ``package``; ``homes`` lists the names that it offers by the module of it that has them."""
    home_of = {name: home for home, names in homes.items() for name in names}

    def find(name: str) -> object:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{home_of[name]}"), name)

    return find
