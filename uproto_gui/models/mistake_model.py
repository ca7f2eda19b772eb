"""Mistaken exam photos, a line a photo, each with what was decided about it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_gui.pages.results.mistakes import Decided, Mistake
from uproto_gui.pages.results.mistakes_words import answered_words, decided_words, filed_words

Index = QModelIndex | QPersistentModelIndex

MISTAKE = Qt.ItemDataRole.UserRole + 1
"""Role of the whole `Mistake` of a line."""

DECIDED = Qt.ItemDataRole.UserRole + 2
"""Role of what was decided about it: a `Decided`, or None."""

_NOTHING: Final[Mapping[Path, Decided]] = {}


class MistakeModel(QAbstractListModel):
    """The mistakes in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mistakes: tuple[Mistake, ...] = ()
        self._lines: dict[Path, int] = {}
        self._decided = _NOTHING

    def set_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Show other mistakes."""
        self.beginResetModel()
        self._mistakes = tuple(mistakes)
        self._lines = {mistake.path: line for line, mistake in enumerate(self._mistakes)}
        self.endResetModel()

    def set_decided(self, decided: Mapping[Path, Decided]) -> None:
        """What was decided has changed; the mistakes stay."""
        before, self._decided = self._decided, decided
        for path in before.keys() | decided.keys():
            line = self._lines.get(path)
            if line is not None and before.get(path) != decided.get(path):
                roles = [DECIDED, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole]
                self.dataChanged.emit(self.index(line), self.index(line), roles)

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The mistakes that are shown."""
        return self._mistakes

    @property
    def paths(self) -> list[Path]:
        """The photos in their order."""
        return [mistake.path for mistake in self._mistakes]

    def line_of(self, path: Path) -> int | None:
        """The line of a photo; None where it is not among them."""
        return self._lines.get(path)

    def decided(self, path: Path) -> Decided | None:
        """What was decided about a photo."""
        return self._decided.get(path)

    def next_open(self, line: int) -> int | None:
        """The line of the next photo that was not decided about, from the top again at the end; None if all were."""
        lines = (*range(line + 1, len(self._mistakes)), *range(line + 1))
        return next((at for at in lines if self._mistakes[at].path not in self._decided), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._mistakes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._mistakes):
            return None
        mistake = self._mistakes[index.row()]
        if role == MISTAKE:
            return mistake
        if role == DECIDED:
            return self._decided.get(mistake.path)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = [filed_words(mistake), answered_words(mistake)]
            decided = self._decided.get(mistake.path)
            return ". ".join([*said, decided_words(decided)] if decided is not None else said)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(mistake.path)
        return None
