"""Every reason for which a sentence is kept or dropped."""

from dataclasses import replace
from typing import get_args

import torch
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.store.texts import Reason
from uproto_core.texts.filtering import Bar, Candidate, sift

BAR = Bar(relevance=0.55, credit=0.25, most=16, has_name=True)
GOOD = Candidate(
    place=0,
    relevance=0.8,
    names_say=0.8,
    photos_say=0.8,
    photo_share=0.6,
    fits_own=True,
    visible=0.0,
    is_beside_the_point=False,
)
ALL_DIFFERENT = torch.eye(40)
NONE_BEFORE = torch.zeros(0, 40)


def sifted(*candidates, bar=BAR, features=ALL_DIFFERENT, before=NONE_BEFORE):
    placed = [replace(candidate, place=place) for place, candidate in enumerate(candidates)]
    reasons = sift(placed, features, bar, before)
    assert sorted(reasons) == list(range(len(candidates)))
    assert set(reasons.values()) <= set(get_args(Reason))
    return [reasons[place] for place in range(len(candidates))]


def test_a_relevant_sentence_is_kept():
    assert sifted(GOOD) == ["kept"]


def test_a_sentence_beside_the_point_says_nothing_visible_however_relevant():
    assert sifted(replace(GOOD, relevance=1.0, visible=0.2, is_beside_the_point=True)) == ["says nothing visible"]


def test_below_the_bar_without_a_visible_thing_it_says_nothing_visible():
    assert sifted(replace(GOOD, relevance=0.54)) == ["says nothing visible"]


def test_below_the_bar_it_is_said_who_speaks_against_it():
    seen = replace(GOOD, relevance=0.2, visible=0.25)

    assert sifted(replace(seen, names_say=0.1, photos_say=0.5)) == ["fits other classes as well"]
    assert sifted(replace(seen, names_say=0.5, photos_say=0.1)) == ["fits the photos badly"]
    assert sifted(replace(seen, names_say=0.1, photos_say=0.0, photo_share=0.0)) == ["fits other classes as well"]


def test_a_visible_thing_lowers_the_bar():
    seen = replace(GOOD, relevance=0.5, visible=0.25)

    assert sifted(seen) == ["kept"]
    assert sifted(seen, bar=replace(BAR, credit=0.0)) != ["kept"]
    assert sifted(replace(seen, visible=0.15)) != ["kept"]


def test_a_sentence_nearer_to_another_name_fits_other_classes_as_well():
    assert sifted(replace(GOOD, fits_own=False)) == ["fits other classes as well"]


def test_the_better_of_two_repeats_is_kept():
    same = torch.zeros(40, 40)
    same[:, 0] = 1.0

    assert sifted(replace(GOOD, relevance=0.7), GOOD, features=same) == ["repeats another sentence", "kept"]


def test_only_so_many_are_kept_the_best_first():
    bar = replace(BAR, most=2)

    assert sifted(replace(GOOD, relevance=0.7), GOOD, replace(GOOD, relevance=0.9), bar=bar) == [
        "enough already", "kept", "kept",
    ]  # fmt: skip


def test_equally_good_sentences_go_in_their_order():
    assert sifted(GOOD, GOOD, GOOD, bar=replace(BAR, most=2)) == ["kept", "kept", "enough already"]


def test_what_was_kept_before_counts_for_repeats_and_for_the_most():
    before = ALL_DIFFERENT[[1]]

    assert sifted(GOOD, GOOD, before=before) == ["kept", "repeats another sentence"]
    assert sifted(GOOD, bar=replace(BAR, most=1), before=before) == ["enough already"]


def test_a_pinned_sentence_stays_whatever_is_said_against_it():
    worst = replace(GOOD, relevance=0.0, fits_own=False, is_beside_the_point=True, is_readable=False, by_hand="pinned")

    assert sifted(GOOD, worst, bar=replace(BAR, most=1)) == ["enough already", "pinned by hand"]


def test_a_sentence_dropped_by_hand_is_dropped_even_without_a_filter():
    assert sifted(replace(GOOD, by_hand="dropped"), bar=replace(BAR, relevance=0.0)) == ["dropped by hand"]


def test_a_script_that_the_tower_does_not_read_is_another_language():
    assert sifted(replace(GOOD, is_readable=False)) == ["in another language"]


def test_a_bar_of_zero_keeps_all_but_repeats_and_what_is_too_many():
    bad = replace(GOOD, relevance=0.0, fits_own=False, is_beside_the_point=True)

    assert sifted(bad, bad, bad, bar=replace(BAR, relevance=0.0, most=2)) == ["kept", "kept", "enough already"]


def test_a_class_without_a_name_keeps_its_best_sentence():
    bad = replace(GOOD, relevance=0.2, is_beside_the_point=True)
    nameless = replace(BAR, has_name=False)

    assert sifted(bad, replace(bad, relevance=0.3), bar=nameless) == ["says nothing visible", "kept"]
    assert sifted(bad, replace(bad, relevance=0.3)) == ["says nothing visible"] * 2


def test_the_one_that_stays_names_something_visible_if_any_does():
    bad = replace(GOOD, relevance=0.3, is_beside_the_point=True)
    nameless = replace(BAR, has_name=False)
    seen = replace(GOOD, relevance=0.1, visible=0.2)

    assert sifted(bad, seen, replace(GOOD, relevance=0.2), bar=nameless)[1] == "kept"
    assert sifted(bad, replace(GOOD, relevance=0.2), bar=nameless) == ["says nothing visible", "kept"]
    assert sifted(bad, replace(bad, relevance=0.1, visible=0.2), bar=nameless)[1] == "kept"


def test_what_was_dropped_by_hand_or_is_unreadable_is_not_brought_back():
    nameless = replace(BAR, has_name=False)

    assert sifted(replace(GOOD, by_hand="dropped"), replace(GOOD, is_readable=False), bar=nameless) == [
        "dropped by hand", "in another language",
    ]  # fmt: skip


@given(
    st.lists(
        st.builds(
            Candidate,
            place=st.just(0),
            relevance=st.floats(0, 1),
            names_say=st.floats(0, 1),
            photos_say=st.floats(0, 1),
            photo_share=st.floats(0, 0.7),
            fits_own=st.booleans(),
            visible=st.floats(0, 1),
            is_beside_the_point=st.booleans(),
        ),
        min_size=1,
        max_size=20,
    ),
    st.integers(1, 5),
)
def test_a_nameless_class_with_sentences_never_ends_without(candidates, most):
    reasons = sifted(*candidates, bar=replace(BAR, most=most, has_name=False))

    assert 1 <= reasons.count("kept") <= most


def test_a_sentence_about_another_thing_of_the_same_name_is_dropped_unless_it_is_pinned():
    other = replace(GOOD, is_other_meaning=True)

    assert sifted(other, bar=replace(BAR, relevance=0.0)) == ["another meaning"]
    assert sifted(replace(other, by_hand="pinned")) == ["pinned by hand"]
    # And it is no text for a class that would have none.
    assert sifted(other, bar=replace(BAR, has_name=False)) == ["another meaning"]
