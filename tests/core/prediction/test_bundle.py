"""A classifier on disk, and method.md 5.6, check 12."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from PIL import Image
from torch.testing import assert_close

from tests.core.classifier.made import SHORT, Learned, learn
from tests.core.made_features import drawn, made_data
from uproto_core.backbone.load import Backbone, load_backbone
from uproto_core.classifier.calibrate import Calibration, calibrate
from uproto_core.compute import Compute
from uproto_core.errors import BackboneNotHereError, BundleUnusableError
from uproto_core.evaluation.metrics import exam_figures
from uproto_core.figures import group_rule
from uproto_core.prediction.bundle import Bundle, read_bundle, read_document, resolve_bundle, write_bundle
from uproto_core.prototypes.space import unit
from uproto_core.settings import SETTINGS, AnswerSettings, with_values
from uproto_core.stage import file_sha256
from uproto_core.store.paths import BackbonePaths, BundlePaths
from uproto_core.store.tensors import read_tensors, write_tensors

NAMES, COUNTS = ("Fox", "Hare", "Lynx"), (9, 5, 3)


@pytest.fixture(scope="module")
def backbone() -> Backbone:
    return load_backbone("built-in", Compute(device=torch.device("cpu"), batch=32))


@pytest.fixture(scope="module")
def learned(backbone) -> Learned:
    return learn(made_data(COUNTS, dim=backbone.dim, views=1, folds=2))


@pytest.fixture(scope="module")
def written(backbone, learned, tmp_path_factory) -> Path:
    """A bundle that is read and never changed; the tests that spoil one take a copy."""
    return write(tmp_path_factory.mktemp("bundle") / "bundle", learned, backbone)


def write(root: Path, learned: Learned, backbone: Backbone) -> Path:
    (root.parent / "texts.json").write_text("{}")
    labels = learned.data.labels
    answers = learned.classifier().log_probabilities(learned.data.features[:, 0])
    write_bundle(
        BundlePaths(root),
        classifier=learned.classifier(),
        calibration=calibrate(answers, labels, torch.ones(len(labels)), AnswerSettings()),
        backbone=backbone,
        class_names=NAMES,
        train_counts=COUNTS,
        groups=group_rule(COUNTS),
        settings=SETTINGS.dump_python(SHORT, mode="json"),
        exam=exam_figures(
            labels,
            answers.exp(),
            train_counts=COUNTS,
            class_names=NAMES,
            rule=group_rule(COUNTS),
            target=0.9,
        ),
        texts=root.parent / "texts.json",
    )
    return root


@pytest.fixture
def copied(written, tmp_path) -> BundlePaths:
    shutil.copytree(written, tmp_path / "bundle")
    return BundlePaths(tmp_path / "bundle")


def read(paths: BundlePaths, backbone: Backbone) -> Bundle:
    return read_bundle(paths, lambda _: backbone)


def change(paths: BundlePaths, **values: object) -> None:
    document = json.loads(paths.bundle_json.read_text(encoding="utf-8"))
    paths.bundle_json.write_text(json.dumps(document | values), encoding="utf-8")


def refused(paths: BundlePaths, backbone: Backbone) -> str:
    with pytest.raises(BundleUnusableError) as caught:
        read(paths, backbone)
    assert caught.value.path == paths.root
    return caught.value.because


FRESH = """
import sys, torch
from pathlib import Path
torch.set_num_threads(1)
from uproto_core.compute import Compute
from uproto_core.pipeline.kept import KeptModels
from uproto_core.store.tensors import read_tensors, write_tensors
bundle = KeptModels().bundle(Path(sys.argv[1]), Compute(device=torch.device("cpu"), batch=32))
given = read_tensors(Path(sys.argv[2]))
write_tensors(Path(sys.argv[3]), {
    "probabilities": bundle.classifier.probabilities(given["features"]),
    "likeness": bundle.classifier.likeness(given["features"]),
    "features": bundle.backbone.encode_images(given["pixels"]),
})
"""


def test_check_12_a_fresh_process_gives_the_same_answers(copied, learned, backbone, tmp_path):
    given = {
        "features": unit(drawn(20, backbone.dim)).float(),
    }
    given["pixels"] = drawn(1, 3, backbone.image_px, backbone.image_px, name="pixels").float()
    write_tensors(tmp_path / "given.safetensors", given)

    subprocess.run(
        [sys.executable, "-c", FRESH, copied.root, tmp_path / "given.safetensors", tmp_path / "told.safetensors"],
        check=True,
    )

    told = read_tensors(tmp_path / "told.safetensors")
    assert torch.equal(told["probabilities"], learned.classifier().probabilities(given["features"]))
    assert torch.equal(told["likeness"], learned.classifier().likeness(given["features"]))
    assert_close(told["features"], backbone.encode_images(given["pixels"]), atol=1e-5, rtol=0)


def test_everything_comes_back(written, learned, backbone):
    bundle = read(BundlePaths(written), backbone)

    document = bundle.document
    assert (document.format, document.class_names, document.train_counts) == (1, NAMES, COUNTS)
    assert document.groups == group_rule(COUNTS)
    assert document.exam is not None
    assert document.exam.n == 17
    assert document.backbone.fingerprint == backbone.fingerprint
    assert document.settings == SETTINGS.dump_python(SHORT, mode="json")
    assert isinstance(bundle.calibration, Calibration)
    assert bundle.calibration.target == 0.9
    assert bundle.neighbours is None
    features = learned.data.features[:, 0]
    assert torch.equal(bundle.classifier.probabilities(features), learned.classifier().probabilities(features))


def test_the_built_in_model_goes_inside(written, backbone):
    inside, own = BackbonePaths(BundlePaths(written).backbone), BackbonePaths(backbone.folder)

    assert read_document(BundlePaths(written)).backbone.is_inside
    assert file_sha256(inside.weights) == file_sha256(own.weights)
    assert file_sha256(inside.config) == file_sha256(own.config)


def test_the_model_inside_is_the_one_that_is_loaded(written, backbone):
    asked: list[str] = []

    def load(name: str) -> Backbone:
        asked.append(name)
        return backbone

    read_bundle(BundlePaths(written), load)

    assert asked == [str(BundlePaths(written).backbone)]


def test_nothing_in_a_bundle_runs_code_or_names_a_place(written):
    endings = {path.suffix for path in written.rglob("*") if path.is_file()}

    assert endings <= {".json", ".safetensors", ".md", ".txt"}
    assert str(written.parent) not in BundlePaths(written).bundle_json.read_text(encoding="utf-8")


def test_a_bundle_is_written_over_itself(copied, learned, backbone):
    before = copied.model.read_bytes()
    document = read_document(copied)

    write_bundle(
        copied,
        classifier=learned.classifier(),
        calibration=read(copied, backbone).calibration,
        backbone=backbone,
        class_names=NAMES,
        train_counts=COUNTS,
        groups=document.groups,
        settings=document.settings,
        exam=None,
        texts=copied.texts,
    )

    assert copied.model.read_bytes() == before
    assert read_document(copied).exam is None
    assert not list(copied.root.rglob("*.tmp"))


@pytest.mark.parametrize("way", ["the folder", "its bundle.json", "the run around it"])
def test_a_bundle_is_found_by_its_folder_its_file_and_its_run(copied, way):
    path = {
        "the folder": copied.root,
        "its bundle.json": copied.bundle_json,
        "the run around it": copied.root.parent,
    }[way]

    assert resolve_bundle(path).root == copied.root


def test_a_place_without_a_bundle_is_told_in_words(tmp_path):
    with pytest.raises(BundleUnusableError, match="it holds no bundle"):
        resolve_bundle(tmp_path)
    with pytest.raises(BundleUnusableError, match="it does not exist"):
        resolve_bundle(tmp_path / "none")


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', "\x00", '{"format": 1}'])
def test_a_damaged_document_is_told_in_words(copied, backbone, text):
    copied.bundle_json.write_text(text, encoding="utf-8")

    assert "bundle.json is damaged" in refused(copied, backbone)


def test_a_document_that_is_no_text_is_damaged(copied, backbone):
    copied.bundle_json.write_bytes(b"\xff\xfe{}")

    assert refused(copied, backbone) == "its bundle.json is damaged"


def test_the_damaged_part_of_a_document_is_named(copied, backbone):
    change(copied, train_counts=["many"])

    assert refused(copied, backbone) == '"train_counts.0" in its bundle.json is damaged'


@pytest.mark.parametrize(
    "changed",
    [{"matching.adapter": "bottleneck"}, {"classifier.fusion": "scores"}, {"classifier.fusion": "scores-by-count"}],
)
def test_what_the_first_versions_did_not_know_has_a_format_that_they_refuse(tmp_path, backbone, changed):
    data = made_data(COUNTS, dim=backbone.dim, views=1, folds=2)
    learned = learn(data, with_values(SHORT, {**changed, "classifier.iterations": "5"}))

    bundle = read(BundlePaths(write(tmp_path / "bundle", learned, backbone)), backbone)

    assert bundle.document.format == 3
    features = data.features[:, 0]
    assert torch.equal(bundle.classifier.probabilities(features), learned.classifier().probabilities(features))


@pytest.mark.parametrize("format_", [4, 99])
def test_a_bundle_of_a_newer_version_is_told_as_that(copied, backbone, format_):
    change(copied, format=format_)

    assert refused(copied, backbone) == "it is from a newer version of uproto"


@pytest.mark.parametrize(
    "values",
    [
        {"class_names": ["Fox"], "train_counts": [9]},
        {"class_names": ["Fox", "Hare"]},
        {"train_counts": [9, 5]},
    ],
)
def test_classes_and_counts_that_do_not_fit_are_refused(copied, backbone, values):
    change(copied, **values)

    assert refused(copied, backbone) == "its classes and their counts do not fit together"


def test_further_keys_of_a_newer_file_are_passed_over(copied, backbone):
    change(copied, colour="green")

    assert read(copied, backbone).document.class_names == NAMES


def test_a_missing_or_changed_model_is_refused(copied, backbone):
    copied.model.write_bytes(copied.model.read_bytes()[:-1] + b"\x01")
    assert refused(copied, backbone) == "its model.safetensors is missing or damaged"

    copied.model.unlink()
    assert refused(copied, backbone) == "its model.safetensors is missing or damaged"


def with_tensors(paths: BundlePaths, **tensors: torch.Tensor) -> None:
    """Another model, with its hash beside it: what is not damaged may still not fit."""
    write_tensors(paths.model, read_tensors(paths.model) | tensors)
    change(paths, model_sha256=file_sha256(paths.model))


@pytest.mark.parametrize(
    "tensors",
    [
        {"log_prior": torch.zeros(4)},
        {"image_centre": torch.full((3,), torch.nan)},
        {"experts/0/weight": torch.zeros(3, 2)},
        {"temperature": torch.tensor(-1.0, dtype=torch.float64)},
    ],
    ids=["shape", "nan", "width", "negative temperature"],
)
def test_tensors_that_do_not_fit_are_refused(copied, backbone, tensors):
    with_tensors(copied, **tensors)

    assert refused(copied, backbone) == "its model.safetensors does not fit its classes"


def test_a_file_that_is_no_safetensors_is_refused_with_its_right_hash_too(copied, backbone):
    copied.model.write_bytes(b"\xff" * 64)
    change(copied, model_sha256=file_sha256(copied.model))

    assert refused(copied, backbone) == "its model.safetensors does not fit its classes"


@pytest.mark.parametrize(
    "changes",
    [
        {"threshold": "high"},
        {"threshold": float("nan")},
        {"unlike_below": float("nan")},
        {"target": None},
    ],
)
def test_limits_that_are_no_numbers_are_refused(copied, backbone, changes):
    calibration = json.loads(copied.bundle_json.read_text(encoding="utf-8"))["calibration"]
    change(copied, calibration=calibration | changes)

    assert refused(copied, backbone) == 'its limits for "not sure" are damaged'


def test_a_width_that_lies_is_refused_before_the_first_answer(copied, learned, backbone):
    # Tensors and document agree with each other, and not with the model.
    other = learn(made_data(COUNTS, dim=6, views=1, folds=2)).classifier()
    document = json.loads(copied.bundle_json.read_text(encoding="utf-8"))
    write_tensors(copied.model, other.to_tensors())
    change(copied, model_sha256=file_sha256(copied.model), backbone=document["backbone"] | {"dim": 6})

    assert refused(copied, backbone) == f'the model "{backbone.name}" on this computer is another one'


def test_another_model_under_the_same_name_is_refused(copied, backbone):
    document = json.loads(copied.bundle_json.read_text(encoding="utf-8"))
    change(copied, backbone=document["backbone"] | {"fingerprint": "0" * 64})

    assert refused(copied, backbone) == f'the model "{backbone.name}" on this computer is another one'


def test_a_model_that_is_not_here_is_asked_for_by_name(copied):
    document = json.loads(copied.bundle_json.read_text(encoding="utf-8"))
    change(copied, backbone=document["backbone"] | {"is_inside": False, "name": "larger"})

    def absent(name: str) -> Backbone:
        raise BackboneNotHereError(name=name)

    with pytest.raises(BackboneNotHereError) as caught:
        read_bundle(copied, absent)

    assert caught.value.name == "larger"


def test_the_card_is_beside_the_classifier(written):
    text = BundlePaths(written).card.read_text(encoding="utf-8")

    assert "It tells 3 classes apart and was trained on 17 photos." in text


@pytest.mark.parametrize(
    ("features", "kinds"),
    [
        ({"answer_views": 3, "mirror": True}, ["plain", "mirrored", "closer"]),
        ({"answer_views": 4, "mirror": False}, ["plain", "closer", "closer"]),
        ({"mirror": True}, ["plain"]),
        ("nothing", ["plain"]),
    ],
)
def test_a_photo_is_shown_to_a_classifier_as_when_it_was_made(copied, backbone, features, kinds):
    change(copied, settings={"features": features})

    bundle = read(copied, backbone)

    assert [view.kind for view in bundle.views] == kinds
    assert bundle.prepare(Image.new("RGB", (80, 60))).shape[0] == len(kinds)


def test_the_features_of_a_photo_are_the_mean_of_its_views(copied, backbone):
    bundle = read(copied, backbone)
    prepared = bundle.prepare(Image.linear_gradient("L").convert("RGB"))

    features = bundle.features([prepared, prepared.flip(3)])

    assert_close(features[0], unit(backbone.encode_images(prepared).mean(dim=0)), atol=1e-5, rtol=0)
    assert features.shape == (2, backbone.dim)


def test_views_that_cannot_be_are_damage(copied, backbone):
    change(copied, settings={"features": {"answer_views": 9}})

    assert "views" in refused(copied, backbone)
