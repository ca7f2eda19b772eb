"""The one figure of the page: all classes equal, with its range, what it rests on, and the plain accuracy below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.pages.results.exam_words import look_words
from uproto_gui.pages.results.state import ResultsState
from uproto_gui.pages.results.words import always_words, measured_words, plain_words
from uproto_gui.theme.fonts import CARD_TITLE, MAIN_FIGURE, PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.card import Rule
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.numbers import found_of, is_few, likely_words, percent


class MainFigure(QWidget):
    """Left part of the first card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(scale=CARD_TITLE, weight=SEMIBOLD)
        self._figure = Label(scale=MAIN_FIGURE, weight=SEMIBOLD)
        self._figure.setObjectName("main-figure")
        self._few = Label(scale=PAGE_TITLE, weight=SEMIBOLD)
        self._few.setObjectName("main-count")
        self._likely = Label(scale=CARD_TITLE, tone="muted")
        self._likely.setObjectName("main-range")
        self._measured = Label(wraps=True)
        self._measured.setObjectName("main-measured")
        self._look = Label(tone="muted", wraps=True)
        self._look.setObjectName("exam-look")
        self._rule = Rule()
        self._plain = Label(scale=SMALL, tone="muted", wraps=True)
        self._plain.setObjectName("plain-accuracy")
        self._always = Label(scale=SMALL, tone="muted", wraps=True)
        self._always.setObjectName("always-answer")
        self._lay_out()

    def _lay_out(self) -> None:
        figure = QHBoxLayout()
        figure.setSpacing(14)
        figure.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBottom)
        figure.addWidget(self._few, 0, Qt.AlignmentFlag.AlignBottom)
        figure.addWidget(self._likely, 0, Qt.AlignmentFlag.AlignBottom)
        figure.addStretch(1)
        # Both stand on one line: the large figure's descent is larger.
        self._likely.setContentsMargins(0, 0, 0, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addLayout(figure)
        column.addWidget(self._measured)
        column.addWidget(self._look)
        column.addSpacing(14)
        column.addStretch(1)
        column.addWidget(self._rule)
        column.addSpacing(8)
        column.addWidget(self._plain)
        column.addWidget(self._always)

    def show_results(self, results: ResultsState) -> None:
        """Show a run's figure."""
        figures = results.figures
        if figures is None:
            return
        is_exam = results.exam is not None
        accuracy = figures.balanced_accuracy
        right = sum(row.correct for row in results.classes)
        self._title.setText(self.tr("All classes equal") if is_exam else self.tr("All classes equal, in practice"))
        has_few = is_few(accuracy.n)
        self._figure.setText(percent(accuracy))
        self._figure.setVisible(not has_few)
        self._few.setText(found_of(right, accuracy.n) if accuracy.n else percent(accuracy))
        self._few.setVisible(has_few)
        self._likely.setText(likely_words(accuracy))
        self._measured.setText(measured_words(results))
        self._look.setText(look_words(results.looks))
        self._look.setVisible(is_exam)
        self._plain.setText(plain_words(results))
        self._always.setText(always_words(results))
        self._always.setVisible(bool(self._always.text()))
        self._rule.setVisible(bool(self._plain.text()))
