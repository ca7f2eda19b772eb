"""One line that says which folders name the classes, and offers the other way to read them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from uproto_core.figures import ClassLevels
from uproto_core.source_options import ClassLevel
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.numbers import count


class LevelNote(Note):
    """Not there where both ways come to the same classes."""

    level_chosen = Signal(str)  # ClassLevel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(kind="info", parent=parent)
        self._other: ClassLevel = "auto"
        self.action.setObjectName("other-level")
        self.acted.connect(self._tell)
        self.hide()

    def show_levels(self, levels: ClassLevels | None) -> None:
        """Say how the folders were read; nothing where there is no choice."""
        self.setVisible(levels is not None)
        if levels is None:
            return
        if levels.used == "first":
            self._other = "leaf"
            strong = self.tr("Classes are the first folders: {classes}.").format(classes=count(levels.first))
            action = self.tr("Use the folders photos lie in: {classes}").format(classes=count(levels.leaf))
        else:
            self._other = "first"
            strong = self.tr("Classes are the folders photos lie in: {classes}.").format(classes=count(levels.leaf))
            action = self.tr("Use the first folders: {classes}").format(classes=count(levels.first))
        self.set_words(strong)
        self.set_action(action)

    @Slot()
    def _tell(self) -> None:
        self.level_chosen.emit(self._other)
