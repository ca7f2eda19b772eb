"""One of the program's folders on Settings: where it is, how much is in it, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from uproto_gui.pages.settings.state import FolderFacts
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import ElidedLabel, Label

_NAME_WIDTH = 190
_SIZE_WIDTH = 72


class FolderRow(QWidget):
    """Shows a folder."""

    opened = Signal(Path)
    empty_asked = Signal(str)  # FolderKind

    def __init__(self, facts: FolderFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        words = self._words()
        name = Label(words)
        name.setMinimumWidth(_NAME_WIDTH)
        self._size = Label(tone="muted")
        self._size.setObjectName(f"size-{facts.kind}")
        self._size.setMinimumWidth(_SIZE_WIDTH)
        self._empty = Button(self.tr("Empty"), kind="quiet")
        self._empty.setObjectName(f"empty-{facts.kind}")
        self._empty.setAccessibleName(self.tr("Empty: {folder}").format(folder=words))
        self._empty.setToolTip(self.tr("What is in it is made anew when it is needed."))
        self._empty.clicked.connect(lambda: self.empty_asked.emit(self._facts.kind))
        if not facts.can_be_emptied:
            # It keeps its place, so that all sizes stand under each other.
            policy = self._empty.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self._empty.setSizePolicy(policy)
            self._empty.hide()
        show = Button(self.tr("Show"), kind="quiet")
        show.setObjectName(f"show-{facts.kind}")
        show.setAccessibleName(self.tr("Show: {folder}").format(folder=words))
        show.clicked.connect(lambda: self.opened.emit(self._facts.path))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(name)
        inside.addWidget(ElidedLabel(str(facts.path), tone="muted"), 1)
        inside.addWidget(self._size)
        inside.addWidget(self._empty)
        inside.addWidget(show)

    def show_size(self, size: int | None, *, why_not: str) -> None:
        """Show how much is in it.

        Args:
            size: In bytes; None while it is not known.
            why_not: Why it cannot be emptied now, or nothing.
        """
        self._size.setText("" if size is None else QLocale().formattedDataSize(size, 0, _SI))
        self._empty.set_off(why_not if size else self.tr("There is nothing in it."))

    def _words(self) -> str:
        match self._facts.kind:
            case "projects":
                return self.tr("Projects")
            case "models":
                return self.tr("Larger models")
            case "cache":
                return self.tr("Read photos, to be quick")
            case "log":
                return self.tr("Logs, without photos")


_SI = QLocale.DataSizeFormat.DataSizeSIFormat
