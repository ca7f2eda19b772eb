"""What can be done with a project on Home: a small menu, by the dots of its row, the right button or the menu key."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from uproto_core.store.cards import ProjectCard


class ProjectMenu(QMenu):
    """Of one project; it goes when it is closed."""

    open_chosen = Signal(Path)
    find_chosen = Signal(Path)
    rename_chosen = Signal()
    show_chosen = Signal(Path)
    take_off_chosen = Signal(Path)

    def __init__(self, card: ProjectCard, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("project-menu")
        self.setAccessibleName(self.tr("What to do with “{project}”").format(project=card.name))
        self._root = card.root
        self._add("open", self.tr("Open")).triggered.connect(lambda: self.open_chosen.emit(self._root))
        if card.missing is not None:
            self._add("find", self.tr("Find the photos…")).triggered.connect(lambda: self.find_chosen.emit(self._root))
        self._add("rename", self.tr("Rename…"), "F2").triggered.connect(self.rename_chosen)
        self._add("show", self.tr("Show its folder")).triggered.connect(lambda: self.show_chosen.emit(self._root))
        self.addSeparator()
        off = self._add("take-off", self.tr("Take off this list"), "Del")
        off.setToolTip(self.tr("The project and its photos stay where they are."))
        off.triggered.connect(lambda: self.take_off_chosen.emit(self._root))
        self.setToolTipsVisible(True)

    def _add(self, name: str, words: str, key: str = "") -> QAction:
        action = self.addAction(words)
        action.setObjectName(f"project-{name}")
        if key:
            # Shown, not taken: the list itself heeds the key.
            action.setText(f"{words}\t{key}")
        return action
