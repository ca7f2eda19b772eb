"""The class whose photos are, on average, most like the photo (method.md B2).

[related: Kang et al. 2020, Decoupling, section 4, "Nearest Class Mean"; its code tries features centred and not]
"""

import torch
from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import each, fit_best
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.space import balanced_centre, class_means, unit

IS_CENTRED = (False, True)
"""x.norm(mean_c x) is the published cosine; features of a model lie in a narrow cone, hence the centred one."""
SCALE = 20.0
"""Makes probabilities of cosines; it changes no answer."""


class NearestMean:
    """softmax(20 cos(x, mean_c)), with or without the mean of all classes taken away; chosen on practice photos.

    A class without photos is never answered.
    """

    name = "nearest-mean"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Average each class's photos, all views.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked once a fit.
            seed: Not used: nothing is drawn.
        """
        del seed

        def fit(member: int, is_centred: bool) -> Answers:  # noqa: FBT001  (a setting like any other)
            cancel.check()
            rows = member_rows(data, member)
            means = class_means(rows.features, rows.labels, data.classes)
            is_there = rows.counts > 0
            centre = balanced_centre(means, is_there) * float(is_centred)
            return _answers(centre.float(), unit(means - centre).float(), is_there)

        return fit_best(data, IS_CENTRED, each(fit), usual=False)


def _answers(centre: Tensor, means: Tensor, is_there: Tensor) -> Answers:
    def answers(features: Tensor) -> Tensor:
        cosines = unit(features - centre) @ means.T
        return (SCALE * cosines).masked_fill(~is_there, -torch.inf).softmax(dim=1)

    return answers
