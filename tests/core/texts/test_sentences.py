"""Passages become sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.texts.names import read_names
from uproto_core.texts.sentences import (
    MOST_BEFORE_FILTERING,
    encoded_sentence,
    measure,
    split_passages,
    words_that_fit,
)
from uproto_core.texts.sources import Passage


def split(text: str, **kwargs: int) -> tuple[str, ...]:
    return split_passages([Passage(text=text)], **kwargs)


def test_sentences_end_at_marks_and_at_line_ends():
    text = "The cap is red. Its stem is white! Is it edible?\nNever eat it; It is toxic\nSmall white warts cover it"

    assert split(text) == (
        "The cap is red.",
        "Its stem is white!",
        "Is it edible?",
        "Never eat it;",
        "It is toxic",
        "Small white warts cover it",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The form var. Alba is white all over.",
        "It was named by J. Smith in Kew.",
        "Leaves are approx. 12 cm long.",
        "Wings of 3.5 cm and more.",
        "It is seen near St. Petersburg and elsewhere.",
        "It has many colours, e.g. Red and blue.",
        "It weighs 2 kg. and is white.",
    ],
)
def test_short_forms_initials_and_decimals_end_no_sentence(sentence):
    assert split(sentence) == (sentence,)


def test_a_quotation_mark_stays_with_its_sentence():
    assert split('"The cap is red." The stem is white.') == ('"The cap is red."', "The stem is white.")


def test_wrapped_lines_are_one_sentence_and_short_lines_are_not():
    wrapped = "The forewings are grey-brown with a black mark beside\na pale patch at the leading edge."
    headed = "Forewings grey and brown\nHindwings pale and plain"

    assert len(split(wrapped)) == 1
    assert len(split(headed)) == 2


def test_headings_and_closing_sections_are_dropped():
    text = (
        "# Fly agaric\nThe cap is bright red.\n\n## References\nSmith, a book of mushrooms.\n\n## Stem\n"
        "The stem is white."
    )

    assert split(text) == ("The cap is bright red.", "The stem is white.")


def test_a_bare_references_line_drops_the_rest():
    assert split("The cap is bright red.\nExternal links:\nA page about mushrooms.") == ("The cap is bright red.",)


def test_wiki_headings_end_a_dropped_section():
    text = "== See also ==\nOther red mushrooms\n== Cap ==\nThe cap is bright red."

    assert split(text) == ("The cap is bright red.",)


def test_items_of_a_list_may_be_one_word_long():
    assert split("- furry\n* long tail\n3) black legs\nred fur") == ("furry", "long tail", "black legs")


def test_footnote_marks_and_white_space_go():
    assert split("The cap[1]  is\tbright red.[citation needed]") == ("The cap is bright red.",)


def test_chinese_sentences_end_without_white_space():
    assert split("果皮是橙色的。果肉是黄色的！很小") == ("果皮是橙色的。", "果肉是黄色的！")


def test_length_is_words_or_cjk_characters():
    assert measure("The cap is red.") == (False, 4)
    assert measure("果皮是橙色的。") == (True, 6)


def test_long_sentences_are_cut_at_commas():
    text = "The cap of the mushroom is red, the long stem is white with a ring, the gills are free and white"

    assert split(text, most_words=8) == (
        "The cap of the mushroom is red",
        "the long stem is white with a ring",
        "the gills are free and white",
    )


def test_pieces_too_short_to_say_something_are_left_out():
    text = "for example with filling, the long red pepper is fried or stewed in pots and in pans"

    assert split(text, most_words=8) == ("the long red pepper is fried or stewed", "in pots and in pans")


def test_a_piece_without_commas_is_cut_where_it_gets_too_long():
    pieces = split("one two three four five six seven eight nine ten eleven twelve", most_words=6)

    assert pieces == ("one two three four five six", "seven eight nine ten eleven twelve")


def test_repeats_differ_in_more_than_capitals_and_the_last_mark():
    passages = [Passage(text="The cap is red."), Passage(text="the cap is RED"), Passage(text="The cap is reddish.")]

    assert split_passages(passages) == ("The cap is red.", "The cap is reddish.")


def test_a_class_has_at_most_so_many_sentences():
    text = "\n".join(f"It has mark number {number}." for number in range(300))

    assert len(split(text)) == MOST_BEFORE_FILTERING


def test_fewer_words_fit_behind_a_longer_name():
    short, long = read_names(["fox", "North American red fox"])

    assert words_that_fit(77, short) == 59
    assert words_that_fit(32, short) == 23
    assert words_that_fit(32, long) == 20
    assert words_that_fit(5, long) == 3


@pytest.mark.parametrize(
    ("sentence", "encoded"),
    [
        ("The fur is red.", "fox: The fur is red."),
        ("The Fox is red.", "The Fox is red."),
        ("Foxes are red.", "Foxes are red."),
        ("The vulpine is red.", "The vulpine is red."),
        ("Foxglove is red.", "fox: Foxglove is red."),
    ],
)
def test_the_name_is_put_in_front_unless_it_is_there(sentence, encoded):
    assert encoded_sentence(sentence, read_names(["fox, vulpine"])[0], has_usable_name=True) == encoded


def test_a_name_that_says_nothing_is_not_put_in_front():
    assert encoded_sentence("The fur is red.", read_names(["class_07"])[0], has_usable_name=False) == "The fur is red."


def test_a_chinese_name_is_found_without_spaces():
    assert encoded_sentence("这个橙子很大", read_names(["橙子"])[0], has_usable_name=True) == "这个橙子很大"


@given(st.text("aB ,.;!?\n-#=橙。，1é", max_size=300))
def test_any_text_gives_sentences_of_a_length_to_use(text):
    for sentence in split(text, most_words=12):
        is_cjk_text, length = measure(sentence)
        assert 1 <= length <= (24 if is_cjk_text else 12)
        assert sentence == sentence.strip()
