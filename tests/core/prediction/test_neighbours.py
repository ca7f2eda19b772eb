"""The training photos that look most like a photo."""

from pathlib import Path

import pytest
import torch

from tests.core.made_features import drawn
from uproto_core.events import PhotoAnswer, TopClass
from uproto_core.prediction.earlier import earlier_answers
from uproto_core.prediction.neighbours import Neighbours, find_neighbours
from uproto_core.prototypes.space import unit
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.tensors import write_tensors

FEATURES = unit(drawn(6, 4)).float()


def written(root, **changes: torch.Tensor) -> BundlePaths:
    tensors = {
        "features": FEATURES.half(),
        "labels": torch.tensor([0, 1, 0, 1, 0, 1]),
        "paths": torch.tensor(list("\n".join(f"Fox/{n} ü.jpg" for n in range(6)).encode()), dtype=torch.uint8),
    } | changes
    run = RunPaths(root)
    write_tensors(run.artefact("neighbours"), tensors)
    return BundlePaths(run.bundle)


def test_the_most_alike_come_first_with_their_class_and_cosine(tmp_path):
    found = find_neighbours(written(tmp_path), tmp_path / "photos", classes=2, dim=4)

    got = found.most_like(FEATURES[2], ("Fox", "Lynx"), most=2)

    cosines = FEATURES @ FEATURES[2]
    second = int(cosines.argsort(descending=True)[1])
    assert [entry.path for entry in got] == [tmp_path / "photos/Fox/2 ü.jpg", tmp_path / f"photos/Fox/{second} ü.jpg"]
    assert got[0].class_name == "Fox"
    # The features are kept in 16 bits.
    assert abs(got[0].cosine - 1) < 2e-3
    assert abs(got[1].cosine - float(cosines[second])) < 2e-3


def test_equally_like_photos_come_in_their_order():
    found = Neighbours(
        features=torch.ones(3, 1), labels=torch.zeros(3, dtype=torch.int64), paths=tuple(map(Path, "abc"))
    )

    assert [entry.path.name for entry in found.most_like(torch.ones(1), ("Fox",))] == ["a", "b", "c"]


def between(*candidates: str, reason: str | None = "between-two") -> PhotoAnswer:
    top = tuple(TopClass(class_name=name, confidence=0.4) for name in candidates)
    return PhotoAnswer(path=Path("x.jpg"), answer=None if reason else candidates[0], top=top, reason=reason)


def made(labels: list[int]) -> Neighbours:
    """Photos 0, 1, 2, …, each less like (1, 0) than the one before."""
    angles = torch.linspace(0, 1, len(labels))
    return Neighbours(
        features=torch.stack((angles.cos(), angles.sin()), dim=1),
        labels=torch.tensor(labels),
        paths=tuple(Path(f"{number}.jpg") for number in range(len(labels))),
    )


def names_of(answer: PhotoAnswer) -> list[tuple[str, str]]:
    return [(entry.class_name, entry.path.stem) for entry in answer.similar]


def test_between_two_classes_each_is_shown_by_three_photos_in_the_order_of_the_candidates():
    found = made([0, 0, 0, 0, 2, 1, 1, 1, 1])

    got = found.reasons(between("Lynx", "Fox", "Hare"), torch.tensor([1.0, 0.0]), ("Fox", "Lynx", "Hare"))

    assert names_of(got) == [("Lynx", "5"), ("Lynx", "6"), ("Lynx", "7"), ("Fox", "0"), ("Fox", "1"), ("Fox", "2")]


def test_a_class_with_one_photo_is_shown_by_that_one():
    found = made([0, 0, 1])

    got = found.reasons(between("Fox", "Lynx"), torch.tensor([1.0, 0.0]), ("Fox", "Lynx"))

    assert names_of(got) == [("Fox", "0"), ("Fox", "1"), ("Lynx", "2")]


@pytest.mark.parametrize("reason", [None, "low", "unlike-all"])
def test_any_other_answer_has_the_three_most_alike_of_all(reason):
    found = made([0, 1, 0, 1])

    got = found.reasons(between("Lynx", "Fox", reason=reason), torch.tensor([1.0, 0.0]), ("Fox", "Lynx"))

    assert names_of(got) == [("Fox", "0"), ("Lynx", "1"), ("Fox", "2")]


def test_a_classifier_handed_on_carries_no_photo(tmp_path):
    bundle = written(tmp_path)

    assert find_neighbours(bundle, None, classes=2, dim=4) is None
    assert find_neighbours(BundlePaths(tmp_path / "elsewhere" / "bundle"), tmp_path, classes=2, dim=4) is None


def test_damaged_neighbours_are_none_and_no_reason_to_fail(tmp_path):
    assert find_neighbours(written(tmp_path / "a"), tmp_path, classes=2, dim=5) is None
    assert find_neighbours(written(tmp_path / "b", labels=torch.zeros(5)), tmp_path, classes=2, dim=4) is None
    assert (
        find_neighbours(
            written(tmp_path / "c", paths=torch.tensor([255], dtype=torch.uint8)), tmp_path, classes=2, dim=4
        )
        is None
    )
    assert find_neighbours(written(tmp_path / "d", paths=torch.tensor([1e9])), tmp_path, classes=2, dim=4) is None
    bundle = written(tmp_path / "e")
    RunPaths(tmp_path / "e").artefact("neighbours").write_bytes(b"cut off")
    assert find_neighbours(bundle, tmp_path, classes=2, dim=4) is None


def test_a_label_that_is_no_class_is_damage_too(tmp_path):
    # The classifier has two classes; a label of 7 would end the answer of a photo.
    bundle = written(tmp_path, labels=torch.tensor([0, 1, 7, 1, 0, 1]))

    found = find_neighbours(bundle, tmp_path, classes=2, dim=4)

    assert found is None


def test_a_missing_log_holds_no_answers(tmp_path):
    assert earlier_answers(tmp_path / "none.jsonl") == frozenset()
