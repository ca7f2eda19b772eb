"""The dial's numbers as a table: every class around the one in the middle, the nearest first."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_gui.plots.dial_scene import DialClass, DialScene, When
from uproto_gui.widgets.group_mark import group_word
from uproto_gui.widgets.numbers import decimals

Index = QModelIndex | QPersistentModelIndex


class SphereColumn(IntEnum):
    """What a column shows."""

    NAME = 0
    GROUP = 1
    BEFORE = 2
    AFTER = 3
    ANCHOR = 4


def _tr(words: str) -> str:
    return QCoreApplication.translate("SphereModel", words)


class SphereModel(QAbstractTableModel):
    """One line a class, with its angles from the middle in degrees."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DialClass, ...] = ()
        self._has_anchors = True
        self._is_pulled = True

    def show_scene(self, scene: DialScene, when: When) -> None:
        """Show the classes around another one."""
        self.beginResetModel()
        self._rows = scene.nearest(when)
        self._has_anchors = scene.has_anchors
        self._is_pulled = scene.is_pulled
        self.endResetModel()

    def row_at(self, line: int) -> DialClass:
        """The class of a line."""
        return self._rows[line]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(SphereColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column, row = SphereColumn(index.column()), self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= SphereColumn.BEFORE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._words(column, row) if role == Qt.ItemDataRole.DisplayRole else None

    def _words(self, column: SphereColumn, row: DialClass) -> str:
        match column:
            case SphereColumn.NAME:
                return row.name
            case SphereColumn.GROUP:
                return group_word(row.group)
            case SphereColumn.BEFORE:
                return f"{decimals(row.before, 1)}°"
            case SphereColumn.AFTER:
                return f"{decimals(row.after, 1)}°"
            case SphereColumn.ANCHOR:
                return f"{decimals(row.anchor, 1)}°" if self._has_anchors else _tr("n/a")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return {
                SphereColumn.NAME: _tr("Class"),
                SphereColumn.GROUP: _tr("Group"),
                SphereColumn.BEFORE: _tr("Before") if self._is_pulled else _tr("Photos"),
                SphereColumn.AFTER: _tr("After"),
                SphereColumn.ANCHOR: _tr("Its anchor"),
            }[SphereColumn(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignRight if section >= SphereColumn.BEFORE else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
