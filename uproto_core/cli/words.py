"""What the command line says: the same plain words as the window."""

from dataclasses import dataclass
from typing import Final

from uproto_core.events import Noted, StageName
from uproto_core.figures import Group
from uproto_core.findings import FindingCode

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
    "export": "Writing and comparing",
    "advice": "Hiding half of each class's photos",
    "hunt": "Looking through the archive",
}

GROUP_WORDS: Final[dict[Group, str]] = {"many": "common", "medium": "middle", "few": "rare", "even": "even"}

REASON_WORDS: Final = {
    "between-two": "between two classes",
    "low": "none is likely enough",
    "unlike-all": "unlike all training photos",
}


@dataclass(frozen=True, slots=True)
class FindingWords:
    """What is said of one kind of finding."""

    title: str
    why: str
    """Why it matters."""
    advice: str
    """What to do."""


FINDING_WORDS: Final[dict[FindingCode, FindingWords]] = {
    "two-classes": FindingWords(
        "Same photo in two classes",
        "A photo with two names teaches nothing, so none of these copies is used.",
        "Decide where each belongs, and leave out or remove the other copy.",
    ),
    "exam-leak": FindingWords(
        "Exam photos that are in training too",
        "What was learned by heart makes the exam too easy.",
        "Take them out of one side. Exact copies leave the training by themselves; the others stay until you decide.",
    ),
    "wrong-class": FindingWords(
        "Possibly in the wrong class",
        "Photos like these lie in another class. Some of them are only unusual: look before you move one.",
        "Look at them from the top, the most doubtful first; keep, move or leave out each.",
    ),
    "shortcut": FindingWords(
        "Something beside the thing itself gives a class away",
        "A classifier may learn that instead, and fail on other photos.",
        "Add photos of the class that differ in this, or of other classes that share it.",
    ),
    "similar-names": FindingWords(
        "Class names that may be one",
        "Two halves of one class are each too small, and cannot be told apart.",
        "Merge them if they are one class.",
    ),
    "names-say-nothing": FindingWords(
        "Class names that say nothing",
        "The model reads names: a number or a code gives it nothing to go by.",
        "Rename these classes, or add descriptions.",
    ),
    "too-few": FindingWords(
        "Classes that can be learned but not measured",
        "No exam photo is to be had, so nobody can say how well they are found.",
        "Add photos, if you can.",
    ),
    "one-occasion": FindingWords(
        "Classes whose photos are all from one occasion",
        "Their exam cannot show whether they are found on another day or at another place.",
        "Add photos of another occasion, if you can.",
    ),
    "dark-blurred-tiny": FindingWords(
        "Dark, blurred, tiny or very long",
        "They may not show what their class is called.",
        "Look at them, and leave out those that show nothing.",
    ),
    "nearly-the-same": FindingWords(
        "Nearly the same (bursts)",
        "They are kept together, so that the exam is not too easy.",
        "Nothing to do.",
    ),
    "copies": FindingWords(
        "Exact copies", "They are kept together, so that none is asked about that was learned.", "Nothing to do."
    ),
    "unreadable": FindingWords(
        "Photos that cannot be read",
        "They are left out; everything else goes on.",
        "Copy them again from where they came from, if you need them.",
    ),
}

COULD_NOT_WORDS: Final = {
    "model.not-asked": "not looked for, because the model was not to be used",
    "memory.full": "could not be checked, because memory is not enough",
    "disk.full": "could not be checked, because the disk is full",
    "disk.not-writable": "could not be checked, because the folder of the cache may not be written",
    "backbone.unknown": "could not be checked, because there is no such model",
    "backbone.not-here": "could not be checked, because the model is not on this computer",
    "backbone.unusable": "could not be checked, because the model cannot be used",
}


def could_not_words(code: str) -> str:
    """Why a kind could not be checked, by an error's code."""
    return COULD_NOT_WORDS.get(code, f"could not be checked ({code})")


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
    "photos.table-inside": "The folders do not say the classes, so the table {table} in the folder does.",
    "cache.set-aside": "A damaged cache was set aside and is made anew. Nothing of yours was in it.",
}


def note_words(note: Noted) -> str:
    """A passing note as a sentence; empty for one that another part of the output tells better."""
    words = _NOTE_WORDS.get(note.code, "")
    return words.format(**note.facts)
