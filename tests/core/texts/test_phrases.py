"""Phrases found in sentences, and the sentences made from them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.texts.attributes import read_lexicon
from uproto_core.texts.names import read_names
from uproto_core.texts.phrases import MOST_PHRASE_WORDS, attribute_sentences, phrases

LEXICON = read_lexicon(None)
MELON = read_names(["Melon"])[0]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It has a thin yellowish green shell.", ["which has a thin yellowish green shell"]),
        ("The pulp is white.", ["which has white pulp"]),
        ("The ears are pointed and black at the back.", ["which has pointed and black ears"]),
        ("It is usually dark violet.", ["which is dark violet"]),
        ("With long dark green stripes.", ["which has long dark green stripes"]),
        ("It has orange-red fur, a bushy tail and black legs.", [
            "which has orange red fur", "which has a bushy tail", "which has black legs",
        ]),
        ("A four-door sedan with square headlights", ["which has square headlights"]),
        ("A white-tipped tail", []),
        ("It tastes good and is eaten raw.", []),
        ("Larger than a green leaf", []),
        ("The melon is round.", ["which is round"]),
        ("", []),
    ],
)  # fmt: skip
def test_describing_words_and_their_part_make_a_phrase(sentence, found):
    assert list(phrases(sentence, MELON, LEXICON)) == found


def test_a_long_run_keeps_the_words_nearest_to_the_part():
    text = "It has a yellow or dark brownish purple dented shell."

    assert phrases(text, MELON, LEXICON) == ("which has a dark brownish purple dented shell",)


def test_sentences_are_made_once_each_best_first_and_not_too_many():
    kept = ["The shell is green.", "It has a green shell and white pulp.", "It is round."]
    owl = read_names(["owl"])[0]

    assert attribute_sentences(kept, MELON, LEXICON, 8) == (
        "a photo of a Melon, which has a green shell.",
        "a photo of a Melon, which has white pulp.",
        "a photo of a Melon, which is round.",
    )
    assert attribute_sentences(kept, owl, LEXICON, 1) == ("a photo of an owl, which has a green shell.",)
    assert attribute_sentences(kept, MELON, LEXICON, 0) == ()
    assert attribute_sentences([], MELON, LEXICON, 8) == ()


WORDS = st.sampled_from("the a red dark and or green striped is are shell leaves melon very round with large ,".split())


@given(st.lists(WORDS, max_size=20))
def test_no_phrase_is_too_long_or_begins_with_a_join(words):
    for phrase in phrases(" ".join(words), MELON, LEXICON):
        said = phrase.removeprefix("which has ").removeprefix("which is ").removeprefix("an ").removeprefix("a ")
        assert 1 <= len(said.split()) <= MOST_PHRASE_WORDS
        assert said.split()[0] not in {"and", "or", "is"}
