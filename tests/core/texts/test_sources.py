"""Descriptions in every form that people have them in."""

import json
from pathlib import Path

import pytest

from uproto_core.errors import TextsUnusableError
from uproto_core.texts.sources import (
    LEXICON_NAME,
    Passage,
    find_texts,
    match_classes,
    read_descriptions,
    texts_fingerprint,
)

CLASSES = ["Fox", "Lynx"]


def written(path, text, encoding="utf-8"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom"])
def test_a_folder_of_files_is_read_in_each_encoding(tmp_path, encoding):
    text = "Das Fell ist rötlich."
    data = (
        "\ufeff".encode("utf-16-le") + text.encode("utf-16-le") if encoding.endswith("bom") else text.encode(encoding)
    )
    (tmp_path / "Fox.txt").write_bytes(data)

    assert read_descriptions(tmp_path, CLASSES).passages == {"Fox": (Passage(text=text),)}


def test_another_encoding_is_said_so(tmp_path):
    written(tmp_path / "Fox.txt", "rötlich", "latin-1")

    with pytest.raises(TextsUnusableError, match="not UTF-8"):
        read_descriptions(tmp_path, CLASSES)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_is_read_whatever_stands_between_its_columns(tmp_path, delimiter):
    rows = [
        ["Class", "Text"],
        ["Fox", '"It is red, and\nbushy."'],
        ["Lynx", "It has ear tufts."],
        ["Fox", "Black legs."],
    ]
    table = written(tmp_path / "t.csv", "\n".join(delimiter.join(row) for row in rows))

    assert read_descriptions(table, CLASSES).passages == {
        "Fox": (Passage(text="It is red, and\nbushy."), Passage(text="Black legs.")),
        "Lynx": (Passage(text="It has ear tufts."),),
    }


def test_other_names_of_the_columns_are_known_and_short_rows_passed_over(tmp_path):
    table = written(tmp_path / "t.tsv", "id\tlabel\tdescription\n1\tFox\tIt is red.\n2\tLynx\n\n3\tFox\t\n")

    assert read_descriptions(table, CLASSES).passages == {"Fox": (Passage(text="It is red."),)}


@pytest.mark.parametrize(("header", "missing"), [("name;words", "text"), ("text;words", "class")])
def test_a_table_without_a_column_names_it(tmp_path, header, missing):
    table = written(tmp_path / "t.csv", f"{header}\nFox;red\n")

    with pytest.raises(TextsUnusableError, match=f"no column `{missing}`"):
        read_descriptions(table, CLASSES)


def test_json_lists_are_items_and_json_texts_are_running_text(tmp_path):
    file = written(tmp_path / "t.json", json.dumps({"Fox": ["bushy tail", " ", "red"], "Lynx": "It has ear tufts."}))

    assert read_descriptions(file, CLASSES).passages == {
        "Fox": (Passage(text="bushy tail", is_list=True), Passage(text="red", is_list=True)),
        "Lynx": (Passage(text="It has ear tufts."),),
    }


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("{", "no JSON"),
        ("[1]", "no object"),
        ('{"Fox": 3}', "no list of sentences"),
        ('{"Fox": [3]}', "no list of sentences"),
        ("[" * 100_000, "no JSON"),
    ],
)
def test_json_of_another_form_is_refused(tmp_path, text, because):
    with pytest.raises(TextsUnusableError, match=because):
        read_descriptions(written(tmp_path / "t.json", text), CLASSES)


@pytest.mark.parametrize("name", ["t.docx", "missing.csv", "missing"])
def test_what_is_no_description_is_refused(tmp_path, name):
    written(tmp_path / "t.docx", "words")

    with pytest.raises(TextsUnusableError):
        read_descriptions(tmp_path / name, CLASSES)


def test_texts_for_other_classes_alone_are_an_error(tmp_path):
    written(tmp_path / "Wolf.txt", "It is grey.")

    with pytest.raises(TextsUnusableError, match='such as "Fox"'):
        read_descriptions(tmp_path, CLASSES)


def test_hidden_files_and_other_files_are_passed_over(tmp_path):
    written(tmp_path / "._Fox.txt", "\x00")
    written(tmp_path / "Fox.md", "# Fox")
    written(tmp_path / "Fox.txt", "It is red.")

    assert read_descriptions(tmp_path, CLASSES).passages == {"Fox": (Passage(text="It is red."),)}


def test_names_match_exactly_then_without_capitals_then_cleaned():
    classes = ["012.Red_fox", "Lynx", "lynx", "Ocelot"]

    assert match_classes(["Red fox", "Lynx", "LYNX", "ocelot", "Wolf"], classes) == {
        "Red fox": "012.Red_fox",
        "Lynx": "Lynx",
        "ocelot": "Ocelot",
    }


def test_a_class_called_by_its_path_has_its_file_in_folders(tmp_path):
    written(tmp_path / "birds" / "barn.txt", "It is pale.")

    assert read_descriptions(tmp_path, ["birds / barn", "farm / barn"]).passages == {
        "birds / barn": (Passage(text="It is pale."),)
    }


def test_descriptions_are_found_beside_the_class_folders(tmp_path):
    assert find_texts(tmp_path) is None
    (tmp_path / "texts").mkdir()
    assert find_texts(tmp_path) is None, "a class may be called texts"
    written(tmp_path / "texts" / "Fox.txt", "It is red.")
    assert find_texts(tmp_path) == tmp_path / "texts"
    table = written(tmp_path / "descriptions.csv", "class,text\n")
    assert find_texts(tmp_path) == table


def test_the_fingerprint_changes_with_words_files_and_the_lexicon(tmp_path):
    written(tmp_path / "Fox.txt", "It is red.")
    seen = [texts_fingerprint(tmp_path)]
    for name, text in [("Fox.txt", "It is reddish."), ("Lynx.txt", "Ear tufts."), (LEXICON_NAME, "{}")]:
        written(tmp_path / name, text)
        seen.append(texts_fingerprint(tmp_path))
    written(tmp_path / "notes.md", "no description")

    assert len(set(seen)) == 4
    assert texts_fingerprint(tmp_path) == seen[-1]


def test_the_fingerprint_of_nothing_is_an_error(tmp_path):
    with pytest.raises(TextsUnusableError):
        texts_fingerprint(tmp_path / "missing")


def test_names_that_are_no_class_are_told_in_their_order(tmp_path):
    file = written(tmp_path / "t.json", json.dumps({"Yeti": "It is white.", "Fox": "It is red.", "Kraken": ["arms"]}))

    read = read_descriptions(file, CLASSES)

    assert read.passages == {"Fox": (Passage(text="It is red."),)}
    assert read.unknown == ("Yeti", "Kraken")


def test_descriptors_of_classification_by_description_are_lists_by_class(tmp_path):
    # As its authors release them: {class: [descriptor, …]}, some lists empty.
    descriptors = {"red fox": ["four-limbed mammal", "a bushy tail with a white tip"], "lynx": []}
    file = written(tmp_path / "descriptors_pets.json", json.dumps(descriptors, indent=4))

    assert read_descriptions(file, ["Red_Fox", "Lynx"]).passages == {
        "Red_Fox": (
            Passage(text="four-limbed mammal", is_list=True),
            Passage(text="a bushy tail with a white tip", is_list=True),
        )
    }


def test_descriptors_by_name_are_found_for_folders_called_by_wordnet_s_number(tmp_path):
    file = written(tmp_path / "descriptors_imagenet.json", json.dumps({"kit fox": ["large ears"], "tench": ["a fin"]}))

    assert set(read_descriptions(file, ["n02119789", "n01440764"]).passages) == {"n02119789", "n01440764"}


@pytest.mark.parametrize("name", ["t.csv", "t.json", "Fox.txt"])
def test_a_file_that_is_far_too_large_is_refused_before_it_fills_the_memory(tmp_path, monkeypatch, name):
    monkeypatch.setattr("uproto_core.texts.sources._MOST_BYTES", 1 << 20)
    file = tmp_path / name
    file.write_bytes(b"class,text\n" + b"x" * (1 << 20))

    with pytest.raises(TextsUnusableError, match="larger than 1 MB"):
        read_descriptions(tmp_path if name.endswith(".txt") else file, CLASSES)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no endless device here")
def test_an_endless_file_ends(tmp_path, monkeypatch):
    monkeypatch.setattr("uproto_core.texts.sources._MOST_BYTES", 1 << 20)
    (tmp_path / "Fox.txt").symlink_to("/dev/zero")
    (tmp_path / "Lynx.txt").write_text("It has ear tufts.")

    # It is no ordinary file, and passed over.
    assert set(read_descriptions(tmp_path, CLASSES).passages) == {"Lynx"}
