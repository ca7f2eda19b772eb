"""What the hub says of a model: its two files, how large they are, and with which hash.

Asked through the hub's own client, which knows proxies, mirrors (`HF_ENDPOINT`) and the switch for working offline
(`HF_HUB_OFFLINE`). A mirror that serves files and no records is asked for each file's head instead, as the client does
before a download of its own.
"""

import re
from dataclasses import dataclass
from json import JSONDecodeError
from pathlib import Path

import huggingface_hub
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    LocalEntryNotFoundError,
    OfflineModeIsEnabled,
)
from huggingface_hub.hf_api import ModelInfo, RepoSibling

from uproto_core.backbone.catalogue import WEIGHTS_NAMES
from uproto_core.backbone.fetch import RemoteFile, in_words
from uproto_core.store.paths import BackbonePaths

CONFIG_NAME = "open_clip_config.json"

TOKENISER_NAMES = tuple(file.name for file in BackbonePaths(Path()).tokeniser)

_PICKLES = ("open_clip_pytorch_model.bin", "pytorch_model.bin")
_SECONDS_TO_WAIT = 15
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SHA1 = re.compile(r"[0-9a-f]{40}")
_NO_RECORDS = frozenset({404, 405, 501})
"""What a server answers that has files and no records."""

_NOT_THE_HUB = (JSONDecodeError, LookupError, TypeError, AttributeError, RecursionError)
"""What the client's library raises where something else answers, such as the login page of a hotel."""


@dataclass(frozen=True, kw_only=True)
class HubRecord:
    """What is needed of a model on the hub."""

    config: RemoteFile
    weights: RemoteFile
    tokeniser: dict[str, RemoteFile]
    """By name: what there is of a tokeniser beside them; only some models need it."""
    revision: str
    """The commit that both files are of."""
    licence: str
    """As the model's page says; empty where it does not."""


class NotInFormError(Exception):
    """The hub has the model, and not as it is needed; says how."""


def hub_troubles() -> tuple[type[Exception], ...]:
    """Everything that asking the hub may raise for want of an answer that can be used."""
    # The client's library has changed (requests, then httpx): its base error is whatever the hub's own is made from.
    return (OSError, HfHubHTTPError.__bases__[0], ValueError, NotInFormError, *_NOT_THE_HUB)


def ask_hub(repo: str, endpoint: str | None) -> HubRecord:
    """The record of a model.

    Args:
        repo: Its place on the hub, as owner/name.
        endpoint: A mirror's address; None takes the hub's own, or that of `HF_ENDPOINT`.

    Raises:
        Exception: one of `hub_troubles()`; `hub_reason` says it in words.
    """
    # Else the client tells the hub what is installed here, and asks it which programs to look for, whatever the mirror.
    huggingface_hub.constants.HF_HUB_DISABLE_TELEMETRY = True
    try:
        api = huggingface_hub.HfApi(endpoint=endpoint, token=False)
        info = api.model_info(repo, files_metadata=True, timeout=_SECONDS_TO_WAIT)
    except HfHubHTTPError as error:
        if isinstance(error, GatedRepoError) or error.response is None or error.response.status_code not in _NO_RECORDS:
            raise
        found = _from_heads(repo, endpoint)
        if found is None:
            raise
        return found
    return _from_record(repo, info, endpoint)


def hub_reason(error: Exception) -> str:
    """Why the hub gave no answer that can be used, in one line."""
    if isinstance(error, OfflineModeIsEnabled):
        return "this computer is set to work offline (HF_HUB_OFFLINE)"
    if isinstance(error, HfHubHTTPError) and error.response is not None:
        return f"the server answered {error.response.status_code}"
    if isinstance(error, _NOT_THE_HUB):
        return "what answered is not the hub"
    return in_words(error)


# ------------------------------------------------------------------------------ the record of the whole model


def _from_record(repo: str, info: ModelInfo, endpoint: str | None) -> HubRecord:
    offered = {sibling.rfilename: sibling for sibling in info.siblings or ()}
    weights = next((offered[name] for name in WEIGHTS_NAMES if name in offered), None)
    config = offered.get(CONFIG_NAME)
    if weights is None or config is None:
        if config is not None and any(name in offered for name in _PICKLES):
            raise NotInFormError("the hub has its weights as a pickle alone, which is not opened, for safety")
        raise NotInFormError("the hub does not have it in open_clip's form")
    card = info.card_data
    return HubRecord(
        config=_of_sibling(repo, config, info.sha, endpoint),
        weights=_of_sibling(repo, weights, info.sha, endpoint),
        tokeniser={
            name: _of_sibling(repo, offered[name], info.sha, endpoint) for name in TOKENISER_NAMES if name in offered
        },
        revision=info.sha or "main",
        licence=str(card.get("license") or "") if card is not None else "",
    )


def _of_sibling(repo: str, sibling: RepoSibling, revision: str | None, endpoint: str | None) -> RemoteFile:
    return _checked(
        RemoteFile(
            url=huggingface_hub.hf_hub_url(repo, sibling.rfilename, revision=revision, endpoint=endpoint),
            size=-1 if sibling.size is None else sibling.size,
            sha256=sibling.lfs.sha256 if sibling.lfs is not None else None,
            git_sha1=sibling.blob_id,
        )
    )


def _checked(file: RemoteFile) -> RemoteFile:
    if not file.url.startswith(("https://", "http://")) or file.size < 0 or not (file.sha256 or file.git_sha1):
        raise NotInFormError("the hub's answer is not understood")
    return file


# ------------------------------------------------------------------------------ the head of each file


def _from_heads(repo: str, endpoint: str | None) -> HubRecord | None:
    """The same of a server without records; None where it does not have the files either."""
    config = _head(repo, CONFIG_NAME, endpoint)
    if config is None:
        return None
    weights = next((found for name in WEIGHTS_NAMES if (found := _head(repo, name, endpoint)) is not None), None)
    if weights is None:
        raise NotInFormError("the hub does not have it in open_clip's form")
    words = {name: found[0] for name in TOKENISER_NAMES if (found := _head(repo, name, endpoint)) is not None}
    return HubRecord(config=config[0], weights=weights[0], tokeniser=words, revision=weights[1], licence="")


def _head(repo: str, name: str, endpoint: str | None) -> tuple[RemoteFile, str] | None:
    """A file and its revision; None where there is none."""
    url = huggingface_hub.hf_hub_url(repo, name, endpoint=endpoint)
    try:
        # The mirror's own address: without it the client leads redirects back to the hub.
        found = huggingface_hub.get_hf_file_metadata(url, token=False, timeout=_SECONDS_TO_WAIT, endpoint=endpoint)
    except LocalEntryNotFoundError:
        raise
    except EntryNotFoundError:
        return None
    except HfHubHTTPError as error:
        if error.response is not None and error.response.status_code in _NO_RECORDS:
            return None
        raise
    etag = (found.etag or "").casefold()
    file = RemoteFile(
        url=huggingface_hub.hf_hub_url(repo, name, revision=found.commit_hash, endpoint=endpoint),
        size=-1 if found.size is None else found.size,
        # Large files have the hash of their contents for a tag, small ones that of git.
        sha256=etag if _SHA256.fullmatch(etag) else None,
        git_sha1=etag if _SHA1.fullmatch(etag) else None,
    )
    return _checked(file), found.commit_hash or "main"
