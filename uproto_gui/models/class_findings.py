"""What a check found about each class: how many of its photos are concerned; no Qt."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from uproto_core.findings import Finding, FindingCode
from uproto_core.store.curation import Curation
from uproto_gui.models.whose_photo import ClassOfPhoto

_ASKING: tuple[FindingCode, ...] = ("two-classes", "wrong-class")
"""Kinds that a person decides about: photos that are decided are no longer worth a word."""
_TOLD: tuple[FindingCode, ...] = ("two-classes", "wrong-class", "dark-blurred-tiny", "nearly-the-same", "copies")
"""By harm, the worst first."""
_MOST_PHOTOS = 5000
"""Of one kind: looking up whose they are would stand the window still where there are more."""


@dataclass(frozen=True, kw_only=True)
class ClassFindings:
    """Findings of the last check, by class; nothing is counted before it is asked for."""

    findings: Mapping[FindingCode, Finding] = field(default_factory=dict)
    class_of: ClassOfPhoto = field(default=ClassOfPhoto({}), compare=False)
    curation: Curation[Path] = field(default_factory=Curation)

    def is_that_of(self, other: "ClassFindings") -> bool:
        """Whether it speaks of the very same things; a running check tells twenty times a second."""
        return self.findings is other.findings and self.curation is other.curation and self.class_of is other.class_of

    def of(self, classes: Iterable[str]) -> tuple[tuple[FindingCode, int], ...]:
        """What was found about a class, and about how many of its photos; the worst first.

        Args:
            classes: Those of the source that it is made of.
        """
        keys = tuple(classes)
        told = ((code, sum(self._photos[code][key] for key in keys)) for code in self._photos)
        return tuple((code, photos) for code, photos in told if photos)

    @cached_property
    def marked(self) -> Mapping[Path, FindingCode]:
        """The worst that was found of each photo."""
        marked: dict[Path, FindingCode] = {}
        for code in reversed(tuple(self._photos)):
            marked.update(dict.fromkeys(self._concerned(code, self.findings[code]), code))
        return marked

    @cached_property
    def _photos(self) -> Mapping[FindingCode, Counter[str]]:
        found = ((code, self.findings.get(code)) for code in _TOLD)
        return {
            code: self._count(code, finding)
            for code, finding in found
            if finding is not None and finding.key not in self.curation.ignored and finding.photos <= _MOST_PHOTOS
        }

    def _concerned(self, code: FindingCode, finding: Finding) -> set[Path]:
        """The photos of a finding about which there is still something to say."""
        photos = {photo for group in finding.groups for photo in group} - self.curation.left_out
        return photos - self.curation.kept if code in _ASKING else photos

    def _count(self, code: FindingCode, finding: Finding) -> Counter[str]:
        photos = self._concerned(code, finding)
        classes = (self.curation.moved.get(photo) or self.class_of(photo) for photo in photos)
        return Counter(name for name in classes if name is not None)
