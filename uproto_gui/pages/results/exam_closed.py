"""What stands in the place of a tab about exam photos while the exam of the training is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from uproto_gui.pages.results.exam_words import closed_tab_words, open_words
from uproto_gui.pages.results.state import ResultsState
from uproto_gui.widgets.empty_page import EmptyPage


class BehindExam(QStackedWidget):
    """A tab, or what opens the exam that it is about.

    Args:
        tab: Shows exam photos or their answers.
        parent: As usual.
    """

    exam_asked = Signal()  # the exam shall be opened

    def __init__(self, tab: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closed = EmptyPage(icon="results", title="", sentence="")
        self._closed.setObjectName("exam-closed")
        self._closed.button.setObjectName("open-exam-here")
        self._closed.acted.connect(self.exam_asked)
        self.addWidget(tab)
        self.addWidget(self._closed)

    def show_standing(self, results: ResultsState) -> None:
        """Show the tab where the exam is open, or where there is none."""
        self.setCurrentIndex(1 if results.is_exam_closed else 0)
        if results.is_exam_closed:
            title, sentence = closed_tab_words()
            self._closed.set_words(title=title, sentence=sentence, button=open_words(results.looks))
