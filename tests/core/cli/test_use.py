import csv
import io
import json
import shutil

import pytest

from uproto_core.errors import ExamClosedError
from uproto_core.events import PhotoAnswer
from uproto_core.stage import file_sha256
from uproto_core.store.answer_columns import CAMTRAP_COLUMNS, COLUMNS
from uproto_core.store.answers import AnswerLog
from uproto_core.store.balance import read_sure
from uproto_core.store.exam_looks import note_ended
from uproto_core.store.paths import BundlePaths, answer_log
from uproto_core.store.project import create_project


def test_evaluate_tells_the_document_of_the_run(uproto, trained):
    said = uproto("evaluate", trained.run, "--json")

    document = said.json()
    assert set(document) >= {"format", "exam", "validation", "geometry", "settings", "timing_s"}
    assert document == json.loads((trained.run / "metrics.json").read_text(encoding="utf-8"))


@pytest.fixture
def later(trained, tmp_path):
    """A training whose exam is closed: the second one of a project."""
    project = create_project(tmp_path / "projects", "Animals", [trained.source])
    for name in ("a", "b"):
        run = shutil.copytree(trained.run, project.paths.run(name).root)
        note_ended(run, project.root)
    project.close()
    return run


def test_evaluate_tells_practice_figures_until_the_exam_is_opened_and_the_looks_after(uproto, later):
    closed = uproto("evaluate", later)
    assert "Practice, not the exam" in closed.out
    assert "--open-exam opens it (look 2)" in closed.out.replace("\n", " ")
    assert uproto("evaluate", later, "--json").json()["exam"] is None
    assert uproto("evaluate", later / "bundle").out == closed.out
    assert uproto("evaluate", later, "--json-events").code == ExamClosedError.exit_code

    assert "The exam:" in uproto("evaluate", later, "--open-exam").out
    opened = uproto("evaluate", later)
    assert ", 2 looks" in opened.out
    assert uproto("evaluate", later, "--json").json()["exam"]["n"] > 0
    assert "Looks at this exam: 2." in (later / "bundle" / "README.md").read_text(encoding="utf-8")


def test_evaluate_on_other_photos_has_the_same_names(uproto, trained, tmp_path):
    shutil.copytree(trained.source / "Fox", tmp_path / "new" / "Fox")
    shutil.copytree(trained.source / "Lynx", tmp_path / "new" / "Wolf")

    document = uproto("evaluate", trained.run, tmp_path / "new", "--json").json()
    people = uproto("evaluate", trained.run / "bundle", tmp_path / "new")

    assert document["exam"]["n"] == 16
    assert set(document["exam"]["balanced_accuracy"]) == {"value", "low", "high", "n", "classes"}
    assert document["validation"] is None
    assert "7 photos of Wolf" in people.out


def test_predict_answers_a_photo_as_one_object(uproto, trained):
    photo = trained.source / "Fox" / "000.jpg"

    said = uproto("predict", trained.run, photo, "--json", "--top", 2)

    (answer,) = said.lines()
    assert set(answer) >= {"path", "answer", "top", "error"}
    assert answer["path"] == str(photo)
    assert len(answer["top"]) == 2
    assert answer["error"] is None
    assert 0 <= answer["top"][1]["confidence"] <= answer["top"][0]["confidence"] <= 1


def test_predict_answers_only_when_right_as_often_as_is_asked_for(uproto, trained):
    photos = trained.source / "Fox"

    always = uproto("predict", trained.run, photos, "--json", "--right", 0).lines()
    strict = uproto("predict", trained.run, photos, "--json", "--right", 99).lines()

    needed = read_sure(BundlePaths(trained.run / "bundle")).cost(0, 0.99).point.threshold
    assert all(answer["answer"] for answer in always)
    assert all(answer["top"][0]["confidence"] >= needed for answer in strict if answer["answer"])
    assert uproto("predict", trained.run, photos, "--right", 100).code == 2


def test_a_stopped_run_is_not_gone_on_with_where_another_share_of_right_answers_is_asked_for(uproto, trained, tmp_path):
    table = tmp_path / "answers.jsonl"
    log = answer_log(table)
    photo = trained.source / "Fox" / "000.jpg"
    AnswerLog(log, file_sha256(trained.run / "bundle" / "bundle.json")).add(PhotoAnswer(path=photo, answer="?", top=()))

    uproto("predict", trained.run, photo, "--out", table, "--right", 0)

    assert "?" not in table.read_text(encoding="utf-8")


def test_predict_tells_people_in_words(uproto, trained):
    said = uproto("predict", trained.run, trained.source / "Fox")

    assert said.out.count("\n") == 16
    assert "%" in said.out
    assert "100 %" not in said.out


def test_a_broken_photo_is_a_row_and_only_broken_ones_are_an_error(uproto, trained, tmp_path):
    (tmp_path / "cut.jpg").write_bytes((trained.source / "Fox" / "000.jpg").read_bytes()[:200])

    mixed = uproto("predict", trained.run, tmp_path / "cut.jpg", trained.source / "Fox" / "001.jpg", "--json")
    alone = uproto("predict", trained.run, tmp_path / "cut.jpg", "--json")

    assert mixed.code == 0
    assert [answer["error"] for answer in mixed.lines()] == ["cut off", None]
    assert alone.code == 3
    assert alone.lines()[0]["error"] == "cut off"


@pytest.mark.parametrize("ending", [".csv", ".jsonl", ".xlsx"])
def test_a_table_has_a_row_for_each_photo(uproto, trained, tmp_path, ending):
    table = tmp_path / f"answers{ending}"

    said = uproto("predict", trained.run, trained.source / "Fox", "--out", table)

    assert said.code == 0
    assert [entry.name for entry in tmp_path.iterdir()] == [table.name]  # no log is left
    if ending == ".csv":
        rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"))))
        assert tuple(rows[0]) == COLUMNS
        assert len(rows) == 17
    elif ending == ".jsonl":
        assert len(table.read_text(encoding="utf-8").splitlines()) == 16
    else:
        assert table.read_bytes()[:2] == b"PK"


def test_a_table_can_have_the_columns_of_camtrap_dp(uproto, trained, tmp_path):
    table = tmp_path / "observations.csv"

    said = uproto("predict", trained.run, trained.source / "Fox", "--out", table, "--columns", "camtrap-dp")

    assert said.code == 0
    rows = list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8"))))
    assert tuple(rows[0]) == CAMTRAP_COLUMNS
    assert len({row["observationID"] for row in rows}) == 16
    assert {row["classifiedBy"] for row in rows} == {trained.run.name}
    assert {row["classificationMethod"] for row in rows} == {"machine"}


def test_a_stopped_folder_run_answers_no_photo_twice(uproto, trained, tmp_path):
    table = tmp_path / "answers.jsonl"
    log = tmp_path / "answers.jsonl.part.jsonl"
    uproto("predict", trained.run, trained.source / "Fox", "--out", table)
    lines = table.read_text(encoding="utf-8").splitlines()
    changed = [line.replace('"answer":', '"answer":"as it was before",' + '"was":') for line in lines[:5]]
    table.unlink()
    # What a run leaves that was killed in the middle of its sixth answer; the first line names the classifier.
    head = _log_head(trained)
    log.write_text("\n".join([head, *changed]) + '\n{"path": "torn', encoding="utf-8")

    said = uproto("predict", trained.run, trained.source / "Fox", "--out", table)

    assert said.code == 0
    rows = [json.loads(line) for line in table.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == len({row["path"] for row in rows}) == 16
    assert sum(row["answer"] == "as it was before" for row in rows) == 5
    assert "16 photos: " in said.err


def _log_head(trained) -> str:
    return json.dumps({"classifier": file_sha256(trained.run / "bundle" / "bundle.json")})


def test_copies_are_exact_and_nothing_is_overwritten(uproto, trained, tmp_path):
    out = tmp_path / "sorted"
    photos = sorted((trained.source / "Fox").iterdir())
    other = tmp_path / "card" / photos[0].name
    other.parent.mkdir()
    shutil.copy2(photos[1], other)  # another photo of the same name

    uproto("predict", trained.run, trained.source / "Fox", other, "--sort-into", out)
    first = {path: path.read_bytes() for path in out.rglob("*.jpg")}
    uproto("predict", trained.run, trained.source / "Fox", other, "--sort-into", out)

    again = {path: path.read_bytes() for path in out.rglob("*.jpg")}
    assert again == first
    assert sorted(first.values()) == sorted([*(path.read_bytes() for path in photos), photos[1].read_bytes()])
    assert all(path.parent.parent == out for path in first)


def test_copies_are_never_made_among_the_photos_that_are_answered(uproto, trained, tmp_path):
    photos = tmp_path / "photos"
    shutil.copytree(trained.source / "Fox", photos)
    before = sorted(photos.iterdir())

    said = uproto("predict", trained.run, photos, "--sort-into", photos / "sorted")

    assert said.code == 2
    assert "never changed" in said.err
    assert sorted(photos.iterdir()) == before


def test_a_table_of_an_unknown_kind_is_refused_before_any_photo_is_looked_at(uproto, trained, tmp_path):
    said = uproto("predict", trained.run, trained.source / "Fox", "--out", tmp_path / "answers.doc")

    assert said.code == 4
    assert ".csv" in said.err
