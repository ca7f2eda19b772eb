"""The page Results: how good the classifier is, for rare classes too, and how sure that is."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.balance import BalanceState
from uproto_gui.pages.results.exam_closed import BehindExam
from uproto_gui.pages.results.next import NextState
from uproto_gui.pages.results.parts import ResultsParts
from uproto_gui.pages.results.report_button import ReportButton
from uproto_gui.pages.results.state import MixUpRow, ResultsState
from uproto_gui.pages.results.sure import SureState
from uproto_gui.pages.results.words import about_words
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Rule
from uproto_gui.widgets.empty_page import EmptyPage
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.tabs import Tabs
from uproto_gui.widgets.under_way import UnderWay


class Tab(IntEnum):
    """The tabs that there are."""

    SUMMARY = 0
    CLASSES = 1
    MIX_UPS = 2
    RESCUED = 3
    BALANCE = 4
    SURE = 5
    NEXT = 6
    SPHERE = 7
    COMPARE = 8


class ResultsPage(Page):
    """Shows a finished run, or why there is none."""

    use_asked = Signal()
    train_asked = Signal()
    marking_asked = Signal()  # the exam shall be marked again, for its results are damaged
    exam_asked = Signal()  # the exam of this training shall be opened
    balance_kept = Signal(float, float)  # lean, threshold: what the classifier shall answer with
    target_kept = Signal(float)  # how often its answers shall be right

    def __init__(
        self, thumbnails: Thumbnails, parent: QWidget | None = None, *, parts: ResultsParts | None = None
    ) -> None:
        """Put the page together.

        Args:
            thumbnails: Where small photos come from.
            parent: As usual.
            parts: Its tabs, as far as they were made before; this page takes them over.
        """
        super().__init__("", parent)
        parts = parts if parts is not None else ResultsParts(thumbnails)
        self.title.setText(self.tr("Results"))
        self._project = ""
        self._use = Button(self.tr("Use this classifier"), kind="primary")
        self._use.setObjectName("use-classifier")
        self._use.clicked.connect(self.use_asked)
        self._report = ReportButton()
        self.add_action(self._report)
        self.add_action(self._use)
        self.set_main(self._use)
        self._tabs = Tabs(
            [
                self.tr("Summary"),
                self.tr("Classes"),
                self.tr("Mix-ups"),
                self.tr("Rescued"),
                self.tr("Balance"),
                self.tr("How sure it is"),
                self.tr("Photograph next"),
                self.tr("Sphere"),
                self.tr("Compare"),
            ]
        )
        self._tabs.setObjectName("results-tabs")
        self._summary, self._classes = parts.summary, parts.classes
        self._summary.setObjectName("summary")
        self.mix_ups, self._rescued, self.hunt = parts.mix_ups, parts.rescued, parts.hunt
        self._balance, self._sure, self.next = parts.balance, parts.sure, parts.next
        self.again = self._balance.again
        self._sphere, self.compare = parts.sphere, parts.compare
        self._empty = EmptyPage(
            icon="results",
            title=self.tr("Nothing trained yet."),
            sentence=self.tr("After a training, this page tells how good the classifier is, rare classes first."),
            button=self.tr("To Train"),
        )
        self._marking = UnderWay(self.tr("The figures appear here when it is done."))
        self._marking.setObjectName("marking")
        self._error = ErrorPanel()
        self._stack = QStackedWidget()
        self._results = QStackedWidget()
        self._large = LargePhoto(thumbnails, self)
        self._lay_out()
        self._connect()
        self.set_first(self._tabs)
        self.show_empty()

    def _lay_out(self) -> None:
        before = (self._summary, self._classes, self.mix_ups, self._rescued)
        for tab in (*before, self._balance, self._sure, self.next, self._sphere):
            is_of_exam = tab in {self.mix_ups, self._rescued, self._sphere}
            self._results.addWidget(BehindExam(tab) if is_of_exam else tab)
        self._results.addWidget(self.compare)
        self._results.addWidget(self.hunt)
        self._behind_exam = self._results.findChildren(BehindExam)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The words of the first tab stand where the cards begin.
        self._tabs.setContentsMargins(0, 0, 0, 0)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        tabs.addWidget(self._tabs)
        column.addLayout(tabs)
        column.addWidget(Rule())
        column.addWidget(self._report.line)
        column.addWidget(self._results, 1)
        error = QWidget()
        inside = QVBoxLayout(error)
        inside.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        inside.addWidget(self._error)
        inside.addStretch(1)
        self._states = {
            "empty": self._empty,
            "reading": QWidget(),
            "marking": self._marking,
            "error": error,
            "results": shown,
        }
        for widget in self._states.values():
            self._stack.addWidget(widget)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addWidget(self._stack)

    def _connect(self) -> None:
        # Of the whole page: the window leaves these keys to it, and a hunt takes answers back too.
        for key, asked in (("Ctrl+Z", self.mix_ups.undo_asked), ("Ctrl+Shift+Z", self.mix_ups.redo_asked)):
            QShortcut(QKeySequence(key), self).activated.connect(asked)
        self._tabs.chosen.connect(self._results.setCurrentIndex)
        self._empty.acted.connect(self.train_asked)
        self._error.main_asked.connect(self.marking_asked)
        self._error.second_asked.connect(self.train_asked)
        for behind in self._behind_exam:
            behind.exam_asked.connect(self.exam_asked)
        self._summary.exam_asked.connect(self.exam_asked)
        self._summary.why_asked.connect(self._tell_why)
        self._summary.class_asked.connect(self._show_class)
        self._summary.mix_up_asked.connect(self._show_mix_up)
        self._summary.larger_asked.connect(self.train_asked)
        self._classes.large_asked.connect(self._show_large)
        self.mix_ups.large_asked.connect(self._show_large)
        self._classes.mistakes_asked.connect(self._show_mistakes)
        self.mix_ups.decided.train_asked.connect(self.train_asked)
        self._rescued.large_asked.connect(self._show_large)
        self._rescued.hunt_asked.connect(self._show_hunt)
        self.hunt.large_asked.connect(self._show_large)
        self.hunt.back_asked.connect(self._leave_hunt)
        self.hunt.train_asked.connect(self.train_asked)
        self._balance.keep_asked.connect(self.balance_kept)
        self._sure.keep_asked.connect(self.target_kept)
        self._sphere.large_asked.connect(self._show_large)

    # ------------------------------------------------------------ what it shows

    def show_results(
        self,
        results: ResultsState,
        balance: BalanceState | None = None,
        *,
        sure: SureState | None = None,
        project: str = "",
    ) -> None:
        """Show a finished run.

        Args:
            results: What its files say.
            balance: Its slider between rare and common.
            sure: What "not sure" costs.
            project: What people call what was trained.
        """
        for behind in self._behind_exam:
            behind.show_standing(results)
        self._summary.show_results(results)
        self._classes.show_results(results)
        self.mix_ups.show_results(results)
        self._rescued.show_rescued(results.rescued)
        self._balance.show_balance(balance)
        self._sure.show_sureness(sure)
        self._sphere.show_sphere(results.sphere)
        self._project = project
        self._report.show_results(results, project=project)
        self.set_about(about_words(results, datetime.now(UTC).astimezone(), project))
        self._show("results")

    @Slot(object)
    def show_next(self, state: NextState) -> None:
        """Show what to photograph next, or how far its measuring is."""
        self.next.show_state(state, project=self._project)

    def show_empty(self) -> None:
        """Nothing was trained yet."""
        self._show("empty")

    def show_reading(self) -> None:
        """The run's files are being read: nothing is shown rather than figures of another."""
        self._show("reading")

    def show_marking(self, done: int, total: int) -> None:
        """The exam is being marked."""
        words = self.tr("The exam is being marked, {done} of {total}").format(done=count(done), total=count(total))
        self._marking.show_progress(words, done / total if total else None)
        self._show("marking")

    def show_error(self, error: UprotoError) -> None:
        """The run's files are damaged or gone."""
        self._error.show_error(error, main=self.tr("Mark the exam again"), second=self.tr("To Train"))
        # The code speaks of runs in general; here it is known what is missing, and that what was learned is kept.
        damaged = self.tr("These results are damaged.")
        remedy = self.tr("Mark the exam again: what was learned is kept. If that does not help, train again.")
        self._error.what_happened.setText(damaged)
        self._error.what_to_do.setText(remedy)
        self._error.setAccessibleName(f"{damaged} {remedy}")
        self._show("error")

    def _show(self, state: str) -> None:
        self._stack.setCurrentWidget(self._states[state])
        self._use.setVisible(state == "results")
        self._report.setVisible(state == "results")
        if state != "results":
            self.set_about("")

    # ------------------------------------------------------------ from one tab to another

    def _go_to(self, tab: Tab) -> None:
        self._tabs.choose(tab)
        self._results.setCurrentIndex(tab)

    @Slot()
    def _tell_why(self) -> None:
        """The classes not to be trusted stand uppermost, with their reasons beside them."""
        self._go_to(Tab.CLASSES)
        self._classes.show_least_found()

    @Slot(str)
    def _show_class(self, class_name: str) -> None:
        self._go_to(Tab.CLASSES)
        if class_name:
            self._classes.choose(class_name)
        self._classes.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_mix_up(self, mix_up: MixUpRow | None) -> None:
        self._go_to(Tab.MIX_UPS)
        if mix_up is not None:
            self.mix_ups.choose(mix_up)
        self.mix_ups.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _show_mistakes(self, class_name: str) -> None:
        """The photos of a class that were mistaken, one by one."""
        self._go_to(Tab.MIX_UPS)
        self.mix_ups.show_mistakes(class_name)

    @Slot()
    def _show_hunt(self) -> None:
        """In the place of the tab, which it leads back to."""
        self._results.setCurrentWidget(self.hunt)
        self.hunt.open()

    @Slot()
    def _leave_hunt(self) -> None:
        self._go_to(Tab.RESCUED)

    @Slot(list, object)
    def _show_large(self, photos: Sequence[Path], photo: Path) -> None:
        self._large.show_photos(photos, list(photos).index(photo))
