from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.photos.made import photo_of
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.photos.nearness import (
    FULL,
    NEAR_ACROSS,
    NEAR_DOWN,
    NEAR_FULL,
    NEAR_FULL_ONE,
    PLAIN,
    SHARP,
    linked,
    near_in_class,
    near_pairs,
)
from uproto_core.photos.records import ReadPhoto

ANY = 0x0123456789ABCDEF


def looking(*hashes: tuple[int, int]) -> list[ReadPhoto]:
    """Photos with these hashes across and downwards."""
    return [
        replace(photo_of("Fox", str(number)), perceptual=across, perceptual_down=down)
        for number, (across, down) in enumerate(hashes)
    ]


def groups(photos: Sequence[ReadPhoto]) -> set[frozenset[int]]:
    members: dict[int, set[int]] = {}
    for place, group in enumerate(linked(len(photos), near_pairs(photos).tolist()).tolist()):
        members.setdefault(group, set()).add(place)
    return {frozenset(places) for places in members.values()}


def groups_by_trying_all(photos: Sequence[ReadPhoto]) -> set[frozenset[int]]:
    together = [{place} for place in range(len(photos))]
    for one, a in enumerate(photos):
        for other, b in enumerate(photos[:one]):
            across = (a.perceptual ^ b.perceptual).bit_count()
            down = (a.perceptual_down ^ b.perceptual_down).bit_count()
            says_something = (a.perceptual or a.perceptual_down) and (b.perceptual or b.perceptual_down)
            if across <= NEAR_ACROSS and down <= NEAR_DOWN and says_something:
                both = together[one] | together[other]
                for place in both:
                    together[place] = both
    return {frozenset(places) for places in together}


@pytest.mark.parametrize(("bits", "is_near"), [(0, True), (1, True), (NEAR_ACROSS, True), (NEAR_ACROSS + 1, False)])
def test_looks_are_near_up_to_four_bits_across(bits, is_near):
    pairs = near_pairs(looking((ANY, 7), (ANY ^ (2**bits - 1), 7)))

    assert pairs.tolist() == ([[0, 1]] if is_near else [])


@pytest.mark.parametrize(("bits", "is_near"), [(NEAR_DOWN, True), (NEAR_DOWN + 1, False)])
def test_looks_must_be_near_downwards_too(bits, is_near):
    pairs = near_pairs(looking((ANY, 0), (ANY, 2**bits - 1)))

    assert pairs.tolist() == ([[0, 1]] if is_near else [])


@given(st.sets(st.integers(0, 63), max_size=NEAR_ACROSS), st.integers(1, 2**64 - 1))
def test_no_near_pair_is_missed_wherever_its_bits_lie(bits, across):
    other = across
    for bit in bits:
        other ^= 1 << bit

    assert near_pairs(looking((across, 1), (other, 1))).tolist() == [[0, 1]]


FEW_BITS = st.builds(lambda a, b, c: (1 << a) ^ (1 << b) ^ (1 << c), *[st.integers(0, 63)] * 3)


@given(st.lists(st.tuples(FEW_BITS, FEW_BITS), max_size=30))
def test_groups_are_those_found_by_trying_all_pairs(hashes):
    photos = looking(*hashes)

    assert groups(photos) == groups_by_trying_all(photos)


def test_flat_pictures_are_not_like_each_other():
    assert near_pairs(looking((0, 0), (0, 0), (1, 0))).tolist() == []


def test_photos_without_anything_have_no_pairs():
    assert near_pairs([]).shape == (0, 2)
    assert near_pairs(looking((ANY, ANY))).shape == (0, 2)


@pytest.mark.parametrize(
    ("change", "is_near"),
    [
        ({}, True),
        ({"colour": (0.5, 0.5, 0.51)}, True),
        ({"colour": (0.5, 0.5, 0.52)}, False),
        ({"contrast": 0.32}, False),
        ({"structure": PLAIN, "contrast": 0.32}, False),
    ],
)
def test_plain_photos_are_near_only_in_one_light(change, is_near):
    photo = replace(photo_of("Fox", "a", looks=ANY), colour=(0.5, 0.5, 0.5), contrast=0.3)

    pairs = near_pairs([photo, replace(photo, perceptual=ANY ^ 1, **change)])

    assert pairs.tolist() == ([[0, 1]] if is_near else [])
    assert near_pairs([photo, replace(photo, **change)]).tolist() == pairs.tolist()


def test_photos_that_are_not_plain_are_near_in_any_light():
    photo = replace(photo_of("Fox", "a", looks=ANY), structure=PLAIN, colour=(0.5, 0.5, 0.5))

    assert near_pairs([photo, replace(photo, perceptual=ANY ^ 1, colour=(0.7, 0.7, 0.7))]).tolist() == [[0, 1]]
    assert near_pairs([photo, replace(photo, colour=(0.7, 0.7, 0.7))]).tolist() == [[0, 1]]


def test_a_chain_of_pairs_is_one_group():
    burst = looking((ANY, 1), (ANY ^ 0b1111, 1), (ANY ^ 0b11111111, 1))

    assert near_pairs(burst).tolist() == [[0, 1], [1, 2]]
    assert groups(burst) == {frozenset({0, 1, 2})}


def test_linked_numbers_photos_that_hang_together_alike():
    found = linked(5, [(0, 3), (3, 4)])

    assert found[0] == found[3] == found[4]
    assert len(set(found.tolist())) == 3
    assert linked(0, []).shape == (0,)


def test_comparing_stops_when_asked():
    cancel = CancelToken()
    cancel.cancel()
    hashes = np.random.default_rng(0).integers(1, 2**63, (50, 2)).tolist()

    with pytest.raises(Cancelled):
        near_pairs(looking(*map(tuple, [*hashes, (hashes[0][0], 3)])), cancel)


def full(name: str, hashes: tuple[int, int, int, int], *, class_name: str = "Fox", **more: object) -> ReadPhoto:
    """A photo full of things, with these hashes: whole and inside, each across and downwards."""
    across, down, inner, inner_down = hashes
    looks = {"perceptual": across, "perceptual_down": down, "inner": inner, "inner_down": inner_down}
    return replace(photo_of(class_name, name), structure=FULL, **looks, **more)


FAR = (0x0F0F0F0F0F0F0F0F, 0x00FF00FF00FF00FF)


@pytest.mark.parametrize(
    ("across", "down", "is_near"),
    [
        (0, 0, True),
        (NEAR_FULL_ONE, NEAR_FULL - NEAR_FULL_ONE, True),
        (NEAR_FULL_ONE, NEAR_FULL - NEAR_FULL_ONE + 1, False),
        (NEAR_FULL_ONE + 1, 0, False),
        (0, NEAR_FULL_ONE + 1, False),
    ],
)
def test_full_photos_of_a_class_are_near_up_to_a_fifth_of_their_bits(across, down, is_near):
    other = (ANY ^ (2**across - 1), ANY ^ (2**down - 1), *FAR)

    pairs = near_in_class([full("a", (ANY, ANY, *FAR)), full("b", other)])

    assert pairs.tolist() == ([[0, 1]] if is_near else [])


def test_the_inside_of_one_may_be_the_whole_of_the_other():
    photo, crop = full("a", (ANY, 7, 1 << 60, 1 << 61)), full("b", (1 << 60, 1 << 61, *FAR))

    assert near_in_class([photo, crop]).tolist() == [[0, 1]]
    assert near_in_class([crop, photo]).tolist() == [[0, 1]]


@pytest.mark.parametrize(
    "other",
    [
        {"class_name": "Lynx"},
        {"structure": FULL - 0.01},
        {"sharpness": SHARP - 0.001},
        {"colour": (0.0, 0.0, 0.081)},
        {"contrast": 0.061},
    ],
)
def test_another_class_a_plain_or_blurred_photo_another_light_or_colour_is_not_near(other):
    twin = replace(full("b", (ANY, 7, *FAR), class_name=other.pop("class_name", "Fox")), **other)

    assert near_in_class([full("a", (ANY, 7, *FAR)), twin]).tolist() == []


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4), st.sampled_from(["Fox", "Lynx"])), max_size=25))
def test_near_photos_of_a_class_are_those_found_by_trying_all_pairs(made):
    photos = [
        full(
            f"{n}",
            (ANY ^ (2 ** (7 * bits) - 1), ANY ^ (2 ** (7 * bits) - 1), *FAR),
            class_name=name,
            brightness=light / 4,
        )
        for n, (bits, light, name) in enumerate(made)
    ]

    wanted = [
        [first, second]
        for first in range(len(made))
        for second in range(first + 1, len(made))
        if made[first][2] == made[second][2] and abs(made[first][0] - made[second][0]) * 14 <= NEAR_FULL
    ]

    assert near_in_class(photos).tolist() == wanted


def test_plain_photos_alone_have_no_pairs_in_a_class():
    assert near_in_class([photo_of("Fox", "a"), photo_of("Fox", "b")]).shape == (0, 2)


def test_comparing_within_classes_stops_when_asked():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        near_in_class([full("a", (ANY, 7, *FAR)), full("b", (ANY, 7, *FAR))], cancel)
