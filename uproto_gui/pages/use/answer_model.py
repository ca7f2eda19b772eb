"""The answers as rows, in the order they came or with the open ones first; each arrives once and moves no other."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_core.events import PhotoAnswer
from uproto_gui.pages.use.orders import HEAPS, Order
from uproto_gui.pages.use.state import outcome_of
from uproto_gui.pages.use.words import answer_title, answer_words, row_words, said_words


class AnswerRole(IntEnum):
    """What a row can be asked for."""

    ANSWER = Qt.ItemDataRole.UserRole + 1
    OUTCOME = Qt.ItemDataRole.UserRole + 2
    WORDS = Qt.ItemDataRole.UserRole + 3
    SAID = Qt.ItemDataRole.UserRole + 4


AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AnswerModel(QAbstractListModel):
    """All answers of a classifier so far."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: list[PhotoAnswer] = []
        self._said: Mapping[Path, str] = {}
        self._order: Order = "not-sure-first"
        self._heaps: list[list[int]] = [[] for _ in HEAPS[self._order]]

    @property
    def answers(self) -> Sequence[PhotoAnswer]:
        """Every answer in the order it came, also those that are not shown."""
        return self._answers

    @property
    def order(self) -> Order:
        """Which rows are shown, and how they stand."""
        return self._order

    def add(self, answers: Sequence[PhotoAnswer]) -> None:
        """Add answers; each goes to the end of its heap."""
        first = len(self._answers)
        self._answers.extend(answers)
        outcomes = [outcome_of(answer) for answer in answers]
        for place, members in enumerate(HEAPS[self._order]):
            fresh = [first + i for i, outcome in enumerate(outcomes) if outcome in members]
            if not fresh:
                continue
            row = sum(len(heap) for heap in self._heaps[: place + 1])
            self.beginInsertRows(_NOWHERE, row, row + len(fresh) - 1)
            self._heaps[place].extend(fresh)
            self.endInsertRows()

    def clear(self) -> None:
        """Forget every answer."""
        self.set_answers(())

    def set_answers(self, answers: Sequence[PhotoAnswer]) -> None:
        """Other answers, such as the same photos decided on anew."""
        self.beginResetModel()
        self._answers = list(answers)
        self._fill_heaps()
        self.endResetModel()

    def _fill_heaps(self) -> None:
        outcomes = [outcome_of(answer) for answer in self._answers]
        self._heaps = [
            [i for i, outcome in enumerate(outcomes) if outcome in members] for members in HEAPS[self._order]
        ]

    def set_order(self, order: Order) -> None:
        """Show other rows, or in another order."""
        if order == self._order:
            return
        self.beginResetModel()
        self._order = order
        self._fill_heaps()
        self.endResetModel()

    def set_said(self, said: Mapping[Path, str]) -> None:
        """What the person said that photos are."""
        if said == self._said:
            return
        self._said = said
        if self.rowCount():
            last = self.index(self.rowCount() - 1)
            self.dataChanged.emit(self.index(0), last, [AnswerRole.SAID, Qt.ItemDataRole.AccessibleTextRole])

    def answer_of(self, photo: Path) -> PhotoAnswer | None:
        """The answer of a photo, if it has one."""
        return next((answer for answer in self._answers if answer.path == photo), None)

    def row_of(self, answer: PhotoAnswer) -> int | None:
        """The row in which an answer stands, or None where it is not shown."""
        row = 0
        for heap in self._heaps:
            for i in heap:
                if self._answers[i] is answer:
                    return row
                row += 1
        return None

    def answer_at(self, index: AnyIndex) -> PhotoAnswer | None:
        """The answer of a row."""
        if not index.isValid():
            return None
        row = index.row()
        for heap in self._heaps:
            if row < len(heap):
                return self._answers[heap[row]]
            row -= len(heap)
        return None

    def photos(self) -> list[Path]:
        """The photos as they stand, for looking through them."""
        return [self._answers[i].path for heap in self._heaps for i in heap]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else sum(len(heap) for heap in self._heaps)

    def data(  # noqa: PLR0911  (one return for each role)
        self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        answer = self.answer_at(index)
        if answer is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return answer_title(answer)
            case Qt.ItemDataRole.ToolTipRole:
                return str(answer.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row_words(answer, self._said.get(answer.path))
            case AnswerRole.ANSWER:
                return answer
            case AnswerRole.OUTCOME:
                return outcome_of(answer)
            case AnswerRole.WORDS:
                return said_words(answer, self._said.get(answer.path)) or answer_words(answer)
            case AnswerRole.SAID:
                return self._said.get(answer.path)
            case _:
                return None
