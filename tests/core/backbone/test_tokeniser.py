"""Models whose tokeniser lies beside their weights: refused where it is not data, else used if its package is here."""

import json

import pytest
import torch

from tests.core.backbone.hub import CONFIG, WEIGHTS, Hub, as_far_as_this_computer, running
from tests.core.backbone.made import CPU, run_out
from tests.core.backbone.official import SMALL, write_official
from uproto_core.backbone import tokeniser
from uproto_core.backbone.catalogue import CATALOGUE, best_backbone, find_backbone
from uproto_core.backbone.download import download_backbone
from uproto_core.backbone.installed import import_backbone
from uproto_core.backbone.load import load_backbone
from uproto_core.backbone.model_config import read_config
from uproto_core.cancel import CancelToken
from uproto_core.errors import BackboneUnusableError
from uproto_core.store.paths import user_paths

WORDS = ["<pad>", "</s>", "<unk>", "a", "photo", "of", "fox", "лиса", "狐"]
MULTILINGUAL = SMALL | {
    "text_cfg": SMALL["text_cfg"]
    | {
        "context_length": 16,
        "vocab_size": len(WORDS),
        "hf_tokenizer_name": "someone/words",
        "tokenizer_kwargs": {"clean": "canonicalize"},
    }
}


@pytest.fixture
def without_package(monkeypatch):
    """As on a computer without it, also where the tests have it."""
    monkeypatch.setattr(tokeniser, "find_spec", lambda name: None)


def write_words(paths):
    """Files of a tokeniser as transformers writes them: a word a token, an end, and padding to the length."""
    vocabulary = {word: place for place, word in enumerate(WORDS)}
    end = {"id": "</s>", "ids": [1], "tokens": ["</s>"]}
    words, settings, signs = paths.tokeniser
    words.write_text(
        json.dumps(
            {
                "version": "1.0",
                "truncation": None,
                "padding": None,
                "added_tokens": [
                    {
                        "id": vocabulary[sign],
                        "content": sign,
                        "single_word": False,
                        "lstrip": False,
                        "rstrip": False,
                        "normalized": False,
                        "special": True,
                    }
                    for sign in WORDS[:3]
                ],
                "normalizer": None,
                "pre_tokenizer": {"type": "WhitespaceSplit"},
                "post_processor": {
                    "type": "TemplateProcessing",
                    "single": [{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}],
                    "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                    "special_tokens": {"</s>": end},
                },
                "decoder": None,
                "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": "<unk>"},
            }
        ),
        encoding="utf-8",
    )
    known = {"pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}
    settings.write_text(json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", **known}), encoding="utf-8")
    signs.write_text(json.dumps(known), encoding="utf-8")


@pytest.fixture
def multilingual(tmp_path):
    paths = write_official(tmp_path / "model", MULTILINGUAL)
    write_words(paths)
    return paths


def test_a_tokeniser_that_is_not_there_is_said_so(multilingual):
    multilingual.tokeniser[0].unlink()

    with pytest.raises(BackboneUnusableError, match="not beside it"):
        read_config(multilingual)


def test_a_package_that_is_not_installed_is_said_so(multilingual, without_package):
    with pytest.raises(BackboneUnusableError, match="pip install transformers"):
        read_config(multilingual)


@pytest.mark.parametrize(
    ("text", "settings", "because"),
    [
        ({"tokenizer_kwargs": {"trust_remote_code": True}}, {}, "what this program does not do"),
        ({"tokenizer_kwargs": {"clean": "lower", "subfolder": ".."}}, {}, "what this program does not do"),
        ({"tokenizer_mode": "clips"}, {}, "what this program does not do"),
        ({}, {"auto_map": {"AutoTokenizer": ["evil.Tokenizer", None]}}, "code of its own"),
    ],
)
def test_what_would_run_code_is_refused(multilingual, text, settings, because):
    document = json.loads(multilingual.config.read_text(encoding="utf-8"))
    document["model_cfg"]["text_cfg"] |= text
    multilingual.config.write_text(json.dumps(document), encoding="utf-8")
    asked = multilingual.tokeniser[1]
    asked.write_text(json.dumps(json.loads(asked.read_text(encoding="utf-8")) | settings), encoding="utf-8")

    with pytest.raises(BackboneUnusableError, match=because):
        read_config(multilingual)


def test_a_model_that_cannot_be_read_here_is_never_taken_by_itself(multilingual, without_package):
    entry = next(entry for entry in CATALOGUE if entry.needs)
    entry.paths.root.mkdir(parents=True)
    entry.paths.config.write_bytes(multilingual.config.read_bytes())
    entry.paths.weights.write_bytes(multilingual.weights.read_bytes())

    assert entry.is_on_this_computer
    assert best_backbone() != entry


@pytest.fixture
def hub(multilingual, monkeypatch):
    files = {file.name: file.read_bytes() for file in multilingual.root.iterdir()}
    with as_far_as_this_computer(monkeypatch), running(Hub(files)) as hub:
        yield hub


def test_nothing_large_is_fetched_for_want_of_the_package(hub, without_package):
    with pytest.raises(BackboneUnusableError, match="pip install transformers"):
        run_out(download_backbone("hf-hub:someone/words", hub.address, CancelToken()))

    assert {name for name, _ in hub.asked} == {"record", CONFIG}


@pytest.mark.parametrize("has_records", [True, False])
def test_the_tokeniser_is_fetched_with_a_model_that_needs_it_and_read(hub, has_records):
    pytest.importorskip("transformers", reason="transformers is not installed")
    hub.has_records = has_records

    run_out(download_backbone("hf-hub:someone/words", hub.address, CancelToken()))

    assert {file.name for file in find_backbone("someone--words").paths.root.iterdir()} >= {
        CONFIG,
        WEIGHTS,
        "tokenizer.json",
        "tokenizer_config.json",
    }
    backbone = load_backbone("hf-hub:someone/words", CPU)
    features = backbone.encode_texts(["a photo of fox", "A photo of: FOX!", "лиса", "狐"])
    assert features.shape == (4, 32)
    # Cleaned as the model was trained: signs and capitals do not count.
    assert torch.equal(features[0], features[1])
    assert not torch.allclose(features[2], features[3])


def test_another_tokeniser_is_another_model(multilingual, tmp_path):
    pytest.importorskip("transformers", reason="transformers is not installed")
    before = load_backbone(str(multilingual.root), CPU).fingerprint
    folder = import_backbone(multilingual.root, "words")
    assert load_backbone("words", CPU).fingerprint == before

    words = user_paths().backbone("words").tokeniser[0]
    words.write_text(words.read_text(encoding="utf-8").replace('"fox"', '"vixen"'), encoding="utf-8")

    assert folder == user_paths().backbone("words").root
    assert load_backbone("words", CPU).fingerprint != before
