"""A finding as photos in rows: groups under headings, in the order in which a person goes through them."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_core.findings import Finding
from uproto_gui.i18n.marked import marked
from uproto_gui.models.photo_model import GroupItems, Heading, PhotoItem
from uproto_gui.pages.check.decided import is_open
from uproto_gui.pages.check.state import CheckState
from uproto_gui.widgets.error_words import reason_sentence, reason_words

_POOR: Final = {
    "dark": "Dark",
    "blurred": "Blurred",
    "tiny": "Tiny",
    "too long": "Very long: the model sees only a part of them",
}
_OCCASIONS: Final = {
    "one burst": "all from one burst",
    "one folder": "all from one sub-folder",
    "one day": "all from one day",
}
_WHY: Final = {
    "same": "exact copies",
    "nearly the same": "nearly the same picture",
    "burst": "taken within seconds",
    "sequence": "one after the other by their names",
    "subfolder": "from one sub-folder",
    "group": "from one group of your table",
    "seen alike": "one scene to the model alone: not kept together",
}
"""Why photos belong together."""

marked("CheckPage", _POOR, _OCCASIONS, _WHY)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CheckPage", text, "", n)


def photo_items(finding: Finding, state: CheckState) -> GroupItems:
    """Headings and photos of a finding, in the core's order: a decision moves nothing under the person's hand."""

    def photo(path: Path, _number: int) -> PhotoItem:
        return PhotoItem(
            path=path, caption=_caption(finding, path, state), is_left_out=state.as_decided.is_left_out(path)
        )

    if finding.code in ("dark-blurred-tiny", "unreadable"):
        return _by_reason(finding, photo)
    details = finding.details or ("",) * len(finding.groups)

    def heading(number: int) -> Heading:
        is_class = finding.code in ("too-few", "one-occasion")
        return _heading(finding, number, finding.classes[number] if is_class else details[number], state)

    return GroupItems(finding.groups, heading, photo)


def _by_reason(finding: Finding, photo: Callable[[Path, int], PhotoItem]) -> GroupItems:
    """Single photos, gathered under what is wrong with them."""
    of_reason: dict[str, list[Path]] = {reason: [] for reason in sorted(finding.details)}
    for group, detail in zip(finding.groups, finding.details, strict=True):
        of_reason[detail].extend(group)
    reasons = tuple(of_reason)

    def heading(number: int) -> Heading:
        reason = reasons[number]
        if finding.code != "unreadable":
            return Heading(words=_tr(_POOR.get(reason, reason)))
        words = reason_words(reason)
        return Heading(words=words[:1].upper() + words[1:], aside=reason_sentence(reason))

    return GroupItems([tuple(paths) for paths in of_reason.values()], heading, photo)


def _heading(finding: Finding, number: int, name: str, state: CheckState) -> Heading:
    group = finding.groups[number]
    n = len(group)
    match finding.code:
        case "exam-leak":
            return _leak_heading(name, is_settled=not is_open(finding, number, state.as_decided))
        case "nearly-the-same":
            return Heading(words=_tr("%Ln photos", n), aside=_tr(_WHY[name]) if name in _WHY else name)
        case "copies":
            return Heading(words=_tr("%Ln copies", n), aside=name)
        case "one-occasion":
            detail = finding.details[number] if number < len(finding.details) else ""
            photos = state.as_decided.photos_of.get(name, n)
            aside = _tr(_OCCASIONS[detail]) if detail in _OCCASIONS else detail
            return Heading(words=name, aside=_tr("%n photo(s), {occasion}", photos).format(occasion=aside))
        case _:
            return Heading(words=name, aside=_tr("1 photo") if n == 1 else _tr("%Ln photos", n))


def _leak_heading(name: str, *, is_settled: bool) -> Heading:
    if is_settled:
        return Heading(words=_tr("Decided"), aside=_tr("no longer in training and in the exam"))
    if name == "the same":
        return Heading(words=_tr("The same photo"), aside=_tr("copies outside the exam take no part"))
    return Heading(words=_tr("Nearly the same"), aside=_tr("in the exam and outside of it"))


def _caption(finding: Finding, path: Path, state: CheckState) -> str:
    """What tells the photos of a group apart: the class, the side of the exam, or else the name."""
    match finding.code:
        case "dark-blurred-tiny":
            return state.as_decided.class_now(path)
        case "exam-leak":
            is_exam = state.as_decided.is_exam(path)
            if is_exam is None:
                return _tr("{above} / {folder}").format(above=path.parent.parent.name, folder=path.parent.name)
            return _tr("exam") if is_exam else _tr("training")
        case _:
            return path.name
