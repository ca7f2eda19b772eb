"""The dictionary that comes along: real words, looked up as people write them."""

import math
import time
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.texts.dictionary import Dictionary
from uproto_core.texts.names import read_names


@pytest.fixture(scope="module")
def dictionary():
    with Dictionary() as opened:
        yield opened


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("fox", "fox"),
        ("Foxes", "fox"),
        ("wolves", "wolf"),
        ("Red Fox", "red fox"),
        ("red-foxes", "red fox"),
        ("sea_lions", "sea lion"),
        ("berries", "berry"),
        ("Granny Smith", "Granny Smith"),
        ("fire engines", "fire engine"),
        ("churches", "church"),
        ("glasses", "spectacles"),
        ("moss", "moss"),
    ],
)
def test_a_name_is_found_however_it_is_written(dictionary, name, word):
    assert word in dictionary.meanings(name)[0].words


def test_the_last_two_words_of_a_longer_name_are_tried_and_one_alone_is_not(dictionary):
    assert dictionary.meanings("Bravo Orange Juice") == dictionary.meanings("orange juice")
    assert dictionary.meanings("zzz juice") == ()
    assert dictionary.meanings("hot dog stand") == ()


@pytest.mark.parametrize(
    "name", ["", " ", "-", "狐", "class_07", "zzzz", "a\tb", "x" * 1000, "\x00", "~", "\U0010ffff"]
)
def test_a_name_that_is_no_word_has_no_meaning(dictionary, name):
    assert dictionary.meanings(name) == ()


@given(name=st.text(max_size=20))
def test_any_text_may_be_asked_for(dictionary, name):
    for noun in dictionary.meanings(name):
        assert noun.number in dictionary.ancestors(noun.number)


def test_a_meaning_says_what_it_is_and_of_what_kind(dictionary):
    fox = dictionary.meanings("kit fox")[0]
    above = {word for number in dictionary.ancestors(fox.number) for word in dictionary.noun(number).words}

    assert "grey fox" in fox.glosses[0]
    assert {"fox", "canine", "mammal", "animal", "physical entity"} <= above
    assert dictionary.is_physical(fox.number)
    assert not dictionary.is_person(fox.number)
    assert dictionary.is_person(dictionary.meanings("nurse")[0].number)
    assert not dictionary.is_physical(dictionary.meanings("courage")[0].number)


def test_a_narrower_kind_says_more_than_a_wider_one(dictionary):
    noun = dictionary.meanings("kit fox")[0]
    said = [dictionary.information(noun.number)]
    while noun.kinds:
        noun = dictionary.noun(noun.kinds[0])
        said.append(dictionary.information(noun.number))

    assert said == sorted(said, reverse=True)
    assert said[-1] == 0
    assert said[0] == pytest.approx(math.log(noun.below))


def test_imagenet_s_numbers_are_the_dictionary_s(dictionary):
    noun = dictionary.by_wordnet_id("n02119789")

    assert noun is not None
    assert noun.words[0] == "kit fox"
    assert dictionary.by_wordnet_id("n02119789_kit_fox") == noun
    for other in ("n00000000", "n99999999", "n021197891", "02119789", "fox"):
        assert dictionary.by_wordnet_id(other) is None


def test_random_words_are_words_and_the_same_for_the_same_stream(dictionary):
    first = dictionary.random_words(20, np.random.default_rng(3))
    again = dictionary.random_words(20, np.random.default_rng(3))

    assert first == again
    assert len(set(first)) > 15
    assert all(word.isalpha() for word in first)


def test_a_hundred_names_cost_little_time_and_memory():
    names = "fox lynx badger owl moth crane heron apple orange lemon glass paper metal".split() * 8
    used = time.process_time()
    tracemalloc.start()
    try:
        with Dictionary() as dictionary:
            for name in read_names([f"{number}. {name}" for number, name in enumerate(names[:100])]):
                for noun in dictionary.meanings(name.name):
                    dictionary.ancestors(noun.number)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    # Far above what it takes (0.03 s without the tracing, 7 MB): this is about reading all of it by mistake.
    assert time.process_time() - used < 1.0
    assert most < 30_000_000
