"""A classifier as training makes it, from features drawn on the spot."""

from dataclasses import dataclass

import torch

from tests.core.made_features import to_end
from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import Classifier, assemble
from uproto_core.classifier.train import train_classifier
from uproto_core.compute import Compute
from uproto_core.events import Event
from uproto_core.matching.train import train_matching
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import ClassifierSettings, ExpertSettings, MatchingSettings, Settings
from uproto_core.store.tensors import Tensors

CPU = Compute(device=torch.device("cpu"), batch=32)
SHORT = Settings(
    matching=MatchingSettings(steps=3, steps_a_round=3, batch=16, rate=0.01),
    classifier=ClassifierSettings(balance=1.0, iterations=20, iterations_a_round=10),
    experts=(ExpertSettings(whitening=0.5, is_matched=True), ExpertSettings(whitening=1.0, is_matched=False)),
)
"""Two kinds of experts whatever the defaults are, and the class sizes as they are."""


@dataclass(frozen=True)
class Learned:
    data: TrainingData
    settings: Settings
    anchors: Tensors
    maps: Tensors
    heads: Tensors
    events: list[Event]

    def classifier(self, member: int = 0) -> Classifier:
        return assemble(self.data, self.anchors, self.maps, self.heads, self.settings, member)


def learn(data: TrainingData, settings: Settings = SHORT, cancel: CancelToken | None = None) -> Learned:
    """All three stages."""
    token = cancel or CancelToken()
    anchors, _ = to_end(spread_anchors(data, settings, 0, token))
    maps, _ = to_end(train_matching(data, anchors, settings, 0, CPU, token))
    heads, events = to_end(train_classifier(data, anchors, maps, settings, 0, CPU, token))
    return Learned(data, settings, anchors, maps, heads, events)
