"""The photos of one finding: groups in rows, the chosen photo beside them, and the decision by one key."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.findings import Finding
from uproto_gui.models.photo_model import PhotoItem
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.photo_groups import photo_items
from uproto_gui.pages.check.state import CheckState
from uproto_gui.pages.check.words import exam_words, left_out_words, title_words
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo import Photo
from uproto_gui.widgets.photo_grid import PhotoGrid

_PREVIEW = 240
_ROOM_FOR_PREVIEW = 600
_LEAST_WIDTH = 420
_SCROLL_BAR = 16


class FindingCard(Card):
    """What was found of one kind of trouble; it tells decisions and stores none."""

    left_out = Signal(list)  # list[Path]
    taken_back = Signal(list)  # list[Path]
    large_asked = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=24, gap=6, parent=parent)
        # The chosen photo goes where there is no room for it: it must not hold the window open.
        self.setMinimumWidth(_LEAST_WIDTH)
        self._finding: Finding | None = None
        self._state = CheckState()
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("finding-title")
        self._exam = Label(wraps=True)
        self._exam.setObjectName("finding-exam")
        self.grid = PhotoGrid(thumbnails, least_side=104, has_captions=True)
        self.grid.setObjectName("finding-photos")
        self.grid.setAccessibleName(self.tr("Photos of this finding"))
        self._preview = Photo(thumbnails, side=_PREVIEW, whole=True)
        self._preview.setObjectName("finding-photo")
        self._name = ElidedLabel(scale=SMALL)
        self._name.setObjectName("finding-photo-name")
        self._place = ElidedLabel(scale=SMALL, tone="muted")
        self._keep = Button(self.tr("Keep"), key="Enter")
        self._keep.setObjectName("keep")
        self._leave_out = Button(self.tr("Leave out"), key="X")
        self._leave_out.setObjectName("leave-out")
        self._count = Label(scale=SMALL, tone="muted")
        self._count.setObjectName("finding-left-out")
        self._lay_out()
        self._keep.clicked.connect(self._keep_photo)
        self._leave_out.clicked.connect(self._leave_photo_out)
        self.grid.keep_pressed.connect(self._keep_photo)
        self.grid.leave_out_pressed.connect(self._leave_photo_out)
        self.grid.photos_chosen.connect(self._show_choice)
        self.grid.large_asked.connect(self.large_asked)
        self._preview.activated.connect(self.large_asked)

    def _lay_out(self) -> None:
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 4, 0, 0)
        side.setSpacing(4)
        for widget in (self._preview, self._name, self._place):
            side.addWidget(widget)
        side.addStretch(1)
        self._side.setFixedWidth(_PREVIEW)
        photos = QHBoxLayout()
        photos.setSpacing(24 - _SCROLL_BAR)
        photos.addWidget(self.grid, 1)
        photos.addWidget(self._side)
        self._decisions = self._made_decisions()
        self.body.addWidget(self._title)
        self.body.addWidget(self._exam)
        self.body.addSpacing(4)
        self.body.addLayout(photos, 1)
        self.body.addWidget(Rule())
        self.body.addWidget(self._decisions)

    def _made_decisions(self) -> QWidget:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._leave_out)
        buttons.addStretch(1)
        words = QHBoxLayout()
        words.setSpacing(16)
        words.addWidget(Label(self.tr("The file stays where it is."), scale=SMALL, tone="muted"))
        words.addStretch(1)
        words.addWidget(self._count)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addLayout(buttons)
        column.addLayout(words)
        return made

    # ------------------------------------------------------------ what it shows

    def show_finding(self, finding: Finding, state: CheckState) -> None:
        """Show a finding; the chosen photo stays chosen where it is still there."""
        is_other = self._finding is None or finding.code != self._finding.code
        self._finding, self._state = finding, state
        self._title.setText(title_words(finding.code))
        self._exam.setText(exam_words(finding.code))
        self.grid.photos.set_items(photo_items(finding, state))
        if is_other or self.grid.current is None:
            first = self.grid.photos.next_photo(-1)
            if first is not None:
                self.grid.choose_row(first)
        # What cannot be read takes no part anyway: there is nothing to decide.
        self._decisions.setVisible(finding.code != "unreadable")
        out = len(state.curation.left_out.intersection(self.grid.photos.photos))
        self._count.setText(left_out_words(out) if out else "")
        self._show_choice(self.grid.chosen)

    @Slot(list)
    def _show_choice(self, chosen: list[Path]) -> None:
        item = self.grid.current
        path = item.path if item is not None else None
        if path != self._preview.path:
            self._preview.show_photo(path)
        self._name.setText(path.name if path is not None else "")
        self._place.setText(self._class_of(path) if path is not None else "")
        is_back = bool(chosen) and self._state.curation.left_out.issuperset(chosen)
        self._leave_out.setText(self.tr("Take back") if is_back else self.tr("Leave out"))
        decides = self._finding is not None and self._finding.code == "two-classes" and path is not None
        self._keep.setText(self.tr("Keep as {name}").format(name=self._class_of(path)) if decides else self.tr("Keep"))
        for button in (self._keep, self._leave_out):
            button.set_off("" if chosen else self.tr("First choose a photo."))

    def _class_of(self, path: Path | None) -> str:
        return (self._state.class_of(path) or path.parent.name) if path is not None else ""

    # ------------------------------------------------------------ decisions

    @Slot()
    def _leave_photo_out(self) -> None:
        """Leave out what is chosen and go on; all of it out already means to take it back."""
        chosen = self.grid.chosen
        if not chosen or self._finding is None or self._finding.code == "unreadable":
            return
        out = self._state.curation.left_out
        if out.issuperset(chosen):
            self.taken_back.emit(chosen)
            return
        self.left_out.emit([path for path in chosen if path not in out])
        self.grid.choose_next()

    @Slot()
    def _keep_photo(self) -> None:
        """Keep what is chosen and go on; of one photo in two classes this leaves out the copies in the other ones."""
        chosen, item = self.grid.chosen, self.grid.current
        if not chosen or item is None or self._finding is None:
            return
        back = [path for path in chosen if path in self._state.curation.left_out]
        others = self._contradicting(item)
        if back:
            self.taken_back.emit(back)
        if others:
            self.left_out.emit(others)
        self._go_on(item)

    def _contradicting(self, item: PhotoItem) -> list[Path]:
        """Copies of a photo that lie in other classes and are in use."""
        if self._finding is None or self._finding.code != "two-classes":
            return []
        own = self._class_of(item.path)
        group = self._finding.groups[item.group]
        return [path for path in group if self._class_of(path) != own and path not in self._state.curation.left_out]

    def _go_on(self, item: PhotoItem) -> None:
        """To the next photo; after a decision between classes to the next group."""
        decides = self._finding is not None and self._finding.code == "two-classes"
        while self.grid.choose_next():
            current = self.grid.current
            if not decides or current is None or current.group != item.group:
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= _ROOM_FOR_PREVIEW)
