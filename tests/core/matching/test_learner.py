"""One learner's loss against the recipe, and method.md 5.6, check 4."""

import dataclasses

import pytest
import torch
from torch.nn import functional as F
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data, to_end
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.matching import learner as learner_module
from uproto_core.matching.adapter import LinearMaps, mapped
from uproto_core.matching.batches import ClassBalancedRows, WeightedSentences
from uproto_core.matching.learner import Learner, Lockstep, make_learner
from uproto_core.matching.losses import distillation_loss, matching_loss, near_prototypes
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream
from uproto_core.settings import MatchingSettings, Settings

CPU = Compute(device=torch.device("cpu"), batch=32)


def made_learner(data: TrainingData, member: int = 0, settings: MatchingSettings | None = None) -> Learner:
    anchors, _ = to_end(spread_anchors(data, Settings(), 0, CancelToken()))
    return make_learner(data, anchors, settings or MatchingSettings(), member=member, number=0, seed=0, compute=CPU)


def drawn_batch(data: TrainingData, batch: int) -> torch.Tensor:
    """The places of the first batch of the first member, drawn again from a stream of the same name."""
    return ClassBalancedRows(member_rows(data, 0), stream(0, "matching/m0/e0")).draw(batch)


def loss_with(data: TrainingData, **values: object) -> float:
    settings = MatchingSettings(batch=32, **values)
    return float(made_learner(data, settings=settings).loss(settings).detach())


def test_check_4_at_the_start_features_are_what_they_were():
    maps, features = LinearMaps(8), unit(drawn(20, 8)).float()

    # float32: the length of a unit vector is 1 within a few last digits.
    assert_close(maps.images(features), features, atol=1e-6, rtol=0)
    assert_close(maps.texts(features), features, atol=1e-6, rtol=0)


def test_check_4_at_the_start_the_answers_are_those_of_the_centred_zero_shot_model():
    data = made_data((7, 5, 3, 2), spread=0.6)
    learner = made_learner(data)

    answers = (learner.maps.images(learner.rows) @ learner.maps.texts(learner.texts).T).argmax(dim=1)

    anchors, _ = to_end(spread_anchors(data, Settings(), 0, CancelToken()))
    space = space_of(anchors, 0, 0)
    centred = space.of_images(data.features.reshape(-1, 8))
    assert torch.equal(answers, (centred @ space.of_texts(data.class_texts, data.has_text).T).argmax(dim=1))


def test_a_map_is_a_matrix_product_brought_to_unit_length():
    weights, features = drawn(4, 4), drawn(3, 4, name="features")

    assert_close(mapped(features, weights), torch.stack([unit(weights @ feature) for feature in features]))
    assert_close(mapped(torch.zeros(2, 4), torch.eye(4)), torch.zeros(2, 4))


def test_the_names_of_a_maps_state_are_those_of_the_artefact():
    assert set(LinearMaps(3).state_dict()) == {"image_map", "text_map"}


@pytest.mark.parametrize("member", [0, 2])
@pytest.mark.parametrize("has_texts", [True, False])
def test_the_loss_is_that_of_the_recipe(member, has_texts):
    data = made_data(has_texts=has_texts)
    learner = made_learner(data, member)
    with torch.no_grad():
        learner.maps.image_map += 0.1 * drawn(8, 8).float()
        learner.maps.text_map += 0.1 * drawn(8, 8, name="texts").float()
    # The same batch again, from a stream of the same name.
    rows = member_rows(data, member)
    places = ClassBalancedRows(rows, stream(0, f"matching/m{member}/e0")).draw(32)
    labels = rows.labels[places]
    w_i, w_t = learner.maps.image_map.detach(), learner.maps.text_map.detach()
    images = unit(learner.rows[places] @ w_i.T)
    expected = (
        F.cross_entropy(20 * images @ learner.prototypes.T, labels) + 10 * (w_i - torch.eye(8)).square().sum() / 8
    )
    if has_texts:
        texts = unit(learner.texts @ w_t.T)
        expected += F.cross_entropy(20 * texts @ learner.prototypes.T, torch.arange(3))
        expected += 10 * (w_t - torch.eye(8)).square().sum() / 8
        same = F.one_hot(labels, 3).float()
        logits = 20 * images @ texts.T
        expected += 0.5 * F.cross_entropy(logits, labels)
        # Every text is seen by some photo of its class in this batch.
        expected += 0.5 * F.cross_entropy(logits.T, same.T / same.sum(dim=0)[:, None])

    got = learner.loss(MatchingSettings(batch=32))

    assert_close(got.detach(), expected, atol=1e-5, rtol=1e-5)


def test_with_very_many_classes_a_step_sees_the_texts_of_its_own(monkeypatch):
    monkeypatch.setattr(learner_module, "_MOST_TEXTS", 11)
    data = made_data((3,) * 12)
    learner = made_learner(data)
    rows = member_rows(data, 0)
    places = ClassBalancedRows(rows, stream(0, "matching/m0/e0")).draw(8)
    labels = rows.labels[places]
    seen = labels.unique()
    images, texts = learner.rows[places], learner.texts[seen]

    got = learner.loss(MatchingSettings(batch=8))

    assert 0 < len(seen) < 12
    expected = F.cross_entropy(20 * images @ learner.prototypes.T, labels)
    expected += F.cross_entropy(20 * texts @ learner.prototypes.T, seen)
    expected += 0.5 * matching_loss(images, labels, texts, seen, 20.0)
    assert_close(got.detach(), expected, atol=1e-5, rtol=1e-5)


def test_the_rate_falls_to_nothing_as_a_cosine():
    settings = MatchingSettings(steps=4, batch=16, rate=0.02)
    lockstep = Lockstep([made_learner(made_data())], settings)

    rates = []
    for step in range(4):
        lockstep.step(step)
        rates.append(lockstep._optimiser.param_groups[0]["lr"])

    assert rates == pytest.approx([0.02, 0.02 * 0.853553, 0.01, 0.02 * 0.146447], rel=1e-5)


def test_going_back_undoes_the_steps_and_halves_the_rate():
    learner = made_learner(made_data())
    lockstep = Lockstep([learner], MatchingSettings(steps=10, batch=16, rate=0.02))
    lockstep.step(0)
    lockstep.keep()
    kept = lockstep.tensors()
    lockstep.step(1)
    assert not torch.equal(lockstep.tensors()["m0/e0/image_map"], kept["m0/e0/image_map"])

    lockstep.restore()

    assert all(torch.equal(tensor, kept[name]) for name, tensor in lockstep.tensors().items())
    lockstep.step(0)
    assert lockstep._optimiser.param_groups[0]["lr"] == pytest.approx(0.01)


def test_the_loss_told_is_that_of_the_first_member():
    data = made_data()
    learners = [made_learner(data, member) for member in (0, 1)]
    settings = MatchingSettings(batch=16)
    alone = float(made_learner(data, 0).loss(settings).detach())

    assert float(Lockstep(learners, settings).step(0)) == pytest.approx(alone, rel=1e-5)


def test_distillation_shares_the_weight_with_what_is_learned():
    data = made_data()
    settings = MatchingSettings(batch=32, distill_weight=0.25)
    learner, plain = made_learner(data, settings=settings), made_learner(data)
    for each in (learner, plain):
        with torch.no_grad():
            each.maps.image_map += 0.1 * drawn(8, 8).float()
    places = drawn_batch(data, 32)
    frozen, texts = learner.rows[places], learner.texts
    images = learner.maps.images(frozen)
    kept = distillation_loss(images, texts, 20.0, frozen_images=frozen, frozen_texts=texts, sigma=20.0)
    stay = 10 * learner.maps.departure("image", frozen)

    got = learner.loss(settings)

    learned = plain.loss(MatchingSettings(batch=32)) - stay
    assert float(kept.detach()) > 0
    assert_close(got, 0.75 * learned + 0.25 * kept + stay, atol=1e-5, rtol=1e-5)


def test_check_4_the_first_step_has_no_distillation_loss():
    data = made_data()

    assert loss_with(data, distill_weight=0.5) == pytest.approx(0.5 * loss_with(data), rel=1e-5)


def test_the_pull_grows_over_the_first_steps():
    data = made_data()
    settings = MatchingSettings(batch=32, pull_ramp=0.2)
    match = 0.5 * float(
        matching_loss(
            made_learner(data).rows[drawn_batch(data, 32)],
            member_rows(data, 0).labels[drawn_batch(data, 32)],
            made_learner(data).texts,
            torch.arange(3),
            20.0,
        )
    )
    full = loss_with(data) - match

    losses = [float(made_learner(data).loss(settings, progress).detach()) for progress in (0.0, 0.1, 0.2, 0.9)]

    assert losses == pytest.approx([match, match + full / 2, match + full, match + full], rel=1e-4)


def test_the_dot_pull_replaces_the_softmax():
    data = made_data()
    learner = made_learner(data)
    places = drawn_batch(data, 32)
    labels = member_rows(data, 0).labels[places]
    images, points = learner.rows[places], learner.prototypes
    expected = ((images * points[labels]).sum(dim=1) - 1).square().mean() / 2
    expected += ((learner.texts * points).sum(dim=1) - 1).square().mean() / 2
    expected += 0.5 * matching_loss(images, labels, learner.texts, torch.arange(3), 20.0)

    assert loss_with(data, pull="dot") == pytest.approx(float(expected), rel=1e-5)


def test_with_a_mix_the_pull_of_photos_has_the_offset_and_that_of_texts_has_none():
    data = made_data((9, 5, 3))
    settings = MatchingSettings(batch=32, class_mix=1.0, match_weight=0.0)
    learner = made_learner(data, settings=settings)
    rows = member_rows(data, 0)
    places = ClassBalancedRows(rows, stream(0, "matching/m0/e0"), 1.0).draw(32)
    offset = (torch.tensor([9, 5, 3]) * 3 / 17).log()
    expected = F.cross_entropy(20 * learner.rows[places] @ learner.prototypes.T + offset, rows.labels[places])
    expected += F.cross_entropy(20 * learner.texts @ learner.prototypes.T, torch.arange(3))

    assert_close(learner.loss(settings).detach(), expected, atol=1e-5, rtol=1e-5)


def test_label_smoothing_reaches_the_matching():
    data = made_data()
    learner = made_learner(data)
    places = drawn_batch(data, 32)
    parts = (learner.rows[places], member_rows(data, 0).labels[places], learner.texts, torch.arange(3), 20.0)
    change = 0.5 * float(matching_loss(*parts, 0.1) - matching_loss(*parts))

    assert loss_with(data, label_smoothing=0.1) == pytest.approx(loss_with(data) + change, rel=1e-5)


@pytest.mark.parametrize(("start", "rate"), [(99.9, 0.5), (1.1, 0.5)])
def test_a_trained_scale_moves_and_stays_between_1_and_100(start, rate):
    settings = MatchingSettings(steps=20, batch=16, rate=rate, match_scale=start, is_scale_trained=True)
    learner = made_learner(made_data(spread=0.1 if start > 50 else 3.0), settings=settings)
    lockstep = Lockstep([learner], settings)

    for step in range(6):
        lockstep.step(step)
        scale = float(learner.log_scale.detach().exp())
        assert 1 - 1e-6 <= scale <= 100 + 1e-4

    assert float(learner.log_scale.detach().exp()) != pytest.approx(start, rel=1e-3)
    assert set(lockstep.tensors()) == {"m0/e0/image_map", "m0/e0/text_map"}


def test_a_fixed_scale_is_no_weight():
    assert made_learner(made_data()).log_scale is None


def with_sentences(data: TrainingData) -> TrainingData:
    """Two sentences of each class, beside and beyond its text."""
    texts = data.class_texts
    sentences = unit(torch.cat([texts + 0.3 * drawn(3, 8, name="one"), texts + 0.3 * drawn(3, 8, name="two")])).float()
    return dataclasses.replace(
        data,
        sentences=sentences,
        sentence_labels=torch.arange(3).repeat(2),
        sentence_weights=torch.tensor([0.9, 0.5, 0.2, 0.1, 0.5, 0.8]),
    )


def test_with_sentences_a_photo_has_several_right_texts():
    data = with_sentences(made_data())
    settings = MatchingSettings(batch=32, sentences=3)
    learner = made_learner(data, settings=settings)
    labels = member_rows(data, 0).labels[drawn_batch(data, 32)]
    draws = WeightedSentences(
        data.sentence_labels, data.sentence_weights, 3, stream(0, "matching/m0/e0/sentences")
    ).draw(labels, 3)
    images, texts, text_labels = learner.rows[drawn_batch(data, 32)], learner.texts[draws], data.sentence_labels[draws]
    points = learner.prototypes
    expected = F.cross_entropy(20 * images @ points.T, labels) + F.cross_entropy(20 * texts @ points.T, text_labels)
    expected += 0.5 * matching_loss(images, labels, texts, text_labels, 20.0)

    assert len(draws) == 9
    assert_close(learner.loss(settings).detach(), expected, atol=1e-5, rtol=1e-5)


def test_sentences_are_centred_and_whitened_as_the_texts_are():
    data = with_sentences(made_data())
    learner = made_learner(data, settings=MatchingSettings(sentences=1))
    anchors, _ = to_end(spread_anchors(data, Settings(), 0, CancelToken()))
    space = space_of(anchors, 0, 0)

    assert_close(learner.texts, unit((data.sentences - space.text_centre) @ space.whitening))


@pytest.mark.parametrize("adapter", ["linear", "bottleneck"])
def test_where_no_class_has_a_sentence_photos_are_matched_with_none(adapter):
    data = with_sentences(made_data())
    silent = dataclasses.replace(data, sentence_weights=torch.zeros(6))
    settings = MatchingSettings(batch=32, sentences=2, adapter=adapter)

    loss = float(made_learner(silent, settings=settings).loss(settings).detach())

    none = made_data(has_texts=False)
    assert loss == pytest.approx(float(made_learner(none).loss(MatchingSettings(batch=32)).detach()), rel=1e-5)


@pytest.mark.parametrize("mix", [0.0, 1.0])
def test_with_very_many_classes_the_pull_is_among_the_anchors_near_the_batch(monkeypatch, mix):
    monkeypatch.setattr(learner_module, "_MOST_ANCHORS", 11)
    monkeypatch.setattr(learner_module, "_NEAR_ANCHORS", 2)
    data = made_data((6, 2) * 8, has_texts=False)
    settings = MatchingSettings(batch=8, class_mix=mix)
    learner = made_learner(data, settings=settings)
    rows = member_rows(data, 0)
    places = ClassBalancedRows(rows, stream(0, "matching/m0/e0"), mix).draw(8)
    labels = rows.labels[places]
    near = near_prototypes(labels, learner.prototypes, 2).places
    logits = 20 * learner.rows[places] @ learner.prototypes[near].T
    if mix:
        logits = logits + (rows.counts[near] / rows.counts.double().mean()).log().float()

    got = learner.loss(settings)

    assert len(near) < 16
    assert_close(got.detach(), F.cross_entropy(logits, torch.searchsorted(near, labels)), atol=1e-5, rtol=1e-5)
