"""The stage "tuning" of the presets `balanced` and `thorough`: train the image tower, and keep it where it is better.

What the tower learns from and what judges it never meet: given practice photos judge it, or else one training photo in
so many is kept from the tower. Those photos are also the practice photos of everything after it, because the tower has
seen all others.
"""

import dataclasses
from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

import torch

from uproto_core.backbone.load import Backbone
from uproto_core.errors import RunUnusableError
from uproto_core.events import EpochEnded, Event, Noted
from uproto_core.figures import Document, TowerFigures, whole_percent
from uproto_core.matching.losses import mix_offset
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.inputs import LearningInputs, SplitPhotos, labelled_features
from uproto_core.pipeline.methods import only_notes
from uproto_core.pipeline.together import send_task
from uproto_core.pipeline.tower_judge import judge_tower
from uproto_core.pipeline.tower_photos import SeenPhotos, held_out, reference_photos
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.space import unit
from uproto_core.settings import SETTINGS, ExpertSettings
from uproto_core.stage import fingerprint, run_stage
from uproto_core.store.paths import RunPaths
from uproto_core.store.tensors import Tensors, read_tensors, write_tensors
from uproto_core.tuning.objective import Targets
from uproto_core.tuning.practice import Gain, TowerPractice
from uproto_core.tuning.recipe import TowerRecipe, TrainedTower, choose_recipe
from uproto_core.tuning.train import TowerTask, tune_tower

Result = TypeVar("Result")

_UNWHITENED = (ExpertSettings(whitening=1.0, is_matched=True),)
"""The tower learns in the space of its own features, centred: whitening comes after it, from the features it gives."""


@dataclass(frozen=True, kw_only=True)
class TowerUsed:
    """What the stages after this one work with."""

    backbone: Backbone
    inputs: LearningInputs
    trained: TrainedTower | None = None
    """None where the untouched tower is used."""
    figures: TowerFigures | None = None
    """None where there was nothing to judge a tower by."""

    @property
    def rounds(self) -> int:
        """Rounds that it was trained for, whether it is used or not."""
        return self.figures.rounds if self.figures is not None else 0


def tune(
    split: SplitPhotos, inputs: LearningInputs, backbone: Backbone, course: Course
) -> Generator[Event, None, TowerUsed]:
    """Train the tower of a model, and decide whether it is used.

    Args:
        split: All photos.
        inputs: Features of the untouched tower, and texts.
        backbone: The model, untouched; it stays so.
        course: The training.
    """
    work = _Tuning(split, inputs, backbone, course)
    if not work.has_practice:
        yield Noted(code="tuning.no-practice")
        return TowerUsed(backbone=backbone, inputs=inputs)
    plain = SETTINGS.dump_python(course.job.settings, mode="json")
    # How sure is sure enough is asked after the training, and asking otherwise trains nothing anew.
    surety = plain["tuning"].pop("surety")
    stage = course.stage(
        "tuning",
        inputs.fingerprint,
        backbone.fingerprint,
        course.job.preset,
        plain["tuning"],
        plain["prototypes"],
        plain["classifier"],
        plain["features"],
        course.job.seed,
    )
    made: Tensors = yield from run_stage(
        stage,
        lambda: work.make(stage.fingerprint),
        read=read_tensors,
        write=lambda tensors, path: write_tensors(path, tensors),
        is_partial=lambda: course.cancel.is_finishing,
    )
    if not course.cancel.is_finishing:
        course.run.part("tuning").unlink(missing_ok=True)
    judged = _Judged.model_validate_json(bytes(made.pop("judged").tolist()))
    figures = judged.figures(surety)
    facts: dict[str, str | int] = {"tuned": whole_percent(figures.tuned), "frozen": whole_percent(figures.frozen)}
    if figures.kept == "frozen":
        yield Noted(code="tuning.not-kept", facts=facts)
        return TowerUsed(backbone=backbone, inputs=inputs, figures=figures)
    yield Noted(code="tuning.kept", facts=facts)
    weights = {name.removeprefix("tower/"): tensor for name, tensor in made.items()}
    trained = TrainedTower(recipe=judged.recipe, weights=weights)
    tower = trained.on(backbone)
    seen = yield from work.seen_by(tower)
    used = LearningInputs(
        data=seen.learned(inputs.data),
        training=seen.training,
        practice=seen.practice,
        fingerprint=fingerprint(inputs.fingerprint, tower.fingerprint, sorted(seen.held_out)),
    )
    return TowerUsed(backbone=tower, inputs=used, trained=trained, figures=figures)


def read_tower(run: RunPaths) -> TrainedTower:
    """The tower that a finished training uses; only where it was kept.

    Raises:
        RunUnusableError: its file is missing or damaged.
    """
    try:
        made = read_tensors(run.artefact("tuning"))
        judged = _Judged.model_validate_json(bytes(made.pop("judged").tolist()))
    except (OSError, KeyError, ValueError) as error:
        raise RunUnusableError(path=run.root, because="its trained model is missing or damaged") from error
    return TrainedTower(
        recipe=judged.recipe, weights={name.removeprefix("tower/"): tensor for name, tensor in made.items()}
    )


class _Judged(Document):
    """What came of a training, beside its weights."""

    recipe: TowerRecipe
    rounds: int
    best_round: int
    practice_photos: int
    frozen: float
    """Balanced accuracy of the untouched tower's classifier."""
    tuned: float
    error: float

    def figures(self, surety: float) -> TowerFigures:
        """The same with the decision.

        Args:
            surety: How many standard errors better it must be.
        """
        gain = Gain(one=self.tuned, other=self.frozen, error=self.error)
        return TowerFigures(
            way=self.recipe.way,
            kept="tuned" if gain.is_sure(surety) else "frozen",
            rounds=self.rounds,
            best_round=self.best_round,
            practice_photos=self.practice_photos,
            frozen=self.frozen,
            tuned=self.tuned,
            gain=gain.value,
            error=self.error,
        )


class _Tuning:
    """One tower's training: who learns, who asks."""

    def __init__(self, split: SplitPhotos, inputs: LearningInputs, backbone: Backbone, course: Course) -> None:
        self._split = split
        self._inputs = inputs
        self._backbone = backbone
        self._course = course
        self._held_out = frozenset[str]()
        if inputs.practice is None:
            self._held_out = held_out(split.rows, course.job.settings.tuning.practice_of, course.job.seed)
        self._frozen = SeenPhotos(training=inputs.training, practice=inputs.practice, held_out=self._held_out)

    @property
    def has_practice(self) -> bool:
        """Whether there is a photo to judge a tower by."""
        return bool(self._frozen.asked)

    def make(self, mark: str) -> Generator[Event, None, Tensors]:
        """Train, and judge what came of it."""
        course = self._course
        task = yield from self._task(mark)
        send_task(task, course.together)
        tower = yield from tune_tower(task, course.compute, course.cancel, course.together)
        trained = TrainedTower(recipe=tower.recipe, weights=tower.weights)
        seen = yield from self.seen_by(trained.on(self._backbone))
        data = self._inputs.data
        gain = yield from judge_tower(seen.judged(data), self._frozen.only(seen).judged(data), course)
        judged = _Judged(
            recipe=tower.recipe,
            rounds=tower.rounds,
            best_round=tower.best_round,
            practice_photos=len(seen.asked),
            frozen=gain.other,
            tuned=gain.one,
            error=gain.error,
        )
        text = torch.frombuffer(bytearray(judged.model_dump_json().encode()), dtype=torch.uint8)
        return {"judged": text, **{f"tower/{name}": tensor for name, tensor in tower.weights.items()}}

    def seen_by(self, backbone: Backbone) -> Generator[Event, None, SeenPhotos]:
        """The same photos, as a tower sees them; how far that is is not told, or the bar of the stage would go back."""
        course, split = self._course, self._split
        training = yield from only_notes(labelled_features(split, "train", backbone, course))
        practice = None
        if self._inputs.practice is not None:
            practice = yield from only_notes(labelled_features(split, "val", backbone, course, like=training))
        seen = SeenPhotos(training=training, practice=practice, held_out=self._held_out)
        # A photo that could be read then and not now, or now and not then, is not compared.
        return seen.only(self._frozen)

    def _task(self, mark: str) -> Generator[Event, None, TowerTask]:
        """What the tower learns: its photos, its anchors and its texts, as the untouched towers see them."""
        # The tower learns its last layer's features; what its earlier layers say joins them afterwards.
        course, data = self._course, self._frozen.judged(self._inputs.data).narrowed(self._backbone.dim)
        settings = course.job.settings
        anchors = yield from only_notes(
            spread_anchors(data, dataclasses.replace(settings, experts=_UNWHITENED), course.job.seed, course.cancel)
        )
        space = space_of(anchors, 0, 0)
        targets = Targets(
            image_centre=anchors["m0/image_centre"],
            prototypes=anchors.get("m0/e0/prototypes", torch.zeros(0, self._backbone.dim)),
            offset=mix_offset(data.counts, settings.tuning.frequency),
            texts=unit(data.sentences - space.text_centre),
            text_labels=data.sentence_labels,
            text_weights=data.sentence_weights,
        )
        learning, asked = self._frozen.learning, self._frozen.asked
        labels = torch.from_numpy(self._split.labels(learning))
        reference = reference_photos(learning, labels)
        return TowerTask(
            backbone=self._backbone,
            recipe=choose_recipe(self._backbone.image_tower, course.job.preset, settings.tuning, data.classes),
            targets=targets,
            photos=learning,
            labels=labels,
            practice=TowerPractice(
                reference=tuple(learning[place] for place in reference),
                reference_labels=labels[reference],
                practice=asked,
                practice_labels=torch.from_numpy(self._split.labels(asked)),
                counts=self._inputs.data.counts,
            ),
            settings=settings,
            seed=course.job.seed,
            fingerprint=mark,
            progress=course.run.part("tuning"),
        )


def after_rounds(events: Generator[Event, None, Result], rounds: int) -> Generator[Event, None, Result]:
    """Events of the stages that come after, their rounds counted on from those of the tower."""
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            result: Result = end.value
            return result
        if isinstance(event, EpochEnded):
            event = dataclasses.replace(event, epoch=event.epoch + rounds, epochs=event.epochs + rounds)
        yield event
