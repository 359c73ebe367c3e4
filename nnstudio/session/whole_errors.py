"""Python 3.11 alone: errors whole enough for PySide to hand on. From Python 3.12 on, all are.

In 3.11 an error that C code raises, such as that of ``()[0]`` or ``int("x")``, is no object before Python code has
caught it. PySide (6.8 to 6.11) takes what leaves an overridden method of Qt for an object, and the whole program ends
in a segmentation fault: no dialog, no log. So each override catches what leaves it once, and lets it go on.
"""

from collections.abc import Callable
from functools import wraps
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject


def make_errors_whole() -> None:
    """See to it that each class derived from Qt's from now on lets only whole errors out of its overrides."""
    hook: Any = classmethod(_wrap_overrides)
    setattr(QObject, "__init_subclass__", hook)  # noqa: B010 (mypy lets nobody assign to a method)


def _wrap_overrides(cls: type[QObject], /, **options: object) -> None:
    super(QObject, cls).__init_subclass__(**options)
    qt_bases = [base for base in cls.__mro__ if base.__module__.startswith("PySide6.")]
    for name, method in list(vars(cls).items()):
        is_override = not name.startswith("__") and any(name in vars(base) for base in qt_bases)
        if is_override and isinstance(method, FunctionType):
            setattr(cls, name, _let_out_whole(method))


def _let_out_whole(method: FunctionType) -> Callable[..., Any]:
    if _takes_nothing(method):  # a signal hands a slot as much as it takes, so that must stay as it is

        @wraps(method)
        def call(self: QObject) -> Any:  # noqa: ANN401 (whatever the method returns)
            try:
                return method(self)
            except BaseException:  # caught once, it is whole
                raise

        return call

    @wraps(method)
    def call_with(*given: Any, **named: Any) -> Any:  # noqa: ANN401 (whatever the method takes and returns)
        try:
            return method(*given, **named)
        except BaseException:  # as above
            raise

    return call_with


def _takes_nothing(method: FunctionType) -> bool:
    code = method.__code__
    takes_more = code.co_kwonlyargcount or code.co_flags & (CO_VARARGS | CO_VARKEYWORDS)
    return code.co_argcount == 1 and not takes_more
