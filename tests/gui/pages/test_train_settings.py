"""The settings of a training, from the fold below its choices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.gui.pages.at_train import part, press, shown_page, words
from uproto_core.setting_descriptions import describe_settings
from uproto_core.settings import Settings, with_values
from uproto_gui.pages.train.view import TrainPage


@pytest.fixture
def page(qtbot, thumbnails) -> TrainPage:
    return shown_page(qtbot, thumbnails)


@pytest.fixture
def settings(qtbot, page) -> TrainPage:
    press(qtbot, page, "more-settings")
    fold = part(page, "settings-fold")
    qtbot.waitUntil(lambda: fold.is_whole)
    return page


def control(page: QWidget, key: str) -> QWidget:
    return part(page, f"setting-{key}".replace(".", "-").replace("_", "-"))


OFFERED = [setting for setting in describe_settings() if not setting.is_for_comparison]


def test_every_setting_has_a_named_control_with_its_range(settings):
    for setting in OFFERED:
        widget = control(settings, setting.key)

        assert widget.accessibleName() == setting.description
        assert widget.toolTip() == ("on or off" if isinstance(setting.default, bool) else setting.range)


def test_settings_for_comparisons_are_not_offered(settings):
    left_out = [setting for setting in describe_settings() if setting.is_for_comparison]

    assert "matching.adapter" in {setting.key for setting in left_out}
    for setting in left_out:
        name = f"setting-{setting.key}".replace(".", "-").replace("_", "-")
        assert settings.findChild(QWidget, name) is None


def test_a_setting_says_its_default_and_goes_back_to_it_by_itself(qtbot, settings):
    control(settings, "matching.steps").setValue(50)
    control(settings, "answers.target").setValue(0.8)

    press(qtbot, settings, "setting-matching-steps-back")

    assert control(settings, "matching.steps").value() == Settings().matching.steps
    assert control(settings, "answers.target").value() == 0.8
    assert words(settings, "setting-matching-steps-about") == "Default: 200. From 1 to 20,000."
    assert words(settings, "settings-changed") == "1 changed"


@pytest.mark.parametrize(("place", "balance"), [(1, 1.5), (2, 0.0)])
def test_how_rare_classes_are_treated_is_chosen_in_words(qtbot, page, place, balance):
    ways = part(page, "rare-classes")
    before = words(page, "rare-effect")
    ways.setFocus()
    for _ in range(place):
        qtbot.keyClick(ways, Qt.Key.Key_Down)

    with qtbot.waitSignal(page.train_asked) as asked:
        press(qtbot, page, "train")

    assert with_values(Settings(), asked.args[0].values).classifier.balance == balance
    assert words(page, "rare-effect") != before


def test_settings_that_were_only_looked_at_do_not_travel(qtbot, settings):
    with qtbot.waitSignal(settings.train_asked) as asked:
        press(qtbot, settings, "train")

    assert asked.args[0].values == {}


def test_changed_settings_travel_as_the_core_takes_them(qtbot, settings):
    control(settings, "matching.steps").setValue(50)
    control(settings, "features.mirror").setChecked(False)
    control(settings, "prototypes.kind").setCurrentText("simplex")
    control(settings, "answers.target").setValue(0.8)
    control(settings, "texts.kind_word").setText("moth")
    part(settings, "seed").setValue(7)

    with qtbot.waitSignal(settings.train_asked) as asked:
        press(qtbot, settings, "train")

    choice = asked.args[0]
    assert choice.seed == 7
    assert set(choice.values) == {
        "matching.steps", "features.mirror", "prototypes.kind", "answers.target", "texts.kind_word",
    }  # fmt: skip
    trained = with_values(Settings(), choice.values)
    assert (trained.matching.steps, trained.features.mirror, trained.prototypes.kind) == (50, False, "simplex")
    assert (trained.answers.target, trained.texts.kind_word) == (0.8, "moth")


def test_a_value_that_is_not_allowed_cannot_be_set(settings):
    field = control(settings, "features.crop_least")

    field.setValue(0.0)

    assert field.value() > 0


def test_a_search_shows_only_the_settings_that_it_is_about(qtbot, settings):
    qtbot.keyClicks(part(settings, "find-setting"), "sentences kept")

    assert control(settings, "texts.most_sentences").isVisible()
    assert not control(settings, "matching.steps").isVisible()
    assert not part(settings, "seed").isVisible()
    part(settings, "find-setting").clear()
    assert control(settings, "matching.steps").isVisible()


def test_the_fields_come_a_few_at_a_time_so_that_the_press_is_answered_at_once(qtbot, page):
    press(qtbot, page, "more-settings")

    assert part(page, "settings-fold").isVisible()
    assert not part(page, "settings-fold").is_whole
    qtbot.waitUntil(lambda: part(page, "settings-fold").is_whole)


def test_what_was_changed_is_listed_where_the_fold_is_closed_too(qtbot, settings):
    control(settings, "texts.most_sentences").setValue(3)

    press(qtbot, settings, "more-settings")

    assert words(settings, "settings-listed") == "“Most sentences kept for a class” 3"


def test_a_wrong_value_is_said_before_anyone_trains(settings):
    control(settings, "texts.kind_word").setText("m" * 61)

    assert words(settings, "settings-told")
    assert part(settings, "settings-told").isVisible()


def test_what_the_core_does_not_take_is_said_and_nothing_is_trained(qtbot, settings):
    control(settings, "texts.kind_word").setText("m" * 61)

    with qtbot.assertNotEmitted(settings.train_asked):
        press(qtbot, settings, "train")

    assert words(settings, "settings-told").startswith("“texts.kind_word” cannot be set to")


def test_back_to_defaults_undoes_every_change(qtbot, settings):
    control(settings, "matching.steps").setValue(50)
    part(settings, "seed").setValue(3)
    assert words(settings, "settings-changed") == "2 changed"

    press(qtbot, settings, "back-to-defaults")

    assert words(settings, "settings-changed") == ""
    assert not part(settings, "back-to-defaults").isVisible()
