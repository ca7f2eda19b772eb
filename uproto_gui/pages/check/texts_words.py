"""The words beside names and sentences: counts, shares, what is amiss, and what became of each."""

from PySide6.QtCore import QCoreApplication

from uproto_gui.models.described_class import DescribedClass, SentenceLine
from uproto_gui.pages.check.texts_state import TextsState
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.reason_words import reason_sentence, reason_words


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CheckPage", text, "", n)


def class_words(entry: DescribedClass) -> str:
    """The line below a class in the list: what is amiss, or how many of its sentences count."""
    match entry.trouble:
        case "says-nothing":
            return _tr("the name says nothing")
        case "language":
            return _tr("name in another language")
        case "no-text":
            return _tr("no sentence: only its photos speak")
        case "":
            return _state_words(entry)


def _state_words(entry: DescribedClass) -> str:
    if entry.is_stale:
        return _tr("typed, not chosen from yet")
    if not entry.is_judged:
        return ""
    if not entry.kept and not entry.dropped:
        return _tr("only its name")
    return _tr("{kept} kept, {dropped} dropped").format(kept=count(entry.kept), dropped=count(entry.dropped))


def summary_words(state: TextsState) -> str:
    """All sentences in one line."""
    if state.texts is None:
        return _tr("No sentence was chosen yet: the first training does, or you now.")
    kept = sum(entry.kept for entry in state.classes)
    dropped = sum(entry.dropped for entry in state.classes)
    words = _tr("{kept} sentences kept, {dropped} dropped. Each has its reason.")
    return words.format(kept=count(kept), dropped=count(dropped))


def language_words(state: TextsState) -> tuple[str, str]:
    """E11: what happened, and what to do."""
    n = len(state.with_trouble("language"))
    told = (
        _tr("The model reads English, and 1 name is in another language.")
        if n == 1
        else _tr("The model reads English, and %Ln names are in another language.", n)
    )
    return told, _tr("Add an English name beside yours, or choose the multilingual model.")


def nothing_words(state: TextsState) -> tuple[str, str]:
    """E10: what happened, and what to do."""
    found = state.with_trouble("says-nothing")
    told = (
        _tr("1 class name says nothing about how things look: “{name}”.")
        if len(found) == 1
        else _tr("%Ln class names say nothing about how things look, such as “{name}”.", len(found))
    )
    to_do = _tr("Type a clear name or a description, or go on with photos only.")
    return told.replace("{name}", found[0].name if found else ""), to_do


def share_words(share: float) -> str:
    """A share in whole percent; a little is never written as nothing."""
    if 0 < share < 0.005:  # noqa: PLR2004  (what would be rounded to 0 %)
        return _tr("<1 %")
    return _tr("{number} %").format(number=count(round(100 * share)))


def line_reason(line: SentenceLine) -> str:
    """Why a sentence counts or not, in a few words; a fresh decision is told before any training knows of it."""
    match line.verdict:
        case "sentence-pinned":
            return _tr("kept by you")
        case "sentence-dropped":
            return _tr("dropped by you")
        case "sentence-let":
            return _tr("decided anew next time")
        case _:
            return reason_words(line.sentence.reason)


def line_text(line: SentenceLine, read_as: str) -> str:
    """The sentence as it stands in the list; the name stands for all that is made of it."""
    return _tr("Its name, “{name}”").replace("{name}", read_as) if line.is_name and read_as else line.sentence.text


def sentence_about(line: SentenceLine) -> str:
    """Everything about a sentence that its row has no room for."""
    sentence = line.sentence
    lines = [sentence.text, reason_sentence(sentence.reason) if line.verdict is None else line_reason(line)]
    if sentence.encoded != sentence.text:
        lines.append(_tr("As the model reads it: {words}").replace("{words}", sentence.encoded))
    lines += [
        _tr("Fits its class: {share}").format(share=share_words(sentence.relevance)),
        _tr("Names visible things: {share}").format(share=share_words(sentence.visible)),
    ]
    return "\n".join(line for line in lines if line)
