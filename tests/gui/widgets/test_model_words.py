"""Models are told of in the window's language."""

import re

from uproto_core.backbone.catalogue import CATALOGUE, find_backbone, list_backbones
from uproto_gui.widgets.model_words import known_models, licence_words, title_words

_A_NAME = re.compile(r"MIT|Apache-2\.0")
"""Licences that are called so in every language."""


def test_every_model_that_can_be_chosen_has_words():
    entries = [*list_backbones(), *CATALOGUE, find_backbone("hf-hub:someone/something")]

    said = {entry.title for entry in entries} | {entry.licence for entry in entries}

    assert {text for text in said if not _A_NAME.fullmatch(text)} <= known_models()


def test_what_is_not_of_the_list_stays_as_it_is_called():
    assert title_words("My own model") == "My own model"
    assert licence_words("MIT") == "MIT"
