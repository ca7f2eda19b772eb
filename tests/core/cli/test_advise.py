"""`uproto advise`: one document for programs, a table for people."""

import json
import shutil

import pytest


@pytest.fixture
def run(trained, tmp_path):
    return shutil.copytree(trained.run, tmp_path / "run")


def test_advice_is_one_document_and_a_table_with_stars_and_what_was_not_seen(uproto, run):
    said = uproto("advise", run, "--json")
    table = uproto("advise", run)

    document = said.json()
    assert said.code == table.code == 0
    assert document == json.loads((run / "advice.json").read_text(encoding="utf-8"))
    assert set(document) == {"format", "fingerprint", "measured", "repeats", "fits", "seconds", "classes"}
    assert {row["class"] for row in document["classes"]} == {"Badger", "Fox", "Lynx", "Owl"}
    for row in document["classes"]:
        line = next(line for line in table.out.splitlines() if line.startswith(row["class"]))
        assert ("no gain seen" in line) == (row["gain"]["low"] <= 0)
        assert (")*" in line) == row["is_borrowed"]
    assert "* too few photos to measure alone" in table.out


def test_events_end_with_the_advice(uproto, run):
    lines = uproto("advise", run, "--json-events").lines()

    assert [line["kind"] for line in lines][-2:] == ["advice-measured", "job-ended"]


def test_what_is_no_finished_training_is_said(uproto, tmp_path):
    said = uproto("advise", tmp_path)

    assert said.code == 6
    assert "is not a finished run" in said.err
