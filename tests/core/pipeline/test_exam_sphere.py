"""Where classes and photos lie on the sphere: the same angles as in the artefacts of the training."""

import dataclasses
import math

import numpy as np
import pytest
import torch

from tests.core.classifier.made import SHORT, Learned, learn
from tests.core.made_features import made_data
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.figures import Group
from uproto_core.pipeline.exam_geometry import measure_geometry, stage_one
from uproto_core.pipeline.exam_sphere import ClassesSeen, SeenPhotos, measure_sphere
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import PrototypeSettings, Settings
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.runs import read_metrics, read_predictions
from uproto_core.store.sphere import Sphere, read_sphere
from uproto_core.store.tensors import read_tensors

HALF_A_DEGREE = 0.5
COUNTS = (9, 8, 7, 4, 3, 2)
GROUPS: tuple[Group, ...] = ("many", "many", "many", "few", "few", "few")
NAMES = ("a", "b", "c", "d", "e", "f")


def unmatched(settings: Settings) -> Settings:
    experts = tuple(dataclasses.replace(expert, is_matched=False) for expert in settings.experts)
    return dataclasses.replace(settings, experts=experts)


def six_classes() -> TrainingData:
    return made_data(COUNTS, dim=8, folds=2)


def none_examined(dim: int = 8) -> SeenPhotos:
    return SeenPhotos(paths=(), features=torch.zeros(0, dim), labels=torch.zeros(0, dtype=torch.int64))


def measured(
    learned: Learned, chosen: Settings, *, exam: SeenPhotos | None = None, cancel: CancelToken | None = None
) -> Sphere:
    data = learned.data
    stage = stage_one(learned.anchors, learned.maps, learned.heads, learned.settings, chosen=chosen)
    training = SeenPhotos(
        paths=tuple(f"{number}.jpg" for number in range(len(data.labels))),
        features=data.features[:, 0],
        labels=data.labels,
    )
    looked = training if exam is None else exam
    geometry = measure_geometry(
        looked.features, looked.labels, data=data, stage=stage, groups=GROUPS, cancel=CancelToken()
    )
    return measure_sphere(
        training,
        exam or none_examined(),
        classes=ClassesSeen(names=NAMES, groups=GROUPS, counts=COUNTS),
        stage=stage,
        geometry=geometry.model_copy(update={"measured_on": "training" if exam is None else "exam"}),
        cancel=cancel or CancelToken(),
    )


def between(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Degrees; half precision left the lengths a little off."""
    a, b = (each.astype(float) / np.linalg.norm(each.astype(float), axis=-1, keepdims=True) for each in (a, b))
    return np.degrees(np.arccos(np.clip((a * b).sum(axis=-1), -1, 1)))


@pytest.fixture(scope="module")
def learned() -> Learned:
    return learn(six_classes())


def test_anchors_stand_at_the_angles_of_the_trainings_own_tensors(trained):
    run = RunPaths(trained.run)
    own = torch.nn.functional.normalize(read_tensors(run.artefact("prototypes"))["m0/e0/prototypes"].double(), dim=1)
    expected = (own @ own.T).clamp(-1, 1).acos().rad2deg().numpy()

    sphere = read_sphere(run)

    for first in range(len(own)):
        for second in range(first):
            got = between(sphere.anchors[first], sphere.anchors[second])
            assert abs(got - expected[first, second]) < HALF_A_DEGREE


def test_photos_stand_at_the_angles_that_the_classifiers_tensors_give(trained):
    run = RunPaths(trained.run)
    tensors = read_tensors(BundlePaths(run.bundle).model)
    anchors = read_tensors(run.artefact("prototypes"))["m0/e0/prototypes"].double()
    neighbours = read_tensors(run.artefact("neighbours"))
    paths = bytes(neighbours["paths"].tolist()).decode().split("\n")
    photos = read_sphere(run).photos
    got = dict(zip(photos.paths, photos.after.tolist(), strict=True))
    assert tensors["experts/0/class_means"].shape == anchors.shape

    seen = torch.nn.functional.normalize(neighbours["features"].double(), dim=1)
    for path, feature, label in zip(paths, seen, neighbours["labels"].tolist(), strict=True):
        expected = math.degrees(math.acos(float(feature @ anchors[label])))
        assert abs(got[path] - expected) < HALF_A_DEGREE


def test_exam_photos_carry_the_answer_that_the_table_has(trained):
    run = RunPaths(trained.run)
    sphere = read_sphere(run)
    names, photos = sphere.document.class_names, sphere.photos

    got = {
        path: (names[label], names[answer])
        for path, label, answer, is_exam in zip(
            photos.paths, photos.labels, photos.answers, photos.is_exam, strict=True
        )
        if is_exam
    }

    assert got == {row.path: (row.class_name, row.answer) for row in read_predictions(run)}


def test_the_rows_are_the_figures_distances_as_angles(trained):
    run = RunPaths(trained.run)
    found = read_metrics(run).geometry.photos["whitened"].head_tail.value
    row = next((row for row in read_sphere(run).document.rows if row.pair == "many-few"), None)

    if found is None:
        assert row is None or row.before.value is None
    else:
        assert row.before.value == pytest.approx(math.degrees(math.acos(1 - found)))


def test_the_middle_of_a_class_is_that_of_its_exam_photos_or_of_its_training_photos(learned):
    data = learned.data
    # Classes a and b are examined, each by one photo: its middle is that photo.
    places = [0, 9]
    exam = SeenPhotos(
        paths=("x.jpg", "y.jpg"),
        features=data.features[places, 1],
        labels=torch.tensor([0, 1]),
        answers=torch.tensor([0, 2]),
    )
    space = learned.anchors
    centred = exam.features - space["m0/image_centre"]
    expected = torch.nn.functional.normalize(centred @ space["m0/e0/whitening"], dim=1)

    sphere = measured(learned, SHORT, exam=exam)

    assert sphere.document.exam_counts == (1, 1, 0, 0, 0, 0)
    assert between(sphere.before[:2], expected.numpy()).max() < HALF_A_DEGREE
    own = [
        torch.nn.functional.normalize(
            (data.features[data.labels == label, 0] - space["m0/image_centre"]) @ space["m0/e0/whitening"], dim=1
        ).mean(dim=0)
        for label in range(2, 6)
    ]
    plain = torch.nn.functional.normalize(torch.stack(own), dim=1).numpy()
    assert between(sphere.before[2:], plain).max() < HALF_A_DEGREE


def test_where_stage_1_was_left_out_nothing_has_moved(learned):
    kept, left_out = measured(learned, SHORT), measured(learned, unmatched(SHORT))

    assert (kept.document.pull, left_out.document.pull) == ("kept", "left-out")
    assert np.array_equal(left_out.before, left_out.after)
    assert np.array_equal(left_out.photos.before, left_out.photos.after)
    assert not np.array_equal(kept.before, kept.after)
    assert all(row.after.value is None for row in left_out.document.rows)


def test_without_anchors_a_class_is_seen_from_the_middle_of_what_it_learned_from():
    settings = dataclasses.replace(SHORT, prototypes=PrototypeSettings(kind="none"))
    made = learn(six_classes(), settings)

    sphere = measured(made, settings)

    means = torch.nn.functional.normalize(made.anchors["m0/e0/class_means"], dim=1).numpy()
    assert sphere.document.pull == "none"
    assert between(sphere.anchors, means).max() < HALF_A_DEGREE
    assert all(row.anchors is None for row in sphere.document.rows)


def test_every_pair_is_counted_once_by_its_angle(learned):
    sphere = measured(learned, SHORT)
    points = sphere.before.astype(float)
    cosines = np.clip(points @ points.T, -1, 1)
    expected = sorted(np.degrees(np.arccos(cosines[np.triu_indices(6, 1)])))

    counts = sphere.pairs_before

    assert counts.sum(axis=1).tolist() == [15, 3]
    got = np.repeat(np.arange(360) / 2, counts[0])
    assert np.abs(got - np.array(expected)).max() < HALF_A_DEGREE + 0.1


def test_the_tour_meets_every_class_once_and_its_first_step_is_to_the_nearest(learned):
    sphere = measured(learned, SHORT)
    to_first = between(sphere.after, sphere.after[0])
    to_first[0] = np.inf

    assert sorted(sphere.order.tolist()) == list(range(6))
    assert sphere.order[:2].tolist() == [0, int(to_first.argmin())]


def test_of_a_large_class_a_hundred_photos_are_kept():
    data = made_data((150, 6), dim=8, folds=2)
    made = learn(data)
    stage = stage_one(made.anchors, made.maps, made.heads, SHORT, chosen=SHORT)
    training = SeenPhotos(
        paths=tuple(f"{number}.jpg" for number in range(156)), features=data.features[:, 0], labels=data.labels
    )
    geometry = measure_geometry(
        training.features, data.labels, data=data, stage=stage, groups=("many", "few"), cancel=CancelToken()
    )

    sphere = measure_sphere(
        training,
        none_examined(),
        classes=ClassesSeen(names=("a", "b"), groups=("many", "few"), counts=(150, 6)),
        stage=stage,
        geometry=geometry.model_copy(update={"measured_on": "training"}),
        cancel=CancelToken(),
    )

    assert np.bincount(sphere.photos.labels).tolist() == [100, 6]
    assert len(set(sphere.photos.paths)) == 106


def test_stop_ends_the_measuring(learned):
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        measured(learned, SHORT, cancel=cancel)
