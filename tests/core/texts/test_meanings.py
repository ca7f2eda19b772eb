"""One word, several things: the class is the one that fits the other classes, or that the person named."""

import pytest

from tests.core.texts.made_wordnet import write_wordnet
from tools.dictionary.__main__ import main
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.texts.definitions import definitions
from uproto_core.texts.dictionary import Dictionary
from uproto_core.texts.meanings import read_meanings
from uproto_core.texts.names import read_names

BIRD, MACHINE, IDEA, TALL_PERSON = 60, 80, 110, 170


@pytest.fixture
def small(tmp_path):
    main([str(write_wordnet(tmp_path)), "--out", str(tmp_path / "nouns.sqlite")])
    with Dictionary(tmp_path / "nouns.sqlite") as opened:
        yield opened


def taken(labels: list[str], dictionary: Dictionary, kind_word: str = "") -> list[list[int]]:
    read = read_meanings(read_names(labels), kind_word, dictionary, CancelToken())
    return [[meaning.noun.number for meaning in own if meaning.is_taken] for own in read]


def test_the_other_classes_say_which_crane_is_meant(small):
    assert taken(["crane", "heron"], small)[0] == [BIRD]
    assert taken(["crane", "bulldozer"], small)[0] == [MACHINE]


def test_what_cannot_be_photographed_gives_way_and_so_do_persons(small):
    assert taken(["crane"], small) == [[MACHINE, BIRD]]
    assert taken(["heron"], small) == [[90]]
    assert taken(["abstraction", "someone"], small) == [[30], [160]]


def test_a_kind_word_decides_and_a_hint_in_brackets_too(small):
    assert taken(["crane", "bulldozer"], small, "bird")[0] == [BIRD]
    assert taken(["crane (machine)", "heron"], small)[0] == [MACHINE]
    assert taken(["bird / crane", "bulldozer"], small)[0] == [BIRD]
    # A kind that fits no meaning says nothing.
    assert taken(["crane", "heron"], small, "wolf")[0] == [BIRD]


def test_synonyms_decide_by_the_meaning_that_they_share(small):
    assert taken(["heron, Ardea cinerea"], small) == [[90]]


def test_a_name_that_is_no_word_has_no_meaning_and_troubles_no_other(small):
    assert taken(["zzz", "crane", "heron"], small) == [[], [BIRD], [90]]


def test_every_meaning_is_shown_and_only_those_taken_say_more(small):
    names = read_names(["crane", "heron"])
    meanings = read_meanings(names, "", small, CancelToken())

    said = [(text, meaning.is_taken) for text, meaning in definitions(names[0], meanings[0], small)]

    assert said == [
        ("lifts and moves heavy objects", False),
        ("the idea of lifting", False),
        ("large long-necked bird", True),
        ("of marshes", True),
        ("a photo of a crane, a type of bird.", True),
    ]


def test_parts_and_other_words_become_sentences(small):
    names = read_names(["bird", "heron"])
    read = read_meanings(names, "", small, CancelToken())

    bird, heron = ([text for text, _ in definitions(names[n], read[n], small)] for n in (0, 1))

    assert "a photo of a bird, which has a wing and a beak." in bird
    assert "a photo of an Ardea cinerea." in heron


@pytest.mark.parametrize(
    ("labels", "kind", "gloss"),
    [
        (["crane", "heron", "owl", "kite"], "", "wading bird"),
        (["bat", "ball", "racket"], "", "racket"),
        (["bat", "fox", "badger"], "", "nocturnal"),
        (["mouse", "keyboard", "monitor"], "electronic device", "hand-operated"),
        (["mouse", "rat", "hamster"], "", "rodents"),
    ],
)
def test_the_real_dictionary_tells_meanings_apart(labels, kind, gloss):
    with Dictionary() as dictionary:
        first = read_meanings(read_names(labels), kind, dictionary, CancelToken())[0]

    assert any(gloss in " ".join(meaning.noun.glosses) for meaning in first if meaning.is_taken)
    assert not all(meaning.is_taken for meaning in first)


def test_stop_is_heeded_while_meanings_are_looked_up(small):
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        read_meanings(read_names(["crane"]), "", small, cancel)
