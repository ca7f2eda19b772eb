"""Lines that are none: on the pipe between window and child, on a command line, in a log of answers."""

import json
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from uproto_core.child import error_of, event_of
from uproto_core.child_process import Orders
from uproto_core.cli.options import settings_of
from uproto_core.errors import RunEndedError, SettingUnknownError
from uproto_core.events import Failed, PhotoAnswer, StageProgressed, TopClass, to_json_line
from uproto_core.figures import Accuracy
from uproto_core.jobs import ScanJob
from uproto_core.jobs import to_json_line as order_line
from uproto_core.store.answers import read_answers, write_answer_table

JOB = order_line(ScanJob(source=Path("/a")))


@pytest.mark.parametrize("line", ["", "{", "null", '{"kind": "nothing"}', "[" * 100_000, "\udcff"])
def test_a_child_that_says_what_is_no_event_has_ended(line):
    with pytest.raises(RunEndedError):
        event_of(line, "photos")


def test_an_event_of_a_child_is_read():
    event = StageProgressed(stage="photos", done=1, total=2)

    assert event_of(to_json_line(event), "photos") == event


@pytest.mark.parametrize(("code", "facts"), [("no.such", {}), ("photos.missing", {}), ("disk.full", {"path": "/a"})])
def test_an_error_that_there_is_not_says_that_the_child_has_ended(code, facts):
    assert isinstance(error_of(Failed(code=code, facts=facts, says="a", remedy="b"), "photos"), RunEndedError)


def test_what_is_no_order_ends_the_child_and_what_runs():
    orders = Orders()

    orders.read([JOB, "rubbish\n", JOB])

    first = orders.next()
    assert first is not None
    assert first[1].is_cancelled
    assert orders.next() is None


@pytest.mark.parametrize("entry", ["matching.steps=" + "9" * 100_000, "x" * 100_000 + "=1", "y" * 100_000])
def test_a_setting_as_long_as_a_book_is_refused_in_a_sentence(entry):
    with pytest.raises(SettingUnknownError) as raised:
        settings_of([entry])

    assert len(str(raised.value)) < 1500


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_figures_of_a_file_are_numbers(number):
    with pytest.raises(ValidationError):
        Accuracy.model_validate_json(f'{{"value": {number}, "low": 0, "high": 1, "n": 3, "classes": 1}}')


@pytest.mark.parametrize("taken", [1e300, -1e300, sys.float_info.max])
def test_an_answer_of_a_photo_taken_beyond_all_calendars_has_no_time(tmp_path, taken):
    top = (TopClass(class_name="Fox", confidence=1.0),)
    answer = PhotoAnswer(path=Path("/a.jpg"), answer="Fox", top=top, taken=taken)

    write_answer_table(tmp_path / "table.csv", [answer])
    write_answer_table(tmp_path / "table.xlsx", [answer])

    assert "a.jpg" in (tmp_path / "table.csv").read_text(encoding="utf-8")


def test_an_answer_that_is_no_number_is_passed_over(tmp_path):
    answer = PhotoAnswer(path=Path("/a.jpg"), answer="Fox", top=(TopClass(class_name="Fox", confidence=0.5),))
    line = answer.model_dump_json(by_alias=True)
    (tmp_path / "log.jsonl").write_text(line + "\n" + line.replace("0.5", "NaN"), encoding="utf-8")
    assert json.loads(line)["top"]

    assert list(read_answers(tmp_path / "log.jsonl")) == [answer]
