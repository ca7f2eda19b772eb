"""Every default, its range and its page; and that the defaults are the measured recipe (method.md C.4)."""

import dataclasses
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tools.write_settings_page import PAGE, settings_page
from uproto_core.errors import SettingUnknownError
from uproto_core.setting_descriptions import SettingDescription, describe_settings
from uproto_core.settings import (
    SETTINGS,
    ClassifierSettings,
    ExpertSettings,
    FeatureSettings,
    MatchingSettings,
    PrototypeSettings,
    Settings,
    TuningSettings,
    with_values,
)

DESCRIBED = describe_settings()
NUMBERS = [entry for entry in DESCRIBED if entry.least is not None or entry.most is not None]

each_setting = pytest.mark.parametrize("entry", DESCRIBED, ids=lambda entry: entry.key)
each_number = pytest.mark.parametrize("entry", NUMBERS, ids=lambda entry: entry.key)


def as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def value_at(settings: Settings, key: str) -> object:
    value: object = settings
    for name in key.split("."):
        value = getattr(value, name)
    return value


def test_a_tower_is_tuned_by_the_published_settings():
    """LIFT's (method.md 2.10 c), and VL-LTR's share of distillation."""
    tuning = TuningSettings()

    assert (tuning.rate, tuning.momentum, tuning.weight_decay) == (0.01, 0.9, 5e-4)
    assert (tuning.batch, tuning.rounds) == (128, 10)
    assert (tuning.rate_fall, tuning.stay_weight) == (0.7, 0.5)


def test_the_defaults_are_the_recipe():
    assert Settings().experts == (
        ExpertSettings(whitening=0.5, is_matched=True),
        ExpertSettings(whitening=0.25, is_matched=False),
    )
    assert PrototypeSettings() == PrototypeSettings(kind="polar", evenness=1.0)
    assert (FeatureSettings().train_views, FeatureSettings().answer_views) == (5, 4)
    assert (FeatureSettings().depths, FeatureSettings().colours) == (0.5, 0.1)
    matching = MatchingSettings()
    assert (matching.rate, matching.steps, matching.batch) == (1e-3, 200, 256)
    assert (matching.anchor_scale, matching.match_scale) == (20, 20)
    assert (matching.match_weight, matching.stay_weight) == (0.5, 10)
    classifier = ClassifierSettings()
    assert (classifier.balance, classifier.anchor_weight, classifier.anchor_length) == (1.1, 0.003, 10)
    assert (classifier.prototype_scale, classifier.prototype_share, classifier.iterations) == (10, 0.5, 50)


@each_setting
def test_every_default_is_in_its_range(entry):
    assert with_values(Settings(), {entry.key: as_text(entry.default)}) == Settings()


@each_setting
def test_every_setting_says_what_it_does_in_a_sentence(entry):
    assert entry.description[0].isupper() or entry.description[0].isdigit()
    assert entry.description.endswith(".")


@each_number
def test_the_ends_of_a_range_are_taken_or_refused_as_it_says(entry: SettingDescription):
    for limit, is_open in ((entry.least, entry.is_open_below), (entry.most, entry.is_open_above)):
        assert limit is not None
        if is_open:
            with pytest.raises(SettingUnknownError):
                with_values(Settings(), {entry.key: as_text(limit)})
        else:
            assert value_at(with_values(Settings(), {entry.key: as_text(limit)}), entry.key) == limit


@each_number
def test_what_is_past_a_range_is_refused_in_words(entry: SettingDescription):
    assert entry.least is not None
    assert entry.most is not None
    for value in (entry.least - 1, entry.most + 1, "NaN", "Infinity", "many"):
        with pytest.raises(SettingUnknownError) as caught:
            with_values(Settings(), {entry.key: as_text(value)})
        assert (caught.value.key, caught.value.value) == (entry.key, as_text(value))
        assert caught.value.because[0].islower()


@pytest.mark.parametrize(
    "key",
    ["", "matching", "matching.", ".rate", "matching.speed", "speed", "matching.rate.x", "experts.0", "Matching.rate"],
)
def test_a_key_that_is_none_is_refused_in_words(key):
    with pytest.raises(SettingUnknownError, match="there is no such setting"):
        with_values(Settings(), {key: "1"})


@pytest.mark.parametrize(
    "value", ["[]", "{}", "null", "twice", '[{"whitening": 2, "is_matched": true}]', '[{"whitening": 0.5}]']
)
def test_experts_that_are_none_are_refused_in_words(value):
    with pytest.raises(SettingUnknownError):
        with_values(Settings(), {"experts": value})


def test_values_are_read_as_json_or_as_words():
    got = with_values(
        Settings(),
        {
            "matching.rate": "5e-3",
            "features.mirror": "false",
            "prototypes.kind": "simplex",
            "texts.kind_word": '"hawk moth"',
            "experts": '[{"whitening": 0.3, "is_matched": false}]',
        },
    )

    assert (got.matching.rate, got.features.mirror, got.prototypes.kind) == (5e-3, False, "simplex")
    assert got.texts.kind_word == "hawk moth"
    assert got.experts == (ExpertSettings(whitening=0.3, is_matched=False),)


@pytest.mark.parametrize("word", ["7", "true", "null", "1e3", "[moth]", "{}"])
def test_a_word_that_looks_like_json_is_a_word_where_words_are_asked_for(word):
    assert with_values(Settings(), {"texts.kind_word": word}).texts.kind_word == word


def test_everything_else_stays_as_it_was():
    before = with_values(Settings(), {"matching.steps": "7"})

    after = with_values(before, {"classifier.balance": "0.5"})

    assert dataclasses.replace(after, classifier=before.classifier) == before
    assert before.classifier.balance == ClassifierSettings().balance != after.classifier.balance


@given(steps=st.integers(1, 20000), rate=st.floats(1e-9, 1), share=st.floats(0, 1))
def test_settings_come_back_from_their_json(steps, rate, share):
    got = with_values(
        Settings(),
        {"matching.steps": str(steps), "matching.rate": repr(rate), "classifier.prototype_share": repr(share)},
    )

    assert (got.matching.steps, got.matching.rate, got.classifier.prototype_share) == (steps, rate, share)
    assert SETTINGS.validate_json(SETTINGS.dump_json(got)) == got


def test_settings_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().matching.steps = 3  # type: ignore[misc]


def test_a_range_is_kept_in_python_too():
    with pytest.raises(ValidationError):
        MatchingSettings(rate=2)
    with pytest.raises(ValidationError):
        Settings(experts=())


def test_every_setting_is_described_once_in_the_order_of_the_path():
    keys = [entry.key for entry in DESCRIBED]

    assert len(set(keys)) == len(keys)
    sections = list(dict.fromkeys(key.split(".")[0] for key in keys))
    path = ["split", "texts", "features", "tuning", "prototypes", "matching", "classifier", "answers"]
    assert sections == [*path, "experts"]
    for section in dataclasses.fields(Settings):
        value = getattr(Settings(), section.name)
        if dataclasses.is_dataclass(value):
            for field in dataclasses.fields(value):
                assert f"{section.name}.{field.name}" in keys


def test_the_page_is_the_one_made_from_the_classes():
    assert PAGE.read_text(encoding="utf-8") == settings_page()
    assert Path(__file__).resolve().parents[2] / "docs" / "settings.md" == PAGE
