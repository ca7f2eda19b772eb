"""The person's projects as an item model; a row is a card."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from uproto_core.store.cards import ProjectCard

CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_Index = QModelIndex | QPersistentModelIndex


class ProjectModel(QAbstractListModel):
    """Cards in the order in which Home shows them."""

    renamed = Signal(Path, str)  # the project, the name that was typed

    def __init__(self, spoken: Callable[[ProjectCard], str], parent: QObject | None = None) -> None:
        """Make an empty list.

        Args:
            spoken: The row's words for screen readers.
            parent: Owner.
        """
        super().__init__(parent)
        self._spoken = spoken
        self._cards: tuple[ProjectCard, ...] = ()

    @property
    def cards(self) -> tuple[ProjectCard, ...]:
        """What the rows are made of."""
        return self._cards

    def set_cards(self, cards: Sequence[ProjectCard]) -> None:
        """Show other cards; where the projects are the same ones, only their rows change."""
        new = tuple(cards)
        if [card.root for card in new] != [card.root for card in self._cards]:
            self.beginResetModel()
            self._cards = new
            self.endResetModel()
            return
        before, self._cards = self._cards, new
        for row, (old, card) in enumerate(zip(before, new, strict=True)):
            if old != card:
                self._row_changed(row)

    def work_changed(self, root: Path) -> None:
        """What runs in a project has moved on."""
        for row, card in enumerate(self._cards):
            if card.root == root:
                self._row_changed(row)

    def _row_changed(self, row: int) -> None:
        index = self.index(row)
        roles = [CARD_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole]
        self.dataChanged.emit(index, index, roles)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        own = super().flags(index)
        return own | Qt.ItemFlag.ItemIsEditable if index.isValid() else own

    def setData(self, index: _Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Ask for another name; the row has it once it is kept."""
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        card = self._cards[index.row()]
        if name != card.name:
            self.renamed.emit(card.root, name)
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._cards):
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return card.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(card)
            case Qt.ItemDataRole.ToolTipRole:
                return str(card.root)
            case _ if role == CARD_ROLE:
                return card
            case _:
                return None
