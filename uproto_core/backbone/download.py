"""Larger models from the hub, with resume and check.

The hub's own record says which files there are, how large, and with which hash; the bytes come by a plain request
that asks for the rest of a part that is there already (the hub's own client begins again: it gives every try a new
file). A model is put together in a folder of its own and renamed into its place when it is whole.
"""

import json
import shutil
import threading
from collections.abc import Generator
from pathlib import Path
from time import monotonic

from uproto_core.backbone.catalogue import BackboneEntry, find_backbone
from uproto_core.backbone.fetch import FetchBarredError, FetchFailedError, RemoteFile, fetch, is_barred
from uproto_core.backbone.hub_record import HubRecord, ask_hub, hub_reason, hub_troubles
from uproto_core.backbone.installed import put_in_place
from uproto_core.backbone.model_config import read_config, require_same_activation
from uproto_core.backbone.tokeniser import needs_tokeniser, require_package
from uproto_core.cancel import CancelToken
from uproto_core.errors import (
    BackboneUnknownError,
    DiskFullError,
    DownloadDamagedError,
    NetworkProxyError,
    NetworkUnreachableError,
)
from uproto_core.events import Event, StageProgressed
from uproto_core.store.atomic import write_error, write_text
from uproto_core.store.paths import BackbonePaths, user_paths

_SECONDS_BETWEEN_LOOKS = 0.1
_SPARE_BYTES = 100 * 10**6
"""Left free beside a model, so that the next small write does not meet a full disk."""


def download_backbone(name: str, endpoint: str | None, cancel: CancelToken) -> Generator[Event, None, Path]:
    """Bring a model to this computer.

    Args:
        name: As in the catalogue, or `hf-hub:owner/name`; one that is there already is not fetched again.
        endpoint: A mirror's address; None takes the hub's own (or `HF_ENDPOINT`).
        cancel: What came so far is kept for the next try.

    Returns:
        The model's folder.

    Raises:
        BackboneUnknownError: the catalogue has no such model, or it was added by hand.
        NetworkUnreachableError: no way to the hub, or the connection was lost.
        DownloadDamagedError: what came is not what the hub's record says.
        BackboneUnusableError: its configuration asks for what this program does not do, or for another activation
            than the weights were trained with.
        DiskFullError: there is no room.
        NotWritableError: the folder of the models may not be written.
    """
    entry = find_backbone(name)
    if entry.is_on_this_computer:
        return entry.paths.root
    if not entry.repo:
        raise BackboneUnknownError(name=name)
    yield StageProgressed(stage="download", done=0, total=None)
    record = _record(entry, endpoint, cancel)
    part = user_paths().backbone_part(entry.name)
    _require_room(part, record.config.size + record.weights.size)
    try:
        part.root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_error(part.root, error) from error
    # The small file first: it says whether a tokeniser is needed too.
    for _ in _fetch_all(entry, ((part.config, record.config),), cancel):
        pass
    yield from _fetch_all(entry, _wanted_files(record, part), cancel)
    require_same_activation(entry, read_config(part), part)
    write_text(part.readme, _origin(entry, record))
    return put_in_place(part, entry.paths)


def _record(entry: BackboneEntry, endpoint: str | None, cancel: CancelToken) -> HubRecord:
    """What the hub says of a model; asked in a thread, so that Stop does not wait for a silent server."""
    answers: list[HubRecord | Exception] = []

    def ask() -> None:
        try:
            answers.append(ask_hub(entry.repo, endpoint))
        except hub_troubles() as error:
            answers.append(error)

    thread = threading.Thread(target=ask, name="hub", daemon=True)
    thread.start()
    while thread.is_alive():
        cancel.check()
        thread.join(timeout=_SECONDS_BETWEEN_LOOKS)
    answer = answers[0]
    if isinstance(answer, Exception) and is_barred(answer):
        raise NetworkProxyError(model=entry.name, because=hub_reason(answer)) from answer
    if isinstance(answer, Exception):
        raise NetworkUnreachableError(model=entry.name, because=hub_reason(answer)) from answer
    return answer


def _wanted_files(record: HubRecord, part: BackbonePaths) -> tuple[tuple[Path, RemoteFile], ...]:
    """Where each file of a model is to grow and where it comes from; its configuration is there.

    Raises:
        BackboneUnusableError: it needs a package that is not installed.
    """
    words: tuple[tuple[Path, RemoteFile], ...] = ()
    if _has_own_tokeniser(part.config):
        require_package(part)
        words = tuple((file, record.tokeniser[file.name]) for file in part.tokeniser if file.name in record.tokeniser)
    return ((part.config, record.config), *words, (part.weights, record.weights))


def _has_own_tokeniser(config: Path) -> bool:
    """What the configuration says of it; one that cannot be understood is refused once all is there."""
    try:
        text = json.loads(config.read_text(encoding="utf-8"))["model_cfg"]["text_cfg"]
    except (OSError, ValueError, LookupError, TypeError):
        return False
    return isinstance(text, dict) and needs_tokeniser(text)


def _fetch_all(
    entry: BackboneEntry, wanted: tuple[tuple[Path, RemoteFile], ...], cancel: CancelToken
) -> Generator[Event, None, None]:
    total = sum(file.size for _, file in wanted)
    before, last_look = 0, 0.0
    for path, file in wanted:
        try:
            for there in fetch(file, path, cancel):
                if monotonic() - last_look > _SECONDS_BETWEEN_LOOKS:
                    last_look = monotonic()
                    yield StageProgressed(stage="download", done=before + there, total=total)
        except FetchBarredError as error:
            raise NetworkProxyError(model=entry.name, because=str(error)) from error
        except FetchFailedError as error:
            raise NetworkUnreachableError(model=entry.name, because=str(error)) from error
        if not file.is_whole(path, cancel):
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


def _origin(entry: BackboneEntry, record: HubRecord) -> str:
    of = f"open_clip model `{entry.model}`, weights `{entry.tag}`, from" if entry.tag else "From"
    licence = entry.licence if entry.tag or not record.licence else record.licence
    return (
        f"# {entry.name}\n\n{of} {entry.repo} at revision {record.revision}.\nLicence of the weights: {licence}. "
        "Fetched by uproto and checked against the hub's hashes.\n"
    )
