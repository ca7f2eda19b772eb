"""What a decision was, in a few words that follow "Undo:"; the same on every page."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_core.store.curation import Act, Curation, SentenceVerdict
from uproto_core.store.photo_keys import PhotoKey

_MOST_SHOWN: Final = 40
"""Letters of a sentence."""


def act_words(act: Act[PhotoKey], curation: Curation[Path], filed: Mapping[str, tuple[str, ...]]) -> str:  # noqa: C901, PLR0911, PLR0912  (one return for each verdict)
    """A decision in words, such as "merge Fox and Red fox".

    Args:
        act: The decision.
        curation: What holds now, for what classes are called.
        filed: The classes there are, each with those of the source that it is made of.
    """
    n = len(act.photos)
    match act.what:
        case "left-out":
            return _tr("leave out 1 photo") if n == 1 else _tr("leave out %Ln photos", n)
        case "taken-back":
            return _tr("take back 1 photo") if n == 1 else _tr("take back %Ln photos", n)
        case "kept":
            return _tr("keep 1 photo") if n == 1 else _tr("keep %Ln photos", n)
        case "not-sure":
            return _tr("not sure about 1 photo") if n == 1 else _tr("not sure about %Ln photos", n)
        case "moved":
            words = _tr("move 1 photo to {class}") if n == 1 else _tr("move %Ln photos to {class}", n)
            return words.replace("{class}", curation.name_of(act.value))
        case "named":
            return _naming_words(act, filed)
        case "class-left-out":
            return _tr("leave out {class}").replace("{class}", curation.name_of(act.classes[0]))
        case "class-taken-back":
            return _tr("take back {class}").replace("{class}", curation.name_of(act.classes[0]))
        case "ignored":
            return _tr("ignore a finding")
        case "heeded":
            return _tr("show a finding again")
        case "sentence-pinned" | "sentence-dropped" | "sentence-let":
            return _sentence_words(act.what, act.value)
        case "found":
            return _tr("found for {class}").replace("{class}", curation.name_of(act.value))
        case "not-it":
            return _tr("not {class}").replace("{class}", curation.name_of(act.value))
        case "put-off":
            return _tr("look at a photo later")


def _sentence_words(verdict: SentenceVerdict, sentence: str) -> str:
    words = {
        "sentence-pinned": _tr("always keep “{sentence}”"),
        "sentence-dropped": _tr("drop “{sentence}”"),
        "sentence-let": _tr("let uproto decide about “{sentence}”"),
    }[verdict]
    return words.replace("{sentence}", _short(sentence))


def _short(sentence: str) -> str:
    """As much of a sentence as a tip has room for."""
    return sentence if len(sentence) <= _MOST_SHOWN else f"{sentence[:_MOST_SHOWN].rstrip()}…"


def _naming_words(act: Act[PhotoKey], filed: Mapping[str, tuple[str, ...]]) -> str:
    """Whether two classes became one by it, or one was only called otherwise."""
    old = act.classes[0] if len(act.classes) == 1 else _tr("%Ln classes", len(act.classes))
    is_merged = not set(filed.get(act.value, ())) <= set(act.classes)
    words = _tr("merge {old} and {new}") if is_merged else _tr("rename {old} to {new}")
    return words.replace("{old}", old).replace("{new}", act.value)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("decisions", text, "", n)
