"""The projects on Home: as high as its rows, for the page scrolls and not the list."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from uproto_core.store.cards import ProjectCard
from uproto_gui.models.project_model import CARD_ROLE, ProjectModel
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.home.project_delegate import ProjectDelegate
from uproto_gui.pages.home.project_menu import ProjectMenu
from uproto_gui.pages.home.state import HomeState
from uproto_gui.pages.home.words import spoken
from uproto_gui.widgets.card import paint_card
from uproto_gui.widgets.focus_ring import came_by_keyboard

_EDGE = 1

Pressed = Literal["row", "dots", "find"]
"""What of a row the mouse was pressed on."""


class ProjectList(QListView):
    """One row a project; a click or Enter opens it, its dots, F2 and Delete do the rest."""

    project_chosen = Signal(Path)
    find_asked = Signal(Path)
    renamed = Signal(Path, str)
    folder_shown = Signal(Path)
    taken_off = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("projects")
        self.setAccessibleName(self.tr("Your projects"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._state = HomeState()
        self._delegate = ProjectDelegate(thumbnails, self)
        self._cards = ProjectModel(self._spoken, self)
        self.setItemDelegate(self._delegate)
        self.setModel(self._cards)
        # By the menu and F2 alone: a click opens the project.
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._cards.renamed.connect(self.renamed)
        self._pressed: Pressed = "row"
        self.clicked.connect(self._click)
        self.activated.connect(self._open)
        thumbnails.arrived.connect(self._repaint)

    def show_state(self, state: HomeState) -> None:
        """Show the projects and what runs in one of them."""
        before, self._state = self._state.at_work, state
        self._delegate.at_work = state.at_work
        self._cards.set_cards(state.cards)
        for work in (before, state.at_work):
            if work is not None:
                self._cards.work_changed(work.root)
        rows = len(state.cards)
        self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 * _EDGE if rows else 0)

    def _spoken(self, card: ProjectCard) -> str:
        return spoken(card, self._delegate.work_of(card))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if isinstance(card, ProjectCard):
            self.project_chosen.emit(card.root)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        """What a click means depends on where in the row it was."""
        card = index.data(CARD_ROLE)
        match self._pressed:
            case "dots":
                box = self._delegate.more_box(QRectF(self.visualRect(index)))
                self._open_menu(index, box.bottomLeft().toPoint())
            case "find":
                self.find_asked.emit(card.root)
            case "row":
                self._open(index)

    def _pressed_at(self, place: QPointF) -> tuple["Pressed", QRectF]:
        """What of a row lies at a place, and where it lies."""
        index = self.indexAt(place.toPoint())
        card = index.data(CARD_ROLE)
        if not isinstance(card, ProjectCard):
            return "row", QRectF()
        rect = QRectF(self.visualRect(index))
        find, dots = self._delegate.find_box(rect, card), self._delegate.more_box(rect)
        if dots.contains(place):
            return "dots", dots
        return ("find", find) if find.contains(place) else ("row", QRectF())

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        card = index.data(CARD_ROLE)
        if not isinstance(card, ProjectCard):
            return
        menu = ProjectMenu(card, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.open_chosen.connect(self.project_chosen)
        menu.find_chosen.connect(self.find_asked)
        menu.show_chosen.connect(self.folder_shown)
        menu.take_off_chosen.connect(self.taken_off)
        menu.rename_chosen.connect(self._rename)
        self.setCurrentIndex(index)
        menu.popup(self.viewport().mapToGlobal(place))

    @Slot()
    def _rename(self) -> None:
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed, _ = self._pressed_at(event.position())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        _, box = self._pressed_at(event.position())
        if box != self._delegate.warm_box:
            self._delegate.warm_box = box
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        if index.isValid():
            self._open_menu(index, self.visualRect(index).center() if is_by_key else event.pos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        card = self.currentIndex().data(CARD_ROLE) if self.currentIndex().isValid() else None
        if event.key() == Qt.Key.Key_F2:
            self._rename()
        elif event.key() == Qt.Key.Key_Delete and isinstance(card, ProjectCard):
            self.taken_off.emit(card.root)
        else:
            super().keyPressEvent(event)

    @Slot(Path)
    def _repaint(self, photo: Path) -> None:
        if any(photo in card.examples for card in self._cards.cards):
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint_card(painter, QRectF(self.viewport().rect()))
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._delegate.has_keyboard = came_by_keyboard(self, event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._cards.index(0))
        self.viewport().update()
