"""Stage 2 as a whole, against the recipe of method.md C.4."""

import dataclasses
import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.classifier.made import CPU, SHORT, learn
from tests.core.made_features import drawn, made_data, to_end
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.classifier.head import HeadFit, HeadProblem, log_prior
from uproto_core.classifier.train import train_classifier
from uproto_core.errors import RunWentAstrayError
from uproto_core.events import EpochEnded, StageProgressed
from uproto_core.matching.train import train_matching
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.practice import practice_figures
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
    assert rounds[1].practice == practice_figures(torch.cat(labels), torch.cat(answers), learned.data.counts)


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
