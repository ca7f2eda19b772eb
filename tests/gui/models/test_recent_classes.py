from hypothesis import given
from hypothesis import strategies as st

from uproto_gui.models.recent_classes import RecentClasses


def used(*names: str) -> RecentClasses:
    recent = RecentClasses()
    for name in names:
        recent.use(name)
    return recent


def test_a_class_keeps_its_number_when_it_is_used_again():
    assert used("Fox", "Lynx", "Fox").by_number == {1: "Fox", 2: "Lynx"}


def test_the_tenth_takes_the_number_of_the_one_not_used_for_longest():
    names = [f"c{number}" for number in range(9)]

    assert used(*names, "c0", "new").by_number[2] == "new"


def test_a_renamed_class_keeps_its_number():
    recent = used("Fox", "Lynx")

    recent.rename("Fox", "Red fox")
    recent.rename("Owl", "Barn owl")

    assert recent.by_number == {1: "Red fox", 2: "Lynx"}


@given(st.lists(st.sampled_from([f"c{number}" for number in range(14)]), max_size=40))
def test_there_are_nine_at_most_and_the_last_used_is_among_them(names):
    recent = used(*names)

    assert set(recent.by_number) == set(range(1, len(recent.by_number) + 1))
    assert len(recent.by_number) == min(len(set(names)), 9)
    assert not names or names[-1] in recent.by_number.values()
