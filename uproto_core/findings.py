"""What a check of a folder finds: one finding a kind of trouble, with the photos or classes that it is about."""

from hashlib import sha256
from pathlib import Path
from typing import Final, Literal

from pydantic import Field

from uproto_core.figures import Document

FindingCode = Literal[
    "two-classes",
    "exam-leak",
    "wrong-class",
    "shortcut",
    "similar-names",
    "names-say-nothing",
    "too-few",
    "one-occasion",
    "dark-blurred-tiny",
    "nearly-the-same",
    "copies",
    "unreadable",
    "not-sure",
]
"""Kinds of trouble; of the last, no check tells, for it is the person who said so."""

FINDING_CODES: Final[tuple[FindingCode, ...]] = (
    "two-classes",
    "exam-leak",
    "wrong-class",
    "shortcut",
    "similar-names",
    "names-say-nothing",
    "too-few",
    "one-occasion",
    "dark-blurred-tiny",
    "nearly-the-same",
    "copies",
    "unreadable",
)
"""By harm, the worst first: what makes the figures wrong, what makes the classifier worse, what is good to know."""

Harm = Literal["decide", "look", "know"]
"""What is asked of the person: a decision without which photos are not used, a look, or nothing."""

HARM: Final[dict[FindingCode, Harm]] = {
    "two-classes": "decide",
    "exam-leak": "look",
    "wrong-class": "look",
    "shortcut": "look",
    "similar-names": "look",
    "names-say-nothing": "look",
    "too-few": "know",
    "one-occasion": "know",
    "dark-blurred-tiny": "look",
    "nearly-the-same": "know",
    "copies": "know",
    "unreadable": "know",
    "not-sure": "look",
}


class Doubt(Document):
    """A photo that may lie in the wrong class; the most doubtful comes first."""

    path: Path
    class_name: str = Field(alias="class")
    """Where it lies."""
    suggestion: str
    """The class that photos like it lie in."""
    sure: float
    """How sure a classifier that has not seen the photo is of the suggestion, 0 to 1."""
    here: tuple[Path, ...] = ()
    """The most similar photos of its own class, the most similar first."""
    there: tuple[Path, ...] = ()
    """The most similar ones of the suggested class."""


class Shortcut(Document):
    """Something beside the thing itself that gives a class away: a classifier may learn that instead."""

    class_name: str = Field(alias="class")
    sign: Literal["brightness", "size", "camera", "date", "border"]
    """What gives it away."""
    auc: float
    """How well the sign alone tells the class from all others: 0.5 is not at all, 1 is always."""
    here: str
    """What is usual in the class, as figures or the camera's name."""
    elsewhere: str
    """What is usual in the other classes."""


class Finding(Document):
    """One kind of trouble in a folder, with the photos it is about; each group of photos belongs together."""

    code: FindingCode
    photos: int
    groups: tuple[tuple[Path, ...], ...] = ()
    classes: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    """One short word or reason a group, in the groups' order; may be empty."""
    doubts: tuple[Doubt, ...] = ()
    """Of `wrong-class`; in the groups' order, each group one photo."""
    shortcuts: tuple[Shortcut, ...] = ()
    """Of `shortcut`; in the groups' order, each group a few photos of the class."""
    names: tuple[tuple[str, ...], ...] = ()
    """Of `similar-names`: the classes that may be one."""
    could_not: str = ""
    """Why this kind could not be checked, as an error's code; empty where it was."""

    @property
    def is_found(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.photos or self.groups or self.names or self.classes)

    @property
    def key(self) -> str:
        """What a person who ignores it has seen: with other photos or classes in it, it is another finding."""
        told = [*(str(path) for group in self.groups for path in group), *self.classes]
        told += [name for names in self.names for name in names]
        seen = sha256("\0".join(told).encode("utf-8", "surrogateescape")).hexdigest()
        return f"{self.code} {seen[:16]}"
