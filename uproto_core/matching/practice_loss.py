"""The loss of stage 1 on practice photos: where it rises while that of the training falls, it learns by heart."""

import torch
from torch import Tensor

from uproto_core.matching.batches import ClassBalancedRows, WeightedSentences
from uproto_core.matching.learner import Learner
from uproto_core.prototypes.data import MemberRows, TrainingData
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.practice import PracticePhotos, practice_photos
from uproto_core.seeds import stream
from uproto_core.settings import MatchingSettings
from uproto_core.store.tensors import Tensors

_BATCHES = 2
"""Of as many photos as a step sees: the loss depends on how many there are beside each other."""


class PracticeLoss:
    """The same batches of practice photos in every round, each with the members that have not learned from them.

    They are drawn as those of the training are, every class as often, from streams of their own: that they are looked
    at changes nothing of what is learned.
    """

    def __init__(
        self, data: TrainingData, anchors: Tensors, learners: list[Learner], settings: MatchingSettings, seed: int
    ) -> None:
        """Draw the batches.

        Args:
            data: Photos and texts.
            anchors: The artefact of the stage "prototypes".
            learners: Of all members and matched experts.
            settings: Of stage 1.
            seed: Of the training.
        """
        self._settings = settings
        self._batches: list[_Batch] = []
        for photos in practice_photos(data):
            for learner in learners:
                if learner.member == photos.member:
                    self._batches += _drawn(data, anchors, photos, learner, settings, seed)

    def value(self, progress: float) -> float | None:
        """The mean with the maps as they are now; None without practice photos.

        Args:
            progress: Share of the steps that is done.
        """
        if not self._batches:
            return None
        with torch.no_grad():
            losses = [batch.loss(self._settings, progress) for batch in self._batches]
            return float(torch.stack(losses).mean())


class _Batch:
    """Some practice photos and the texts beside them, and whose maps they go through."""

    def __init__(self, learner: Learner, rows: Tensor, labels: Tensor, seen: tuple[Tensor, Tensor]) -> None:
        self._learner, self._rows, self._labels, self._seen = learner, rows, labels, seen

    def loss(self, settings: MatchingSettings, progress: float) -> Tensor:
        return self._learner.loss_of(self._rows, self._labels, self._seen, settings, progress)


def _drawn(  # noqa: PLR0917  (what a batch is drawn from, and as what)
    data: TrainingData,
    anchors: Tensors,
    photos: PracticePhotos,
    learner: Learner,
    settings: MatchingSettings,
    seed: int,
) -> list[_Batch]:
    number = int(learner.place.partition("/e")[2])
    features = space_of(anchors, photos.member, number).of_images(photos.features)
    counts = torch.bincount(photos.labels, minlength=data.classes)
    rows = MemberRows(features=features, labels=photos.labels, counts=counts, views=1)
    draws = ClassBalancedRows(rows, stream(seed, f"matching/{learner.place}/practice"), settings.class_mix)
    sentences: WeightedSentences | None = None
    if learner.sentences is not None:
        generator = stream(seed, f"matching/{learner.place}/practice-sentences")
        sentences = WeightedSentences(data.sentence_labels, data.sentence_weights, data.classes, generator)
    device = learner.rows.device
    batches = []
    for _ in range(_BATCHES):
        places = draws.draw(settings.batch)
        labels = photos.labels[places].to(device)
        seen = learner.texts_for(labels, settings.sentences, sentences)
        batches.append(_Batch(learner, features[places].to(device), labels, seen))
    return batches
