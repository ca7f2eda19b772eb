"""Exam photos with the answers of both classifiers, a line a photo."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_gui.pages.results.rescued import ExaminedPhoto
from uproto_gui.widgets.numbers import percent_sure

Index = QModelIndex | QPersistentModelIndex

EXAMINED = Qt.ItemDataRole.UserRole + 1
"""Role of the whole `ExaminedPhoto` of a line."""

translate = QCoreApplication.translate


class ExaminedModel(QAbstractListModel):
    """The photos of a heap in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos: tuple[ExaminedPhoto, ...] = ()
        self._lines: dict[Path, int] = {}

    def set_photos(self, photos: Sequence[ExaminedPhoto]) -> None:
        """Show other photos."""
        self.beginResetModel()
        self._photos = tuple(photos)
        self._lines = {photo.path: line for line, photo in enumerate(self._photos)}
        self.endResetModel()

    @property
    def paths(self) -> list[Path]:
        """The photos in their order."""
        return [photo.path for photo in self._photos]

    def line_of(self, path: Path) -> int | None:
        """The line of a photo; None where it is not among them."""
        return self._lines.get(path)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._photos):
            return None
        photo = self._photos[index.row()]
        if role == EXAMINED:
            return photo
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{photo.class_name}. {ordinary_words(photo)}. {own_words(photo)}."
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(photo.path)
        return None


def ordinary_words(photo: ExaminedPhoto) -> str:
    """What the ordinary classifier answers."""
    if photo.ordinary == photo.class_name:
        words = translate("ExaminedModel", "Ordinary classifier: right, sure {sure}")
    else:
        words = translate("ExaminedModel", "Ordinary classifier: {answer}, sure {sure}")
    return words.format(answer=photo.ordinary, sure=percent_sure(photo.ordinary_confidence))


def own_words(photo: ExaminedPhoto) -> str:
    """What uproto answers; where it is not sure, which class it would have named."""
    is_right = photo.answer == photo.class_name
    if photo.is_sure:
        words = (
            translate("ExaminedModel", "uproto: right, sure {sure}")
            if is_right
            else translate("ExaminedModel", "uproto: {answer}, sure {sure}")
        )
    else:
        words = (
            translate("ExaminedModel", "uproto: right, but not sure ({sure})")
            if is_right
            else translate("ExaminedModel", "uproto: {answer}, but not sure ({sure})")
        )
    return words.format(answer=photo.answer, sure=percent_sure(photo.confidence))
