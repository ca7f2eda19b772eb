import os
import unicodedata
from pathlib import Path

import pytest

from tests.core.photos.made import ended, scanned, where_rights_bind
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import (
    NoPhotosError,
    NotSortedError,
    SourceForbiddenError,
    SourceMissingError,
    TableUnusableError,
    TooFewClassesError,
)
from uproto_core.events import ClassesCounted, StageProgressed
from uproto_core.photos.records import PhotoTable
from uproto_core.photos.scan import list_photos, require_classes, scan_source, summarise

on_linux = pytest.mark.skipif(os.name == "nt", reason="Windows has no such names or links")


def put(root: Path, *names: str, contents: bytes = b"x") -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(contents)
    return root


def placed(table: PhotoTable) -> list[tuple[str, str, str | None]]:
    return [(photo.relative, photo.class_name, photo.split) for photo in table.photos]


def test_photos_are_sorted_by_class_and_path(tmp_path):
    table = scanned(put(tmp_path, "Lynx/1.jpg", "Fox/b.png", "Fox/a.JPG", "deep/er/Elk/1.webp"))

    assert placed(table) == [
        ("deep/er/Elk/1.webp", "Elk", None),
        ("Fox/a.JPG", "Fox", None),
        ("Fox/b.png", "Fox", None),
        ("Lynx/1.jpg", "Lynx", None),
    ]
    assert table.class_names == ("Elk", "Fox", "Lynx")
    assert all(photo.path.is_absolute() and photo.path.is_file() for photo in table.photos)


def test_given_splits_are_read_from_folders(tmp_path):
    table = scanned(put(tmp_path, "train/Fox/1.jpg", "Valid/Fox/1.jpg", "exam/Fox/1.jpg", "exam/Elk/1.jpg"))

    assert {(photo.class_name, photo.split) for photo in table.photos} == {
        ("Fox", "train"),
        ("Fox", "val"),
        ("Fox", "test"),
        ("Elk", "test"),
    }
    assert summarise(table, 1.5).splits == {"train": 1, "val": 1, "test": 2}


def test_everything_passed_over_is_counted_by_reason(tmp_path):
    put(
        tmp_path, "train/Fox/1.jpg", "test/Fox/1.jpg", "train/loose.jpg", "extras/Fox/1.jpg", "train/Fox/.x", "list.txt"
    )
    put(tmp_path, "train/Fox/empty.jpg", contents=b"")

    table = scanned(tmp_path)

    assert table.ignored == {
        "beside train and test": 1,
        "empty": 1,
        "hidden": 1,
        "not a photo": 1,
        "not in a class folder": 1,
    }
    assert table.empty == (tmp_path / "train" / "Fox" / "empty.jpg",)


@on_linux
def test_names_are_nfc_and_files_are_found_as_they_are_on_disk(tmp_path):
    decomposed = unicodedata.normalize("NFD", "Grün")
    put(tmp_path, f"{decomposed}/{decomposed}.jpg")

    (photo,) = scanned(tmp_path).photos

    assert (photo.relative, photo.class_name) == ("Grün/Grün.jpg", "Grün")
    assert photo.path.exists()


@on_linux
def test_two_files_whose_names_only_differ_in_form_stay_two(tmp_path):
    put(tmp_path, "Fox/ü.jpg", f"Fox/{unicodedata.normalize('NFD', 'ü')}.jpg")

    names = [photo.relative for photo in scanned(tmp_path).photos]

    assert len(set(names)) == 2


@on_linux
def test_a_source_that_is_a_link_keeps_its_own_name(tmp_path):
    put(tmp_path / "real", "Fox/1.jpg")
    (tmp_path / "link").symlink_to(tmp_path / "real")

    table = scanned(tmp_path / "link")

    assert table.source == tmp_path / "link"
    assert table.photos[0].path == tmp_path / "link" / "Fox" / "1.jpg"


def test_a_relative_source_becomes_absolute(tmp_path, monkeypatch):
    put(tmp_path, "photos/Fox/1.jpg")
    monkeypatch.chdir(tmp_path)

    assert scanned(Path("photos")).source == tmp_path / "photos"


def test_a_scan_tells_the_classes_so_far_and_at_the_end_all(tmp_path):
    put(tmp_path, "Fox/1.jpg", "Fox/2.jpg", "Lynx/1.jpg", "Lynx/notes.txt")

    events, _ = ended(scan_source(tmp_path, CancelToken()))

    counted = [event for event in events if isinstance(event, ClassesCounted)]
    assert {count.class_name: count.photos for count in counted[-1].classes} == {"Fox": 2, "Lynx": 1}
    assert counted[-1].files_seen == 4
    assert [event.done for event in events if isinstance(event, StageProgressed)][-1] == 4


def test_the_events_of_a_scan_do_not_grow_with_the_files(tmp_path):
    put(tmp_path, *(f"Fox/{number}.jpg" for number in range(300)))

    events, table = ended(scan_source(tmp_path, CancelToken()))

    assert len(table.photos) == 300
    assert len(events) < 100


def test_a_scan_stops_when_asked(tmp_path):
    put(tmp_path, "Fox/1.jpg")
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        ended(scan_source(tmp_path, cancel))


def test_each_source_that_cannot_be_used_has_its_error(tmp_path):
    put(tmp_path, "texts/notes.txt", "loose/1.jpg", "empty/Fox/.hidden", "table.docx")

    for name, error in [
        ("nowhere", SourceMissingError),
        ("texts", NoPhotosError),
        ("loose", NotSortedError),
        ("empty", NoPhotosError),
        ("table.docx", TableUnusableError),
    ]:
        with pytest.raises(error):
            scanned(tmp_path / name)


def test_only_empty_photos_are_no_photos(tmp_path):
    put(tmp_path, "Fox/1.jpg", contents=b"")

    with pytest.raises(NoPhotosError):
        scanned(tmp_path)


@where_rights_bind
def test_closed_class_folders_are_not_called_empty(tmp_path):
    put(tmp_path, "Fox/1.jpg")
    (tmp_path / "Fox").chmod(0)

    with pytest.raises(SourceForbiddenError) as raised:
        scanned(tmp_path)
    (tmp_path / "Fox").chmod(0o700)

    assert raised.value.folder == tmp_path / "Fox"


def test_one_class_is_too_few_to_train(tmp_path):
    put(tmp_path, "Fox/1.jpg")

    with pytest.raises(TooFewClassesError):
        require_classes(scanned(tmp_path))
    require_classes(scanned(put(tmp_path, "Lynx/1.jpg")))


def table(tmp_path: Path, *rows: str, header: str = "path,label,split,group") -> Path:
    path = tmp_path / "table.csv"
    path.write_text("\n".join([header, *rows]), encoding="utf-8")
    return path


def test_a_table_says_class_split_and_group(tmp_path):
    put(tmp_path, "a/1.jpg", "a/2.jpg", "b c.jpg")

    found = scanned(table(tmp_path, "a/2.jpg,Lynx,test,night", "a/1.jpg,Fox,train,", "b c.jpg,Fox,,"))

    assert placed(found) == [("a/1.jpg", "Fox", "train"), ("b c.jpg", "Fox", None), ("a/2.jpg", "Lynx", "test")]
    assert [photo.group for photo in found.photos] == [None, None, "night"]
    assert found.source == tmp_path / "table.csv"


def test_a_table_may_name_photos_elsewhere(tmp_path):
    put(tmp_path, "elsewhere/1.jpg", "here/x", "elsewhere/2.jpg")

    found = scanned(table(tmp_path / "here", "../elsewhere/1.jpg,Fox", f"{tmp_path / 'elsewhere' / '2.jpg'},Lynx"))

    assert [photo.path for photo in found.photos] == [tmp_path / "elsewhere" / f"{n}.jpg" for n in (1, 2)]


@on_linux
def test_a_table_from_windows_is_read(tmp_path):
    put(tmp_path, "a/1.jpg")

    assert scanned(table(tmp_path, r"a\1.jpg,Fox")).photos[0].relative == "a/1.jpg"


def test_every_row_that_gives_no_photo_is_counted(tmp_path):
    put(tmp_path, "1.jpg", "2.jpg", "notes.txt")
    put(tmp_path, "empty.jpg", contents=b"")
    rows = ["1.jpg,Fox", "1.jpg,Fox", "2.jpg,", "notes.txt,Fox", "empty.jpg,Fox", "gone.jpg,Fox", ",Fox"]

    found = scanned(table(tmp_path, *rows))

    assert len(found.photos) == 1
    assert found.ignored == {"empty": 1, "met twice": 1, "not a photo": 1, "not there": 1, "without a class": 1}
    assert found.empty == (tmp_path / "empty.jpg",)


@pytest.mark.parametrize("rows", [("1.jpg,Fox", "1.jpg,Lynx"), ("1.jpg,Fox,train", "./1.jpg,Fox,test")])
def test_rows_that_contradict_each_other_are_an_error(tmp_path, rows):
    put(tmp_path, "1.jpg")

    with pytest.raises(TableUnusableError, match="lines 2 and 3"):
        scanned(table(tmp_path, *rows))


def test_a_table_without_one_usable_row_says_why(tmp_path):
    put(tmp_path, "1.jpg", "notes.txt")

    with pytest.raises(TableUnusableError, match="none of the 2 files"):
        scanned(table(tmp_path, "not here/1.jpg,Fox", "not here/2.jpg,Lynx"))
    with pytest.raises(NotSortedError):
        scanned(table(tmp_path, "1.jpg,"))
    with pytest.raises(NoPhotosError):
        scanned(table(tmp_path, "notes.txt,Fox"))


def test_a_list_of_a_benchmark_is_a_source(tmp_path):
    put(tmp_path, "img/a b.jpg", "img/c.jpg")
    (tmp_path / "train.txt").write_text("img/a b.jpg 0\nimg/c.jpg 1\n")

    assert placed(scanned(tmp_path / "train.txt")) == [("img/a b.jpg", "0", None), ("img/c.jpg", "1", None)]


def test_photos_for_answers_are_listed_once_and_named_files_always(tmp_path):
    put(tmp_path, "card/1.jpg", "card/sub/2.jpg", "card/notes.txt", "letter.doc", ".hidden.jpg")
    put(tmp_path, "card/empty.jpg", contents=b"")
    paths = [tmp_path / "card", tmp_path / "card" / "1.jpg", tmp_path / "letter.doc", tmp_path / ".hidden.jpg"]

    listed = list(list_photos(paths, CancelToken()))

    names = [path.relative_to(tmp_path).as_posix() for path in listed]
    assert names == ["card/1.jpg", "card/sub/2.jpg", "card/empty.jpg", "letter.doc", ".hidden.jpg"]


def test_a_missing_path_among_those_for_answers_is_an_error(tmp_path):
    with pytest.raises(SourceMissingError):
        list(list_photos([tmp_path / "gone.jpg"], CancelToken()))
