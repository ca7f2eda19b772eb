"""Sentences of every source beside each other, each told by where it is from."""

from pathlib import Path

import pytest

from tests.core.texts.test_choose import NO_PHOTOS, PHOTOS, to_end
from tests.core.texts.word_tower import word_tower
from uproto_core.cancel import CancelToken
from uproto_core.events import Event, Noted
from uproto_core.settings import TextSettings
from uproto_core.store.texts import Sentence
from uproto_core.texts.choose import ChosenTexts, choose_texts
from uproto_core.texts.encyclopaedia import Summary
from uproto_core.texts.gather import Sources
from uproto_core.texts.numbers import read_class_names
from uproto_core.texts.relevance import Evidence

ALL = TextSettings(relevance=0, dictionary=True)


def choose(
    classes: list[str], sources: Sources, settings: TextSettings = ALL, evidence: Evidence = NO_PHOTOS
) -> tuple[ChosenTexts, list[Event]]:
    return to_end(choose_texts(classes, sources, evidence, word_tower(), settings, CancelToken()))


def of(chosen: ChosenTexts, source: str, class_name: str) -> list[Sentence]:
    return [own for own in chosen.sentences if own.source == source and own.class_name == class_name]


def described(folder: Path, **texts: str) -> Sources:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return Sources(texts=folder)


def test_the_dictionary_says_what_the_other_classes_make_it_mean():
    chosen, _ = choose(["crane", "heron", "owl"], Sources())

    said = {own.text: own.reason for own in of(chosen, "dictionary", "crane")}
    assert said["large long-necked wading bird of marshes and plains in many parts of the world"] == "kept"
    assert said["lifts and moves heavy objects"] == "another meaning"
    assert "a photo of a crane, a type of wading bird." in said
    encoded = {own.text: own.encoded for own in of(chosen, "dictionary", "crane")}
    assert encoded["lifts and moves heavy objects"] == "crane: lifts and moves heavy objects"


def test_without_the_setting_the_dictionary_says_nothing():
    chosen, _ = choose(["crane", "heron"], Sources(), TextSettings())

    assert {own.source for own in chosen.sentences} == {"name"}


def test_an_encyclopaedia_s_lines_become_sentences_and_a_page_of_several_meanings_a_dropped_one():
    summaries = {
        "Fox": Summary(text="Foxes are small mammals. They have a bushy red tail."),
        "Crane": Summary(text="Crane may refer to:\nCrane (bird)", is_ambiguous=True),
        "Owl": Summary(text=" \n", is_ambiguous=True),
    }

    chosen, _ = choose(["Fox", "Crane", "Owl"], Sources(summaries=summaries), TextSettings(relevance=0))

    assert [own.text for own in of(chosen, "encyclopaedia", "Fox")] == [
        "They have a bushy red tail.",
        "Foxes are small mammals.",
    ]
    (listed,) = of(chosen, "encyclopaedia", "Crane")
    assert (listed.text, listed.reason, listed.is_kept) == ("Crane may refer to:", "another meaning", False)
    assert of(chosen, "encyclopaedia", "Owl") == []


def test_all_sources_share_the_most_that_a_class_keeps(tmp_path):
    sources = Sources(
        texts=described(tmp_path, fox="It has red fur. It has a bushy tail.").texts,
        summaries={"fox": Summary(text="Foxes are small mammals with a pointed snout.")},
    )

    chosen, _ = choose(["fox", "lynx"], sources, TextSettings(relevance=0, dictionary=True, most_sentences=2))

    kept = [own for own in chosen.sentences if own.class_name == "fox" and own.is_kept and own.source != "name"]
    assert len(kept) == 2
    assert {own.source for own in chosen.sentences if own.class_name == "fox"} >= {
        "name", "user", "dictionary", "encyclopaedia",
    }  # fmt: skip


def test_names_in_the_descriptions_that_are_no_class_are_noted(tmp_path):
    _, events = choose(["fox", "lynx"], described(tmp_path, fox="It has red fur.", yeti="It is white and tall."))

    noted = [event for event in events if isinstance(event, Noted)]
    assert [(event.code, event.facts) for event in noted] == [("texts.unknown-classes", {"names": 1, "first": "yeti"})]


def test_numbers_of_wordnet_are_read_as_words():
    names = read_class_names(["n02119789", "n99999999", "Fox", "n02119789 kit fox"])

    assert [name.name for name in names] == ["kit fox", "n99999999", "Fox", "kit fox"]
    assert [name.label for name in names] == ["n02119789", "n99999999", "Fox", "n02119789 kit fox"]


def test_a_folder_called_by_its_number_has_a_usable_name():
    chosen, events = choose(["n02119789", "n02129165"], Sources(), TextSettings())

    assert chosen.has_text.all()
    assert of(chosen, "name", "n02119789")[0].text == "a photo of a kit fox."
    assert not any(isinstance(event, Noted) for event in events)


def test_with_the_anchor_score_the_best_are_kept_whatever_the_bar(tmp_path):
    sources = described(tmp_path, Fox="It has red fur and a bushy tail. It was first described in 1758.")
    settings = TextSettings(judge="anss", relevance=1.0)

    chosen, _ = choose(["Fox", "Lynx", "Owl"], sources, settings, PHOTOS)

    own = of(chosen, "user", "Fox")
    assert [sentence.is_kept for sentence in own] == [True, True]
    assert own[0].text == "It has red fur and a bushy tail."
    assert 0 < own[1].relevance < own[0].relevance <= 1


def test_random_words_stand_where_visible_things_stood_as_many_and_always_the_same(tmp_path):
    sources = described(tmp_path, Fox="It has dark red fur and a bushy tail.")
    settings = TextSettings(relevance=0)
    drawn = TextSettings(relevance=0, attribute_words="random")

    seen, _ = choose(["Fox", "Lynx"], sources, settings)
    first, _ = choose(["Fox", "Lynx"], sources, drawn)
    again, _ = choose(["Fox", "Lynx"], sources, drawn)

    texts = {own.text for own in of(seen, "attribute", "Fox")}
    instead = {own.text for own in of(first, "attribute", "Fox")}
    assert "a photo of a Fox, which has dark red fur." in texts
    assert len(instead) == len(texts)
    assert not instead & texts
    assert sorted(len(text.split()) for text in instead) == sorted(len(text.split()) for text in texts)
    assert instead == {own.text for own in of(again, "attribute", "Fox")}


@pytest.mark.parametrize("script", ["红色的毛皮。", "рыжая шерсть и пушистый хвост."])
def test_sentences_in_a_script_that_the_model_does_not_read_are_counted_once(tmp_path, script):
    sources = described(tmp_path, Fox=f"It has red fur.\n{script}", Lynx=script)

    _, events = choose(["Fox", "Lynx"], sources, TextSettings())

    noted = [event for event in events if isinstance(event, Noted)]
    assert [(event.code, event.facts) for event in noted] == [
        ("texts.sentences-in-another-language", {"sentences": 2, "classes": 2, "first": "Fox"})
    ]
