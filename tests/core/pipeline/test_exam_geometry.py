"""The geometry of an exam, from the artefacts of the three stages."""

import dataclasses

import pytest
import torch
from torch.testing import assert_close

from tests.core.classifier.made import SHORT, learn
from tests.core.made_features import drawn, made_data
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.evaluation.geometry import plain_geometry
from uproto_core.figures import GeometryPair, Group
from uproto_core.pipeline.exam_geometry import measure_geometry, stage_one
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.kinds import agreement_with
from uproto_core.prototypes.quality import smallest_largest_cosine
from uproto_core.prototypes.space import unit
from uproto_core.settings import PrototypeSettings, Settings
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_metrics

GROUPS: list[Group] = ["many", "many", "many", "few", "few", "few"]
KINDS = [
    PrototypeSettings(),
    PrototypeSettings(kind="simplex", assignment="random"),
    PrototypeSettings(kind="numerical", dimension=3),
    PrototypeSettings(kind="none"),
]


def six_classes(dim: int = 8, *, has_texts: bool = True) -> TrainingData:
    return made_data((9, 8, 7, 4, 3, 2), dim=dim, folds=2, has_texts=has_texts)


def unmatched(settings: Settings) -> Settings:
    experts = tuple(dataclasses.replace(expert, is_matched=False) for expert in settings.experts)
    return dataclasses.replace(settings, experts=experts)


def measured(data: TrainingData, settings: Settings = SHORT, *, is_kept: bool = True) -> GeometryPair:
    learned = learn(data, settings)
    chosen = settings if is_kept else unmatched(settings)
    stage = stage_one(learned.anchors, learned.maps, learned.heads, settings, chosen=chosen)
    return measure_geometry(
        data.features[:, 0], data.labels, data=data, stage=stage, groups=GROUPS, cancel=CancelToken()
    )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.kind}-{kind.assignment}-{kind.dimension}")
@pytest.mark.parametrize("dim", [8, 4])
def test_a_training_with_every_kind_of_anchors_is_measured(kind, dim):
    if kind.kind == "simplex" and dim < 5:
        pytest.skip("no simplex fits")

    got = measured(six_classes(dim), dataclasses.replace(SHORT, prototypes=kind))

    assert list(got.photos) == list(got.texts) == ["raw", "centred", "whitened", "matched"]
    assert "NaN" not in got.model_dump_json()
    assert (got.prototypes is None) == (got.prototype_quality is None) == (kind.kind == "none")
    assert (got.photos["matched"].own_anchor is None) == (kind.kind == "none")


def test_before_and_after_are_the_distances_of_their_spaces():
    got = measured(six_classes())

    assert got.used == "matched"
    assert got.before == plain_geometry(got.photos["centred"])
    assert got.after == plain_geometry(got.photos["matched"])
    assert got.before != got.after
    # The head answers after stage 1, and it is compared with the means there.
    assert [name for name, found in got.photos.items() if found.nc3 is not None] == ["matched"]


def test_stage_1_that_was_not_kept_is_measured_and_is_not_what_the_classifier_sees():
    kept, left_out = measured(six_classes()), measured(six_classes(), is_kept=False)

    assert left_out.used == "whitened"
    assert left_out.after == plain_geometry(left_out.photos["whitened"])
    assert plain_geometry(left_out.photos["matched"]) == plain_geometry(kept.photos["matched"])


def test_without_stage_1_there_is_nothing_after_it():
    got = measured(six_classes(), unmatched(SHORT))

    assert list(got.photos) == ["raw", "centred", "whitened"]
    assert (got.used, got.prototypes) == ("whitened", None)


def test_the_anchors_are_told_with_their_bound_and_their_fit():
    data = six_classes()
    settings = dataclasses.replace(SHORT, prototypes=PrototypeSettings(dimension=3))
    learned = learn(data, settings)
    expected = agreement_with(learned.anchors["m0/e0/prototypes"], learned.anchors["m0/e0/class_means"])

    got = measured(data, settings).prototype_quality

    assert got is not None
    # Six points in three dimensions: the bound is that of three, not of the model's eight.
    assert (got.dim, got.bound) == (3, smallest_largest_cosine(6, 3))
    assert got.fit == pytest.approx(expected)


def test_a_class_without_text_is_left_out_of_the_texts():
    data = six_classes()
    has_text = torch.tensor([True] * 5 + [False])

    got = measured(dataclasses.replace(data, has_text=has_text, class_texts=data.class_texts * has_text[:, None]))

    assert {found.classes for found in got.texts.values()} == {5}


def test_without_texts_there_is_no_geometry_of_texts():
    got = measured(six_classes(has_texts=False))

    assert got.texts == {}
    assert got.photos["matched"].alignment is None


def test_photos_are_closer_to_their_anchor_after_stage_1():
    # Anchors far from where the classes begin, and nothing that holds them there.
    matching = dataclasses.replace(SHORT.matching, steps=30, stay_weight=0)
    settings = dataclasses.replace(SHORT, matching=matching, prototypes=PrototypeSettings(assignment="random"))

    got = measured(six_classes(), settings)

    before, after = got.photos["whitened"].own_anchor, got.photos["matched"].own_anchor
    assert before is not None
    assert after is not None
    assert after.all_classes > before.all_classes + 0.2


def test_raw_photos_are_those_of_the_model():
    data = six_classes()
    means = torch.stack([data.features[data.labels == label, 0].double().mean(dim=0) for label in range(6)])
    cosines = unit(means) @ unit(means).T
    pairs = torch.ones(6, 6).triu(diagonal=1).bool()

    got = measured(data).photos["raw"]

    expected = (4 * cosines[pairs] - 4).exp().mean().log()
    assert_close(torch.tensor(got.uniformity, dtype=torch.float64), expected, atol=1e-6, rtol=0)


def test_stop_ends_the_measuring():
    cancel = CancelToken()
    data = six_classes()
    learned = learn(data)
    stage = stage_one(learned.anchors, learned.maps, learned.heads, SHORT, chosen=SHORT)
    cancel.cancel()

    with pytest.raises(Cancelled):
        measure_geometry(
            drawn(4, 8).float(), torch.tensor([0, 0, 1, 1]), data=data, stage=stage, groups=GROUPS, cancel=cancel
        )


def test_a_run_keeps_its_geometry(trained):
    got = read_metrics(RunPaths(trained.run)).geometry

    assert got.measured_on == "exam"
    assert got.used in got.photos
    assert got.before == plain_geometry(got.photos["centred"])
    assert got.after == plain_geometry(got.photos[got.used])
    assert got.prototype_quality is not None
