"""The VL-LTR head (method.md B12) against loops over classes and sentences."""

import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines import vl_ltr_head
from uproto_core.baselines.frame import Frame
from uproto_core.baselines.vl_ltr_head import Language, Network, VlLtrSetting, _mixed, by_class
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

SENTENCES = unit(drawn(6, 8, name="sentences"))
LABELS = torch.tensor([1, 0, 1, 2, 1, 0])
PHOTOS = unit(drawn(4, 8, name="photos"))


def language() -> Language:
    made = Language(*by_class(SENTENCES, LABELS, 3)).double()
    with torch.no_grad():
        made.query_map.add_(drawn(8, 8, name="query") / 4)
        made.key_map.add_(drawn(8, 8, name="key") / 4)
    return made


def test_sentences_lie_side_by_side_for_every_class():
    padded, is_there = by_class(SENTENCES, LABELS, 3)

    assert is_there.tolist() == [[True, True, False], [True, True, True], [True, False, False]]
    assert_close(padded[1], SENTENCES[[0, 2, 4]])
    assert_close(padded[~is_there], torch.zeros(3, 8).double())


def test_a_class_has_no_more_sentences_than_attention_can_bear(monkeypatch):
    monkeypatch.setattr(vl_ltr_head, "_MOST_SENTENCES", 2)

    padded, is_there = by_class(SENTENCES, LABELS, 3)

    assert_close(padded[1], SENTENCES[[0, 2]])
    assert is_there.tolist() == [[True, True], [True, True], [True, False]]


def normed(vector: torch.Tensor) -> torch.Tensor:
    """Layer norm with the epsilon of PyTorch."""
    return (vector - vector.mean()) / (vector.var(unbiased=False) + 1e-5).sqrt()


def test_a_photo_is_compared_with_the_sentences_as_attention_weighs_them():
    made = language()

    got = made(PHOTOS).detach()

    for photo, scores in zip(PHOTOS, got, strict=True):
        for label in range(3):
            own = SENTENCES[label == LABELS]
            query = made.query_map.detach() @ normed(photo)
            weights = torch.stack([query @ (made.key_map.detach() @ normed(sentence)) for sentence in own]) / math.sqrt(
                8
            )
            value = (weights.softmax(dim=0)[:, None] * own).sum(dim=0)
            assert float(scores[label]) == pytest.approx(100 * float(photo @ value / value.norm()), rel=1e-6)


def test_answers_mix_the_two_branches_as_probabilities_less_what_is_taken_of_the_shares():
    network, sentences = Network(3, 8, stream(0, "start")).double(), language()
    frame = Frame.of_member(made_data((9, 5, 3)), 0, is_centred=False)

    got = _mixed(network, sentences, frame, VlLtrSetting(share=0.2, further=0.5))(PHOTOS)

    hidden = (PHOTOS @ network.down.T + network.down_bias).clamp(min=0)
    offset = 0.5 * log_prior(torch.tensor([9, 5, 3]))
    alone = (hidden @ network.out.T + network.out_bias - offset).softmax(dim=1)
    assert_close(got, (0.2 * alone + 0.8 * (sentences(PHOTOS) - offset).softmax(dim=1)).detach())
