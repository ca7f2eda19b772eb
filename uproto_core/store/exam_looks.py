"""`exam-looks.json` of a project: which trainings have had their exam opened, and how often each exam was looked at.

Choosing between trainings by one exam makes it rosier, so opening it is an act that is kept. The first training opens
its exam by itself, and so does one whose exam has no photo in common with any that was looked at. A look is counted for
every exam that shares a photo with the one looked at, be the training in the bin or deleted: what it taught is known.

A project of an older version has no such file; there every finished training was shown, and counts as one look. Where
the file is damaged nobody knows which were opened: none is then, until the person does so, and every finished training
counts as one look, or as many as its card tells of.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from uproto_core.errors import RunUnusableError
from uproto_core.figures import Document
from uproto_core.store.atomic import write_text
from uproto_core.store.exam_cards import looks_told, tell_looks
from uproto_core.store.paths import ProjectPaths, RunPaths
from uproto_core.store.project_runs import all_runs
from uproto_core.store.runs import read_exam_photos, read_run

LookReason = Literal["first", "opened", "balance", "comparison"]
"""By itself after a training; opened by the person; measured again with another balance; for a comparison."""

_OPENING: frozenset[LookReason] = frozenset({"first", "opened"})
_SIGNS = 16
"""Of a photo's hash: enough that no two of a project are the same."""
_HASH = 64


class ExamLook(Document):
    """One look at the exam of a training."""

    run: str
    """Name of the training's folder."""
    reason: LookReason
    at: str
    """ISO 8601, UTC."""
    exam: str
    """Which of `exams`."""


class ExamLooks(Document):
    """The whole file."""

    format: Literal[1] = 1
    looks: tuple[ExamLook, ...] = ()
    exams: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """The photos of each exam that was looked at, by the beginnings of their hashes."""

    def of_exam(self, photos: Iterable[str]) -> tuple[ExamLook, ...]:
        """The looks at exams that have a photo in common with these."""
        wanted = frozenset(photos)
        shared = {name for name, own in self.exams.items() if not wanted.isdisjoint(own)}
        return tuple(look for look in self.looks if look.exam in shared)

    def is_opened(self, run: str) -> bool:
        """Whether the exam of this training was opened."""
        return any(look.run == run and look.reason in _OPENING for look in self.looks)

    def with_look(self, run: str, reason: LookReason, at: str, photos: tuple[str, ...]) -> "ExamLooks":
        """One look more."""
        name = sha256("\n".join(photos).encode()).hexdigest()[:_SIGNS]
        look = ExamLook(run=run, reason=reason, at=at, exam=name)
        return self.model_copy(update={"looks": (*self.looks, look), "exams": {**self.exams, name: photos}})


@dataclass(frozen=True, kw_only=True, slots=True)
class ExamStanding:
    """What may be shown of a training's exam."""

    is_opened: bool
    looks: int
    """Looks at this exam so far, whichever trainings they were of."""


OPENED_ONCE = ExamStanding(is_opened=True, looks=1)
"""A training that belongs to no project: whoever made it has seen it."""


def exam_standing(run: Path, project: Path) -> ExamStanding:
    """Whether a training's exam may be shown, and how often it was looked at.

    Args:
        run: The training's folder, in the project or its bin.
        project: The project's folder.

    Raises:
        RunUnusableError: the training's own table of photos is missing or damaged.
    """
    looks = _read(project)
    if looks is None:
        looks = _looks_of_older_version(project)
    found = looks.of_exam(_photos_of(run))
    return ExamStanding(is_opened=looks.is_opened(run.name), looks=len(found))


def is_exam_opened(run: Path, project: Path) -> bool:
    """Whether a training's exam may be shown; reads none of its tables, unless the record is damaged."""
    looks = _read(project)
    return looks is None or looks.is_opened(run.name)


def note_ended(run: Path, project: Path) -> None:
    """A training came to its end: it opens its exam by itself if nobody has looked at any photo of it.

    Raises:
        RunUnusableError: its table of photos is missing or damaged.
        DiskFullError: there is no room.
        NotWritableError: the project may not be written.
    """
    looks = _read(project)
    if looks is None:
        looks = _looks_of_older_version(project, but=run)
    photos = _photos_of(run)
    if photos and not looks.is_opened(run.name) and not looks.of_exam(photos):
        looks = looks.with_look(run.name, "first", _now(), photos)
    _write(project, looks)


def note_look(run: Path, project: Path, reason: LookReason) -> None:
    """The person looks at the exam of a training; opening an open one is no look. Raises what `note_ended` does."""
    looks = _read(project)
    if looks is None:
        looks = _looks_of_older_version(project)
    if reason not in _OPENING or not looks.is_opened(run.name):
        _write(project, looks.with_look(run.name, reason, _now(), _photos_of(run)))


def project_of_run(run: Path) -> Path | None:
    """The project in which a training lies, its bin included; None where it lies elsewhere."""
    root = run.absolute().parent.parent
    paths = ProjectPaths(root)
    return root if run.absolute().parent in {paths.runs, paths.bin} and paths.project_json.is_file() else None


def _looks_of_older_version(project: Path, *, but: Path | None = None, reason: LookReason = "first") -> ExamLooks:
    """Every finished training as a look, in the order in which they ended; what cannot be read is passed over."""
    ended: list[tuple[str, str, tuple[str, ...]]] = []
    for run in all_runs(project):
        with suppress(RunUnusableError):
            at = read_run(RunPaths(run)).ended
            if at is not None and run != but:
                ended.append((at, run.name, _photos_of(run)))
    looks = ExamLooks()
    for at, name, photos in sorted(ended):
        looks = looks.with_look(name, reason, at, photos)
    return looks


def _looks_after_damage(project: Path) -> ExamLooks:
    """No exam opened, and none looked at less often than can be known."""
    looks = _looks_of_older_version(project, reason="comparison")
    for run in all_runs(project):
        with suppress(RunUnusableError):
            photos = _photos_of(run)
            for _ in range(looks_told(run) - len(looks.of_exam(photos))):
                looks = looks.with_look(run.name, "comparison", _now(), photos)
    return looks


def _photos_of(run: Path) -> tuple[str, ...]:
    return tuple(sorted(_short(photo) for photo in read_exam_photos(RunPaths(run))))


def _short(photo: str) -> str:
    # What was never read has a path for a name, and paths of one folder begin alike.
    return photo[:_SIGNS] if len(photo) == _HASH else photo


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _read(project: Path) -> ExamLooks | None:
    """The file, what stands in for a damaged one, or None where there is none."""
    try:
        return ExamLooks.model_validate_json(ProjectPaths(project).exam_looks.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValidationError):
        return _looks_after_damage(project)


def _write(project: Path, looks: ExamLooks) -> None:
    write_text(ProjectPaths(project).exam_looks, looks.model_dump_json(indent=1))
    for run in all_runs(project):
        # What cannot be read has no figures to stand beside.
        with suppress(RunUnusableError):
            found = looks.of_exam(_photos_of(run))
            if found:
                tell_looks(run, len(found), is_opened=looks.is_opened(run.name))
