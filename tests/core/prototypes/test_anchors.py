"""The stage "prototypes" against the recipe of method.md C.4, in plain steps."""

import dataclasses

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import cosines_between, drawn, made_data, to_end
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import SettingUnknownError
from uproto_core.events import StageProgressed
from uproto_core.prototypes.anchors import spread_anchors, text_agreement, with_absent_classes
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.polar import polar_prototypes
from uproto_core.prototypes.space import unit
from uproto_core.settings import ExpertSettings, PrototypeSettings, Settings
from uproto_core.store.tensors import Tensors

TWO = Settings(
    experts=(ExpertSettings(whitening=0.5, is_matched=True), ExpertSettings(whitening=1.0, is_matched=False))
)
"""A matched expert and another, whatever the defaults are."""


def spread(data: TrainingData, settings: Settings | None = None, seed: int = 0) -> Tensors:
    return to_end(spread_anchors(data, settings or TWO, seed, CancelToken()))[0]


@pytest.mark.parametrize("member", [0, 1, 3])
def test_every_tensor_is_that_of_the_recipe(member):
    data = made_data((9, 5, 3), dim=6)
    got = spread(data)
    # The recipe in the order of the method's page, photo by photo, in float64.
    kept = [i for i in range(17) if member == 0 or data.fold[i] != member - 1]
    x = [(data.features[i, v].double(), int(data.labels[i])) for i in kept for v in range(2)]
    n = [sum(int(data.labels[i]) == c for i in kept) for c in range(3)]
    means = [torch.stack([row for row, c in x if c == label]).mean(dim=0) for label in range(3)]
    mu = torch.stack(means).mean(dim=0)
    t = data.class_texts.double() - data.class_texts.double().mean(dim=0)
    s = torch.stack([torch.outer(row - means[c], row - means[c]) for row, c in x]).mean(dim=0)

    assert got[f"m{member}/counts"].tolist() == n
    assert_close(got[f"m{member}/image_centre"].double(), mu, atol=1e-6, rtol=0)
    assert_close(got[f"m{member}/text_centre"].double(), data.class_texts.double().mean(dim=0), atol=1e-6, rtol=0)
    for expert, alpha in ((0, 0.5), (1, 1.0)):
        values, vectors = torch.linalg.eigh((1 - alpha) * s + alpha * s.trace() / 6 * torch.eye(6).double())
        a = vectors @ torch.diag(values.rsqrt()) @ vectors.T
        z = [(unit(a @ (row - mu)), c) for row, c in x]
        m = torch.stack([torch.stack([row for row, c in z if c == label]).mean(dim=0) for label in range(3)])
        texts = unit(t @ a)
        g = sum(n[c] / sum(n) * float(m[c] @ texts[c]) for c in range(3))
        place = f"m{member}/e{expert}"
        scale = got[f"{place}/whitening"].double().norm() / a.norm()
        # float32 in the artefact, and the whitening multiplies its rounding.
        assert_close(got[f"{place}/whitening"].double(), scale * a, atol=1e-5, rtol=1e-5)
        assert_close(got[f"{place}/class_means"].double(), m, atol=1e-5, rtol=0)
        assert_close(got[f"{place}/class_texts"].double(), texts, atol=1e-5, rtol=0)
        assert float(got[f"{place}/agreement"]) == pytest.approx(max(0, g), abs=1e-5)
        if expert == 0:
            assert_close(
                got[f"{place}/prototypes"].double(), polar_prototypes(m, 1.0, 0, CancelToken()), atol=1e-4, rtol=0
            )
        else:
            assert f"{place}/prototypes" not in got


def test_the_artefact_has_the_documented_tensors_and_no_other():
    assert set(spread(made_data(folds=2))) == {
        f"m{member}/{name}"
        for member in range(3)
        for name in (
            "counts",
            "image_centre",
            "text_centre",
            *(f"e{e}/{name}" for e in range(2) for name in ("whitening", "class_means", "class_texts", "agreement")),
            "e0/prototypes",
        )
    }


def test_a_left_out_photo_reaches_nothing_of_the_member_that_answers_it():
    data = made_data((9, 5, 3))
    changed = data.features.clone()
    changed[data.fold == 1] = unit(drawn(int((data.fold == 1).sum()), 2, 8, name="other")).float()

    before, after = spread(data), spread(dataclasses.replace(data, features=changed))

    # Round 1 is left out of member 2.
    for name in before:
        if name.startswith("m2/"):
            assert torch.equal(before[name], after[name]), name
    assert not torch.equal(before["m0/e0/prototypes"], after["m0/e0/prototypes"])
    assert not torch.equal(before["m1/e0/prototypes"], after["m1/e0/prototypes"])


def test_the_order_of_the_photos_does_not_count():
    data = made_data((6, 4, 3))
    order = torch.tensor([12, 3, 7, 0, 11, 5, 9, 1, 10, 2, 8, 4, 6])
    shuffled = dataclasses.replace(
        data, features=data.features[order], labels=data.labels[order], fold=data.fold[order]
    )

    one, other = spread(data), spread(shuffled)

    for name, tensor in one.items():
        assert_close(other[name], tensor, atol=1e-5, rtol=0)


def test_experts_share_the_centre_and_may_be_any_number():
    experts = tuple(ExpertSettings(whitening=alpha, is_matched=True) for alpha in (0.2, 0.8, 1.0))

    got = spread(made_data(folds=2), Settings(experts=experts))

    assert {name.split("/")[1] for name in got if name.startswith("m0/e")} == {"e0", "e1", "e2"}
    assert all(f"m0/e{number}/prototypes" in got for number in range(3))


def test_without_texts_photos_and_texts_agree_on_nothing():
    got = spread(made_data(has_texts=False))

    assert float(got["m0/e0/agreement"]) == 0
    assert_close(got["m0/e0/class_texts"], torch.zeros(3, 8))
    assert_close(got["m0/text_centre"], torch.zeros(8))
    assert bool(got["m0/e0/prototypes"].isfinite().all())


def test_agreement_is_weighted_by_photos_and_passes_over_classes_without_text():
    means = torch.tensor([[1.0, 0.0], [0.0, 0.5], [0.3, 0.0]]).double()
    texts = torch.tensor([[0.6, 0.8], [0.0, 1.0], [0.0, 0.0]])
    counts, has_text = torch.tensor([3, 1, 8]), torch.tensor([True, True, False])

    got = text_agreement(means, texts, counts, has_text)

    assert float(got) == pytest.approx((3 * 0.6 + 1 * 0.5) / 4, abs=1e-6)


def test_texts_that_contradict_the_photos_count_for_nothing():
    means, texts = torch.eye(2).double(), -torch.eye(2)

    assert float(text_agreement(means, texts, torch.tensor([1, 1]), torch.tensor([True, True]))) == 0


def test_a_class_without_photos_takes_its_texts_direction_as_long_as_the_others_are():
    means = torch.tensor([[0.0, 0.6], [0.8, 0.0], [0.0, 0.0], [0.0, 0.0]]).double()
    texts = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.6, 0.8], [0.0, 0.0]])

    got = with_absent_classes(means, texts, torch.tensor([2, 5, 0, 0]))

    expected = torch.tensor([[0.0, 0.6], [0.8, 0.0], [0.42, 0.56], [0.0, 0.0]]).double()
    assert_close(got, expected, atol=1e-6, rtol=0)


def test_classes_that_do_not_fit_a_simplex_are_spread_as_evenly_as_it_goes():
    data = made_data((3,) * 7, dim=4, folds=2)

    points = spread(data)["m0/e0/prototypes"].double()

    # Seven in four dimensions: the bound is 0, and whitening alone leaves far more.
    assert float(cosines_between(points).max()) < 0.05


def test_a_simplex_of_too_many_classes_is_refused_in_words():
    settings = Settings(prototypes=PrototypeSettings(kind="simplex"))

    with pytest.raises(
        SettingUnknownError, match="6 classes need at least 5 dimensions for a simplex, and there are 4"
    ):
        spread(made_data((2,) * 6, dim=4, folds=2), settings)


def test_every_member_and_expert_is_told_as_progress():
    _, events = to_end(spread_anchors(made_data(folds=2), Settings(), 0, CancelToken()))

    told = [(event.done, event.total) for event in events if isinstance(event, StageProgressed)]
    assert told == [(done, 6) for done in range(1, 7)]


def test_stop_ends_the_stage():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        to_end(spread_anchors(made_data(), Settings(), 0, cancel))


def test_without_anchors_the_rest_of_the_artefact_is_the_same():
    data = made_data(folds=2)

    without, usual = spread(data, dataclasses.replace(TWO, prototypes=PrototypeSettings(kind="none"))), spread(data)

    assert set(usual) - set(without) == {f"m{member}/e0/prototypes" for member in range(3)}
    assert all(torch.equal(without[name], usual[name]) for name in without)


@pytest.mark.parametrize("kind", ["polar", "numerical"])
def test_a_chosen_dimension_holds_the_anchors_of_every_member(kind):
    data = made_data((4,) * 6, folds=2)

    got = spread(data, Settings(prototypes=PrototypeSettings(kind=kind, dimension=3)))

    for member in range(3):
        points = got[f"m{member}/e0/prototypes"].double()
        assert points.shape == (6, 8)
        assert int(torch.linalg.matrix_rank(points, rtol=1e-4)) == 3
