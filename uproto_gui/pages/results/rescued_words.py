"""The sentences of the tab Rescued: rescued and lost always together, and no winner where chance says none."""

from PySide6.QtCore import QCoreApplication

from uproto_core.figures import Group
from uproto_gui.pages.results.ordinary import Comparison
from uproto_gui.pages.results.rescued import Heap
from uproto_gui.widgets.numbers import count

translate = QCoreApplication.translate


def finding_words(compared: Comparison) -> str:
    """What the two counts say; below the usual limit of chance they are called a difference, and not else."""
    match compared.finding:
        case "better":
            words = translate("RescuedTab", "Better here than the ordinary classifier: rescued {rescued}, lost {lost}")
        case "worse":
            words = translate("RescuedTab", "Worse here than the ordinary classifier: rescued {rescued}, lost {lost}")
        case "as-well":
            words = translate("RescuedTab", "Here the ordinary classifier does as well: rescued {rescued}, lost {lost}")
    return words.format(rescued=count(compared.rescued), lost=count(compared.lost))


def about_words(compared: Comparison, group: Group | None) -> str:
    """On what it rests, and what the two classifiers are."""
    exam = (
        translate("RescuedTab", "%Ln exam photo(s) of all classes.", "", compared.n)
        if group is None or group == "even"
        else translate("RescuedTab", "%Ln exam photo(s) of these classes.", "", compared.n)
    )
    ordinary = translate(
        "RescuedTab",
        "The ordinary classifier learned from the same photos with the same model, without care for rare classes. "
        "The surest wrong answers come first.",
    )
    return f"{exam} {ordinary}"


def choice_words(group: Group | None) -> str:
    """Whose exam photos are shown."""
    match group:
        case "few":
            return translate("RescuedTab", "Rare classes")
        case "medium":
            return translate("RescuedTab", "Middle classes")
        case "many":
            return translate("RescuedTab", "Common classes")
        case _:
            return translate("RescuedTab", "All classes")


def heap_words(heap: Heap, photos: int) -> str:
    """A heap with its count."""
    names: dict[Heap, str] = {
        "rescued": translate("RescuedTab", "Rescued {n}"),
        "lost": translate("RescuedTab", "Lost {n}"),
        "both-right": translate("RescuedTab", "Both right {n}"),
        "both-wrong": translate("RescuedTab", "Both wrong {n}"),
    }
    return names[heap].format(n=count(photos))


def empty_heap_words(heap: Heap) -> str:
    """A heap without photos."""
    names: dict[Heap, str] = {
        "rescued": translate("RescuedTab", "No photo was found by uproto alone."),
        "lost": translate("RescuedTab", "No photo was found by the ordinary classifier alone."),
        "both-right": translate("RescuedTab", "No photo was found by both."),
        "both-wrong": translate("RescuedTab", "No photo was missed by both."),
    }
    return names[heap]
