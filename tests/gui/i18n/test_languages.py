"""Which language is spoken, and that another one is spoken from one moment to the next."""

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale

from uproto_core.store.window import WindowDocument
from uproto_gui.i18n.languages import AS_THE_SYSTEM, Languages, language_for, offered, own_name


def test_english_german_and_chinese_are_offered_by_their_own_names():
    assert {language: own_name(language) for language in offered()} == {
        "en": "English",
        "de": "Deutsch",
        "zh_CN": "简体中文",
    }


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "en-US"], "de"),
        (["fr-FR", "de-DE"], "de"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-CN", "en"], "zh_CN"),
        (["zh-Hant-TW", "en-US"], "en"),
        (["en-AU", "de"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_the_window_knows_is_spoken(wanted, language):
    assert language_for(AS_THE_SYSTEM, wanted) == language


def test_a_language_that_was_chosen_goes_before_the_systems():
    assert language_for("de", ["zh-CN"]) == "de"


def test_a_language_that_is_offered_no_more_is_as_none_chosen():
    assert language_for("tlh", ["de"]) == "de"


def test_nothing_is_chosen_before_someone_chooses():
    assert WindowDocument().language == AS_THE_SYSTEM


def test_numbers_follow_the_language(languages):
    languages.speak("de")
    assert QLocale().toString(1412.5, "f", 1) == "1.412,5"

    languages.speak("zh_CN")
    assert QLocale().toString(1412.5, "f", 1) == "1,412.5"


def test_english_on_a_system_of_another_language_has_english_numbers(qapp):
    languages = Languages(qapp, QLocale("de_DE"))
    languages.speak("en")

    assert QLocale().toString(1412.5, "f", 1) == "1,412.5"
    languages.be_still()
    shiboken6.delete(languages)
    QLocale.setDefault(QLocale("en_GB"))


def test_the_menu_of_a_field_speaks_the_language_too(languages):
    languages.speak("de")
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Kopieren"

    languages.speak("en")
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copy"


def test_what_is_spoken_already_is_not_spoken_anew(languages):
    assert languages.speak("de")
    assert not languages.speak("de")
    assert languages.speak(AS_THE_SYSTEM)
    assert languages.language == "en"
