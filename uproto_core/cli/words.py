"""What the command line says: the same plain words as the window."""

from typing import Final

from uproto_core.events import Noted, StageName
from uproto_core.figures import Group

STAGE_WORDS: Final[dict[StageName, str]] = {
    "scan": "Looking through the folder",
    "sample": "Drawing the sample",
    "photos": "Reading photos",
    "checks": "Checking the folder",
    "split": "Keeping photos apart for the exam",
    "features": "Looking at photos with the model",
    "texts": "Choosing descriptions",
    "tuning": "Training inside the model",
    "prototypes": "Spreading anchors",
    "matching": "Matching photos and words",
    "classifier": "Training the classifier",
    "calibration": "Finding when to say not sure",
    "exam": "Marking the exam",
    "bundle": "Writing the classifier",
    "answers": "Answering photos",
    "download": "Downloading",
    "methods": "Training and examining each method",
    "compare": "Comparing the methods",
}

GROUP_WORDS: Final[dict[Group, str]] = {"many": "common", "medium": "middle", "few": "rare", "even": "even"}

REASON_WORDS: Final = {
    "between-two": "between two classes",
    "low": "none is likely enough",
    "unlike-all": "unlike all training photos",
}

FINDING_WORDS: Final = {
    "unreadable": "Photos that cannot be read",
    "two-classes": "Same photo in two classes",
    "copies": "Exact copies",
    "nearly-the-same": "Nearly the same (bursts)",
    "exam-leak": "Exam photos that are in training too",
    "too-few": "Classes that can be learned but not measured",
    "dark-blurred-tiny": "Dark, blurred or tiny",
}

_NOTE_WORDS: Final = {
    "memory.smaller-steps": "Memory was short, so it goes on in smaller steps.",
    "run.went-astray": "The figures went astray in round {epoch}: uproto went back one round and learns more slowly.",
    "matching.round-kept": (
        "Round {epoch} of {of} of matching photos and words was the best on practice photos: it is kept."
    ),
    "matching.helps": (
        "Matching photos and words helps: on practice photos, all classes equal, {with} % are found with it, "
        "{without} % without it."
    ),
    "matching.kept": (
        "Matching photos and words stays: practice photos do not say that it harms "
        "(all classes equal, {with} % with it, {without} % without it)."
    ),
    "matching.left-out": (
        "Matching photos and words is left out: on practice photos it does harm "
        "(all classes equal, {with} % with it, {without} % without it)."
    ),
    "tuning.kept": (
        "Training inside the model helped: {tuned} % instead of {frozen} % of practice photos, all classes equal."
    ),
    "tuning.not-kept": (
        "Training inside the model did not help beyond doubt ({tuned} % of practice photos, {frozen} % without it): "
        "the model is used as it was."
    ),
    "tuning.no-practice": "No photo is left to judge the trained model by, so the model is used as it was.",
    "classifier.chosen": (
        "Practice photos chose among {tried} settings of the classifier; {changed} are other than they were."
    ),
    "texts.none": "No class has a name or description that says how it looks: photos alone are used.",
    "texts.language": "The model reads English. Names in another script are not used: add an English description.",
    "texts.names-say-nothing": (
        "{classes} class names say nothing about how things look, such as {first}: add descriptions, or clearer names."
    ),
    "texts.sentences-in-another-language": (
        "{sentences} sentences about {classes} classes, such as {first}, are in a script that the model does not read: "
        "they are not used. Add English ones, or choose a model that reads it."
    ),
    "texts.unknown-classes": (
        "The descriptions name {names} that are no classes here, such as {first}: these are not used."
    ),
    "texts.looks-up": "Asking {where} about {classes} class names. Nothing else is sent.",
    "texts.look-up-ended": (
        "The encyclopaedia has a page for {found} of {classes} class names; {several} names mean several things there."
    ),
    "texts.look-up-failed": (
        "The encyclopaedia did not answer about {classes} class names: {because}. "
        "It goes on without; look it up again when you are online."
    ),
    "exam.none": "No exam is possible: no class has 4 photos or more. Add photos to learn how good it is.",
    "classes.cannot-be-examined": "{classes} classes can be learned but not measured, such as {first}.",
    "photos.two-labels": "Photos that lie in two classes at once are not used. Decide where they belong.",
    "photos.found-elsewhere": (
        "The photos of {list} were found in {folder}. If these are not the ones, say with --photos where they are."
    ),
    "cache.set-aside": "A damaged cache was set aside and is made anew. Nothing of yours was in it.",
}


def note_words(note: Noted) -> str:
    """A passing note as a sentence; empty for one that another part of the output tells better."""
    words = _NOTE_WORDS.get(note.code, "")
    return words.format(**note.facts)
