"""Asks over the Check page for a name that an answer needs: the class of photos, or a clear name for a class."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from uproto_core.store.curation import Act
from uproto_gui.models.recent_classes import RecentClasses
from uproto_gui.pages.check.decided import AsDecided
from uproto_gui.pages.check.question import Answer, Named
from uproto_gui.widgets.name_question import Judgement, NameAsked, NameQuestion


class NameAsking(QObject):
    """Fills the missing name into an answer; the classes used last come first, and have a number."""

    named = Signal(object)  # Named

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._question = NameQuestion(page)
        self._recent = RecentClasses()

    def leave(self) -> None:
        """Ask no more."""
        if not self._question.isHidden():
            self._question.leave()

    def ask(self, answer: Answer, now: AsDecided) -> None:
        """Ask for the name of an answer."""
        if answer.asks == "class":
            self._ask_class(answer, now)
        else:
            self._ask_name(answer, now)

    def use_number(self, number: int, answer: Answer, now: AsDecided) -> Named | None:
        """An answer with the class that a number stands for; None where it stands for none."""
        name = self._recent.by_number.get(number, "")
        return Named.of(answer, name) if name in now.photos_of else None

    def note(self, act: Act[Path]) -> None:
        """Something was decided: a class that photos were moved to is among the last used."""
        if act.what == "moved" and act.value:
            self._recent.use(act.value)

    def _ask_class(self, answer: Answer, now: AsDecided) -> None:
        n = sum(len(act.photos) for act in answer.acts)
        names = sorted(now.class_names, key=str.casefold)
        last = [name for name in self._recent.by_number.values() if name in now.photos_of]

        def judge(typed: str) -> Judgement:
            if not typed:
                return Judgement(words=self._recent_words(last))
            if typed in now.photos_of:
                return Judgement(words=self.tr("No file is moved."), can_be_taken=True)
            words = self.tr("There is no class “{name}” yet: it begins with what you move.").replace("{name}", typed)
            return Judgement(words=words, can_be_taken=True, verb=self.tr("New class"))

        self._question.ask(
            NameAsked(
                title=self.tr("Move 1 photo to…") if n == 1 else self.tr("Move %Ln photos to…", "", n),
                sentence=self.tr("Type the name of a class, or a new one."),
                verb=self.tr("Move to class"),
                names=[*last, *(name for name in names if name not in last)],
                judge=judge,
                take=lambda name: self.named.emit(Named.of(answer, name)),
            )
        )

    def _recent_words(self, last: list[str]) -> str:
        numbers = {name: number for number, name in self._recent.by_number.items()}
        if not last:
            return ""
        listed = self.tr(", ").join(
            self.tr("{number} {class}").replace("{number}", str(numbers[name])).replace("{class}", name)
            for name in last
        )
        return self.tr("Without this question, a number moves at once: {classes}").replace("{classes}", listed)

    def _ask_name(self, answer: Answer, now: AsDecided) -> None:
        old = answer.acts[0].classes[0]

        def judge(typed: str) -> Judgement:
            if not typed or typed == old:
                return Judgement(words=self.tr("Type what can be seen, such as red fox."))
            if typed in now.photos_of:
                words = self.tr("“{name}” is a class already: the two become one.").replace("{name}", typed)
                return Judgement(words=words, can_be_taken=True, verb=self.tr("Merge"))
            return Judgement(words=self.tr("The folder keeps its name."), can_be_taken=True)

        self._question.ask(
            NameAsked(
                title=self.tr("What is {class}?").replace("{class}", old),
                sentence=self.tr("Type a clear name. The model reads English."),
                verb=self.tr("Rename"),
                names=[],
                judge=judge,
                take=lambda name: self.named.emit(Named.of(answer, name)),
            )
        )
