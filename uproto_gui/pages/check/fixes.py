"""What can be done at once about a finding that is shown as a grid, and about the photos that are chosen in it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_core.findings import Finding, FindingCode
from uproto_core.store.curation import Act
from uproto_gui.pages.check.decided import AsDecided, is_open, outside_exam, part_count
from uproto_gui.pages.check.question import Answer

UNDECIDABLE: Final[frozenset[FindingCode]] = frozenset({"unreadable"})
"""What cannot be read takes no part anyway: there is nothing to decide."""

KEEPING: Final[frozenset[FindingCode]] = frozenset({"dark-blurred-tiny"})
"""Kinds of which a photo can be said to be fine; of the others nothing is asked."""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CheckPage", text, "", n)


def fix(finding: Finding, now: AsDecided) -> Answer | None:
    """What settles a finding as a whole, where anything does and is not done yet."""
    photos = tuple(_superfluous(finding, now))
    if not photos:
        return None
    n = len(photos)
    match finding.code:
        case "copies":
            text = _tr("Leave out the copy") if n == 1 else _tr("Leave out the %Ln copies", n)
        case "exam-leak":
            text = _tr("Leave it out of training") if n == 1 else _tr("Leave the %Ln copies out of training", n)
        case _:
            text = _tr("Leave it out") if n == 1 else _tr("Leave all %Ln out", n)
    return Answer(
        text=text,
        hint="",
        key="",
        acts=(Act(what="left-out", photos=photos),),
        said=_tr("1 photo is left out.") if n == 1 else _tr("%Ln photos are left out.", n),
    )


def _superfluous(finding: Finding, now: AsDecided) -> list[Path]:
    """Photos that can go: all copies but one, what leaks from the exam, what shows nothing."""
    open_ones = [number for number in range(part_count(finding)) if is_open(finding, number, now)]
    match finding.code:
        case "copies":
            in_use = ([photo for photo in finding.groups[n] if not now.is_left_out(photo)] for n in open_ones)
            return [photo for photos in in_use for photo in photos[1:]]
        case "exam-leak":
            return [photo for n in open_ones for photo in outside_exam(finding, n, now)]
        case "dark-blurred-tiny":
            return [finding.groups[n][0] for n in open_ones]
        case _:
            return []


def photo_answers(finding: Finding, chosen: list[Path], now: AsDecided) -> tuple[Answer, ...]:
    """What can be decided about the chosen photos."""
    if finding.code in UNDECIDABLE or not chosen:
        return ()
    photos = tuple(chosen)
    return (*_keeping(finding, photos), _leaving(photos, now), _moving(photos))


def _keeping(finding: Finding, photos: tuple[Path, ...]) -> tuple[Answer, ...]:
    if finding.code not in KEEPING:
        return ()
    keep = Answer(
        text=_tr("Keep"),
        hint=_tr("keep"),
        key="Enter",
        acts=(Act(what="kept", photos=photos),),
        said=_tr("Kept.") if len(photos) == 1 else _tr("%Ln photos are kept.", len(photos)),
    )
    return (keep,)


def _leaving(photos: tuple[Path, ...], now: AsDecided) -> Answer:
    """Leave out what is chosen; all of it out already means to take it back."""
    n = len(photos)
    if now.curation.left_out.issuperset(photos):
        return Answer(
            text=_tr("Take back"),
            hint=_tr("take back"),
            key="X",
            acts=(Act(what="taken-back", photos=photos),),
            said=_tr("It is used again.") if n == 1 else _tr("%Ln photos are used again.", n),
        )
    new = tuple(photo for photo in photos if photo not in now.curation.left_out)
    return Answer(
        text=_tr("Leave out"),
        hint=_tr("leave out"),
        key="X",
        acts=(Act(what="left-out", photos=new),),
        said=_tr("Left out.") if n == 1 else _tr("%Ln photos are left out.", len(new)),
    )


def _moving(photos: tuple[Path, ...]) -> Answer:
    return Answer(
        text=_tr("Move to class…"),
        hint=_tr("move to class"),
        key="M",
        acts=(Act(what="moved", photos=photos),),
        said=_tr("Moved to {name}."),
        asks="class",
    )
