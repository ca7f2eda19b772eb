"""What a person decided about photos, classes and findings, and what it adds up to; plain data, no database.

Photos are known by a key of the caller's (below a project's source, or a whole path). A class is known by the name that
the source files photos under, its key; what people call it may be another name, and several keys of one name are one
class: that is how classes are merged.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Generic, Literal, TypeVar, get_args

PhotoVerdict = Literal["left-out", "taken-back", "moved", "kept", "not-sure"]
"""Left out of everything; used again; of another class; right where it lies, whatever a check says; not to be told by
the person, and out until it is."""

ClassVerdict = Literal["named", "class-left-out", "class-taken-back"]
"""Called by another name (that of another class makes the two one); left out with all photos; used again."""

FindingVerdict = Literal["ignored", "heeded"]
"""Good as it is, not to be shown again; to be shown again."""

SentenceVerdict = Literal["sentence-pinned", "sentence-dropped", "sentence-let"]
"""Kept whatever the program finds; dropped whatever it finds; the program decides again."""

HuntVerdict = Literal["found", "not-it", "put-off"]
"""Of a photo in an archive: found, and of a class; not of the class that was asked about; to be asked about later."""

Verdict = PhotoVerdict | ClassVerdict | FindingVerdict | SentenceVerdict | HuntVerdict

VERDICTS: Final[frozenset[str]] = frozenset(word for kind in get_args(Verdict) for word in get_args(kind))
"""Every word that an act may have."""

K = TypeVar("K", bound=Hashable)
L = TypeVar("L", bound=Hashable)


@dataclass(frozen=True, kw_only=True, slots=True)
class Act(Generic[K]):
    """One decision, however many photos or classes it is about: it is undone as a whole."""

    what: Verdict
    photos: tuple[K, ...] = ()
    classes: tuple[str, ...] = ()
    """Keys of classes."""
    value: str = ""
    """The class moved to or found (a key), the new name, the finding's own key, or the sentence."""


@dataclass(frozen=True, kw_only=True)
class Curation(Generic[K]):
    """What all acts that were not undone add up to."""

    left_out: frozenset[K] = frozenset()
    moved: Mapping[K, str] = field(default_factory=dict)
    """Class, by its key, of photos that belong elsewhere than they are filed."""
    kept: frozenset[K] = frozenset()
    """Photos whose class a person has confirmed."""
    unsure: frozenset[K] = frozenset()
    """Photos that a person could not tell the class of: all of them are left out, until something else is decided."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What classes are called, by key; those that are not here are called by their key."""
    classes_left_out: frozenset[str] = frozenset()
    """Keys."""
    ignored: frozenset[str] = frozenset()
    """Keys of findings."""
    sentences: Mapping[tuple[str, str], SentenceVerdict] = field(default_factory=dict)
    """By the key of the class and the sentence itself."""
    found: Mapping[K, str] = field(default_factory=dict)
    """Class, by its key, of photos that were found in an archive: they belong to the project from where they lie."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was decided that changes what photos are used for."""
        return not (self.left_out or self.moved or self.names or self.classes_left_out)

    def name_of(self, class_key: str) -> str:
        """What a class is called."""
        return self.names.get(class_key, class_key)

    def class_of(self, photo: K, filed: str) -> str:
        """What the class of a photo is called.

        Args:
            photo: Its key.
            filed: The key of the class that the source files it under.
        """
        return self.name_of(self.moved.get(photo, filed))

    def is_left_out(self, photo: K, filed: str) -> bool:
        """Whether a photo takes no part: by itself, or with its whole class."""
        return photo in self.left_out or self.moved.get(photo, filed) in self.classes_left_out

    def keys_of(self, name: str) -> tuple[str, ...]:
        """Every key that is called by this name; never none."""
        called = [key for key, called in self.names.items() if called == name]
        if self.name_of(name) == name and name not in called:
            called.append(name)
        return tuple(sorted(called))

    def key_of(self, name: str) -> str:
        """A key to file photos under that are to be of the class of this name."""
        return name if self.name_of(name) == name else next(iter(self.keys_of(name)), name)

    def after(self, act: Act[K]) -> "Curation[K]":  # noqa: C901, PLR0911  (a case for each verdict)
        """What it adds up to with one more act."""
        photos, classes = frozenset(act.photos), frozenset(act.classes)
        match act.what:
            case "left-out":
                return replace(self, left_out=self.left_out | photos, unsure=self.unsure - photos)
            case "not-sure":
                return replace(
                    self, left_out=self.left_out | photos, unsure=self.unsure | photos, kept=self.kept - photos
                )
            case "taken-back":
                return replace(self, left_out=self.left_out - photos, unsure=self.unsure - photos)
            case "moved":
                moved = {**self.moved, **dict.fromkeys(act.photos, act.value)}
                return self._placed(photos, moved=moved)
            case "kept":
                return self._placed(photos, moved=self.moved)
            case "named":
                names = {**self.names, **dict.fromkeys(act.classes, act.value)}
                names = {key: name for key, name in names.items() if key != name}
                return replace(self, names=names, classes_left_out=self.classes_left_out - classes)
            case "class-left-out":
                return replace(self, classes_left_out=self.classes_left_out | classes)
            case "class-taken-back":
                return replace(self, classes_left_out=self.classes_left_out - classes)
            case "ignored":
                return replace(self, ignored=self.ignored | {act.value})
            case "heeded":
                return replace(self, ignored=self.ignored - {act.value})
            case "sentence-pinned" | "sentence-dropped" | "sentence-let":
                told = dict.fromkeys(((key, act.value) for key in act.classes), act.what)
                return replace(self, sentences={**self.sentences, **told})
            case "found" | "not-it" | "put-off":
                left = {photo: key for photo, key in self.found.items() if photo not in photos}
                found = dict.fromkeys(act.photos, act.value) if act.what == "found" else {}
                return replace(self, found=left | found)

    def _placed(self, photos: frozenset[K], *, moved: Mapping[K, str]) -> "Curation[K]":
        """With photos whose class is certain now, so that they are used."""
        return replace(
            self,
            moved=moved,
            left_out=self.left_out - photos,
            unsure=self.unsure - photos,
            kept=self.kept | photos,
        )

    def trimmed(self, act: Act[K]) -> Act[K] | None:
        """The act without what is so already; None where nothing of it is left."""
        match act.what:
            case "left-out" | "taken-back" | "not-sure":
                so_already = {
                    "left-out": self.left_out - self.unsure,
                    "not-sure": self.unsure,
                    "taken-back": frozenset(act.photos) - self.left_out,
                }[act.what]
                photos = tuple(photo for photo in dict.fromkeys(act.photos) if photo not in so_already)
                return replace(act, photos=photos) if photos else None
            case "found" | "not-it" | "put-off":
                # An answer counts as one even where it changes nothing of what is used.
                return act
            case _:
                return act if self.after(act) != self else None

    def rekeyed(self, key: "Callable[[K], L]") -> "Curation[L]":
        """The same with other keys of photos."""
        return Curation(
            left_out=frozenset(map(key, self.left_out)),
            moved={key(photo): name for photo, name in self.moved.items()},
            kept=frozenset(map(key, self.kept)),
            unsure=frozenset(map(key, self.unsure)),
            names=self.names,
            classes_left_out=self.classes_left_out,
            ignored=self.ignored,
            sentences=self.sentences,
            found={key(photo): name for photo, name in self.found.items()},
        )
