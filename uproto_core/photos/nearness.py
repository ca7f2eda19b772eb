"""Which photos show nearly the same: pairs of difference hashes that differ in few bits, found without trying all.

What two hashes agree in says more of a market than of a glass on a white table, where most of their bits are the
light's. So there are two rules: a strict one for any two photos, which asks plain photos for their colour as well, and
a wider one for photos of one class that are full of things. The wider one also finds crops, since the inside of the one
may be the whole of the other.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from uproto_core.cancel import CancelToken
from uproto_core.photos.records import ReadPhoto

NEAR_ACROSS: Final = 4
"""Most bits of 64 that two photos of one scene differ in (method.md 4.3)."""
NEAR_DOWN: Final = 6
"""The same for the hash downwards. Both must hold: on 2,527 photos of single things on a plain table, over 350 pairs
are near across, most of them by the light on the table alone, and 38 in both."""
PLAIN: Final = 0.5
"""Photos with less structure are near only where colours and contrast agree within `_STEP` as well, as after saving
again or in another size. Of those 38 pairs, 16 of the 18 plain ones were different things on the same table; the 20
others, copies among them, are the same but for one or two."""
_STEP: Final = 0.01

NEAR_FULL: Final = 24
NEAR_FULL_ONE: Final = 15
"""Most bits of 128, across and downwards together, for photos of one class that are full of things; and most in one of
the two: stripes and lines of text agree whole across, and that alone says little."""
FULL: Final = 0.65
SHARP: Final = 0.015
"""Least structure and sharpness of such photos: without the second, a bottle seen from above in a strong light would
be full of it. Of 3,181 photos from markets 91 % are full and sharp, of 2,527 things on a plain table 20 %."""
COLOUR_APART: Final = 0.08
_CONTRAST_APART: Final = 0.06
_COMPARISONS: Final = 25_000_000
"""Of photos of one class: each is compared with those nearest in brightness, since moments apart the light is the same.
Up to 12,000 photos, or in classes of up to 250 of 100,000, all are compared that can be near at all."""
_LEAST_NEIGHBOURS: Final = 100
_SHIFTS_BETWEEN_LOOKS: Final = 16

_BANDS: Final = tuple((start, min(13, 64 - start)) for start in range(0, 64, 13))
"""First bit and width. Five bands: two hashes that differ in at most four bits agree in one band whole."""


def near_pairs(photos: Sequence[ReadPhoto], cancel: CancelToken | None = None) -> NDArray[np.int64]:
    """Pairs of photos that look nearly the same, as after saving again, a small crop, or in a burst.

    A flat picture has no looks to compare: two of different colours would have the same hash.

    Args:
        photos: In any order.
        cancel: Looked at between comparisons, where one is given.

    Returns:
        (E, 2) int64, places in `photos`, the smaller first; each pair once, in order. Pairs that are implied by others
        may be missing: of photos with the very same looks, each is paired with the first of them.
    """
    every = looks_of(photos)
    places = np.flatnonzero(every[:, :2].any(axis=1))
    if len(places) == 0:
        return np.empty((0, 2), dtype=np.int64)
    looks, first, which = np.unique(every[places], axis=0, return_index=True, return_inverse=True)
    first, which = places[first], which.reshape(-1)
    same = np.stack([first[which], places], axis=1)
    near = []
    for pairs in _near_looks(looks[:, :2]):
        if cancel is not None:
            cancel.check()
        near.append(first[pairs[_have_one_light(looks[pairs[:, 0], 2:], looks[pairs[:, 1], 2:])]])
    found = np.concatenate([same[same[:, 0] != same[:, 1]], *near]).astype(np.int64)
    return np.unique(np.sort(found, axis=1), axis=0)


def looks_of(photos: Sequence[ReadPhoto]) -> NDArray[np.uint64]:
    """What the strict rule compares photos by.

    Returns:
        (N, 7) uint64: hashes across and downwards; red, green, blue and contrast in steps; 1 where the photo is plain.
    """
    hashes = np.array([(photo.perceptual, photo.perceptual_down) for photo in photos], dtype=np.uint64).reshape(-1, 2)
    # In whole steps, so that photos with one light are one look and no order of photos changes what is near.
    light = np.array([(*photo.colour, photo.contrast) for photo in photos]).reshape(-1, 4) / _STEP
    plain = np.array([photo.structure < PLAIN for photo in photos], dtype=np.uint64)
    return np.column_stack([hashes, np.rint(light).astype(np.uint64), plain])


def is_near_any(look: NDArray[np.uint64], looks: NDArray[np.uint64]) -> bool:
    """Whether one photo looks nearly the same as any of others, by the strict rule of `near_pairs`.

    Args:
        look: (7,) uint64, as `looks_of` gives them.
        looks: (N, 7) uint64, of the others.
    """
    if not look[:2].any():
        return False
    across, down = np.bitwise_count(looks[:, 0] ^ look[0]), np.bitwise_count(looks[:, 1] ^ look[1])
    near = looks[(across <= NEAR_ACROSS) & (down <= NEAR_DOWN)]
    near = near[near[:, :2].any(axis=1)]
    return bool(_have_one_light(near[:, 2:], np.broadcast_to(look[2:], (len(near), 5))).any())


def _have_one_light(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """(N,) bool, whether colours and contrast are at most a step apart, or neither photo is plain.

    Args:
        one: (N, 5) uint64, red, green, blue and contrast in steps, and 1 where the photo is plain.
        other: (N, 5) uint64, of other photos.
    """
    apart = np.abs(one[:, :4].astype(np.int64) - other[:, :4].astype(np.int64)).max(axis=1, initial=0)
    found: NDArray[np.bool_] = (apart <= 1) | ((one[:, 4] == 0) & (other[:, 4] == 0))
    return found


def near_in_class(photos: Sequence[ReadPhoto], cancel: CancelToken | None = None) -> NDArray[np.int64]:
    """Pairs of photos of one class that show one scene moments apart, or one photo with up to 7 % cropped off a side.

    Args:
        photos: In any order.
        cancel: Looked at between comparisons, where one is given.

    Returns:
        (E, 2) int64, places in `photos`, the smaller first; each pair once, in order.
    """
    number = {name: place for place, name in enumerate(sorted({photo.record.class_name for photo in photos}))}
    labels = [number[photo.record.class_name] for photo in photos]
    full = [place for place, photo in enumerate(photos) if photo.structure >= FULL and photo.sharpness >= SHARP]
    full.sort(key=lambda place: (labels[place], photos[place].brightness, photos[place].sha256))
    if not full:
        return np.empty((0, 2), dtype=np.int64)
    used = [photos[place] for place in full]
    places = np.array(full, dtype=np.int64)
    # One number more than is allowed apart, and the classes are apart too.
    light = np.array([(labels[place], *photos[place].colour) for place in full], dtype=np.float32).T
    contrast = np.array([photo.contrast for photo in used], dtype=np.float32)
    hashes = np.array(
        [(photo.perceptual, photo.perceptual_down, photo.inner, photo.inner_down) for photo in used], dtype=np.uint64
    ).T
    found = [np.empty((0, 2), dtype=np.int64)]
    for shift in range(1, min(len(used), max(_COMPARISONS // len(used), _LEAST_NEIGHBOURS))):
        if cancel is not None and shift % _SHIFTS_BETWEEN_LOOKS == 1:
            cancel.check()
        is_near = np.abs(contrast[shift:] - contrast[:-shift]) <= _CONTRAST_APART
        for values in light:
            is_near &= np.abs(values[shift:] - values[:-shift]) <= COLOUR_APART
        if not is_near.any():
            continue
        is_near &= _look_alike(hashes[:, shift:], hashes[:, :-shift])
        first = np.flatnonzero(is_near)
        found.append(np.stack([places[first], places[first + shift]], axis=1))
    return np.unique(np.sort(np.concatenate(found), axis=1), axis=0)


def _look_alike(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """(N,) bool, whether photos are near whole from whole, or the inside of the one to the whole of the other.

    Args:
        one: (4, N) uint64, hashes of the whole, across and downwards, and those of the inside.
        other: (4, N) uint64, of other photos.
    """
    found = np.zeros(one.shape[1], dtype=np.bool_)
    for these, those in ((one[:2], other[:2]), (one[2:], other[:2]), (one[:2], other[2:])):
        across, down = np.bitwise_count(these[0] ^ those[0]), np.bitwise_count(these[1] ^ those[1])
        found |= (across + down <= NEAR_FULL) & (np.maximum(across, down) <= NEAR_FULL_ONE)
    return found


def linked(count: int, pairs: Iterable[tuple[int, int]]) -> NDArray[np.int64]:
    """Groups of photos that hang together through pairs.

    Args:
        count: How many photos there are.
        pairs: Places of two photos each.

    Returns:
        (count,) int64, the group of each photo; a photo without a pair is a group by itself.
    """
    ends = np.array(list(pairs), dtype=np.int64).reshape(-1, 2)
    links = coo_array((np.ones(len(ends), dtype=np.int8), (ends[:, 0], ends[:, 1])), shape=(count, count))
    groups: NDArray[np.int64] = connected_components(links, directed=False)[1].astype(np.int64)
    return groups


def _near_looks(looks: NDArray[np.uint64]) -> Iterator[NDArray[np.int64]]:
    """Places of near pairs among different looks, a pair maybe more than once; (n, 2) int64 each.

    Args:
        looks: (N, 2) uint64, hashes across and downwards.
    """
    for start, width in _BANDS:
        band = (looks[:, 0] >> np.uint64(start)) & np.uint64((1 << width) - 1)
        order = np.argsort(band, kind="stable")
        across, band = looks[order, 0], band[order]
        run_end = np.searchsorted(band, band, side="right")
        # Equal bands lie in runs: each photo is compared with the next one of its run, then the one after, and so on.
        here = np.arange(len(looks))
        shift = 1
        while len(here := here[here + shift < run_end[here]]):
            near = here[np.bitwise_count(across[here] ^ across[here + shift]) <= NEAR_ACROSS]
            pairs = np.stack([order[near], order[near + shift]], axis=1)
            down = looks[pairs, 1]
            yield pairs[np.bitwise_count(down[:, 0] ^ down[:, 1]) <= NEAR_DOWN]
            shift += 1
