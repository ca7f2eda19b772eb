"""A table of words; cells that do not fit are shortened and whole on hover."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QWidget

from uproto_gui.models.plain_model import IS_MUTED, PlainModel
from uproto_gui.widgets.row_table import Index, RowCells, RowTable


class PlainTable(RowTable):
    """Rows of words, of which several may be chosen.

    Args:
        columns: Their names.
        shares: Of the width, for each column.
        parent: As usual.
    """

    def __init__(self, columns: Sequence[str], shares: Sequence[float], parent: QWidget | None = None) -> None:
        self.rows = PlainModel(columns)
        super().__init__(self.rows, shares, _Cells, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    @property
    def chosen_rows(self) -> list[int]:
        """The places of the rows that are chosen, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())


class _Cells(RowCells):
    def tone(self, index: Index) -> str:
        return "muted" if index.data(IS_MUTED) else "text"
