"""Folders that are sorted by a table in them."""

import openpyxl
import pytest

from tests.core.photos.listed import put_photos, write_lines
from tests.core.photos.made import ended, scanned
from uproto_core.cancel import CancelToken
from uproto_core.errors import NoPhotosError, NotSortedError, SeveralTablesError, TableUnusableError
from uproto_core.events import ClassesCounted, Noted
from uproto_core.photos.scan import scan_source


def classes(table: object) -> list[tuple[str, str]]:
    return [(photo.relative, photo.class_name) for photo in table.photos]


PHOTOS = ["images/1.jpg", "images/2.jpg"]
SORTED = [("images/1.jpg", "Fox"), ("images/2.jpg", "Lynx")]
ROWS = ("path,label", "images/1.jpg,Fox", "images/2.jpg,Lynx")


def test_photos_in_one_folder_are_sorted_by_the_table_beside_it(tmp_path):
    put_photos(tmp_path, PHOTOS)
    write_lines(tmp_path / "labels.csv", *ROWS)

    events, table = ended(scan_source(tmp_path, CancelToken()))

    assert classes(table) == SORTED
    assert table.source == tmp_path
    assert [event.facts for event in events if isinstance(event, Noted)] == [{"table": "labels.csv"}]
    counted = [event for event in events if isinstance(event, ClassesCounted)][-1]
    assert {entry.class_name for entry in counted.classes} == {"Fox", "Lynx"}


def test_photos_beside_the_table_are_sorted_by_it(tmp_path):
    put_photos(tmp_path, ["1.jpg", "2.jpg"])
    write_lines(tmp_path / "labels.tsv", "file\tclass", "1.jpg\tFox", "2.jpg\tLynx")
    write_lines(tmp_path / "README.txt", "These are photos of Fox and Lynx", "taken by me")

    assert classes(scanned(tmp_path)) == [("1.jpg", "Fox"), ("2.jpg", "Lynx")]


def test_a_folder_with_nothing_but_a_table_stands_for_its_photos(tmp_path):
    put_photos(tmp_path, PHOTOS)
    table = openpyxl.Workbook()
    for row in ROWS:
        table.active.append([f"../{row}" if row.startswith("images") else row][0].split(","))
    (tmp_path / "lists").mkdir()
    table.save(tmp_path / "lists" / "labels.xlsx")

    assert {photo.path for photo in scanned(tmp_path / "lists").photos} == {tmp_path / path for path in PHOTOS}


def test_lists_of_one_set_are_one(tmp_path):
    put_photos(tmp_path, PHOTOS)
    write_lines(tmp_path / "train.txt", "images/1.jpg 0", "images/2.jpg 1")
    write_lines(tmp_path / "test.txt", "images/2.jpg 1")
    (tmp_path / "test.txt").write_text("")

    assert {photo.split for photo in scanned(tmp_path).photos} == {"train"}


def test_class_folders_come_before_any_table(tmp_path):
    put_photos(tmp_path, ["Fox/1.jpg", "Lynx/1.jpg"])
    write_lines(tmp_path / "labels.csv", "path,label", "Fox/1.jpg,a", "Lynx/1.jpg,b")

    assert scanned(tmp_path).class_names == ("Fox", "Lynx")


def test_one_class_folder_stays_where_no_table_is_usable(tmp_path):
    put_photos(tmp_path, ["Fox/1.jpg"])
    write_lines(tmp_path / "labels.csv", "path,label", "Fox/1.jpg,Fox")

    assert scanned(tmp_path).class_names == ("Fox",)


def test_several_tables_are_named_in_the_error_s_second_sentence(tmp_path):
    put_photos(tmp_path, PHOTOS)
    write_lines(tmp_path / "a.csv", *ROWS)
    write_lines(tmp_path / "b.csv", *ROWS)

    with pytest.raises(SeveralTablesError) as raised:
        scanned(tmp_path)

    assert raised.value.what_to_do == 'Choose one of the tables as the source: "a.csv", "b.csv".'


def test_a_table_whose_photos_are_not_there_says_so(tmp_path):
    write_lines(tmp_path / "labels.csv", "path,label", "lost/1.jpg,Fox", "lost/2.jpg,Lynx")

    with pytest.raises(TableUnusableError, match="none of the 2 files"):
        scanned(tmp_path)


def test_texts_and_other_tables_are_no_photos(tmp_path):
    write_lines(tmp_path / "notes.txt", "see the Fox here", "and the Lynx there")
    write_lines(tmp_path / "descriptions.csv", "class,text", "Fox,red")
    write_lines(tmp_path / "settings.json", "{}")
    write_lines(tmp_path / ".hidden.csv", *ROWS)

    with pytest.raises(NoPhotosError):
        scanned(tmp_path)
    put_photos(tmp_path, ["1.jpg"])
    with pytest.raises(NotSortedError):
        scanned(tmp_path)
