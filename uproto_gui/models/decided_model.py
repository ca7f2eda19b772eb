"""Decisions made since a training, a line a decision, the latest first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_core.store.decided import DecidedSince
from uproto_gui.pages.results.decided_words import what_words, which_words

Index = QModelIndex | QPersistentModelIndex

DECIDED_SINCE = Qt.ItemDataRole.UserRole + 1
"""Role of the whole `DecidedSince` of a line."""


class DecidedModel(QAbstractListModel):
    """The decisions in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions: tuple[DecidedSince, ...] = ()

    def set_decisions(self, decisions: Sequence[DecidedSince]) -> None:
        """Show other decisions."""
        self.beginResetModel()
        self._decisions = tuple(decisions)
        self.endResetModel()

    @property
    def decisions(self) -> tuple[DecidedSince, ...]:
        """The decisions that are shown."""
        return self._decisions

    @property
    def most_photos(self) -> int:
        """Of any one decision."""
        return max((len(decided.photos) for decided in self._decisions), default=0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._decisions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._decisions):
            return None
        decided = self._decisions[index.row()]
        if role == DECIDED_SINCE:
            return decided
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{what_words(decided)}. {which_words(decided)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(str(photo) for photo in decided.photos)
        return None
