"""What the catalogues say: each sentence whole, in signs and words of its language, and one word for one thing."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

import uproto_gui
from tools.translations.catalogue import LANGUAGES, Message, catalogue, read_messages
from tools.translations.checks import faults
from tools.translations.house_rules import word_faults
from tools.translations.sentences import Sentence, read_sentences

_METHOD: Final = "pages/help/method.py"
"""Where words of the field may be said."""
_SAME_IN_GERMAN: Final = frozenset(
    {"Name", "Orange", "Papaya", "Pause", "Proxy", "Training", "Trainings", "auto", "uproto", "training {loss}"}
)
"""Words that German has as they are; beside them, what begins with a fact or is the name of a kind of file."""
_VALUES: Final = frozenset(
    {"adaptformer", "auto", "best", "last", "lora", "none", "numerical", "off", "polar", "simplex"}
)
"""What a setting can be set to, as its file has it."""
_NAMES: Final = re.compile(r"\{\w*\}|\([^()]*\*[^()]*\)|`[^`]*`|Export|Excel|CSV|PDF|Ctrl|Shift|min\b")
_WORD: Final = re.compile(r"[A-Za-z]{3,}")


@pytest.fixture(scope="module")
def said() -> Mapping[tuple[str, str, str], Sentence]:
    """Every sentence of the window, by what Qt finds it by."""
    return {sentence.key: sentence for sentence in read_sentences(Path(uproto_gui.__file__).parent)}


def finished(language: str) -> list[Message]:
    return [
        message for message in read_messages(catalogue(language)) if message.is_finished and not message.is_obsolete
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(said, language):
    there = {message.key for message in finished(language)}
    missing = [f"{sentence.where}: {sentence.source}" for key, sentence in said.items() if key not in there]

    assert missing == [], (
        f"{len(missing)} sentence(s) of the window are not translated. Run `python -m tools.translations missing "
        f"{language} > my.jsonl`, add a translation to each line, and `python -m tools.translations fill {language} "
        f"my.jsonl`; docs/languages.md says how"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_keys_ends_units_and_signs_are_kept(language):
    wrong = {
        message.key: found
        for message in finished(language)
        if (found := faults(message.source, message.forms, language=language, is_plural=message.is_plural))
    }

    assert wrong == {}, "correct them, and run `python -m tools.translations compile`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_word_is_said_for_one_thing_and_none_that_people_do_not_know(said, language):
    wrong = {
        (message.source, form): found
        for message in finished(language)
        for form in message.forms
        if message.key in said and not said[message.key].where.partition(":")[0].endswith(_METHOD)
        if (found := word_faults(message.source, form, language))
    }

    assert wrong == {}, "docs/languages.md has the words, tools/translations/house_rules.py what is looked for"


def test_nothing_is_left_in_english_in_german():
    same = {
        message.source for message in finished("de") if message.source in message.forms and _has_words(message.source)
    }

    assert same - _SAME_IN_GERMAN - _VALUES == set()


def test_nothing_is_left_in_english_in_chinese():
    same = {
        message.source
        for message in finished("zh_CN")
        if _has_words(message.source) and not any("一" <= sign <= "鿿" for form in message.forms for sign in form)
    }

    assert same - _VALUES == {"uproto"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_says_its_number_in_every_form_but_one(language):
    """“ein Foto” may stand for one; what is said of many has its number."""
    silent = {
        message.source: message.forms
        for message in finished(language)
        if message.is_plural and "%Ln" not in message.forms[-1]
    }

    assert silent == {}


def _has_words(source: str) -> bool:
    """Whether there is something to translate: not only facts, and names of kinds of files."""
    return _WORD.search(_NAMES.sub("", source)) is not None
