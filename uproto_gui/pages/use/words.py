"""The sentences of the Use page for its closed lists: answers, reasons, orders."""

from PySide6.QtCore import QCoreApplication

from uproto_core.events import PhotoAnswer
from uproto_gui.pages.use.orders import Order
from uproto_gui.pages.use.state import UseState, outcome_of
from uproto_gui.widgets.error_words import reason_words
from uproto_gui.widgets.numbers import count, percent_sure

translate = QCoreApplication.translate


def answer_title(answer: PhotoAnswer) -> str:
    """The class, or why there is none."""
    match outcome_of(answer):
        case "answered":
            return answer.answer or ""
        case "not-sure":
            return translate("UsePage", "Not sure")
        case "unreadable":
            return translate("UsePage", "Not readable")


def answer_words(answer: PhotoAnswer) -> str:
    """The line below the title: how sure, or the reason in a few words."""
    match outcome_of(answer):
        case "answered":
            return sure_words(answer.top[0].confidence)
        case "not-sure":
            return reason_words(answer.reason or "low")
        case "unreadable":
            return reason_words(answer.error or "")


def said_words(answer: PhotoAnswer, said: str | None) -> str:
    """What the person said, below the title; empty where nothing was said."""
    if said is None:
        return ""
    if said == answer.answer:
        return translate("UsePage", "right, you said")
    return translate("UsePage", "you said: {class}").replace("{class}", said)


def row_words(answer: PhotoAnswer, said: str | None) -> str:
    """A row for screen readers."""
    words = said_words(answer, said) or answer_words(answer)
    return f"{answer.path.name}: {answer_title(answer)}, {words}"


def sure_words(confidence: float) -> str:
    """How sure, never 0 or 100 %."""
    return translate("UsePage", "sure {percent}").format(percent=percent_sure(confidence))


def question_words(answer: PhotoAnswer) -> str:
    """The title of an answer's panel: the class, or the question that stays open."""
    match outcome_of(answer):
        case "answered":
            return answer.answer or ""
        case "unreadable":
            return translate("UsePage", "This photo could not be read")
    if answer.reason == "unlike-all":
        return translate("UsePage", "None of the classes?")
    if answer.reason == "between-two":
        first, second = answer.top[0].class_name, answer.top[1].class_name
        return translate("UsePage", "{first} or {second}?").format(first=first, second=second)
    return translate("UsePage", "{first}?").format(first=answer.top[0].class_name)


def alike_words(cosine: float) -> str:
    """How much a training photo looks like the one asked about."""
    return translate("UsePage", "{percent} alike").format(percent=percent_sure(cosine))


def photos_words(photos: int) -> str:
    """How many rows there are."""
    return translate("UsePage", "%n photo(s)", "", photos)


def counts_words(state: UseState) -> str:
    """What became of the photos; the numbers add up to the rows."""
    if state.unreadable:
        return translate("UsePage", "{answered} answered, {open} not sure, {unreadable} unreadable").format(
            answered=count(state.answered), open=count(state.not_sure), unreadable=count(state.unreadable)
        )
    return translate("UsePage", "{answered} answered, {open} not sure").format(
        answered=count(state.answered), open=count(state.not_sure)
    )


def order_words(order: Order) -> str:
    """What an order of the list is called."""
    return {
        "not-sure-first": translate("UsePage", "Not sure first"),
        "as-they-came": translate("UsePage", "As they came"),
        "only-not-sure": translate("UsePage", "Only not sure"),
        "only-answered": translate("UsePage", "Only answered"),
        "only-unreadable": translate("UsePage", "Only unreadable"),
    }[order]
