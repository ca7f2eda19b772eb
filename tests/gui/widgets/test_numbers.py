import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from uproto_core.figures import Accuracy, share_of_photos
from uproto_gui.widgets.numbers import (
    about_left,
    count,
    duration,
    file_size,
    found_of,
    found_words,
    is_few,
    likely_words,
    percent,
    percent_sure,
    range_words,
)

NONE = Accuracy(value=None, low=None, high=None, n=0, classes=0)


def test_counts_are_separated_as_the_system_does():
    assert count(1412) == "1,412"
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    before = QLocale()
    QLocale.setDefault(german)
    assert count(1412) == "1.412"
    QLocale.setDefault(before)


def test_a_figure_has_percent_and_range():
    accuracy = share_of_photos(19, 26)

    assert percent(accuracy) == "73 %"
    assert range_words(accuracy) == "54–86"
    assert likely_words(accuracy) == "likely 54 to 86"


def test_nothing_counted_is_said_and_never_a_zero():
    assert percent(NONE) == "n/a: no photos"
    assert range_words(NONE) == ""
    assert likely_words(NONE) == ""
    assert found_words(0, 0) == "n/a: no photos"


@given(correct=st.integers(0, 300), more=st.integers(0, 300))
def test_no_percent_is_made_of_under_ten_photos(correct, more):
    n = correct + more
    words = found_words(correct, n)

    assert is_few(n) == (n < 10)
    assert ("%" in words) == (n >= 10)
    assert ("%" in percent(share_of_photos(correct, n))) == (n >= 10)
    assert n == 0 or words.endswith(found_of(correct, n))


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(0.0, "<1 %"), (0.004, "<1 %"), (0.006, "1 %"), (0.924, "92 %"), (0.996, ">99 %"), (1.0, ">99 %")],
)
def test_nothing_is_ever_wholly_sure(confidence, words):
    assert percent_sure(confidence) == words


@given(st.floats(0, 1))
def test_sureness_is_never_nought_or_a_hundred(confidence):
    assert not re.fullmatch(r"(0|100) %", percent_sure(confidence))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "0 s"), (45, "45 s"), (60, "1 min"), (220, "3 min 40 s"), (3599.6, "1 h 0 min"), (3900, "1 h 5 min")],
)
def test_lengths_of_time_have_two_units_at_most(seconds, words):
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (1, "about 5 s left"),
        (42, "about 40 s left"),
        (58, "about 1 min left"),
        (81, "about 1 min 20 s left"),
        (754, "about 13 min left"),
        (3590, "about an hour left"),
        (3700, "more than an hour left"),
    ],
)
def test_the_time_left_is_as_exact_as_it_can_be_known(seconds, words):
    assert about_left(seconds) == words


def test_sizes_are_in_the_form_of_the_system():
    assert file_size(14_200_000) == "14.2 MB"
