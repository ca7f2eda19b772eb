"""What a person says an answered photo is: a labelled photo of the project to learn from, or for the table alone.

A photo that lies outside the project's folders joins it from where it lies, for training only: whoever picks the photos
that are told must not be examined on them. One that lies in them is moved to its class, like any other.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.store.photo_keys import folder_of
from uproto_core.store.project import Project
from uproto_gui.work.deciding import Deciding


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a person said about photos."""

    classes: Mapping[Path, str] = field(default_factory=dict)
    joins_project: bool = False
    """Whether the next training learns from it."""
    folders: tuple[Path, ...] = ()
    """Of the project: what is said of a photo in them moves it to a class, be it for training or for the exam."""
    to_take_back: frozenset[Path] = frozenset()
    """Photos whose class was said of them alone."""

    def lies_inside(self, photo: Path) -> bool:
        """Whether a photo is one of the project's own, and not one that joins it for training."""
        return any(photo.is_relative_to(folder) for folder in self.folders)


class Confirming(QObject):
    """Takes what a person says about answers, and knows what was said."""

    changed = Signal(object)  # Said

    def __init__(
        self,
        deciding: Deciding,
        project: Callable[[], Project | None],
        is_own: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Know nothing yet.

        Args:
            deciding: Changes the open project.
            project: The one that is open.
            is_own: Whether the classifier in use was trained by it: the classes of another one are not its classes.
            parent: Owner.
        """
        super().__init__(parent)
        self._deciding = deciding
        self._project = project
        self._is_own = is_own
        self._apart: dict[Path, str] = {}
        """Of answers by a classifier that is not the project's own."""
        deciding.changed.connect(self.tell)

    @property
    def joins_project(self) -> bool:
        """Whether what is said is learned from in the next training."""
        project = self._project()
        return project is not None and not project.is_look_only and self._is_own()

    @property
    def said(self) -> Said:
        """What each photo is, as a person said."""
        project = self._project()
        if project is None or not self.joins_project:
            return Said(classes=dict(self._apart), to_take_back=frozenset(self._apart))
        curation = project.curation
        classes = {photo: curation.name_of(key) for photo, key in {**curation.moved, **curation.found}.items()}
        folders = tuple(map(folder_of, project.document.sources))
        return Said(classes=classes, joins_project=True, folders=folders, to_take_back=project.said_alone)

    @Slot()
    def tell(self) -> None:
        """Say how things stand."""
        self.changed.emit(self.said)

    @Slot(Path, str)
    def say(self, photo: Path, class_name: str) -> None:
        """A photo is of a class."""
        project = self._project()
        if project is None or not self.joins_project:
            self._apart[photo] = class_name
            self.tell()
        elif self.said.lies_inside(photo):
            self._deciding.move((photo,), class_name)
        else:
            self._deciding.answer_hunt("found", photo, class_name)

    @Slot(Path)
    def take_back(self, photo: Path) -> None:
        """What was said of a photo does not hold."""
        if self.joins_project:
            self._deciding.take_class_back(photo)
        elif self._apart.pop(photo, None) is not None:
            self.tell()

    @Slot()
    def forget(self) -> None:
        """Another classifier answers: what was said was about the answers of the one before."""
        self._apart.clear()
        self.tell()
