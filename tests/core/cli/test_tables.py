"""What people read of an exam, line by line."""

import io

import torch
from rich.console import Console

from tests.core.made_features import drawn
from uproto_core.cancel import CancelToken
from uproto_core.cli.tables import print_figures, print_geometry, print_mix_ups
from uproto_core.evaluation.geometry import Beside, photo_geometry, plain_geometry, point_geometry
from uproto_core.evaluation.metrics import exam_figures
from uproto_core.figures import ClassGeometry, ExamFigures, Geometry, GeometryPair, Group, group_rule
from uproto_core.prototypes.simplex import simplex_prototypes
from uproto_core.prototypes.space import unit

COUNTS = (200, 50, 9, 30)
GROUPS: list[Group] = ["many"] * 3 + ["few"] * 3


def told() -> Console:
    return Console(file=io.StringIO(), width=80, highlight=False)


def lines(console: Console) -> list[str]:
    assert isinstance(console.file, io.StringIO)
    return [" ".join(line.split()) for line in console.file.getvalue().splitlines() if line.strip()]


def figures(classes: int = 4) -> ExamFigures:
    """Two photos a class; those of the first class are taken for the second, all others are right."""
    labels = torch.arange(classes).repeat_interleave(2)
    answers = torch.where(labels == 0, 1, labels)
    counts = (COUNTS * 5)[:classes]
    return exam_figures(
        labels,
        (5 * torch.eye(classes)[answers]).softmax(dim=1),
        train_counts=counts,
        class_names=[f"K{label:02}" for label in range(classes)],
        rule=group_rule(counts),
        target=0.9,
    )


def test_the_worst_tenth_and_calibration_are_told_in_words():
    console, found = told(), figures()

    print_figures(console, found, {"linear": found}, group_rule(COUNTS), title="The exam")

    said = lines(console)
    assert "worst tenth 0 of 2 0 of 2 2" in said
    assert not any("five guesses" in line for line in said)
    assert found.ece is not None
    assert f"How sure it says it is lies {100 * found.ece:.0f} points from how often it is right" in " ".join(said)


def test_of_twenty_classes_five_guesses_are_told():
    console, found = told(), figures(classes=20)

    print_figures(console, found, {}, group_rule(COUNTS), title="The exam")

    assert found.top5 is not None
    assert any(line.startswith("in five guesses") and line.endswith("40") for line in lines(console))


def test_a_run_of_an_earlier_version_is_told_without_what_it_lacks():
    console = told()
    bare = figures().model_copy(update={"worst_tenth": None, "balanced_ece": None, "harmonic_mean": None})

    print_figures(console, bare, {}, group_rule(COUNTS), title="The exam")
    print_mix_ups(console, bare)
    print_geometry(console, GeometryPair(before=NOWHERE, after=NOWHERE))

    said = " ".join(lines(console))
    assert "plain accuracy" in said
    assert all(words not in said for words in ("worst tenth", "How sure", "harmonic", "How classes lie"))


NOWHERE = Geometry(head_head=None, head_tail=None, tail_tail=None, ratio=None)


def test_the_twenty_largest_mix_ups_are_told_and_the_rest_counted():
    classes = 24
    labels = torch.arange(classes)
    found = exam_figures(
        labels,
        torch.eye(classes)[labels.roll(1)],
        train_counts=[5] * classes,
        class_names=[f"K{label:02}" for label in range(classes)],
        rule=group_rule([5] * classes),
        target=0.9,
    )
    console = told()

    print_mix_ups(console, found)

    said = lines(console)
    assert "K00 K23 1 of 1" in said
    assert sum(line.endswith("1 of 1") for line in said) == 20
    assert "… and 4 more pairs." in said
    assert "Macro-F1 0.000; harmonic mean of the classes, none below 0.01: 0.010." in said


def space(points: torch.Tensor, spread: float) -> ClassGeometry:
    labels = torch.arange(6).repeat(4)
    photos = unit(points[labels] + spread * drawn(24, points.shape[1]))
    return photo_geometry(photos, labels, GROUPS, CancelToken(), beside=Beside(prototypes=points))


def pair(used: str) -> GeometryPair:
    points = simplex_prototypes(6, 8, seed=0)
    photos = {name: space(points, spread) for name, spread in (("raw", 0.3), ("whitened", 0.2), ("matched", 0.01))}
    return GeometryPair(
        before=plain_geometry(photos["raw"]),
        after=plain_geometry(photos[used]),
        measured_on="exam",
        used=used,
        photos=photos,
        prototypes=point_geometry(points, GROUPS, CancelToken()),
    )


def test_distances_are_told_beside_each_other_with_their_ranges():
    console = told()

    print_geometry(console, pair("matched"))

    said = lines(console)
    assert "as seen evened out stage 1 anchors" in said
    own = next(line for line in said if line.startswith("common-rare ratio"))
    assert own.split()[-1] == "1.00"
    assert [line.split()[-1] for line in said if line.startswith("likely")] == ["1.00", "1.00"]
    assert next(line for line in said if line.startswith("common-common")).split()[-1] == "1.20"
    assert said[-1].endswith("Ratios are to rare-rare: 1 is even. The classifier looks at photos after stage 1.")


def test_stage_1_that_was_not_kept_is_told():
    console = told()

    print_geometry(console, pair("whitened"))

    assert lines(console)[-1].endswith("before stage 1, which was not kept.")


def test_folders_without_groups_have_no_distances_between_them():
    console, labels = told(), torch.arange(3).repeat(4)
    found = photo_geometry(unit(drawn(12, 5)), labels, ["even"] * 3, CancelToken())

    print_geometry(
        console,
        GeometryPair(
            before=NOWHERE, after=NOWHERE, measured_on="training", used="whitened", photos={"whitened": found}
        ),
    )

    said = lines(console)
    assert not any("common" in line for line in said)
    assert any(line.startswith("within / between") for line in said)
    assert said[-1].startswith("Measured on the training photos. The classifier looks")
    assert said[-1].endswith("evened out; stage 1 is off.")
