"""The window's words for what the core says in codes: errors, notes, and the reasons of photos, files and sentences.

The core's own sentences speak to the command line too; where they name a command, the window says it otherwise.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_core.errors import UprotoError
from uproto_core.events import Noted
from uproto_gui.i18n.marked import counted_text, marked
from uproto_gui.widgets.because_words import because_words, step_words
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.reason_words import counted_reason, reason_sentence, reason_words

__all__ = ["counted_reason", "error_sentences", "note_words", "reason_sentence", "reason_words"]

_ERRORS: Final[dict[str, tuple[str, str]]] = {
    "photos.missing": (
        "There is nothing at “{source}”.",
        "Check the spelling, or plug the drive in, and choose the folder that holds your class folders.",
    ),
    "photos.gone": (
        "“{folder}” cannot be reached any more.",
        "Plug the drive in or connect the network, then try again. Your decisions are kept.",
    ),
    "photos.no-permission": (
        "This computer does not allow reading “{folder}”.",
        "Give yourself the right to read it, or copy the photos to a folder of yours.",
    ),
    "photos.none-found": (
        "No photos were found in “{folder}”.",
        "Choose the folder that holds your class folders. uproto reads JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC.",
    ),
    "photos.too-few-classes": (
        "All photos in “{folder}” are of one class, and two are needed.",
        "Put each class in a folder of its own, and choose the folder above them.",
    ),
    "photos.none-to-learn": (
        "Fewer than two classes in “{folder}” have a photo to learn from.",
        "Add photos of each class that can be read, and that are neither for practice nor for the exam.",
    ),
    "photos.several-tables": (
        "The photos in “{folder}” are not sorted into class folders, and more than one table there names photos.",
        "Choose one of the tables: {tables}.",
    ),
    "photos.not-sorted": (
        "The photos in “{folder}” are not sorted into class folders.",
        "To train, sort them or add a table with a class for each photo. To get answers for them, open Use.",
    ),
    "photos.unreadable": (
        "“{path}” could not be read: {reason}.",
        "Everything else goes on. Take the photo from its source again if you need it.",
    ),
    "photos.list": (
        "The list “{path}” cannot be used: {because}.",
        "A list has a path and the number of a class in each line; a JSON file names photos and their classes.",
    ),
    "photos.table": (
        "The table “{path}” cannot be used: {because}.",
        "It needs a column “path” and a column “label”; “split” and “group” may be there too.",
    ),
    "texts.lexicon": (
        "The list of visible words “{path}” cannot be used: {because}.",
        "Mend it, or delete it: then the list that comes along is used.",
    ),
    "use.sentence": (
        "“{sentence}” can be neither kept nor dropped: {because}.",
        "Choose a sentence of the list.",
    ),
    "texts.overrides": (
        "The decisions about sentences in “{path}” cannot be used: {because}.",
        "Choose another file.",
    ),
    "use.overrides-place": (
        "What you decided about sentences of “{source}” was not kept: photo folders are never changed.",
        "Make a project of the folder.",
    ),
    "use.encyclopaedia": (
        "“{where}” is no language of an encyclopaedia and no address of one.",
        "Choose another language.",
    ),
    "texts.unusable": (
        "The descriptions in “{path}” cannot be used: {because}.",
        "Give a folder with a text file for each class, or a table with the columns “class” and “text”.",
    ),
    "exam.closed": (
        "The exam of “{run}” is closed: it was looked at {looks} times already.",
        "Look at its practice figures, or open the exam: each choice by it uses it up.",
    ),
    "exam.none": (
        "No exam is possible: no class has 4 photos or more.",
        "You can train and use it. Add photos to learn how good it is.",
    ),
    "disk.full": (
        "There is not enough room to write “{path}”: {free_mb} MB are free.",
        "Free some room or choose another place. Nothing was lost.",
    ),
    "disk.not-writable": (
        "“{path}” could not be written: {because}.",
        "Close it in other programs, or choose another name or place.",
    ),
    "memory.full": (
        "This computer's memory is not enough for “{model}”.",
        "Choose the smaller model, or close other programs. Photos already read are kept.",
    ),
    "net.unreachable": (
        "“{model}” could not be downloaded: there is no way to the internet from here.",
        "Use the built-in model, or fetch the file on another computer and add it.",
    ),
    "net.proxy": (
        "The network asks for a proxy or trusts its own certificate.",
        "Enter the proxy in Settings, or ask your IT for the certificate file.",
    ),
    "net.damaged": (
        "The downloaded file is not the one expected, and was thrown away.",
        "Try again. If it happens twice, tell us: it should not be used.",
    ),
    "backbone.unknown": (
        "There is no model called “{name}”.",
        "Choose one of the models of the list.",
    ),
    "backbone.not-here": (
        "The model “{name}” is not on this computer.",
        "Download it, or use the built-in one.",
    ),
    "backbone.unusable": (
        "The model in “{path}” cannot be used: {because}.",
        "Download it again, or use the built-in one.",
    ),
    "bundle.not-usable": (
        "“{path}” is not a classifier that this version can open: {because}.",
        "Ask for it again, or update uproto if it is from a newer version.",
    ),
    "run.not-usable": (
        "The training in “{path}” is not finished: {because}.",
        "Go on with it, or train again.",
    ),
    "run.ended": (
        "The work ended unexpectedly at this step: {step}.",
        "Go on from the last saved point{saved}.",
    ),
    "device.lost": (
        "The graphics card stopped answering.",
        "Training goes on with the processor from the last saved point, more slowly.",
    ),
    "run.went-astray": (
        "The figures went astray in round {epoch}, and did not come right again.",
        "Train again, with another model or another seed.",
    ),
    "use.setting": (
        "“{key}” cannot be set to “{value}”: {because}.",
        "Choose a value within the range beside it.",
    ),
    "use.class": (
        "The classifier has learned no class called “{name}”.",
        "Choose among its classes.",
    ),
    "use.run-exists": (
        "“{path}” already holds a training.",
        "Go on with it, or choose another place.",
    ),
    "bundle.export-differs": (
        "The file answered {differing} of {photos} photos otherwise than the classifier, and was thrown away.",
        "Hand on the classifier's own folder instead.",
    ),
    "bundle.not-exportable": (
        "“{path}” cannot be written as {form}: {because}.",
        "Hand on the classifier's own folder instead.",
    ),
    "use.package-missing": (
        "The addition “{package}” is needed for this and is not installed.",
        "Install uproto with its addition “{extra}”.",
    ),
    "use.no-command": (
        "The command of uproto is not in “{folder}”.",
        "Install uproto again.",
    ),
    "use.place-taken": (
        "Nothing was written to “{path}”: {because}.",
        "Choose an empty or new folder.",
    ),
    "use.target": (
        "It was not measured what other answers of “{path}” would cost.",
        "Train again with this version, or leave its answers as they are.",
    ),
    "use.method": (
        "There is no method called “{method}”.",
        "Choose among {known}.",
    ),
    "use.preset": (
        "Methods cannot be compared with the way of training called “{preset}”.",
        "Choose Quick: there all of them learn from the same features.",
    ),
    "export.not-written": (
        "“{path}” could not be written: {because}.",
        "Close it there or choose another name; large tables go to CSV.",
    ),
    "project.in-use": (
        "“{project}” is open in another window of uproto.",
        "Use that window, or open it here to look only.",
    ),
    "project.not-usable": (
        "“{path}” is not a project that this version can open: {because}.",
        "Choose another project, or update uproto if it is from a newer version.",
    ),
}
"""What happened and what to do, by the error's code; `{…}` is filled in from its facts."""

_NOTES: Final[dict[str, str]] = {
    "backbone.built-in-is-weak": "The built-in model is small. A larger one usually finds more; it is a download away.",
    "memory.smaller-steps": "Memory was short, so it goes on in smaller steps. Nothing to do.",
    "run.went-astray": (
        "The figures went astray in round {epoch}, so uproto went back one round and learns more slowly. "
        "Nothing to do. If it happens again, choose Quick."
    ),
    "matching.round-kept": (
        "Round {epoch} of {of} of matching photos and words was the best on the practice photos, so it is kept."
    ),
    "matching.helps": (
        "Matching photos and words helps on the practice photos. "
        "Found with it: {with} %, without it: {without} %, all classes equal."
    ),
    "matching.kept": (
        "Matching photos and words stays: the practice photos do not say that it harms. "
        "Found with it: {with} %, without it: {without} %, all classes equal."
    ),
    "matching.left-out": (
        "Matching photos and words is left out, because it does harm on the practice photos. "
        "Found with it: {with} %, without it: {without} %, all classes equal."
    ),
    "tuning.kept": (
        "Training inside the model helped: {tuned} % instead of {frozen} % of the practice photos, all classes equal."
    ),
    "tuning.not-kept": (
        "Training inside the model did not help beyond doubt: {tuned} % of the practice photos, {frozen} % without it. "
        "The model is used as it was."
    ),
    "tuning.no-practice": "No photo is left to judge a trained model by, so the model is used as it was.",
    "classifier.chosen": (
        "The practice photos chose among {tried} settings of the classifier; {changed} are other than they were."
    ),
    "texts.none": "No class has a name or a description that the model can use, so it learns from the photos alone.",
    "texts.language": (
        "The model reads English, and %n class name(s), such as “{first}”, may be in another language. "
        "Add an English name beside yours, or go on with photos only."
    ),
    "texts.names-say-nothing": (
        "%n class name(s) say nothing about how things look, such as “{first}”. "
        "Type a clear name or a description, or go on with photos only."
    ),
    "texts.sentences-in-another-language": (
        "Sentences about %n class(es), such as “{first}”, are in a script that the model does not read. "
        "They are not used; English ones would be."
    ),
    "texts.unknown-classes": (
        "The descriptions name {names} that are no classes here, such as “{first}”. These are not used."
    ),
    "texts.looks-up": "Asking {where} about %n class name(s). Nothing else is sent.",
    "texts.look-up-ended": "The encyclopaedia has a page for {found} of %n class name(s).",
    "texts.look-up-failed": (
        "The encyclopaedia did not answer about %n class name(s): {because}. "
        "It goes on without; look it up again when you are online."
    ),
    "exam.none": "No exam is possible: no class has 4 photos or more. You can train and use it.",
    "classes.cannot-be-examined": "%n class(es) can be learned and not measured, such as “{first}”.",
    "photos.two-labels": "Some photos lie in two classes at once. They are not used until you decide.",
    "photos.found-elsewhere": "The photos of “{list}” were found in “{folder}”.",
    "photos.table-inside": "The folders do not say the classes, so the table “{table}” in the folder does.",
    "cache.set-aside": "What was remembered of the photos was damaged, so they are read again. Nothing was lost.",
}
"""One or two sentences by a note's code."""

marked("errors", _ERRORS, _NOTES)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("errors", text, "", n)


def _shown(value: object) -> str:
    """A fact as it stands in a sentence: of a path only its name, for the whole path stands in the details."""
    if isinstance(value, Path):
        return value.name or str(value)
    return count(value) if isinstance(value, int) else str(value)


def error_sentences(error: UprotoError) -> tuple[str, str]:
    """What happened and what to do, in the window's words."""
    if error.code not in _ERRORS:
        return error.what_happened, error.what_to_do
    facts = {name: _shown(getattr(error, name)) for name in error.facts()}
    if "reason" in facts:
        facts["reason"] = reason_words(facts["reason"])
    if "because" in facts:
        facts["because"] = because_words(facts["because"])
    if "step" in facts:
        facts["step"] = step_words(facts["step"])
    what_happened, what_to_do = _ERRORS[error.code]
    return _tr(what_happened).format(**facts), _tr(what_to_do).format(**facts)


def note_words(noted: Noted) -> str:
    """A passing note as one or two sentences."""
    n = noted.facts.get("classes", 1)
    facts = {name: _shown(value) for name, value in noted.facts.items()}
    if "because" in facts:
        facts["because"] = because_words(facts["because"])
    return counted_text("errors", _NOTES[noted.code], int(n)).format_map(_Facts(facts))


class _Facts(dict[str, str]):
    """Facts of a note; one that an older file lacks is left out of the sentence."""

    def __missing__(self, name: str) -> str:
        return "…"
