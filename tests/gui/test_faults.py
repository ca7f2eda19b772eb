import sys
import threading

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from uproto_gui.faults import Faults, report, without_paths
from uproto_gui.question import Choice, Question


@pytest.fixture
def faults(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
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


def test_a_report_has_versions_and_the_fault_and_no_path(faults, tmp_path):
    faults._text = "Traceback\nZeroDivisionError: in /home/ada/photos/Lynx/a.jpg"
    place = tmp_path / "report.txt"

    faults._write(place)

    text = place.read_text()
    assert text.startswith("uproto ")
    assert "…/a.jpg" in text
    assert "ada" not in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("in /home/ada/x.jpg, and", "in …/x.jpg, and"),
        (r"in C:\Users\ada\x.jpg", "in …/x.jpg"),
        ("1/2 or a/b stays", "1/2 or a/b stays"),
    ],
)
def test_paths_are_shortened_to_their_last_name(text, shown):
    assert without_paths(text) == shown


def test_a_report_without_a_log_is_written_all_the_same(tmp_path):
    assert "fault" in report("fault", tmp_path / "none.log")


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
