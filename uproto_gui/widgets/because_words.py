"""Why something failed and at which step, in the window's language: what the core says inside an error.

The core says why in English, with names and numbers in it. Here is what it can say, with a place for each of them; what
the system or a library says stays as it is.
"""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_gui.i18n.marked import marked

_PHRASES: Final[tuple[str, ...]] = (
    # ------------------------------------------------------------ places
    "it is a file",
    "it holds other files",
    "it holds an older sample with other files in it",
    "it holds a comparison on other photos",
    "it lies in the photo folder, which is never changed",
    "the photos lie in it, and they are never changed",
    "there is something in it",
    "there is nothing there",
    "there is nothing at this place",
    "it does not exist",
    "the system's shell could not make the link",
    # ------------------------------------------------------------ files of any kind
    "it cannot be read",
    "it is damaged",
    "it is missing or cannot be read",
    "it is from a newer version of uproto",
    "it is not UTF-8 text; save it as UTF-8",
    "it cannot be read as UTF-8 text",
    "it is no JSON",
    "it is not JSON",
    "it is not JSON ({place})",
    "it is nested too deeply",
    "it has no file {file}",
    "it is larger than {size} MB",
    "one file can have at most 2 GB",
    "{file} is damaged",
    "{file} is missing",
    "{file} is missing or damaged",
    "{file} is missing or cannot be read",
    "{file} cannot be read",
    "{file} is of another version",
    # ------------------------------------------------------------ projects and trainings
    "it has no project.json that can be read",
    "its database cannot be read",
    "its database is damaged",
    "its trained model is missing or damaged",
    "what it learned step by step is not there any more",
    "not one of the photos it learned from can be read any more",
    "{n} of the photos it learned from cannot be read any more",
    # ------------------------------------------------------------ classifiers
    "it holds no bundle.json",
    "its bundle.json is damaged",
    '"{place}" in its bundle.json is damaged',
    "its classes and their counts do not fit together",
    "two of its classes have the same name",
    "its model.safetensors is missing or damaged",
    "its model.safetensors does not fit its classes",
    "its settings of views are damaged",
    'its limits for "not sure" are damaged',
    "it joins other layers than its model has",
    "it has trained weights and does not say what for",
    'its trained weights do not fit the model "{name}"',
    'the model "{name}" on this computer is another one',
    "the model inside it cannot be used: {because}",
    "the table has over {rows} rows",
    # ------------------------------------------------------------ models
    '"{name}" cannot be the name of a model',
    "a model of that name is there already",
    "it is another model than that of the first process",
    "the built-in model comes with the program",
    "only .safetensors files are opened, for safety",
    "a single file needs the name of the model that it is ({names})",
    "its weights are damaged ({because})",
    "its text tower comes from another package",
    "its image tower lies elsewhere",
    "its activation is not the one it was trained with",
    "it asks its tokeniser for what this program does not do",
    "its tokeniser would run code of its own",
    "{file} does not describe a model",
    "{file} does not say how to prepare photos",
    "this computer is set to work offline (HF_HUB_OFFLINE)",
    "the server answered {number}",
    "what answered is not the hub",
    "the server sent less than the whole file",
    "{file} describes no model that can be built ({because})",
    "its tokeniser needs the package {package}: pip install {install}",
    "its tokeniser comes from another package, and its files are not beside it",
    # ------------------------------------------------------------ tables and lists of photos
    "it is of Excel before 2007; save it as .xlsx or CSV",
    "it is no Excel table, is damaged, or has a password",
    "it is larger than any table of photos",
    "it has no column `{column}` in its first line",
    "line {line} is no row of a table",
    'line {line} has no label behind the path ("{words}")',
    "it is no folder, no table (.csv, .tsv, .xlsx), no list of lines `path label` (.txt) and no JSON",
    'none of the {n} files that it names is there; they were looked for from "{folder}" on',
    "no sheet has a column `path` and a column `label` in its first line",
    'line {line} has the split "{word}", not train, val or test',
    "it has {n} names, and none for the label {label}",
    "it has no classes with `id` and `name`",
    "it has no list `images` of a photo list as iNaturalist or COCO have it",
    "its `annotations` or `categories` are no list",
    "its {list} {place} has no {entry}",
    # ------------------------------------------------------------ descriptions
    "it is no folder, no table (.csv, .tsv) and no JSON",
    "it is no object of lists, `{class: [sentences]}`",
    'the entry "{name}" is no list of sentences',
    "it is not like the lists of VL-LTR",
    "it has pages such as desc_0.txt, and no {file} or {other} that says whose they are",
    'no text in it is for one of the classes, such as "{class}"',
    "the class has no such sentence",
    "there is no such class",
    "it is no file of decisions, or is damaged",
    "it is made of the class's name, which always stays",
    "it is not written as `class: sentence`",
    'it is not like {"groups": {"colour": ["word", "word"]}}',
    'there is no group "{group}", only {groups}',
    '"{word}" is no word',
    # ------------------------------------------------------------ settings
    "there is no such setting",
    "{n} classes need at least {least} dimensions for a simplex, and there are {there}",
)
"""Every reason; a test compares them with the core's."""

_STEPS: Final[dict[str, str]] = {
    "scan": "counting photos",
    "sample": "drawing the sample photos",
    "photos": "reading photos",
    "check": "checking photos",
    "checks": "checking photos",
    "split": "keeping photos apart",
    "features": "looking at photos",
    "texts": "choosing descriptions",
    "tuning": "training inside the model",
    "prototypes": "spreading the anchors",
    "matching": "matching photos and words",
    "classifier": "training the classifier",
    "calibration": "learning when it is sure",
    "exam": "marking the exam",
    "evaluate": "marking the exam",
    "bundle": "writing the classifier",
    "answers": "answering photos",
    "predict": "answering photos",
    "download": "fetching the model",
    "methods": "comparing ways",
    "compare": "comparing ways",
    "export": "writing the classifier for other programs",
    "advice": "working out what to photograph next",
    "advise": "working out what to photograph next",
    "hunt": "looking through the archive",
    "train": "training",
    "probe": "measuring the time",
    "list-backbones": "looking for models",
    "find-photos": "finding moved photos",
    "self-test": "testing this computer",
}
"""What was being done, by the step that ended."""

marked("because", _PHRASES, _STEPS)

_FACT = re.compile(r"\{(\w+)\}")


def step_words(step: str) -> str:
    """A step of the work as it stands in a sentence; an unknown one stays as it is."""
    found = _STEPS.get(step)
    return _tr(found) if found is not None else step


def because_words(because: str) -> str:
    """Why something failed; what the system or a library said stays as it is."""
    for form, phrase in _forms():
        found = form.fullmatch(because)
        if found is not None:
            words = _tr(phrase)
            for name, fact in found.groupdict().items():
                words = words.replace(f"{{{name}}}", because_words(fact) if name == "because" else fact)
            return words
    return because


def knows(because: str) -> bool:
    """Whether a reason is said in the window's language."""
    return any(form.fullmatch(because) for form, _ in _forms())


def known_steps() -> frozenset[str]:
    """Every step that has words; a test compares them with the core's."""
    return frozenset(_STEPS)


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """How each reason is recognised: those with fewest places first, and the longer before the shorter."""
    ordered = sorted(_PHRASES, key=lambda phrase: (len(_FACT.findall(phrase)), -len(phrase)))
    return tuple((re.compile(_pattern(phrase), re.DOTALL), phrase) for phrase in ordered)


def _pattern(phrase: str) -> str:
    pieces, last = [], 0
    for fact in _FACT.finditer(phrase):
        pieces += [re.escape(phrase[last : fact.start()]), f"(?P<{fact[1]}>.+)"]
        last = fact.end()
    return "".join((*pieces, re.escape(phrase[last:])))


def _tr(text: str) -> str:
    return QCoreApplication.translate("because", text)
