"""Whether a text tower reads other scripts than Latin, by what its tokeniser makes of their words."""

from collections.abc import Callable, Sequence

import pytest
import torch

from tests.core.backbone.made import CPU
from uproto_core.backbone.load import load_backbone
from uproto_core.backbone.scripts import reads_latin_only


def tokeniser(pieces: Callable[[str], int], padding: int) -> Callable[[Sequence[str]], torch.Tensor]:
    """One that makes so many tokens of a text, between a start and an end, and fills up."""

    def tokenise(texts: Sequence[str]) -> torch.Tensor:
        tokens = torch.full((len(texts), 77), padding)
        for row, text in enumerate(texts):
            tokens[row, : pieces(text) + 2] = 7
        return tokens

    return tokenise


@pytest.mark.parametrize("padding", [0, 1])
def test_letters_that_fall_to_pieces_are_not_read_and_words_that_stay_whole_are(padding):
    in_bytes = tokeniser(lambda text: len(text.encode()) - text.count(" "), padding)
    in_words = tokeniser(lambda text: len(text) // 2, padding)

    assert reads_latin_only(in_bytes)
    assert not reads_latin_only(in_words)


def test_the_built_in_model_reads_latin_letters_alone_and_knows_its_scale():
    backbone = load_backbone("built-in", CPU)

    assert backbone.reads_latin_only
    assert 1 <= backbone.logit_scale <= 101
