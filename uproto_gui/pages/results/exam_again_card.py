"""Below the slider: the exam measured again with the balance that was kept, once what that costs was said."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QWidget

from uproto_core.figures import Accuracy
from uproto_gui.pages.results.exam_again import AgainRow, AgainState
from uproto_gui.pages.results.exam_words import look_words, looks_words
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.group_mark import group_word
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.numbers import count, found_of, is_few, percent, range_words
from uproto_gui.widgets.progress_bar import ProgressBar

translate = QCoreApplication.translate

_MOST_ROWS = 4
_SECOND = 2


def warning_words(looks: int) -> str:
    """What a further look costs, said before it.

    Args:
        looks: At this exam so far.
    """
    if looks + 1 == _SECOND:
        return translate("ExamAgain", "Second look at the same exam. Choosing by it makes it rosier.")
    words = translate("ExamAgain", "Look {n} at the same exam. Choosing by it makes it rosier.")
    return words.format(n=count(looks + 1))


def figure_words(accuracy: Accuracy, right: int) -> str:
    """A figure with its range and counts; of few photos the counts and the range."""
    if is_few(accuracy.n):
        words = translate("ExamAgain", "{counts}, likely {range}")
        return words.format(counts=found_of(right, accuracy.n), range=range_words(accuracy))
    return translate("ExamAgain", "{percent} ({range}), {counts}").format(
        percent=percent(accuracy), range=range_words(accuracy), counts=found_of(right, accuracy.n)
    )


def row_words(row: AgainRow) -> tuple[str, str, str]:
    """A group's name and both its figures."""
    name = translate("ExamAgain", "All classes equal") if row.group is None else group_word(row.group)
    return name, figure_words(row.even, row.even_right), figure_words(row.here, row.here_right)


def wait_words(state: AgainState) -> str:
    """Why it cannot be measured now; nothing where it can."""
    if state.is_look_only:
        return translate("ExamAgain", "This project is open in another window: measure there.")
    if state.is_training:
        return translate("ExamAgain", "A training runs; this can be measured once it has ended.")
    return ""


def progress_words(state: AgainState) -> str:
    """How far it is."""
    if state.phase == "stopping":
        return translate("ExamAgain", "Stopping…")
    if not state.total:
        return translate("ExamAgain", "Getting the classifier ready…")
    words = translate("ExamAgain", "The exam is being marked, {done} of {total}")
    return words.format(done=count(state.done), total=count(state.total))


class ExamAgainCard(Card):
    """Asks, warns, measures and shows, one after the other."""

    warning_asked = Signal()
    left = Signal()
    measure_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=8, parent=parent)
        self.setObjectName("exam-again")
        self._measure = Button(self.tr("Measure the exam again"))
        self._measure.setObjectName("measure-exam-again")
        self._wait = Label(tone="muted", wraps=True)
        self._wait.setObjectName("exam-again-wait")
        self._warning = Note(kind="warning")
        self._warning.setObjectName("exam-again-warning")
        self._look = Button(self.tr("Look again"), kind="primary")
        self._look.setObjectName("exam-again-look")
        self._leave = Button(self.tr("Leave it closed"))
        self._leave.setObjectName("exam-again-leave")
        self._progress = Label()
        self._progress.setObjectName("exam-again-progress")
        self._bar = ProgressBar()
        self._stop = Button(self.tr("Stop"), kind="danger", icon="stop")
        self._stop.setObjectName("stop-exam-again")
        self._failed = Note(kind="wrong")
        self._failed.setObjectName("exam-again-failed")
        self._title = Label(scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("exam-again-title")
        self._table = QWidget()
        self._cells: list[tuple[Label, Label, Label]] = []
        self._heads = (Label(scale=SMALL, tone="muted"), Label(scale=SMALL, tone="muted"))
        self._acts = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_state(AgainState())

    def _lay_out(self) -> None:
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for column, head in enumerate(self._heads, start=1):
            grid.addWidget(head, 0, column)
        for line in range(1, _MOST_ROWS + 1):
            cells = (Label(), Label(), Label(weight=SEMIBOLD))
            cells[2].setObjectName(f"exam-again-{line}")
            for column, cell in enumerate(cells):
                grid.addWidget(cell, line, column)
            self._cells.append(cells)
        for widget in (self._title, self._table, self._failed):
            self.body.addWidget(widget)
        self._pages = {
            "ask": _line(self._measure, self._wait),
            "warned": _line(self._warning, self._look, self._leave),
            "measuring": _line(self._progress, self._bar, self._stop),
        }
        for page in self._pages.values():
            self._acts.addWidget(page)
        self.body.addWidget(self._acts)

    def _connect(self) -> None:
        self._measure.clicked.connect(self.warning_asked)
        self._look.clicked.connect(self.measure_asked)
        self._leave.clicked.connect(self.left)
        self._stop.clicked.connect(self.stop_asked)

    @Slot(object)
    def show_state(self, state: AgainState) -> None:
        """Show what is known; nothing at even, and without an exam that is open."""
        was_warned = self._acts.currentWidget() is self._pages["warned"]
        self.setVisible(state.is_offered)
        rows = state.rows
        self._title.setText(
            self.tr("The exam with this balance: {looks}").format(looks=look_words(state.looks))
            if rows
            else self.tr("The exam figures are those at even")
        )
        self._table.setVisible(bool(rows))
        looks = looks_words(state.looks)
        self._heads[0].setText(self.tr("Exam at even, {looks}").format(looks=looks))
        self._heads[1].setText(self.tr("Exam with this balance, {looks}").format(looks=looks))
        for place, cells in enumerate(self._cells):
            words = row_words(rows[place]) if place < len(rows) else ("", "", "")
            for cell, said in zip(cells, words, strict=True):
                cell.setText(said)
                cell.setVisible(bool(said))
        self._failed.setVisible(state.error is not None)
        if state.error is not None:
            self._failed.set_words(*error_sentences(state.error))
        self._warning.set_words(warning_words(state.looks))
        self._wait.setText(wait_words(state))
        self._measure.setEnabled(state.is_possible)
        self._measure.setVisible(not rows)
        self._progress.setText(progress_words(state))
        self._bar.setAccessibleName(progress_words(state))
        self._bar.set_share(state.share)
        self._stop.setEnabled(state.phase == "measuring")
        page = "measuring" if state.is_running else "warned" if state.phase == "warned" else "ask"
        self._acts.setCurrentWidget(self._pages[page])
        self._acts.setVisible(page != "ask" or not rows)
        if page == "warned" and not was_warned:
            # The safe way has the keys.
            self._leave.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(*parts: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for part in parts:
        row.addWidget(part, 0 if isinstance(part, Button) else 1)
    return line
