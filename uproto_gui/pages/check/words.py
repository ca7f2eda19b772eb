"""The sentences of the Check page that are made from what was found."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_core.findings import HARM, Finding, FindingCode
from uproto_gui.i18n.marked import counted_text, marked
from uproto_gui.models.finding_model import FindingRow, Sign
from uproto_gui.pages.check.state import KINDS, CheckState, KindLooked
from uproto_gui.widgets.error_words import reason_words
from uproto_gui.widgets.numbers import count

NOT_ASKED: Final = "model.not-asked"
"""Why nothing was found that only the model finds: it was not to look."""

_WHY: Final[dict[FindingCode, str]] = {
    "two-classes": "A photo with two names teaches nothing: until you decide, no copy is in training or in the exam.",
    "exam-leak": "A photo that was learned says nothing in an exam. Exact copies outside the exam take no part; "
    "nearly the same photos stay where they are.",
    "wrong-class": "A photo in the wrong class teaches something wrong, and in the exam it makes a right answer count "
    "as wrong. Some of these are only unusual.",
    "shortcut": "A classifier learns what tells classes apart. If that is the light or the camera, it fails elsewhere, "
    "and the exam does not show it.",
    "similar-names": "One class under two names is learned as two: each has fewer photos, and they are mixed up.",
    "names-say-nothing": "The model reads names: a number or a code gives it nothing to go by, "
    "which costs most where there are few photos.",
    "too-few": "Their photos are all needed for learning, so no exam photo is left. "
    "Bring them to 4 photos or more, from different days.",
    "one-occasion": "Their exam asks about photos of the same day or place as those that were learned. "
    "Add photos of another day or place to see whether they are found there.",
    "dark-blurred-tiny": "They take part like all others, in training and in the exam, unless you leave them out.",
    "nearly-the-same": "The exam takes or leaves such photos together, so that it is not too easy. Nothing to do.",
    "copies": "All copies stay on one side, so that none is in training and in the exam at once. "
    "Without them each photo counts once.",
    "unreadable": "They are neither in training nor in the exam. Everything else goes on.",
    "not-sure": "You said that you were not sure about them: they are neither in training nor in the exam.",
}
"""Why each kind of trouble matters: what it does to training or to the exam."""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CheckPage", text, "", n)


def why_words(kind: FindingCode) -> str:
    """What a kind of trouble does to training or to the exam."""
    return _tr(_WHY[kind])


def title_words(kind: FindingCode) -> str:
    """The name of a kind of trouble."""
    return reason_words(kind)


def counted(kind: KindLooked) -> int:
    """What is counted of a kind: open questions, classes, or photos."""
    if kind.finding is None:
        return 0
    if kind.kind in ("nearly-the-same", "unreadable"):
        return kind.finding.photos
    if kind.kind in ("copies", "exam-leak"):
        return kind.open_photos
    return kind.open


def finding_row(kind: KindLooked) -> FindingRow:
    """One kind of trouble as a row."""
    number = count(counted(kind)) if kind.looked == "found" and not kind.is_done else ""
    return FindingRow(kind=kind.kind, title=title_words(kind.kind), about=_about(kind), count=number, sign=_sign(kind))


def _sign(kind: KindLooked) -> Sign:
    if kind.looked != "found":
        return kind.looked
    return "ignored" if kind.is_ignored else "done" if kind.is_done else HARM[kind.kind]


def _about(kind: KindLooked) -> str:
    match kind.looked:
        case "waiting":
            return ""
        case "looking":
            return _tr("looking")
        case "nothing":
            return _tr("Nothing found")
        case "not-checked":
            return could_not_words(kind.finding.could_not if kind.finding is not None else "")
        case "found":
            assert kind.finding is not None
            return _found(kind, kind.finding)


_COULD_NOT: Final = {
    "": "Could not be checked: the check did not come so far.",
    NOT_ASKED: "Not looked for yet: with so many photos the model takes a while.",
    "memory.full": "Could not be checked: this computer's memory is not enough.",
    "disk.full": "Could not be checked: there is not enough room on the disk.",
    "device.lost": "Could not be checked: the graphics card stopped answering.",
    "backbone.not-here": "Could not be checked: the model is not on this computer.",
    "backbone.unusable": "Could not be checked: the model cannot be used.",
}


def could_not_words(code: str) -> str:
    """Why a kind could not be checked, by an error's code."""
    if code in _COULD_NOT:
        return _tr(_COULD_NOT[code])
    return _tr("Could not be checked ({code}).").format(code=code)


def _found(kind: KindLooked, finding: Finding) -> str:
    if kind.is_done:
        return _tr("All decided")
    if kind.kind in ("wrong-class", "similar-names", "names-say-nothing", "shortcut") and kind.decided:
        one, many = _DECIDED[kind.kind]
        return _tr(one) if kind.decided == 1 else counted_text("CheckPage", many, kind.decided)
    n = kind.open_photos if kind.kind in ("two-classes", "not-sure") else len(finding.groups)
    one, many = _FOUND[kind.kind]
    return _tr(one) if n == 1 else counted_text("CheckPage", many, n)


_FOUND: Final[dict[FindingCode, tuple[str, str]]] = {
    "two-classes": (
        "Decide, or this file stays out of training",
        "Decide, or these %Ln files stay out of training",
    ),
    "exam-leak": ("They make the exam too easy", "They make the exam too easy"),
    "wrong-class": ("Look at it: move, keep or leave out", "Sorted by doubt"),
    "shortcut": ("May be learned in its place", "May be learned in their place"),
    "similar-names": ("Say whether they are one", "Say whether they are one"),
    "names-say-nothing": ("Give it a clear name", "Give them clear names"),
    "too-few": (
        "1 class can be learned, cannot be measured",
        "%Ln classes can be learned, cannot be measured",
    ),
    "one-occasion": ("1 class, good to know", "%Ln classes, good to know"),
    "dark-blurred-tiny": ("Look whether it shows its class", "Look whether they show their class"),
    "nearly-the-same": (
        "1 group, kept whole so that the exam is not too easy",
        "%Ln groups, kept whole so that the exam is not too easy",
    ),
    "copies": ("Kept on one side, nothing to do", "Kept on one side, nothing to do"),
    "unreadable": ("Not used, everything else goes on", "Not used, everything else goes on"),
    "not-sure": ("Decide, or it stays out", "Decide, or they stay out"),
}
"""What was found of a kind, for one and for several: of files, groups, photos or classes."""

_DECIDED: Final[dict[FindingCode, tuple[str, str]]] = {
    "wrong-class": ("Sorted by doubt, 1 decided", "Sorted by doubt, %Ln decided"),
    "shortcut": ("May be learned in its place, 1 decided", "May be learned in its place, %Ln decided"),
    "similar-names": ("Say whether they are one, 1 decided", "Say whether they are one, %Ln decided"),
    "names-say-nothing": ("Give them clear names, 1 decided", "Give them clear names, %Ln decided"),
}

_LOOKING: Final[dict[FindingCode, str]] = {
    "two-classes": "Looking for photos in two classes, {number} of {all}",
    "exam-leak": "Looking for exam photos in training, {number} of {all}",
    "wrong-class": "Looking for photos in the wrong class, {number} of {all}",
    "shortcut": "Looking for what gives classes away, {number} of {all}",
    "similar-names": "Looking at names, {number} of {all}",
    "names-say-nothing": "Looking at names, {number} of {all}",
    "too-few": "Counting photos, {number} of {all}",
    "one-occasion": "Looking at days and places, {number} of {all}",
    "dark-blurred-tiny": "Looking at blur and light, {number} of {all}",
    "nearly-the-same": "Looking for bursts, {number} of {all}",
    "copies": "Looking for copies, {number} of {all}",
    "unreadable": "Looking for files that cannot be read, {number} of {all}",
}

marked("CheckPage", _WHY, _COULD_NOT, _FOUND, _DECIDED, _LOOKING)


def running_words(state: CheckState) -> str:
    """What a check is doing."""
    if state.phase == "stopping":
        return _tr("Stopping")
    done, total = state.done
    if state.step == "features" and total is not None and done < total:
        words = _tr("The model looks at each photo, {done} of {all}")
        return words.format(done=count(done), all=count(total))
    if state.is_comparing:
        kind = next((kind.kind for kind in state.kinds if kind.looked == "looking"), KINDS[-1])
        number = min(len(state.findings) + 1, len(KINDS))
        return _tr(_LOOKING[kind]).format(number=count(number), all=count(len(KINDS)))
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
                # What a person was not sure of was found by no check, and is no reason to say that all is well.
                return "" if state.open_kinds else _tr("Nothing found")
            return (
                _tr("1 kind of trouble found") if state.found == 1 else _tr("%Ln kinds of trouble found", state.found)
            )
        case _:
            return _tr("{looked} kinds looked at, {left} to go").format(looked=count(looked), left=count(left))


def left_out_words(n: int) -> str:
    """Photos that were left out, as a line."""
    return _tr("1 of these photos is left out.") if n == 1 else _tr("%Ln of these photos are left out.", n)
