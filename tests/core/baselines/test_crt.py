"""cRT (method.md B6) and balanced sampling (B3s): what is learned when, and by whom."""

import dataclasses

import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.balanced_heads import BalancedSetting, balanced_heads
from uproto_core.baselines.crt import CrtSetting, _adapter, _retrained
from uproto_core.baselines.descent import ShuffledRows
from uproto_core.baselines.frame import Frame
from uproto_core.baselines.linear import LinearProbe
from uproto_core.baselines.linear_balanced import LinearBalanced
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

ASKED = unit(drawn(300, 8, name="asked")).float()


def frame_of(data: TrainingData) -> Frame:
    return Frame.of_member(data, 0, is_centred=False)


def learned_map(frame: Frame) -> torch.Tensor:
    return _adapter(frame, ShuffledRows(frame.rows, stream(0, "features")), CancelToken())


def retrained(frame: Frame, adapter: torch.Tensor | None, **setting) -> torch.Tensor:
    (answers,) = _retrained(frame, adapter, [CrtSetting(**setting)], stream(0, "head"), CancelToken())
    return answers(ASKED)


def spread_of_classes(features: torch.Tensor, labels: torch.Tensor) -> float:
    """Variance within classes beside all variance."""
    means = torch.stack([features[labels == label].mean(dim=0) for label in range(3)])
    return float((features - means[labels]).square().sum() / (features - features.mean(dim=0)).square().sum())


def test_the_first_training_draws_the_photos_of_a_class_together():
    frame = frame_of(made_data((9, 5, 3), spread=0.6))
    rows = frame.rows

    mapped = unit(rows.features @ learned_map(frame).T)

    assert spread_of_classes(mapped, rows.labels) < 0.95 * spread_of_classes(rows.features, rows.labels)


def test_the_second_training_begins_from_zero():
    frame = frame_of(made_data())

    answers = retrained(frame, learned_map(frame), rate=0.0)

    assert_close(answers, torch.full((300, 3), 1 / 3))


def test_without_the_first_training_it_is_the_balanced_probe():
    data = made_data()
    data = dataclasses.replace(data, fold=torch.full_like(data.fold, -1), folds=0)

    got = retrained(frame_of(data), None)

    (expected,) = balanced_heads(
        frame_of(data).photos, frame_of(data).rows, [BalancedSetting()], stream(0, "head"), CancelToken()
    )
    assert_close(got, expected(ASKED))


def test_classes_in_turn_are_answered_more_often_when_they_are_rare():
    data = made_data((60, 4, 4), spread=1.0)
    data = dataclasses.replace(data, fold=torch.full_like(data.fold, -1), folds=0)
    frame = frame_of(data)

    def rare(probabilities: torch.Tensor) -> int:
        return int((probabilities.argmax(dim=1) > 0).sum())

    plain = rare(LinearProbe().fit(data, CancelToken(), seed=0)(ASKED))
    balanced = rare(LinearBalanced().fit(data, CancelToken(), seed=0)(ASKED))
    anew = rare(retrained(frame, learned_map(frame)))

    assert min(balanced, anew) > plain
