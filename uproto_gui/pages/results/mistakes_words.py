"""What is said of mistakes in the exam, and of what was decided about them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from uproto_core.figures import Group
from uproto_gui.pages.results.mistakes import Decided, Kind, Mistake
from uproto_gui.widgets.group_mark import group_word
from uproto_gui.widgets.numbers import count, percent_sure

translate = QCoreApplication.translate


def title_words(mistakes: Sequence[Mistake]) -> str:
    """How many there are of each kind, as the finding of the view."""
    wrong = sum(mistake.kind == "wrong" for mistake in mistakes)
    unsure = len(mistakes) - wrong
    if not mistakes:
        return translate("Mistakes", "No exam photo was answered wrongly, and none was left unsure.")
    if not unsure:
        return translate("Mistakes", "%Ln exam photo(s) answered wrongly, the surest first", "", wrong)
    if not wrong:
        return translate("Mistakes", "%Ln exam photo(s) without a sure answer, the surest first", "", unsure)
    words = translate("Mistakes", "{wrong} exam photos answered wrongly and {unsure} not surely, the surest first")
    return words.format(wrong=count(wrong), unsure=count(unsure))


def kind_words(kind: Kind | None) -> str:
    """A choice of which mistakes are shown."""
    match kind:
        case "wrong":
            return translate("Mistakes", "Answered wrongly")
        case "unsure":
            return translate("Mistakes", "Not sure")
        case None:
            return translate("Mistakes", "All mistakes")


def group_choice_words(group: Group | None) -> str:
    """A choice of whose mistakes are shown."""
    return group_word(group) if group is not None else translate("Mistakes", "All groups")


def only_words(class_name: str, answer: str) -> str:
    """Which mistakes alone are shown, where a class or a mix-up was asked for."""
    if not answer:
        return translate("Mistakes", "Only photos filed under {class}").replace("{class}", class_name)
    words = translate("Mistakes", "Only {class} taken for {answer}")
    return words.replace("{class}", class_name).replace("{answer}", answer)


def filed_words(mistake: Mistake) -> str:
    """Where the photo lies."""
    return translate("Mistakes", "Filed under {class}").replace("{class}", mistake.class_name)


def answered_words(mistake: Mistake) -> str:
    """What it was answered with."""
    if mistake.is_sure:
        words = translate("Mistakes", "answered {answer} (sure {sure})")
    else:
        words = translate("Mistakes", "not sure, nearest {answer} ({sure})")
    return words.replace("{sure}", percent_sure(mistake.confidence)).replace("{answer}", mistake.answer)


def answer_words(mistake: Mistake) -> str:
    """What it was answered with, where there is room for nothing more."""
    words = translate("Mistakes", "answered {answer}") if mistake.is_sure else translate("Mistakes", "nearest {answer}")
    return words.replace("{answer}", mistake.answer)


def decided_words(decided: Decided) -> str:
    """What was decided about a photo."""
    match decided.verdict:
        case "left-out":
            return translate("Mistakes", "Left out")
        case "not-sure":
            return translate("Mistakes", "Not sure yet: out until you know")
        case "kept":
            return translate("Mistakes", "Kept: the classifier erred")
        case "moved":
            return translate("Mistakes", "Moved to {class}").replace("{class}", decided.class_name)


def question_words(mistake: Mistake) -> str:
    """What is asked of a photo."""
    return translate("Mistakes", "Is this {class}?").replace("{class}", mistake.class_name)


def beside_words(mistake: Mistake) -> str:
    """What the training photos beside a mistake are."""
    if mistake.is_compared:
        return translate("Mistakes", "The most similar training photos")
    return translate("Mistakes", "Training photos")


def place_words(at: int, of: int) -> str:
    """Which of how many is looked at."""
    return translate("Mistakes", "Photo {number} of {all}").format(number=count(at + 1), all=count(of))
