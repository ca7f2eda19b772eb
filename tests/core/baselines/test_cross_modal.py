"""The cross-modal probe (method.md B10) against scikit-learn's logarithmic loss."""

import torch
from sklearn.metrics import log_loss
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.cross_modal import USUAL, CrossModalSetting, _mixed, _trained, cross_modal_loss
from uproto_core.baselines.frame import Frame
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.space import unit

ASKED = unit(drawn(12, 8, name="asked")).float()


def test_photos_and_sentences_count_half_each():
    weight = drawn(3, 8, name="weight") / 50
    photos, sentences = unit(drawn(7, 8)), unit(drawn(4, 8, name="sentences"))
    labels, sentence_labels = torch.tensor([0, 0, 1, 2, 0, 1, 0]), torch.tensor([0, 1, 2, 2])

    shift = torch.tensor([0.3, -0.2, 0.5], dtype=torch.float64)
    scale = torch.full((1, 1, 1), 100.0, dtype=torch.float64)
    got = cross_modal_loss(weight[None], (photos, labels), (sentences, sentence_labels), scale, shift)

    # Class shares are those of the photos: they shift no sentence.
    of_photos = log_loss(labels, (100 * photos @ weight.T + shift).softmax(dim=1).numpy(), labels=[0, 1, 2])
    of_sentences = log_loss(sentence_labels, (100 * sentences @ weight.T).softmax(dim=1).numpy(), labels=[0, 1, 2])
    assert_close(float(got), (of_photos + of_sentences) / 2, rtol=1e-9, atol=0)


def fitted(**setting) -> torch.Tensor:
    frame = Frame.of_member(made_data(), 0, is_centred=False)
    own = CrossModalSetting(**setting)
    (weight,) = _trained(frame, [own], 0, "test", CancelToken())
    return _mixed(weight, frame.texts, own)(ASKED)


def test_it_begins_at_zero_shot():
    assert_close(fitted(rate=0.0), (100 * ASKED @ made_data().class_texts.T).softmax(dim=1))


def test_training_moves_it_away():
    assert not torch.allclose(fitted(rate=1e-2), fitted(rate=0.0), atol=0.01)


def test_the_texts_are_mixed_into_the_learned_weights():
    texts, weight = made_data().class_texts, drawn(3, 8, name="weight").float()

    got = _mixed(weight, texts, CrossModalSetting(texts=0.5))(ASKED)

    assert_close(got, (100 * ASKED @ (weight / 2 + texts / 2).T).softmax(dim=1), atol=1e-5, rtol=1e-4)


def test_the_published_setting_is_the_usual_one():
    assert CrossModalSetting(rate=1e-3, scale=100, balance=0.0, texts=0.0, is_centred=False) == USUAL
