"""Asks which class a photo is of, where it is none of those that a button offers."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from uproto_gui.models.recent_classes import RecentClasses
from uproto_gui.widgets.name_question import Judgement, NameAsked, NameQuestion


class ItIs(QObject):
    """Asks which class a photo is of; the classes used last come first."""

    named = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._question = NameQuestion(page)
        self._recent = RecentClasses()

    def note(self, name: str) -> None:
        """A class was said: it is among the last used."""
        self._recent.use(name)

    def ask(self, names: Sequence[str], *, may_be_new: bool) -> None:
        """Ask for a class.

        Args:
            names: Those of the classifier.
            may_be_new: Whether another one can be typed: a project can begin a class, a table just says the word.
        """
        last = [name for name in self._recent.by_number.values() if name in names]

        def judge(typed: str) -> Judgement:
            if not typed:
                return Judgement(words="")
            if typed in names:
                return Judgement(words=self.tr("No file is moved."), can_be_taken=True)
            if not may_be_new:
                return Judgement(words=self.tr("The classifier has no class “{name}”.").replace("{name}", typed))
            words = self.tr("There is no class “{name}” yet: it begins with this photo.").replace("{name}", typed)
            return Judgement(words=words, can_be_taken=True, verb=self.tr("New class"))

        self._question.ask(
            NameAsked(
                title=self.tr("What is on this photo?"),
                sentence=self.tr("Type the name of a class, or a new one.")
                if may_be_new
                else self.tr("Type the name of a class."),
                verb=self.tr("It is this"),
                names=[*last, *(name for name in names if name not in last)],
                judge=judge,
                take=self.named.emit,
            )
        )
