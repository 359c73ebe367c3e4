"""Finds every text that people read in the source of nnstudio, with the context under which it is translated.

Four ways of marking a text are known, each with the text as a literal:

    widget.tr("Train")                             within a class: its name is the context
    QCoreApplication.translate("verdict", "fits")
    N_("catalog", "rectified linear unit")         in the rooms without Qt, translated where it is shown
    _tr("Hidden {number}")                         a function of the module that calls QCoreApplication.translate

Qt's own extractor knows the first two alone. Where a text is not a literal, nobody could translate it: that is an
error here.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "nnstudio"
ENGLISH_ROOMS = ("cli", "bench")  # commands speak English


class NotExtractable(Exception):  # noqa: N818 (a sentence for the one who wrote the text)
    """A text is marked in a way that no translator can ever see."""


@dataclass(frozen=True, order=True, slots=True)
class Source:
    """A text as the program asks for it."""

    context: str
    text: str


@dataclass(slots=True)
class _Module:
    """What of a module its texts depend on."""

    path: Path
    constants: dict[str, str] = field(default_factory=dict)
    helpers: dict[str, str] = field(default_factory=dict)  # functions that translate their argument: their context


def extract(package: Path = PACKAGE) -> dict[Source, list[str]]:
    """Every text of the package, and the files that it stands in.

    Raises:
        NotExtractable: a text is not a literal; the message names file and line.
    """
    found: dict[Source, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        if name.partition("/")[0] in ENGLISH_ROOMS:
            continue
        for source in texts_of(ast.parse(path.read_text(encoding="utf-8")), path):
            files = found.setdefault(source, [])
            if name not in files:
                files.append(name)
    return dict(sorted(found.items()))


def texts_of(tree: ast.Module, path: Path) -> Iterator[Source]:
    """Every text that one module marks."""
    module = _Module(path, _constants(tree))
    module.helpers = _helpers(tree, module)
    skipped = {id(node) for name in module.helpers for node in ast.walk(_function(tree, name))}
    yield from _texts_in(tree, module, "", skipped)


def _texts_in(node: ast.AST, module: _Module, owner: str, skipped: set[int]) -> Iterator[Source]:
    """Texts below ``node``, where ``owner`` is the class around it."""
    if id(node) in skipped:
        return
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        source = _text_of(node, module, owner)
        if source is not None and source.text:
            yield source
    for child in ast.iter_child_nodes(node):
        yield from _texts_in(child, module, owner, skipped)


def _text_of(call: ast.Call, module: _Module, owner: str) -> Source | None:
    """The text that this call marks, if it marks one."""
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr == "tr":
        if not owner:
            raise _refusal(module, call, "tr() outside a class has no context: use QCoreApplication.translate")
        return Source(owner, _literal(call, 0, module))
    if isinstance(function, ast.Attribute) and ast.unparse(function) == "QCoreApplication.translate":
        if _is_translated_where_shown(call):
            return None
        return Source(_context(call, module), _literal(call, 1, module))
    if not isinstance(function, ast.Name):
        return None
    if function.id == "N_":
        return Source(_context(call, module), _literal(call, 1, module))
    if function.id in module.helpers:
        return Source(module.helpers[function.id], _literal(call, 0, module))
    return None


def _is_translated_where_shown(call: ast.Call) -> bool:
    """Whether the call passes the context that a text marked by ``N_`` brings along."""
    return isinstance(call.args[0], ast.Attribute) and call.args[0].attr == "context"


def _literal(call: ast.Call, index: int, module: _Module) -> str:
    argument = call.args[index] if index < len(call.args) else None
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise _refusal(module, call, "the text must be one literal, with {named} places and no f-string")


def _context(call: ast.Call, module: _Module) -> str:
    argument = call.args[0]
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    if isinstance(argument, ast.Name) and argument.id in module.constants:
        return module.constants[argument.id]
    raise _refusal(module, call, "the context must be a literal or a constant of the module")


def _constants(tree: ast.Module) -> dict[str, str]:
    return {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _helpers(tree: ast.Module, module: _Module) -> dict[str, str]:
    """Functions whose whole body is to translate their one argument, with their context."""
    helpers = {}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not isinstance(node.body[-1], ast.Return):
            continue
        call = node.body[-1].value
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "QCoreApplication.translate":
            text = call.args[1]
            if isinstance(text, ast.Name) and [argument.arg for argument in node.args.args] == [text.id]:
                helpers[node.name] = _context(call, module)
    return helpers


def _function(tree: ast.Module, name: str) -> ast.FunctionDef:
    return next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name)


def _refusal(module: _Module, call: ast.Call, why: str) -> NotExtractable:
    return NotExtractable(f"{module.path}:{call.lineno}: {why}.")
