"""What stands on the dial, in words and numbers."""

from PySide6.QtCore import QCoreApplication

from uproto_core.store.cells import pasted_rows, safe_text
from uproto_gui.plots.dial_scene import DialClass, DialPhoto, DialScene, When
from uproto_gui.widgets.numbers import decimals

translate = QCoreApplication.translate


def thing_words(scene: DialScene, thing: DialClass | DialPhoto, when: When) -> tuple[str, str]:
    """What something is and how far from the middle, in two lines."""
    here = f"{thing.angle(when):.0f}"
    if isinstance(thing, DialClass):
        title = translate("Dial", "{name}, {angle}°").format(name=thing.name, angle=here)
        return title, _more_of_class(scene, thing, when)
    away = (
        translate("Dial", "{angle}° from its anchor")
        if scene.has_anchors
        else translate("Dial", "{angle}° from its middle")
    )
    return away.format(angle=here), _more_of_photo(thing)


def _more_of_class(scene: DialScene, thing: DialClass, when: When) -> str:
    anchor = f"{thing.anchor:.0f}"
    if not scene.has_anchors:
        return translate("Dial", "The middle of its photos")
    if not scene.is_pulled:
        return translate("Dial", "Its anchor: {angle}°").format(angle=anchor)
    if when == "before":
        words = translate("Dial", "{there}° now, its anchor {anchor}°")
        return words.format(there=f"{thing.after:.0f}", anchor=anchor)
    words = translate("Dial", "{there}° before, its anchor {anchor}°")
    return words.format(there=f"{thing.before:.0f}", anchor=anchor)


def _more_of_photo(thing: DialPhoto) -> str:
    if thing.taken_for:
        return translate("Dial", "Exam photo, taken for {name}").format(name=thing.taken_for)
    return translate("Dial", "Exam photo, found") if thing.is_exam else translate("Dial", "Training photo")


def numbers_of(scene: DialScene, when: When) -> str:
    """Every class around the middle as a table for a spreadsheet, the nearest first; degrees."""
    rows = [
        (safe_text(other.name), decimals(other.before, 1), decimals(other.after, 1), decimals(other.anchor, 1))
        for other in scene.nearest(when)
    ]
    return pasted_rows([("class", "before", "after", "anchor"), *rows])
