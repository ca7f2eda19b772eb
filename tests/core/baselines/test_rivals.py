"""Rivals (method.md 3.1: B1, B3, B4) against scikit-learn, and one battery for all."""

import dataclasses

import numpy as np
import pytest
import torch
from sklearn.linear_model import LogisticRegression
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.linear import LinearProbe
from uproto_core.baselines.linear_adjusted import LinearAdjusted
from uproto_core.baselines.search import DECAYS, LinearFamily, _best_decay
from uproto_core.baselines.zero_shot import SCALE, ZeroShot
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.practice import practice_photos
from uproto_core.prototypes.space import unit

RIVALS = [LinearProbe(), LinearAdjusted(), ZeroShot()]
ASKED = unit(drawn(12, 8, name="asked")).float()

each_rival = pytest.mark.parametrize("rival", RIVALS, ids=lambda rival: rival.name)


@each_rival
def test_every_rival_gives_probabilities(rival):
    probabilities = rival.fit(made_data(), CancelToken())(ASKED)

    assert probabilities.shape == (12, 3)
    assert bool((probabilities >= 0).all())
    assert_close(probabilities.sum(dim=1), torch.ones(12))


@each_rival
def test_every_rival_is_better_than_chance_where_classes_are_apart(rival):
    data = made_data((12, 6, 3))

    answers = rival.fit(data, CancelToken())(data.features[:, 0]).argmax(dim=1)

    assert float((answers == data.labels).double().mean()) > 0.9


@each_rival
def test_every_rival_gives_the_same_answers_again(rival):
    data = made_data()

    assert torch.equal(rival.fit(data, CancelToken())(ASKED), rival.fit(data, CancelToken())(ASKED))


@each_rival
def test_every_rival_takes_a_class_with_one_photo(rival):
    assert bool(rival.fit(made_data((9, 5, 1)), CancelToken())(ASKED).isfinite().all())


@each_rival
def test_every_rival_does_without_practice_photos(rival):
    assert rival.fit(made_data((1, 1, 1)), CancelToken())(ASKED).shape == (12, 3)


@each_rival
def test_every_rival_does_without_texts(rival):
    assert bool(rival.fit(made_data(has_texts=False), CancelToken())(ASKED).isfinite().all())


def test_the_rivals_have_the_names_of_the_contract():
    assert [rival.name for rival in RIVALS] == ["linear", "linear-adjusted", "zero-shot"]


@pytest.mark.parametrize("rival", RIVALS[:2], ids=lambda rival: rival.name)
def test_stop_ends_a_fit(rival):
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        rival.fit(made_data(), cancel)


def test_the_grid_is_that_of_the_method_strongest_first():
    assert list(DECAYS) == [10.0**power for power in range(2, -5, -1)]


@pytest.mark.parametrize("decay", [10.0, 0.1])
def test_the_linear_probe_is_scikit_learns_logistic_regression(decay):
    data = made_data((9, 5, 3), spread=0.6)
    rows = member_rows(data, 0)
    # scikit-learn weighs the losses: C sum(loss) + ||W||^2 / 2, the bias is free in both.
    reference = LogisticRegression(C=1 / decay, tol=1e-10, max_iter=5000)
    reference.fit(rows.features.double().numpy(), rows.labels.numpy())

    ((weight, bias),) = LinearFamily(data, 0, 0.0, CancelToken()).path([decay])

    probabilities = torch.addmm(bias, ASKED, weight.T).softmax(dim=1)
    # float32 and 50 iterations against float64 and as many as it takes.
    np.testing.assert_allclose(probabilities.numpy(), reference.predict_proba(ASKED.double().numpy()), atol=2e-3)
    np.testing.assert_allclose(weight.numpy(), reference.coef_, atol=2e-2)


def test_a_path_ends_where_a_fit_from_zero_does():
    data = made_data(spread=0.6)

    *_, (weight, bias) = LinearFamily(data, 0, 0.0, CancelToken()).path([10.0, 1.0, 0.1])
    ((direct_weight, direct_bias),) = LinearFamily(data, 0, 0.0, CancelToken()).path([0.1])

    assert_close(
        torch.addmm(bias, ASKED, weight.T).softmax(dim=1),
        torch.addmm(direct_bias, ASKED, direct_weight.T).softmax(dim=1),
        atol=2e-3,
        rtol=0,
    )


def test_the_adjusted_probe_is_at_the_minimum_of_the_adjusted_loss():
    data = made_data((9, 5, 3), spread=0.6)
    rows = member_rows(data, 0)
    ((weight, bias),) = LinearFamily(data, 0, 1.0, CancelToken()).path([1.0])
    w, b = weight.double().requires_grad_(), bias.double().requires_grad_()

    logits = rows.features.double() @ w.T + b + log_prior(rows.counts).double()
    loss = torch.nn.functional.cross_entropy(logits, rows.labels, reduction="sum") + w.square().sum() / 2
    loss.backward()

    # The gradient of the sum over 34 rows: float32 stops where that of the mean is about 1e-5.
    assert float(w.grad.abs().max()) < 5e-3
    assert float(b.grad.abs().max()) < 5e-3


def test_with_equal_counts_the_adjusted_probe_is_the_plain_one():
    data = made_data((6, 6, 6), spread=0.6)

    plain, adjusted = (rival.fit(data, CancelToken())(ASKED) for rival in RIVALS[:2])

    # The weakest decay leaves the problem flat, and float32 stops a little to one side.
    assert_close(adjusted, plain, atol=2e-3, rtol=0)


def test_the_adjusted_probe_answers_rare_classes_more_often():
    data = made_data((60, 4, 4), spread=1.0, dim=6)
    asked = unit(drawn(300, 6, name="many")).float()

    plain, adjusted = (int((rival.fit(data, CancelToken())(asked).argmax(dim=1) > 0).sum()) for rival in RIVALS[:2])

    assert adjusted > plain


def best_by_hand(data: TrainingData) -> float:
    """Every practice photo answered by the fit that has not seen it, at every decay; of the best ones the strongest."""
    right = {decay: [0, 0, 0] for decay in DECAYS}
    totals = [0, 0, 0]
    for photos in practice_photos(data):
        fits = LinearFamily(data, photos.member, 0.0, CancelToken()).path(DECAYS)
        for feature, label in zip(photos.features, photos.labels.tolist(), strict=True):
            totals[label] += 1
            for decay, (weight, bias) in zip(DECAYS, fits, strict=True):
                right[decay][label] += int((weight @ feature + bias).argmax()) == label
    scores = {decay: sum(r / n for r, n in zip(right[decay], totals, strict=True)) for decay in DECAYS}
    assert min(scores.values()) < max(scores.values()), "a choice that makes no difference shows nothing"
    return max(decay for decay, score in scores.items() if score == pytest.approx(max(scores.values())))


def test_the_weight_decay_is_the_strongest_of_those_best_on_practice_photos():
    data = made_data((10, 6, 4), spread=0.9)

    assert _best_decay(data, 0.0, CancelToken()) == best_by_hand(data)


def test_rare_classes_have_their_say_in_the_choice():
    # The strongest decay calls every photo the common class: right on 14 of 21, and no other decay is on more.
    data = made_data((14, 4, 3), spread=1.2, folds=2)

    assert _best_decay(data, 0.0, CancelToken()) == best_by_hand(data) < DECAYS[0]


def test_given_practice_photos_choose_the_decay_too():
    data = made_data((10, 6, 4), spread=0.9)
    asked = unit(data.features[:, 0] + 0.1 * drawn(20, 8, name="practice").float())
    given = dataclasses.replace(data, folds=0, practice_features=asked, practice_labels=data.labels)

    assert _best_decay(given, 0.0, CancelToken()) == best_by_hand(given)


def test_without_practice_photos_the_decay_is_1():
    assert _best_decay(made_data((1, 1, 1)), 0.0, CancelToken()) == 1


def test_practice_photos_choose_and_do_not_teach():
    # In the round that chooses, a left-out photo is in no row that is learned from.
    data = made_data()
    changed = data.features.clone()
    changed[data.fold == 1] = unit(drawn(int((data.fold == 1).sum()), 2, 8, name="other")).float()
    other = dataclasses.replace(data, features=changed)

    ((before, _),) = LinearFamily(data, 2, 0.0, CancelToken()).path([1.0])
    ((after, _),) = LinearFamily(other, 2, 0.0, CancelToken()).path([1.0])

    assert torch.equal(before, after)


def test_zero_shot_is_the_softmax_of_scaled_cosines():
    data = made_data()

    got = ZeroShot().fit(data, CancelToken())(ASKED)

    assert SCALE == 100
    assert_close(got, (100 * ASKED @ data.class_texts.T).softmax(dim=1))


def test_zero_shot_never_answers_a_class_without_text():
    data = dataclasses.replace(made_data(), has_text=torch.tensor([True, False, True]))

    got = ZeroShot().fit(data, CancelToken())(ASKED)

    assert_close(got[:, 1], torch.zeros(12))
    assert_close(got.sum(dim=1), torch.ones(12))


def test_zero_shot_without_any_text_says_nothing():
    got = ZeroShot().fit(made_data(has_texts=False), CancelToken())(ASKED)

    assert_close(got, torch.full((12, 3), 1 / 3))
