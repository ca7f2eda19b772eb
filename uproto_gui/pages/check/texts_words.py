"""The words beside sentences: counts, shares, and what became of each."""

from PySide6.QtCore import QCoreApplication

from uproto_core.store.texts import Sentence, TextsDocument
from uproto_gui.models.sentence_model import ClassHeading
from uproto_gui.widgets.error_words import reason_sentence
from uproto_gui.widgets.numbers import count


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CheckPage", text, "", n)


def heading_words(heading: ClassHeading) -> str:
    """How many sentences of a class were kept and dropped."""
    if not heading.kept and not heading.dropped:
        return _tr("no sentence: its photos alone say what it is")
    return _tr("{kept} kept, {dropped} dropped").format(kept=count(heading.kept), dropped=count(heading.dropped))


def summary_words(texts: TextsDocument) -> str:
    """All sentences of a training in one line."""
    sentences = [sentence for entry in texts.classes for sentence in entry.sentences]
    kept = sum(sentence.is_kept for sentence in sentences)
    words = _tr("{kept} sentences kept, {dropped} dropped. Each has its reason.")
    return words.format(kept=count(kept), dropped=count(len(sentences) - kept))


def share_words(share: float) -> str:
    """A share in whole percent; a little is never written as nothing."""
    if 0 < share < 0.005:  # noqa: PLR2004  (what would be rounded to 0 %)
        return _tr("<1 %")
    return _tr("{number} %").format(number=count(round(100 * share)))


def sentence_about(sentence: Sentence) -> str:
    """Everything about a sentence that its row has no room for."""
    lines = [sentence.text, reason_sentence(sentence.reason)]
    if sentence.encoded != sentence.text:
        lines.append(_tr("As the model reads it: {words}").format(words=sentence.encoded))
    if not sentence.is_kept:
        lines.append(_tr("Fits its class: {share}").format(share=share_words(sentence.relevance)))
    return "\n".join(line for line in lines if line)
