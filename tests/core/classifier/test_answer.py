"""A trained classifier's answers (method.md C.4, 2.14, 2.15), and what it refuses to be built from."""

import dataclasses

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.classifier.made import SHORT, learn
from tests.core.made_features import drawn, made_data
from uproto_core.classifier.answer import Classifier, practice_answers
from uproto_core.classifier.branches import Expert
from uproto_core.classifier.calibrate import fit_temperature
from uproto_core.classifier.fusion import ScoreMix
from uproto_core.prototypes.space import unit
from uproto_core.settings import ExpertSettings


def made_classifier(*, is_matched: bool = True, temperature: float = 1.0) -> Classifier:
    """Three classes in four dimensions, two experts."""
    first, second = (
        Expert(
            whitening=torch.eye(4) + 0.1 * drawn(4, 4, name=f"whitening{number}").float(),
            image_map=torch.eye(4) + 0.1 * drawn(4, 4, name="map").float() if number and is_matched else None,
            weight=drawn(3, 4, name=f"weight{number}").float(),
            bias=drawn(3, name=f"bias{number}").float(),
            class_means=0.5 * unit(drawn(3, 4, name=f"means{number}")).float(),
        )
        for number in range(2)
    )
    return Classifier(
        image_centre=0.2 * drawn(4, name="centre").float(),
        experts=(first, second),
        log_prior=torch.tensor([0.7, 0.2, 0.1]).log(),
        prototype_scale=10.0,
        prototype_share=0.4,
        temperature=temperature,
    )


FEATURES = unit(drawn(9, 4, name="asked")).float()
MIX = ScoreMix(shares=torch.tensor([0.2, 0.5, 0.8]), temperatures=torch.tensor([[0.5, 2.0], [1.5, 0.7]]))


def with_bottleneck() -> Classifier:
    """As made, but its second expert has a bottleneck in place of a map."""
    made = made_classifier()
    narrow = dataclasses.replace(
        made.experts[1], image_map=None, image_down=drawn(2, 4, name="down").float(), image_up=drawn(4, 2).float()
    )
    return dataclasses.replace(made, experts=(made.experts[0], narrow))


def test_the_answer_is_that_of_the_recipe():
    made = made_classifier()
    experts = []
    for expert in made.experts:
        z = unit((FEATURES - made.image_centre) @ expert.whitening)
        if expert.image_map is not None:
            z = unit(z @ expert.image_map.T)
        head = (z @ expert.weight.T + expert.bias).softmax(dim=1)
        experts.append(0.6 * head + 0.4 * (10 * z @ expert.class_means.T).softmax(dim=1))

    assert_close(made.log_probabilities(FEATURES), ((experts[0] + experts[1]) / 2).log(), atol=1e-5, rtol=0)
    assert_close(made.probabilities(FEATURES), (experts[0] + experts[1]) / 2, atol=1e-6, rtol=0)


def test_temperature_and_slider_stand_in_the_answer_as_in_the_formula():
    made = made_classifier(temperature=1.7)
    z, prior = made.log_probabilities(FEATURES), made.log_prior

    expected = (z / 1.7 - 0.5 * (prior - prior.mean())).softmax(dim=1)

    assert_close(made.probabilities(FEATURES, lean=-0.5), expected, atol=1e-6, rtol=0)


@given(temperature=st.floats(0.05, 20))
def test_check_6_the_temperature_changes_no_answer(temperature):
    made = made_classifier(temperature=temperature)

    assert torch.equal(
        made.probabilities(FEATURES).argmax(dim=1), made_classifier().probabilities(FEATURES).argmax(dim=1)
    )


def test_check_6_the_slider_at_0_changes_nothing():
    made = made_classifier()

    assert torch.equal(made.probabilities(FEATURES, lean=0.0), made.probabilities(FEATURES))


def test_the_slider_leans_towards_common_or_rare_classes():
    made = made_classifier()

    common, rare = (made.probabilities(FEATURES, lean=lean).mean(dim=0) for lean in (1.0, -1.0))

    assert common[0] > made.probabilities(FEATURES).mean(dim=0)[0] > rare[0]
    assert rare[2] > common[2]


@pytest.mark.parametrize("temperature", [0.05, 1.0, 20.0])
def test_a_certain_head_gives_no_nan(temperature):
    made = made_classifier(temperature=temperature)
    sure = tuple(dataclasses.replace(expert, bias=torch.tensor([500.0, 0.0, -500.0])) for expert in made.experts)
    certain = dataclasses.replace(made, experts=sure, prototype_share=0.0)

    probabilities = certain.probabilities(FEATURES)

    assert bool(certain.log_probabilities(FEATURES).isfinite().all())
    assert_close(probabilities.sum(dim=1), torch.ones(9))


def test_a_photo_is_answered_the_same_among_others_and_alone():
    made = made_classifier()

    together = made.probabilities(FEATURES)

    for index in range(len(FEATURES)):
        assert_close(made.probabilities(FEATURES[index : index + 1])[0], together[index], atol=1e-6, rtol=0)


def test_likeness_is_the_largest_cosine_to_a_class_mean_after_stage_1():
    made = made_classifier()
    shown = made.experts[1]
    z = unit(unit((FEATURES - made.image_centre) @ shown.whitening) @ shown.image_map.T)

    assert_close(made.likeness(FEATURES), (z @ unit(shown.class_means).T).max(dim=1).values, atol=1e-6, rtol=0)
    assert_close(made.adapted(FEATURES), z, atol=1e-6, rtol=0)


def test_without_stage_1_the_first_expert_is_shown():
    made = made_classifier(is_matched=False)

    assert_close(made.adapted(FEATURES), made.whitened(FEATURES))
    assert_close(made.whitened(FEATURES), unit((FEATURES - made.image_centre) @ made.experts[0].whitening))
    assert_close(made.centred(FEATURES), unit(FEATURES - made.image_centre))


def test_a_likeness_is_never_above_1():
    made = made_classifier()
    on_the_mean = dataclasses.replace(
        made, experts=tuple(dataclasses.replace(e, class_means=made.adapted(FEATURES[:3])) for e in made.experts)
    )

    assert float(on_the_mean.likeness(FEATURES[:3]).max()) <= 1


def test_a_classifier_comes_back_from_its_tensors():
    made = made_classifier(temperature=0.83)

    again = Classifier.from_tensors(made.to_tensors(), classes=3, dim=4)

    assert torch.equal(again.probabilities(FEATURES, lean=0.3), made.probabilities(FEATURES, lean=0.3))
    assert torch.equal(again.likeness(FEATURES), made.likeness(FEATURES))
    assert (again.temperature, again.prototype_share, again.prototype_scale) == (0.83, 0.4, 10.0)
    assert [expert.image_map is None for expert in again.experts] == [True, False]


def test_the_names_of_the_tensors_are_part_of_the_format():
    expert = ("whitening", "weight", "bias", "class_means")

    assert set(made_classifier().to_tensors()) == {
        "image_centre",
        "log_prior",
        "prototype_scale",
        "prototype_share",
        "temperature",
        *(f"experts/0/{name}" for name in expert),
        *(f"experts/1/{name}" for name in (*expert, "image_map")),
    }


# An expert without a map is one without stage 1; everything else must be there.
@pytest.mark.parametrize("name", sorted(set(made_classifier().to_tensors()) - {"experts/1/image_map"}))
def test_a_missing_tensor_is_refused_in_words(name):
    tensors = made_classifier().to_tensors()
    del tensors[name]

    with pytest.raises(ValueError, match=f"{name} is missing"):
        Classifier.from_tensors(tensors, classes=3, dim=4)


@pytest.mark.parametrize("name", sorted(made_classifier().to_tensors()))
@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda tensor: torch.zeros(2, 5), id="shape"),
        pytest.param(lambda tensor: tensor.long(), id="whole numbers"),
        pytest.param(lambda tensor: tensor.bool(), id="yes and no"),
        pytest.param(lambda tensor: tensor.to(torch.complex64), id="complex"),
        pytest.param(lambda tensor: torch.full_like(tensor, torch.nan), id="nan"),
        pytest.param(lambda tensor: torch.full_like(tensor, torch.inf), id="infinite"),
        pytest.param(lambda tensor: torch.full_like(tensor, 1e300, dtype=torch.float64), id="too large"),
        pytest.param(lambda tensor: torch.full_like(tensor, torch.nan, dtype=torch.float8_e4m3fn), id="eight bits"),
    ],
)
def test_a_tensor_that_does_not_fit_is_refused_in_words(name, spoil):
    tensors = made_classifier().to_tensors()
    tensors[name] = spoil(tensors[name])

    with pytest.raises(ValueError, match=name):
        Classifier.from_tensors(tensors, classes=3, dim=4)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("temperature", 0.0),
        ("temperature", -1.0),
        ("prototype_scale", 0.0),
        ("prototype_share", -0.1),
        ("prototype_share", 1.1),
    ],
)
def test_a_number_out_of_its_range_is_refused_in_words(name, value):
    tensors = made_classifier().to_tensors() | {name: torch.tensor(value, dtype=torch.float64)}

    with pytest.raises(ValueError, match=f"{name} is missing or out of range"):
        Classifier.from_tensors(tensors, classes=3, dim=4)


@pytest.mark.parametrize(("name", "value"), [("prototype_share", 0.0), ("prototype_share", 1.0)])
def test_the_ends_of_a_range_are_taken(name, value):
    tensors = made_classifier().to_tensors() | {name: torch.tensor(value, dtype=torch.float64)}

    assert getattr(Classifier.from_tensors(tensors, classes=3, dim=4), name) == value


def test_without_an_expert_there_is_no_classifier():
    tensors = {name: tensor for name, tensor in made_classifier().to_tensors().items() if "experts" not in name}

    with pytest.raises(ValueError, match="there is no expert"):
        Classifier.from_tensors(tensors, classes=3, dim=4)


def test_practice_answers_are_each_by_the_member_that_has_not_seen_the_photo():
    learned = learn(made_data((5, 4, 1)))

    log_probabilities, labels, likeness, places = practice_answers(
        learned.data, learned.anchors, learned.maps, learned.heads, learned.settings
    )

    # The only photo of its class is never left out.
    assert sorted(places.tolist()) == list(range(9))
    assert torch.equal(labels, learned.data.labels[places])
    for row, place in enumerate(places.tolist()):
        member = learned.classifier(int(learned.data.fold[place]) + 1)
        photo = learned.data.features[place, :1]
        assert_close(log_probabilities[row], member.log_probabilities(photo)[0], atol=1e-5, rtol=0)
        assert_close(likeness[row], member.likeness(photo)[0], atol=1e-6, rtol=0)


def test_given_practice_photos_are_answered_by_the_classifier_itself():
    asked = unit(drawn(4, 8, name="practice")).float()
    data = dataclasses.replace(
        made_data(), folds=0, practice_features=asked, practice_labels=torch.tensor([0, 1, 2, 1])
    )
    learned = learn(data)

    log_probabilities, labels, _, places = practice_answers(
        data, learned.anchors, learned.maps, learned.heads, learned.settings
    )

    assert_close(log_probabilities, learned.classifier().log_probabilities(asked))
    assert (labels.tolist(), places.tolist()) == ([0, 1, 2, 1], [])


def test_without_practice_photos_there_are_no_practice_answers():
    learned = learn(made_data((1, 1)))

    log_probabilities, labels, likeness, places = practice_answers(
        learned.data, learned.anchors, learned.maps, learned.heads, learned.settings
    )

    assert log_probabilities.shape == (0, 2)
    assert (len(labels), len(likeness), len(places)) == (0, 0, 0)


def test_an_assembled_classifier_has_the_settings_experts_and_all_photos_prior():
    settings = dataclasses.replace(
        SHORT, experts=tuple(ExpertSettings(whitening=alpha, is_matched=False) for alpha in (0.1, 0.5, 1.0))
    )

    made = learn(made_data((9, 5, 3)), settings).classifier()

    assert len(made.experts) == 3
    assert made.log_prior.exp().tolist() == pytest.approx([9.5 / 18.5, 5.5 / 18.5, 3.5 / 18.5])
    assert (made.prototype_scale, made.prototype_share, made.temperature) == (10.0, 0.5, 1.0)


def test_training_photos_of_well_parted_classes_are_answered_right():
    data = made_data((12, 6, 3))

    answers = learn(data).classifier().probabilities(data.features[:, 0]).argmax(dim=1)

    assert torch.equal(answers, data.labels)


def test_mixed_scores_are_the_formula():
    made = dataclasses.replace(made_classifier(), score_mix=MIX)
    answers = []
    for expert, (first, second) in zip(made.experts, MIX.temperatures.tolist(), strict=True):
        z = expert.adapted(FEATURES - made.image_centre)
        head = (z @ expert.weight.T + expert.bias) / first
        prototypes = 10 * z @ expert.class_means.T / second
        head, prototypes = (scores - scores.mean(dim=1, keepdim=True) for scores in (head, prototypes))
        answers.append(((1 - MIX.shares) * head + MIX.shares * prototypes).softmax(dim=1))

    assert_close(made.probabilities(FEATURES), (answers[0] + answers[1]) / 2, atol=1e-6, rtol=0)


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_check_9_the_ends_of_mixed_scores_are_the_branches_whatever_their_temperatures(share):
    made = made_classifier()
    alone = dataclasses.replace(made, experts=made.experts[:1])
    mix = ScoreMix(shares=torch.full((3,), share), temperatures=torch.tensor([[0.3, 4.0]]))

    got = dataclasses.replace(alone, score_mix=mix).probabilities(FEATURES).argmax(dim=1)

    branches = alone.experts[0].branches(alone.experts[0].adapted(FEATURES - made.image_centre), 10.0)
    assert torch.equal(got, branches[int(share)].argmax(dim=1))


def test_mixed_scores_survive_the_way_through_tensors_and_older_versions_refuse_them():
    made = dataclasses.replace(made_classifier(), score_mix=MIX)

    tensors = made.to_tensors()
    again = Classifier.from_tensors(tensors, classes=3, dim=4)

    assert torch.equal(again.probabilities(FEATURES), made.probabilities(FEATURES))
    # What every version asks for is not there.
    assert "prototype_share" not in tensors


def test_a_bottleneck_survives_the_way_through_tensors():
    made = with_bottleneck()

    again = Classifier.from_tensors(made.to_tensors(), classes=3, dim=4)

    assert torch.equal(again.probabilities(FEATURES), made.probabilities(FEATURES))
    assert torch.equal(again.adapted(FEATURES), made.adapted(FEATURES))
    assert not torch.equal(made.adapted(FEATURES), made.whitened(FEATURES))


@pytest.mark.parametrize(
    ("name", "tensor"),
    [
        ("experts/1/image_down", torch.zeros(2, 3)),
        ("experts/1/image_up", torch.zeros(4, 3)),
        ("experts/1/image_up", torch.full((4, 2), torch.nan)),
        ("experts/1/image_down", torch.tensor(1.0)),
    ],
)
def test_a_damaged_bottleneck_is_refused(name, tensor):
    tensors = with_bottleneck().to_tensors() | {name: tensor}

    with pytest.raises(ValueError, match="image_"):
        Classifier.from_tensors(tensors, classes=3, dim=4)


@pytest.mark.parametrize("name", ["score_shares", "branch_temperatures"])
def test_damaged_weights_of_a_mix_are_refused(name):
    tensors = dataclasses.replace(made_classifier(), score_mix=MIX).to_tensors() | {name: torch.zeros(1)}

    with pytest.raises(ValueError, match=name):
        Classifier.from_tensors(tensors, classes=3, dim=4)


def test_each_branch_has_a_temperature_of_its_own_from_practice_photos():
    data = made_data((9, 5, 3), spread=0.9)
    settings = dataclasses.replace(SHORT, classifier=dataclasses.replace(SHORT.classifier, fusion="scores"))
    learned = learn(data, settings)
    heads, labels = [], []
    for member in (1, 2, 3):
        classifier, is_out = learned.classifier(member), data.fold == member - 1
        expert = classifier.experts[1]
        z = expert.adapted(data.features[is_out, 0] - classifier.image_centre)
        heads.append(z @ expert.weight.T + expert.bias)
        labels.append(data.labels[is_out])

    mix = learned.classifier().score_mix

    assert float(mix.temperatures[1, 0]) == pytest.approx(
        fit_temperature(torch.cat(heads), torch.cat(labels)), rel=1e-4
    )
    assert torch.equal(mix.temperatures, learned.classifier(2).score_mix.temperatures)


@pytest.mark.parametrize("adapter", ["linear", "bottleneck", "closed"])
@pytest.mark.parametrize("fusion", ["probabilities", "scores", "scores-by-count"])
def test_every_form_learns_and_answers(adapter, fusion):
    data = made_data((9, 5, 3))
    settings = dataclasses.replace(
        SHORT,
        matching=dataclasses.replace(SHORT.matching, adapter=adapter),
        classifier=dataclasses.replace(SHORT.classifier, fusion=fusion),
    )

    made = learn(data, settings).classifier()

    again = Classifier.from_tensors(made.to_tensors(), classes=3, dim=8)
    answers = again.probabilities(data.features[:, 0])
    assert float((answers.argmax(dim=1) == data.labels).float().mean()) > 0.9
