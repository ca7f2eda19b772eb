"""The sentences of a training under their classes: kept first, then dropped, each with its reason."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from uproto_core.store.texts import ClassSentences, Sentence, TextsDocument

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The whole `Sentence` or `ClassHeading`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClassHeading:
    """A class over its sentences."""

    class_name: str
    kept: int
    dropped: int


Line = ClassHeading | Sentence


class SentenceModel(QAbstractListModel):
    """Headings and sentences in one list, and only those that the search finds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._classes: tuple[ClassSentences, ...] = ()
        self._search = ""
        self._lines: list[Line] = []

    def set_texts(self, texts: TextsDocument | None) -> None:
        """Show the sentences of a training; None shows nothing."""
        classes = texts.classes if texts is not None else ()
        if classes != self._classes:
            self._classes = classes
            self._arrange()

    def search(self, words: str) -> None:
        """Show classes whose name holds these words, whole, and of the others the sentences that hold them."""
        if words.strip().casefold() != self._search:
            self._search = words.strip().casefold()
            self._arrange()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.class_name if isinstance(line, ClassHeading) else line.text
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        self._lines = [line for entry in self._classes for line in self._lines_of(entry)]
        self.endResetModel()

    def _lines_of(self, entry: ClassSentences) -> list[Line]:
        shown = entry.sentences
        if self._search not in entry.class_name.casefold():
            shown = tuple(sentence for sentence in shown if self._search in sentence.text.casefold())
            if not shown:
                return []
        kept = sum(sentence.is_kept for sentence in entry.sentences)
        heading = ClassHeading(class_name=entry.class_name, kept=kept, dropped=len(entry.sentences) - kept)
        return [heading, *sorted(shown, key=lambda sentence: (not sentence.is_kept, -sentence.weight))]
