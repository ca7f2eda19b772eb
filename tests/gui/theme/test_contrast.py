"""Every colour of words against every ground it stands on, computed as WCAG 2 does; group hues as far apart as said."""

import dataclasses
import itertools

import numpy as np
import pytest
from PySide6.QtGui import QColor

from uproto_gui.theme.tokens import DARK, LIGHT, Tokens

GROUNDS = ("window", "card", "rail")
WORDS = (
    "text", "muted", "accent", "common", "middle", "rare", "right", "wrong", "not_sure", "warning", "danger",
)  # fmt: skip
OTHER_PAIRS = [
    *((words, ground) for words in ("text", "muted", "accent", "danger") for ground in ("hover", "sunken")),
    *((words, "tint") for words in ("text", "muted", "accent")),
    *((words, "hair") for words in ("text", "accent")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    *((tone, f"{tone}_ground") for tone in ("right", "wrong", "not_sure", "warning")),
    *((words, f"{tone}_ground") for words in ("text", "accent") for tone in ("right", "wrong", "not_sure", "warning")),
    *((words, "info_ground") for words in ("text", "muted", "accent")),
    *(("on_mark", ground) for ground in ("right", "warning")),
]

# Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
VISION = {
    "normal": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}


def linear(colour: str) -> np.ndarray:
    value = np.array([int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def contrast(first: str, second: str) -> float:
    weights = np.array([0.2126, 0.7152, 0.0722])
    bright, dim = sorted((float(linear(colour) @ weights) for colour in (first, second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = to_xyz @ rgb / np.array([0.95047, 1.0, 1.08883])
    f = [value ** (1 / 3) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29 for value in (x, y, z)]
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def apart(first: str, second: str, vision: np.ndarray) -> float:
    seen = [lab(np.clip(vision @ linear(colour), 0, 1)) for colour in (first, second)]
    return float(np.linalg.norm(seen[0] - seen[1]))


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("words", "ground"), [*itertools.product(WORDS, GROUNDS), *OTHER_PAIRS])
def test_words_stand_out_of_their_ground(tokens: Tokens, words: str, ground: str):
    assert contrast(getattr(tokens, words), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("ground", GROUNDS)
def test_edges_of_what_can_be_used_stand_out(tokens: Tokens, ground: str):
    assert contrast(tokens.line, getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_an_edge_stands_out_of_a_button_that_is_hovered_or_pressed(tokens: Tokens):
    assert contrast(tokens.muted, tokens.hover) >= 3
    assert contrast(tokens.muted, tokens.hair) >= 3


@pytest.mark.parametrize(("tokens", "groups", "answers"), [(LIGHT, 42, 49), (DARK, 55, 63)], ids=["light", "dark"])
@pytest.mark.parametrize("vision", VISION)
def test_hues_are_told_apart_by_everyone(tokens: Tokens, groups: float, answers: float, vision: str):
    of_groups = (tokens.common, tokens.middle, tokens.rare)
    of_answers = (tokens.right, tokens.wrong, tokens.not_sure)

    assert min(apart(*pair, VISION[vision]) for pair in itertools.combinations(of_groups, 2)) >= groups
    assert min(apart(*pair, VISION[vision]) for pair in itertools.combinations(of_answers, 2)) >= answers


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_every_colour_is_written_in_six_figures(tokens: Tokens):
    values = {name: value for name, value in dataclasses.asdict(tokens).items() if isinstance(value, str)}
    del values["name"]

    assert {name for name, value in values.items() if not (len(value) == 7 and QColor(value).isValid())} == set()
