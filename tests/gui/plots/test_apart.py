from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from uproto_gui.plots.plot_area import _even_step, apart

PIXELS = st.lists(st.floats(0, 400), min_size=1, max_size=6)
TINY = 1e-6


@given(PIXELS)
def test_places_keep_their_distance_and_their_order(wishes):
    places = apart(wishes, 20, 0, 400)

    ordered = [place for _, place in sorted(zip(wishes, places, strict=True))]
    assert all(below - above >= 20 - TINY for above, below in pairwise(ordered))


@given(PIXELS)
def test_places_stay_within_the_plot(wishes):
    places = apart(wishes, 20, 10, 390)

    assert min(places) >= 10 - TINY
    assert max(places) <= 390 + TINY


@given(PIXELS)
def test_wishes_that_are_far_enough_apart_are_granted(wishes):
    granted = [25.0 * place for place, _ in enumerate(wishes)]

    assert apart(granted, 20, 0, 400) == granted


@given(PIXELS, st.floats(-5, 5))
def test_moving_all_wishes_moves_all_places(wishes, by):
    inner = [200 + wish / 10 for wish in wishes]

    moved = apart([wish + by for wish in inner], 20, -1e6, 1e6)

    assert all(abs(new - old - by) < 1e-3 for new, old in zip(moved, apart(inner, 20, -1e6, 1e6), strict=True))


@given(PIXELS)
def test_labels_that_push_each_other_stay_around_their_middle(wishes):
    near = [200 + wish / 1000 for wish in wishes]  # all within half a pixel: one heap

    places = apart(near, 20, -1e6, 1e6)

    assert abs(sum(places) / len(places) - sum(near) / len(near)) < 1e-6


def test_without_room_for_all_the_topmost_stays_inside():
    assert min(apart([5, 5, 5, 5], 20, 0, 30)) == 0


@given(st.floats(0.1, 5000))
def test_steps_of_the_axis_are_round_numbers(wish):
    step = _even_step(wish)

    assert step >= wish
    assert str(step).rstrip("0") in {"1", "2", "5"}
    assert step == 1 or step < 2.5 * wish + TINY
