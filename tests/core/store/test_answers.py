"""The log that a stopped folder run goes on from; the tables made of it are in test_answer_tables."""

from pathlib import Path

import pytest

from uproto_core.errors import NotWritableError
from uproto_core.events import Likeness, PhotoAnswer, TopClass
from uproto_core.prediction.earlier import earlier_answers
from uproto_core.store.answers import AnswerLog, read_answers

FIRST = PhotoAnswer(
    path=Path("card/0001 ü.jpg"),
    answer="Fox",
    top=(TopClass(class_name="Fox", confidence=0.75), TopClass(class_name="Hare", confidence=0.25)),
    similar=(Likeness(path=Path("Fox/7.jpg"), class_name="Fox", cosine=0.5),),
)
SECOND = PhotoAnswer(path=Path("card/0002.jpg"), answer=None, top=(), error="damaged")
THIRD = PhotoAnswer(path=Path("card/line\nend.jpg"), answer=None, top=FIRST.top, reason="low")


@pytest.fixture
def log(tmp_path) -> AnswerLog:
    made = AnswerLog(tmp_path / "answers.log", "one")
    made.add(FIRST)
    made.add(SECOND)
    return made


def test_answers_come_back_in_the_order_they_were_given(log):
    log.add(THIRD)

    assert list(log.answers()) == [FIRST, SECOND, THIRD]


def test_a_run_with_the_same_classifier_goes_on(log):
    again = AnswerLog(log.path, "one")
    again.add(THIRD)

    assert list(again.answers()) == [FIRST, SECOND, THIRD]
    assert earlier_answers(log.path) == {FIRST.path, SECOND.path, THIRD.path}


def test_a_run_with_another_classifier_begins_anew(log):
    again = AnswerLog(log.path, "other")

    assert list(again.answers()) == []
    assert list(AnswerLog(log.path, "one").answers()) == []


def test_a_line_that_a_crash_cut_off_is_not_answered_and_swallows_nothing(log):
    whole = log.path.read_bytes()
    last = whole.rindex(b"\n", 0, -1) + 1
    for end in (last + 1, last + 9, len(whole) - 2, len(whole) - 1):
        log.path.write_bytes(whole[:end])

        again = AnswerLog(log.path, "one")
        again.add(THIRD)

        # A line without its end is whole when everything else of it is there.
        kept = [FIRST, SECOND, THIRD] if end == len(whole) - 1 else [FIRST, THIRD]
        assert list(again.answers()) == kept


def test_a_cut_within_a_letter_is_a_torn_line_too(log):
    line = FIRST.model_dump_json(by_alias=True).encode()
    with log.path.open("ab") as file:
        file.write(line[: line.index("ü".encode()) + 1])

    again = AnswerLog(log.path, "one")
    again.add(THIRD)

    assert list(again.answers()) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "contents", [b"", b"\n", b"{}\n", b"\xff\xfe\n", b'{"classifier": 7}\n', b'{"classifier": "on']
)
def test_a_file_that_is_no_log_of_this_classifier_is_begun_anew(tmp_path, contents):
    path = tmp_path / "answers.log"
    path.write_bytes(contents)

    log = AnswerLog(path, "one")
    log.add(FIRST)

    assert list(log.answers()) == [FIRST]
    assert list(AnswerLog(path, "one").answers()) == [FIRST]


def test_lines_that_are_no_answers_are_passed_over(log):
    with log.path.open("a", encoding="utf-8") as file:
        file.write('\n{"path": 1}\nnull\n[]\n{"path": "a.jpg", "answer": "Fox", "top": [{"class": "Fox"}]}\n')
    log.add(THIRD)

    assert list(read_answers(log.path)) == [FIRST, SECOND, THIRD]


def test_a_missing_log_holds_nothing(tmp_path):
    assert list(read_answers(tmp_path / "none")) == []
    assert earlier_answers(tmp_path) == frozenset()


def test_a_log_is_removed_once_and_twice(log):
    log.remove()
    log.remove()

    assert not log.path.exists()


def test_a_place_that_cannot_be_written_is_told_in_words(tmp_path):
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(NotWritableError):
        AnswerLog(tmp_path / "file" / "answers.log", "one")


def test_a_log_that_was_taken_away_is_told_in_words(log):
    log.remove()
    log.path.mkdir()

    with pytest.raises(NotWritableError):
        log.add(FIRST)
