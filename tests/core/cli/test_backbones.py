"""Models by the command line: from a hub on this computer to a training with them; by hand; away again."""

import pytest

from tests.core.backbone.hub import CONFIG, WEIGHTS, Hub, as_far_as_this_computer, running
from tests.core.backbone.made import CPU
from tests.core.backbone.official import SMALL, write_official
from tests.core.trained import write_photos
from uproto_core.backbone.load import load_backbone
from uproto_core.store.paths import RunPaths, user_paths
from uproto_core.store.runs import read_run

QUICK = ("--set", "matching.steps=5", "--set", "classifier.iterations=5", "--set", "features.train_views=1")
NAME = "vit-b-32"


@pytest.fixture(scope="session")
def official(tmp_path_factory):
    return write_official(tmp_path_factory.mktemp("official") / "model")


@pytest.fixture
def hub(official, monkeypatch):
    files = {CONFIG: official.config.read_bytes(), WEIGHTS: official.weights.read_bytes()}
    with as_far_as_this_computer(monkeypatch), running(Hub(files, redirects=True)) as hub:
        yield hub


@pytest.fixture
def photos(tmp_path):
    return write_photos(tmp_path / "photos", {"Fox": 7, "Lynx": 5})


def test_a_model_is_fetched_in_two_goes_and_trained_with(uproto, hub, photos, tmp_path):
    half = len(hub.files[WEIGHTS]) // 2
    # The connection breaks, and then nothing more comes.
    hub.cuts = [half, 0, 0, 0]

    broken = uproto("backbones", "download", NAME, "--endpoint", hub.address)
    there = user_paths().backbone_part(NAME).weights.stat().st_size
    fetched = uproto("backbones", "download", NAME, "--endpoint", hub.address)
    trained = uproto("train", photos, "--out", tmp_path / "run", "--backbone", NAME, *QUICK)

    assert (broken.code, fetched.code, trained.code) == (5, 0, 0)
    assert there == half
    assert (WEIGHTS, f"bytes={half}-") in hub.asked
    assert read_run(RunPaths(tmp_path / "run")).backbone == NAME
    entry = next(entry for entry in uproto("backbones", "list", "--json").json()["backbones"] if entry["name"] == NAME)
    assert entry["is_on_this_computer"]
    assert entry["is_chosen"]


def test_wrong_bytes_are_thrown_away_and_the_next_go_brings_the_right_ones(uproto, hub):
    right = hub.files[WEIGHTS]
    hub.said[WEIGHTS] = right
    hub.files[WEIGHTS] = right[:1000] + bytes([right[1000] ^ 1]) + right[1001:]

    wrong = uproto("backbones", "download", NAME, "--mirror", hub.address)
    hub.files[WEIGHTS] = right
    again = uproto("backbones", "download", NAME, "--mirror", hub.address)

    assert (wrong.code, again.code) == (5, 0)
    assert "is not the one expected" in wrong.err
    assert "Traceback" not in wrong.err


def test_a_model_of_the_hub_that_the_catalogue_does_not_know(uproto, hub, photos, tmp_path):
    name = "hf-hub:someone/moths"

    missing = uproto("train", photos, "--out", tmp_path / "none", "--backbone", name)
    fetched = uproto("backbones", "download", name, "--endpoint", hub.address)
    trained = uproto("train", photos, "--out", tmp_path / "run", "--backbone", name, *QUICK)
    answered = uproto("predict", tmp_path / "run", photos)
    removed, again = uproto("backbones", "remove", name), uproto("backbones", "remove", name)
    lacking = uproto("predict", tmp_path / "run", photos)
    back = uproto("backbones", "download", "someone--moths", "--endpoint", hub.address)

    assert (lacking.code, back.code) == (6, 0)
    assert "uproto backbones download someone--moths" in lacking.err
    assert (missing.code, answered.code, again.code) == (6, 0, 6)
    assert name in again.err
    assert f"uproto backbones download {name}" in missing.err
    assert (fetched.code, trained.code, removed.code) == (0, 0, 0)


@pytest.mark.parametrize("before", ["", "local-dir:"])
def test_a_folder_in_open_clip_s_form_is_trained_with_where_it_lies(uproto, official, photos, tmp_path, before):
    said = uproto("train", photos, "--out", tmp_path / "run", "--backbone", f"{before}{official.root}", *QUICK)

    assert said.code == 0, said.err


def test_a_file_is_added_by_the_name_of_the_model_that_it_is(uproto, official):
    unnamed = uproto("backbones", "import", official.weights)
    wrong = uproto("backbones", "import", official.weights, "--name", NAME)

    assert (unnamed.code, wrong.code) == (6, 6)
    assert "needs the name of the model" in unnamed.err
    # The small one is no ViT-B/32: its shapes say so.
    assert "not those of the model that its configuration describes" in wrong.err
    assert not user_paths().backbone(NAME).root.exists()


def test_weights_by_their_other_name_are_added_too(uproto, official, tmp_path):
    folder = tmp_path / "from-the-hub"
    folder.mkdir()
    (folder / CONFIG).write_bytes(official.config.read_bytes())
    (folder / "open_clip_pytorch_model.safetensors").write_bytes(official.weights.read_bytes())

    assert uproto("backbones", "import", folder, "--name", "moths").code == 0
    assert user_paths().backbone("moths").weights.is_file()


def test_preprocessing_and_activation_come_from_beside_the_weights(tmp_path):
    plain = load_backbone(str(write_official(tmp_path / "a", std=[0.5, 0.5, 0.5], resize_mode="squash").root), CPU)
    quick = write_official(tmp_path / "b", {**SMALL, "quick_gelu": True})

    assert plain.preprocessing.std == (0.5, 0.5, 0.5)
    assert plain.preprocessing.resize_mode == "squash"
    # Another activation is another model, also with the same weights.
    quick.weights.write_bytes((tmp_path / "a" / WEIGHTS).read_bytes())
    assert load_backbone(str(quick.root), CPU).fingerprint != plain.fingerprint
