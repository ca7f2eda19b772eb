"""The Home page: one drop area larger than all else, two other ways to begin, and the projects."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.home.project_list import ProjectList
from uproto_gui.pages.home.state import HomeState
from uproto_gui.pages.home.way_card import WayCard
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.tokens import CARD_GAP, PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.drop_area import DropArea
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.page import Page

_DROP_HEIGHT = 288


class HomePage(Page):
    """Says how one wants to begin."""

    paths_dropped = Signal(list)  # list[Path]
    folder_asked = Signal()
    table_asked = Signal()
    sample_asked = Signal()
    classifier_asked = Signal()
    project_chosen = Signal(Path)
    find_asked = Signal(Path)
    renamed = Signal(Path, str)
    folder_shown = Signal(Path)
    taken_off = Signal(Path)
    put_back = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HomePage", "Home"), parent)
        self.setObjectName("home-page")
        self._state = HomeState()
        self._projects = ProjectList(thumbnails)
        for told, signal in (
            (self._projects.project_chosen, self.project_chosen),
            (self._projects.find_asked, self.find_asked),
            (self._projects.renamed, self.renamed),
            (self._projects.folder_shown, self.folder_shown),
        ):
            told.connect(signal)
        self._projects.taken_off.connect(self._take_off)
        self._off: Path | None = None
        self._taken_off = Note(action=self.tr("Undo"))
        self._taken_off.setObjectName("taken-off")
        self._taken_off.action.setObjectName("put-back")
        self._taken_off.acted.connect(self._put_back)
        self._taken_off.hide()
        self._none = Label(self.tr("No projects yet"), tone="muted")
        self._none.setObjectName("no-projects")
        self._arrange()
        self.show_state(self._state)

    def show_state(self, state: HomeState) -> None:
        """Show the projects and what runs in one of them."""
        self._state = state
        self._projects.show_state(state)
        self._projects.setVisible(bool(state.cards))
        self._none.setVisible(state.is_read and not state.cards)

    @Slot(Path)
    def _take_off(self, root: Path) -> None:
        name = next((card.name for card in self._state.cards if card.root == root), root.stem)
        self._off = root
        self._taken_off.set_words(
            self.tr("“{project}” is off this list.").format(project=name),
            self.tr("It lies where it lay, and is back when you open it."),
        )
        self._taken_off.show()
        self.taken_off.emit(root)

    @Slot()
    def _put_back(self) -> None:
        self._taken_off.hide()
        if self._off is not None:
            self.put_back.emit(self._off)
            self._projects.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._taken_off.hide()

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setObjectName("scroll-ground")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 12)
        rows.setSpacing(CARD_GAP)
        rows.addWidget(self._made_drop_area())
        rows.addLayout(self._made_ways())
        rows.addSpacing(4)
        rows.addWidget(Label(self.tr("Your projects"), scale=CARD_TITLE, weight=SEMIBOLD))
        rows.addWidget(self._taken_off)
        rows.addWidget(self._projects)
        rows.addWidget(self._none)
        rows.addStretch(1)
        promise = Label(
            self.tr("One answer per photo. Your photos stay on this computer and are never changed."),
            scale=SMALL,
            tone="muted",
        )
        promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.addWidget(promise)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(scroll, 1)

    def _made_drop_area(self) -> DropArea:
        area = DropArea(
            title=self.tr("Drop a folder of photos here"),
            sentence=self.tr("with one folder inside for each class, such as Lynx, Fox, Badger"),
            button=self.tr("Choose a folder…"),
            is_large=True,
        )
        area.setObjectName("home-drop")
        area.setFixedHeight(max(_DROP_HEIGHT, area.sizeHint().height()))
        area.paths_dropped.connect(self.paths_dropped)
        area.choose_asked.connect(self.folder_asked)
        table = Button(self.tr("or a table or list of photos"), kind="quiet")
        table.setObjectName("choose-table")
        table.clicked.connect(self.table_asked)
        area.add_way(table)
        if area.button is not None:
            self.set_main(area.button)
        return area

    def _made_ways(self) -> QHBoxLayout:
        sample = WayCard(
            icon="train",
            title=self.tr("Try the sample"),
            sentence=self.tr("The whole way in 3 minutes, photos included"),
        )
        sample.setObjectName("try-sample")
        sample.clicked.connect(self.sample_asked)
        given = WayCard(
            icon="box",
            title=self.tr("Use a classifier someone gave me…"),
            sentence=self.tr("Opens it and answers your photos, no training"),
        )
        given.setObjectName("use-given")
        given.clicked.connect(self.classifier_asked)
        ways = QHBoxLayout()
        ways.setSpacing(CARD_GAP)
        ways.addWidget(sample, 1)
        ways.addWidget(given, 1)
        return ways
