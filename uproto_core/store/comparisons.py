"""The files of a comparison: what was asked for, each method's answers, and the document of the contract."""

from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from uproto_core.comparison import Comparison
from uproto_core.errors import PlaceTakenError
from uproto_core.figures import Document
from uproto_core.jobs import JOB, CompareJob
from uproto_core.store.atomic import write_error, write_text
from uproto_core.store.paths import ComparePaths


class MethodAnswers(Document):
    """What one method answered in one seed's exam."""

    format: Literal[1] = 1
    method: str
    seed: int
    classes: tuple[str, ...]
    answers: tuple[int, ...]
    """Places in `classes`, in the order of the exam photos in `split.csv`."""
    seconds: float
    """To learn and to answer."""


def write_answers(path: Path, answers: MethodAnswers) -> None:
    """Put a method's answers in their place."""
    write_text(path, answers.model_dump_json())


def read_answers(path: Path) -> MethodAnswers:
    """What a method answered; the file was checked against its record."""
    return MethodAnswers.model_validate_json(path.read_bytes())


def claim_folder(paths: ComparePaths, job: CompareJob) -> None:
    """See that a comparison's folder may be written to.

    Raises:
        PlaceTakenError: it holds other files, or a comparison on other photos.
        NotWritableError: it may not be written.
    """
    try:
        if paths.root.exists() and not paths.root.is_dir():
            raise PlaceTakenError(path=job.out, because="it is a file")
        if paths.job.exists():
            if not _is_same(_earlier(paths), job):
                raise PlaceTakenError(path=job.out, because="it holds a comparison on other photos")
        elif paths.root.is_dir() and any(not entry.name.startswith(".") for entry in paths.root.iterdir()):
            raise PlaceTakenError(path=job.out, because="it holds other files")
    except OSError as error:
        raise write_error(job.out, error) from error


def write_job(paths: ComparePaths, job: CompareJob) -> None:
    """Say what a comparison's folder is for."""
    write_text(paths.job, JOB.dump_json(job, indent=1).decode())


def _is_same(before: CompareJob | None, job: CompareJob) -> bool:
    """Whether a folder's comparison is on the same photos in the same way."""
    return (
        before is not None
        and before.source.absolute() == job.source.absolute()
        and before.has_redrawn_tails == job.has_redrawn_tails
    )


def _earlier(paths: ComparePaths) -> CompareJob | None:
    try:
        found = JOB.validate_json(paths.job.read_bytes())
    except (OSError, ValidationError):
        return None
    return found if isinstance(found, CompareJob) else None


def write_comparison(paths: ComparePaths, comparison: Comparison) -> None:
    """Write the document of the contract."""
    write_text(paths.document, comparison.model_dump_json(indent=1))


def read_comparison(paths: ComparePaths) -> Comparison | None:
    """The document of a comparison; None where it has not come to its end, or is of another version."""
    try:
        return Comparison.model_validate_json(paths.document.read_bytes())
    except (OSError, ValidationError):
        return None
