"""`texts.json`: what is written is read, and damage is said so."""

import json
from typing import get_args

import pytest

from uproto_core.errors import TextsUnusableError
from uproto_core.store.texts import Reason, Sentence, TextsDocument, read_sentences, write_sentences


def sentence(class_name: str, text: str = "It is red.", reason: Reason = "kept") -> Sentence:
    return Sentence(
        text=text,
        encoded=f"{class_name}: {text}",
        source="user",
        class_name=class_name,
        relevance=0.5,
        visible=0.25,
        weight=1.0,
        is_kept=reason == "kept",
        reason=reason,
    )


def test_sentences_stand_under_their_classes_in_the_order_of_the_classes(tmp_path):
    path = tmp_path / "texts.json"
    fox, owl, again = sentence("Fox"), sentence("Owl", "Größe: 20 cm"), sentence("Fox", "橙色的。")

    write_sentences(path, [owl, fox, again], ["Fox", "Lynx", "Owl"])

    document = read_sentences(path)
    assert [(entry.class_name, entry.sentences) for entry in document.classes] == [
        ("Fox", (fox, again)), ("Lynx", ()), ("Owl", (owl,)),
    ]  # fmt: skip


def test_other_programs_find_the_class_under_its_short_name(tmp_path):
    write_sentences(tmp_path / "texts.json", [sentence("Fox")], ["Fox"])

    written = json.loads((tmp_path / "texts.json").read_text(encoding="utf-8"))

    assert written["format"] == 1
    assert written["classes"][0]["class"] == "Fox"
    assert written["classes"][0]["sentences"][0]["class"] == "Fox"


@pytest.mark.parametrize("reason", get_args(Reason))
def test_every_reason_comes_back(tmp_path, reason):
    write_sentences(tmp_path / "texts.json", [sentence("Fox", reason=reason)], ["Fox"])

    assert read_sentences(tmp_path / "texts.json").classes[0].sentences[0].reason == reason


def test_keys_of_a_newer_version_are_passed_over(tmp_path):
    written = json.loads(TextsDocument(classes=()).model_dump_json()) | {"mood": "new"}
    (tmp_path / "texts.json").write_text(json.dumps(written))

    assert read_sentences(tmp_path / "texts.json").classes == ()


@pytest.mark.parametrize("contents", [b"", b"{", b"\xff\xfe", b'{"format": 2, "classes": []}', b'{"classes": [3]}'])
def test_a_damaged_file_is_said_so(tmp_path, contents):
    (tmp_path / "texts.json").write_bytes(contents)

    with pytest.raises(TextsUnusableError):
        read_sentences(tmp_path / "texts.json")


def test_a_missing_file_is_said_so(tmp_path):
    with pytest.raises(TextsUnusableError, match="missing"):
        read_sentences(tmp_path / "texts.json")
