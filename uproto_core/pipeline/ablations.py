"""The method without one of its parts, each made by settings: what a part is worth shows in what goes when it is gone.

They are those of method.md 3.3 and a few more. A part that is off in the settings at hand cannot be taken away: without
it the method is itself, and the comparison says so instead of repeating it.
"""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Final

import torch

from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import ExpertSettings, Settings, with_values

METHOD: Final = "uproto"
"""The method with all its parts."""

NO_DESCRIPTIONS: Final = "without descriptions it is the method itself"
NO_MATCHING: Final = "without stage 1 it is the method itself"
OFF_ALREADY: Final = "the part is off in these settings, so it is the method itself"


def _unchanged(data: TrainingData) -> TrainingData:
    return data


@dataclasses.dataclass(frozen=True, kw_only=True)
class Ablation:
    """The method without a part."""

    part: str
    means: str
    """What is done without it, for people."""
    settings: Callable[[Settings], Settings] = lambda settings: settings
    data: Callable[[TrainingData], TrainingData] = _unchanged
    needs_descriptions: bool = False
    """Whether it is the method itself where classes have nothing but names."""
    needs_matching: bool = False
    """Whether it is the method itself where no expert is matched."""

    @property
    def name(self) -> str:
        """As it stands in files."""
        return f"{METHOD}-without-{self.part}"

    @property
    def has_data_of_its_own(self) -> bool:
        """Whether it learns from something else than the method."""
        return self.data is not _unchanged

    def is_the_method(self, settings: Settings, *, has_descriptions: bool) -> str:
        """Why nothing goes when the part goes; empty where something does.

        Args:
            settings: Of the method.
            has_descriptions: Whether any class has more than a name.
        """
        if self.needs_descriptions and not has_descriptions:
            return NO_DESCRIPTIONS
        if self.needs_matching and not any(expert.is_matched for expert in settings.experts):
            return NO_MATCHING
        if not self.has_data_of_its_own and self.settings(settings) == settings:
            return OFF_ALREADY
        return ""


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
            part="matching-check",
            means="Stage 1 stays whatever practice photos say of it",
            settings=_with({"matching.is_checked": "false"}),
            needs_matching=True,
        ),
        Ablation(
            part="prototypes",
            means="No anchors: stage 1 matches photos and words, and nothing draws them anywhere",
            settings=_with({"prototypes.kind": "none"}),
            needs_matching=True,
        ),
        Ablation(
            part="even-prototypes",
            means="The anchors stay where the classes are (evenness 0)",
            settings=_with({"prototypes.evenness": "0"}),
            needs_matching=True,
        ),
        Ablation(
            part="assignment",
            means="Each class gets an anchor by chance, and not one near itself",
            settings=_with({"prototypes.assignment": "random"}),
            needs_matching=True,
        ),
        Ablation(
            part="trained-adapter",
            means="Stage 1 is worked out from the anchors in one go, and not trained",
            settings=_with({"matching.adapter": "closed"}),
            needs_matching=True,
        ),
        Ablation(
            part="distillation",
            means="Nothing keeps the model's own likenesses of photos and words in stage 1",
            settings=_with({"matching.distill_weight": "0"}),
            needs_matching=True,
        ),
        Ablation(
            part="depths",
            means="The model's last layer alone: neither its earlier layers nor colours say anything",
            settings=_with({"features.depths": "0", "features.colours": "0"}),
        ),
        Ablation(
            part="centring",
            means="The middle of all classes is not taken from photos and words",
            settings=_with({"prototypes.is_centred": "false"}),
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
            part="attribute-words",
            means="As many random words in place of the visible things that sentences name",
            settings=_with({"texts.attribute_words": "random"}),
            needs_descriptions=True,
        ),
        Ablation(
            part="shrinkage",
            means="Class feature prototypes are the means of their photos, however few",
            settings=_with({"classifier.prototypes": "mean"}),
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
