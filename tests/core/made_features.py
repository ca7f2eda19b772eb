"""Features drawn on the spot, as a model would make them: classes around directions of their own in a narrow cone."""

from collections.abc import Generator, Sequence
from typing import TypeVar

import torch

from uproto_core.events import Event
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

Result = TypeVar("Result")


def drawn(*shape: int, seed: int = 0, name: str = "drawn") -> torch.Tensor:
    """Standard normal numbers; float64."""
    return torch.randn(*shape, dtype=torch.float64, generator=stream(seed, name))


def made_data(
    counts: Sequence[int] = (9, 5, 3),
    *,
    dim: int = 8,
    views: int = 2,
    folds: int = 3,
    spread: float = 0.25,
    has_texts: bool = True,
    seed: int = 0,
) -> TrainingData:
    """Training photos of as many classes as there are counts; a class's photos take turns in being left out.

    Photo k of a class is left out in round k modulo `folds`; the only photo of a class is never left out.
    """
    classes = len(counts)
    labels = torch.repeat_interleave(torch.arange(classes), torch.tensor(counts))
    cone = 2 * unit(drawn(dim, seed=seed, name="cone"))
    own = drawn(classes, dim, seed=seed, name="classes")
    photos = cone + own[labels] + spread * drawn(len(labels), dim, seed=seed, name="photos")
    shown = photos[:, None] + spread / 2 * drawn(len(labels), views, dim, seed=seed, name="views")
    texts = unit(-cone + own + spread * drawn(classes, dim, seed=seed, name="texts")).float()
    fold = torch.cat([torch.arange(n) % folds if n > 1 else torch.full((n,), -1) for n in counts])
    return TrainingData(
        features=unit(shown).float(),
        labels=labels,
        classes=classes,
        class_texts=texts if has_texts else torch.zeros_like(texts),
        has_text=torch.full((classes,), has_texts),
        sentences=texts,
        sentence_labels=torch.arange(classes),
        sentence_weights=torch.ones(classes),
        fold=fold,
        folds=folds,
        practice_features=torch.zeros(0, dim),
        practice_labels=torch.zeros(0, dtype=torch.int64),
    )


def to_end(running: Generator[Event, None, Result]) -> tuple[Result, list[Event]]:
    """What a stage returns, and its events."""
    events: list[Event] = []
    while True:
        try:
            events.append(next(running))
        except StopIteration as end:
            return end.value, events


def cosines_between(points: torch.Tensor) -> torch.Tensor:
    """The cosines of all pairs of different rows, each pair twice."""
    cosines = points @ points.T
    return cosines[~torch.eye(len(points), dtype=torch.bool)]
