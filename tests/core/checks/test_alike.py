import numpy as np
import pytest

from tests.core.checks.looked import look_of
from tests.core.photos.made import photo_of
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.checks.alike import SEEN_ALIKE, nearly_the_same, seen_alike
from uproto_core.checks.copies import exam_leak
from uproto_core.checks.run import run_inner_checks


def turned(*cosines: float) -> np.ndarray:
    """A first photo, and others with these cosines to it and none to each other."""
    rows = np.zeros((len(cosines) + 1, len(cosines) + 1), dtype=np.float32)
    rows[0, 0] = 1
    for number, cosine in enumerate(cosines, start=1):
        rows[number, 0], rows[number, number] = cosine, np.sqrt(1 - cosine**2)
    return rows


def test_pairs_above_the_limit_are_found_and_no_others():
    links = seen_alike(turned(SEEN_ALIKE + 0.01, SEEN_ALIKE - 0.01, 0.1), CancelToken())

    assert [(link.first, link.second, link.why) for link in links] == [(0, 1, "nearly the same")]


def test_every_pair_is_found_whatever_the_steps():
    """More photos than are compared at a time."""
    draw = np.random.default_rng(0)
    features = draw.normal(size=(1100, 8)).astype(np.float32)
    features[[3, 700, 1099]] = features[5]
    features /= np.linalg.norm(features, axis=1, keepdims=True)

    pairs = {(link.first, link.second) for link in seen_alike(features, CancelToken())}

    close = np.triu(features @ features.T > SEEN_ALIKE, 1)
    assert pairs == set(zip(*(axis.tolist() for axis in np.nonzero(close)), strict=True))
    assert {(3, 5), (5, 700), (700, 1099), (3, 1099)} <= pairs


def test_a_photo_that_could_not_be_seen_is_like_nothing():
    assert seen_alike(np.full((2, 3), np.nan, dtype=np.float32), CancelToken()) == ()


def test_what_the_model_sees_in_the_exam_and_in_training_is_a_leak():
    look = look_of(photo_of("Fox", "a", split="test"), photo_of("Fox", "b", split="train"), photo_of("Owl", "c"))
    features = turned(0.99, 0.1)

    assert not exam_leak(look).is_found
    leak = next(run_inner_checks(look, features, frozenset(), CancelToken())).finding

    assert leak.code == "exam-leak"
    assert (leak.photos, leak.details) == (2, ("nearly the same",))


def test_what_only_the_model_finds_alike_is_told_apart_from_what_is_kept_together():
    look = look_of(
        photo_of("Fox", "a", looks=0b1111),
        photo_of("Fox", "b", looks=0b1110),
        photo_of("Fox", "c"),
        photo_of("Owl", "d"),
    )
    features = np.eye(4, dtype=np.float32)
    features[3] = features[2]
    features[1] = features[0]

    (told,) = [event.finding for event in run_inner_checks(look, features, frozenset(), CancelToken())][:1]

    assert told.code == "nearly-the-same"
    assert {detail: len(group) for detail, group in zip(told.details, told.groups, strict=True)} == {
        "nearly the same": 2,
        "seen alike": 2,
    }


def test_what_contradicts_itself_or_leaks_is_not_told_of_again():
    look = look_of(
        photo_of("Fox", "same", name="a"),
        photo_of("Owl", "same", name="b"),
        photo_of("Fox", "c", split="test"),
        photo_of("Fox", "d", split="train"),
    )
    seen = seen_alike(np.ones((4, 1), dtype=np.float32), CancelToken())

    assert not nearly_the_same(look, seen).is_found


def test_comparing_stops_when_asked():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        seen_alike(turned(0.5), cancel)
