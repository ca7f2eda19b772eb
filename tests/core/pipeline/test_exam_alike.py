"""The training photos that a mistaken exam photo looks most like."""

import torch

from uproto_core.cancel import CancelToken
from uproto_core.pipeline.exam_alike import doubtful_classes, similar_photos
from uproto_core.store.runs import Prediction


def answer(path: str, class_name: str, said: str, *, is_sure: bool = True, second: str = "") -> Prediction:
    return Prediction(path=path, class_name=class_name, answer=said, is_sure=is_sure, confidence=0.8, second=second)


def turned(*degrees: float) -> torch.Tensor:
    """Unit vectors in the plane, by their angles."""
    angles = torch.deg2rad(torch.tensor(degrees, dtype=torch.float64))
    return torch.stack([angles.cos(), angles.sin()], dim=1)


def test_a_mistake_stands_between_its_class_and_its_answer_and_a_doubt_between_its_class_and_the_second():
    assert doubtful_classes(answer("1", "Fox", "Lynx")) == ("Fox", "Lynx")
    assert doubtful_classes(answer("2", "Fox", "Fox", is_sure=False, second="Hare")) == ("Fox", "Hare")
    assert doubtful_classes(answer("3", "Fox", "Fox", is_sure=False)) == ("Fox",)
    assert doubtful_classes(answer("4", "Fox", "Fox")) == ()


def test_three_of_each_class_are_told_the_most_similar_first_and_none_for_right_answers():
    answers = [answer("a", "Fox", "Lynx"), answer("b", "Lynx", "Lynx"), answer("c", "Lynx", "Fox")]
    training = ["f10", "f50", "f20", "f80", "l100", "l170"]
    classes = ["Fox", "Fox", "Fox", "Fox", "Lynx", "Lynx"]

    rows = list(
        similar_photos(answers, turned(60, 90, 120), training, turned(10, 50, 20, 80, 100, 170), classes, CancelToken())
    )

    assert [(row.path, row.class_name, row.similar) for row in rows] == [
        ("a", "Fox", "f50"),
        ("a", "Fox", "f80"),
        ("a", "Fox", "f20"),
        ("a", "Lynx", "l100"),
        ("a", "Lynx", "l170"),
        ("c", "Lynx", "l100"),
        ("c", "Lynx", "l170"),
        ("c", "Fox", "f80"),
        ("c", "Fox", "f50"),
        ("c", "Fox", "f20"),
    ]
    assert rows[0].cosine == 0.9848  # the cosine of 10 degrees
