"""`uproto texts` for people and for programs."""

import json

import pytest

from tests.core.texts.encyclopaedia import Encyclopaedia, running
from tests.core.trained import write_photos
from uproto_core.store.overrides import read_overrides
from uproto_core.store.paths import ComparePaths, user_paths
from uproto_core.store.texts import read_sentences

TALE = "It was first described in 1758."
QUICK = ("--set", "matching.steps=20", "--set", "classifier.iterations=20")


@pytest.fixture
def source(tmp_path):
    return write_photos(tmp_path / "photos", {"Fox": 4, "Lynx": 3})


@pytest.fixture
def words(tmp_path):
    folder = tmp_path / "words"
    folder.mkdir()
    (folder / "Fox.txt").write_text(f"It has red fur. {TALE}", encoding="utf-8")
    return folder


def test_every_sentence_is_shown_with_its_reason(uproto, source, words):
    said = uproto("texts", source, "--texts", words, "--backbone", "built-in")

    assert said.code == 0
    assert "says nothing" in said.out
    assert "and 7 more" in " ".join(said.out.split())
    assert "dropped, 2 classes" in said.out


def test_programs_get_texts_json_and_only_the_classes_they_ask_for(uproto, source, words):
    said = uproto("texts", source, "--texts", words, "--backbone", "built-in", "--json", "--only", "fox")

    (entry,) = said.json()["classes"]
    assert entry["class"] == "Fox"
    assert {"text", "source", "relevance", "weight", "is_kept", "reason"} <= set(entry["sentences"][0])
    assert {sentence["source"] for sentence in entry["sentences"]} >= {"name", "user"}


def test_a_class_that_is_none_is_said_and_not_shown_as_an_empty_list(uproto, source):
    said = uproto("texts", source, "--backbone", "built-in", "--only", "Yeti")

    assert said.code == 2
    assert 'there is no class "Yeti"' in " ".join(said.err.split())


def test_decisions_are_kept_and_taken_back_from_the_command_line(uproto, source, words, tmp_path):
    mine = tmp_path / "mine.json"
    common = ("texts", source, "--texts", words, "--backbone", "built-in", "--overrides", mine, "--json")

    kept = uproto(*common, "--keep", f"Fox: {TALE}", "--drop", "Fox: It has red fur.")
    decided = read_overrides(mine)
    back = uproto(*common, "--take-back", f"Fox: {TALE}", "--take-back", "Fox: It has red fur.")

    reasons = {
        sentence["text"]: sentence["reason"] for entry in kept.json()["classes"] for sentence in entry["sentences"]
    }
    assert reasons[TALE] == "pinned by hand"
    assert reasons["It has red fur."] == "dropped by hand"
    assert decided == {("Fox", TALE): "pinned", ("Fox", "It has red fur."): "dropped"}
    assert back.code == 0
    assert read_overrides(mine) == {}


def test_a_sentence_that_is_none_is_wrong_use_and_says_what_to_do(uproto, source, words):
    said = uproto("texts", source, "--texts", words, "--backbone", "built-in", "--keep", "Fox: It is green.")

    assert said.code == 2
    assert "no such sentence" in said.err
    assert "uproto texts SOURCE" in said.err
    assert "Traceback" not in said.err


def test_without_a_place_for_decisions_the_option_is_named(uproto, source):
    said = uproto("texts", source, "--backbone", "built-in", "--keep", "Fox: x")

    assert said.code == 2
    assert "--overrides" in said.err


def test_before_names_are_sent_it_is_said_and_where(uproto, source):
    with running(Encyclopaedia()) as wiki:
        wiki.has("Fox", "Foxes have red fur.")
        said = uproto("texts", source, "--backbone", "built-in", "--look-up", wiki.address, "--json")

    assert "Asking 127.0.0.1 about 2 class names. Nothing else is sent." in said.err
    assert "a page for 1 of 2" in said.err
    assert "Foxes have red fur." in said.out


def test_without_a_network_the_sentence_says_so_and_the_list_is_there(uproto, source):
    said = uproto("texts", source, "--backbone", "built-in", "--look-up", "http://127.0.0.1:9", "--json")

    assert said.code == 0
    assert "did not answer" in said.err
    assert "online" in said.err
    assert len(said.json()["classes"]) == 2


def test_the_list_of_visible_words_can_be_had_for_editing_and_a_spoilt_one_is_named(uproto, source):
    said = uproto("texts", "--edit-words")

    own = user_paths().lexicon("en")
    assert said.code == 0
    assert said.out.replace("\n", "") == str(own)
    assert "colour" in json.loads(own.read_text(encoding="utf-8"))["groups"]
    own.write_text("{}", encoding="utf-8")
    spoilt = uproto("texts", source, "--backbone", "built-in")
    assert spoilt.code == 3
    assert str(own) in spoilt.err


def test_a_comparison_goes_by_the_same_decisions(uproto, words, tmp_path):
    source = write_photos(tmp_path / "more", {"Fox": 6, "Lynx": 5})
    mine, out = tmp_path / "mine.json", tmp_path / "out"
    common = (source, "--texts", words, "--backbone", "built-in", "--overrides", mine)
    assert uproto("texts", *common, "--keep", f"Fox: {TALE}").code == 0

    compared = uproto("compare", *common, "--out", out, "--methods", "zero-shot", "--seeds", "1", *QUICK)

    assert compared.code == 0
    entry = next(own for own in read_sentences(ComparePaths(out).seed(0).texts).classes if own.class_name == "Fox")
    assert {own.reason for own in entry.sentences if own.text == TALE} == {"pinned by hand"}
