"""Models added from a folder or file and taken away again: nothing half-made stays, and the source is left alone."""

import json
import shutil
from pathlib import Path

import pytest

from tests.core.backbone.made import CPU
from uproto_core.backbone.catalogue import find_backbone, list_backbones
from uproto_core.backbone.installed import import_backbone, put_in_place, remove_backbone
from uproto_core.backbone.load import load_backbone
from uproto_core.errors import (
    BackboneNotHereError,
    BackboneUnknownError,
    BackboneUnusableError,
    NotWritableError,
    PlaceTakenError,
)
from uproto_core.jobs import AUTO, BUILT_IN
from uproto_core.store.paths import BackbonePaths, user_paths
from uproto_core.store.resources import built_in_backbone


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def left_behind() -> list[str]:
    try:
        return sorted(path.name for path in user_paths().backbones.iterdir())
    except FileNotFoundError:
        return []


def test_a_folder_is_added_used_and_removed(built_in):
    folder = import_backbone(built_in.folder, "mine")

    assert folder == user_paths().backbone("mine").root
    assert contents(folder).keys() == contents(built_in.folder).keys()
    assert load_backbone("mine", CPU).fingerprint == built_in.fingerprint

    remove_backbone("mine")
    assert left_behind() == []
    with pytest.raises(BackboneUnknownError):
        remove_backbone("mine")


def test_the_source_stays_as_it_is(changed):
    source = changed()
    before = contents(source)

    import_backbone(source, "mine")
    remove_backbone("mine")

    assert contents(source) == before


def test_what_lies_beside_the_model_is_not_taken_along(changed):
    source = changed()
    (source / "holiday.jpg").write_bytes(b"private")
    (source / "pytorch_model.bin").write_bytes(b"pickled")

    assert contents(import_backbone(source, "mine")).keys() == {
        "open_clip_config.json",
        "open_clip_model.safetensors",
    }


@pytest.mark.parametrize(
    "name", ["", ".", "..", "a/b", "a\\b", ".hidden", "-x", "ä", "a" * 98, BUILT_IN, AUTO, "con:x"]
)
def test_a_name_that_could_be_something_else_is_refused(built_in, name):
    with pytest.raises(BackboneUnusableError, match="cannot be the name of a model"):
        import_backbone(built_in.folder, name)

    assert left_behind() == []


def test_a_name_that_is_taken_is_refused(built_in):
    import_backbone(built_in.folder, "mine")

    with pytest.raises(PlaceTakenError):
        import_backbone(built_in.folder, "mine")

    assert left_behind() == ["mine"]


def spoil_config(paths: BackbonePaths) -> None:
    document = json.loads(paths.config.read_text(encoding="utf-8"))
    document["model_cfg"]["embed_dim"] = 256
    paths.config.write_text(json.dumps(document), encoding="utf-8")


def spoil_weights(paths: BackbonePaths) -> None:
    paths.weights.write_bytes(paths.weights.read_bytes()[:-100])


@pytest.mark.parametrize("spoil", [spoil_config, spoil_weights])
def test_a_folder_that_is_no_usable_model_leaves_nothing_behind(changed, spoil):
    source = changed()
    spoil(BackbonePaths(source))

    with pytest.raises(BackboneUnusableError) as caught:
        import_backbone(source, "mine")

    # The person knows the folder that was given, and not the place where it was tried.
    assert caught.value.path == source
    assert left_behind() == []


def test_a_model_under_a_known_name_must_have_its_activation(changed):
    source = changed(config={"model_cfg.quick_gelu": True})

    with pytest.raises(BackboneUnusableError, match="activation"):
        import_backbone(source, "vit-b-32")

    assert left_behind() == []


def test_what_a_stopped_import_left_is_cleared_away(built_in):
    part = user_paths().backbone_part("mine")
    part.root.mkdir(parents=True)
    part.weights.write_bytes(b"half")

    import_backbone(built_in.folder, "mine")

    assert left_behind() == ["mine"]


def test_a_single_file_must_be_of_a_known_model(built_in, tmp_path):
    weights = tmp_path / "weights.safetensors"
    shutil.copyfile(built_in_backbone().weights, weights)

    with pytest.raises(BackboneUnusableError, match="needs the name of the model that it is"):
        import_backbone(weights, "mine")
    # The right kind of file, of another model.
    with pytest.raises(BackboneUnusableError, match="not those of the model") as caught:
        import_backbone(weights, "vit-b-32")

    assert caught.value.path == weights
    assert left_behind() == []


@pytest.mark.parametrize("name", ["model.bin", "model.pt", "model.pkl", "model"])
def test_a_file_that_could_run_code_is_not_opened(tmp_path, name):
    (tmp_path / name).write_bytes(b"\x80\x04cos\nsystem\n")

    with pytest.raises(BackboneUnusableError, match=r"only \.safetensors files are opened"):
        import_backbone(tmp_path / name, "vit-b-32")


def test_nothing_there_is_said_so(tmp_path):
    with pytest.raises(BackboneUnusableError, match="there is nothing there"):
        import_backbone(tmp_path / "nowhere", "mine")
    with pytest.raises(BackboneUnusableError, match=r"no file open_clip_config\.json"):
        import_backbone(tmp_path, "mine")


def test_the_built_in_model_stays():
    with pytest.raises(PlaceTakenError, match="comes with the program"):
        remove_backbone(BUILT_IN)

    assert built_in_backbone().weights.is_file()


def test_what_is_not_here_cannot_be_removed():
    with pytest.raises(BackboneNotHereError):
        remove_backbone("vit-b-32")
    for name in ("..", "../..", "a/b", ""):
        with pytest.raises(BackboneUnknownError):
            remove_backbone(name)


def test_half_a_download_can_be_removed():
    part = user_paths().backbone_part("vit-b-32")
    part.root.mkdir(parents=True)
    part.weights.write_bytes(b"half")

    remove_backbone("vit-b-32")

    assert left_behind() == []


def test_removing_one_leaves_the_others(built_in):
    for name in ("oak", "beech"):
        import_backbone(built_in.folder, name)

    remove_backbone("oak")

    assert left_behind() == ["beech"]
    assert "beech" in {entry.name for entry in list_backbones()}


def test_a_model_takes_the_place_of_its_own_ruins(changed):
    source, target = changed(), find_backbone("vit-b-32").paths
    target.root.mkdir(parents=True)
    target.config.write_text("ruin", encoding="utf-8")

    put_in_place(BackbonePaths(source), target)

    assert target.weights.is_file()
    assert not source.exists()


def test_a_place_that_cannot_be_written_is_said_so(changed, tmp_path):
    (tmp_path / "in-the-way").write_text("", encoding="utf-8")

    with pytest.raises(NotWritableError):
        put_in_place(BackbonePaths(changed()), BackbonePaths(tmp_path / "in-the-way" / "model"))
