"""In what photos and texts are compared (method.md 2.6), and several settings trained at once."""

import dataclasses
from dataclasses import dataclass

import numpy as np
import pytest
import torch
from sklearn.metrics import log_loss
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines import frame as frame_module
from uproto_core.baselines.frame import Frame, in_frames
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.side_by_side import copies, products, stacked, summed_entropy
from uproto_core.prototypes.space import unit


def test_without_centring_everything_stays_as_it_is():
    data = made_data()

    frame = Frame.of_member(data, 0, is_centred=False)

    features, labels = frame.photos(torch.tensor([0, 5]))
    assert torch.equal(features, data.features.reshape(-1, 8)[[0, 5]])
    assert torch.equal(labels, data.labels.repeat_interleave(2)[[0, 5]])
    assert torch.equal(frame.texts, data.class_texts)


def test_the_middle_of_photos_weighs_all_classes_alike_and_that_of_texts_is_another():
    data = made_data((9, 2, 1))

    frame = Frame.of_member(data, 0, is_centred=True)

    photos = data.features.double().numpy()
    labels = data.labels.numpy()
    middle = np.mean([photos[labels == label].reshape(-1, 8).mean(axis=0) for label in range(3)], axis=0)
    moved = photos[:, 0] - middle
    moved /= np.linalg.norm(moved, axis=1, keepdims=True)
    np.testing.assert_allclose(frame.of(data.features[:, 0]).numpy(), moved, atol=1e-5)
    texts = data.class_texts.double().numpy() - data.class_texts.double().numpy().mean(axis=0)
    np.testing.assert_allclose(frame.texts.numpy(), texts / np.linalg.norm(texts, axis=1, keepdims=True), atol=1e-5)


def test_photos_that_are_left_out_do_not_move_the_middle():
    data = made_data()
    changed = data.features.clone()
    changed[data.fold == 0] = unit(drawn(int((data.fold == 0).sum()), 2, 8, name="other")).float()

    before, after = (
        Frame.of_member(dataclasses.replace(data, features=features), 1, is_centred=True).centre
        for features in (data.features, changed)
    )

    assert torch.equal(before, after)


@dataclass(frozen=True)
class Numbered:
    number: int
    is_centred: bool = False


def test_settings_of_both_frames_are_answered_in_their_order(monkeypatch):
    monkeypatch.setattr(frame_module, "_WEIGHTS_AT_ONCE", 20)
    settings = [Numbered(3, is_centred=True), Numbered(1), Numbered(2), Numbered(4, is_centred=True), Numbered(5)]
    together = []

    def fit(frame: Frame, own) -> list[Answers]:
        together.append([setting.number for setting in own])
        return [lambda features, number=setting.number: features.sum() * 0 + number for setting in own]

    answers = in_frames(made_data(), 0, settings, fit, weights=10)

    assert [int(answer(drawn(2, 8).float())) for answer in answers] == [3, 1, 2, 4, 5]
    # Two settings of ten weights each are as much as twenty.
    assert together == [[1, 2], [5], [3, 4]]


def test_photos_are_asked_about_in_the_frame_of_the_setting():
    data = made_data()
    asked = unit(drawn(4, 8, name="asked")).float()

    plain, centred = in_frames(
        data, 0, [Numbered(0), Numbered(0, is_centred=True)], lambda frame, own: [lambda x: x for _ in own], weights=1
    )

    assert torch.equal(plain(asked), asked)
    assert_close(centred(asked), Frame.of_member(data, 0, is_centred=True).of(asked))
    assert not torch.allclose(centred(asked), asked, atol=0.1)


def test_products_are_those_of_every_setting_by_itself():
    features, weights = drawn(5, 8), drawn(3, 4, 8, name="weights")

    got = products(features, weights)

    for own, weight in zip(got, weights, strict=True):
        assert_close(own, features @ weight.T)


@pytest.mark.parametrize("is_weighted", [False, True])
def test_the_summed_loss_is_the_sum_of_the_settings_own_losses(is_weighted):
    scores, labels = drawn(2, 6, 3), torch.tensor([0, 2, 1, 1, 0, 2])
    weights = torch.tensor([[1.0, 2.0, 3.0], [1.0, 1.0, 5.0]], dtype=torch.float64) if is_weighted else None

    got = summed_entropy(scores, labels, weights)

    expected = 0.0
    for place, own in enumerate(scores.softmax(dim=2).numpy()):
        of_photos = None if weights is None else weights[place][labels].numpy()
        expected += log_loss(labels, own, labels=[0, 1, 2], sample_weight=of_photos)
    assert float(got) == pytest.approx(expected, rel=1e-9)


def test_no_setting_feels_another():
    start, features, labels = drawn(3, 8), drawn(6, 8, name="features"), torch.tensor([0, 2, 1, 1, 0, 2])
    weights = copies(start, range(2))

    summed_entropy(torch.tensor([[[1.0]], [[10.0]]]).double() * products(features, stacked(weights)), labels).backward()

    for weight, scale in zip(weights, (1.0, 10.0), strict=True):
        (alone,) = copies(start, range(1))
        torch.nn.functional.cross_entropy(scale * features @ alone.T, labels).backward()
        assert_close(weight.grad, alone.grad)
