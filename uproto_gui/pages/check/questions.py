"""A finding as questions, one at a time: the sentences, the photos to compare, the answers with their decisions.

Only the question that is shown is made: a finding may have thousands.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_core.findings import Finding, FindingCode
from uproto_core.store.curation import Act
from uproto_gui.pages.check.decided import AsDecided, is_open, part_count, part_key
from uproto_gui.pages.check.question import Answer, Question, Side, shortened
from uproto_gui.pages.check.shortcut_words import shortcut_question
from uproto_gui.widgets.numbers import count, percent_sure

ASKING: Final[frozenset[FindingCode]] = frozenset(
    {"not-sure", "two-classes", "wrong-class", "similar-names", "names-say-nothing", "shortcut"}
)
"""Kinds that are gone through question by question; of the others, photos are shown in a grid."""

_SHOWN: Final = 3
_MOST_KEPT: Final = 3
"""Classes of one photo that have a button each; of more, the class is typed."""
_LETTERS: Final = "ABC"
_FEW_LETTERS: Final = 16
"""Of a name beside a key."""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CheckPage", text, "", n)


def question(finding: Finding, number: int, now: AsDecided) -> Question:
    """One question of a finding of a kind that asks."""
    match finding.code:
        case "not-sure":
            return _not_sure(finding, number, now)
        case "two-classes":
            return _two_classes(finding, number, now)
        case "wrong-class":
            return _wrong_class(finding, number, now)
        case "similar-names":
            return _similar_names(finding, number, now)
        case "names-say-nothing":
            return _names_say_nothing(finding, number, now)
        case _:
            return shortcut_question(finding, number, now)


def photo_place(finding: Finding, number: int) -> str:
    """Which photo of how many."""
    return _tr("Photo {number} of {all}").format(number=count(number + 1), all=count(part_count(finding)))


def question_place(finding: Finding, number: int) -> str:
    """Which question of how many."""
    return _tr("{number} of {all}").format(number=count(number + 1), all=count(part_count(finding)))


def _filled(words: str, **facts: str) -> str:
    """Fill names in; a class may be called "{class}"."""
    for name, fact in facts.items():
        words = words.replace(f"{{{name}}}", fact)
    return words


# ---------------------------------------------------------------- the same photo in two classes


def _two_classes(finding: Finding, number: int, now: AsDecided) -> Question:
    group = finding.groups[number]
    classes = sorted({now.class_now(photo) for photo in group})
    in_use = [photo for photo in group if not now.is_left_out(photo)]
    outcome = ""
    if not in_use:
        outcome = _tr("Left out: no copy is used.")
    elif not is_open(finding, number, now):
        outcome = _filled(_tr("Kept in {class}."), **{"class": now.class_now(in_use[0])})
    sides = tuple(_side_of_copies(name, group, now) for name in classes[:_MOST_KEPT])
    keeping = (_keep_in(name, letter, group, now) for name, letter in zip(classes[:_MOST_KEPT], _LETTERS, strict=False))
    out = Answer(
        text=_tr("Leave all out"),
        hint=_tr("leave all out"),
        key="X",
        acts=(Act(what="left-out", photos=group),),
        said=_tr("Left out: no copy is used."),
    )
    return Question(
        kind=finding.code,
        title=_tr("Where does this photo belong?"),
        sentence=_tr(
            "The same photo lies in {classes}. Until you decide, no copy is in training or in the exam."
        ).format(classes=_listed(classes))
        if not outcome
        else _tr("The same photo, %Ln times.", len(group)),
        place=photo_place(finding, number),
        photo=(in_use or list(group))[0],
        photo_words=_names_of_copies(group),
        sides=sides,
        answers=(*keeping, out, _another_class(group, "M")),
        outcome=outcome,
    )


def _listed(classes: list[str]) -> str:
    if len(classes) == 1:
        return classes[0]
    return _filled(_tr("{names} and {last}"), names=", ".join(classes[:-1]), last=classes[-1])


def _names_of_copies(group: tuple[Path, ...]) -> str:
    return ", ".join(f"{photo.parent.name} / {photo.name}" for photo in group[:_MOST_KEPT])


def _side_of_copies(name: str, group: tuple[Path, ...], now: AsDecided) -> Side:
    n = sum(1 for photo in group if now.class_now(photo) == name)
    others = [photo for photo in now.examples_of(name) if photo not in group][:_SHOWN]
    return Side(
        name=name,
        about=_tr("one copy lies here") if n == 1 else _tr("%Ln copies lie here", n),
        photos=tuple(others),
        below=_tr("Other photos of this class") if others else _tr("It has no other photos"),
    )


def _keep_in(name: str, letter: str, group: tuple[Path, ...], now: AsDecided) -> Answer:
    """One act wherever one is enough: it is then undone by one key."""
    own = tuple(photo for photo in group if now.class_now(photo) == name)
    others = tuple(photo for photo in group if photo not in own and not now.is_left_out(photo))
    acts: list[Act[Path]] = []
    if others:
        acts.append(Act(what="left-out", photos=others))
    if any(now.is_left_out(photo) for photo in own):
        acts.append(Act(what="kept", photos=own))
    return Answer(
        text=_filled(_tr("Keep in {class}"), **{"class": name}),
        hint=_filled(_tr("keep in {class}"), **{"class": shortened(name, _FEW_LETTERS)}),
        key=letter,
        acts=tuple(acts),
        said=_filled(_tr("Kept in {class}."), **{"class": name}),
    )


def _another_class(photos: tuple[Path, ...], key: str) -> Answer:
    return Answer(
        text=_tr("Another class…"),
        hint=_tr("another class"),
        key=key,
        acts=(Act(what="moved", photos=photos),),
        said=_tr("Moved to {name}."),
        asks="class",
    )


# ---------------------------------------------------------------- possibly in the wrong class


def _wrong_class(finding: Finding, number: int, now: AsDecided) -> Question:
    doubt = finding.doubts[number]
    lies, suggested = now.called(doubt.class_name), now.called(doubt.suggestion)
    names = {"class": lies, "other": suggested, "sure": percent_sure(doubt.sure)}
    words = (
        _tr("It lies in the folder {class} and looks like {other} (sure {sure}).")
        if doubt.path.parent.name == lies
        else _tr("It lies in the class {class} and looks like {other} (sure {sure}).")
    )
    move = Answer(
        text=_filled(_tr("Move to {other}"), **names),
        hint=_tr("move"),
        key="M",
        also=("N",),
        acts=(Act(what="moved", photos=(doubt.path,), value=suggested),),
        said=_filled(_tr("Moved to {other}."), **names),
    )
    keep = Answer(
        text=_filled(_tr("Keep as {class}"), **names),
        hint=_tr("keep"),
        key="Enter",
        also=("Return", "Y"),
        acts=(Act(what="kept", photos=(doubt.path,)),),
        said=_filled(_tr("Kept as {class}."), **names),
    )
    out = Answer(
        text=_tr("Leave out"),
        hint=_tr("leave out"),
        key="X",
        acts=(Act(what="left-out", photos=(doubt.path,)),),
        said=_tr("Left out."),
    )
    return Question(
        kind=finding.code,
        title=_filled(_tr("Is this {class}?"), **{"class": shortened(lies)}),
        sentence=_filled(words, **names),
        place=photo_place(finding, number),
        photo=doubt.path,
        photo_words=doubt.path.name,
        sides=(
            _similar_side(lies, _tr("where it lies"), doubt.here),
            _similar_side(suggested, _tr("where it may belong"), doubt.there),
        ),
        answers=(move, keep, out, _another_class((doubt.path,), "Shift+M")),
        outcome=_doubt_outcome(finding, number, now),
    )


def _similar_side(name: str, about: str, photos: tuple[Path, ...]) -> Side:
    below = _tr("The most similar photos of this class") if photos else _tr("It has no other photo to compare with")
    return Side(name=name, about=about, photos=photos[:_SHOWN], below=below)


def _doubt_outcome(finding: Finding, number: int, now: AsDecided) -> str:
    doubt = finding.doubts[number]
    if is_open(finding, number, now):
        return ""
    if now.is_left_out(doubt.path):
        return _tr("Left out.")
    lies, is_now = now.called(doubt.class_name), now.class_now(doubt.path)
    words = _tr("Kept as {class}.") if is_now == lies else _tr("Moved to {class}.")
    return _filled(words, **{"class": is_now})


# ---------------------------------------------------------------- not sure yet


def _not_sure(finding: Finding, number: int, now: AsDecided) -> Question:
    photo = finding.groups[number][0]
    name = now.class_now(photo)
    keep = Answer(
        text=_filled(_tr("Keep as {class}"), **{"class": name}),
        hint=_tr("keep"),
        key="Enter",
        also=("Return", "Y"),
        acts=(Act(what="kept", photos=(photo,)),),
        said=_filled(_tr("Kept as {class}."), **{"class": name}),
    )
    out = Answer(
        text=_tr("Leave out"),
        hint=_tr("leave out"),
        key="X",
        acts=(Act(what="left-out", photos=(photo,)),),
        said=_tr("Left out."),
    )
    others = tuple(other for other in now.examples_of(name) if other != photo)[:_SHOWN]
    outcome = ""
    if not is_open(finding, number, now):
        outcome = _tr("Left out.") if now.is_left_out(photo) else _filled(_tr("It is {class}."), **{"class": name})
    return Question(
        kind=finding.code,
        title=_filled(_tr("Is this {class}?"), **{"class": shortened(name)}),
        sentence=_tr("You were not sure about it. Until you decide, it is neither in training nor in the exam."),
        place=photo_place(finding, number),
        photo=photo,
        photo_words=photo.name,
        sides=(Side(name=name, about=_tr("where it lies"), photos=others),),
        answers=(keep, out, _another_class((photo,), "M")),
        outcome=outcome,
    )


# ---------------------------------------------------------------- names


_LIKENESS: Final = {
    "same words": "The names are the same words, written differently.",
    "plural": "One name is the plural of the other.",
    "word order": "The names have the same words in another order.",
    "letters that look alike": "The names have letters that look alike.",
    "spelling": "The names differ by a letter or two.",
}


def _similar_names(finding: Finding, number: int, now: AsDecided) -> Question:
    named = finding.names[number]
    names = list(dict.fromkeys(now.called(name) for name in named))
    # The name that most photos have is the one to expect.
    names.sort(key=lambda name: -now.photos_of.get(name, 0))
    detail = finding.details[number] if number < len(finding.details) else ""
    likeness = _tr(_LIKENESS[detail]) if detail in _LIKENESS else _tr("The names look alike.")
    why = _tr("As two classes, each has fewer photos, and nobody can tell one from the other.")
    different = Answer(
        text=_tr("They are different"),
        hint=_tr("they are different"),
        key="N",
        acts=(Act(what="ignored", value=part_key(finding, number)),),
        said=_tr("They stay different classes."),
    )
    outcome = ""
    if not is_open(finding, number, now):
        outcome = _filled(_tr("One class now: {class}."), **{"class": names[0]}) if len(names) == 1 else different.said
    return Question(
        kind=finding.code,
        title=_tr("Are these one class?"),
        sentence=f"{likeness} {why}",
        place=question_place(finding, number),
        sides=tuple(_named_side(name, now) for name in names[:_MOST_KEPT]),
        answers=(*_mergings(names), different) if len(names) > 1 else (),
        outcome=outcome,
    )


def _mergings(names: list[str]) -> tuple[Answer, ...]:
    """Make them one class, under each of the names."""
    keys = ("Y", "2", "3")
    return tuple(
        Answer(
            text=_filled(_tr("Merge as {class}"), **{"class": called}),
            hint=_filled(_tr("one class: {class}"), **{"class": shortened(called, _FEW_LETTERS)}),
            key=key,
            acts=(Act(what="named", classes=tuple(name for name in names if name != called), value=called),),
            said=_filled(_tr("One class now: {class}."), **{"class": called}),
        )
        for key, called in zip(keys, names, strict=False)
    )


def _named_side(name: str, now: AsDecided) -> Side:
    n = now.photos_of.get(name, 0)
    return Side(name=name, about=_tr("1 photo") if n == 1 else _tr("%Ln photos", n), photos=now.examples_of(name)[:6])


def _names_say_nothing(finding: Finding, number: int, now: AsDecided) -> Question:
    name = finding.classes[number]
    called = now.called(name)
    photos = finding.groups[number] if number < len(finding.groups) else now.examples_of(called)
    rename = Answer(
        text=_tr("Type a clear name…"),
        hint=_tr("type a name"),
        key="Enter",
        also=("Return", "M"),
        acts=(Act(what="named", classes=(called,)),),
        said=_tr("It is called {name} now."),
        asks="name",
    )
    leave = Answer(
        text=_tr("Leave it as it is"),
        hint=_tr("leave it"),
        key="N",
        acts=(Act(what="ignored", value=part_key(finding, number)),),
        said=_filled(_tr("{class} stays as it is."), **{"class": called}),
    )
    outcome = ""
    if not is_open(finding, number, now):
        outcome = _filled(_tr("It is called {class} now."), **{"class": called}) if called != name else leave.said
    return Question(
        kind=finding.code,
        title=_filled(_tr("What is {class}?"), **{"class": shortened(called)}),
        sentence=_tr(
            "The model reads the names of classes, and this one says nothing about how they look. "
            "A clear name, such as red fox, helps most where there are few photos."
        ),
        place=question_place(finding, number),
        sides=(_named_side(called, now) if not photos else _shown_side(called, photos, now),),
        note=_tr("Descriptions help as well: drop a table of them on this window."),
        answers=(rename, leave),
        outcome=outcome,
        class_name=called,
    )


def _shown_side(name: str, photos: tuple[Path, ...], now: AsDecided) -> Side:
    more = [photo for photo in now.examples_of(name) if photo not in photos]
    side = _named_side(name, now)
    return Side(name=name, about=side.about, photos=(*photos, *more)[:6])
