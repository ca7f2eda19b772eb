"""The window's words for settings are the core's."""

from uproto_core.setting_descriptions import describe_settings
from uproto_gui.widgets.setting_words import choice_words, known_settings, range_words, setting_words


def test_each_setting_is_described_as_the_core_describes_it():
    assert known_settings() == {setting.key: setting.description for setting in describe_settings()}


def test_in_english_every_setting_is_said_as_in_the_core():
    for setting in describe_settings():
        assert setting_words(setting.description) == setting.description
        assert range_words(setting) == ("on or off" if isinstance(setting.default, bool) else setting.range)
        assert [choice_words(choice) for choice in setting.choices] == list(setting.choices)
