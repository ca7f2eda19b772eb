"""A classifier on disk: written after a training, read and verified before the first answer.

A bundle is a folder of fixed names: no path stands inside it, so none can climb out. Its tensors are checked against
their hash, and against the classes and the backbone's width, before anything is built from them.
"""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Literal

import torch
from PIL import Image
from pydantic import TypeAdapter, ValidationError
from torch import Tensor

from uproto_core.backbone.join import Join
from uproto_core.backbone.load import Backbone
from uproto_core.backbone.views import View, mean_view, plan_answer_views, show
from uproto_core.classifier.answer import Classifier
from uproto_core.classifier.calibrate import Calibration
from uproto_core.errors import BackboneUnusableError, BundleUnusableError, RunUnusableError, TargetUnknownError
from uproto_core.evaluation.report import model_card
from uproto_core.figures import Document, ExamFigures, GroupRule
from uproto_core.prediction.neighbours import Neighbours, find_neighbours
from uproto_core.settings import FeatureSettings
from uproto_core.stage import file_sha256
from uproto_core.store.atomic import replaced, write_text
from uproto_core.store.balance import read_balance, read_sure
from uproto_core.store.paths import BackbonePaths, BundlePaths, RunPaths
from uproto_core.store.project import photos_folder
from uproto_core.store.runs import read_run
from uproto_core.store.tensors import TensorsDamagedError, read_tensors, write_tensors
from uproto_core.sureness import ALWAYS, SureTable
from uproto_core.tuning.recipe import TowerRecipe, TowerUnfitError, TrainedTower

FORMAT = 3
"""The newest that is read. A classifier that joins the layers of its model, mixes scores or has a bottleneck is of
format 3, another one with a trained tower of format 2, so that a program that knows none of these refuses it; every
other one stays of format 1."""

_TOWER = "tower/"
"""Before the names of the trained tower's weights."""


class BackboneReference(Document):
    """Which model made the features: its files are inside, or it is found by name and checked by fingerprint."""

    name: str
    fingerprint: str
    dim: int
    image_px: int
    is_inside: bool


class BundleDocument(Document):
    """`bundle.json`."""

    format: Literal[1, 2, 3] = 1
    program: str
    created: str
    """ISO 8601, UTC."""
    class_names: tuple[str, ...]
    train_counts: tuple[int, ...]
    groups: GroupRule
    backbone: BackboneReference
    calibration: dict[str, object]
    model_sha256: str
    settings: dict[str, object]
    exam: ExamFigures | None
    """The figures at the time of training."""
    tower: TowerRecipe | None = None
    """How the image tower was changed; None where it is the model's own."""


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """A classifier, ready to answer."""

    paths: BundlePaths
    document: BundleDocument
    classifier: Classifier
    calibration: Calibration
    backbone: Backbone
    neighbours: Neighbours | None
    """Training photos to show beside an answer; None where they are not known."""
    views: tuple[View, ...] = (View(kind="plain"),)
    """What an answer rests on, as when its limits were found."""
    join: Join | None = None
    """What brings the layers of the model together; None where a feature is the last layer's alone."""
    lean: float = 0.0
    """Where the slider between rare and common was put; the calibration's threshold is of this place."""
    sure: SureTable | None = None
    """What each target costs; None where the classifier is of an older version."""

    def calibration_for(self, right: float | None) -> Calibration:
        """The limits of its answers, for another share of right answers where one is asked for.

        Raises:
            TargetUnknownError: the classifier was made by a version that did not measure this.
        """
        if right is None or right == self.calibration.target:
            return self.calibration
        if right == ALWAYS:
            return replace(self.calibration, target=ALWAYS, threshold=0.0, is_reached=True)
        if self.sure is None:
            raise TargetUnknownError(path=self.paths.root)
        cost = self.sure.cost(self.lean, right)
        return replace(
            self.calibration,
            target=right,
            threshold=cost.point.threshold,
            is_reached=cost.is_reached,
            answered=cost.answered,
            right=cost.right,
        )

    def prepare(self, image: Image.Image) -> Tensor:
        """(V, 3, H, W) uint8, every view of an RGB image of any size."""
        return show(image, self.views, "", self.backbone.preprocessing)

    def features(self, photos: Sequence[Tensor]) -> Tensor:
        """Features of prepared photos, each the mean of its views; all are looked at in one step.

        Args:
            photos: (V, 3, H, W) each.

        Returns:
            (B, D) float32 of unit length, on the CPU.
        """
        encode = self.backbone.encode_images if self.join is None else self.backbone.encode_depths
        seen = encode(torch.cat(list(photos))).reshape(len(photos), len(photos[0]), -1)
        return mean_view(seen if self.join is None else self.join.features(seen))

    def probabilities(self, features: Tensor) -> Tensor:
        """(B, C) calibrated, of photos' features, leaning as the person chose."""
        return self.classifier.probabilities(features, lean=self.lean)


_CALIBRATION: TypeAdapter[Calibration] = TypeAdapter(Calibration)
_FEATURES: TypeAdapter[FeatureSettings] = TypeAdapter(FeatureSettings)
_PLAIN: dict[str, object] = {"answer_views": 1}
"""What a classifier was made with that says nothing of it: those before this setting answered by the plain view."""


def write_bundle(
    paths: BundlePaths,
    *,
    classifier: Classifier,
    calibration: Calibration,
    backbone: Backbone,
    class_names: tuple[str, ...],
    train_counts: tuple[int, ...],
    groups: GroupRule,
    settings: dict[str, object],
    exam: ExamFigures | None,
    texts: Path,
    tower: TrainedTower | None = None,
    join: Join | None = None,
    sure: SureTable | None = None,
) -> BundleDocument:
    """Write a classifier; `bundle.json` comes last, so that a bundle with it is whole.

    The built-in backbone goes inside, so that the bundle alone is enough on another computer; a larger one is named
    and found by its fingerprint. What was trained in its image tower goes inside always.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    weights = {f"{_TOWER}{name}": tensor for name, tensor in tower.weights.items()} if tower is not None else {}
    joining = join.to_tensors() if join is not None else {}
    write_tensors(paths.model, classifier.to_tensors() | weights | joining)
    with replaced(paths.texts) as temporary:
        shutil.copyfile(texts, temporary)
    if backbone.is_built_in:
        _copy_backbone(backbone, BackbonePaths(paths.backbone))
    document = BundleDocument(
        format=3 if join is not None or not classifier.is_plain else 2 if tower is not None else 1,
        program=f"uproto {version('uproto')}",
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        class_names=class_names,
        train_counts=train_counts,
        groups=groups,
        backbone=BackboneReference(
            name=backbone.name,
            fingerprint=backbone.files_fingerprint,
            dim=backbone.dim,
            image_px=backbone.image_px,
            is_inside=backbone.is_built_in,
        ),
        calibration=_CALIBRATION.dump_python(calibration, mode="json"),
        model_sha256=file_sha256(paths.model),
        settings=settings,
        exam=exam,
        tower=tower.recipe if tower is not None else None,
    )
    write_text(
        paths.card, model_card(class_names, train_counts, groups, exam, backbone.name, is_tuned=tower is not None)
    )
    # Of an earlier training in this place: its slider says nothing of this classifier.
    paths.balance.unlink(missing_ok=True)
    paths.sure.unlink(missing_ok=True)
    if sure is not None:
        write_text(paths.sure, sure.model_dump_json())
    write_text(paths.bundle_json, document.model_dump_json(indent=1, by_alias=True))
    return document


def _copy_backbone(backbone: Backbone, inside: BackbonePaths) -> None:
    assert backbone.folder is not None, "the built-in backbone lies in a folder"
    origin = BackbonePaths(backbone.folder)
    for source, target in (
        (origin.weights, inside.weights),
        (origin.config, inside.config),
        (origin.readme, inside.readme),
    ):
        if source.exists() and not (target.exists() and file_sha256(target) == file_sha256(source)):
            with replaced(target) as temporary:
                shutil.copyfile(source, temporary)


def resolve_bundle(path: Path) -> BundlePaths:
    """The bundle that a path means: a bundle's own folder, its `bundle.json`, or a run with a bundle inside.

    Raises:
        BundleUnusableError: there is none.
    """
    candidates = [BundlePaths(path), BundlePaths(RunPaths(path).bundle)]
    try:
        if path.is_file():
            candidates = [BundlePaths(path.parent)]
        for candidate in candidates:
            if candidate.bundle_json.is_file():
                return candidate
        because = "it does not exist" if not path.exists() else "it holds no bundle.json"
    except OSError as error:
        # A name that no disk takes, or a folder that may not be looked into.
        raise BundleUnusableError(path=path, because=(error.strerror or str(error)).lower()) from error
    raise BundleUnusableError(path=path, because=because)


def read_document(paths: BundlePaths) -> BundleDocument:
    """`bundle.json`, checked.

    Raises:
        BundleUnusableError: it is damaged, or from a newer version.
    """
    try:
        text = paths.bundle_json.read_text(encoding="utf-8")
        found = TypeAdapter(dict[str, object]).validate_json(text)
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        raise BundleUnusableError(path=paths.root, because="its bundle.json is damaged") from error
    number = found.get("format")
    if isinstance(number, int) and number > FORMAT:
        raise BundleUnusableError(path=paths.root, because="it is from a newer version of uproto")
    try:
        document = BundleDocument.model_validate_json(text)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BundleUnusableError(path=paths.root, because=f'"{where}" in its bundle.json is damaged') from error
    if len(document.class_names) < 2 or len(document.class_names) != len(document.train_counts):  # noqa: PLR2004
        raise BundleUnusableError(path=paths.root, because="its classes and their counts do not fit together")
    if len(set(document.class_names)) != len(document.class_names):
        raise BundleUnusableError(path=paths.root, because="two of its classes have the same name")
    return document


def read_bundle(paths: BundlePaths, backbone: Callable[[str], Backbone]) -> Bundle:
    """A classifier from its folder.

    Args:
        paths: Where it lies.
        backbone: Loads a model by name or folder.

    Raises:
        BundleUnusableError: a part is missing, damaged, or does not fit the others.
        BackboneNotHereError: the model it needs is not on this computer.
    """
    document = read_document(paths)
    if not paths.model.is_file() or file_sha256(paths.model) != document.model_sha256:
        raise BundleUnusableError(path=paths.root, because="its model.safetensors is missing or damaged")
    try:
        tensors = read_tensors(paths.model)
        join = Join.from_tensors(tensors, dim=document.backbone.dim)
        dim = join.joined_dim if join is not None else document.backbone.dim
        classifier = Classifier.from_tensors(tensors, classes=len(document.class_names), dim=dim)
    except (TensorsDamagedError, ValueError) as error:
        raise BundleUnusableError(path=paths.root, because="its model.safetensors does not fit its classes") from error
    calibration, lean = _limits(document, paths)
    sure = read_sure(paths)
    try:
        shown = _FEATURES.validate_python(_PLAIN | _settings_of(document, "features"))
    except ValidationError as error:
        raise BundleUnusableError(path=paths.root, because="its settings of views are damaged") from error
    try:
        loaded = backbone(str(paths.backbone) if document.backbone.is_inside else document.backbone.name)
    except BackboneUnusableError as error:
        if not document.backbone.is_inside:
            raise
        # The model came with the classifier: getting another one would not help.
        because = f"the model inside it cannot be used: {error.because}"
        raise BundleUnusableError(path=paths.root, because=because) from error
    if (loaded.fingerprint, loaded.dim) != (document.backbone.fingerprint, document.backbone.dim):
        raise BundleUnusableError(
            path=paths.root, because=f'the model "{document.backbone.name}" on this computer is another one'
        )
    if join is not None and join.sizes != loaded.depth_sizes:
        raise BundleUnusableError(path=paths.root, because="it joins other layers than its model has")
    weights = {name.removeprefix(_TOWER): tensor for name, tensor in tensors.items() if name.startswith(_TOWER)}
    if document.tower is not None:
        try:
            loaded = TrainedTower(recipe=document.tower, weights=weights).on(loaded)
        except TowerUnfitError as error:
            because = f'its trained weights do not fit the model "{document.backbone.name}"'
            raise BundleUnusableError(path=paths.root, because=because) from error
    elif weights:
        raise BundleUnusableError(path=paths.root, because="it has trained weights and does not say what for")
    return Bundle(
        paths=paths,
        document=document,
        classifier=classifier,
        calibration=calibration,
        backbone=loaded,
        neighbours=find_neighbours(paths, _source_of(paths), classes=len(document.class_names), dim=dim),
        views=plan_answer_views(shown),
        join=join,
        lean=lean,
        sure=sure,
    )


def _limits(document: BundleDocument, paths: BundlePaths) -> tuple[Calibration, float]:
    """When it says "not sure", and how far it leans, as the person left the slider."""
    try:
        calibration = _CALIBRATION.validate_python(document.calibration)
    except ValidationError as error:
        raise BundleUnusableError(path=paths.root, because='its limits for "not sure" are damaged') from error
    balance = read_balance(paths)
    if balance is None:
        return calibration, 0.0
    target = calibration.target if balance.target is None else balance.target
    return replace(calibration, threshold=balance.threshold, target=target), balance.lean


def _settings_of(document: BundleDocument, section: str) -> dict[str, object]:
    """One section of the settings that a classifier was made with; empty where there is none."""
    found = document.settings.get(section)
    return found if isinstance(found, dict) else {}


def _source_of(paths: BundlePaths) -> Path | None:
    """The photo folder of the run that the bundle lies in."""
    try:
        source = read_run(RunPaths(paths.root.parent)).job.get("source")
    except RunUnusableError:
        return None
    return photos_folder(Path(source)) if isinstance(source, str) else None
