"""The sentences of a hunt in an archive; each figure with its count and its range."""

from PySide6.QtCore import QCoreApplication, QLocale

from uproto_core.figures import share_of_photos
from uproto_core.store.found import HuntAnswer
from uproto_gui.pages.results.hunt import A_LOT, HuntClass, HuntState
from uproto_gui.widgets.group_mark import group_word
from uproto_gui.widgets.numbers import count, range_words

translate = QCoreApplication.translate


def class_words(entry: HuntClass) -> str:
    """A class that can be looked for."""
    words = translate("Hunt", "{class} ({group}, %Ln training photo(s))", "", entry.photos)
    return words.replace("{group}", group_word(entry.group)).replace("{class}", entry.name)


def training_photos_words(photos: int) -> str:
    """How many photos a class has to learn from, beside its name."""
    return translate("Hunt", "%Ln training photo(s)", "", photos)


def standing_words(state: HuntState) -> str:
    """How it goes: "7 of 20 right so far (18–57 %)"."""
    if not state.asked:
        return translate("Hunt", "No photo answered yet")
    words = translate("Hunt", "{right} of {asked} right so far ({range} %)")
    return words.format(right=count(state.right), asked=count(state.asked), range=range_words(state.accuracy))


def dry_words() -> str:
    """After twenty misses in a row."""
    words = translate("Hunt", "0 of the last {n} ({range} %): probably few more. Stop here?")
    return words.format(n=count(A_LOT), range=range_words(share_of_photos(0, A_LOT)))


def progress_words(state: HuntState) -> str:
    """How much of the folder was looked at."""
    if state.phase == "looking":
        words = translate("Hunt", "Looking through the folder: %Ln photo(s) so far.", "", state.looked_at)
    else:
        words = translate("Hunt", "The whole folder was looked at: %Ln photo(s).", "", state.looked_at)
    further = []
    if state.known:
        further.append(translate("Hunt", "Already in the project: {n}.").format(n=count(state.known)))
    if state.alike:
        further.append(translate("Hunt", "Nearly the same as another one: {n}.").format(n=count(state.alike)))
    if state.unreadable:
        further.append(translate("Hunt", "Could not be read: {n}.").format(n=count(state.unreadable)))
    return " ".join((words, *further))


def question_words(state: HuntState) -> str:
    """What is asked about the photo."""
    asked = state.question
    if asked is None:
        return ""
    return translate("Hunt", "Is this {class}?").replace("{class}", asked.class_name)


def nothing_words(state: HuntState) -> str:
    """Where there is no photo to ask about."""
    if state.phase != "looked":
        return translate("Hunt", "Looking for the first photos…")
    if state.asked:
        return translate("Hunt", "Every photo of the folder is answered.")
    return translate("Hunt", "There is no photo in this folder that the project does not have already.")


def similar_words(class_name: str) -> str:
    """Over the training photos beside it."""
    words = translate("Hunt", "Training photos of {class} that it is most like")
    return words.replace("{class}", class_name)


def answer_words(answer: HuntAnswer) -> str:
    """What was said of a photo."""
    if answer.verdict == "found":
        return translate("Hunt", "found: {class}").replace("{class}", answer.class_name)
    return translate("Hunt", "not {class}").replace("{class}", answer.class_name)


def found_words(state: HuntState) -> str:
    """What a hunt brought: "Found: Lynx 5, Fox 2."; nothing where nothing was."""
    if not state.found:
        return ""
    each = translate("Hunt", "{class} {n}")
    listed = QLocale().createSeparatedList(
        [each.replace("{n}", count(n)).replace("{class}", name) for name, n in sorted(state.found.items())]
    )
    return translate("Hunt", "Found: {classes}.").replace("{classes}", listed)


def easy_words() -> str:
    """What becomes of what is found, and why no exam sees it."""
    return translate(
        "Hunt",
        "Found photos stay where they are and train the next classifier. They never enter practice or exam: photos "
        "found this way are the easy ones.",
    )
