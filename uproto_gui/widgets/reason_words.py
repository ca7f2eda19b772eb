"""Words for the reasons that the core gives: why a file was left out, what was found, why there is no answer."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from uproto_gui.i18n.marked import marked
from uproto_gui.widgets.numbers import count

_REASONS: Final[dict[str, tuple[str, str]]] = {
    # ------------------------------------------------------------ photos that cannot be read
    "empty": ("empty", "The file has no contents."),
    "cut off": ("cut off", "The file ends before the picture does, as after a broken copy or download."),
    "not a photo": ("not a photo", "The contents or the ending are not those of a photo."),
    "too large": ("too large", "The picture has over 200 megapixels, or the memory cannot hold it."),
    "damaged": ("damaged", "The file is of the right kind, and its contents make no sense."),
    "gone": ("gone", "The file was there, and is not there any more."),
    "not open to you": ("not open to you", "This computer does not allow reading it."),
    "without its plug-in": ("iPhone photo (HEIC)", "HEIC photos need an addition that is not installed here."),
    # ------------------------------------------------------------ files that a scan passes over
    "hidden": ("hidden", "Files that systems keep for themselves."),
    "packed": ("archive, still packed", "ZIP files and the like. Unpack them, and the photos in them are found."),
    "broken link": ("broken link", "A link to something that is not there."),
    "met twice": ("met twice", "A folder reached a second time through a link, or a photo that a table names twice."),
    "unusable name": ("unusable name", "The name has signs that no table can hold."),
    "no photo in it": ("folder without a photo", "There is nothing to learn from in it, so it is no class."),
    "not in a class folder": ("not in a class folder", "Photos that lie beside the class folders."),
    "beside train and test": ("beside the training folders", "Photos beside the folders for training and exam."),
    "not there": ("not there", "Photos that a table names and that do not exist."),
    "without a class": ("without a class", "Rows of a table that name no class."),
    "of several classes": ("of several classes", "Photos that a list gives to several classes."),
    "found and gone": ("found in an archive, gone since", "Photos of a hunt that are not where they were found."),
    # ------------------------------------------------------------ findings of the check
    "unreadable": ("Could not be read", "These files are not used. Everything else goes on."),
    "two-classes": ("Same photo in two classes", "Decide where they belong. Until then they are not used."),
    "not-sure": ("You were not sure", "Out of training and exam until you decide."),
    "copies": ("Exact copies", "Kept together, so that the exam holds nothing that was learned."),
    "nearly-the-same": ("Nearly the same", "Kept together, so that the exam is not too easy."),
    "exam-leak": ("In training and in the exam", "They make the exam too easy. Exact copies leave the training."),
    "too-few": ("Too few photos to measure", "They can be learned. With 4 photos or more they can be measured."),
    "dark-blurred-tiny": ("Dark, blurred or tiny", "Look whether they show what their class is called."),
    "wrong-class": ("Possibly in the wrong class", "Photos like these lie in another class. Look before you move one."),
    "shortcut": ("Given away by something else", "A classifier may learn that instead of the thing itself."),
    "similar-names": ("Names that may be one class", "Make them one class if they are."),
    "names-say-nothing": ("Names that say nothing", "The model reads names. A clear one helps, or a description."),
    "one-occasion": ("All from one place or day", "Whether they are found elsewhere cannot be measured."),
    # ------------------------------------------------------------ why there is no answer
    "between-two": ("between two classes", "Two classes fit nearly as well, so uproto gives no answer."),
    "low": ("not sure enough", "No class fits well enough for an answer."),
    "unlike-all": ("unlike all training photos", "Nothing like it was among the photos that were learned."),
    # ------------------------------------------------------------ sentences of a class, kept or dropped
    "name": ("the class's name", "The name itself, as the model reads it."),
    "kept": ("kept", "It says something that can be seen, and fits the photos."),
    "pinned by hand": ("kept by you", "You decided to keep it."),
    "dropped by hand": ("dropped by you", "You decided to drop it."),
    "name says nothing": ("name says nothing", "The name does not say how the class looks."),
    "in another language": ("in another language", "The model reads English: an English name beside yours helps."),
    "says nothing visible": ("says nothing visible", "It names nothing that can be seen in a photo."),
    "fits other classes as well": ("fits other classes as well", "It does not tell this class from others."),
    "fits the photos badly": ("fits the photos badly", "The class's photos do not show it."),
    "repeats another sentence": ("repeats another sentence", "Another sentence of the class says the same."),
    "another meaning": ("another meaning of the name", "It is about another thing of the same name."),
    "enough already": ("enough already", "The class has enough sentences that fit better."),
}
"""A short phrase and a whole sentence for each reason."""


_OF_SEVERAL: Final = {
    "not a photo": "not photos",
    "without its plug-in": "iPhone photos (HEIC)",
    "packed": "archives, still packed",
    "no photo in it": "folders without a photo",
    "broken link": "broken links",
    "unusable name": "unusable names",
}
"""Phrases that are other words for more than one."""

marked("reasons", _REASONS, _OF_SEVERAL)


def _tr(text: str) -> str:
    return QCoreApplication.translate("reasons", text)


def known_reasons() -> frozenset[str]:
    """Every reason that has words of its own; a test compares them with the core's."""
    return frozenset(_REASONS)


def reason_words(reason: str) -> str:
    """A reason as a short phrase that can stand after a count ("2 cut off"); an unknown one stays as it is."""
    found = _REASONS.get(reason)
    return _tr(found[0]) if found is not None else reason


def reason_sentence(reason: str) -> str:
    """What a reason means, as a whole sentence; nothing for an unknown one."""
    found = _REASONS.get(reason)
    return _tr(found[1]) if found is not None else ""


def counted_reason(reason: str, n: int) -> str:
    """A count with its reason: "2 cut off", "4 not photos"."""
    words = _tr(_OF_SEVERAL[reason]) if n != 1 and reason in _OF_SEVERAL else reason_words(reason)
    return _tr("{n} {reason}").format(n=count(n), reason=words)
