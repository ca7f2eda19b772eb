import csv
import io
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from uproto_core.errors import ExportNotWrittenError
from uproto_core.events import PhotoAnswer, TopClass
from uproto_core.store.answer_columns import CAMTRAP_COLUMNS, COLUMNS, TableFacts
from uproto_core.store.answers import DECIMAL_COMMA_CSV, PLAIN_CSV, answer_row, write_answer_table

_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def answered(name: str = "a.jpg", answer: str | None = "Fox", **more: object) -> PhotoAnswer:
    top = (TopClass(class_name="Fox", confidence=0.92), TopClass(class_name="Lynx", confidence=0.05))
    return PhotoAnswer(path=Path("card") / name, answer=answer, top=top, **more)


ANSWERS = (
    answered("Möwe.jpg"),
    answered("=1+1.jpg", answer=None, reason="between-two"),
    PhotoAnswer(path=Path("https://x") / "https.jpg", answer=None, top=(), error="cut off"),
)


def sheet_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a sheet: column letter to text or number, as a spreadsheet would read them."""
    with ZipFile(path) as book:
        root = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314  (written by us)
    rows = []
    for row in root.iter(f"{_SHEET}row"):
        found = {}
        for cell in row.iter(f"{_SHEET}c"):
            assert cell.find(f"{_SHEET}f") is None, "no cell is a formula"
            text = "".join(part.text or "" for part in cell.iter() if part.tag in {f"{_SHEET}t", f"{_SHEET}v"})
            found[cell.attrib["r"][0]] = text
        rows.append(found)
    return rows


def test_a_row_has_the_answer_the_next_two_and_the_reason():
    assert answer_row(answered())[:9] == ("a.jpg", "card", "Fox", "0.9200", "Lynx", "0.0500", "", "", "")
    assert answer_row(answered(answer=None, reason="between-two"))[2] == ""
    assert answer_row(answered(answer=None, reason="between-two"))[8] == "between-two"


def test_a_row_says_what_a_person_said_the_group_of_that_class_and_when_the_photo_was_taken():
    facts = TableFacts(
        classifier="Moths", groups={"Fox": "many", "Lynx": "few"}, checked={Path("card") / "b.jpg": "Lynx"}
    )

    unchecked = answer_row(answered(taken=1_714_600_985.5), facts=facts)
    checked = answer_row(answered("b.jpg"), facts=facts)

    assert unchecked[9:] == ("", "common", "Moths", "2024-05-01 22:03:05")
    assert checked[2] == "Fox"
    assert checked[9:] == ("Lynx", "rare", "Moths", "")


CAMTRAP = TableFacts(
    columns="camtrap-dp",
    classifier="Lynx =survey",
    answered=datetime(2026, 11, 26, 5, 0, tzinfo=timezone(timedelta(hours=1))),
    checked={Path("card") / "seen.jpg": "Lynx"},
)


def observation(answer: PhotoAnswer) -> dict[str, str]:
    """A row by the names of its columns, without what is empty."""
    return {name: cell for name, cell in zip(CAMTRAP_COLUMNS, answer_row(answer, facts=CAMTRAP), strict=True) if cell}


def test_an_answer_is_an_observation_by_a_machine_with_its_probability_and_time():
    assert observation(answered(taken=0.0)) == {
        "observationID": "card/a.jpg",
        "mediaID": "card/a.jpg",
        "eventStart": "1970-01-01T00:00:00",
        "eventEnd": "1970-01-01T00:00:00",
        "observationLevel": "media",
        "observationType": "animal",
        "scientificName": "Fox",
        "classificationMethod": "machine",
        "classifiedBy": "Lynx =survey",
        "classificationTimestamp": "2026-11-26T04:00:00Z",
        "classificationProbability": "0.9200",
    }


def test_what_a_person_said_is_an_observation_by_a_person_without_the_machines_probability():
    found = observation(answered("seen.jpg", answer=None, reason="low"))

    assert (found["scientificName"], found["classificationMethod"]) == ("Lynx", "human")
    assert not found.keys() & {"classificationProbability", "classifiedBy", "observationComments"}


def test_not_sure_is_unknown_unreadable_is_unclassified_and_an_empty_scene_is_blank():
    assert observation(answered(answer=None, reason="low"))["observationType"] == "unknown"
    assert observation(ANSWERS[2])["observationType"] == "unclassified"
    assert "classificationMethod" not in observation(ANSWERS[2])
    blank = observation(answered(answer="Empty"))
    assert blank["observationType"] == "blank"
    assert "scientificName" not in blank


def test_a_table_for_camtrap_dp_is_for_programs_whatever_the_country(tmp_path):
    out = tmp_path / "observations.csv"

    write_answer_table(out, [answered()], form=DECIMAL_COMMA_CSV, facts=CAMTRAP)

    head, row = out.read_text(encoding="utf-8").splitlines()
    assert head == ",".join(CAMTRAP_COLUMNS)
    assert ",0.9200," in row


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
@pytest.mark.parametrize(
    "facts", [TableFacts(classifier="=1", groups={"=Fox": "few"}), CAMTRAP], ids=["plain", "camtrap"]
)
@pytest.mark.parametrize("form", [PLAIN_CSV, DECIMAL_COMMA_CSV], ids=["commas", "semicolons"])
def test_no_cell_of_any_column_begins_a_formula(tmp_path, sign, facts, form):
    out = tmp_path / "answers.csv"
    top = tuple(TopClass(class_name=f"{sign}{name}", confidence=0.4) for name in ("Fox", "Lynx", "Owl"))
    answer = PhotoAnswer(path=Path(f"{sign}card/{sign}1.jpg"), answer=f"{sign}Fox", top=top)
    facts = replace(facts, checked={Path("card") / "2.jpg": f"{sign}Lynx"})

    write_answer_table(out, [answer, answered("2.jpg")], form=form, facts=facts)

    text = out.read_bytes().decode("utf-8-sig")
    for separator in ",;\t":
        cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_an_unreadable_photo_is_a_row_with_its_reason():
    row = answer_row(ANSWERS[2])

    assert row[8] == "cut off"
    assert len(row) == len(COLUMNS)


def test_a_csv_opens_with_umlauts_and_formulas_as_text(tmp_path):
    out = tmp_path / "answers.csv"

    write_answer_table(out, ANSWERS)

    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[0] for row in rows] == ["file", "Möwe.jpg", "'=1+1.jpg", "https.jpg"]


def test_a_csv_can_have_the_form_of_a_country_with_decimal_commas(tmp_path):
    out = tmp_path / "answers.csv"

    write_answer_table(out, [answered()], form=DECIMAL_COMMA_CSV)

    head, row = out.read_text(encoding="utf-8-sig").splitlines()
    assert head.split(";") == list(COLUMNS)
    assert row.split(";")[2:6] == ["Fox", "0,9200", "Lynx", "0,0500"]


def test_a_sheet_has_a_row_for_every_answer(tmp_path):
    write_answer_table(tmp_path / "answers.xlsx", iter(ANSWERS))

    head, *rows = sheet_rows(tmp_path / "answers.xlsx")
    assert tuple(head.values()) == COLUMNS
    assert [row["A"] for row in rows] == ["Möwe.jpg", "=1+1.jpg", "https.jpg"]
    assert [row.get("C", "") for row in rows] == ["Fox", "", ""]
    assert float(rows[0]["D"]) == 0.92
    assert rows[1]["E"] == "Lynx"
    assert [row.get("I", "") for row in rows] == ["", "between-two", "cut off"]


def test_a_sheet_that_is_too_long_says_so_and_leaves_nothing(tmp_path):
    with pytest.raises(ExportNotWrittenError, match="over 2 rows"):
        write_answer_table(tmp_path / "answers.xlsx", ANSWERS, most_rows=2)

    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".jsonl"])
def test_a_place_that_cannot_be_written_is_told_and_leaves_nothing(tmp_path, ending):
    (tmp_path / "file").write_text("here already")

    with pytest.raises(ExportNotWrittenError):
        write_answer_table(tmp_path / "file" / f"answers{ending}", ANSWERS)

    assert [path.name for path in tmp_path.iterdir()] == ["file"]
