"""Every code and reason that the core can send has words of the window's own."""

import dataclasses
import re
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from uproto_core.errors import (
    NetworkUnreachableError,
    PhotoUnreadableError,
    SourceGoneError,
    TooFewClassesError,
    UprotoError,
    all_errors,
)
from uproto_core.events import Noted, PhotoAnswer
from uproto_core.findings import Finding
from uproto_core.photos.load import UNREADABLE
from uproto_core.photos.walk import IGNORED
from uproto_core.store.texts import Reason
from uproto_gui.widgets.error_words import _ERRORS, _NOTES, error_sentences, note_words
from uproto_gui.widgets.reason_words import counted_reason, known_reasons, reason_sentence, reason_words

NOTE_CODES = get_args(get_type_hints(Noted)["code"])
FINDING_CODES = get_args(Finding.model_fields["code"].annotation)
NOT_SURE = get_args(get_args(PhotoAnswer.model_fields["reason"].annotation)[0])
FORBIDDEN = re.compile(
    r"logit|softmax|epoch|tensor|cuda|\bgpu\b|batch|embedding|prompt|few-shot|hyperparameter|exception|traceback|\bnull\b"
    r"|\bAI\b|validation|test set|--|`|uproto (train|backbones|predict|evaluate|scan|check)",
    re.IGNORECASE,
)


def made(kind: type[UprotoError]) -> UprotoError:
    facts = {"Path": Path("photos") / "Greengrocer", "int": 7, "str": "some words"}
    values = {
        field.name: facts[field.type if isinstance(field.type, str) else field.type.__name__]
        for field in dataclasses.fields(kind)
    }
    return kind(**values)


# Those of "window." are told on the terminal: there is no window then.
@pytest.mark.parametrize("code", sorted(code for code in all_errors() if not code.startswith("window.")))
def test_every_error_has_sentences_of_the_window(code):
    what_happened, what_to_do = error_sentences(made(all_errors()[code]))

    assert code in _ERRORS
    for sentence in (what_happened, what_to_do):
        assert sentence.endswith(".")
        assert not FORBIDDEN.search(sentence), sentence
        assert "{" not in sentence


def test_no_sentence_is_kept_for_an_error_that_is_no_more():
    assert set(_ERRORS) <= set(all_errors())


def test_a_path_is_named_by_its_last_part():
    what_happened, _ = error_sentences(SourceGoneError(folder=Path("drive") / "Moths 2024"))

    assert what_happened == "“Moths 2024” cannot be reached any more."


def test_the_words_are_those_of_the_product():
    what_happened, what_to_do = error_sentences(TooFewClassesError(folder=Path("Moths")))

    assert what_happened == "All photos in “Moths” are of one class, and two are needed."
    assert what_to_do == "Put each class in a folder of its own, and choose the folder above them."


def test_a_command_is_never_asked_of_a_person_at_the_window():
    _, what_to_do = error_sentences(NetworkUnreachableError(model="siglip", because="no route"))

    assert what_to_do == "Use the built-in model, or fetch the file on another computer and add it."


def test_the_reason_of_a_photo_is_translated_in_its_sentence():
    what_happened, _ = error_sentences(PhotoUnreadableError(path=Path("a.heic"), reason="without its plug-in"))

    assert what_happened == "“a.heic” could not be read: iPhone photo (HEIC)."


@pytest.mark.parametrize("code", NOTE_CODES)
def test_every_note_has_words(code):
    words = note_words(Noted(code=code, facts={"epoch": 12, "classes": 2, "first": "Lynx", "path": "x", "photos": 3}))

    assert words.endswith((".", "”."))
    assert not FORBIDDEN.search(words), words
    assert "{" not in words


def test_no_note_is_kept_for_a_code_that_is_no_more():
    assert set(_NOTES) == set(NOTE_CODES)


def test_a_note_from_an_older_file_lacks_a_fact_and_is_told_all_the_same():
    assert "round …" in note_words(Noted(code="run.went-astray"))


@pytest.mark.parametrize(("n", "words"), [(1, "1 class can"), (3, "3 classes can")])
def test_a_note_counts_as_people_do(n, words):
    noted = Noted(code="classes.cannot-be-examined", facts={"classes": n, "first": "Lynx"})

    assert note_words(noted).startswith(words)


@pytest.mark.parametrize("reason", [*UNREADABLE, *IGNORED, *FINDING_CODES, *NOT_SURE, *get_args(Reason)])
def test_every_reason_has_a_phrase_and_a_sentence(reason):
    assert reason_words(reason)
    assert reason_sentence(reason).endswith(".")
    assert not FORBIDDEN.search(reason_words(reason) + reason_sentence(reason))


def test_no_reason_is_kept_that_nothing_gives():
    given = {*UNREADABLE, *IGNORED, *FINDING_CODES, *NOT_SURE, *get_args(Reason)}

    assert known_reasons() - given == set()


def test_an_unknown_reason_stays_as_it_is():
    assert reason_words("eaten by a goat") == "eaten by a goat"
    assert reason_sentence("eaten by a goat") == ""


def test_a_counted_reason_has_its_number_first():
    assert counted_reason("cut off", 1204) == "1,204 cut off"
