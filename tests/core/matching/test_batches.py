import torch

from tests.core.made_features import made_data
from uproto_core.matching.batches import ClassBalancedRows
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
