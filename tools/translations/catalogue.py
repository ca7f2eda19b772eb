"""A catalogue in Qt's own form (.ts): what is in it, and filling sentences in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "i18n"
LANGUAGES = ("de", "zh_CN")
"""Languages whose catalogues are made and kept here."""

Key = tuple[str, str, str]
"""Context, source and comment."""


@dataclass(frozen=True, kw_only=True)
class Message:
    """One sentence in a language."""

    context: str
    source: str
    comment: str
    is_plural: bool
    forms: tuple[str, ...]
    """The translation; of a sentence with a number, one for each form that the language has."""
    is_finished: bool
    is_obsolete: bool
    """Whether the window says it no more."""

    @property
    def key(self) -> Key:
        """What Qt finds it by."""
        return self.context, self.source, self.comment


def catalogue(language: str) -> Path:
    """Where a language's catalogue lies."""
    return CATALOGUES / f"uproto_{language}.ts"


def compiled(language: str) -> Path:
    """Where Qt's form of it lies."""
    return CATALOGUES / f"uproto_{language}.qm"


def read_messages(path: Path) -> list[Message]:
    """All sentences of a catalogue, also those that the window says no more."""
    return [_message(context, node) for context, node in _nodes(_tree(path))]


def write_forms(path: Path, filled: Mapping[Key, tuple[str, ...]]) -> None:
    """Put translations in; what was there for these sentences is replaced."""
    tree = _tree(path)
    for context, node in _nodes(tree):
        message = _message(context, node)
        if message.key not in filled:
            continue
        target = node.find("translation")
        assert target is not None
        target.attrib.pop("type", None)
        target.clear()
        if not message.is_plural:
            target.text = filled[message.key][0]
            continue
        for form in filled[message.key]:
            ElementTree.SubElement(target, "numerusform").text = form
    tree.write(path, encoding="utf-8", xml_declaration=True)


def _tree(path: Path) -> "ElementTree.ElementTree[ElementTree.Element[str]]":
    # Our own file, made by Qt's tool.
    return ElementTree.parse(path)  # noqa: S314


def _nodes(
    tree: "ElementTree.ElementTree[ElementTree.Element[str]]",
) -> "Iterator[tuple[str, ElementTree.Element[str]]]":
    for context in tree.iter("context"):
        for node in context.iter("message"):
            yield context.findtext("name", ""), node


def _message(context: str, node: "ElementTree.Element[str]") -> Message:
    target = node.find("translation")
    assert target is not None
    state = target.get("type", "")
    is_plural = node.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in target.iter("numerusform")) if is_plural else (target.text or "",)
    return Message(
        context=context,
        source=node.findtext("source", ""),
        comment=node.findtext("comment", ""),
        is_plural=is_plural,
        forms=forms,
        is_finished=state == "" and all(forms),
        is_obsolete=state in ("vanished", "obsolete"),
    )
