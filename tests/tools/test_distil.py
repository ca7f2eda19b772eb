"""A small tower learns to see as the built-in model does, on drawn photos; every stop is gone on from."""

import colorsys
import dataclasses
import subprocess
import sys

import numpy as np
import pytest
import torch
from torch.testing import assert_close

from tests.conftest import drawn
from tests.core.backbone.made import CPU, changed_copy
from tools.distil.__main__ import main, nearness
from tools.distil.export import export
from tools.distil.student import Recipe, Student, batch_of, distillation_loss
from tools.distil.teach import random_box, read_taught, teach
from uproto_core.backbone.load import load_backbone
from uproto_core.errors import EXIT_INPUT, EXIT_USAGE, NoPhotosError, PlaceTakenError
from uproto_core.store.paths import BackbonePaths

PX = 32
RECIPE = Recipe(steps=50, batch=16, rate=2e-3, steps_between_saves=10)
SHORT = dataclasses.replace(RECIPE, steps=4, batch=8, steps_between_saves=2)


@pytest.fixture(scope="module")
def teacher():
    return load_backbone("built-in", CPU)


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    """Forty photos of all colours in two folders, and one that cannot be read."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(40):
        red, green, blue = (round(255 * part) for part in colorsys.hsv_to_rgb(number / 40, 0.8, 0.8))
        place = folder / ("one" if number % 2 else "two")
        place.mkdir(exist_ok=True)
        drawn(f"distil {number}", (red, green, blue), (80, 64)).save(place / f"{number:03}.png")
    (folder / "one" / "007b.png").write_bytes(b"no photo")
    return sorted(folder.rglob("*.png"))


def taught_in(folder, teacher, photos, **changes):
    for _ in teach(teacher, photos, folder, **{"image_px": PX, "views": 2, "seed": 0} | changes):
        pass
    return read_taught(folder)


@pytest.fixture(scope="module")
def work(tmp_path_factory, teacher, photos):
    """Crops of most photos to learn from, and of the others to be held against."""
    folder = tmp_path_factory.mktemp("work")
    taught_in(folder / "train", teacher, photos[:33])
    taught_in(folder / "held-out", teacher, photos[33:])
    return folder


@pytest.fixture(scope="module")
def learned(work, tmp_path_factory):
    student = Student(RECIPE, 512)
    progress = list(student.learn(read_taught(work / "train"), tmp_path_factory.mktemp("checkpoint") / "student"))
    return student, progress


@pytest.fixture(scope="module")
def made(learned, teacher, tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "small"
    export(teacher, learned[0].average, folder, tower=RECIPE.tower, image_px=PX)
    return load_backbone(str(folder), CPU)


def test_the_loss_falls(learned):
    _, progress = learned

    assert [look.step for look in progress] == [10, 20, 30, 40, 50]
    assert progress[-1].loss < 0.7 * progress[0].loss


def test_on_photos_it_never_saw_it_comes_nearer_to_the_teacher(made, teacher, work, tmp_path):
    export(teacher, Student(RECIPE, 512).average, tmp_path / "new", tower=RECIPE.tower, image_px=PX)
    untrained = load_backbone(str(tmp_path / "new"), CPU)

    before, after = nearness(untrained, work / "held-out"), nearness(made, work / "held-out")

    assert abs(before) < 0.3
    assert after > before + 0.2


def test_the_exported_model_is_the_averaged_tower(made, learned, work):
    student, _ = learned
    student.tower.load_state_dict(student.average)
    pixels, _ = batch_of(read_taught(work / "train"), RECIPE, 0)
    with torch.no_grad():
        expected = torch.nn.functional.normalize(student.tower.eval()(pixels), dim=1)

    # Weights are stored in 16 bits.
    assert_close(made.encode_images(pixels), expected, atol=0.02, rtol=0)


def test_the_exported_model_reads_texts_as_the_teacher_does(made, teacher):
    texts = ["a fox", "a moth with grey wings", "夜蛾", ""]

    assert torch.equal(made.encode_texts(texts), teacher.encode_texts(texts))
    assert (made.image_px, made.dim, made.context_length) == (PX, 512, 32)
    assert made.fingerprint != teacher.fingerprint
    assert "built-in" in BackbonePaths(made.folder).readme.read_text(encoding="utf-8")


def test_targets_are_the_teachers_features_of_the_crops(work):
    taught = read_taught(work / "train")

    assert taught.crops.shape == (64, PX, PX, 3)
    assert taught.targets.shape == (64, 512)
    np.testing.assert_allclose(np.linalg.norm(taught.targets.astype(np.float32), axis=1), 1, atol=2e-3)
    assert len({crop.tobytes() for crop in taught.crops}) == 64


def test_a_photo_that_cannot_be_read_is_passed_over(teacher, photos, tmp_path):
    bad = [path for path in photos if path.name == "007b.png"]

    taught = taught_in(tmp_path / "some", teacher, [photos[0], *bad, photos[1]])

    assert len(taught.crops) == 4
    with pytest.raises(NoPhotosError):
        taught_in(tmp_path / "none", teacher, bad)


def contents(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_teaching_that_was_stopped_goes_on_to_the_same_end(teacher, photos, work, tmp_path):
    going = teach(teacher, photos[:33], tmp_path, image_px=PX, views=2, seed=0)
    next(going)
    going.close()
    for name in ("crops.u8", "targets.f16"):
        with (tmp_path / name).open("ab") as file:
            # As a run leaves it that was killed in the middle of a step.
            file.write(b"half a row")

    steps = list(teach(teacher, photos[:33], tmp_path, image_px=PX, views=2, seed=0))

    assert steps == [33]
    assert contents(tmp_path) == contents(work / "train")
    assert list(teach(teacher, photos[:33], tmp_path, image_px=PX, views=2, seed=0)) == []


def test_rows_that_are_missing_are_made_again(teacher, photos, work, tmp_path):
    taught_in(tmp_path, teacher, photos[:33])
    with (tmp_path / "targets.f16").open("r+b") as file:
        file.truncate(1000)

    taught_in(tmp_path, teacher, photos[:33])

    assert contents(tmp_path) == contents(work / "train")


@pytest.mark.parametrize(
    "changes", [{"seed": 1}, {"views": 1}, {"image_px": 48}, {"photos": 20}, {"teacher": "another"}], ids=str
)
def test_work_of_another_kind_is_refused_and_left_alone(teacher, photos, work, tmp_path, changes):
    before, asked = contents(work / "train"), teacher
    chosen = photos[: changes.get("photos", 33)]
    if "teacher" in changes:
        folder = changed_copy(tmp_path / "model", config={"preprocess_cfg.resize_mode": "squash"})
        asked = load_backbone(str(folder), CPU)

    with pytest.raises(PlaceTakenError, match="another teacher or other photos"):
        taught_in(
            work / "train", asked, chosen, **{key: changes[key] for key in changes.keys() - {"photos", "teacher"}}
        )

    assert contents(work / "train") == before


def test_a_record_that_is_damaged_is_said_so(teacher, photos, tmp_path):
    (tmp_path / "taught.json").write_text("{", encoding="utf-8")

    with pytest.raises(PlaceTakenError, match="damaged"):
        taught_in(tmp_path, teacher, photos[:1])


def learn(recipe, work, checkpoint):
    student = Student(recipe, 512)
    list(student.learn(read_taught(work / "train"), checkpoint))
    return student


def test_learning_that_was_stopped_goes_on_to_the_same_weights(work, tmp_path):
    undisturbed = learn(SHORT, work, tmp_path / "undisturbed")

    stopped = Student(SHORT, 512).learn(read_taught(work / "train"), tmp_path / "stopped")
    assert next(stopped).step == 2
    stopped.close()
    resumed = learn(SHORT, work, tmp_path / "stopped")

    assert resumed.step == 4
    for name, value in undisturbed.tower.state_dict().items():
        assert torch.equal(resumed.tower.state_dict()[name], value), name
        assert torch.equal(resumed.average[name], undisturbed.average[name]), name


def test_the_same_seed_gives_the_same_student_whatever_was_drawn_before(work, tmp_path):
    first = Student(SHORT, 512).tower.state_dict()
    torch.rand(3)
    again, other = Student(SHORT, 512), Student(dataclasses.replace(SHORT, seed=1), 512)

    assert all(torch.equal(value, first[name]) for name, value in again.tower.state_dict().items())
    assert not all(torch.equal(value, first[name]) for name, value in other.tower.state_dict().items())


def test_a_student_of_another_recipe_or_other_photos_is_refused(work, tmp_path):
    learn(dataclasses.replace(SHORT, steps=1), work, tmp_path / "student")

    with pytest.raises(PlaceTakenError, match="another recipe"):
        learn(dataclasses.replace(SHORT, steps=2), work, tmp_path / "student")
    with pytest.raises(PlaceTakenError, match="another recipe"):
        list(
            Student(dataclasses.replace(SHORT, steps=1), 512).learn(
                read_taught(work / "held-out"), tmp_path / "student"
            )
        )
    (tmp_path / "student").write_bytes(b"spoiled")
    with pytest.raises(PlaceTakenError, match="damaged"):
        learn(dataclasses.replace(SHORT, steps=1), work, tmp_path / "student")


def test_the_loss_is_the_formula():
    features = torch.tensor([[3.0, 0.0], [1.0, 1.0]], dtype=torch.float64)
    targets = torch.tensor([[1.0, 0.0], [0.6, 0.8]], dtype=torch.float64)
    half = 0.5**0.5

    away = (2 * (1 - 1) + 2 * (1 - (0.6 + 0.8) * half)) / 2
    likeness = (half - 0.6) ** 2

    assert_close(distillation_loss(features, targets), torch.tensor(away + 4 * likeness, dtype=torch.float64))
    assert_close(distillation_loss(5 * targets, targets), torch.tensor(0.0, dtype=torch.float64))


def test_a_batch_depends_on_seed_and_step_alone(work):
    taught = read_taught(work / "train")

    first, again, later = (batch_of(taught, RECIPE, step) for step in (3, 3, 4))

    assert torch.equal(first[0], again[0])
    assert not torch.equal(first[0], later[0])
    assert first[0].shape == (16, 3, PX, PX)
    assert first[0].abs().max() <= 1


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (640, 480), (3000, 20)])
def test_a_part_of_a_photo_lies_in_it(size):
    draw = np.random.default_rng(0)

    for _ in range(50):
        left, top, right, bottom = random_box(*size, draw)
        assert 0 <= left < right <= size[0]
        assert 0 <= top < bottom <= size[1]


def command(photos, out, *more):
    return ["--teacher", "built-in", "--photos", str(photos), "--out", str(out), "--image-px", str(PX), *more]


def test_the_command_goes_all_the_way_and_never_over_a_model(photos, tmp_path, capsys):
    folder, out = photos[0].parent.parent, tmp_path / "small"

    assert main(command(folder, out, "--steps", "2", "--batch", "8")) == 0

    said = capsys.readouterr().out
    assert "train: 38 of 38 photos" in said
    assert "step 2 of 2: loss" in said
    assert "cosine to the teacher on held-out photos: " in said
    assert load_backbone(str(out), CPU).image_px == PX

    assert main(command(folder, out)) == EXIT_USAGE
    assert "a model is there already" in capsys.readouterr().err


def test_the_command_says_before_the_training_that_there_is_nothing_to_learn(tmp_path, capsys):
    (tmp_path / "empty").mkdir()

    assert main(command(tmp_path / "empty", tmp_path / "small")) == EXIT_INPUT
    assert main(command(tmp_path / "nowhere", tmp_path / "small")) == EXIT_INPUT

    said = capsys.readouterr()
    assert "No photos were found" in said.err
    assert "step" not in said.out


def test_the_command_starts_in_a_fresh_interpreter():
    # timm imports torchvision, which may not load before its operators are declared.
    code = "import tools.distil.__main__ as it; it.Student(it.Recipe(), 8); it.main(['--help'])"

    ended = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, timeout=120, check=False
    )

    assert ended.returncode == 0, ended.stderr
    assert "--teacher" in ended.stdout
