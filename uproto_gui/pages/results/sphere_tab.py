"""The tab Sphere: one class in the middle of a dial, all else at its true angle; beside it the angles of all."""

from enum import IntEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from uproto_gui.models.sphere_model import SphereColumn, SphereModel
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.sphere import SphereState
from uproto_gui.pages.results.sphere_cards import AnglesCard, MiddleCard, PairsCard
from uproto_gui.pages.results.sphere_switch import MiddleChooser, WhenSwitch
from uproto_gui.pages.results.sphere_words import exact_words, pull_words
from uproto_gui.plots.dial import Dial
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.ask_place import ask_place
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.keycap import Keycap
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.name_question import Judgement, NameAsked, NameQuestion
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.tabs import Tabs
from uproto_gui.widgets.text_scroll import TextScroll

_BESIDE: Final = 348
_GAP: Final = 14
_ROW: Final = 29
_INDENT: Final = 3
_COLUMN: Final = 24


class View(IntEnum):
    """How the angles around a class are shown."""

    DIAL = 0
    TABLE = 1


class SphereTab(QWidget):
    """A run's sphere."""

    large_asked = Signal(list, object)  # list[Path], Path: the photos around it, and the one to show large

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: SphereState | None = None
        self._middle = 0
        self._chooser = MiddleChooser()
        self._chooser.setObjectName("sphere-class")
        self._chooser.setAccessibleName(self.tr("Class in the middle"))
        self._when = WhenSwitch()
        self._when.setObjectName("sphere-when")
        self._key = Keycap("B")
        self._views = Tabs([self.tr("Dial"), self.tr("Table")])
        self._views.setObjectName("sphere-views")
        self._views.setAccessibleName(self.tr("How the angles are shown"))
        self.dial = Dial(thumbnails)
        self.dial.setObjectName("sphere-dial")
        self.rows = SphereModel(self)
        self.table = _table(self.rows)
        self.table.setAccessibleName(self.tr("Angles from the class in the middle, the nearest first"))
        self._exact = Label(scale=SMALL, tone="muted", wraps=True)
        self._exact.setObjectName("sphere-exact")
        self._copy = Button(self.tr("Copy numbers"), kind="quiet", icon="table")
        self._copy.setObjectName("sphere-copy")
        self._save = Button(self.tr("Save picture"), kind="quiet", icon="picture")
        self._save.setObjectName("sphere-save")
        self._angles, self._pairs, self._about = AnglesCard(), PairsCard(), MiddleCard(thumbnails)
        self._why = Note(kind="info")
        self._why.setObjectName("sphere-why")
        self._off = Note(kind="info")
        self._off.setObjectName("sphere-off")
        self._off.set_words(
            "", self.tr("This training is of an older version and did not keep where its classes lie. Train again.")
        )
        self._shown = QStackedWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._question = NameQuestion(self)
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._chooser)
        head.addStretch(1)
        head.addWidget(self._when)
        head.addWidget(self._key)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._views)
        foot.addStretch(1)
        foot.addWidget(self._copy)
        foot.addWidget(self._save)
        self._shown.addWidget(self.dial)
        self._shown.addWidget(self.table)
        self._exact.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card = Card(padding=14, gap=4)
        card.body.addLayout(head)
        card.body.addWidget(self._shown, 1)
        card.body.addWidget(self._exact)
        card.body.addLayout(foot)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (self._angles, self._pairs, self._about):
            column.addWidget(part)
        column.addStretch(1)
        scroll = TextScroll(beside, self.tr("Angles between classes"))
        scroll.setObjectName("sphere-beside")
        scroll.setFixedWidth(_BESIDE)
        shown = QWidget()
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(card, 1)
        row.addWidget(scroll)
        both = QVBoxLayout(shown)
        both.setContentsMargins(PAGE_MARGIN, 14, PAGE_MARGIN, 16)
        both.setSpacing(10)
        both.addWidget(self._why)
        both.addLayout(row, 1)
        off = QWidget()
        inside = QVBoxLayout(off)
        inside.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        inside.addWidget(self._off)
        inside.addStretch(1)
        self._stack.addWidget(shown)
        self._stack.addWidget(off)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        turn = QShortcut(QKeySequence("B"), self)
        turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.activated.connect(self._turn)
        self._when.chosen.connect(self._show_when)
        self._views.chosen.connect(self._shown.setCurrentIndex)
        self._chooser.name_asked.connect(self._ask_class)
        self._chooser.currentIndexChanged.connect(self._take_index)
        self.dial.class_chosen.connect(self.show_middle)
        self.dial.photo_opened.connect(self._open)
        self._about.photo.activated.connect(self._open)
        self.table.activated.connect(self._take_row)
        self._copy.clicked.connect(self._copy_numbers)
        self._save.clicked.connect(self._ask_picture)

    # ------------------------------------------------------------ what it shows

    def show_sphere(self, state: SphereState | None) -> None:
        """Show a run's sphere, from its rarest class; None where the run kept none."""
        self._state = state
        self._stack.setCurrentIndex(0 if state is not None else 1)
        if state is None:
            return
        why = pull_words(state)
        self._why.set_words("", why)
        self._why.setVisible(bool(why))
        # Where nothing was moved there is nothing to switch.
        self._when.setVisible(state.is_pulled)
        self._key.setVisible(state.is_pulled)
        self._angles.show_sphere(state)
        self._pairs.show_sphere(state)
        self._chooser.blockSignals(True)
        self._chooser.set_entries(list(state.names))
        self._chooser.blockSignals(False)
        self.show_middle(state.first)

    @property
    def middle(self) -> int:
        """The number of the class in the middle."""
        return self._middle

    @Slot(int)
    def show_middle(self, middle: int) -> None:
        """Put a class in the middle."""
        if self._state is None:
            return
        self._middle = middle
        self._chooser.blockSignals(True)
        self._chooser.choose(middle)
        self._chooser.blockSignals(False)
        self.dial.show_scene(self._state.scene(middle), self._state.example)
        self._tell()

    @Slot()
    def _turn(self) -> None:
        if self._state is not None and self._state.is_pulled:
            self._when.turn()

    @Slot(str)
    def _show_when(self, _when: str) -> None:
        self.dial.show_when(self._when.when)
        self._tell()

    def _tell(self) -> None:
        scene = self.dial.scene
        if self._state is None or scene is None:
            return
        when = self._when.when
        self.rows.show_scene(scene, when)
        self.table.setColumnHidden(SphereColumn.AFTER, not scene.is_pulled)
        self.table.setColumnHidden(SphereColumn.ANCHOR, not scene.has_anchors)
        self._about.show_scene(self._state, scene, when)
        self._exact.setText(exact_words(scene, when, self.dial.named()))

    # ------------------------------------------------------------ which class

    @Slot(int)
    def _take_index(self, index: int) -> None:
        if index >= 0:
            self.show_middle(index)

    @Slot(QModelIndex)
    def _take_row(self, index: QModelIndex) -> None:
        self.show_middle(self.rows.row_at(index.row()).index)

    @Slot()
    def _ask_class(self) -> None:
        state = self._state
        if state is None:
            return
        places = {name: place for place, name in enumerate(state.names)}
        self._question.ask(
            NameAsked(
                title=self.tr("Which class shall stand in the middle?"),
                sentence="",
                verb=self.tr("Show"),
                names=sorted(places, key=str.casefold),
                judge=lambda typed: Judgement(words="", can_be_taken=typed in places),
                take=lambda typed: self.show_middle(places[typed]),
            )
        )

    @Slot(Path)
    def _open(self, photo: Path) -> None:
        scene = self.dial.scene
        if scene is not None:
            self.large_asked.emit([other.path for other in scene.photos], photo)

    # ------------------------------------------------------------ what leaves

    @Slot()
    def _copy_numbers(self) -> None:
        QGuiApplication.clipboard().setText(self.dial.numbers())

    @Slot()
    def _ask_picture(self) -> None:
        ask_place(
            self,
            title=self.tr("Save picture"),
            name=self.tr("Sphere") + ".png",
            kind=self.tr("Pictures (*.png)"),
            take=self._save_picture,
        )

    def _save_picture(self, path: Path) -> None:
        if not self.dial.save_picture(path):
            self._exact.setText(self.tr("“{file}” could not be written.").format(file=path.name))


class _Header(QHeaderView):
    """Small muted words without lines between them."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        across = Qt.Orientation.Horizontal
        side = model.headerData(section, across, Qt.ItemDataRole.TextAlignmentRole)
        painter.save()
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        painter.drawText(rect.adjusted(_INDENT, 0, -_INDENT, 0), int(side), str(model.headerData(section, across)))
        painter.restore()

    def sectionSizeFromContents(self, section: int) -> QSize:
        metrics = QFontMetricsF(font(SMALL))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        return QSize(round(metrics.horizontalAdvance(words)) + _COLUMN, round(metrics.height()) + 10)


def _table(rows: SphereModel) -> QTableView:
    made = QTableView()
    made.setObjectName("sphere-table")
    made.setModel(rows)
    made.setShowGrid(False)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(_ROW)
    header = _Header(Qt.Orientation.Horizontal, made)
    made.setHorizontalHeader(header)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setStretchLastSection(False)
    return made
