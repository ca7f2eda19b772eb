"""The models to choose from, held to open_clip's own table; and which of them is taken."""

import json
from dataclasses import replace

import pytest
import torch

from uproto_core.backbone.catalogue import (
    BUILT_IN_ENTRY,
    CATALOGUE,
    RECOMMENDED,
    best_backbone,
    find_backbone,
    list_backbones,
)
from uproto_core.backbone.model_config import config_for, quiet, require_same_activation
from uproto_core.backbone.tokeniser import needs_tokeniser
from uproto_core.errors import BackboneUnknownError, BackboneUnusableError
from uproto_core.jobs import BUILT_IN
from uproto_core.store.paths import BackbonePaths, user_paths

each = pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.name)


def put_on_this_computer(name: str) -> BackbonePaths:
    paths = user_paths().backbone(name)
    paths.root.mkdir(parents=True)
    paths.config.write_text("{}", encoding="utf-8")
    paths.weights.write_bytes(bytes(2_000_000))
    return paths


@each
def test_open_clip_has_each_model_and_its_weights(open_clip, entry):
    trained = open_clip.get_pretrained_cfg(entry.model, entry.tag)

    assert (entry.model, entry.tag) in open_clip.list_pretrained()
    assert trained["hf_hub"].rstrip("/") == entry.repo


@each
def test_what_is_said_of_a_model_is_so(open_clip, entry):
    config = json.loads(config_for(entry))
    model, trained = config["model_cfg"], open_clip.get_pretrained_cfg(entry.model, entry.tag)

    assert model["embed_dim"] == entry.dim
    assert model["vision_cfg"].get("image_size", 224) == entry.image_px
    assert bool(model["quick_gelu"]) == bool(trained.get("quick_gelu", False))
    assert {key: config["preprocess_cfg"][key] for key in ("mean", "std")} == {
        key: list(trained[key]) for key in ("mean", "std")
    }


@each
def test_the_configuration_made_here_passes_and_the_other_activation_does_not(entry, tmp_path):
    config = json.loads(config_for(entry))
    require_same_activation(entry, config, BackbonePaths(tmp_path))
    config["model_cfg"]["quick_gelu"] = not config["model_cfg"]["quick_gelu"]

    with pytest.raises(BackboneUnusableError, match="activation"):
        require_same_activation(entry, config, BackbonePaths(tmp_path))


@pytest.mark.parametrize(
    ("model", "tag", "is_quick"),
    [
        ("ViT-B-32", "openai", True), ("ViT-L-14", "openai", True), ("RN50", "yfcc15m", True), ("RN50", "cc12m", True),
        ("ViT-B-16", "metaclip_400m", True), ("ViT-B-16", "metaclip_fullcc", True), ("ViT-B-16", "dfn2b", True),
        ("ViT-H-14", "dfn5b", True), ("ViT-B-32", "laion400m_e32", True), ("ViT-B-16", "laion400m_e32", False),
        ("ViT-L-14", "laion400m_e31", False), ("ViT-L-14", "dfn2b_s39b", False), ("ViT-B-32", "laion2b_e16", False),
        ("ViT-B-32", "datacomp_xl_s13b_b90k", False), ("ViT-B-16-SigLIP", "webli", False),
    ],
)  # fmt: skip
def test_the_activation_is_that_of_the_weights_and_not_of_the_name(model, tag, is_quick):
    entry = replace(CATALOGUE[0], model=model, tag=tag)

    assert json.loads(config_for(entry))["model_cfg"]["quick_gelu"] is is_quick


@each
def test_a_model_is_as_large_as_is_said(open_clip, entry):
    with quiet(), torch.device("meta"):
        model = open_clip.create_model(entry.model, load_weights=False, device="meta")

    numbers = sum(tensor.numel() for tensor in model.state_dict().values())
    tokeniser = 34.4 if entry.needs else 0
    assert entry.megabytes == pytest.approx(4 * numbers / 1e6 + tokeniser, rel=0.005)


@each
def test_what_reads_texts_comes_along_or_is_said_to_be_needed(open_clip, entry):
    text = open_clip.get_model_config(entry.model)["text_cfg"]

    assert not text.get("hf_model_name")
    assert needs_tokeniser(text) == bool(entry.needs)


def test_names_are_told_apart_and_every_model_says_what_it_costs():
    entries = list_backbones()

    assert len({entry.name for entry in entries}) == len(entries)
    assert all(entry.megabytes > 0 and entry.licence and entry.title for entry in entries)
    assert all(entry.times_slower and entry.times_slower > 1 for entry in CATALOGUE)
    assert RECOMMENDED in {entry.name for entry in CATALOGUE}


def test_speed_is_said_in_a_word_where_it_was_measured():
    assert BUILT_IN_ENTRY.speed == "fast"
    assert find_backbone("vit-b-32").speed == "moderate"
    assert find_backbone("vit-l-14").speed == "slow"
    assert find_backbone("hf-hub:someone/else").speed is None


def test_the_built_in_model_is_as_large_as_is_said():
    paths = BUILT_IN_ENTRY.paths
    config = json.loads(paths.config.read_text(encoding="utf-8"))

    assert BUILT_IN_ENTRY.megabytes == round((paths.weights.stat().st_size + paths.config.stat().st_size) / 1e6)
    assert config["model_cfg"]["embed_dim"] == BUILT_IN_ENTRY.dim
    assert config["model_cfg"]["vision_cfg"]["image_size"] == BUILT_IN_ENTRY.image_px


def test_the_best_on_this_computer_is_taken():
    assert best_backbone() is BUILT_IN_ENTRY

    put_on_this_computer("vit-b-32")
    assert best_backbone().name == "vit-b-32"

    put_on_this_computer("vit-l-14")
    assert best_backbone().name == "vit-l-14"


def test_half_a_model_and_one_added_by_hand_are_never_taken_by_themselves():
    put_on_this_computer("vit-l-14").weights.unlink()
    put_on_this_computer("mine")

    assert best_backbone() is BUILT_IN_ENTRY


def test_models_added_by_hand_are_listed_last_by_name():
    put_on_this_computer("oak")
    put_on_this_computer("beech")
    put_on_this_computer(".vit-b-32.part")
    put_on_this_computer("half").weights.unlink()
    (user_paths().backbones / "a-file").write_text("", encoding="utf-8")

    names = [entry.name for entry in list_backbones()]

    assert names == [BUILT_IN, *(entry.name for entry in CATALOGUE), "beech", "oak"]
    assert find_backbone("oak").megabytes == 2
    assert find_backbone("oak").is_on_this_computer


@pytest.mark.parametrize(
    "name", ["", "nothing", "..", "half/../oak", "../models/oak", "--", "a--", "..--oak", "a--b--/c"]
)
def test_only_a_name_is_a_name(name):
    put_on_this_computer("oak")

    with pytest.raises(BackboneUnknownError):
        find_backbone(name)
