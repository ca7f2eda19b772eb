import csv
from pathlib import Path

import pytest

from uproto_core.errors import NotWritableError
from uproto_core.events import JobStarted, PhotoAnswer, PhotoAnswered, StageProgressed, Stopped, TopClass
from uproto_gui.pages.use.state import UseState
from uproto_gui.pages.use.table import COLUMNS, answer_row, safe_cell, write_answers


def answered(name: str = "a.jpg", answer: str | None = "Fox", **more: object) -> PhotoAnswer:
    top = (TopClass(class_name="Fox", confidence=0.92), TopClass(class_name="Lynx", confidence=0.05))
    return PhotoAnswer(path=Path("card") / name, answer=answer, top=top, **more)


def test_the_sum_always_equals_the_rows():
    state = UseState().with_classifier(Path("bundle")).after(JobStarted(job="predict"))
    for answer in (answered(), answered(answer=None, reason="low"), answered(answer=None, error="empty"), answered()):
        state = state.after(PhotoAnswered(answer=answer))

    assert (state.answered, state.not_sure, state.unreadable) == (2, 1, 1)
    assert state.photos == 4
    assert state.ended().phase == "done"


def test_other_work_changes_nothing():
    state = UseState().with_classifier(Path("bundle"))

    assert state.after(JobStarted(job="train")) == state
    assert state.after(StageProgressed(stage="features", done=1, total=5)) == state


def test_photos_asked_are_known_once_counted():
    state = UseState().with_classifier(Path("b")).asking().after(StageProgressed(stage="answers", done=1, total=6))

    assert state.asked == 6


def test_a_stop_keeps_the_answers_given():
    state = UseState().with_classifier(Path("b")).asking().after(PhotoAnswered(answer=answered())).stopping()

    assert state.phase == "stopping"
    assert state.after(Stopped()).phase == "done"
    assert state.after(Stopped()).photos == 1


def test_another_classifier_begins_anew():
    state = UseState().with_classifier(Path("b")).asking().after(PhotoAnswered(answer=answered()))

    assert state.with_classifier(Path("c")).photos == 0
    assert state.with_classifier(None).phase == "no-classifier"


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
def test_no_cell_begins_a_formula(start):
    assert safe_cell(start) == "'" + start


def test_a_row_has_the_answer_the_next_two_and_the_reason():
    assert answer_row(answered()) == ("a.jpg", "card", "Fox", "0.9200", "Lynx", "0.0500", "", "", "")
    assert answer_row(answered(answer=None, reason="between-two"))[2] == ""
    assert answer_row(answered(answer=None, reason="between-two"))[-1] == "between-two"


def test_an_unreadable_photo_is_a_row_with_its_reason():
    row = answer_row(PhotoAnswer(path=Path("b.jpg"), answer=None, top=(), error="cut off"))

    assert row[-1] == "cut off"
    assert len(row) == len(COLUMNS)


def test_the_table_opens_with_umlauts_and_formulas_as_text(tmp_path):
    out = tmp_path / "answers.csv"

    write_answers(out, [answered("Möwe.jpg"), answered("=cmd.jpg")])

    raw = out.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[0] for row in rows] == ["file", "Möwe.jpg", "'=cmd.jpg"]


def test_a_table_that_cannot_be_written_says_so(tmp_path):
    (tmp_path / "answers.csv").mkdir()

    with pytest.raises(NotWritableError):
        write_answers(tmp_path / "answers.csv", [answered()])
