"""A hunt without Qt: what is asked next, how it goes, and what an undo brings back."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from uproto_core.events import PhotoSkipped, PhotosRanked, RankedPhoto, StageEnded
from uproto_core.figures import share_of_photos
from uproto_core.store.found import Hunt, HuntAnswer
from uproto_gui.pages.results.hunt import HuntClass, HuntState

ARCHIVE = Path("/archive")


def photo(number: int) -> Path:
    return ARCHIVE / f"{number:03}.jpg"


def ranking(*likeness: float, first: int = 0) -> PhotosRanked:
    photos = (
        RankedPhoto.model_validate({"path": photo(first + number), "class": "Lynx", "likeness": value})
        for number, value in enumerate(likeness)
    )
    return PhotosRanked(photos=tuple(photos), looked_at=first + len(likeness), known=2, alike=1)


def said(number: int, verdict: str, class_name: str = "Lynx") -> HuntAnswer:
    is_right = verdict == "found" and class_name == "Lynx"
    return HuntAnswer(path=photo(number), verdict=verdict, class_name=class_name, is_right=is_right)


def hunting(photos: int = 50) -> HuntState:
    begun = HuntState().begun(ARCHIVE, ["Lynx"])
    return begun.after(ranking(*(1 - number / 100 for number in range(photos))))


def test_the_likeliest_photo_is_asked_about_and_stays_while_better_ones_arrive():
    state = HuntState().begun(ARCHIVE, ["Lynx"]).after(ranking(0.2, 0.6))
    assert state.shown == photo(1)

    state = state.after(ranking(0.9, 0.8, first=2))
    assert state.shown == photo(1)

    assert state.answered([said(1, "not-it")]).shown == photo(2)


def test_photos_that_are_put_off_come_again_at_the_end():
    state = hunting(3)
    state = state.answered([said(0, "put-off")])
    state = state.answered([*state.answers, said(1, "not-it")])
    assert state.shown == photo(2)

    state = state.answered([*state.answers, said(2, "found")])

    assert state.shown == photo(0)
    assert (state.right, state.asked) == (1, 2)
    assert state.answered([*state.answers, said(0, "found")]).shown is None


def test_how_it_goes_is_a_count_with_wilsons_range():
    answers = [said(number, "found" if number < 7 else "not-it") for number in range(20)]

    state = hunting().answered(answers)

    assert (state.right, state.asked) == (7, 20)
    assert state.accuracy == share_of_photos(7, 20)
    assert (round(100 * state.accuracy.low), round(100 * state.accuracy.high)) == (18, 57)


def test_a_photo_of_another_class_is_found_and_not_right():
    state = hunting().answered([said(0, "found", "Otter"), said(1, "found")])

    assert (state.right, state.asked, state.found) == (1, 2, {"Otter": 1, "Lynx": 1})


def test_twenty_misses_in_a_row_are_told_and_nineteen_are_not():
    misses = [said(0, "found"), *(said(number, "not-it") for number in range(1, 20))]

    assert not hunting().answered(misses).is_dry
    assert hunting().answered([*misses, said(20, "found", "Otter")]).is_dry
    assert not hunting().answered([*misses, said(20, "found")]).is_dry


def test_photos_come_twenty_at_a_time():
    state = hunting()
    assert [path for path, _ in state.lot] == [photo(number) for number in range(20)]

    state = state.answered([said(number, "not-it") for number in range(19)])
    assert [path for path, answer in state.lot if answer is None] == [photo(19)]

    state = state.answered([*state.answers, said(19, "found")])
    assert [path for path, _ in state.lot] == [photo(number) for number in range(20, 40)]


def test_what_is_undone_is_asked_about_again():
    state = hunting()
    state = state.answered([said(0, "not-it")])
    state = state.answered([*state.answers, said(1, "found")])

    state = state.answered(state.answers[:1])
    assert (state.shown, state.asked) == (photo(1), 1)

    assert state.answered([]).shown == photo(0)


def test_undoing_an_answer_to_a_photo_that_was_put_off_asks_about_it_again():
    state = hunting(2)
    for answer in (said(0, "put-off"), said(1, "not-it"), said(0, "found")):
        state = state.answered([*state.answers, answer])

    assert state.answered(state.answers[:2]).shown == photo(0)


def test_a_hunt_is_taken_up_where_it_was_left():
    hunt = Hunt(folder=ARCHIVE, classes=("Lynx",), answers=(said(0, "found"), said(1, "not-it")))

    state = HuntState().left_with(hunt)
    assert (state.phase, state.right, state.asked, state.shown) == ("left", 1, 2, None)

    state = state.taken_up().after(ranking(0.9, 0.8, 0.7))
    assert (state.phase, state.shown) == ("looking", photo(2))


def test_what_was_undone_before_its_photo_was_met_again_is_asked_about():
    hunt = Hunt(folder=ARCHIVE, classes=("Lynx",), answers=(said(0, "found"),))

    state = HuntState().left_with(hunt).taken_up().answered([])

    assert state.question is not None
    assert (state.question.path, state.question.class_name) == (photo(0), "Lynx")


def test_a_hunt_that_is_over_leaves_what_it_brought_and_the_choice():
    hunt = Hunt(folder=ARCHIVE, classes=("Lynx",), answers=(said(0, "found"),), is_ended=True)

    state = HuntState().left_with(hunt)

    assert (state.phase, state.found) == ("choosing", {"Lynx": 1})


def test_counts_of_the_folder_are_kept_and_its_end_is_known():
    state = hunting().after(PhotoSkipped(path=photo(60), reason="cut off")).after(StageEnded(stage="hunt", seconds=1))

    assert (state.looked_at, state.known, state.alike, state.unreadable, state.phase) == (50, 2, 1, 1, "looked")


def test_rare_classes_with_the_fewest_photos_come_first():
    classes = [
        HuntClass(name="Fox", group="many", photos=120),
        HuntClass(name="Otter", group="few", photos=9),
        HuntClass(name="Lynx", group="few", photos=2),
    ]

    assert [entry.name for entry in HuntState().knowing(classes).known_classes] == ["Lynx", "Otter", "Fox"]


@given(st.lists(st.sampled_from(["found", "not-it", "put-off", "undo"]), max_size=60))
def test_no_photo_is_asked_about_that_is_answered_and_none_is_lost(acts):
    state = hunting(25)
    for act in acts:
        if act == "undo":
            state = state.answered(state.answers[:-1])
        elif state.shown is not None:
            number = int(state.shown.stem)
            state = state.answered([*state.answers, said(number, act)])
        assert state.shown not in state.judged
        assert len(state.lot) <= 20
        assert (state.shown is None) == (state.asked == 25)
