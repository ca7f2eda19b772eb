"""The projects on Home: as high as its rows, for the page scrolls and not the list."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from uproto_core.store.cards import ProjectCard
from uproto_gui.models.project_model import CARD_ROLE, ProjectModel
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.home.project_delegate import ProjectDelegate
from uproto_gui.pages.home.state import HomeState
from uproto_gui.pages.home.words import spoken
from uproto_gui.widgets.card import paint_card
from uproto_gui.widgets.focus_ring import came_by_keyboard

_EDGE = 1


class ProjectList(QListView):
    """One row a project; a click or Enter opens it."""

    project_chosen = Signal(Path)

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
        self.clicked.connect(self._open)
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
