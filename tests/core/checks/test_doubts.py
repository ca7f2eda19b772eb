from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.checks.looked import look_of
from tests.core.checks.test_second_opinion import blobs
from tests.core.photos.made import photo_of
from uproto_core.cancel import CancelToken
from uproto_core.checks import doubts
from uproto_core.checks.doubts import wrong_class
from uproto_core.errors import OutOfMemoryError
from uproto_core.findings import Finding
from uproto_core.photos.records import ReadPhoto

NAMES = ["Badger", "Fox", "Lynx", "Owl"]


def photos_of(labels: np.ndarray, **options) -> list[ReadPhoto]:
    return [photo_of(NAMES[label], f"{number:03}", **options) for number, label in enumerate(labels.tolist())]


def found(photos: list[ReadPhoto], features: np.ndarray, kept: frozenset[Path] = frozenset()) -> Finding:
    return wrong_class(look_of(*photos), features, kept, CancelToken())


def stems(finding: Finding) -> list[str]:
    return [doubt.path.stem for doubt in finding.doubts]


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_labels_moved_at_random_are_found_and_few_others(seed):
    features, labels = blobs([40, 30, 20, 12], 0.12, seed=seed)
    draw = np.random.default_rng(seed)
    moved = draw.choice(len(labels), 5, replace=False)
    wrong = labels.copy()
    wrong[moved] = (labels[moved] + draw.integers(1, 4, size=5)) % 4

    finding = found(photos_of(wrong), features)

    told = {int(stem) for stem in stems(finding)}
    assert len(told & set(moved.tolist())) >= 4
    assert len(told - set(moved.tolist())) <= 1


def test_a_doubt_says_what_it_rests_on():
    features, labels = blobs([20, 20], 0.1)
    wrong = labels.copy()
    wrong[0] = 1

    finding = found(photos_of(wrong), features)

    (doubt,) = finding.doubts
    assert (doubt.path.stem, doubt.class_name, doubt.suggestion) == ("000", "Fox", "Badger")
    assert 0.5 < doubt.sure <= 1
    similar = features @ features[0]
    for paths, label in ((doubt.here, 1), (doubt.there, 0)):
        others = [place for place in np.argsort(-similar).tolist() if wrong[place] == label and place != 0]
        assert [int(path.stem) for path in paths] == others[:3]
    assert finding.groups == ((doubt.path,),)
    assert (finding.photos, finding.details, finding.classes) == (1, ("Badger",), ("Fox",))


def test_the_most_doubtful_come_first():
    features, labels = blobs([30, 30, 10], 0.05)
    wrong = labels.copy()
    wrong[[0, 1]] = 1
    half = features[1] + features[40]
    features[1] = half / np.linalg.norm(half) * 0.2 + features[1] * 0.8
    features[1] /= np.linalg.norm(features[1])

    assert stems(found(photos_of(wrong), features)) == ["000", "001"]


def test_a_photo_that_a_person_has_confirmed_is_not_told_of_again():
    features, labels = blobs([20, 20], 0.1)
    labels[0] = 1
    photos = photos_of(labels)

    assert stems(found(photos, features)) == ["000"]
    assert not found(photos, features, frozenset({photos[0].record.path})).is_found


@pytest.mark.parametrize("rare", [1, 2, 3])
def test_a_rare_class_that_is_like_nothing_else_is_not_wrong(rare):
    """Each of its photos shows something that no other photo does."""
    features, labels = blobs([40, 40, rare], 0.1)
    for number in range(rare):
        features[80 + number] = np.eye(12)[5 + number]

    assert not found(photos_of(labels), features).is_found


def test_given_exam_photos_neither_vouch_nor_are_doubted():
    features, labels = blobs([20, 20], 0.1)
    labels[0] = 1
    photos = photos_of(labels)
    photos[0] = replace(photos[0], record=replace(photos[0].record, split="test"))

    assert not found(photos, features).is_found


def test_a_burst_does_not_vouch_for_itself():
    """All of a wrong burst would be most like each other."""
    features, labels = blobs([20, 20], 0.1)
    labels[:3] = 1
    features[:3] = features[0]
    photos = photos_of(labels)
    burst = [replace(photo, perceptual=1023, perceptual_down=77) for photo in photos[:3]]

    finding = found([*burst, *photos[3:]], features)

    assert stems(finding) == ["000", "001", "002"]
    assert not {path.stem for doubt in finding.doubts for path in doubt.here} & {"000", "001", "002"}


def test_photos_that_could_not_be_seen_are_passed_over():
    features, labels = blobs([20, 20], 0.1)
    labels[0] = 1
    features[5] = np.nan

    finding = found(photos_of(labels), features)

    assert stems(finding) == ["000"]
    assert "005" not in {path.stem for doubt in finding.doubts for path in (*doubt.here, *doubt.there)}


def test_one_class_alone_has_nothing_to_be_wrong_about():
    features, labels = blobs([8], 0.1)

    assert found(photos_of(labels), features) == Finding(code="wrong-class", photos=0)
    assert found([], features[:0]) == Finding(code="wrong-class", photos=0)


def test_a_folder_too_large_for_memory_is_said_to_be(monkeypatch):
    monkeypatch.setattr(doubts, "_MOST_NUMBERS", 79)
    features, labels = blobs([20, 20], 0.1)

    assert found(photos_of(labels), features).could_not == OutOfMemoryError.code


def test_where_confident_learning_would_take_too_much_memory_the_other_signs_decide(monkeypatch):
    monkeypatch.setattr(doubts, "_MOST_CONFIDENT", 79)
    features, labels = blobs([20, 20], 0.1)
    labels[0] = 1

    assert stems(found(photos_of(labels), features)) == ["000"]
