"""Where rivals with texts begin: at the texts, or where a text would be."""

import dataclasses

import torch
from torch.testing import assert_close

from tests.core.made_features import made_data
from uproto_core.baselines.start import sentences_or_photos, texts_or_photos
from uproto_core.prototypes.data import member_rows
from uproto_core.prototypes.space import unit


def test_with_all_texts_they_are_the_texts():
    data = made_data()

    assert torch.equal(texts_or_photos(data, member_rows(data, 0)), data.class_texts)


def test_a_class_without_text_differs_from_the_texts_as_its_photos_do_from_the_photos():
    data = dataclasses.replace(made_data(), has_text=torch.tensor([True, False, True]))

    got = texts_or_photos(data, member_rows(data, 0))

    photos = data.features.double()
    means = [photos[data.labels == label].flatten(0, 1).mean(dim=0) for label in range(3)]
    middle = (data.class_texts[0].double() + data.class_texts[2].double()) / 2
    expected = unit(means[1] - sum(means) / 3 + middle)
    assert_close(got[1], expected.float())
    assert torch.equal(got[[0, 2]], data.class_texts[[0, 2]])


def test_without_any_text_they_are_the_photos_means():
    data = made_data(has_texts=False)

    got = texts_or_photos(data, member_rows(data, 0))

    means = [data.features[data.labels == label].double().flatten(0, 1).mean(dim=0) for label in range(3)]
    assert_close(got, unit(torch.stack(means)).float())


def test_a_left_out_photo_has_no_say():
    data = made_data(has_texts=False)
    changed = dataclasses.replace(
        data, features=torch.where((data.fold == 1)[:, None, None], -data.features, data.features)
    )

    assert torch.equal(texts_or_photos(data, member_rows(data, 2)), texts_or_photos(changed, member_rows(changed, 2)))


def test_a_class_with_neither_is_the_middle_of_all():
    data = made_data((4, 3, 2), has_texts=False)
    data = dataclasses.replace(data, fold=torch.where(data.labels == 2, 0, -1))

    got = texts_or_photos(data, member_rows(data, 1))

    means = [data.features[data.labels == label].double().flatten(0, 1).mean(dim=0) for label in range(2)]
    assert_close(got[2], unit(sum(means) / 2).float())


def test_a_class_without_text_has_its_direction_as_its_only_sentence():
    data = made_data()
    data = dataclasses.replace(
        data,
        has_text=torch.tensor([True, False, True]),
        sentences=data.class_texts[[0, 0, 2, 1]],
        sentence_labels=torch.tensor([0, 0, 2, 1]),
    )
    directions = texts_or_photos(data, member_rows(data, 0))

    sentences, labels = sentences_or_photos(data, directions)

    assert labels.tolist() == [0, 0, 2, 1]
    assert_close(sentences, torch.cat([data.sentences[:3], directions[1:2]]))
