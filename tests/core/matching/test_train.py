"""Stage 1 as a whole: what it makes, what it tells, and how it ends."""

import dataclasses
import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data, to_end
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.classifier.fusion import mixed_probabilities
from uproto_core.compute import Compute
from uproto_core.errors import RunWentAstrayError
from uproto_core.events import EpochEnded, Event, Noted, StageProgressed
from uproto_core.matching.closed import closed_map
from uproto_core.matching.train import total_rounds, train_matching
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.practice import practice_look
from uproto_core.prototypes.space import class_means, unit
from uproto_core.settings import ExpertSettings, MatchingSettings, Settings
from uproto_core.store.tensors import Tensors

CPU = Compute(device=torch.device("cpu"), batch=32)
SHORT = Settings(matching=MatchingSettings(steps=6, steps_a_round=3, batch=16, rate=0.01))


def anchors_of(data: TrainingData, settings: Settings = SHORT) -> Tensors:
    return to_end(spread_anchors(data, settings, 0, CancelToken()))[0]


def train(
    data: TrainingData, settings: Settings = SHORT, cancel: CancelToken | None = None, seed: int = 0
) -> tuple[Tensors, list[Event]]:
    anchors = anchors_of(data, settings)
    return to_end(train_matching(data, anchors, settings, seed, CPU, cancel or CancelToken()))


def rounds(events: list[Event]) -> list[EpochEnded]:
    return [event for event in events if isinstance(event, EpochEnded)]


def with_rate(rate: float) -> Settings:
    """Settings with a rate that they would refuse: it makes numbers overflow, as nothing sensible does."""
    matching = MatchingSettings(steps=6, steps_a_round=3, batch=16)
    object.__setattr__(matching, "rate", rate)
    return dataclasses.replace(SHORT, matching=matching)


def test_every_member_gets_maps_that_have_moved_from_the_identity():
    maps, _ = train(made_data(folds=2))

    assert set(maps) == {f"m{member}/e0/{name}" for member in range(3) for name in ("image_map", "text_map")}
    for tensor in maps.values():
        assert tensor.shape == (8, 8)
        assert 1e-3 < float((tensor - torch.eye(8)).abs().max()) < 0.1


def test_photos_and_texts_come_nearer_to_their_anchors():
    data = made_data((8, 4, 4))
    settings = dataclasses.replace(SHORT, matching=MatchingSettings(steps=40, steps_a_round=20, batch=32, rate=0.01))
    anchors = anchors_of(data, settings)

    maps, events = to_end(train_matching(data, anchors, settings, 0, CPU, CancelToken()))

    images = space_of(anchors, 0, 0).of_images(data.features[:, 0])
    points, texts = anchors["m0/e0/prototypes"], anchors["m0/e0/class_texts"]
    before = (images * points[data.labels]).sum(dim=1).mean()
    after = (unit(images @ maps["m0/e0/image_map"].T) * points[data.labels]).sum(dim=1).mean()
    assert float(after) > float(before)
    assert float((unit(texts @ maps["m0/e0/text_map"].T) * points).sum()) > float((texts * points).sum())
    losses = [event.loss for event in rounds(events)]
    assert losses[-1] < losses[0]


def test_without_texts_the_text_map_stays_the_identity():
    maps, _ = train(made_data(has_texts=False))

    assert torch.equal(maps["m0/e0/text_map"], torch.eye(8))
    assert not torch.equal(maps["m0/e0/image_map"], torch.eye(8))


def test_without_a_matched_expert_there_is_no_stage_1():
    settings = dataclasses.replace(SHORT, experts=(ExpertSettings(whitening=0.5, is_matched=False),))

    assert train(made_data(), settings) == ({}, [])
    assert total_rounds(settings) == 5


def test_a_left_out_photo_reaches_nothing_of_the_member_that_answers_it():
    data = made_data()
    changed = data.features.clone()
    changed[data.fold == 1] = unit(drawn(int((data.fold == 1).sum()), 2, 8, name="other")).float()

    before, _ = train(data)
    after, _ = train(dataclasses.replace(data, features=changed))

    assert torch.equal(before["m2/e0/image_map"], after["m2/e0/image_map"])
    assert torch.equal(before["m2/e0/text_map"], after["m2/e0/text_map"])
    assert not torch.equal(before["m1/e0/image_map"], after["m1/e0/image_map"])


def test_the_same_seed_gives_the_same_maps_and_another_seed_others():
    data = made_data()
    first, same, other = (train(data, seed=seed)[0]["m0/e0/image_map"] for seed in (1, 1, 2))

    assert torch.equal(first, same)
    assert not torch.equal(first, other)


def test_one_members_batches_do_not_move_anothers():
    # With two practice rounds instead of three, the first member still sees the same photos.
    data = made_data()
    fewer = dataclasses.replace(data, folds=1)

    assert_close(train(data)[0]["m0/e0/image_map"], train(fewer)[0]["m0/e0/image_map"])


def test_every_round_is_told_with_its_practice_figures():
    _, events = train(made_data())

    told = rounds(events)
    # 6 steps in rounds of 3, and 50 iterations of stage 2 in rounds of 10.
    assert [(event.stage, event.epoch, event.epochs) for event in told] == [("matching", 1, 7), ("matching", 2, 7)]
    for event in told:
        assert math.isfinite(event.loss)
        assert event.practice is not None
        assert event.practice.balanced_accuracy.n == 17
    assert told[0].elapsed_seconds <= told[1].elapsed_seconds


def test_the_practice_figures_are_those_of_class_means_in_the_space_as_it_is():
    data = made_data((9, 5, 3), spread=0.9)
    anchors = anchors_of(data)
    maps, events = to_end(train_matching(data, anchors, SHORT, 0, CPU, CancelToken()))
    answers = torch.zeros(17, dtype=torch.int64)
    for member in (1, 2, 3):
        is_out = data.fold == member - 1
        rows = member_rows(data, member)
        summed = torch.zeros(int(is_out.sum()), 3)
        for expert in (0, 1):
            space = space_of(anchors, member, expert)
            learned, asked = space.of_images(rows.features), space.of_images(data.features[is_out, 0])
            labels = rows.labels
            if expert == 0:
                # Watched by plain views alone.
                learned, labels = learned[::2], labels[::2]
                learned, asked = (unit(part @ maps[f"m{member}/e0/image_map"].T) for part in (learned, asked))
            scores = 10 * asked @ class_means(learned, labels, 3).float().T
            summed += mixed_probabilities(scores, scores, 0.5)
        answers[is_out] = summed.argmax(dim=1)

    # They are asked turn by turn.
    asked_in_turn = torch.cat([(data.fold == member - 1).nonzero().flatten() for member in (1, 2, 3)])
    expected = practice_look(data.labels[asked_in_turn], answers[asked_in_turn], data.counts)
    assert rounds(events)[-1].practice == expected


def test_without_practice_photos_there_are_no_figures():
    _, events = train(made_data((1, 1, 1)))

    assert [event.practice for event in rounds(events)] == [None, None]


def test_finish_ends_after_the_step_it_is_in_and_keeps_what_was_learned():
    cancel = CancelToken()
    cancel.finish()

    maps, events = train(made_data(), cancel=cancel)

    assert len(rounds(events)) == 1
    # One step of Adam moves no weight by more than the rate.
    moved = float((maps["m0/e0/image_map"] - torch.eye(8)).abs().max())
    assert 0 < moved <= 0.01 * (1 + 1e-4)


def test_stop_ends_stage_1_at_once():
    data, cancel = made_data(), CancelToken()
    running = train_matching(data, anchors_of(data), SHORT, 0, CPU, cancel)
    next(running)

    cancel.cancel()

    with pytest.raises(Cancelled):
        to_end(running)


def test_numbers_that_overflow_go_back_a_round_and_on_at_half_the_rate():
    # The pull to the identity is 10 (||W_I - I||^2 + ||W_T - I||^2) / 8: with every weight moved by the rate it passes
    # the largest float32 at this rate in the round's later steps, and not at half of it.
    largest = float(torch.finfo(torch.float32).max)
    maps, events = train(made_data(), with_rate(1.3 * math.sqrt(largest / (10 * 2 * 8))))

    notes = [event for event in events if isinstance(event, Noted)]
    assert [(note.code, note.facts) for note in notes] == [("run.went-astray", {"epoch": 1})]
    assert [event.epoch for event in rounds(events)] == [1, 2]
    assert all(math.isfinite(event.loss) for event in rounds(events))
    assert all(bool(tensor.isfinite().all()) for tensor in maps.values())


def test_numbers_that_overflow_again_end_the_run_in_words():
    with pytest.raises(RunWentAstrayError) as caught:
        train(made_data(), with_rate(1e30))

    assert (caught.value.stage, caught.value.epoch) == ("matching", 1)


def test_going_astray_is_noted_before_it_is_given_up():
    data = made_data()
    anchors = anchors_of(data)
    anchors["m1/e0/prototypes"][0, 0] = torch.nan
    events: list[Event] = []

    # Another member's trouble is trouble too: its practice answers would be nonsense.
    with pytest.raises(RunWentAstrayError):
        events.extend(train_matching(data, anchors, SHORT, 0, CPU, CancelToken()))

    # On a busy machine progress is told in between.
    assert [type(event) for event in events if not isinstance(event, StageProgressed)] == [Noted]


def with_matching(**values: object) -> Settings:
    return dataclasses.replace(SHORT, matching=dataclasses.replace(SHORT.matching, **values))


def test_bottlenecks_are_trained_for_every_member():
    maps, events = train(made_data(folds=2), with_matching(adapter="bottleneck"))

    names = ("image_down", "image_up", "text_down", "text_up")
    assert set(maps) == {f"m{member}/e0/{name}" for member in range(3) for name in names}
    assert all(float(maps[f"m{member}/e0/image_up"].abs().max()) > 1e-3 for member in range(3))
    assert len(rounds(events)) == 2
    assert all(event.practice is not None for event in rounds(events))


def test_a_closed_map_has_no_rounds_and_serves_photos_and_texts_alike():
    data = made_data(folds=2)
    settings = with_matching(adapter="closed", closed_evenness=0.75)

    maps, events = train(data, settings)

    assert rounds(events) == []
    assert total_rounds(settings) == 5
    anchors = anchors_of(data, settings)
    for member in range(3):
        means = anchors[f"m{member}/e0/class_means"]
        expected = closed_map(means, 0.75, 0, CancelToken()).float()
        assert torch.equal(maps[f"m{member}/e0/image_map"], expected)
        assert torch.equal(maps[f"m{member}/e0/text_map"], expected)


def test_the_best_round_on_practice_photos_is_kept_where_that_is_asked_for():
    # At this rate the maps are thrown about: later rounds are worse than earlier ones, and better again.
    data = made_data((9, 5, 3), spread=0.9)
    wild = {"steps": 12, "steps_a_round": 1, "rate": 0.5}

    maps, events = train(data, with_matching(keep="best", **wild))
    last, _ = train(data, with_matching(**wild))

    values = [event.practice.balanced_accuracy.value for event in rounds(events)]
    best = max(range(len(values)), key=lambda place: (values[place], place))
    notes = [event for event in events if isinstance(event, Noted)]
    assert best < len(values) - 1
    assert [(note.code, note.facts) for note in notes] == [("matching.round-kept", {"epoch": best + 1, "of": 12})]
    assert not torch.equal(maps["m0/e0/image_map"], last["m0/e0/image_map"])


def test_without_practice_photos_the_last_round_is_kept():
    data = made_data((1, 1, 1))

    maps, events = train(data, with_matching(keep="best"))

    assert not [event for event in events if isinstance(event, Noted)]
    assert torch.equal(maps["m0/e0/image_map"], train(data)[0]["m0/e0/image_map"])
