"""The Results page and the exams of a session: which button looks at an exam, and what is told of it."""

from uproto_gui.pages.results.view import ResultsPage
from uproto_gui.session import Session


def connect_exam(page: ResultsPage, session: Session) -> None:
    """Connect what opens an exam, measures it again and compares on it."""
    exam = session.exam
    page.exam_asked.connect(exam.looking.open)
    page.compare.compare_asked.connect(exam.comparing.compare)
    page.compare.stop_asked.connect(exam.comparing.stop)
    exam.comparing.changed.connect(page.compare.show_state)
    page.again.warning_asked.connect(exam.again.warn)
    page.again.left.connect(exam.again.leave)
    page.again.measure_asked.connect(exam.again.measure)
    page.again.stop_asked.connect(exam.again.stop)
    exam.again.changed.connect(page.again.show_state)
