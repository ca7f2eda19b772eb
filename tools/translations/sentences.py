"""Every sentence of the window, read from its code.

Qt's lupdate reads Python, but not `QCoreApplication.translate(…, n)`: it takes such a sentence for one without a
number, and one that stands in a table it does not see. So they are found here, in the code's own tree.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_NUMBER = re.compile(r"%L?n")
_OWN_ROOM = "i18n"
"""Where translating itself is done."""
_LONGEST_WITHOUT_NUMBER = {"tr": 2, "_tr": 1, "translate": 3}
"""Arguments of a call that hands no number over."""


@dataclass(frozen=True, kw_only=True, order=True)
class Sentence:
    """One text that the window shows."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False
    """Whether it has a form for each number."""
    where: str = ""
    """File and line."""

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds it by."""
        return self.context, self.source, self.comment


class Unreadable(Exception):  # noqa: N818  (it says what a call is)
    """A call that no one can translate, with its place."""


def read_sentences(package: Path) -> list[Sentence]:
    """All sentences of a package in the order of its files; one that is said twice comes once.

    Raises:
        Unreadable: a text is neither written out nor in a marked table.
    """
    found: dict[tuple[str, str, str], Sentence] = {}
    marked: set[str] = set()
    by_variable: list[tuple[str, str]] = []
    for path in sorted(package.rglob("*.py")):
        if path.parent.name == _OWN_ROOM:
            continue
        reader = _Reader(path.relative_to(package.parent).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        reader.read()
        marked |= reader.marked
        by_variable += reader.by_variable
        for sentence in reader.found:
            before = found.setdefault(sentence.key, sentence)
            if before.is_plural != sentence.is_plural:
                raise Unreadable(f"{sentence.where}: “{sentence.source}” has a number here and none at {before.where}")
    for where, context in by_variable:
        if context not in marked:
            raise Unreadable(f"{where}: this text is a variable, and no table is marked for “{context}”")
    return list(found.values())


class _Reader:
    """Reads one file."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self._name = name
        self._tree = tree
        self._short = _short_contexts(tree)
        self.found: list[Sentence] = []
        self.marked: set[str] = set()
        """Contexts of tables in this file."""
        self.by_variable: list[tuple[str, str]] = []
        """Place and context of each call whose text stands elsewhere."""

    def read(self) -> None:
        for node in self._tree.body:
            self._read(node, "")

    def _read(self, node: ast.AST, class_name: str) -> None:
        if isinstance(node, ast.FunctionDef) and node.name in self._short:
            return
        if isinstance(node, ast.ClassDef):
            class_name = node.name
        if isinstance(node, ast.Call):
            self._take(node, class_name)
        for child in ast.iter_child_nodes(node):
            self._read(child, class_name)

    def _where(self, node: ast.expr) -> str:
        return f"{self._name}:{node.lineno}"

    def _take(self, call: ast.Call, class_name: str) -> None:
        match call.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                self._take_call(call, "tr", class_name)
            case ast.Name(id="translate") | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                self._take_call(call, "translate", _text(call.args[0]) or "")
            case ast.Name(id=name) if name in self._short:
                self._take_call(call, "_tr", self._short[name])
            case ast.Name(id="counted_text"):
                self.by_variable.append((self._where(call), _text(call.args[0]) or ""))
            case ast.Name(id="marked"):
                self._take_tables(call)
            case ast.Attribute(attr="tr"):
                raise Unreadable(f"{self._where(call)}: whose sentence is it? Say self.tr or translate")
            case _:
                pass

    def _take_call(self, call: ast.Call, way: str, context: str) -> None:
        texts = call.args[1:] if way == "translate" else call.args
        if not context or not texts:
            raise Unreadable(f"{self._where(call)}: no context is written out")
        source = _text(texts[0])
        if source is None:
            self._take_variable(call, texts[0], context)
            return
        has_number = len(call.args) > _LONGEST_WITHOUT_NUMBER[way]
        comment = _text(texts[1]) or "" if len(texts) > 1 and way != "_tr" else ""
        self._add(Sentence(context=context, source=source, comment=comment, where=self._where(call)), has_number)

    def _take_variable(self, call: ast.Call, text: ast.expr, context: str) -> None:
        if isinstance(text, ast.JoinedStr | ast.BinOp):
            raise Unreadable(f"{self._where(call)}: a text that is put together cannot be translated")
        self.by_variable.append((self._where(call), context))

    def _take_tables(self, call: ast.Call) -> None:
        context = _text(call.args[0])
        if not context:
            raise Unreadable(f"{self._where(call)}: no context is written out")
        self.marked.add(context)
        for table in call.args[1:]:
            if not isinstance(table, ast.Name):
                raise Unreadable(f"{self._where(call)}: name the table that stands in this file")
            for text in _texts(self._table(table)):
                source = _text(text)
                if source:
                    sentence = Sentence(context=context, source=source, where=self._where(text))
                    self._add(sentence, bool(_NUMBER.search(source)))

    def _table(self, named: ast.Name) -> ast.Dict | ast.Tuple:
        for node in self._tree.body:
            match node:
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict() | ast.Tuple() as table) if (
                    name == named.id
                ):
                    return table
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict() | ast.Tuple() as table) if (
                    name == named.id
                ):
                    return table
                case _:
                    pass
        raise Unreadable(f"{self._where(named)}: there is no table “{named.id}” in this file")

    def _add(self, sentence: Sentence, has_number: bool) -> None:  # noqa: FBT001  (inside)
        if has_number != bool(_NUMBER.search(sentence.source)):
            raise Unreadable(f"{sentence.where}: a number is handed over and none is said, or the other way round")
        self.found.append(
            Sentence(
                context=sentence.context,
                source=sentence.source,
                comment=sentence.comment,
                is_plural=has_number,
                where=sentence.where,
            )
        )


def _short_contexts(tree: ast.Module) -> dict[str, str]:
    """Functions of a file that say `translate` with a context of their own: their names, and the contexts."""
    short: dict[str, str] = {}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or node.name != "_tr":
            continue
        match node.body[-1]:
            case ast.Return(value=ast.Call(args=[ast.Constant(value=str(context)), *_])):
                short[node.name] = context
            case _:
                raise Unreadable(f"line {node.lineno}: _tr is not written as elsewhere")
    return short


def _text(node: ast.expr) -> str | None:
    """A text that is written out."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case _:
            return None


def _texts(table: ast.expr) -> Iterator[ast.expr]:
    """The texts of a table; keys are none."""
    match table:
        case ast.Dict(values=values):
            for value in values:
                yield from _texts(value)
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            for element in elements:
                yield from _texts(element)
        case _:
            yield table
