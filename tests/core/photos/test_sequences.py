from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

import pytest

from tests.core.photos.made import photo_of
from uproto_core.photos.nearness import linked
from uproto_core.photos.records import ReadPhoto
from uproto_core.photos.sequences import ALIKE_BITS, alike_neighbours, numbering, tracks

ANY = 0x0123456789ABCDEF


def groups(photos: Sequence[ReadPhoto]) -> set[frozenset[str]]:
    """Names of photos that are one track, of those with company."""
    members: dict[int, set[str]] = {}
    for photo, group in zip(photos, linked(len(photos), tracks(numbering(photos))).tolist(), strict=True):
        members.setdefault(group, set()).add(photo.record.path.stem)
    return {frozenset(names) for names in members.values() if len(names) > 1}


def named(*names: str, class_name: str = "Fox") -> list[ReadPhoto]:
    return [photo_of(class_name, f"{class_name} {name}", name=name) for name in names]


@pytest.mark.parametrize(
    "name",
    [
        "fish_{track:06d}_{frame:02d}",
        "{track:05d}_{frame:05d}",
        "apple_1_{track}_{frame}_crop",
        "v{track}-frame{frame}",
    ],
)
def test_frames_of_one_track_belong_together(name):
    wanted = [[name.format(track=track, frame=frame) for frame in range(1, 5)] for track in (7, 12, 130)]

    assert groups(named(*chain.from_iterable(wanted))) == {frozenset(names) for names in wanted}


def test_a_class_with_one_track_is_believed_where_others_have_several():
    photos = [
        *named(*(f"fox_{track}_{frame}" for track in (1, 2, 3) for frame in (1, 2))),
        *named("arctic_fox_1_1", "arctic_fox_1_2", class_name="Arctic fox"),
    ]

    assert frozenset({"arctic_fox_1_1", "arctic_fox_1_2"}) in groups(photos)
    assert len(groups(photos)) == 4


def test_frames_that_are_missing_part_no_track():
    assert groups(named("1_03", "1_25", "2_03", "2_28")) == {frozenset({"1_03", "1_25"}), frozenset({"2_03", "2_28"})}


@pytest.mark.parametrize(
    "names",
    [
        [f"IMG_{number:04d}" for number in range(1, 301)],
        [f"Pink-Lady_{number:03d}" for number in range(1, 60)],
        [f"100_{number:04d}" for number in range(1, 60)],
        [f"100_{number:04d}" for number in range(990, 1000)] + [f"101_{number:04d}" for number in range(1, 20)],
        [f"starburst_{number}" for number in range(1, 60)],
        [f"n01440764_{number}" for number in range(1, 60)],
        ["IMG_20230501_101530", "IMG_20230501_101545", "IMG_20230502_091500", "IMG_20230502_091510"],
        [f"2023-{month:02d}-{day:02d}" for month in (5, 6, 7) for day in (1, 2, 9)],
        ["fox", "fox two", "7"],
    ],
    ids=["camera", "class and number", "card", "two cards", "burst", "class number", "moments", "days", "no numbers"],
)
def test_ordinary_numberings_are_no_tracks(names):
    assert groups(named(*names)) == set()


def test_a_number_that_stands_for_the_class_is_no_track():
    photos = [
        photo
        for number in range(1, 11)
        for photo in named(*(f"class{number}_img_{n}" for n in range(9)), class_name=f"Class {number}")
    ]

    assert groups(photos) == set()


def test_a_burst_that_says_so_is_believed():
    burst = ["IMG_20230501_101530_BURST001_COVER", "IMG_20230501_101530_BURST002", "IMG_20230501_101530_BURST003"]

    assert groups(named(*burst, "IMG_20230501_111530_BURST001")) == {frozenset(burst)}


def test_tracks_of_two_folders_are_two():
    photos = [
        photo_of("Fox", f"{folder}{track}{frame}", name=f"{track}_{frame}", subfolder=folder)
        for folder in "ab"
        for track in (1, 2)
        for frame in (1, 2)
    ]

    ties = list(tracks(numbering(photos)))

    assert len(ties) == 4
    assert all(photos[one].record.subfolder == photos[other].record.subfolder for one, other in ties)


@pytest.mark.parametrize(("bits", "is_alike"), [(0, True), (ALIKE_BITS, True), (ALIKE_BITS + 1, False)])
def test_neighbours_in_a_numbering_that_look_alike_belong_together(bits, is_alike):
    photos = [
        photo_of("Fox", "a", name="fox1", looks=ANY),
        photo_of("Fox", "b", name="fox2", looks=ANY ^ (2**bits - 1)),
    ]

    assert list(alike_neighbours(photos, numbering(photos))) == ([(0, 1)] if is_alike else [])


@pytest.mark.parametrize(("first", "second"), [("fox1", "fox3"), ("fox1", "owl2"), ("fox1", "fox two")])
def test_photos_that_do_not_follow_each_other_are_no_neighbours(first, second):
    photos = [photo_of("Fox", name, name=name, looks=ANY) for name in (first, second)]

    assert list(alike_neighbours(photos, numbering(photos))) == []


def test_neighbours_of_other_colours_are_not_alike():
    first, second = (photo_of("Fox", name, name=name, looks=ANY) for name in ("fox1", "fox2"))
    photos = [first, replace(second, colour=(0.0, 0.1, 0.0))]

    assert list(alike_neighbours(photos, numbering(photos))) == []


def test_flat_pictures_are_like_nothing():
    photos = [photo_of("Fox", name, name=name, looks=0) for name in ("fox1", "fox2")]

    assert list(alike_neighbours(photos, numbering(photos))) == []
