"""Every event goes through JSON unchanged: the child's pipe, the run's log and `--json-events` are one stream."""

import json
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.core.made_values import kebab, values_of
from uproto_core.events import (
    Event,
    FindingMade,
    Likeness,
    Noted,
    PhotoAnswer,
    PhotoAnswered,
    PhotoSkipped,
    StageProgressed,
    TopClass,
    from_json_line,
    to_json_line,
)
from uproto_core.findings import Finding

KINDS = get_args(Event)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_every_event_comes_back_from_its_line(kind, data):
    event = data.draw(values_of(kind))

    line = to_json_line(event)

    assert "\n" not in line
    assert "\r" not in line
    assert from_json_line(line) == event
    # And a second time: nothing creeps in on the way.
    assert to_json_line(from_json_line(line)) == line


def test_every_event_has_a_kind_of_its_own_by_its_name():
    kinds = [kind.__dataclass_fields__["kind"].default for kind in KINDS]

    assert kinds == [kebab(kind.__name__) for kind in KINDS]
    assert len(set(kinds)) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_event_has_a_time_and_cannot_be_changed(kind):
    assert kind.__dataclass_params__.frozen
    assert kind.__dataclass_fields__["time"].default_factory() > 1e9


@pytest.mark.parametrize(
    "line",
    [
        "",
        "null",
        "{}",
        '{"kind": "unheard-of"}',
        '{"kind": "stage-progressed"}',
        '{"kind": "photo-skipped", "path": 1}',
        "{",
    ],
)
def test_a_line_that_is_no_event_is_refused(line):
    with pytest.raises(ValidationError):
        from_json_line(line)


def test_a_class_is_called_class_outside():
    answer = PhotoAnswer(
        path=Path("a.jpg"),
        answer="Fox",
        top=(TopClass(class_name="Fox", confidence=0.5),),
        similar=(Likeness(path=Path("b.jpg"), class_name="Fox", cosine=0.5),),
    )

    told = json.loads(to_json_line(PhotoAnswered(answer=answer)))["answer"]

    # The keys of `predict --json` in the contract.
    assert {"path", "answer", "top", "error"} <= set(told)
    assert told["top"] == [{"class": "Fox", "confidence": 0.5}]
    assert told["similar"][0]["class"] == "Fox"


def test_words_of_any_language_stay_words():
    line = to_json_line(PhotoSkipped(path=Path("Füchse/狐 🦊.jpg"), reason="damaged"))

    assert "Füchse/狐 🦊.jpg" in line
    assert from_json_line(line).path == Path("Füchse/狐 🦊.jpg")


def test_numbers_and_words_among_facts_stay_what_they_are():
    event = from_json_line(to_json_line(Noted(code="exam.none", facts={"photos": 7, "first": "7"})))

    assert event.facts == {"photos": 7, "first": "7"}


def test_an_unknown_total_stays_unknown():
    assert from_json_line(to_json_line(StageProgressed(stage="scan", done=3, total=None))).total is None


def test_a_newer_versions_further_keys_are_passed_over():
    line = to_json_line(FindingMade(finding=Finding(code="copies", photos=2)))
    tree = json.loads(line)
    tree["finding"]["colour"] = "green"

    assert from_json_line(json.dumps(tree)).finding == Finding(code="copies", photos=2)
