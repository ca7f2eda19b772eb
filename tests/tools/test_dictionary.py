"""WordNet's files in, a dictionary out that answers as they do."""

import sqlite3
from contextlib import closing

import pytest

from tests.core.texts.made_wordnet import write_wordnet
from tools.dictionary.__main__ import main
from tools.dictionary.pack import pack
from tools.dictionary.wordnet import read_nouns, read_plurals, read_words
from uproto_core.texts.dictionary import Dictionary


def contents(path):
    with closing(sqlite3.connect(path)) as connection:
        queries = ("SELECT * FROM word ORDER BY rowid", "SELECT * FROM noun ORDER BY rowid")
        return [connection.execute(query).fetchall() for query in queries]


def test_a_noun_has_its_words_kinds_and_parts_and_a_gloss_without_examples(tmp_path):
    nouns = read_nouns(write_wordnet(tmp_path))

    assert nouns[90].words == ("heron", "Ardea cinerea")
    assert nouns[50].kinds == (40,)
    assert nouns[50].parts == (120, 130)
    assert nouns[50].gloss == "a feathered animal"
    assert nouns[60].gloss == "large long-necked bird; of marshes"


def test_single_persons_are_left_out_everywhere(tmp_path):
    nouns = read_nouns(write_wordnet(tmp_path))

    assert 150 not in nouns
    assert read_words(tmp_path, nouns)["crane"] == (80, 110, 60)


def test_the_command_packs_and_says_what_is_in_it(tmp_path, capsys):
    out = tmp_path / "out" / "nouns.sqlite"

    assert main([str(write_wordnet(tmp_path)), "--out", str(out)]) == 0

    assert "18 meanings" in capsys.readouterr().out
    with Dictionary(out) as dictionary:
        assert [noun.number for noun in dictionary.meanings("cranes")] == [80, 110, 60]
        assert dictionary.meanings("Wolves")[0].words == ("wolf",)
        assert dictionary.meanings("sea-lions")[0].glosses == ("a large eared seal",)


def test_a_folder_without_the_files_is_refused(tmp_path, capsys):
    assert main([str(tmp_path), "--out", str(tmp_path / "nouns.sqlite")]) == 3

    assert "data.noun" in capsys.readouterr().err
    assert not (tmp_path / "nouns.sqlite").exists()


def test_the_same_files_pack_the_same_however_they_are_cut_into_blocks(tmp_path, monkeypatch):
    nouns = read_nouns(write_wordnet(tmp_path))
    words, plurals = read_words(tmp_path, nouns), dict(read_plurals(tmp_path))
    pack(tmp_path / "first.sqlite", nouns, words, plurals)
    pack(tmp_path / "second.sqlite", nouns, words, plurals)
    monkeypatch.setattr("tools.dictionary.pack._WORDS_A_BLOCK", 2)
    monkeypatch.setattr("tools.dictionary.pack._NOUNS_A_BLOCK", 1)
    pack(tmp_path / "small.sqlite", nouns, words, plurals)

    assert contents(tmp_path / "first.sqlite") == contents(tmp_path / "second.sqlite")
    with Dictionary(tmp_path / "first.sqlite") as large, Dictionary(tmp_path / "small.sqlite") as small:
        for word in words:
            assert small.meanings(word) == large.meanings(word)
            assert [noun.number for noun in small.meanings(word)] == list(words[word])


def test_how_many_nouns_are_of_a_kind_is_counted_once_each(tmp_path):
    main([str(write_wordnet(tmp_path)), "--out", str(tmp_path / "nouns.sqlite")])

    with Dictionary(tmp_path / "nouns.sqlite") as dictionary:
        below = {number: dictionary.noun(number).below for number in (10, 40, 50, 60)}

    # Animals: animal, bird, crane, heron, sea lion, wolf. Of birds: bird, crane, heron.
    assert below == {10: 18, 40: 6, 50: 3, 60: 1}


@pytest.mark.parametrize("number", [0, 9, 55, 999])
def test_a_number_that_no_meaning_has_is_a_key_error(tmp_path, number):
    main([str(write_wordnet(tmp_path)), "--out", str(tmp_path / "nouns.sqlite")])

    with Dictionary(tmp_path / "nouns.sqlite") as dictionary, pytest.raises(KeyError):
        dictionary.noun(number)
