"""What gives a class away beside the thing itself: each sign in plain words, and what to do about it."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from uproto_core.findings import Finding
from uproto_core.store.curation import Act
from uproto_gui.i18n.marked import marked
from uproto_gui.pages.check.decided import AsDecided, is_open, part_count, part_key
from uproto_gui.pages.check.question import Answer, Question, Side, shortened
from uproto_gui.widgets.numbers import count

_NEARLY_ALWAYS: Final = 0.95
_OTHERS: Final = 6

_TITLES: Final = {
    "brightness": "{class} can be told by how bright its photos are",
    "size": "{class} can be told by the size of its photos",
    "camera": "{class} can be told by its camera",
    "date": "{class} can be told by when its photos were taken",
    "border": "{class} can be told by the edges of its photos",
}
_HOW_WELL: Final = {
    "brightness": "Brightness alone tells it from other classes.",
    "size": "The size alone tells it from other classes.",
    "camera": "The camera alone tells it from other classes.",
    "date": "The date alone tells it from other classes.",
    "border": "The edge alone tells it from other classes.",
}
_HOW_WELL_NEARLY: Final = {
    "brightness": "Brightness alone tells it from other classes nearly always.",
    "size": "The size alone tells it from other classes nearly always.",
    "camera": "The camera alone tells it from other classes nearly always.",
    "date": "The date alone tells it from other classes nearly always.",
    "border": "The edge alone tells it from other classes nearly always.",
}
_TO_DO: Final = {
    "brightness": "Add photos of this class in other light, or photos of other classes in the same light.",
    "size": "Add photos of this class that were saved as the others are, or save all of them alike.",
    "camera": "Add photos of this class from other cameras, or photos of other classes from this one.",
    "date": "Add photos of this class from other days, or photos of other classes from the same days.",
    "border": "Add photos of this class on another ground, or photos of other classes on the same ground.",
}


_USUAL: Final = {
    "brightness": "usually {here} bright",
    "size": "usually {here} pixels",
    "camera": "usually by {here}",
    "date": "usually of {here}",
    "border": "at the edges usually {here} bright",
}

marked("CheckPage", _TITLES, _HOW_WELL, _HOW_WELL_NEARLY, _TO_DO, _USUAL)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CheckPage", text, "", n)


def shortcut_question(finding: Finding, number: int, now: AsDecided) -> Question:
    """One class that something beside the thing itself gives away."""
    told = finding.shortcuts[number]
    name = now.called(told.class_name)
    photos = finding.groups[number] if number < len(finding.groups) else now.examples_of(name)
    how_well = _HOW_WELL_NEARLY if told.auc >= _NEARLY_ALWAYS else _HOW_WELL
    fine = Answer(
        text=_tr("Good as it is"),
        hint=_tr("good as it is"),
        key="N",
        acts=(Act(what="ignored", value=part_key(finding, number)),),
        said=_tr("{class} is good as it is.").replace("{class}", name),
    )
    others = tuple(
        photos[0]
        for key, photos in now.examples.items()
        if photos and now.curation.name_of(key) != name and key not in now.curation.classes_left_out
    )
    why = _tr("A classifier may learn that instead of the thing itself, and then fail on other photos.")
    return Question(
        kind=finding.code,
        title=_tr(_TITLES[told.sign]).replace("{class}", shortened(name)),
        sentence=f"{_tr(how_well[told.sign])} {why}",
        place=_tr("{number} of {all}").format(number=count(number + 1), all=count(part_count(finding))),
        sides=(
            Side(name=name, about=_usual(told.sign, told.here), photos=photos[:_OTHERS]),
            Side(name=_tr("Other classes"), about=_usual(told.sign, told.elsewhere), photos=others[:_OTHERS]),
        ),
        note=_tr(_TO_DO[told.sign]),
        answers=(fine,),
        outcome="" if is_open(finding, number, now) else fine.said,
    )


def _usual(sign: str, figure: str) -> str:
    """What is usual for a sign, in the window's form of numbers and dates."""
    if not figure:
        return _tr("not known")
    if sign == "date":
        day = QDate.fromString(figure, Qt.DateFormat.ISODate)
        figure = QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else figure
    if sign in ("brightness", "border"):
        figure = _tr("{number} %").format(number=figure.replace("%", ""))
    return _tr(_USUAL[sign]).replace("{here}", figure)
