"""The method without a part: one thing goes at a time, and where nothing goes it is said (method.md 3.3)."""

import dataclasses

import pytest
import torch

from tests.core.made_features import made_data, to_end
from uproto_core.cancel import CancelToken
from uproto_core.pipeline.ablations import ABLATIONS, NO_DESCRIPTIONS, NO_MATCHING, OFF_ALREADY
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.settings import ExpertSettings, Settings, with_values

WHOLE = with_values(Settings(), {"matching.distill_weight": "0.5", "classifier.prototypes": "shrunk"})
"""Settings with every part on."""

UNMATCHED = dataclasses.replace(WHOLE, experts=(ExpertSettings(whitening=0.5, is_matched=False),))

each_ablation = pytest.mark.parametrize("ablation", ABLATIONS.values(), ids=lambda ablation: ablation.part)


@each_ablation
def test_every_ablation_changes_one_thing_by_settings_or_by_what_is_known(ablation):
    data = made_data()

    settings, known = ablation.settings(WHOLE), ablation.data(data)

    changed = {
        field.name
        for field in dataclasses.fields(Settings)
        if getattr(settings, field.name) != getattr(WHOLE, field.name)
    }
    assert len(changed) + (known is not data) == 1
    assert torch.equal(known.features, data.features)
    assert torch.equal(known.labels, data.labels)
    assert ablation.means[0].isupper()
    assert not ablation.means.endswith(".")


@each_ablation
def test_with_every_part_on_no_ablation_is_the_method(ablation):
    assert ablation.is_the_method(WHOLE, has_descriptions=True) == ""


@each_ablation
def test_a_part_that_is_gone_already_cannot_go_again(ablation):
    because = ablation.is_the_method(ablation.settings(WHOLE), has_descriptions=True)

    # Texts are taken from what is known, and no setting says that they are gone.
    expected = {"texts": "", "matching": OFF_ALREADY}
    assert because == expected.get(ablation.part, OFF_ALREADY)


def test_without_stage_1_its_parts_cannot_go():
    left_out = {
        ablation.part for ablation in ABLATIONS.values() if ablation.is_the_method(UNMATCHED, has_descriptions=True)
    }

    parts = {"prototypes", "even-prototypes", "assignment", "trained-adapter", "distillation", "matching-check"}
    assert left_out == {"matching", *parts}
    assert ABLATIONS["uproto-without-assignment"].is_the_method(UNMATCHED, has_descriptions=True) == NO_MATCHING


def test_without_descriptions_what_is_done_with_them_cannot_go():
    left_out = {
        ablation.part
        for ablation in ABLATIONS.values()
        if ablation.is_the_method(WHOLE, has_descriptions=False) == NO_DESCRIPTIONS
    }

    assert left_out == {"descriptions", "filter", "attributes", "attribute-words"}


def test_without_centring_nothing_is_taken_from_photos_and_texts():
    data = made_data()
    settings = ABLATIONS["uproto-without-centring"].settings(Settings())

    anchors, _ = to_end(spread_anchors(data, settings, 0, CancelToken()))

    assert not anchors["m0/image_centre"].any()
    assert not anchors["m0/text_centre"].any()
    whole, _ = to_end(spread_anchors(data, Settings(), 0, CancelToken()))
    assert whole["m0/image_centre"].norm() > 0.1
