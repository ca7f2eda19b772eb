"""The cross-modal probe (method.md B10) against scikit-learn's logarithmic loss."""

import torch
from sklearn.metrics import log_loss
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.cross_modal import _fitted, _Sentences, cross_modal_loss
from uproto_core.baselines.descent import ShuffledRows
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import member_rows
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

ASKED = unit(drawn(12, 8, name="asked")).float()


def test_photos_and_sentences_count_half_each():
    weight = drawn(3, 8, name="weight") / 50
    photos, sentences = unit(drawn(7, 8)), unit(drawn(4, 8, name="sentences"))
    labels, sentence_labels = torch.tensor([0, 0, 1, 2, 0, 1, 0]), torch.tensor([0, 1, 2, 2])

    got = cross_modal_loss(weight, (photos, labels), (sentences, sentence_labels))

    of_photos = log_loss(labels, (100 * photos @ weight.T).softmax(dim=1).numpy(), labels=[0, 1, 2])
    of_sentences = log_loss(sentence_labels, (100 * sentences @ weight.T).softmax(dim=1).numpy(), labels=[0, 1, 2])
    assert_close(float(got), (of_photos + of_sentences) / 2, rtol=1e-9, atol=0)


def fitted(rate: float) -> torch.Tensor:
    data = made_data()
    rows = member_rows(data, 0)
    sentences = _Sentences(data.sentences, data.sentence_labels, stream(0, "sentences"))
    draws = ShuffledRows(rows, stream(0, "photos"))
    answers = _fitted(rows, data.class_texts, sentences, (rate, 0.0), draws=draws, cancel=CancelToken())
    return answers(ASKED)


def test_it_begins_at_zero_shot():
    assert_close(fitted(0.0), (100 * ASKED @ made_data().class_texts.T).softmax(dim=1))


def test_training_moves_it_away():
    assert not torch.allclose(fitted(1e-2), fitted(0.0), atol=0.01)
