"""From probabilities to an answer a person gets: a class with its confidence, or "not sure" with its reason."""

from pathlib import Path

import torch

from uproto_core.classifier.calibrate import Calibration
from uproto_core.events import PhotoAnswer, TopClass


def is_sure(probabilities: torch.Tensor, likeness: torch.Tensor, calibration: Calibration) -> torch.Tensor:
    """Which photos get an answer (method.md 2.14).

    Args:
        probabilities: (N, C), calibrated.
        likeness: (N,), largest cosine to a class mean.
        calibration: The limits found on practice photos.

    Returns:
        (N,) bool.
    """
    # In float64, as `decide` compares: torch would round the limits to float32, and a photo that the figures count as
    # answered would get "not sure".
    confidence = probabilities.max(dim=1).values.double()
    return (confidence >= calibration.threshold) & (likeness.double() >= calibration.likeness_needed)


def decide(
    path: Path,
    *,
    probabilities: torch.Tensor,
    likeness: float,
    calibration: Calibration,
    class_names: tuple[str, ...],
    top: int,
) -> PhotoAnswer:
    """The answer for one photo.

    Args:
        path: Of the photo.
        probabilities: (C,), calibrated.
        likeness: Largest cosine to a class mean.
        calibration: The limits found on practice photos.
        class_names: In the order of the probabilities.
        top: How many candidates to name.
    """
    # A stable sort, so that equal probabilities are always named in the same order.
    order = probabilities.sort(descending=True, stable=True).indices[: max(top, 2)].tolist()
    candidates = tuple(
        TopClass(class_name=class_names[label], confidence=float(probabilities[label])) for label in order
    )
    is_unlike = likeness < calibration.unlike_below
    reason = calibration.limits.reason(candidates[0].confidence, candidates[1].confidence, is_unlike=is_unlike)
    answer = candidates[0].class_name if reason is None else None
    return PhotoAnswer(path=path, answer=answer, top=candidates[:top], reason=reason, is_unlike=is_unlike)
