"""Asks over the Results page which class a photo belongs to; the classes used last come first, and have a number."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from uproto_gui.models.recent_classes import RecentClasses
from uproto_gui.widgets.name_question import Judgement, NameAsked, NameQuestion


class ClassNaming(QObject):
    """A name for a photo's class; nothing waits behind the question."""

    named = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._question = NameQuestion(page)
        self._recent = RecentClasses()

    def of_number(self, number: int, names: Sequence[str]) -> str:
        """The class that a number stands for; nothing where it stands for none that is there."""
        name = self._recent.by_number.get(number, "")
        return name if name in names else ""

    def note(self, name: str) -> None:
        """A photo was moved to a class: it is among the last used."""
        self._recent.use(name)

    def leave(self) -> None:
        """Ask no more."""
        if not self._question.isHidden():
            self._question.leave()

    def ask(self, names: Sequence[str], expected: str, title: str = "") -> None:
        """Ask for a class.

        Args:
            names: Every class there is.
            expected: The one that stands in the field at first: Enter takes it.
            title: Of the question, where no photo is moved by the answer.
        """
        last = [name for name in self._recent.by_number.values() if name in names]

        def judge(typed: str) -> Judgement:
            if not typed:
                return Judgement(words=self._recent_words(last))
            if typed in names:
                return Judgement(words=self.tr("No file is moved."), can_be_taken=True)
            words = self.tr("There is no class “{name}” yet: it begins with what you move.").replace("{name}", typed)
            return Judgement(words=words, can_be_taken=True, verb=self.tr("New class"))

        self._question.ask(
            NameAsked(
                title=title or self.tr("Move 1 photo to…"),
                sentence=self.tr("Type the name of a class, or a new one."),
                verb=self.tr("It is this") if title else self.tr("Move to class"),
                names=[*last, *(name for name in names if name not in last)],
                judge=judge,
                take=self.named.emit,
                start=expected,
            )
        )

    def _recent_words(self, last: Sequence[str]) -> str:
        if not last:
            return ""
        numbers = {name: number for number, name in self._recent.by_number.items()}
        listed = self.tr(", ").join(
            self.tr("{number} {class}").replace("{number}", str(numbers[name])).replace("{class}", name)
            for name in last
        )
        return self.tr("Without this question, a number moves at once: {classes}").replace("{classes}", listed)
