"""The Help page: what a right folder looks like, the way from photos to answers, and the keys."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.theme.fonts import CARD_TITLE, REGULAR, SEMIBOLD, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.tokens import CARD_GAP, PAGE_MARGIN
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.keycap import Keycap
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.text_scroll import TextScroll


class HelpPage(Page):
    """Says what one needs to know, and no more."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HelpPage", "Help"), parent)
        self.setObjectName("help-page")
        del thumbnails  # Every page is given them; this one shows no photo.
        inside = QWidget()
        inside.setObjectName("scroll-ground")
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        columns.setSpacing(CARD_GAP)
        left = QVBoxLayout()
        left.setSpacing(CARD_GAP)
        left.addWidget(self._made_folders())
        left.addWidget(self._made_figures())
        left.addStretch(1)
        right = QVBoxLayout()
        self.keys = self._made_keys()
        right.addWidget(self.keys)
        right.addStretch(1)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        scroll = TextScroll(inside, self.tr("Help"))
        scroll.setObjectName("help-scroll")
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(scroll, 1)
        self.set_first(scroll)

    def _made_folders(self) -> Card:
        card = Card(gap=8)
        card.body.addWidget(_title(self.tr("How to arrange your photos")))
        for text in (
            self.tr(
                "Put each class in a folder of its own, and drop the folder above them. The folder's name is the "
                "name of the class."
            ),
            self.tr(
                "If you already know which photos are for the exam, put the class folders into folders called "
                "train and test, and val for practice. Otherwise uproto keeps photos apart by itself, bursts "
                "and copies together."
            ),
            self.tr(
                "A table (CSV, Excel) with the columns “path” and “label” does as well; “split” and “group” may follow."
            ),
            self.tr(
                "To say how a class looks, put a text file with its name, such as Lynx.txt, into a folder called "
                "texts beside the class folders: one sentence a line."
            ),
            self.tr("Two photos make a class. From four on, it can be measured how well it is found."),
        ):
            card.body.addWidget(Label(text, wraps=True))
        card.body.addSpacing(4)
        for depth, name in ((0, self.tr("Mammals")), (1, self.tr("Badger")), (1, self.tr("Fox")), (1, self.tr("Lynx"))):
            card.body.addWidget(_Folder(name, depth))
        return card

    def _made_figures(self) -> Card:
        card = Card(gap=8)
        card.body.addWidget(_title(self.tr("How to read the figures")))
        for text in (
            self.tr(
                "“All classes equal” counts a class of 4 photos as much as one of 400. The plain accuracy does "
                "not, and flatters."
            ),
            self.tr(
                "Each figure has its count and its likely range: with few photos the range is wide, and under 10 "
                "photos there is no percent at all."
            ),
            self.tr("Practice photos guide the training. Exam photos are looked at once, at the end."),
            self.tr("“Not sure” is an answer: it says between which classes, or that the photo is unlike all others."),
        ):
            card.body.addWidget(Label(text, wraps=True))
        return card

    def _made_keys(self) -> Card:
        card = Card(gap=10)
        card.setObjectName("keys")
        card.body.addWidget(_title(self.tr("Keys")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        room = QFontMetricsF(font()).horizontalAdvance("Ctrl+Shift+Z") + 24
        grid.setColumnMinimumWidth(0, round(room))
        for row, (keys, words) in enumerate(self._key_list()):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in keys:
                caps.addWidget(Keycap(key))
            caps.addStretch(1)
            grid.addLayout(caps, row, 0)
            grid.addWidget(Label(words, wraps=True), row, 1)
        card.body.addLayout(grid)
        return card

    def _key_list(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        return (
            (("Ctrl+0",), self.tr("Home")),
            (("Ctrl+1", "Ctrl+5"), self.tr("Photos, Check, Train, Results, Use")),
            (("Ctrl+N",), self.tr("New project from a folder")),
            (("Ctrl+O",), self.tr("Open a project")),
            (("Ctrl+Return",), self.tr("Main button of the page")),
            (("Ctrl+Z",), self.tr("Undo the last decision, after a restart too")),
            (("Ctrl+Shift+Z",), self.tr("Redo")),
            (("Ctrl+F",), self.tr("Find in a list")),
            (("Esc",), self.tr("Leave a search, close a large photo")),
            (("Space",), self.tr("Large photo")),
            (("X",), self.tr("Leave a photo or a class out, or take it back")),
            (("M",), self.tr("Move photos to another class; in the list of classes, merge two")),
            (("1", "9"), self.tr("Move photos to one of the last nine classes")),
            (("F2",), self.tr("Rename a class")),
            (("Shift+M",), self.tr("Move a photo in doubt to another class than the one it looks like")),
            (("Return",), self.tr("Keep a photo, open a row")),
            (("Y", "N"), self.tr("Yes and no, where Check asks a question")),
            (("A", "B"), self.tr("Keep a photo of two classes in the first or the second one")),
            (("P",), self.tr("Pause the training, or go on")),
            (("Ctrl+.",), self.tr("Stop what runs")),
            (("Ctrl+E",), self.tr("Export answers")),
            (("F5",), self.tr("Scan the photos again")),
            (("F1",), self.tr("Help")),
            (("?",), self.tr("This list")),
        )


class _Folder(QWidget):
    """A folder of the example."""

    def __init__(self, name: str, depth: int) -> None:
        super().__init__()
        self._depth = depth
        row = QHBoxLayout(self)
        row.setContentsMargins(depth * 24 + 24, 0, 0, 0)
        row.addWidget(Label(name, weight=SEMIBOLD if depth == 0 else REGULAR), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self._depth * 24, (self.height() - 16) / 2, 16, 16)
        paint_icon(painter, box, "folder", "accent" if self._depth == 0 else "muted")
        painter.end()


def _title(text: str) -> Label:
    return Label(text, scale=CARD_TITLE, weight=SEMIBOLD)
