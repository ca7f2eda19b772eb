"""What a person decides about the open project: each verb is one act, kept before the next, and can be undone."""

from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.source_options import ClassLevel
from uproto_core.store.curation import Act, ClassVerdict, FindingVerdict, HuntVerdict, PhotoVerdict, SentenceVerdict
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.project import Project
from uproto_core.store.sentences import VERDICTS

Change = Callable[[Callable[[Project], None]], bool]
"""Changes the open project; False where there is none, or where it could not be done and that was said."""


class Deciding(QObject):
    """Decisions about photos, classes and findings; no file is touched by any of them."""

    changed = Signal()  # what holds now may not be what held before

    def __init__(self, change: Change, project: Callable[[], Project | None], parent: QObject | None = None) -> None:
        """Decide about a project.

        Args:
            change: How the open project is changed.
            project: The one that is open, if one is.
            parent: As usual.
        """
        super().__init__(parent)
        self._change = change
        self._project = project

    # ------------------------------------------------------------ the project itself

    def rename_project(self, root: Path, name: str) -> None:
        """Call a project otherwise: the open one, or another that is opened for it.

        Raises:
            UprotoError: another window has it open, or it may not be written.
        """
        project = self._project()
        if project is not None and project.root == root:
            project.rename(name)
        else:
            with closing(Project(root)) as other:
                other.rename(name)

    # ------------------------------------------------------------ photos

    @Slot(list)
    def leave_out(self, photos: Iterable[Path]) -> None:
        """Leave photos out of everything."""
        self._decide("left-out", photos)

    @Slot(list)
    def take_back(self, photos: Iterable[Path]) -> None:
        """Use photos again that were left out."""
        self._decide("taken-back", photos)

    @Slot(list)
    def keep(self, photos: Iterable[Path]) -> None:
        """Say that photos are right where they lie, whatever a check says."""
        self._decide("kept", photos)

    @Slot(list)
    def doubt(self, photos: Iterable[Path]) -> None:
        """Say that nobody can tell the class of photos for now: they are out until it is known."""
        self._decide("not-sure", photos)

    @Slot(list, str)
    def move(self, photos: Iterable[Path], class_name: str) -> None:
        """Say that photos are of another class, or of a new one."""
        self._decide("moved", photos, class_name)

    def answer_hunt(self, verdict: HuntVerdict, photo: Path, class_name: str) -> None:
        """Say of a photo of an archive that it is of a class, that it is not, or that it is to be asked about later."""
        self._decide(verdict, (photo,), class_name)

    def begin_hunt(self, folder: Path, classes: Iterable[str]) -> bool:
        """Keep that a hunt begins in an archive; no decision by itself."""
        chosen = tuple(classes)
        return self._change(lambda project: project.begin_hunt(folder, chosen))

    def end_hunt(self) -> bool:
        """Keep that the hunt is over; what was found stays found."""
        return self._change(lambda project: project.end_hunt())

    def _decide(self, verdict: PhotoVerdict | HuntVerdict, photos: Iterable[Path], class_name: str = "") -> None:
        chosen = tuple(photos)
        self._do(lambda project: project.decide(verdict, chosen, class_name))

    # ------------------------------------------------------------ classes

    @Slot(list, str)
    def name(self, classes: Iterable[str], called: str) -> None:
        """Call classes by another name; that of another class makes them one."""
        self._decide_classes("named", classes, called)

    @Slot(list)
    def leave_out_classes(self, classes: Iterable[str]) -> None:
        """Leave classes out, with all their photos."""
        self._decide_classes("class-left-out", classes)

    @Slot(list)
    def take_back_classes(self, classes: Iterable[str]) -> None:
        """Use classes again that were left out."""
        self._decide_classes("class-taken-back", classes)

    def _decide_classes(self, verdict: ClassVerdict, classes: Iterable[str], called: str = "") -> None:
        chosen = list(classes)
        self._do(lambda project: project.decide_classes(verdict, chosen, called))

    # ------------------------------------------------------------ findings

    @Slot(str)
    def ignore(self, finding: str) -> None:
        """What a check found is good as it is."""
        self._decide_finding("ignored", finding)

    @Slot(str)
    def heed(self, finding: str) -> None:
        """Show again what was ignored."""
        self._decide_finding("heeded", finding)

    # ------------------------------------------------------------ sentences

    @Slot(str, str, str)
    def decide_sentence(self, verdict: SentenceVerdict, class_name: str, sentence: str) -> None:
        """Always keep a sentence of a class, drop it, or let the program decide again."""
        by_hand = {verdict: by_hand for by_hand, verdict in VERDICTS.items()}[verdict]
        self._do(lambda project: project.decide_sentences({(class_name, sentence): by_hand}))

    def _decide_finding(self, verdict: FindingVerdict, finding: str) -> None:
        self._do(lambda project: project.decide_finding(verdict, finding))

    # ------------------------------------------------------------ back and forth

    @property
    def to_undo(self) -> Act[PhotoKey] | None:
        """What would be undone next."""
        project = self._project()
        return project.decisions.to_undo if project is not None and not project.is_look_only else None

    @property
    def to_redo(self) -> Act[PhotoKey] | None:
        """What would be done again next."""
        project = self._project()
        return project.decisions.to_redo if project is not None and not project.is_look_only else None

    @Slot()
    def undo(self) -> None:
        """Take the last decision back."""
        self._do(lambda project: project.undo())

    @Slot(int)
    def undo_one(self, number: int) -> None:
        """Take one decision back, whichever it is; those after it stay."""
        self._do(lambda project: project.undo(number))

    def take_class_back(self, photo: Path) -> None:
        """Take back which class a photo is of; what came after it about others stays."""
        self._do(lambda project: project.take_back(photo))

    @Slot()
    def redo(self) -> None:
        """Decide again as before the last undoing."""
        self._do(lambda project: project.redo())

    def set_class_level(self, class_level: ClassLevel) -> bool:
        """Say which folder names the class of a photo; the photos have to be looked for again then."""
        return self._change(lambda project: project.set_class_level(class_level))

    def _do(self, change: Callable[[Project], None]) -> None:
        if self._change(change):
            self.changed.emit()
