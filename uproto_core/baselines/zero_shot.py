"""No learning at all: the class whose text is most like the photo (method.md B1).

[related: CLIP]
"""

import torch
from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData

SCALE = 100.0
"""Where CLIP's training holds its logit scale."""


class ZeroShot:
    """softmax(100 x.t_c); a class without text is never answered, and without any text all are equally likely."""

    name = "zero-shot"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Take the texts as they are.

        Args:
            data: Only its texts are used.
            cancel: Not asked: there is nothing to wait for.
            seed: Not used: nothing is drawn.
        """
        del cancel, seed
        texts, has_text = data.class_texts, data.has_text

        def answers(features: Tensor) -> Tensor:
            scores = SCALE * features @ texts.T
            if bool(has_text.any()):
                scores = scores.masked_fill(~has_text, -torch.inf)
            return scores.softmax(dim=1)

        return answers
