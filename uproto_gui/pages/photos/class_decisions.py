"""What is asked before a decision about classes, and what comes of it: rename, merge, leave out, move photos."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from uproto_gui.models.class_row import ClassRow
from uproto_gui.models.recent_classes import RecentClasses
from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.pages.photos.words import photos_words
from uproto_gui.question import Choice, Question, nothing
from uproto_gui.widgets.name_question import Judgement, NameAsked, NameQuestion


class ClassDecisions(QObject):
    """Asks over a page, and tells what was decided; decides nothing by itself."""

    photos_moved = Signal(list, str)  # list[Path], the class
    classes_named = Signal(list, str)  # list[str], the name
    classes_left_out = Signal(list)  # list[str]
    classes_taken_back = Signal(list)  # list[str]

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._state = PhotosState()
        self._question = Question(page, "class-question")
        self._name_question = NameQuestion(page)
        self._recent = RecentClasses()

    @property
    def recent(self) -> dict[int, str]:
        """The classes that photos were moved to last, by the number that stands for each."""
        there = {row.name for row in self._state.rows}
        return {number: name for number, name in self._recent.by_number.items() if name in there}

    def show_state(self, state: PhotosState) -> None:
        """What is decided about now."""
        self._state = state

    def leave(self) -> None:
        """Ask no more."""
        self._question.leave()
        if not self._name_question.isHidden():
            self._name_question.leave()

    # ------------------------------------------------------------ names

    def rename(self, row: ClassRow) -> None:
        """Ask what a class is to be called."""

        def judge(typed: str) -> Judgement:
            if not typed:
                return Judgement(words=self.tr("A class needs a name."))
            if typed == row.name:
                return Judgement(words=self.tr("It is called that now."))
            other = self._row(typed)
            if other is not None:
                return Judgement(words=self._merging_words(row, other), can_be_taken=True, verb=self.tr("Merge"))
            return Judgement(words=self.tr("The folder keeps its name."), can_be_taken=True)

        self._name_question.ask(
            NameAsked(
                title=self.tr("Rename “{class}”").replace("{class}", row.name),
                sentence=self.tr("What is the class called?"),
                verb=self.tr("Rename"),
                names=self._others(row),
                judge=judge,
                take=lambda name: self._name(row.name, name),
                start=row.name,
            )
        )

    def merge(self, row: ClassRow) -> None:
        """Ask which class a class is one with."""

        def judge(typed: str) -> Judgement:
            other = self._row(typed)
            if other is None:
                return Judgement(words=self.tr("Choose a class of the list.") if typed else "")
            if other.name == row.name:
                return Judgement(words=self.tr("This is the class itself."))
            return Judgement(words=self._merging_words(row, other), can_be_taken=True)

        self._name_question.ask(
            NameAsked(
                title=self.tr("Merge “{class}” with…").replace("{class}", row.name),
                sentence=self.tr("Both become one class, with the name of the one you choose."),
                verb=self.tr("Merge"),
                names=self._others(row),
                judge=judge,
                take=lambda name: self._name(row.name, name),
            )
        )

    def _merging_words(self, row: ClassRow, other: ClassRow) -> str:
        words = self.tr("“{name}” exists: its {there} and these {here} become one class.")
        return (
            words.replace("{there}", photos_words(other.photos))
            .replace("{here}", photos_words(row.photos))
            .replace("{name}", other.name)
        )

    def _name(self, old: str, new: str) -> None:
        self._recent.rename(old, new)
        self.classes_named.emit([old], new)

    # ------------------------------------------------------------ in and out

    def leave_out_or_take_back(self, row: ClassRow) -> None:
        """Ask whether a class is to be left out; one that is left out is taken back at once."""
        if row.is_left_out:
            self.classes_taken_back.emit([row.name])
            return
        self._question.ask(
            self.tr("Leave out “{class}”?").replace("{class}", row.name),
            self.tr("The classifier will not know it, and its {photos} are not used. No file is changed.").replace(
                "{photos}", photos_words(row.photos)
            ),
            (
                Choice(text=self.tr("Leave out"), act=lambda: self.classes_left_out.emit([row.name])),
                Choice(text=self.tr("Keep"), act=nothing, kind="quiet"),
            ),
        )

    # ------------------------------------------------------------ photos

    def move(self, photos: Sequence[Path], row: ClassRow) -> None:
        """Ask which class photos belong to."""
        if not photos:
            return
        chosen = list(photos)

        def judge(typed: str) -> Judgement:
            if not typed:
                return Judgement(words=self._recent_words())
            if typed == row.name:
                return Judgement(words=self.tr("They are of this class now."))
            if self._row(typed) is None:
                return Judgement(
                    words=self.tr("There is no class “{name}” yet: it begins with these photos.").replace(
                        "{name}", typed
                    ),
                    can_be_taken=True,
                    verb=self.tr("New class"),
                )
            return Judgement(words=self.tr("No file is moved."), can_be_taken=True)

        n = len(chosen)
        self._name_question.ask(
            NameAsked(
                title=self.tr("Move 1 photo to…") if n == 1 else self.tr("Move %Ln photos to…", "", n),
                sentence=self.tr("Type the name of a class, or a new one."),
                verb=self.tr("Move to class"),
                names=self._others(row),
                judge=judge,
                take=lambda name: self._move(chosen, name),
            )
        )

    def move_to_number(self, photos: Sequence[Path], number: int, row: ClassRow) -> None:
        """Move photos to a class that was used before; nothing happens where the number stands for none."""
        name = self.recent.get(number, "")
        if photos and name and name != row.name:
            self._move(list(photos), name)

    def _move(self, photos: list[Path], name: str) -> None:
        self._recent.use(name)
        self.photos_moved.emit(photos, name)

    def _recent_words(self) -> str:
        recent = self.recent
        if not recent:
            return ""
        listed = self.tr(", ").join(
            self.tr("{number} {class}").replace("{number}", str(number)).replace("{class}", name)
            for number, name in recent.items()
        )
        return self.tr("Among the photos, a number moves at once: {classes}").replace("{classes}", listed)

    # ------------------------------------------------------------ classes by name

    def _row(self, name: str) -> ClassRow | None:
        return next((row for row in self._state.rows if row.name == name), None)

    def _others(self, row: ClassRow) -> list[str]:
        """All other classes, those used last first."""
        names = sorted((other.name for other in self._state.rows if other.name != row.name), key=str.casefold)
        last = set(self.recent.values())
        return [*(name for name in self.recent.values() if name != row.name), *(n for n in names if n not in last)]
