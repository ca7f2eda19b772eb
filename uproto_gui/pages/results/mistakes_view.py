"""The mistakes of the exam, photo by photo: a list, the chosen one beside both classes, and what to do about it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from uproto_core.figures import Group
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.decided_words import pending_words
from uproto_gui.pages.results.decisions import DecisionsState
from uproto_gui.pages.results.mistake_card import MistakeCard
from uproto_gui.pages.results.mistake_list import MistakeList
from uproto_gui.pages.results.mistakes import Kind, Mistake, Wanted, decided_of
from uproto_gui.pages.results.mistakes_words import (
    group_choice_words,
    kind_words,
    only_words,
    place_words,
    title_words,
)
from uproto_gui.pages.results.naming import ClassNaming
from uproto_gui.theme.fonts import SEMIBOLD
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.note import Note

_KINDS: Final[tuple[Kind | None, ...]] = (None, "wrong", "unsure")
_GROUPS: Final[tuple[Group, ...]] = ("few", "medium", "many")
_STRETCH: Final = (42, 58)


class MistakesView(QWidget):
    """Exam photos that were answered wrongly or not surely."""

    left_out = Signal(list)  # list[Path]
    moved = Signal(list, str)  # list[Path], the class
    kept = Signal(list)  # list[Path]
    not_sure = Signal(list)  # list[Path]
    undo_asked = Signal()
    pending_asked = Signal()  # what was decided since this training shall be seen
    large_asked = Signal(list, object)  # list[Path], Path: the photos around it, and the one to show large

    def __init__(self, thumbnails: Thumbnails, page: QWidget, parent: QWidget | None = None) -> None:
        """Show mistakes.

        Args:
            thumbnails: Where the pixels come from.
            page: What the question for a class lies over.
            parent: As usual.
        """
        super().__init__(parent)
        self._all: tuple[Mistake, ...] = ()
        self._wanted = Wanted()
        self._groups: tuple[Group | None, ...] = (None,)
        self._decisions = DecisionsState()
        self._is_due = False
        """Whether the list has to be filled when it is looked at: thousands of mistakes take a while."""
        self._title = Label(weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("mistakes-title")
        self._kind = DropDown([kind_words(kind) for kind in _KINDS])
        self._kind.setObjectName("mistakes-kind")
        self._kind.setAccessibleName(self.tr("Which mistakes"))
        self._group = DropDown([group_choice_words(None)])
        self._group.setObjectName("mistakes-group")
        self._group.setAccessibleName(self.tr("Classes"))
        self._only = ElidedLabel(tone="muted")
        self._only.setObjectName("mistakes-only")
        self._all_again = Button(self.tr("Show all"), kind="quiet", icon="cross")
        self._all_again.setObjectName("mistakes-show-all")
        self._none = Label(self.tr("None of the mistakes is like that."), tone="muted", wraps=True)
        self._none.setObjectName("mistakes-none")
        self.list = MistakeList(thumbnails)
        self.list.setObjectName("mistakes")
        self.list.setAccessibleName(self.tr("Mistakes, the surest first"))
        self._pending = Note(kind="info", action=self.tr("Show"))
        self._pending.setObjectName("pending")
        self.card = MistakeCard(thumbnails)
        self.card.setObjectName("mistake")
        self._naming = ClassNaming(page)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self._kind)
        choices.addWidget(self._group)
        choices.addStretch(1)
        only = QHBoxLayout()
        only.setSpacing(8)
        only.addWidget(self._only, 1)
        only.addWidget(self._all_again)
        left = Card(gap=6)
        left.body.setContentsMargins(16, 12, 12, 12)
        left.body.addWidget(self._title)
        left.body.addLayout(choices)
        left.body.addLayout(only)
        left.body.addWidget(self._none)
        left.body.addWidget(self.list, 1)
        left.body.addStretch(0)
        left.body.addWidget(self._pending)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for card, stretch in zip((left, self.card), _STRETCH, strict=True):
            row.addWidget(card, stretch)

    def _connect(self) -> None:
        self._kind.chosen.connect(self._choose_kind)
        self._group.chosen.connect(self._choose_group)
        self._all_again.clicked.connect(self.show_all)
        self.list.mistake_chosen.connect(self._show_mistake)
        self.list.large_asked.connect(self._ask_large)
        self.card.large_asked.connect(self.large_asked)
        self.card.undo_asked.connect(self.undo_asked)
        self._pending.acted.connect(self.pending_asked)
        for pressed, clicked, decide in (
            (self.list.keep_pressed, self.card.keep_asked, self._keep),
            (self.list.leave_out_pressed, self.card.leave_out_asked, self._leave_out),
            (self.list.not_sure_pressed, self.card.not_sure_asked, self._doubt),
            (self.list.move_pressed, self.card.move_asked, self._ask_class),
        ):
            pressed.connect(decide)
            clicked.connect(decide)
        self.list.number_pressed.connect(self._move_by_number)
        self._naming.named.connect(self._move)

    # ------------------------------------------------------------ what it shows

    def show_mistakes(self, mistakes: tuple[Mistake, ...]) -> None:
        """Show the mistakes of a run; what was looked for in another is forgotten."""
        self._naming.leave()
        self._all = mistakes
        there = {mistake.group for mistake in mistakes}
        present = tuple(group for group in _GROUPS if group in there)
        self._groups = (None, *present) if len(present) > 1 else (None,)
        self._group.set_entries([group_choice_words(group) for group in self._groups])
        self._group.setVisible(len(self._groups) > 1)
        self._kind.setVisible(len({mistake.kind for mistake in mistakes}) > 1)
        self._kind.choose(0)
        self._wanted = Wanted()
        self.list.mistakes.set_mistakes(())
        self._is_due = True
        if self.isVisible():
            self._want(self._wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._want(self._wanted)

    def show_decisions(self, decisions: DecisionsState) -> None:
        """Show what is decided now; the photo that the keyboard stands on stays."""
        self._decisions = decisions
        curation = decisions.curation
        decided = {mistake.path: found for mistake in self._all if (found := decided_of(mistake, curation)) is not None}
        self.list.mistakes.set_decided(decided)
        self.card.set_off(self.tr("This project is open to look only.") if decisions.is_look_only else "")
        self.card.show_undo(decisions.undo if not decisions.is_look_only else "")
        self._pending.set_words("", pending_words(decisions))
        self._pending.setVisible(bool(decisions.since))
        self._show_decided()

    @Slot()
    def show_all(self) -> None:
        """Show every mistake again."""
        self._kind.choose(0)
        self._group.choose(0)
        self._want(Wanted(letters=self._wanted.letters))

    def show_only(self, class_name: str, answer: str = "") -> None:
        """Show the mistakes of a class alone, or of one mix-up."""
        self._kind.choose(0)
        self._group.choose(0)
        self._want(Wanted(class_name=class_name, answer=answer))

    def search(self, letters: str) -> None:
        """Show the mistakes in which a class's name holds a text."""
        self._want(replace(self._wanted, letters=letters))

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._is_due = not self.isVisible()
        if self._is_due:
            return
        shown = [mistake for mistake in self._all if mistake in wanted] if wanted != Wanted() else self._all
        chosen = self.list.chosen
        self.list.mistakes.set_mistakes(shown)
        self._title.setText(title_words(shown if shown else self._all))
        self._only.setText(only_words(wanted.class_name, wanted.answer) if wanted.class_name else "")
        self._only.setVisible(bool(wanted.class_name))
        self._all_again.setVisible(bool(wanted.class_name))
        self._none.setVisible(bool(self._all) and not shown)
        self.list.setVisible(bool(shown))
        self.card.setVisible(bool(shown))
        if shown:
            line = self.list.mistakes.line_of(chosen.path) if chosen is not None else None
            self.list.choose_line(line if line is not None else 0)
            self._show_mistake(self.list.chosen)

    @Slot(int)
    def _choose_kind(self, index: int) -> None:
        self._want(replace(self._wanted, kind=_KINDS[index]))

    @Slot(int)
    def _choose_group(self, index: int) -> None:
        self._want(replace(self._wanted, group=self._groups[index]))

    @Slot(object)
    def _show_mistake(self, mistake: Mistake | None) -> None:
        if mistake is not None:
            place = place_words(self.list.currentIndex().row(), self.list.mistakes.rowCount())
            self.card.show_mistake(mistake, place)
            self._show_decided()

    def _show_decided(self) -> None:
        chosen = self.list.chosen
        if chosen is not None:
            self.card.show_decided(self.list.mistakes.decided(chosen.path))

    # ------------------------------------------------------------ what is decided

    @Slot()
    def _keep(self) -> None:
        self._decide(self.kept.emit)

    @Slot()
    def _leave_out(self) -> None:
        self._decide(self.left_out.emit)

    @Slot()
    def _doubt(self) -> None:
        self._decide(self.not_sure.emit)

    @Slot()
    def _ask_class(self) -> None:
        chosen = self.list.chosen
        if chosen is not None and not self._decisions.is_look_only:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._naming.ask(self._decisions.class_names, chosen.other)

    @Slot(int)
    def _move_by_number(self, number: int) -> None:
        name = self._naming.of_number(number, self._decisions.class_names)
        if name:
            self._move(name)

    @Slot(str)
    def _move(self, name: str) -> None:
        self._naming.note(name)
        self._decide(lambda photos: self.moved.emit(photos, name))

    def _decide(self, tell: Callable[[list[Path]], None]) -> None:
        """Tell a decision, and go on to the next photo that has none."""
        chosen = self.list.chosen
        if chosen is None or self._decisions.is_look_only:
            return
        # Whoever answers by the mouse may go on with keys: they are the list's.
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        tell([chosen.path])
        following = self.list.mistakes.next_open(self.list.currentIndex().row())
        if following is not None:
            self.list.choose_line(following)

    @Slot(Path)
    def _ask_large(self, photo: Path) -> None:
        self.large_asked.emit(self.list.mistakes.paths, photo)
