"""Stage 2 as a whole, against the recipe of method.md C.4."""

import dataclasses
import math

import pytest
import torch
from torch.nn.functional import cross_entropy
from torch.testing import assert_close

from tests.core.classifier.made import CPU, SHORT, learn
from tests.core.made_features import drawn, made_data, to_end
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.classifier.head import HeadFit, HeadProblem, log_prior
from uproto_core.classifier.train import fit_heads, train_classifier
from uproto_core.errors import RunWentAstrayError
from uproto_core.events import EpochEnded, StageProgressed
from uproto_core.matching.train import train_matching
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.practice import practice_look
from uproto_core.prototypes.space import class_means, unit
from uproto_core.settings import ClassifierSettings, ExpertSettings, Settings


@pytest.mark.parametrize("member", [0, 2])
@pytest.mark.parametrize("expert", [0, 1])
def test_a_head_is_fitted_to_the_problem_of_the_recipe(member, expert):
    learned = learn(made_data((9, 5, 3)))
    place = f"m{member}/e{expert}"
    rows = member_rows(learned.data, member)
    z, s = space_of(learned.anchors, member, expert).of_images(rows.features), learned.anchors[f"{place}/class_texts"]
    g = float(learned.anchors[f"{place}/agreement"])
    if expert == 0:
        z, s = unit(z @ learned.maps[f"{place}/image_map"].T), unit(s @ learned.maps[f"{place}/text_map"].T)
    m = class_means(z, rows.labels, 3).float()
    problem = HeadProblem(
        features=z,
        labels=rows.labels,
        shift=log_prior(rows.counts),
        start=10 * g / m.norm(dim=1).mean() * s,
        pull=0.003 / 3,
    )
    fit = HeadFit(problem, CancelToken())
    fit.go_on(10)
    fit.go_on(10)

    assert g > 0
    assert_close(learned.heads[f"{place}/class_means"], m, atol=1e-5, rtol=0)
    # Two ways of the same float32 sums; L-BFGS enlarges their differences.
    assert_close(learned.heads[f"{place}/weight"], fit.weight, atol=1e-2, rtol=1e-2)
    assert_close(learned.heads[f"{place}/bias"], fit.bias, atol=1e-2, rtol=1e-2)


def test_the_artefact_has_the_documented_tensors_and_no_other():
    learned = learn(made_data(folds=2))

    assert set(learned.heads) == {
        f"m{member}/e{expert}/{name}"
        for member in range(3)
        for expert in range(2)
        for name in ("weight", "bias", "class_means")
    }


def test_a_left_out_photo_reaches_nothing_of_the_member_that_answers_it():
    data = made_data()
    changed = data.features.clone()
    changed[data.fold == 1] = unit(drawn(int((data.fold == 1).sum()), 2, 8, name="other")).float()

    before, after = learn(data).heads, learn(dataclasses.replace(data, features=changed)).heads

    for name, tensor in before.items():
        if name.startswith("m2/"):
            assert torch.equal(tensor, after[name]), name
    assert not torch.equal(before["m0/e1/weight"], after["m0/e1/weight"])
    assert not torch.equal(before["m1/e1/weight"], after["m1/e1/weight"])


def test_rounds_are_counted_through_both_stages_and_told_with_practice():
    learned = learn(made_data())

    rounds = [event for event in learned.events if isinstance(event, EpochEnded)]
    assert [(event.stage, event.epoch, event.epochs) for event in rounds] == [
        ("classifier", 2, 3),
        ("classifier", 3, 3),
    ]
    assert rounds[1].loss <= rounds[0].loss
    labels, answers = [], []
    for member in (1, 2, 3):
        is_out = learned.data.fold == member - 1
        labels.append(learned.data.labels[is_out])
        answers.append(learned.classifier(member).log_probabilities(learned.data.features[is_out, 0]).argmax(dim=1))
    assert rounds[1].practice == practice_look(torch.cat(labels), torch.cat(answers), learned.data.counts)


def test_the_last_round_has_the_iterations_that_are_left():
    settings = dataclasses.replace(SHORT, classifier=ClassifierSettings(iterations=5, iterations_a_round=4))

    rounds = [event for event in learn(made_data(), settings).events if isinstance(event, EpochEnded)]

    assert [(event.epoch, event.epochs) for event in rounds] == [(2, 3), (3, 3)]


def test_every_head_of_every_round_is_told_as_progress():
    told = [event for event in learn(made_data(folds=2)).events if isinstance(event, StageProgressed)]

    assert [(event.done, event.total) for event in told] == [(done, 12) for done in range(1, 13)]


def test_finish_ends_after_the_first_round_with_all_heads():
    cancel = CancelToken()
    cancel.finish()

    learned = learn(made_data(folds=2), cancel=cancel)

    assert sum(isinstance(event, EpochEnded) for event in learned.events) == 1
    assert len(learned.heads) == 3 * 2 * 3
    assert all(bool(tensor.isfinite().all()) for tensor in learned.heads.values())


def test_stop_ends_stage_2():
    data, cancel = made_data(), CancelToken()
    anchors, _ = to_end(spread_anchors(data, SHORT, 0, cancel))
    maps, _ = to_end(train_matching(data, anchors, SHORT, 0, CPU, cancel))
    running = train_classifier(data, anchors, maps, SHORT, 0, CPU, cancel)
    next(running)

    cancel.cancel()

    with pytest.raises(Cancelled):
        to_end(running)


def test_a_loss_that_is_no_number_ends_the_run_in_words():
    data = made_data()
    anchors, _ = to_end(spread_anchors(data, SHORT, 0, CancelToken()))
    maps, _ = to_end(train_matching(data, anchors, SHORT, 0, CPU, CancelToken()))
    anchors["m1/e1/whitening"] = torch.full((8, 8), torch.nan)

    with pytest.raises(RunWentAstrayError) as caught:
        to_end(train_classifier(data, anchors, maps, SHORT, 0, CPU, CancelToken()))

    assert (caught.value.stage, caught.value.epoch) == ("classifier", 2)


def test_a_class_whose_photos_are_all_left_out_has_its_texts_direction():
    data = dataclasses.replace(made_data((6, 4, 1), folds=2), fold=torch.tensor([0, 1] * 5 + [0]))
    settings = dataclasses.replace(SHORT, experts=(ExpertSettings(whitening=0.5, is_matched=False),))

    learned = learn(data, settings)

    means = learned.heads["m1/e0/class_means"]
    texts = learned.anchors["m1/e0/class_texts"]
    assert_close(unit(means[2]), texts[2], atol=1e-5, rtol=0)
    assert float(means[2].norm()) == pytest.approx(float(means[:2].norm(dim=1).mean()), rel=1e-5)


def test_without_balance_rare_classes_are_found_less_often():
    # The part that does most (method.md C.3): without it the head leans to common classes.
    data = made_data((60, 4, 4), spread=1.0, dim=6, folds=2)
    share = {}
    for balance in (0.0, 1.0):
        classifier = ClassifierSettings(balance=balance, prototype_share=0.0)
        learned = learn(
            data, Settings(classifier=classifier, experts=(ExpertSettings(whitening=1.0, is_matched=False),))
        )
        answers = torch.cat(
            [
                learned.classifier(member).log_probabilities(data.features[data.fold == member - 1, 0]).argmax(dim=1)
                for member in (1, 2)
            ]
        )
        share[balance] = float((answers > 0).double().mean())

    assert share[1.0] > share[0.0]
    assert math.isfinite(share[1.0])


def with_classifier(**values: object) -> Settings:
    return dataclasses.replace(SHORT, classifier=dataclasses.replace(SHORT.classifier, **values))


def test_shrunken_prototypes_reach_the_artefact():
    data = made_data((9, 5, 3))
    learned = learn(data, with_classifier(prototypes="shrunk", shrink_photos=4.0))
    z = space_of(learned.anchors, 0, 1).of_images(data.features[:, 0])
    means, texts = class_means(z, data.labels, 3).float(), learned.anchors["m0/e1/class_texts"]

    expected = [unit((n * mean + 4 * text) / (n + 4)) for n, mean, text in zip((9, 5, 3), means, texts, strict=True)]

    assert_close(learned.heads["m0/e1/class_means"], torch.stack(expected), atol=1e-5, rtol=0)


def test_without_texts_a_matched_expert_draws_its_prototypes_to_the_anchors():
    data = made_data((9, 5, 3), has_texts=False)
    learned = learn(data, with_classifier(prototypes="shrunk", shrink_photos=1000.0))

    points = learned.anchors["m0/e0/prototypes"]
    cosines = (learned.heads["m0/e0/class_means"] * points).sum(dim=1)
    assert bool((cosines > 0.99).all())


@pytest.mark.parametrize("start", ["prototypes", "both"])
def test_a_head_that_is_held_firmly_stays_at_its_start(start):
    data = made_data((9, 5, 3))
    learned = learn(data, with_classifier(start=start, anchor_weight=10.0, iterations=30))
    texts, means = learned.anchors["m0/e1/class_texts"], learned.heads["m0/e1/class_means"]
    g = float(learned.anchors["m0/e1/agreement"]) / float(means.norm(dim=1).mean())
    share = 1.0 if start == "prototypes" else 0.5

    expected = 10 * (share * unit(means) + (1 - share) * g * texts)

    assert_close(learned.heads["m0/e1/weight"], expected, atol=0.35, rtol=0)


def test_made_up_photos_change_the_heads_and_their_prior():
    data = made_data((12, 2), spread=0.9)
    plain, filled = (learn(data, with_classifier(synthetic=least)).heads for least in (0, 12))

    assert not torch.equal(plain["m0/e1/weight"], filled["m0/e1/weight"])
    assert torch.equal(plain["m0/e1/class_means"], filled["m0/e1/class_means"])


def test_a_pull_that_falls_with_the_photos_moves_common_classes_more():
    data = made_data((40, 2), spread=0.9)
    heads = {
        half_at: learn(data, with_classifier(anchor_weight=0.5, anchor_half_at=half_at)).heads for half_at in (0, 5)
    }
    start = learn(data, with_classifier(anchor_weight=10.0)).anchors["m0/e1/class_texts"]

    def departure(half_at: int) -> torch.Tensor:
        weight = heads[half_at]["m0/e1/weight"]
        along = (weight * unit(start)).sum(dim=1, keepdim=True) * unit(start)
        return (weight - along).norm(dim=1)

    assert float(departure(5)[0]) > float(departure(0)[0])


def test_heads_fitted_apart_are_those_of_the_training():
    data = made_data((9, 5, 3))
    learned = learn(data)

    apart, events = to_end(
        fit_heads(data, learned.anchors, learned.maps, SHORT, 0, CPU, CancelToken(), places=[(0, 0), (2, 1)])
    )

    assert {name.rsplit("/", 1)[0] for name in apart} == {"m0/e0", "m2/e1"}
    for name, tensor in apart.items():
        # One stretch of L-BFGS or several: the same optimum, to what its end tolerates.
        assert_close(tensor, learned.heads[name], atol=0.05, rtol=0.05)
    assert [(event.done, event.total) for event in events] == [(1, 2), (2, 2)]


def test_the_loss_on_practice_photos_is_the_measure_of_the_heads_that_have_not_learned_from_them():
    plain = dataclasses.replace(SHORT.classifier, anchor_weight=0.0)
    learned = learn(made_data((9, 5, 3), folds=2), dataclasses.replace(SHORT, classifier=plain))

    losses = []
    for member in (1, 2):
        rows = member_rows(learned.data, member)
        left_out = learned.data.fold == member - 1
        for expert in (0, 1):
            place = f"m{member}/e{expert}"
            z = space_of(learned.anchors, member, expert).of_images(learned.data.features[left_out, 0])
            if expert == 0:
                z = unit(z @ learned.maps[f"{place}/image_map"].T)
            logits = z @ learned.heads[f"{place}/weight"].T + learned.heads[f"{place}/bias"] + log_prior(rows.counts)
            losses.append(float(cross_entropy(logits.double(), learned.data.labels[left_out])))

    told = [event for event in learned.events if isinstance(event, EpochEnded)][-1]
    assert told.practice_loss == pytest.approx(sum(losses) / 4, rel=1e-4)


def test_without_practice_photos_there_is_no_loss_on_them():
    data = made_data()
    alone = dataclasses.replace(data, fold=torch.full_like(data.fold, -1), folds=0)

    told = [event for event in learn(alone).events if isinstance(event, EpochEnded)]

    assert {event.practice_loss for event in told} == {None}
