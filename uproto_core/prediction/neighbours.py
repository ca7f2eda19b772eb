"""The training photos that look most like a photo: the reason a person is shown beside an answer.

They are known where the classifier still lies in its run; a classifier that was handed on carries no photo of anyone.
"""

from dataclasses import dataclass
from pathlib import Path

import torch

from uproto_core.events import Likeness, PhotoAnswer
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.tensors import TensorsDamagedError, read_tensors


@dataclass(frozen=True, kw_only=True)
class Neighbours:
    """Training photos with their features after stage 1."""

    features: torch.Tensor
    """(N, D) unit length."""
    labels: torch.Tensor
    """(N,)"""
    paths: tuple[Path, ...]

    def reasons(self, answer: PhotoAnswer, features: torch.Tensor, class_names: tuple[str, ...]) -> PhotoAnswer:
        """The answer with the photos that a person judges it by.

        Three of all; where it stands between two classes, three of each of the two, in the order of the candidates:
        the three of all may be of one class alone, and would leave the other without a word.

        Args:
            answer: As it was decided.
            features: (D,) unit length, after stage 1.
            class_names: In the order of the labels.
        """
        if answer.reason == "between-two":
            two = [class_names.index(entry.class_name) for entry in answer.top[:2]]
            similar = tuple(found for label in two for found in self.most_like(features, class_names, of=label))
        else:
            similar = self.most_like(features, class_names)
        return answer.model_copy(update={"similar": similar})

    def most_like(
        self, features: torch.Tensor, class_names: tuple[str, ...], most: int = 3, of: int | None = None
    ) -> tuple[Likeness, ...]:
        """The training photos with the largest cosine.

        Args:
            features: (D,) unit length, after stage 1.
            class_names: In the order of the labels.
            most: How many.
            of: Label of the only class to look at; None looks at all.
        """
        cosines = self.features @ features
        if of is not None:
            cosines = cosines.masked_fill(self.labels != of, -torch.inf)
            most = min(most, int((self.labels == of).sum()))
        order = cosines.sort(descending=True, stable=True).indices[:most].tolist()
        return tuple(
            Likeness(
                path=self.paths[index], class_name=class_names[int(self.labels[index])], cosine=float(cosines[index])
            )
            for index in order
        )


def find_neighbours(bundle: BundlePaths, source: Path | None, *, classes: int, dim: int) -> Neighbours | None:
    """The training photos of a classifier that lies in its run; None where it does not, or where they are damaged.

    Args:
        bundle: The classifier.
        source: The folder its photos came from; None where it is not known.
        classes: How many there are.
        dim: Width of the features.
    """
    artefact = RunPaths(bundle.root.parent).artefact("neighbours")
    if source is None or not artefact.is_file():
        return None
    try:
        tensors = read_tensors(artefact)
        features, labels, letters = tensors["features"].float(), tensors["labels"], tensors["paths"]
        paths = letters.to(torch.uint8).numpy().tobytes().decode().split("\n")
    except (TensorsDamagedError, KeyError, UnicodeDecodeError):
        return None
    if features.shape != (len(paths), dim) or labels.shape != (len(paths),):
        return None
    if not bool(((labels >= 0) & (labels < classes)).all()):
        return None
    return Neighbours(
        features=torch.nn.functional.normalize(features, dim=1),
        labels=labels,
        paths=tuple(source / path for path in paths),
    )
