import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.core.photos.made import photo_of, read, scanned
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.photos.records import ReadPhoto
from uproto_core.photos.together import Link, belonging, groups_of

ANY = 0x0123456789ABCDEF
NOON = 1682942400.0


def timed(name: str, seconds: float, *, class_name: str = "Fox", **more: str) -> ReadPhoto:
    return photo_of(class_name, name, taken=NOON + seconds, camera="X1", **more)


def full(contents: str, looks: int) -> ReadPhoto:
    """A photo full of things, whose hashes say more."""
    return replace(photo_of("Fox", contents, looks=looks), structure=0.8)


def groups(photos: Sequence[ReadPhoto]) -> set[frozenset[str]]:
    """Contents of photos that belong together, of those with company."""
    members: dict[int, set[str]] = {}
    for photo, group in zip(photos, groups_of(len(photos), belonging(photos)).tolist(), strict=True):
        members.setdefault(group, set()).add(photo.sha256)
    return {frozenset(found) for found in members.values() if len(found) > 1}


@pytest.mark.parametrize(
    ("photos", "why"),
    [
        ([photo_of("Fox", "a"), photo_of("Lynx", "a", name="b")], "same"),
        ([photo_of("Fox", "a", looks=ANY), photo_of("Lynx", "b", looks=ANY ^ 1)], "nearly the same"),
        ([full("a", ANY), full("b", ANY ^ 0x3FF)], "nearly the same"),
        ([photo_of("Fox", "a", group="night"), photo_of("Lynx", "b", group="night")], "group"),
        ([photo_of("Fox", "1_BURST1"), photo_of("Fox", "1_BURST2")], "sequence"),
        ([photo_of("Fox", "1", looks=ANY), photo_of("Fox", "2", looks=ANY ^ 0xFFFF)], "sequence"),
        ([timed("a", 0), timed("b", 1)], "burst"),
        ([timed("a", 0), timed("b", 50)], "burst"),
    ],
)
def test_each_tie_says_why(photos, why):
    assert belonging(photos) == (Link(0, 1, why),)


def test_photos_without_anything_in_common_do_not_belong_together():
    assert belonging([]) == ()
    assert belonging([photo_of("Fox", "a"), photo_of("Fox", "b"), timed("c", 0), timed("d", 100)]) == ()


def test_a_pair_may_be_tied_twice():
    both = [
        photo_of("Fox", "a", looks=ANY, taken=NOON, group="g"),
        photo_of("Fox", "b", looks=ANY, taken=NOON, group="g"),
    ]

    assert [link.why for link in belonging(both)] == ["burst", "group", "nearly the same"]


def test_a_whole_day_of_pressing_every_half_minute_is_parted():
    day = [timed(f"{n}", 30 * n) for n in range(8)]

    assert groups(day) == set()


def test_of_such_a_day_what_was_taken_close_to_each_other_stays():
    day = [timed(f"{n}", 30 * (n // 2) + 5 * (n % 2)) for n in range(12)]

    assert sorted(map(len, groups(day))) == [2] * 6


def test_photos_taken_at_once_stay_together_though_they_are_the_whole_class():
    burst = [timed(f"{n}", n) for n in range(12)]

    assert groups(burst) == {frozenset(photo.sha256 for photo in burst)}


def test_a_minute_holds_where_enough_of_the_class_lies_outside_of_it():
    hour = [timed(f"{n}", 30 * n) for n in range(8)]

    assert groups([*hour, *(photo_of("Fox", f"other {n}") for n in range(4))]) == {frozenset(p.sha256 for p in hour)}


def test_a_small_class_may_be_one_burst():
    few = [timed(f"{n}", 30 * n) for n in range(7)]

    assert groups(few) == {frozenset(photo.sha256 for photo in few)}


def test_a_chain_of_neighbours_that_look_alike_does_not_join_a_class():
    chain = [photo_of("Fox", f"{n}", name=f"fox{n}", looks=(1 << 7 * n) - 1 or ANY) for n in range(1, 10)]

    assert groups(chain) == set()


def test_a_scene_that_is_most_of_a_class_is_parted_into_what_is_certain():
    scene = [full(f"{n}", ANY ^ (1 << 7 * n) - 1) for n in range(8)]
    twins = [full("twin", ANY), full("other twin", ANY ^ 1)]

    assert groups([*scene[1:], *twins]) == {frozenset(photo.sha256 for photo in twins)}


def with_subfolders(**photos: int) -> list[ReadPhoto]:
    return [
        photo_of("Fox", f"{folder} {number}", subfolder=folder) for folder, n in photos.items() for number in range(n)
    ]


def test_photos_of_a_sub_folder_belong_together_where_there_are_four():
    photos = with_subfolders(a=2, b=3, c=1, d=2)

    assert sorted(map(len, groups(photos))) == [2, 2, 3]
    assert {link.why for link in belonging(photos)} == {"subfolder"}


def test_days_below_the_classes_of_a_folder_are_sub_folders(tmp_path):
    rng = np.random.default_rng(0)
    for class_name in ("Fox", "Lynx"):
        for number in range(8):
            path = tmp_path / class_name / f"2023-05-0{number % 4 + 1}" / f"{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(rng.integers(0, 256, (9, 9), dtype=np.uint8)).resize((64, 64)).save(path)

    photos = read(scanned(tmp_path))

    assert {photo.record.class_name for photo in photos} == {"Fox", "Lynx"}
    assert sorted(map(len, groups(photos))) == [2] * 8
    assert {link.why for link in belonging(photos)} == {"subfolder"}


def test_three_sub_folders_are_an_order_and_no_places():
    assert belonging(with_subfolders(a=2, b=3, c=4)) == ()


def test_sub_folders_that_hang_together_by_their_photos_leave_no_exam_and_do_not_count():
    photos = with_subfolders(a=2, b=2, c=2, d=2)
    tied = [photo_of("Fox", f"{n}", subfolder=folder, group="g") for n, folder in enumerate("abc")]

    assert groups([*photos, *tied]) == {frozenset(photo.sha256 for photo in tied)}


def test_a_class_with_sub_folders_leaves_others_alone():
    others = [photo_of("Lynx", f"lynx {n}", subfolder="a") for n in range(5)]

    assert {link.first < 8 for link in belonging([*with_subfolders(a=2, b=2, c=2, d=2), *others])} == {True}


def test_comparing_stops_when_asked():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        belonging([photo_of("Fox", "a")], cancel)


@st.composite
def folders(draw):
    """Photos in all kinds of ties: few contents, looks, moments, sub-folders, tracks."""
    return [
        photo_of(
            draw(st.sampled_from(["Fox", "Lynx"])),
            f"contents {contents}",
            looks=(1 << contents % 6 * 10) * 0x3FF ^ contents % 3,
            name=f"{contents % 5}_{contents // 5}" if contents % 2 else f"n{contents}",
            group=draw(st.sampled_from([None] * 8 + ["g1", "g2"])),
            taken=draw(st.none() | st.integers(0, 200).map(lambda second: NOON + second)),
            subfolder=draw(st.sampled_from(["", "a", "b", "c", "d"])),
        )
        for contents in draw(st.lists(st.integers(0, 60), max_size=40))
    ]


def certain(photos: Sequence[ReadPhoto]) -> set[frozenset[int]]:
    """Pairs that nothing parts, found by trying all."""
    found = set()
    for second, b in enumerate(photos):
        for first, a in enumerate(photos[:second]):
            near = (a.perceptual ^ b.perceptual).bit_count() <= 4
            if (
                a.sha256 == b.sha256
                or (a.record.group is not None and a.record.group == b.record.group)
                or (near and a.perceptual and b.perceptual)
                or (
                    a.taken is not None
                    and b.taken is not None
                    and abs(a.taken - b.taken) <= 2
                    and a.record.path.parent == b.record.path.parent
                )
            ):
                found.add(frozenset({first, second}))
    return found


@given(folders())
def test_certain_ties_always_hold(photos):
    group = groups_of(len(photos), belonging(photos)).tolist()

    for pair in certain(photos):
        assert len({group[place] for place in pair}) == 1


@given(folders(), st.randoms(use_true_random=False))
def test_the_order_of_photos_does_not_count(photos, chance: random.Random):
    assert groups(chance.sample(photos, len(photos))) == groups(photos)


@given(st.lists(st.floats(2.5, 70), max_size=30))
def test_likely_ties_alone_never_hold_most_of_a_class(waits):
    photos = [timed(f"{number}", sum(waits[:number])) for number in range(len(waits))]

    largest = max(map(len, groups(photos)), default=1)

    assert len(photos) < 8 or largest <= len(photos) * 2 / 3
