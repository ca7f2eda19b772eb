"""Every default, once, with its range and its effect.

The window's "More settings", `uproto train --help`, `--set key=value`, docs/settings.md and the run's record are all
made from these classes. The constants are those of method.md Appendix C.4, chosen on development photos and never on
the folder at hand.
"""

import dataclasses
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, JsonValue, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as checked

from uproto_core.errors import SettingUnknownError

Preset = Literal["quick", "balanced", "thorough"]
Accelerator = Literal["auto", "cpu", "cuda", "mps"]
PrototypeKind = Literal["polar", "simplex", "numerical", "none"]
PrototypeAssignment = Literal["nearest", "random"]

_COMPARED: dict[str, JsonValue] = {"for_comparison": True}
"""Marks a setting that is there to compare ways with each other, and not for those who only want a classifier."""


@checked(frozen=True, kw_only=True)
class SplitSettings:
    """How photos are kept apart for the exam and for practice, where the folder does not say."""

    exam_share: Annotated[float, Field(gt=0, lt=0.6, description="Share of a class kept for the exam.")] = 0.2
    exam_most: Annotated[
        int, Field(ge=1, le=1000, description="Most exam photos a class, unless its smallest burst has more.")
    ] = 20
    exam_from: Annotated[int, Field(ge=2, le=100, description="Classes with fewer photos have no exam photo.")] = 4
    folds: Annotated[int, Field(ge=2, le=10, description="Practice rounds a photo is left out of in turn.")] = 3
    bursts: Annotated[
        Literal["auto", "off"],
        Field(description="Whether photos taken in one go stay together: by clock and camera, or by numbered names."),
    ] = "auto"
    subfolders: Annotated[
        Literal["auto", "off"],
        Field(description="Whether photos of one sub-folder stay together, in classes with four sub-folders or more."),
    ] = "auto"


@checked(frozen=True, kw_only=True)
class TextSettings:
    """Which sentences about a class are kept and how much each counts (method.md 2.3 to 2.6)."""

    relevance: Annotated[
        float, Field(ge=0, le=1, description="Sentences below this relevance are dropped; 0 keeps all.")
    ] = 0.55
    most_sentences: Annotated[int, Field(ge=1, le=256, description="Most sentences kept for a class.")] = 16
    attributes: Annotated[
        float, Field(ge=0, le=5, description="How much more a sentence counts that names visible things; 0 is off.")
    ] = 1.0
    attribute_sentences: Annotated[
        int, Field(ge=0, le=32, description="Most sentences made from the visible things named; 0 makes none.")
    ] = 8
    evidence_photos: Annotated[
        int, Field(ge=1, le=256, description="Training photos of a class that sentences are tried on.")
    ] = 16
    kind_word: Annotated[
        str, Field(max_length=60, description='What all classes are, such as "moth"; may be empty.')
    ] = ""
    dictionary: Annotated[
        bool, Field(description="Whether what the dictionary that comes along says about the names is tried too.")
    ] = False
    judge: Annotated[
        Literal["margins", "anss"],
        Field(
            description="How sentences are judged; anss takes the 64 that VL-LTR's anchor score finds best.",
            json_schema_extra=_COMPARED,
        ),
    ] = "margins"
    attribute_words: Annotated[
        Literal["seen", "random"],
        Field(
            description="For comparison: sentences of visible things are made of as many random words instead.",
            json_schema_extra=_COMPARED,
        ),
    ] = "seen"


@checked(frozen=True, kw_only=True)
class FeatureSettings:
    """How photos are shown to the model."""

    train_views: Annotated[
        int, Field(ge=1, le=8, description="Views of each training photo: plain, mirrored, two closer, random crops.")
    ] = 5
    answer_views: Annotated[
        int, Field(ge=1, le=4, description="Views that an answer rests on: plain, mirrored, two closer; 1 is quickest.")
    ] = 4
    depths: Annotated[
        float, Field(ge=0, le=10, description="How much the model's earlier layers count beside its last; 0 is off.")
    ] = 0.5
    colours: Annotated[
        float, Field(ge=0, le=10, description="How much a photo's colours count beside the last layer; 0 is off.")
    ] = 0.1
    mirror: Annotated[bool, Field(description="Whether a mirrored photo still shows the same class.")] = True
    crop_least: Annotated[float, Field(gt=0, le=1, description="Smallest share of a photo that a crop shows.")] = 0.45


@checked(frozen=True, kw_only=True)
class ExpertSettings:
    """One of the classifiers whose answers are averaged."""

    whitening: Annotated[
        float, Field(ge=0, le=1, description="1 keeps the model's directions, lower evens out how much photos vary.")
    ]
    is_matched: Annotated[bool, Field(description="Whether stage 1 (matching photos and words) comes before it.")]


@checked(frozen=True, kw_only=True)
class TuningSettings:
    """Training inside the image tower: the presets `balanced` and `thorough` (docs/decisions/0012)."""

    way: Annotated[
        Literal["adaptformer", "lora"],
        Field(description="What balanced adds to a transformer; other towers train norms, scale and shift."),
    ] = "adaptformer"
    adapter_width: Annotated[
        int, Field(ge=0, le=1024, description="Width of an adapter; 0 follows the number of classes.")
    ] = 0
    lora_rank: Annotated[
        int,
        Field(ge=1, le=256, description="Rank of LoRA's change to queries and values.", json_schema_extra=_COMPARED),
    ] = 4
    rounds: Annotated[int, Field(ge=1, le=1000, description="Passes over the training photos, at most.")] = 10
    least_steps: Annotated[
        int, Field(ge=1, le=10000, description="Fewest steps of a round, however few the photos are.")
    ] = 8
    patience: Annotated[
        int, Field(ge=1, le=1000, description="Rounds without a better look at practice photos before it ends.")
    ] = 4
    batch: Annotated[
        int, Field(ge=2, le=8192, description="Photos a step, in smaller parts where memory is short.")
    ] = 128
    rate: Annotated[float, Field(gt=0, le=1, description="Learning rate of balanced; falls to 0 as a cosine.")] = 0.01
    whole_rate: Annotated[
        float, Field(gt=0, le=1, description="Learning rate of thorough at the top of the tower.")
    ] = 0.001
    rate_fall: Annotated[
        float, Field(gt=0, le=1, description="What the rate of thorough is multiplied by, a block down from the top.")
    ] = 0.7
    momentum: Annotated[float, Field(ge=0, lt=1, description="How much of a step carries over into the next.")] = 0.9
    weight_decay: Annotated[float, Field(ge=0, le=1, description="Pull of the trained weights to zero.")] = 5e-4
    frequency: Annotated[
        float, Field(ge=0, le=1, description="0 shows every class equally often, 1 as often as it has photos.")
    ] = 0.5
    match_scale: Annotated[
        float, Field(ge=1, le=100, description="Sharpness of matching at the start; it is trained, from 1 to 100.")
    ] = 20.0
    anchor_weight: Annotated[
        float, Field(ge=0, le=10, description="Weight of the pull to the anchors beside matching.")
    ] = 0.5
    anchor_scale: Annotated[float, Field(gt=0, le=100, description="Sharpness of the pull to the anchors.")] = 20.0
    smoothing: Annotated[
        float,
        Field(
            ge=0,
            lt=1,
            description="Share of matching's target that is spread over all alike.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0.0
    stay_weight: Annotated[
        float, Field(ge=0, lt=1, description="Share of the loss that keeps thorough near the untouched tower.")
    ] = 0.5
    crop_least: Annotated[
        float, Field(gt=0, le=1, description="Smallest share of a photo that a random crop shows while it learns.")
    ] = 0.6
    practice_of: Annotated[
        int, Field(ge=2, le=20, description="One training photo in so many is kept from the tower, for practice.")
    ] = 5
    surety: Annotated[
        float, Field(ge=0, le=5, description="How many standard errors better it must be to be kept.")
    ] = 1.5


@checked(frozen=True, kw_only=True)
class PrototypeSettings:
    """The anchors of the classes (method.md 2.7)."""

    kind: Annotated[
        PrototypeKind,
        Field(description="Polar: even, as near as possible to the classes' own directions. None: no anchor pulls."),
    ] = "polar"
    evenness: Annotated[
        float,
        Field(ge=0, le=1, description="How evenly polar anchors lie: 0 leaves the classes where they are, 1 is even."),
    ] = 1.0
    assignment: Annotated[
        PrototypeAssignment,
        Field(
            description="Nearest: each class gets an anchor near itself. Random: any anchor, for comparisons.",
            json_schema_extra=_COMPARED,
        ),
    ] = "nearest"
    dimension: Annotated[
        int,
        Field(
            ge=0,
            le=8192,
            description="Dimensions that the anchors are spread in; 0 takes all of the model's.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0
    is_centred: Annotated[
        bool,
        Field(
            description="Whether the middle of all classes is taken from photos and from texts first.",
            json_schema_extra=_COMPARED,
        ),
    ] = True


@checked(frozen=True, kw_only=True)
class MatchingSettings:
    """Stage 1: photos and sentences are drawn to their class's anchor (method.md C.4)."""

    steps: Annotated[int, Field(ge=1, le=20000, description="Training steps.")] = 200
    steps_a_round: Annotated[int, Field(ge=1, le=1000, description="Steps between two looks at practice photos.")] = 10
    batch: Annotated[int, Field(ge=8, le=8192, description="Photos a step, classes drawn equally.")] = 256
    rate: Annotated[float, Field(gt=0, le=1, description="Learning rate at the start; falls to 0 as a cosine.")] = 1e-3
    anchor_scale: Annotated[float, Field(gt=0, le=100, description="Sharpness of the pull to the anchors.")] = 20.0
    match_scale: Annotated[float, Field(gt=0, le=100, description="Sharpness of matching photos and sentences.")] = 20.0
    match_weight: Annotated[float, Field(ge=0, le=10, description="Weight of matching beside the pull.")] = 0.5
    stay_weight: Annotated[
        float, Field(ge=0, le=1000, description="Weight that keeps the features near where the model put them.")
    ] = 10.0
    adapter: Annotated[
        Literal["linear", "bottleneck", "closed"],
        Field(
            description="Linear and bottleneck are trained; closed is worked out from the anchors in one go.",
            json_schema_extra=_COMPARED,
        ),
    ] = "linear"
    closed_evenness: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="How far a closed map evens out the classes; 0 leaves them.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0.5
    class_mix: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="0 draws classes equally, 1 as often as they have photos.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0.0
    pull: Annotated[
        Literal["softmax", "dot"],
        Field(
            description="To the own anchor and away from the others, or (dot) to the own one alone, gently.",
            json_schema_extra=_COMPARED,
        ),
    ] = "softmax"
    pull_ramp: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="Share of the steps over which the pull grows to its full weight.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0.0
    distill_weight: Annotated[
        float,
        Field(
            ge=0,
            lt=1,
            description="Weight of keeping the model's own likenesses of photos and sentences.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0.0
    sentences: Annotated[
        int,
        Field(
            ge=0,
            le=64,
            description="Sentences of a class that a step draws; 0 takes its merged text instead.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0
    label_smoothing: Annotated[
        float,
        Field(
            ge=0,
            le=0.5,
            description="Share of the match that is spread over the sentences of all classes.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0.0
    is_scale_trained: Annotated[
        bool,
        Field(
            description="Whether the sharpness of matching is learned, between 1 and 100.", json_schema_extra=_COMPARED
        ),
    ] = False
    keep: Annotated[
        Literal["last", "best"], Field(description="The round that is kept: the last, or the best on practice photos.")
    ] = "last"
    is_checked: Annotated[
        bool, Field(description="Whether stage 1 is left out where practice photos say that it clearly hurts.")
    ] = True


@checked(frozen=True, kw_only=True)
class ClassifierSettings:
    """Stage 2: a learned head and the class feature prototypes, fused (method.md C.4)."""

    balance: Annotated[
        float, Field(ge=0, le=2, description="How far rarity is made up for; 0 is an ordinary classifier.")
    ] = 1.1
    anchor_weight: Annotated[
        float, Field(ge=0, le=10, description="Pull of the head to its start, divided by the number of classes.")
    ] = 0.003
    anchor_length: Annotated[float, Field(ge=0, le=100, description="Length of the start taken from the texts.")] = 10.0
    prototype_scale: Annotated[float, Field(gt=0, le=100, description="Sharpness of the prototype branch.")] = 10.0
    prototype_share: Annotated[
        float, Field(ge=0, le=1, description="Share of the prototype branch in the answer; 0 is the head alone.")
    ] = 0.5
    fusion: Annotated[
        Literal["probabilities", "scores", "scores-by-count"],
        Field(
            description="What the two branches are mixed as; by count, rare classes rest more on their prototype.",
            json_schema_extra=_COMPARED,
        ),
    ] = "probabilities"
    rare_share: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="Share of the prototype branch for a class without photos, by count.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0.75
    prototypes: Annotated[
        Literal["mean", "shrunk", "estimated"],
        Field(
            description="A class's typical features: its photos' mean, or drawn to its text as far as is set or fits.",
            json_schema_extra=_COMPARED,
        ),
    ] = "mean"
    shrink_photos: Annotated[
        float,
        Field(
            ge=0,
            le=1000,
            description="How many photos the text is worth in a shrunk prototype.",
            json_schema_extra=_COMPARED,
        ),
    ] = 5.0
    start: Annotated[
        Literal["texts", "prototypes", "both"],
        Field(description="What the head starts from and is held near.", json_schema_extra=_COMPARED),
    ] = "texts"
    synthetic: Annotated[
        int,
        Field(
            ge=0,
            le=1000,
            description="Rare classes get other classes' variation up to this many photos; 0 is off.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0
    anchor_half_at: Annotated[
        float,
        Field(
            ge=0,
            le=1e6,
            description="Photos at which the pull of a class is halved; 0 pulls all alike.",
            json_schema_extra=_COMPARED,
        ),
    ] = 0.0
    choose: Annotated[
        Literal["off", "practice"],
        Field(
            description="Whether fusion, prototypes and head are chosen on practice photos, with 60 photos or more.",
            json_schema_extra=_COMPARED,
        ),
    ] = "off"
    iterations: Annotated[int, Field(ge=1, le=1000, description="L-BFGS iterations of the head.")] = 50
    iterations_a_round: Annotated[int, Field(ge=1, le=100, description="Iterations between two practice looks.")] = 10


@checked(frozen=True, kw_only=True)
class AnswerSettings:
    """When the classifier says "not sure" (method.md 2.14)."""

    target: Annotated[float, Field(ge=0.5, lt=1, description="Answers are given only when right about this often.")] = (
        0.9
    )
    unlike_share: Annotated[
        float, Field(ge=0, le=0.5, description="Share of practice photos that may count as unlike all training photos.")
    ] = 0.01


@checked(frozen=True, kw_only=True)
class Settings:
    """All settings of a training."""

    split: SplitSettings = dataclasses.field(default_factory=SplitSettings)
    texts: TextSettings = dataclasses.field(default_factory=TextSettings)
    features: FeatureSettings = dataclasses.field(default_factory=FeatureSettings)
    tuning: TuningSettings = dataclasses.field(default_factory=TuningSettings)
    prototypes: PrototypeSettings = dataclasses.field(default_factory=PrototypeSettings)
    matching: MatchingSettings = dataclasses.field(default_factory=MatchingSettings)
    classifier: ClassifierSettings = dataclasses.field(default_factory=ClassifierSettings)
    answers: AnswerSettings = dataclasses.field(default_factory=AnswerSettings)
    experts: Annotated[
        tuple[ExpertSettings, ...],
        Field(min_length=1, max_length=6, description="The classifiers whose answers are averaged, as JSON."),
    ] = (ExpertSettings(whitening=0.5, is_matched=True), ExpertSettings(whitening=0.25, is_matched=False))


_LONGEST_SHOWN = 300

SETTINGS: TypeAdapter[Settings] = TypeAdapter(Settings)


def with_values(settings: Settings, values: Mapping[str, str]) -> Settings:
    """Settings with some values replaced, as `--set key=value` gives them.

    Raises:
        SettingUnknownError: a key that is none, or a value out of its range.
    """
    tree = SETTINGS.dump_python(settings, mode="json")
    for key, value in values.items():
        *sections, name = key.split(".")
        place = tree
        for section in sections:
            place = place.get(section) if isinstance(place, dict) else None
        if not isinstance(place, dict) or name not in place or isinstance(place[name], dict):
            raise SettingUnknownError(key=_shown(key), value=_shown(value), because="there is no such setting")
        found = _json_or_text(value)
        # Where words are asked for, what looks like JSON is words all the same: "7", "true".
        place[name] = value if isinstance(place[name], str) and not isinstance(found, str) else found
        try:
            SETTINGS.validate_python(tree)
        except ValidationError as error:
            because = error.errors()[0]["msg"][0].lower() + error.errors()[0]["msg"][1:]
            raise SettingUnknownError(key=_shown(key), value=_shown(value), because=_shown(because)) from error
    return SETTINGS.validate_python(tree)


def _shown(text: str) -> str:
    """What was typed, as an error repeats it."""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _json_or_text(value: str) -> object:
    try:
        return TypeAdapter(object).validate_json(value)
    except ValidationError:
        return value
