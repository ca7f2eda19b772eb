"""The first tab of Results: the figures, what not to trust, the classes least found and the most frequent mix-ups."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from uproto_gui.models.result_class_model import ClassColumn
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.class_table import ResultClassTable
from uproto_gui.pages.results.exam_words import closed_words, open_words
from uproto_gui.pages.results.group_lines import GroupLines
from uproto_gui.pages.results.main_figure import MainFigure
from uproto_gui.pages.results.mix_up_list import MixUpList
from uproto_gui.pages.results.state import ResultsState
from uproto_gui.pages.results.words import all_words, distrust_words, sphere_words
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.note import Note

_GAP: Final = 14
_ROWS_KEPT: Final = 12
"""Rows handed to the short lists; as many are seen as there is room for."""
_LEAST_CLASSES: Final = 5
_LEAST_MIX_UPS: Final = 3
_COLUMNS: Final = (ClassColumn.NAME, ClassColumn.FOUND, ClassColumn.RANGE)


class _WholeRows(QWidget):
    """Holds a list at a height of whole rows, so that the last one is not cut.

    Args:
        view: The list.
        row_height: Of one row.
        head: Height of what stands above the rows.
        least: Rows that are always seen.
    """

    def __init__(self, view: QWidget, *, row_height: int, head: int = 0, least: int) -> None:
        super().__init__()
        self._view = view
        self._row_height, self._head, self._least = row_height, head, least
        view.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._head + self._least * self._row_height)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = max((self.height() - self._head) // self._row_height, 1)
        self._view.setGeometry(0, 0, self.width(), self._head + rows * self._row_height)


class Summary(QScrollArea):
    """Everything that must be seen at once; where the window is small, it scrolls."""

    class_asked = Signal(str)  # the name of a class, or nothing for all of them
    mix_up_asked = Signal(object)  # MixUpRow, or None for all of them
    why_asked = Signal()
    exam_asked = Signal()  # the exam shall be opened
    larger_asked = Signal()  # a larger model is wanted

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It follows whatever has the keys in it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._main = MainFigure()
        self._groups = GroupLines()
        self._practice = Note(kind="info")
        self._practice.setObjectName("no-exam")
        self._practice.action.setObjectName("open-exam")
        self._practice.acted.connect(self.exam_asked)
        self._distrust = Note(kind="warning", action=self.tr("Why"))
        self._distrust.setObjectName("do-not-trust")
        self._distrust.action.setObjectName("why")
        self._distrust.acted.connect(self.why_asked)
        self._larger = Note(
            strong=self.tr("Made with the small built-in model."),
            text=self.tr("A larger model brings much more."),
            action=self.tr("Larger models"),
        )
        self._larger.setObjectName("larger-model")
        self._larger.action.setObjectName("larger-models")
        self._larger.acted.connect(self.larger_asked)
        self._classes = ResultClassTable(_COLUMNS, is_sorted=False)
        self._classes.setObjectName("least-found")
        self._classes.setAccessibleName(self.tr("Classes, least found first"))
        self._mix_ups = MixUpList(thumbnails)
        self._mix_ups.setObjectName("most-mixed-up")
        self._mix_ups.setAccessibleName(self.tr("Mix-ups, most frequent first"))
        self._no_mix_ups = Label(tone="muted", wraps=True)
        self._no_mix_ups.setObjectName("no-mix-ups")
        self._all_classes = Button("", kind="quiet", icon="arrow-right", icon_after=True)
        self._all_classes.setObjectName("all-classes")
        self._all_mix_ups = Button("", kind="quiet", icon="arrow-right", icon_after=True)
        self._all_mix_ups.setObjectName("all-mix-ups")
        self._sphere = ElidedLabel(tone="muted")
        self._sphere.setObjectName("sphere-line")
        self._lay_out()
        self._classes.class_opened.connect(self.class_asked)
        self._mix_ups.mix_up_opened.connect(self.mix_up_asked)
        self._all_classes.clicked.connect(self._ask_classes)
        self._all_mix_ups.clicked.connect(self._ask_mix_ups)

    def _lay_out(self) -> None:
        for view in (self._classes, self._mix_ups):
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setObjectName("scroll-ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        column.setSpacing(_GAP)
        column.addWidget(self._figures_card())
        column.addWidget(self._practice)
        column.addWidget(self._distrust)
        column.addWidget(self._larger)
        lists = QHBoxLayout()
        lists.setSpacing(_GAP)
        lists.addWidget(self._classes_card(), 55)
        lists.addWidget(self._mix_ups_card(), 45)
        column.addLayout(lists, 1)
        column.addWidget(self._sphere)
        self.setWidget(ground)

    def _figures_card(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._main, 36)
        row.addWidget(Rule(is_upright=True))
        row.addWidget(self._groups, 64)
        card.body.addLayout(row)
        card.body.setContentsMargins(24, 16, 20, 14)
        return card

    def _classes_card(self) -> Card:
        card = self._list_card(self.tr("Classes, least found first"), self._all_classes)
        head = self._classes.horizontalHeader().sizeHint().height()
        rows = _WholeRows(self._classes, row_height=self._classes.row_height, head=head, least=_LEAST_CLASSES)
        card.body.addWidget(rows, 1)
        return card

    def _mix_ups_card(self) -> Card:
        card = self._list_card(self.tr("Mix-ups, most frequent first"), self._all_mix_ups)
        card.body.addWidget(self._no_mix_ups)
        card.body.setAlignment(self._no_mix_ups, Qt.AlignmentFlag.AlignTop)
        rows = _WholeRows(self._mix_ups, row_height=self._mix_ups.row_height, least=_LEAST_MIX_UPS)
        card.body.addWidget(rows, 1)
        return card

    @staticmethod
    def _list_card(title: str, button: Button) -> Card:
        card = Card(padding=18, gap=4)
        card.body.setContentsMargins(18, 10, 12, 12)
        head = QHBoxLayout()
        head.addWidget(Label(title, scale=CARD_TITLE, weight=SEMIBOLD))
        # As high as with its button, also where there is nothing to lead to.
        head.addSpacerItem(QSpacerItem(0, button.sizeHint().height()))
        head.addStretch(1)
        head.addWidget(button)
        card.body.addLayout(head)
        return card

    # ------------------------------------------------------------ what it shows

    def show_results(self, results: ResultsState) -> None:
        """Show a run."""
        self._main.show_results(results)
        self._groups.show_results(results)
        self._show_notes(results)
        self._classes.classes.set_rows(results.classes[:_ROWS_KEPT], is_practice=results.exam is None)
        self._mix_ups.mix_ups.set_rows(results.mix_ups[:_ROWS_KEPT])
        self._all_classes.setText(all_words("classes", len(results.classes)))
        self._all_mix_ups.setText(all_words("mix-ups", len(results.mix_ups)))
        self._all_mix_ups.setVisible(bool(results.mix_ups))
        self._no_mix_ups.setVisible(not results.mix_ups)
        self._no_mix_ups.setText(
            self.tr("No exam photo was taken for another class.")
            if results.exam is not None
            else self.tr("Mix-ups are those of the exam, which is closed.")
            if results.is_exam_closed
            else self.tr("Mix-ups are those of the exam, and there was none.")
        )
        self._sphere.setText(sphere_words(results))
        self._sphere.setVisible(bool(self._sphere.text()))

    def _show_notes(self, results: ResultsState) -> None:
        self._practice.setVisible(results.exam is None)
        if results.is_exam_closed:
            self._practice.set_words(*closed_words(results.looks))
        else:
            self._practice.set_words(
                self.tr("No exam is possible: no class has 4 photos or more."),
                self.tr("These are figures of practice photos. Add photos to learn how good it is."),
            )
        self._practice.set_action(open_words(results.looks) if results.is_exam_closed else "")
        words = distrust_words(results)
        self._distrust.setVisible(words is not None)
        if words is not None:
            self._distrust.set_words(*words)
        self._larger.setVisible(results.is_built_in)

    @Slot()
    def _ask_classes(self) -> None:
        self.class_asked.emit("")

    @Slot()
    def _ask_mix_ups(self) -> None:
        self.mix_up_asked.emit(None)
