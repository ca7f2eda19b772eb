"""Hashes of weights files, remembered by size and time so that a large file is not read again at every start."""

import os
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from uproto_core.errors import UprotoError
from uproto_core.figures import Document
from uproto_core.stage import file_sha256
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import user_paths


class _Known(Document):
    size: int
    mtime_ns: int
    sha256: str


_FILE: TypeAdapter[dict[str, _Known]] = TypeAdapter(dict[str, _Known])


def weights_sha256(weights: Path) -> str:
    """SHA-256 of a file, as hex.

    Raises:
        OSError: the file cannot be read.
    """
    state = weights.stat()
    store, place = user_paths().weights_hashes, os.path.abspath(weights)  # noqa: PTH100  (no symlink is followed)
    known = _read(store)
    entry = known.get(place)
    if entry is not None and (entry.size, entry.mtime_ns) == (state.st_size, state.st_mtime_ns):
        return entry.sha256
    made = _Known(size=state.st_size, mtime_ns=state.st_mtime_ns, sha256=file_sha256(weights))
    try:
        write_text(store, _FILE.dump_json({**known, place: made}, indent=1).decode())
    except UprotoError:
        # Not remembered: the next start reads the file again, which costs time and nothing else.
        return made.sha256
    return made.sha256


def _read(store: Path) -> dict[str, _Known]:
    try:
        return _FILE.validate_json(store.read_bytes())
    except (OSError, ValidationError):
        return {}
