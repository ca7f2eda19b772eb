"""The figures of a sentence, against plain Python, scikit-learn and scipy."""

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm
from sklearn.metrics import roc_auc_score
from torch.testing import assert_close

from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.texts.relevance import (
    FORGIVEN,
    Evidence,
    NameFeatures,
    among,
    anchor_relevance,
    auc,
    name_margins,
    photo_auc,
    photo_share,
    score,
    shrunken,
)


def unit(rows: list[list[float]]) -> torch.Tensor:
    return torch.nn.functional.normalize(torch.tensor(rows, dtype=torch.float32), dim=1)


def drawn(seed: int, rows: int, dim: int = 6) -> torch.Tensor:
    return torch.nn.functional.normalize(torch.randn(rows, dim, generator=torch.Generator().manual_seed(seed)), dim=1)


@given(
    st.lists(st.integers(0, 5), min_size=1, max_size=12),
    st.lists(st.integers(0, 5), min_size=1, max_size=12),
)
def test_the_area_is_scikit_learns_ties_and_all(own, others):
    expected = roc_auc_score([1] * len(own) + [0] * len(others), own + others)

    found = auc(torch.tensor([own], dtype=torch.float64), torch.tensor([others], dtype=torch.float64))

    assert_close(found, torch.tensor([expected], dtype=torch.float64))


def test_an_order_without_photos_on_one_side_says_nothing():
    some, none = torch.tensor([[0.3, 0.4]]), torch.zeros(1, 0)

    assert auc(some, none).tolist() == [0.5]
    assert auc(none, some).tolist() == [0.5]


def test_every_sentence_is_tried_on_photos_of_its_own_class():
    photos, labels = drawn(1, 20), torch.tensor([0, 1, 2, 0] * 5)
    sentences, of_class = drawn(2, 5), torch.tensor([0, 2, 1, 0, 2])

    found = photo_auc(sentences, of_class, Evidence(features=photos, labels=labels), CancelToken())

    for sentence, label, got in zip(sentences, of_class, found, strict=True):
        cosines = (photos.double() @ sentence.double()).numpy()
        assert float(got) == pytest.approx(roc_auc_score((labels == label).numpy(), cosines), abs=1e-12)


def test_a_class_without_photos_is_left_even():
    evidence = Evidence(features=drawn(1, 4), labels=torch.tensor([0, 0, 0, 0]))

    assert photo_auc(drawn(2, 2), torch.tensor([1, 0]), evidence, CancelToken()).tolist() == [0.5, 0.5]


def test_many_photos_of_others_are_thinned_evenly():
    photos = drawn(1, 9004)  # every third is tried: photo 0 and 3 are of class 0
    labels = torch.tensor([0] * 4 + [1] * 3000 + [2] * 3000 + [3] * 3000)
    sentence = drawn(2, 1)

    found = photo_auc(sentence, torch.tensor([0]), Evidence(features=photos, labels=labels), CancelToken())

    cosines = photos.double() @ sentence[0].double()
    own, others = cosines[:4].tolist(), cosines[4:]
    every_third = roc_auc_score([1] * 4 + [0] * 3000, own + cosines[::3][2:].tolist())
    assert float(found[0]) == pytest.approx(every_third, abs=1e-12)
    assert float(found[0]) == pytest.approx(roc_auc_score([1] * 4 + [0] * 9000, own + others.tolist()), abs=0.02)


@pytest.mark.parametrize("classes", [2, 3, 9])
def test_the_margin_is_over_the_five_nearest_other_names(classes):
    names = NameFeatures(features=drawn(3, classes), is_usable=torch.ones(classes, dtype=torch.bool))
    sentences, labels = drawn(4, 7), torch.arange(7) % classes

    found = name_margins(sentences, labels, names, CancelToken())

    for place, label in enumerate(labels.tolist()):
        cosines = [math.fsum(a * b for a, b in zip(sentences[place].tolist(), row, strict=True)) for row in
                   names.features.tolist()]  # fmt: skip
        own = cosines.pop(label)
        nearest = sorted(cosines, reverse=True)[:5]
        assert float(found.margins[place]) == pytest.approx(own - sum(nearest) / len(nearest), abs=1e-6)
        assert bool(found.fits_own[place]) == (own >= nearest[0] - FORGIVEN)


def test_names_that_are_not_usable_take_no_part():
    usable = torch.tensor([True, True, False, True])
    names = NameFeatures(features=drawn(3, 4), is_usable=usable)
    labels = torch.tensor([0, 1, 2, 3])

    found = name_margins(drawn(4, 4), labels, names, CancelToken())
    without = name_margins(
        drawn(4, 4)[usable],
        torch.tensor([0, 1, 2]),
        NameFeatures(features=drawn(3, 4)[usable], is_usable=usable[usable]),
        CancelToken(),
    )

    assert found.margins.isnan().tolist() == [False, False, True, False]
    assert_close(found.margins[usable], without.margins)
    assert bool(found.fits_own[2])


def test_one_usable_name_has_nothing_to_be_confused_with():
    names = NameFeatures(features=drawn(3, 2), is_usable=torch.tensor([True, False]))

    found = name_margins(drawn(4, 2), torch.tensor([0, 1]), names, CancelToken())

    assert found.margins.isnan().all()
    assert found.fits_own.all()


def test_the_same_name_twice_fits_both_classes():
    names = NameFeatures(features=unit([[1, 0], [1, 0], [0, 1]]), is_usable=torch.ones(3, dtype=torch.bool))

    found = name_margins(unit([[1, 0.1], [1, 0.1]]), torch.tensor([0, 1]), names, CancelToken())

    assert found.fits_own.all()
    assert_close(found.margins[0], found.margins[1])


def test_margins_stand_where_the_normal_distribution_puts_them():
    margins = torch.tensor([0.1, 0.4, -0.2, 0.3], dtype=torch.float64)

    expected = norm.cdf(margins.numpy(), loc=np.mean(margins.numpy()), scale=np.std(margins.numpy()))

    assert_close(among(margins, margins), torch.from_numpy(expected))


def test_what_nothing_is_known_about_stands_in_the_middle():
    margins = torch.tensor([torch.nan, 0.4, 0.2], dtype=torch.float64)

    assert float(among(margins, margins)[0]) == 0.5
    assert among(margins[:1], margins[:1]).tolist() == [0.5]
    assert among(margins[1:2], torch.full((9,), 0.3, dtype=torch.float64)).tolist() == [0.5]
    assert among(torch.zeros(0), torch.zeros(0)).tolist() == []


@pytest.mark.parametrize(("photos", "area"), [(0, 0.9), (1, 0.9), (3, 0.2), (16, 1.0)])
def test_few_photos_are_believed_little(photos, area):
    n = torch.tensor([float(photos)], dtype=torch.float64)

    assert float(shrunken(torch.tensor([area], dtype=torch.float64), n)) == pytest.approx(
        (photos * area + 2 * 0.5) / (photos + 2)
    )
    assert float(photo_share(n)) == pytest.approx(0.7 * photos / (photos + 2))


def test_relevance_is_names_and_photos_by_their_shares():
    names = NameFeatures(features=drawn(3, 3), is_usable=torch.ones(3, dtype=torch.bool))
    evidence = Evidence(features=drawn(5, 9), labels=torch.tensor([0, 0, 0, 0, 0, 1, 1, 1, 2]))
    labels = torch.tensor([0, 0, 1, 2])

    scores, margins = score(drawn(4, 4), labels, names, evidence, all_margins=None, cancel=CancelToken())

    for place, n in enumerate([5, 5, 3, 1]):
        share = 0.7 * n / (n + 2)
        expected = (1 - share) * float(scores.names_say[place]) + share * float(scores.photos_say[place])
        assert float(scores.relevance[place]) == pytest.approx(expected)
    assert_close(scores.names_say, among(margins, margins))
    assert ((scores.relevance >= 0) & (scores.relevance <= 1)).all()


def test_later_sentences_are_compared_with_the_earlier_margins():
    names = NameFeatures(features=drawn(3, 3), is_usable=torch.ones(3, dtype=torch.bool))
    nothing = Evidence(features=torch.zeros(0, 6), labels=torch.zeros(0, dtype=torch.int64))
    labels = torch.tensor([0, 1, 2])
    first, margins = score(drawn(4, 3), labels, names, nothing, all_margins=None, cancel=CancelToken())

    again, same = score(drawn(4, 3)[1:2], labels[1:2], names, nothing, all_margins=margins, cancel=CancelToken())

    assert_close(again.relevance, first.relevance[1:2])
    assert same is margins


def test_scoring_can_be_stopped():
    cancel = CancelToken()
    cancel.cancel()
    names = NameFeatures(features=drawn(3, 2), is_usable=torch.ones(2, dtype=torch.bool))
    evidence = Evidence(features=drawn(1, 2), labels=torch.tensor([0, 1]))

    with pytest.raises(Cancelled):
        score(drawn(4, 1), torch.tensor([0]), names, evidence, all_margins=None, cancel=cancel)


def test_the_anchor_score_is_the_cross_entropy_with_the_photos_of_the_class():
    photos, labels = drawn(1, 7), torch.tensor([0, 1, 0, 2, 0, 1, 1])
    sentences, of_class = drawn(2, 4), torch.tensor([0, 1, 2, 0])

    found = anchor_relevance(sentences, of_class, Evidence(features=photos, labels=labels), 30.0, CancelToken())

    for sentence, label, got in zip(sentences.double(), of_class.tolist(), found.tolist(), strict=True):
        logits = [30.0 * float(sentence @ photo) for photo in photos.double()]
        total = math.log(sum(math.exp(logit) for logit in logits))
        own = [logit for logit, of in zip(logits, labels.tolist(), strict=True) if of == label]
        cross_entropy = -sum(logit - total for logit in own) / len(own)
        assert got == pytest.approx(len(own) * math.exp(-cross_entropy), rel=1e-9)
        assert 0 < got <= 1


def test_a_sentence_that_finds_just_the_photos_of_its_class_has_the_whole_anchor_score():
    photos = unit([[1, 0], [1, 0], [0, 1]])
    evidence = Evidence(features=photos, labels=torch.tensor([0, 0, 1]))

    found = anchor_relevance(unit([[1, 0], [0, 1]]), torch.tensor([0, 0]), evidence, 100.0, CancelToken())

    assert found.tolist() == pytest.approx([1.0, 0.0], abs=1e-9)


def test_the_anchor_score_of_a_class_without_photos_is_even():
    evidence = Evidence(features=drawn(1, 2), labels=torch.tensor([0, 0]))

    assert anchor_relevance(drawn(2, 1), torch.tensor([1]), evidence, 100.0, CancelToken()).tolist() == [0.5]
