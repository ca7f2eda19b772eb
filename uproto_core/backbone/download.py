"""Larger models from the hub, with resume and check.

The hub's own record says which files there are, how large, and with which hash; the bytes come by a plain request
that asks for the rest of a part that is there already (the hub's own client begins again: it gives every try a new
file). A model is put together in a folder of its own and renamed into its place when it is whole.
"""

import shutil
import threading
from collections.abc import Generator
from json import JSONDecodeError
from pathlib import Path
from time import monotonic

import huggingface_hub
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.hf_api import ModelInfo, RepoSibling

from uproto_core.backbone.catalogue import BackboneEntry, find_backbone
from uproto_core.backbone.fetch import FetchFailedError, RemoteFile, fetch, in_words
from uproto_core.backbone.installed import put_in_place
from uproto_core.backbone.model_config import read_config
from uproto_core.cancel import CancelToken
from uproto_core.errors import BackboneUnknownError, DiskFullError, DownloadDamagedError, NetworkUnreachableError
from uproto_core.events import Event, StageProgressed
from uproto_core.store.atomic import write_error, write_text
from uproto_core.store.paths import BackbonePaths, user_paths

_WEIGHTS = ("open_clip_model.safetensors", "open_clip_pytorch_model.safetensors")
"""Names of the weights in open_clip's form. A `model.safetensors` beside them is for another package."""
_CONFIG = "open_clip_config.json"
_SECONDS_TO_WAIT = 15
_SECONDS_BETWEEN_LOOKS = 0.1
_SPARE_BYTES = 100 * 10**6
"""Left free beside a model, so that the next small write does not meet a full disk."""

_NOT_THE_HUB = (JSONDecodeError, LookupError, TypeError, AttributeError)
"""What the client's library raises where something else answers, such as the login page of a hotel."""

# The client's library has changed (requests, then httpx): its base error is whatever the hub's own is made from.
_UNREACHABLE: tuple[type[Exception], ...] = (OSError, HfHubHTTPError.__bases__[0], ValueError, *_NOT_THE_HUB)


def download_backbone(name: str, endpoint: str | None, cancel: CancelToken) -> Generator[Event, None, Path]:
    """Bring a model of the catalogue to this computer.

    Args:
        name: As in the catalogue; one that is there already is not fetched again.
        endpoint: A mirror's address; None takes the hub's own (or `HF_ENDPOINT`).
        cancel: What came so far is kept for the next try.

    Returns:
        The model's folder.

    Raises:
        BackboneUnknownError: the catalogue has no such model, or it was added by hand.
        NetworkUnreachableError: no way to the hub, or the connection was lost.
        DownloadDamagedError: what came is not what the hub's record says.
        DiskFullError: there is no room.
        NotWritableError: the folder of the models may not be written.
    """
    entry = find_backbone(name)
    if entry.is_on_this_computer:
        return entry.paths.root
    if not entry.repo:
        raise BackboneUnknownError(name=name)
    yield StageProgressed(stage="download", done=0, total=None)
    info = _record(entry, endpoint, cancel)
    part = user_paths().backbone_part(name)
    wanted = _wanted_files(entry, info, part, endpoint)
    total = sum(file.size for _, file in wanted)
    _require_room(part, total)
    try:
        part.root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_error(part.root, error) from error
    yield from _fetch_all(entry, wanted, total, cancel)
    read_config(part)
    write_text(part.readme, _origin(entry, info))
    return put_in_place(part, entry.paths)


def _record(entry: BackboneEntry, endpoint: str | None, cancel: CancelToken) -> ModelInfo:
    """What the hub says of a model; asked in a thread, so that Stop does not wait for a silent server."""
    answers: list[ModelInfo | Exception] = []

    def ask() -> None:
        try:
            api = huggingface_hub.HfApi(endpoint=endpoint, token=False)
            answers.append(api.model_info(entry.repo, files_metadata=True, timeout=_SECONDS_TO_WAIT))
        except _UNREACHABLE as error:
            answers.append(error)

    thread = threading.Thread(target=ask, name="hub", daemon=True)
    thread.start()
    while thread.is_alive():
        cancel.check()
        thread.join(timeout=_SECONDS_BETWEEN_LOOKS)
    answer = answers[0]
    if isinstance(answer, Exception):
        raise NetworkUnreachableError(model=entry.name, because=_reason(answer)) from answer
    return answer


def _wanted_files(
    entry: BackboneEntry, info: ModelInfo, part: BackbonePaths, endpoint: str | None
) -> tuple[tuple[Path, RemoteFile], ...]:
    """The two files of a model: where each is to grow, and where it comes from."""
    offered = {sibling.rfilename: sibling for sibling in info.siblings or ()}
    weights = next((offered[name] for name in _WEIGHTS if name in offered), None)
    config = offered.get(_CONFIG)
    if weights is None or config is None:
        raise NetworkUnreachableError(model=entry.name, because="the hub does not have it in open_clip's form")
    return tuple(
        (path, _remote(entry, sibling, info.sha, endpoint))
        for path, sibling in ((part.config, config), (part.weights, weights))
    )


def _remote(entry: BackboneEntry, sibling: RepoSibling, revision: str | None, endpoint: str | None) -> RemoteFile:
    url = huggingface_hub.hf_hub_url(entry.repo, sibling.rfilename, revision=revision, endpoint=endpoint)
    sha256 = sibling.lfs.sha256 if sibling.lfs is not None else None
    if not url.startswith(("https://", "http://")) or sibling.size is None or not (sha256 or sibling.blob_id):
        raise NetworkUnreachableError(model=entry.name, because="the hub's answer is not understood")
    return RemoteFile(url=url, size=sibling.size, sha256=sha256, git_sha1=sibling.blob_id)


def _fetch_all(
    entry: BackboneEntry, wanted: tuple[tuple[Path, RemoteFile], ...], total: int, cancel: CancelToken
) -> Generator[Event, None, None]:
    before, last_look = 0, 0.0
    for path, file in wanted:
        try:
            for there in fetch(file, path, cancel):
                if monotonic() - last_look > _SECONDS_BETWEEN_LOOKS:
                    last_look = monotonic()
                    yield StageProgressed(stage="download", done=before + there, total=total)
        except FetchFailedError as error:
            raise NetworkUnreachableError(model=entry.name, because=str(error)) from error
        if not file.is_whole(path):
            path.unlink(missing_ok=True)
            raise DownloadDamagedError(model=entry.name)
        before += file.size
    yield StageProgressed(stage="download", done=total, total=total)


def _require_room(part: BackbonePaths, total: int) -> None:
    place = next(parent for parent in part.root.parents if parent.exists())
    there = sum(file.stat().st_size for file in (part.config, part.weights) if file.exists())
    free = shutil.disk_usage(place).free
    if free < total - there + _SPARE_BYTES:
        raise DiskFullError(path=part.root, free_mb=free // 10**6)


def _reason(error: Exception) -> str:
    """Why the hub did not answer, in one line."""
    if isinstance(error, HfHubHTTPError) and error.response is not None:
        return f"the server answered {error.response.status_code}"
    if isinstance(error, _NOT_THE_HUB):
        return "what answered is not the hub"
    return in_words(error)


def _origin(entry: BackboneEntry, info: ModelInfo) -> str:
    return (
        f"# {entry.name}\n\nopen_clip model `{entry.model}`, weights `{entry.tag}`, from {entry.repo} at revision "
        f"{info.sha}.\nLicence of the weights: {entry.licence}. Fetched by uproto and checked against the hub's "
        "hashes.\n"
    )
