import sys
import threading

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from uproto_gui.faults import Faults
from uproto_gui.question import Choice, Question, nothing

LEAVE_IT = Choice(text="Leave it", act=nothing)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def faults(window, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Faults(tmp_path / "log" / "window.log", Question(window), window)
    made.take_over()
    return made


def fail():
    raise ZeroDivisionError("nothing by nothing in /home/ada/secret photos/lynx.jpg")


def test_a_fault_in_a_thread_is_told_in_the_window_and_written_down(qtbot, faults, tmp_path):
    def run():
        try:
            fail()
        except ZeroDivisionError:
            sys.excepthook(*sys.exc_info())

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()

    question = faults._question
    qtbot.waitUntil(question.isVisible)
    assert question.findChild(QLabel, "question-title").text() == "uproto has met a fault of its own."
    assert "ZeroDivisionError" in (tmp_path / "log" / "window.log").read_text()


def test_a_fault_leads_to_a_report_that_tells_of_it(qtbot, faults):
    with qtbot.waitSignal(faults.met):
        faults.take(ZeroDivisionError, ZeroDivisionError("nothing"), None)
    qtbot.waitUntil(faults._question.isVisible)

    with qtbot.waitSignal(faults.report_asked) as asked:
        faults._question.findChild(QAbstractButton, "question-0").click()

    assert "ZeroDivisionError: nothing" in asked.args[0]


def test_a_question_of_two_lines_is_seen_whole(qtbot, window):
    window.resize(1104, 768)
    question = Question(window)

    question.ask("“A project with a long name” is open in another window of uproto, or was.", "Use it.", (LEAVE_IT,))

    title = question.findChild(QLabel, "question-title")
    qtbot.waitUntil(lambda: title.height() >= title.heightForWidth(title.width()))
    assert title.heightForWidth(title.width()) > title.fontMetrics().height() * 1.5


def test_a_question_takes_the_safe_way_by_escape_and_gives_the_focus_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    question = Question(window)
    answers = []
    window.show()
    choices = (
        Choice(text="Do", act=lambda: answers.append("do")),
        Choice(text="Leave it", act=lambda: answers.append("left")),
    )

    question.ask("Shall it be done?", "It can be undone.", choices)
    assert question.isVisible()
    assert question.size() == window.size()
    window.resize(900, 700)
    assert question.size() == window.size()
    question.leave()
    question.leave()

    assert answers == ["left"]
    assert question.isHidden()
