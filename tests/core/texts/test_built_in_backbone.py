"""Choosing with the text tower that comes along, which knows words badly."""

import pytest
import torch

from uproto_core.backbone.load import Backbone, load_backbone
from uproto_core.cancel import CancelToken
from uproto_core.compute import choose_compute
from uproto_core.jobs import BUILT_IN
from uproto_core.settings import TextSettings
from uproto_core.texts.choose import choose_texts
from uproto_core.texts.gather import Sources
from uproto_core.texts.relevance import Evidence
from uproto_core.texts.tower import TextTower


@pytest.fixture(scope="module")
def backbone() -> Backbone:
    return load_backbone(BUILT_IN, choose_compute("cpu"))


def test_descriptions_are_kept_and_tales_are_dropped(backbone, tmp_path):
    (tmp_path / "Fox.txt").write_text(
        "The fur is orange-red and the tail is bushy. It was first described in 1758. It lives in forests."
    )
    features = torch.randn(20, backbone.dim, generator=torch.Generator().manual_seed(3))
    evidence = Evidence(
        features=torch.nn.functional.normalize(features, dim=1), labels=torch.tensor([0] * 15 + [1] * 4 + [2])
    )
    tower = TextTower(encode=backbone.encode_texts, context_length=backbone.context_length)

    choosing = choose_texts(
        ["Fox", "Lynx", "class_3"], Sources(texts=tmp_path), evidence, tower, TextSettings(), CancelToken()
    )
    while True:
        try:
            next(choosing)
        except StopIteration as end:
            chosen = end.value
            break

    reasons = {entry.text: entry.reason for entry in chosen.sentences}
    assert reasons["It was first described in 1758."] == "says nothing visible"
    assert reasons["It lives in forests."] == "says nothing visible"
    assert chosen.has_text.tolist()[::2] == [True, False]
    lengths = torch.linalg.vector_norm(chosen.class_texts, dim=1)
    torch.testing.assert_close(lengths, chosen.has_text.float())
    assert chosen.features.shape == (len(chosen.labels), backbone.dim)
