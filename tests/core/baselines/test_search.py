"""How settings are chosen (method.md 3.2): by balanced accuracy, on photos that the fit has not seen."""

import dataclasses
from collections.abc import Sequence

import pytest
import torch

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.interface import Answers, by_blocks
from uproto_core.baselines.linear_family import DECAYS, LinearFamily, linear_answers
from uproto_core.baselines.search import best_setting, each, fit_best
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.practice import practice_photos
from uproto_core.prototypes.space import unit


def best_decay(data: TrainingData) -> float:
    def fits(member: int, decays: Sequence[float]) -> list[Answers]:
        return [linear_answers(*found) for found in LinearFamily(data, member, CancelToken()).at(decays)]

    return best_setting(data, DECAYS, fits, usual=1.0)


def best_by_hand(data: TrainingData) -> float:
    """Every practice photo answered by the fit that has not seen it, at every decay; of the best ones the strongest."""
    right = {decay: [0, 0, 0] for decay in DECAYS}
    totals = [0, 0, 0]
    for photos in practice_photos(data):
        fits = list(LinearFamily(data, photos.member, CancelToken()).path(DECAYS))
        for feature, label in zip(photos.features, photos.labels.tolist(), strict=True):
            totals[label] += 1
            for decay, (weight, bias) in zip(DECAYS, fits, strict=True):
                right[decay][label] += int((weight @ feature + bias).argmax()) == label
    scores = {decay: sum(r / n for r, n in zip(right[decay], totals, strict=True)) for decay in DECAYS}
    assert min(scores.values()) < max(scores.values()), "a choice that makes no difference shows nothing"
    return max(decay for decay, score in scores.items() if score == pytest.approx(max(scores.values())))


def test_the_weight_decay_is_the_strongest_of_those_best_on_practice_photos():
    data = made_data((10, 6, 4), spread=0.9)

    assert best_decay(data) == best_by_hand(data)


def test_rare_classes_have_their_say_in_the_choice():
    # The strongest decay calls every photo the common class: right on 14 of 21, and no other decay is on more.
    data = made_data((14, 4, 3), spread=1.2, folds=2)

    assert best_decay(data) == best_by_hand(data) < DECAYS[0]


def test_given_practice_photos_choose_the_decay_too():
    data = made_data((10, 6, 4), spread=0.9)
    asked = unit(data.features[:, 0] + 0.1 * drawn(20, 8, name="practice").float())
    given = dataclasses.replace(data, folds=0, practice_features=asked, practice_labels=data.labels)

    assert best_decay(given) == best_by_hand(given)


def test_without_practice_photos_the_usual_setting_is_taken():
    assert best_decay(made_data((1, 1, 1))) == 1


def test_practice_photos_choose_and_do_not_teach():
    # In the round that chooses, a left-out photo is in no row that is learned from.
    data = made_data()
    changed = data.features.clone()
    changed[data.fold == 1] = unit(drawn(int((data.fold == 1).sum()), 2, 8, name="other")).float()
    other = dataclasses.replace(data, features=changed)

    ((before, _),) = LinearFamily(data, 2, CancelToken()).path([1.0])
    ((after, _),) = LinearFamily(other, 2, CancelToken()).path([1.0])

    assert torch.equal(before, after)


def chosen_class(label: int) -> Answers:
    """Answers every photo with one class; NaN for no class."""
    row = torch.full((3,), torch.nan) if label < 0 else torch.eye(3)[label]
    return lambda features: row.expand(len(features), 3)


def test_of_equally_good_settings_the_first_is_taken():
    # Each is right on all photos of one class of three.
    fits = each(lambda _, label: chosen_class(label))

    assert best_setting(made_data(), [2, 0, 1], fits, usual=0) == 2


def test_a_setting_that_led_astray_is_right_nowhere():
    # argmax takes NaN for the largest, which would make it an answer for class 0.
    fits = each(lambda _, label: chosen_class(label))

    assert best_setting(made_data(), [-1, 0], fits, usual=0) == 0


def test_the_best_setting_learns_from_all_photos():
    members = []

    def fit(member: int, label: int) -> Answers:
        members.append((member, label))
        return chosen_class(label)

    answers = fit_best(made_data(folds=2), [1, 0], each(fit), usual=0)

    assert members == [(1, 1), (1, 0), (2, 1), (2, 0), (0, 1)]
    assert torch.equal(answers(torch.zeros(2, 8)), torch.eye(3)[[1, 1]])


@pytest.mark.parametrize("photos", [0, 1, 4, 5])
def test_answers_by_blocks_are_the_answers(photos):
    seen = []

    def doubled(features: torch.Tensor) -> torch.Tensor:
        seen.append(len(features))
        return 2 * features

    asked = drawn(photos, 3)

    assert torch.equal(by_blocks(doubled, 2)(asked), 2 * asked)
    assert max(seen) <= 2
