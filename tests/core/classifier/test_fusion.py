"""Putting the branches together (method.md 2.12, 2.15, C.4), and 5.6, checks 6 and 9."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.classifier.fusion import lean_offset, mixed_probabilities, mixed_scores, share_by_count, shares_of
from uproto_core.classifier.head import log_prior
from uproto_core.settings import ClassifierSettings


def test_the_mix_is_that_of_probabilities():
    head, prototypes = [2.0, 0.0], [0.0, 1.0]
    softmax = [[math.exp(z) / sum(map(math.exp, row)) for z in row] for row in (head, prototypes)]

    got = mixed_probabilities(torch.tensor([head]).double(), torch.tensor([prototypes]).double(), 0.3)

    expected = [[0.7 * a + 0.3 * b for a, b in zip(*softmax, strict=True)]]
    assert_close(got, torch.tensor(expected, dtype=torch.float64))


@given(share=st.floats(0, 1), seed=st.integers(0, 99))
def test_a_mix_sums_to_one(share, seed):
    got = mixed_probabilities(30 * drawn(4, 5, seed=seed), 30 * drawn(4, 5, seed=seed, name="other"), share)

    assert bool((got >= 0).all())
    assert_close(got.sum(dim=1), torch.ones(4, dtype=torch.float64))


@given(seed=st.integers(0, 99))
def test_check_9_the_ends_are_the_two_branches(seed):
    head, prototypes = drawn(6, 4, seed=seed), drawn(6, 4, seed=seed, name="other")

    for mix in (mixed_probabilities, lambda a, b, beta: mixed_scores(a, b, torch.tensor(beta))):
        assert torch.equal(mix(head, prototypes, 0.0).argmax(dim=1), head.argmax(dim=1))
        assert torch.equal(mix(head, prototypes, 1.0).argmax(dim=1), prototypes.argmax(dim=1))


@given(offset=st.floats(-100, 100), seed=st.integers(0, 99))
def test_what_all_classes_have_in_common_makes_no_bias_of_a_beta_of_each_class(offset, seed):
    head, prototypes = drawn(4, 5, seed=seed), drawn(4, 5, seed=seed, name="other")
    shares = torch.linspace(0, 1, 5, dtype=torch.float64)

    assert_close(
        mixed_scores(head + offset, prototypes - offset, shares),
        mixed_scores(head, prototypes, shares),
        atol=1e-10,
        rtol=0,
    )


def test_fewer_photos_give_the_prototypes_more_weight():
    shares = share_by_count(torch.tensor([0, 10, 1000]), low=0.2, high=0.8)

    assert shares.tolist() == pytest.approx([0.8, 0.2 + 0.6 / 2, 0.2 + 0.6 * 10 / 1010])


def test_the_settings_say_what_is_mixed_and_how():
    counts = torch.tensor([0, 10, 1000])

    assert shares_of(ClassifierSettings(), counts) is None
    assert shares_of(ClassifierSettings(fusion="scores", prototype_share=0.3), counts).tolist() == pytest.approx(
        [0.3] * 3
    )
    by_count = ClassifierSettings(fusion="scores-by-count", prototype_share=0.2, rare_share=0.8)
    assert_close(shares_of(by_count, counts), share_by_count(counts, low=0.2, high=0.8))


def test_check_6_the_slider_at_0_changes_nothing():
    assert_close(lean_offset(log_prior(torch.tensor([300, 20, 3])), 0.0), torch.zeros(3))


def test_the_slider_leans_by_the_log_of_the_shares_about_their_mean():
    prior = torch.tensor([0.7, 0.2, 0.1]).double().log()

    assert_close(lean_offset(prior, 0.5), 0.5 * (prior - prior.mean()))
    assert_close(lean_offset(prior, -0.5), -lean_offset(prior, 0.5))


def test_the_slider_at_1_is_bayes_rule_for_the_folders_mix():
    likelihood = torch.tensor([[0.2, 0.5, 0.3]]).double()
    prior = torch.tensor([0.7, 0.2, 0.1]).double()
    posterior = likelihood * prior / (likelihood * prior).sum()

    assert_close((likelihood.log() + lean_offset(prior.log(), 1.0)).softmax(dim=1), posterior)
