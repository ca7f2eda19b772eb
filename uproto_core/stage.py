"""A stage's artefact is made once: its record holds the fingerprint of all that made it.

This is how a resume after a crash, a second run on the same folder and a change of one setting are all fast, with no
extra code for each.
"""

import json
from collections.abc import Callable, Generator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import monotonic
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from uproto_core.events import Event, StageEnded, StageName, StageStarted
from uproto_core.store.atomic import write_text

Artefact = TypeVar("Artefact")


class StageRecord(BaseModel):
    """What made an artefact."""

    model_config = ConfigDict(frozen=True)

    fingerprint: str
    sha256: str
    """Of the artefact's file, so that a damaged one is made again."""
    beside_sha256: str = ""
    """Of the file beside it, where the stage makes one."""
    seconds: float


def fingerprint(*parts: object) -> str:
    """One hash of everything that a result depends on.

    Args:
        parts: Values that JSON can hold; dicts are sorted, so that their order does not count.
    """
    return sha256(json.dumps(parts, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def file_sha256(path: Path) -> str:
    """Hash of a file's contents."""
    digest = sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _sha256_if_there(path: Path | None) -> str:
    """Hash of a file's contents; empty where there is none."""
    return file_sha256(path) if path is not None and path.is_file() else ""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """One step of the path: where its artefact lies and what it depends on."""

    name: StageName
    number: int
    of: int
    artefact: Path
    record: Path
    fingerprint: str
    beside: Path | None = None
    """A second file that the stage makes, for other programs; it is whole too, or both are made again."""

    def made_already(self) -> StageRecord | None:
        """The record, if the artefact is there, whole, and made by just this."""
        try:
            record = StageRecord.model_validate_json(self.record.read_bytes())
        except (OSError, ValidationError):
            return None
        if record.fingerprint != self.fingerprint:
            return None
        found = _sha256_if_there(self.artefact), _sha256_if_there(self.beside)
        return record if found == (record.sha256, record.beside_sha256) else None


def run_stage(
    stage: Stage,
    make: Callable[[], Generator[Event, None, Artefact]],
    *,
    read: Callable[[Path], Artefact],
    write: Callable[[Artefact, Path], None],
    is_partial: Callable[[], bool] = lambda: False,
) -> Generator[Event, None, Artefact]:
    """Make a stage's artefact, or read it where it was made already.

    The artefact is always read back from its file: what the next stage gets is the same on the first run and on a
    resumed one.

    Args:
        stage: Its place and fingerprint.
        make: Does the work, yielding events.
        read: Reads the artefact's file.
        write: Writes the artefact atomically.
        is_partial: Asked after `make`: whether the person ended it early, so that a resumed run does it again.

    Yields:
        The stage's own events between `StageStarted` and `StageEnded`.
    """
    yield StageStarted(stage=stage.name, number=stage.number, of=stage.of)
    record = stage.made_already()
    if record is not None:
        yield StageEnded(stage=stage.name, seconds=record.seconds, is_reused=True)
        return read(stage.artefact)
    started = monotonic()
    write((yield from make()), stage.artefact)
    seconds = monotonic() - started
    made = StageRecord(
        fingerprint="ended early" if is_partial() else stage.fingerprint,
        sha256=file_sha256(stage.artefact),
        beside_sha256=_sha256_if_there(stage.beside),
        seconds=seconds,
    )
    write_text(stage.record, made.model_dump_json(indent=1))
    yield StageEnded(stage=stage.name, seconds=seconds)
    return read(stage.artefact)
