"""A finding as photos in rows: groups under headings, in the order in which a person goes through them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_core.findings import Finding
from uproto_gui.models.photo_model import Heading, Item, PhotoItem
from uproto_gui.pages.check.state import CheckState
from uproto_gui.widgets.error_words import reason_sentence, reason_words

_POOR: Final = {"dark": "Dark", "blurred": "Blurred", "tiny": "Tiny"}


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CheckPage", text, "", n)


def photo_items(finding: Finding, state: CheckState) -> list[Item]:
    """Headings and photos of a finding, in the core's order: a decision moves nothing under the person's hand."""
    if finding.code in ("dark-blurred-tiny", "unreadable"):
        return list(_by_reason(finding, state))
    details = finding.details or ("",) * len(finding.groups)
    items: list[Item] = []
    for number, (group, detail) in enumerate(zip(finding.groups, details, strict=True)):
        name = finding.classes[number] if finding.code == "too-few" else detail
        items.append(_heading(finding, group, name, state))
        items.extend(_photo(finding, path, number, state) for path in group)
    return items


def _by_reason(finding: Finding, state: CheckState) -> Iterator[Item]:
    """Single photos, gathered under what is wrong with them."""
    for reason in dict.fromkeys(sorted(finding.details)):
        if finding.code == "unreadable":
            words = reason_words(reason)
            yield Heading(words=words[:1].upper() + words[1:], aside=reason_sentence(reason))
        else:
            yield Heading(words=_tr(_POOR.get(reason, reason)))
        for number, (group, detail) in enumerate(zip(finding.groups, finding.details, strict=True)):
            if detail == reason:
                yield from (_photo(finding, path, number, state) for path in group)


def _heading(finding: Finding, group: tuple[Path, ...], detail: str, state: CheckState) -> Heading:
    n = len(group)
    match finding.code:
        case "two-classes":
            is_open = state.is_open(finding.code, group)
            aside = _tr("the same photo: where does it belong?") if is_open else _tr("decided")
            return Heading(words=detail, aside=aside, needs_decision=is_open)
        case "exam-leak":
            if detail == "the same":
                return Heading(words=_tr("The same photo"), aside=_tr("copies outside the exam take no part"))
            return Heading(words=_tr("Nearly the same"), aside=_tr("in the exam and outside of it"))
        case "nearly-the-same":
            return Heading(words=_tr("%Ln photos", n), aside=detail)
        case "copies":
            return Heading(words=_tr("%Ln copies", n), aside=detail)
        case _:
            return Heading(words=detail, aside=_tr("1 photo") if n == 1 else _tr("%Ln photos", n))


def _photo(finding: Finding, path: Path, number: int, state: CheckState) -> PhotoItem:
    return PhotoItem(
        path=path, caption=_caption(finding, path, state), is_left_out=path in state.curation.left_out, group=number
    )


def _caption(finding: Finding, path: Path, state: CheckState) -> str:
    """What tells the photos of a group apart: the class, the side of the exam, or else the name."""
    match finding.code:
        case "two-classes" | "dark-blurred-tiny":
            return state.class_of(path) or path.parent.name
        case "exam-leak":
            return _tr("{above} / {folder}").format(above=path.parent.parent.name, folder=path.parent.name)
        case _:
            return path.name
