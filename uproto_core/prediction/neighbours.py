"""The training photos that look most like a photo: the reason a person is shown beside an answer.

They are known where the classifier still lies in its run; a classifier that was handed on carries no photo of anyone.
"""

from dataclasses import dataclass
from pathlib import Path

import torch

from uproto_core.events import Likeness
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

    def most_like(self, features: torch.Tensor, class_names: tuple[str, ...], most: int = 3) -> tuple[Likeness, ...]:
        """The training photos with the largest cosine.

        Args:
            features: (D,) unit length, after stage 1.
            class_names: In the order of the labels.
            most: How many.
        """
        cosines = self.features @ features
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
