"""Tables of photos that come from Excel."""

import datetime as dt
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from tests.core.photos.listed import put_photos
from tests.core.photos.made import ended, scanned
from uproto_core.cancel import CancelToken
from uproto_core.errors import NotSortedError, TableUnusableError
from uproto_core.photos.scan import scan_source
from uproto_core.photos.scan_table import read_rows
from uproto_core.photos.tables import TableRow

HEADER = ("path", "label", "split", "group")


def book(path: Path, *rows: tuple[object, ...], sheet: str = "Photos") -> Path:
    made = openpyxl.Workbook()
    made.active.title = sheet
    for row in rows:
        made.active.append(row)
    made.save(path)
    return path


def rows_of(path: Path) -> list[TableRow]:
    return read_rows(path, CancelToken())


def labels(path: Path) -> list[str]:
    return [row.class_name for row in rows_of(path)]


def test_the_columns_are_those_of_a_csv(tmp_path):
    path = book(
        tmp_path / "t.xlsx",
        ("Nr", "Filename", "Species", "Split", "Group"),
        (1, "a.jpg", "Fu\u0308chse", "Exam", "night 1"),
        (2, None, "Lynx", None, None),
        (3, " b c.jpg ", "Lynx", None, None),
    )

    assert rows_of(path) == [
        TableRow(line=2, path="a.jpg", class_name="F\u00fcchse", split="test", group="night 1"),
        TableRow(line=4, path="b c.jpg", class_name="Lynx", split=None, group=None),
    ]


def test_numbers_days_and_truths_become_the_words_that_people_see(tmp_path):
    values = (3, 4.0, 2.5, True, dt.datetime(2023, 5, 1), dt.datetime(2023, 5, 1, 14, 30), dt.date(2023, 5, 2), "#N/A")  # noqa: DTZ001
    path = book(tmp_path / "t.xlsx", HEADER, *((f"{place}.jpg", value) for place, value in enumerate(values)))

    assert labels(path) == ["3", "4", "2.5", "TRUE", "2023-05-01", "2023-05-01 14:30:00", "2023-05-02", ""]


def test_a_formula_is_what_it_came_to(tmp_path):
    made = xlsxwriter.Workbook(tmp_path / "t.xlsx")
    sheet = made.add_worksheet()
    sheet.write_row(0, 0, HEADER)
    sheet.write_row(1, 0, ("a.jpg",))
    sheet.write_formula(1, 1, '=CONCATENATE("F","ox")', value="Fox")
    made.close()

    assert labels(tmp_path / "t.xlsx") == ["Fox"]


def test_the_first_sheet_with_the_columns_is_taken_and_may_begin_lower(tmp_path):
    made = openpyxl.Workbook()
    made.active.append(("Read me first",))
    sheet = made.create_sheet("Photos")
    for row in ((), (), HEADER, ("a.jpg", "Fox")):
        sheet.append(row)
    made.create_sheet("More").append(HEADER)
    made.save(tmp_path / "t.xlsx")

    assert [(row.line, row.class_name) for row in rows_of(tmp_path / "t.xlsx")] == [(4, "Fox")]


def test_a_split_that_is_none_names_its_line(tmp_path):
    with pytest.raises(TableUnusableError, match='line 3 has the split "maybe"'):
        rows_of(book(tmp_path / "t.xlsx", HEADER, ("a.jpg", "Fox", "train"), ("b.jpg", "Fox", "maybe")))


@pytest.mark.parametrize(
    ("contents", "because"),
    [
        (b"PK", "no Excel table, is damaged, or has a password"),
        (b"", "no Excel table"),
        # What an encrypted table begins with: it is no archive.
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "has a password"),
    ],
)
def test_a_file_that_is_no_table_says_so(tmp_path, contents, because):
    (tmp_path / "t.xlsx").write_bytes(contents)

    with pytest.raises(TableUnusableError, match=because):
        rows_of(tmp_path / "t.xlsx")


def test_a_table_of_old_excel_says_what_to_do(tmp_path):
    (tmp_path / "t.xls").write_bytes(b"\xd0\xcf\x11\xe0")

    with pytest.raises(TableUnusableError, match=r"save it as \.xlsx"):
        rows_of(tmp_path / "t.xls")


def test_sheets_without_the_columns_say_so(tmp_path):
    with pytest.raises(TableUnusableError, match="no sheet has a column `path`"):
        rows_of(book(tmp_path / "t.xlsx", ("name", "colour"), ("a", "red")))
    with pytest.raises(TableUnusableError, match="no sheet has a column `path`"):
        rows_of(book(tmp_path / "empty.xlsx"))


def test_a_damaged_part_within_is_no_other_error(tmp_path):
    whole = book(tmp_path / "whole.xlsx", HEADER, ("a.jpg", "Fox"))
    for number, part in enumerate(zipfile.ZipFile(whole).namelist()):
        spoiled = tmp_path / f"{number}.xlsx"
        with zipfile.ZipFile(whole) as old, zipfile.ZipFile(spoiled, "w") as new:
            for name in old.namelist():
                new.writestr(name, old.read(name)[:40] if name == part else old.read(name))
        try:
            rows_of(spoiled)
        except TableUnusableError as error:
            assert str(spoiled) in str(error)  # noqa: PT017  (a part that is not needed is no error)


def test_an_archive_that_unpacks_to_gigabytes_is_not_unpacked(tmp_path):
    book(tmp_path / "t.xlsx", HEADER, ("a.jpg", "Fox"))
    contents = bytearray((tmp_path / "t.xlsx").read_bytes())
    # The sizes that the archive's table of contents claims.
    at = contents.index(b"PK\x01\x02")
    contents[at + 24 : at + 28] = b"\xfe\xff\xff\xff"
    (tmp_path / "t.xlsx").write_bytes(bytes(contents))

    with pytest.raises(TableUnusableError, match="larger than any table"):
        rows_of(tmp_path / "t.xlsx")


def test_an_excel_table_is_a_source(tmp_path):
    put_photos(tmp_path, ["photos/1.jpg", "photos/ü 2.jpg"])
    path = book(tmp_path / "t.xlsx", HEADER, ("photos/1.jpg", "Fox"), ("photos\\ü 2.jpg", "Lynx"), ("3.jpg", "Lynx"))

    table = scanned(path)

    assert [(photo.relative, photo.class_name) for photo in table.photos] == [
        ("photos/1.jpg", "Fox"),
        ("photos/ü 2.jpg", "Lynx"),
    ]
    assert table.ignored == {"not there": 1}


def test_formulas_that_were_never_computed_are_no_classes(tmp_path):
    put_photos(tmp_path, ["1.jpg"])

    with pytest.raises(NotSortedError):
        ended(scan_source(book(tmp_path / "t.xlsx", HEADER, ("1.jpg", '=CONCATENATE("F","ox")')), CancelToken()))
