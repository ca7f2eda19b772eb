"""A model is ready to use, or its folder is refused with words; never something in between."""

import json

import numpy as np
import pytest
import torch
from torch.testing import assert_close

from tests.conftest import drawn
from tests.core.backbone.made import CPU
from uproto_core.backbone.catalogue import CATALOGUE
from uproto_core.backbone.load import load_backbone
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import BackboneNotHereError, BackboneUnknownError, BackboneUnusableError
from uproto_core.jobs import AUTO, BUILT_IN
from uproto_core.store.paths import BackbonePaths, user_paths


def pixels_of(model, count: int = 3) -> torch.Tensor:
    return torch.stack([model.prepare(drawn(f"photo {number}", (40 * number, 120, 90))) for number in range(count)])


def test_the_built_in_model_is_known_by_name_and_by_folder(built_in):
    again = load_backbone(str(built_in.folder), CPU)

    assert (built_in.name, built_in.is_built_in) == (BUILT_IN, True)
    assert (built_in.dim, built_in.image_px, built_in.context_length) == (512, 128, 32)
    assert again.fingerprint == built_in.fingerprint
    assert torch.equal(again.encode_texts(["a fox"]), built_in.encode_texts(["a fox"]))


def test_features_are_ordinary_unit_vectors_that_layers_can_learn_from(built_in):
    features = built_in.encode_images(pixels_of(built_in))
    texts = built_in.encode_texts(["a fox", "an owl"])

    for rows in (features, texts):
        assert rows.dtype == torch.float32
        assert_close(torch.linalg.vector_norm(rows, dim=1), torch.ones(len(rows)))
        layer = torch.nn.Linear(built_in.dim, 2)
        layer(rows).sum().backward()
        assert layer.weight.grad.abs().sum() > 0


def test_a_feature_is_that_of_open_clip_itself(built_in, open_clip):
    model, _, transform = open_clip.create_model_and_transforms(f"local-dir:{built_in.folder}")
    image = drawn("photo", (120, 90, 60), (200, 150))

    with torch.no_grad():
        expected = model.eval().encode_image(transform(image)[None], normalize=True)

    # A few of its pixels are one step of 256 away, and another memory layout adds numbers in another order.
    assert_close(built_in.encode_images(built_in.prepare(image)[None]), expected, atol=5e-4, rtol=0)


def test_a_photo_has_the_same_feature_in_every_batch(built_in):
    pixels = pixels_of(built_in, 5)

    alone = torch.cat([built_in.encode_images(one[None]) for one in pixels])

    assert_close(built_in.encode_images(pixels), alone, atol=1e-5, rtol=0)


def test_what_goes_past_the_context_is_cut_off(built_in):
    long = "a red fox " * 100

    assert_close(built_in.encode_texts([long]), built_in.encode_texts([long + "and an owl"]))


def test_no_texts_are_no_rows_and_many_keep_their_order(built_in):
    texts = [f"photo {number}" for number in range(70)]

    made = built_in.encode_texts(texts)

    assert built_in.encode_texts([]).shape == (0, 512)
    assert_close(made[66:67], built_in.encode_texts(texts[66:67]), atol=1e-5, rtol=0)


def test_the_token_is_looked_at_between_the_layers_and_changes_nothing(built_in):
    class Counting(CancelToken):
        looks = 0

        def check(self) -> None:
            self.looks += 1
            super().check()

    token, pixels = Counting(), pixels_of(built_in)

    assert torch.equal(built_in.encode_images(pixels, token), built_in.encode_images(pixels))
    assert token.looks > 30

    token.cancel()
    with pytest.raises(Cancelled):
        built_in.encode_images(pixels, token)
    with pytest.raises(Cancelled):
        built_in.encode_texts(["a fox"], token)
    # The looks are gone with the call that asked for them.
    assert built_in.encode_images(pixels).shape == (3, 512)


def test_another_configuration_or_other_weights_are_another_model(built_in, changed):
    def nudged(tensors):
        return tensors | {"logit_scale": tensors["logit_scale"] + 1}

    other = load_backbone(str(changed(weights=nudged)), CPU)

    assert other.fingerprint != built_in.fingerprint
    assert not other.is_built_in
    assert other.name == str(other.folder)


def test_another_preprocessing_is_another_model(built_in, changed):
    folder = changed(config={"preprocess_cfg.resize_mode": "squash"})

    assert load_backbone(str(folder), CPU).fingerprint != built_in.fingerprint


def test_auto_takes_the_best_that_is_here(built_in):
    assert load_backbone(AUTO, CPU).name == BUILT_IN


def test_a_name_that_is_neither_model_nor_folder_is_said_so(tmp_path):
    with pytest.raises(BackboneUnknownError):
        load_backbone(str(tmp_path / "nowhere"), CPU)
    with pytest.raises(BackboneNotHereError):
        load_backbone(CATALOGUE[0].name, CPU)


NOT_TOGETHER = "not those of the model that its configuration describes"
NO_SUCH_MODEL = "describes no model that can be built"


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"model_cfg.text_cfg.hf_model_name": "bert-base"}, "its text tower comes from another package"),
        ({"model_cfg.text_cfg.hf_tokenizer_name": "bert-base"}, "its tokeniser comes from another package"),
        ({"model_cfg.vision_cfg.timm_model_name": "hf-hub:someone/tower"}, "its image tower lies elsewhere"),
        ({"model_cfg.vision_cfg.timm_model_name": "no_such_tower"}, NO_SUCH_MODEL),
        ({"model_cfg.vision_cfg.timm_model_name": "resnet18"}, NOT_TOGETHER),
        ({"model_cfg.embed_dim": 256}, NOT_TOGETHER),
        ({"model_cfg.text_cfg.width": 128}, NOT_TOGETHER),
        ({"model_cfg.text_cfg.layers": 2}, NOT_TOGETHER),
        ({"model_cfg.text_cfg.context_length": 77}, NOT_TOGETHER),
        # 3 TB of memory, if it were believed.
        ({"model_cfg.text_cfg.vocab_size": 5 * 10**9}, NOT_TOGETHER),
        ({"model_cfg.text_cfg.heads": 7}, NO_SUCH_MODEL),
        ({"model_cfg.text_cfg.width": "wide"}, NO_SUCH_MODEL),
        ({"model_cfg.text_cfg.mood": 1}, NO_SUCH_MODEL),
        ({"model_cfg.text_cfg": None}, "does not describe a model"),
        ({"model_cfg": 3}, "does not describe a model"),
        ({"preprocess_cfg": [1]}, "does not say how to prepare photos"),
        ({"preprocess_cfg.std": 0}, "divided by zero"),
        ({"model_cfg.vision_cfg.image_size": 0}, "an input of 0 pixels"),
    ],
    ids=str,
)
def test_a_configuration_that_lies_or_reaches_elsewhere_is_refused(changed, config, words):
    folder = changed(config=config)

    with pytest.raises(BackboneUnusableError, match=words) as caught:
        load_backbone(str(folder), CPU)

    assert caught.value.path == folder
    assert "state_dict" not in caught.value.what_happened


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        (b"", "weights are damaged"),
        (b"\x80\x04K\x01.", "weights are damaged"),
        (b"PK\x03\x04" + bytes(200), "weights are damaged"),
        (b"\xff" * 100, "weights are damaged"),
    ],
)
def test_damaged_weights_are_refused(changed, contents, words):
    with pytest.raises(BackboneUnusableError, match=words):
        load_backbone(str(changed(contents=contents)), CPU)


def test_weights_that_were_cut_off_are_refused(changed, built_in):
    whole = BackbonePaths(built_in.folder).weights.read_bytes()

    with pytest.raises(BackboneUnusableError, match="weights are damaged"):
        load_backbone(str(changed(contents=whole[: len(whole) // 2])), CPU)


def without_a_layer(tensors):
    return {name: tensor for name, tensor in tensors.items() if "resblocks.1.mlp" not in name}


def without_numbers(tensors):
    return tensors | {"text_projection": tensors["text_projection"] * np.nan}


def of_another_model(_):
    return {"weight": torch.ones(3)}


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        (without_a_layer, NOT_TOGETHER),
        (of_another_model, NOT_TOGETHER),
        (without_numbers, "some of its weights are not numbers"),
    ],
)
def test_weights_of_something_else_are_refused(changed, weights, words):
    with pytest.raises(BackboneUnusableError, match=words):
        load_backbone(str(changed(weights=weights)), CPU)


@pytest.mark.parametrize("missing", ["config", "weights"])
def test_a_missing_file_is_named(changed, missing):
    folder = changed()
    file = getattr(BackbonePaths(folder), missing)
    file.unlink()

    with pytest.raises(BackboneUnusableError, match=file.name):
        load_backbone(str(folder), CPU)


@pytest.mark.parametrize("contents", [b"", b"{", b"\xff\xfe", b"[]", b"null"])
def test_a_configuration_that_is_none_is_refused(changed, contents):
    folder = changed()
    BackbonePaths(folder).config.write_bytes(contents)

    with pytest.raises(BackboneUnusableError, match=r"open_clip_config\.json"):
        load_backbone(str(folder), CPU)


def test_a_wrong_activation_is_refused_before_anything_is_loaded():
    paths = user_paths().backbone("vit-b-32")
    paths.root.mkdir(parents=True)
    config = {"model_cfg": {"embed_dim": 512, "quick_gelu": True, "vision_cfg": {}, "text_cfg": {}}}
    paths.config.write_text(json.dumps(config), encoding="utf-8")
    paths.weights.write_bytes(b"")

    with pytest.raises(BackboneUnusableError, match="its activation is not the one it was trained with"):
        load_backbone("vit-b-32", CPU)
