"""Mix-ups of a finished run as a list, most frequent first, searched by either class."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_gui.pages.results.state import MixUpRow

Index = QModelIndex | QPersistentModelIndex

MIX_UP = Qt.ItemDataRole.UserRole + 1
"""Role of the whole `MixUpRow` of a line."""


class MixUpModel(QAbstractListModel):
    """A line a mix-up: "A taken for B, 7 of 20"."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[MixUpRow, ...] = ()
        self._rows: tuple[MixUpRow, ...] = ()
        self._searched = ""

    def set_rows(self, rows: Sequence[MixUpRow]) -> None:
        """Show the mix-ups of a run, in the order given."""
        self.beginResetModel()
        self._all = tuple(rows)
        self._rows = self._kept()
        self.endResetModel()

    def search(self, text: str) -> None:
        """Keep the mix-ups in which a class's name holds a text; upper and lower case are the same."""
        self.beginResetModel()
        self._searched = text.strip().casefold()
        self._rows = self._kept()
        self.endResetModel()

    def _kept(self) -> tuple[MixUpRow, ...]:
        return tuple(
            row
            for row in self._all
            if self._searched in row.class_name.casefold() or self._searched in row.answer.casefold()
        )

    def row_at(self, line: int) -> MixUpRow:
        """The mix-up of a line."""
        return self._rows[line]

    def line_of(self, class_name: str, answer: str) -> int | None:
        """Where a mix-up stands now; None if it is not shown."""
        wanted = (class_name, answer)
        return next((line for line, row in enumerate(self._rows) if (row.class_name, row.answer) == wanted), None)

    def lines_with(self, photo: Path) -> list[int]:
        """Lines whose pair shows a photo, to paint them again when its thumbnail has come."""
        return [line for line, row in enumerate(self._rows) if photo in (row.like, *row.photos[:1])]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == MIX_UP:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return mix_up_words(row)
        return None


def mix_up_words(row: MixUpRow) -> str:
    """The mix-up in a sentence, with its count."""
    return QCoreApplication.translate("MixUpModel", "{name} taken for {answer}, {n} of {of}").format(
        name=row.class_name, answer=row.answer, n=row.n, of=row.of
    )
