"""What was decided since the training that is shown: each decision with its photo, any of them taken back by itself."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from uproto_core.store.decided import DecidedSince
from uproto_gui.models.decided_model import DECIDED_SINCE, DecidedModel
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.decided_words import pending_words, what_words, which_words
from uproto_gui.pages.results.decisions import DecisionsState
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.photo import paint_photo
from uproto_gui.widgets.row_list import RowList, paint_row_ground

Index = QModelIndex | QPersistentModelIndex

_PHOTO: Final = 44
_ROW: Final = 56
_MOST_PHOTOS: Final = 4
_GAP: Final = 4
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_BACK: Final = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class DecidedList(RowList):
    """Decisions, one a row; Delete takes the chosen one back."""

    take_back_pressed = Signal()
    decision_chosen = Signal(object)  # DecidedSince, or None
    large_asked = Signal(object)  # DecidedSince: Space or a double click

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        self.decisions = DecidedModel()
        super().__init__(self.decisions, parent, chooses_first=True)
        self.setItemDelegate(_Cells(thumbnails, self))
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self._ask_large)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        thumbnails.arrived.connect(self._show_arrived)

    @property
    def chosen(self) -> DecidedSince | None:
        """The decision on which the keyboard stands."""
        decided = self.currentIndex().data(DECIDED_SINCE)
        return decided if isinstance(decided, DecidedSince) else None

    @Slot(QModelIndex, QModelIndex)
    def _tell_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.decision_chosen.emit(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACK:
            self.take_back_pressed.emit()
        elif event.key() == Qt.Key.Key_Space:
            self._ask_large(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _ask_large(self, index: QModelIndex) -> None:
        decided = index.data(DECIDED_SINCE)
        if isinstance(decided, DecidedSince) and decided.photos:
            self.large_asked.emit(decided)

    @Slot(Path)
    def _show_arrived(self, _path: Path) -> None:
        self.viewport().update()


class _Cells(QStyledItemDelegate):
    """Paints a decision's row: its first photos, what was decided, which and when."""

    def __init__(self, thumbnails: Thumbnails, shown: DecidedList) -> None:
        super().__init__(shown)
        self._thumbnails = thumbnails
        self._list = shown

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = QFontMetricsF(font(weight=SEMIBOLD)).height() + QFontMetricsF(font(SMALL)).height()
        return QSize(0, max(_ROW, round(lines) + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        decided = index.data(DECIDED_SINCE)
        if not isinstance(decided, DecidedSince):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        paint_row_ground(painter, option, gap=1)
        for place, path in enumerate(decided.photos[:_MOST_PHOTOS]):
            left = area.left() + 8 + place * (_PHOTO + _GAP)
            square = QRectF(left, area.center().y() - _PHOTO / 2, _PHOTO, _PHOTO)
            paint_photo(painter, square, self._thumbnails.pixmap(path, _PHOTO))
        # As many places in every row, so that the words stand under each other.
        taken = 8 + min(self._list.decisions.most_photos, _MOST_PHOTOS) * (_PHOTO + _GAP) + 12
        self._paint_words(painter, area.adjusted(taken, 0, -12, 0), decided)
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, area: QRectF, decided: DecidedSince) -> None:
        strong, small = font(weight=SEMIBOLD), font(SMALL)
        first, second = QFontMetricsF(strong), QFontMetricsF(small)
        top = area.center().y() - (first.height() + second.height() + 2) / 2
        painter.setFont(strong)
        painter.setPen(colour("text"))
        words = first.elidedText(what_words(decided), Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(QRectF(area.left(), top, area.width(), first.height()), _LEFT, words)
        painter.setFont(small)
        painter.setPen(colour("muted"))
        below = QRectF(area.left(), top + first.height() + 2, area.width(), second.height())
        painter.drawText(
            below, _LEFT, second.elidedText(which_words(decided), Qt.TextElideMode.ElideMiddle, area.width())
        )


class DecidedView(QWidget):
    """The pending decisions, and the way to the next training."""

    taken_back = Signal(int)  # number of a decision in the log
    train_asked = Signal()
    large_asked = Signal(list, object)  # list[Path], Path: the photos around it, and the one to show large

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decisions = DecisionsState()
        self._title = Label(scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("decided-title")
        self.list = DecidedList(thumbnails)
        self.list.setObjectName("decided")
        self.list.setAccessibleName(self.tr("Decisions since this training, the latest first"))
        self._note = Note(
            kind="info",
            text=self.tr(
                "Deciding about exam photos after seeing their mistakes changes the exam: the next figures come out a "
                "little kinder. Those of this training stay as they are."
            ),
        )
        self._note.setObjectName("decided-note")
        self._back = Button(self.tr("Take this one back"), icon="undo", key="Del")
        self._back.setObjectName("decided-take-back")
        self._train = Button(self.tr("Train again"), icon="train")
        self._train.setObjectName("decided-train")
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._train)
        self._card = Card(gap=8)
        for widget in (self._title, self._note):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(self.list, 1)
        self._card.body.addStretch(0)
        self._card.body.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._card)
        self.list.take_back_pressed.connect(self._take_back)
        self.list.decision_chosen.connect(self._show_chosen)
        self.list.large_asked.connect(self._ask_large)
        self._back.clicked.connect(self._take_back)
        self._train.clicked.connect(self.train_asked)

    def show_decisions(self, decisions: DecisionsState) -> None:
        """Show what was decided since; the line that the keyboard stands on stays where it is."""
        self._decisions = decisions
        line = self.list.currentIndex().row()
        if self.list.decisions.decisions != decisions.since:
            self.list.decisions.set_decisions(decisions.since)
            if decisions.since:
                self.list.setCurrentIndex(self.list.decisions.index(min(max(line, 0), len(decisions.since) - 1)))
        is_any = bool(decisions.since)
        words = pending_words(decisions)
        self._title.setText(words or self.tr("Nothing was decided since this training."))
        self.list.setVisible(is_any)
        self._back.setVisible(is_any)
        self._note.setVisible(is_any)
        self._show_chosen(self.list.chosen)

    @Slot(object)
    def _show_chosen(self, decided: DecidedSince | None) -> None:
        if self._decisions.is_look_only:
            self._back.set_off(self.tr("This project is open to look only."))
        elif decided is not None and decided.is_taken_back:
            self._back.set_off(self.tr("It was taken back already."))
        else:
            self._back.set_off("")

    @Slot()
    def _take_back(self) -> None:
        chosen = self.list.chosen
        if chosen is not None and not chosen.is_taken_back and not self._decisions.is_look_only:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.taken_back.emit(chosen.number)

    @Slot(object)
    def _ask_large(self, decided: DecidedSince) -> None:
        self.large_asked.emit(list(decided.photos), decided.photos[0])
