"""What can be seen of a sentence, by the lexicon that comes along and by a person's own."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.errors import LexiconUnusableError, TextsUnusableError
from uproto_core.store.paths import user_paths
from uproto_core.store.resources import lexicon_file
from uproto_core.texts.attributes import (
    NEITHER,
    Lexicon,
    copy_lexicon,
    lexicon_in_use,
    look,
    read_lexicon,
    tokenise,
)
from uproto_core.texts.names import read_names
from uproto_core.texts.sources import LEXICON_NAME

THING = read_names(["Thing"])[0]
LEXICON = read_lexicon(None)

SMALL = Lexicon(
    weights={"colour": 0.25, "part": 0.2, "not visible": -0.4, "neither": 0.0},
    words={
        "colour": ("red", "orange", "spot"),
        "part": ("leaf", "leaves", "wing"),
        "not visible": ("taste", "named after"),
        "neither": ("red list", "oranges"),
    },
)


def groups(sentence: str) -> list[tuple[str, ...]]:
    return [hit.groups for hit in SMALL.hits(tokenise(sentence))]


@pytest.mark.parametrize("word", ["red", "Red", "REDDISH", "redder", "reddest", "spots", "spotted", "wings", "winged"])
def test_forms_of_a_word_are_the_word(word):
    assert len(groups(f"it is {word} here")) == 1


@pytest.mark.parametrize("word", ["wringing", "credit", "hundred", "swing", "tasteful"])
def test_a_word_inside_another_is_not_the_word(word):
    assert groups(word) == []


def test_the_longest_turn_of_phrase_wins_its_words():
    assert groups("a red leaf on the red list") == [("colour",), ("part",), ("neither",)]
    assert groups("named after a red leaf") == [("not visible",), ("colour",), ("part",)]


def test_a_word_as_it_stands_wins_over_a_form_of_another():
    assert groups("orange, oranges") == [("colour",), ("neither",)]


def test_hyphens_part_words_and_umlauts_do_not():
    assert tokenise("Yellow-brown, Kräuter 12") == ["yellow", "brown", "kräuter", "12"]


def test_each_group_counts_once_and_the_sum_stays_within_0_and_1():
    assert look("red and orange wings", THING, SMALL).score == pytest.approx(0.45)
    assert look("the taste of red leaves", THING, SMALL).score == pytest.approx(0.05)
    assert look("the taste", THING, SMALL).score == 0.0
    assert look("the taste", THING, SMALL).balance == pytest.approx(-0.4)


def test_the_class_s_own_name_is_no_attribute():
    orange, juice, pepper = read_names(["Orange", "Good Orange Juice", "Red Pepper"])

    assert look("The orange has leaves.", orange, SMALL).score == pytest.approx(0.2)
    assert look("A good orange drink", juice, SMALL).score == 0.0
    assert look("The red pepper is red.", pepper, SMALL).score == pytest.approx(0.25)
    assert look("A pepper that is red.", pepper, SMALL).score == pytest.approx(0.25)


def test_what_a_thing_is_compared_with_is_not_seen_on_it():
    assert look("It is larger than the red wing", THING, SMALL).seen == 0
    assert look("Unlike the red one, it has leaves", THING, SMALL).seen == 1


@pytest.mark.parametrize(
    ("sentence", "is_beside"),
    [
        ("The taste is good.", True),
        ("The leaves taste good.", True),
        ("The leaves are red and taste good.", False),
        ("The taste of red, named after its taste.", True),
        ("The leaves are red.", False),
        ("It is here.", False),
    ],
)
def test_a_sentence_of_what_cannot_be_seen_is_beside_the_point_unless_it_describes_more(sentence, is_beside):
    assert look(sentence, THING, SMALL).is_beside_the_point is is_beside


@pytest.mark.parametrize(
    "sentence",
    [
        "The cap is bright red with white warts.",
        "Its legs are bluish-grey and its bill is short and stout.",
        "Oblong, irregularly shaped tubers with smooth skin.",
        "A small bird with a forked tail.",
        "Boxy sedan with square headlights and a chrome grille.",
        "Five-petalled flowers on hairy stems.",
        "A clear plastic bottle with a blue lid.",
        "Tall pointed arches and ribbed vaults.",
        "It is usually dark violet and has a shiny peel.",
    ],
)
def test_sentences_that_describe_are_visible(sentence):
    seen = look(sentence, THING, LEXICON)

    assert seen.score >= 0.2
    assert not seen.is_beside_the_point


@pytest.mark.parametrize(
    "sentence",
    [
        "It was first described in 1758 by a collector.",
        "It has a sweet taste and is good in salads.",
        "The species is native to China.",
        "Its population is declining.",
        "Named after the queen of Sweden.",
        "Store in room temperature, never in a refrigerator.",
        "Rich in vitamin C and calcium.",
        "The engine has 100 horsepower.",
        "It feeds on rodents and rabbits.",
        "The brand guarantees that the product is made of Swedish milk.",
        "It can be recycled at most places.",
    ],
)
def test_sentences_of_taste_origin_and_use_are_beside_the_point(sentence):
    assert look(sentence, THING, LEXICON).is_beside_the_point


def test_the_lexicon_has_its_groups_with_their_weights_and_each_word_once():
    assert dict(LEXICON.weights) == {
        "colour": 0.25,
        "pattern and texture": 0.25,
        "shape": 0.2,
        "part": 0.2,
        "material": 0.15,
        "size and count": 0.1,
        "not visible": -0.4,
        NEITHER: 0.0,
    }
    words = [tuple(tokenise(word)) for group in LEXICON.words.values() for word in group]
    assert len(words) == len(set(words)) > 500
    assert all(1 <= len(word) <= 4 for word in words)
    assert all(list(group) == sorted(group) for group in LEXICON.words.values())


def own_words(folder, document) -> Lexicon:
    (folder / LEXICON_NAME).write_text(document if isinstance(document, str) else json.dumps(document))
    return read_lexicon(folder)


def test_a_person_s_words_join_and_move(tmp_path):
    lexicon = own_words(tmp_path, {"groups": {"colour": ["Zaffre"], "neither": ["red"], "not visible": ["Wing"]}})

    assert look("It is zaffre.", THING, lexicon).score == pytest.approx(0.25)
    assert look("It is red.", THING, lexicon).score == 0.0
    assert look("It has a wing.", THING, lexicon).balance == pytest.approx(-0.4)
    assert look("It is green.", THING, lexicon).score == pytest.approx(0.25)


@pytest.mark.parametrize(
    ("document", "because"),
    [
        ("{", "not like"),
        ({"groups": {"colour": "red"}}, "not like"),
        ({"groups": {"smell": ["sweet"]}}, 'no group "smell"'),
    ],
)
def test_a_person_s_lexicon_of_another_form_is_refused(tmp_path, document, because):
    with pytest.raises(TextsUnusableError, match=because):
        own_words(tmp_path, document)


@pytest.mark.parametrize("texts", ["missing", "table.csv"])
def test_descriptions_without_a_lexicon_have_the_one_that_comes_along(tmp_path, texts):
    (tmp_path / "table.csv").write_text("class,text\n")

    assert read_lexicon(tmp_path / texts) == LEXICON


@given(st.text("reds lavw,.-é橙", max_size=60))
def test_any_sentence_has_a_score_from_0_to_1(sentence):
    seen = look(sentence, THING, SMALL)

    assert 0 <= seen.score <= seen.seen_share <= 1


def test_a_person_s_copy_is_read_in_place_of_the_lexicon_that_comes_along():
    own = copy_lexicon()
    document = json.loads(own.read_text(encoding="utf-8"))
    document["groups"]["colour"] = {"weight": 0.5, "words": ["blurple"]}
    own.write_text(json.dumps(document), encoding="utf-8")

    read = read_lexicon(None)

    assert lexicon_in_use() == own == user_paths().lexicon("en")
    assert look("It is blurple.", THING, read).score == 0.5
    assert look("It is red.", THING, read).score == 0
    # Asked for again, the copy is not overwritten.
    assert copy_lexicon() == own
    assert "blurple" in own.read_text(encoding="utf-8")


def test_an_untouched_copy_is_the_lexicon_that_comes_along():
    before = read_lexicon(None)

    copy_lexicon()

    assert read_lexicon(None) == before
    assert lexicon_in_use() != lexicon_file("en")


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("", "EOF"),
        ("{", "EOF"),
        ('{"language": "en"}', "groups"),
        ('{"language": "en", "groups": {"colour": {"words": ["red"]}}}', "groups / colour / weight"),
        ('{"language": "en", "groups": {"colour": {"weight": 7, "words": []}}}', "less than or equal to 1"),
        ('{"language": "en", "groups": {"colour": {"weight": NaN, "words": []}}}', "finite number"),
        ('{"language": "en", "groups": {"colour": {"weight": 0.1, "words": "red"}}}', "words"),
        ('{"language": "en", "groups": {"smell": {"weight": 0.1, "words": ["sweet"]}}}', 'no group "smell"'),
        ('{"language": "en", "groups": {"colour": {"weight": 0.1, "words": ["red", "--"]}}}', '"--" is no word'),
        ('{"format": 2, "language": "en", "groups": {}}', "format"),
    ],
)
def test_a_copy_that_is_no_lexicon_says_where_and_what(text, because):
    own = copy_lexicon()
    own.write_text(text, encoding="utf-8")

    with pytest.raises(LexiconUnusableError, match=because) as caught:
        read_lexicon(None)
    assert caught.value.path == own


def test_a_copy_in_another_encoding_is_said_so():
    copy_lexicon().write_bytes("rötlich".encode("utf-16"))

    with pytest.raises(LexiconUnusableError, match="UTF-8"):
        read_lexicon(None)
