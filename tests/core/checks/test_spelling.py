import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.checks.spelling import LIKENESSES, alike_names
from uproto_core.texts.dictionary import Dictionary


def alike(*names: str) -> list[tuple[str, str, str]]:
    with Dictionary() as dictionary:
        pairs = alike_names(names, lambda word: bool(dictionary.meanings(word)))
    return [(names[first], names[second], likeness) for first, second, likeness in pairs]


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Fox", "fox ", "same words"),
        ("Red fox", "red_fox", "same words"),
        ("Red fox", "RedFox", "same words"),
        ("Ｆｏｘ", "Fox", "same words"),  # full-width letters
        ("Fox", "017_Fox", "same words"),
        ("Fox", "Foxes", "plural"),
        ("Blackberries", "Blackberry", "plural"),
        ("Red fox", "Fox, red", "word order"),
        ("Lynx", "Lуnx", "letters that look alike"),  # a Cyrillic y
        ("Oak", "0ak", "letters that look alike"),
        ("Bär", "Bar", "letters that look alike"),
        ("Badger", "Badgre", "spelling"),
        ("Gooseberry", "Goosebery", "spelling"),
        ("Schmetterling", "Schmeterling", "spelling"),
        ("Small tortoiseshell", "Small tortoisehsell", "spelling"),
    ],
)
def test_one_name_written_in_two_ways_is_found(one, other, likeness):
    assert alike(one, other) == [(one, other, likeness)]


@pytest.mark.parametrize(
    "names",
    [
        ("Red deer", "Roe deer"),
        ("Lesser scaup", "Greater scaup"),
        ("Parus major", "Parus minor"),
        ("Type 1", "Type 2", "Type 12"),
        ("Grade A", "Grade B"),
        ("1 euro", "2 euro"),
        ("01_Fox", "02_Fox"),
        ("Crane (bird)", "Crane (machine)"),
        ("healthy", "unhealthy"),
        ("typical", "atypical"),
        ("Cat", "Bat", "Rat", "Cot"),
        ("grouse", "grouper"),
        ("cardboard", "glass", "metal", "paper", "plastic", "trash"),
        ("松鼠", "松鸡"),
    ],
)
def test_names_of_two_things_are_left_alone(names):
    assert alike(*names) == []


def test_of_several_likenesses_the_surest_is_told():
    assert ("fox", "FOX", "same words") in alike("fox", "FOX", "Foxes")
    assert ("fox", "Foxes", "plural") in alike("fox", "FOX", "Foxes")


NAMES = st.lists(st.text(alphabet="abFox s_-01,ä狐", min_size=1, max_size=9), min_size=2, max_size=5, unique=True)


@given(NAMES)
def test_likeness_does_not_depend_on_the_order_of_the_names(names):
    def groups(order: list[str]) -> set[frozenset[str]]:
        belongs = {name: {name} for name in order}
        for first, second, _ in alike_names(order, lambda _: False):
            one, other = belongs[order[first]], belongs[order[second]]
            for name in one | other:
                belongs[name] = one | other
        return {frozenset(group) for group in belongs.values()}

    assert groups(names) == groups(names[::-1])


@given(NAMES)
def test_a_pair_is_told_once_and_never_of_a_name_with_itself(names):
    pairs = alike_names(names, lambda _: True)

    assert all(first < second for first, second, _ in pairs)
    assert len({(first, second) for first, second, _ in pairs}) == len(pairs)
    assert {likeness for *_, likeness in pairs} <= set(LIKENESSES)
