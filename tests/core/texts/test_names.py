"""What the model reads of a folder's name."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.texts.names import TEMPLATES, article, is_cjk, is_latin, name_texts, read_names, says_something


def name_of(label: str, *others: str) -> str:
    return read_names([label, *others])[0].name


@pytest.mark.parametrize(
    ("label", "read"),
    [
        ("Red fox", "Red fox"),
        ("red_fox", "red fox"),
        ("red-fox", "red fox"),
        ("RedFox", "Red Fox"),
        ("012.Red_fox", "Red fox"),
        ("007 bond", "bond"),
        ("3. Kiwi", "Kiwi"),
        ("n02119789 kit fox", "kit fox"),
        ("iPhone", "iPhone"),
        ("McLaren", "McLaren"),
        ("HTTPServer", "HTTP Server"),
        ("2 euro coin", "2 euro coin"),
        ("  Kiwi  ", "Kiwi"),
        ("Gothic (church)", "Gothic"),
        ("(only brackets)", "(only brackets)"),
        ("橙子", "橙子"),
    ],
)
def test_a_folders_name_is_cleaned(label, read):
    assert name_of(label) == read


def test_numbers_that_most_labels_begin_with_are_an_enumeration():
    assert name_of("2 euro coin") == "2 euro coin"
    assert name_of("2 euro coin", "3 dollar note", "4 pound note") == "euro coin"


def test_commas_make_synonyms_and_brackets_a_hint():
    name = read_names(["puma, cougar, catamount, panther, mountain lion (animal)"])[0]

    assert name.names == ("puma", "cougar", "catamount", "panther")
    assert name.hint == "animal"


def test_the_folders_above_are_a_hint():
    name = read_names(["birds / owls / barn"])[0]

    assert (name.label, name.name, name.hint) == ("birds / owls / barn", "barn", "owls")


def test_letters_are_composed_so_that_both_writings_read_the_same():
    assert name_of(unicodedata.normalize("NFD", "Kräuter")) == unicodedata.normalize("NFC", "Kräuter")


@pytest.mark.parametrize(("word", "expected"), [("owl", "an"), ("Ärmel", "an"), ("fox", "a"), ("", "a"), ("3", "a")])
def test_the_article_follows_the_first_letter(word, expected):
    assert article(word) == expected


def test_templates_are_filled_for_every_name_of_a_class():
    texts = name_texts(read_names(["owl, barn owl (bird)"])[0], "animal")

    assert len(texts) == 2 * (len(TEMPLATES) + 2)
    assert texts[0] == "a photo of an owl."
    assert "a photo of an owl, a type of animal." in texts
    assert "a photo of a barn owl (bird)." in texts


@pytest.mark.parametrize("label", ["fox", "class of 99 foxes", "ox cow", "Kräuter", "cat"])
def test_a_word_for_a_thing_says_something(label):
    assert says_something(read_names([label])[0], reads_latin_only=True)


@pytest.mark.parametrize("label", ["class_07", "07", "cat_07", "a1b2c3", "img folder", "ab", "new", "_", "unknown"])
def test_numbers_hashes_and_empty_words_say_nothing(label):
    assert not says_something(read_names([label])[0], reads_latin_only=False)


def test_another_script_says_something_only_to_a_tower_that_reads_it():
    name = read_names(["橙子"])[0]

    assert says_something(name, reads_latin_only=False)
    assert not says_something(name, reads_latin_only=True)


@pytest.mark.parametrize(("text", "expected"), [("fox", True), ("лиса", False), ("橙子 juice", True), ("12", True)])
def test_script_is_that_of_half_of_the_letters(text, expected):
    assert is_latin(text) is expected


def test_cjk_letters_are_told_from_their_marks():
    assert is_cjk("橙")
    assert is_cjk("カ")
    assert is_cjk("한")
    assert not is_cjk("。")
    assert not is_cjk("a")


@given(st.lists(st.text("aZb 07_-.,()/é橙\n", min_size=1, max_size=30), min_size=1, max_size=5, unique=True))
def test_every_label_keeps_itself_and_has_a_name_on_one_line(labels):
    for label, name in zip(labels, read_names(labels), strict=True):
        assert name.label == label
        assert bool(name.name) == bool(label.strip())
        assert len(name_texts(name, "")) >= len(TEMPLATES)
