import numpy as np
import pytest
from scipy.special import softmax
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.checks.second_opinion import _answers, _learned, second_opinions


def blobs(sizes: list[int], spread: float, seed: int = 0, dim: int = 12) -> tuple[np.ndarray, np.ndarray]:
    """Features of unit length around one direction a class, and labels."""
    draw = np.random.default_rng(seed)
    labels = np.repeat(np.arange(len(sizes)), sizes)
    features = np.eye(dim)[labels] + spread * draw.normal(size=(len(labels), dim))
    return (features / np.linalg.norm(features, axis=1, keepdims=True)).astype(np.float32), labels


def test_the_lines_are_those_of_linear_discriminants_with_equal_priors():
    """With as many photos of each class, the library's one shape for all is ours."""
    features, labels = blobs([20, 20, 20], 0.3)
    other = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.1, priors=[1 / 3] * 3)
    other.fit(features.astype(np.float64), labels)

    known = _learned(features, labels, 3, CancelToken())

    logits = features @ known.directions + known.offsets
    np.testing.assert_allclose(softmax(logits, axis=1), other.predict_proba(features.astype(np.float64)), atol=1e-5)


def test_a_rare_class_is_as_likely_as_any_other():
    features, labels = blobs([60, 3], 0.1)
    known = _learned(features, labels, 2, CancelToken())
    half_way = (features[labels == 0].mean(axis=0) + features[labels == 1].mean(axis=0)) / 2

    common, rare = half_way @ known.directions + known.offsets

    assert common == pytest.approx(rare, rel=1e-4)


def test_answers_are_probabilities_and_a_class_without_photos_gets_none():
    features, labels = blobs([6, 4], 0.2)

    answers, likeness = _answers(_learned(features, labels, 3, CancelToken()), features)

    np.testing.assert_allclose(answers.sum(axis=1), 1, atol=1e-6)
    assert np.all(answers[:, 2] == 0)
    assert np.isnan(likeness[:, 2]).all()


def test_likeness_is_the_mean_of_the_most_similar_photos():
    features, labels = blobs([6, 2], 0.4)

    _, likeness = _answers(_learned(features, labels, 2, CancelToken()), features[:1])

    similar = features @ features[0]
    assert likeness[0, 0] == pytest.approx(np.sort(similar[:6])[-3:].mean())
    assert likeness[0, 1] == pytest.approx(similar[6:].mean())


def test_who_has_not_been_seen_is_answered_and_rightly_so():
    features, labels = blobs([40, 20, 6], 0.1)

    opinions = second_opinions(features, labels, np.arange(66), 3, CancelToken())

    assert opinions.is_asked.all()
    assert (opinions.probabilities.argmax(axis=1) == labels).all()


def test_photos_of_one_group_never_answer_for_each_other():
    """Two photos of a class of their own, in one burst: were one learned from, the other would be sure."""
    features, labels = blobs([20, 20, 4], 0.1)
    together = np.array([*range(40), 40, 40, 41, 41])
    alone = features.copy()
    alone[42:] = np.eye(12)[7]

    likeness = second_opinions(alone, labels, together, 3, CancelToken()).likeness

    assert (likeness[42:, 2] < 0.5).all()


def test_a_class_of_one_photo_or_one_burst_is_only_learned_from():
    features, labels = blobs([9, 3, 1], 0.1)
    together = np.array([*range(9), 50, 50, 50, 60])

    opinions = second_opinions(features, labels, together, 3, CancelToken())

    assert opinions.is_asked.tolist() == [True] * 9 + [False] * 4
    assert np.isfinite(opinions.probabilities[:9, 1:]).all()


def test_photos_that_are_all_alike_do_no_harm():
    features = np.tile(np.eye(4, dtype=np.float32)[:1], (8, 1))

    opinions = second_opinions(features, np.array([0] * 5 + [1] * 3), np.arange(8), 2, CancelToken())

    assert np.isfinite(opinions.probabilities).all()


def test_asking_stops_when_told():
    features, labels = blobs([9, 3], 0.1)
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        second_opinions(features, labels, np.arange(12), 2, cancel)
