"""The sentences of the Check page that are made from findings."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_core.findings import Finding, FindingCode
from uproto_gui.models.finding_model import FindingRow, Sign
from uproto_gui.pages.check.state import KINDS, CheckState, KindLooked
from uproto_gui.widgets.error_words import reason_words
from uproto_gui.widgets.numbers import count

_ICONS: Final[dict[FindingCode, str]] = {
    "two-classes": "warning",
    "exam-leak": "lock",
    "nearly-the-same": "burst",
    "copies": "copies",
    "dark-blurred-tiny": "eye",
    "unreadable": "broken",
    "too-few": "info",
}

_EXAM: Final[dict[FindingCode, str]] = {
    "two-classes": "A photo with two names teaches nothing: until you decide, no copy is in training or in the exam.",
    "exam-leak": "A photo that was learned says nothing in an exam. Exact copies outside the exam take no part; "
    "nearly the same photos stay where your folder has them and make the exam too easy.",
    "nearly-the-same": "The exam takes or leaves such a burst whole, so that it is not too easy.",
    "copies": "All copies stay on one side, so that none is in training and in the exam at once.",
    "dark-blurred-tiny": "They take part like all others, in training and in the exam, unless you leave them out.",
    "unreadable": "They are neither in training nor in the exam. Everything else goes on.",
    "too-few": "Their photos are all needed for learning, so the exam has none of them. "
    "Bring them to 4 photos or more, from different days, to see how good it is.",
}
"""What each kind of trouble does to the exam."""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CheckPage", text, "", n)


def exam_words(kind: FindingCode) -> str:
    """What a kind of trouble does to the exam."""
    return _tr(_EXAM[kind])


def title_words(kind: FindingCode) -> str:
    """The name of a kind of trouble."""
    return reason_words(kind)


def counted(finding: Finding) -> int:
    """What is counted of a kind: pictures that contradict each other, classes, or photos."""
    return len(finding.groups) if finding.code in ("two-classes", "too-few") else finding.photos


def finding_row(kind: KindLooked) -> FindingRow:
    """One kind of trouble as a row."""
    about, number = _about(kind), ""
    if kind.looked == "found" and kind.finding is not None:
        number = count(kind.open or counted(kind.finding))
    return FindingRow(
        kind=kind.kind,
        icon=_ICONS[kind.kind],
        title=title_words(kind.kind),
        about=about,
        count=number,
        sign=_sign(kind),
    )


def _sign(kind: KindLooked) -> Sign:
    if kind.looked == "found":
        return "decide" if kind.open else "found"
    return kind.looked


def _about(kind: KindLooked) -> str:
    match kind.looked:
        case "waiting":
            return ""
        case "looking":
            return _tr("looking")
        case "nothing":
            return _tr("Nothing found")
        case "not-checked":
            return _tr("Could not be checked: the check did not come so far.")
        case "found":
            assert kind.finding is not None
            return _found(kind, kind.finding)


def _found(kind: KindLooked, finding: Finding) -> str:
    if kind.kind == "two-classes" and not kind.open:
        return _tr("All decided")
    n = kind.open_photos if kind.kind == "two-classes" else len(finding.groups)
    one, many = _FOUND[kind.kind]
    return _tr(one) if n == 1 else _tr(many, n)


_FOUND: Final[dict[FindingCode, tuple[str, str]]] = {
    "two-classes": (
        "Decide, or this file stays out of training",
        "Decide, or these %Ln files stay out of training",
    ),
    "exam-leak": ("They make the exam too easy", "They make the exam too easy"),
    "nearly-the-same": (
        "1 burst, kept whole so that the exam is not too easy",
        "%Ln bursts, kept whole so that the exam is not too easy",
    ),
    "copies": ("Kept on one side, nothing to do", "Kept on one side, nothing to do"),
    "dark-blurred-tiny": ("Look whether it shows its class", "Look whether they show their class"),
    "unreadable": ("Not used, everything else goes on", "Not used, everything else goes on"),
    "too-few": (
        "1 class can be learned, cannot be measured",
        "%Ln classes can be learned, cannot be measured",
    ),
}
"""What was found of a kind, for one and for several: of files, bursts, photos or classes."""

_LOOKING: Final[dict[FindingCode, str]] = {
    "two-classes": "Looking for photos in two classes, {number} of {all}",
    "exam-leak": "Looking for exam photos in training, {number} of {all}",
    "nearly-the-same": "Looking for bursts, {number} of {all}",
    "copies": "Looking for copies, {number} of {all}",
    "dark-blurred-tiny": "Looking at blur and light, {number} of {all}",
    "unreadable": "Looking for files that cannot be read, {number} of {all}",
    "too-few": "Counting photos, {number} of {all}",
}


def running_words(state: CheckState) -> str:
    """What a check is doing."""
    if state.phase == "stopping":
        return _tr("Stopping")
    if state.is_comparing:
        kind = next((kind.kind for kind in state.kinds if kind.looked == "looking"), KINDS[-1])
        number = min(len(state.findings) + 1, len(KINDS))
        return _tr(_LOOKING[kind]).format(number=count(number), all=count(len(KINDS)))
    done, total = state.read
    if total is None:
        return _tr("Reading photos")
    return _tr("Reading photos, {done} of {all}").format(done=count(done), all=count(total))


def about_words(state: CheckState) -> str:
    """What stands beside the page's title."""
    looked, left = len(state.findings), len(KINDS) - len(state.findings)
    match state.phase:
        case "no-photos" | "ready":
            return ""
        case "done":
            if not state.found:
                return _tr("Nothing found")
            return (
                _tr("1 kind of trouble found") if state.found == 1 else _tr("%Ln kinds of trouble found", state.found)
            )
        case _:
            return _tr("{looked} kinds looked at, {left} to go").format(looked=count(looked), left=count(left))


def left_out_words(n: int) -> str:
    """Photos that were left out, as a line."""
    return _tr("1 of these photos is left out.") if n == 1 else _tr("%Ln of these photos are left out.", n)
