from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from tests.conftest import drawn
from tests.core.photos.made import ended, photo_of, scanned, table_of
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.checks.look import look_at
from uproto_core.checks.run import NEED_THE_MODEL, run_checks, run_inner_checks
from uproto_core.events import PhotoSkipped
from uproto_core.findings import FINDING_CODES, Finding
from uproto_core.photos.hashes import read_photos
from uproto_core.photos.records import PhotoTable, ReadPhoto

ANY = 0x0123456789ABCDEF


def found(*photos: ReadPhoto, table: PhotoTable | None = None, skipped=()) -> dict[str, Finding]:
    events = list(run_checks(look_at(table or table_of(*photos), photos, skipped, CancelToken()), CancelToken()))
    return {event.finding.code: event.finding for event in events}


def names(finding: Finding) -> list[list[str]]:
    return [[path.stem for path in group] for group in finding.groups]


def apart(class_name: str, count: int, **options) -> list[ReadPhoto]:
    return [photo_of(class_name, f"{class_name}{number}", **options) for number in range(count)]


def test_every_kind_is_told_of_once_in_a_fixed_order_also_where_nothing_was_found():
    photos = apart("Fox", 5) + apart("Lynx", 5)

    events = list(run_checks(look_at(table_of(*photos), photos, (), CancelToken()), CancelToken()))

    codes = [event.finding.code for event in events]
    assert len(set(codes)) == len(codes)
    assert {*codes, *NEED_THE_MODEL} == set(FINDING_CODES)
    assert codes == [code for code in FINDING_CODES if code in codes]
    assert all(event.finding == Finding(code=event.finding.code, photos=0) for event in events)


def test_the_same_contents_in_two_classes_are_found():
    twice = (photo_of("Lynx", "same", name="b"), photo_of("Fox", "same", name="a"))

    finding = found(*twice, *apart("Fox", 5))["two-classes"]

    assert (finding.photos, names(finding)) == (2, [["a", "b"]])
    assert (finding.classes, finding.details) == (("Fox", "Lynx"), ("Fox, Lynx",))


def test_copies_in_one_class_are_found_and_are_not_nearly_the_same():
    findings = found(photo_of("Fox", "same", name="b"), photo_of("Fox", "same", name="a"), *apart("Fox", 5))

    assert names(findings["copies"]) == [["a", "b"]]
    assert findings["nearly-the-same"].photos == findings["two-classes"].photos == 0


def test_bursts_are_found_with_their_copies():
    findings = found(
        photo_of("Fox", "c", looks=ANY ^ 0b1110),
        photo_of("Fox", "a", looks=ANY),
        photo_of("Fox", "a", looks=ANY, name="b"),
        *apart("Fox", 5),
    )

    assert names(findings["nearly-the-same"]) == [["a", "b", "c"]]
    assert findings["nearly-the-same"].details == ("nearly the same",)
    assert names(findings["copies"]) == [["a", "b"]]


def test_a_photo_in_two_classes_is_not_told_of_again_among_bursts():
    findings = found(
        photo_of("Fox", "same", looks=ANY),
        photo_of("Lynx", "same", looks=ANY),
        photo_of("Fox", "a", looks=ANY ^ 1),
        photo_of("Fox", "b", looks=ANY ^ 2),
    )

    assert names(findings["two-classes"]) == [["same", "same"]]
    assert names(findings["nearly-the-same"]) == [["a", "b"]]


@pytest.mark.parametrize(("other", "word"), [("exam", "the same"), ("like it", "nearly the same")])
def test_an_exam_photo_that_is_in_training_too_is_a_leak_and_no_copy(other, word):
    findings = found(
        photo_of("Fox", "exam", looks=ANY, split="test"),
        photo_of("Fox", other, looks=ANY, split="train"),
        *apart("Fox", 5, split="train"),
    )

    assert findings["exam-leak"].photos == 2
    assert findings["exam-leak"].details == (word,)
    assert findings["copies"].photos == findings["nearly-the-same"].photos == 0


def test_copies_within_the_exam_are_no_leak():
    findings = found(
        photo_of("Fox", "same", name="a", split="test"),
        photo_of("Fox", "same", name="b", split="test"),
        photo_of("Fox", "other", split="train"),
    )

    assert findings["exam-leak"].photos == 0
    assert findings["copies"].photos == 2


@pytest.mark.parametrize(
    ("word", "measures"),
    [
        ("dark", {"brightness": 0.03}),
        ("blurred", {"sharpness": 0.001}),
        ("tiny", {"size": (400, 31)}),
        ("too long", {"size": (1300, 300)}),
        ("too long", {"size": (300, 1300)}),
        ("tiny", {"size": (20, 20), "brightness": 0.0, "sharpness": 0.0}),
    ],
)
def test_dark_blurred_and_tiny_photos_are_found(word, measures):
    finding = found(photo_of("Fox", "poor", **measures), *apart("Fox", 5))["dark-blurred-tiny"]

    assert (names(finding), finding.details) == ([["poor"]], (word,))


def test_real_files_are_judged_as_a_person_would(tmp_path):
    (tmp_path / "Fox").mkdir()
    photo = drawn("photo", (130, 110, 90), (200, 150))
    plain = Image.blend(Image.new("RGB", (200, 150), (225, 220, 215)), photo, 0.15)
    night = photo.point(lambda value: value // 5)
    for name, image in {
        "good": photo,
        "plain": plain,
        "night": night,
        "black": photo.point(lambda value: value // 12),
        "blurred": photo.filter(ImageFilter.GaussianBlur(12)),
        "tiny": photo.resize((24, 18)),
    }.items():
        image.save(tmp_path / "Fox" / f"{name}.png")
    table = scanned(tmp_path)

    finding = found(*ended(read_photos(table, CancelToken()))[1], table=table)["dark-blurred-tiny"]

    told = {group[0].stem: word for group, word in zip(finding.groups, finding.details, strict=True)}
    assert told == {"black": "dark", "blurred": "blurred", "tiny": "tiny"}


def test_unreadable_and_empty_photos_are_found_with_their_reasons():
    good, bad = apart("Fox", 5), photo_of("Fox", "bad")
    table = PhotoTable(
        source=Path("/photos"),
        photos=(*(photo.record for photo in good), bad.record),
        empty=(Path("/photos/Fox/a.jpg"),),
    )

    skipped = (PhotoSkipped(path=bad.record.path, reason="cut off"),)
    finding = found(*good, table=table, skipped=skipped)["unreadable"]

    assert (names(finding), finding.details) == ([["a"], ["bad"]], ("empty", "cut off"))
    assert (finding.photos, finding.classes) == (2, ("Fox",))


def test_classes_too_small_for_an_exam_are_found_with_their_numbers():
    finding = found(*apart("Fox", 4), *apart("Lynx", 3), *apart("Owl", 1))["too-few"]

    assert (finding.classes, finding.details, finding.photos) == (("Lynx", "Owl"), ("3", "1"), 4)
    assert names(finding) == [["Lynx0", "Lynx1", "Lynx2"], ["Owl0"]]


def test_photos_that_cannot_be_used_do_not_make_a_class_large_enough():
    unreadable, twice = photo_of("Fox", "bad"), (photo_of("Lynx", "same"), photo_of("Elk", "same"))
    readable = (*apart("Fox", 3), *apart("Lynx", 3), *apart("Elk", 4), *twice)

    finding = found(*readable, table=table_of(*readable, unreadable))["too-few"]

    assert dict(zip(finding.classes, finding.details, strict=True)) == {"Fox": "3", "Lynx": "3"}


def test_where_the_source_gives_an_exam_classes_without_exam_photos_are_too_few():
    finding = found(
        *apart("Fox", 2, split="test"), *apart("Lynx", 30, split="train"), photo_of("Fox", "a", split="train")
    )["too-few"]

    assert finding.classes == ("Lynx",)


def test_checks_stop_when_asked():
    cancel = CancelToken()
    checks = run_checks(look_at(table_of(*apart("Fox", 5)), apart("Fox", 5), (), cancel), cancel)

    next(checks)
    cancel.cancel()

    with pytest.raises(Cancelled):
        next(checks)


@pytest.mark.parametrize("count", [0, 1])
def test_a_folder_of_hardly_anything_is_checked_too(count):
    look = look_at(table_of(*apart("Fox", count)), apart("Fox", count), (), CancelToken())

    found_by = [event.finding for event in run_checks(look, CancelToken())]
    found_by += [
        event.finding
        for event in run_inner_checks(look, np.ones((count, 4), dtype=np.float32) / 2, frozenset(), CancelToken())
    ]

    assert [finding.code for finding in found_by if finding.is_found] == ["too-few"] * count
