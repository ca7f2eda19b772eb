"""A classifier that joins the layers of its model: written, read, answered by, refused where a part does not fit."""

import numpy as np
import pytest
import torch
from torch.testing import assert_close

from tests.core.classifier.made import SHORT, learn
from tests.core.made_features import made_data
from uproto_core.backbone.join import Join, fit_join
from uproto_core.backbone.load import load_backbone
from uproto_core.backbone.views import mean_view
from uproto_core.classifier.calibrate import calibrate
from uproto_core.compute import Compute
from uproto_core.errors import BundleUnusableError
from uproto_core.figures import group_rule
from uproto_core.prediction.bundle import read_bundle, read_document, write_bundle
from uproto_core.settings import SETTINGS, AnswerSettings, FeatureSettings
from uproto_core.stage import file_sha256
from uproto_core.store.paths import BundlePaths
from uproto_core.store.tensors import read_tensors, write_tensors

NAMES, COUNTS = ("Fox", "Hare", "Lynx"), (9, 5, 3)


@pytest.fixture(scope="module")
def backbone():
    return load_backbone("built-in", Compute(device=torch.device("cpu"), batch=32))


@pytest.fixture(scope="module")
def pixels(backbone):
    draws = torch.Generator().manual_seed(4)
    side = backbone.image_px
    return torch.randint(0, 256, (6, 3, side, side), generator=draws, dtype=torch.uint8)


@pytest.fixture(scope="module")
def join(backbone, pixels) -> Join:
    seen = backbone.encode_depths(pixels)[:, None].numpy().astype(np.float32)
    made = fit_join(seen, backbone.dim, backbone.depth_sizes, FeatureSettings())
    assert made is not None
    return made


@pytest.fixture
def paths(backbone, join, tmp_path) -> BundlePaths:
    learned = learn(made_data(COUNTS, dim=join.joined_dim, views=1, folds=2))
    (tmp_path / "texts.json").write_text("{}")
    labels = learned.data.labels
    answers = learned.classifier().log_probabilities(learned.data.features[:, 0])
    written = BundlePaths(tmp_path / "bundle")
    write_bundle(
        written,
        classifier=learned.classifier(),
        calibration=calibrate(answers, labels, torch.ones(len(labels)), AnswerSettings()),
        backbone=backbone,
        class_names=NAMES,
        train_counts=COUNTS,
        groups=group_rule(COUNTS),
        settings=SETTINGS.dump_python(SHORT, mode="json"),
        exam=None,
        texts=tmp_path / "texts.json",
        join=join,
    )
    return written


def change(paths: BundlePaths, values: dict[str, torch.Tensor]) -> None:
    """Other tensors in a bundle, with the hash that they have."""
    write_tensors(paths.model, read_tensors(paths.model) | values)
    text = paths.bundle_json.read_text(encoding="utf-8")
    before = read_document(paths).model_sha256
    paths.bundle_json.write_text(text.replace(before, file_sha256(paths.model)), encoding="utf-8")


def test_photos_are_answered_by_their_joined_features(paths, backbone, join, pixels):
    bundle = read_bundle(paths, lambda _: backbone)

    views = len(bundle.views)
    features = bundle.features([pixels[:views], pixels[1 : views + 1]])

    expected = mean_view(join.features(backbone.encode_depths(pixels)[:views])[None])
    assert_close(features[:1], expected, atol=1e-5, rtol=0)
    assert features.shape == (2, join.joined_dim)
    assert_close(bundle.classifier.probabilities(features).sum(dim=1), torch.ones(2))


def test_a_program_that_knows_no_join_is_told_so_by_the_format(paths):
    assert read_document(paths).format == 3


@pytest.mark.parametrize(
    ("values", "because"),
    [
        ({"join/deviation": torch.zeros(3)}, "its model.safetensors does not fit its classes"),
        ({"join/sizes": torch.tensor([5, 4])}, "its model.safetensors does not fit its classes"),
    ],
)
def test_a_damaged_join_is_refused(paths, backbone, values, because):
    change(paths, values)

    with pytest.raises(BundleUnusableError) as caught:
        read_bundle(paths, lambda _: backbone)
    assert caught.value.because == because


def test_a_join_of_another_models_layers_is_refused(paths, backbone, join):
    sizes = (join.sizes[0] + join.sizes[1], *join.sizes[2:])
    change(paths, {"join/sizes": torch.tensor(sizes), "join/weights": join.weights[1:]})

    with pytest.raises(BundleUnusableError) as caught:
        read_bundle(paths, lambda _: backbone)
    assert caught.value.because == "it joins other layers than its model has"
