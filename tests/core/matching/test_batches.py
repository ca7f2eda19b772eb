import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.core.made_features import made_data
from uproto_core.matching.batches import ClassBalancedRows, WeightedSentences
from uproto_core.prototypes.data import member_rows
from uproto_core.seeds import stream


def draws(data, member: int = 0, batch: int = 6000, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    rows = member_rows(data, member)
    places = ClassBalancedRows(rows, stream(seed, "tests/batches")).draw(batch)
    return places, rows.labels[places]


def test_every_class_comes_equally_often_however_many_photos_it_has():
    _, labels = draws(made_data((30, 4, 1), folds=3))

    shares = torch.bincount(labels).double() / len(labels)
    # Three standard deviations of 6,000 draws at one in three are 0.018.
    assert bool(((shares - 1 / 3).abs() < 0.02).all())


def test_within_a_class_every_photo_and_view_comes_equally_often():
    places, labels = draws(made_data((5, 2), views=3))

    shares = torch.bincount(places[labels == 0], minlength=15).double()
    assert bool(((shares / shares.sum() - 1 / 15).abs() < 0.02).all())
    assert set(places[labels == 1].tolist()) == set(range(15, 21))


def test_rows_belong_to_the_class_they_were_drawn_for_in_any_order_of_photos():
    data = made_data((4, 3, 2))
    order = torch.tensor([8, 0, 4, 1, 5, 7, 2, 6, 3])
    object.__setattr__(data, "labels", data.labels[order])
    object.__setattr__(data, "fold", data.fold[order])

    places, labels = draws(data)

    assert set(places.tolist()) == set(range(18))
    assert torch.bincount(labels).min() > 1800


def test_a_class_that_a_member_has_no_photo_of_is_never_drawn():
    data = made_data((4, 1, 3))
    object.__setattr__(data, "fold", torch.tensor([0, 1, 2, 0, 0, 0, 1, 2]))

    places, labels = draws(data, member=1)

    assert set(labels.tolist()) == {0, 2}
    assert int(places.max()) < len(member_rows(data, 1).labels)


def test_the_stream_sets_the_draws():
    data = made_data()

    assert torch.equal(draws(data, batch=50)[0], draws(data, batch=50)[0])
    assert not torch.equal(draws(data, batch=50)[0], draws(data, batch=50, seed=1)[0])


def test_with_a_mix_of_1_classes_come_as_often_as_they_have_photos():
    rows = member_rows(made_data((12, 4, 2), folds=3), 0)

    labels = rows.labels[ClassBalancedRows(rows, stream(0, "tests/batches"), 1.0).draw(6000)]

    shares = torch.bincount(labels).double() / 6000
    assert bool(((shares - torch.tensor([12, 4, 2]) / 18).abs() < 0.02).all())


def test_with_a_mix_of_a_half_classes_come_by_the_root_of_their_photos():
    rows = member_rows(made_data((16, 4, 1), folds=3), 0)

    labels = rows.labels[ClassBalancedRows(rows, stream(0, "tests/batches"), 0.5).draw(6000)]

    shares = torch.bincount(labels).double() / 6000
    assert bool(((shares - torch.tensor([4, 2, 1]) / 7).abs() < 0.02).all())


SENTENCE_LABELS = torch.tensor([2, 0, 2, 0, 2, 1])
SENTENCE_WEIGHTS = torch.tensor([0.5, 1.0, 0.0, 3.0, 1.5, 0.0])


def sentences(seed: int = 0) -> WeightedSentences:
    return WeightedSentences(SENTENCE_LABELS, SENTENCE_WEIGHTS, 4, stream(seed, "tests/sentences"))


def test_a_sentence_comes_as_often_as_it_counts_in_its_class():
    places = sentences().draw(torch.tensor([0, 2]), 6000)

    shares = torch.bincount(places, minlength=6).double() / 6000
    # Class 0: 1 and 3 of 4; class 2: 0.5, 0 and 1.5 of 2. Three standard deviations of 6,000 draws are 0.017.
    assert bool(((shares - torch.tensor([0.25, 0.25, 0, 0.75, 0.75, 0])).abs() < 0.02).all())


def test_only_classes_that_are_seen_and_have_sentences_give_any_and_each_the_same_number():
    # Class 1 has a sentence without weight, class 3 has none.
    places = sentences().draw(torch.tensor([3, 0, 0, 1, 0]), 4)

    assert SENTENCE_LABELS[places].tolist() == [0] * 4
    assert sentences().draw(torch.tensor([1, 3]), 4).tolist() == []


def test_without_sentences_there_is_nothing_to_draw():
    none = WeightedSentences(SENTENCE_LABELS[:0], SENTENCE_WEIGHTS[:0], 4, stream(0, "tests/sentences"))

    assert none.draw(torch.tensor([0, 1]), 3).tolist() == []


@given(seed=st.integers(0, 50))
def test_a_draw_never_falls_to_another_class(seed):
    labels = torch.arange(7).repeat(3)
    weights = torch.rand(21, generator=stream(seed, "tests/weights")) * 1e-3
    draws = WeightedSentences(labels, weights, 7, stream(seed, "tests/sentences"))

    places = draws.draw(torch.arange(7), 50)

    assert torch.equal(labels[places], torch.arange(7).repeat_interleave(50))


def test_the_stream_sets_which_sentences_come():
    seen = torch.tensor([0, 2])

    assert torch.equal(sentences(1).draw(seen, 9), sentences(1).draw(seen, 9))
    assert not torch.equal(sentences(1).draw(seen, 9), sentences(2).draw(seen, 9))
