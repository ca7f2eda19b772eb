"""The left column of Use: where photos are dropped, how many answers there are, and the answers as a list."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.events import PhotoAnswer
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.use.answer_delegate import AnswerDelegate
from uproto_gui.pages.use.answer_model import AnswerModel
from uproto_gui.pages.use.orders import ORDERS
from uproto_gui.pages.use.state import UseState
from uproto_gui.pages.use.words import counts_words, order_words, photos_words
from uproto_gui.theme.fonts import SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.drop_area import DropArea
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.progress_bar import ProgressBar
from uproto_gui.widgets.row_list import RowList

_LEAST_WIDTH = 264
_LARGEST_WIDTH = 304
_LIST_PADDING = 6


class AnswerList(QWidget):
    """Everything left of the answer."""

    paths_dropped = Signal(list)  # list[Path]
    photos_asked = Signal()
    folder_asked = Signal()
    stop_asked = Signal()
    answer_chosen = Signal(PhotoAnswer)
    answer_opened = Signal(int)  # row

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(_LARGEST_WIDTH)
        self.model = AnswerModel(self)
        self._drop = DropArea(title=self.tr("Drop photos or a folder"), button=self.tr("Photos…"))
        self._drop.setObjectName("use-drop")
        self._drop.paths_dropped.connect(self.paths_dropped)
        self._drop.choose_asked.connect(self.photos_asked)
        folder = Button(self.tr("A folder…"), kind="quiet")
        folder.setObjectName("choose-folder")
        folder.clicked.connect(self.folder_asked)
        self._drop.add_way(folder)
        self._photos = Label("", weight=SEMIBOLD)
        self._photos.setObjectName("answers-photos")
        self._counts = Label("", scale=SMALL, tone="muted", wraps=True)
        self._counts.setObjectName("answers-counts")
        self._work = _Work()
        self._work.stop.clicked.connect(self.stop_asked)
        self._order = DropDown([order_words(order) for order in ORDERS])
        self._order.setObjectName("answers-order")
        self._order.setAccessibleName(self.tr("Which answers to show"))
        self._order.chosen.connect(self._set_order)
        self._list = _List(self.model)
        self._card = Card(padding=_LIST_PADDING)
        self._list.setItemDelegate(AnswerDelegate(thumbnails, self._list))
        self._list.selectionModel().currentChanged.connect(self._tell_chosen)
        self._list.opened.connect(self._tell_opened)
        thumbnails.arrived.connect(self._list.repaint_rows)
        self._arrange()

    @property
    def rows(self) -> QWidget:
        """What the keys go to."""
        return self._list

    def show_state(self, state: UseState, *, is_getting_ready: bool) -> None:
        """Show the counts and what runs."""
        for label in (self._photos, self._counts):
            label.setVisible(bool(state.photos))
        self._photos.setText(photos_words(state.photos))
        self._counts.setText(counts_words(state))
        self._card.setVisible(state.phase != "failed" or bool(self.model.rowCount()))
        self._order.setVisible(bool(state.not_sure or state.unreadable) and bool(state.answered))
        self._work.show_state(state, is_getting_ready=is_getting_ready)

    def add(self, answers: Sequence[PhotoAnswer]) -> None:
        """Add answers; the first of all is chosen."""
        self.model.add(answers)
        if not self._list.currentIndex().isValid() and self.model.rowCount():
            self._list.setCurrentIndex(self.model.index(0))

    def set_answers(self, answers: Sequence[PhotoAnswer]) -> None:
        """The same photos, decided on anew; the one that is looked at stays chosen."""
        before = self.model.answer_at(self._list.currentIndex())
        self.model.set_answers(answers)
        if before is not None:
            self.choose(before.path)
        if not self._list.currentIndex().isValid() and self.model.rowCount():
            self._list.setCurrentIndex(self.model.index(0))

    def choose(self, photo: Path) -> None:
        """Choose the answer of a photo, if there is one."""
        photos = self.model.photos()
        if photo in photos:
            self._list.setCurrentIndex(self.model.index(photos.index(photo)))

    def answer_of(self, photo: Path) -> PhotoAnswer | None:
        """The answer of a photo, if it has one."""
        return self.model.answer_of(photo)

    @Slot()
    def go_on(self) -> None:
        """Choose the next answer; at the last one nothing changes."""
        below = self.model.index(self._list.currentIndex().row() + 1)
        if below.isValid():
            self._list.setCurrentIndex(below)

    def clear(self) -> None:
        """Forget the answers."""
        self.model.clear()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._photos, 1)
        head.addWidget(self._order)
        counts = QVBoxLayout()
        counts.setSpacing(4)
        counts.addLayout(head)
        counts.addWidget(self._counts)
        self._card.body.addWidget(self._list)
        # Hidden, it keeps its place: the rest stays at the top.
        policy = self._card.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._card.setSizePolicy(policy)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self._drop)
        rows.addLayout(counts)
        rows.addWidget(self._work)
        rows.addWidget(self._card, 1)

    @Slot(int)
    def _set_order(self, place: int) -> None:
        chosen = self.model.answer_at(self._list.currentIndex())
        self.model.set_order(ORDERS[place])
        row = self.model.row_of(chosen) if chosen is not None else None
        if self.model.rowCount():
            self._list.setCurrentIndex(self.model.index(row or 0))

    @Slot(QModelIndex)
    def _tell_chosen(self, index: QModelIndex) -> None:
        answer = self.model.answer_at(index)
        if answer is not None:
            self.answer_chosen.emit(answer)

    @Slot(QModelIndex)
    def _tell_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.answer_opened.emit(index.row())


class _List(RowList):
    """The rows; Space, Enter and a double click open the photo."""

    opened = Signal(QModelIndex)

    def __init__(self, rows: AnswerModel) -> None:
        super().__init__(rows)
        self.setObjectName("answers")
        self.setAccessibleName(self.tr("Answers"))
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self.opened)

    @Slot()
    def repaint_rows(self) -> None:
        """A photo has arrived: the rows in view look for theirs."""
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Work(QWidget):
    """What runs, with a way to stop it; gone when nothing does."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("")
        self._words.setObjectName("answers-work")
        self._bar = ProgressBar(height=4)
        self._bar.setAccessibleName(self.tr("How many photos are answered"))
        self.stop = Button(self.tr("Stop"), kind="danger", icon="stop", key="Ctrl+.", shortcut=True)
        self.stop.setObjectName("stop-answers")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._words)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.stop)

    def show_state(self, state: UseState, *, is_getting_ready: bool) -> None:
        """Show what runs."""
        self.setVisible(state.phase in ("running", "stopping"))
        self.stop.setEnabled(state.phase == "running")
        if state.phase == "stopping":
            self._words.setText(self.tr("Stopping"))
        else:
            self._words.setText(self.tr("Getting ready") if is_getting_ready else self.tr("Looking at photos"))
        self._bar.set_share(state.photos / state.asked if state.asked else None)
