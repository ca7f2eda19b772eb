"""The practice figures of a round of stage 1: answers by the class means alone, in the space as it is now."""

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.figures import PracticeFigures
from uproto_core.matching.adapter import adapted
from uproto_core.prototypes.anchors import with_absent_classes
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.practice import PracticePhotos, practice_look, practice_photos
from uproto_core.prototypes.space import class_means
from uproto_core.settings import Settings
from uproto_core.store.tensors import Tensors


class MatchingPractice:
    """Looks at the practice photos, each with the member that has not learned from it.

    The class means are taken over plain views only: a third of the work of the means that the classifier uses, and
    the figures are for watching.
    """

    def __init__(self, data: TrainingData, anchors: Tensors, settings: Settings, cancel: CancelToken) -> None:
        self._data = data
        self._anchors = anchors
        self._settings = settings
        self._cancel = cancel
        self._photos = practice_photos(data)
        self._experts: list[list[_PracticeExpert]] = []
        for photos in self._photos:
            cancel.check()
            self._experts.append(
                [_PracticeExpert(data, anchors, photos, number, settings) for number in range(len(settings.experts))]
            )

    def figures(self, maps: Tensors) -> PracticeFigures | None:
        """The figures with these maps; None where there is no practice photo.

        Args:
            maps: The artefact of stage 1 as it is now.
        """
        answers = []
        for experts in self._experts:
            self._cancel.check()
            summed = torch.stack([expert.probabilities(maps) for expert in experts]).sum(dim=0)
            answers.append(summed.argmax(dim=1))
        if not answers:
            return None
        labels = torch.cat([photos.labels for photos in self._photos])
        return practice_look(labels, torch.cat(answers), self._data.counts)


class _PracticeExpert:
    """One expert of the member that answers some practice photos."""

    def __init__(
        self, data: TrainingData, anchors: Tensors, photos: PracticePhotos, number: int, settings: Settings
    ) -> None:
        place = f"m{photos.member}/e{number}"
        space = space_of(anchors, photos.member, number)
        self._place = place
        self._scale = settings.classifier.prototype_scale
        self._features = space.of_images(photos.features)
        self._texts = anchors[f"{place}/class_texts"]
        self._fixed: Tensor | None = None
        if not settings.experts[number].is_matched:
            self._fixed = self._answer(self._features, anchors[f"{place}/class_means"])
            return
        rows = member_rows(data, photos.member)
        self._rows = space.of_images(rows.features[rows.plain])
        self._labels, self._counts = rows.labels[rows.plain], rows.counts

    def probabilities(self, maps: Tensors) -> Tensor:
        """(P, C) of the prototype branch."""
        if self._fixed is not None:
            return self._fixed
        means = class_means(adapted(self._rows, maps, self._place, "image"), self._labels, len(self._counts))
        means = with_absent_classes(means, self._texts, self._counts)
        return self._answer(adapted(self._features, maps, self._place, "image"), means.float())

    def _answer(self, features: Tensor, means: Tensor) -> Tensor:
        return (self._scale * features @ means.T).softmax(dim=1)
