"""What a step sees."""

import torch

from uproto_core.tuning.draws import TEXTS_A_CLASS, TowerDraws

LABELS = torch.tensor([0] * 90 + [1] * 10)
TEXT_LABELS = torch.tensor([0] * 6 + [1] * 2 + [2] * 3)
WEIGHTS = torch.tensor([1.0, 1, 1, 1, 1, 100, 1, 1, 1, 1, 1])


def draws(frequency: float = 0.0, seed: int = 0) -> TowerDraws:
    return TowerDraws(LABELS, 3, TEXT_LABELS, WEIGHTS, frequency=frequency, seed=seed)


def test_classes_come_as_often_as_is_asked():
    def share(frequency: float) -> float:
        return float((LABELS[draws(frequency).photos(1, 20_000)] == 1).double().mean())

    assert abs(share(0.0) - 1 / 2) < 0.02
    assert abs(share(0.5) - 1 / 4) < 0.02
    assert abs(share(1.0) - 1 / 10) < 0.02


def test_a_round_is_drawn_alike_whatever_came_before_it():
    one, other = draws(), draws()
    one.photos(1, 50)

    assert torch.equal(one.photos(2, 50), other.photos(2, 50))
    assert not torch.equal(one.photos(2, 50), one.photos(3, 50))
    assert not torch.equal(one.photos(2, 50), draws(seed=1).photos(2, 50))
    assert torch.equal(one.texts(2, 7, LABELS), other.texts(2, 7, LABELS))


def test_a_step_sees_some_sentences_of_its_classes_and_of_no_other():
    chosen = draws().texts(1, 0, torch.tensor([0, 0, 1]))

    assert set(TEXT_LABELS[chosen].tolist()) == {0, 1}
    assert (TEXT_LABELS[chosen] == 0).sum() == TEXTS_A_CLASS
    assert (TEXT_LABELS[chosen] == 1).sum() == 2
    assert len(chosen.unique()) == len(chosen)


def test_weighty_sentences_come_more_often():
    came = torch.zeros(len(WEIGHTS))
    for step in range(200):
        came[draws().texts(1, step, torch.tensor([0]))] += 1

    assert came[5] > 195
    assert 80 < came[0] < 160


def test_classes_without_sentences_are_no_trouble():
    none = TowerDraws(LABELS, 3, torch.zeros(0, dtype=torch.int64), torch.zeros(0), frequency=0.0, seed=0)

    assert none.texts(1, 0, LABELS).shape == (0,)
