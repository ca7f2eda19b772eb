"""Which names the model can use."""

import pytest
import torch
from torch.testing import assert_close

from tests.core.texts.word_tower import DIM, photos_showing, text_feature, word_tower
from uproto_core.cancel import CancelToken
from uproto_core.texts.names import name_texts, read_names
from uproto_core.texts.relevance import Evidence
from uproto_core.texts.tower import TextEncoder
from uproto_core.texts.usable_names import ReadNames, read_name_features

NO_PHOTOS = Evidence(features=torch.zeros(0, DIM), labels=torch.zeros(0, dtype=torch.int64))


def read(labels: list[str], evidence: Evidence = NO_PHOTOS, *, reads_latin_only: bool = True) -> ReadNames:
    reading = read_name_features(
        read_names(labels),
        "",
        TextEncoder(word_tower(), CancelToken()),
        evidence,
        CancelToken(),
        reads_latin_only=reads_latin_only,
    )
    while True:
        try:
            next(reading)
        except StopIteration as end:
            return end.value


def test_a_name_is_the_mean_of_its_templates():
    found = read(["fox", "owl"])

    mean = torch.stack([text_feature(text) for text in name_texts(read_names(["owl"])[0], "")]).mean(dim=0)
    assert_close(found.known.features[1], mean / mean.norm())
    assert found.reasons == ("name", "name")


def test_names_that_say_nothing_have_no_feature():
    found = read(["fox", "class_07", "橙子"])

    assert found.reasons == ("name", "name says nothing", "in another language")
    assert found.known.is_usable.tolist() == [True, False, False]
    assert not found.known.features[1:].any()
    assert [len(own) for own in found.features] == [8, 0, 0]


def test_a_tower_of_many_languages_reads_other_scripts():
    assert read(["fox", "橙子"], reads_latin_only=False).reasons == ("name", "name")


def test_a_name_that_does_not_fit_its_photos_is_not_used():
    evidence = photos_showing(["fox owl", "stone", "lynx owl"], [6, 6, 6])

    assert read(["fox", "owl", "lynx"], evidence).reasons == ("name", "fits the photos badly", "name")


@pytest.mark.parametrize("photos", [0, 1, 2])
def test_too_few_photos_say_nothing_against_a_name(photos):
    assert read(["fox", "owl"], photos_showing(["fox", "fox"], [6, photos])).reasons == ("name", "name")


def test_photos_of_one_class_alone_say_nothing_against_its_name():
    assert read(["fox", "owl"], photos_showing(["owl", ""], [6, 0])).reasons == ("name", "name")


def test_no_name_says_anything():
    found = read(["class_01", "class_02"], photos_showing(["fox", "owl"], [3, 3]))

    assert not found.known.is_usable.any()
    assert found.known.features.shape == (2, DIM)
