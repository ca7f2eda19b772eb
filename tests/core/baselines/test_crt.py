"""cRT (method.md B6) and balanced sampling (B3s): what is learned when, and by whom."""

import dataclasses

import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.crt import _adapter, _retrained
from uproto_core.baselines.descent import ClassAwareRows, ShuffledRows
from uproto_core.baselines.linear import LinearProbe
from uproto_core.baselines.linear_balanced import LinearBalanced
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows, member_rows
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

ASKED = unit(drawn(300, 8, name="asked")).float()


def learned_map(rows: MemberRows) -> torch.Tensor:
    return _adapter(rows, ShuffledRows(rows, stream(0, "features")), CancelToken())


def spread_of_classes(features: torch.Tensor, labels: torch.Tensor) -> float:
    """Variance within classes beside all variance."""
    means = torch.stack([features[labels == label].mean(dim=0) for label in range(3)])
    return float((features - means[labels]).square().sum() / (features - features.mean(dim=0)).square().sum())


def test_the_first_training_draws_the_photos_of_a_class_together():
    rows = member_rows(made_data((9, 5, 3), spread=0.6), 0)

    mapped = unit(rows.features @ learned_map(rows).T)

    assert spread_of_classes(mapped, rows.labels) < 0.95 * spread_of_classes(rows.features, rows.labels)


def test_the_second_training_begins_from_zero():
    rows = member_rows(made_data(), 0)

    answers = _retrained(rows, learned_map(rows), (0.0, 0.0), ClassAwareRows(rows, stream(0, "head")), CancelToken())

    assert_close(answers(ASKED), torch.full((300, 3), 1 / 3))


def test_classes_in_turn_are_answered_more_often_when_they_are_rare():
    data = made_data((60, 4, 4), spread=1.0)
    data = dataclasses.replace(data, fold=torch.full_like(data.fold, -1), folds=0)
    rows = member_rows(data, 0)

    def rare(probabilities: torch.Tensor) -> int:
        return int((probabilities.argmax(dim=1) > 0).sum())

    plain = rare(LinearProbe().fit(data, CancelToken(), seed=0)(ASKED))
    balanced = rare(LinearBalanced().fit(data, CancelToken(), seed=0)(ASKED))
    draws = ClassAwareRows(rows, stream(0, "head"))
    retrained = rare(_retrained(rows, learned_map(rows), (1e-2, 1e-4), draws, CancelToken())(ASKED))

    assert min(balanced, retrained) > plain
