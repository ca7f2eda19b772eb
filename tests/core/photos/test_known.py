"""Photos that were met before are known by path, contents and looks."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.core.photos.made import photo_of
from uproto_core.photos.known import KnownPhotos
from uproto_core.photos.nearness import is_near_any, looks_of, near_pairs

LOOKS = 0x0123456789ABCDEF


def test_a_photo_is_known_by_its_place_its_contents_or_its_looks():
    own = replace(photo_of("Fox", "own", looks=LOOKS), perceptual_down=LOOKS, structure=0.8)
    known = KnownPhotos([own])

    assert known.has(replace(photo_of("", "other"), record=own.record))
    assert known.has(replace(photo_of("", "copy"), sha256=own.sha256))
    assert known.has(replace(photo_of("", "near", looks=LOOKS ^ 0b11), perceptual_down=LOOKS, structure=0.8))
    assert not known.has(replace(photo_of("", "far", looks=LOOKS ^ 0xFF), perceptual_down=LOOKS, structure=0.8))


def test_what_is_added_is_known_by_contents_and_not_by_its_place():
    photo, known = photo_of("", "one"), KnownPhotos()

    known.add(photo)

    assert known.has(replace(photo_of("", "two"), sha256=photo.sha256))
    assert not known.has(replace(photo_of("", "three"), record=photo.record))


def test_contents_and_paths_alone_are_enough():
    photo = photo_of("", "one")

    assert KnownPhotos(contents=[photo.sha256]).has(photo)
    assert KnownPhotos(paths=[photo.record.path]).has(photo)
    assert not KnownPhotos(paths=[Path("/elsewhere.jpg")]).has(photo)


def test_thousands_are_known():
    known = KnownPhotos(photo_of("Fox", str(number)) for number in range(1500))

    assert known.has(photo_of("", "1499"))
    assert not known.has(photo_of("", "1500"))


@given(st.integers(0, 2**64 - 1), st.integers(0, 6), st.integers(0, 8), st.booleans(), st.booleans())
def test_near_to_any_is_the_same_as_being_a_near_pair(looks, across, down, is_plain, has_other_light):
    one = replace(photo_of("", "one", looks=looks), perceptual_down=looks, structure=0.2 if is_plain else 0.9)
    other = replace(
        photo_of("", "other", looks=looks ^ (2**across - 1)),
        perceptual_down=looks ^ (2**down - 1),
        structure=0.9,
        contrast=0.3 if has_other_light else 0.0,
    )

    assert is_near_any(looks_of([one])[0], looks_of([other])) == bool(len(near_pairs([one, other])))
