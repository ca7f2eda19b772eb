"""Tokenisers that lie beside a model's weights: those of SigLIP and of other models that read many languages.

CLIP's own tokeniser comes with open_clip. Another one is read by the package transformers, which is not installed with
uproto: it is needed for these models alone. Its files are data here; what would run code or reach elsewhere is refused.
"""

import json
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any, Final

from uproto_core.errors import BackboneUnusableError
from uproto_core.stage import file_sha256
from uproto_core.store.paths import BackbonePaths

PACKAGE: Final = "transformers"

_HARMLESS: Final = frozenset({"clean", "strip_sep_token"})
"""What open_clip itself does with a text. Everything else it hands to the package, which may then fetch or run code."""


def needs_tokeniser(text: Mapping[str, Any]) -> bool:
    """Whether a text tower (`text_cfg`) has a tokeniser of its own."""
    return bool(text.get("hf_tokenizer_name"))


def has_package() -> bool:
    """Whether such tokenisers can be read on this computer."""
    return find_spec(PACKAGE) is not None


def require_package(paths: BackbonePaths) -> None:
    """Make sure that the tokeniser can be read, before much is fetched.

    Raises:
        BackboneUnusableError: the package is not installed.
    """
    if not has_package():
        because = f"its tokeniser needs the package {PACKAGE}: pip install {PACKAGE}"
        raise BackboneUnusableError(path=paths.root, because=because)


def require_tokeniser(text: Mapping[str, Any], paths: BackbonePaths) -> dict[str, str]:
    """See that a tokeniser lies beside the weights and is nothing but data.

    Args:
        text: The model's `text_cfg`.
        paths: Its files.

    Returns:
        The hash of each of its files by name, for the model's fingerprint: with other words in it a model is another.

    Raises:
        BackboneUnusableError: a file is missing, or asks for code or for parts from elsewhere.
    """
    vocabulary, settings, _ = paths.tokeniser
    if not vocabulary.is_file() or not settings.is_file():
        because = "its tokeniser comes from another package, and its files are not beside it"
        raise BackboneUnusableError(path=paths.root, because=because)
    if not (text.get("tokenizer_kwargs") or {}).keys() <= _HARMLESS or text.get("tokenizer_mode"):
        raise BackboneUnusableError(path=paths.root, because="it asks its tokeniser for what this program does not do")
    try:
        asked = json.loads(settings.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BackboneUnusableError(path=paths.root, because=f"{settings.name} cannot be read") from error
    if not isinstance(asked, dict) or "auto_map" in asked:
        raise BackboneUnusableError(path=paths.root, because="its tokeniser would run code of its own")
    require_package(paths)
    return {file.name: file_sha256(file) for file in paths.tokeniser if file.is_file()}
