"""Linear discriminants against scikit-learn."""

import numpy as np
import pytest
import torch
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.lda import Discriminants
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import member_rows
from uproto_core.prototypes.space import unit

ASKED = unit(drawn(20, 8, name="asked")).float()


@pytest.mark.parametrize("shrinkage", [0.1, 0.9])
@pytest.mark.parametrize("share", [0.0, 1.0])
def test_the_discriminants_are_scikit_learns(shrinkage, share):
    rows = member_rows(made_data((40, 20, 8), spread=0.6), 0)
    reference = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=shrinkage)
    reference.fit(rows.features.double().numpy(), rows.labels.numpy())
    # Ours knows smoothed class shares, so that a class without photos has one too.
    scores = ASKED.double().numpy() @ reference.coef_.T + reference.intercept_ - np.log(reference.priors_)
    scores = torch.from_numpy(scores) + share * log_prior(rows.counts).double()

    got = Discriminants.of_rows(rows, CancelToken()).answers(shrinkage, share)(ASKED)

    assert_close(got.double(), scores.softmax(dim=1), atol=1e-5, rtol=1e-4)


def test_a_class_without_photos_is_never_answered():
    data = made_data((6, 5, 1), folds=3)
    rows = member_rows(data, 0)
    present = rows.labels < 2
    rows = type(rows)(
        features=rows.features[present],
        labels=rows.labels[present],
        counts=torch.tensor([6, 5, 0]),
        views=rows.views,
    )

    got = Discriminants.of_rows(rows, CancelToken()).answers(0.1, 1.0)(ASKED)

    assert_close(got[:, 2], torch.zeros(20))
    assert bool(got.isfinite().all())


def test_where_nothing_varies_it_is_the_nearest_mean():
    data = made_data((1, 1, 1), views=1)

    got = Discriminants.of_rows(member_rows(data, 0), CancelToken()).answers(0.1, 0.0)(ASKED)

    assert torch.equal(got.argmax(dim=1), (ASKED @ data.features[:, 0].T).argmax(dim=1))
