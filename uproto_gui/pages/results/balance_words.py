"""The sentences of the slider between rare and common: what it brings beside what it costs."""

from PySide6.QtCore import QCoreApplication

from uproto_core.figures import Accuracy
from uproto_gui.pages.results.balance import BalanceRow, BalanceState
from uproto_gui.widgets.group_mark import group_word
from uproto_gui.widgets.numbers import count, found_of, is_few, likely_words, percent

translate = QCoreApplication.translate


def title_words(state: BalanceState) -> str:
    """What this place of the slider does, as the figures say."""
    rare = next((row for row in state.rows if row.group == "few"), None)
    if state.steps == 0:
        return translate("BalanceTab", "Even: every class is taken as equally likely")
    towards = (
        translate("BalanceTab", "%Ln step(s) towards rare", "", -state.steps)
        if state.steps < 0
        else translate("BalanceTab", "%Ln step(s) towards your folder", "", state.steps)
    )
    if rare is None or not rare.here.found.n:
        return towards
    change = rare.here.right - rare.even.right
    if change == 0:
        said = translate("BalanceTab", "{towards}: as many photos of rare classes found")
        return said.format(towards=towards)
    said = (
        translate("BalanceTab", "{towards}: %Ln more photo(s) of rare classes found", "", change)
        if change > 0
        else translate("BalanceTab", "{towards}: %Ln photo(s) of rare classes fewer found", "", -change)
    )
    return said.replace("{towards}", towards)


def figure_words(accuracy: Accuracy, right: int) -> str:
    """A figure with enough photos in percent, else its counts alone."""
    if not accuracy.n:
        return translate("BalanceTab", "n/a")
    return found_of(right, accuracy.n) if is_few(accuracy.n) else percent(accuracy)


def rest_words(accuracy: Accuracy, right: int) -> str:
    """What stands behind the figure: its range and its counts."""
    if not accuracy.n:
        return translate("BalanceTab", "no photos")
    if is_few(accuracy.n):
        return likely_words(accuracy)
    return translate("BalanceTab", "{likely}, {counts}").format(
        likely=likely_words(accuracy), counts=found_of(right, accuracy.n)
    )


def change_words(here: Accuracy, even: Accuracy) -> str:
    """The difference to the middle in points; nothing where there is none, or too few photos to tell."""
    if here.value is None or even.value is None or is_few(min(here.n, even.n)):
        return ""
    points = round(100 * here.value) - round(100 * even.value)
    if points == 0:
        return translate("BalanceTab", "as at even")
    return (
        translate("BalanceTab", "+%Ln point(s)", "", points)
        if points > 0
        else translate("BalanceTab", "-%Ln point(s)", "", -points)
    )


def answered_words(state: BalanceState) -> str:
    """How many practice photos get an answer here, and how often it is right."""
    answered = state.answered
    share, right = answered.share, answered.right
    if not share.n or share.value is None:
        return ""
    given = right.n
    if is_few(given):
        words = translate("BalanceTab", "Answers {given} of {n} practice photos; at the others it says “not sure”.")
        return words.format(given=count(given), n=count(share.n))
    words = translate(
        "BalanceTab",
        "Answers {given} of {n} practice photos, right on {right} of those ({likely}); "
        "at the others it says “not sure”.",
    )
    return words.format(given=count(given), n=count(share.n), right=percent(right), likely=likely_words(right))


def spoken_row(row: BalanceRow) -> str:
    """A row for those who hear it."""
    words = translate("BalanceTab", "{group}: found {found}, {found_rest}; right when it says so {said}, {said_rest}")
    return words.format(
        group=group_word(row.group),
        found=figure_words(row.here.found, row.here.right),
        found_rest=rest_words(row.here.found, row.here.right),
        said=figure_words(row.here.said, row.here.right),
        said_rest=rest_words(row.here.said, row.here.right),
    )


def off_words(state: BalanceState) -> str:
    """Why there is nothing to choose."""
    if state.curve.groups.kind == "even":
        return translate(
            "BalanceTab",
            "Your classes have about the same number of photos: there is nothing to balance between rare and common.",
        )
    return translate("BalanceTab", "There are no practice photos to show what the balance would do.")
