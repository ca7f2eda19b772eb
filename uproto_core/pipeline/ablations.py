"""The method without one of its parts, each made by settings: what a part is worth shows in what goes when it is gone.

Some parts of method.md 3.3 have no setting here and so no ablation: the pull to the prototypes alone, a random
assignment of prototypes, the centring, random words in place of attributes, and the closed-form adapter.
"""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Final

import torch

from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import ExpertSettings, Settings, with_values

METHOD: Final = "uproto"
"""The method with all its parts."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Ablation:
    """The method without a part."""

    part: str
    means: str
    """What is done without it, for people."""
    settings: Callable[[Settings], Settings] = lambda settings: settings
    data: Callable[[TrainingData], TrainingData] = lambda data: data
    needs_descriptions: bool = False
    """Whether it is the method itself where classes have nothing but names."""

    @property
    def name(self) -> str:
        """As it stands in files."""
        return f"{METHOD}-without-{self.part}"


def _with(values: Mapping[str, str]) -> Callable[[Settings], Settings]:
    return lambda settings: with_values(settings, values)


def _with_experts(change: Callable[[ExpertSettings], ExpertSettings]) -> Callable[[Settings], Settings]:
    return lambda settings: dataclasses.replace(settings, experts=tuple(map(change, settings.experts)))


def _without_texts(data: TrainingData) -> TrainingData:
    """The same photos, and classes of which nothing is known but their photos."""
    return dataclasses.replace(
        data,
        class_texts=torch.zeros_like(data.class_texts),
        has_text=torch.zeros_like(data.has_text),
        sentences=data.sentences[:0],
        sentence_labels=data.sentence_labels[:0],
        sentence_weights=data.sentence_weights[:0],
    )


ABLATIONS: Final[Mapping[str, Ablation]] = {
    ablation.name: ablation
    for ablation in (
        Ablation(
            part="matching",
            means="Stage 1 is left out: photos and words are not drawn to their anchors",
            settings=_with_experts(lambda expert: dataclasses.replace(expert, is_matched=False)),
        ),
        Ablation(
            part="even-prototypes",
            means="The anchors stay where the classes are (evenness 0)",
            settings=_with({"prototypes.evenness": "0"}),
        ),
        Ablation(
            part="texts",
            means="No names and no descriptions: photos alone",
            data=_without_texts,
        ),
        Ablation(
            part="descriptions",
            means="Class names alone; a class whose name says nothing keeps its best sentence",
            settings=_with({"texts.relevance": "1", "texts.attributes": "0", "texts.attribute_sentences": "0"}),
            needs_descriptions=True,
        ),
        Ablation(
            part="filter",
            means="Every sentence is kept, up to the most for a class (relevance 0)",
            settings=_with({"texts.relevance": "0"}),
            needs_descriptions=True,
        ),
        Ablation(
            part="attributes",
            means="Sentences that name visible things count no more than others, and none are made of these",
            settings=_with({"texts.attributes": "0", "texts.attribute_sentences": "0"}),
            needs_descriptions=True,
        ),
        Ablation(
            part="class-means",
            means="No fusion: the learned head alone answers",
            settings=_with({"classifier.prototype_share": "0"}),
        ),
        Ablation(
            part="head",
            means="No fusion: the class feature prototypes alone answer",
            settings=_with({"classifier.prototype_share": "1"}),
        ),
        Ablation(
            part="adjustment",
            means="Rarity is not made up for in the head's loss (balance 0)",
            settings=_with({"classifier.balance": "0"}),
        ),
        Ablation(
            part="whitening",
            means="Every expert keeps the model's directions (whitening 1)",
            settings=_with_experts(lambda expert: dataclasses.replace(expert, whitening=1.0)),
        ),
    )
}
