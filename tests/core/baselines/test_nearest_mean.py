"""The nearest class mean (method.md B2) against scikit-learn and by hand."""

import dataclasses

import numpy as np
import pytest
import torch
from sklearn.neighbors import KNeighborsClassifier
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.nearest_mean import SCALE, NearestMean
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import unit

ASKED = unit(drawn(40, 8, name="asked")).float()


def without_practice(data: TrainingData) -> TrainingData:
    return dataclasses.replace(data, fold=torch.full_like(data.fold, -1), folds=0)


def test_the_answer_is_the_class_whose_mean_is_nearest_by_cosine():
    data = without_practice(made_data((9, 5, 3), spread=0.6))
    means = [data.features[data.labels == label].double().flatten(0, 1).mean(dim=0).numpy() for label in range(3)]
    cosines = ASKED.double().numpy() @ np.stack([mean / np.linalg.norm(mean) for mean in means]).T

    got = NearestMean().fit(data, CancelToken(), seed=0)(ASKED)

    assert_close(got.double(), torch.from_numpy(SCALE * cosines).softmax(dim=1), atol=1e-6, rtol=1e-5)


def test_with_one_photo_a_class_it_is_scikit_learns_nearest_neighbour():
    # Of unit vectors the nearest is the one with the largest cosine.
    data = without_practice(made_data((1, 1, 1), views=1))
    reference = KNeighborsClassifier(1).fit(data.features[:, 0].numpy(), data.labels.numpy())

    got = NearestMean().fit(data, CancelToken(), seed=0)(ASKED).argmax(dim=1)

    assert got.tolist() == reference.predict(ASKED.numpy()).tolist()


@pytest.mark.parametrize("is_centred", [True, False])
def test_centring_is_taken_where_practice_photos_want_it(is_centred):
    # Photos that only the one of the two ways gets right, as practice photos.
    data = without_practice(made_data((9, 5, 3), spread=0.6))
    asked = unit(drawn(400, 8, name="practice")).float()
    means = torch.stack([data.features[data.labels == label].flatten(0, 1).mean(dim=0) for label in range(3)])
    plain = (asked @ unit(means).T).argmax(dim=1)
    centred = (unit(asked - means.mean(dim=0)) @ unit(means - means.mean(dim=0)).T).argmax(dim=1)
    labels = centred if is_centred else plain
    data = dataclasses.replace(data, practice_features=asked, practice_labels=labels)

    got = NearestMean().fit(data, CancelToken(), seed=0)(asked).argmax(dim=1)

    assert not torch.equal(plain, centred)
    assert torch.equal(got, labels)
