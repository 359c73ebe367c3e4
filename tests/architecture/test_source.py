"""Habits that every module keeps, read from the source."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import nnstudio

PACKAGE = Path(nnstudio.__file__).parent
LINES_MAX = 400

NETWORK = {
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "aiohttp", "urllib3",
    "websockets", "xmlrpc", "PySide6.QtNetwork", "torch.hub", "sklearn.datasets.fetch_openml",
}  # fmt: skip
PICKLES = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"}
# What hands work to processes of our own; it reads and writes no file.
WORKERS = {
    "Parallel",
    "delayed",
    "LokyBackend",
    "ParallelBackendBase",
    "SequentialBackend",
    "TerminatedWorkerError",
}
CODE_FROM_DATA = {"eval", "exec", "compile", "__import__"}
PICKLE_READERS = {"torch.load", "torch.save", "pd.read_pickle", "pandas.read_pickle"}
# See gui.reading_order: each of them breaks the circle in which Tab goes, or who belongs to whom.
DETOURS = {"setFocusProxy", "focusProxy", "nextInFocusChain", "previousInFocusChain"}
FOR_TRANSLATORS = re.compile(r"(.*\.)?tr|N_|(QCoreApplication\.)?translate")

Finder = Callable[[ast.Module], Iterator[ast.AST]]


def modules() -> dict[str, str]:
    """The source of every module of ours."""
    return {
        str(path.relative_to(PACKAGE)): path.read_text(encoding="utf-8")
        for path in sorted(PACKAGE.rglob("*.py"))
        if "_resources" not in path.parts
    }


def called(call: ast.Call) -> str:
    """What is called, as it is written."""
    return ast.unparse(call.func)


def swallowed(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            empty = all(isinstance(line, ast.Pass) or ast.unparse(line) == "..." for line in node.body)
            if empty or node.type is None:
                yield node
        if isinstance(node, ast.Call) and called(node).endswith("suppress"):
            yield from (arg for arg in node.args if ast.unparse(arg) in {"Exception", "BaseException"})


def put_together_for_translators(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and FOR_TRANSLATORS.fullmatch(called(node)):
            for argument in node.args:
                parts = list(ast.walk(argument))
                if any(isinstance(part, ast.JoinedStr) for part in parts) or isinstance(argument, ast.BinOp):
                    yield node


def marks_of_no_constant(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "N_":
            yield from (arg for arg in node.args if not (isinstance(arg, ast.Constant) and isinstance(arg.value, str)))


def imports_of(names: set[str]) -> Finder:
    def find(tree: ast.Module) -> Iterator[ast.AST]:
        for node in ast.walk(tree):
            found: list[str] = []
            if isinstance(node, ast.Import):
                found = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                found = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
            if any(name == known or name.startswith(f"{known}.") for name in found for known in names):
                yield node

    return find


def pickles(tree: ast.Module) -> Iterator[ast.AST]:
    for node in imports_of(PICKLES)(tree):
        names = {name.name for name in node.names} if isinstance(node, ast.ImportFrom) else set[str]()
        if not (names and names <= WORKERS):
            yield node


def code_from_data(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            pickled = any(word.arg == "allow_pickle" and ast.unparse(word.value) == "True" for word in node.keywords)
            if called(node) in CODE_FROM_DATA | PICKLE_READERS or pickled:
                yield node


def detours(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in DETOURS:
            yield node


@pytest.mark.parametrize(
    "find",
    [
        pytest.param(swallowed, id="swallows no error"),
        pytest.param(put_together_for_translators, id="puts no translated text together"),
        pytest.param(marks_of_no_constant, id="marks constants alone for translators"),
        pytest.param(imports_of(NETWORK), id="never goes to the network"),
        pytest.param(pickles, id="never pickles"),
        pytest.param(code_from_data, id="never runs data as code"),
        pytest.param(detours, id="leads Tab by no detour"),
    ],
)
def test_that_no_module_breaks_the_habit(find: Finder) -> None:
    found = [
        f"{name}:{getattr(node, 'lineno', 0)}: {ast.unparse(node)[:100]}"
        for name, source in modules().items()
        for node in find(ast.parse(source))
    ]
    assert not found, "\n".join(found)


def test_that_the_finders_find() -> None:
    bad = ast.parse(
        "import socket\nfrom urllib import request\nimport pickle\nself.tr(f'{n} rows')\nN_('gui', words)\n"
        "painter.translate(left - 2, top)\nQCoreApplication.translate('gui', 'rows: ' + n)\n"
        "try:\n    go()\nexcept ValueError:\n    pass\neval('1')\ntorch.load(path)\nnp.load(path, allow_pickle=True)\n"
        "self.setFocusProxy(slider)\nif one.nextInFocusChain() is other:\n    go()\n"
    )
    assert len(list(imports_of(NETWORK)(bad))) == 2
    assert len(list(pickles(bad))) == 1
    assert len(list(pickles(ast.parse("from joblib import Parallel\nfrom joblib import load, delayed")))) == 1
    assert len(list(put_together_for_translators(bad))) == 2
    assert len(list(marks_of_no_constant(bad))) == 1
    assert len(list(swallowed(bad))) == 1
    assert len(list(code_from_data(bad))) == 3
    assert len(list(detours(bad))) == 2


def test_that_files_stay_readable_in_one_sitting() -> None:
    long = {name: count for name, source in modules().items() if (count := len(source.splitlines())) > LINES_MAX}
    assert not long


def test_that_every_module_says_what_it_is() -> None:
    silent = [name for name, source in modules().items() if not ast.get_docstring(ast.parse(source))]
    assert not silent


def test_that_every_ignored_type_error_is_named() -> None:
    unnamed = [
        f"{name}:{number}"
        for name, source in modules().items()
        for number, line in enumerate(source.splitlines(), start=1)
        if re.search(r"#\s*type:\s*ignore(?!\[)", line) or re.search(r"#\s*noqa(?!:)", line)
    ]
    assert not unnamed
