"""The sentences of what "not sure" costs and brings: on Results, where it is chosen, and on Use."""

from PySide6.QtCore import QCoreApplication

from uproto_core.sureness import ALWAYS, SureCost
from uproto_gui.widgets.numbers import count, found_of, is_few, percent, range_words

translate = QCoreApplication.translate


def target_words(target: float) -> str:
    """A target as something to choose."""
    if target == ALWAYS:
        return translate("Sureness", "Always answers")
    words = translate("Sureness", "Answers only when right about {percent} % of the time")
    return words.format(percent=count(round(100 * target)))


def cost_words(cost: SureCost) -> str:
    """What a target costs and brings, on practice photos, with counts and range."""
    if not cost.photos:
        return translate("Sureness", "There were no practice photos to measure this on.")
    answered, right = cost.point.answered, cost.right
    if not cost.is_reached:
        return _unreached_words(cost)
    if is_few(answered):
        words = translate("Sureness", "Answers {answered} practice photos, right for {right} of these.")
        return words.format(answered=found_of(answered, cost.photos), right=count(cost.point.right))
    words = translate("Sureness", "Answers {answered} practice photos, right {percent} ({range}) of these.")
    return words.format(answered=found_of(answered, cost.photos), percent=percent(right), range=range_words(right))


def _unreached_words(cost: SureCost) -> str:
    answered, right = cost.point.answered, cost.right
    if is_few(answered):
        words = translate(
            "Sureness",
            "This target cannot be reached: with the nearest limit it answers {answered} practice photos, right for "
            "{right} of these.",
        )
        return words.format(answered=found_of(answered, cost.photos), right=count(cost.point.right))
    words = translate(
        "Sureness",
        "This target cannot be reached: with the nearest limit it answers {answered} practice photos, right {percent} "
        "({range}) of these.",
    )
    return words.format(answered=found_of(answered, cost.photos), percent=percent(right), range=range_words(right))


def rare_words(cost: SureCost) -> str:
    """The same of rare classes; nothing where there are none."""
    if not cost.rare_photos:
        return ""
    answered, right = cost.point.rare_answered, cost.rare_right
    if is_few(answered):
        words = translate("Sureness", "Of rare classes: {answered} answered, right for {right} of these.")
        return words.format(answered=found_of(answered, cost.rare_photos), right=count(cost.point.rare_right))
    words = translate("Sureness", "Of rare classes: {answered} answered, right {percent} ({range}) of these.")
    return words.format(answered=found_of(answered, cost.rare_photos), percent=percent(right), range=range_words(right))
