"""The sentences about the exam itself: how often it was looked at, and what another look would cost."""

from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_FRESH_EXAM_FROM: Final = 5
"""From this look on, the exam is used up."""


def looks_words(looks: int) -> str:
    """How often an exam was looked at, to stand beside its figures."""
    return translate("ResultsPage", "%Ln look(s)", "", looks)


def look_words(looks: int) -> str:
    """How often this exam was looked at: each choice by it makes it rosier."""
    if looks <= 1:
        return translate("ResultsPage", "First look at the exam")
    if looks < _FRESH_EXAM_FROM:
        return translate("ResultsPage", "%Ln look(s) at this exam: choosing by it makes it rosier", "", looks)
    return translate(
        "ResultsPage", "%Ln look(s) at this exam. Time for a fresh exam: drop photos taken later.", "", looks
    )


def closed_words(looks: int) -> tuple[str, str]:
    """That the exam of this training is closed, and why.

    Args:
        looks: At this exam so far.
    """
    strong = translate("ResultsPage", "The exam is closed for this training.")
    if looks + 1 < _FRESH_EXAM_FROM:
        return strong, translate(
            "ResultsPage",
            "Choosing between trainings by the exam uses it up, so here are figures of practice photos.",
        )
    return strong, translate(
        "ResultsPage",
        "It was looked at %Ln time(s), and each choice by it uses it up. Time for a fresh exam: drop photos taken "
        "later. Here are figures of practice photos.",
        "",
        looks,
    )


def closed_tab_words() -> tuple[str, str]:
    """The same in the place of a tab about exam photos."""
    return translate("ResultsPage", "The exam is closed for this training"), translate(
        "ResultsPage",
        "Here its photos and their answers are shown. Choosing between trainings by the exam uses it up; Summary and "
        "Classes tell what practice photos say.",
    )


def open_words(looks: int) -> str:
    """What opens it, and which look that would be."""
    return translate("ResultsPage", "Open the exam (look {n})").format(n=looks + 1)
