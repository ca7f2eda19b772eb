from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.errors import DiskFullError
from uproto_core.events import (
    EpochEnded,
    Event,
    JobStarted,
    Noted,
    PhotoSkipped,
    StageEnded,
    StageName,
    StageProgressed,
    StageStarted,
    Stopped,
)
from uproto_core.figures import Accuracy, PracticeFigures, RareFound, share_of_photos
from uproto_gui.pages.train.findings import best_round, find_in_lines, find_in_loss, just_learned, smoothed
from uproto_gui.pages.train.state import Round, TrainState
from uproto_gui.pages.train.time_left import TimeLeft

NONE = Accuracy(value=None, low=None, high=None, n=0, classes=0)


def practice(common: int, middle: int, rare: int, of: int = 100) -> PracticeFigures:
    """Figures with so many of `of` photos found in each group."""
    groups = [share_of_photos(found, of) for found in (common, middle, rare)]
    equal = share_of_photos(round((common + middle + rare) / 3), of)
    return PracticeFigures(balanced_accuracy=equal, many=groups[0], medium=groups[1], few=groups[2])


def rounds(*figures: PracticeFigures | None) -> tuple[Round, ...]:
    return tuple(
        Round(stage="matching", number=number, loss=1 / number, practice=found)
        for number, found in enumerate(figures, start=1)
    )


def folded(events: Iterable[Event]) -> TrainState:
    state = TrainState()
    for event in events:
        state = state.after(event)
    return state


def whole(stage: StageName, at: float, *, is_reused: bool = False) -> list[Event]:
    return [
        StageStarted(stage=stage, number=1, of=11, time=at),
        StageEnded(stage=stage, seconds=1, is_reused=is_reused, time=at + 1),
    ]


def test_steps_follow_the_stages():
    state = folded(
        [
            JobStarted(job="train", time=0),
            *(event for stage in ("scan", "photos", "split", "features", "texts") for event in whole(stage, 1)),
            StageStarted(stage="prototypes", number=6, of=11, time=9),
        ]
    )

    assert [word for _, word in state.step_states()] == ["done", "done", "running", "waiting", "waiting", "waiting"]
    assert state.running_step == "anchors"


def test_training_inside_the_model_is_a_step_only_where_it_is_done():
    quick = folded([StageStarted(stage="scan", number=1, of=11)])
    balanced = folded([*whole("texts", 4), StageStarted(stage="tuning", number=6, of=12, time=5)])

    assert "tuning" not in dict(quick.step_states())
    assert dict(balanced.step_states())["tuning"] == "running"
    assert balanced.running_step == "tuning"
    # It takes most of the time, so as much done before it is a smaller share.
    assert 0 < balanced.share < folded(whole("texts", 4)).share


def test_photos_are_read_only_when_the_model_has_seen_them():
    state = folded(event for stage in ("scan", "photos", "split") for event in whole(stage, 1))

    assert dict(state.step_states())["photos"] == "running"


def test_the_share_grows_within_a_stage_and_ends_at_one():
    names: tuple[StageName, ...] = (
        "scan", "photos", "split", "features", "texts", "prototypes", "matching", "classifier", "calibration", "exam",
        "bundle",
    )  # fmt: skip
    state, shares = TrainState(), [0.0]
    for at, name in enumerate(names):
        for event in (
            StageStarted(stage=name, number=1, of=11, time=2.0 * at),
            StageProgressed(stage=name, done=5, total=10, time=2.0 * at + 1),
            StageEnded(stage=name, seconds=2, time=2.0 * at + 2),
        ):
            state = state.after(event)
            shares.append(state.share)

    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)


def test_a_stage_of_unknown_length_counts_what_is_done():
    state = folded([StageStarted(stage="scan", number=1, of=11), StageProgressed(stage="scan", done=300, total=None)])

    assert state.counted == (300, None)
    assert state.share == 0


def test_notes_and_skipped_photos_are_kept():
    note = Noted(code="texts.none")
    state = folded([PhotoSkipped(path=Path("a.jpg"), reason="empty"), note])

    assert state.skipped == 1
    assert state.notes == (note,)


def test_a_new_training_forgets_the_old_one():
    old = folded([EpochEnded(stage="matching", epoch=1, epochs=4, loss=1, practice=None, elapsed_seconds=1)])

    assert old.begun(at=7.0).rounds == ()


def test_stop_is_seen_at_once_and_ends_as_stopped():
    running = TrainState().begun(at=0)

    assert running.stopping().phase == "stopping"
    assert running.stopping().after(Stopped()).phase == "stopped"


def test_a_failure_keeps_what_was_done():
    error = DiskFullError(path=Path("run"), free_mb=3)
    state = folded(whole("scan", 1)).failed(error)

    assert state.phase == "failed"
    assert state.error is error
    assert "scan" in state.ended


def test_a_pause_does_not_count_as_work():
    state = TrainState().begun(at=0)
    for event in whole("scan", 0) + whole("photos", 5) + whole("split", 9):
        state = state.after(event)
    before = state.after(StageProgressed(stage="features", done=20, total=100, time=20)).time_left.seconds
    rested = state.paused(at=20).going_on(at=500)
    after = rested.after(StageProgressed(stage="features", done=20, total=100, time=500)).time_left.seconds

    assert before is not None
    assert after == pytest.approx(before)


def test_time_left_moves_by_a_tenth_at_most_past_a_fifth():
    left = TimeLeft()
    for second in range(1, 40):
        left = left.seen(0.01 * second, float(second))
    before = left.seconds
    slower = left.seen(0.40, 60.0)

    assert before is not None
    assert slower.seconds is not None
    assert slower.seconds <= (before - (60 - 39)) * 1.1 + 1.0 + 1e-9


def test_time_left_is_right_when_the_speed_is_even():
    left = TimeLeft()
    for second in range(1, 51):
        left = left.seen(0.01 * second, float(second))

    assert left.seconds == pytest.approx(50)


def test_reused_stages_do_not_promise_too_much():
    left = TimeLeft().reused(0.5).seen(0.6, 10.0)

    assert left.seconds == pytest.approx(40)


@pytest.mark.parametrize(
    ("figures", "finding"),
    [
        ([], "none-yet"),
        ([None], "none-yet"),
        ([practice(80, 60, 20)], "first-look"),
        ([practice(80, 60, 20), practice(90, 80, 60)], "catching-up"),
        ([practice(60, 60, 50), practice(90, 70, 40)], "falling-behind"),
        ([practice(90, 80, 40), practice(92, 82, 43)], "behind"),
        ([practice(80, 80, 78), practice(82, 82, 80)], "no-difference"),
    ],
)
def test_the_title_of_the_lines_is_what_the_figures_say(figures, finding):
    assert find_in_lines(rounds(*figures)) == finding


def test_a_rise_within_the_likely_range_is_no_catching_up():
    small = [practice(4, 3, 1, of=5), practice(4, 3, 2, of=5)]

    assert find_in_lines(rounds(*small)) == "no-difference"


def test_without_groups_nothing_is_said_of_them():
    even = PracticeFigures(balanced_accuracy=share_of_photos(5, 10), many=NONE, medium=NONE, few=NONE)

    assert find_in_lines(rounds(even, even)) == "no-groups"


@pytest.mark.parametrize(
    ("losses", "finding"),
    [
        ([], "none-yet"),
        ([3.0, 2.0], "too-few"),
        ([3.0, 2.5, 2.1, 1.8, 1.6], "down"),
        ([1.0, 1.001, 0.999, 1.0, 1.0], "flat"),
        ([1.0, 1.5, 0.8, 1.3, 1.1, 0.9], "flat"),
        ([1.0, 1.1, 1.2, 1.35], "up"),
    ],
)
def test_the_sentence_of_the_loss_is_what_the_figures_say(losses, finding):
    assert find_in_loss(losses) == finding


def test_practice_photos_that_get_worse_say_that_it_learns_by_heart():
    learning = [3.0, 2.5, 2.0, 1.5, 1.0]

    assert find_in_loss(learning, [3.0, 2.6, 2.4, 2.2, 2.1]) == "down"
    assert find_in_loss(learning, [2.0, 2.2, 2.4, 2.6, 2.8]) == "up"
    assert find_in_loss(learning, [2.0, 2.2]) == "down"


def test_only_the_last_rounds_count_for_the_loss():
    assert find_in_loss([9.0, 6.0, 3.0, *[1.0] * 8]) == "flat"


def test_the_best_round_is_the_earlier_of_equals():
    seen = rounds(practice(50, 50, 50), practice(80, 70, 60), practice(80, 70, 60), None)

    assert best_round(seen) == 2


def test_smoothing_keeps_length_and_level():
    assert smoothed([1.0, 1.0, 4.0, 1.0, 1.0], reach=1) == pytest.approx([1, 2, 2, 2, 1])


def test_rounds_a_minute_are_those_of_the_last_rounds_without_the_pause():
    state = TrainState().begun(0.0).after(StageStarted(stage="matching", number=7, of=11, time=0.0))
    paces = []
    for number, at in enumerate((3.0, 6.0, 9.0, 12.0, 14.0, 16.0, 18.0), start=1):
        ended = EpochEnded(
            stage="matching", epoch=number, epochs=9, loss=1.0, practice=None, elapsed_seconds=at, time=at
        )
        state = state.after(ended)
        paces.append(state.rounds_a_minute)

    assert paces[:3] == [None, None, None]
    assert paces[3] == pytest.approx(20)
    assert paces[-1] == pytest.approx(30)
    assert state.paused(18.0).going_on(100.0).rounds_a_minute is None


def test_photos_a_second_are_told_once_there_is_enough_to_tell_by():
    state = TrainState().after(JobStarted(job="train", time=0.0))
    state = state.after(StageStarted(stage="features", number=4, of=11, time=0.0))
    first = state.after(StageProgressed(stage="features", done=500, total=1000, time=1.0))
    later = first.after(StageProgressed(stage="features", done=560, total=1000, time=4.0))

    assert first.photos_a_second is None
    assert later.photos_a_second == 20.0  # Photos that were known before say nothing of the speed.
    assert later.after(StageStarted(stage="texts", number=5, of=11, time=5.0)).photos_a_second is None


def test_a_pause_does_not_slow_the_photos_a_second():
    state = TrainState().begun(0.0).after(StageStarted(stage="features", number=4, of=11, time=0.0))
    state = state.after(StageProgressed(stage="features", done=0, total=1000, time=0.0))
    state = state.after(StageProgressed(stage="features", done=100, total=1000, time=5.0))
    rested = state.paused(5.0).going_on(500.0)

    after = rested.after(StageProgressed(stage="features", done=180, total=1000, time=504.0))

    assert after.photos_a_second == 20.0


@given(
    st.lists(
        st.tuples(st.floats(0, 0.2), st.floats(0.01, 60), st.sampled_from(("look", "reused", "rest"))),
        min_size=1,
        max_size=40,
    )
)
def test_past_a_fifth_no_step_changes_the_time_left_by_more_than_a_tenth(steps):
    left, share, clock = TimeLeft(), 0.0, 0.0
    for more, seconds, what in steps:
        before = left
        share = min(share + more, 1.0)
        if what == "rest":
            clock += seconds
            left = left.after_rest(seconds)
        elif what == "reused":
            left = left.reused(share)
        else:
            clock += seconds
            left = left.seen(share, clock)
        if before.is_calm and before.seconds is not None:
            assert left.seconds is not None
            expected = max(before.seconds - (left.clock - before.clock), 0.0)
            assert abs(left.seconds - expected) <= 0.1 * expected + 1.0 + 1e-6


def rare_rounds(**correct: str) -> tuple[Round, ...]:
    """Rounds in which so many of 9 practice photos of each class are found, a digit a round."""
    in_all = len(next(iter(correct.values())))
    return tuple(
        Round(
            stage="matching",
            number=number + 1,
            loss=1.0,
            practice=practice(50, 50, 50).model_copy(
                update={
                    "rare": tuple(
                        RareFound(label=label, class_name=name, correct=int(digits[number]), n=9)
                        for label, (name, digits) in enumerate(correct.items())
                    )
                }
            ),
        )
        for number in range(in_all)
    )


@pytest.mark.parametrize(
    ("found", "is_just_learned"),
    [
        ("001", True),  # in the last round
        ("012345", True),  # five rounds ago
        ("0123456", False),  # longer ago
        ("111", False),  # it was never missing
        ("010", False),  # it is lost again
        ("000", False),
        ("1", False),
    ],
)
def test_a_rare_class_is_just_learned_where_it_was_not_found_before_and_still_is(found, is_just_learned):
    assert bool(just_learned(rare_rounds(Genet=found))) == is_just_learned


def test_the_class_that_was_learned_last_comes_first():
    rounds = rare_rounds(Genet="0011", Lynx="0001", Marten="1111")

    assert [found.class_name for found in just_learned(rounds)] == ["Lynx", "Genet"]


def test_without_rare_classes_none_is_just_learned():
    assert just_learned(()) == ()
    assert just_learned((Round(stage="matching", number=1, loss=1.0, practice=practice(1, 1, 1)),)) == ()
